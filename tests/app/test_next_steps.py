"""Every step that a problem names is offered by its notice, and does what it says."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from sora_desktop.core.problem import Category, CertificateFlaw, Problem
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.engine import Engine
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.text.problem_lookup import problem_text
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import AppDriver, Launcher, until
from tests.ui.samples import request, sample_take

pytestmark = pytest.mark.no_qt_log

# A take of each kind that a problem can be told of, besides none at all.
STATES = (TakeState.FAILED, TakeState.COMPLETED, TakeState.DRAFT, TakeState.PROCESSING)


def problems() -> list[Problem]:
    """One of every category, one of every kind of distrust, and a project's budget."""
    distrust = [Problem(category=Category.CERTIFICATE, code=code) for code in CertificateFlaw]
    project = Problem(category=Category.BUDGET, text=f"project $5.00 $1.00 {FIRST_PROJECT} Kites")
    every = [Problem(category=each, text="said", raw="{}") for each in Category]
    return [*every, *distrust, project]


@dataclass
class Asked:
    """What was asked of the engine and of the desktop, which does nothing here."""

    calls: list[tuple[str, TakeId | None]] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Listens in place of the engine and the desktop."""
    made = Asked()

    def open_url(url: QUrl) -> bool:
        made.urls.append(url.host())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for name in ("fetch_again", "check_now"):
        monkeypatch.setattr(
            Engine, name, lambda _self, take_id, name=name: made.calls.append((name, take_id))
        )
    monkeypatch.setattr(Engine, "try_now", lambda _self: made.calls.append(("try_now", None)))
    return made


def presses(app: AppDriver, problem: Problem, take: Take | None) -> list[QPushButton]:
    """Tells the problem; gives the buttons that its row in the list shows, the best first."""
    app.running.controllers.notices.report(problem, take)
    chip = app.window.top.attention
    chip.open_list()
    key = f"problem {problem.category.value}"
    row = next(row for row in chip.list.rows if row.notice.key == key)
    return [button for button in (row.step, row.further) if not button.isHidden()]


async def did(app: AppDriver, step: Step, take: Take | None, asked: Asked) -> bool:
    """Whether the step had its effect; brings the window back to where it was."""
    window = app.window
    composed = window.composer.request()
    if step is Step.ENTER_KEY:
        left = not window.workspace_shown
        window.show_workspace(True)
        return left
    if step is Step.TOP_UP:
        return asked.urls == ["piapi.ai"]
    if step in (Step.SETTINGS, Step.CHOOSE_FOLDER):
        settings = await app.dialog(SettingsDialog)
        folder = step is Step.SETTINGS or settings.clips.isVisible()
        settings.reject()
        await until(lambda: not app.open_dialogs(SettingsDialog))
        return folder
    if step is Step.PROJECT_SETTINGS:
        project = await app.dialog(ProjectSettingsDialog)
        assert project.focusWidget().parentWidget() is project.budget
        project.reject()
        await until(lambda: not app.open_dialogs(ProjectSettingsDialog))
        return True
    if step is Step.DETAILS:
        dialog = await app.question()
        dialog.reject()
        await until(lambda: not app.open_dialogs(MessageDialog))
        return True
    if step is Step.RETRY:
        return asked.calls == [("try_now", None)]
    assert take is not None
    if step is Step.EDIT_PROMPT:
        focused = window.frame.focusWidget() is window.composer.prompt
        return focused and composed.prompt == take.request.prompt
    if step is Step.SWITCH_MODEL:
        other = composed.model_id != take.request.model_id
        return other and composed.prompt == take.request.prompt
    return asked.calls == [(step.value, take.id)]


def test_every_step_of_every_problem_can_be_taken(launcher: Launcher, asked: Asked) -> None:
    async def walk(app: AppDriver) -> None:
        model = app.window.catalogue.default.id
        takes = [
            sample_take(
                state,
                id=TakeId(f"{n:032x}"),
                request=request(model_id=model, prompt=f"a boat, {state.value}"),
                remote_id=f"remote-{n}",
                number=n,
                held=state is TakeState.DRAFT,
                last_error=Problem(category=Category.BUG),
            )
            for n, state in enumerate(STATES, 1)
        ]
        app.running.opened.store.add(takes)
        pressed: set[tuple[Problem, Step, bool]] = set()
        for problem in problems():
            for take in (None, *takes):
                message = problem_message(problem, take, app.window.catalogue)
                labels = [action.label for action in message.actions]
                shown = [button.text() for button in presses(app, problem, take)]
                assert shown == labels, (problem, take)
                for place, action in enumerate(message.actions):
                    if (problem, action.step, take is None) in pressed:
                        continue
                    button = presses(app, problem, take)[place]
                    asked.calls.clear()
                    asked.urls.clear()
                    app.window.composer.draft = "something else"
                    app.window.takes.view.setFocus()
                    button.click()
                    await asyncio.sleep(0)
                    assert await did(app, action.step, take, asked), (problem, action)
                    pressed.add((problem, action.step, take is None))
                app.window.board.withdraw(f"problem {problem.category.value}")
        named = {step for problem in problems() for step in problem_text(problem).steps}
        assert {step for _problem, step, _alone in pressed} == named
        assert app.creates == 0

    launcher.run(walk)
