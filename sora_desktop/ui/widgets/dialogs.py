"""Questions and messages that are awaited: `open()` and a future, never a nested event loop.

A dialog's own event loop inside a coroutine makes other tasks lose a step permanently (measured
with qasync 0.28), so a payment in flight would never be heard of again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.desktop.files_outside import copy_text
from sora_desktop.ui.text.formats import Translator, counted, fill
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import DARK, LIGHT, S2, S3, S4, S6
from sora_desktop.ui.widgets.layouts import hbox, props, vbox
from sora_desktop.ui.widgets.presses import PaidButton

tr = Translator("Dialogs")

_WORDS_WIDTH = 360
_PICTURE, _CHEVRON = 28, 16
# Server text is shown cut: nobody reads a megabyte in a dialog, and it would block the window.
_LONGEST_DETAILS = 20_000
_REJECTED = QDialog.DialogCode.Rejected.value


class Tone(Enum):
    """The kind of a message; the values are the names of its icon and of its colour."""

    INFORMATION = ("info", "muted")
    QUESTION = ("sparkle", "muted")
    WARNING = ("warning", "warn")
    ERROR = ("error", "danger")


class MessageText(NamedTuple):
    """The texts of a message, all plain text.

    `accept` is the button that agrees; without one there is only Close. `refuse` is the label of
    the other button instead of Cancel. With `consent` that sentence must be ticked before agreeing.
    Agreeing costs money where it is `paid`. `details` is the raw answer behind it.
    """

    title: str
    body: str
    accept: str = ""
    refuse: str = ""
    consent: str = ""
    paid: bool = False
    details: str = ""


class MessageDialog(QDialog):
    """Shows a MessageText. Open it with `confirm` or `show_message`, or with open()."""

    def __init__(
        self,
        message: MessageText,
        tone: Tone = Tone.INFORMATION,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._mark: QLabel | None = None
        super().__init__(parent)
        props(self, windowTitle=message.title, accessibleDescription=message.body)
        self._details = QPlainTextEdit(message.details[:_LONGEST_DETAILS])
        self._disclosure = QPushButton()
        self._copy = QPushButton(self.tr("Copy"))
        self.consent = QCheckBox(message.consent.replace("&", "&&"), self)
        self.consent.setObjectName("consent")
        self.consent.setVisible(bool(message.consent))
        self._lay_out(message, tone, danger=danger)
        # Only now it has a parent, and a focus that is kept until the dialog is shown.
        self._first.setFocus()

    def _lay_out(self, message: MessageText, tone: Tone, *, danger: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(S6, S6, S6, S4)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, _WORDS_WIDTH)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetMinimumSize)
        grid.addWidget(self._picture(tone), 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(message.title, strong=True), 0, 1)
        grid.addWidget(_words(message.body), 1, 1)
        if message.consent:
            grid.addWidget(self.consent, 2, 1)
        if message.details:
            grid.addLayout(self._folded(), 3, 1)
            grid.setRowStretch(3, 1)
        grid.setRowMinimumHeight(4, S3)
        grid.addLayout(self._buttons(message, danger=danger), 5, 0, 1, 2)

    def _picture(self, tone: Tone) -> QLabel:
        self._tone, self._mark = tone, QLabel()
        self._paint_mark(self._mark)
        return self._mark

    def _paint_mark(self, mark: QLabel) -> None:
        name, colour = self._tone.value
        mark.setPixmap(pixmap(name, self._ink(colour), _PICTURE, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Repaints the icons in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._mark is not None:
            self._paint_mark(self._mark)
            if self._disclosure.isCheckable():
                open_ = self._disclosure.isChecked()
                self._disclosure.setIcon(
                    self._chevron("chevron-down" if open_ else "chevron-right")
                )

    def _ink(self, colour: str) -> str:
        """A dialog may open where there is no Theme object, so it reads the palette."""
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return str(getattr(DARK if dark else LIGHT, colour))

    def _chevron(self, name: str) -> QIcon:
        return icon(name, self._ink("muted"), _CHEVRON)

    def _folded(self) -> QVBoxLayout:
        self._disclosure.setText(self.tr("Details"))
        self._disclosure.setCheckable(True)
        self._disclosure.setProperty("kind", "link")
        self._disclosure.setAutoDefault(False)
        self._disclosure.setIcon(self._chevron("chevron-right"))
        self._disclosure.toggled.connect(self._unfold)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setMinimumHeight(140)
        self._details.hide()
        self._copy.setProperty("kind", "quiet")
        self._copy.clicked.connect(self._copy_details)
        self._copy.hide()
        line = hbox(self._disclosure, None, self._copy)
        column = vbox(line, (self._details, 1))
        return column

    def _buttons(self, message: MessageText, *, danger: bool) -> QHBoxLayout:
        line = hbox(None, spacing=S2)
        usual = self.tr("Cancel") if message.accept else self.tr("Close")
        refuse = QPushButton(message.refuse or usual)
        refuse.clicked.connect(self.reject)
        line.addWidget(refuse)
        first = refuse
        if message.accept:
            accept = self._agreeing(message)
            accept.setProperty(
                "kind", "danger" if danger else "primary" if message.paid else "strong"
            )
            line.addWidget(accept)
            if message.consent:
                accept.setEnabled(False)
                self.consent.toggled.connect(accept.setEnabled)
            first = refuse if danger or message.consent or message.paid else accept
        first.setDefault(True)
        self._first = first
        return line

    def _agreeing(self, message: MessageText) -> QPushButton:
        if not message.paid:
            accept = QPushButton(message.accept)
            accept.clicked.connect(self.accept)
            return accept
        paid = PaidButton()
        paid.setText(message.accept)
        paid.ordered.connect(self.accept)
        return paid

    def _unfold(self, shown: bool) -> None:
        self._disclosure.setIcon(self._chevron("chevron-down" if shown else "chevron-right"))
        self._details.setVisible(shown)
        self._copy.setVisible(shown)
        self.adjustSize()

    def _copy_details(self) -> None:
        copy_text(self._details.toPlainText())


def _words(text: str, *, strong: bool = False) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if strong:
        label.setProperty("textSize", "title")
    return label


async def ask(dialog: QDialog) -> int:
    """Opens the dialog and gives its result code once the person has answered.

    Cancelling this closes the dialog; a dialog that is destroyed with its window counts as
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
    paid: bool = False,
    refuse: str = "",
) -> bool:
    """Asks a yes-or-no question; the label of the button that agrees says what it does.

    `danger` marks that button. With that or with `paid`, for something that costs money, Return
    answers no. `consent` is a sentence that has to be ticked before the button is enabled; `refuse`
    is the label of the other button instead of Cancel.
    """
    tone = Tone.WARNING if danger else Tone.QUESTION
    message = MessageText(
        title=title, body=text, accept=accept_label, refuse=refuse, consent=consent, paid=paid
    )
    return await _asked(MessageDialog(message, tone, danger=danger, parent=parent))


