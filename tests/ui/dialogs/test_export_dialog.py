"""The formats of an export, chosen with mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.exports.formats import Format
from sora_desktop.ui.dialogs.export_dialog import ExportDialog


def opened(qtbot: QtBot, *formats: Format) -> ExportDialog:
    """The dialog with these ticked."""
    dialog = ExportDialog(12, formats, None)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_what_is_ticked_is_what_is_written(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Format.EDL)
    assert dialog.formats == (Format.EDL,)
    dialog.boxes[Format.CSV].click()
    dialog.boxes[Format.EDL].setFocus()
    QTest.keyClick(dialog.boxes[Format.EDL], Qt.Key.Key_Space)
    assert dialog.formats == (Format.CSV,)
    dialog.choose.click()
    assert dialog.result() == ExportDialog.DialogCode.Accepted


def test_return_goes_on_and_escape_leaves(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.focusWidget() is dialog.choose
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == ExportDialog.DialogCode.Accepted
    dialog = opened(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == ExportDialog.DialogCode.Rejected


def test_only_a_cut_can_become_one_clip(qtbot: QtBot) -> None:
    dialog = opened(qtbot, *Format)
    assert set(dialog.boxes) == set(Format) - {Format.MP4}
    assert Format.MP4 not in dialog.formats


def test_every_box_says_what_it_is_for(qtbot: QtBot) -> None:
    dialog = ExportDialog(12, (Format.MP4,), None, cut=True)
    qtbot.addWidget(dialog)
    assert set(dialog.boxes) == set(Format)
    assert dialog.formats == (Format.MP4,)
    for box in dialog.boxes.values():
        assert box.text()
        assert box.accessibleDescription()


def test_the_buttons_stand_together_as_everywhere(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.cancel.x() > dialog.width() // 4
    assert dialog.choose.x() - dialog.cancel.geometry().right() < dialog.cancel.width()
