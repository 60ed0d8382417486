"""The player over real clips: exact frames, the end, bad files, and what it tells upwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media.playback_problem import PlaybackFailure, PlaybackProblem
from sora_desktop.ui.media.posters import save_frame
from sora_desktop.ui.player.commands import viewer_colour
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import StageNotice, playback_problem_text
from sora_desktop.ui.player.transport_bar import Scrubber, TransportBar
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.playing import do, sees, surface

LAST = 95
# A Python handler of Qt's messages is called on Qt's audio and decoder threads too, and waits
# there for the lock that stop() holds: the process hangs (measured). So there is none here.
pytestmark = pytest.mark.no_qt_log


def test_an_empty_player_offers_nothing_that_cannot_work(player: Player) -> None:
    off = {name for name, action in player.commands.items() if not action.isEnabled()}
    assert {"play_pause", "step_back", "export_frame", "reveal", "open_external"} <= off
    assert player.path is None
    assert surface(player).picture().isNull()
    do(player, "play_pause", "step_forward", "export_frame")


def test_every_control_has_a_name_for_screen_readers(player: Player) -> None:
    controls = [*player.findChildren(QToolButton), *player.findChildren(QSlider)]
    assert all(control.accessibleName() for control in controls)
    names = {control.objectName() for control in controls}
    assert {"playButton", "scrubber", "muteButton", "loopButton"} <= names


def test_a_clip_is_shown_still_at_its_first_frame(loaded: Player, demo_clip: Path) -> None:
    assert loaded.path == demo_clip
    assert not loaded.playback.playing
    assert (loaded.playback.fps, loaded.playback.last_frame) == (24, LAST)
    assert _time_text(loaded) == ["00:00:00:00", "/ 00:00:04:00"]


def test_every_frame_is_played_once_and_the_last_one_stays(
    qtbot: QtBot, player: Player, h264_clip: Path
) -> None:
    seen: list[int] = []
    sink = surface(player).sink
    watch = sink.videoFrameChanged.connect(
        lambda f: seen.append(f.startTime()) if f.isValid() else 0
    )
    before = player.frames_shown
    player.show_clip(h264_clip, play=True)
    assert player.playback.playing
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=8000)
    sees(qtbot, player, 47)
    sink.videoFrameChanged.disconnect(watch)
    assert len(set(seen)) == 48
    assert player.frames_shown > before + 10
    do(player, "play_pause")
    qtbot.waitUntil(lambda: 0 < player.playback.frame < 20, timeout=5000)


def test_stepping_is_exact_both_ways(qtbot: QtBot, loaded: Player) -> None:
    for frame in range(1, 13):
        do(loaded, "step_forward")
        sees(qtbot, loaded, frame)
    for frame in range(11, -1, -1):
        do(loaded, "step_back")
        sees(qtbot, loaded, frame)
    do(loaded, "step_back")
    sees(qtbot, loaded, 0)


def test_quick_steps_add_up(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, *["step_forward"] * 30, *["step_back"] * 7)
    sees(qtbot, loaded, 23)


def test_ends_and_seconds(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, "to_end")
    sees(qtbot, loaded, LAST)
    do(loaded, "second_back")
    sees(qtbot, loaded, LAST - 24)
    do(loaded, "to_start", "second_forward")
    sees(qtbot, loaded, 24)
    do(loaded, "second_back", "second_back")
    sees(qtbot, loaded, 0)


def test_a_drag_along_the_scrubber_ends_at_the_latest_place(qtbot: QtBot, loaded: Player) -> None:
    scrubber = loaded.findChild(Scrubber, "scrubber")
    assert isinstance(scrubber, Scrubber)
    seeks: list[int] = []
    loaded.playback.media.positionChanged.connect(seeks.append)
    y = scrubber.height() // 2
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    for x in range(20, 520, 5):
        QTest.mouseMove(scrubber, QPoint(x, y))
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(515, y))
    sees(qtbot, loaded, scrubber.frame_at(515))
    assert len(seeks) < 20
    assert not loaded.playback.playing


def test_playing_goes_on_where_a_drag_ends(qtbot: QtBot, loaded: Player) -> None:
    scrubber = loaded.findChild(Scrubber, "scrubber")
    assert isinstance(scrubber, Scrubber)
    do(loaded, "play_pause")
    place = QPoint(400, scrubber.height() // 2)
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=place)
    target = scrubber.frame_at(400)
    qtbot.waitUntil(lambda: loaded.playback.playing and loaded.playback.frame > target)


def test_it_begins_again_when_it_repeats(qtbot: QtBot, loaded: Player) -> None:
    with qtbot.waitSignal(loaded.loop_changed) as changed:
        do(loaded, "loop")
    assert changed.args == [True]
    do(loaded, "to_end", "second_back")
    loaded.playback.set_speed(2.0)
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: 0 < loaded.playback.frame < 40, timeout=5000)
    assert loaded.playback.playing
    loaded.playback.set_speed(1.0)


def test_j_runs_back_and_k_stops(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, "second_forward")
    sees(qtbot, loaded, 24)
    do(loaded, "back")
    qtbot.waitUntil(lambda: loaded.playback.frame == 0, timeout=8000)
    do(loaded, "second_forward", "back", "stop")
    at = loaded.playback.frame
    qtbot.wait(200)
    assert loaded.playback.frame == at


def test_l_plays_and_then_faster(qtbot: QtBot, loaded: Player) -> None:
    bar = loaded.findChild(TransportBar)
    assert isinstance(bar, TransportBar)
    speed = loaded.findChild(QToolButton, "speedButton")
    assert isinstance(speed, QToolButton)
    do(loaded, "forward")
    assert (loaded.playback.playing, speed.text()) == (True, "1\u00d7")
    do(loaded, "forward", "forward")
    assert speed.text() == "4\u00d7"
    do(loaded, "play_pause")
    assert speed.text() == "1\u00d7"
    bar.speed_picked.emit(1.0)
    assert speed.text() == "1\u00d7"
    speed.click()
    for menu in bar.findChildren(QMenu):
        menu.hide()


def test_sound_is_off_until_a_person_wants_it(qtbot: QtBot, player: Player) -> None:
    with qtbot.waitSignal(player.muted_changed) as muted:
        do(player, "mute")
    assert muted.args == [False]
    do(player, "mute")
    slider = player.findChild(QSlider, "volumeSlider")
    assert isinstance(slider, QSlider)
    with qtbot.waitSignals([player.volume_changed, player.muted_changed]):
        slider.setValue(40)
    assert player.commands["mute"].text() == "Sound off"


def test_the_shown_frame_can_be_kept(qtbot: QtBot, loaded: Player, tmp_path: Path) -> None:
    do(loaded, "second_forward")
    sees(qtbot, loaded, 24)
    with qtbot.waitSignal(loaded.export_frame) as kept:
        do(loaded, "export_frame")
    picture, path, frame = kept.args
    assert (path, frame) == (loaded.path, 24)
    saved = save_frame(picture, tmp_path / "boat.mp4", frame)
    assert saved.name == "boat frame 0024.png"
    assert frame_number(QImage(str(saved))) == 24
    with pytest.raises(OSError, match=r"\w"):
        save_frame(picture, tmp_path / "none" / "boat.mp4", frame)


def test_what_is_to_be_done_with_the_file_is_told(
    qtbot: QtBot, loaded: Player, demo_clip: Path
) -> None:
    for signal, name in ((loaded.reveal, "reveal"), (loaded.open_external, "open_external")):
        with qtbot.waitSignal(signal) as reported:
            do(loaded, name)
        assert reported.args == [demo_clip]


def test_a_click_plays_a_drag_takes_the_file_out(
    qtbot: QtBot, loaded: Player, demo_clip: Path
) -> None:
    stage = surface(loaded)
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton)
    assert loaded.playback.playing
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton)
    assert not loaded.playback.playing
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    with qtbot.waitSignal(loaded.drag_out) as dragged:
        QTest.mouseMove(stage, QPoint(90, 90))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(90, 90))
    assert dragged.args == [demo_clip]
    assert not loaded.playback.playing


def test_keys_work_while_the_player_has_the_focus(qtbot: QtBot, loaded: Player) -> None:
    loaded.activateWindow()
    stage = surface(loaded)
    stage.setFocus()
    qtbot.waitUntil(stage.hasFocus)
    QTest.keyClick(stage, Qt.Key.Key_Right)
    sees(qtbot, loaded, 1)
    QTest.keyClick(stage, Qt.Key.Key_End)
    sees(qtbot, loaded, LAST)
    QTest.keyClick(stage, Qt.Key.Key_Home)
    sees(qtbot, loaded, 0)
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert loaded.playback.playing


def test_full_screen_moves_the_stage_and_brings_it_back(qtbot: QtBot, loaded: Player) -> None:
    stage = surface(loaded)
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton)
    assert stage.window() is not loaded.window()
    assert stage.window().isFullScreen()
    do(loaded, "step_forward")
    sees(qtbot, loaded, loaded.playback.frame)
    stage.window().close()
    assert stage.window() is loaded.window()
    do(loaded, "full_screen")
    do(loaded, "leave_full_screen")
    assert stage.window() is loaded.window()
    assert not loaded.commands["full_screen"].isChecked()


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("gone.mp4", None, PlaybackFailure.MISSING),
        ("zero.mp4", b"", PlaybackFailure.EMPTY),
        ("page.mp4", b"<html>Not found</html>", PlaybackFailure.NOT_A_CLIP),
        ("noise.mp4", bytes(range(256)) * 40, PlaybackFailure.NOT_A_CLIP),
    ],
)
def test_a_bad_file_is_told_in_words_and_a_good_one_plays_after_it(
    qtbot: QtBot,
    loaded: Player,
    h264_clip: Path,
    tmp_path: Path,
    name: str,
    data: bytes | None,
    kind: PlaybackFailure,
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    do(loaded, "play_pause")
    with qtbot.waitSignal(loaded.problem_changed) as reported:
        loaded.show_clip(path)
    problem = reported.args[0]
    assert (problem.kind, problem.path) == (kind, path)
    assert surface(loaded).picture().isNull()
    notice = loaded.findChild(StageNotice)
    assert isinstance(notice, StageNotice)
    assert notice.isVisible()
    assert name in notice.accessibleName()
    loaded.show_clip(h264_clip)
    sees(qtbot, loaded, 0)
    assert not notice.isVisible()


def test_a_clip_that_breaks_off_keeps_its_last_picture(
    qtbot: QtBot, player: Player, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "cut.mp4"
    path.write_bytes(h264_clip.read_bytes()[:20_000])
    with qtbot.waitSignal(player.problem_changed, timeout=5000) as reported:
        player.show_clip(path, play=True)
    assert reported.args[0].kind is PlaybackFailure.BROKEN_OFF
    assert not surface(player).picture().isNull()


def test_try_again_opens_the_file_once_more(
    qtbot: QtBot, player: Player, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "late.mp4"
    with qtbot.waitSignal(player.problem_changed):
        player.show_clip(path)
    path.write_bytes(h264_clip.read_bytes())
    again = [b for b in player.findChildren(QPushButton) if b.text() == "Try again"]
    with qtbot.waitSignal(player.try_again):
        again[0].click()
    sees(qtbot, player, 0)


def test_without_a_decoder_it_says_so(
    qtbot: QtBot, player: Player, demo_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = player.playback
    monkeypatch.setattr(play, "accepts", lambda _frame: False)
    watch = play.watches[PlaybackFailure.NO_PICTURE]
    before = watch.interval()
    watch.setInterval(50)
    with qtbot.waitSignal(player.problem_changed) as reported:
        player.show_clip(demo_clip, play=True)
    assert reported.args[0].kind is PlaybackFailure.NO_PICTURE
    assert not play.playing
    watch.setInterval(before)
    monkeypatch.undo()
    do(player, "play_pause")
    qtbot.waitUntil(lambda: player.playback.problem is None)


def test_a_stall_is_told_and_forgotten_when_it_moves(qtbot: QtBot, loaded: Player) -> None:
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: loaded.playback.frame > 2)
    watch = loaded.playback.watches[PlaybackFailure.STALLED]
    before = watch.interval()
    with qtbot.waitSignal(loaded.problem_changed) as reported:
        watch.start(0)
    watch.setInterval(before)
    assert reported.args[0].kind is PlaybackFailure.STALLED
    qtbot.waitUntil(lambda: loaded.playback.problem is None)


@pytest.mark.parametrize("kind", list(PlaybackFailure))
def test_every_problem_has_words(kind: PlaybackFailure) -> None:
    headline, body = playback_problem_text(PlaybackProblem(kind=kind, path=Path("a/boat.mp4")))
    assert headline
    assert "%1" not in body


def test_released_the_file_can_be_deleted(
    qtbot: QtBot, player: Player, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(h264_clip.read_bytes())
    player.show_clip(path, play=True)
    qtbot.waitUntil(lambda: player.playback.frame > 3)
    player.release()
    assert player.playback.media.source().isEmpty()
    assert not surface(player).picture().isNull()
    path.unlink()
    assert player.path is None


def test_thirty_clips_in_one_player(
    qtbot: QtBot, player: Player, demo_clip: Path, h264_clip: Path
) -> None:
    for turn in range(30):
        player.show_clip((demo_clip, h264_clip)[turn % 2], play=turn % 3 == 0)
        qtbot.waitUntil(lambda: player.playback.ready and not surface(player).picture().isNull())
    player.show_clip(demo_clip)
    sees(qtbot, player, player.playback.frame)


def test_the_same_clip_is_not_opened_again(qtbot: QtBot, loaded: Player, demo_clip: Path) -> None:
    do(loaded, "second_forward")
    sees(qtbot, loaded, 24)
    loaded.show_clip(demo_clip)
    sees(qtbot, loaded, 24)


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.LIGHT])
def test_the_stage_is_never_black_without_a_word(
    player: Player, player_theme: Theme, mode: Mode
) -> None:
    player_theme.set_mode(mode)
    player.show_text("Rendering", "Usually about 1:30")
    shown = surface(player).parentWidget()
    assert shown is not None
    stage = shown.grab().toImage()
    colours = {
        stage.pixel(x, y) for x in range(0, stage.width(), 2) for y in range(0, stage.height(), 2)
    }
    assert len(colours) > 8
    assert stage.pixelColor(2, 2) == viewer_colour(player_theme, "stage")
    player_theme.set_mode(Mode.DARK)


def test_the_picture_is_letterboxed_on_the_stage(
    qtbot: QtBot, loaded: Player, player_theme: Theme
) -> None:
    stage = surface(loaded)
    qtbot.waitUntil(lambda: stage.frames_shown > 0)
    shot = stage.grab().toImage()
    assert shot.pixelColor(shot.width() // 2, 1) == viewer_colour(player_theme, "stage")
    assert shot.pixelColor(shot.width() // 2, shot.height() // 2) != viewer_colour(
        player_theme, "stage"
    )


def test_a_narrow_player_leaves_out_what_its_menu_has(qtbot: QtBot, player: Player) -> None:
    slider = player.findChild(QSlider, "volumeSlider")
    assert isinstance(slider, QSlider)
    assert slider.isVisible()
    player.resize(624, 500)
    assert not slider.isVisible()
    assert player.minimumSizeHint().width() <= 624
    stage = surface(player)
    QTest.mousePress(stage, Qt.MouseButton.RightButton)
    player.menu.popup(stage.mapToGlobal(QPointF(5, 5).toPoint()))
    assert player.commands["export_frame"] in player.menu.actions()
    player.menu.hide()
    player.resize(800, 600)


def _time_text(player: Player) -> list[str]:
    labels = [player.findChild(QLabel, name) for name in ("moment", "clipLength")]
    return [label.text() for label in labels if isinstance(label, QLabel)]
