"""Blanks and choices of a prompt in its field: shown on a ground of their own; Tab finds blanks."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from sora_desktop.core.blanks import read


class BlankHighlighter(QSyntaxHighlighter):
    """Marks blanks and choices. The braces say it too, so it is not colour alone."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for a paragraph that has changed."""
        found = read(text)
        form = QTextCharFormat()
        form.setBackground(self._ground())
        for place in (*found.choices, *((blank.start, blank.end) for blank in found.blanks)):
            start, end = _in_qt(text, place)
            self.setFormat(start, end - start, form)

    def _ground(self) -> QColor:
        return self._edit.palette().color(QPalette.ColorRole.Midlight)


def step_to_blank(edit: QPlainTextEdit, *, forward: bool) -> bool:
    """Selects the next blank after the cursor, or the one before it; False where none is left."""
    cursor, text = edit.textCursor(), edit.toPlainText()
    places = [_in_qt(text, (blank.start, blank.end)) for blank in read(text).blanks]
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


def _in_qt(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Qt counts in UTF-16: what lies beyond the first plane counts twice."""
    return _units(text[: place[0]]), _units(text[: place[1]])


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
