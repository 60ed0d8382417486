"""The buttons under the player: what costs or what the state calls for in words, the rest as icons.

A button stays the same widget for as long as its action is offered, so that a change of the take's
state takes the focus away from nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sora_desktop.ui.flow_layout import FlowLayout
from sora_desktop.ui.icons import icon
from sora_desktop.ui.task_actions import ActionItem, TakeAction
from sora_desktop.ui.theme import CONTROL, S2, Theme

_ICON = 16
# What a button has round its text: icon, gap, padding, edge.
_AROUND = 56
# What stands last in brackets, of whatever script.
_PRICE = re.compile(r"\s*([(\uff08][^()\uff08\uff09]*[)\uff09])$")
# Said by their icons alone; the text is their tool tip and accessible name.
_ICON_ONLY = frozenset(
    {
        TakeAction.REVEAL,
        TakeAction.OPEN_EXTERNAL,
        TakeAction.COPY_PROMPT,
        TakeAction.STAR,
        TakeAction.UNSTAR,
        TakeAction.BIN,
        TakeAction.CHECK_NOW,
        TakeAction.COMPARE_WITH,
    }
)
# What a person most often goes on with stands first.
_FIRST = (
    TakeAction.PICK,
    TakeAction.DID_NOT_HAPPEN,
    TakeAction.SEND_AGAIN,
    TakeAction.GENERATE_AGAIN,
    TakeAction.REUSE,
)
# One switch, whichever way it stands.
_SLOT = {TakeAction.UNSTAR: TakeAction.STAR}


class ClipButtons(QWidget):
    """A row that wraps; `pressed` tells the TakeAction of a button."""

    pressed = Signal(TakeAction)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: dict[TakeAction, QPushButton] = {}
        self._offered: dict[TakeAction, TakeAction] = {}
        self._own: list[QPushButton] = []
        self._row = FlowLayout(S2, self)
        self._icons = QWidget(self)
        self._icon_row = QHBoxLayout(self._icons)
        self._icon_row.setContentsMargins(0, 0, 0, 0)
        self._icon_row.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_own(self, name: str, label: str, picture: str) -> QPushButton:
        """A button with an icon that stands last, whatever the take offers; can be switched."""
        button = QPushButton(self._icons)
        button.setObjectName(name)
        button.setCheckable(True)
        _dress(button, label, label)
        _quiet(button)
        button.setProperty("picture", picture)
        self._own.append(button)
        self.repaint_icons()
        return button

    def offer(self, items: Sequence[ActionItem]) -> None:
        """Shows these actions and no others."""
        held = self._held()
        self._offered = {_SLOT.get(item.action, item.action): item.action for item in items}
        for slot in [slot for slot in self._made if slot not in self._offered]:
            button = self._made.pop(slot)
            button.hide()
            button.deleteLater()
        _take_all(self._row)
        _take_all(self._icon_row)
        for item in sorted(items, key=_rank):
            small = item.action in _ICON_ONLY and not item.primary
            button = self._dressed(item, small=small)
            (self._icon_row if small else self._row).addWidget(button)
            button.show()
        for own in self._own:
            self._icon_row.addWidget(own)
        self._row.add_at_end(self._icons)
        if held is not None and held not in self._made:
            self._hand_on()
        self.updateGeometry()

    def repaint_icons(self) -> None:
        """Draws the icons that are always there in the colours in force."""
        for button in self._own:
            self._draw(button, str(button.property("picture")))

    def _held(self) -> TakeAction | None:
        """The slot whose button has the focus."""
        return next((slot for slot, button in self._made.items() if button.hasFocus()), None)

    def _hand_on(self) -> None:
        """The button that had the focus is gone: the first of the row takes it."""
        first = self._row.itemAt(0)
        widget = first.widget() if first is not None else None
        if isinstance(widget, QPushButton):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dressed(self, item: ActionItem, *, small: bool) -> QPushButton:
        slot = _SLOT.get(item.action, item.action)
        button = self._made.get(slot)
        if button is not None and bool(button.property("small")) is not small:
            self._made.pop(slot).deleteLater()
            button = None
        if button is None:
            button = self._made[slot] = QPushButton(self)
            button.setProperty("small", small)
            if small:
                _quiet(button)
            button.clicked.connect(lambda _on=False: self.pressed.emit(self._offered[slot]))
        short = self.tr("Use settings") if item.action is TakeAction.REUSE else item.label
        button.setProperty("words", "" if small else short)
        self._write(button)
        button.setObjectName(f"clip-{item.action.value}")
        _dress(button, item.label, item.label)
        self._draw(button, item.icon)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A button that is wider than the row has its words in two lines."""
        super().resizeEvent(event)
        for button in self._made.values():
            self._write(button)

    def _write(self, button: QPushButton) -> None:
        """The words of the button; the price, which stands last, is not to be cut off."""
        words = str(button.property("words"))
        # Qt leaves hardly any room between icon and text.
        text = f" {words}" if words else ""
        wide = button.fontMetrics().horizontalAdvance(text) + _AROUND
        price = _PRICE.search(words)
        if price and 0 < self.width() < wide:
            text = f" {words[: price.start()]}\n {price[1]}"
        if text != button.text():
            button.setText(text)

    def _draw(self, button: QPushButton, picture: str) -> None:
        button.setIcon(icon(picture, self._theme.colour("muted"), _ICON))
        button.setIconSize(QSize(_ICON, _ICON))


def _quiet(button: QPushButton) -> None:
    button.setProperty("kind", "quiet")
    button.setFixedWidth(CONTROL - 4)


def _dress(button: QPushButton, name: str, tip: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(tip)


def _take_all(row: FlowLayout | QHBoxLayout) -> None:
    while row.takeAt(0) is not None:
        pass


def _rank(item: ActionItem) -> int:
    """What the state calls for, then what one goes on with, then the rest as it comes."""
    if item.primary:
        return 0
    return 1 + _FIRST.index(item.action) if item.action in _FIRST else 1 + len(_FIRST)
