"""What is filtered, as chips that can be taken away one by one or all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sora_desktop.ui.flow_layout import FlowLayout, clear
from sora_desktop.ui.removable_chip import removable_chip
from sora_desktop.ui.theme import S1, Theme

_LONGEST = 26


class FilterChips(QWidget):
    """A row of chips; `removed` tells the name of the one that is to go, `cleared` that all are."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[tuple[str, str]] = ()
        self._row = FlowLayout(S1, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, chips: Sequence[tuple[str, str]]) -> None:
        """Shows chips as pairs of a name and a text; none hides the row."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        self._renew()

    def repaint_icons(self) -> None:
        """Draws the icons in the colours in force."""
        self._renew()

    def _renew(self) -> None:
        held = self.focusWidget() is not None and self.focusWidget().hasFocus()
        clear(self._row)
        for name, text in self._shown:
            self._add(self._chip(name, text))
        self.setVisible(bool(self._shown))
        if self._shown:
            every = QPushButton(self.tr("Clear all"), self)
            every.setObjectName("clearFilters")
            every.setAccessibleName(self.tr("Clear all filters"))
            every.setProperty("kind", "link")
            every.clicked.connect(self.cleared)
            self._add(every)
            if held:
                every.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _add(self, button: QPushButton) -> None:
        self._row.addWidget(button)
        # A row that is shown already shows what comes later only with the next event.
        button.show()

    def _chip(self, name: str, text: str) -> QPushButton:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}\u2026"
        words = self.tr("Remove the filter %1").replace("%1", text)
        chip = removable_chip(short, words, self._theme, self)
        chip.setObjectName(f"chip-{name}")
        chip.clicked.connect(lambda _on=False: self.removed.emit(name))
        return chip
