"""Which part of a picture is used: moved and made smaller by pointer and keys, never out of it; and
where a prompt is split."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import LONGEST_LINK
from sora_desktop.core.pictures import Crop, Size, crop_for
from sora_desktop.ui.compose.dialogs import CropDialog, EditQueuedDialog, LinkDialog
from sora_desktop.ui.theme.theme import DARK
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


def opened(qtbot: QtBot) -> EditQueuedDialog:
    """The dialog on the screen."""
    dark_theme()
    dialog = EditQueuedDialog("a paper boat", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def ink(dialog: EditQueuedDialog) -> str:
    """The colour of what is said below the field."""
    return dialog.status.palette().color(dialog.status.foregroundRole()).name()


def test_by_keys_alone_and_return_writes_a_line(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    reported: list[str] = []
    saved: list[str] = []
    dialog.edited.connect(reported.append)
    dialog.save_wanted.connect(saved.append)
    dialog.judge("Estimate: $1.92", "")
    # The cursor stands at the end.
    QTest.keyClicks(dialog.field, "!")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert reported == ["a paper boat!", "a paper boat!\n"]
    assert saved == []
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    focus = dialog.focusWidget()
    assert focus is dialog.save_button
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert saved == ["a paper boat!\n"]
    assert dialog.isVisible(), "who keeps the prompt closes it"


def test_nothing_moves_and_what_is_wrong_is_red(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.judge("Estimate: $1.92", "")
    assert ink(dialog) == DARK.muted
    place = dialog.save_button.geometry()
    dialog.refuse("This take would exceed the budget you set. Wait for the next period.")
    qtbot.wait(0)
    assert ink(dialog) == DARK.danger
    assert dialog.save_button.geometry() == place
    dialog.judge("Estimate: $1.92", "Write a prompt first.")
    assert (ink(dialog), dialog.save_button.isEnabled()) == (DARK.danger, False)
    dialog.end("It was already sent.")
    dialog.judge("Estimate: $1.92", "")
    assert dialog.status.text() == "It was already sent."
    assert not dialog.save_button.isEnabled()


LONGEST = "https://pictures.example/?s=" + "x" * (LONGEST_LINK - 28)


@pytest.mark.parametrize(
    ("pasted", "link"),
    [
        ("https://pictures.example/sea at night.png", "https://pictures.example/sea%20at%20night.png"),
        ("  https://pictures.example/a.png \n", "https://pictures.example/a.png"),
        ("https://pictures.example/a%20b.png?s=c+d", "https://pictures.example/a%20b.png?s=c+d"),
        (LONGEST, LONGEST),
        (LONGEST + "x", None),
        (LONGEST * 2, None),
        ("sea at night.png", None),
        ("https:// pictures.example", "https://%20pictures.example"),
    ],
)  # fmt: skip
def test_a_pasted_link_is_used_whole_or_not_at_all(
    qtbot: QtBot, pasted: str, link: str | None
) -> None:
    """The beginning of a signed link would be refused by its host, and nobody knew why."""
    dialog = LinkDialog("", None)
    qtbot.addWidget(dialog)
    dialog.field.clear()
    dialog.field.insert(pasted)
    assert dialog.link == link
    assert dialog.use_button.isEnabled() is (link is not None)
