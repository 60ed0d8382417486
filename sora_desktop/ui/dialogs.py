"""Dialogs that are awaited: `open()` and a future, never a loop of their own.

A dialog's own event loop inside a coroutine makes other tasks lose a step for good (measured with
qasync 0.28), so a payment in flight would never be heard of again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sora_desktop.ui.message_dialog import MessageDialog, MessageText, Tone


async def ask(dialog: QDialog) -> int:
    """Opens the dialog and gives its result code once the person has answered.

    Being cancelled closes the dialog; a dialog that is destroyed with its window counts as
    rejected. The dialog is not deleted: what was entered can still be read.
    """
    loop = asyncio.get_running_loop()
    answered: asyncio.Future[int] = loop.create_future()

    def settle(code: object = None) -> None:
        if not answered.done():
            answered.set_result(code if isinstance(code, int) else _REJECTED)

    dialog.finished.connect(settle)
    dialog.destroyed.connect(settle)
    dialog.open()
    try:
        return await answered
    except asyncio.CancelledError:
        dialog.done(_REJECTED)
        raise


async def confirm(
    parent: QWidget | None,
    title: str,
    text: str,
    accept_label: str,
    danger: bool = False,
    consent: str = "",
) -> bool:
    """Asks a yes-or-no question; the button that agrees says what it does.

    With `danger` the button is marked so, and Return answers no. `consent` is a sentence that has
    to be ticked before the button can be pressed.
    """
    tone = Tone.WARNING if danger else Tone.QUESTION
    message = MessageText(title=title, body=text, accept=accept_label, consent=consent)
    return await _asked(MessageDialog(message, tone, danger=danger, parent=parent))


async def tell(
    parent: QWidget | None, title: str, text: str, details: str = "", tone: Tone | None = None
) -> None:
    """Tells something that needs no answer; `details` (the raw answer) stay folded away."""
    message = MessageText(title=title, body=text, details=details)
    await _asked(MessageDialog(message, tone or Tone.INFORMATION, parent=parent))


async def choose_folder(parent: QWidget | None, title: str, start: Path | None) -> Path | None:
    """Lets a folder be chosen with the system's own dialog; None when it was closed."""
    chooser = QFileDialog(parent, title, str(start or ""))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(chooser)


async def choose_file(
    parent: QWidget | None, title: str, start: Path | None, kinds: Sequence[str] = ()
) -> Path | None:
    """Lets an existing file be chosen; `kinds` are filters such as ``Certificates (*.pem)``."""
    chooser = QFileDialog(parent, title, str(start or ""))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(list(kinds))
    return await _chosen(chooser)


async def choose_new_file(
    parent: QWidget | None, title: str, start: Path, kinds: Sequence[str] = ()
) -> Path | None:
    """Lets a place for a new file be chosen; the system asks before one is written over."""
    chooser = QFileDialog(parent, title, str(start.parent))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setNameFilters(list(kinds))
    chooser.setDefaultSuffix(start.suffix.lstrip("."))
    chooser.selectFile(start.name)
    return await _chosen(chooser)


async def _asked(dialog: QDialog) -> bool:
    try:
        return await ask(dialog) == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


async def _chosen(chooser: QFileDialog) -> Path | None:
    try:
        accepted = await ask(chooser) == QDialog.DialogCode.Accepted
        names = chooser.selectedFiles() if accepted else []
    finally:
        chooser.deleteLater()
    return Path(names[0]) if names else None


_REJECTED = QDialog.DialogCode.Rejected.value
