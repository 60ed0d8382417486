"""A project as one file: its texts, what may be in them, and what a take becomes that is imported
from it.

The file is a ZIP archive, described in ``resources/help/project-files.md``. What is read may come
from anybody. It holds no key, no account and no path of a disk, and of links only what a recipe
holds (`core.recipe`).
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sora_desktop.core.clips.containers import ENDINGS
from sora_desktop.core.inputs import LONGEST_MILLISECONDS, MOST_INPUTS, Input
from sora_desktop.core.inputs import from_fields as inputs_of
from sora_desktop.core.inputs import to_fields as input_fields
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Options, Value
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.prompt import flaw_of as flaw_of_name
from sora_desktop.core.prompt import name_key
from sora_desktop.core.recipe import Recipe, from_fields, recipe_of, tells_all, to_fields
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shelf import MEDIA, MOST_ENTRIES, kinds_for
from sora_desktop.core.shot import (
    Project,
    ProjectId,
    ShelfEntry,
    ShelfId,
    ShelfKind,
    Shot,
    clean_name,
    clean_style,
)
from sora_desktop.core.take import LONGEST_NOTE, UNSENT, ShotId, Take, TakeId, TakeState, clean_tags
from sora_desktop.core.untrusted import (
    a_moment,
    a_position,
    a_prompt,
    a_text,
    a_whole,
    a_word,
    an_id,
    an_object,
    moment_text,
    no_constant,
    units_of,
)

# Version 1 had no shelf, and no names of inputs.
FORMAT, VERSION = "sora-desktop-project", 2
MANIFEST, PROJECT = "manifest.json", "project.json"
MOST_SHOTS = MOST_TAKES = 100_000
# The most bytes of texts and of clip hashes for this many takes.
LARGEST_TEXT = 256 * 2**20
_MOST_NUMBER, _MOST_FRAME = 10**6, 10**7
_MOST_BUDGET = Money.from_dollars(1_000_000)
_FAR = 2**53
_EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)
_ENTRY = re.compile(
    r"project\.json|clips/[0-9a-f]{32}\.[a-z0-9]{2,4}|pictures/[0-9a-f]{64}\.(?:jpg|png|mp4|mp3|wav)"
)
_SHA256 = re.compile(r"[0-9a-f]{64}")


class FileFlaw(Enum):
    """Why a file can't be imported; the window has a sentence for each."""

    NOT_OURS = "not_ours"
    NEWER = "newer"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    TOO_LARGE = "too_large"
    ABSURD = "absurd"
    TWICE = "twice"


class BadProjectFile(ValueError):
    """A file that can't be imported. The text is for the log."""

    def __init__(self, flaw: FileFlaw, text: str = "") -> None:
        super().__init__(f"{flaw.value}: {text}")
        self.flaw = flaw


