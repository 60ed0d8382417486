"""A person's own link is looked at without the key, and only so much of it as is needed."""

from __future__ import annotations

import struct
from collections.abc import Iterable

import pytest

from sora_desktop.api.errors import LinkRefused
from sora_desktop.api.files import FileHost, check_media_link, check_picture_link
from sora_desktop.api.options import FileLimits
from sora_desktop.core.media import Media, MediaKind
from sora_desktop.core.pictures import PictureKind, Size
from sora_desktop.core.problem import Category, PictureLinkFlaw
from tests.api.support import KEY_TEXT, StandingClock
from tests.core.test_media import mp3, mp4, wav
from tests.fault_server import (
    Action,
    Exchange,
    FaultServer,
    chunked,
    close_after_read,
    endless,
    hang_after_read,
    redirect,
    reply,
)
from tests.ui.media.pictures import halves, turned_png

F = PictureLinkFlaw
SIZE = Size(800, 450)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", *SIZE) + bytes(5000)
JPEG = b"\xff\xd8\xff\xc0\0\x11\x08" + struct.pack(">HH", 450, 800) + bytes(5000)
GIF = b"GIF89a" + bytes(5000)
PAGE = b"<!doctype html><title>Sign in</title>"
LIMITS = FileLimits(connect=1, slow_seconds=0.3, slow_bytes=100)


@pytest.fixture
def host(clock: StandingClock) -> FileHost:
    return FileHost(None, None, True, clock, limits=LIMITS)


async def flaw_of(host: FileHost, link: str) -> PictureLinkFlaw:
    """Why the link is refused."""
    with pytest.raises(LinkRefused) as refused:
        await check_picture_link(host, link, most_bytes=100_000)
    problem = refused.value.problem
    assert problem.category is Category.PICTURE_LINK
    assert problem.code is not None
    return PictureLinkFlaw(problem.code)


@pytest.mark.parametrize(
    "action",
    [
        reply(200, PNG, {"Content-Type": "image/png"}),
        reply(200, JPEG, {"Content-Type": "application/octet-stream"}),
        reply(200, JPEG),
        chunked([PNG[:3], PNG[3:]]),
    ],
)
async def test_a_picture_for_everybody(host: FileHost, server: FaultServer, action: Action) -> None:
    server.script(action)
    found = await check_picture_link(host, server.url + "/first.png?v=1")
    assert found.size == SIZE
    assert found.kind in (PictureKind.PNG, PictureKind.JPEG)
    assert found.file_bytes in (len(PNG), len(JPEG))
    seen = server.requests[0]
    assert not {"x-api-key", "authorization", "cookie"} & set(seen.headers)
    assert KEY_TEXT not in str(seen)


@pytest.mark.parametrize(
    ("action", "flaw"),
    [
        (reply(401, PAGE), F.NEEDS_LOGIN),
        (reply(403, b""), F.NEEDS_LOGIN),
        (reply(404, b""), F.NOT_THERE),
        (reply(410, b""), F.NOT_THERE),
        (reply(503, b""), F.NOT_REACHED),
        (reply(429, b""), F.NOT_REACHED),
        (reply(200, PAGE, {"Content-Type": "text/html; charset=utf-8"}), F.NO_PICTURE),
        (reply(200, PAGE, {"Content-Type": "image/png"}), F.NO_PICTURE),
        (reply(200, GIF, {"Content-Type": "image/gif"}), F.NO_PICTURE),
        (reply(200, b"", {"Content-Type": "image/png"}), F.NO_PICTURE),
        (reply(200, PNG, {"Content-Encoding": "gzip"}), F.NO_PICTURE),
        (reply(200, PNG + bytes(200_000)), F.TOO_LARGE),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n" + PNG, bytes(9000)), F.TOO_LARGE),
        (close_after_read(), F.NOT_REACHED),
        (hang_after_read(), F.NOT_REACHED),
        (redirect("/"), F.IN_CIRCLES),
        (redirect("http://192.168.1.1/first.png"), F.NOT_HTTPS),
        (redirect("https://192.168.1.1/first.png"), F.PRIVATE),
        (redirect("https://[::ffff:10.0.0.1]/first.png"), F.PRIVATE),
        (redirect("https://printer.local/first.png"), F.PRIVATE),
        (redirect("file:///etc/passwd"), F.NOT_HTTPS),
    ],
)
async def test_what_is_no_picture_for_everybody(
    host: FileHost, server: FaultServer, action: Action, flaw: PictureLinkFlaw
) -> None:
    server.script(*[action] * 9)
    assert await flaw_of(host, server.url) is flaw


@pytest.mark.parametrize(
    ("link", "flaw"),
    [
        ("http://example.com/first.png", F.NOT_HTTPS),
        ("https://jane:secret@example.com/first.png", F.HAS_USER),
        ("https://10.0.0.1/first.png", F.PRIVATE),
        ("https://localhost/first.png", F.PRIVATE),
        ("https://", F.NO_ADDRESS),
        ("C:\\first.png", F.NOT_HTTPS),
        ("first.png", F.NO_ADDRESS),
    ],
)
async def test_links_that_are_not_opened(
    clock: StandingClock, link: str, flaw: PictureLinkFlaw
) -> None:
    assert await flaw_of(FileHost(None, None, False, clock, limits=LIMITS), link) is flaw


