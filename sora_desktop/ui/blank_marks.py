"""The blanks of a prompt in its field: shown on a ground of their own, and found by Tab."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from sora_desktop.core.blanks import Blank, blanks


class BlankMarks(QSyntaxHighlighter):
    """Marks the blanks while they are there. The braces say it too, so it is not colour alone."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for a paragraph that has changed."""
        found = blanks(text)
        if not found:
            return
        form = QTextCharFormat()
        form.setBackground(self._ground())
        for blank in found:
            start, end = _in_qt(text, blank)
            self.setFormat(start, end - start, form)

    def _ground(self) -> QColor:
        return self._edit.palette().color(QPalette.ColorRole.Midlight)


def step_to_blank(edit: QPlainTextEdit, *, forward: bool) -> bool:
    """Selects the next blank after the cursor, or the one before it; False where none is left."""
    cursor, text = edit.textCursor(), edit.toPlainText()
    places = [_in_qt(text, blank) for blank in blanks(text)]
    if forward:
        # A cursor in front of a blank that is not selected stands before it, not behind.
        left = [p for p in places if p[0] >= cursor.selectionEnd()]
        chosen = left[0] if left else None
    else:
        left = [p for p in places if p[1] <= cursor.selectionStart()]
        chosen = left[-1] if left else None
    if chosen is None:
        return False
    cursor.setPosition(chosen[0])
    cursor.setPosition(chosen[1], QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    return True


def _in_qt(text: str, blank: Blank) -> tuple[int, int]:
    """Qt counts in UTF-16: what lies beyond the first plane counts twice."""
    return _units(text[: blank.start]), _units(text[: blank.end])


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
