"""The prompt: a field for plain text that highlights blanks and choices, with what is inside its
frame: the pictures, the buttons for templates and older prompts, and the counter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from sora_desktop.core.prompt import Reading, is_reserved, mentions, name_key, read
from sora_desktop.core.request import LONGEST_PROMPT
from sora_desktop.core.take import Take, TakeChange
from sora_desktop.store.templates import KINDS
from sora_desktop.ui.compose.bar import AROUND
from sora_desktop.ui.compose.picture_wells import PictureWells
from sora_desktop.ui.text.formats import counted, fill, listed, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.drops import local_files, may_hold_picture, source_in
from sora_desktop.ui.widgets.layouts import hbox, props, small_label, vbox


class BlankHighlighter(QSyntaxHighlighter):
    """Highlights blanks, choices and names; names that refer to nothing are underlined. Braces and
    signs show it too, so it is not colour alone."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit
        self.names: frozenset[str] = frozenset()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for a paragraph that has changed."""
        found = read(text)
        form = QTextCharFormat()
        form.setBackground(self._ground())
        for place in (*found.choices, *((blank.start, blank.end) for blank in found.blanks)):
            start, end = _in_qt(text, place)
            self.setFormat(start, end - start, form)
        unknown = QTextCharFormat()
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        for each in mentions(text, self.names):
            start, end = _in_qt(text, (each.start, each.end))
            if name_key(each.name) in self.names:
                self.setFormat(start, end - start, form)
            elif not is_reserved(each.name):
                self.setFormat(start, end - start, unknown)

    def _ground(self) -> QColor:
        return self._edit.palette().color(QPalette.ColorRole.Midlight)


def step_to_blank(edit: QPlainTextEdit, *, forward: bool) -> bool:
    """Selects the next blank after the cursor, or the one before it; False where there is none."""
    cursor, text = edit.textCursor(), edit.toPlainText()
    places = [_in_qt(text, (blank.start, blank.end)) for blank in read(text).blanks]
    if forward:
        # A cursor before a blank that is not selected counts as before it, not after.
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
    """Qt counts in UTF-16: characters outside the basic plane count twice."""
    return _units(text[: place[0]]), _units(text[: place[1]])


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


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
    blank to blank, and out of the field where there is none. `template_given` carries the Path of a
    template's file that was dropped or pasted, `picture_given` the Source of a picture.
    `lines_changed` is emitted when the text takes more or fewer drawn lines, `edited` when the
    focus came or went.
    """

    older = Signal()
    newer = Signal()
    template_given = Signal(object)
    picture_given = Signal(object)
    lines_changed = Signal()
    edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        # Qt reports changes before everything is there.
        self.blank_marks: BlankHighlighter | None = None
        # Whether the focus came by the keyboard.
        self.by_key = False
        super().__init__(parent)
        props(self, objectName="promptEdit", accessibleName=self.tr("Prompt"))
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
        """Replaces the text; undo restores the old one."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark_names(self, names: Collection[str]) -> None:
        """Highlights these names, by their keys, as ones that refer to something."""
        marks = self.blank_marks
        if marks is not None and marks.names != names:
            marks.names = frozenset(names)
            # It is still the same text.
            with QSignalBlocker(self):
                marks.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down leave the text at its ends; everything else is for the text."""
        up, plain = event.key() == Qt.Key.Key_Up, not event.modifiers() & ~_KEYPAD
        if event.key() not in _ARROWS or not plain or not self._at_edge(up=up):
            super().keyPressEvent(event)
            return
        event.accept()
        # Somebody who holds the key to reach the edge of the text does not want to leave it.
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
        """The usual menu, with the undo and redo of the whole prompt bar."""
        menu = self.createStandardContextMenu()
        if self.undo_actions is not None:
            for usual, ours in zip(menu.actions()[:2], self.undo_actions, strict=True):
                menu.insertAction(usual, ours)
                menu.removeAction(usual)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A text, the file of a template, or a picture for a well."""
        return _template_in(source) is not None or _is_text(source) or may_hold_picture(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the plain text, whatever else the clipboard holds; a NUL doesn't end the text."""
        template = _template_in(source)
        if template is not None:
            self.template_given.emit(template)
        elif _is_text(source):
            self.insertPlainText(source.text().replace("\0", ""))
        elif (picture := source_in(source)) is not None:
            self.picture_given.emit(picture)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme gives the blanks another background."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.blank_marks is not None:
            # It is still the same text.
            with QSignalBlocker(self):
                self.blank_marks.rehighlight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in _BY_KEY
        self.edited.emit(True)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The menu of the field takes the focus for a moment.
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.edited.emit(False)
            # A prompt is known by its beginning.
            self.verticalScrollBar().setValue(0)

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
    """In which drawn line of its paragraph the cursor is."""
    return cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()


