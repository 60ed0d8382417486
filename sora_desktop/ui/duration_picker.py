"""The choice of the length: segments for a few lengths, a slider with a number for a range."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sora_desktop.core.catalogue import Seconds
from sora_desktop.ui.formats import clip_length
from sora_desktop.ui.quiet_fields import QuietSlider, QuietSpinBox
from sora_desktop.ui.segmented import SegmentChoice, SegmentedPicker
from sora_desktop.ui.theme import S2, S3, Theme

# More lengths than this do not fit side by side in the narrowest column.
_MOST_SEGMENTS = 6


class DurationPicker(QWidget):
    """`chosen` carries the seconds that a person chose; setting them does not tell."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("durationPicker")
        self.setAccessibleName(self.tr("Length"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._seconds = Seconds(values=(1,), default=1)
        self._value = 1
        self.segments = SegmentedPicker(theme, self.tr("Length"), self)
        self.segments.chosen.connect(lambda text: self._choose(int(text)))
        self.slider = QuietSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Length in seconds"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._slid)
        self.spin = QuietSpinBox(self)
        self.spin.setAccessibleName(self.tr("Length in seconds"))
        self.spin.setSuffix(self.tr(" s"))
        # A style sheet's padding does not reach the text of a spin box (measured, 6.11.3).
        self.spin.lineEdit().setTextMargins(S2, 0, 0, 0)
        self.spin.valueChanged.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S3)
        for part in (self.segments, self.slider, self.spin):
            row.addWidget(part)

    def set_seconds(self, seconds: Seconds, value: int) -> None:
        """Offers other lengths, with the allowed one that is nearest to `value` chosen."""
        self._seconds = seconds
        range_ = seconds.continuous or len(seconds.values) > _MOST_SEGMENTS
        self.segments.setVisible(not range_)
        self.slider.setVisible(range_)
        self.spin.setVisible(range_)
        if not range_:
            self.segments.set_choices([_segment(n) for n in seconds.values], None)
        self._value = seconds.nearest(value)
        self._show()

    def value(self) -> int:
        """The chosen length in seconds."""
        return self._value

    @property
    def tab_stops(self) -> list[QWidget]:
        """What can take the focus, in order."""
        return [*self.segments.segments, self.slider, self.spin]

    def set_value(self, value: int) -> None:
        """Chooses the nearest allowed length without telling."""
        self._value = self._seconds.nearest(value)
        self._show()

    def _choose(self, value: int) -> None:
        value = self._seconds.nearest(value)
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.chosen.emit(value)

    def _slid(self, place: int) -> None:
        self._choose(self._seconds.values[place])

    def _typed(self, value: int) -> None:
        """Stepping from 8 in (5, 8, 10) gives 9, which is nearer to 8 again: go on to the next."""
        values = self._seconds.values
        if value not in values:
            further = [n for n in values if (n > value) == (value > self._value) and n != value]
            value = min(further, key=lambda n: abs(n - value), default=self._value)
        self._choose(value)

    def _show(self) -> None:
        values = self._seconds.values
        for part in (self.slider, self.spin):
            part.blockSignals(True)
        self.slider.setRange(0, len(values) - 1)
        self.slider.setValue(values.index(self._value))
        self.spin.setRange(values[0], values[-1])
        self.spin.setValue(self._value)
        for part in (self.slider, self.spin):
            part.blockSignals(False)
        self.segments.set_value(str(self._value))


def _segment(seconds: int) -> SegmentChoice:
    return SegmentChoice(value=str(seconds), label=clip_length(seconds))
