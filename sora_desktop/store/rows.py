"""A task as a row of the journal, and back.

Scalars have columns of their own, so that the file can be read with any SQLite tool: moments are
ISO texts in UTC, money is a count of API units, states are the words of `TaskState`, and tags are
one text with commas between them. What the API said, the last problem and the transfer are JSON
in plain ASCII, which carries every text that Python can hold, lone surrogates too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState, Transfer


class UnreadableRow(ValueError):
    """A row that this program cannot have written: damaged on the disk, or by another hand."""


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
    press_id: str
    press_index: int
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


_WORDS = ("id", "model_id", "prompt", "wire_model", "task_type", "sent_input", "press_id")
_TYPES: Mapping[str, tuple[type, ...]] = {
    **dict.fromkeys((*_WORDS, "evidence", "tags", "note"), (str,)),
    **dict.fromkeys(("seconds", "estimate", "press_index", "number"), (int,)),
}
# A lone surrogate raises when it is bound, and NUL ends a text for every tool written in C.
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_STATES = {state.value: state for state in TaskState}
_STATUSES = {status.value: status for status in RemoteStatus}
_NO_ERROR = RemoteError()
_DECODER = json.JSONDecoder()
_CATEGORIES = {category.value: category for category in Category}


def clean(text: str) -> str:
    """The text with U+FFFD in place of what SQLite cannot keep."""
    return _NOT_STORABLE.sub("\ufffd", text)


def encode(task: Task) -> Row:
    """The row of a task. ValueError for a moment without a time zone: that is a bug of ours."""
    asked = task.request
    row = Row(
        id=task.id,
        state=task.state.value,
        number=task.number,
        created_at=_iso(task.created_at),
        changed_at=_iso(task.changed_at),
        model_id=asked.model_id,
        prompt=asked.prompt,
        seconds=asked.seconds,
        aspect_ratio=asked.aspect_ratio,
        resolution=asked.resolution,
        sound=None if asked.sound is None else int(asked.sound),
        wire_model=task.wire_model,
        task_type=task.task_type,
        sent_input=task.sent_input,
        estimate=task.estimate.units,
        estimate_certain=int(task.estimate_certain),
        press_id=task.press_id,
        press_index=task.press_index,
        parent_id=task.parent_id,
        held=int(task.held),
        sent_at=_iso_or_none(task.sent_at),
        evidence=task.evidence,
        remote_id=task.remote_id,
        quoted=_units(task.quoted),
        charged=_units(task.charged),
        answer=None if task.answer is None else _json(_remote_fields(task.answer)),
        last_error=None if task.last_error is None else _json(_problem_fields(task.last_error)),
        last_contact=_iso_or_none(task.last_contact),
        transfer=None if task.transfer is None else _json(_transfer_fields(task.transfer)),
        clip=task.clip,
        clip_bytes=task.clip_bytes,
        link_dead=int(task.link_dead),
        starred=int(task.starred),
        tags=",".join(task.tags),
        note=task.note,
        binned_at=_iso_or_none(task.binned_at),
        erased_at=_iso_or_none(task.erased_at),
    )
    return Row._make(clean(value) if isinstance(value, str) else value for value in row)


def decode(columns: Iterable[Any]) -> Task:
    """The task of a row, in the order of `Row`; UnreadableRow when there is none in it.

    Every value is looked at, because SQLite has no checksums: of 50 flipped bits its own check
    saw 2 (measured).
    """
    try:
        return _task(Row._make(columns))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error


def _task(row: Row) -> Task:
    if not _right_types(tuple(map(type, row))):
        raise TypeError("a column holds what is not ours")
    return Task(
        id=TaskId(row.id),
        state=_STATES[row.state],
        request=VideoRequest(
            model_id=row.model_id,
            prompt=row.prompt,
            seconds=row.seconds,
            aspect_ratio=row.aspect_ratio,
            resolution=row.resolution,
            sound=None if row.sound is None else bool(row.sound),
        ),
        wire_model=row.wire_model,
        task_type=row.task_type,
        sent_input=row.sent_input,
        created_at=datetime.fromisoformat(row.created_at),
        changed_at=datetime.fromisoformat(row.changed_at),
        estimate=_amount(row.estimate),
        estimate_certain=bool(row.estimate_certain),
        press_id=row.press_id,
        press_index=row.press_index,
        number=row.number,
        parent_id=None if row.parent_id is None else TaskId(row.parent_id),
        held=bool(row.held),
        sent_at=_moment(row.sent_at),
        evidence=row.evidence,
        remote_id=row.remote_id,
        quoted=_money(row.quoted),
        charged=_money(row.charged),
        answer=None if row.answer is None else _remote(_loads(row.answer)),
        last_error=None if row.last_error is None else _problem(_loads(row.last_error)),
        last_contact=_moment(row.last_contact),
        transfer=None if row.transfer is None else _transfer(_loads(row.transfer)),
        clip=row.clip,
        clip_bytes=row.clip_bytes,
        link_dead=bool(row.link_dead),
        starred=bool(row.starred),
        tags=tuple(row.tags.split(",")) if row.tags else (),
        note=row.note,
        binned_at=_moment(row.binned_at),
        erased_at=_moment(row.erased_at),
    )


@lru_cache(maxsize=1024)
def _right_types(types: tuple[type, ...]) -> bool:
    """Whether the columns have the types that they were written with. Asked once for each
    combination, of which a library has some dozens."""
    return len(types) == len(Row._fields) and all(
        kind in _TYPES.get(name, (kind,)) for name, kind in zip(Row._fields, types, strict=True)
    )


def _loads(text: str) -> Any:
    """As `json.loads`, which looks for white space around; what we wrote has none."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("something follows the JSON")
    return value


