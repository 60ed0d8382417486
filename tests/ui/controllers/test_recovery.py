"""What can be done about a take whose answer was lost: each action asks, and does it once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt
from sora_desktop.engine.reconciler import Search
from sora_desktop.store.copies import Restored
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import RemoteIdTaken
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.recovery import LostAnswersController, RebuildController
from sora_desktop.ui.dialogs.account import AccountDialog
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.window.notices import Severity
from tests.ui.controllers.parts import FakeList, FakeNotifier, Spawner, answer, store_in
from tests.ui.samples import CATALOGUE, dollars, sample_take
from tests.ui.take_source import dark_theme

LOST = sample_take(TakeState.UNCONFIRMED)


class Rig:
    """The controller of one lost take, whose engine notes what it is asked for."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.takes, self.list = store_in(folder, LOST), FakeList()
        self.registry = ActionRegistry(self.takes.find)
        self.notices, self.spawn, self.connections = FakeNotifier(), Spawner(), Connections()
        self.asked: list[tuple[str, object]] = []
        self.notes: list[str] = []
        self.repainted: list[TakeId] = []
        self.taken = False
        self.reconciler = SimpleNamespace(changed=Signal(), search=lambda _take_id: None)
        self.recovery = SimpleNamespace(account_tasks=self._list)
        list_: Any = self.list
        me: Any = self
        self.details = Lazy[Any](lambda: me)
        self.controller = LostAnswersController(
            self.window,
            list_,
            me,
            self.details,
            me,
            self.notices,
            self.spawn,
            registry=self.registry,
            theme=dark_theme(),
            catalogue=CATALOGUE,
            price_of=lambda _take: dollars("1.92"),
            generate=lambda _request, parent: self.asked.append(("again", parent)),
            register_paid=self._register,
        )
        self.controller.start(self.connections)

    def _register(self, action: Action, run: Callable[[Take], object]) -> None:
        self.registry.on_take(action, run)

    async def _list(self, _take_id: TakeId, _reported: object) -> tuple[()]:
        return ()

    def check_now(self, take_id: TakeId) -> None:
        """Notes it."""
        self.asked.append(("check", take_id))

    def dismiss(self, take_id: TakeId) -> None:
        """Notes it."""
        self.asked.append(("dismiss", take_id))

    async def adopt(self, take_id: TakeId, remote_id: str) -> None:
        """Notes it, or refuses."""
        if self.taken:
            raise RemoteIdTaken(remote_id)
        self.asked.append(("adopt", remote_id))

    def show_note(self, text: str) -> None:
        """Keeps the note under the player."""
        self.notes.append(text)

    def repaint(self, take_id: TakeId) -> None:
        """Keeps which row is painted anew."""
        self.repainted.append(take_id)

    async def run(self, action: Action) -> None:
        """Does it to the lost take, up to its question."""
        self.registry.run(action, [LOST.id])
        await self.spawn.turn()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return Rig(qtbot, tmp_path)


async def test_checking_asks_nothing(rig: Rig) -> None:
    await rig.run(TakeAction.CHECK_NOW)
    assert rig.asked == [("check", LOST.id)]


@pytest.mark.parametrize("yes", [True, False])
async def test_it_did_not_happen_is_asked_once_and_done_only_on_yes(rig: Rig, yes: bool) -> None:
    await rig.run(TakeAction.DID_NOT_HAPPEN)
    await rig.run(TakeAction.DID_NOT_HAPPEN)
    dialog = answer(rig.window, yes=yes)
    assert "$1.92" in dialog.accessibleDescription()
    await rig.spawn.done()
    assert rig.asked == ([("dismiss", LOST.id)] if yes else [])


@pytest.mark.parametrize("yes", [True, False])
async def test_sending_again_needs_a_second_yes(rig: Rig, yes: bool) -> None:
    await rig.run(TakeAction.SEND_AGAIN)
    dialog = answer(rig.window, yes=yes)
    assert dialog.consent.text(), "a sentence to be ticked"
    await rig.spawn.done()
    assert rig.asked == ([("again", LOST.id)] if yes else [])


async def test_nothing_is_sent_again_once_the_first_take_was_found(rig: Rig) -> None:
    await rig.run(TakeAction.SEND_AGAIN)
    rig.takes.move(LOST.id, TakeState.PENDING, remote_id="found")
    answer(rig.window, yes=True)
    await rig.spawn.done()
    assert rig.asked == []
    assert rig.notices.notified


@pytest.mark.parametrize("taken", [True, False])
async def test_a_task_is_picked_from_one_list(rig: Rig, taken: bool) -> None:
    rig.taken = taken
    await rig.run(TakeAction.PICK)
    await rig.run(TakeAction.PICK)
    (dialog,) = rig.window.findChildren(AccountDialog)
    dialog.chosen.emit("remote-7")
    await rig.spawn.done()
    assert rig.asked == ([] if taken else [("adopt", "remote-7")])
    assert dialog.isVisible()
    dialog.reject()


