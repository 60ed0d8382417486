"""A library of very many takes, as a person would have them after years; always the same one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.remote import RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Shot, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.journal import Journal

_LETTERS = "babebiborareirosasotitonanekelulamomapedufofi"
SYLLABLES = [_LETTERS[n : n + 2] for n in range(0, len(_LETTERS) - 1, 2)]
# Words that are looked for, by how often a prompt has them.
RARE, COMMON, CJK = "lighthouse", "paper", "夜の川"
_BEGAN = datetime(2024, 1, 1, tzinfo=UTC)
_APART = timedelta(minutes=13)
_PRICE = Money(19_200_000)
_STATES = (*[TakeState.READY] * 18, TakeState.FAILED, TakeState.DISMISSED)
_AT_ONCE = 1998


def make_library(
    journal_file: Path, count: int, began: datetime = _BEGAN, apart: timedelta = _APART
) -> None:
    """Writes a journal with so many takes that are over; the folder must exist. The first was made
    when it `began`, and the others so far `apart`."""
    journal = Journal(journal_file)
    takes = sample_takes(count, began, apart)
    while some := list(islice(takes, _AT_ONCE)):
        shots = {
            take.shot_id: Shot(
                id=take.shot_id,
                number=take.number // 3 + 1,
                position=take.number // 3 + 1,
                last_number=3,
                created_at=take.created_at,
            )
            for take in some
        }
        journal.insert(some, _BEGAN, also=ShotChanges(shots=tuple(shots.values())))
    journal.close()


def make_month(journal_file: Path, count: int) -> None:
    """The same with all takes in the month of today."""
    now = datetime.now(UTC)
    first = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    make_library(journal_file, count, first, (now - first) / count)


def sample_takes(count: int, began: datetime = _BEGAN, apart: timedelta = _APART) -> Iterator[Take]:
    """So many takes, oldest first: three a shot, prompts of some 170 letters."""
    rng = random.Random(22)
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(4000)]
    said: list[str] = []
    for n in range(count):
        if n % 3 == 0:
            said = rng.choices(words, k=rng.randint(12, 48))
            said += [COMMON] * (rng.random() < 0.3) + [CJK] * (rng.random() < 0.02)
            said += [RARE] * (rng.random() < 0.001)
            rng.shuffle(said)
        yield _take(n, " ".join(said), rng, began + apart * n)


def _take(n: int, prompt: str, rng: random.Random, at: datetime) -> Take:
    model = rng.choice(("sora-2", "sora-2-pro", "veo-3.1", "kling-3.0"))
    seconds = rng.choice((4, 8, 12))
    sent = f'{{"prompt": "{prompt}", "duration": {seconds}, "aspect_ratio": "16:9"}}'
    remote_id = f"{rng.getrandbits(128):032x}"
    return Take(
        id=TakeId(f"{rng.getrandbits(128):032x}"),
        state=rng.choice(_STATES),
        request=VideoRequest(
            model_id=model,
            prompt=prompt,
            options=Options(
                seconds=seconds, aspect_ratio=rng.choice(("16:9", "9:16")), resolution="720p"
            ),
        ),
        wire_model=model,
        task_type="text-to-video",
        sent_input=sent,
        created_at=at,
        changed_at=at + timedelta(minutes=2),
        estimate=_PRICE,
        batch_id=f"{n // 3:032x}",
        batch_index=n % 3,
        shot_id=ShotId(f"{n // 3:032x}"),
        shot_number=n % 3 + 1,
        number=n + 1,
        sent_at=at,
        evidence="http11.send_request_body.complete",
        remote_id=remote_id,
        quoted=_PRICE,
        charged=_PRICE,
        answer=RemoteTask(
            id=remote_id,
            status=RemoteStatus.COMPLETED,
            word="completed",
            model=model,
            task_type="text-to-video",
            input=sent,
            created_at=at,
            started_at=at + timedelta(seconds=4),
            ended_at=at + timedelta(seconds=95),
            usage=Usage(type="point", frozen=_PRICE, consume=_PRICE),
        ),
        last_contact=at + timedelta(seconds=96),
        clip=f"{at.date()} {n + 1:04d} {prompt[:24]}.mp4",
        clip_bytes=5_000_000,
        seen_at=at + timedelta(hours=1),
        starred=n % 37 == 0,
        tags=("river",) if n % 50 == 0 else (),
    )
