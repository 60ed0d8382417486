"""The cut over real clips: the order of its frames, titles, keys, other lists, and its files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media.cut_timeline import CutItem, timeline_of
from sora_desktop.ui.media.playback_problem import ClipProbe, PlaybackFailure
from sora_desktop.ui.player.cut.view import CutScrubber, CutView, TitleCard
from sora_desktop.ui.player.stage import VideoSurface
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.playing import Devices, open_files

# A Python handler of Qt's messages may hang the process here: see test_player.py.
pytestmark = pytest.mark.no_qt_log
CLIPS = Path(__file__).parents[3] / "clips"


@pytest.fixture(scope="module")
def one_view(player_theme: Theme) -> Iterator[CutView]:
    """The one view of this file, in a window with a field beside it."""
    window = QWidget()
    layout = QVBoxLayout(window)
    made = CutView(player_theme, devices=Devices())
    layout.addWidget(made)
    layout.addWidget(QPushButton("Beside"))
    window.resize(420, 480)
    window.show()
    yield made
    made.release()
    window.hide()


@pytest.fixture
def view(one_view: CutView) -> Iterator[CutView]:
    """The view without a shot, muted."""
    one_view.set_preferences(muted=True, volume=1.0)
    yield one_view
    one_view.set_full_screen(False)
    one_view.stop()
    one_view.set_cut(())


def shot(
    key: str,
    clip: Path | None,
    first: int | None = None,
    last: int | None = None,
    *,
    seconds: float = 0.25,
) -> CutItem:
    return CutItem(
        key=key,
        title=f"What happens in {key}",
        number=int(key[1:]),
        clip=clip,
        in_frame=first,
        out_frame=last,
        seconds=seconds,
    )


@pytest.fixture
def shots(demo_clip: Path, h264_clip: Path) -> list[CutItem]:
    """Frames 5 to 12 of one clip, 20 to 31 of another, and the last 8 of the first."""
    return [
        shot("s1", h264_clip, 5, 12),
        shot("s2", demo_clip, 20, 31),
        shot("s3", h264_clip, 40),
    ]


ORDER = [*range(5, 13), *range(20, 32), *range(40, 48)]


def do(view: CutView, *names: str) -> None:
    """Triggers commands."""
    for name in names:
        view.commands[name].trigger()


def stage(view: CutView) -> VideoSurface:
    found = view.findChild(VideoSurface)
    assert isinstance(found, VideoSurface)
    return found


def card(view: CutView) -> TitleCard:
    found = view.findChild(TitleCard)
    assert isinstance(found, TitleCard)
    return found


def scrubber(view: CutView) -> CutScrubber:
    found = view.findChild(CutScrubber)
    assert isinstance(found, CutScrubber)
    return found


def sees(qtbot: QtBot, view: CutView, frame: int) -> None:
    """Waits until the picture that spells that number, and no title, is on the screen."""

    def shown() -> bool:
        picture = stage(view).picture()
        settled = not view.player.seeking and card(view).isHidden()
        return settled and not picture.isNull() and frame_number(picture) == frame

    qtbot.waitUntil(shown, timeout=8000)


def reads(qtbot: QtBot, view: CutView, *texts: str) -> None:
    """Waits until a title with these texts is on the screen."""

    def shown() -> bool:
        there = card(view)
        return not there.isHidden() and all(text in there.accessibleName() for text in texts)

    qtbot.waitUntil(shown, timeout=8000)


def length_is(qtbot: QtBot, view: CutView, frames: int) -> None:
    """Waits until the files have told how long they are."""
    qtbot.waitUntil(lambda: view.player.timeline.frames == frames)


def played(qtbot: QtBot, view: CutView) -> list[int]:
    """The numbers that the frames spell which are shown until it stops, a title as -1."""
    seen: list[int] = []

    def look(frame: QVideoFrame) -> None:
        seen.append(frame_number(frame.toImage()))

    def look_at_title(_span: object) -> None:
        seen.append(-1)

    view.player.shown.connect(look)
    view.player.titled.connect(look_at_title)
    do(view, "play_pause")
    qtbot.waitUntil(lambda: not view.player.playing, timeout=20_000)
    view.player.shown.disconnect(look)
    view.player.titled.disconnect(look_at_title)
    return seen


def _plays_beyond(qtbot: QtBot, view: CutView, frame: int) -> None:
    qtbot.waitUntil(lambda: view.player.frame > frame, timeout=5000)


def time_texts(view: CutView) -> list[str]:
    labels = (view.findChild(QLabel, name) for name in ("moment", "clipLength"))
    return [label.text() for label in labels if isinstance(label, QLabel)]


def test_the_shots_follow_one_another_without_a_frame_too_many(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    keys: list[str] = []
    view.item_changed.connect(keys.append)
    view.set_cut(shots)
    sees(qtbot, view, 5)
    length_is(qtbot, view, len(ORDER))
    seen = played(qtbot, view)
    assert keys == ["s1", "s2", "s3"]
    # In order, each once, none from outside, and no join that loses more than a frame.
    assert seen == sorted(set(seen))
    assert set(seen) <= set(ORDER)
    assert len(set(ORDER[1:]) - set(seen)) <= 2
    sees(qtbot, view, 47)
    assert view.player.frame == view.player.last_frame
    do(view, "play_pause")
    qtbot.waitUntil(lambda: 0 < view.player.frame < 8, timeout=5000)


def test_a_title_stands_for_a_shot_without_a_clip_and_the_cut_goes_on(
    qtbot: QtBot, view: CutView, h264_clip: Path, tmp_path: Path
) -> None:
    text, empty = tmp_path / "text.mp4", tmp_path / "empty.mp4"
    text.write_text("<html>404</html>" * 100, encoding="utf-8")
    empty.touch()
    titles: list[str] = []

    def read(_span: object) -> None:
        titles.append(card(view).accessibleName())

    view.set_cut(
        [
            shot("s1", h264_clip, 0, 3),
            shot("s2", None),
            shot("s3", tmp_path / "gone.mp4"),
            shot("s4", text),
            shot("s5", empty),
            shot("s6", h264_clip, 44, 47),
        ]
    )
    sees(qtbot, view, 0)
    view.player.titled.connect(read)
    seen = played(qtbot, view)
    view.player.titled.disconnect(read)
    assert [number for number in seen if number >= 0][-4:] == [44, 45, 46, 47]
    assert titles == [
        "2. What happens in s2",
        "3. What happens in s3. Shot 3: File not found",
        "4. What happens in s4. Shot 4: The file isn't a video, or it's damaged",
        "5. What happens in s5. Shot 5: The file is empty",
    ]
    assert view.player.timeline.seconds == pytest.approx(4 / 24 + 4 * 0.25 + 4 / 24)


def test_a_cut_of_titles_only_takes_its_time(qtbot: QtBot, view: CutView) -> None:
    frames: list[int] = []
    view.set_cut([shot("s1", None), shot("s2", None)])
    reads(qtbot, view, "s1")
    view.player.frame_changed.connect(frames.append)
    do(view, "play_pause")
    qtbot.waitUntil(lambda: not view.player.playing, timeout=5000)
    view.player.frame_changed.disconnect(frames.append)
    assert frames == sorted(frames)
    assert frames[-1] == 11
    reads(qtbot, view, "s2")
    assert not view.export.isEnabled()


def test_a_clip_without_a_decoder_is_a_title(qtbot: QtBot, view: CutView, h264_clip: Path) -> None:
    view.set_cut([shot("s1", CLIPS / "av1.mp4"), shot("s2", h264_clip, 30, 33)])
    reads(qtbot, view, "Shot 1: This video format isn't supported")
    assert played(qtbot, view)[-4:] == [30, 31, 32, 33]


def test_a_drive_that_does_not_answer_holds_nothing_up_for_ever(
    qtbot: QtBot, view: CutView, h264_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClipProbe, "probe", lambda _self, _path: 0)
    watches = [each.watches[PlaybackFailure.NO_ANSWER] for each in view.player.playbacks]
    before = [watch.interval() for watch in watches]
    for watch in watches:
        watch.setInterval(1500)
    view.set_cut([shot("s1", h264_clip), shot("s2", None)])
    do(view, "play_pause")
    # Its own title, and not nothing or another picture, while it is waited for.
    reads(qtbot, view, "1. What happens in s1")
    assert "respond" not in card(view).accessibleName()
    reads(qtbot, view, "Shot 1: The file doesn't respond")
    reads(qtbot, view, "2. What happens in s2")
    qtbot.waitUntil(lambda: not view.player.playing, timeout=5000)
    for watch, interval in zip(watches, before, strict=True):
        watch.setInterval(interval)


def test_a_picture_that_cannot_be_converted_is_told(
    qtbot: QtBot, view: CutView, h264_clip: Path
) -> None:
    view.set_cut([shot("s1", h264_clip, 0, 5), shot("s2", None)])
    sees(qtbot, view, 0)
    form = QVideoFrameFormat(QSize(64, 32), QVideoFrameFormat.PixelFormat.Format_Jpeg)
    stage(view).sink.setVideoFrame(QVideoFrame(form))
    reads(qtbot, view, "Shot 1: This video format isn't supported")


def test_a_file_that_goes_while_it_plays_is_told(
    qtbot: QtBot, view: CutView, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "goes.mp4"
    path.write_bytes(h264_clip.read_bytes())
    view.set_cut([shot("s1", h264_clip, 0, 5), shot("s2", None), shot("s3", path, 20, 29)])
    length_is(qtbot, view, 6 + 6 + 10)
    view.release()
    path.unlink()
    view.player.show_item("s3")
    reads(qtbot, view, "s3", "Shot 3: File not found")
    path.write_bytes(h264_clip.read_bytes())
    view.set_cut([shot("s1", h264_clip, 0, 5), shot("s3", path, 20, 29)])
    sees(qtbot, view, 20)


def test_a_clip_that_breaks_off_is_told_and_left(
    qtbot: QtBot, view: CutView, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(h264_clip.read_bytes()[:20_000])
    view.set_cut([shot("s1", path), shot("s2", h264_clip, 40, 47)])
    sees(qtbot, view, 0)
    with qtbot.waitSignal(view.player.broke_off, timeout=10_000):
        do(view, "play_pause")
    word = view.findChild(QLabel, "stageWord")
    assert isinstance(word, QLabel)
    assert word.text() == "Shot 1: The file is damaged from here on"
    qtbot.waitUntil(lambda: not view.player.playing, timeout=10_000)
    sees(qtbot, view, 47)


def test_every_frame_can_be_gone_to_across_the_joins(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    sees(qtbot, view, 5)
    for frame in (19, 20, 8, 7, 27, 0):
        view.player.show_frame(frame)
        sees(qtbot, view, ORDER[frame])
    do(view, *["step_forward"] * 7)
    sees(qtbot, view, 12)
    do(view, "step_forward")
    sees(qtbot, view, 20)
    do(view, "step_back")
    sees(qtbot, view, 12)
    do(view, "to_end")
    sees(qtbot, view, 47)
    do(view, "step_forward")
    sees(qtbot, view, 47)
    do(view, "second_back")
    sees(qtbot, view, ORDER[len(ORDER) - 1 - 24])
    do(view, "to_start")
    sees(qtbot, view, 5)
    # A jump while it plays goes on from there.
    do(view, "play_pause")
    view.player.show_seconds(8 / 24)
    qtbot.waitUntil(lambda: view.player.frame > 10, timeout=5000)
    assert view.player.playing


def test_the_last_of_many_seeks_is_the_one_that_counts(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    for frame in (3, 12, 25, 9, 21, 2, 18):
        view.player.show_frame(frame)
    assert view.player.frame == 18
    sees(qtbot, view, ORDER[18])


def test_a_step_back_while_it_plays_is_exact(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    sees(qtbot, view, 5)
    for beyond in (3, 6, 10, 17):
        do(view, "play_pause")
        _plays_beyond(qtbot, view, beyond)
        at = view.player.frame
        do(view, "step_back")
        assert view.player.frame == at - 1
        sees(qtbot, view, ORDER[at - 1])


def test_the_steps_from_shot_to_shot(qtbot: QtBot, view: CutView, shots: list[CutItem]) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    do(view, "next_shot")
    sees(qtbot, view, 20)
    do(view, "step_forward", "step_forward")
    sees(qtbot, view, 22)
    do(view, "previous_shot")
    sees(qtbot, view, 20)
    do(view, "previous_shot")
    sees(qtbot, view, 5)
    do(view, "next_shot")
    sees(qtbot, view, 20)
    do(view, "next_shot")
    sees(qtbot, view, 40)
    do(view, "next_shot")
    sees(qtbot, view, 47)
    view.player.show_item("s2")
    sees(qtbot, view, 20)
    view.player.show_item("nobody")
    sees(qtbot, view, 20)


def test_the_shuttle_goes_over_joins_both_ways(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut([*shots, shot("s4", None, seconds=1)])
    length_is(qtbot, view, len(ORDER) + 24)
    do(view, "forward", "forward")
    assert view.controls.shuttle.speed == 2
    qtbot.waitUntil(lambda: view.player.frame > 8, timeout=5000)
    assert view.player.playing
    qtbot.waitUntil(lambda: not card(view).isHidden(), timeout=5000)
    do(view, "back")
    assert not view.player.playing
    assert view.controls.running
    keys: list[str] = []
    view.item_changed.connect(keys.append)
    qtbot.waitUntil(lambda: view.player.frame == 0 and not view.player.seeking, timeout=10_000)
    sees(qtbot, view, 5)
    assert keys[-3:] == ["s3", "s2", "s1"]
    qtbot.waitUntil(lambda: not view.controls.running)
    do(view, "forward")
    qtbot.waitUntil(lambda: view.player.frame > 2)
    do(view, "stop")
    assert (view.player.playing, view.controls.shuttle.speed) == (False, 0)


def test_another_order_leaves_alone_what_is_shown(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    view.player.show_frame(12)
    sees(qtbot, view, 24)
    shown: list[object] = []
    view.player.shown.connect(shown.append)
    view.set_cut([shots[2], shots[1], shots[0]])
    assert view.player.frame == 8 + 4
    assert (view.player.item, view.player.seeking) == (shots[1], False)
    assert shown == []
    view.player.shown.disconnect(shown.append)
    seen = played(qtbot, view)
    assert seen[-8:] == list(range(5, 13))
    assert seen[0] == 25


def test_another_list_while_it_plays(qtbot: QtBot, view: CutView, shots: list[CutItem]) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    view.player.show_item("s2")
    sees(qtbot, view, 20)
    do(view, "play_pause")
    qtbot.waitUntil(lambda: view.player.frame > 9, timeout=5000)
    # The rest is cut away, and what came before is gone.
    view.set_cut([replace(shots[1], out_frame=28), shots[0]])
    assert view.player.playing
    seen: list[int] = []

    def look(frame: QVideoFrame) -> None:
        seen.append(frame_number(frame.toImage()))

    view.player.shown.connect(look)
    qtbot.waitUntil(lambda: not view.player.playing, timeout=8000)
    view.player.shown.disconnect(look)
    assert set(seen) <= {*range(20, 29), *range(5, 13)}
    assert {28, 5, 12} <= set(seen)


def test_another_take_goes_on_at_the_same_time_of_the_shot(
    qtbot: QtBot, view: CutView, shots: list[CutItem], h264_clip: Path
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    view.player.show_frame(8 + 6)
    sees(qtbot, view, 26)
    other = replace(shots[1], clip=h264_clip, in_frame=30, out_frame=41)
    view.set_cut([shots[0], other, shots[2]])
    sees(qtbot, view, 36)
    # No take any more, and then no shot any more.
    view.set_cut([shots[0], replace(shots[1], clip=None, seconds=0.5), shots[2]])
    reads(qtbot, view, "2. What happens in s2")
    view.set_cut([shots[0], shots[2]])
    sees(qtbot, view, 46)
    view.set_cut([])
    reads(qtbot, view, "No shots to play yet")
    assert stage(view).empty
    assert not view.commands["play_pause"].isEnabled()
    assert time_texts(view) == ["--:--:--:--", ""]


def test_mixed_rates_add_up(qtbot: QtBot, view: CutView, h264_clip: Path) -> None:
    quick = CLIPS / "sound_much_longer.mp4"
    view.set_cut([shot("s1", h264_clip), shot("s2", quick), shot("s3", CLIPS / "key_frames.avi")])
    # The last one does not tell its length before it is opened.
    length_is(qtbot, view, 48 + 24 + 6)
    assert view.player.timeline.seconds == pytest.approx(2 + 0.8 + 0.25)
    view.player.show_seconds(2.5)
    qtbot.waitUntil(lambda: not view.player.seeking)
    assert (view.player.frame, view.player.fps) == (48 + 15, 30)
    assert time_texts(view)[0] == "00:00:02:15"
    view.player.show_item("s3")
    length_is(qtbot, view, 48 + 24 + 12)
    view.set_cut([shot("s1", h264_clip), shot("s2", quick), shot("s3", CLIPS / "ten_bit.webm")])
    length_is(qtbot, view, 48 + 24 + 24)


def test_time_scrubber_and_tip(qtbot: QtBot, view: CutView, shots: list[CutItem]) -> None:
    view.set_cut([*shots, shot("s4", None, seconds=19 + 8 / 24)])
    length_is(qtbot, view, len(ORDER) + 19 * 24 + 8)
    sees(qtbot, view, 5)
    assert time_texts(view) == ["00:00:00:00", "/ 00:00:20:12"]
    line = scrubber(view)
    assert line.maximum() == view.player.last_frame
    assert line.tip_at(9) == "00:00:00:09   Shot 2   What happens in s2"
    assert line.accessibleDescription() == "Shot 1. What happens in s1"
    place = QPoint(round(line.x_at(0.5)), line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    reads(qtbot, view, "4. What happens in s4")
    assert view.player.seconds == pytest.approx(20.5 / 2, abs=0.1)
    assert line.accessibleDescription() == "Shot 4. What happens in s4"


def test_a_drag_of_the_scrubber_goes_on_playing_where_it_ends(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    sees(qtbot, view, 5)
    do(view, "play_pause")
    line = scrubber(view)
    middle = line.height() // 2
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(line, left, pos=QPoint(round(line.x_at(0.9)), middle))
    assert not view.player.playing
    QTest.mouseMove(line, QPoint(round(line.x_of(9)), middle))
    QTest.mouseRelease(line, left, pos=QPoint(round(line.x_of(9)), middle))
    assert view.player.playing
    qtbot.waitUntil(lambda: not view.player.playing, timeout=8000)
    sees(qtbot, view, 47)


def test_a_released_cut_holds_no_file_and_opens_them_again(
    qtbot: QtBot, view: CutView, shots: list[CutItem], tmp_path: Path
) -> None:
    # Under names of their own: other tests may have the clips open.
    copies: dict[Path, Path] = {}
    for item in shots:
        assert item.clip is not None
        copies[item.clip] = tmp_path / f"released_{item.clip.name}"
        shutil.copy(item.clip, copies[item.clip])
    shots = [replace(item, clip=copies[item.clip]) for item in shots if item.clip is not None]
    clips = {path.name for path in copies.values()}
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    do(view, "play_pause")
    qtbot.waitUntil(lambda: view.player.frame > 3, timeout=5000)
    view.release()
    assert not view.player.playing
    qtbot.waitUntil(lambda: clips.isdisjoint(open_files()), timeout=5000)
    at = view.player.frame
    # Of another list only the lengths are read: somebody may be about to move the files.
    view.set_cut(shots[:2])
    qtbot.waitUntil(lambda: clips.isdisjoint(open_files()), timeout=5000)
    do(view, "step_forward")
    sees(qtbot, view, ORDER[at + 1])


def test_each_player_has_its_own_sound_and_all_are_muted_together(
    qtbot: QtBot, view: CutView
) -> None:
    outputs = [playback.media.audioOutput() for playback in view.player.playbacks]
    assert len({id(output) for output in outputs}) == 2
    view.set_preferences(muted=False, volume=0.5)
    assert not any(output.isMuted() for output in outputs)
    with qtbot.waitSignal(view.muted_changed) as muted:
        do(view, "mute")
    assert muted.args == [True]
    assert all(output.isMuted() for output in outputs)
    volumes = {output.volume() for output in outputs}
    assert len(volumes) == 1
    assert 0 < volumes.pop() < 1


def test_keys_work_only_where_the_focus_is(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    window = view.window()
    window.activateWindow()
    view.set_cut(shots)
    length_is(qtbot, view, len(ORDER))
    stage(view).setFocus()
    qtbot.waitUntil(lambda: stage(view).hasFocus())
    QTest.keyClick(stage(view), Qt.Key.Key_Down)
    sees(qtbot, view, 20)
    QTest.keyClick(stage(view), Qt.Key.Key_Right)
    sees(qtbot, view, 21)
    QTest.keyClick(stage(view), Qt.Key.Key_End)
    sees(qtbot, view, 47)
    QTest.keyClick(stage(view), Qt.Key.Key_J)
    assert view.controls.shuttle.speed == -1
    QTest.keyClick(stage(view), Qt.Key.Key_K)
    QTest.keyClick(stage(view), Qt.Key.Key_Space)
    assert view.player.playing
    QTest.keyClick(stage(view), Qt.Key.Key_Space)
    assert not view.player.playing
    qtbot.waitUntil(lambda: not view.player.seeking)
    beside = next(each for each in window.findChildren(QPushButton) if each.text() == "Beside")
    beside.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_L, Qt.Key.Key_J, Qt.Key.Key_Down):
        QTest.keyClick(beside, key)
    assert not view.controls.running
    assert (view.player.frame, view.player.seeking) == (0, False)


def test_its_keys_are_those_of_the_viewer(view: CutView) -> None:
    theirs = {name: QAction(name, view) for name in (*view.commands, "previous_take", "next_take")}
    for key, name in enumerate(theirs):
        theirs[name].setShortcut(QKeySequence(f"Ctrl+Alt+{chr(ord('A') + key)}"))
    before = {name: each.shortcuts() for name, each in view.commands.items()}
    view.follow_keys(theirs)
    assert view.commands["back"].shortcut() == theirs["back"].shortcut()
    theirs["next_take"].setShortcut(QKeySequence("N"))
    assert view.commands["next_shot"].shortcut() == QKeySequence("N")
    for name, keys in before.items():
        view.commands[name].setShortcuts(keys)


def test_every_control_has_a_name_and_export_is_told(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    controls = [
        *view.findChildren(QToolButton),
        *view.findChildren(QSlider),
        *view.findChildren(QPushButton),
    ]
    assert len(controls) == 8
    view.set_cut(shots)
    assert view.here.text() == "Shot 1"
    assert all(control.accessibleName() for control in controls if control is not view.here)
    with qtbot.waitSignal(view.export_wanted):
        QTest.mouseClick(view.export, Qt.MouseButton.LeftButton)


def test_full_screen_and_back(qtbot: QtBot, view: CutView, shots: list[CutItem]) -> None:
    view.set_cut(shots)
    sees(qtbot, view, 5)
    with qtbot.waitSignal(view.full_screen_changed):
        do(view, "full_screen")
    assert stage(view).window() is not view.window()
    assert view.commands["leave_full_screen"].isEnabled()
    do(view, "leave_full_screen")
    assert stage(view).window() is view.window()
    assert not view.commands["full_screen"].isChecked()


def test_nothing_plays_while_it_is_hidden(
    qtbot: QtBot, view: CutView, shots: list[CutItem]
) -> None:
    view.set_cut(shots)
    sees(qtbot, view, 5)
    do(view, "play_pause")
    view.hide()
    assert not view.player.playing
    view.show()


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.LIGHT])
def test_played_to_come_and_without_a_clip_look_different_in_both_themes(
    qtbot: QtBot, mode: Mode, h264_clip: Path
) -> None:
    theme = Theme(mode)
    line = CutScrubber(theme)
    qtbot.addWidget(line)
    line.resize(424, 16)
    shots = [shot(f"s{n}", None if n == 4 else h264_clip, 0, 23, seconds=1) for n in (1, 2, 3, 4)]
    line.set_timeline(timeline_of(shots, {}, {}), 24)
    line.show_frame(36)
    picture = line.grab().toImage()
    ratio = picture.width() / line.width()

    def colour(part: float) -> str:
        return picture.pixelColor(round(line.x_at(part) * ratio), picture.height() // 2).name()

    played, to_come, without = colour(0.1), colour(0.6), colour(0.9)
    assert played == theme.viewer.text
    assert len({played, to_come, without}) == 3
    # Between two shots the ground is seen.
    assert colour(0.25 - 0.5 / 400) not in (played, to_come, without)
