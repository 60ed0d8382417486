"""Dialogs that are awaited without a loop of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sora_desktop.ui.dialogs import (
    ask,
    choose_file,
    choose_folder,
    choose_new_file,
    confirm,
    tell,
)
from sora_desktop.ui.message_dialog import MessageDialog, Tone
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
    task = asyncio.create_task(wait)
    await asyncio.sleep(0)
    return task


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


@pytest.mark.parametrize("at", ["button", "dialog"])
async def test_a_key_that_was_held_since_before_the_question_answers_nothing(
    parent: QWidget, at: str
) -> None:
    """Who holds Enter on Generate has not read what it costs."""
    answer = await asked(confirm(parent, "Generate for $9?", "Above $5.", "Generate ($9)"))
    dialog = message(parent)
    hit = button(dialog, "Generate ($9)") if at == "button" else dialog
    none = Qt.KeyboardModifier.NoModifier
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QApplication.sendEvent(hit, QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", True))
    assert not answer.done()
    assert dialog.isVisible()
    QApplication.sendEvent(hit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r"))
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
    answer = await asked(tell(parent, "Refused", "<i>No</i>", raw, Tone.ERROR))
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
    answer = await asked(tell(parent, "Done", "All is well."))
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
    answer = await asked(choose_file(parent, "File", None, ["Certificates (*.pem)"]))
    chooser = chooser_of(parent)
    assert chooser.nameFilters() == ["Certificates (*.pem)"]
    chooser.reject()
    assert await answer is None


async def test_a_place_for_a_new_file_can_be_chosen(parent: QWidget, tmp_path: Path) -> None:
    start = tmp_path / "frame.png"
    answer = await asked(choose_new_file(parent, "Save frame", start, ["Pictures (*.png)"]))
    chooser = chooser_of(parent)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert chooser.defaultSuffix() == "png"
    chooser.done(QDialog.DialogCode.Accepted.value)
    assert await answer == start
