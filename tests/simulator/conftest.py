"""A simulator with a clock that the test moves, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sora_desktop.simulator import BoxRenderer, Simulator
from sora_desktop.simulator.clips import ClipSpec
from tests.simulator.caller import KEY, Caller, HandClock


@pytest.fixture
def clock() -> HandClock:
    """The simulator's clock."""
    return HandClock()


@pytest.fixture
def simulator(tmp_path: Path, clock: HandClock) -> Iterator[Simulator]:
    """A running simulator with a key, a seed and the control endpoint."""
    with Simulator(tmp_path, BoxRenderer(), key=KEY, seed=7, clock=clock, control=True) as running:
        yield running


@pytest.fixture
def caller(simulator: Simulator, clock: HandClock) -> Iterator[Caller]:
    """A client of it."""
    speaking = Caller(simulator, clock)
    yield speaking
    speaking.close()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[ClipSpec]:
    """What the renderer is asked for, as it comes."""
    seen: list[ClipSpec] = []
    render = BoxRenderer.render

    async def noted(self: BoxRenderer, spec: ClipSpec, target: Path) -> None:
        seen.append(spec)
        await render(self, spec, target)

    monkeypatch.setattr(BoxRenderer, "render", noted)
    return seen
