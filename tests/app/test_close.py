"""Closing at any moment, and what is there when the program is started again."""

from __future__ import annotations

import asyncio

import pytest

from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call, Fault
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


@pytest.mark.parametrize(
    "state",
    [
        TakeState.DRAFT,
        TakeState.PENDING,
        TakeState.PROCESSING,
        TakeState.DOWNLOADING,
        TakeState.READY,
        TakeState.UNCONFIRMED,
        TakeState.UNKNOWN,
    ],
)
def test_a_take_comes_back_from_every_state(launcher: Launcher, state: TakeState) -> None:
    prompt = {
        TakeState.UNCONFIRMED: "a boat [lostlate]",
        TakeState.DOWNLOADING: "a boat [slowfile]",
        TakeState.UNKNOWN: "a boat [unknown]",
        TakeState.PROCESSING: "a boat [slow]",
    }.get(state, "a boat")

    async def first(app: AppDriver) -> None:
        if state is TakeState.DRAFT:
            busy = {"retry-after": "5"}
            app.simulator.fault(Call.CREATE, Fault(status=429, body="busy", headers=busy))
        app.generate(prompt)
        await app.reaches(state)

    async def second(app: AppDriver) -> None:
        if state is TakeState.DRAFT:
            # A press before the start is not sent by itself.
            assert app.last.held
            app.act(TakeAction.SEND_NOW)
        await until(lambda: app.state() is TakeState.READY, "a ready take", 25)
        assert len(app.takes) == 1
        assert app.simulator.charges(prompt) == 1

    launcher.run(first)
    launcher.run(second)


def test_an_open_create_has_its_grace_and_is_unconfirmed_after_it(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sora_desktop.engine.engine.CREATE_GRACE", 0.2)

    async def first(app: AppDriver) -> None:
        engine = app.running.engine
        stop = engine.stop
        monkeypatch.setattr(engine, "stop", lambda: stop(0.2))
        app.simulator.fault(Call.CREATE, Fault(delay=3.0))
        app.generate()
        await until(lambda: app.creates == 1, "the create")

    async def second(app: AppDriver) -> None:
        await until(lambda: app.state() is TakeState.READY, "found in the account", 25)
        assert app.creates == 1

    launcher.run(first)
    launcher.run(second)


def test_an_open_create_that_is_answered_in_time_is_kept(launcher: Launcher) -> None:
    async def first(app: AppDriver) -> None:
        app.simulator.fault(Call.CREATE, Fault(delay=0.5))
        app.generate()
        await until(lambda: app.creates == 1, "the create")

    async def second(app: AppDriver) -> None:
        assert app.last.remote_id is not None
        await app.reaches(TakeState.READY)

    launcher.run(first)
    launcher.run(second)


def test_closing_while_a_question_is_open_answers_it_with_no(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate(takes=3)
        await app.question()

    launcher.run(walk)

    async def after(app: AppDriver) -> None:
        assert not app.takes
        assert not app.open_dialogs(MessageDialog)

    launcher.run(after)


def test_closing_while_the_settings_are_open(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.window.settings_wanted.emit()
        dialog = await app.dialog(SettingsDialog)
        app.window.settings_wanted.emit()
        assert app.open_dialogs(SettingsDialog) == [dialog], "one dialog"

    assert launcher.run(walk) == 0


def test_a_dismissed_take_stays_dismissed(launcher: Launcher) -> None:
    async def first(app: AppDriver) -> None:
        app.generate("a boat [lostforever]")
        await app.reaches(TakeState.UNCONFIRMED)
        app.act(TakeAction.DID_NOT_HAPPEN)
        (await app.question()).accept()
        await app.reaches(TakeState.DISMISSED)

    async def second(app: AppDriver) -> None:
        await asyncio.sleep(0.3)
        assert app.state() is TakeState.DISMISSED
        assert app.creates == 1

    launcher.run(first)
    launcher.run(second)
