"""What the order will cost, as a sum that a person can check."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.price import Estimate, Per, Rate
from sora_desktop.ui.text.formats import (
    clip_length,
    counted,
    fill,
    long_date,
    price_text,
    rate_text,
)
from sora_desktop.ui.theme.theme import S4
from sora_desktop.ui.widgets.labels import small_label

_TIMES = "\u00d7"


class PriceLine(QWidget):
    """``2 takes x 8 s x $0.24 = $3.84``, and what would be left of the balance.

    `doubt` says why a price is not sure; empty when it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubt = ""
        self._balance: Money | None = None
        self._total: Money | None = None
        self._roomy = False
        self.readout = QLabel(self)
        self.readout.setObjectName("costReadout")
        self.readout.setAccessibleName(self.tr("Price"))
        self.readout.setProperty("textSize", "small")
        self.readout.setProperty("strong", True)
        self.after = small_label("", "muted", self)
        self.after.setObjectName("balanceAfter")
        self.after.setAccessibleName(self.tr("Balance after this batch"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S4)
        row.addWidget(self.readout)
        row.addWidget(self.after)
        self._show_after()

    def show_estimate(self, estimate: Estimate, takes: int, checked: date) -> None:
        """Shows the sum for so many takes; `checked` is when the price was last looked up."""
        self._total = total_of(estimate, takes) if estimate.known else None
        text = self._sum(estimate, takes)
        self.readout.setText(text)
        self.readout.setAccessibleDescription(text)
        day = long_date(checked)
        sure = self.tr("PiAPI's price on {day}. We show PiAPI's own figure once we have it.")
        unsure = self.tr("PiAPI lists no exact price for these settings (checked {day}).")
        self.readout.setToolTip(fill(sure if estimate.certain else unsure, day=day))
        self.doubt = "" if estimate.certain else self.tr("No exact price listed; may cost more")
        if not estimate.known:
            self.doubt = self.tr("Price unknown. We ask before each batch.")
        self._show_after()

    def set_balance(self, balance: Money | None) -> None:
        """What is in the account; None while it is not known."""
        self._balance = balance
        self._show_after()

    def set_roomy(self, roomy: bool) -> None:
        """Shows the balance too."""
        self._roomy = roomy
        self._show_after()

    def _show_after(self) -> None:
        known = self._balance is not None and self._total is not None
        if self._balance is not None and self._total is not None:
            left = self._balance - self._total
            text = self.tr("Balance after {amount}")
            if left.units < 0:
                text = self.tr("Balance too low by {amount}")
                left = self._total - self._balance
            self.after.setText(fill(text, amount=left))
        self.after.setVisible(known and self._roomy)

    def _sum(self, estimate: Estimate, takes: int) -> str:
        total = price_text(total_of(estimate, takes), certain=estimate.certain)
        rate = estimate.rate
        if rate is None:
            return total
        one = fill(self._one(rate), times=_TIMES, price=total, **_parts(estimate, rate))
        if takes == 1:
            return one
        many = counted(self.tr("%n take(s)", "", takes), takes)
        return fill(self.tr("{takes} {times} {sum}"), takes=many, times=_TIMES, sum=one)

    def _one(self, rate: Rate) -> str:
        if rate.per is Per.SECOND:
            return self.tr("{length} {times} {rate} = {price}")
        return self.tr("{rate} = {price}")


def _parts(estimate: Estimate, rate: Rate) -> dict[str, str]:
    if rate.per is Per.SECOND:
        return {"length": clip_length(estimate.seconds), "rate": rate.amount.precise}
    return {"rate": rate_text(rate)}


def total_of(estimate: Estimate, count: int) -> Money:
    """The price of so many takes."""
    return estimate.amount * count
