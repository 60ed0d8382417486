"""The spending page: four sums at the top, a chart by day, month or year, sums by project, shot and
model, and below them the takes behind the selected sum."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, tzinfo
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.spending import BalanceChange, Entry, Group, SpendingBook, grouped, sums_of
from sora_desktop.core.take import TakeId
from sora_desktop.ui.spending.chart import (
    BalanceChart,
    BalancePoint,
    Period,
    SpendingChart,
    Unit,
    month_of,
    periods,
)
from sora_desktop.ui.spending.dialogs import ChargesLine
from sora_desktop.ui.spending.tables import (
    BalanceColumn,
    BalanceModel,
    Names,
    SpendingTable,
    SumColumn,
    SumsModel,
    TakeColumn,
    TakesModel,
    clock_text,
    date_and_time,
    row_of,
)
from sora_desktop.ui.text.formats import counted, fill
from sora_desktop.ui.text.spending_text import change_words, changes_line, sums_line
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.inputs import NoWheelComboBox, SegmentChoice, SegmentedPicker
from sora_desktop.ui.widgets.layouts import (
    ElidedLabel,
    Page,
    hbox,
    props,
    small_label,
    text_label,
    vbox,
)

_BAR, _WHOLE = 4, 1000


class SumTile(QWidget):
    """A word, its sum and a line about it; below it a bar for a budget, or a link."""

    def __init__(self, name: str, link: str = "") -> None:
        super().__init__()
        self.name, self.line = small_label(name), ElidedLabel()
        self.line.setProperty("textSize", "small")
        self.amount = props(QLabel(textFormat=Qt.TextFormat.PlainText), textSize="total")
        self.amount.setAccessibleName(name)
        self.bar = props(QProgressBar(), accessibleName=name)
        self.bar.setRange(0, _WHOLE)
        self.bar.setFixedHeight(_BAR)
        # So that the links of all tiles are aligned.
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.link = props(QPushButton(link), kind="link", dense=True)
        column = vbox(parent=self, margins=0, spacing=S1)
        for part in (self.name, self.amount, self.line, self.bar):
            column.addWidget(part)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.bar.hide()
        self.link.setVisible(bool(link))

    def show_text(self, amount: str, line: str = "", *, tone: str = "muted") -> None:
        """Shows the sum and the line."""
        self.amount.setText(amount)
        self.amount.setAccessibleDescription(f"{amount} {line}".strip())
        self.line.show_text(line)
        restyle(self.line, tone=tone)

    def show_sum(self, spent: Money, budget: Money | None, imported: Money = NOTHING) -> None:
        """Shows how much of a budget was spent, what is left, and what was `imported` beside it."""
        self.bar.setVisible(budget is not None)
        if budget is None:
            self.show_text(str(spent), self._beside(self.tr("No budget"), imported))
            return
        left = max(budget - spent, NOTHING)
        text = fill(self.tr("of {budget}, {left} left"), budget=budget, left=left)
        self.show_text(str(spent), self._beside(text, imported), tone="muted" if left else "warn")
        share = min(spent.units * _WHOLE // budget.units, _WHOLE) if budget else _WHOLE
        self.bar.setValue(share)

    def _beside(self, text: str, imported: Money) -> str:
        if not imported:
            return text
        return fill(self.tr("{text}, imported {amount}"), text=text, amount=imported)


_EDGE, _HEAD = 2 * S4, 40
# Every known change of the balance, in the order of time.
Changes = Callable[[], Sequence[BalanceChange]]


class Tab(Enum):
    """The grouping of the sums."""

    TIME = "time"
    PROJECT = "project"
    SHOT = "shot"
    MODEL = "model"
    DIFFERENCES = "differences"
    BALANCE = "balance"


class SpendingPage(Page):
    """`open_wanted` carries a take to show among the takes; `save_wanted` asks for the takes of the
    period as a file; `top_up_wanted` and `budget_wanted` for where money is added and budgets are
    set, `prices_wanted` for all prices."""

    open_wanted = Signal(str)
    save_wanted = Signal()
    top_up_wanted = Signal()
    budget_wanted = Signal()
    prices_wanted = Signal()

    def __init__(
        self, theme: Theme, zone: tzinfo | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._book = SpendingBook()
        self._names: Names | None = None
        self._today = date.min
        self._balance: Money | None = None
        self._checked: datetime | None = None
        self._periods: Sequence[Period] = ()
        self._entries: Sequence[Entry] = ()
        self._groups: dict[date, Group[date]] = {}
        self._day: date | None = None
        self._zone = zone
        self._counting = self._failed = False
        self._spending = Spending()
        self._changes_known: Changes = tuple
        self.changes: Sequence[BalanceChange] = ()
        self._group: str | None = None
        props(self, objectName="spending", surface="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Spending"))
        self._make_head(theme)
        self._make_tiles()
        self._make_tables(theme, zone)
        self._lay_out()
        self._connect()

    # --- made once ------------------------------------------------------------------------------

    def _make_head(self, theme: Theme) -> None:
        self.title = props(QLabel(self.tr("Spending"), self), textSize="page")
        self.title.setContentsMargins(0, 0, S3, 0)
        self.title.setMinimumWidth(1)
        self.tabs = SegmentedPicker(theme, self.tr("Sums by"), self)
        choices = {
            Tab.TIME: self.tr("By day"),
            Tab.PROJECT: self.tr("Project"),
            Tab.SHOT: self.tr("Shot"),
            Tab.MODEL: self.tr("Model"),
            Tab.DIFFERENCES: self.tr("Differences"),
            Tab.BALANCE: self.tr("Balance"),
        }
        self.tabs.set_choices(
            [SegmentChoice(value=tab.value, label=label) for tab, label in choices.items()],
            Tab.TIME.value,
        )
        # Each as wide as its label: with all as wide as the widest, German has no room.
        fixed = QSizePolicy.Policy.Fixed
        for part in (self.tabs, *self.tabs.segments):
            part.setSizePolicy(fixed, fixed)
        self.period_box = NoWheelComboBox()
        self.period_box.setAccessibleName(self.tr("Period"))
        self.period_box.setSizeAdjustPolicy(NoWheelComboBox.SizeAdjustPolicy.AdjustToContents)
        self.save_button = QPushButton(self.tr("Save as CSV\u2026"))

    def _make_tiles(self) -> None:
        self.today = SumTile(self.tr("Today"), self.tr("Set budget\u2026"))
        self.month = SumTile(self.tr("This month"), self.tr("Model prices\u2026"))
        self.unsure = SumTile(self.tr("Not confirmed"), self.tr("Show takes"))
        self.balance = SumTile(self.tr("Balance"), self.tr("Top up"))
        self.charges = ChargesLine()
        self.whole_name = small_label("")
        self.whole = props(QLabel(textFormat=Qt.TextFormat.PlainText), strong=True)

    def _make_tables(self, theme: Theme, zone: tzinfo | None) -> None:
        self.chart = SpendingChart(theme)
        self.sums = SumsModel(self)
        self.sums_table = SpendingTable(
            self.sums, SumColumn.NAME, theme, self, (SumColumn.QUOTED, SumColumn.ESTIMATE)
        )
        self.sums_table.setAccessibleName(self.tr("Sums"))
        self.takes = TakesModel(theme, zone, self)
        self.takes_table = SpendingTable(
            self.takes, TakeColumn.SHOT, theme, self, (TakeColumn.QUOTED, TakeColumn.MODEL)
        )
        self.takes_table.setAccessibleName(self.tr("Takes"))
        self.balance_chart = BalanceChart(theme)
        self.balances = BalanceModel(zone, self)
        self.balance_table = SpendingTable(self.balances, BalanceColumn.CAUSE, theme, self)
        self.balance_table.setAccessibleName(self.tr("Changes of the balance"))
        self.heading = ElidedLabel()
        # As wide as it is, but no wider than leaves room for the sums.
        self.heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.heading.setProperty("textSize", "title")
        self.line = ElidedLabel()
        props(self.line, tone="muted", textSize="small")
        self.nothing = text_label("", tone="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        head = hbox(self.title, self.tabs, (None, 1), self.period_box, self.save_button, spacing=S3)
        head.addStrut(_HEAD)
        tiles = hbox(spacing=S4)
        for tile in (self.today, self.month, self.unsure, self.balance):
            tiles.addWidget(tile, 1)
        self._upper = QStackedWidget()
        self._upper.addWidget(self.chart)
        self._upper.addWidget(self.sums_table)
        self._upper.addWidget(self.balance_chart)
        title = hbox(self.heading, (self.line, 1), spacing=S4)
        self._lower = QStackedWidget()
        self._lower.addWidget(self.takes_table)
        self._lower.addWidget(self.nothing)
        self._lower.addWidget(self.balance_table)
        column = vbox(head, tiles, parent=self, margins=(_EDGE, S3, _EDGE, 0), spacing=S2)
        column.addLayout(hbox((self.charges, 1), self.whole_name, self.whole, spacing=S2))
        column.addWidget(self._upper, 5)
        column.addSpacing(S1)
        column.addLayout(title)
        column.addWidget(self._lower, 6)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _tab: self._show_tab())
        self.period_box.activated.connect(lambda _row: self.refresh())
        self.save_button.clicked.connect(self.save_wanted)
        self.today.link.clicked.connect(self.budget_wanted)
        self.month.link.clicked.connect(self.prices_wanted)
        self.balance.link.clicked.connect(self.top_up_wanted)
        self.unsure.link.clicked.connect(self._show_unsure)
        self.chart.chosen.connect(self._go_to_bar)
        self.chart.opened.connect(self._enter_takes)
        self.balance_chart.chosen.connect(self._go_to_change)
        self.balance_chart.opened.connect(
            lambda: self.balance_table.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self.balance_table.selectionModel().currentRowChanged.connect(
            lambda index, _before: self.balance_chart.go_to(self.balances.count - 1 - index.row())
        )
        self.sums_table.selectionModel().currentRowChanged.connect(
            lambda index, _before: self._go_to_group(index.row())
        )
        self.sums_table.opened.connect(lambda _row: self._enter_takes())
        self.takes_table.opened.connect(
            lambda row: self.open_wanted.emit(self.takes.entries[row].take.id)
        )

    # --- what others use ------------------------------------------------------------------------

    def use(self, book: SpendingBook, names: Names, changes: Changes = tuple) -> None:
        """Shows the takes of this book from now on, and the `changes` of the balance; `refresh`
        updates them."""
        self._book, self._names, self.takes.names = book, names, names
        self._changes_known = changes

    def show_counting(self, on: bool, *, failed: bool = False) -> None:
        """Whether older takes are still to be counted, or takes couldn't be read; `refresh` says so
        beside the sums."""
        self._counting, self._failed = on, failed

    def show_money(
        self,
        spending: Spending,
        unconfirmed: int,
        balance: Money | None,
        checked: datetime | None = None,
    ) -> None:
        """The sums at the top; `unconfirmed` is how many takes are not confirmed, `checked` when
        PiAPI was asked for the balance."""
        self._spending = spending
        self._show_budgets()
        text = self.tr("%n take(s), counted as spent", "", unconfirmed)
        line = counted(text, unconfirmed) if unconfirmed else self.tr("Every take is confirmed")
        self.unsure.show_text(
            str(spending.unconfirmed), line, tone="warn" if unconfirmed else "muted"
        )
        self.unsure.link.setVisible(bool(unconfirmed))
        self._balance, self._checked = balance, checked
        self._show_account()

    def _show_account(self) -> None:
        """With when it was asked for: the day is only said where it isn't today's."""
        amount, line = self._balance, "PiAPI"
        if self._checked is not None:
            here = self._checked.astimezone(self._zone)
            text = clock_text(here) if here.date() == self._today else date_and_time(here)
            line = fill(self.tr("Checked {time}"), time=text)
        self.balance.show_text(self.tr("unknown") if amount is None else str(amount), line)

    def _show_budgets(self) -> None:
        """What was imported is in no budget, but in the chart."""
        spending, today = self._spending, self._today
        book = SpendingBook() if self._counting else self._book
        for tile, first, spent, budget in (
            (self.today, today, spending.today, spending.daily_budget),
            (self.month, today.replace(day=1), spending.month, spending.monthly_budget),
        ):
            tile.show_sum(spent, budget, book.imported(first, today))

    def refresh(self, today: date | None = None) -> None:
        """Sums everything up again, as of `today`; the selection stays."""
        self._today = today or self._today
        self._show_account()
        self._show_budgets()
        period = self.period
        self._periods = periods(self._book.months, self._today)
        self._show_periods(period)
        self._entries = self._book.entries(self.period.first, self.period.last)
        self._show_whole()
        self._show_tab()

    def _show_whole(self) -> None:
        """What was spent in the period, its parts in the tool tip."""
        title, sums = self.period.title, sums_of(self._entries)
        self.whole_name.setText(title)
        self.whole.setText(self.tr("Still counting\u2026") if self._counting else str(sums.spent))
        words = "" if self._counting else sums_line(sums)
        props(self.whole, accessibleName=title, accessibleDescription=words, toolTip=words)

    @property
    def period(self) -> Period:
        """The time that is shown."""
        chosen = self.period_box.currentIndex()
        return self._periods[chosen] if chosen >= 0 else month_of(self._today)

    @property
    def entries(self) -> Sequence[Entry]:
        """The takes of the period."""
        return self._entries

    @property
    def tab(self) -> Tab:
        """The grouping of the sums."""
        return Tab(self.tabs.value() or Tab.TIME.value)

    def focus_first(self) -> None:
        """Puts the focus where a person starts."""
        charts: dict[Tab, QWidget] = {Tab.TIME: self.chart, Tab.BALANCE: self.balance_chart}
        part = charts.get(self.tab, self.tabs.segments[0])
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown --------------------------------------------------------------------------

    def _show_periods(self, wanted: Period) -> None:
        titles = [period.title for period in self._periods]
        box = self.period_box
        if titles != [box.itemText(row) for row in range(box.count())]:
            box.clear()
            box.addItems(titles)
        box.setCurrentIndex(titles.index(wanted.title) if wanted.title in titles else 0)

    def _show_tab(self) -> None:
        if self._names is None:
            return
        self._upper.setVisible(self.tab is not Tab.DIFFERENCES)
        if self.tab is Tab.TIME:
            self._show_chart()
        elif self.tab is Tab.DIFFERENCES:
            self._show_differences(self._names)
        elif self.tab is Tab.BALANCE:
            self._show_balance()
        else:
            self._show_sums(self._names)

    def _show_chart(self) -> None:
        self._upper.setCurrentWidget(self.chart)
        period = self.period
        self._groups = {group.key: group for group in grouped(self._entries, period.key)}
        days = period.days
        if self._day not in days:
            spent = [day for day in days if day in self._groups]
            first = {Unit.DAY: self._today, Unit.MONTH: self._today.replace(day=1)}
            here = first.get(period.unit)
            self._day = here if here in days else (spent or days)[-1]
        names = {
            Unit.DAY: self.tr("Spending by day"),
            Unit.MONTH: self.tr("Spending by month"),
            Unit.YEAR: self.tr("Spending by year"),
        }
        bars = period.bars({day: group.sums for day, group in self._groups.items()})
        self.chart.show_bars(self._named(names[period.unit]), bars, days.index(self._day))
        self._show_bar()

    def _go_to_bar(self, place: int) -> None:
        self._day = self.period.days[place]
        self._show_bar()

    def _show_bar(self) -> None:
        bar = self.chart.bars[self.chart.current]
        group = self._groups.get(self._day) if self._day is not None else None
        self._show_takes(bar.title, group.entries if group is not None else ())

    def _show_sums(self, names: Names) -> None:
        self._upper.setCurrentWidget(self.sums_table)
        title, key, name_of = self._grouping(names)
        groups = grouped(self._entries, key)
        kept = self._group
        self.sums.show_groups(title, groups, name_of)
        keys = [group.key for group in groups]
        row = keys.index(kept) if kept in keys else (0 if keys else -1)
        if self.sums_table.currentIndex().row() != row:
            self.sums_table.go_to(row)
        self._go_to_group(row)

    def _grouping(self, names: Names) -> tuple[str, Callable[[Entry], str], Callable[[str], str]]:
        """The groups, the common key of their takes, and its name."""
        found: dict[Tab, tuple[str, Callable[[Entry], str], Callable[..., str]]] = {
            Tab.PROJECT: (
                self.tr("Project"),
                lambda entry: names.project_of(entry.take.shot_id),
                names.project,
            ),
            Tab.SHOT: (self.tr("Shot"), lambda entry: entry.take.shot_id, names.shot),
            Tab.MODEL: (self.tr("Model"), lambda entry: entry.take.request.model_id, names.model),
        }
        return found[self.tab]

    def _go_to_group(self, row: int) -> None:
        if row < 0 or row >= len(self.sums.groups):
            self._show_takes(self.period.title, ())
            return
        group = self.sums.groups[row]
        self._group = group.key
        self._show_takes(self.sums.name(row), group.entries)

    def _show_differences(self, names: Names) -> None:
        found = [each for each in self._entries if names.difference(each.take) is not None]
        self._show_takes(self.tr("Charges that differ from the estimate"), found)

    def _show_balance(self) -> None:
        self._upper.setCurrentWidget(self.balance_chart)
        # Charges of takes that are not counted yet would make changes seem unexplained.
        period, known = self.period, () if self._counting else self._changes_known()
        zoned = [(change, change.reading.at.astimezone(self._zone)) for change in known]
        shown = [(each, at) for each, at in zoned if period.first <= at.date() <= period.last]
        before = [each for each, at in zoned if at.date() < period.first]
        kept = self.balance_chart.current if len(shown) == self.balances.count else len(shown) - 1
        title = fill(self.tr("Balance, {period}"), period=period.title)
        self.balance_chart.show_line(
            self._named(title),
            [bar.label for bar in period.bars({})],
            [_point(change, period.place(at), at) for change, at in shown],
            before=before[-1].reading.amount if before else None,
            end=self._line_end(period),
            current=kept,
        )
        self.changes = [change for change, _at in shown]
        self.balances.show_changes(self.changes)
        self.heading.show_text(title)
        self._show_line(changes_line(self.changes), self.tr("The balance didn't change."))
        self._lower.setCurrentWidget(self.balance_table if shown else self.nothing)
        self._go_to_change(kept)

    def _line_end(self, period: Period) -> float:
        """The line goes on to the end of today."""
        if not period.first <= self._today <= period.last:
            return len(period.days)
        return period.place(datetime.combine(self._today, time.max))

    def _go_to_change(self, place: int) -> None:
        self.balance_table.go_to(self.balances.count - 1 - place if place >= 0 else -1)

    def _show_takes(self, title: str, entries: Sequence[Entry]) -> None:
        """The takes behind a sum, the newest first."""
        kept = self.current_take
        explained = self.tab is Tab.DIFFERENCES
        dated = self.tab is not Tab.TIME or self.period.unit is not Unit.DAY
        newest = sorted(entries, key=_moment, reverse=True)
        self.heading.show_text(title)
        self.takes.show_entries(newest, dated=dated, explained=explained)
        if self.current_take != kept:
            self.takes_table.go_to(row_of(newest, kept))
        self._show_line(
            sums_line(sums_of(newest)) if newest else "",
            self.tr("Every charge is what we said.")
            if explained
            else self.tr("No takes were sent."),
        )
        self._lower.setCurrentIndex(0 if newest else 1)

    def _named(self, chart: str) -> str:
        """What a screen reader calls a chart."""
        if not self._counting:
            return chart
        return fill(self.tr("{chart}. Still counting\u2026"), chart=chart)

    def _show_line(self, sums: str, nothing: str) -> None:
        """The line about what is listed, and the text where nothing is; neither speaks of all while
        some are still to be counted."""
        if self._counting:
            nothing = self.tr("Still counting\u2026")
            text = self.tr("So far: {sums}. Still counting\u2026")
            sums = fill(text, sums=sums) if sums else ""
        if self._failed:
            nothing = self.tr("Couldn't count your takes.")
        self.line.show_text(sums)
        restyle(self.line, tone="warn" if self._counting else "muted")
        self.nothing.setText(nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where the tabs of a language need the room, only they say where one is.
        head = (self.title, self.tabs, self.period_box, self.save_button)
        wide = sum(part.sizeHint().width() for part in head) + 5 * S3 + 2 * _EDGE
        self.title.setVisible(wide <= self.width())
        self.heading.setMaximumWidth(self.width() // 2)

    @property
    def current_take(self) -> TakeId | None:
        """The selected take."""
        row = self.takes_table.currentIndex().row()
        return self.takes.entries[row].take.id if 0 <= row < self.takes.count else None

    def _enter_takes(self) -> None:
        """Goes on to the takes behind the sum."""
        if self.takes.count:
            if self.current_take is None:
                self.takes_table.go_to(0)
            self.takes_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unsure(self) -> None:
        """Unconfirmed takes are among the differences, whatever the period."""
        self.tabs.set_value(Tab.DIFFERENCES.value)
        self.period_box.setCurrentIndex(len(self._periods) - 1)
        self.refresh()


def _point(change: BalanceChange, place: float, at: datetime) -> BalancePoint:
    words = f"{date_and_time(at)}: {change.reading.amount}. {change_words(change)}"
    tone = "warn" if change.unexplained else "good" if change.added else ""
    return BalancePoint(at=place, amount=change.reading.amount, words=words, tone=tone)


def _moment(entry: Entry) -> datetime:
    return entry.take.sent_at or entry.take.created_at