async def test_a_public_name_of_a_private_address(clock: StandingClock) -> None:
    async def look_up(host: str, port: int) -> Iterable[str]:
        return ["93.184.216.34", "192.168.1.7"]

    host = FileHost(None, None, False, clock, limits=LIMITS, look_up=look_up)
    assert await flaw_of(host, "https://pictures.example.com/first.png") is F.PRIVATE


async def test_a_redirect_to_a_public_name_of_a_private_address(
    clock: StandingClock, server: FaultServer
) -> None:
    async def look_up(host: str, port: int) -> Iterable[str]:
        return ["10.1.2.3"]

    server.script(redirect("https://pictures.example.com/first.png"))
    host = FileHost(None, None, True, clock, limits=LIMITS, look_up=look_up)
    assert await flaw_of(host, server.url) is F.PRIVATE


async def test_no_more_is_read_than_is_needed(host: FileHost, server: FaultServer) -> None:
    """The rest of a picture whose length is told stays where it is."""
    given: list[int] = []

    async def slow(exchange: Exchange) -> None:
        length = 90_000
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode()
        await exchange.read()
        await exchange.write(head + PNG)
        given.append(len(PNG))
        await exchange.hang()

    server.script(slow)
    await check_picture_link(host, server.url, most_bytes=100_000)
    assert given == [len(PNG)]


async def test_as_much_is_read_as_tells_the_size(host: FileHost, server: FaultServer) -> None:
    profile = JPEG[:2] + b"\xff\xe2\xff\xff" + bytes(65533) + JPEG[2:]
    server.script(reply(200, profile), reply(200, JPEG[:2] + bytes(90_000)))
    found = await check_picture_link(host, server.url, most_bytes=100_000)
    assert (found.size, found.file_bytes) == (SIZE, len(profile))
    assert await flaw_of(host, server.url) is F.NO_PICTURE


async def test_so_much_is_read_as_tells_how_the_picture_is_turned(
    host: FileHost, server: FaultServer
) -> None:
    """It may come in a later piece than the size does; the pixels behind it are left alone."""
    data = turned_png(halves(450, 800), 6)
    start, given = data.index(b"eXIf"), []

    async def in_pieces(exchange: Exchange) -> None:
        await exchange.read()
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(data)}\r\n\r\n".encode()
        await exchange.write(head + data[: start + 2])
        await exchange.write(data[start + 2 : -30])
        given.append(len(data) - 30)
        await exchange.hang()

    server.script(in_pieces)
    found = await check_picture_link(host, server.url)
    assert (found.size, found.file_bytes) == (SIZE, len(data))
    assert given == [len(data) - 30]


@pytest.mark.parametrize(
    ("action", "kind", "milliseconds"),
    [
        (reply(200, mp4(7)), MediaKind.MP4, 7000),
        (reply(200, mp4(7, 400_000)), MediaKind.MP4, 7000),
        (chunked([mp4(7)[:300], mp4(7)[300:]]), MediaKind.MP4, 7000),
        (reply(200, wav(2.5)), MediaKind.WAV, 2500),
        (reply(200, mp3(100)), MediaKind.MP3, 2607),
    ],
)
async def test_a_link_to_a_video_or_sound_tells_its_length(
    host: FileHost, server: FaultServer, action: Action, kind: MediaKind, milliseconds: int
) -> None:
    server.script(action)
    media = await check_media_link(host, server.url, most_bytes=500_000)
    assert (media.kind, media.milliseconds) == (kind, milliseconds)
    (seen,) = server.requests
    assert KEY_TEXT not in str(seen)


async def test_a_video_with_its_index_at_the_end_is_read_to_its_end(
    host: FileHost, server: FaultServer
) -> None:
    data = mp4(7, 300_000)
    size = int.from_bytes(data[24:28], "big")
    late = data[:24] + data[24 + size :] + data[24 : 24 + size]
    server.script(reply(200, late))
    assert await check_media_link(host, server.url) == Media(
        kind=MediaKind.MP4, milliseconds=7000, file_bytes=len(late)
    )


@pytest.mark.parametrize(
    ("action", "flaw"),
    [
        (reply(401, PAGE), F.NEEDS_LOGIN),
        (reply(404, b""), F.NOT_THERE),
        (reply(200, PAGE), F.NO_PICTURE),
        (reply(200, PNG), F.NO_PICTURE),
        (reply(200, mp4(7).replace(b"moov", b"free")), F.NO_LENGTH),
        (reply(200, mp4(7, 600_000)), F.TOO_LARGE),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n" + mp4(7), bytes(9000)), F.TOO_LARGE),
        (close_after_read(), F.NOT_REACHED),
        (redirect("https://192.168.1.1/first.mp4"), F.PRIVATE),
    ],
)
async def test_what_is_no_video_for_everybody(
    host: FileHost, server: FaultServer, action: Action, flaw: PictureLinkFlaw
) -> None:
    server.script(*[action] * 9)
    with pytest.raises(LinkRefused) as refused:
        await check_media_link(host, server.url, most_bytes=500_000)
    assert refused.value.problem.code == flaw
