"""Rows made anew from what the account and the clips on disk still tell: pure functions.

What cannot be known is left open: a model that the catalogue has not keeps its names of the wire,
and a clip without a task has the words of its file name for a prompt.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.names import slug
from sora_desktop.core.remote import HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.request import CheckedRequest, InvalidRequest, VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState, new_task_id
from sora_desktop.engine.matching import canonical_words, fields_of, prompt_of
from sora_desktop.store.found_clips import FoundClip, read_name

UNKNOWN_MODEL = "unknown"
# A file may tell more than the journal can keep.
_LONGEST_SECONDS = 24 * 3600
# What other models call their fields (piapi.md 8).
_SOUND = ("audio", "generate_audio", "enable_audio", "sound")
_WHOLE = re.compile(r"(\d{1,4})(?:\.\d+)?\s*s?", re.IGNORECASE)
_CLIP = re.compile(r"vid", re.IGNORECASE)


def is_clip(remote: RemoteTask, catalogue: Catalogue) -> bool:
    """Whether the task makes a clip: the account may be used for pictures and songs as well."""
    known = model_of(remote, catalogue) is not None
    return known or remote.video_url is not None or bool(_CLIP.search(remote.task_type))


def model_of(remote: RemoteTask, catalogue: Catalogue) -> Model | None:
    """The model of the catalogue that the task was made with: the one whose fixed fields fit."""
    given = fields_of(remote.input)
    for model in catalogue.models:
        same = (model.model, model.task_type) == (remote.model, remote.task_type)
        if same and all(
            given.get(name, value) == value for name, value in model.wire.fixed.items()
        ):
            return model
    return None


def request_of(remote: RemoteTask, catalogue: Catalogue) -> VideoRequest:
    """What was asked for, by the input that the task echoes."""
    given, model = fields_of(remote.input), model_of(remote, catalogue)
    if model is None:
        return VideoRequest(
            model_id="/".join(filter(None, (remote.model, remote.task_type))) or UNKNOWN_MODEL,
            prompt=prompt_of(remote),
            seconds=_seconds(given.get("duration")),
            aspect_ratio=_word(given.get("aspect_ratio")),
            resolution=_word(given.get("resolution")),
            sound=next((v for n in _SOUND if isinstance(v := given.get(n), bool)), None),
        )
    wire = model.wire
    words = {word: value for value, word in wire.resolution_words.items()}
    resolution = _word(given.get(wire.resolution or ""))
    sound = given.get(wire.sound or "")
    return VideoRequest(
        model_id=model.id,
        prompt=prompt_of(remote),
        seconds=_seconds(given.get(wire.duration or "")) or model.seconds.default,
        aspect_ratio=_word(given.get(wire.aspect_ratio or "")) or model.aspect_ratio.default,
        resolution=words.get(resolution or "", resolution) or model.resolution.default,
        sound=sound if isinstance(sound, bool) else model.sound_default,
    )


def row_of_task(
    remote: RemoteTask, entry: HistoryEntry, catalogue: Catalogue, number: int, now: datetime
) -> Task:
    """A waiting take that follows the task; what its status says is applied afterwards."""
    request = request_of(remote, catalogue)
    made = min(remote.created_at or entry.created_at or now, now)
    named = remote.usage.quoted
    quoted = named if named is not None else entry.usage
    estimate = _estimate(request, catalogue)
    return Task(
        id=new_task_id(),
        state=TaskState.PENDING,
        request=request,
        wire_model=remote.model or entry.model,
        task_type=remote.task_type or entry.task_type,
        sent_input=remote.input,
        created_at=made,
        changed_at=now,
        sent_at=made,
        estimate=estimate if estimate is not None else quoted or NOTHING,
        estimate_certain=estimate is not None or quoted is not None,
        number=number,
        remote_id=remote.id,
        quoted=quoted,
        answer=remote,
        last_contact=now,
    )


def row_of_clip(clip: FoundClip, number: int, now: datetime) -> Task:
    """A ready take for a clip of which nothing but its file is known. It counts no money."""
    written = min(clip.written, now)
    return Task(
        id=new_task_id(),
        state=TaskState.READY,
        request=VideoRequest(
            model_id=UNKNOWN_MODEL,
            prompt=clip.told.words,
            seconds=min(round(clip.seconds or 0), _LONGEST_SECONDS),
        ),
        wire_model="",
        task_type="",
        sent_input=json.dumps({}),
        created_at=written,
        changed_at=now,
        sent_at=written,
        estimate=NOTHING,
        estimate_certain=False,
        number=number,
        clip=clip.name,
        clip_bytes=clip.size,
    )


def clip_of_row(task: Task) -> FoundClip | None:
    """The clip of a row that was made from its file alone, as it was found; None for any other."""
    told = read_name(task.clip) if task.clip is not None else None
    alone = task.state is TaskState.READY and task.remote_id is None and task.erased_at is None
    if told is None or not alone:
        return None
    return FoundClip(
        name=task.clip or "",
        told=told,
        size=task.clip_bytes or 0,
        written=task.created_at,
        seconds=task.request.seconds or None,
    )


def row_of_recipe(clip: FoundClip, number: int, now: datetime) -> Task:
    """A ready take for a clip that carries its recipe: with its prompt and settings, dates, cost
    and ids, as far as the recipe tells them. A clip without one is left as bare as it is."""
    recipe, bare = clip.recipe, row_of_clip(clip, number, now)
    if recipe is None:
        return bare
    made = min(recipe.created_at or clip.written, now)
    cost = recipe.cost
    return replace(
        bare,
        id=TaskId(recipe.take_id) if recipe.take_id is not None else bare.id,
        request=recipe.request,
        wire_model=recipe.wire_model,
        task_type=recipe.task_type,
        sent_input=recipe.sent,
        created_at=made,
        sent_at=min(recipe.sent_at or made, now),
        estimate=recipe.estimate or cost or NOTHING,
        estimate_certain=recipe.estimate_certain,
        quoted=recipe.quoted,
        charged=recipe.charged,
        remote_id=recipe.remote_id,
        press_id=recipe.press_id,
        press_index=recipe.press_index,
        parent_id=TaskId(recipe.parent_id) if recipe.parent_id is not None else None,
    )


def with_clip(row: Task, clip: FoundClip, known: Container[str] = ()) -> Task:
    """The take of a task whose clip is in its place: nothing is fetched again. What only this
    library knew comes from the clip's recipe; an id that is `known` is not given twice."""
    recipe = clip.recipe
    whole = replace(
        row,
        state=TaskState.READY,
        clip=clip.name,
        clip_bytes=clip.size,
        charged=row.quoted,
        answer=row.answer.without_link() if row.answer is not None else None,
    )
    if recipe is None:
        return whole
    own = TaskId(recipe.take_id) if recipe.take_id is not None else row.id
    return replace(
        whole,
        id=row.id if own in known else own,
        press_id=recipe.press_id,
        press_index=recipe.press_index,
        parent_id=TaskId(recipe.parent_id) if recipe.parent_id is not None else None,
    )


