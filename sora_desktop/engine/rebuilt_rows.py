"""Rows rebuilt from what the account and the clips on disk still tell: pure functions.

What can't be known is left open: a model that the catalogue doesn't have keeps its wire names, and
a clip without a task has the words of its file name for a prompt.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.mode import Mode
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import SECONDS, Options, Rows, Value, seconds_in
from sora_desktop.core.recipe import Recipe
from sora_desktop.core.references import may_be_sent_as
from sora_desktop.core.remote import PROMPT, HistoryEntry, RemoteStatus, RemoteTask, fields_of
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import NO_CHANGES, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState, new_take_id
from sora_desktop.engine.account_list import CLOCK_DOUBT, canonical_words, prompt_of
from sora_desktop.store.clip_recipes import FoundClip, read_name
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore

UNKNOWN_MODEL = "unknown"
# A file may tell more than the journal can hold.
_LONGEST_SECONDS = 24 * 3600
# What other models call their fields.
_SOUND = ("audio", "generate_audio", "enable_audio", "sound")
_CLIP = re.compile(r"vid", re.IGNORECASE)


def is_clip(remote: RemoteTask, catalogue: Catalogue) -> bool:
    """Whether the task makes a clip: the account may be used for pictures and songs as well."""
    known = mode_of(remote, catalogue) is not None
    return known or remote.video_url is not None or bool(_CLIP.search(remote.task_type))


def mode_of(remote: RemoteTask, catalogue: Catalogue) -> tuple[Model, Mode] | None:
    """The model of the catalogue and its mode that the task was made with: one whose fixed fields
    match, and of several the one that takes exactly these inputs."""
    given = fields_of(remote.input)
    found = [
        (model, mode)
        for model in catalogue.models
        for mode in model.modes
        if (mode.model, mode.task_type) == (remote.model, remote.task_type)
        and all(given.get(name, value) == value for name, value in _always(mode, given).items())
    ]
    put_in = {slot.wire for _, mode in found for slot in mode.slots if given.get(slot.wire)}

    def unlike(each: tuple[Model, Mode]) -> int:
        slots = each[1].slots
        missing = {slot.wire for slot in slots if slot.least} - put_in
        return len(put_in - {slot.wire for slot in slots}) + len(missing)

    return min(found, key=unlike, default=None)


def _always(mode: Mode, given: Mapping[str, Any]) -> Mapping[str, Value]:
    """What every such request says: a list of shots brings its own values for some of it."""
    lists = (o for o in mode.options if isinstance(o, Rows) and given.get(o.wire or ""))
    return dict(mode.fixed) | {name: word for each in lists for name, word in each.along.items()}


def request_of(remote: RemoteTask, catalogue: Catalogue) -> VideoRequest:
    """What was asked for, by the input that the task echoes."""
    given, made_with = fields_of(remote.input), mode_of(remote, catalogue)
    if made_with is None:
        return VideoRequest(
            model_id="/".join(filter(None, (remote.model, remote.task_type))) or UNKNOWN_MODEL,
            prompt=prompt_of(remote),
            options=Options(
                seconds=seconds_in(given.get("duration")),
                aspect_ratio=_word(given.get("aspect_ratio")),
                resolution=_word(given.get("resolution")),
                sound=next((v for n in _SOUND if isinstance(v := given.get(n), bool)), None),
            ),
        )
    model, mode = made_with
    options = {option.name: option.read(given.get(option.wire or "")) for option in mode.options}
    length = mode.length_of_rows(Options(options))
    options |= {SECONDS: length} if length is not None else {}
    return VideoRequest(model_id=model.id, prompt=prompt_of(remote), options=Options(options))


def _estimate(remote: RemoteTask, catalogue: Catalogue) -> Money | None:
    """What the mode that made it asks for with the chosen options. The inputs are not in the
    request, because the task tells only links: the request alone looks like a text mode."""
    made_with = mode_of(remote, catalogue)
    if made_with is None:
        return None
    _, mode = made_with
    chosen = request_of(remote, catalogue).options
    if not all(option.allows(chosen.get(option.name)) for option in mode.options):
        return None
    estimate = mode.price(chosen)
    return estimate.amount if estimate.known else None


def row_of_task(
    remote: RemoteTask, entry: HistoryEntry, catalogue: Catalogue, number: int, now: datetime
) -> Take:
    """A waiting take that follows the task; its status is applied afterwards."""
    request = request_of(remote, catalogue)
    made = min(remote.created_at or entry.created_at or now, now)
    charge = remote.charged if remote.ended else remote.quoted
    price = charge if charge is not None else entry.usage
    estimate = _estimate(remote, catalogue)
    return Take(
        id=new_take_id(),
        state=TakeState.PENDING,
        request=request,
        wire_model=remote.model or entry.model,
        task_type=remote.task_type or entry.task_type,
        sent_input=remote.input,
        created_at=made,
        changed_at=now,
        sent_at=made,
        estimate=estimate if estimate is not None else price or NOTHING,
        estimate_certain=estimate is not None or price is not None,
        number=number,
        remote_id=remote.id,
        quoted=None if remote.ended else price,
        charged=price if remote.ended else None,
        answer=remote,
        last_contact=now,
    )


def row_of_clip(clip: FoundClip, number: int, now: datetime) -> Take:
    """A ready take for a clip of which nothing but its file is known. It counts no money."""
    written = min(clip.written, now)
    return Take(
        id=new_take_id(),
        state=TakeState.READY,
        request=VideoRequest(
            model_id=UNKNOWN_MODEL,
            prompt=clip.name_parts.words,
            options=Options(seconds=min(round(clip.seconds or 0), _LONGEST_SECONDS)),
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
        seen_at=now,
    )


def told_apart(row: Take, store: TakeStore) -> Take:
    """The row of a task or clip that had none: this library's own where its row may be lost,
    otherwise imported. What we send has its row before the first byte leaves, so all else was made
    elsewhere. A clip that says it was imported stays so."""
    if not row.imported and store.may_lack(row.sent_at or row.created_at, CLOCK_DOUBT):
        return row
    answer = row.answer
    failed = answer and answer.ended and answer.status is not RemoteStatus.COMPLETED
    # A failure of long ago is no news.
    return replace(row, imported=True, seen_at=row.changed_at if failed else row.seen_at)


def clip_of_row(take: Take) -> FoundClip | None:
    """The clip of a row that was made from its file alone, as it was found; None for any other."""
    name_parts = read_name(take.clip) if take.clip is not None else None
    alone = take.state is TakeState.READY and take.remote_id is None and take.erased_at is None
    if name_parts is None or not alone:
        return None
    return FoundClip(
        name=take.clip or "",
        name_parts=name_parts,
        size=take.clip_bytes or 0,
        written=take.created_at,
        seconds=take.request.seconds or None,
    )


def row_of_recipe(clip: FoundClip, number: int, now: datetime) -> Take:
    """A ready take for a clip that carries its recipe: with its prompt and settings, dates, cost
    and ids, as far as the recipe tells them. For a clip without one all of that stays empty."""
    recipe, bare = clip.recipe, row_of_clip(clip, number, now)
    if recipe is None:
        return bare
    made = min(recipe.created_at or clip.written, now)
    cost = recipe.cost
    return replace(
        bare,
        id=TakeId(recipe.take_id) if recipe.take_id is not None else bare.id,
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
        imported=recipe.imported,
        batch_id=recipe.batch_id,
        batch_index=recipe.batch_index,
        **_place_of(recipe),
        parent_id=TakeId(recipe.parent_id) if recipe.parent_id is not None else None,
    )


def with_clip(row: Take, clip: FoundClip, known: Container[str] = ()) -> Take:
    """The take of a task whose clip is in its place: nothing is downloaded again. What only this
    library knew comes from the clip's recipe; an id that is `known` is not given twice."""
    recipe = clip.recipe
    whole = replace(
        row,
        state=TakeState.READY,
        clip=clip.name,
        clip_bytes=clip.size,
        seen_at=row.changed_at,
        answer=row.answer.without_link() if row.answer is not None else None,
    )
    if recipe is None:
        return whole
    own = TakeId(recipe.take_id) if recipe.take_id is not None else row.id
    named = _may_be_sent_as(recipe.request, row.request.prompt)
    prompt = recipe.request.prompt if named else row.request.prompt
    return replace(
        whole,
        id=row.id if own in known else own,
        # The task tells only links to its inputs, which expire after a day.
        request=replace(row.request, prompt=prompt, inputs=recipe.request.inputs),
        imported=recipe.imported,
        batch_id=recipe.batch_id,
        batch_index=recipe.batch_index,
        **_place_of(recipe),
        parent_id=TakeId(recipe.parent_id) if recipe.parent_id is not None else None,
    )


