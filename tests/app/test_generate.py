"""From the press to the clip, and the questions that go before money."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.core.money import Money
from sora_desktop.core.take import TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import ListAction, PromptAction, TakeAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import PROMPT, AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def test_a_click_makes_one_clip_and_plays_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        take = await app.made()
        assert app.creates == 1
        body = json.loads(app.simulator.record.received(Call.CREATE)[0].body)
        assert body["input"]["prompt"] == PROMPT
        clip = window.facts.clip_file(take)
        assert clip is not None
        await until(lambda: window.player.path is not None, "the player to open it")
        assert str(window.player.path) == clip
        await until(lambda: window.player.frames_shown > 3, "moving pictures")
        assert window.takes.selected_id == take.id
        await until(lambda: window.top.balance.text() == "Balance $23.08", "the balance")
        assert take.charged == take.estimate == Money.from_dollars("1.92")
        assert "Today $1.92" in window.top.today.text()
        assert app.connection is Connection.ONLINE

    assert launcher.run(walk) == 0


def test_ctrl_enter_twice_in_no_time_makes_one_take(
    launcher: Launcher, double_clicks: None
) -> None:
    async def walk(app: AppDriver) -> None:
        prompt = app.window.composer.prompt
        QTest.keyClicks(prompt, "a kite over dunes")
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await app.reaches(TakeState.READY)
        assert [take.request.prompt for take in app.takes] == ["a kite over dunes"]
        assert app.creates == 1

    launcher.run(walk)


def test_a_take_that_was_just_ordered_stays_selected_when_it_ends(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate("a kite [fail]")
        await app.reaches(TakeState.FAILED)
        view = app.window.takes.view
        await until(lambda: [take.id for take in view.chosen()] == [app.last.id], "selected")
        assert view.selectionModel().isSelected(view.currentIndex())

    launcher.run(walk)


def test_a_press_above_the_limit_asks_first(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate(takes=3)
        question = await app.question()
        assert question.windowTitle() == "Generate for $5.76?"
        app.window.composer.submitted.emit(app.window.composer.order())
        assert len(app.open_dialogs(MessageDialog)) == 1, "one question at a time"
        question.reject()
        await until(lambda: not app.open_dialogs(MessageDialog))
        assert not app.takes
        app.generate(takes=3)
        (await app.question()).accept()
        await until(lambda: len(app.takes) == 3, "three takes")
        await until(lambda: all(t.state is TakeState.READY for t in app.takes), "all ready")
        assert app.creates == 3

    launcher.run(walk)


def test_the_keys_of_generate_order_nothing_while_its_price_is_not_to_be_seen(
    launcher: Launcher,
) -> None:
    """On the page that asks for a key, beside a key that was refused."""

    async def walk(app: AppDriver) -> None:
        app.window.composer.draft = "a lighthouse"
        generate = app.window.registry.made(PromptAction.GENERATE)
        app.window.show_workspace(False)
        generate.trigger()
        assert app.takes == ()
        app.window.show_workspace(True)
        generate.trigger()
        assert len(app.takes) == 1

    launcher.run(walk)


def test_the_same_request_as_an_unconfirmed_one_asks_first(launcher: Launcher) -> None:
    prompt = "a lighthouse [lostforever]"

    async def walk(app: AppDriver) -> None:
        app.generate(prompt)
        await app.reaches(TakeState.UNCONFIRMED)
        await app.wait_for_notice("PiAPI didn't confirm it", "$1.92")
        app.generate(prompt)
        question = await app.question()
        assert question.windowTitle() == "A take just like this isn't confirmed"
        assert "$1.92" in question.accessibleDescription()
        question.reject()
        await until(lambda: not app.open_dialogs(MessageDialog))
        app.act(TakeAction.GENERATE_AGAIN)
        (await app.question()).reject()
        assert len(app.takes) == 1
        assert app.creates == 1

    launcher.run(walk)


def test_an_unconfirmed_take_is_dismissed_only_after_a_question(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate("a lighthouse [lostforever]")
        await app.reaches(TakeState.UNCONFIRMED)
        await app.wait_for_notice("didn't confirm")
        app.window.takes.select(None)
        app.press(f"take {app.last.id}", "Show take")
        assert app.window.takes.selected_id == app.last.id
        app.act(TakeAction.DID_NOT_HAPPEN)
        (await app.question()).reject()
        await until(lambda: not app.open_dialogs(MessageDialog))
        assert app.state() is TakeState.UNCONFIRMED
        app.act(TakeAction.DID_NOT_HAPPEN)
        (await app.question()).accept()
        await app.reaches(TakeState.DISMISSED)
        await until(lambda: "didn't confirm" not in app.notice_text, "the notice to go")
        assert app.creates == 1

    launcher.run(walk)


def test_a_lost_answer_is_found_again(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate("a lighthouse [lost]")
        await app.reaches(TakeState.READY)
        assert app.creates == 1

    launcher.run(walk)


def test_takes_behind_a_lost_one_are_held_until_the_person_sends_them(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.running.save(replace(app.running.settings, at_once=1))
        app.generate("a lighthouse [lostforever]", takes=2)
        await until(lambda: len(app.takes) == 2 and app.takes[1].held, "a held draft")
        assert app.creates == 1
        app.act(TakeAction.TAKE_BACK, app.takes[1])
        assert app.takes[1].state is TakeState.DISMISSED
        assert app.creates == 1

    launcher.run(walk)


def test_several_takes_leave_the_queue_in_one_step(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.running.save(replace(app.running.settings, at_once=1))
        app.generate("one [stuck]")
        await until(lambda: app.creates == 1, "the first")
        app.generate("two", takes=2)
        await until(lambda: len(app.takes) == 3, "the others")
        queued = [take.id for take in app.takes[1:]]
        registry = app.window.registry
        for _again in range(2):
            # What is out of the queue already is no further step.
            registry.run(TakeAction.TAKE_BACK, queued)
        assert {take.state for take in app.takes[1:]} == {TakeState.DISMISSED}
        assert "2 queued takes canceled" in app.notice_text
        registry.made(ListAction.UNDO).trigger()
        assert {take.state for take in app.takes[1:]} == {TakeState.DRAFT}
        assert app.creates == 1

    launcher.run(walk)


def test_a_budget_is_told_and_nothing_is_made(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        budget = Money.from_dollars("1.00")
        app.running.save(replace(app.running.settings, daily_budget=budget))
        app.generate()
        await app.wait_for_notice("Over today's budget")
        assert not app.takes
        app.press("problem budget", "Settings")
        (await app.dialog(SettingsDialog)).reject()

    launcher.run(walk)


def test_a_draft_waits_in_line_and_can_be_taken_back(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.running.save(replace(app.running.settings, at_once=1))
        app.generate("one [stuck]")
        await until(lambda: app.creates == 1, "the first")
        app.generate("two")
        await until(lambda: len(app.takes) == 2, "the second")
        assert app.state() is TakeState.DRAFT
        app.act(TakeAction.TAKE_BACK)
        assert app.state() is TakeState.DISMISSED
        # The menu of a moment ago is still open.
        app.act(TakeAction.TAKE_BACK)
        assert app.creates == 1

    launcher.run(walk)
