"""The recipe of a clip: what it was made from, as a text that goes along with the file.

Written into our clips (`clip_meta`) and beside them on demand. What is read may come from anybody:
every field is checked for its type and its size, what is wrong is left out, and nothing in a recipe
is ever acted on by itself. No key and no setting of this computer is in it, and of links only those
of the person's own that name no account and carry no parameters, which may be a signature.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from sora_desktop.core.inputs import MOST_INPUTS, Input, from_fields, to_fields
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    UNREADABLE,
    WELL_KNOWN,
    Options,
    Value,
)
from sora_desktop.core.remote import PROMPT
from sora_desktop.core.request import LONGEST_PROMPT, VideoRequest
from sora_desktop.core.shot import Home, Project, ProjectId, Shot, clean_name
from sora_desktop.core.take import ShotId, Take

FORMAT = "sora-desktop-recipe"
VERSION = 2
# The longest prompt in four-byte letters, twice (it is in `sent` as well), and room to spare.
LARGEST = 256 * 1024
_LONGEST_WORD = 200
_LONGEST_SECONDS = 3600
# No clip costs a thousand dollars; what a stranger writes must not eat up a budget.
_MOST = Money.from_dollars("1000")
_ID = re.compile(r"[0-9a-f]{32}")
_LINK = re.compile(r"https?://", re.IGNORECASE)
_PLAIN_LINK = re.compile(r"https://[^?#@]+", re.IGNORECASE)
# Stands for a link that is not told. No library has such a picture, so that it is said to be
# missing before a clip without it is paid for.
_UNTOLD = "0" * 64
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
_LAST = datetime(2120, 1, 1, tzinfo=UTC)

T = TypeVar("T")


class NoRecipe(ValueError):
    """What was read is no recipe; the text says why, for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a recipe tells. Everything but the request may be missing.

    `take_id`, `batch_id` and `parent_id` are local ids of the library that made it, `remote_id` is
    the API's. `home` is where the take belonged when it was written. Moments are aware UTC. `sent`
    is the JSON text that went on the wire. An `imported` take was made elsewhere.
    """

    request: VideoRequest
    program: str = ""
    take_id: str | None = None
    remote_id: str | None = None
    wire_model: str = ""
    task_type: str = ""
    sent: str = "{}"
    number: int = 0
    batch_id: str = ""
    batch_index: int = 0
    parent_id: str | None = None
    home: Home | None = None
    shot_number: int = 0
    created_at: datetime | None = None
    sent_at: datetime | None = None
    estimate: Money | None = None
    estimate_certain: bool = False
    quoted: Money | None = None
    charged: Money | None = None
    imported: bool = False

    @property
    def cost(self) -> Money | None:
        """The best known price: charged, else quoted, else the estimate; None: nothing is known."""
        for amount in (self.charged, self.quoted, self.estimate):
            if amount is not None:
                return amount
        return None


def recipe_of(take: Take, program: str, home: Home | None = None) -> Recipe:
    """What the take was made from; `program` is name and version of this program."""
    return Recipe(
        request=take.request,
        program=program,
        take_id=take.id,
        remote_id=take.remote_id,
        wire_model=take.wire_model,
        task_type=take.task_type,
        sent=take.sent_input,
        number=take.number,
        batch_id=take.batch_id,
        batch_index=take.batch_index,
        parent_id=take.parent_id,
        home=_told_home(home),
        shot_number=take.shot_number,
        created_at=take.created_at,
        sent_at=take.sent_at,
        estimate=take.estimate,
        estimate_certain=take.estimate_certain,
        quoted=take.quoted,
        charged=take.charged,
        imported=take.imported,
    )


def to_json(recipe: Recipe) -> bytes:
    """The recipe as a text that a person can read too: UTF-8 JSON of at most `LARGEST` bytes.

    ValueError when it would be larger or cannot be encoded: then a clip goes without.
    """
    request = recipe.request
    cost = recipe.cost
    told = {
        "format": FORMAT,
        "version": VERSION,
        "program": recipe.program,
        "prompt": request.prompt,
        "model": request.model_id,
        # Version 1 had these four and no others, each with a field of its own.
        **{name: request.options.get(name) for name in (SECONDS, ASPECT_RATIO, RESOLUTION, SOUND)},
        **_further_fields(request),
        "task_id": recipe.remote_id,
        "created_at": _moment_text(recipe.created_at),
        "sent_at": _moment_text(recipe.sent_at),
        "cost": None if cost is None else str(cost),
        "units": {
            "estimate": _units(recipe.estimate),
            "estimate_certain": recipe.estimate_certain,
            "quoted": _units(recipe.quoted),
            "charged": _units(recipe.charged),
        },
        "take": _take_fields(recipe),
        **_home_fields(recipe.home),
        "wire": {
            "model": recipe.wire_model,
            "task_type": recipe.task_type,
            "input": _without_links(_without_error(lambda: json.loads(recipe.sent))),
        },
    }
    text = json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False).encode()
    if len(text) > LARGEST:
        raise ValueError("too large for a recipe")
    return text


def _take_fields(recipe: Recipe) -> Mapping[str, Any]:
    return {
        "id": recipe.take_id,
        "number": recipe.number,
        "batch_id": recipe.batch_id,
        "batch_index": recipe.batch_index,
        "parent_id": recipe.parent_id,
        "shot_number": recipe.shot_number,
        "imported": recipe.imported,
    }


def from_json(data: bytes) -> Recipe:
    """The recipe behind the bytes; NoRecipe. Without a usable prompt there is no recipe; every
    other field that is not what it should be is left out."""
    if len(data) > LARGEST:
        raise NoRecipe("it is too large")
    try:
        told = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise NoRecipe("it is no JSON") from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise NoRecipe("it is no recipe of this program")
    prompt = _prompt(told.get("prompt"))
    if not prompt:
        raise NoRecipe("it has no prompt")
    take, wire, units = (_object(told.get(name)) for name in ("take", "wire", "units"))
    return Recipe(
        request=_request(told, prompt),
        program=_word(told.get("program")) or "",
        take_id=_id(take.get("id")),
        remote_id=_word(told.get("task_id")),
        wire_model=_word(wire.get("model")) or "",
        task_type=_word(wire.get("task_type")) or "",
        sent=_sent(wire.get("input")),
        number=_whole(take.get("number"), 0, 10**9) or 0,
        # Version 1 called a batch a press.
        batch_id=_id(take.get("batch_id", take.get("press_id"))) or "",
        batch_index=_whole(take.get("batch_index", take.get("press_index")), 0, 1000) or 0,
        parent_id=_id(take.get("parent_id")),
        home=_home(_object(told.get("shot")), _object(told.get("project"))),
        shot_number=_whole(take.get("shot_number"), 0, 10**6) or 0,
        imported=take.get("imported") is True,
        created_at=_moment(told.get("created_at")),
        sent_at=_moment(told.get("sent_at")),
        estimate=_money(units.get("estimate")),
        estimate_certain=units.get("estimate_certain") is True,
        quoted=_money(units.get("quoted")),
        charged=_money(units.get("charged")),
    )


def _told_home(home: Home | None) -> Home | None:
    """What is told of it: what a person called it, and where it stood."""
    if home is None:
        return None
    shot, project = home
    return Home(
        replace(shot, chosen_id=None, last_number=0),
        Project(id=project.id, name=project.name, position=project.position),
    )


def _home_fields(home: Home | None) -> Mapping[str, Any]:
    if home is None:
        return {}
    shot, project = home
    return {
        "shot": {
            "id": shot.id,
            "number": shot.number,
            "position": shot.position,
            "name": shot.name,
            "created_at": _moment_text(shot.created_at),
        },
        "project": {"id": project.id, "name": project.name, "position": project.position},
    }


def _home(shot: Mapping[str, Any], project: Mapping[str, Any]) -> Home | None:
    shot_id, project_id = _id(shot.get("id")), _id(project.get("id"))
    created_at = _moment(shot.get("created_at"))
    if shot_id is None or project_id is None or created_at is None:
        return None
    return Home(
        Shot(
            id=ShotId(shot_id),
            project_id=ProjectId(project_id),
            number=_whole(shot.get("number"), 0, 10**6) or 0,
            position=_position(shot.get("position")),
            name=clean_name(_word(shot.get("name")) or ""),
            created_at=created_at,
        ),
        Project(
            id=ProjectId(project_id),
            name=clean_name(_word(project.get("name")) or ""),
            position=_position(project.get("position")),
        ),
    )


def _position(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or abs(value) > 10**9:
        return 0.0
    return float(value)


def _request(told: Mapping[str, Any], prompt: str) -> VideoRequest:
    sound = told.get(SOUND)
    options = Options(
        _further(told.get("options")),
        seconds=_whole(told.get(SECONDS), 0, _LONGEST_SECONDS) or 0,
        aspect_ratio=_word(told.get(ASPECT_RATIO)),
        resolution=_word(told.get(RESOLUTION)),
        sound=sound if isinstance(sound, bool) else None,
    )
    return VideoRequest(
        model_id=_word(told.get("model")) or "unknown",
        prompt=prompt,
        options=options,
        inputs=_inputs(told.get("inputs")),
    )


def _further_fields(request: VideoRequest) -> Mapping[str, Any]:
    told = map(_told_input, request.inputs)
    fields = {"options": dict(request.options.further), "inputs": to_fields(told)}
    return {name: value for name, value in fields.items() if value}


def _told_input(given: Input) -> Input:
    if given.content or _PLAIN_LINK.fullmatch(given.link):
        return given
    return Input(role=given.role, content=_UNTOLD)


def _inputs(told: object) -> tuple[Input, ...]:
    """All of them, or none when one of them is not what it should be: a clip from the last frame
    alone would be another one."""
    if not isinstance(told, list) or len(told) > MOST_INPUTS:
        return ()
    try:
        found = tuple(from_fields(map(_object, told)))
    except (ValueError, TypeError, KeyError):
        return ()
    return found if all(not each.link or _PLAIN_LINK.fullmatch(each.link) for each in found) else ()


def _without_links(sent: object) -> object:
    """The flat fields that went on the wire, without the links to what was put in: they are
    short-lived, or the person's own."""
    return {
        name: value
        for name, value in _object(sent).items()
        if name == PROMPT
        or isinstance(value, int | float)
        or (isinstance(value, str) and not _LINK.match(value))
    }


