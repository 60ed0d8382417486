"""Judging one take: J-K-L with speeds, a part to repeat, 100 %, and a file that must be let go."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media.playback_problem import ClipProbe, PlaybackFailure
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import OverlayText
from sora_desktop.ui.player.transport_bar import Scrubber
from tests.ui.playing import do, open_files, sees, surface

# See test_player.py.
pytestmark = pytest.mark.no_qt_log
LAST = 95


def word(player: Player) -> str:
    """What is said over the picture; empty when nothing is."""
    found = player.findChild(OverlayText)
    assert isinstance(found, OverlayText)
    return found.text() if found.isVisible() else ""


def scrubber(player: Player) -> Scrubber:
    """The line along which one moves."""
    found = player.findChild(Scrubber)
    assert isinstance(found, Scrubber)
    return found


def test_j_goes_back_faster_with_each_press_and_says_so(qtbot: QtBot, loaded: Player) -> None:
    speed = loaded.findChild(QToolButton, "speedButton")
    assert isinstance(speed, QToolButton)
    do(loaded, "to_end")
    sees(qtbot, loaded, LAST)
    for reported in ("\u22121\u00d7", "\u22122\u00d7", "\u22124\u00d7"):
        do(loaded, "back")
        assert (speed.text(), word(loaded)) == (reported, reported)
    seen: list[int] = []
    loaded.playback.frame_changed.connect(seen.append)
    qtbot.waitUntil(lambda: loaded.playback.frame < LAST - 24)
    assert seen == sorted(seen, reverse=True)
    # Four frames for each one that it would take at its own speed.
    assert seen[0] - seen[-1] >= 4 * (len(set(seen)) - 1)
    do(loaded, "stop")
    assert (speed.text(), word(loaded)) == ("1\u00d7", "")
    do(loaded, "forward", "forward")
    assert word(loaded) == "2\u00d7"
    do(loaded, "back")
    assert word(loaded) == "\u22121\u00d7"
    assert not loaded.playback.playing
    # What runs back is paused by the same key as what runs on.
    do(loaded, "play_pause")
    assert not loaded.playing


def test_only_the_marked_part_plays_and_repeats(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, *["step_forward"] * 4)
    sees(qtbot, loaded, 4)
    do(loaded, "mark_in", *["step_forward"] * 6)
    sees(qtbot, loaded, 10)
    do(loaded, "mark_out", "loop")
    assert scrubber(loaded).part == (4, 10)
    assert "00:00:00:04" in word(loaded)
    painted: list[int] = []
    stage = surface(loaded)
    loaded.playback.frame_changed.connect(lambda _at: painted.append(frame_number(stage.picture())))
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: painted.count(10) > 1 and painted.count(5) > 1, timeout=10_000)
    assert set(painted) <= set(range(4, 11))
    do(loaded, "stop", "loop", "play_pause")
    qtbot.waitUntil(lambda: not loaded.playing)
    sees(qtbot, loaded, 10)
    do(loaded, "clear_marks")
    assert scrubber(loaded).part is None
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: loaded.playback.frame > 12)


def test_the_end_of_the_clip_can_be_the_end_of_the_part(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, "to_end")
    sees(qtbot, loaded, LAST)
    do(loaded, *["step_back"] * 5)
    sees(qtbot, loaded, LAST - 5)
    do(loaded, "mark_in", "loop", "play_pause")
    seen: list[int] = []
    loaded.playback.frame_changed.connect(seen.append)
    qtbot.waitUntil(lambda: seen.count(LAST - 4) > 1, timeout=10_000)
    assert min(seen) >= LAST - 5
    assert loaded.playing


def test_marks_are_dragged_and_none_passes_the_other(qtbot: QtBot, loaded: Player) -> None:
    line = scrubber(loaded)
    do(loaded, *["step_forward"] * 40)
    do(loaded, "mark_out")
    do(loaded, "to_start")
    y = line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(40)), y))
    QTest.mouseMove(line, QPoint(round(line.x_of(70)), y))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(70)), y))
    assert line.part == (0, 70)
    assert loaded.controls.marks.ends() == (0, 70)
    do(loaded, *["step_forward"] * 80)
    do(loaded, "mark_in")
    assert loaded.controls.marks.ends() == (80, LAST)


def test_pixel_by_pixel_and_moved_about(qtbot: QtBot, loaded: Player) -> None:
    stage = surface(loaded)
    ratio = stage.devicePixelRatioF()
    assert stage.picture_place().width() != 640 / ratio
    loaded.resize(500, 400)
    do(loaded, "zoom")
    place = stage.picture_place()
    assert (place.width(), place.height()) == (640 / ratio, 360 / ratio)
    shot, picture = stage.grab().toImage(), stage.picture()
    x, y = round(200 - place.left() * ratio), round(100 - place.top() * ratio)
    assert shot.pixelColor(200, 100) == picture.pixelColor(x, y)
    dragged: list[object] = []
    loaded.drag_out.connect(dragged.append)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(stage, QPoint(130, 100))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(130, 100))
    assert stage.picture_place().left() == pytest.approx(place.left() + 30, abs=1)
    assert not dragged
    assert not loaded.playing
    do(loaded, "zoom")
    assert stage.picture_place().width() == stage.width()


def test_the_saved_frame_is_the_one_that_is_seen(qtbot: QtBot, loaded: Player) -> None:
    kept: list[tuple[QImage, int]] = []
    loaded.export_frame.connect(lambda picture, _path, frame: kept.append((picture, frame)))
    # A seek is under way, and the person sees the frame before it.
    do(loaded, "step_forward", "export_frame")
    picture, frame = kept[0]
    assert frame_number(picture) == frame
    assert (picture.width(), picture.height()) == (640, 360)


def test_other_takes_are_wanted_by_keys(qtbot: QtBot, player: Player) -> None:
    wanted: list[int] = []
    player.take_wanted.connect(wanted.append)
    player.activateWindow()
    stage = surface(player)
    stage.setFocus()
    qtbot.waitUntil(stage.hasFocus)
    QTest.keyClick(stage, Qt.Key.Key_Down)
    QTest.keyClick(stage, Qt.Key.Key_Up)
    assert wanted == [1, -1]
    player.shot_wanted.connect(wanted.append)
    QTest.keyClick(stage, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(stage, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert wanted[2:] == [1, -1]


def test_a_file_is_let_go_and_given_back_under_its_new_name(
    qtbot: QtBot, player: Player, h264_clip: Path, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.mp4", tmp_path / "new.mp4"
    shutil.copy(h264_clip, old)
    player.show_clip(old)
    sees(qtbot, player, 0)
    do(player, *["step_forward"] * 9)
    sees(qtbot, player, 9)
    assert player.release_file(new)(new) is None
    give_back = player.release_file(old)
    assert old.name not in open_files()
    assert not surface(player).picture().isNull()
    old.rename(new)
    give_back(new)
    qtbot.waitUntil(lambda: player.playback.ready)
    sees(qtbot, player, 9)
    assert player.path == new
    again = player.release_file(new)
    again(None)
    assert surface(player).picture().isNull()


def test_a_drive_that_does_not_answer_keeps_nobody_waiting(
    qtbot: QtBot, player: Player, h264_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as dead:
        dead.setattr(ClipProbe, "probe", lambda _self, _path: -1)
        watch = player.playback.watches[PlaybackFailure.NO_ANSWER]
        before = watch.interval()
        watch.setInterval(1)
        with qtbot.waitSignal(player.problem_changed) as reported:
            player.show_clip(h264_clip, play=True)
    watch.setInterval(before)
    assert reported.args[0].kind is PlaybackFailure.NO_ANSWER
    assert not player.playing
    player.show_clip(h264_clip)
    sees(qtbot, player, 0)
    assert player.playback.problem is None


def test_what_is_no_file_is_not_given_to_the_decoder(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    with qtbot.waitSignal(player.problem_changed) as reported:
        player.show_clip(tmp_path)
    assert reported.args[0].kind is PlaybackFailure.NOT_A_CLIP
    assert player.playback.media.source().isEmpty()
