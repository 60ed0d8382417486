"""The registry of actions: what is run for which takes, and what goes wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import IllegalTransition, Take, TakeState
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.actions.action import ActionRegistry, Several
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS, ShotAction, TakeAction
from sora_desktop.ui.theme.icons import icon
from tests.ui.take_source import FakeSource, many, take_id

IDS = [take_id(n) for n in range(3)]


@pytest.fixture
def registry(qtbot: QtBot) -> ActionRegistry:
    return ActionRegistry(FakeSource(many(3)).find)


def test_some_actions_are_run_for_each_take_and_some_once_for_all(registry: ActionRegistry) -> None:
    run: list[object] = []
    registry.on_take(TakeAction.CHECK_NOW, lambda take: run.append(take.number))
    registry.on_takes(TakeAction.STAR, lambda takes: run.append([take.number for take in takes]))
    registry.run(TakeAction.CHECK_NOW, IDS[:2])
    registry.run(TakeAction.STAR, [*IDS, take_id(9)])
    registry.run(TakeAction.STAR, [take_id(9)])
    assert run == [0, 1, [0, 1, 2]]


def test_nothing_is_run_that_nobody_has_registered(registry: ActionRegistry) -> None:
    for action in registry.without_a_runner(TAKE_ACTIONS):
        registry.run(action, IDS)
    assert set(registry.without_a_runner(TAKE_ACTIONS)) == set(TAKE_ACTIONS)


def test_what_cannot_be_written_is_told_with_its_take(registry: ActionRegistry) -> None:
    problem = Problem(category=Category.DISK_FULL)
    reported: list[tuple[Problem, Take | None]] = []
    registry.failed.connect(lambda *what: reported.append(what))

    def fail(_what: Take | Sequence[Take]) -> None:
        raise JournalError(problem)

    registry.on_take(TakeAction.CHECK_NOW, fail)
    registry.on_takes(TakeAction.BIN, fail)
    registry.run(TakeAction.CHECK_NOW, IDS[:1])
    registry.run(TakeAction.BIN, IDS)
    assert [take and take.id for _, take in reported] == [IDS[0], None]
    assert {each.category for each, _ in reported} == {problem.category}


def test_what_is_promised_is_made_once_and_then_done(
    qtbot: QtBot, registry: ActionRegistry
) -> None:
    owner, done = QWidget(), list[str]()
    qtbot.addWidget(owner)

    def make() -> None:
        done.append("made")
        for action in (ShotAction.ADD, ShotAction.EDIT):
            registry.add(action, partial(done.append, action.id), owner=owner)

    made = registry.promise(ShotAction.ADD, make, owner=owner)
    registry.promise(ShotAction.EDIT, make, owner=owner)
    assert (done, registry.keys(ShotAction.ADD)) == ([], "Ins")
    made.trigger()
    made.trigger()
    registry.made(ShotAction.EDIT).trigger()
    assert done == ["made", "shots.add", "shots.add", "shots.edit"]
    assert registry.made(ShotAction.ADD) is made
    with pytest.raises(ValueError, match="already"):
        registry.add(ShotAction.ADD, make, owner=owner)


def test_an_action_that_comes_too_late_leaves_the_others_alone(registry: ActionRegistry) -> None:
    done: list[int] = []

    def send(take: Take) -> None:
        if take.number == 0:
            raise IllegalTransition(TakeState.READY, TakeState.DISMISSED)
        done.append(take.number)

    registry.on_take(TakeAction.CHECK_NOW, send)
    registry.run(TakeAction.CHECK_NOW, IDS)
    assert done == [1, 2]


def test_every_action_is_whole(qtbot: QtBot) -> None:
    assert len({action.id for action in TAKE_ACTIONS}) == len(TAKE_ACTIONS)
    for action in TAKE_ACTIONS:
        assert not icon(action.icon, "black", 16).isNull()
        assert action.label or action.helps
        # Only what asks a question with the sum first spends for several takes.
        paid_for_several = action.spends and action.several is not Several.NOT_OFFERED
        assert paid_for_several is (action is TakeAction.MAKE_FINALS)
