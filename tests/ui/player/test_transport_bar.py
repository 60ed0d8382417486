"""The scrubber by itself, and how moments are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSlider, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.media.transport import timecode
from sora_desktop.ui.player.commands import COMMANDS
from sora_desktop.ui.player.transport_bar import Scrubber, TransportBar
from sora_desktop.ui.theme.theme import Mode, Theme


def test_the_scrubber_leaves_keys_to_the_player_and_grows_under_the_pointer(
    qtbot: QtBot,
) -> None:
    scrubber = Scrubber(Theme(Mode.LIGHT))
    qtbot.addWidget(scrubber)
    scrubber.set_clip(96, 24)
    scrubber.resize(400, 16)
    scrubber.show()
    scrubber.setProperty("ring", True)
    scrubber.setFocus()
    before = scrubber.grab().toImage()
    place = QPointF(40, 8)
    QApplication.sendEvent(scrubber, QEnterEvent(place, place, place))
    assert scrubber.grab().toImage() != before
    QTest.mouseMove(scrubber, QPoint(200, 8))
    QTest.keyClick(scrubber, Qt.Key.Key_Right)
    assert scrubber.value() == 0
    with qtbot.waitSignal(scrubber.scrubbed) as scrubbed:
        scrubber.triggerAction(scrubber.SliderAction.SliderPageStepAdd)
    assert scrubbed.args == [24]
    QTest.mousePress(scrubber, Qt.MouseButton.RightButton)
    assert not scrubber.isSliderDown()


def test_what_is_played_begins_at_the_mark_and_all_of_the_height_can_be_hit(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    scrubber = Scrubber(theme)
    qtbot.addWidget(scrubber)
    scrubber.set_clip(100, 25)
    scrubber.resize(424, 16)
    scrubber.show()
    scrubber.show_part((25, 75))
    scrubber.show_frame(50)
    line = scrubber.grab().toImage()
    ratio = line.width() / scrubber.width()

    def colour(frame: int) -> str:
        return line.pixelColor(round(scrubber.x_of(frame) * ratio), line.height() // 2).name()

    played, to_come, left_out = colour(37), colour(63), colour(12)
    assert played == theme.viewer.text
    assert len({played, to_come, left_out}) == 3
    assert colour(88) == left_out
    for y in (0, scrubber.height() - 1):
        QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(212, y))
        assert scrubber.value() == scrubber.frame_at(212)
        scrubber.show_frame(0)


@pytest.mark.parametrize(
    ("frame", "fps", "text"),
    [
        (0, 24, "00:00:00:00"),
        (84, 24, "00:00:03:12"),
        (1500, 25, "00:01:00:00"),
        (47, 23.976, "00:00:01:23"),
        (108_000, 30, "01:00:00:00"),
    ],
)
def test_moments_are_written_with_frames(frame: int, fps: float, text: str) -> None:
    assert timecode(frame, fps) == text


def test_a_narrow_bar_has_the_volume_in_the_menu_of_its_mute_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = {name: action.made_for(parent) for name, action in COMMANDS.items()}
    bar = TransportBar(made, Theme(Mode.DARK), parent)
    bar.resize(624, 40)
    parent.resize(624, 40)
    parent.show()
    slider, mute = bar.findChild(QSlider, "volumeSlider"), bar.findChild(QWidget, "muteButton")
    assert isinstance(slider, QSlider)
    assert isinstance(mute, QWidget)
    assert not slider.isVisible()
    middle = mute.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, mute.mapToGlobal(middle))
    QApplication.sendEvent(mute, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    bar.show_volume(1.0)
    with qtbot.waitSignal(bar.volume_picked) as picked:
        menu.actions()[2].trigger()
    menu.close()
    assert picked.args == [0.5]