def clips_by_recipe(
    tasks: Iterable[RemoteTask], clips: Iterable[FoundClip]
) -> Mapping[str, FoundClip]:
    """Which clip says itself of which finished task it is, by the id of the task. The words must
    agree: anybody can write an id into a file."""
    there: dict[tuple[str, str], FoundClip] = {}
    for clip in clips:
        if clip.recipe is not None and clip.recipe.remote_id is not None:
            words = canonical_words(clip.recipe.request.prompt)
            there.setdefault((clip.recipe.remote_id, words), clip)
    named = {
        task.id: there.get((task.id, prompt_of(task)))
        for task in tasks
        if task.status is RemoteStatus.COMPLETED
    }
    return {task_id: clip for task_id, clip in named.items() if clip is not None}


def clips_of_tasks(
    tasks: Iterable[RemoteTask], clips: Iterable[FoundClip], zone: tzinfo | None
) -> Mapping[str, FoundClip]:
    """Which clip is whose, by the id of the task: those of one day and of the same words, when
    there are as many clips as finished tasks; in the order in which they were made."""
    wanted: dict[tuple[date, str], list[RemoteTask]] = {}
    for task in sorted(tasks, key=lambda t: t.created_at or datetime.max.replace(tzinfo=UTC)):
        if task.status is RemoteStatus.COMPLETED and task.created_at is not None:
            day = task.created_at.astimezone(zone).date()
            wanted.setdefault((day, slug(prompt_of(task))), []).append(task)
    there: dict[tuple[date, str], list[FoundClip]] = {}
    for clip in sorted(clips, key=lambda c: (c.told.day, c.told.number)):
        there.setdefault((clip.told.day, clip.told.words), []).append(clip)
    return {
        task.id: clip
        for key, alike in wanted.items()
        if len(alike) == len(there.get(key, ()))
        for task, clip in zip(alike, there[key], strict=True)
    }


def free_number(wanted: int, taken: Container[int], fallback: int) -> int:
    """The number of the file name when no take has it, else the next one."""
    return wanted if wanted > 0 and wanted not in taken else fallback


def _estimate(request: VideoRequest, catalogue: Catalogue) -> Money | None:
    model = catalogue.get(request.model_id)
    if model is None:
        return None
    try:
        return CheckedRequest(request=request, model=model).estimate.amount
    except InvalidRequest:
        return None


def _seconds(value: object) -> int:
    """8 of 8, "8" and "8s"; 0 for what is no length."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return 0
    found = _WHOLE.fullmatch(str(value).strip())
    return int(found[1]) if found else 0


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
