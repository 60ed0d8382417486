"""Dialogs that are awaited without a loop of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sora_desktop.ui.widgets.dialogs import (
    MessageDialog,
    Tone,
    ask,
    choose_folder,
    choose_new_file,
    confirm,
    show_message,
)
from tests.ui.take_source import dark_theme

T = TypeVar("T")


@pytest.fixture
async def parent(qapp: QApplication) -> AsyncIterator[QWidget]:
    """A window on the screen, gone with everything in it afterwards."""
    dark_theme()
    widget = QWidget()
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


async def asked(wait: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """The coroutine as a task that has opened its dialog."""
    take = asyncio.create_task(wait)
    await asyncio.sleep(0)
    return take


def message(parent: QWidget) -> MessageDialog:
    found = parent.findChildren(MessageDialog)
    assert len(found) == 1
    return found[0]


def button(dialog: QWidget, label: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == label)


async def test_other_tasks_go_on_while_a_dialog_is_open(parent: QWidget) -> None:
    dialog = QDialog(parent)
    answer = await asked(ask(dialog))
    assert dialog.isVisible()
    await asyncio.sleep(0)
    assert not answer.done()
    dialog.accept()
    assert await answer == QDialog.DialogCode.Accepted


async def test_being_cancelled_closes_the_dialog(parent: QWidget) -> None:
    dialog = QDialog(parent)
    answer = await asked(ask(dialog))
    answer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await answer
    assert not dialog.isVisible()


async def test_a_dialog_that_goes_with_its_window_counts_as_rejected(parent: QWidget) -> None:
    dialog = QDialog(parent)
    answer = await asked(ask(dialog))
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert await answer == QDialog.DialogCode.Rejected


@pytest.mark.parametrize(("label", "agreed"), [("Send now $1.92", True), ("Cancel", False)])
async def test_a_question_is_answered_by_a_button_that_says_what_it_does(
    parent: QWidget, label: str, agreed: bool
) -> None:
    answer = await asked(confirm(parent, "Send it?", "It costs $1.92.", "Send now $1.92"))
    dialog = message(parent)
    assert button(dialog, "Send now $1.92").isDefault()
    button(dialog, label).click()
    assert await answer is agreed


async def test_return_does_not_agree_to_what_costs_money(parent: QWidget) -> None:
    answer = await asked(
        confirm(parent, "Generate for $9?", "Above $5.", "Generate ($9)", paid=True)
    )
    dialog = message(parent)
    paid = button(dialog, "Generate ($9)")
    assert button(dialog, "Cancel").isDefault()
    assert not paid.autoDefault(), "and it does not become the default by having the focus"
    assert paid.property("kind") == "primary", "the one filled button is the one that spends"
    paid.click()
    assert await answer


async def test_return_does_not_agree_to_danger(parent: QWidget) -> None:
    answer = await asked(confirm(parent, "Forget it?", "Really?", "Forget", danger=True))
    dialog = message(parent)
    assert button(dialog, "Cancel").isDefault()
    assert button(dialog, "Forget").property("kind") == "danger"
    dialog.reject()
    assert not await answer


async def test_the_raw_answer_is_plain_text_and_one_click_away(parent: QWidget) -> None:
    raw = "<b>x</b>" + "y" * 30_000
    answer = await asked(show_message(parent, "Refused", "<i>No</i>", raw, Tone.ERROR))
    dialog = message(parent)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "<i>No</i>" in words
    details = dialog.findChild(QPlainTextEdit)
    assert isinstance(details, QPlainTextEdit)
    assert not details.isVisible()
    disclosure = button(dialog, "Details")
    disclosure.click()
    assert details.isVisible()
    assert details.toPlainText().startswith("<b>x</b>y")
    assert len(details.toPlainText()) == 20_000
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == details.toPlainText()
    disclosure.click()
    assert not details.isVisible()
    button(dialog, "Close").click()
    await answer


async def test_without_details_there_is_nothing_to_unfold(parent: QWidget) -> None:
    answer = await asked(show_message(parent, "Done", "All is well."))
    dialog = message(parent)
    assert [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()] == ["Close"]
    assert dialog.focusWidget() is button(dialog, "Close")
    dialog.reject()
    await answer


def chooser_of(parent: QWidget) -> QFileDialog:
    found = parent.findChildren(QFileDialog)
    assert len(found) == 1
    return found[0]


async def test_a_folder_can_be_chosen(parent: QWidget, tmp_path: Path) -> None:
    answer = await asked(choose_folder(parent, "Folder", tmp_path))
    chooser = chooser_of(parent)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.done(QDialog.DialogCode.Accepted.value)
    assert await answer == tmp_path


async def test_a_closed_chooser_chose_nothing(parent: QWidget, tmp_path: Path) -> None:
    answer = await asked(choose_folder(parent, "Folder", None))
    chooser = chooser_of(parent)
    chooser.reject()
    assert await answer is None


KINDS = {"PDF": ".pdf", "Pictures": ".png"}


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("sheet.pdf", "PDF (*.pdf)", "sheet.pdf"),
        ("sheet.PNG", "Pictures (*.png)", "sheet.PNG"),
        ("sheet v1.2", "PDF (*.pdf)", "sheet v1.2.pdf"),
        ("sheet.jpg", "Pictures (*.png)", "sheet.jpg.png"),
    ],
)
async def test_a_new_file_has_an_ending_of_its_kind(
    parent: QWidget, tmp_path: Path, typed: str, kind: str, name: str
) -> None:
    (tmp_path / "sheet.pdf").write_bytes(b"mine")
    answer = await asked(choose_new_file(parent, "Save", tmp_path / "start.pdf", KINDS))
    chooser = chooser_of(parent)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(each).name for each in chooser.selectedFiles()] == ["start.pdf"]
    chooser.selectNameFilter(kind)
    chooser.selectFile(typed)
    chooser.done(QDialog.DialogCode.Accepted.value)
    assert await answer == tmp_path / name


async def test_no_new_file_is_named_where_the_chooser_was_closed(
    parent: QWidget, tmp_path: Path
) -> None:
    answer = await asked(choose_new_file(parent, "Save", tmp_path / "start.pdf", KINDS))
    chooser_of(parent).reject()
    assert await answer is None
