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
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.window_action import PromptAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.desk import PROMPT, Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_a_click_makes_one_clip_and_plays_it(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        window = desk.window
        take = await desk.made()
        assert desk.creates == 1
        body = json.loads(desk.simulator.record.visits(Call.CREATE)[0].body)
        assert body["input"]["prompt"] == PROMPT
        clip = window.clip_file(take)
        assert clip is not None
        await until(lambda: window.player.path is not None, "the player to open it")
        assert str(window.player.path) == clip
        await until(lambda: window.player.frames_shown > 3, "moving pictures")
        assert window.takes.selected_id == take.id
        await until(lambda: window.top.balance.text() == "Balance $23.08", "the balance")
        assert take.charged == take.estimate == Money.from_dollars("1.92")
        assert "Today $1.92" in window.top.today.text()
        assert desk.connection is Connection.ONLINE

    assert lab.run(walk) == 0


def test_ctrl_enter_twice_in_no_time_makes_one_take(lab: Lab, double_clicks: None) -> None:
    async def walk(desk: Desk) -> None:
        prompt = desk.window.composer.prompt
        QTest.keyClicks(prompt, "a kite over dunes")
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await desk.reaches(TakeState.READY)
        assert [take.request.prompt for take in desk.takes] == ["a kite over dunes"]
        assert desk.creates == 1

    lab.run(walk)


def test_a_take_that_was_just_ordered_stays_selected_when_it_ends(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate("a kite [fail]")
        await desk.reaches(TakeState.FAILED)
        view = desk.window.takes.view
        await until(lambda: [take.id for take in view.chosen()] == [desk.last.id], "selected")
        assert view.selectionModel().isSelected(view.currentIndex())

    lab.run(walk)


def test_a_press_above_the_limit_asks_first(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate(takes=3)
        question = await desk.question()
        assert question.windowTitle() == "Generate for $5.76?"
        desk.window.composer.submitted.emit(desk.window.composer.order())
        assert len(desk.open_dialogs(MessageDialog)) == 1, "one question at a time"
        question.reject()
        await until(lambda: not desk.open_dialogs(MessageDialog))
        assert not desk.takes
        desk.generate(takes=3)
        (await desk.question()).accept()
        await until(lambda: len(desk.takes) == 3, "three takes")
        await until(lambda: all(t.state is TakeState.READY for t in desk.takes), "all ready")
        assert desk.creates == 3

    lab.run(walk)


def test_the_keys_of_generate_order_nothing_while_its_price_is_not_to_be_seen(lab: Lab) -> None:
    """On the page that asks for a key, beside a key that was refused."""

    async def walk(desk: Desk) -> None:
        desk.window.composer.draft = "a lighthouse"
        generate = desk.window.registry.made(PromptAction.GENERATE)
        desk.window.show_workspace(False)
        generate.trigger()
        assert desk.takes == ()
        desk.window.show_workspace(True)
        generate.trigger()
        assert len(desk.takes) == 1

    lab.run(walk)


def test_the_same_request_as_an_unconfirmed_one_asks_first(lab: Lab) -> None:
    prompt = "a lighthouse [lostforever]"

    async def walk(desk: Desk) -> None:
        desk.generate(prompt)
        await desk.reaches(TakeState.UNCONFIRMED)
        await desk.says("PiAPI didn't confirm it", "$1.92")
        desk.generate(prompt)
        question = await desk.question()
        assert question.windowTitle() == "A take just like this isn't confirmed"
        assert "$1.92" in question.accessibleDescription()
        question.reject()
        await until(lambda: not desk.open_dialogs(MessageDialog))
        desk.act(TakeAction.GENERATE_AGAIN)
        (await desk.question()).reject()
        assert len(desk.takes) == 1
        assert desk.creates == 1

    lab.run(walk)


def test_an_unconfirmed_take_is_dismissed_only_after_a_question(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate("a lighthouse [lostforever]")
        await desk.reaches(TakeState.UNCONFIRMED)
        await desk.says("didn't confirm")
        desk.window.takes.select(None)
        desk.press(f"take {desk.last.id}", "Show take")
        assert desk.window.takes.selected_id == desk.last.id
        desk.act(TakeAction.DID_NOT_HAPPEN)
        (await desk.question()).reject()
        await until(lambda: not desk.open_dialogs(MessageDialog))
        assert desk.state() is TakeState.UNCONFIRMED
        desk.act(TakeAction.DID_NOT_HAPPEN)
        (await desk.question()).accept()
        await desk.reaches(TakeState.DISMISSED)
        await until(lambda: "didn't confirm" not in desk.said, "the notice to go")
        assert desk.creates == 1

    lab.run(walk)


def test_a_lost_answer_is_found_again(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate("a lighthouse [lost]")
        await desk.reaches(TakeState.READY)
        assert desk.creates == 1

    lab.run(walk)


def test_takes_behind_a_lost_one_are_held_until_the_person_sends_them(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.running.save(replace(desk.running.settings, at_once=1))
        desk.generate("a lighthouse [lostforever]", takes=2)
        await until(lambda: len(desk.takes) == 2 and desk.takes[1].held, "a held draft")
        assert desk.creates == 1
        desk.act(TakeAction.TAKE_BACK, desk.takes[1])
        assert desk.takes[1].state is TakeState.DISMISSED
        assert desk.creates == 1

    lab.run(walk)


def test_a_budget_is_told_and_nothing_is_made(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        budget = Money.from_dollars("1.00")
        desk.running.save(replace(desk.running.settings, daily_budget=budget))
        desk.generate()
        await desk.says("Over your budget")
        assert not desk.takes
        desk.press("problem budget", "Settings")
        (await desk.dialog(SettingsDialog)).reject()

    lab.run(walk)


def test_a_draft_waits_in_line_and_can_be_taken_back(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.running.save(replace(desk.running.settings, at_once=1))
        desk.generate("one [stuck]")
        await until(lambda: desk.creates == 1, "the first")
        desk.generate("two")
        await until(lambda: len(desk.takes) == 2, "the second")
        assert desk.state() is TakeState.DRAFT
        desk.act(TakeAction.TAKE_BACK)
        assert desk.state() is TakeState.DISMISSED
        # The menu of a moment ago is still open.
        desk.act(TakeAction.TAKE_BACK)
        assert desk.creates == 1

    lab.run(walk)
