"""The recipe of a clip: what it was made from, as a text that goes along with the file.

Written into our clips (`clip_meta`) and beside them on demand. What is read may come from anybody:
every field is checked for its type and its size, what is wrong is left out, and nothing in a recipe
is ever acted on by itself. No key, no link and no setting of this computer is in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from sora_desktop.core.money import Money
from sora_desktop.core.request import LONGEST_PROMPT, VideoRequest
from sora_desktop.core.task import Task

FORMAT = "sora-desktop-recipe"
VERSION = 1
# The longest prompt in four-byte letters, twice (it is in `sent` as well), and room to spare.
LARGEST = 256 * 1024
_LONGEST_WORD = 200
_LONGEST_SECONDS = 3600
# No clip costs a thousand dollars; what a stranger writes must not eat up a budget.
_MOST = Money.from_dollars("1000")
# What can be neither sent nor stored, as in `request`.
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
_ID = re.compile(r"[0-9a-f]{32}")
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
_LAST = datetime(2120, 1, 1, tzinfo=UTC)

T = TypeVar("T")


class NoRecipe(ValueError):
    """What was read is no recipe; the text says why, for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a recipe tells. Everything but the request may be missing.

    `take_id`, `press_id` and `parent_id` are local ids of the library that made it, `remote_id` is
    the API's. Moments are aware UTC. `sent` is the JSON text that went on the wire.
    """

    request: VideoRequest
    program: str = ""
    take_id: str | None = None
    remote_id: str | None = None
    wire_model: str = ""
    task_type: str = ""
    sent: str = "{}"
    number: int = 0
    press_id: str = ""
    press_index: int = 0
    parent_id: str | None = None
    created_at: datetime | None = None
    sent_at: datetime | None = None
    estimate: Money | None = None
    estimate_certain: bool = False
    quoted: Money | None = None
    charged: Money | None = None

    @property
    def cost(self) -> Money | None:
        """The best known price: charged, else quoted, else the estimate; None: nothing is known."""
        for amount in (self.charged, self.quoted, self.estimate):
            if amount is not None:
                return amount
        return None


def recipe_of(task: Task, program: str) -> Recipe:
    """What the take was made from; `program` is name and version of this program."""
    return Recipe(
        request=task.request,
        program=program,
        take_id=task.id,
        remote_id=task.remote_id,
        wire_model=task.wire_model,
        task_type=task.task_type,
        sent=task.sent_input,
        number=task.number,
        press_id=task.press_id,
        press_index=task.press_index,
        parent_id=task.parent_id,
        created_at=task.created_at,
        sent_at=task.sent_at,
        estimate=task.estimate,
        estimate_certain=task.estimate_certain,
        quoted=task.quoted,
        charged=task.charged,
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
        "seconds": request.seconds,
        "aspect_ratio": request.aspect_ratio,
        "resolution": request.resolution,
        "sound": request.sound,
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
        "take": {
            "id": recipe.take_id,
            "number": recipe.number,
            "press_id": recipe.press_id,
            "press_index": recipe.press_index,
            "parent_id": recipe.parent_id,
        },
        "wire": {
            "model": recipe.wire_model,
            "task_type": recipe.task_type,
            "input": _without_error(lambda: json.loads(recipe.sent)),
        },
    }
    text = json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False).encode()
    if len(text) > LARGEST:
        raise ValueError("too large for a recipe")
    return text


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
        press_id=_id(take.get("press_id")) or "",
        press_index=_whole(take.get("press_index"), 0, 1000) or 0,
        parent_id=_id(take.get("parent_id")),
        created_at=_moment(told.get("created_at")),
        sent_at=_moment(told.get("sent_at")),
        estimate=_money(units.get("estimate")),
        estimate_certain=units.get("estimate_certain") is True,
        quoted=_money(units.get("quoted")),
        charged=_money(units.get("charged")),
    )


def _request(told: Mapping[str, Any], prompt: str) -> VideoRequest:
    sound = told.get("sound")
    return VideoRequest(
        model_id=_word(told.get("model")) or "unknown",
        prompt=prompt,
        seconds=_whole(told.get("seconds"), 0, _LONGEST_SECONDS) or 0,
        aspect_ratio=_word(told.get("aspect_ratio")),
        resolution=_word(told.get("resolution")),
        sound=sound if isinstance(sound, bool) else None,
    )


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _prompt(value: object) -> str:
    """A text as long as a prompt may be, empty for anything else."""
    if not isinstance(value, str) or len(value) > LONGEST_PROMPT or _UNREADABLE.search(value):
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
