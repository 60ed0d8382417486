"""What the press will cost, as a sum that a person can check."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.request import Estimate
from sora_desktop.ui.formats import amount, clip_length, fill, long_date
from sora_desktop.ui.theme import S1

_TIMES = "\u00d7"


class PriceLine(QWidget):
    """``8 s x $0.24 = $1.92, 3 takes $5.76``, and under it why a price is not sure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readout = QLabel(self)
        self.readout.setObjectName("costReadout")
        self.readout.setAccessibleName(self.tr("Price"))
        self.readout.setWordWrap(True)
        self.why = QLabel(self)
        self.why.setObjectName("costReason")
        self.why.setAccessibleName(self.tr("About the price"))
        self.why.setWordWrap(True)
        self.why.setProperty("tone", "muted")
        self.why.setProperty("textSize", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addWidget(self.readout)
        column.addWidget(self.why)
        self.show_nothing()

    def show_estimate(self, estimate: Estimate, count: int, checked: date) -> None:
        """Shows the sum for so many takes; `checked` is when the price was last looked up."""
        text = self._sum(estimate, count)
        self.readout.setText(text)
        self.readout.setAccessibleDescription(text)
        day = long_date(checked)
        sure = self.tr("Price of PiAPI as of {day}. The API's own figure replaces it once known.")
        unsure = self.tr(
            "PiAPI names no exact price for these settings (as of {day}); it may be higher."
        )
        self.readout.setToolTip(fill(sure if estimate.certain else unsure, day=day))
        self.why.setText("" if estimate.certain else fill(unsure, day=day))
        self.why.setVisible(not estimate.certain)

    def show_nothing(self) -> None:
        """For settings that have no price."""
        self.readout.setText("")
        self.readout.setToolTip("")
        self.why.hide()

    def _sum(self, estimate: Estimate, count: int) -> str:
        one = fill(
            self.tr("{length} {times} {rate} = {price}"),
            length=clip_length(estimate.seconds),
            times=_TIMES,
            rate=estimate.per_second.precise,
            price=amount(estimate.amount, certain=estimate.certain),
        )
        if count == 1:
            return one
        total = amount(total_of(estimate, count), certain=estimate.certain)
        return fill(self.tr("{one}, {n} takes {total}"), one=one, n=count, total=total)


def total_of(estimate: Estimate, count: int) -> Money:
    """The price of so many takes."""
    return estimate.amount * count
