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
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.demo.clip_picture import DemoTake, Landscape
from sora_desktop.simulator.clips import ClipSpec, SubprocessRenderer
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.ui.media.posters import at_poster_size, write_picture
from tests.bench.takes import sample_takes
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
    for take in made:
        if take.clip is not None:
            library.clip_path(take.clip).hardlink_to(clip)
    ready = [take for take in reversed(made) if take.state is TakeState.READY]
    for place, take in enumerate(ready):
        if place < _DRAWN:
            _draw(take, library.poster_path(take.id))
        else:
            drawn = library.poster_path(ready[place % _DRAWN].id)
            library.poster_path(take.id).hardlink_to(drawn)
    journal = Journal(folders.journal_file)
    journal.insert(made, made[-1].changed_at)
    journal.close()


def _takes() -> Iterator[Take]:
    rng = random.Random(5)
    end = datetime.now(UTC) - timedelta(hours=20)
    for take in islice(sample_takes(COUNT), COUNT):
        last = take.number == COUNT
        model, _name = rng.choice(_MODELS)
        words = (rng.choice(_SUBJECTS), rng.choice(_PLACES))
        request = (
            BOAT
            if last
            else VideoRequest(
                model_id=model,
                prompt=f"{' '.join(words)}, {rng.choice(_WAYS)}",
                options=Options(
                    seconds=rng.choice((4, 8)),
                    aspect_ratio="9:16" if rng.random() < 0.2 else "16:9",
                    resolution="720p",
                ),
            )
        )
        at = end - timedelta(hours=3.1) * (COUNT - take.number)
        price = _A_SECOND[request.model_id] * request.seconds
        state = TakeState.READY if last else rng.choice((*[TakeState.READY] * 24, TakeState.FAILED))
        yield replace(
            take,
            state=state,
            request=request,
            wire_model=request.model_id,
            created_at=at,
            sent_at=at,
            changed_at=at + timedelta(minutes=2),
            estimate=price,
            quoted=price,
            charged=price if state is TakeState.READY else Money(0),
            clip=f"{take.number:04d}.mp4" if state is TakeState.READY else None,
            last_error=None if state is TakeState.READY else _REFUSED,
            starred=rng.random() < 0.06,
            tags=(),
        )


def _draw(take: Take, poster: Path) -> None:
    upright = take.request.aspect_ratio == "9:16"
    width, height = (360, 640) if upright else (640, 360)
    shown = DemoTake(
        prompt=take.request.prompt,
        number=take.number,
        model_name=dict(_MODELS)[take.request.model_id],
        width=width,
        height=height,
        seconds=take.request.seconds,
    )
    reason = write_picture(at_poster_size(Landscape(shown).frame(_FRAME)), poster)
    if reason:
        raise OSError(reason)


def _one_clip(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "boat.mp4"
    spec = ClipSpec(
        task_id=TakeId("boat"),
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
