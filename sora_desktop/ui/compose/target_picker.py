"""Where the takes of an order go: into a new shot, perhaps one that continues another, or into an
existing one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.compose.chips import ChipBox
from sora_desktop.ui.text.formats import cut, fill, thousands
from sora_desktop.ui.theme.theme import Theme

_LONGEST_NAME = 60
_ARROW = 18
_LEAST = 72
_FOCUS_LINE = 2
# The entry for a new shot that continues another.
_CONTINUES = "continues"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotTarget:
    """A shot that takes can be added to, as a person knows it."""

    id: str
    number: int
    name: str


class TargetPicker(ChipBox):
    """`chosen` carries the ShotTarget that a person chose, None for a new shot. `continued` is the
    shot that the new one continues.

    `recent` gives the shots to choose from, newest activity first; it is asked when the list opens.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setObjectName("shotPicker")
        self.setAccessibleName(self.tr("Where the takes go"))
        self.setToolTip(self.accessibleName())
        self.setProperty("chip", False)
        self.setProperty("hintChip", True)
        self.recent: Callable[[], Sequence[ShotTarget]] = tuple
        self.target: ShotTarget | None = None
        self.continued: ShotTarget | None = None
        self.activated.connect(self._activated)
        self._fill([])

    def aim(self, target: ShotTarget | None, continued: ShotTarget | None = None) -> None:
        """Shows another target without a signal."""
        if (target, continued) != (self.target, self.continued):
            self.target, self.continued = target, continued
            self._fill([target] if target is not None else [])

    @property
    def shown(self) -> str:
        if self.target is None:
            return self.tr("New shot")
        return fill(self.tr("Adds to shot {n}"), n=thousands(self.target.number))

    @property
    def weight(self) -> QFont.Weight:
        return QFont.Weight.DemiBold

    @property
    def indent(self) -> int:
        return 0

    @property
    def arrow(self) -> int:
        return _ARROW

    def letters(self) -> QFont:
        made = self.theme.font("small")
        made.setWeight(self.weight)
        return made

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters())
        return QSize(metrics.horizontalAdvance(self.shown) + 2 + _ARROW, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """The sum stays whole; this is cut."""
        return QSize(_LEAST, self.sizeHint().height())

    def current(self, target: ShotTarget | None) -> ShotTarget | None:
        """The shot in its current form; None when it can no longer be chosen."""
        known = self.recent() if target is not None else ()
        return next((each for each in known if target and each.id == target.id), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With keyboard focus: a line below it, because the row has no room for a ring."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("ring"):
            painter = QPainter(self)
            line = self.rect().adjusted(0, self.height() - _FOCUS_LINE, 0, 0)
            painter.fillRect(line, self.theme.colour("accent"))

    def showPopup(self) -> None:
        """Lists the shots as they are now."""
        self._fill(list(self.recent()))
        super().showPopup()

    def _fill(self, shots: list[ShotTarget]) -> None:
        if self.target is not None and self.target not in shots:
            shots.insert(0, self.target)
        self.clear()
        self.addItem(self.tr("New shot"), None)
        if self.continued is not None:
            text = fill(self.tr("New shot after shot {n}"), n=thousands(self.continued.number))
            self.addItem(text, _CONTINUES)
        for shot in shots:
            name = cut(shot.name, _LONGEST_NAME)
            text = fill(self.tr("Shot {n}  {name}"), n=thousands(shot.number), name=name)
            self.addItem(text.rstrip(), shot)
        continues = self.continued is not None and self.target is None
        self.choose(_CONTINUES if continues else self.target)

    def _activated(self, row: int) -> None:
        shot = self.itemData(row)
        continued = self.continued if shot == _CONTINUES else None
        self.aim(shot if isinstance(shot, ShotTarget) else None, continued)
        self.chosen.emit(self.target)
