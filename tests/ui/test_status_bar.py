"""The status bar: money, what is going on, and the connection by shape and word."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import Spending
from sora_desktop.core.task import TaskState
from sora_desktop.engine.status import Connection
from sora_desktop.ui.status_bar import StatusBar
from sora_desktop.ui.theme import Mode, Theme
from tests.ui.samples import dollars


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    theme = Theme(Mode.DARK)
    made = StatusBar(theme)
    theme.setParent(made)
    qtbot.addWidget(made)
    return made


def test_the_balance(bar: StatusBar) -> None:
    found = bar.findChild(QLabel, "balanceReadout")
    assert found is bar.balance
    assert bar.balance.text() == "Balance not known"
    bar.set_balance(dollars("23.1"))
    assert bar.balance.text() == "Balance $23.10"
    assert bar.balance.accessibleDescription() == "Balance $23.10"


def test_what_was_spent_with_and_without_a_budget(bar: StatusBar) -> None:
    bar.set_spending(Spending(today=dollars("4.8"), month=dollars("31")))
    assert bar.today.text() == "Today $4.80"
    assert bar.today.toolTip() == "This month $31.00"
    assert bar.unconfirmed.isHidden()
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
    assert bar.today.toolTip() == "This month $31.00 of $100.00"
    assert bar.unconfirmed.text() == "$1.92 not confirmed"
    assert bar.today.property("tone") == "muted"
    bar.set_spending(Spending(today=dollars("20"), daily_budget=dollars("20")))
    assert bar.today.property("tone") == "warn"


def test_only_what_is_moving_is_counted(bar: StatusBar) -> None:
    assert bar.counts.isHidden()
    bar.set_counts(
        {
            TaskState.READY: 900,
            TaskState.PENDING: 1,
            TaskState.UNKNOWN: 1,
            TaskState.PROCESSING: 2,
            TaskState.DOWNLOADING: 1,
            TaskState.DRAFT: 12,
            TaskState.SUBMITTING: 0,
        }
    )
    assert bar.counts.text() == "12 in line, 2 waiting, 2 rendering, 1 downloading"
    bar.set_counts({TaskState.READY: 3})
    assert bar.counts.isHidden()


@pytest.mark.parametrize("connection", Connection)
def test_every_connection_has_a_word_and_a_shape(bar: StatusBar, connection: Connection) -> None:
    bar.set_connection(connection, "The answer was 503.")
    assert bar.connection.text()
    assert bar.connection.toolTip() == "The answer was 503."


def test_the_shapes_of_the_connections_differ_without_colour(bar: StatusBar) -> None:
    shapes = set()
    for connection in (Connection.ONLINE, Connection.OFFLINE, Connection.SERVICE_DOWN):
        bar.set_connection(connection)
        shapes.add(bytes(bar.mark.pixmap().toImage().createAlphaMask().constBits()))
    assert len(shapes) == 3


def test_the_badges(bar: StatusBar) -> None:
    assert bar.key_badge.isHidden()
    assert bar.demo_badge.isHidden()
    bar.set_key_saved(False, "No keychain was found.")
    bar.set_demo(True)
    assert not bar.key_badge.isHidden()
    assert bar.key_badge.toolTip() == "No keychain was found."
    assert bar.demo_badge.text() == "DEMO"
    bar.set_key_saved(True)
    assert bar.key_badge.isHidden()
