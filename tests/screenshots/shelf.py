"""A library of a thousand takes with their pictures, as it is after a year of work."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.ui.clip_picture import Landscape, Take
from sora_desktop.ui.posters import save_poster
from sora_desktop.ui.render_process import SubprocessRenderer
from tests.bench.takes import takes
from tests.screenshots.story import BOAT

COUNT = 1000
# More than the largest window shows; the others have the picture of one of them.
_DRAWN = 160
_FRAME = 61
_SUBJECTS = (
    "A paper boat", "Two dancers", "An old fisherman", "A red kite", "A tram at night",
    "Neon koi", "A glass of espresso", "A lighthouse", "A crowd with umbrellas", "A white horse",
    "Steam over ramen", "A child with a torch", "A flock of starlings", "A typewriter",
    "An empty carousel", "A diver", "A field of sunflowers", "A cat on a piano",
)  # fmt: skip
_PLACES = (
    "in a rainy gutter", "on a flat roof at dusk", "in thick morning fog", "above winter dunes",
    "under dark water", "in a narrow alley", "on a frozen lake", "behind wet glass",
    "in the last light", "between market stalls", "on a cliff in the wind", "in falling snow",
)  # fmt: skip
_WAYS = (
    "macro lens", "slow push in", "one long take", "wide shot", "shallow focus", "hand-held",
    "tracking shot", "seen from above", "slow motion", "35 mm, grainy",
)  # fmt: skip
_A_SECOND = {
    model: Money.from_dollars(dollars)
    for model, dollars in (("sora-2-pro", "0.24"), ("veo-3.1-fast", "0.09"), ("sora-2", "0.08"))
}
_REFUSED = Problem(category=Category.MODERATION)
_MODELS = (("sora-2-pro", "Sora 2 Pro"), ("veo-3.1-fast", "Veo 3.1 Fast"), ("sora-2", "Sora 2"))


def fill_shelf(folders: AppFolders, clips: Path) -> None:
    """Writes the journal, the clips and their pictures; `clips` is where one clip is drawn that
    all of them are. Needs the application of Qt, whose fonts are in the pictures."""
    clip = _one_clip(clips)
    library = ClipLibrary(folders.clips, posters=folders.posters)
    made = list(_takes())
    for task in made:
        if task.clip is not None:
            library.clip_path(task.clip).hardlink_to(clip)
    ready = [task for task in reversed(made) if task.state is TaskState.READY]
    for place, task in enumerate(ready):
        if place < _DRAWN:
            _draw(task, library.poster_path(task.id))
        else:
            drawn = library.poster_path(ready[place % _DRAWN].id)
            library.poster_path(task.id).hardlink_to(drawn)
    journal = Journal(folders.journal_file)
    journal.insert(made, made[-1].changed_at)
    journal.close()


def _takes() -> Iterator[Task]:
    rng = random.Random(5)
    end = datetime.now(UTC) - timedelta(hours=20)
    for task in islice(takes(COUNT), COUNT):
        last = task.number == COUNT
        model, _name = rng.choice(_MODELS)
        words = (rng.choice(_SUBJECTS), rng.choice(_PLACES))
        request = (
            BOAT
            if last
            else VideoRequest(
                model_id=model,
                prompt=f"{' '.join(words)}, {rng.choice(_WAYS)}",
                seconds=rng.choice((4, 8)),
                aspect_ratio="9:16" if rng.random() < 0.2 else "16:9",
                resolution="720p",
            )
        )
        at = end - timedelta(hours=3.1) * (COUNT - task.number)
        price = _A_SECOND[request.model_id] * request.seconds
        state = TaskState.READY if last else rng.choice((*[TaskState.READY] * 24, TaskState.FAILED))
        yield replace(
            task,
            state=state,
            request=request,
            wire_model=request.model_id,
            created_at=at,
            sent_at=at,
            changed_at=at + timedelta(minutes=2),
            estimate=price,
            quoted=price,
            charged=price if state is TaskState.READY else Money(0),
            clip=f"{task.number:04d}.mp4" if state is TaskState.READY else None,
            last_error=None if state is TaskState.READY else _REFUSED,
            starred=rng.random() < 0.06,
            tags=(),
        )


def _draw(task: Task, poster: Path) -> None:
    upright = task.request.aspect_ratio == "9:16"
    width, height = (360, 640) if upright else (640, 360)
    take = Take(
        prompt=task.request.prompt,
        number=task.number,
        model_name=dict(_MODELS)[task.request.model_id],
        width=width,
        height=height,
        seconds=task.request.seconds,
    )
    reason = save_poster(Landscape(take).frame(_FRAME), poster)
    if reason:
        raise OSError(reason)


def _one_clip(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "boat.mp4"
    spec = ClipSpec(
        task_id=TaskId("boat"),
        number=COUNT,
        prompt=BOAT.prompt,
        width=1280,
        height=720,
        seconds=BOAT.seconds,
        model_name="Sora 2 Pro",
        sound=False,
    )
    asyncio.run(SubprocessRenderer().render(spec, target))
    return target
