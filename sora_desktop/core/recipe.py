"""The recipe of a clip: what it was made from, as a text that travels with the file.

It is written into our clips, as one `free` box after everything else, so that no other byte moves,
and beside them on demand. What is read may come from anybody: every field is checked for its type
and its size, what is wrong is left out, and nothing in a recipe ever triggers an action. It holds
no key and no setting of this computer, and of links only the person's own that name no account and
carry no parameters, which may be a signature.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple

from sora_desktop.core.clips.containers import Box, inside, outermost
from sora_desktop.core.inputs import MOST_INPUTS, Input
from sora_desktop.core.inputs import from_fields as inputs_of
from sora_desktop.core.inputs import to_fields as input_fields
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    WELL_KNOWN,
    Options,
    Value,
)
from sora_desktop.core.remote import PROMPT
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Home, Project, ProjectId, Shot, clean_name
from sora_desktop.core.take import ShotId, Take
from sora_desktop.core.untrusted import (
    a_moment,
    a_position,
    a_prompt,
    a_whole,
    a_word,
    an_amount,
    an_id,
    an_object,
    moment_text,
    no_constant,
    units_of,
    without_error,
)

FORMAT = "sora-desktop-recipe"
VERSION = 2
# The longest prompt in four-byte letters, twice (it is in `sent` as well), and some room.
LARGEST = 256 * 1024
_LONGEST_SECONDS = 3600
_LINK = re.compile(r"https?://", re.IGNORECASE)
_PLAIN_LINK = re.compile(r"https://[^?#@]+", re.IGNORECASE)
# Replaces a link that is left out. No library has such a picture, so it is reported as missing
# before a clip without it is paid for.
_LEFT_OUT = "0" * 64


class NoRecipe(ValueError):
    """What was read is no recipe; the text says why, for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """The content of a recipe. Everything but the request may be missing.

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
        """The best known price: charged, else quoted, else the estimate; None when there is
        none."""
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
        home=_public_home(home),
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

    ValueError when it would be larger or can't be encoded: then a clip gets none.
    """
    text = json.dumps(to_fields(recipe), ensure_ascii=False, indent=1, allow_nan=False).encode()
    if len(text) > LARGEST:
        raise ValueError("too large for a recipe")
    return text


def to_fields(recipe: Recipe) -> dict[str, Any]:
    """The recipe as the fields of an object of JSON."""
    request = recipe.request
    cost = recipe.cost
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": recipe.program,
        "prompt": request.prompt,
        "model": request.model_id,
        # Version 1 had these four and no others, each with a field of its own.
        **{name: request.options.get(name) for name in (SECONDS, ASPECT_RATIO, RESOLUTION, SOUND)},
        **_further_fields(request),
        "task_id": recipe.remote_id,
        "created_at": moment_text(recipe.created_at),
        "sent_at": moment_text(recipe.sent_at),
        "cost": None if cost is None else str(cost),
        "units": {
            "estimate": units_of(recipe.estimate),
            "estimate_certain": recipe.estimate_certain,
            "quoted": units_of(recipe.quoted),
            "charged": units_of(recipe.charged),
        },
        "take": _take_fields(recipe),
        **_home_fields(recipe.home),
        "wire": {
            "model": recipe.wire_model,
            "task_type": recipe.task_type,
            "input": _without_links(without_error(lambda: json.loads(recipe.sent))),
        },
    }


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
    """The recipe in the bytes; NoRecipe.

    Without a usable prompt there is no recipe; every other invalid field is left out.
    """
    if len(data) > LARGEST:
        raise NoRecipe("it is too large")
    try:
        fields = json.loads(data.decode("utf-8-sig"), parse_constant=no_constant)
    except (ValueError, RecursionError) as error:
        raise NoRecipe("it is no JSON") from error
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise NoRecipe("it is no recipe of this program")
    recipe = from_fields(fields)
    if not recipe.request.prompt:
        raise NoRecipe("it has no prompt")
    return recipe


