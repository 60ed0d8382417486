"""Rows 16 and 23 to 34: fetching a clip from a host that lies, onto a disk that fails."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from sora_desktop.api.files import FileHost
from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine import transfer_thread
from sora_desktop.simulator import NAMED, Call, Damage, Fault, Plan
from sora_desktop.store import disk
from sora_desktop.store.library import Space
from tests.engine.bench import PROMPT, Bench
from tests.engine.clips import fetches, parts, whole
from tests.faults.shown_texts import text_of
from tests.store.test_library import windows_error

PAID = "Already paid ($1.92)."


@pytest.fixture(autouse=True)
def quick_renders(bench: Bench) -> None:
    """What is fetched is done soon."""
    bench.simulator.rules.speed = 10.0


async def fails(bench: Bench, *faults: Fault, plan: Plan | None = None) -> TakeId:
    """A take whose fetches meet the faults, up to the first failure; what holds for all of them."""
    bench.simulator.plan(plan or Plan(files=faults))
    take_id = bench.submit()
    take = await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    if take.last_error is None:
        await bench.pass_time(1.0)
    assert PAID in text_of(bench, take_id)
    assert list(bench.clips.glob("*.mp4")) == []
    return take_id


async def comes_whole(bench: Bench, take_id: TakeId) -> Take:
    """It is brought home in the end, byte for byte, for one charge."""
    take = await whole(bench, take_id)
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1
    return take


def head(length: object, *more: str) -> bytes:
    """The head of an answer with that Content-Length."""
    lines = ["HTTP/1.1 200 OK", "content-type: video/mp4", f"content-length: {length}", *more]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(cut=9_000),
        Fault(raw=b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\nshort"),
    ],
    ids=["with a length", "chunked"],
)
async def test_row_23_a_file_that_breaks_off_is_resumed(bench: Bench, fault: Fault) -> None:
    take_id = await fails(bench, fault)
    assert parts(bench) == [".part"]
    assert "not downloaded" in text_of(bench, take_id)
    await comes_whole(bench, take_id)


async def test_row_23_a_cut_that_nothing_tells_of_is_seen_by_its_boxes(bench: Bench) -> None:
    take_id = await fails(bench, Fault(quiet_cut=True, cut=9_000))
    assert "The download isn't a video" in text_of(bench, take_id)
    assert parts(bench) == [".rejected"]
    take = await bench.reaches(take_id, TakeState.READY, step=1.0)
    assert take.clip_bytes == 20_000


@pytest.mark.parametrize(
    "raw",
    [
        head(30_000) + b"less",
        head(-5) + b"body",
        head(10, "content-length: 20") + b"body" * 5,
        head("9" * 30) + b"body",
        head("two") + b"body",
        head(0),
        b"HTTP/1.1 204 No Content\r\n\r\n",
    ],
    ids=["too long", "negative", "two", "huge", "a word", "zero bytes", "204"],
)
async def test_row_24_lengths_that_are_wrong(bench: Bench, raw: bytes) -> None:
    take_id = await fails(bench, Fault(raw=raw))
    if bench.take(take_id).last_error is not None:
        assert "not downloaded" in text_of(bench, take_id)
    bench.engine.fetch_again(take_id)
    await bench.pass_time(5.0)
    assert bench.state(take_id) is TakeState.READY


@pytest.mark.parametrize(
    "second",
    [
        Fault(ignore_range=True),
        Fault(shift=7),
        Fault(status=416, body={}),
        Fault(headers={"etag": '"other"'}),
        Fault(headers={"content-range": "bytes 9000-19999/30000"}),
    ],
    ids=["range ignored", "wrong offset", "416", "other ETag", "other total"],
)
async def test_row_25_lies_about_the_rest_mix_no_files(bench: Bench, second: Fault) -> None:
    await comes_whole(bench, await fails(bench, Fault(cut=9_000), second))


@pytest.mark.parametrize(
    "how", [Damage.HTML, Damage.PNG, Damage.NO_MOOV, Damage.TRAILING, Damage.SHORT]
)
async def test_row_26_what_is_no_video_is_kept_aside(bench: Bench, how: Damage) -> None:
    take_id = await fails(bench, plan=Plan(damage=how))
    assert "The download isn't a video" in text_of(bench, take_id)
    assert parts(bench) == [".rejected"]


@pytest.mark.parametrize("body", ['{"error": "no"}', "<html>no</html>"], ids=["JSON", "HTML"])
async def test_row_26_pages_in_place_of_the_file(bench: Bench, body: str) -> None:
    kind = {"content-type": "application/json" if body[0] == "{" else "text/html"}
    take_id = await fails(bench, Fault(status=200, body=body, headers=kind))
    assert "The download isn't a video" in text_of(bench, take_id)
    await comes_whole(bench, take_id)


@pytest.mark.parametrize(
    "location",
    [
        "http://example.com/clip.mp4",
        "file:///etc/passwd",
        "data:video/mp4;base64,AAAA",
        "https://[::ffff:10.0.0.1]/clip.mp4",
        "https://169.254.169.254/latest/meta-data",
        "https://10.0.0.1/clip.mp4",
    ],
)
async def test_row_27_links_that_are_refused(bench: Bench, location: str) -> None:
    take_id = await fails(bench, Fault(status=302, headers={"location": location}, times=-1))
    assert "not downloaded" in text_of(bench, take_id)
    await bench.pass_time(700.0, step=50.0)
    assert len(fetches(bench)) == 1
    assert parts(bench) == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.1"])
async def test_row_27_a_link_to_this_computer_is_not_followed(bench: Bench, host: str) -> None:
    """With the true service only public hosts are asked, whatever the answer says."""
    await bench.engine.use(bench.make_client(), FileHost(None, None, False, bench.clock))
    port = urlsplit(bench.simulator.base_url).port
    output = {"video": f"https://{host}:{port}/clip.mp4"}
    bench.simulator.fault(Call.READ, Fault(edits={"data.output": output}, times=-1))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(700.0, step=50.0)
    assert "not downloaded" in text_of(bench, take_id)
    error = bench.take(take_id).last_error
    assert error is not None
    assert error.category is Category.LINK_REFUSED
    assert fetches(bench) == []


async def test_row_27_a_redirect_without_end(bench: Bench) -> None:
    bench.simulator.plan(Plan(files=(Fault(status=302, headers={"location": "?"}),) * 20))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(60.0, step=5.0)
    assert len(fetches(bench)) <= 12
    assert "not downloaded" in text_of(bench, take_id)


async def test_row_28_a_link_that_stays_dead_is_told(bench: Bench) -> None:
    bench.simulator.plan(Plan(link_dead=True))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    await bench.pass_time(60.0, step=5.0)
    words = text_of(bench, take_id)
    assert "Paid, download link expired" in words
    assert "Without one, the clip is lost" in words
    take = bench.take(take_id)
    assert (take.remote_id, take.request.prompt) == (bench.simulator.tasks[0].id, PROMPT)


@pytest.mark.parametrize("files", [(NAMED["expired"],), (Fault(cut=9_000), NAMED["expired"])])
async def test_row_28_a_fresh_link_is_tried(bench: Bench, files: tuple[Fault, ...]) -> None:
    bench.simulator.plan(Plan(files=files))
    await comes_whole(bench, bench.submit())


async def test_row_29_a_video_of_ten_gigabytes(bench: Bench) -> None:
    take_id = await fails(bench, Fault(raw=head(10 * 2**30) + b"body"))
    assert "not downloaded" in text_of(bench, take_id)
    await bench.pass_time(700.0, step=50.0)
    assert len(fetches(bench)) == 1
    assert parts(bench) == []


async def test_row_29_a_stream_without_end(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer_thread, "LONGEST_CLIP", 3_000_000)
    take_id = await fails(bench, Fault(endless=True))
    assert "not downloaded" in text_of(bench, take_id)
    sizes = [path.stat().st_size for path in bench.clips.iterdir()]
    assert sum(sizes) <= 3_000_000 + 65_536


async def test_row_30_a_disk_that_is_full(bench: Bench) -> None:
    bench.space = Space(2**40, 2**20)
    take_id = await fails(bench)
    words = text_of(bench, take_id)
    assert "The disk is full" in words
    assert "Free up space, or choose another folder. The download then continues" in words
    error = bench.take(take_id).last_error
    assert error is not None
    assert "MB more space needed" in error.text
    bench.space = Space(2**40, 2**39)
    await comes_whole(bench, take_id)


async def test_row_31_a_folder_that_went_away(bench: Bench) -> None:
    first = await whole(bench, bench.submit("first"))
    assert first.clip is not None
    bench.clips.rename(bench.folder / "unplugged")
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.COMPLETED, step=1.0)
    words = text_of(bench, take_id)
    assert "Clips folder not found" in words
    assert "choose another folder" in words
    # The finished one is not called lost meanwhile.
    assert bench.state(first.id) is TakeState.READY
    (bench.folder / "unplugged").rename(bench.clips)
    bench.engine.fetch_again(take_id)
    await bench.pass_time(5.0)
    assert bench.state(take_id) is TakeState.READY
    assert (bench.clips / first.clip).is_file()


FAILING = {
    "EIO at fsync": ("fsync", errno.EIO),
    "EACCES at rename": ("link", errno.EACCES),
    "EMFILE at open": ("open", errno.EMFILE),
}


@pytest.mark.parametrize("name", FAILING)
async def test_row_32_a_disk_that_fails(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    call, number = FAILING[name]
    real: Any = getattr(os, call)

    def failing(*arguments: Any, **options: Any) -> Any:
        of_clip = isinstance(arguments[0], int) or str(arguments[0]).endswith(".part")
        if of_clip and (call != "fsync" or _is_part(arguments[0])):
            raise OSError(number, os.strerror(number))
        return real(*arguments, **options)

    monkeypatch.setattr(os, call, failing)
    if call == "link":
        monkeypatch.setattr(os, "rename", failing)
        monkeypatch.setattr(os, "replace", failing)
    take_id = await fails(bench)
    assert bench.take(take_id).last_error is not None
    assert "not downloaded" in text_of(bench, take_id)
    assert bench.on_disk() == {take_id: "completed"}
    monkeypatch.undo()
    bench.engine.fetch_again(take_id)
    await comes_whole(bench, take_id)


def _is_part(handle: int) -> bool:
    return os.readlink(f"/proc/self/fd/{handle}").endswith(".part")


async def test_row_34_a_scanner_holds_the_file_for_ever(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(source: Path, target: Path) -> None:
        raise windows_error(32)

    monkeypatch.setattr(disk, "WINDOWS", True)
    monkeypatch.setattr(os, "rename", held)
    monkeypatch.setattr(bench.library, "_sleep", lambda seconds: None)
    take_id = await fails(bench)
    assert parts(bench) == [".part"]
    error = bench.take(take_id).last_error
    assert error is not None
    assert "Another app is using" in error.text
    words = text_of(bench, take_id)
    assert "Another app is using the file" in words
    assert "Retrying automatically" in words
    asked = len(fetches(bench))
    monkeypatch.undo()
    # Nobody asks for it, and nothing is fetched twice: the link may be dead by then.
    await comes_whole(bench, take_id)
    assert len(fetches(bench)) == asked
