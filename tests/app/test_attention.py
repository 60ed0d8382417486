"""What needs the person is told until the person has looked at it, also after a start."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from sora_desktop.core.money import Money
from sora_desktop.core.take import TakeState
from sora_desktop.ui.window.notices import Rank
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


async def failed_unseen(app: AppDriver) -> None:
    """A take fails while another one is looked at."""
    await app.made("the one that is looked at")
    app.generate("a kite [fail]")
    app.window.takes.select(app.takes[0].id)
    await app.reaches(TakeState.FAILED)


def waiting(app: AppDriver) -> list[str]:
    """The keys of what needs the person."""
    return [notice.key for notice in app.window.board.waiting]


def test_a_failure_is_told_until_it_was_opened_and_after_a_start_too(launcher: Launcher) -> None:
    keys: list[str] = []

    async def walk(app: AppDriver) -> None:
        await failed_unseen(app)
        keys.append(f"take {app.last.id}")
        await until(lambda: waiting(app) == keys, "the notice of the failure")

    async def again(app: AppDriver) -> None:
        app.window.takes.select(app.takes[0].id)
        await until(lambda: waiting(app) == keys, "the notice after the start")
        app.press(keys[0], "Show take")
        assert app.window.takes.selected_id == app.last.id
        await until(lambda: not waiting(app), "the notice to go")
        assert app.last.seen_at is not None

    async def at_last(app: AppDriver) -> None:
        app.window.takes.select(app.takes[0].id)
        app.running.controllers.attention.refresh()
        assert not waiting(app)

    launcher.run(walk)
    launcher.run(again)
    launcher.run(at_last)


def test_a_failure_under_the_eyes_of_the_person_is_seen(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made("another one")
        app.generate("a kite [fail]")
        app.window.takes.select(app.last.id)
        await app.reaches(TakeState.FAILED)
        await until(lambda: not app.last.new, "seen")
        app.window.takes.select(app.takes[0].id)
        app.running.controllers.attention.refresh()
        assert not waiting(app)

    launcher.run(walk)


def test_a_failure_in_the_bin_needs_nobody(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await failed_unseen(app)
        await until(lambda: len(waiting(app)) == 1, "the notice of the failure")
        app.running.engine.bin([app.last.id])
        await until(lambda: not waiting(app), "the notice to go")

    launcher.run(walk)


def test_takes_that_the_balance_is_too_low_for_are_told_as_one_blocker(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.host()))

    async def walk(app: AppDriver) -> None:
        app.simulator.set_balance(1000)
        engine = app.running.engine
        engine.refresh_account()

        def is_poor() -> bool:
            account = engine.status.account
            return account is not None and account.balance == Money(1000)

        await until(is_poor, "the balance")
        app.generate("a kite", takes=2)
        await until(lambda: len(waiting(app)) == 1, "the notice of the balance")
        assert all(take.state is TakeState.DRAFT and take.held for take in app.takes)
        notice = app.window.board.waiting[0]
        assert notice.words == "Balance too low. 2 takes on hold. Nothing was sent or charged."
        assert notice.priority is Rank.BLOCKER
        app.press(notice.key, "Top up")
        app.press(notice.key, "Show take")
        assert opened == ["piapi.ai"]
        for take in app.takes:
            engine.dismiss(take.id)
        await until(lambda: not waiting(app), "the notice to go")

    launcher.run(walk)
