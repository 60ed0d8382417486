"""The balance as a line and as a table, by keyboard and for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.money import MAX_UNITS, Money
from sora_desktop.core.remote import HistoryEntry, RemoteStatus
from sora_desktop.core.spending import (
    BalanceChange,
    BalanceReading,
    Cause,
    Movement,
    SpendingBook,
    explained,
)
from sora_desktop.engine.account_history import Charge
from sora_desktop.ui.spending.chart import BalanceChart, BalancePoint
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import BalanceColumn, SumColumn
from sora_desktop.ui.text.spending_text import changes_line, charges_line
from tests.ui.samples import NOW, dollars
from tests.ui.spending.parts import NAMES, open_tab, page_of, spent
from tests.ui.take_source import dark_theme

DAY = timedelta(days=1)


def changes() -> Sequence[BalanceChange]:
    """From $20 over a charge and a top-up to a fall that nobody explains."""
    found = ((40, "20"), (6, "18.08"), (4, "28.08"), (1, "20"))
    readings = [BalanceReading(NOW - DAY * days, dollars(amount)) for days, amount in found]
    charged = Movement(NOW - DAY * 7, Cause.CHARGED, dollars("1.92"))
    return explained(readings, [charged])


@pytest.fixture
def page(qtbot: QtBot) -> SpendingPage:
    """The page with its balance."""
    page = page_of([spent(1)])
    qtbot.addWidget(page)
    page.use(SpendingBook([spent(1)], UTC), NAMES, changes)
    open_tab(page, Tab.BALANCE)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def rows(page: SpendingPage) -> list[list[str]]:
    return [
        [page.balances.text(row, n) for n in range(1, len(BalanceColumn))]
        for row in range(page.balances.count)
    ]


def test_the_changes_of_the_period_are_a_line_and_a_table(page: SpendingPage) -> None:
    assert rows(page) == [
        ["$20.00", "-$8.08", "Not explained $8.08"],
        ["$28.08", "+$10.00", "Topped up $10.00"],
        ["$18.08", "-$1.92", "Charged $1.92"],
    ]
    assert page.heading.text() == "Balance, November 2026"
    assert page.line.text() == "Topped up $10.00, charged $1.92, not explained $8.08"
    chart = page.balance_chart
    assert chart.accessibleName() == "Balance, November 2026"
    assert [point.tone for point in chart.points] == ["", "good", "warn"]
    assert [round(point.at, 1) for point in chart.points] == [15.5, 17.5, 20.5]
    assert chart.isVisible()
    assert not page.grab().isNull()


def test_the_keys_go_through_line_and_table_and_each_change_is_said(
    page: SpendingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "sora_desktop.ui.spending.chart.announce", lambda _chart, text: said.append(text)
    )
    page.focus_first()
    chart = page.balance_chart
    assert chart.hasFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    assert [text.split(": ", 1)[1] for text in said] == [
        "$28.08. Topped up $10.00",
        "$18.08. Charged $1.92",
    ]
    assert page.balance_table.currentIndex().row() == 2
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.balance_table.hasFocus()
    QTest.keyClick(page.balance_table, Qt.Key.Key_Up)
    assert chart.current == 1
    found = QAccessible.queryAccessibleInterface(page.balance_table)
    assert found.role() is QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Changes of the balance"
    role = Qt.ItemDataRole.AccessibleTextRole
    cell = page.balances.index(1, BalanceColumn.CHANGE)
    assert cell.data(role) == "Change: +$10.00"


def test_a_click_goes_to_the_nearest_change(page: SpendingPage) -> None:
    chart = page.balance_chart
    for place in (0, 2, 1):
        x = next(x for x in range(chart.width()) if chart.place_at(x) == place)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(x + 2, 60))
        assert chart.current == place


def test_another_period_and_none_at_all(page: SpendingPage) -> None:
    page.period_box.setCurrentIndex(page.period_box.count() - 1)
    page.refresh()
    assert page.balances.count == 4
    assert rows(page)[-1] == ["$20.00", "\u2013", "First reading"]
    page.use(SpendingBook(), NAMES)
    page.refresh()
    assert page.balances.count == 0
    assert page.nothing.isVisible()
    assert page.nothing.text() == "The balance didn't change."
    QTest.keyClick(page.balance_chart, Qt.Key.Key_Right)
    assert page.balance_chart.current == -1
    assert not page.grab().isNull()


def test_mad_amounts_are_summed_up() -> None:
    """A list of charges, and a balance that jumps, each more than an amount can be."""
    huge = Money(MAX_UNITS)
    entries = (HistoryEntry(id=f"r{n}", usage=huge) for n in range(3))
    charges = [Charge(entry=entry, status=RemoteStatus.COMPLETED) for entry in entries]
    assert charges_line(charges).endswith(str(huge))
    rises = [BalanceReading(NOW + n * DAY, huge * (-1) ** n) for n in range(6)]
    assert str(huge) in changes_line(explained(rises, []))


def test_mad_balances_are_painted(qtbot: QtBot) -> None:
    theme = dark_theme()
    chart = BalanceChart(theme)
    theme.setParent(chart)
    qtbot.addWidget(chart)
    chart.resize(600, 200)
    huge = explained(
        [BalanceReading(NOW, Money(-MAX_UNITS)), BalanceReading(NOW + DAY, Money(MAX_UNITS))], []
    )
    assert huge[1].added == Money(MAX_UNITS)
    chart.show_line("Balance", ["1"], [], before=None, end=0.0, current=-1)
    assert chart.place_at(100) == -1
    assert not chart.grab().isNull()


def test_what_was_imported_has_its_column_and_its_color(qtbot: QtBot) -> None:
    page = page_of([spent(1)])
    qtbot.addWidget(page)
    open_tab(page, Tab.MODEL)
    assert page.sums_table.isColumnHidden(SumColumn.IMPORTED)
    both = page_of([spent(1), spent(2, imported=True)])
    qtbot.addWidget(both)
    assert both.chart.accessibleDescription().endswith("charged $1.92, imported $1.92")
    open_tab(both, Tab.MODEL)
    assert not both.sums_table.isColumnHidden(SumColumn.IMPORTED)
    assert both.sums.text(0, SumColumn.IMPORTED) == "$1.92"
    assert both.sums.text(0, SumColumn.SPENT) == "$3.84"


class Counted(list[BalancePoint]):
    """Points that count how often all of them are gone through."""

    rounds = 0

    def __iter__(self) -> Iterator[BalancePoint]:
        self.rounds += 1
        return super().__iter__()


@pytest.mark.parametrize("count", [10, 1000])
def test_a_long_history_is_gone_through_as_often_as_a_short_one(qtbot: QtBot, count: int) -> None:
    """And not once for each of its changes: of ten thousand the window would freeze for minutes."""
    theme = dark_theme()
    chart = BalanceChart(theme)
    theme.setParent(chart)
    qtbot.addWidget(chart)
    chart.resize(900, 300)
    points = Counted(
        BalancePoint(at=n / count, amount=dollars(str(n + 1)), words=str(n)) for n in range(count)
    )
    chart.show_line("Balance", ["1"], points, before=None, end=1.0, current=3)
    chart.grab()
    assert chart.place_at(0.0) == 0
    assert points.rounds < 10
