"""The balances that the journal keeps."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from unittest import mock

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.spending import BalanceReading
from sora_desktop.store import journal as journal_module
from sora_desktop.store.journal import BalanceHistory, Journal
from sora_desktop.store.journal_errors import JournalError
from tests.store.makers import AT


def reading(minutes: int, units: int) -> BalanceReading:
    return BalanceReading(AT + timedelta(minutes=minutes), Money(units))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def kept(path: Path) -> list[BalanceReading]:
    with closing(Journal(path)) as journal:
        return list(BalanceHistory(journal).readings())


def test_only_changes_are_kept_and_come_back(path: Path) -> None:
    reported: list[BalanceReading] = []
    with closing(Journal(path)) as journal:
        history = BalanceHistory(journal)
        history.changed.connect(reported.append)
        for minutes, units in ((0, 5), (1, 5), (2, 3), (3, 3), (4, 5)):
            history.note(reading(minutes, units))
    whole = [reading(0, 5), reading(2, 3), reading(4, 5)]
    assert reported == whole == kept(path)
    with closing(Journal(path)) as journal:
        BalanceHistory(journal).note(reading(9, 5))
    assert kept(path) == whole


def test_no_more_than_so_many_are_kept(path: Path) -> None:
    with mock.patch.object(journal_module, "MOST_BALANCES", 3), closing(Journal(path)) as journal:
        history = BalanceHistory(journal)
        for minutes in range(8):
            history.note(reading(minutes, minutes))
        assert list(history.readings()) == [reading(n, n) for n in (5, 6, 7)]
    assert kept(path) == [reading(n, n) for n in (5, 6, 7)]


def test_a_clock_that_was_set_back_hides_no_balance(path: Path) -> None:
    with closing(Journal(path)) as journal:
        history = BalanceHistory(journal)
        for minutes, units in ((60, 5), (0, 3), (0, 4)):
            history.note(reading(minutes, units))
        history.note(reading(1, 4))
    assert kept(path) == [reading(0, 4), reading(60, 5)]


def test_a_damaged_row_costs_no_other(path: Path) -> None:
    with closing(Journal(path)) as journal:
        BalanceHistory(journal).note(reading(0, 5))
    with closing(sqlite3.connect(path)) as connection:
        for at, amount in (("yesterday", 1), (AT.isoformat() + "x", 2), ("2026-11-23", "much")):
            connection.execute("INSERT INTO balance VALUES (?, ?)", (at, amount))
        connection.execute("INSERT INTO balance VALUES ('2026-11-24', ?)", (2**62 + 1,))
        connection.commit()
    assert kept(path) == [reading(0, 5)]


def test_what_cannot_be_written_is_written_with_the_next(path: Path) -> None:
    with closing(Journal(path)) as journal:
        history = BalanceHistory(journal)
        journal.read_only = Problem(category=Category.JOURNAL)
        with pytest.raises(JournalError):
            history.note(reading(0, 5))
        assert history.readings() == []
        journal.read_only = None
        history.note(reading(1, 5))
    assert kept(path) == [reading(1, 5)]