def _further(told: object) -> Mapping[str, Value]:
    """The options that have no field of their own; what a model makes of them is seen later."""
    return {
        name: value
        for name, value in _object(told).items()
        if _word(name)
        and name not in WELL_KNOWN
        and (
            _whole(value, -(2**53), 2**53) is not None or isinstance(value, bool) or _prompt(value)
        )
    }


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _prompt(value: object) -> str:
    """A text as long as a prompt may be, empty for anything else."""
    if not isinstance(value, str) or len(value) > LONGEST_PROMPT or UNREADABLE.search(value):
        return ""
    return value if value.strip() else ""


def _word(value: object) -> str | None:
    """A short text on one line, None for anything else."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_WORD:
        return None
    return value if value.isprintable() else None


def _id(value: object) -> str | None:
    return value if isinstance(value, str) and _ID.fullmatch(value) else None


def _whole(value: object, lowest: int, highest: int) -> int | None:
    return value if type(value) is int and lowest <= value <= highest else None


def _money(value: object) -> Money | None:
    units = _whole(value, 0, _MOST.units)
    return None if units is None else Money(units)


def _units(amount: Money | None) -> int | None:
    return None if amount is None else amount.units


def _sent(value: object) -> str:
    """Flat fields only, as a request of ours has them."""
    kept = {
        name: each
        for name, each in _object(value).items()
        if _word(name) and (isinstance(each, int) or (isinstance(each, str) and _prompt(each)))
    }
    return json.dumps(kept, ensure_ascii=False)


def _moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str) or len(value) > 40:
        return None
    found = _without_error(lambda: datetime.fromisoformat(value))
    if found is None or found.tzinfo is None or not _FIRST <= found <= _LAST:
        return None
    return found.astimezone(UTC)


def _without_error(call: Callable[[], T]) -> T | None:
    try:
        return call()
    except (ValueError, OverflowError):
        return None
