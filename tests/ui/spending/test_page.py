"""The spending page: its chart, its sums, and the takes behind each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import Spending
from sora_desktop.core.money import MAX_UNITS, Money
from sora_desktop.core.spending import SpendingBook
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.ui.spending.chart import top_of
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import SumColumn, TakeColumn
from tests.ui.samples import NOW, dollars
from tests.ui.spending.parts import NAMES, open_tab, page_of, spent, table

S = TakeState
DAY = timedelta(days=1)
Made = Callable[..., SpendingPage]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    def make(*takes: Take, unconfirmed: int = 0) -> SpendingPage:
        page = page_of(takes, unconfirmed)
        qtbot.addWidget(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


def sums(page: SpendingPage, column: SumColumn) -> list[str]:
    return [page.sums.text(row, column) for row in range(page.sums.count)]


def test_the_keyboard_comes_to_a_row_of_the_takes(made: Made) -> None:
    table = made(spent(1), spent(2)).takes_table
    assert not table.currentIndex().isValid()
    table.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not table.currentIndex().isValid(), "the press chooses the row"
    table.clearFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0


def test_the_chart_has_a_bar_for_each_day_and_begins_today(made: Made) -> None:
    page = made(spent(1), spent(2, sent_at=NOW - 3 * DAY), spent(3, S.PROCESSING))
    assert [bar.label for bar in page.chart.bars] == [str(n) for n in range(1, 31)]
    assert page.chart.current == 21
    assert page.chart.accessibleName() == "Spending by day"
    assert page.chart.accessibleDescription() == (
        "Sunday, November 22, 2026: $3.84. 2 takes, estimate $3.84, charged $1.92, expected $1.92"
    )
    assert page.heading.text() == "Sunday, November 22, 2026"
    assert page.chart.bars[18].sums.spent == dollars("1.92")


def test_the_arrow_keys_go_from_day_to_day_and_say_the_sum(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "sora_desktop.ui.spending.chart.announce", lambda _chart, text: said.append(text)
    )
    page = made(spent(1), spent(2, sent_at=NOW - DAY))
    page.focus_first()
    assert page.chart.hasFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(page.chart, key)
    assert said == [
        "Saturday, November 21, 2026: $1.92. 1 take, estimate $1.92, charged $1.92",
        "Friday, November 20, 2026: nothing spent",
        "Monday, November 30, 2026: nothing spent",
        "Sunday, November 1, 2026: nothing spent",
    ]
    assert not page.takes_table.isVisible()
    assert page.nothing.text() == "No takes were sent."


def test_a_click_on_a_bar_shows_its_takes_and_return_goes_to_them(made: Made) -> None:
    page = made(spent(1), spent(2, sent_at=NOW - DAY))
    chart = page.chart
    x = next(x for x in range(chart.width()) if chart.place_at(x) == 20)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(x + 4, chart.height() // 2))
    assert [row[1] for row in table(page)] == ["2"]
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.takes_table.hasFocus()
    assert page.current_take == spent(2).id


def test_a_year_by_its_months_and_all_time_by_its_years(made: Made) -> None:
    page = made(spent(1), spent(2, sent_at=NOW - 40 * DAY), spent(3, sent_at=NOW - 400 * DAY))
    box = page.period_box
    titles = [box.itemText(n) for n in range(box.count())]
    assert titles == [
        *("November 2026", "October 2026", "October 2025", "2026", "2025", "All time")
    ]

    def choose(row: int) -> None:
        box.setCurrentIndex(row)
        box.activated.emit(row)

    choose(3)
    assert [bar.label for bar in page.chart.bars][9:11] == ["Oct", "Nov"]
    assert [bool(bar.sums.takes) for bar in page.chart.bars] == [False] * 9 + [True, True, False]
    assert page.heading.text() == "November 2026"
    assert page.takes.heading(TakeColumn.TIME) == "Date"
    choose(5)
    assert [(bar.label, bar.sums.takes) for bar in page.chart.bars] == [("2025", 1), ("2026", 2)]
    page.refresh()
    assert page.period.title == "All time"


def test_sums_by_project_shot_and_model_open_into_their_takes(made: Made) -> None:
    page = made(
        spent(1, model_id="veo"),
        spent(2, shot_id=ShotId("b"), quoted=dollars("1.92")),
        spent(3, S.UNCONFIRMED, remote_id=None),
        spent(4, S.FAILED, charged=dollars("0"), quoted=dollars("1.92")),
    )
    open_tab(page, Tab.PROJECT)
    assert sums(page, SumColumn.NAME) == ["Project films", "Project ads"]
    assert sums(page, SumColumn.TAKES) == ["3", "1"]
    assert sums(page, SumColumn.ESTIMATE) == ["$5.76", "$1.92"]
    assert sums(page, SumColumn.QUOTED) == ["$1.92", "$1.92"]
    assert sums(page, SumColumn.CHARGED) == ["$1.92", "$1.92"]
    assert sums(page, SumColumn.RETURNED) == ["$1.92", "$0.00"]
    assert sums(page, SumColumn.UNSURE) == ["$1.92", "$0.00"]
    assert sums(page, SumColumn.SPENT) == ["$3.84", "$1.92"]
    assert page.heading.text() == "Project films"
    page.sums_table.setFocus()
    QTest.keyClick(page.sums_table, Qt.Key.Key_Down)
    assert page.heading.text() == "Project ads"
    assert [row[:2] for row in table(page)] == [["Shot b", "2"]]
    QTest.keyClick(page.sums_table, Qt.Key.Key_Return)
    assert page.takes_table.hasFocus()
    open_tab(page, Tab.SHOT)
    assert sums(page, SumColumn.NAME) == ["Shot a", "Shot b"]
    open_tab(page, Tab.MODEL)
    assert sums(page, SumColumn.NAME) == ["Model sora", "Model veo"]


def test_differences_are_listed_with_their_reason(made: Made) -> None:
    page = made(
        spent(1),
        spent(2, charged=dollars("2.88"), sent_at=NOW - DAY),
        spent(3, S.FAILED, charged=dollars("0"), sent_at=NOW - 2 * DAY),
        spent(4, S.FAILED, charged=dollars("1.92"), sent_at=NOW - 3 * DAY),
        spent(5, S.UNCONFIRMED, remote_id=None, sent_at=NOW - 4 * DAY),
        spent(6, charged=dollars("9"), quoted=dollars("9"), sent_at=NOW - 5 * DAY),
    )
    open_tab(page, Tab.DIFFERENCES)
    assert [(row[1], *row[3:]) for row in table(page)] == [
        ("2", "$1.92", "\u2013", "$2.88", "Charged like a clip of another duration."),
        ("3", "$1.92", "\u2013", "$0.00", "Failed, and PiAPI returned the cost."),
        ("4", "$1.92", "\u2013", "$1.92", "Failed, and PiAPI still charged for it."),
        ("5", "$1.92", "unknown", "unknown", "PiAPI hasn't said what it charged."),
        ("6", "$1.92", "$9.00", "$9.00", "PiAPI quoted this price, not the one we know."),
    ]
    assert not page.chart.isVisible()
    open_tab(page, Tab.TIME)
    assert page.chart.isVisible()


def test_no_differences(made: Made) -> None:
    page = made(spent(1))
    open_tab(page, Tab.DIFFERENCES)
    assert page.nothing.isVisible()
    assert page.nothing.text() == "Every charge is what we said."


def test_a_double_click_and_return_open_the_take(made: Made, qtbot: QtBot) -> None:
    page = made(spent(1), spent(2, sent_at=NOW - timedelta(minutes=5)))
    view = page.takes_table
    place = view.visualRect(page.takes.index(1, TakeColumn.SHOT)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [spent(2).id]
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [spent(2).id]


def test_the_sums_at_the_top(made: Made, qtbot: QtBot) -> None:
    page = made(
        spent(1), spent(2, S.UNCONFIRMED, remote_id=None, sent_at=NOW - 60 * DAY), unconfirmed=1
    )
    tiles = (page.today, page.month, page.unsure, page.balance)
    assert [(tile.amount.text(), tile.line.text()) for tile in tiles] == [
        ("$1.92", "of $20.00, $18.08 left"),
        ("$1.92", "No budget"),
        ("$1.92", "1 take, counted as spent"),
        ("$23.08", "PiAPI"),
    ]
    assert page.today.bar.isVisible()
    assert page.today.bar.value() == 96
    assert not page.month.bar.isVisible()
    with qtbot.waitSignal(page.top_up_wanted):
        page.balance.link.click()
    with qtbot.waitSignal(page.budget_wanted):
        page.today.link.click()
    page.unsure.link.click()
    assert (page.tab, page.period.title) == (Tab.DIFFERENCES, "All time")
    assert [row[1] for row in table(page)] == ["2"]


@pytest.mark.parametrize(
    ("ago", "line"),
    [(timedelta(hours=1), "Checked 11:00\u202fAM"), (DAY, "Checked 11/21/26 12:00\u202fPM")],
)
def test_when_the_balance_was_asked_for(made: Made, ago: timedelta, line: str) -> None:
    page = made(spent(1))
    assert page.balance.line.text() == "PiAPI"
    page.show_money(Spending(), 0, dollars("23.08"), NOW - ago)
    assert (page.balance.amount.text(), page.balance.line.text()) == ("$23.08", line)
    # At midnight it is of another day, although nothing was asked.
    page.refresh(NOW.date() + DAY)
    assert page.balance.line.text().startswith("Checked 11/2")


def test_what_is_gone_to_stays_so_while_takes_change(made: Made) -> None:
    takes = [spent(n, sent_at=NOW - timedelta(minutes=n)) for n in (1, 2, 3)]
    page = made(*takes)
    page.takes_table.go_to(1)
    book = SpendingBook([*takes, spent(4)], UTC)
    page.use(book, NAMES)
    page.refresh()
    assert page.takes.count == 4
    assert page.current_take == takes[1].id
    book.read([replace(takes[0], charged=dollars("5"))])
    page.refresh()
    assert page.current_take == takes[1].id
    assert table(page)[1][5] == "$5.00"


def test_a_group_that_is_gone_to_stays_so(made: Made) -> None:
    """Also when another one has become dearer."""
    first, second = spent(1, charged=dollars("9")), spent(2, shot_id=ShotId("b"))
    page = made(first, second)
    open_tab(page, Tab.SHOT)
    page.sums_table.go_to(1)
    page.takes_table.go_to(0)
    assert (page.heading.text(), page.current_take) == ("Shot b", second.id)
    for charged in ("8", "1"):
        page.use(SpendingBook([replace(first, charged=dollars(charged)), second], UTC), NAMES)
        page.refresh()
        assert (page.heading.text(), page.current_take) == ("Shot b", second.id)
    assert sums(page, SumColumn.NAME) == ["Shot b", "Shot a"]
    assert sums(page, SumColumn.SPENT) == ["$1.92", "$1.00"]


def test_a_long_name_of_a_shot_needs_no_wider_window(made: Made) -> None:
    page = made(spent(1, shot_id=ShotId("kite " * 60)))
    open_tab(page, Tab.SHOT)
    assert page.minimumSizeHint().width() <= 960


def test_tables_say_the_heading_of_a_figure(made: Made) -> None:
    page = made(spent(1))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert page.takes.index(0, TakeColumn.CHARGED).data(role) == "Charged: $1.92"
    found = QAccessible.queryAccessibleInterface(page.takes_table)
    assert found.role() is QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Takes"


def test_mad_amounts_do_not_break_the_page(made: Made) -> None:
    """A history that lies is shown as it is, and the chart still paints."""
    huge = Money(MAX_UNITS)
    page = made(
        spent(1, charged=huge, quoted=huge),
        spent(2, charged=huge),
        spent(3, charged=dollars("-1.92"), sent_at=NOW - DAY),
    )
    assert page.chart.bars[21].sums.spent == huge
    assert page.chart.bars[20].sums.spent == Money(0)
    assert page.chart.bars[20].sums.takes == 1
    page.resize(960, 560)
    assert not page.grab().isNull()


def lit(page: SpendingPage, place: int) -> int:
    """How many points of a column have the color of what was charged."""
    image: QImage = page.chart.grab().toImage()
    xs = [x for x in range(page.chart.width()) if page.chart.place_at(x) == place]
    x = xs[len(xs) // 2]
    grey = image.pixelColor(0, 0).lightness()
    return sum(
        image.pixelColor(x, y).lightness() - grey > 100 for y in range(30, image.height() - 20)
    )


def test_bars_are_as_high_as_their_sums(made: Made) -> None:
    page = made(
        spent(1, sent_at=NOW - DAY, charged=dollars("5")),
        spent(2, sent_at=NOW - 2 * DAY, charged=dollars("10")),
        spent(3, sent_at=NOW - 3 * DAY, charged=dollars("0.01")),
    )
    half, whole, least, none = (lit(page, place) for place in (20, 19, 18, 10))
    assert abs(whole - 2 * half) <= 3
    assert whole > half > least > none == 0


@pytest.mark.parametrize(
    ("most", "top"),
    [
        *(("0", "1"), ("0.03", "0.05"), ("1.92", "2"), ("4.80", "5"), ("9.61", "10")),
        *(("10", "10"), ("10.01", "20"), ("61.44", "100"), ("1000000", "1000000")),
    ],
)
def test_the_scale_ends_at_a_round_amount(most: str, top: str) -> None:
    assert top_of(dollars(most)) == dollars(top).units


@pytest.mark.parametrize("size", [(960, 560), (1280, 760), (1920, 1040)])
def test_everything_has_room_in_every_size(made: Made, size: tuple[int, int]) -> None:
    page = made(*(spent(n, S.UNCONFIRMED, remote_id=None) for n in range(3)))
    page.resize(*size)
    for tab in Tab:
        open_tab(page, tab)
        page.grab()
        assert page.minimumSizeHint().width() <= size[0]
        assert page.minimumSizeHint().height() <= size[1]
        assert page.save_button.geometry().right() <= page.width()
        needed = page.takes_table.sizeHintForColumn(TakeColumn.SHOT)
        assert page.takes_table.columnWidth(TakeColumn.SHOT) >= min(needed, 100)
        assert not page.takes_table.isColumnHidden(TakeColumn.MODEL)


DIFFERENT = {
    "length": spent(1, charged=dollars("2.88")),
    "returned": spent(1, S.FAILED, charged=dollars("0")),
    "charged": spent(1, S.FAILED, charged=dollars("1.92")),
    "quoted": spent(1, charged=dollars("9"), quoted=dollars("9")),
    "unknown": spent(1, S.UNCONFIRMED, remote_id=None),
}


@pytest.mark.parametrize("take", DIFFERENT.values(), ids=DIFFERENT)
def test_the_reason_of_a_difference_is_read_in_the_smallest_window(made: Made, take: Take) -> None:
    page = made(take)
    page.resize(960, 560)
    open_tab(page, Tab.DIFFERENCES)
    page.grab()
    shown = page.takes_table
    needed = shown.fontMetrics().horizontalAdvance(page.takes.text(0, TakeColumn.STATE))
    assert shown.columnWidth(TakeColumn.STATE) > needed
    for column in (TakeColumn.ESTIMATE, TakeColumn.CHARGED, TakeColumn.MODEL):
        assert not shown.isColumnHidden(column)
    # Elsewhere the number of the take is of use.
    open_tab(page, Tab.TIME)
    page.grab()
    assert not shown.isColumnHidden(TakeColumn.TAKE)


def test_a_hundred_thousand_takes_of_a_month(qtbot: QtBot) -> None:
    """The page shows all of them."""
    one = spent(1)
    takes: Sequence[Take] = [
        replace(one, id=TakeId(f"t{n}"), sent_at=NOW - timedelta(seconds=18 * n))
        for n in range(100_000)
    ]
    page = page_of([])
    qtbot.addWidget(page)
    book = SpendingBook(takes, UTC)
    page.use(book, NAMES)
    page.refresh(NOW.date())
    open_tab(page, Tab.SHOT)
    assert page.takes.count == 100_000


def test_a_draft_and_a_final_say_so_beside_their_model(qtbot: QtBot) -> None:
    takes = [spent(1), spent(2), spent(3)]
    page = page_of(takes)
    qtbot.addWidget(page)
    words = {1: "Draft", 2: "Final"}
    names = replace(NAMES, version=lambda each: words.get(each.shot_number, ""))
    page.use(SpendingBook(takes, UTC), names)
    model = page.takes
    shown = {model.text(row, TakeColumn.MODEL) for row in range(model.rowCount())}
    assert {each.rpartition(" (")[2] for each in shown if "(" in each} == {"Draft)", "Final)"}
    assert any("(" not in each for each in shown)


def test_what_was_spent_in_the_period_is_said_on_every_tab(made: Made) -> None:
    page = made(spent(1), spent(2), spent(3, sent_at=NOW - 40 * DAY))
    shown = [(page.whole_name.text(), page.whole.text())]
    page.period_box.setCurrentIndex(1)
    page.period_box.activated.emit(1)
    for tab in Tab:
        open_tab(page, tab)
        assert page.whole.isVisible()
        shown.append((page.whole_name.text(), page.whole.text()))
    assert shown == [("November 2026", "$3.84"), *[("October 2026", "$1.92")] * len(Tab)]
    assert page.whole.toolTip() == "1 take, estimate $1.92, charged $1.92"
