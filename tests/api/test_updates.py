"""The question for the newest version, over real HTTP: what goes out, and what is believed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from sora_desktop.api.network import Network, Trust
from sora_desktop.api.updates import (
    LONGEST_ANSWER,
    Newest,
    NoAnswer,
    ask_newest,
    is_newer,
)
from tests.api.support import KEY_TEXT


@dataclass
class Page:
    """A server on loopback that gives one answer to everything; `asked` is what came in."""

    answer: bytes
    asked: list[bytes] = field(default_factory=list)
    address: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request and closes."""
        self.asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(self.answer)
        writer.close()


@asynccontextmanager
async def serving(answer: bytes | Callable[[str], bytes]) -> AsyncIterator[Page]:
    """A page at an address of its own; the answer may be made of that address."""
    page = Page(b"")
    server = await asyncio.start_server(page.serve, "127.0.0.1", 0)
    page.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    page.answer = answer if isinstance(answer, bytes) else answer(page.address)
    async with server:
        yield page


def reply(body: bytes, head: str = "HTTP/1.1 200 OK\r\n") -> bytes:
    """A whole answer."""
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def stating(version: object, page: object = None) -> Callable[[str], bytes]:
    """An answer that states a version, and a page at the server's own address by default."""
    return lambda address: reply(
        json.dumps({"version": version, "page": page or f"{address}/download"}).encode()
    )


async def newest_at(page: Page) -> Newest:
    """What the program makes of the page."""
    return await ask_newest(f"{page.address}/newest.json", Network(Trust(None), None), seconds=30)


async def test_the_newest_version_and_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIAPI_API_KEY", KEY_TEXT)
    async with serving(stating("1.1")) as page:
        assert await newest_at(page) == Newest(version="1.1", page=f"{page.address}/download")
    (asked,) = page.asked
    head, *lines = asked.decode().strip().lower().split("\r\n")
    assert head == "get /newest.json http/1.1"
    # Nothing that tells one person from another: no key, no cookie, no version.
    names = {line.split(":")[0] for line in lines}
    assert names == {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert "user-agent: sora-desktop" in lines


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (stating("1.1", "https://elsewhere.example/setup.exe"), "somewhere else"),
        (stating("1.1", "file:///etc/passwd"), "somewhere else"),
        (stating("1.1", "x" * 501), "no page"),
        (stating("1.1", 7), "no page"),
        (stating("latest"), "no version"),
        (stating("1.1; rm -rf"), "no version"),
        (stating(1.1), "no version"),
        (reply(b"[]"), "not an object"),
        (reply(b"<html>sign in</html>"), "not JSON"),
        (reply(b" " * (LONGEST_ANSWER + 1)), "too long"),
        (reply(b"{}", "HTTP/1.1 404 Not Found\r\n"), "404"),
        (reply(b"", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n"), "302"),
        (reply(b"{}", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"), "200"),
        (b"no HTTP at all\r\n\r\n", "ProtocolError"),
    ],
)
async def test_what_is_not_believed(answer: bytes | Callable[[str], bytes], why: str) -> None:
    async with serving(answer) as page:
        with pytest.raises(NoAnswer, match=why):
            await newest_at(page)


@pytest.mark.parametrize("address", ["http://example.com/newest.json", "", "ftp://x/", "http://["])
async def test_only_https_is_asked(address: str) -> None:
    with pytest.raises(NoAnswer):
        await ask_newest(address, Network(Trust(None), None))


async def test_nobody_answers() -> None:
    async with serving(b"") as page:
        pass
    with pytest.raises(NoAnswer):
        await newest_at(page)


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.1", "1.0.9", True),
        ("1.10", "1.9", True),
        ("0.1.0", "0.1", False),
        ("1.0", "1.0.1", False),
        ("2.0", "1.9.9rc1", True),
        ("1.0", "none", True),
    ],
)
def test_newer(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer
