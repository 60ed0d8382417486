"""List or grid, and how large the pictures of the grid are."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from sora_desktop.ui.icons import icon
from sora_desktop.ui.quiet_fields import QuietSlider
from sora_desktop.ui.theme import S1, Theme

# The width of a card in logical pixels, as the slider gives it, and one step of the keyboard.
SMALLEST, LARGEST, STEP = 96, 420, 27
USUAL = 204
_SIDE = 28


class LookSwitch(QWidget):
    """Two buttons and a slider; `changed` tells that the person wants another look."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = self._button("listLook", self.tr("List"))
        self.cards = self._button("gridLook", self.tr("Grid"))
        self.slider = QuietSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("cardSize")
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.tr("Size of the pictures"))
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(3 * STEP)
        self.slider.setValue(USUAL)
        group = QButtonGroup(self)
        group.addButton(self.rows)
        group.addButton(self.cards)
        self.rows.setChecked(True)
        self.slider.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.slider)
        line.addSpacing(S1)
        line.addWidget(self.rows)
        line.addWidget(self.cards)
        self.set_narrow(False)
        self.cards.toggled.connect(self._switched)
        self.slider.valueChanged.connect(self.changed)

    @property
    def is_grid(self) -> bool:
        """Whether the takes are to be cards."""
        return self.cards.isChecked()

    @property
    def card_width(self) -> int:
        """How wide a card is to be."""
        return self.slider.value()

    def choose(self, grid: bool, size: int) -> None:
        """Takes over a look, and tells nothing."""
        with QSignalBlocker(self):
            self.slider.setValue(size)
            (self.cards if grid else self.rows).setChecked(True)

    def toggle(self) -> None:
        """The other of the two."""
        (self.rows if self.is_grid else self.cards).setChecked(True)

    def step(self, steps: int) -> None:
        """Larger pictures, or smaller ones; none in the list, whose pictures have one size."""
        if self.is_grid:
            self.slider.setValue(self.slider.value() + steps * STEP)

    def set_narrow(self, narrow: bool) -> None:
        """How much room there is for the slider."""
        self.slider.setFixedWidth(56 if narrow else 96)

    def repaint_icons(self) -> None:
        """Draws the icons in the colours in force."""
        for button, name in ((self.rows, "list"), (self.cards, "grid")):
            tone = "text" if button.isChecked() else "muted"
            button.setIcon(icon(name, getattr(self._theme.tokens, tone), 16))

    def _switched(self, grid: bool) -> None:
        self.slider.setVisible(grid)
        self.repaint_icons()
        self.changed.emit()

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFixedSize(_SIDE, _SIDE)
        return button
