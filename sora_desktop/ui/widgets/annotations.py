"""The tags and the note of a take, edited in place."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from sora_desktop.core.take import LONGEST_NOTE, LONGEST_TAG, clean_tag
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.layouts import (
    FlowLayout,
    cross,
    hbox,
    props,
    removable_chip,
    text_label,
    vbox,
)

_FIELD = 120
_FIELD_PADDING = 32
_MOST_LINES = 5
# Frame and padding of the style sheet, above and below.
_ROUND = 16


class TagEditor(QWidget):
    """Chips that remove a tag, and a field that adds one with Return or a comma."""

    added = Signal(str)
    removed = Signal(str)

    def _field_width(self) -> int:
        """Wide enough for a short tag, and for its placeholder."""
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        return max(_FIELD, words + _FIELD_PADDING)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._chips: dict[str, QPushButton] = {}
        self._known = QStringListModel(self)
        self.field = props(QLineEdit(self), objectName="tagField")
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setMaxLength(LONGEST_TAG)
        self.field.setProperty("dense", True)
        self.field.setFixedWidth(self._field_width())
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self._row = FlowLayout(S1, self)
        self._row.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def know(self, tags: Sequence[str]) -> None:
        """The tags that are offered while one is typed."""
        if list(tags) != self._known.stringList():
            self._known.setStringList(list(tags))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Shows the tags; chips that stay keep their focus."""
        if tuple(tags) == self._tags:
            return
        gone = [tag for tag in self._chips if tag not in tags]
        held = any(self._chips[tag].hasFocus() for tag in gone)
        self._tags = tuple(tags)
        for tag in gone:
            chip = self._chips.pop(tag)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        for tag in tags:
            if tag not in self._chips:
                self._chips[tag] = self._chip(tag)
            self._row.addWidget(self._chips[tag])
            self._chips[tag].show()
        self._row.addWidget(self.field)
        if held:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def repaint_icons(self) -> None:
        """Draws the icons in the current colours."""
        for chip in self._chips.values():
            chip.setIcon(cross(self._theme))

    def finish(self) -> None:
        """Adds the tag in the field."""
        tag = clean_tag(self.field.text())
        self.field.clear()
        if tag:
            self.added.emit(tag)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In the field: Return adds, Escape clears it, Backspace in the empty field removes the
        last tag."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key, empty = event.key(), not self.field.text()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not empty:
                self.finish()
                return True
            if key == Qt.Key.Key_Escape and not empty:
                self.field.clear()
                return True
            if key == Qt.Key.Key_Backspace and empty and self._tags:
                self.removed.emit(self._tags[-1])
                return True
        return False

    def _typed(self, text: str) -> None:
        if text.endswith(","):
            self.finish()

    def _completed(self, text: str) -> None:
        self.field.setText(text)
        self.finish()

    def _chip(self, tag: str) -> QPushButton:
        words = self.tr("Remove tag %1").replace("%1", tag)
        chip = removable_chip(tag, words, self._theme, self)
        chip.clicked.connect(lambda _on=False: self.removed.emit(tag))
        return chip


class TagDialog(QDialog):
    """The tags of many takes: which all of them get, and which are removed from them. To be opened
    with open(); `add` and `remove` are the result."""

    def __init__(
        self,
        theme: Theme,
        takes: int,
        common: Sequence[str],
        others: Sequence[str],
        known: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`common` are the tags that all of the takes have, `others` those that some of them
        have."""
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self._before = tuple(common)
        self.editor = TagEditor(theme)
        self.editor.know(known)
        self.editor.show_tags(common)
        self.editor.added.connect(self._added)
        self.editor.removed.connect(self._removed)
        title = self.tr("Tags") if takes == 1 else self.tr("Tags of %1 takes")
        self.setWindowTitle(title.replace("%1", str(takes)))
        self._lay_out(", ".join(others))
        self.setMinimumWidth(360)

    def _lay_out(self, others: str) -> None:
        title = text_label(self.windowTitle(), size="title")
        hint = QLabel(self.tr("Some also have: %1").replace("%1", others))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setProperty("tone", "muted")
        hint.setVisible(bool(others))
        save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        save.setProperty("kind", "strong")
        save.setDefault(True)
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        buttons = hbox(None, cancel, save, spacing=S2)
        parts = (title, self.editor, hint, buttons)
        vbox(*parts, parent=self, margins=(S6, S6, S6, S4), spacing=S3)

    @property
    def add(self) -> list[str]:
        """The tags that all of the takes get."""
        return list(self.editor.tags)

    @property
    def remove(self) -> list[str]:
        """The tags that are removed from all of them."""
        return [tag for tag in self._before if tag not in self.editor.tags]

    def _save(self) -> None:
        self.editor.finish()
        self.accept()

    def _added(self, tag: str) -> None:
        if tag.casefold() not in {each.casefold() for each in self.editor.tags}:
            self.editor.show_tags([*self.editor.tags, tag])

    def _removed(self, tag: str) -> None:
        self.editor.show_tags([each for each in self.editor.tags if each != tag])


class NoteEdit(QPlainTextEdit):
    """A text field as high as its text. Emits `left` with the note when the person leaves it.
    Ctrl+Z is the field's own undo while it is being edited."""

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, objectName="noteEdit", accessibleName=self.tr("Add a note"))
        self.setPlaceholderText(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def note(self) -> str:
        """The text as it is stored."""
        return self.toPlainText().strip()[:LONGEST_NOTE]

    def show_note(self, text: str) -> None:
        """Shows another note; the same note leaves cursor and undo as they are."""
        if text != self.note:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emits `left`, but not for a menu that pops up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, and Return with Ctrl (Cmd), save the note; Escape also closes the details."""
        command = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and command
        if event.key() == Qt.Key.Key_Escape or done:
            self.left.emit(self.note)
            event.setAccepted(bool(done))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(1, round(self.document().size().height())), _MOST_LINES)
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(lines * line + _ROUND)
