"""Clips as they come: the last picture, fragments, 10 bits, and those without a picture."""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeId
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.resources import resource
from sora_desktop.ui.media.frames import FRAMES, StripMaker
from sora_desktop.ui.media.playback import Seeker
from sora_desktop.ui.media.playback_problem import PlaybackFailure
from sora_desktop.ui.media.posters import PosterMaker
from sora_desktop.ui.player.comparison import ComparedClip
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import StageNotice
from tests.fragmenting import fragmented
from tests.ui.playing import do, open_files, sees, surface

# Pictures of the demo's own clip, whose frames tell their numbers, put into these files by ffmpeg.
# A Python handler of Qt's messages may hang the process here: see test_player.py.
pytestmark = pytest.mark.no_qt_log
CLIPS = Path(__file__).parents[2] / "clips"
LAST = 23
LONGER = ["sound_longer.mp4", "sound_much_longer.mp4", "sound_longer.webm"]


@pytest.fixture(params=LONGER)
def longer(request: pytest.FixtureRequest, qtbot: QtBot, player: Player) -> Player:
    """The player, repeating, still at the first frame of a clip of 24 frames and longer sound."""
    player.set_preferences(muted=True, volume=1.0, loop=True)
    player.show_clip(CLIPS / request.param)
    sees(qtbot, player, 0)
    return player


def test_the_end_is_the_last_picture(qtbot: QtBot, longer: Player) -> None:
    do(longer, "to_end")
    sees(qtbot, longer, LAST)
    assert longer.playback.last_frame == LAST
    do(longer, "step_forward")
    sees(qtbot, longer, LAST)
    do(longer, "step_back")
    sees(qtbot, longer, LAST - 1)
    do(longer, "step_forward", "step_forward", "step_forward")
    sees(qtbot, longer, LAST)
    do(longer, "second_forward")
    sees(qtbot, longer, LAST)
    do(longer, "to_start", "second_forward", "second_forward")
    sees(qtbot, longer, LAST)


def test_played_to_its_end_it_stands_on_the_last_picture(qtbot: QtBot, longer: Player) -> None:
    do(longer, "loop", "play_pause")
    qtbot.waitUntil(lambda: not longer.playback.playing, timeout=8000)
    sees(qtbot, longer, LAST)


def test_it_repeats_after_a_seek_to_its_end(qtbot: QtBot, longer: Player) -> None:
    do(longer, "to_end", "step_back")
    sees(qtbot, longer, LAST - 1)
    do(longer, "play_pause")
    for frames in (range(1, 12), range(12, LAST), range(1, 12)):
        qtbot.waitUntil(partial(_is_in, longer, frames), timeout=8000)
    assert longer.playback.playing


def test_a_seek_that_takes_long_is_no_proof(qtbot: QtBot, player: Player) -> None:
    """Of 1440 large pictures only the first can be read by itself: the last takes seconds."""
    clip, last = CLIPS / "slow_seek.mp4", 1439
    player.show_clip(clip)
    qtbot.waitUntil(lambda: player.playback.ready and not surface(player).picture().isNull())
    assert player.playback.last_frame == last
    do(player, "to_end")
    qtbot.waitUntil(lambda: player.playback.shown_frame == last, timeout=60_000)
    assert player.playback.last_frame == last
    assert surface(player).picture().pixelColor(200, 500).lightness() > 200


def test_a_seek_is_waited_for_and_a_newer_one_takes_its_place(qtbot: QtBot) -> None:
    sought: list[int] = []
    settled: list[tuple[int, bool]] = []
    seeker = Seeker(sought.append)
    seeker.settled.connect(lambda frame, answered: settled.append((frame, answered)))
    seeker.request_frame(5)
    seeker.request_frame(6)
    seeker.request_frame(7)
    assert sought == [5]
    qtbot.waitUntil(lambda: sought == [5, 7], timeout=5000)
    assert (seeker.target, settled) == (7, [])
    seeker.answered()
    assert (seeker.target, settled) == (None, [(7, True)])


def test_two_clips_end_on_their_last_pictures(qtbot: QtBot, player: Player) -> None:
    first, second = (ComparedClip(path=CLIPS / name, name=name) for name in LONGER[:2])
    player.compare(first, second)
    made = player.comparison
    assert made is not None
    qtbot.waitUntil(lambda: made.pair.ready and not made.pair.seeking, timeout=8000)
    do(player, "to_end")
    qtbot.waitUntil(lambda: made.frames() == (LAST, LAST), timeout=8000)


def _is_in(player: Player, frames: range) -> bool:
    return player.playback.frame in frames


