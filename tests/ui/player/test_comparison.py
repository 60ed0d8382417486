"""Two takes compared: one moment on the screen, one transport, and the player given back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeId
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.player.compare.view import CompareView
from sora_desktop.ui.player.comparison import ComparedClip, Comparison
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.transport_bar import LOW_HEIGHT, SCRUBBER
from tests.ui.playing import Devices, do, open_files, sees, surface

# See test_player.py.
pytestmark = pytest.mark.no_qt_log
FRAME_MS = 1000 / 24


@pytest.fixture(scope="module")
def player_devices(qapp: QApplication) -> Devices:
    """One device, so that there is a sound to give away."""
    return Devices()


@pytest.fixture
def view(player: Player) -> CompareView:
    """Where the two are seen."""
    found = player.findChild(CompareView)
    assert isinstance(found, CompareView)
    return found


@pytest.fixture
def both(
    qtbot: QtBot, loaded: Player, view: CompareView, demo_clip: Path, h264_clip: Path
) -> Iterator[Comparison]:
    """The demo clip of 96 frames as A, the sample of 48 as B, both at their first frame."""
    loaded.compare(
        ComparedClip(path=demo_clip, name="Take 1"), ComparedClip(path=h264_clip, name="Take 2")
    )
    made = loaded.comparison
    assert made is not None
    see(qtbot, view, 0, 0)
    yield made
    loaded.leave_compare()


def marks(view: CompareView) -> tuple[int, int] | None:
    """The numbers that the two pictures on the screen spell."""
    first, second = view.pictures()
    if first.isNull() or second.isNull():
        return None
    return frame_number(first), frame_number(second)


def see(qtbot: QtBot, view: CompareView, first: int, second: int) -> None:
    """Waits until these two frames, and no others, are on the screen."""
    qtbot.waitUntil(lambda: marks(view) == (first, second), timeout=8000)


def test_one_transport_moves_both(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    assert both.pair.last_frame == 95
    do(loaded, *["step_forward"] * 3, "step_back")
    see(qtbot, view, 2, 2)
    do(loaded, "second_forward")
    see(qtbot, view, 26, 26)
    do(loaded, "to_end")
    see(qtbot, view, 95, 47)
    do(loaded, "to_start")
    see(qtbot, view, 0, 0)


def hold_up(both: Comparison) -> None:
    """Something keeps the first one of the two players from its work for a moment."""
    late = both.pair.sides[0].playback.media
    late.pause()
    QTimer.singleShot(90, late.play)


def test_the_one_that_is_ahead_is_slowed_until_the_other_is_there(
    qtbot: QtBot, loaded: Player, both: Comparison
) -> None:
    ahead = both.pair.sides[1].playback.media
    do(loaded, "loop", "play_pause")
    again = QTimer(interval=600)
    again.timeout.connect(lambda: hold_up(both))
    again.start()
    qtbot.waitUntil(lambda: ahead.playbackRate() < 1, timeout=20_000)
    again.stop()
    qtbot.waitUntil(lambda: ahead.playbackRate() == 1, timeout=20_000)
    do(loaded, "stop", "loop")


def test_playing_they_show_one_moment_and_the_shorter_one_waits_at_its_end(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    shown: list[tuple[float, float]] = []
    seen: list[tuple[int, int] | None] = []
    both.pair.shown.connect(lambda *_: shown.append(both.pair.moments))
    both.pair.shown.connect(lambda *_: seen.append(marks(view)))
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: len(shown) > 2, timeout=20_000)
    # Something holds one of the players up: on the screen nobody may see it.
    hold_up(both)
    qtbot.waitUntil(lambda: both.pair.frame > 60, timeout=20_000)
    assert loaded.playing
    # The shorter one is over from the last picture but one, which files do not always have.
    together = [moments for moments in shown if moments[0] <= 46.5 * FRAME_MS]
    assert len(together) > 3
    assert max(abs(first - second) for first, second in together) < FRAME_MS
    spelt = [pair for pair in seen if pair is not None]
    assert all(first == second for first, second in spelt if first <= 46)
    assert all(second in (46, 47) for first, second in spelt if first > 46)
    do(loaded, "stop")
    see(qtbot, view, both.pair.frame, 47)


def test_it_repeats_a_part_in_both(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    do(loaded, *["step_forward"] * 5)
    see(qtbot, view, 5, 5)
    do(loaded, "mark_in", *["step_forward"] * 7)
    see(qtbot, view, 12, 12)
    do(loaded, "mark_out", "loop")
    frames: list[int] = []
    both.pair.shown.connect(lambda *_: frames.append(both.pair.frame))
    do(loaded, "play_pause")

    def went_round() -> bool:
        return any(after < before for before, after in pairwise(frames))

    qtbot.waitUntil(went_round, timeout=10_000)
    assert set(frames) <= set(range(5, 13))
    do(loaded, "stop", "loop")


def test_leaving_gives_the_player_back(
    qtbot: QtBot, loaded: Player, demo_clip: Path, h264_clip: Path
) -> None:
    do(loaded, "second_forward", "mark_out")
    sees(qtbot, loaded, 24)
    # The clip that is shown is B here: the player has to take A for a while.
    loaded.compare(ComparedClip(path=h264_clip, name="A"), ComparedClip(path=demo_clip, name="B"))
    made = loaded.comparison
    assert made is not None
    qtbot.waitUntil(lambda: made.pair.ready and not made.pair.seeking)
    do(loaded, "step_forward", "hear_second")
    loaded.show_clip(demo_clip)
    assert loaded.comparison is made
    do(loaded, "leave_full_screen")
    assert loaded.comparison is None
    sees(qtbot, loaded, 24)
    assert loaded.path == demo_clip
    assert loaded.controls.marks.part == (None, 24)
    assert loaded.playback.media.audioOutput() is not None
    qtbot.waitUntil(lambda: len(loaded.findChildren(Playback)) == 1)
    assert h264_clip.name not in open_files()


def test_the_focus_comes_back_to_the_picture(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    """And not to a button that the next Space would press."""
    loaded.activateWindow()
    qtbot.waitUntil(loaded.isActiveWindow)
    view.setFocus()
    loaded.leave_compare()
    assert surface(loaded).hasFocus()


def test_another_take_ends_the_comparing(
    qtbot: QtBot, loaded: Player, both: Comparison, h264_clip: Path
) -> None:
    loaded.show_clip(h264_clip, play=True)
    assert loaded.comparison is None
    qtbot.waitUntil(lambda: loaded.playback.frame > 2)
    assert loaded.path == h264_clip


def test_one_is_heard_or_neither(qtbot: QtBot, loaded: Player, both: Comparison) -> None:
    first, second = (side.playback.media for side in both.pair.sides)
    assert first.audioOutput() is not None
    do(loaded, "hear_second")
    assert second.audioOutput() is not None
    assert first.audioOutput() is None
    do(loaded, "compare_swap")
    assert both.heard == 0
    do(loaded, "hear_none")
    assert second.audioOutput() is None
    assert loaded.commands["hear_none"].isChecked()


def test_from_the_end_both_begin_again_and_a_change_of_sound_stops_nothing(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    do(loaded, "to_end")
    see(qtbot, view, 95, 47)
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: 3 < both.pair.frame < 40, timeout=10_000)
    do(loaded, "hear_second")
    at = both.pair.frame
    qtbot.waitUntil(lambda: both.pair.frame > at + 3, timeout=10_000)
    assert loaded.playing
    first, second = both.pair.moments
    assert abs(first - second) < FRAME_MS
    # A jump plays on from there.
    do(loaded, "second_forward")
    qtbot.waitUntil(lambda: both.pair.frame > at + 27, timeout=10_000)
    assert loaded.playing


def test_pixel_by_pixel_both_show_the_same_place(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    do(loaded, "zoom")
    before = view.places()
    assert before[0].width() == 640 / view.devicePixelRatioF()
    middle = round(view.rooms()[0].center().y())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, middle))
    QTest.mouseMove(view, QPoint(160, middle))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, middle))
    for was, now, room in zip(before, view.places(), view.rooms(), strict=True):
        assert now.left() > was.left() or room.width() >= now.width()
    assert loaded.playing is False
    do(loaded, "zoom")
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.window().isFullScreen()
    assert view.isVisible()
    do(loaded, "leave_full_screen")
    assert loaded.comparison is both
    assert view.window() is loaded.window()


def test_swapped_each_keeps_its_name_and_its_frame(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison, h264_clip: Path
) -> None:
    do(loaded, "to_end")
    see(qtbot, view, 95, 47)
    do(loaded, "compare_swap")
    see(qtbot, view, 47, 95)
    kept: list[tuple[Path, int, int]] = []
    loaded.export_frame.connect(
        lambda picture, path, frame: kept.append((path, frame, frame_number(picture)))
    )
    do(loaded, "export_frame")
    assert kept[0] == (h264_clip, 47, 47)
    assert [frame for _path, frame, _mark in kept] == [47, 95]


def test_the_wipe_is_dragged_by_pointer_keys_and_slider(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    assert not loaded.commands["wipe_left"].isEnabled()
    do(loaded, "compare_wipe")
    slider = loaded.findChild(QSlider, "wipeSlider")
    assert isinstance(slider, QSlider)
    assert slider.isEnabled()
    assert slider.accessibleName()
    middle = view.height() // 2
    at = QPoint(round(view.edge()), middle)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view, QPoint(at.x() - 100, middle))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(at.x() - 100, middle))
    assert view.edge() == pytest.approx(at.x() - 100, abs=1)
    assert slider.value() == round(view.wipe * 100)
    assert not loaded.playing
    before = view.wipe
    do(loaded, "wipe_right", "wipe_right")
    assert view.wipe == pytest.approx(before + 0.04)
    slider.setValue(20)
    assert view.wipe == 0.2
    shot = view.grab().toImage()
    a, b = view.pictures()
    place = view.places()[0]
    for part, picture in ((0.1, a), (0.9, b)):
        x, y = place.left() + place.width() * part, place.top() + place.height() * 0.3
        ratio = shot.width() / view.width()
        got = shot.pixelColor(int(x * ratio), int(y * ratio))
        wanted = picture.pixelColor(int(picture.width() * part), int(picture.height() * 0.3))
        assert abs(got.hue() - wanted.hue()) < 12
    do(loaded, "compare_wipe")


def test_a_clip_that_cannot_be_shown_is_told_beside_the_one_that_can(
    qtbot: QtBot, loaded: Player, view: CompareView, demo_clip: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "noise.mp4"
    bad.write_bytes(bytes(range(256)) * 40)
    loaded.compare(ComparedClip(path=demo_clip, name="A"), ComparedClip(path=bad, name="B"))
    qtbot.waitUntil(lambda: "noise.mp4" in view.words[1])
    made = loaded.comparison
    assert made is not None
    do(loaded, "play_pause")
    qtbot.waitUntil(lambda: made.pair.frame > 5, timeout=8000)
    assert not view.pictures()[0].isNull()
    assert view.pictures()[1].isNull()


def test_a_compared_file_can_be_moved(
    qtbot: QtBot, loaded: Player, demo_clip: Path, h264_clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "b.mp4"
    path.write_bytes(h264_clip.read_bytes())
    loaded.compare(ComparedClip(path=demo_clip, name="A"), ComparedClip(path=path, name="B"))
    made = loaded.comparison
    assert made is not None
    qtbot.waitUntil(lambda: made.pair.ready)
    give_back = loaded.release_file(path)
    assert path.name not in open_files()
    assert loaded.comparison is None
    give_back(None)
    sees(qtbot, loaded, 0)
    assert loaded.path == demo_clip


def test_each_is_kept_by_its_button_and_its_key(
    qtbot: QtBot, loaded: Player, view: CompareView, demo_clip: Path, h264_clip: Path
) -> None:
    kept: list[tuple[str, str]] = []
    letters: list[dict[str, str]] = []
    watches = [
        loaded.keep_wanted.connect(lambda *ids: kept.append(ids)),
        loaded.letters_changed.connect(letters.append),
    ]
    loaded.compare(
        ComparedClip(path=demo_clip, name="Take 1", more="Sora 2, $0.64", take_id=TakeId("1")),
        ComparedClip(path=h264_clip, name="Take 2", more="Veo 3.1, $0.72", take_id=TakeId("2")),
    )
    assert view.accessibleDescription() == "A: Take 1, Sora 2, $0.64. B: Take 2, Veo 3.1, $0.72."
    first, second = view.keep
    # What becomes of the other one is said where it happens.
    assert (first.text(), second.text()) == ("Keep A, bin B", "Keep B, bin A")
    assert second.toolTip() == "Take 2 becomes the chosen take. Take 1 moves to the bin."
    assert second.accessibleDescription() == second.toolTip()
    second.click()
    do(loaded, "compare_swap", "keep_second")
    loaded.leave_compare()
    for watch in watches:
        QObject.disconnect(watch)
    assert kept == [("2", "1"), ("1", "2")]
    assert letters == [{"1": "A", "2": "B"}, {"2": "A", "1": "B"}, {}]


def test_nothing_lies_over_the_pictures_but_in_the_wipe(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    for button, place, room in zip(view.keep, view.places(), view.rooms(), strict=True):
        assert place.top() >= room.top() > 0
        assert button.geometry().top() >= place.bottom()
        assert button.geometry().bottom() < view.height()
        assert room.left() <= button.geometry().center().x() <= room.right()
    do(loaded, "compare_wipe")
    assert view.rooms()[0] == QRectF(view.rect())
    first, second = view.keep
    assert first.geometry().right() < view.edge() < second.geometry().left()
    view.rest(True)
    assert not first.isVisible()
    view.rest(False)
    do(loaded, "compare_wipe")
    assert first.isVisible()


def test_the_take_actions_give_their_place_to_those_of_comparing(
    qtbot: QtBot, loaded: Player, view: CompareView, both: Comparison
) -> None:
    # Below the picture are the scrubber and two rows, then and now.
    picture = loaded.height() - SCRUBBER - 2 * LOW_HEIGHT
    qtbot.waitUntil(lambda: view.height() == picture)
    assert not loaded.actions_row.isVisible()
    loaded.leave_compare()
    assert loaded.actions_row.isVisible()
    qtbot.waitUntil(lambda: surface(loaded).height() == picture)
