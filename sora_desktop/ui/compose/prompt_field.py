"""The prompt with what lies in its frame: the pictures, the ways to templates and older prompts,
and the counter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from sora_desktop.core.blanks import Reading, read
from sora_desktop.core.request import LONGEST_PROMPT
from sora_desktop.ui.compose.bar import AROUND
from sora_desktop.ui.compose.blank_highlighter import step_to_blank
from sora_desktop.ui.compose.picture_wells import PictureWells
from sora_desktop.ui.compose.prompt_edit import PromptEdit
from sora_desktop.ui.compose.prompt_history import PromptWalk
from sora_desktop.ui.text.formats import counted, fill, listed, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.labels import small_label

_ICON, _BUTTON = 16, 24
# Without a published limit the counter is only worth its place near our own sanity limit.
_COUNT_FROM = LONGEST_PROMPT - 2000


class PromptField(QFrame):
    """`edit` is the field itself, `wells` are the pictures beside it; `note` is what a person
    should know of the text.

    `history_wanted` and `templates_wanted` ask for the two lists; `noted` tells that `note` is
    another, `replaced` that another prompt was put in the place of what was written.
    """

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
        self.counter.setObjectName("promptCounter")
        self.counter.setAccessibleName(self.tr("Prompt characters"))
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
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        # The prompt is what Tab is for here; both lists have keys of their own.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addStretch(1)
        buttons.addWidget(self.templates)
        buttons.addWidget(self.history)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addLayout(buttons)
        side.addStretch(1)
        side.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(S2 - 1, AROUND // 2 - 1, S2, AROUND // 2 - 1)
        row.setSpacing(S2)
        # The field grows upward, over what lies above the bar, and the pictures stay.
        row.addWidget(self.wells, 0, Qt.AlignmentFlag.AlignBottom)
        row.addSpacing(S1)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side)
        # A screen reader goes by the order of the children.
        self.counter.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Who came by the keyboard sees a ring, which takes no room from the text."""
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
        """Around the text too, a click means to write."""
        super().mousePressEvent(event)
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    @property
    def reading(self) -> Reading:
        """The blanks and choices of the text, and the prompts that it stands for."""
        return self._reading

    def use_history(self, prompts: Callable[[], Sequence[str]]) -> None:
        """Where the older prompts come from, newest first."""
        self._prompts = prompts

    def keep_note(self, kept: bool) -> None:
        """Shows until the next letter that this text was kept and never sent; or no more."""
        self._kept = self.edit.text() if kept else ""
        self._show_text()

    def show_count(self, limit: int | None, longest: int) -> None:
        """Shows how long the longest prompt is that is sent, where the model has a limit."""
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
            # So that the same key goes on.
            self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_text()
        announce(self.edit, text)

    def sent(self) -> None:
        """What is written has become a take, or another text was put in its place. Who sends an
        older prompt finds the unsent text where it stood."""
        if not self._walk.place:
            self._walk.end()
        self._show_text()

    def put(self, text: str) -> None:
        """Puts a text in the place of what is written; its first blank is ready to be filled.
        Undo brings the old text back."""
        self.sent()
        self.edit.replace_text(text)
        self.replaced.emit()
        self.to_blank()

    def to_blank(self) -> None:
        """Goes on writing at the first blank, or at the end where there is none."""
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
            words = self.tr("Your choices make %n prompt(s)", "", min(count, 2**31 - 1))
            return counted(words, count)
        return self.tr("Your unsent draft") if text and text == self._kept else ""

    def _renew(self) -> None:
        for button, name in ((self.history, "clock"), (self.templates, "template")):
            button.setIcon(icon(name, self._theme.tokens.muted, _ICON))
