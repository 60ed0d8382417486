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
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import STEP_ACTIONS, replacement_for
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.attention import NextStepsController
from sora_desktop.ui.text.problem_texts import Step
from tests.ui.controllers.parts import Spawner, answer
from tests.ui.samples import CATALOGUE, sample_take
from tests.ui.take_source import dark_theme

SHOT = ShotTarget(id="6", number=6, name="Red kite")
GONE = Problem(category=Category.MODEL_GONE)
FAILED = sample_take(TakeState.FAILED, last_error=GONE)
FINE = sample_take(TakeState.READY, id=TakeId("1" * 32))


class Rig:
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
        self.controller = NextStepsController(
            self.window,
            self.composer,
            CATALOGUE,
            self.registry,
            notices,
            self.spawn,
            replacement_for=lambda take: replacement_for(take, CATALOGUE),
            show_details=self.done.append,
            try_now=lambda: self.done.append("try now"),
            target_of=lambda take: SHOT,
            set_budget=self.done.append,
            note=lambda: self.note,
        )

    def _doer(self, step: Step, problem: Problem, _take: Take) -> Any:
        return lambda: self.done.append((step, problem.category))


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    return Rig(qtbot)


def test_every_step_that_a_take_offers_is_done_by_the_notices(rig: Rig) -> None:
    helping = {step: action for step, action in STEP_ACTIONS.items() if action.helps}
    for action in helping.values():
        rig.registry.run(action, [FAILED.id])
    assert rig.done == [(step, Category.MODEL_GONE) for step in helping]
    for step, action in STEP_ACTIONS.items():
        assert action.helps or step in rig.steps_for


def test_the_service_is_tried_and_the_account_topped_up(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    rig.steps[Step.RETRY]()
    rig.steps[Step.TOP_UP]()
    assert rig.done == ["try now"]
    assert [url.host() for url in opened] == ["piapi.ai"]


def test_prompt_and_settings_are_used_again(rig: Rig) -> None:
    rig.registry.run(TakeAction.REUSE, [FINE.id])
    assert rig.composer.request() == FINE.request
    assert rig.composer.order().target == SHOT
    assert rig.composer.foot.hint.text().endswith(f"Edited from take {FINE.shot_number}")
    rig.steps_for[Step.SWITCH_MODEL](GONE, FAILED)
    assert rig.composer.request().model_id == "veo"
    rig.steps_for[Step.SWITCH_MODEL](GONE, None)


def test_the_project_whose_budget_is_too_small_can_be_set_up(rig: Rig) -> None:
    project = new_project_id()
    over = Problem(category=Category.BUDGET, text=f"project $5.00 $1.00 {project} Kite film")
    rig.steps_for[Step.PROJECT_SETTINGS](over, None)
    assert rig.done == [project]


def test_a_note_is_written_in_the_details(rig: Rig) -> None:
    rig.registry.run(TakeAction.NOTE, [FINE.id])
    assert rig.done == [FINE.id]
    assert rig.window.focusWidget() is rig.note


async def test_details_are_shown_and_a_problem_is_told(rig: Rig) -> None:
    rig.registry.run(TakeAction.SHOW_DETAILS, [FINE.id])
    assert rig.done == [FINE.id]
    rig.steps_for[Step.DETAILS](GONE, FAILED)
    await rig.spawn.turn()
    assert "no longer available" in answer(rig.window, yes=True).windowTitle()
    await rig.spawn.done()
