"""The frame of a clip that goes into another one is exactly the one that was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sora_desktop.core.pictures import PictureKind, PictureLimits
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.resources import resource
from sora_desktop.ui.media.frames import FrameTaker
from sora_desktop.ui.media.picture_preparing import prepare
from tests.ui.playing import open_files

pytestmark = pytest.mark.no_qt_log
CLIPS = Path(__file__).parents[2] / "clips"
LAST = 23


@pytest.fixture
def taker(qtbot: QtBot) -> FrameTaker:
    return FrameTaker()


def taken(qtbot: QtBot, taker: FrameTaker, clip: Path, frame: int | None) -> tuple[int, QImage]:
    """The frame that was taken, with the number that it was given."""
    with qtbot.waitSignal(taker.taken, timeout=20_000) as got:
        taker.request(clip, frame)
    assert got.args is not None
    reported, number, picture = got.args
    assert reported == clip
    assert isinstance(picture, QImage)
    return number, picture


@pytest.mark.parametrize("name", ["sound_longer.mp4", "sound_much_longer.mp4", "sound_longer.webm"])
def test_the_last_frame_is_the_last_picture(qtbot: QtBot, taker: FrameTaker, name: str) -> None:
    number, picture = taken(qtbot, taker, CLIPS / name, None)
    assert (number, frame_number(picture)) == (LAST, LAST)


@pytest.mark.parametrize("frame", [0, 1, 11, LAST])
def test_the_frame_is_exact(qtbot: QtBot, taker: FrameTaker, frame: int) -> None:
    number, picture = taken(qtbot, taker, CLIPS / "sound_longer.mp4", frame)
    assert (number, frame_number(picture)) == (frame, frame)


@pytest.mark.parametrize("name", ["uneven.webm", "uneven_b_frames.mkv", "late_picture.mkv"])
def test_the_frame_is_exact_in_other_containers(qtbot: QtBot, taker: FrameTaker, name: str) -> None:
    for frame in (0, 12, 21, None):
        number, picture = taken(qtbot, taker, CLIPS / name, frame)
        assert number == (LAST if frame is None else frame)
        assert frame_number(picture) == number


@pytest.mark.parametrize("frame", [9, 10, 22])
def test_a_frame_that_is_played_on_to_is_taken(qtbot: QtBot, taker: FrameTaker, frame: int) -> None:
    """A seek shows another one in this clip, so the player plays on to it and pauses."""
    number, picture = taken(qtbot, taker, CLIPS / "hevc_b_frames.mp4", frame)
    assert (number, frame_number(picture)) == (frame, frame)


def test_the_same_frame_gives_the_same_picture(qtbot: QtBot, taker: FrameTaker) -> None:
    clip = resource("demo", "sample_h264.mp4")
    contents = set()
    for _ in range(2):
        _, picture = taken(qtbot, taker, clip, None)
        prepared = prepare(picture, PictureLimits())
        assert prepared.kind is PictureKind.PNG
        assert prepared.size == (picture.width(), picture.height())
        contents.add(prepared.content)
    assert len(contents) == 1


def test_a_newer_request_takes_the_place_of_the_one_before(qtbot: QtBot, taker: FrameTaker) -> None:
    seen: list[int] = []
    taker.taken.connect(lambda _clip, number, _picture: seen.append(number))
    taker.request(CLIPS / "sound_longer.mp4", 3)
    assert taken(qtbot, taker, CLIPS / "sound_longer.mp4", 7)[0] == 7
    assert seen == [7]


@pytest.mark.parametrize("content", [b"", b"no video", None])
def test_a_clip_that_gives_no_picture(
    qtbot: QtBot, taker: FrameTaker, tmp_path: Path, content: bytes | None
) -> None:
    clip = tmp_path / "clip.mp4"
    if content is not None:
        clip.write_bytes(content)
    with qtbot.waitSignal(taker.failed, timeout=20_000) as got:
        taker.request(clip)
    assert got.args == [clip]
    # And the next one is taken all the same.
    assert taken(qtbot, taker, CLIPS / "sound_longer.mp4", 5)[0] == 5


def test_a_frame_behind_the_end_is_none(qtbot: QtBot, taker: FrameTaker) -> None:
    """Rather no picture than another one."""
    with qtbot.waitSignal(taker.failed, timeout=20_000):
        taker.request(CLIPS / "sound_longer.mp4", LAST + 50)


def test_it_lets_go_of_the_file(qtbot: QtBot, taker: FrameTaker) -> None:
    name = "sound_longer.mp4"
    open_when_taken: list[bool] = []
    taker.taken.connect(lambda *_: open_when_taken.append(name in open_files()))
    taken(qtbot, taker, CLIPS / name, 5)
    assert open_when_taken == [True]
    qtbot.waitUntil(lambda: name not in open_files(), timeout=5000)


def test_a_request_that_is_released_gives_nothing(qtbot: QtBot, taker: FrameTaker) -> None:
    seen: list[int] = []
    taker.taken.connect(lambda _clip, number, _picture: seen.append(number))
    taker.request(CLIPS / "sound_longer.mp4", 3)
    taker.release()
    assert taken(qtbot, taker, CLIPS / "sound_much_longer.mp4", 7)[0] == 7
    assert seen == [7]
    qtbot.waitUntil(lambda: "sound_longer.mp4" not in open_files(), timeout=5000)
