"""The bar at the top: the project, what needs the person, money, and the way to the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import Money
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S2, Theme, restyle
from sora_desktop.ui.widgets.geometry import TOP_BAR, View
from sora_desktop.ui.widgets.labels import plain_tip
from sora_desktop.ui.widgets.notice import NoticeBoard
from sora_desktop.ui.widgets.segmented import SegmentChoice, SegmentedPicker
from sora_desktop.ui.window.account import TodaysAccount
from sora_desktop.ui.window.attention import AttentionChip
from sora_desktop.ui.window.project_picker import ProjectPicker

translate = QCoreApplication.translate

_BUTTON, _ICON, _GAP = 28, 18, 6
# Below this width the word "Balance" is left out; the sum stays.
_WIDE = 1100


class MoneyButton(QToolButton):
    """A word and a sum, and after it what the sum is held against."""

    def __init__(self, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setFixedHeight(_BUTTON)
        self.setProperty("money", True)
        self._word, self._sum, self._rest = QLabel(self), QLabel(self), QLabel(self)
        self._labels = (self._word, self._sum, self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(S2, 0, S2, 0)
        row.setSpacing(_GAP)
        for label, tone in ((self._word, "muted"), (self._sum, ""), (self._rest, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("tone", tone)
            label.setProperty("strong", label is self._sum)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, word: str, amount: str, rest: str = "") -> None:
        """Shows the sum in its sentence, which a screen reader gets as one."""
        self._word.setText(word)
        self._sum.setText(amount)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleDescription(self.text())
        self.updateGeometry()

    def text(self) -> str:
        """The whole sentence."""
        parts = (self._word.text(), self._sum.text(), self._rest.text())
        return " ".join(part for part in parts if part)

    def show_word(self, on: bool) -> None:
        """Whether there is room for the word; the sum is always there."""
        self._word.setVisible(on)
        self.updateGeometry()

    def warn(self, on: bool) -> None:
        """Marks a sum that reached its limit."""
        restyle(self._sum, tone="warn" if on else "")

    def sizeHint(self) -> QSize:
        labels = [each for each in self._labels if not each.isHidden() and each.text()]
        words = sum(label.sizeHint().width() for label in labels)
        return QSize(words + (len(labels) - 1) * _GAP + 2 * S2, _BUTTON)


def demo_badge() -> tuple[str, str]:
    """What the badge of the demo says, in short and in full."""
    full = translate("Notices", "Demo: real prices, no charges, sample clips.")
    return translate("Notices", "Demo"), full


class TopBar(QFrame):
    """Takes core values and shows them. `view_wanted` carries the View that is wanted: a click on
    what was spent today wants the spending, one on the balance opens today's account."""

    settings_wanted = Signal()
    view_wanted = Signal(View)

    def __init__(self, theme: Theme, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "top")
        self.setAccessibleName(self.tr("Top bar"))
        self.project = ProjectPicker(self)
        self.view = SegmentedPicker(theme, self.tr("View"), self)
        self.view.setObjectName("viewSwitch")
        self.view.chosen.connect(lambda value: self.view_wanted.emit(View(value)))
        self.attention = AttentionChip(theme, board, self)
        self.badge = QPushButton(self)
        self.badge.setObjectName("badge")
        self.badge.setProperty("badge", True)
        self._about = QMenu(self.badge)
        self.badge.setMenu(self._about)
        self.badge.hide()
        self.today = MoneyButton("todayReadout", self.tr("Spent today"), self)
        self.balance = MoneyButton("balanceReadout", self.tr("Balance"), self)
        self.account = TodaysAccount(self.balance)
        self.today.clicked.connect(lambda: self.view_wanted.emit(View.SPENDING))
        self.balance.clicked.connect(self.account.open)
        self.palette_button = QPushButton(self)
        self.palette_button.setObjectName("paletteButton")
        self.palette_button.setAccessibleName(self.tr("Command palette"))
        self.palette_button.setProperty("keys", True)
        self.palette_button.setIconSize(QSize(14, 14))
        self.settings = QToolButton(self)
        self.settings.setObjectName("settingsButton")
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setFixedSize(_BUTTON, _BUTTON)
        self.settings.clicked.connect(self.settings_wanted)
        choices = (
            SegmentChoice(value=View.TAKES.value, label=self.tr("Takes")),
            SegmentChoice(value=View.SHOT_LIST.value, label=self.tr("Shot list")),
        )
        self.view.set_choices(choices, View.TAKES.value)
        self.view.setFixedWidth(self.view.comfortable_width)
        self._lay_out()
        theme.changed.connect(self._renew_icons)
        self._renew_icons()
        self.set_balance(None)
        self.set_spending(Spending())

    def show_view(self, view: View) -> None:
        """Marks which view is shown; the spending is not among the segments."""
        self.view.set_value(view.value if view is not View.SPENDING else None)

    def set_balance(self, balance: Money | None, problem: str = "") -> None:
        """The balance at PiAPI; `problem` says why it is not known."""
        amount = str(balance) if balance is not None else self.tr("unknown")
        self.balance.show_text(self.tr("Balance"), amount)
        self.account.show_balance(balance)
        self.balance.setToolTip(plain_tip(problem) or self.tr("Your balance at PiAPI"))

    def set_spending(self, spending: Spending) -> None:
        """Today's sum with its budget; the month and what is not confirmed are in the tool tip."""
        self.account.show_spending(spending)
        budget = spending.daily_budget
        rest = fill(self.tr("of {budget}"), budget=budget) if budget is not None else ""
        self.today.show_text(self.tr("Today"), str(spending.today), rest)
        month = self.tr("This month {amount}")
        if spending.monthly_budget is not None:
            month = self.tr("This month {amount} of {budget}")
        lines = [fill(month, amount=spending.month, budget=spending.monthly_budget)]
        if spending.unconfirmed:
            text = self.tr("Includes {amount} not confirmed")
            lines.append(fill(text, amount=spending.unconfirmed))
        self.today.setToolTip("\n".join(lines))
        self.today.warn(budget is not None and spending.today >= budget)

    def set_palette_keys(self, keys: str) -> None:
        """The keys of the command palette, as this system writes them."""
        self.palette_button.setText(keys.replace("+", " ").replace("&", "&&"))

    def set_badge(
        self,
        text: str,
        detail: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """A short standing word, such as that this is the demo, with what can be done about it in
        its menu; empty for none."""
        shown = [each.text() for each in self._about.actions()]
        if [detail, *([action] if do is not None else [])] == shown and text == self.badge.text():
            return
        self.badge.setText(text)
        self.badge.setAccessibleName(text)
        self.badge.setToolTip(plain_tip(detail))
        self.badge.setAccessibleDescription(detail)
        self._about.clear()
        self._about.addAction(detail).setEnabled(False)
        if do is not None:
            self._about.addAction(action, do)
        self.badge.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the balance is a sum without its word."""
        super().resizeEvent(event)
        self.balance.show_word(self.width() >= _WIDE)
        self.row.activate()

    def _lay_out(self) -> None:
        self.setFixedHeight(TOP_BAR)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(S2, 0, S2, 0)
        row.addWidget(self.project)
        row.addWidget(self.view)
        row.addWidget(self.attention)
        row.addStretch(1)
        row.addWidget(self.badge)
        row.setSpacing(S2)
        row.addWidget(self.today)
        row.addWidget(self.balance)
        row.addWidget(self.palette_button)
        row.addWidget(self.settings)

    def _renew_icons(self) -> None:
        self.palette_button.setIcon(icon("search", self._theme.tokens.muted, 14))
        self.settings.setIcon(icon("settings", self._theme.tokens.muted, _ICON))
        self.settings.setIconSize(QSize(_ICON, _ICON))
