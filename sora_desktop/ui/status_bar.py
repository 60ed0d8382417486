"""The line at the bottom: money, what is going on, and how the service answers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import Money
from sora_desktop.core.task import TaskState
from sora_desktop.engine.status import Connection
from sora_desktop.ui.formats import fill, thousands
from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.labels import plain_tip, small_label
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S1, S2, S4, Theme

_MARK = 14
_HEIGHT = 32
# Each connection has a shape of its own: its colour only repeats what the shape and word say.
_LOOKS: Mapping[Connection, tuple[str, str]] = {
    Connection.UNKNOWN: ("clock", "muted"),
    Connection.ONLINE: ("online", "good"),
    Connection.OFFLINE: ("offline", "warn"),
    Connection.SERVICE_DOWN: ("warning", "warn"),
    Connection.KEY_REFUSED: ("key", "danger"),
    Connection.ACCOUNT_REFUSED: ("warning", "danger"),
    Connection.KEY_MISSING: ("key", "warn"),
}


class StatusBar(QFrame):
    """Takes core values and shows them; emits nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._connection = Connection.UNKNOWN
        self._moving = 0
        self.setProperty("surface", "bar")
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(_HEIGHT)
        self.balance = self._readout("balanceReadout", self.tr("Balance"))
        self.today = self._readout("todayReadout", self.tr("Spent today"))
        self.unconfirmed = self._readout("unconfirmedReadout", self.tr("Not confirmed"), "warn")
        self.counts = self._readout("countsReadout", self.tr("What is going on"))
        self.key_badge = self._badge(self.tr("Key not saved"), "warn")
        self.key_badge.setObjectName("keyBadge")
        self.demo_badge = self._badge(self.tr("DEMO"), "warn")
        self.demo_badge.setObjectName("demoBadge")
        self.demo_badge.setToolTip(
            self.tr("A demo: no key, no cost. The clips do not come from PiAPI.")
        )
        self.mark = QLabel()
        self.connection = self._readout("connectionReadout", self.tr("Connection"))
        self._lay_out()
        theme.changed.connect(self._show_connection)
        self.set_balance(None)
        self.set_spending(Spending())
        self.set_counts({})
        self.set_connection(Connection.UNKNOWN)

    def set_balance(self, balance: Money | None) -> None:
        """The account's balance; None while it is not known."""
        text = self.tr("Balance {amount}") if balance is not None else self.tr("Balance not known")
        self._say(self.balance, fill(text, amount=balance))

    def set_spending(self, spending: Spending) -> None:
        """Today's sum with its budget, and apart from it what is not confirmed."""
        text = self.tr("Today {amount}")
        if spending.daily_budget is not None:
            text = self.tr("Today {amount} of {budget}")
        words = fill(text, amount=spending.today, budget=spending.daily_budget)
        self._say(self.today, words)
        month = self.tr("This month {amount}")
        if spending.monthly_budget is not None:
            month = self.tr("This month {amount} of {budget}")
        self.today.setToolTip(fill(month, amount=spending.month, budget=spending.monthly_budget))
        over = spending.daily_budget is not None and spending.today >= spending.daily_budget
        restyle(self.today, tone="warn" if over else "muted")
        unsure = fill(self.tr("{amount} not confirmed"), amount=spending.unconfirmed)
        self._say(self.unconfirmed, unsure if spending.unconfirmed else "")
        self.unconfirmed.setToolTip(
            self.tr("Sent, but the answer was lost: it counts as spent until that is clear.")
        )

    def set_counts(self, counts: Mapping[TaskState, int]) -> None:
        """How many takes are in each state; only what is moving is told."""
        waiting = counts.get(TaskState.PENDING, 0) + counts.get(TaskState.UNKNOWN, 0)
        told = (
            (counts.get(TaskState.DRAFT, 0), self.tr("{n} in line")),
            (counts.get(TaskState.SUBMITTING, 0), self.tr("{n} sending")),
            (waiting, self.tr("{n} waiting")),
            (counts.get(TaskState.PROCESSING, 0), self.tr("{n} rendering")),
            (counts.get(TaskState.DOWNLOADING, 0), self.tr("{n} downloading")),
        )
        self._moving = sum(n for n, _text in told)
        parts = [fill(text, n=thousands(n)) for n, text in told if n]
        self._say(self.counts, ", ".join(parts))
        self.counts.setToolTip(", ".join(parts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells as much of the counts as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window only how many takes are under way; the rest is in the tool tip."""
        self.counts.setText(self.counts.accessibleDescription())
        if self._moving and self._row.sizeHint().width() > self.width():
            self.counts.setText(fill(self.tr("{n} under way"), n=thousands(self._moving)))

    def set_connection(self, connection: Connection, detail: str = "") -> None:
        """How the service answers; `detail` is the sentence behind it, as a tool tip."""
        self._connection = connection
        self.connection.setToolTip(plain_tip(detail))
        self.mark.setToolTip(plain_tip(detail))
        self._show_connection()

    def set_key_saved(self, saved: bool, detail: str = "") -> None:
        """Shows the badge while the key is kept for this session only; `detail` says why."""
        self.key_badge.setVisible(not saved)
        self.key_badge.setToolTip(detail)
        self.key_badge.setAccessibleDescription(detail)

    def set_demo(self, demo: bool) -> None:
        """Shows the badge of the demo, and keeps it there."""
        self.demo_badge.setVisible(demo)

    def add_at_end(self, button: QWidget) -> None:
        """Takes a button in at the right end of the line."""
        self._row.setContentsMargins(S4, 0, S2, 0)
        self._row.addWidget(button)

    def _readout(self, name: str, said: str, tone: str = "muted") -> QLabel:
        label = small_label("", tone)
        label.setObjectName(name)
        label.setAccessibleName(said)
        return label

    def _badge(self, text: str, tone: str) -> QLabel:
        badge = QLabel(text)
        badge.setProperty("chip", True)
        badge.setProperty("tone", tone)
        badge.setAccessibleName(text)
        badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        badge.hide()
        return badge

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(S4, 0, S4, 0)
        row.setSpacing(S4)
        row.addWidget(self.demo_badge)
        for part in (self.balance, self.today, self.unconfirmed, self.counts):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.key_badge)
        line = QHBoxLayout()
        line.setSpacing(S1 + 2)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.connection)
        row.addSpacing(S2)
        row.addLayout(line)

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setAccessibleDescription(text)
        label.setVisible(bool(text))
        if label is not self.counts:
            self._fit()

    def _show_connection(self) -> None:
        words = {
            Connection.UNKNOWN: self.tr("Connecting"),
            Connection.ONLINE: self.tr("Online"),
            Connection.OFFLINE: self.tr("Offline"),
            Connection.SERVICE_DOWN: self.tr("PiAPI has trouble"),
            Connection.KEY_REFUSED: self.tr("Key refused"),
            Connection.ACCOUNT_REFUSED: self.tr("Account refused"),
            Connection.KEY_MISSING: self.tr("No key"),
        }
        name, tone = _LOOKS[self._connection]
        ratio = self.devicePixelRatioF()
        self.mark.setPixmap(pixmap(name, self._theme.colour(tone), _MARK, ratio))
        self._say(self.connection, words[self._connection])
