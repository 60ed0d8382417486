"""The prompt with what stands round it: the ways to older prompts and templates, and one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from sora_desktop.core.blanks import blank_names
from sora_desktop.ui.announce import announce
from sora_desktop.ui.blank_marks import step_to_blank
from sora_desktop.ui.formats import fill, listed, thousands
from sora_desktop.ui.icons import icon
from sora_desktop.ui.labels import Note, small_label
from sora_desktop.ui.prompt_edit import PromptEdit
from sora_desktop.ui.prompt_history import PromptWalk
from sora_desktop.ui.theme import S1, Theme

_ICON, _BUTTON = 16, 24


class PromptField(QWidget):
    """`edit` is the field itself. The line below it says what a person should know of the text.

    `history_wanted` and `templates_wanted` ask for the two lists.
    """

    history_wanted = Signal()
    templates_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prompts: Callable[[], Sequence[str]] = tuple
        self._walk = PromptWalk(lambda: self._prompts())
        self._kept = ""
        self.edit = PromptEdit()
        self.counter = small_label("", "faint")
        self.note = Note(theme, "info", "muted")
        self.history = self._button("promptHistory", self.tr("Earlier prompts"))
        self.templates = self._button("promptTemplates", self.tr("Templates"))
        self._lay_out()
        self.history.clicked.connect(self.history_wanted)
        self.templates.clicked.connect(self.templates_wanted)
        self.edit.older.connect(lambda: self.go(older=True, to_start=True))
        self.edit.newer.connect(lambda: self.go(older=False))
        self.edit.textChanged.connect(self._say)
        theme.changed.connect(self._renew)
        self._renew()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        # The prompt is what Tab is for here; both lists have keys of their own.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S1)
        head.addWidget(small_label(self.tr("Prompt")))
        head.addStretch(1)
        for part in (self.counter, self.templates, self.history):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self.note)

    def use_history(self, prompts: Callable[[], Sequence[str]]) -> None:
        """Where the older prompts come from, newest first."""
        self._prompts = prompts

    def keep_note(self, kept: bool) -> None:
        """Says until the next letter that this text was kept and never sent; or no more."""
        self._kept = self.edit.text() if kept else ""
        self._say()

    def go(self, *, older: bool, to_start: bool = False) -> None:
        """To the prompt before or after the one that is shown; the unsent text is the last."""
        current = self.edit.text()
        text = self._walk.older(current) if older else self._walk.newer(current)
        if text is None:
            return
        self.edit.replace_text(text)
        if to_start:
            # So that the same key goes on.
            self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._say()
        announce(self.edit, text)

    def sent(self) -> None:
        """What is written has become a take, or another text was put in its place. Who sends an
        older prompt finds the unsent text where it stood."""
        if not self._walk.place:
            self._walk.end()
        self._say()

    def put(self, text: str) -> None:
        """Puts a text in the place of what is written; its first blank is ready to be filled.
        Undo brings the old text back."""
        self.sent()
        self.edit.replace_text(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        if not step_to_blank(self.edit, forward=True):
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        text = self.edit.text()
        names = blank_names(text)
        if self._walk.place:
            words = self.tr("Earlier prompt {n} of {count}. Yours comes back with Down.")
            n, count = thousands(self._walk.place), thousands(self._walk.count)
            self.note.say(fill(words, n=n, count=count))
        elif names:
            words = self.tr("Still to fill in: {names}. Tab goes there.")
            self.note.say(fill(words, names=listed(names)))
        else:
            kept = bool(text) and text == self._kept
            self.note.say(self.tr("Kept from the last time, not sent yet.") if kept else "")

    def _renew(self) -> None:
        for button, name in ((self.history, "clock"), (self.templates, "template")):
            button.setIcon(icon(name, self._theme.tokens.muted, _ICON))
