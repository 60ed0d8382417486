"""Downloads: resuming, breaks, stalls, lies about lengths, and links that are not followed."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import Iterable
from pathlib import Path
from zlib import compress

import httpx
import pytest

from sora_desktop.api.errors import (
    ApiError,
    LinkDead,
    RateLimited,
    TooLong,
    Transient,
    UnsafeLink,
)
from sora_desktop.api.files import FileAnswer, FileHost
from sora_desktop.api.links import checked_link, resolve
from sora_desktop.api.network import Trust
from sora_desktop.api.options import FileLimits
from sora_desktop.core.problem import Category
from sora_desktop.core.take import Transfer
from tests.api.support import StandingClock
from tests.fault_server import (
    Action,
    FaultServer,
    chunked,
    close_after_read,
    drip,
    gzip_bomb,
    hang_after_read,
    head,
    raw,
    redirect,
    reply,
    tunnel,
)

CLIP = bytes(range(256)) * 20
VIDEO = b"\0\0\0\x18ftypisom" + CLIP
TAG = '"abc"'
MP4 = {"Content-Type": "video/mp4", "ETag": TAG}


@pytest.fixture
def host(clock: StandingClock) -> FileHost:
    return FileHost(
        None, None, True, clock, limits=FileLimits(connect=1, slow_seconds=0.3, slow_bytes=100)
    )


async def fetch(
    host: FileHost,
    url: str,
    resume: Transfer | None = None,
    offset: int = 0,
    *,
    limit: int | None = None,
) -> tuple[FileAnswer, bytes]:
    async with host.open(url, resume, offset, limit=limit) as answer:
        return answer, b"".join([chunk async for chunk in answer.chunks()])


def part(
    first: int, *, last: int | None = None, total: object = len(CLIP), tag: str = TAG
) -> Action:
    end = len(CLIP) - 1 if last is None else last
    headers = {"Content-Range": f"bytes {first}-{end}/{total}", "ETag": tag}
    return reply(206, CLIP[first : end + 1], headers)


async def test_whole(host: FileHost, server: FaultServer) -> None:
    server.script(reply(200, CLIP, {**MP4, "Last-Modified": "yesterday", "Set-Cookie": "a=b"}))

    answer, data = await fetch(host, server.url + "/a.mp4?sig=1")

    assert data == CLIP
    assert (answer.offset, answer.total, answer.etag) == (0, len(CLIP), TAG)
    assert answer.last_modified == "yesterday"
    assert not answer.already_whole
    seen = server.requests[0]
    assert seen.target == "/a.mp4?sig=1"
    assert seen.headers["accept-encoding"] == "identity"
    assert not {"x-api-key", "authorization", "cookie", "range"} & set(seen.headers)


@pytest.mark.parametrize(
    "action",
    [
        reply(200, CLIP, length=None),
        chunked([CLIP[:100], CLIP[100:]]),
        reply(200, CLIP + b"tail", {"Content-Type": "video/mp4"}, length=len(CLIP)),
    ],
)
async def test_without_a_length(host: FileHost, server: FaultServer, action: Action) -> None:
    server.script(action)

    _, data = await fetch(host, server.url)

    assert data == CLIP


async def test_resume(host: FileHost, server: FaultServer) -> None:
    known = Transfer(url=server.url + "/a?sig=old", etag=TAG, length=len(CLIP))
    server.script(part(1000))

    answer, data = await fetch(host, server.url + "/a?sig=new", known, 1000)

    assert (answer.offset, answer.total, data) == (1000, len(CLIP), CLIP[1000:])
    assert server.requests[0].headers["range"] == "bytes=1000-"
    assert server.requests[0].headers["if-range"] == TAG


async def test_resume_with_an_unknown_total(host: FileHost, server: FaultServer) -> None:
    server.script(part(1000, total="*"))
    known = Transfer(url=server.url, etag=TAG)

    answer, data = await fetch(host, server.url, known, 1000)

    assert (answer.offset, answer.total, data) == (1000, None, CLIP[1000:])


@pytest.mark.parametrize("etag", ["", 'W/"abc"', '"é"'])
async def test_no_resume_without_a_strong_tag(
    host: FileHost, server: FaultServer, etag: str
) -> None:
    server.script(reply(200, CLIP))

    answer, data = await fetch(host, server.url, Transfer(url=server.url, etag=etag), 1000)

    assert (answer.offset, data) == (0, CLIP)
    assert "range" not in server.requests[0].headers


async def test_no_resume_of_another_file(host: FileHost, server: FaultServer) -> None:
    server.script(reply(200, CLIP))

    await fetch(host, server.url + "/b", Transfer(url=server.url + "/a", etag=TAG), 1000)

    assert "range" not in server.requests[0].headers


async def test_range_ignored(host: FileHost, server: FaultServer) -> None:
    server.script(reply(200, CLIP, MP4))

    answer, data = await fetch(host, server.url, Transfer(url=server.url, etag=TAG), 1000)

    assert (answer.offset, data) == (0, CLIP)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "action",
    [
        part(0),
        part(999),
        part(1000, total=len(CLIP) + 1),
        part(1000, tag='"other"'),
        reply(206, CLIP[1000:]),
        reply(206, CLIP[1000:], {"Content-Range": f"bytes 1000-{len(CLIP)}/{len(CLIP)}"}),
        reply(416, b"<html>", {"Content-Range": f"bytes */{len(CLIP)}"}),
        reply(416, b""),
        reply(416, b"", {"Content-Range": "bytes */1000", "ETag": '"other"'}),
    ],
)
async def test_what_does_not_fit_is_fetched_anew(
    host: FileHost, server: FaultServer, action: Action
) -> None:
    server.script(action, reply(200, CLIP, MP4))
    known = Transfer(url=server.url, etag=TAG, length=len(CLIP))

    answer, data = await fetch(host, server.url, known, 1000)

    assert (answer.offset, data) == (0, CLIP)
    assert [("range" in seen.headers) for seen in server.requests] == [True, False]


async def test_already_whole(host: FileHost, server: FaultServer) -> None:
    server.script(reply(416, b"", {"Content-Range": f"bytes */{len(CLIP)}"}))
    known = Transfer(url=server.url, etag=TAG)

    answer, data = await fetch(host, server.url, known, len(CLIP))

    assert answer.already_whole
    assert (answer.offset, answer.total, data) == (len(CLIP), len(CLIP), b"")


BROKEN: list[tuple[Action, Category]] = [
    (reply(200, CLIP[:99], length=len(CLIP)), Category.NETWORK_DOWN),
    (chunked([CLIP], finish=False), Category.NETWORK_DOWN),
    (raw(head(200, {"Content-Length": 5000}) + CLIP[:9], then="reset"), Category.NETWORK_DOWN),
    (reply(200, CLIP, length="-1"), Category.NETWORK_DOWN),
    (raw(head(200, {"Content-Length": 7, "content-length": 8}) + CLIP), Category.NETWORK_DOWN),
    (close_after_read(), Category.NETWORK_DOWN),
    (hang_after_read(), Category.SERVICE_DOWN),
    (drip(head(200) + CLIP, 3, 0.02), Category.NETWORK_DOWN),
    (gzip_bomb(1024), Category.NOT_A_VIDEO),
    (reply(200, CLIP, {"Content-Encoding": "br"}), Category.NOT_UNDERSTOOD),
    (reply(200, b"<html>", {"Content-Type": "text/html; charset=utf-8"}), Category.NOT_A_VIDEO),
    (reply(200, b"{}", {"Content-Type": "application/problem+json"}), Category.NOT_A_VIDEO),
    (reply(200, b""), Category.NOT_A_VIDEO),
    (reply(200, b"", length=None), Category.NOT_A_VIDEO),
    (raw(head(204)), Category.NOT_A_VIDEO),
    (part(0), Category.NOT_UNDERSTOOD),
    (reply(304, b""), Category.NOT_UNDERSTOOD),
    (reply(503, b""), Category.SERVICE_DOWN),
    (reply(511, b""), Category.SIGN_IN),
    (reply(416, b""), Category.REFUSED),
]


@pytest.mark.parametrize("kind", ["text/html", "application/json", "application/xml; charset=x"])
async def test_a_video_is_fetched_whatever_its_host_calls_it(
    host: FileHost, server: FaultServer, kind: str
) -> None:
    """Some hosts call every file the same: what it begins with decides."""
    server.script(reply(200, VIDEO, {"Content-Type": kind}))
    assert (await fetch(host, server.url))[1] == VIDEO


@pytest.mark.parametrize(
    ("kind", "packed"),
    [("gzip", gzip.compress(VIDEO)), ("GZIP", gzip.compress(VIDEO)), ("deflate", compress(VIDEO))],
)
async def test_a_video_that_was_packed_on_its_way_is_unpacked(
    host: FileHost, server: FaultServer, kind: str, packed: bytes
) -> None:
    """We don't ask for that, but some hosts pack whatever they send."""
    server.script(reply(200, packed, {"Content-Encoding": kind, "ETag": TAG}))
    answer, data = await fetch(host, server.url)
    assert data == VIDEO
    # Its length is not the video's, and a part of it could not be continued.
    assert (answer.total, answer.etag) == (None, "")


