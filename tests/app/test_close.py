"""Closing at any moment, and what is there when the program is started again."""

from __future__ import annotations

import asyncio

import pytest

from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call, Fault
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.desk import Desk, Lab, until

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
def test_a_take_comes_back_from_every_state(lab: Lab, state: TakeState) -> None:
    prompt = {
        TakeState.UNCONFIRMED: "a boat [lostlate]",
        TakeState.DOWNLOADING: "a boat [slowfile]",
        TakeState.UNKNOWN: "a boat [unknown]",
        TakeState.PROCESSING: "a boat [slow]",
    }.get(state, "a boat")

    async def first(desk: Desk) -> None:
        if state is TakeState.DRAFT:
            busy = {"retry-after": "5"}
            desk.simulator.fault(Call.CREATE, Fault(status=429, body="busy", headers=busy))
        desk.generate(prompt)
        await desk.reaches(state)

    async def second(desk: Desk) -> None:
        if state is TakeState.DRAFT:
            # A press before the start is not sent by itself.
            assert desk.last.held
            desk.act(TakeAction.SEND_NOW)
        await until(lambda: desk.state() is TakeState.READY, "a ready take", 25)
        assert len(desk.takes) == 1
        assert desk.simulator.charges(prompt) == 1

    lab.run(first)
    lab.run(second)


def test_an_open_create_has_its_grace_and_is_unconfirmed_after_it(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sora_desktop.engine.engine.CREATE_GRACE", 0.2)

    async def first(desk: Desk) -> None:
        engine = desk.running.engine
        stop = engine.stop
        monkeypatch.setattr(engine, "stop", lambda: stop(0.2))
        desk.simulator.fault(Call.CREATE, Fault(delay=3.0))
        desk.generate()
        await until(lambda: desk.creates == 1, "the create")

    async def second(desk: Desk) -> None:
        await until(lambda: desk.state() is TakeState.READY, "found in the account", 25)
        assert desk.creates == 1

    lab.run(first)
    lab.run(second)


def test_an_open_create_that_is_answered_in_time_is_kept(lab: Lab) -> None:
    async def first(desk: Desk) -> None:
        desk.simulator.fault(Call.CREATE, Fault(delay=0.5))
        desk.generate()
        await until(lambda: desk.creates == 1, "the create")

    async def second(desk: Desk) -> None:
        assert desk.last.remote_id is not None
        await desk.reaches(TakeState.READY)

    lab.run(first)
    lab.run(second)


def test_closing_while_a_question_is_open_answers_it_with_no(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate(takes=3)
        await desk.question()

    lab.run(walk)

    async def after(desk: Desk) -> None:
        assert not desk.takes
        assert not desk.open_dialogs(MessageDialog)

    lab.run(after)


def test_closing_while_the_settings_are_open(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.window.settings_wanted.emit()
        dialog = await desk.dialog(SettingsDialog)
        desk.window.settings_wanted.emit()
        assert desk.open_dialogs(SettingsDialog) == [dialog], "one dialog"

    assert lab.run(walk) == 0


def test_a_dismissed_take_stays_dismissed(lab: Lab) -> None:
    async def first(desk: Desk) -> None:
        desk.generate("a boat [lostforever]")
        await desk.reaches(TakeState.UNCONFIRMED)
        desk.act(TakeAction.DID_NOT_HAPPEN)
        (await desk.question()).accept()
        await desk.reaches(TakeState.DISMISSED)

    async def second(desk: Desk) -> None:
        await asyncio.sleep(0.3)
        assert desk.state() is TakeState.DISMISSED
        assert desk.creates == 1

    lab.run(first)
    lab.run(second)