def _iso(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be kept")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _iso_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else _iso(moment)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _units(amount: Money | None) -> int | None:
    return None if amount is None else amount.units


def _money(units: int | None) -> Money | None:
    if units is not None and units.__class__ is not int:
        raise TypeError("a whole number is expected")
    return None if units is None else _amount(units)


@lru_cache(maxsize=1024)
def _amount(units: int) -> Money:
    # A library knows some dozens of prices and names them by the hundred thousand.
    return Money(units)


@lru_cache(maxsize=1024)
def _usage(kind: str, frozen: int | None, consume: int | None) -> Usage:
    return Usage(type=kind, frozen=_money(frozen), consume=_money(consume))


def _json(fields: Iterator[tuple[str, Any]]) -> str:
    """The fields that say something, as ASCII JSON."""
    return json.dumps(
        {name: value for name, value in fields if value not in (None, "", (), [], {})},
        separators=(",", ":"),
    )


def _remote_fields(answer: RemoteTask) -> Iterator[tuple[str, Any]]:
    yield "id", answer.id
    yield "status", answer.status.value
    for name in ("word", "model", "task_type", "input", "config", "output", "video_url"):
        yield name, getattr(answer, name)
    for name in ("created_at", "started_at", "ended_at"):
        yield name, _iso_or_none(getattr(answer, name))
    usage = answer.usage
    yield "usage", [usage.type, _units(usage.frozen), _units(usage.consume)]
    yield "private_pool", answer.private_pool
    yield "detail", answer.detail
    yield "logs", answer.logs
    error = answer.error
    if error:
        yield "error", [error.code, error.message, error.raw_message, error.detail]


def _remote(fields: dict[str, Any]) -> RemoteTask:
    take = fields.get
    return RemoteTask(
        id=take("id", ""),
        status=_STATUSES[fields["status"]],
        word=take("word", ""),
        model=take("model", ""),
        task_type=take("task_type", ""),
        input=take("input", ""),
        config=take("config", ""),
        output=take("output", ""),
        video_url=take("video_url"),
        created_at=_moment(take("created_at")),
        started_at=_moment(take("started_at")),
        ended_at=_moment(take("ended_at")),
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
        yield name, _iso_or_none(getattr(problem, name))


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(
        category=_CATEGORIES[fields.pop("category")],
        at=_moment(fields.pop("at", None)),
        retry_at=_moment(fields.pop("retry_at", None)),
        **fields,
    )


def _transfer(fields: dict[str, Any]) -> Transfer:
    return Transfer(url=fields.pop("url", ""), **fields)


def _transfer_fields(transfer: Transfer) -> Iterator[tuple[str, Any]]:
    yield "url", transfer.url
    for name in ("etag", "last_modified", "length", "synced"):
        yield name, getattr(transfer, name)
