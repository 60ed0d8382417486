"""The spending page by its controller alone, over a real journal and real files."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import Ledger, Spending
from sora_desktop.core.problem import Category, Part, Problem
from sora_desktop.core.remote import Account, HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.signal import Signal
from sora_desktop.core.spending import BalanceReading, Entry, SpendingBook
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.engine.account_history import Charge
from sora_desktop.engine.status import EngineStatus
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.controllers import files
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.spending import SpendingController
from sora_desktop.ui.spending.page import SpendingPage, Tab
from tests.fakes import START
from tests.ui.controllers.parts import FakeNotifier, FakeRecovery, Spawner, store_in
from tests.ui.samples import CATALOGUE, dollars
from tests.ui.spending.parts import open_tab, table
from tests.ui.take_source import dark_theme, numbered

SHOT = ShotId("1" * 32)


def paid(n: int, state: TakeState = TakeState.READY, **changes: object) -> Take:
    """A take that was sent at START, at $1.92 for 8 s of SORA."""
    whole = {
        "shot_id": SHOT,
        "shot_number": n,
        "remote_id": f"r{n}",
        "prompt": "A red kite",
        "sent_at": START,
        "created_at": START,
        "charged": dollars("1.92"),
    }
    return numbered(n, state, **(whole | changes))


def by_number(entry: Entry) -> int:
    return entry.take.number


class Money:
    """The engine, as far as money goes."""

    def __init__(self, takes: Sequence[Take]) -> None:
        self.status_changed: Signal[EngineStatus] = Signal()
        self.status = EngineStatus(account=Account(name="A", balance=dollars("23.08")))
        self._takes = takes

    def spent(self) -> Spending:
        """The sums of the first takes."""
        return Ledger(self._takes, UTC).spending(START, dollars("20"))


class Rig:
    """The controller, and a person who chooses `file`."""

    def __init__(
        self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, *takes: Take
    ) -> None:
        self.store = store_in(folder, *takes)
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        theme = dark_theme()
        self.page = SpendingPage(theme, UTC, self.parent)
        theme.setParent(self.page)
        self.page.resize(1280, 760)
        self.parent.resize(1280, 760)
        self.parent.show()
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.file: Path | None = folder / "spending.csv"
        self.proposed = Path()
        self.opened: list[Take] = []
        self.revealed: list[Path] = []
        monkeypatch.setattr(files, "choose_new_file", self._choose)
        self.money = Money(takes)
        self.connections = Connections()
        self.recovery = FakeRecovery()
        self.controller = SpendingController(
            self.parent,
            self.page,
            self.store,
            self.money,
            self.notices,
            self.spawn,
            now=lambda: START,
            catalogue=lambda: CATALOGUE,
            model_name=lambda model_id: getattr(CATALOGUE.get(model_id), "name", model_id),
            state_of=lambda take: take.state.value,
            project_title=lambda _project: "My takes",
            folder=lambda: folder,
            reveal=self.revealed.append,
            open_take=self.opened.append,
            recovery=self.recovery,
            project=lambda: FIRST_PROJECT,
            zone=UTC,
        )
        self.controller.start(self.connections)

    async def _choose(
        self, _parent: object, _title: str, proposed: Path, _kinds: object
    ) -> Path | None:
        self.proposed = proposed
        return self.file

    def show(self) -> None:
        """The person goes to the page."""
        self.page.shown_changed.emit(True)


def test_nothing_is_summed_up_before_the_page_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1))
    assert rig.page.takes.count == 0
    rig.show()
    assert rig.page.balance.amount.text() == "$23.08"
    assert rig.page.today.amount.text() == "$1.92"
    assert [row[:3] for row in table(rig.page)] == [["1  A red kite", "1", "Sora 2 Pro"]]
    rig.connections.close()


def test_the_page_follows_takes_while_it_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1))
    rig.show()
    rig.store.add([paid(2)])
    qtbot.waitUntil(lambda: rig.page.takes.count == 2)
    rig.page.shown_changed.emit(False)
    rig.store.add([paid(3, TakeState.UNCONFIRMED, remote_id=None, charged=None)])
    rig.show()
    assert rig.page.takes.count == 3
    assert rig.page.unsure.line.text() == "1 take, counted as spent"
    rig.connections.close()
    rig.store.add([paid(4)])
    assert rig.page.takes.count == 3


def test_a_charge_of_another_length_is_found_by_the_catalogue(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """12 s of SORA cost $2.88; $3.00 is the price of no length. A model that is gone has none."""
    rig = Rig(
        *(qtbot, tmp_path, monkeypatch),
        paid(1, charged=dollars("2.88"), sent_at=START),
        paid(2, charged=dollars("3"), sent_at=START - timedelta(minutes=1)),
        paid(3, charged=dollars("2.88"), model_id="gone", sent_at=START - timedelta(minutes=2)),
    )
    rig.show()
    open_tab(rig.page, Tab.DIFFERENCES)
    assert [row[-1] for row in table(rig.page)] == [
        "Charged like a clip of another duration.",
        "PiAPI's price isn't the one we know.",
        "PiAPI's price isn't the one we know.",
    ]
    rig.connections.close()


def test_a_take_is_opened_unless_it_is_in_the_bin(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(
        qtbot, tmp_path, monkeypatch, paid(1), paid(2, binned_at=START), paid(3, erased_at=START)
    )
    rig.show()
    for n in (1, 2, 3):
        rig.page.open_wanted.emit(paid(n).id)
    assert [take.id for take in rig.opened] == [paid(1).id]
    said = "This take is in the bin or deleted: Its cost stays in your totals."
    assert rig.notices.notified == [said, said]
    rig.connections.close()


async def test_the_period_is_saved_as_csv(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = paid(2, sent_at=START - timedelta(days=60))
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1, charged=dollars("2.88")), old)
    rig.show()
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.proposed == tmp_path / f"spending-{START:%Y-%m}.csv"
    assert rig.file is not None
    with rig.file.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["project"], row["shot"], row["model"]) == ("My takes", "A red kite", "Sora 2 Pro")
    assert (row["charged"], row["difference"]) == ("2.88", "length")
    assert rig.notices.notified == ["Saved 1 take: spending.csv"]
    rig.notices.press("said", "Show in folder")
    assert rig.revealed == [rig.file]
    rig.connections.close()


async def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1))
    rig.show()
    rig.file = tmp_path / "none" / "spending.csv"
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.notices.notified[0].startswith("Couldn't save the spending: ")
    rig.file = None
    rig.page.save_button.click()
    await rig.spawn.done()
    assert len(rig.notices.notified) == 1
    rig.connections.close()


async def test_an_empty_period_is_not_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, replace(paid(1), state=TakeState.DRAFT))
    rig.show()
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.notices.notified == ["No takes to save in this period"]
    assert rig.page.nothing.text() == "No takes were sent."
    rig.connections.close()


async def test_the_balance_is_explained_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By charges of takes, of those of the account that were imported, and of those that were not;
    by nothing that a project file says."""
    rig = Rig(
        *(qtbot, tmp_path, monkeypatch),
        paid(1),
        paid(2, imported=True, sent_at=START + timedelta(minutes=70)),
        paid(3, imported=True, sent_at=START + timedelta(minutes=75)),
        paid(4, imported=True, sent_at=START + timedelta(minutes=100)),
    )
    answer = RemoteTask(id="r2", status=RemoteStatus.COMPLETED)
    rig.store.revise(rig.store.all()[1].id, answer=answer)
    entry = HistoryEntry(id="x", usage=dollars("3"), created_at=START + timedelta(minutes=80))
    rig.recovery.history.found.append(Charge(entry=entry, status=RemoteStatus.COMPLETED))
    for minutes, amount in ((-60, "30"), (60, "28.08"), (90, "23.16"), (120, "33.16")):
        rig.store.balances.note(BalanceReading(START + timedelta(minutes=minutes), dollars(amount)))
    rig.show()
    open_tab(rig.page, Tab.BALANCE)
    model = rig.page.balances

    def explanations() -> list[str]:
        return [model.text(row, 3) for row in range(model.count)]

    assert explanations()[1] == "Charged elsewhere $4.92"
    assert explanations()[0] == "Topped up $10.00"
    # Once the account's list has its task, it did move the balance.
    rig.recovery.history.listed.add("r4")
    rig.controller.refresh()
    assert explanations()[0] == "Topped up $11.92, charged elsewhere $1.92"
    rig.recovery.history.listed.clear()
    rig.controller.refresh()
    assert [[model.text(row, n) for n in (1, 2, 3)] for row in range(model.count)] == [
        ["$33.16", "+$10.00", "Topped up $10.00"],
        ["$23.16", "-$4.92", "Charged elsewhere $4.92"],
        ["$28.08", "-$1.92", "Charged $1.92"],
        ["$30.00", "\u2013", "First reading"],
    ]
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.proposed == tmp_path / f"balance-{START:%Y-%m}.csv"
    assert rig.file is not None
    with rig.file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["balance"] for row in rows] == ["30", "28.08", "23.16", "33.16"]
    assert [row["charged_elsewhere"] for row in rows] == ["0", "0", "4.92", "0"]
    assert [row["topped_up"] for row in rows] == ["0", "0", "0", "10"]
    assert rig.notices.notified == ["Saved 4 balances: spending.csv"]
    rig.connections.close()


