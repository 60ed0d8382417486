"""The sheet of shortcuts: what the keyboard does, read from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.commands import Command, Commands, Reach, reach_text
from sora_desktop.ui.room import scrolled, widened
from sora_desktop.ui.theme import S1, S2, S3, S4, S6

_SIZE = QSize(780, 540)
_WORDS = 112


class ShortcutSheet(QDialog):
    """Every command that has keys, under the heading of where they work, in two columns.

    `change_wanted` asks for the page of the settings where they are changed. To be opened with
    open().
    """

    change_wanted = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAccessibleDescription(sheet_text(commands))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(_columns(commands), self.tr("Keyboard")), 1)
        column.addWidget(self._buttons())

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the words of the language need."""
        self.resize(widened(self, _SIZE))
        super().showEvent(event)

    def _buttons(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(S4, S3, S4, S3)
        line.setSpacing(S2)
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the shortcuts"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.accept)
        self.change.clicked.connect(self.change_wanted)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        line.addWidget(self.change)
        line.addStretch()
        line.addWidget(close)
        close.setFocus()
        return bar


def sheet_text(commands: Commands) -> str:
    """The sheet as plain lines, as a screen reader reads it."""
    lines = []
    for reach, group in _groups(commands):
        lines += [reach_text(reach), *(f"{each.shown}   {each.text}" for each in group), ""]
    return "\n".join(lines).strip()


def _groups(commands: Commands) -> list[tuple[Reach, list[Command]]]:
    """The commands with keys, by where they work; without what is empty."""
    there = [command for command in commands.all() if command.keys]
    groups = [(reach, [c for c in there if c.reach is reach]) for reach in Reach]
    return [(reach, group) for reach, group in groups if group]


def _columns(commands: Commands) -> QWidget:
    """Two columns of about the same length; a group is never torn."""
    whole = QWidget()
    whole.setProperty("surface", "window")
    row = QHBoxLayout(whole)
    row.setContentsMargins(S6, S6, S6, S6)
    row.setSpacing(S6)
    columns = [QVBoxLayout(), QVBoxLayout()]
    lengths = [0, 0]
    for column in columns:
        column.setSpacing(S4)
        row.addLayout(column, 1)
    for reach, group in _groups(commands):
        shorter = lengths.index(min(lengths))
        columns[shorter].addLayout(_group(reach_text(reach), group))
        lengths[shorter] += len(group) + 2
    for column in columns:
        column.addStretch(1)
    return whole


def _group(heading: str, group: list[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(S3)
    grid.setVerticalSpacing(S1)
    grid.setColumnStretch(0, 1)
    title = QLabel(heading)
    title.setProperty("strong", True)
    grid.addWidget(title, 0, 0, 1, 2)
    for place, command in enumerate(group, 1):
        words = QLabel(command.text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setMinimumWidth(_WORDS)
        keys = QLabel(command.shown)
        keys.setTextFormat(Qt.TextFormat.PlainText)
        keys.setProperty("chip", True)
        grid.addWidget(words, place, 0)
        grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return grid
