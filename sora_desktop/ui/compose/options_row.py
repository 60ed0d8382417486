"""The row of the options, the number of takes and Generate, fitted to the width that there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sora_desktop.core.options import SOUND
from sora_desktop.ui.compose.options import ModelOptions
from sora_desktop.ui.theme.theme import S1, S2

# Widths of the whole bar: below the first there is room for choices only, from the second on a
# choice of few values lies side by side.
NARROW, WIDE = 700, 1200


@dataclass(frozen=True, slots=True)
class _Step:
    """One way to lay the row out: values side by side, the sound without its word, and the gap."""

    wide: bool
    short: bool
    gap: int


# From the one that needs the most room to the one that needs the least.
_STEPS = (
    _Step(True, False, S2),
    _Step(False, False, S2),
    _Step(False, True, S2),
    _Step(False, True, S1),
)


class OptionsRow(QWidget):
    """Chips from left to right, then the number of takes and Generate at the right end.

    What says least goes first where the row is too narrow: the label of what is no choice, the word
    on the sound, the gaps, and the end of the model's name. With large fonts that may not do: then
    the options go into the panel of the last chip, one by one. Generate is always there whole.
    `rearranged` tells that some went there or came back.
    """

    rearranged = Signal()

    def __init__(
        self, settings: ModelOptions, count: QWidget, generate: QPushButton, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._bar = settings, parent
        self._options = QWidget(self)
        self._inner, self._row = QHBoxLayout(self._options), QHBoxLayout(self)
        # In the order of the row; the first to leave it is the last.
        self._optional = {**settings.picks, SOUND: settings.sound}
        self._outside: tuple[str, ...] = ()
        for part in (settings.models, *self._wholes(), settings.more):
            self._inner.addWidget(part)
        self._ends = (count, generate)
        for row in (self._inner, self._row):
            row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._options)
        self._row.addStretch(1)
        for part in self._ends:
            self._row.addWidget(part)

    def show_only_generate(self, only: bool) -> None:
        """For the collapsed bar: Generate alone."""
        for part in (self._options, self._ends[0]):
            part.setVisible(not only)

    def fit(self) -> None:
        """Shows as much as there is room for. Before it is shown, nobody knows how much that is."""
        if not self._bar.isVisible():
            return
        width, settings = self._bar.width(), self._settings
        settings.models.set_narrow(width < NARROW)
        dense = width < NARROW
        settings.more.set_short(dense)
        self._set_dense(dense)
        step = next((each for each in _STEPS if self._fits(each, width)), _STEPS[-1])
        if not self._fits(step, width, cut=True):
            self._set_dense(dense, tight=True)
        names, left = tuple(self._optional), len(self._optional)
        while left and not self._fits(step, width, outside=names[left:], cut=True):
            left -= 1
        self._put_outside(names[left:])
        for control in settings.picks.values():
            control.set_wide(step.wide)
        settings.sound.set_short(step.short)
        self._inner.setSpacing(step.gap)
        self._row.setSpacing(step.gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _set_dense(self, dense: bool, *, tight: bool = False) -> None:
        for chip in (self._settings.models, *(each.chip for each in self._settings.picks.values())):
            chip.set_dense(dense, tight=tight)

    def _wholes(self) -> list[QWidget]:
        return [control.whole for control in self._optional.values()]

    def _fits(
        self, step: _Step, bar: int, *, outside: tuple[str, ...] = (), cut: bool = False
    ) -> bool:
        """Whether the row has room for that, before anything is shown or hidden; with `cut`, the
        name of the model may be."""
        settings = self._settings
        labelled = bar < NARROW and settings.sound.labelled
        if not cut and ((step.wide and bar < WIDE) or (labelled and not step.short)):
            return False
        model, more = settings.models, settings.more
        widths = [model.minimumSizeHint().width() if cut else model.sizeHint().width()]
        widths += [min(part.sizeHint().width(), part.maximumWidth()) for part in self._ends]
        if outside or more.own:
            widths.append(more.sizeHint().width())
        for name, control in settings.picks.items():
            widths.append(0 if name in outside else control.width(wide=step.wide))
        widths.append(0 if SOUND in outside else settings.sound.width(short=step.short))
        shown = [width for width in widths if width]
        return sum(shown) + step.gap * len(shown) <= self.width()

    def _put_outside(self, names: tuple[str, ...]) -> None:
        """Moves these options into the panel, and the others back into the row."""
        if names == self._outside:
            return
        self._outside = names
        for place, (name, control) in enumerate(self._optional.items(), start=1):
            if name in names:
                self._settings.more.hold(control.whole)
            elif control.whole.parent() is not self._options:
                self._inner.insertWidget(place, control.whole)
        self._settings.more.holding(bool(names))
        self.rearranged.emit()