async def show_message(
    parent: QWidget | None, title: str, text: str, details: str = "", tone: Tone | None = None
) -> None:
    """Shows a message that needs no answer; `details` (the raw answer) are collapsed."""
    message = MessageText(title=title, body=text, details=details)
    await _asked(MessageDialog(message, tone or Tone.INFORMATION, parent=parent))


async def choose_folder(parent: QWidget | None, title: str, start: Path | None) -> Path | None:
    """Asks for a folder with the system's own dialog; None when it was closed."""
    chooser = QFileDialog(parent, title, str(start or ""))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(chooser)


async def choose_file(parent: QWidget | None, title: str, filters: Sequence[str]) -> Path | None:
    """Asks for a file of these kinds with the system's dialog; None when it was closed."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(list(filters))
    return await _chosen(chooser)


async def choose_new_file(
    parent: QWidget | None, title: str, start: Path, kinds: Mapping[str, str]
) -> Path | None:
    """Asks for the name of a file to write with the system's dialog; None when it was closed.

    `kinds` are suffixes such as ``.pdf``, each by its label: the returned name has one of them. It
    may be that of an existing file: nobody was asked yet.
    """
    chooser = QFileDialog(parent, title, str(start.parent))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The suffix may be added only here, and several files may be written: the caller asks.
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
    filters = {f"{label} (*{ending})": ending for label, ending in kinds.items()}
    chooser.setNameFilters(list(filters))
    chooser.selectFile(start.name)
    chosen = await _chosen(chooser)
    if chosen is None or chosen.suffix.lower() in kinds.values():
        return chosen
    ending = filters.get(chooser.selectedNameFilter(), next(iter(filters.values())))
    return chosen.with_name(f"{chosen.name}{ending}")


async def may_replace(parent: QWidget | None, there: Sequence[Path]) -> bool:
    """Asks whether these files may be overwritten."""
    count = len(there)
    names = ", ".join(path.name for path in there[:3]) + ("\u2026" if count > 3 else "")
    title = tr("Replace %n file(s)?", "", count)
    text = tr("{names} in this folder will be overwritten.")
    replace = tr("Replace")
    return await confirm(
        parent, counted(title, count), fill(text, names=names), replace, danger=True
    )


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
