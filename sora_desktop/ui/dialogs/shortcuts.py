"""The sheet of shortcuts: what the keyboard does, read from the registry of actions."""

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

from sora_desktop.ui.actions.action import Action, Scope, scope_text
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.dialogs.help import HelpDialog
from sora_desktop.ui.theme.theme import S1, S2, S3, S4
from sora_desktop.ui.widgets.layouts import scrolled, widened

_SIZE = QSize(780, 540)
_WORDS = 112


class ShortcutSheet(QDialog):
    """Every action that has keys, under the heading of where they work, in two columns.

    `change_wanted` asks for the page of the settings where they are changed. To be opened with
    open().
    """

    change_wanted = Signal()

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleDescription(sheet_text(registry))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(_columns(registry), self.tr("Keyboard shortcuts")), 1)
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
        self.change.setAccessibleName(self.tr("Change shortcuts"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.accept)
        self.change.clicked.connect(self.change_wanted)
        more = QPushButton(self.tr("Help"))
        more.setAutoDefault(False)
        more.clicked.connect(lambda: HelpDialog(self).open())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        line.addWidget(self.change)
        line.addWidget(more)
        line.addStretch()
        line.addWidget(close)
        close.setFocus()
        return bar


def sheet_text(registry: ActionRegistry) -> str:
    """The sheet as plain lines, as a screen reader reads it."""
    lines = []
    for scope, group in _groups(registry):
        lines += [
            scope_text(scope),
            *(f"{registry.shown(each)}   {each.full_label}" for each in group),
            "",
        ]
    return "\n".join(lines).strip()


def _groups(registry: ActionRegistry) -> list[tuple[Scope, list[Action]]]:
    """The actions with keys, by where they work; without what is empty."""
    there = [action for action in registry.all() if registry.keys(action)]
    groups = [(scope, [each for each in there if each.scope is scope]) for scope in Scope]
    return [(scope, group) for scope, group in groups if group]


def _columns(registry: ActionRegistry) -> QWidget:
    """Two columns of about the same length; a group is never torn."""
    whole = QWidget()
    whole.setProperty("surface", "window")
    row = QHBoxLayout(whole)
    row.setContentsMargins(S4, S4, S4, S4)
    row.setSpacing(S4)
    columns = [QVBoxLayout(), QVBoxLayout()]
    lengths = [0, 0]
    for column in columns:
        column.setSpacing(S4)
        row.addLayout(column, 1)
    for scope, group in _groups(registry):
        shorter = lengths.index(min(lengths))
        columns[shorter].addLayout(_group(registry, scope_text(scope), group))
        lengths[shorter] += len(group) + 2
    for column in columns:
        column.addStretch(1)
    return whole


def _group(registry: ActionRegistry, heading: str, group: list[Action]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(S3)
    grid.setVerticalSpacing(S1)
    grid.setColumnStretch(0, 1)
    title = QLabel(heading)
    title.setProperty("strong", True)
    grid.addWidget(title, 0, 0, 1, 2)
    for place, action in enumerate(group, 1):
        words = QLabel(action.full_label)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setMinimumWidth(_WORDS)
        keys = QLabel(registry.shown(action))
        keys.setTextFormat(Qt.TextFormat.PlainText)
        keys.setProperty("chip", True)
        grid.addWidget(words, place, 0)
        grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return grid
