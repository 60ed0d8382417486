"""Closing at any moment, and what is there when the program is started again."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from sora_desktop.app.program import Program
from sora_desktop.app.session import Session
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call, Fault
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import PromptAction, TakeAction, WindowAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.widgets.geometry import View
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


DIALOGS = (WindowAction.SETTINGS, WindowAction.SHORTCUTS, WindowAction.HELP)
# They stay as long as the window, once they were open.
KEPT = (PromptAction.SHELF, PromptAction.HISTORY, PromptAction.TEMPLATES, WindowAction.PALETTE)


def alive(qt: QApplication) -> list[str]:
    """What Python still has of a program: its own objects, those of Qt among them, and whatever
    works for them. What belongs to the application stays as long as that."""

    def ours() -> Iterator[object]:
        gc.collect()
        for each in gc.get_objects():
            kind = type(each)
            if kind.__module__.startswith("sora_desktop.") and (
                isinstance(each, QObject | Program | Session)
                or kind.__name__.endswith("Controller")
            ):
                yield each

    stays = {id(each) for each in qt.children()}
    return sorted(type(each).__name__ for each in ours() if id(each) not in stays)


async def open_and_close(app: AppDriver, action: Action) -> None:
    """Opens what the action opens, and closes it again; then nothing is left of it."""
    before = len(app.open_dialogs(QDialog))
    app.window.registry.made(action).trigger()
    await until(lambda: len(app.open_dialogs(QDialog)) > before, f"a dialog of {action.id}")
    dialog = app.open_dialogs(QDialog)[-1]
    kind = type(dialog).__name__
    dialog.reject()
    del dialog
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    await until(lambda: kind not in alive(qt), f"the end of {kind}")


def test_nothing_of_a_program_is_left_when_it_has_ended(launcher: Launcher) -> None:
    """Nor of what was opened meanwhile: it would go on hearing of the system's colours, and of the
    next program's."""
    before = alive(launcher.qt)

    async def walk(app: AppDriver) -> None:
        take = await app.made()
        for view in (View.SHOT_LIST, View.SPENDING, View.TAKES):
            app.window.show_view(view)
        app.act(TakeAction.PLAY, take)
        for action in DIALOGS:
            await open_and_close(app, action)
        for action in KEPT:
            app.window.registry.made(action).trigger()
            await until(lambda: True)

    assert launcher.run(walk) == 0
    launcher.discard_windows()
    # The hooks of a process keep its program, and each thread keeps the hooks of its start.
    launcher.simulator.stop()
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
    # A thread that is about to end may still hold what it worked for.
    deadline = time.monotonic() + 20
    while (left := alive(launcher.qt)) != before and time.monotonic() < deadline:
        launcher.qt.processEvents()
    assert left == before
