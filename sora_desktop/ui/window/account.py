"""Today's account: balance, what was spent, and what is still open, under the money on top."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import Money
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S2, S3, S4
from sora_desktop.ui.widgets.labels import text_label

_WIDTH = 300


class TodaysAccount(QFrame):
    """Opens under `anchor`. `top_up_wanted` asks for the page where money is added, `budget_wanted`
    for the settings of the budgets."""

    top_up_wanted = Signal()
    budget_wanted = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self._anchor = anchor
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.setProperty("surface", "popup")
        self.setObjectName("todaysAccount")
        self.setAccessibleName(self.tr("Today's account"))
        self.setFixedWidth(_WIDTH)
        names = {
            "balance": self.tr("Balance"),
            "today": self.tr("Today"),
            "month": self.tr("This month"),
            "queued": self.tr("Queued, not charged yet"),
            "unconfirmed": self.tr("Not confirmed"),
        }
        self.values = {key: QLabel() for key in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(S4, S3, S4, S3)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        title = QLabel(self.tr("Today's account"))
        title.setProperty("strong", True)
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (key, name) in enumerate(names.items(), 1):
            value = self.values[key]
            value.setAccessibleName(name)
            value.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(text_label(name, tone="muted"), row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self.top_up = QPushButton(self.tr("Top up"))
        self.budget = QPushButton(self.tr("Set budget\u2026"))
        buttons = QHBoxLayout()
        buttons.setSpacing(S2)
        buttons.addWidget(self.budget)
        buttons.addWidget(self.top_up)
        grid.addLayout(buttons, len(names) + 1, 0, 1, 2)
        for button, wanted in (
            (self.top_up, self.top_up_wanted),
            (self.budget, self.budget_wanted),
        ):
            button.clicked.connect(self.close)
            button.clicked.connect(wanted)

    def show_balance(self, balance: Money | None) -> None:
        """The balance at PiAPI; None while it is not known."""
        self._show_text("balance", self.tr("unknown") if balance is None else str(balance))

    def show_spending(self, spending: Spending) -> None:
        """The sums with their budgets."""
        self._show_text("today", self._of(spending.today, spending.daily_budget))
        self._show_text("month", self._of(spending.month, spending.monthly_budget))
        self._show_text("queued", str(spending.committed))
        self._show_text("unconfirmed", str(spending.unconfirmed))

    def open(self) -> None:
        """Opens it under the money, with the focus on the first button."""
        self.adjustSize()
        anchor = self._anchor
        right = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + S2))
        self.move(right.x() - self.width(), right.y())
        self.show()
        self.budget.setFocus(Qt.FocusReason.PopupFocusReason)

    def _of(self, amount: Money, budget: Money | None) -> str:
        if budget is None:
            return str(amount)
        return fill(self.tr("{amount} of {budget}"), amount=amount, budget=budget)

    def _show_text(self, key: str, text: str) -> None:
        self.values[key].setText(text)
        self.values[key].setAccessibleDescription(text)