LAST_FRAGMENT = 47


@pytest.fixture
def fragments(tmp_path: Path) -> Path:
    """The demo's own clip in fragments, whose pictures tell their numbers; the first is longer."""
    path = tmp_path / "fragmented.mp4"
    path.write_bytes(fragmented(resource("demo", "sample_h264.mp4").read_bytes()))
    return path


def test_each_number_of_a_fragmented_clip_is_that_of_the_picture(
    qtbot: QtBot, player: Player, fragments: Path
) -> None:
    player.show_clip(fragments)
    sees(qtbot, player, 0)
    assert (player.playback.last_frame, player.playback.fps) == (LAST_FRAGMENT, 24.0)
    for frame in (1, 2, 3, 19, 20, 21, 40, 46, LAST_FRAGMENT):
        player.playback.show_frame(frame)
        sees(qtbot, player, frame)
    do(player, "step_back")
    sees(qtbot, player, LAST_FRAGMENT - 1)
    do(player, "to_start", "step_forward")
    sees(qtbot, player, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_clip_plays_whose_name_is_not_utf_8(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    """Of an older system, or out of an archive; and the one after it as well."""
    clip = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp4"))
    shutil.copy(CLIPS / "sound_longer.mp4", clip)
    for each in (clip, CLIPS / "whole_ticks.mp4", clip):
        player.show_clip(each)
        sees(qtbot, player, 0)
        for frame in (LAST, 5):
            player.playback.show_frame(frame)
            sees(qtbot, player, frame)
        assert player.playback.problem is None
    assert clip.name in open_files()
    player.show_clip(None)
    qtbot.waitUntil(lambda: clip.name not in open_files(), timeout=5000)


def test_a_fragmented_clip_stands_on_its_last_picture(
    qtbot: QtBot, player: Player, fragments: Path
) -> None:
    player.set_preferences(muted=True, volume=1.0, loop=False)
    player.show_clip(fragments)
    sees(qtbot, player, 0)
    do(player, "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST_FRAGMENT)


@pytest.mark.parametrize("name", ["late_picture.mp4", "late_picture.mkv"])
def test_a_picture_that_begins_after_the_sound_is_counted_from_its_first(
    qtbot: QtBot, player: Player, name: str
) -> None:
    """In fragments whose frames are decoded in another order, and behind the sound's run-up."""
    player.set_preferences(muted=True, volume=1.0, loop=False)
    player.show_clip(CLIPS / name)
    for frame in (0, 1, 5, 12, LAST - 1, LAST):
        player.playback.show_frame(frame)
        sees(qtbot, player, frame)
    do(player, "step_back")
    sees(qtbot, player, LAST - 1)
    do(player, "to_start", "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST)


@pytest.mark.parametrize(("name", "last"), [("whole_ticks.mp4", 23), ("key_frames.avi", 11)])
def test_the_frame_before_a_key_frame_is_shown(
    qtbot: QtBot, player: Player, name: str, last: int
) -> None:
    """25 frames a second, each a tick of the file: of four one can be read by itself, or each."""
    player.show_clip(CLIPS / name)
    sees(qtbot, player, 0)
    assert player.playback.last_frame == last
    for frame in (last, *range(last - 1, -1, -1)):
        player.playback.show_frame(frame)
        sees(qtbot, player, frame)
    do(player, "to_end", "step_back")
    sees(qtbot, player, last - 1)


# Frames before a key frame that is decoded before them: of HEVC, of fragments, and of a clip that
# begins later than its first frame is decoded; and frames that don't last equally long.
HIDDEN = [
    *("hevc_b_frames.mp4", "fragments_b_frames.mp4", "no_edit_list.mp4", "uneven_vp9.mp4"),
    *("uneven.webm", "uneven_b_frames.mkv"),
]


@pytest.mark.parametrize("name", HIDDEN)
def test_every_number_is_that_of_the_picture(qtbot: QtBot, player: Player, name: str) -> None:
    player.show_clip(CLIPS / name)
    sees(qtbot, player, 0)
    assert player.playback.last_frame == LAST
    for frame in (11, 10, 9, LAST, 12, 7, 1, 0, LAST - 1):
        player.playback.show_frame(frame)
        sees(qtbot, player, frame)
    do(player, "to_start")
    for frame in range(1, 15):
        do(player, "step_forward")
        sees(qtbot, player, frame)
    do(player, "step_back", "step_back", "step_back")
    sees(qtbot, player, 11)
    do(player, "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST)
    assert player.playback.media.playbackRate() == 1.0


def test_a_seek_to_a_hidden_frame_gives_way_to_another_clip(qtbot: QtBot, player: Player) -> None:
    for name in (*HIDDEN, "whole_ticks.mp4"):
        player.show_clip(CLIPS / name)
        qtbot.waitUntil(lambda: player.playback.ready and player.playback.has_shown, timeout=8000)
        player.playback.show_frame(11)
        player.playback.show_frame(10)
    sees(qtbot, player, 10)
    do(player, "play_pause")
    qtbot.waitUntil(lambda: player.playback.frame > 15, timeout=8000)
    assert player.playback.media.playbackRate() == 1.0


def test_what_the_edit_list_leaves_out_is_not_shown(qtbot: QtBot, player: Player) -> None:
    """Of 48 frames half are shown."""
    player.show_clip(CLIPS / "cut_by_edits.mp4")
    sees(qtbot, player, 0)
    assert player.playback.last_frame == LAST
    do(player, "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST)
    assert player.playback.problem is None


def test_a_clip_that_says_no_length_ends_on_its_last_picture(qtbot: QtBot, player: Player) -> None:
    """As a live recording is written: once played, all of it can be reached."""
    player.set_preferences(muted=True, volume=1.0, loop=False)
    player.show_clip(CLIPS / "no_length.webm")
    sees(qtbot, player, 0)
    do(player, "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST)
    assert player.playback.problem is None
    do(player, "step_back")
    sees(qtbot, player, LAST - 1)
    do(player, "to_start")
    sees(qtbot, player, 0)
    do(player, "to_end")
    sees(qtbot, player, LAST)


DEEP = ["ten_bit.mp4", "ten_bit_hevc.mp4", "ten_bit_422.mp4", "ten_bit.webm"]


@pytest.fixture(params=DEEP)
def deep(request: pytest.FixtureRequest) -> Path:
    """24 frames of 10 bits that spell their numbers: 4:2:0 in three ways, and 4:2:2."""
    return CLIPS / str(request.param)


def test_every_frame_is_shown(qtbot: QtBot, player: Player, deep: Path) -> None:
    player.show_clip(deep)
    sees(qtbot, player, 0)
    do(player, "step_forward")
    sees(qtbot, player, 1)
    do(player, "play_pause")
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, LAST)
    assert player.playback.problem is None


def test_the_stage_shows_it_while_it_plays(qtbot: QtBot, player: Player, deep: Path) -> None:
    player.show_clip(deep, play=True)
    stage = surface(player)
    before = stage.frames_shown
    qtbot.waitUntil(lambda: stage.frames_shown > before + 2)
    seen = stage.grab(stage.picture_place().toRect()).toImage()
    assert frame_number(seen) in range(LAST + 1)
    colours = {seen.pixel(x, y) for x in range(0, seen.width(), 5) for y in (9, 99)}
    assert len(colours) > 20


def test_it_has_a_poster_and_a_strip(qtbot: QtBot, deep: Path, tmp_path: Path) -> None:
    maker, strips, poster = PosterMaker(), StripMaker(), tmp_path / "poster.jpg"
    with qtbot.waitSignal(maker.made):
        maker.request(TakeId("a" * 32), deep, poster)
    assert frame_number(QImage(str(poster))) == 0
    with qtbot.waitSignal(strips.made, timeout=10_000) as made:
        strips.request(TakeId("a" * 32), deep)
    strip = made.args[1]
    wide = strip.width() // FRAMES
    numbers = [
        frame_number(strip.copy(wide * place, 0, wide, strip.height())) for place in range(FRAMES)
    ]
    assert numbers == sorted(set(numbers))


def test_a_picture_that_cannot_be_converted_is_told(qtbot: QtBot, loaded: Player) -> None:
    """Nothing is shown of it, and the words for an empty stage would be a lie."""
    form = QVideoFrameFormat(QSize(64, 32), QVideoFrameFormat.PixelFormat.Format_Jpeg)
    with qtbot.waitSignal(loaded.problem_changed) as reported:
        surface(loaded).sink.setVideoFrame(QVideoFrame(form))
    assert reported.args[0].kind is PlaybackFailure.NO_PICTURE
    assert surface(loaded).picture().isNull()


MOST_NOISE = 20_000
# Where the file is damaged, fetching it again may help.
KINDS = {
    "av1": PlaybackFailure.NO_PICTURE,
    "no such codec": PlaybackFailure.NO_PICTURE,
    "noise": PlaybackFailure.NOT_A_CLIP,
    "long noise": PlaybackFailure.NOT_A_CLIP,
}


@pytest.fixture(params=list(KINDS))
def hopeless(request: pytest.FixtureRequest, h264_clip: Path, tmp_path: Path) -> Path:
    """A whole MP4 of which no picture can be shown."""
    if request.param == "av1":
        return CLIPS / "av1.mp4"
    data = (CLIPS / "slow_seek.mp4" if "long" in request.param else h264_clip).read_bytes()
    if request.param == "no such codec":
        data = data.replace(b"avc1", b"zzz1").replace(b"avcC", b"zzzC")
    else:
        # The lengths of the parts of each frame are nonsense now, and so is what is in them.
        start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
        start, end = (start, end) if start < end else (start, len(data))
        data = data[:start] + bytes(at * 7 % 251 for at in range(end - start)) + data[end:]
    path = tmp_path / "clip.mp4"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("playing", [True, False])
@pytest.mark.parametrize("loop", [True, False])
def test_it_is_told_and_stopped(
    qtbot: QtBot,
    loaded: Player,
    request: pytest.FixtureRequest,
    hopeless: Path,
    capfd: pytest.CaptureFixture[str],
    playing: bool,
    loop: bool,
) -> None:
    loaded.set_preferences(muted=True, volume=1.0, loop=loop)
    with qtbot.waitSignal(loaded.problem_changed, timeout=8000) as reported:
        loaded.show_clip(hopeless, play=playing)
    assert reported.args[0].kind is KINDS[request.node.callspec.params["hopeless"]]
    assert surface(loaded).picture().isNull()
    assert not loaded.playing
    notice = loaded.findChild(StageNotice)
    assert isinstance(notice, StageNotice)
    assert notice.isVisible()
    _is_stopped(qtbot, loaded)
    do(loaded, "step_forward", "to_end", "second_back")
    _is_stopped(qtbot, loaded)
    assert len(capfd.readouterr().err) < MOST_NOISE


def test_after_it_another_clip_plays(
    qtbot: QtBot, loaded: Player, hopeless: Path, h264_clip: Path
) -> None:
    with qtbot.waitSignal(loaded.problem_changed, timeout=8000):
        loaded.show_clip(hopeless, play=True)
    loaded.show_clip(h264_clip)
    sees(qtbot, loaded, 0)
    assert loaded.playback.problem is None


def test_it_has_neither_poster_nor_strip(
    qtbot: QtBot, hopeless: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    posters, strips = PosterMaker(), StripMaker()
    with qtbot.waitSignals([posters.failed, strips.failed], timeout=20_000):
        posters.request(TakeId("a" * 32), hopeless, tmp_path / "poster.jpg")
        strips.request(TakeId("a" * 32), hopeless)
    assert not (tmp_path / "poster.jpg").exists()
    assert len(capfd.readouterr().err) < MOST_NOISE


def _is_stopped(qtbot: QtBot, player: Player) -> None:
    media = player.playback.media
    stopped = QMediaPlayer.PlaybackState.StoppedState
    qtbot.waitUntil(lambda: media.playbackState() is stopped, timeout=2000)


@pytest.fixture
def sheared(tmp_path: Path) -> Path:
    """The demo's own clip with a matrix that shears its picture: Qt would end the process."""
    data = bytearray(resource("demo", "sample_h264.mp4").read_bytes())
    at = data.index(b"tkhd") + 4 + 40
    data[at + 12 : at + 16] = (1 << 15).to_bytes(4, "big")
    path = tmp_path / "sheared.mp4"
    path.write_bytes(data)
    return path


def test_a_picture_at_which_the_player_would_end_the_process_is_told(
    qtbot: QtBot, player: Player, sheared: Path, h264_clip: Path
) -> None:
    for play in (False, True):
        player.show_clip(sheared, play=play)
        qtbot.waitUntil(lambda: player.playback.problem is not None, timeout=5000)
        assert player.playback.problem is not None
        assert player.playback.problem.kind is PlaybackFailure.NO_PICTURE
    player.show_clip(h264_clip)
    sees(qtbot, player, 0)
    assert player.playback.problem is None


def test_such_a_picture_has_no_poster_and_the_next_clip_has(
    qtbot: QtBot, sheared: Path, h264_clip: Path, tmp_path: Path
) -> None:
    maker, made = PosterMaker(), tmp_path / "poster.jpg"
    maker.request(TakeId("sheared"), sheared, tmp_path / "none.jpg")
    maker.request(TakeId("plain"), h264_clip, made)
    qtbot.waitUntil(made.exists, timeout=30_000)
    assert not (tmp_path / "none.jpg").exists()
    maker.release()