async def test_no_balance_is_not_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1))
    rig.show()
    open_tab(rig.page, Tab.BALANCE)
    assert rig.page.nothing.text() == "The balance didn't change."
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.notices.notified == ["No balance to save in this period"]
    rig.connections.close()


async def test_an_imported_take_is_in_the_file_of_what_was_spent(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch, paid(1), paid(2, imported=True))
    rig.show()
    assert rig.page.today.line.text() == "of $20.00, $18.08 left, imported $1.92"
    assert [row[-1] for row in table(rig.page)] == ["ready", "Imported"]
    rig.page.save_button.click()
    await rig.spawn.done()
    assert rig.file is not None
    with rig.file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["charged"], row["imported"]) for row in rows] == [("1.92", "0"), ("", "1.92")]
    rig.connections.close()


async def test_a_large_library_is_counted_in_turns_and_saved_whole(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest at once; nothing is saved before everything is counted."""
    takes = [paid(n, sent_at=START - timedelta(minutes=1300 - n)) for n in range(1300)]
    rig = Rig(qtbot, tmp_path, monkeypatch, *takes)
    rig.show()
    assert 0 < rig.page.takes.count < 1300
    changed = rig.store.revise(takes[1].id, charged=dollars("2.88"))
    rig.page.save_button.click()
    await rig.spawn.done()
    expected = SpendingBook(rig.store.all(), UTC)
    period = rig.page.period
    every = expected.entries(period.first, period.last)
    assert sorted(rig.page.entries, key=by_number) == sorted(every, key=by_number)
    assert changed in [entry.take for entry in rig.page.entries]
    assert rig.notices.notified == ["Saved 1,300 takes: spending.csv"]
    rig.connections.close()


@pytest.mark.parametrize("tab", Tab)
async def test_sums_of_some_takes_say_so_until_all_are_counted(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tab: Tab
) -> None:
    """The older half of the takes lies in other months, whose periods are there already."""
    days = [*[0] * 1000, *range(1, 300)]
    takes = [
        paid(n, sent_at=START - timedelta(days=day), charged=dollars("1.50"), imported=n > 1200)
        for n, day in enumerate(reversed(days))
    ]
    rig = Rig(qtbot, tmp_path, monkeypatch, *takes)
    for minutes, amount in ((-90, "30"), (60, "28.50")):
        rig.store.balances.note(BalanceReading(START + timedelta(minutes=minutes), dollars(amount)))
    rig.show()
    open_tab(rig.page, tab)
    page, chart = rig.page, rig.page.balance_chart if tab is Tab.BALANCE else rig.page.chart
    said = "Still counting\u2026"

    def of_all_periods() -> list[str]:
        found = []
        for row in range(page.period_box.count()):
            page.period_box.setCurrentIndex(row)
            page.refresh()
            shown = page.line if page.takes.count and tab is not Tab.BALANCE else page.nothing
            found.append(shown.text())
        return found

    assert all(text.endswith(said) for text in of_all_periods())
    assert "imported" not in page.month.line.text()
    assert chart.accessibleName().endswith(said)
    assert said not in page.heading.text()
    await rig.spawn.done()
    texts = of_all_periods()
    assert len(texts) > 10
    assert not any(said in text for text in texts)
    open_tab(page, tab)
    open_tab(page, Tab.TIME)
    assert said not in page.chart.accessibleName()
    assert "imported" in page.month.line.text()
    open_tab(page, tab)
    # Nothing was taken for unexplained.
    assert not any(change.unexplained for change in page.changes)
    rig.connections.close()


async def test_no_sums_are_shown_when_takes_cannot_be_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem(category=Category.JOURNAL, part=Part.JOURNAL)
    takes = [paid(n) for n in range(1100)]
    rig = Rig(qtbot, tmp_path, monkeypatch, *takes)

    def breaks_off() -> Iterator[Take]:
        yield from takes[:1050]
        raise JournalError(problem)

    with monkeypatch.context() as patch:
        patch.setattr(rig.store, "newest_first", breaks_off)
        rig.show()
        await rig.spawn.done()
    assert rig.page.takes.count == 0
    for tab in Tab:
        open_tab(rig.page, tab)
        assert rig.page.nothing.text() == "Couldn't count your takes."
    open_tab(rig.page, Tab.TIME)
    assert rig.notices.reported == [problem]
    # The next time it may work.
    rig.show()
    await rig.spawn.done()
    assert len(rig.page.entries) == 1100
    rig.connections.close()
