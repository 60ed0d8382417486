"""Models and takes that the tests of the window's parts share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Mode, Rate, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import SOUND, Options, Seconds, Switch
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take, TakeId, TakeState
from tests.core.makers import changed, resolutions, shape

NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
WIDE, HD = shape("16:9", "9:16"), resolutions("720p", "1080p")


def dollars(text: str) -> Money:
    """Money from a decimal text."""
    return Money.from_dollars(text)


SORA = Model(
    id="sora",
    name="Sora 2 Pro",
    family="Sora",
    good_for="The finest detail and motion, with sound",
    note="OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.",
    replaced_by="veo",
    default=True,
    modes=(
        Mode(
            model="sora2",
            task_type="sora2-pro-video",
            options=(WIDE, HD, Seconds(values=(4, 8, 12), default=8)),
            rates=(
                Rate(amount=dollars("0.24"), when=Options(resolution="720p")),
                Rate(amount=dollars("0.24"), when=Options(resolution="1080p"), certain=False),
            ),
            price_checked=date(2026, 11, 22),
        ),
    ),
)
VEO = Model(
    id="veo",
    name="Veo 3.1",
    family="Veo",
    good_for="Film-like shots with speech and sound, up to 8 s",
    modes=(
        Mode(
            model="veo3.1",
            task_type="veo3.1-video",
            options=(
                WIDE,
                HD,
                Seconds(values=(4, 6, 8), default=8),
                Switch(name=SOUND, wire="generate_audio", default=True),
            ),
            rates=(
                Rate(amount=dollars("0.24"), when=Options(sound=True)),
                Rate(amount=dollars("0.12"), when=Options(sound=False)),
            ),
            price_checked=date(2026, 11, 22),
        ),
    ),
)
KLING = Model(
    id="kling",
    name="Kling 3.0",
    family="Kling",
    good_for="People and movement, any length from 3 to 15 s",
    modes=(
        Mode(
            model="kling",
            task_type="video_generation",
            options=(
                shape("16:9", "9:16", "1:1"),
                Seconds(values=tuple(range(3, 16)), default=5, continuous=True),
                Switch(name=SOUND, default=False),
            ),
            prompt_limit=2500,
            rates=(Rate(amount=dollars("0.065")),),
            price_checked=date(2026, 11, 22),
        ),
    ),
)
OLD = replace(SORA, id="old", name="Sora 1", retired=True, default=False, replaced_by="veo")
CATALOGUE = Catalogue([SORA, VEO, KLING, OLD])


def with_frames(model: Model, *, last: bool = False) -> Model:
    """The model, which takes a first frame too, and perhaps a last one with it."""
    slots = [Slot(role=Role.FIRST_FRAME, wire="image_url")]
    if last:
        slots.append(Slot(role=Role.LAST_FRAME, wire="image_tail_url", least=0))
    mode = replace(model.first, id="frames", slots=tuple(slots))
    return replace(model, modes=(*model.modes, mode))


def request(**changes: Any) -> VideoRequest:
    """A request that SORA takes."""
    sora = VideoRequest(
        model_id="sora",
        prompt="A paper boat drifting down a rainy street",
        options=Options(seconds=8, aspect_ratio="16:9", resolution="720p"),
    )
    return changed(sora, **changes)


def sample_take(state: TakeState, **changes: Any) -> Take:
    """A take in that state, one minute old, that was sent when its state says so."""
    sent = state is not TakeState.DRAFT
    known = sent and state not in (TakeState.SUBMITTING, TakeState.UNCONFIRMED)
    whole: dict[str, Any] = {
        "id": TakeId("0" * 32),
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
    return Take(**(whole | changes))
