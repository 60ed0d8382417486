"""The top bar: project, money with its budget, the badge, and the way to the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import Spending
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.geometry import View
from sora_desktop.ui.window.notices import Notice, NoticeBoard, Rank
from sora_desktop.ui.window.top_bar import TopBar
from tests.ui.samples import dollars


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    theme = Theme(Mode.DARK)
    made = TopBar(theme, NoticeBoard())
    theme.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, made.height())
    made.show()
    return made


def test_the_balance(bar: TopBar) -> None:
    assert bar.findChild(QToolButton, "balanceReadout") is bar.balance
    assert bar.balance.text() == "Balance unknown"
    bar.set_balance(dollars("23.1"))
    assert bar.balance.text() == "Balance $23.10"
    assert bar.balance.accessibleDescription() == "Balance $23.10"
    bar.set_balance(None, "PiAPI is busy")
    assert bar.balance.toolTip() == "PiAPI is busy"


def test_what_was_spent_with_and_without_a_budget(bar: TopBar) -> None:
    bar.set_spending(Spending(today=dollars("4.8"), month=dollars("31")))
    assert bar.today.text() == "Today $4.80"
    assert bar.today.toolTip() == "This month $31.00"
    bar.set_spending(
        Spending(
            today=dollars("4.8"),
            month=dollars("31"),
            unconfirmed=dollars("1.92"),
            daily_budget=dollars("20"),
            monthly_budget=dollars("100"),
        )
    )
    assert bar.today.text() == "Today $4.80 of $20.00"
    assert bar.today.toolTip() == "This month $31.00 of $100.00\nIncludes $1.92 not confirmed"


@pytest.mark.parametrize("opened_before", [False, True])
def test_a_click_on_the_balance_opens_todays_account(
    bar: TopBar, qtbot: QtBot, opened_before: bool
) -> None:
    if opened_before:
        bar.balance.click()
        bar.account.close()
    assert (bar.todays_account.made is not None) is opened_before
    bar.set_balance(dollars("23.08"))
    bar.set_spending(
        Spending(
            today=dollars("4.8"),
            month=dollars("31"),
            committed=dollars("3.84"),
            unconfirmed=dollars("1.92"),
            daily_budget=dollars("20"),
        )
    )
    bar.balance.click()
    account = bar.account
    assert account.isVisible()
    account.close()
    shown = {key: label.text() for key, label in account.values.items()}
    assert shown == {
        "balance": "$23.08",
        "today": "$4.80 of $20.00",
        "month": "$31.00",
        "queued": "$3.84",
        "unconfirmed": "$1.92",
    }
    account.open()
    with qtbot.waitSignal(account.budget_wanted):
        account.budget.click()
    assert not account.isVisible()
    with qtbot.waitSignal(account.top_up_wanted):
        account.top_up.click()
    with qtbot.waitSignal(bar.settings_wanted):
        bar.settings.click()


def test_the_badge_says_what_holds_all_the_time(bar: TopBar) -> None:
    assert not bar.badge.isVisible()
    left: list[int] = []
    bar.set_badge("Demo", "No charges.")
    bar.set_badge("Demo", "No charges.", "Use my own key", lambda: left.append(1))
    assert bar.badge.isVisible()
    assert bar.badge.accessibleDescription() == "No charges."
    about, leave = bar.badge.menu().actions()
    assert (about.text(), about.isEnabled()) == ("No charges.", False)
    leave.trigger()
    assert left == [1]
    bar.set_badge("")
    assert not bar.badge.isVisible()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_nothing_in_it_moves_when_something_needs_the_person(qtbot: QtBot, width: int) -> None:
    theme, board = Theme(Mode.DARK), NoticeBoard()
    bar = TopBar(theme, board)
    theme.setParent(bar)
    qtbot.addWidget(bar)
    bar.resize(width, bar.height())
    bar.set_balance(dollars("23.08"))
    bar.show()
    parts = (bar.project, bar.today, bar.balance, bar.settings)
    before = [part.geometry() for part in parts]
    board.show_notice(Notice(key="a", text="PiAPI refused your key", priority=Rank.BLOCKER))
    assert [part.geometry() for part in parts] == before
    assert bar.attention.geometry().right() < bar.today.geometry().left()


@pytest.mark.parametrize("width", [960, 1280])
def test_nothing_moves_when_the_money_becomes_known_and_changes(
    bar: TopBar, qapp: QApplication, width: int
) -> None:
    bar.set_badge("Demo")
    bar.set_palette_keys("Ctrl+K")
    bar.resize(width, bar.height())
    parts = (bar.badge, bar.today, bar.balance, bar.palette_button, bar.settings)
    places = []
    for today, balance in (("0", None), ("0.96", "25"), ("12.48", "9.04"), ("0", "99.99")):
        bar.set_spending(Spending(today=dollars(today), month=dollars("31")))
        bar.set_balance(dollars(balance) if balance else None)
        qapp.processEvents()
        places.append([part.geometry() for part in parts])
    assert places == [places[0]] * len(places)


def test_the_view_is_switched_and_told_once(bar: TopBar) -> None:
    wanted: list[View] = []
    bar.view_wanted.connect(wanted.append)
    bar.show_view(View.SHOT_LIST)
    assert (wanted, bar.view.value()) == ([], "shot_list")
    takes, shots = bar.view.segments
    takes.click()
    shots.click()
    assert wanted == [View.TAKES, View.SHOT_LIST]
    bar.show_view(View.SPENDING)
    assert bar.view.value() is None
    takes.click()
    assert bar.view.value() == "takes"
    bar.today.click()
    assert wanted[2:] == [View.TAKES, View.SPENDING]
    assert all(each.width() >= each.sizeHint().width() for each in (takes, shots))
