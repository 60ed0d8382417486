"""Which part of a picture is used: moved and made smaller by pointer and keys, never out of it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.pictures import Crop, Size, crop_for
from sora_desktop.ui.compose.dialogs import CropDialog
from tests.ui.media.pictures import halves
from tests.ui.take_source import dark_theme

Key = Qt.Key
SHAPE = Fraction(16, 9)


@pytest.fixture
def dialog(qtbot: QtBot) -> CropDialog:
    """Over a square picture, for a clip of 16:9."""
    theme = dark_theme()
    crop = crop_for(Size(900, 900), SHAPE)
    made = CropDialog(theme, "First frame", halves(900, 900), SHAPE, crop, None)
    theme.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_arrows_move_it_to_the_edge_and_no_further(dialog: CropDialog) -> None:
    view = dialog.view
    assert view.crop == Crop(0, 197, 900, 506)
    QTest.keyClick(view, Key.Key_Up)
    assert view.crop == Crop(0, 188, 900, 506)
    for _ in range(5):
        QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(view, Key.Key_Right)
    assert view.crop == Crop(0, 394, 900, 506)
    assert "from 0, 394" in view.accessibleDescription()


def test_it_is_made_smaller_and_keeps_its_shape(dialog: CropDialog) -> None:
    view = dialog.view
    for _ in range(10):
        QTest.keyClick(view, Key.Key_Plus)
    assert view.zoom == dialog.size_slider.value() == 200
    dialog.size_slider.setValue(300)
    crop = view.crop
    assert crop.width == 300
    assert crop.width / crop.height == pytest.approx(16 / 9, abs=0.02)
    QTest.keyClick(view, Key.Key_Minus)
    assert view.zoom < 300
    dialog.size_slider.setValue(100)
    assert view.crop == Crop(0, 197, 900, 506)


def test_the_pointer_drags_it(dialog: CropDialog) -> None:
    view, left = dialog.view, Qt.MouseButton.LeftButton
    middle = view.rect().center()
    QTest.mousePress(view, left, pos=middle)
    QTest.mouseMove(view, middle + QPoint(0, -400))
    QTest.mouseRelease(view, left, pos=middle)
    assert view.crop == Crop(0, 0, 900, 506)
    QTest.mouseMove(view, middle + QPoint(0, 300))
    assert view.crop == Crop(0, 0, 900, 506), "nothing is held any more"


def test_what_is_left_out_is_dark(dialog: CropDialog) -> None:
    image = dialog.view.grab().toImage()
    middle = image.rect().center()
    inside = image.pixelColor(middle.x() - 40, middle.y())
    outside = image.pixelColor(middle.x() - 40, 8)
    assert inside.red() > 2 * outside.red() > 0


def test_the_part_is_told_once_it_is_used(dialog: CropDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.cropped) as reported:
        QTest.keyClick(dialog.view, Key.Key_Up)
        QTest.keyClick(dialog.view, Key.Key_Return)
    assert reported.args == [Crop(0, 188, 900, 506)]
