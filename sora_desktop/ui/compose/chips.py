"""Chips of the prompt bar: a value with a menu, one that is on or off, one with a panel, and the
shot that the takes of an order go to.

Their menus open above the whole bar, so that the prompt stays readable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from sora_desktop.ui.text.formats import cut, fill, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, Theme
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import props, screen_of, vbox

_ARROW = 22
_PANEL_WIDTH = 280
_MOST_ROWS = 14


class ChipBox(NoWheelComboBox):
    """A combo box as wide as its value, with its list above the prompt bar."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._dense = self._tight = False
        props(self, accessibleName=name, toolTip=name, chip=True)
        self.setMaxVisibleItems(_MOST_ROWS)
        # Its list is moved when it opens; Windows would unroll it in the old place.
        QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        theme.changed.connect(self.update)

    @property
    def shown(self) -> str:
        """What is written on the chip."""
        return self.currentText()

    @property
    def weight(self) -> QFont.Weight:
        return QFont.Weight.Medium

    def set_dense(self, dense: bool, *, tight: bool = False) -> None:
        """Less space around the value, where the bar is narrow; with `tight`, without the arrow."""
        if (dense, tight) != (self._dense, self._tight):
            self._dense, self._tight = dense, tight
            self.updateGeometry()
            self.update()

    @property
    def indent(self) -> int:
        """Where the text begins."""
        if self._tight:
            return S1
        return S2 if self._dense else S2 + 2

    @property
    def widest(self) -> int | None:
        """The most that the text may take; None for as much as it needs."""
        return None

    @property
    def arrow(self) -> int:
        """The room of the arrow."""
        if self._tight:
            return 0
        return _ARROW - S1 if self._dense else _ARROW

    def letters(self) -> QFont:
        """The font of the value."""
        made = self.theme.font()
        made.setWeight(self.weight)
        return made

    def sizeHint(self) -> QSize:
        wanted = QFontMetrics(self.letters()).horizontalAdvance(self.shown) + 2
        if self.widest is not None:
            wanted = min(wanted, self.widest)
        height = max(CONTROL, QFontMetrics(self.letters()).height() + S2)
        return QSize(self.indent + wanted + S1 + self.arrow, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ink(self) -> QColor:
        return self.theme.colour("text" if self.isEnabled() else "muted")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The value, cut where it has no room."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self._tight or not self.isEnabled():
            option.subControls &= ~QStyle.SubControl.SC_ComboBoxArrow
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setFont(self.letters())
        painter.setPen(self.ink())
        room = self.rect().adjusted(self.indent, 0, -self.arrow, 0)
        text = painter.fontMetrics().elidedText(
            self.shown, Qt.TextElideMode.ElideRight, room.width()
        )
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(middle), text)

    def showPopup(self) -> None:
        """Opens the list above the bar of the chip."""
        self.view().setMinimumWidth(max(self.width(), self.list_width()))
        super().showPopup()
        popup = self.view().window()
        popup.resize(popup.width(), popup.height() + self.above_list)
        above_bar(popup, self)

    @property
    def above_list(self) -> int:
        """The height of everything above the list in its popup."""
        return 0

    def list_width(self) -> int:
        """How wide the list must be."""
        metrics = self.view().fontMetrics()
        texts = (self.itemText(row) for row in range(self.count()))
        return max(map(metrics.horizontalAdvance, texts), default=0) + 4 * S3

    def choose(self, value: object) -> None:
        """Sets the value without a signal; one that is not offered changes nothing."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
        self.updateGeometry()


class ToggleChip(QPushButton):
    """A chip that is on or off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        props(self, accessibleName=name, barChip=True)
        self.setAutoDefault(False)


def above_bar(popup: QWidget, anchor: QWidget) -> None:
    """Moves the popup of a control in the prompt bar above the whole bar."""
    bar: QWidget | None = anchor
    while bar is not None and not bar.property("promptBar"):
        bar = bar.parentWidget()
    place = (bar or anchor).mapToGlobal(QPoint(0, 0))
    place.setX(anchor.mapToGlobal(QPoint(0, 0)).x())
    room = screen_of(anchor).availableGeometry()
    height = min(popup.height(), max(place.y() - S1 - room.top(), 0))
    if height < min(popup.height(), 3 * CONTROL):
        return
    left = max(room.left(), min(place.x(), room.right() - popup.width()))
    popup.setGeometry(left, place.y() - S1 - height, popup.width(), height)


class MoreOptions(QPushButton):
    """A chip that opens a panel: for the options that only some models have, and for those that the
    row has no room for. Hidden while there are none."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._theme, self._name, self._short = theme, name, False
        props(self, objectName="moreOptions", accessibleName=name, toolTip=name, barChip=True)
        self.setAutoDefault(False)
        self.own = self._held = False
        self.panel = props(QFrame(self, Qt.WindowType.Popup), surface="popup", accessibleName=name)
        self._column = vbox(parent=self.panel, margins=(S3, S3, S3, S3), spacing=S3)
        self.panel.setMinimumWidth(_PANEL_WIDTH)
        self.clicked.connect(self.open)
        theme.changed.connect(self._renew)

    def add(self, control: QWidget) -> None:
        """Adds a control below the others."""
        self._column.addWidget(control)

    def set_short(self, short: bool) -> None:
        """Where there is little room: three dots."""
        self._short = short
        self.setText("" if short else self._name)
        self.setIcon(icon("more", self._theme.tokens.text, 16) if short else QIcon())

    def _renew(self) -> None:
        self.set_short(self._short)

    def hold(self, control: QWidget) -> None:
        """Takes a control of the row, above the model's own."""
        self._column.insertWidget(0, control)

    def holding(self, held: bool) -> None:
        """Whether it holds controls of the row."""
        self._held = held
        self.setVisible(self.own or held)

    def offer(self, names: Iterable[str]) -> None:
        """Shows the chip where the model has options of its own."""
        self.own = any(True for _ in names)
        self.setVisible(self.own or self._held)

    def open(self) -> None:
        """Opens the panel, the focus in its first field."""
        self.panel.adjustSize()
        above_bar(self.panel, self)
        self.panel.show()
        self.panel.focusNextChild()


_LONGEST_NAME = 60
_TARGET_ARROW = 18
_LEAST = 72
_FOCUS_LINE = 2
# The entry for a new shot that continues another.
_CONTINUES = "continues"


class ShotTarget(NamedTuple):
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
        props(self, objectName="shotPicker", accessibleName=self.tr("Where the takes go"))
        props(self, toolTip=self.accessibleName(), chip=False, hintChip=True)
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
        return _TARGET_ARROW

    def letters(self) -> QFont:
        made = self.theme.font("small")
        made.setWeight(self.weight)
        return made

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters())
        return QSize(metrics.horizontalAdvance(self.shown) + 2 + _TARGET_ARROW, metrics.height())

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
