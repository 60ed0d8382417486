"""Takes as rows of the journal, and back; and how values are kept in all rows.

Scalars have columns of their own, so that the file can be read with any SQLite tool: moments are
ISO texts in UTC, money is a count of API units, states are the values of `TakeState`, and tags are
one text separated by commas. The API's answer, the last problem, the transfer, the inputs and the
options without a column of their own are JSON in plain ASCII, which carries every text that Python
can hold, lone surrogates too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from sys import intern
from typing import Any, NamedTuple

from sora_desktop.core.inputs import Input, from_fields, to_fields
from sora_desktop.core.money import Money
from sora_desktop.core.options import SOUND, Options, Value
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState, Transfer
from sora_desktop.store.journal_errors import UnreadableRow


class Row(NamedTuple):
    """The columns of the table ``task`` in their order. Values as SQLite keeps them."""

    id: str
    state: str
    number: int
    created_at: str
    changed_at: str
    model_id: str
    prompt: str
    seconds: int
    aspect_ratio: str | None
    resolution: str | None
    sound: int | None
    wire_model: str
    task_type: str
    sent_input: str
    estimate: int
    estimate_certain: int
    batch_id: str
    batch_index: int
    parent_id: str | None
    held: int
    sent_at: str | None
    evidence: str
    remote_id: str | None
    quoted: int | None
    charged: int | None
    answer: str | None
    last_error: str | None
    last_contact: str | None
    transfer: str | None
    clip: str | None
    clip_bytes: int | None
    link_dead: int
    starred: int
    tags: str
    note: str
    binned_at: str | None
    erased_at: str | None
    options: str
    shot_id: str
    shot_number: int
    seen_at: str | None
    inputs: str
    sent_config: str
    in_frame: int | None
    out_frame: int | None
    queue_place: float | None
    paused: int
    imported: int


_WORDS = ("id", "model_id", "prompt", "wire_model", "task_type", "sent_input", "batch_id")
_TYPES: Mapping[str, tuple[type, ...]] = {
    **dict.fromkeys((*_WORDS, "shot_id", "evidence", "tags", "note"), (str,)),
    **dict.fromkeys(("options", "inputs", "sent_config"), (str,)),
    **dict.fromkeys(("seconds", "estimate", "batch_index", "number", "shot_number"), (int,)),
    "imported": (int,),
}
# Equal texts of consecutive takes share one object: those of a shot have one prompt, those of an
# order were sent alike. It saves 200 bytes a take (measured); equal texts farther apart are not
# looked for.
_shared = lru_cache(maxsize=256)(str)
# Ids of shots are kept by several for each shot. An interned text would be listed once more.
shared_id = lru_cache(maxsize=512)(str)
# A lone surrogate raises when it is bound, and NUL ends a text for every tool written in C.
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
# What decoding raises for values that are not ours.
NOT_OURS = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
_STATES = {state.value: state for state in TakeState}
_STATUSES = {status.value: status for status in RemoteStatus}
_NO_ERROR = RemoteError()
_DECODER = json.JSONDecoder()
_CATEGORIES = {category.value: category for category in Category}


def clean(text: str) -> str:
    """The text with U+FFFD in place of what SQLite can't store."""
    return _NOT_STORABLE.sub("\ufffd", text)


def encode(take: Take) -> Row:
    """The row of a take. ValueError for a moment without a time zone: that is a bug of ours."""
    return Row._make(clean(value) if isinstance(value, str) else value for value in _row(take))


def _row(take: Take) -> Row:
    return Row(
        **_asked(take.request),
        id=take.id,
        state=take.state.value,
        number=take.number,
        created_at=iso(take.created_at),
        changed_at=iso(take.changed_at),
        wire_model=take.wire_model,
        task_type=take.task_type,
        sent_input=take.sent_input,
        estimate=take.estimate.units,
        estimate_certain=int(take.estimate_certain),
        batch_id=take.batch_id,
        batch_index=take.batch_index,
        parent_id=take.parent_id,
        held=int(take.held),
        sent_at=iso_or_none(take.sent_at),
        evidence=take.evidence,
        remote_id=take.remote_id,
        quoted=units_of(take.quoted),
        charged=units_of(take.charged),
        answer=None if take.answer is None else json_text(_remote_fields(take.answer)),
        last_error=None if take.last_error is None else json_text(_problem_fields(take.last_error)),
        last_contact=iso_or_none(take.last_contact),
        transfer=None if take.transfer is None else json_text(_transfer_fields(take.transfer)),
        clip=take.clip,
        clip_bytes=take.clip_bytes,
        link_dead=int(take.link_dead),
        starred=int(take.starred),
        tags=",".join(take.tags),
        note=take.note,
        binned_at=iso_or_none(take.binned_at),
        erased_at=iso_or_none(take.erased_at),
        shot_id=take.shot_id,
        shot_number=take.shot_number,
        seen_at=iso_or_none(take.seen_at),
        sent_config=take.sent_config,
        in_frame=take.in_frame,
        out_frame=take.out_frame,
        queue_place=take.queue_place,
        paused=int(take.paused),
        imported=int(take.imported),
    )