class Kept(Enum):
    """What is certain about a take in a file: it failed, or it was ordered; `READY` has a clip in
    the file, and nothing was sent of a `QUEUED` one."""

    READY = "ready"
    FAILED = "failed"
    ORDERED = "ordered"
    QUEUED = "queued"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTake:
    """A take in a file. `clip` is the entry of its clip, empty without one. `cause` is why it
    failed."""

    recipe: Recipe
    shot_id: ShotId
    kept: Kept
    clip: str = ""
    cause: Category | None = None
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    in_frame: int | None = None
    out_frame: int | None = None

    @property
    def id(self) -> TakeId:
        """The id that it has in the library that wrote the file."""
        return TakeId(self.recipe.take_id or "")

    @property
    def row_id(self) -> TakeId:
        """The id that it gets where the file is imported. A queued one may be sent both here and
        there: then these are two takes, each of them paid."""
        if self.kept is not Kept.QUEUED:
            return self.id
        return TakeId(uuid.uuid5(uuid.NAMESPACE_OID, f"queued {self.id}").hex)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFile:
    """All texts of a file."""

    project: Project
    shots: tuple[Shot, ...] = ()
    takes: tuple[FileTake, ...] = ()
    shelf: tuple[ShelfEntry, ...] = ()

    @property
    def pictures(self) -> frozenset[str]:
        """The hashes of the pictures that takes and shots use, and of the shelf."""
        requests = [take.recipe.request for take in self.takes]
        requests += [shot.request for shot in self.shots if shot.request is not None]
        used = frozenset(i.content for each in requests for i in each.inputs if i.content)
        return used | {entry.content for entry in self.shelf}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the archive: its size in bytes and the SHA-256 of them."""

    size: int
    sha256: str


# --- takes --------------------------------------------------------------------------------------


def file_take(take: Take, program: str, ending: str | None) -> FileTake | None:
    """The take as a file describes it; None for one of which nothing can be proven, because nobody
    knows whether it was sent, or that a file can't describe completely. `ending` is the suffix of
    its clip, None without one."""
    kept = Kept.ORDERED
    if take.state is TakeState.DISMISSED:
        return None
    if take.state in UNSENT:
        if not tells_all(take.request):
            return None
        kept = Kept.QUEUED
    elif ending is not None:
        kept = Kept.READY
    elif take.state is TakeState.FAILED:
        kept = Kept.FAILED
    elif take.remote_id is None:
        return None
    failed = kept is Kept.FAILED and take.last_error is not None
    return FileTake(
        recipe=recipe_of(take, program),
        shot_id=take.shot_id,
        kept=kept,
        clip="" if ending is None else f"clips/{take.id}{ending}",
        cause=take.last_error.category if failed and take.last_error is not None else None,
        starred=take.starred,
        tags=take.tags,
        note=take.note,
        in_frame=take.in_frame,
        out_frame=take.out_frame,
    )


def imported_take(found: FileTake, number: int, now: datetime, *, whole: bool) -> Take:
    """A take that was sent, as a row of this library, still without the name of its clip. Without a
    `whole` clip it is one that was paid and whose task can be read, for free, with the same key."""
    recipe = found.recipe
    made = min(recipe.created_at or now, now)
    ready = found.kept is Kept.READY and whole
    state = TakeState.READY if ready else TakeState.COMPLETED
    error = None
    if found.kept is Kept.FAILED:
        state = TakeState.FAILED
        error = Problem(category=found.cause or Category.RENDER_FAILED)
    elif not ready and recipe.remote_id is None:
        error = Problem(category=Category.FILE_GONE)
    return Take(
        id=found.id,
        state=state,
        request=recipe.request,
        wire_model=recipe.wire_model,
        task_type=recipe.task_type,
        sent_input=recipe.sent,
        created_at=made,
        changed_at=now,
        sent_at=min(recipe.sent_at or made, now),
        estimate=recipe.estimate or recipe.cost or NOTHING,
        estimate_certain=recipe.estimate_certain,
        quoted=recipe.quoted,
        charged=recipe.charged,
        remote_id=recipe.remote_id,
        batch_id=recipe.batch_id,
        batch_index=recipe.batch_index,
        number=number,
        shot_id=found.shot_id,
        shot_number=recipe.shot_number,
        parent_id=TakeId(recipe.parent_id) if recipe.parent_id is not None else None,
        last_error=error,
        link_dead=not ready and state is TakeState.COMPLETED and recipe.remote_id is None,
        starred=found.starred,
        tags=found.tags,
        note=found.note,
        seen_at=now,
        in_frame=found.in_frame,
        out_frame=found.out_frame,
        imported=True,
    )


# --- the texts ----------------------------------------------------------------------------------


def manifest_text(program: str, entries: Mapping[str, Entry]) -> bytes:
    """What the archive says about itself."""
    reported = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "entries": {name: [each.size, each.sha256] for name, each in entries.items()},
    }
    return _json(reported)


def read_manifest(data: bytes) -> Mapping[str, Entry]:
    """The entries that the archive must have besides it. BadProjectFile."""
    reported = _loaded(data)
    if not isinstance(reported, dict) or reported.get("format") != FORMAT:
        raise BadProjectFile(FileFlaw.NOT_OURS, "no manifest of ours")
    version = reported.get("version")
    if type(version) is not int or version < 1:
        raise BadProjectFile(FileFlaw.ABSURD, "no version")
    if version > VERSION:
        raise BadProjectFile(FileFlaw.NEWER, f"version {version}")
    entries = {}
    for name, value in an_object(reported.get("entries")).items():
        if not _ENTRY.fullmatch(name):
            raise BadProjectFile(FileFlaw.FOREIGN, f"an entry {name!r:.80}")
        size, digest = value if isinstance(value, list) and len(value) == 2 else (None, None)
        whole = a_whole(size, 0, _FAR)
        if whole is None or not isinstance(digest, str) or not _SHA256.fullmatch(digest):
            raise BadProjectFile(FileFlaw.ABSURD, f"the entry {name}")
        entries[name] = Entry(size=whole, sha256=digest)
    if PROJECT not in entries:
        raise BadProjectFile(FileFlaw.DAMAGED, "no project in it")
    return entries


def project_text(file: ProjectFile) -> bytes:
    """The project with its shots and takes as the text of a file. BadProjectFile when it is more
    than a file may have: nobody could import it."""
    reported = _fields(file)
    _refuse_large(reported)
    text = _json(reported)
    if len(text) > LARGEST_TEXT:
        raise BadProjectFile(FileFlaw.TOO_LARGE, f"{len(text)} bytes of text")
    return text


def as_kept(file: ProjectFile) -> ProjectFile:
    """The parts that a file keeps: texts that are too long or out of bounds are left out, and so
    are in and out points of a clip that is not in it."""
    return _tied(_read(_fields(file)))


def read_project(data: bytes) -> ProjectFile:
    """The project of a file. BadProjectFile when anything in it is not as we write it."""
    reported = _loaded(data)
    if not isinstance(reported, dict):
        raise BadProjectFile(FileFlaw.ABSURD, "no object")
    _refuse_large(reported)
    found = _read(reported)
    # What was left out as out of bounds is missing on the way back.
    if not found.project.id or _fields(found) != reported or _tied(found) != found:
        raise BadProjectFile(FileFlaw.ABSURD, "a value out of bounds")
    _refuse_twice("name", (name_key(entry.name) for entry in found.shelf))
    _refuse_twice("entry", (entry.id for entry in found.shelf))
    _refuse_twice("shot", (shot.id for shot in found.shots))
    _refuse_twice("take", (take.id for take in found.takes))
    _refuse_twice("task", (t.recipe.remote_id for t in found.takes if t.recipe.remote_id))
    return found


def _refuse_large(reported: Mapping[str, Any]) -> None:
    most = {"shots": MOST_SHOTS, "takes": MOST_TAKES, "shelf": 2 * MOST_ENTRIES}
    counts = {name: len(_list(reported, name)) for name in most}
    if any(counts[name] > most[name] for name in most):
        raise BadProjectFile(FileFlaw.TOO_LARGE, f"{counts}")


def _refuse_twice(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            raise BadProjectFile(FileFlaw.TWICE, f"the {what} {each:.80}")
        seen.add(each)


def _json(reported: object) -> bytes:
    return json.dumps(reported, ensure_ascii=False, indent=1, allow_nan=False).encode()


def _loaded(data: bytes) -> object:
    try:
        return json.loads(data, parse_constant=no_constant)
    except (ValueError, RecursionError) as error:
        raise BadProjectFile(FileFlaw.DAMAGED, "no JSON") from error


def _list(reported: Mapping[str, Any], name: str) -> list[Any]:
    value = reported.get(name)
    return value if isinstance(value, list) else []


def _fields(file: ProjectFile) -> dict[str, Any]:
    project = file.project
    # A file of version 1 has none.
    shelf = {"shelf": [_entry_fields(entry) for entry in file.shelf]} if file.shelf else {}
    return {
        "project": {
            "id": project.id,
            "name": project.name,
            "style": project.style,
            "budget": units_of(project.budget),
            "defaults": _request_fields(project.defaults),
        },
        "shots": [_shot_fields(shot) for shot in file.shots],
        "takes": [_take_fields(take) for take in file.takes],
        **shelf,
    }


def _read(reported: Mapping[str, Any]) -> ProjectFile:
    project = an_object(reported.get("project"))
    budget = a_whole(project.get("budget"), 0, _MOST_BUDGET.units)
    shots = (_shot(an_object(each)) for each in _list(reported, "shots"))
    takes = (_take(an_object(each)) for each in _list(reported, "takes"))
    shelf = (_entry(an_object(each)) for each in _list(reported, "shelf"))
    return ProjectFile(
        project=Project(
            id=ProjectId(an_id(project.get("id")) or ""),
            name=clean_name(a_word(project.get("name")) or ""),
            style=clean_style(a_text(project.get("style"), 10 * LONGEST_NOTE)),
            budget=None if budget is None else Money(budget),
            defaults=_request(project.get("defaults")),
        ),
        shots=tuple(shot for shot in shots if shot is not None),
        takes=tuple(take for take in takes if take is not None),
        shelf=tuple(entry for entry in shelf if entry is not None),
    )


def _tied(file: ProjectFile) -> ProjectFile:
    """Takes only in shots that are there; chosen takes and earlier shots only where they exist."""
    ids = {shot.id for shot in file.shots}
    takes = tuple(take for take in file.takes if take.shot_id in ids)
    homes = {take.id: take.shot_id for take in takes}

    def tied(shot: Shot) -> Shot:
        chosen, previous = shot.chosen_id, shot.previous_id
        own = chosen is not None and homes.get(chosen) == shot.id
        earlier = previous in ids and previous != shot.id
        return replace(
            shot, chosen_id=chosen if own else None, previous_id=previous if earlier else None
        )

    return replace(file, shots=tuple(map(tied, file.shots)), takes=takes)


def _entry_fields(entry: ShelfEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind.value,
        "media": entry.media.value,
        "content": entry.content,
        "milliseconds": entry.milliseconds,
        "created_at": moment_text(entry.created_at),
    }


def _entry(reported: Mapping[str, Any]) -> ShelfEntry | None:
    entry_id, content = an_id(reported.get("id")), a_word(reported.get("content")) or ""
    name = a_word(reported.get("name")) or ""
    media = {each.value: each for each in MEDIA}.get(a_word(reported.get("media")) or "")
    kind = {each.value: each for each in ShelfKind}.get(a_word(reported.get("kind")) or "")
    whole = _SHA256.fullmatch(content) and flaw_of_name(name) is None
    if entry_id is None or kind is None or media is None or not whole:
        return None
    if kind not in kinds_for(media):
        return None
    return ShelfEntry(
        id=ShelfId(entry_id),
        name=name,
        kind=kind,
        media=media,
        content=content,
        milliseconds=a_whole(reported.get("milliseconds"), 0, LONGEST_MILLISECONDS) or 0,
        created_at=a_moment(reported.get("created_at")) or _EARLIEST,
    )


def _shot_fields(shot: Shot) -> dict[str, Any]:
    return {
        "id": shot.id,
        "number": shot.number,
        "position": shot.position,
        "name": shot.name,
        "chosen_id": shot.chosen_id,
        "last_number": shot.last_number,
        "created_at": moment_text(shot.created_at),
        "previous_id": shot.previous_id,
        "request": _request_fields(shot.request),
    }


def _shot(reported: Mapping[str, Any]) -> Shot | None:
    shot_id = an_id(reported.get("id"))
    if shot_id is None:
        return None
    chosen, previous = an_id(reported.get("chosen_id")), an_id(reported.get("previous_id"))
    return Shot(
        id=ShotId(shot_id),
        number=a_whole(reported.get("number"), 0, _MOST_NUMBER) or 0,
        position=a_position(reported.get("position")),
        name=clean_name(a_word(reported.get("name")) or ""),
        chosen_id=None if chosen is None else TakeId(chosen),
        last_number=a_whole(reported.get("last_number"), 0, _MOST_NUMBER) or 0,
        created_at=a_moment(reported.get("created_at")) or _EARLIEST,
        previous_id=None if previous is None else ShotId(previous),
        request=_request(reported.get("request")),
    )


def _request_fields(request: VideoRequest | None) -> dict[str, Any] | None:
    if request is None:
        return None
    return {
        "model": request.model_id,
        "prompt": request.prompt,
        "options": dict(request.options),
        "inputs": input_fields(request.inputs),
    }


def _request(reported: object) -> VideoRequest | None:
    if not isinstance(reported, dict):
        return None
    return VideoRequest(
        model_id=a_word(reported.get("model")) or "",
        prompt=a_prompt(reported.get("prompt")),
        options=Options(_options(an_object(reported.get("options")))),
        inputs=_inputs(_list(reported, "inputs")),
    )


def _options(reported: Mapping[str, Any]) -> Mapping[str, Value]:
    return {
        name: value
        for name, value in reported.items()
        if a_word(name)
        and (isinstance(value, bool) or a_whole(value, -_FAR, _FAR) is not None or a_prompt(value))
    }


def _inputs(reported: Sequence[object]) -> tuple[Input, ...]:
    """The pictures; a person's own links are left out, as some carry a signature."""
    if len(reported) > MOST_INPUTS:
        return ()
    try:
        return tuple(each for each in inputs_of(map(an_object, reported)) if each.content)
    except (ValueError, TypeError, KeyError):
        return ()