def from_fields(fields: Mapping[str, Any]) -> Recipe:
    """The recipe in such fields; invalid ones are left out, the prompt too."""
    take, wire, units = (an_object(fields.get(name)) for name in ("take", "wire", "units"))
    return Recipe(
        request=_request(fields),
        program=a_word(fields.get("program")) or "",
        take_id=an_id(take.get("id")),
        remote_id=a_word(fields.get("task_id")),
        wire_model=a_word(wire.get("model")) or "",
        task_type=a_word(wire.get("task_type")) or "",
        sent=_sent(wire.get("input")),
        number=a_whole(take.get("number"), 0, 10**9) or 0,
        # Version 1 called a batch a press.
        batch_id=an_id(take.get("batch_id", take.get("press_id"))) or "",
        batch_index=a_whole(take.get("batch_index", take.get("press_index")), 0, 1000) or 0,
        parent_id=an_id(take.get("parent_id")),
        home=_home(an_object(fields.get("shot")), an_object(fields.get("project"))),
        shot_number=a_whole(take.get("shot_number"), 0, 10**6) or 0,
        imported=take.get("imported") is True,
        created_at=a_moment(fields.get("created_at")),
        sent_at=a_moment(fields.get("sent_at")),
        estimate=an_amount(units.get("estimate")),
        estimate_certain=units.get("estimate_certain") is True,
        quoted=an_amount(units.get("quoted")),
        charged=an_amount(units.get("charged")),
    )


def _public_home(home: Home | None) -> Home | None:
    """The take's place: what a person called it, and where it was."""
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
            "created_at": moment_text(shot.created_at),
        },
        "project": {"id": project.id, "name": project.name, "position": project.position},
    }


def _home(shot: Mapping[str, Any], project: Mapping[str, Any]) -> Home | None:
    shot_id, project_id = an_id(shot.get("id")), an_id(project.get("id"))
    created_at = a_moment(shot.get("created_at"))
    if shot_id is None or project_id is None or created_at is None:
        return None
    return Home(
        Shot(
            id=ShotId(shot_id),
            project_id=ProjectId(project_id),
            number=a_whole(shot.get("number"), 0, 10**6) or 0,
            position=a_position(shot.get("position")),
            name=clean_name(a_word(shot.get("name")) or ""),
            created_at=created_at,
        ),
        Project(
            id=ProjectId(project_id),
            name=clean_name(a_word(project.get("name")) or ""),
            position=a_position(project.get("position")),
        ),
    )


def _request(fields: Mapping[str, Any]) -> VideoRequest:
    sound = fields.get(SOUND)
    options = Options(
        _further(fields.get("options")),
        seconds=a_whole(fields.get(SECONDS), 0, _LONGEST_SECONDS) or 0,
        aspect_ratio=a_word(fields.get(ASPECT_RATIO)),
        resolution=a_word(fields.get(RESOLUTION)),
        sound=sound if isinstance(sound, bool) else None,
    )
    return VideoRequest(
        model_id=a_word(fields.get("model")) or "unknown",
        prompt=a_prompt(fields.get("prompt")),
        options=options,
        inputs=_inputs(fields.get("inputs")),
    )


def _further_fields(request: VideoRequest) -> Mapping[str, Any]:
    inputs = map(_public_input, request.inputs)
    fields = {"options": dict(request.options.further), "inputs": input_fields(inputs)}
    return {name: value for name, value in fields.items() if value}


def tells_all(request: VideoRequest) -> bool:
    """Whether a recipe has all inputs: a person's own links are left out."""
    return all(_public_input(each) == each for each in request.inputs)


def _public_input(given: Input) -> Input:
    if given.content or given.task or _PLAIN_LINK.fullmatch(given.link):
        return given
    return Input(
        role=given.role, content=_LEFT_OUT, milliseconds=given.milliseconds, name=given.name
    )


def _inputs(fields: object) -> tuple[Input, ...]:
    """All of them, or none when one of them is invalid: a clip from the last frame alone would be
    another one."""
    if not isinstance(fields, list) or len(fields) > MOST_INPUTS:
        return ()
    try:
        found = tuple(inputs_of(map(an_object, fields)))
    except (ValueError, TypeError, KeyError):
        return ()
    return found if all(not each.link or _PLAIN_LINK.fullmatch(each.link) for each in found) else ()


