"""Dialogs with a prompt: one asks where to split a shot, at the cursor in its prompt, the other for
another prompt of queued takes. They send nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

_SPLIT_SIZE = (520, 300)
_ENDS = (". ", "! ", "? ", "\n", "; ", ", ")


class SplitShotDialog(QDialog):
    """`chosen` carries the index of the character with which the second shot begins. Open it with
    open(); it is deleted when it closes."""

    chosen = Signal(int)

    def __init__(self, prompt: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        props(self, objectName="splitShotDialog", windowTitle=self.tr("Split shot"))
        self.field = QPlainTextEdit(prompt, readOnly=True)
        self.field.setAccessibleName(self.tr("Prompt of the shot"))
        flags = self.field.textInteractionFlags()
        self.field.setTextInteractionFlags(flags | flags.TextSelectableByKeyboard)
        self.second = text_label("", tone="muted")
        self.split_button = props(QPushButton(self.tr("Split shot"), default=True), kind="strong")
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        self._lay_out(cancel)
        self.field.cursorPositionChanged.connect(self._show)
        self.split_button.clicked.connect(self._split)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._put_cursor(_middle(prompt))
        self.resize(*_SPLIT_SIZE)
        self.field.setFocus()

    @property
    def place(self) -> int:
        """The place of the cursor, in characters of the sentence."""
        before = self.field.toPlainText().encode("utf-16-le", "surrogatepass")
        units = self.field.textCursor().position()
        # Qt counts a character outside the basic plane as two.
        return len(before[: units * 2].decode("utf-16-le", "surrogatepass"))

    def _lay_out(self, cancel: QPushButton) -> None:
        line = hbox((None, 1), cancel, self.split_button, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(text_label(self.tr("Split shot"), size="title"))
        words = self.tr("Put the cursor where the second shot begins. Takes stay with the first.")
        column.addWidget(text_label(words, tone="muted"))
        column.addWidget(self.field, 1)
        column.addWidget(self.second)
        column.addSpacing(S3)
        column.addLayout(line)

    def _put_cursor(self, place: int) -> None:
        units = len(self.field.toPlainText()[:place].encode("utf-16-le", "surrogatepass")) // 2
        cursor = self.field.textCursor()
        cursor.setPosition(units, QTextCursor.MoveMode.MoveAnchor)
        self.field.setTextCursor(cursor)
        self._show()

    def _show(self) -> None:
        prompt, place = self.field.toPlainText(), self.place
        first, second = prompt[:place].strip(), prompt[place:].strip()
        self.split_button.setEnabled(bool(first and second))
        text = self.tr("Second shot: {text}")
        self.second.setText(fill(text, text=" ".join(second.split())[:120]) if second else " ")

    def _split(self) -> None:
        self.accept()
        self.chosen.emit(self.place)


def _middle(prompt: str) -> int:
    """The end of the sentence that is nearest to the middle, where a person would split."""
    half = len(prompt) / 2
    ends = [
        at + len(end)
        for end in _ENDS
        for at in range(len(prompt))
        if prompt.startswith(end, at) and prompt[at + len(end) :].strip()
    ]
    return min(ends, key=lambda at: abs(at - half), default=len(prompt) // 2)


_EDIT_SIZE = (520, 320)
# The note below the field always has this many lines, so that nothing moves.
_LINES = 2


class EditQueuedDialog(QDialog):
    """`edited` carries the prompt at each change, to be answered with `judge`. `save_wanted`
    carries the one to save: the receiver accepts the dialog, or says with `refuse` why it stays
    open. Open it with open(); it is deleted when it closes."""

    edited = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, prompt: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        props(self, objectName="editQueuedDialog", windowTitle=self.tr("Edit queued prompt"))
        self.field = props(QPlainTextEdit(prompt), accessibleName=self.tr("Prompt"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.price, self.status = text_label(""), text_label("", tone="muted")
        self.status.setMinimumHeight(_LINES * self.status.fontMetrics().lineSpacing())
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.save_button = props(QPushButton(self.tr("Save"), default=True), kind="strong")
        self._lay_out()
        self.field.textChanged.connect(lambda: self.edited.emit(self.prompt))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.prompt))
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.resize(*_EDIT_SIZE)
        self.field.setFocus()

    @property
    def prompt(self) -> str:
        """What is in the field."""
        return self.field.toPlainText()

    def judge(self, price: str, flaw: str) -> None:
        """Shows what the prompt costs, and why it can't be sent; empty when it can."""
        if self.field.isReadOnly():
            return
        self.price.setText(price)
        hint = self.tr("Saving sends nothing. If its turn comes first, the old prompt is sent.")
        self._show_text(flaw or hint, "danger" if flaw else "muted")
        self.save_button.setEnabled(not flaw)

    def refuse(self, text: str) -> None:
        """Shows why it could not be saved."""
        self._show_text(text, "danger")
        announce(self, text)

    def end(self, text: str) -> None:
        """Shows why nothing can be saved any more. The text can still be copied."""
        self.save_button.setEnabled(False)
        self.field.setReadOnly(True)
        self.refuse(text)

    def _show_text(self, text: str, tone: str) -> None:
        self.status.setText(text)
        restyle(self.status, tone=tone)

    def _lay_out(self) -> None:
        line = hbox((None, 1), self.cancel_button, self.save_button, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(text_label(self.tr("Edit queued prompt"), size="title"))
        column.addWidget(self.field, 1)
        column.addSpacing(S1)
        column.addWidget(self.price)
        column.addWidget(self.status)
        column.addSpacing(S3)
        column.addLayout(line)
