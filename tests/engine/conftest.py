"""A bench for the engine, started and ended."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sora_desktop.simulator import simulator, transport
from tests.engine.bench import Bench, make_bench
from tests.fakes import FakeClock


@pytest.fixture(autouse=True)
def prompt_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """asyncio leaves Nagle's algorithm on for sockets made by `create_server`, and every answer on
    a kept connection then takes 44 ms (measured). Connections inherit this from the listener."""

    def listening(port: int) -> socket.socket:
        listener = transport.listening_socket(port)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener

    monkeypatch.setattr(simulator, "listening_socket", listening)


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