def _place_of(recipe: Recipe) -> Mapping[str, Any]:
    if recipe.home is None:
        return {}
    return {"shot_id": recipe.home.shot.id, "shot_number": recipe.shot_number}


class ShotInference:
    """The shots of takes whose clips don't name one, because an earlier version wrote them: that of
    the batch, or of the take from which one was made."""

    def __init__(self, takes: Iterable[Take]) -> None:
        self._shots: dict[str, ShotId] = {}
        for take in takes:
            self.add(take)

    def add(self, take: Take) -> None:
        """Learns one more take."""
        for key in _ties(take):
            self._shots.setdefault(key, take.shot_id)

    def with_shot(self, take: Take) -> Take:
        """The take in the shot of a relative, if it has no other."""
        found = (self._shots[key] for key in _ties(take) if key in self._shots)
        shot_id = next(found, None) if not take.shot_id else None
        return take if shot_id is None else replace(take, shot_id=shot_id)


def _ties(take: Take) -> Iterator[str]:
    yield f"take {take.id}"
    if take.batch_id:
        yield f"batch {take.batch_id}"
    if take.parent_id is not None:
        yield f"take {take.parent_id}"


def home_of(clip: FoundClip | None, shots: ShotStore) -> ShotChanges:
    """The shot and the project that a clip names, if the library doesn't have them: its own are
    newer than any clip."""
    home = clip.recipe.home if clip is not None and clip.recipe is not None else None
    if home is None or home.shot.id in shots:
        return NO_CHANGES
    known = shots.project(home.project.id) is not None
    return ShotChanges(shots=(home.shot,), projects=() if known else (home.project,))


