"""The field for the prompt: plain text only, and undo works."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from sora_desktop.store.templates import KINDS
from sora_desktop.ui.compose.blank_highlighter import BlankHighlighter, step_to_blank
from sora_desktop.ui.widgets.dropped import may_hold_picture, source_in

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PromptEdit(QPlainTextEdit):
    """Plain text only. The keys that generate are a command of the window, not the field's.

    `older` and `newer` are emitted for Up on the first line and Down on the last one. Tab goes from
    blank to blank, and out of the field where none is left. `template_given` carries the Path of
    a template's file that was dropped or pasted, `picture_given` the Source of a picture.
    `lines_changed` tells that the text takes more or fewer drawn lines, `edited` that the focus
    came or went.
    """

    older = Signal()
    newer = Signal()
    template_given = Signal(object)
    picture_given = Signal(object)
    lines_changed = Signal()
    edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        # Qt tells of changes before everything is there.
        self.blank_marks: BlankHighlighter | None = None
        # Whether the focus came by the keyboard.
        self.by_key = False
        super().__init__(parent)
        self.setObjectName("promptEdit")
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(
            self.tr(
                "A paper boat drifts down a rainy street at dusk, neon in the puddles, "
                "slow dolly shot, soft piano"
            )
        )
        self.setTabChangesFocus(True)
        self.blank_marks = BlankHighlighter(self)
        self.undo_actions: tuple[QAction, QAction] | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def replace_text(self, text: str) -> None:
        """Puts another text in place of this one; undo brings the old one back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down leave the text where it ends; everything else is for the text."""
        up, plain = event.key() == Qt.Key.Key_Up, not event.modifiers() & ~_KEYPAD
        if event.key() not in _ARROWS or not plain or not self._at_edge(up=up):
            super().keyPressEvent(event)
            return
        event.accept()
        # Who holds the key to come to the edge of the text does not want to leave it.
        if not event.isAutoRepeat():
            (self.older if up else self.newer).emit()

    def _at_edge(self, *, up: bool) -> bool:
        cursor = self.textCursor()
        line = cursor.blockNumber(), _line_of(cursor)
        way = QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down
        cursor.movePosition(way)
        return not cursor.hasSelection() and line == (cursor.blockNumber(), _line_of(cursor))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: to the next blank, else to the next field."""
        return step_to_blank(self, forward=forward) or super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, its undo and redo being those of all of Compose."""
        menu = self.createStandardContextMenu()
        if self.undo_actions is not None:
            for usual, ours in zip(menu.actions()[:2], self.undo_actions, strict=True):
                menu.insertAction(usual, ours)
                menu.removeAction(usual)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """What has a text, the file of a template, or a picture for a well."""
        return _template_in(source) is not None or _is_text(source) or may_hold_picture(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the plain text, whatever else the clipboard holds; a zero byte ends no text."""
        template = _template_in(source)
        if template is not None:
            self.template_given.emit(template)
        elif _is_text(source):
            self.insertPlainText(source.text().replace("\0", ""))
        elif (picture := source_in(source)) is not None:
            self.picture_given.emit(picture)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme gives the blanks another ground."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.blank_marks is not None:
            # It is still the same text.
            with QSignalBlocker(self):
                self.blank_marks.rehighlight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in _BY_KEY
        self.edited.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The menu of the field takes the focus for a moment.
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.edited.emit(False)

    @property
    def lines(self) -> int:
        """How many lines are drawn; QPlainTextEdit's document counts its height in lines."""
        return round(self.document().size().height())

    @property
    def line_height(self) -> int:
        """A line is drawn in whole pixels, rounded up."""
        return ceil(QFontMetricsF(self.font()).lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self.line_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.line_height)

    def _grow(self) -> None:
        self.lines_changed.emit()


def _line_of(cursor: QTextCursor) -> int:
    """Which drawn line of its paragraph the cursor is in."""
    return cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()


def _is_text(source: QMimeData) -> bool:
    """Programs that write also copy a picture of their text."""
    return source.hasText() and not source.hasUrls()


def _template_in(source: QMimeData) -> Path | None:
    """The one file in it, when that can be a template."""
    urls = source.urls()
    file = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return file if file is not None and file.suffix.lower() in KINDS else None