def _without_links(sent: object) -> object:
    """The flat fields that went on the wire, without the links of inputs: they are short-lived, or
    the person's own."""
    return {
        name: value
        for name, value in an_object(sent).items()
        if name == PROMPT
        or isinstance(value, int | float)
        or (isinstance(value, str) and not _LINK.match(value))
    }


def _further(fields: object) -> Mapping[str, Value]:
    """The options without a field of their own; whether a model allows them is checked later."""
    return {
        name: value
        for name, value in an_object(fields).items()
        if a_word(name)
        and name not in WELL_KNOWN
        and (
            isinstance(value, bool)
            or a_whole(value, -(2**53), 2**53) is not None
            or a_prompt(value)
        )
    }


def _sent(value: object) -> str:
    """Flat fields only, as a request of ours has them."""
    kept = {
        name: each
        for name, each in an_object(value).items()
        if a_word(name) and (isinstance(each, int) or (isinstance(each, str) and a_prompt(each)))
    }
    return json.dumps(kept, ensure_ascii=False)


# Drawn once, ours for good.
_OURS = bytes.fromhex("5c0ad35e41d94e0b9b7a52f3c1c0de77")
# The mark, and how many bytes lie in the `free` box. In the earlier form: how many were added.
_FRONT = struct.Struct(">16sI")
# Beside the recipe there may be some short texts, which the earlier form had for other programs.
_LARGEST_BOX = LARGEST + 2**15


class Written(NamedTuple):
    """A recipe found in a clip. What was added for it lies from byte `begin` up to byte `end`.
    `earlier_form`: at the top level, where it breaks a signature."""

    recipe: bytes
    begin: int
    end: int
    earlier_form: bool = False


def appendix(recipe: Recipe) -> bytes:
    """The bytes to be appended to a clip. ValueError when the recipe is too large for one."""
    return boxed(to_json(recipe))


def boxed(recipe: bytes) -> bytes:
    """The same for a recipe that is a text already."""
    length = 8 + _FRONT.size + len(recipe)
    return _box(b"free", _box(b"uuid", _FRONT.pack(_OURS, length) + recipe))


def can_append(reader: BinaryIO, size: int) -> bool:
    """Whether boxes can follow the file: it is whole, and its last box says where it ends."""
    boxes = outermost(reader, size)
    return bool(boxes) and not boxes[-1].endless


def written_in(reader: BinaryIO, size: int) -> Written | None:
    """The last recipe in a whole file; None when there is none.

    Reads headers and small boxes only. An OSError of the reader goes through.
    """
    boxes = outermost(reader, size)
    earlier = _earlier_form(reader, boxes)
    if earlier is not None:
        return earlier
    for box in reversed(boxes):
        if box.kind == b"free" and _length(box) <= _LARGEST_BOX:
            for kind, body in inside(_content(reader, box)):
                if kind == b"uuid" and body.startswith(_OURS) and len(body) >= _FRONT.size:
                    return Written(recipe=body[_FRONT.size :], begin=box.at, end=box.end)
    return None


def recipe_in(reader: BinaryIO, size: int) -> Recipe:
    """The recipe in a clip; NoRecipe says why there is none. OSError of the reader."""
    found = written_in(reader, size)
    if found is None:
        raise NoRecipe("nothing is written in it")
    return from_json(found.recipe)


def _earlier_form(reader: BinaryIO, boxes: tuple[Box, ...]) -> Written | None:
    """What earlier versions put at the end of the file. Where it begins is believed only when a
    box begins there."""
    last = boxes[-1] if boxes else None
    if last is None or last.kind != b"uuid" or not _FRONT.size <= _length(last) <= _LARGEST_BOX:
        return None
    body = _content(reader, last)
    if len(body) < _FRONT.size:
        return None
    mark, whole = _FRONT.unpack_from(body)
    begin = last.end - whole
    if mark != _OURS or not any(box.at == begin for box in boxes[1:]):
        return None
    return Written(recipe=body[_FRONT.size :], begin=begin, end=last.end, earlier_form=True)


def _content(reader: BinaryIO, box: Box) -> bytes:
    reader.seek(box.start)
    return reader.read(_length(box))


def _length(box: Box) -> int:
    return box.end - box.start


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body