def clips_by_recipe(
    tasks: Iterable[RemoteTask], clips: Iterable[FoundClip]
) -> Mapping[str, FoundClip]:
    """Which clip names which finished task, by the id of the task. The prompts must agree: anybody
    can write an id into a file."""
    there: dict[tuple[str, str], FoundClip] = {}
    for clip in clips:
        if clip.recipe is not None and clip.recipe.remote_id is not None:
            for prompt in _prompts(clip.recipe):
                there.setdefault((clip.recipe.remote_id, canonical_words(prompt)), clip)
    named = {
        task.id: there.get((task.id, prompt_of(task)))
        for task in tasks
        if task.status is RemoteStatus.COMPLETED
    }
    return {take_id: clip for take_id, clip in named.items() if clip is not None}


def _prompts(recipe: Recipe) -> Iterator[str]:
    """The prompt as it was written, and as it was sent where the model has other words for named
    inputs."""
    yield recipe.request.prompt
    sent = fields_of(recipe.sent).get(PROMPT)
    if isinstance(sent, str) and _may_be_sent_as(recipe.request, sent):
        yield sent


def _may_be_sent_as(written: VideoRequest, sent: str) -> bool:
    words = canonical_words(written.prompt), canonical_words(sent)
    return may_be_sent_as(words[0], written.inputs, words[1])


def clips_of_tasks(
    tasks: Iterable[RemoteTask], clips: Iterable[FoundClip], zone: tzinfo | None
) -> Mapping[str, FoundClip]:
    """Which clip belongs to which task, by its id: those of one day and of the same prompt, when
    there are as many clips as finished tasks, in the order in which they were made."""
    wanted: dict[tuple[date, str], list[RemoteTask]] = {}
    for task in sorted(tasks, key=lambda t: t.created_at or datetime.max.replace(tzinfo=UTC)):
        if task.status is RemoteStatus.COMPLETED and task.created_at is not None:
            day = task.created_at.astimezone(zone).date()
            wanted.setdefault((day, slug(prompt_of(task))), []).append(task)
    there: dict[tuple[date, str], list[FoundClip]] = {}
    for clip in sorted(clips, key=lambda c: (c.name_parts.day, c.name_parts.number)):
        there.setdefault((clip.name_parts.day, clip.name_parts.words), []).append(clip)
    return {
        task.id: clip
        for key, alike in wanted.items()
        if len(alike) == len(there.get(key, ()))
        for task, clip in zip(alike, there[key], strict=True)
    }


def free_number(wanted: int, taken: Container[int], fallback: int) -> int:
    """The number of the file name when no take has it, else the next one."""
    return wanted if wanted > 0 and wanted not in taken else fallback


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
