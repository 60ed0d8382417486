"""The steps that help with a problem, as the notices and the actions of takes ask for them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import new_project_id
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.actions.next_steps import STEP_ACTIONS, Instead, instead_of
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.target_picker import ShotTarget
from sora_desktop.ui.controllers.steps import StepsController
from sora_desktop.ui.text.problem_texts import Step
from tests.ui.controllers.parts import Spawner, answer
from tests.ui.samples import CATALOGUE, sample_take
from tests.ui.take_source import dark_theme

SHOT = ShotTarget(id="6", number=6, name="Red kite")
GONE = Problem(category=Category.MODEL_GONE)
FAILED = sample_take(TakeState.FAILED, last_error=GONE)
FINE = sample_take(TakeState.READY, id=TakeId("1" * 32))


class Desk:
    """The controller; `steps` and `steps_for` are what the notices were told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.composer = Composer(dark_theme(), CATALOGUE, self.window)
        takes = {take.id: take for take in (FAILED, FINE)}
        self.note = QPlainTextEdit(self.window)
        self.registry, self.spawn = ActionRegistry(takes.get), Spawner()
        self.steps: dict[Step, Any] = {}
        self.steps_for: dict[Step, Any] = {}
        self.done: list[object] = []
        notices: Any = SimpleNamespace(steps=self.steps, steps_for=self.steps_for, doer=self._doer)
        self.controller = StepsController(
            self.window,
            self,
            self.composer,
            CATALOGUE,
            self.registry,
            notices,
            self.spawn,
            try_now=lambda: self.done.append("try now"),
            target_of=lambda take: SHOT,
            set_budget=self.done.append,
            note=self.note,
        )

    def _doer(self, step: Step, problem: Problem, _take: Take) -> Any:
        return lambda: self.done.append((step, problem.category))

    def show_details(self, take_id: TakeId) -> None:
        """Shows what is known of a take."""
        self.done.append(take_id)

    def instead_of(self, take: Take) -> Instead | None:
        """The model to switch to."""
        return instead_of(take, CATALOGUE)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_step_that_a_take_offers_is_done_by_the_notices(desk: Desk) -> None:
    helping = {step: action for step, action in STEP_ACTIONS.items() if action.helps}
    for action in helping.values():
        desk.registry.run(action, [FAILED.id])
    assert desk.done == [(step, Category.MODEL_GONE) for step in helping]
    for step, action in STEP_ACTIONS.items():
        assert action.helps or step in desk.steps_for


def test_the_service_is_tried_and_the_account_topped_up(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.steps[Step.RETRY]()
    desk.steps[Step.TOP_UP]()
    assert desk.done == ["try now"]
    assert [url.host() for url in opened] == ["piapi.ai"]


def test_prompt_and_settings_are_used_again(desk: Desk) -> None:
    desk.registry.run(TakeAction.REUSE, [FINE.id])
    assert desk.composer.request() == FINE.request
    assert desk.composer.order().target == SHOT
    assert desk.composer.foot.hint.text().endswith(f"Edited from take {FINE.shot_number}")
    desk.steps_for[Step.SWITCH_MODEL](GONE, FAILED)
    assert desk.composer.request().model_id == "veo"
    desk.steps_for[Step.SWITCH_MODEL](GONE, None)


def test_the_project_whose_budget_is_too_small_can_be_set_up(desk: Desk) -> None:
    project = new_project_id()
    over = Problem(category=Category.BUDGET, text=f"project $5.00 $1.00 {project} Kite film")
    desk.steps_for[Step.PROJECT_SETTINGS](over, None)
    assert desk.done == [project]


def test_a_note_is_written_in_the_details(desk: Desk) -> None:
    desk.registry.run(TakeAction.NOTE, [FINE.id])
    assert desk.done == [FINE.id]
    assert desk.window.focusWidget() is desk.note


async def test_details_are_shown_and_a_problem_is_told(desk: Desk) -> None:
    desk.registry.run(TakeAction.SHOW_DETAILS, [FINE.id])
    assert desk.done == [FINE.id]
    desk.steps_for[Step.DETAILS](GONE, FAILED)
    await desk.spawn.turn()
    assert "no longer available" in answer(desk.window, yes=True).windowTitle()
    await desk.spawn.done()