def _asked(request: VideoRequest) -> dict[str, Any]:
    further, inputs = request.options.further, request.inputs
    return {
        "model_id": request.model_id,
        "prompt": request.prompt,
        "seconds": request.seconds,
        "aspect_ratio": request.aspect_ratio,
        "resolution": request.resolution,
        "sound": _flag(request.options.get(SOUND)),
        "options": json.dumps(further, separators=(",", ":")) if further else "{}",
        "inputs": inputs_text(inputs),
    }


def inputs_text(inputs: tuple[Input, ...]) -> str:
    """The column of inputs."""
    return json_text(iter([("inputs", to_fields(inputs))])) if inputs else "{}"


def decode(columns: Iterable[Any]) -> Take:
    """The take of a row, in the order of `Row`; UnreadableRow when it holds none.

    Every value is checked, because SQLite has no checksums: of 50 flipped bits its own check saw 2
    (measured).
    """
    try:
        row = Row._make(columns)
        if not _right_types(tuple(map(type, row))):
            raise TypeError("a column holds what is not ours")
        return _take(row)
    except NOT_OURS as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error


def _take(row: Row) -> Take:
    return Take(
        id=TakeId(row.id),
        state=_STATES[row.state],
        request=_request(row),
        # Equal rows share one text: 2.2 KB a take, not 3.1 (measured).
        wire_model=intern(row.wire_model),
        task_type=intern(row.task_type),
        sent_input=_shared(row.sent_input),
        sent_config=_shared(row.sent_config),
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        estimate=_amount(row.estimate),
        estimate_certain=bool(row.estimate_certain),
        batch_id=shared_id(row.batch_id),
        batch_index=row.batch_index,
        number=row.number,
        shot_id=ShotId(shared_id(row.shot_id)),
        shot_number=row.shot_number,
        parent_id=None if row.parent_id is None else TakeId(row.parent_id),
        held=bool(row.held),
        sent_at=moment_of(row.sent_at),
        evidence=intern(row.evidence),
        remote_id=row.remote_id,
        quoted=_money(row.quoted),
        charged=_money(row.charged),
        answer=None if row.answer is None else _remote(json_in(row.answer), row),
        last_error=None if row.last_error is None else _problem(json_in(row.last_error)),
        last_contact=moment_of(row.last_contact),
        transfer=None if row.transfer is None else _transfer(json_in(row.transfer)),
        clip=row.clip,
        clip_bytes=row.clip_bytes,
        link_dead=bool(row.link_dead),
        starred=bool(row.starred),
        tags=tuple(row.tags.split(",")) if row.tags else (),
        note=row.note,
        seen_at=moment_of(row.seen_at),
        in_frame=_frame(row.in_frame),
        out_frame=_frame(row.out_frame),
        queue_place=None if row.queue_place is None else float(row.queue_place),
        paused=bool(row.paused),
        imported=bool(row.imported),
        binned_at=moment_of(row.binned_at),
        erased_at=moment_of(row.erased_at),
    )


def _request(row: Row) -> VideoRequest:
    return VideoRequest(
        model_id=intern(row.model_id),
        prompt=_shared(row.prompt),
        options=_options(row.options, row.seconds, row.aspect_ratio, row.resolution, row.sound),
        inputs=inputs_in(row.inputs),
    )


def text_of(value: object) -> str:
    """The value; TypeError when it is no text."""
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def whole_of(value: object) -> int:
    """The value; TypeError when it is no whole number."""
    if type(value) is not int:
        raise TypeError("a whole number is expected")
    return value


def _frame(value: object) -> int | None:
    return None if value is None else whole_of(value)


@lru_cache(maxsize=1024)
def _right_types(types: tuple[type, ...]) -> bool:
    """Whether the columns have the types that they were written with. Checked once for each
    combination, of which a library has some dozens."""
    return len(types) == len(Row._fields) and all(
        kind in _TYPES.get(name, (kind,)) for name, kind in zip(Row._fields, types, strict=True)
    )


