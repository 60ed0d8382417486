"""The key from the first page: checked, kept or refused, and what stays blocked without one."""

from __future__ import annotations

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.api.errors import ApiError
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.secret import Secret
from sora_desktop.store.credentials import Credentials, KeyPlace
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.settings import KeyController
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.window.first_start import FirstStartPage
from tests.store.keychains import MemoryKeychain, found
from tests.ui.controllers.parts import Spawner
from tests.ui.samples import CATALOGUE
from tests.ui.take_source import dark_theme

KEY = "sk-canary-0123456789abcdef"


class Door:
    """The controller with a real page and real credentials over a keychain in memory."""

    def __init__(self, qtbot: QtBot, answer: Account | Problem) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.blocked: list[str | None] = []
        self.demos: list[bool] = []
        self.workspace_shown = False
        self.page = FirstStartPage(dark_theme())
        qtbot.addWidget(self.page)
        self.credentials = Credentials(lambda: found(MemoryKeychain()))
        self.spawn, self.connections = Spawner(), Connections()
        self.keys = KeyController(
            Lazy(lambda: self.page),
            self,
            self.credentials,
            CATALOGUE,
            self.spawn,
            account_of=self._account,
            block=self.blocked.append,
            sleep=asyncio.sleep,
            start_demo=lambda: self.demos.append(True),
        )
        self.keys.start(self.connections)
        self.keys.ask()

    def show_workspace(self, on: bool) -> None:
        """Shows the working window, or the page."""
        self.workspace_shown = on

    async def _account(self, key: Secret) -> Account:
        self.asked.append(key.reveal())
        if isinstance(self.answer, Problem):
            raise ApiError(self.answer)
        return self.answer


async def test_a_key_that_works_is_kept_and_the_window_opens(qtbot: QtBot) -> None:
    door = Door(qtbot, Account(balance=Money.from_dollars("7.50")))
    door.page.key.setText(KEY)
    door.page.check.click()
    await door.spawn.done()
    assert door.asked == [KEY]
    assert door.credentials.status.place is KeyPlace.KEYCHAIN
    assert "$7.50" in door.page.answer.text()
    door.page.start.click()
    assert door.workspace_shown
    door.keys.key_changed()
    assert door.blocked[-1] is None
    door.credentials.close()


@pytest.mark.parametrize("category", [Category.KEY_REFUSED, Category.NETWORK_DOWN])
async def test_a_key_that_cannot_be_checked_is_not_kept(qtbot: QtBot, category: Category) -> None:
    door = Door(qtbot, Problem(category=category))
    door.page.key.setText(KEY)
    door.page.check.click()
    await door.spawn.done()
    assert door.credentials.key is None
    assert door.page.answer.text()
    assert door.blocked[-1]
    outcome = await door.keys.check("")
    assert not outcome.good
    assert door.asked == [KEY], "without a key nothing is asked"
    door.credentials.close()


async def test_the_demo_is_one_press_until_it_stops_listening(qtbot: QtBot) -> None:
    door = Door(qtbot, Account(balance=None))
    door.page.demo.click()
    door.keys.ask()
    assert not door.workspace_shown
    door.connections.close()
    door.page.demo.click()
    assert door.demos == [True]
    door.credentials.close()
