"""Models and takes that the tests of the window's parts share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Choice, Model, Rate, Seconds, Wire
from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState

NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
WIDE = Choice(values=("16:9", "9:16"), default="16:9")
HD = Choice(values=("720p", "1080p"), default="720p")


def dollars(text: str) -> Money:
    """Money from a decimal text."""
    return Money.from_dollars(text)


SORA = Model(
    id="sora",
    name="Sora 2 Pro",
    family="Sora",
    good_for="The finest detail and motion, with sound",
    model="sora2",
    task_type="sora2-pro-video",
    seconds=Seconds(values=(4, 8, 12), default=8),
    aspect_ratio=WIDE,
    resolution=HD,
    rates=(
        Rate(per_second=dollars("0.24"), resolution="720p"),
        Rate(per_second=dollars("0.24"), resolution="1080p", certain=False),
    ),
    price_checked=date(2026, 11, 22),
    note="OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.",
    replaced_by="veo",
    default=True,
)
VEO = Model(
    id="veo",
    name="Veo 3.1",
    family="Veo",
    good_for="Film-like shots with speech and sound, up to 8 s",
    model="veo3.1",
    task_type="veo3.1-video",
    seconds=Seconds(values=(4, 6, 8), default=8),
    aspect_ratio=WIDE,
    resolution=HD,
    sound_default=True,
    wire=Wire(sound="generate_audio"),
    rates=(
        Rate(per_second=dollars("0.24"), sound=True),
        Rate(per_second=dollars("0.12"), sound=False),
    ),
    price_checked=date(2026, 11, 22),
)
KLING = Model(
    id="kling",
    name="Kling 3.0",
    family="Kling",
    good_for="People and movement, any length from 3 to 15 s",
    model="kling",
    task_type="video_generation",
    seconds=Seconds(values=tuple(range(3, 16)), default=5, continuous=True),
    aspect_ratio=Choice(values=("16:9", "9:16", "1:1"), default="16:9"),
    sound_default=False,
    prompt_limit=2500,
    rates=(Rate(per_second=dollars("0.065")),),
    price_checked=date(2026, 11, 22),
)
OLD = replace(SORA, id="old", name="Sora 1", retired=True, default=False, replaced_by="veo")
CATALOGUE = Catalogue([SORA, VEO, KLING, OLD])


def request(**changes: Any) -> VideoRequest:
    """A request that SORA takes."""
    whole: dict[str, Any] = {
        "model_id": "sora",
        "prompt": "A paper boat drifting down a rainy street",
        "seconds": 8,
        "aspect_ratio": "16:9",
        "resolution": "720p",
    }
    return VideoRequest(**(whole | changes))


def take(state: TaskState, **changes: Any) -> Task:
    """A take in that state, one minute old, that was sent when its state says so."""
    sent = state is not TaskState.DRAFT
    known = sent and state not in (TaskState.SUBMITTING, TaskState.UNCONFIRMED)
    whole: dict[str, Any] = {
        "id": TaskId("0" * 32),
        "state": state,
        "request": request(),
        "wire_model": "sora2",
        "task_type": "sora2-pro-video",
        "sent_input": "{}",
        "created_at": NOW,
        "changed_at": NOW,
        "estimate": dollars("1.92"),
        "number": 12,
        "sent_at": NOW if sent else None,
        "remote_id": "remote-1" if known else None,
    }
    return Task(**(whole | changes))