def _is_text(source: QMimeData) -> bool:
    """Word processors also copy a picture of their text."""
    return source.hasText() and not source.hasUrls()


def _template_in(source: QMimeData) -> Path | None:
    """The one file in it, when that can be a template."""
    files = local_files(source) if len(source.urls()) == 1 else []
    return files[0] if files and files[0].suffix.lower() in KINDS else None


class PromptMemory:
    """The prompts of the takes, each once, without those in the bin. Built when it is first needed
    and after takes have come or gone: it costs nothing while nobody asks."""

    def __init__(self, prompts: Callable[[], Iterable[str]]) -> None:
        """`prompts` are those of the takes outside the bin, newest first."""
        self._read = prompts
        self._known: list[str] | None = None

    def changed(self, change: TakeChange) -> None:
        """A take is new or has changed: the list may be outdated."""
        before, after = change.before, change.after
        if before is None or _hidden(before) != _hidden(after):
            self._known = None

    def prompts(self) -> Sequence[str]:
        """The prompts, newest first."""
        if self._known is None:
            self._known = list(dict.fromkeys(prompt.strip() for prompt in self._read()))
        return self._known


class PromptWalk:
    """Goes from the current text back to older prompts, and forth to it again. Texts that were
    written, also into an older prompt, are kept until `end`."""

    def __init__(self, prompts: Callable[[], Sequence[str]]) -> None:
        self._prompts = prompts
        self._texts: list[str] = []
        self.place = 0

    @property
    def count(self) -> int:
        """How many older prompts there are."""
        return max(len(self._texts) - 1, 0)

    def older(self, current: str) -> str | None:
        """The prompt before the one that is shown; None at the oldest."""
        if not self._texts:
            own = current.strip()
            self._texts = [current, *(text for text in self._prompts() if text != own)]
        return self._step(1, current)

    def newer(self, current: str) -> str | None:
        """The prompt after the one that is shown, and finally the unsent text; None there."""
        return self._step(-1, current) if self._texts else None

    def end(self) -> None:
        """Ends the walk: the next one starts at the text of that time."""
        self._texts, self.place = [], 0

    def _step(self, step: int, current: str) -> str | None:
        if current == self._texts[0]:
            # An undo led back to the person's own text.
            self.place = 0
        place = self.place + step
        if not 0 <= place < len(self._texts):
            return None
        self._texts[self.place] = current
        self.place = place
        return self._texts[place]


def _hidden(take: Take) -> bool:
    return take.binned_at is not None or take.erased_at is not None


_ICON, _BUTTON = 16, 24
# Without a published limit the counter is useful only near our own sanity limit.
_COUNT_FROM = LONGEST_PROMPT - 2000


