"""A long queue: what is finished stands above it, and all of it can be cancelled at once. And a
queue that is put in order, edited and paused before anything of it is sent."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from sora_desktop.core.money import Money
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import ListAction, TakeAction
from sora_desktop.ui.compose.dialogs import EditQueuedDialog
from sora_desktop.ui.takes.list_model import TakeRole
from tests.app.driver import KEY, AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def states(app: AppDriver) -> list[TakeState]:
    """The states of the takes, from the top of the list down."""
    rows = app.window.takes.rows
    return [rows.index(row).data(TakeRole.TASK).state for row in range(rows.rowCount())]


def test_all_queued_takes_are_cancelled_from_the_menu_of_one(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window, takes = app.window, app.running.engine.takes
        await app.made("the finished one")
        for n in range(14):
            app.generate(f"boat {n} [stuck]")
        await until(lambda: app.creates > 3 and takes.count_in(TakeState.DRAFT) > 9, "a queue")
        await until(lambda: takes.count_in(TakeState.SUBMITTING) == 0, "nothing being sent")
        shown = states(app)
        assert shown.index(TakeState.READY) < shown.index(TakeState.DRAFT)
        assert set(shown[shown.index(TakeState.DRAFT) :]) == {TakeState.DRAFT}
        sent, queued = app.creates, takes.count_in(TakeState.DRAFT)
        window.takes.select(takes.in_state(TakeState.DRAFT)[0].id)
        window.takes.view.menu_wanted.emit(window.mapToGlobal(QPoint(9, 9)))
        offered = [each for menu in window.takes.findChildren(QMenu) for each in menu.actions()]
        next(each for each in offered if each.text() == "Cancel all queued").trigger()
        assert takes.count_in(TakeState.DRAFT) == 0
        assert takes.count_in(TakeState.DISMISSED) == queued
        await app.wait_for_notice(f"{queued} queued takes canceled", "Nothing was sent or charged")
        assert app.creates == sent
        # The way back, by the key of every other step.
        QTest.keyClick(window.takes.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert takes.count_in(TakeState.DRAFT) == queued
        assert takes.count_in(TakeState.DISMISSED) == 0

    launcher.run(walk)


def sent(app: AppDriver) -> list[str]:
    """The prompts that came to the service, in that order."""
    received = app.simulator.record.received(Call.CREATE)
    return [json.loads(visit.body)["input"]["prompt"] for visit in received]


def test_a_queue_is_ordered_edited_and_paused_before_it_is_sent(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        engine, pause_queue = app.running.engine, app.window.registry.made(ListAction.PAUSE_QUEUE)
        pause_queue.trigger()
        for prompt in ("one", "two", "three", "four"):
            app.generate(prompt)
        await until(lambda: len(engine.queue) == 4, "a queue")
        one, two, three, four = app.takes
        app.act(TakeAction.QUEUE_FIRST, three)
        app.act(TakeAction.QUEUE_UP, four)
        app.act(TakeAction.PAUSE, two)
        app.act(TakeAction.EDIT_QUEUED, one)
        dialog = await app.dialog(EditQueuedDialog)
        dialog.field.setPlainText("the first one")
        dialog.save_button.click()
        await app.wait_for_notice("1 queued prompt changed")
        assert [take.number for take in engine.queue] == [3, 1, 4, 2]
        assert engine.takes.get(one.id).request.prompt == "the first one"
        # Nothing was sent by any of it, and a free call gave it the time.
        await engine.check_key(KEY)
        assert app.creates == 0
        pause_queue.trigger()
        await until(lambda: app.creates == 3, "what is not paused was sent")
        await until(lambda: engine.takes.count_in(TakeState.READY) == 3, "three clips")
        assert sent(app) == ["three", "the first one", "four"]
        assert [take.id for take in engine.queue] == [two.id]
        # What was sent can't be brought back into its place.
        QTest.keyClick(app.window.takes.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await app.wait_for_notice("It was already sent.")
        app.act(TakeAction.RESUME, two)
        await until(lambda: app.creates == 4, "the one that was paused")
        await until(lambda: engine.takes.count_in(TakeState.READY) == 4, "four clips")
        assert sent(app)[3:] == ["two"]

    launcher.run(walk)


def test_an_edit_that_would_go_over_the_budget_is_refused_in_the_dialog(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.window.registry.made(ListAction.PAUSE_QUEUE).trigger()
        app.generate("one")
        await until(lambda: app.takes, "a take")
        takes, cheap = app.running.engine.takes, Money.from_dollars("0.01")
        # As if prices had risen since it was queued.
        before = takes.revise(app.last.id, estimate=cheap)
        app.running.save(replace(app.running.settings, daily_budget=cheap))
        app.act(TakeAction.EDIT_QUEUED)
        dialog = await app.dialog(EditQueuedDialog)
        assert "(was $0.01)" in dialog.price.text()
        dialog.field.setPlainText("another")
        dialog.save_button.click()
        assert dialog.isVisible()
        assert "over today's budget of $0.01" in dialog.status.text()
        assert (takes.get(before.id), dialog.prompt) == (before, "another")
        dialog.cancel_button.click()
        assert app.creates == 0

    launcher.run(walk)
