"""What can be done about a take whose answer was lost: each action asks, and does it once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.reconciler import Search
from sora_desktop.store.takes import RemoteIdTaken
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.lost_answers import LostAnswersController
from sora_desktop.ui.dialogs.account_dialog import AccountDialog
from sora_desktop.ui.widgets.layouts import Lazy
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
