"""Segmented buttons: one tab stop, the arrow keys, names and states for a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.theme import DARK, Mode, Theme
from sora_desktop.ui.widgets.inputs import SegmentChoice, SegmentedPicker

Key = Qt.Key
CHOICES = [
    SegmentChoice(value="16:9", label="16:9", name="Wide, 16 to 9", ratio=16 / 9),
    SegmentChoice(value="9:16", label="9:16", ratio=9 / 16),
    SegmentChoice(value="1:1", label="1:1", ratio=1.0),
]


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.DARK)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme, window: QWidget) -> SegmentedPicker:
    """A picker between two fields, in an active window."""
    column = QVBoxLayout(window)
    made = SegmentedPicker(theme, "Shape")
    made.set_choices(CHOICES, "16:9")
    for part in (QLineEdit(), made, QLineEdit()):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def test_the_arrow_keys_move_the_choice_and_tell(picker: SegmentedPicker, qtbot: QtBot) -> None:
    picker.segments[0].setFocus()
    with qtbot.waitSignal(picker.chosen) as reported:
        QTest.keyClick(picker.segments[0], Key.Key_Right)
    assert reported.args == ["9:16"]
    assert picker.segments[1].hasFocus()
    QTest.keyClick(picker.segments[1], Key.Key_Left)
    assert picker.value() == "16:9"


def test_the_whole_row_is_one_tab_stop(picker: SegmentedPicker) -> None:
    before, after = picker.window().findChildren(QLineEdit)
    before.setFocus()
    QTest.keyClick(before, Key.Key_Tab)
    assert picker.segments[0].hasFocus()
    QTest.keyClick(picker.segments[0], Key.Key_Tab)
    assert after.hasFocus()
    picker.set_value("1:1")
    QTest.keyClick(after, Key.Key_Backtab)
    assert picker.segments[2].hasFocus()


def test_the_whole_segment_can_be_clicked(picker: SegmentedPicker, qtbot: QtBot) -> None:
    last = picker.segments[2]
    with qtbot.waitSignal(picker.chosen) as reported:
        corner = QPoint(last.width() - 2, last.height() - 2)
        QTest.mouseClick(last, Qt.MouseButton.LeftButton, pos=corner)
    assert reported.args == ["1:1"]


def test_a_screen_reader_hears_a_name_and_what_is_chosen(picker: SegmentedPicker) -> None:
    first, second, _ = (QAccessible.queryAccessibleInterface(s) for s in picker.segments)
    assert first.role() == QAccessible.Role.RadioButton
    assert first.text(QAccessible.Text.Name) == "Wide, 16 to 9"
    assert second.text(QAccessible.Text.Name) == "9:16"
    assert picker.accessibleName() == "Shape"
    assert picker.segments[0].isChecked()
    assert not picker.segments[1].isChecked()


def test_setting_does_not_tell(picker: SegmentedPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        picker.set_value("9:16")
        picker.set_value("4:3")
    assert picker.value() == "9:16"


def test_the_same_choices_keep_their_buttons(picker: SegmentedPicker) -> None:
    before = picker.segments
    picker.set_choices(list(CHOICES), "1:1")
    assert picker.segments == before
    picker.set_choices(CHOICES[:2], "9:16")
    assert picker.values == ("16:9", "9:16")
    assert picker.value() == "9:16"
    assert len(picker.findChildren(QWidget)) == 2


def test_nothing_is_chosen_before_there_is_a_choice(qtbot: QtBot, theme: Theme) -> None:
    picker = SegmentedPicker(theme, "Shape")
    qtbot.addWidget(picker)
    assert picker.value() is None
    assert picker.values == ()


def test_the_chosen_shape_is_filled_and_the_ring_is_drawn(picker: SegmentedPicker) -> None:
    chosen, other = picker.segments[:2]

    def accents(segment: QWidget) -> int:
        image = segment.grab().toImage()
        return sum(
            image.pixelColor(x, y).name() == DARK.accent
            for x in range(image.width())
            for y in range(image.height())
        )

    assert accents(chosen) > 50
    assert accents(other) == 0
    calm = chosen.grab().toImage()
    chosen.setFocus()
    chosen.setProperty("ring", True)
    assert chosen.grab().toImage() != calm
    picker.setEnabled(False)
    assert accents(chosen) == 0


def test_a_screen_reader_chooses_as_a_click_does(picker: SegmentedPicker) -> None:
    """It toggles the button, and nobody clicks."""
    reported: list[str] = []
    picker.chosen.connect(reported.append)
    other = next(segment for segment in picker.segments if not segment.isChecked())
    accessible = QAccessible.queryAccessibleInterface(other)
    accessible.actionInterface().doAction(accessible.actionInterface().actionNames()[0])
    assert reported == [picker.value()] == [other.choice.value]
    picker.set_value(picker.values[0])
    assert reported == [other.choice.value]
