"""The host of the clips: ranges, links that die, damaged files, and no key."""

from __future__ import annotations

import contextlib
import io
import socket
from collections.abc import AsyncGenerator

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from sora_desktop.core.clips.containers import walk
from sora_desktop.simulator import NAMED, Call, Damage, Fault, Plan
from sora_desktop.simulator.faults import (
    Connections,
    Streamed,
    Unfinished,
    answer,
    listening_socket,
)
from tests.simulator.caller import Caller


def link_of(caller: Caller, prompt: str = "a paper boat") -> str:
    """The link to a finished clip."""
    return str(caller.finished(prompt)["output"]["video"])


def ranged(caller: Caller, link: str, span: str, **headers: str) -> httpx.Response:
    """A part of a file."""
    return caller.files.get(link, headers={"range": f"bytes={span}", **headers})


def cut_off(caller: Caller, link: str) -> bytes:
    """What comes of a file before the connection breaks."""
    got = b""
    with caller.files.stream("GET", link) as answer:
        chunks = answer.iter_raw()
        with contextlib.suppress(httpx.RemoteProtocolError):
            while True:
                got += next(chunks)
    return got


def test_ranges(caller: Caller) -> None:
    link = link_of(caller)
    whole = caller.files.get(link)
    part = ranged(caller, link, "5000-")
    assert part.status_code == 206
    assert part.content == whole.content[5000:]
    assert part.headers["content-range"] == "bytes 5000-19999/20000"
    assert ranged(caller, link, "0-3").content == whole.content[:4]
    assert ranged(caller, link, "-10").content == whole.content[-10:]
    assert ranged(caller, link, "-").status_code == 200
    beyond = ranged(caller, link, "20000-")
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, "bytes */20000")
    head = caller.files.head(link)
    assert (head.headers["content-length"], head.content) == ("20000", b"")


def test_if_range_needs_the_same_file(caller: Caller) -> None:
    link = link_of(caller)
    whole = caller.files.get(link)
    for name in ("etag", "last-modified"):
        same = ranged(caller, link, "5-", **{"if-range": whole.headers[name]})
        assert same.status_code == 206
    path = caller.simulator.clip_path(caller.simulator.tasks[0].id)
    path.write_bytes(whole.content + b"changed")
    assert ranged(caller, link, "5-", **{"if-range": whole.headers["etag"]}).status_code == 200


def test_a_link_dies_and_reading_gives_a_fresh_one(caller: Caller) -> None:
    link = link_of(caller)
    task_id = caller.simulator.tasks[0].id
    assert caller.read(task_id)["output"]["video"] == link
    caller.clock.forward(90_000)
    assert caller.files.get(link).status_code == 403
    fresh = caller.read(task_id)["output"]["video"]
    assert caller.files.get(fresh).status_code == 200
    caller.simulator.expire_links()
    assert caller.files.get(fresh).status_code == 403
    assert caller.files.get(caller.read(task_id)["output"]["video"]).status_code == 200
    bare = fresh.partition("?")[0]
    assert caller.files.get(bare).status_code == 403
    assert caller.files.get(bare.replace(task_id, "nobody")).status_code == 404


def test_links_as_planned(caller: Caller) -> None:
    caller.simulator.plan(Plan(link_seconds=5))
    short = link_of(caller)
    assert caller.files.get(short).status_code == 200
    caller.clock.forward(6)
    assert caller.files.get(short).status_code == 403
    assert caller.files.get(link_of(caller, "[dead]")).status_code == 403
    assert caller.finished("[nolink]")["output"] is None
    expired = link_of(caller, "[expired]")
    assert [caller.files.get(expired).status_code for _ in range(2)] == [403, 200]


def test_the_host_notices_a_key_and_never_asks_for_one(caller: Caller) -> None:
    link = link_of(caller)
    assert caller.files.get(link).status_code == 200
    assert not caller.simulator.key_seen_by_file_host
    caller.files.get(link, headers={"X-API-Key": "leaked"})
    assert caller.simulator.key_seen_by_file_host


@pytest.mark.parametrize("how", list(Damage))
def test_damaged_clips(caller: Caller, how: Damage) -> None:
    caller.simulator.plan(Plan(damage=how))
    clip = caller.files.get(link_of(caller))
    assert clip.status_code == 200
    whole = walk(io.BytesIO(clip.content), len(clip.content)).whole
    assert whole is (how in (Damage.NOTHING, Damage.NOISE))


def test_faults_of_a_fetch(caller: Caller) -> None:
    link = link_of(caller)
    whole = caller.files.get(link).content
    caller.simulator.fault(
        Call.FILE,
        Fault(ignore_range=True, match=".mp4"),
        NAMED["wrong_offset"],
        Fault(headers={"content-type": "text/html"}),
        Fault(status=302, headers={"location": "http://169.254.1.1/"}),
        Fault(cut=7_000),
        Fault(cut=7_000, stall=0.05),
        Fault(quiet_cut=True, cut=7_000),
    )
    assert ranged(caller, link, "5000-").status_code == 200
    shifted = ranged(caller, link, "5000-")
    assert shifted.headers["content-range"] == "bytes 5007-19999/20000"
    assert shifted.content == whole[5007:]
    assert caller.files.get(link).headers["content-type"] == "text/html"
    assert caller.files.get(link).headers["location"] == "http://169.254.1.1/"
    assert cut_off(caller, link) == whole[:7_000]
    assert caller.files.get(link).content == whole
    assert caller.files.get(link).content == whole[:7_000]


def test_a_stall_between_two_chunks(caller: Caller) -> None:
    link = link_of(caller)
    caller.simulator.clip_path(caller.simulator.tasks[0].id).write_bytes(bytes(200_000))
    caller.simulator.fault(Call.FILE, Fault(cut=65_536, stall=0.05), Fault(cut=100_000))
    assert len(caller.files.get(link).content) == 200_000
    with pytest.raises(httpx.RemoteProtocolError):
        caller.files.get(link)


@pytest.mark.parametrize(
    "fault",
    [Fault(cut=2, stall=60.0), Fault(drip=60.0), Fault(endless=True), Fault(cut=2)],
    ids=str,
)
async def test_a_reader_that_goes_away_closes_the_file(fault: Fault) -> None:
    closed: list[bool] = []

    async def file() -> AsyncGenerator[bytes, None]:
        try:
            yield b"a piece"
            yield b"another"
        finally:
            closed.append(True)

    # The test holds on to the source, so that only an explicit close ends it.
    source = file()

    async def act() -> Response:
        return Streamed(source)

    shown = await answer(fault, Request({"type": "http"}), act, Connections())
    streamed = shown.streamed if isinstance(shown, Unfinished) else shown
    assert isinstance(streamed, Streamed)
    sent: list[Message] = []

    async def gone(message: Message) -> None:
        sent.append(message)
        if message["type"] == "http.response.body":
            raise OSError

    with pytest.raises(OSError, match=r"^$"):
        await streamed.stream_response(gone)
    assert closed == [True]


def test_answers_leave_at_once() -> None:
    """Nagle's algorithm makes every answer on a kept connection 44 ms late (measured)."""
    with listening_socket(0) as listener:
        assert listener.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