@pytest.mark.parametrize(
    ("packed", "category"),
    [
        (b"no gzip at all" * 9, Category.NOT_UNDERSTOOD),
        (gzip.compress(VIDEO)[:-8] + b"otherwise", Category.NOT_UNDERSTOOD),
    ],
)
async def test_what_cannot_be_unpacked_is_told(
    host: FileHost, server: FaultServer, packed: bytes, category: Category
) -> None:
    server.script(reply(200, packed, {"Content-Encoding": "gzip"}))
    with pytest.raises(Transient) as caught:
        await fetch(host, server.url)
    assert caught.value.problem.category is category


async def test_the_limit_is_that_of_the_unpacked_file(host: FileHost, server: FaultServer) -> None:
    server.script(reply(200, gzip.compress(bytes(100_000)), {"Content-Encoding": "gzip"}))
    with pytest.raises(TooLong):
        await fetch(host, server.url, limit=50_000)


@pytest.mark.parametrize(
    "page", [b"<!doctype html>", b" \r\n{}", b"\xef\xbb\xbf<x/>", b"[]", b'"no"', b"\n\n"]
)
@pytest.mark.parametrize("kind", ["text/html", "application/json"])
async def test_a_page_is_no_video(
    host: FileHost, server: FaultServer, kind: str, page: bytes
) -> None:
    server.script(reply(200, page, {"Content-Type": kind}))
    with pytest.raises(Transient) as caught:
        await fetch(host, server.url)
    assert caught.value.problem.category is Category.NOT_A_VIDEO
    assert kind in caught.value.problem.text