def _take_fields(take: FileTake) -> dict[str, Any]:
    return {
        "recipe": to_fields(take.recipe),
        "shot_id": take.shot_id,
        "state": take.kept.value,
        "clip": take.clip,
        "cause": None if take.cause is None else take.cause.value,
        "starred": take.starred,
        "tags": list(take.tags),
        "note": take.note,
        "in_frame": take.in_frame,
        "out_frame": take.out_frame,
    }


def _take(reported: Mapping[str, Any]) -> FileTake | None:
    recipe = replace(from_fields(an_object(reported.get("recipe"))), home=None)
    shot_id, states = an_id(reported.get("shot_id")), {each.value: each for each in Kept}
    kept = states.get(a_word(reported.get("state")) or "")
    if recipe.take_id is None or shot_id is None or kept is None:
        return None
    clip, causes = a_word(reported.get("clip")) or "", {each.value: each for each in Category}
    has_clip = clip in {f"clips/{recipe.take_id}{ending}" for ending in ENDINGS}
    if has_clip is not (kept is Kept.READY):
        return None
    sent = (recipe.remote_id, recipe.sent_at, recipe.quoted, recipe.charged)
    if kept is Kept.QUEUED and any(each is not None for each in sent):
        return None
    tags = [tag for tag in _list(reported, "tags") if isinstance(tag, str)]
    return FileTake(
        recipe=recipe,
        shot_id=ShotId(shot_id),
        kept=kept,
        clip=clip if has_clip else "",
        cause=causes.get(a_word(reported.get("cause")) or ""),
        starred=reported.get("starred") is True,
        tags=clean_tags(tags),
        note=a_text(reported.get("note"), LONGEST_NOTE),
        in_frame=a_whole(reported.get("in_frame"), 0, _MOST_FRAME),
        out_frame=a_whole(reported.get("out_frame"), 0, _MOST_FRAME),
    )
