"""What the tests of the API room share: a fault server, a clock that stands, answers, a client."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.network import Trust
from sora_desktop.api.options import ApiLimits, ApiOptions
from tests.api.support import KEY, StandingClock
from tests.fault_server import FaultServer

MakeClient = Callable[..., PiapiClient]


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    """A fault server over plain http."""
    async with FaultServer() as running:
        yield running


@pytest.fixture
def clock() -> StandingClock:
    """A clock whose wall stands still; its monotonic time is real."""
    return StandingClock()


@pytest.fixture
async def make_client(clock: StandingClock) -> AsyncIterator[MakeClient]:
    """Makes clients with short limits, and closes them."""
    made: list[PiapiClient] = []

    def make(
        base_url: str,
        *,
        proxy: str | None = None,
        trust: Trust | None = None,
        **limits: Any,
    ) -> PiapiClient:
        short = ApiLimits(connect=1.0, read=0.5, create_read=0.3, create=1.0, upload=0.5)
        client = PiapiClient(
            ApiOptions(base_url=base_url, proxy=proxy),
            key=lambda: KEY,
            clock=clock,
            trust=trust,
            limits=replace(short, **limits),
        )
        made.append(client)
        return client

    yield make
    for client in made:
        await client.aclose()


@pytest.fixture
def client(make_client: MakeClient, server: FaultServer) -> PiapiClient:
    """A client of the fault server."""
    return make_client(server.url)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority of our own."""
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its certificate in a file."""
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """A server's context with a good certificate for localhost and two names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = ("localhost", "api.example.com", "files.example.com")
    authority.issue_cert(*names).configure_cert(context)
    return context
