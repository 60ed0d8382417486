"""Names of the shelf that are offered while one is written in the prompt.

The list takes no focus: the keys go on to the field, which is watched for those that are for the
list. While it is open Return takes a name, with any other key held too, and never orders anything;
held for longer, it writes no new lines.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from sora_desktop.core.prompt import Mention, begun, name_key
from sora_desktop.ui.media.posters import boxed
from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.theme.theme import S1, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.presses import presses

_WIDTH, _MOST_ROWS, _ROW = 300, 6, 40
_PICTURE = QSize(48, 32)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = frozenset({*_TAKES, *_MOVES, Qt.Key.Key_Escape})


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A name that can be written; `about` says what it is."""

    name: str
    about: str
    picture: QPixmap | None = None


class NameCompletion(QFrame):
    """The list above the line that is written. `suggest` gives all names that there are."""

    def __init__(self, theme: Theme, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._theme, self._edit = theme, edit
        self.suggest: Callable[[], list[Suggestion]] = list
        self._names: list[str] = []
        # Where the mention begins that the person closed the list for.
        self._closed_at = -1
        # What closed the list last, while it may still be held.
        self._closed_by: int | None = None
        self.setObjectName("nameCompletion")
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Names on the shelf"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Names on the shelf"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(_PICTURE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(S1, S1, S1, S1)
        column.addWidget(self.list)
        self.hide()
        self.list.clicked.connect(self._clicked)
        edit.textChanged.connect(self._written)
        edit.cursorPositionChanged.connect(self._moved)
        edit.installEventFilter(self)

    # --- when it is open ------------------------------------------------------------------------

    def _begun(self) -> Mention | None:
        """The mention at the cursor in its paragraph; its places count in UTF-16 there."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or not self._edit.hasFocus():
            return None
        units = cursor.block().text().encode("utf-16-le", "surrogatepass")
        before = units[: 2 * cursor.positionInBlock()].decode("utf-16-le", "replace")
        return begun(before, len(before))

    def _written(self) -> None:
        mention = self._begun()
        if mention is None:
            self._closed_at = -1
            self.hide()
        elif mention.start != self._closed_at:
            self._closed_at = -1
            self._offer(mention)

    def renew(self) -> None:
        """Shows pictures that have come meanwhile; the row stays."""
        mention, row = self._begun(), self.list.currentRow()
        if self.isVisible() and mention is not None:
            self._offer(mention)
            self.list.setCurrentRow(row)

    def _moved(self) -> None:
        if self.isVisible() and self._begun() is None:
            self.hide()

    def _offer(self, mention: Mention) -> None:
        """Names that begin so, then those that have it anywhere."""
        key = name_key(mention.name)
        found = [each for each in self.suggest() if key in name_key(each.name)]
        found.sort(key=lambda each: not name_key(each.name).startswith(key))
        if not found or [name_key(each.name) for each in found] == [key]:
            self.hide()
            return
        was_open = self.isVisible()
        self._names = [each.name for each in found]
        self.list.clear()
        for each in found:
            item = QListWidgetItem(f"@{each.name}   {each.about}")
            item.setSizeHint(QSize(0, _ROW))
            item.setIcon(boxed(each.picture, _PICTURE, self._theme.colour("line")))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place(len(found))
        if not was_open:
            words = self.tr("{n} names. {first}. Up and Down move, Return takes, Escape closes.")
            announce(self._edit, fill(words, n=thousands(len(found)), first=self._said(0)))

    def _place(self, rows: int) -> None:
        window = self._edit.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        high = min(rows, _MOST_ROWS) * _ROW + 2 * S1 + 2 * self.list.frameWidth() + 2
        self.resize(min(_WIDTH, window.width()), high)
        cursor = self._edit.cursorRect()
        corner = self._edit.viewport().mapTo(window, cursor.topLeft())
        left = max(min(corner.x(), window.width() - self.width()), 0)
        self.move(QPoint(left, max(corner.y() - high - S1, 0)))
        self.show()
        self.raise_()

    # --- keys -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys of the list while it is open, before anything else hears of them."""
        if watched is self._edit and event.type() is QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return super().eventFilter(watched, event)
        if not self.isVisible():
            return self._is_held(event) or super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._press(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _is_held(self, event: QKeyEvent) -> bool:
        """Whether it is the press that has closed the list, which is still held."""
        if event.type() is QEvent.Type.KeyRelease or event.key() != self._closed_by:
            return False
        held = event.isAutoRepeat() or presses().repeats
        if not held:
            self._closed_by = None
        elif event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        return held

    def _press(self, key: Qt.Key) -> None:
        self._closed_by = None if key in _MOVES else key
        if key in _MOVES:
            row = (self.list.currentRow() + _MOVES[key]) % self.list.count()
            self.list.setCurrentRow(row)
            announce(self._edit, self._said(row))
        elif key in _TAKES:
            self._take(self.list.currentRow())
        else:
            mention = self._begun()
            self._closed_at = mention.start if mention is not None else -1
            self.hide()

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _said(self, row: int) -> str:
        return " ".join(self.list.item(row).text().split())

    def _take(self, row: int) -> None:
        """Writes the name in place of what was begun, and a space behind it at the end of a
        line."""
        mention, cursor = self._begun(), self._edit.textCursor()
        self.hide()
        if mention is None or not 0 <= row < len(self._names):
            return
        begin = len(mention.name.encode("utf-16-le", "surrogatepass")) // 2 + 1
        rest = cursor.block().text()[cursor.positionInBlock() :]
        end = cursor.position()
        cursor.setPosition(end - begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"@{self._names[row]}{'' if rest else ' '}")
        self._edit.setTextCursor(cursor)
        self.hide()
