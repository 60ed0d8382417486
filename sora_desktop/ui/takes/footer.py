"""The lines at the foot of the takes: what was just done, with its undo, and what is selected."""

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
from sora_desktop.core.take import Take
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.take_actions import bulk_actions
from sora_desktop.ui.text.formats import counted, elapsed
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.layouts import FlowLayout

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


class SelectionBar(QFrame):
    """How many takes are selected when it is more than one, as ``5 takes selected, 0:40, $9.60``,
    and the actions for all of them; `wanted` tells which was pressed."""

    wanted = Signal(object)
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

    def show_text(self, takes: Sequence[Take]) -> None:
        """Shows the sums over the takes and what they offer; hides itself below two."""
        self.setVisible(len(takes) > 1)
        if len(takes) < 2:
            return
        self.words.setText(selection_text(takes))
        offered = {item.action: item for item in bulk_actions(takes)}
        for action, button in self.buttons.items():
            item = offered.get(action)
            button.setVisible(item is not None)
            if item is not None:
                button.setAccessibleName(item.label)
                button.setToolTip(item.label)
                button.setIcon(icon(action.icon, self._theme.colour("muted"), _ICON))

    def repaint_icons(self) -> None:
        """Draws the icon in the colours in force; the others follow with the next selection."""
        self.leave.setIcon(icon("close", self._theme.colour("muted"), _ICON))

    def _action_button(self, action: Action) -> QPushButton:
        button = self._button(f"selection-{action.name}", "", "")
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


def selection_text(takes: Sequence[Take]) -> str:
    """How many takes, how long together, and what they cost together as far as is known."""
    count = len(takes)
    said = counted(
        QCoreApplication.translate("SelectionBar", "%n take(s) selected", "", count), count
    )
    length = elapsed(sum(take.request.seconds for take in takes))
    return f"{said}, {length}, {Money.total(take.spent for take in takes)}"
