"""The formats of an export, chosen with mouse or keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.exports.formats import Format
from sora_desktop.core.problem import Category, Problem
from sora_desktop.engine.exporter import Exported, ItemRemark, Remark
from sora_desktop.ui.dialogs.export import ExportDialog, is_whole, outcome_text, remark_lines


def opened(qtbot: QtBot, *formats: Format, folder: Path | None = None) -> ExportDialog:
    """The dialog with these ticked, after an export into the folder."""
    dialog = ExportDialog(12, formats, None, folder=folder)
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


def test_the_folder_of_the_last_export_is_a_press_away(qtbot: QtBot) -> None:
    first = opened(qtbot)
    assert not first.export.isVisible()
    assert not first.place.isVisible()
    again = opened(qtbot, folder=Path("films", "cuts"))
    assert again.focusWidget() is again.export
    assert again.place.text() == f"Last folder: {Path('films', 'cuts')}"
    assert again.place.text() in again.accessibleDescription()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert again.result() == ExportDialog.DialogCode.Accepted
    assert not again.other_folder
    elsewhere = opened(qtbot, folder=Path("films", "cuts"))
    elsewhere.choose.click()
    assert elsewhere.result() == ExportDialog.DialogCode.Accepted
    assert elsewhere.other_folder


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


FULL = Problem(category=Category.DISK_FULL)


def remark(kind: Remark, line: int = 2, *, of_cut: bool = True, own: str = "") -> ItemRemark:
    """One remark on shot or take 7."""
    problem = FULL if kind is Remark.NOT_COPIED else None
    detail = (own, "24")
    return ItemRemark(kind=kind, line=line, number=7, of_cut=of_cut, detail=detail, problem=problem)


def done(*kinds: Remark) -> Exported:
    """An export of which these things are remarked."""
    return Exported(copied=3, remarks=tuple(map(remark, kinds)))


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Exported(copied=1), "Exported 1 clip."),
        (Exported(copied=1, stopped=True), "Export canceled. Exported 1 clip."),
        (done(Remark.NO_TAKE, Remark.FILE_GONE), "Exported 3 clips. Without a clip: 2 shots."),
        (
            done(Remark.UNTIMED, Remark.UNTIMED),
            "Exported 3 clips. Not in the timeline: 2 clips of unknown duration.",
        ),
        (
            done(Remark.BEYOND_EDL),
            "Exported 3 clips. Too many for the EDL: the last 1 shot.",
        ),
        (
            Exported(copied=3, problems=(FULL,), remarks=done(Remark.NOT_COPIED).remarks),
            "Exported 3 clips. Couldn't export 1 clip: disk full.",
        ),
        (
            Exported(problems=(FULL,)),
            "Exported 0 clips. Couldn't export everything: disk full.",
        ),
    ],
)
def test_what_came_of_an_export(outcome: Exported, words: str) -> None:
    assert outcome_text(outcome).replace("the disk is full", "disk full") == words
    assert is_whole(outcome) == (words == "Exported 1 clip.")


def test_every_file_is_named_by_its_format() -> None:
    files = dict.fromkeys(Format, Path("x"))
    text = outcome_text(Exported(copied=2, files=files))
    assert text == "Exported 2 clips with FCPXML, OTIO, EDL, CSV, and MP4."


@pytest.mark.parametrize("kind", Remark)
def test_every_remark_has_its_line(kind: Remark) -> None:
    (line,) = remark_lines(Exported(remarks=(remark(kind, own="30"),)))
    assert line.startswith("2. Shot 7: ")
    assert "{" not in line
    (line,) = remark_lines(Exported(remarks=(remark(kind, of_cut=False),)))
    assert line.startswith("2. Take 7: ")


def test_clips_of_another_rate_or_size_are_no_lack() -> None:
    assert is_whole(done(Remark.OTHER_RATE, Remark.OTHER_SIZE, Remark.SAME_NUMBER))
    (line,) = remark_lines(Exported(remarks=(remark(Remark.OTHER_RATE, own="29.97"),)))
    assert line == "2. Shot 7: 29.97 frames per second, the timeline has 24"
