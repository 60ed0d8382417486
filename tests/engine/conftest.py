"""A bench for the engine, started and ended."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.engine.bench import Bench, make_bench
from tests.fakes import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    """The time of the engine and of the service."""
    return FakeClock()


@pytest.fixture
async def closed_bench(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Bench]:
    """A bench whose engine is not started yet."""
    bench = make_bench(tmp_path, clock)
    try:
        yield bench
    finally:
        await bench.stop()
        bench.simulator.stop()


@pytest.fixture
async def bench(closed_bench: Bench) -> Bench:
    """A bench with a running engine."""
    await closed_bench.start()
    return closed_bench