@pytest.mark.parametrize(("action", "category"), BROKEN)
async def test_breaks(
    host: FileHost, server: FaultServer, action: Action, category: Category
) -> None:
    server.script(action)

    with pytest.raises(Transient) as caught:
        await fetch(host, server.url)

    assert caught.value.problem.category is category
    assert server.url not in caught.value.problem.text


@pytest.mark.parametrize(("last", "total"), [(1999, len(CLIP)), (len(CLIP) - 1, 2000)])
async def test_a_part_of_another_length(
    host: FileHost, server: FaultServer, last: int, total: int
) -> None:
    """A server that sends less or more of the part than it says is not believed."""
    body = CLIP[1000 : last + 1]
    reported = f"bytes 1000-1999/{total}"
    server.script(reply(206, body, {"Content-Range": reported}))
    known = Transfer(url=server.url, etag=TAG)

    with pytest.raises(Transient) as caught:
        await fetch(host, server.url, known, 1000)
    assert caught.value.problem.category is Category.NETWORK_DOWN


async def test_stall_is_measured_by_the_clock(server: FaultServer, clock: StandingClock) -> None:
    clock.tick = 1.0
    server.script(chunked([b"a" * 10] * 50), chunked([b"a" * 100_000] * 50))
    host = FileHost(None, None, True, clock, limits=FileLimits(slow_seconds=3.0, slow_bytes=9000))

    with pytest.raises(Transient, match="slowly"):
        await fetch(host, server.url)
    clock.tick = 2.0
    _, data = await fetch(host, server.url)
    assert len(data) == 5_000_000


async def test_limits(host: FileHost, server: FaultServer) -> None:
    server.script(reply(200, CLIP), chunked([CLIP]))

    with pytest.raises(TooLong) as known:
        await fetch(host, server.url, limit=1000)
    with pytest.raises(TooLong) as counted:
        await fetch(host, server.url, limit=1000)

    assert known.value.total == len(CLIP)
    assert counted.value.total is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_dead_links(host: FileHost, server: FaultServer, status: int) -> None:
    server.script(reply(status, b"<Error>expired</Error>"))

    with pytest.raises(LinkDead) as caught:
        await fetch(host, server.url)
    assert caught.value.problem.code == status


async def test_too_many(host: FileHost, server: FaultServer) -> None:
    server.script(reply(429, b"", {"Retry-After": "12"}))

    with pytest.raises(RateLimited) as caught:
        await fetch(host, server.url)
    assert caught.value.retry_after == 12