class PromptField(QFrame):
    """`edit` is the field itself, `wells` are the pictures beside it; `note` is what a person
    should know about the text. `history_wanted` and `templates_wanted` ask for the two lists;
    `noted` is emitted when `note` changes, `replaced` when another prompt replaced the text."""

    history_wanted = Signal()
    templates_wanted = Signal()
    noted = Signal()
    replaced = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prompts: Callable[[], Sequence[str]] = tuple
        self._walk = PromptWalk(lambda: self._prompts())
        self._kept = ""
        self._reading = read("")
        self.note = ""
        self.setProperty("promptField", True)
        self.wells = PictureWells(theme, self)
        self.edit = PromptEdit(self)
        self.counter = small_label("", "faint", self)
        props(self.counter, objectName="promptCounter", accessibleName=self.tr("Prompt characters"))
        self.shelf = self._button("shelfButton", self.tr("Shelf"))
        self.templates = self._button("promptTemplates", self.tr("Templates"))
        self.history = self._button("promptHistory", self.tr("Earlier prompts"))
        self._lay_out()
        self.history.clicked.connect(self.history_wanted)
        self.templates.clicked.connect(self.templates_wanted)
        self.edit.older.connect(lambda: self.go(older=True, to_start=True))
        self.edit.newer.connect(lambda: self.go(older=False))
        self.edit.textChanged.connect(self._written)
        self.edit.edited.connect(lambda on: restyle(self, active=on))
        theme.changed.connect(self._renew)
        self._renew()

    def _button(self, name: str, text: str) -> QToolButton:
        button = props(QToolButton(self), objectName=name, accessibleName=text, toolTip=text)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        # The prompt is what Tab is for here; both lists have keys of their own.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        buttons = hbox((None, 1), self.shelf, self.templates, self.history, spacing=2)
        side = vbox(buttons, (None, 1), spacing=0)
        side.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight)
        row = hbox(parent=self, margins=(S2 - 1, AROUND // 2 - 1, S2, AROUND // 2 - 1), spacing=S2)
        # The field grows upward, over what is above the bar, and the pictures stay.
        row.addWidget(self.wells, 0, Qt.AlignmentFlag.AlignBottom)
        row.addSpacing(S1)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side)
        # A screen reader follows the order of the children.
        self.counter.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With keyboard focus a ring is shown, which takes no room from the text."""
        super().paintEvent(event)
        if self.edit.hasFocus() and self.edit.by_key:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def show_lines(self, lines: int) -> None:
        """Whole lines only."""
        self.edit.setFixedHeight(lines * self.edit.line_height + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click around the text means to write, too."""
        super().mousePressEvent(event)
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    @property
    def reading(self) -> Reading:
        """The blanks and choices of the text, and the prompts that it expands to."""
        return self._reading

    def use_history(self, prompts: Callable[[], Sequence[str]]) -> None:
        """Where the older prompts come from, newest first."""
        self._prompts = prompts

    def keep_note(self, kept: bool) -> None:
        """Shows until the next letter that this text was kept and never sent; or no longer."""
        self._kept = self.edit.text() if kept else ""
        self._show_text()

    def show_count(self, limit: int | None, longest: int) -> None:
        """Shows the length of the longest sent prompt, if the model has a limit."""
        shown = limit is not None or longest > _COUNT_FROM
        most = limit or LONGEST_PROMPT
        text = fill(self.tr("{n} / {limit}"), n=thousands(longest), limit=thousands(most))
        self.counter.setText(text if shown else "")
        over = longest > most
        restyle(self.counter, tone="danger" if over else "faint")
        restyle(self, invalid=over)

    def go(self, *, older: bool, to_start: bool = False) -> None:
        """To the prompt before or after the one that is shown; the unsent text is the last."""
        current = self.edit.text()
        text = self._walk.older(current) if older else self._walk.newer(current)
        if text is None:
            return
        self.edit.replace_text(text)
        self.replaced.emit()
        if to_start:
            # So that the same key continues.
            self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_text()
        announce(self.edit, text)

    def sent(self) -> None:
        """The text has become a take, or was replaced. After sending an older prompt the unsent
        text is restored where it was."""
        if not self._walk.place:
            self._walk.end()
        self._kept = ""
        self._show_text()

    def put(self, text: str) -> None:
        """Replaces the text; its first blank is selected. Undo restores the old text."""
        self.sent()
        self.edit.replace_text(text)
        self.replaced.emit()
        self.to_blank()

    def to_blank(self) -> None:
        """Continues writing at the first blank, or at the end where there is none."""
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        if not step_to_blank(self.edit, forward=True):
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Reads the text again, after it was changed without being told."""
        self._reading = read(self.edit.text())
        self._show_text()

    def _written(self) -> None:
        self.refresh()

    def _show_text(self) -> None:
        note = self._words(self.edit.text())
        if note != self.note:
            self.note = note
            self.noted.emit()

    def _words(self, text: str) -> str:
        names, count = self._reading.names, self._reading.count
        if self._walk.place:
            words = self.tr("Earlier prompt {n} of {count}. Press Down to return.")
            place, of = thousands(self._walk.place), thousands(self._walk.count)
            return fill(words, n=place, count=of)
        if names:
            return fill(self.tr("Fill in: {names} (press Tab)"), names=listed(names))
        if count > 1:
            known = min(count, 2**31 - 1)
            return counted(self.tr("Your choices make %n prompt(s)", "", known), known)
        return self.tr("Your unsent draft") if text and text == self._kept else ""

    def _renew(self) -> None:
        icons = ((self.shelf, "tag"), (self.history, "clock"), (self.templates, "template"))
        for button, name in icons:
            button.setIcon(icon(name, self._theme.tokens.muted, _ICON))
