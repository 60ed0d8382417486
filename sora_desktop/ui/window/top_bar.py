"""The bar at the top: the project picker, the attention chip, today's account under the money, and
the button for the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
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
from sora_desktop.ui.theme.theme import S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.geometry import TOP_BAR, View
from sora_desktop.ui.widgets.inputs import SegmentChoice, SegmentedPicker
from sora_desktop.ui.widgets.layouts import Lazy, hbox, plain_tip, props, text_label
from sora_desktop.ui.window.notices import AttentionChip, NoticeBoard

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class ProjectChoice:
    """One offered project; one that `stays` can't be archived."""

    id: str
    title: str
    stays: bool = False


class ProjectPicker(QPushButton):
    """`picked` carries the id of a project, None for all takes; `restored` that of an archived one
    to restore. The others are about the current project."""

    picked = Signal(object)
    restored = Signal(str)
    new_wanted = Signal()
    rename_wanted = Signal()
    settings_wanted = Signal()
    archive_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects: Sequence[ProjectChoice] = ()
        self._archived: Sequence[ProjectChoice] = ()
        self._shown: str | None = None
        self._title = ""
        props(self, objectName="projectPicker", accessibleName=self.tr("Project"), project=True)
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)
        self._show_text(self.tr("My takes"))

    def show_projects(
        self,
        projects: Sequence[ProjectChoice],
        archived: Sequence[ProjectChoice],
        shown: str | None,
    ) -> None:
        """Offers these projects; `shown` is the current one, None for all takes."""
        self._projects, self._archived, self._shown = projects, archived, shown
        titles = {each.id: each.title for each in projects}
        self._show_text(self.tr("All takes") if shown is None else titles.get(shown, self._title))

    @property
    def title(self) -> str:
        """The full name of what is shown."""
        return self._title

    def _show_text(self, title: str) -> None:
        self._title = title
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _LONGEST)
        self.setText(shown.replace("&", "&&"))
        props(self, accessibleDescription=title, toolTip=title if shown != title else "")

    def _fill(self) -> None:
        menu = self.choices
        menu.clear()
        for each in self._projects:
            self._offer(menu, each.title, each.id)
        self._offer(menu, self.tr("All takes"), None)
        menu.addAction(self.tr("Open bin"), self.bin_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("New project\u2026"), self.new_wanted.emit)
        if self._shown is not None:
            menu.addAction(self.tr("Rename project\u2026"), self.rename_wanted.emit)
            menu.addAction(self.tr("Project settings\u2026"), self.settings_wanted.emit)
            menu.addAction(self.tr("Export project\u2026"), self.export_wanted.emit)
            if not any(each.stays for each in self._projects if each.id == self._shown):
                menu.addAction(self.tr("Archive project"), self.archive_wanted.emit)
        menu.addAction(self.tr("Import project\u2026"), self.import_wanted.emit)
        if self._archived:
            more = menu.addMenu(self.tr("Archived"))
            for each in self._archived:
                action = more.addAction(each.title.replace("&", "&&"))
                action.triggered.connect(lambda _on, id=each.id: self.restored.emit(id))

    def _offer(self, menu: QMenu, title: str, project: str | None) -> None:
        action = menu.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(project == self._shown)
        action.triggered.connect(lambda _on: self.picked.emit(project))


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
        props(self, surface="popup", objectName="todaysAccount")
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
        title = props(QLabel(self.tr("Today's account")), strong=True)
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (key, name) in enumerate(names.items(), 1):
            value = self.values[key]
            value.setAccessibleName(name)
            value.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(text_label(name, tone="muted"), row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self.top_up = QPushButton(self.tr("Top up"))
        self.budget = QPushButton(self.tr("Set budget\u2026"))
        buttons = hbox(self.budget, self.top_up, spacing=S2)
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


translate = QCoreApplication.translate

_BUTTON, _ICON, _GAP = 28, 18, 6
# Below this width the word "Balance" is hidden; the sum stays.
_WIDE = 1100


# Everyday sums are no wider than this.
_USUAL = "$88.88"


class SumLabel(QLabel):
    """A sum with room for everyday amounts, so that everything beside it keeps its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        usual = QSize(self.fontMetrics().horizontalAdvance(_USUAL), 0)
        return super().sizeHint().expandedTo(usual)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class MoneyButton(QToolButton):
    """A word and a sum, followed by its limit."""

    def __init__(self, name: str, accessible: str, parent: QWidget) -> None:
        super().__init__(parent)
        props(self, objectName=name, accessibleName=accessible)
        self.setFixedHeight(_BUTTON)
        self.setProperty("money", True)
        self._word, self._sum, self._rest = QLabel(self), SumLabel(self), QLabel(self)
        self._labels = (self._word, self._sum, self._rest)
        self._amount = ""
        row = hbox(parent=self, margins=(S2, 0, S2, 0), spacing=_GAP)
        for label, tone in ((self._word, "muted"), (self._sum, ""), (self._rest, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            props(label, tone=tone, strong=label is self._sum)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, word: str, amount: str, rest: str = "", brief: str = "") -> None:
        """Shows the sum in its sentence, which a screen reader gets as one. `brief` is shown
        instead of an amount that is a word."""
        self._amount = amount
        self._word.setText(word)
        self._sum.setText(brief or amount)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleDescription(self.text())
        self.updateGeometry()

    def text(self) -> str:
        """The whole sentence."""
        parts = (self._word.text(), self._amount, self._rest.text())
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
    """The badge of the demo, in short and in full."""
    full = translate("Notices", "Demo: real prices, no charges, sample clips.")
    return translate("Notices", "Demo"), full


class TopBar(QFrame):
    """Takes core values and shows them. `view_wanted` carries the View: a click on what was spent
    today shows the spending, one on the balance opens today's account."""

    settings_wanted = Signal()
    view_wanted = Signal(View)

    def __init__(self, theme: Theme, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        props(self, surface="top", accessibleName=self.tr("Top bar"))
        self.project = ProjectPicker(self)
        self.view = SegmentedPicker(theme, self.tr("View"), self)
        self.view.setObjectName("viewSwitch")
        self.view.chosen.connect(lambda value: self.view_wanted.emit(View(value)))
        # Now, because Tab follows the order of creation.
        choices = (
            SegmentChoice(value=View.TAKES.value, label=self.tr("Takes")),
            SegmentChoice(value=View.SHOT_LIST.value, label=self.tr("Shot list")),
        )
        self.view.set_choices(choices, View.TAKES.value)
        self.attention = AttentionChip(theme, board, self)
        self.badge = props(QPushButton(self), objectName="badge", badge=True)
        self._about = QMenu(self.badge)
        self.badge.setMenu(self._about)
        self.badge.hide()
        self.today = MoneyButton("todayReadout", self.tr("Spent today"), self)
        self.balance = MoneyButton("balanceReadout", self.tr("Balance"), self)
        self._known_balance: Money | None = None
        self._spending = Spending()
        self.todays_account = Lazy(self._make_account)
        self.today.clicked.connect(lambda: self.view_wanted.emit(View.SPENDING))
        self.balance.clicked.connect(self.open_account)
        self.palette_button = props(QPushButton(self), objectName="paletteButton")
        props(self.palette_button, accessibleName=self.tr("Command palette"), keys=True)
        self.palette_button.setIconSize(QSize(14, 14))
        self.settings = props(QToolButton(self), objectName="settingsButton")
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setFixedSize(_BUTTON, _BUTTON)
        self.settings.clicked.connect(self.settings_wanted)
        self.view.setFixedWidth(self.view.comfortable_width)
        self._lay_out()
        theme.changed.connect(self._renew_icons)
        self._renew_icons()
        self.set_balance(None)
        self.set_spending(Spending())

    def _make_account(self) -> TodaysAccount:
        account = TodaysAccount(self.balance)
        account.show_balance(self._known_balance)
        account.show_spending(self._spending)
        return account

    @property
    def account(self) -> TodaysAccount:
        """Today's account, created on first use."""
        return self.todays_account.get()

    def open_account(self) -> None:
        """Opens today's account under the balance."""
        self.account.open()

    def show_view(self, view: View) -> None:
        """Marks the current view; the spending is not among the segments."""
        self.view.set_value(view.value if view is not View.SPENDING else None)

    def set_balance(self, balance: Money | None, problem: str = "") -> None:
        """The balance at PiAPI; `problem` says why it is not known."""
        amount = str(balance) if balance is not None else self.tr("unknown")
        # PiAPI usually answers within a second of the start. Until then an ellipsis is enough.
        brief = "\u2026" if balance is None and not problem else ""
        self.balance.show_text(self.tr("Balance"), amount, brief=brief)
        self._known_balance = balance
        self.todays_account.if_made(lambda account: account.show_balance(balance))
        self.balance.setToolTip(plain_tip(problem) or self.tr("Your balance at PiAPI"))

    def set_spending(self, spending: Spending) -> None:
        """Today's sum with its budget; the month and what is not confirmed are in the tool tip."""
        self._spending = spending
        self.todays_account.if_made(lambda account: account.show_spending(spending))
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
        self, text: str, detail: str = "", action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """A permanent short text, such as that this is the demo, with its actions in its menu;
        empty for none."""
        shown = [each.text() for each in self._about.actions()]
        if [detail, *([action] if do is not None else [])] == shown and text == self.badge.text():
            return
        self.badge.setText(text)
        props(self.badge, accessibleName=text, toolTip=plain_tip(detail))
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