async def test_redirects(host: FileHost, server: FaultServer) -> None:
    steps = [redirect("/1", 301), redirect("2", 302), redirect(server.url + "/3", 303)]
    steps += [redirect("/4", 307), redirect("/5", 308)]
    server.script(*steps, part(1000))
    known = Transfer(url=server.url, etag=TAG)

    _, data = await fetch(host, server.url, known, 1000)

    assert data == CLIP[1000:]
    assert [seen.target for seen in server.requests] == ["/", "/1", "/2", "/3", "/4", "/5"]
    assert server.requests[-1].headers["range"] == "bytes=1000-"


@pytest.mark.parametrize(
    "location",
    [
        "/again",
        "http://example.com/a.mp4",
        "https://169.254.169.254/latest",
        "https://10.0.0.1/",
        "https://router/",
        "https://me:pw@example.com/",
        "file:///etc/passwd",
        "data:video/mp4,abc",
        "http://[",
    ],
)
async def test_redirects_not_followed(host: FileHost, server: FaultServer, location: str) -> None:
    server.script(redirect(location))

    with pytest.raises(UnsafeLink) as caught:
        await fetch(host, server.url)
    assert caught.value.problem.category is Category.LINK_REFUSED
    assert len(server.requests) == (6 if location == "/again" else 1)


@pytest.mark.parametrize(
    "link",
    [
        "http://127.0.0.1/",
        "https://localhost/",
        "http://example.com/",
        "javascript:1",
        "https://x:99999/",
        "https://x/\x00",
        "",
        "http://[",
    ],
)
async def test_links_not_followed(clock: StandingClock, link: str) -> None:
    with pytest.raises(UnsafeLink):
        await fetch(FileHost(None, None, False, clock), link)


async def test_name_of_a_private_address(clock: StandingClock) -> None:
    async def look_up(name: str, port: int) -> Iterable[str]:
        assert (name, port) == ("cdn.example.com", 443)
        return ["93.184.216.34", "192.168.1.1"]

    with pytest.raises(UnsafeLink):
        await fetch(
            FileHost(None, None, False, clock, look_up=look_up), "https://cdn.example.com/a"
        )


async def test_name_that_changes_its_mind(
    clock: StandingClock, tls: ssl.SSLContext, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Public when it is looked up, this computer when it is connected to."""
    loop = asyncio.get_running_loop()
    real = loop.getaddrinfo

    async def getaddrinfo(name: object, port: object, **options: int) -> object:
        return await real("127.0.0.1", 0 if port is None else int(str(port)), **options)

    async def look_up(name: str, port: int) -> Iterable[str]:
        return ["93.184.216.34"]

    async with FaultServer(tls) as server:
        monkeypatch.setattr(loop, "getaddrinfo", getaddrinfo)
        host = FileHost(None, None, False, clock, trust=Trust(ca_file), look_up=look_up)
        with pytest.raises(UnsafeLink):
            await fetch(host, f"https://files.example.com:{server.port}/a.mp4")


async def test_name_unknown(clock: StandingClock, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*args: object, **options: object) -> object:
        raise OSError("no such name")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)

    with pytest.raises(Transient) as caught:
        await fetch(FileHost(None, None, False, clock), "https://files.example.com/a.mp4")
    assert caught.value.problem.category is Category.NETWORK_DOWN


async def test_through_a_proxy(
    clock: StandingClock, server: FaultServer, tls: ssl.SSLContext, ca_file: Path
) -> None:
    async with FaultServer(tls) as files:
        server.script(tunnel(files.port), reply(407))
        files.script(reply(200, CLIP))
        host = FileHost(ca_file, f"http://127.0.0.1:{server.port}", False, clock)

        _, data = await fetch(host, "https://files.example.com/a.mp4")
        with pytest.raises(Transient) as caught:
            await fetch(host, "https://files.example.com/a.mp4")

    assert data == CLIP
    assert caught.value.problem.category is Category.PROXY


async def test_broken_ca_file(clock: StandingClock, tmp_path: Path) -> None:
    host = FileHost(tmp_path / "none.pem", None, False, clock)

    with pytest.raises(ApiError) as caught:
        await fetch(host, "https://files.example.com/a.mp4")
    assert caught.value.problem.category is Category.CERTIFICATE


def test_redirect_to_nowhere() -> None:
    base = httpx.URL("https://files.example.com/")
    with pytest.raises(UnsafeLink):
        checked_link("https://x:99999/", allow_loopback=True, base=base)


async def test_resolve() -> None:
    assert set(await resolve("localhost", 80)) <= {"127.0.0.1", "::1"}
