"""The machine of a take's life (tests/engine/test_engine_machine.py) finds the faults that cost
money."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from sora_desktop.core.ledger import Ledger, ProjectSpending
from sora_desktop.core.problem import Problem
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import ShotId, TakeChange, TakeId, TakeState
from sora_desktop.engine import engine
from sora_desktop.engine.account_history import ChargeImport
from sora_desktop.engine.orders import Orders
from sora_desktop.engine.reconciler import DuplicateGuard, Reconciler, Search
from sora_desktop.engine.submitter import Submitter
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore
from tests.engine.test_account_history_machine import SharedLife
from tests.engine.test_engine_machine import Life

# To find a planted fault it need not be made small.
FINDING = settings(
    max_examples=400,
    stateful_step_count=20,
    phases=[Phase.generate],
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
find = partial(run_state_machine_as_test, Life, settings=FINDING)


class SendsAgain(Submitter):
    """Takes a lost answer for a request that was not sent."""

    def _lost(self, take_id: TakeId, problem: Problem, evidence: str) -> None:
        self._back_in_queue(take_id, held=False, last_error=problem, evidence=evidence)


class GivesUp(Reconciler):
    """Takes a task that is not in the list for one that was not made."""

    def __init__(self, store: TakeStore, *parts: Any) -> None:
        super().__init__(store, *parts)
        self.changed.connect(partial(self.give_up, store))

    def give_up(self, store: TakeStore, search: Search) -> None:
        """Dismisses the take once it was looked for."""
        if search.tries and store.get(search.take_id).state is TakeState.UNCONFIRMED:
            store.move(search.take_id, TakeState.DISMISSED)


def test_a_program_that_sends_a_lost_take_again_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "Submitter", SendsAgain)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_sends_what_is_just_like_a_lost_take_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(DuplicateGuard, "_is_held_back", lambda *_: False)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_forgets_the_budget_at_the_sending_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Orders, "over_budget_now", lambda *_: None)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_forgets_the_budget_of_a_project_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ProjectSpending, "room_to_send", lambda *_: None)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_leaves_a_moved_shot_in_its_old_project_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: dict[ShotId, ProjectId] = {}
    now = ShotStore.project_of

    def first_home(shots: ShotStore, shot_id: ShotId) -> ProjectId:
        return known.setdefault(shot_id, now(shots, shot_id))

    monkeypatch.setattr(ShotStore, "project_of", first_home)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_takes_absent_for_not_happened_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "Reconciler", GivesUp)
    with pytest.raises(AssertionError):
        find()


def test_a_program_that_imports_what_a_lost_take_paid_for_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ChargeImport, "_claimants", lambda *_: [])
    with pytest.raises(AssertionError):
        run_state_machine_as_test(SharedLife, settings=FINDING)


def test_a_program_that_counts_what_was_made_elsewhere_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    apply = Ledger.apply

    def as_our_own(ledger: Ledger, change: TakeChange) -> None:
        apply(ledger, TakeChange(change.before, replace(change.after, imported=False)))

    monkeypatch.setattr(Ledger, "apply", as_our_own)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(SharedLife, settings=FINDING)
