"""Charges that this computer did not make: read, listed and brought in by their controller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import HistoryEntry, RemoteStatus
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId, ShotChanges
from sora_desktop.engine.account_history import Charge, HistoryErrors, Imported
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.spending import READ_EVERY, AccountChargesController
from sora_desktop.ui.spending.dialogs import ChargesDialog
from sora_desktop.ui.spending.page import SpendingPage
from sora_desktop.ui.spending.tables import ChargeColumn
from tests.fakes import START
from tests.ui.controllers.parts import FakeNotifier, FakeRecovery, Spawner, store_in
from tests.ui.samples import CATALOGUE, dollars
from tests.ui.take_source import dark_theme

FILMS = ProjectId("f" * 32)


def charge(n: int, cost: str | None = "1.92", **changes: object) -> Charge:
    """A finished task of another program."""
    entry = HistoryEntry(
        id=f"r{n}",
        task_type="sora2-pro-video",
        model="sora2",
        word="finished",
        usage=None if cost is None else dollars(cost),
        created_at=START - timedelta(minutes=n),
    )
    return Charge(entry=entry, status=RemoteStatus.COMPLETED, **changes)  # type: ignore[arg-type]


class Rig:
    """The controller over a fake account."""

    def __init__(self, qtbot: QtBot, folder: Path, *charges: Charge) -> None:
        self.qtbot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        theme = dark_theme()
        self.page = SpendingPage(theme, UTC, self.parent)
        theme.setParent(self.page)
        self.parent.resize(1280, 760)
        self.parent.show()
        self.store = store_in(folder)
        films = Project(id=FILMS, name="Films", position=1.0)
        self.store.arrange(ShotChanges(projects=(films,)))
        self.account, self.notices, self.spawn = FakeRecovery(), FakeNotifier(), Spawner()
        self.account.history.found += charges
        self.now: datetime = START
        self.controller = AccountChargesController(
            self.parent,
            self.page,
            self.store,
            self.account.history,
            self.account.charge_import,
            self.notices,
            self.spawn,
            now=lambda: self.now,
            catalogue=lambda: CATALOGUE,
            project_title=lambda project: "Films" if project == FILMS else "My takes",
            project=lambda: FILMS,
            zone=UTC,
        )
        self.connections = Connections()
        self.controller.start(self.connections)

    def show(self) -> None:
        """The person goes to the page."""
        self.page.shown_changed.emit(True)

    @property
    def said(self) -> str:
        """What the line says."""
        return self.page.charges.words.text()

    @property
    def dialog(self) -> ChargesDialog:
        """The open list."""
        (found,) = [d for d in self.parent.findChildren(ChargesDialog) if d.isVisible()]
        return found

    async def until(self, text: str) -> None:
        """Waits until the line says this."""
        await self.spawn.turn()
        self.qtbot.waitUntil(lambda: text in self.said)


async def test_the_page_reads_at_most_every_few_minutes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    place = "sora_desktop.ui.spending.dialogs.announce"
    monkeypatch.setattr(place, lambda _line, text: said.append(text))
    rig = Rig(qtbot, tmp_path)
    rig.show()
    assert rig.account.history.reads == 0
    rig.now += READ_EVERY
    for _twice in range(2):
        rig.show()
        await rig.spawn.turn()
    assert rig.account.history.reads == 1
    rig.account.history.report(lines=300)
    await rig.until("Checking your account's history, 300 tasks so far")
    line = rig.page.charges
    assert (line.stop_button.isHidden(), line.check_button.isHidden()) == (False, True)
    line.stop_button.click()
    await rig.until("Every charge of the last 90 days belongs to one of your takes.")
    assert said == ["Every charge of the last 90 days belongs to one of your takes."]
    rig.show()
    assert rig.account.history.reads == 1
    line.check_button.click()
    await rig.spawn.turn()
    assert rig.account.history.reads == 2
    # A clock that was set back keeps nobody from reading.
    rig.account.history.gate.set()
    await rig.spawn.done()
    rig.now -= timedelta(days=400)
    rig.show()
    await rig.spawn.done()
    assert rig.account.history.reads == 3
    rig.connections.close()


async def test_each_page_of_a_long_list_costs_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    """What no take explains is looked for when the list was read, not at each of its pages."""
    rig = Rig(qtbot, tmp_path, charge(1))
    rig.show()
    asked: list[int] = []
    found = rig.account.history.charges

    def charges() -> Sequence[Charge]:
        asked.append(1)
        return found()

    rig.account.history.charges = charges  # type: ignore[method-assign]
    rig.page.charges.check_button.click()
    await rig.until("Checking your account's history\u2026")
    qtbot.waitUntil(lambda: bool(asked))
    asked.clear()
    for lines in range(100, 1100, 100):
        rig.account.history.report(lines=lines)
    await rig.until("1,000 tasks so far")
    assert asked == []
    assert not rig.page.charges.show_button.isHidden()
    # Those of another key are gone at once.
    kept, rig.account.history.found = rig.account.history.found, []
    rig.account.history.report(lines=0)
    qtbot.waitUntil(rig.page.charges.show_button.isHidden)
    rig.account.history.found = kept
    rig.account.history.gate.set()
    await rig.spawn.done()
    await rig.until("1 charge that this computer didn't make")
    assert asked
    rig.connections.close()


async def test_what_the_line_says(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(qtbot, tmp_path, charge(1), charge(2), charge(3))
    rig.show()
    assert rig.said == "3 charges that this computer didn't make: $5.76"
    line = rig.page.charges
    assert not line.show_button.isHidden()
    rig.account.history.found += [charge(4, None), charge(5, perhaps_ours=True)]
    rig.account.history.report(
        errors=HistoryErrors(nameless=2, doubled=1, absurd=3, broken_off=True)
    )
    await rig.until(
        "4 charges that this computer didn't make: $5.76, 1 of an unknown amount, "
        "1 may be a take that isn't confirmed"
    )
    assert line.errors.text() == (
        "PiAPI's history has errors: 2 lines without a task ID, 1 task with two charges (we count "
        "the higher), 3 tasks with a charge that can't be right, its pages repeat, so some "
        "may be missing."
    )
    assert line.words.accessibleDescription() == line.errors.text()
    rig.account.history.found = [charge(4, None)]
    rig.account.history.report(at=None)
    await rig.until("1 charge that this computer didn't make, 1 of an unknown amount")
    rig.account.history.report(problem=Problem(category=Category.NETWORK_DOWN))
    await rig.until("Couldn't check your account's history: ")
    rig.account.history.found = []
    rig.account.history.report(problem=None)
    await rig.until("Your account's history isn't checked yet.")
    rig.connections.close()


async def test_the_list_shows_what_is_known_of_each(qtbot: QtBot, tmp_path: Path) -> None:
    strange = HistoryEntry(id="x", model="hailuo", task_type="new", word="hatching")
    rig = Rig(
        *(qtbot, tmp_path, charge(1, prompt="A ship"), charge(2, perhaps_ours=True)),
        Charge(entry=strange, status=RemoteStatus.UNKNOWN),
        Charge(entry=HistoryEntry(id="y"), status=RemoteStatus.UNKNOWN),
    )
    rig.show()
    rig.page.charges.show_button.click()
    dialog = rig.dialog
    rows = [[dialog.model.text(row, n) for n in range(1, 5)] for row in range(dialog.model.count)]
    assert rows == [
        ["A ship", "Sora 2 Pro", "Done", "$1.92"],
        ["unknown", "Sora 2 Pro", "May be yours", "$1.92"],
        ["unknown", "hailuo new", "hatching", "unknown"],
        ["unknown", "unknown", "unknown", "unknown"],
    ]
    assert dialog.model.text(3, ChargeColumn.TIME) == "unknown"
    await rig.spawn.done()
    assert rig.account.history.prompts == 1
    assert dialog.project_box.currentText() == "Films"
    dialog.close_button.click()
    assert not dialog.isVisible()
    rig.connections.close()


async def test_they_are_brought_in_oldest_first_and_once(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(qtbot, tmp_path, charge(1), charge(2))
    rig.show()
    rig.controller.open()
    dialog, importer = rig.dialog, rig.account.charge_import
    dialog.project_box.setCurrentIndex(0)
    dialog.bring_in.click()
    dialog.bring_in_wanted.emit(FIRST_PROJECT)
    await rig.spawn.turn()
    assert importer.runs == [(["r2", "r1"], FIRST_PROJECT)]
    assert dialog.state.text() == "Bringing in 1 of 2\u2026"
    assert dialog.bring_in.text() == "Stop"
    importer.found = Imported(
        takes=2, cost=dollars("3.84"), adopted=1, unclear=1, running=3, others=1
    )
    importer.gate.set()
    await rig.spawn.done()
    assert dialog.state.text() == (
        "Brought in 2 takes ($3.84), found 1 of your own takes, 1 may be takes that aren't "
        "confirmed, 3 still rendering, 1 not a clip."
    )
    assert dialog.bring_in.text() == "Bring them in"
    assert rig.notices.notified == []
    rig.connections.close()


async def test_an_import_can_be_stopped_and_outlives_its_list(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(qtbot, tmp_path, charge(1))
    rig.show()
    rig.controller.open()
    dialog, importer = rig.dialog, rig.account.charge_import
    dialog.bring_in.click()
    await rig.spawn.turn()
    dialog.bring_in.click()
    await rig.spawn.done()
    assert dialog.state.text() == "Stopped. What was brought in stays."
    dialog.bring_in.click()
    await rig.spawn.turn()
    dialog.close_button.click()
    missing = Problem(category=Category.SERVICE_DOWN)
    importer.found = Imported(unread=1, problem=missing)
    importer.gate.set()
    await rig.spawn.done()
    assert rig.notices.notified[0].startswith("Couldn't read 1: ")
    importer.found = Imported()
    rig.controller.open()
    rig.dialog.bring_in.click()
    await rig.spawn.done()
    assert rig.dialog.state.text() == "Nothing to bring in."
    rig.connections.close()


async def test_a_journal_that_takes_no_row_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(qtbot, tmp_path, charge(1))
    rig.show()
    rig.controller.open()
    importer = rig.account.charge_import
    importer.error = JournalError(Problem(category=Category.JOURNAL))
    importer.gate.set()
    rig.dialog.bring_in.click()
    await rig.spawn.done()
    assert rig.dialog.state.text() == "Couldn't save. What was brought in stays."
    assert [problem.category for problem in rig.notices.reported] == [Category.JOURNAL]
    rig.connections.close()


@pytest.mark.parametrize("count", [0, 10_000])
async def test_a_list_of_any_length(qtbot: QtBot, tmp_path: Path, count: int) -> None:
    rig = Rig(qtbot, tmp_path, *(charge(n) for n in range(count)))
    rig.show()
    rig.controller.open()
    assert rig.dialog.model.count == count
    assert rig.dialog.bring_in.isEnabled() is bool(count)
    rig.connections.close()
