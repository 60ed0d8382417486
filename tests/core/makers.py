"""Ready-made core values for tests, and strategies that draw them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from sora_desktop.core.catalogue import Choice, DurationWire, Model, Rate, Seconds, Wire
from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState
from tests.fakes import START

DOLLAR = Money.from_dollars(1)
RATIOS = ("16:9", "9:16", "1:1", "21:9")
RESOLUTIONS = ("480p", "720p", "1080p")


def a_model(**changes: Any) -> Model:
    """A plain model with two lengths, two shapes, two resolutions and sound."""
    model = Model(
        id="plain",
        name="Plain",
        family="Test",
        good_for="Trying things out",
        model="plain-wire",
        task_type="plain-video",
        seconds=Seconds(values=(4, 8), default=4),
        aspect_ratio=Choice(values=("16:9", "9:16"), default="16:9"),
        resolution=Choice(values=("720p", "1080p"), default="720p"),
        sound_default=True,
        wire=Wire(sound="audio"),
        rates=(Rate(per_second=Money.from_dollars("0.25")),),
        price_checked=date(2026, 11, 22),
    )
    return replace(model, **changes)


def a_request(**changes: Any) -> VideoRequest:
    """A request that the plain model allows."""
    request = VideoRequest(
        model_id="plain",
        prompt="a paper boat",
        seconds=4,
        aspect_ratio="16:9",
        resolution="720p",
        sound=True,
    )
    return replace(request, **changes)


def a_task(**changes: Any) -> Task:
    """A draft of one dollar, made at START."""
    task = Task(
        id=TaskId("t1"),
        state=TaskState.DRAFT,
        request=a_request(),
        wire_model="plain-wire",
        task_type="plain-video",
        sent_input="{}",
        created_at=START,
        changed_at=START,
        estimate=DOLLAR,
    )
    return replace(task, **changes)


# Texts as people type them: letters of all kinds, marks, emoji, signs; on one line.
words = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")),
    min_size=1,
    max_size=20,
)
names = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True).filter(lambda n: n != "prompt")
prices = st.integers(1, 100 * 10**7).map(Money)


@st.composite
def _choices(draw: st.DrawFn, values: tuple[str, ...]) -> Choice:
    some = draw(st.lists(st.sampled_from(values), unique=True))
    return Choice(values=tuple(some), default=draw(st.sampled_from(some))) if some else Choice()


@st.composite
def _seconds(draw: st.DrawFn) -> Seconds:
    if draw(st.booleans()):
        low = draw(st.integers(1, 20))
        some = list(range(low, low + draw(st.integers(2, 12))))
        return Seconds(values=tuple(some), default=draw(st.sampled_from(some)), continuous=True)
    some = sorted(draw(st.lists(st.integers(1, 60), min_size=1, max_size=6, unique=True)))
    return Seconds(values=tuple(some), default=draw(st.sampled_from(some)))


@st.composite
def _rates(draw: st.DrawFn, resolutions: tuple[str, ...], sound: bool) -> tuple[Rate, ...]:
    """A row for all, or for every resolution, or for every pair."""
    by_resolution = draw(st.booleans())
    by_sound = sound and draw(st.booleans())
    return tuple(
        Rate(per_second=draw(prices), resolution=resolution, sound=on, certain=draw(st.booleans()))
        for resolution in ((resolutions or (None,)) if by_resolution else (None,))
        for on in ((True, False) if by_sound else (None,))
    )


@st.composite
def models(draw: st.DrawFn, model_id: str | None = None) -> Model:
    """Any model that a file can describe."""
    ratio, resolution = draw(_choices(RATIOS)), draw(_choices(RESOLUTIONS))
    sound = draw(st.none() | st.booleans())
    fields = draw(st.lists(names, min_size=6, max_size=6, unique=True))
    scalars = words | st.booleans() | st.integers(-(2**53), 2**53)
    wire = Wire(
        aspect_ratio=fields[0] if ratio.values else None,
        resolution=fields[1] if resolution.values else None,
        duration=fields[2],
        sound=fields[3] if sound is not None else None,
        duration_as=draw(st.sampled_from(DurationWire)),
        resolution_words={value: f"w{value}" for value in resolution.values if draw(st.booleans())},
        fixed={name: draw(scalars) for name in fields[4:] if draw(st.booleans())},
    )
    return Model(
        id=model_id or draw(st.from_regex(r"[a-z0-9][a-z0-9.-]{0,12}", fullmatch=True)),
        name=draw(words),
        family=draw(words),
        good_for=draw(words),
        model=draw(words),
        task_type=draw(words),
        seconds=draw(_seconds()),
        aspect_ratio=ratio,
        resolution=resolution,
        sound_default=sound,
        prompt_limit=draw(st.none() | st.integers(1, 20_000)),
        wire=wire,
        rates=draw(_rates(resolution.values, sound is not None)),
        price_checked=draw(st.dates()),
        note=draw(words | st.just("")),
        retired=draw(st.booleans()),
        takes_first_frame=draw(st.booleans()),
    )