def json_in(text: str) -> Any:
    """Like `json.loads`, which also accepts surrounding white space; we write none."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("something follows the JSON")
    return value


@lru_cache(maxsize=1024)
def _options(
    further: str, seconds: int, aspect_ratio: str | None, resolution: str | None, sound: int | None
) -> Options:
    """A library has some dozens of combinations, and hundreds of thousands of takes."""
    values = json_in(further)
    if not all(isinstance(value, str | int) for value in values.values()):
        raise TypeError("an option has a value of another kind")
    return Options(
        values,
        seconds=seconds,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        sound=None if sound is None else bool(sound),
    )


def inputs_in(text: str) -> tuple[Input, ...]:
    """What the column of a row's inputs holds; one of `NOT_OURS` when it holds none."""
    # Most takes have none.
    return () if text == "{}" else tuple(from_fields(json_in(text).get("inputs", ())))


def _flag(value: Value | None) -> int | None:
    return None if value is None else int(value)


def iso(moment: datetime) -> str:
    """The moment as it is kept; ValueError without a time zone: that is a bug of ours."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be kept")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def iso_or_none(moment: datetime | None) -> str | None:
    """The same, or none."""
    return None if moment is None else iso(moment)


def moment_of(text: str | None) -> datetime | None:
    """The moment that is kept as this text. ValueError."""
    return None if text is None else datetime.fromisoformat(text)


def units_of(amount: Money | None) -> int | None:
    """The amount as it is kept."""
    return None if amount is None else amount.units


def _money(units: int | None) -> Money | None:
    return None if units is None else _amount(units)


@lru_cache(maxsize=1024)
def _amount(units: int) -> Money:
    # A library has some dozens of prices, each of them a hundred thousand times.
    return Money(units)


@lru_cache(maxsize=1024)
def _usage(kind: str, frozen: int | None, consume: int | None) -> Usage:
    return Usage(type=kind, frozen=_money(frozen), consume=_money(consume))


def json_text(fields: Iterator[tuple[str, Any]]) -> str:
    """The non-empty fields, as ASCII JSON."""
    return json.dumps(
        {name: value for name, value in fields if value not in (None, "", (), [], {})},
        separators=(",", ":"),
    )


def _same(text: str, other: str | None) -> str:
    """The text, as the other object where both are equal: the answer repeats what was sent."""
    return text if other is None or text != other else other


def _remote_fields(answer: RemoteTask) -> Iterator[tuple[str, Any]]:
    yield "id", answer.id
    yield "status", answer.status.value
    for name in ("word", "model", "task_type", "input", "config", "output", "video_url"):
        yield name, getattr(answer, name)
    for name in ("created_at", "started_at", "ended_at"):
        yield name, iso_or_none(getattr(answer, name))
    usage = answer.usage
    yield "usage", [usage.type, units_of(usage.frozen), units_of(usage.consume)]
    yield "private_pool", answer.private_pool
    yield "detail", answer.detail
    yield "logs", answer.logs
    error = answer.error
    if error:
        yield "error", [error.code, error.message, error.raw_message, error.detail]


def _remote(fields: dict[str, Any], row: Row) -> RemoteTask:
    take = fields.get
    return RemoteTask(
        id=_same(take("id", ""), row.remote_id),
        status=_STATUSES[fields["status"]],
        word=intern(take("word", "")),
        model=intern(take("model", "")),
        task_type=intern(take("task_type", "")),
        input=_shared(take("input", "")),
        config=take("config", ""),
        output=take("output", ""),
        video_url=take("video_url"),
        created_at=moment_of(take("created_at")),
        started_at=moment_of(take("started_at")),
        ended_at=moment_of(take("ended_at")),
        usage=_usage(*fields["usage"]),
        private_pool=take("private_pool"),
        detail=take("detail", ""),
        logs=tuple(take("logs", ())),
        error=_remote_error(*fields["error"]) if "error" in fields else _NO_ERROR,
    )


def _remote_error(code: int, message: str, raw_message: str, detail: str) -> RemoteError:
    return RemoteError(code=code, message=message, raw_message=raw_message, detail=detail)


def _problem_fields(problem: Problem) -> Iterator[tuple[str, Any]]:
    yield "category", problem.category.value
    for name in ("text", "raw", "code"):
        yield name, getattr(problem, name)
    for name in ("at", "retry_at"):
        yield name, iso_or_none(getattr(problem, name))


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(
        category=_CATEGORIES[fields.pop("category")],
        at=moment_of(fields.pop("at", None)),
        retry_at=moment_of(fields.pop("retry_at", None)),
        **fields,
    )


def _transfer(fields: dict[str, Any]) -> Transfer:
    return Transfer(url=fields.pop("url", ""), **fields)


def _transfer_fields(transfer: Transfer) -> Iterator[tuple[str, Any]]:
    yield "url", transfer.url
    for name in ("etag", "last_modified", "length", "synced"):
        yield name, getattr(transfer, name)
