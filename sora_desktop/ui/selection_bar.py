"""What is chosen, when it is more than one take, and what can be done to all of it at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task
from sora_desktop.ui.flow_layout import FlowLayout
from sora_desktop.ui.formats import counted, elapsed
from sora_desktop.ui.icons import icon
from sora_desktop.ui.task_actions import TakeAction, bulk_actions
from sora_desktop.ui.theme import S1, S2, S3, Theme

_ICON = 16
# In this order, where the takes offer them; the menu has the rest.
_OFFERED = (
    TakeAction.STAR,
    TakeAction.UNSTAR,
    TakeAction.TAG,
    TakeAction.COMPARE,
    TakeAction.FETCH_AGAIN,
    TakeAction.COPY_FILE,
    TakeAction.EXPORT_FOR_EDITING,
    TakeAction.RESTORE,
    TakeAction.BIN,
)
_ICONS = {TakeAction.EXPORT_FOR_EDITING: "external"}


class SelectionBar(QFrame):
    """The words, such as ``5 takes selected, 0:40, $9.60``, and the actions;
    `wanted` tells which was pressed."""

    wanted = Signal(TakeAction)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "bar")
        self.words = QLabel()
        self.words.setProperty("strong", True)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.leave = self._button("clearSelection", self.tr("Select only one"), "close")
        self.leave.clicked.connect(self.left)
        self.buttons = {action: self._action_button(action) for action in _OFFERED}
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.words, 1)
        first.addWidget(self.leave)
        row = QWidget()
        flow = FlowLayout(S1, row)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(S3, S1, S1, S2)
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(row)

    def say(self, tasks: Sequence[Task]) -> None:
        """Shows the sums over the takes and what they offer; hides itself below two."""
        self.setVisible(len(tasks) > 1)
        if len(tasks) < 2:
            return
        self.words.setText(selection_words(tasks))
        offered = {item.action: item for item in bulk_actions(tasks)}
        for action, button in self.buttons.items():
            item = offered.get(action)
            button.setVisible(item is not None)
            if item is not None:
                button.setAccessibleName(item.label)
                button.setToolTip(item.label)
                picture = item.icon or _ICONS.get(action, "more")
                button.setIcon(icon(picture, self._theme.colour("muted"), _ICON))

    def repaint_icons(self) -> None:
        """Draws the icon in the colours in force; the others follow with the next selection."""
        self.leave.setIcon(icon("close", self._theme.colour("muted"), _ICON))

    def _action_button(self, action: TakeAction) -> QPushButton:
        button = self._button(f"selection-{action.value}", "", "")
        button.clicked.connect(lambda _on=False: self.wanted.emit(action))
        return button

    def _button(self, name: str, words: str, picture: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setProperty("dense", True)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedWidth(30)
        if picture:
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIcon(icon(picture, self._theme.colour("muted"), _ICON))
        return button


def selection_words(tasks: Sequence[Task]) -> str:
    """How many takes, how long together, and what they cost together as far as is known."""
    count = len(tasks)
    said = counted(
        QCoreApplication.translate("SelectionBar", "%n take(s) selected", "", count), count
    )
    length = elapsed(sum(task.request.seconds for task in tasks))
    return f"{said}, {length}, {Money.total(task.spent for task in tasks)}"