def test_how_the_search_stands_is_shown_for_the_selected_take(rig: Rig) -> None:
    rig.list.select(LOST.id)
    assert not rig.notes
    # The details are made when somebody opens them, and say it then.
    rig.details.get()
    assert rig.notes[-1]
    rig.list.select(None)
    assert rig.notes[-1] == ""
    rig.list.select(LOST.id)
    assert rig.notes[-1]
    rig.reconciler.changed.emit(Search(take_id=LOST.id, tries=1))
    assert rig.repainted == [LOST.id]
    shown = len(rig.notes)
    rig.connections.close()
    rig.list.select(None)
    assert len(rig.notes) == shown


NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class FakeRebuilder:
    """Finds what it is told to; `gate` keeps it waiting until it is set."""

    def __init__(self, outcome: Rebuilt | JournalError) -> None:
        self.outcome, self.gate = outcome, asyncio.Event()
        self.since: list[datetime | None] = []

    async def rebuild(
        self, since: datetime | None, on_progress: Callable[[RebuildProgress], None]
    ) -> Rebuilt:
        """Tells its progress, and then what it found."""
        self.since.append(since)
        on_progress(RebuildProgress(read=1, total=4))
        await self.gate.wait()
        if isinstance(self.outcome, JournalError):
            raise self.outcome
        return self.outcome


class MissingTakes:
    """The controller over that rebuilder."""

    def __init__(
        self,
        outcome: Rebuilt | JournalError,
        restored: Restored | None = None,
        put_back: datetime | None = None,
    ) -> None:
        self.rebuilder = FakeRebuilder(outcome)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.controller = RebuildController(
            self.rebuilder,
            [],
            self.notices,
            self.spawn,
            now=lambda: NOW,
            restored=restored,
            begun_anew=restored is None and put_back is None,
            put_back=put_back,
        )

    @property
    def text(self) -> str:
        """What the notice says."""
        return self.notices.notices["rebuild"].words

    async def end(self) -> None:
        """Lets the search come to its end."""
        self.rebuilder.gate.set()
        await self.spawn.done()


async def test_a_restored_list_is_searched_from_the_day_before_its_copy(
    qapp: object, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(b"")
    made = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    search = MissingTakes(Rebuilt(from_account=2), Restored(copy=copy, kept=None, reason="damaged"))
    search.controller.start()
    assert "restored a backup from" in search.text
    search.notices.press("rebuild", "look")
    search.controller.look()
    await asyncio.sleep(0)
    assert "(2 of 4)" in search.text
    await search.end()
    assert search.rebuilder.since == [made - timedelta(days=1)], "one search at a time"
    assert search.text == "Found 2 takes."
    assert search.notices.notices["rebuild"].severity is Severity.GOOD


async def test_an_older_list_is_searched_from_the_day_before_its_newest_change(
    qapp: object,
) -> None:
    search = MissingTakes(Rebuilt(from_account=2), put_back=NOW)
    search.controller.start()
    assert search.text.startswith("Your library is an older copy")
    search.notices.press("rebuild", "look")
    await search.end()
    assert search.rebuilder.since == [NOW - timedelta(days=1)]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Rebuilt(), "No missing takes found."),
        (Rebuilt(from_disk=1), "Found 1 take."),
        (
            Rebuilt(unread=3, problem=Problem(category=Category.NETWORK_DOWN)),
            "Couldn't read 3 more",
        ),
        (Rebuilt(problem=Problem(category=Category.NETWORK_DOWN)), "Couldn't search your account"),
    ],
)
async def test_what_came_of_it(qapp: object, outcome: Rebuilt, words: str) -> None:
    search = MissingTakes(outcome)
    search.controller.start()
    assert "new library" in search.text
    search.controller.look()
    await search.end()
    assert search.rebuilder.since == [None]
    assert words in search.text
    again = [action.label for action in search.notices.notices["rebuild"].actions]
    assert again == (["Search again"] if outcome.problem else [])


async def test_it_is_stopped_and_a_list_that_cannot_be_written_is_told(qapp: object) -> None:
    search = MissingTakes(JournalError(Problem(category=Category.JOURNAL)))
    search.controller.look()
    await asyncio.sleep(0)
    search.notices.press("rebuild", "cancel")
    await search.spawn.done()
    assert search.text == "Search canceled."
    assert not search.controller.running
    search.controller.look()
    await search.end()
    assert [each.category for each in search.notices.reported] == [Category.JOURNAL]
    assert "rebuild" not in search.notices.notices
