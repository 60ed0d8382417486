"""The queue by its controller alone, over a real journal, the engine's own queue and real undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import VideoRequest, check
from sora_desktop.core.take import UNSENT, NotQueued, ShotId, Take, TakeId, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.engine.orders import Queue
from sora_desktop.engine.shot_changes import Annotations
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS, TakeAction
from sora_desktop.ui.compose.dialogs import EditQueuedDialog
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library import LibraryEdits, StepRefused
from sora_desktop.ui.controllers.queue import QueueController
from tests.fakes import FakeClock
from tests.ui.controllers.parts import FakeNotifier, store_in
from tests.ui.samples import CATALOGUE
from tests.ui.take_source import numbered, take_id

S, A = TakeState, TakeAction
FULL = JournalError(Problem(category=Category.DISK_FULL))


def queued(n: int, shot: str = "", **changes: Any) -> Take:
    """The take of that number, in a shot of its own unless one is named, not sent yet."""
    return numbered(n, S.DRAFT, shot_id=ShotId(shot or f"{n:032x}"), **changes)


class Panel(QObject):
    """Where the queue is listed; what is asked for there."""

    pause_queue_wanted = Signal()
    queue_wanted = Signal(object, str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.list_actions = self
        self.paused: list[bool] = []

    def show_queue_paused(self, paused: bool) -> None:
        """Notes it."""
        self.paused.append(paused)


class Rig:
    """The controller over these takes; it is the engine too. `most` is what a take may cost."""

    def __init__(self, folder: Path, *takes: Take) -> None:
        self.takes = store_in(folder, *takes)
        self._queue, self.queue_paused = Queue(self.takes), False
        self.most = Money.from_dollars("100")
        self.refuses: dict[TakeId, Exception] = {}
        self.window = QWidget()
        self.registry = ActionRegistry(self.takes.find)
        self.notices, self.panel = FakeNotifier(), Panel()
        self.edits = LibraryEdits(Annotations(self.takes, FakeClock()), self.takes.find)
        self.reported: list[str] = []
        self.failed: list[Exception] = []
        self.edits.reported.connect(self.reported.append)
        self.edits.failed.connect(self.failed.append)
        self.registry.failed.connect(lambda problem, _take: self.notices.report(problem))
        self.controller = QueueController(
            self.window,
            self.panel,
            self,
            self.registry,
            self.notices,
            catalogue=lambda: CATALOGUE,
            remember=self.edits.remember,
        )
        self.controller.start(Connections())

    # As the engine

    @property
    def queue(self) -> list[Take]:
        return self._queue.takes()

    def pause_queue(self) -> None:
        self.queue_paused = True

    def resume_queue(self) -> None:
        self.queue_paused = False

    def pause(self, ids: Iterable[TakeId]) -> None:
        self._queue.pause(ids, True)

    def resume(self, ids: Iterable[TakeId]) -> None:
        self._queue.pause(ids, False)

    def move_in_queue(self, ids: Iterable[TakeId], before: TakeId | None) -> None:
        self._queue.move(ids, before)

    def edit_queued(self, take_id: TakeId, request: VideoRequest) -> Take:
        if self.takes.get(take_id).state not in UNSENT:
            raise NotQueued([take_id])
        if take_id in self.refuses:
            raise self.refuses[take_id]
        estimate = check(request, CATALOGUE).estimate
        if estimate.amount > self.most:
            raise OverBudget(Problem(category=Category.BUDGET))
        return self.takes.revise(take_id, request=request, estimate=estimate.amount)

    # As a person

    def do(self, action: Action, *numbers: int) -> None:
        """Does it to the takes of these numbers."""
        self.registry.run(action, [take_id(n) for n in numbers])

    def send(self, n: int) -> None:
        """What the engine does at any moment."""
        self.takes.move(take_id(n), S.SUBMITTING)

    @property
    def order(self) -> list[int]:
        """The numbers of the takes, as they are sent."""
        return [take.number for take in self.queue]

    @property
    def paused(self) -> list[int]:
        """The numbers of those that are passed over."""
        return [take.number for take in self.queue if take.paused]

    def prompt(self, n: int) -> str:
        """The prompt of the take of that number."""
        return self.takes.get(take_id(n)).request.prompt

    def dialog(self) -> EditQueuedDialog:
        """The dialog that is open."""
        (found,) = self.window.findChildren(EditQueuedDialog)
        assert found.isVisible()
        return found

    def undo(self) -> str:
        """By the key of every other step."""
        return self.edits.undo()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    """Four takes of four shots, and one that is under way."""
    return Rig(tmp_path, numbered(9, S.PENDING), *(queued(n) for n in (1, 2, 3, 4)))


# --- order -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "numbers", "order"),
    [
        (A.QUEUE_FIRST, (3,), [3, 1, 2, 4]),
        (A.QUEUE_FIRST, (4, 2), [2, 4, 1, 3]),
        (A.QUEUE_LAST, (1,), [2, 3, 4, 1]),
        (A.QUEUE_LAST, (1, 3), [2, 4, 1, 3]),
        (A.QUEUE_UP, (3,), [1, 3, 2, 4]),
        (A.QUEUE_UP, (3, 4), [1, 3, 4, 2]),
        (A.QUEUE_UP, (2, 4), [2, 4, 1, 3]),
        (A.QUEUE_DOWN, (1,), [2, 1, 3, 4]),
        (A.QUEUE_DOWN, (3,), [1, 2, 4, 3]),
        (A.QUEUE_DOWN, (1, 3), [2, 4, 1, 3]),
    ],
)
def test_takes_are_moved_and_moved_back(
    rig: Rig, action: Action, numbers: tuple[int, ...], order: list[int]
) -> None:
    rig.do(action, *numbers)
    assert rig.order == order
    count = len(numbers)
    assert rig.reported == [f"{count} take{'s' if count > 1 else ''} moved in the queue"]
    assert rig.undo() == f"Undone: {rig.reported[0]}"
    assert rig.order == [1, 2, 3, 4]
    assert rig.edits.redo() == rig.reported[0]
    assert rig.order == order


@pytest.mark.parametrize(
    ("action", "number", "said"),
    [
        (A.QUEUE_FIRST, 1, "Already first in the queue."),
        (A.QUEUE_UP, 1, "Already first in the queue."),
        (A.QUEUE_LAST, 4, "Already last in the queue."),
        (A.QUEUE_DOWN, 4, "Already last in the queue."),
    ],
)
def test_what_is_at_the_end_already_is_said_and_is_no_step(
    rig: Rig, action: Action, number: int, said: str
) -> None:
    rig.do(action, number)
    assert (rig.order, rig.notices.notified, rig.reported) == ([1, 2, 3, 4], [said], [])
    assert not rig.edits.stack.canUndo()


def test_up_and_down_go_by_the_lines_that_are_listed(qtbot: QtBot, tmp_path: Path) -> None:
    pair = {"shot": "a" * 32, "prompt": "the same"}
    held = queued(4, held=True)
    rig = Rig(tmp_path, queued(1, **pair), queued(2, **pair), queued(3), held, queued(5))
    rig.do(A.QUEUE_UP, 3)
    assert rig.order == [3, 1, 2, 4, 5]
    rig.do(A.QUEUE_DOWN, 1, 2)
    # What is on hold is listed elsewhere, and passed without a step of its own.
    assert rig.order == [3, 4, 5, 1, 2]
    rig.do(A.QUEUE_UP, 5)
    assert rig.order == [5, 3, 4, 1, 2]


@pytest.mark.parametrize(
    ("numbers", "other", "after", "order"),
    [
        ((3,), 1, False, [3, 1, 2, 4]),
        ((1,), 3, True, [2, 3, 1, 4]),
        ((1, 2), 4, True, [3, 4, 1, 2]),
        ((4, 1), 2, False, [1, 4, 2, 3]),
    ],
)
def test_takes_are_dragged_to_another_place_and_moved_back(
    rig: Rig, numbers: tuple[int, ...], other: int, after: bool, order: list[int]
) -> None:
    rig.panel.queue_wanted.emit([take_id(n) for n in numbers], take_id(other), after)
    assert rig.order == order
    assert len(rig.reported) == 1
    rig.undo()
    assert rig.order == [1, 2, 3, 4]


def test_a_drag_that_changes_nothing_is_no_step(rig: Rig) -> None:
    rig.panel.queue_wanted.emit([take_id(1)], take_id(2), False)
    assert (rig.order, rig.reported, rig.notices.notified) == ([1, 2, 3, 4], [], [])
    assert not rig.edits.stack.canUndo()


def test_a_drag_beside_what_was_sent_meanwhile_is_refused_and_said(rig: Rig) -> None:
    rig.send(2)
    rig.panel.queue_wanted.emit([take_id(4)], take_id(2), False)
    rig.panel.queue_wanted.emit([take_id(2)], take_id(4), False)
    assert rig.notices.notified == ["It was already sent."] * 2
    assert rig.order == [1, 3, 4]


def test_undo_brings_back_what_still_waits_and_leaves_newer_takes_behind(rig: Rig) -> None:
    rig.do(A.QUEUE_FIRST, 3, 4)
    rig.send(3)
    rig.takes.add([queued(5)])
    assert rig.order == [4, 1, 2, 5]
    rig.undo()
    assert rig.order == [1, 2, 4, 5]


def test_a_step_about_what_was_sent_meanwhile_is_refused_and_said(rig: Rig) -> None:
    rig.do(A.QUEUE_FIRST, 3)
    rig.do(A.PAUSE, 4)
    rig.send(4)
    rig.send(3)
    assert rig.undo() == ""
    assert rig.undo() == ""
    assert [str(error) for error in rig.failed] == ["It was already sent."] * 2
    assert all(isinstance(error, StepRefused) for error in rig.failed)
    assert not rig.edits.stack.canUndo()
    assert not rig.edits.stack.canRedo()


@pytest.mark.parametrize("action", [A.PAUSE, A.QUEUE_LAST, A.EDIT_QUEUED], ids=repr)
@pytest.mark.parametrize(
    ("numbers", "state", "said"),
    [
        ((1,), S.SUBMITTING, "It was already sent."),
        ((1, 2), S.SUBMITTING, "They were already sent."),
        ((1,), S.DISMISSED, "No longer in the queue."),
    ],
)
def test_what_is_no_longer_queued_is_said_in_one_sentence(
    rig: Rig, action: Action, numbers: tuple[int, ...], state: TakeState, said: str
) -> None:
    same = rig.takes.get(take_id(1)).request
    for n in numbers:
        rig.takes.revise(take_id(n), request=same)
        rig.takes.move(take_id(n), state)
    rig.do(action, *numbers)
    assert (rig.notices.notified, rig.reported) == ([said], [])
    assert not rig.window.findChildren(EditQueuedDialog)


# --- pauses ----------------------------------------------------------------------------------


def test_takes_are_paused_and_resumed_with_undo(rig: Rig) -> None:
    rig.do(A.PAUSE, 1, 3)
    assert (rig.paused, rig.order) == ([1, 3], [1, 2, 3, 4])
    # Of those that are chosen only the ones that are not paused yet.
    rig.do(A.PAUSE, 1, 2)
    assert rig.paused == [1, 2, 3]
    rig.undo()
    assert rig.paused == [1, 3]
    rig.do(A.RESUME, 3)
    assert rig.paused == [1]
    rig.undo()
    rig.undo()
    assert rig.paused == []
    assert rig.reported == [
        "2 queued takes paused",
        "1 queued take paused",
        "1 queued take resumed",
    ]


def test_of_several_those_that_were_not_sent_yet_are_paused(rig: Rig) -> None:
    rig.send(1)
    rig.do(A.PAUSE, 1, 2)
    assert rig.paused == [2]
    assert rig.notices.notified == []


def test_the_whole_queue_is_paused_and_resumed(rig: Rig) -> None:
    rig.panel.pause_queue_wanted.emit()
    assert (rig.queue_paused, rig.panel.paused) == (True, [False, True])
    assert rig.notices.notified == ["Queue paused: Nothing is sent until you resume."]
    rig.panel.pause_queue_wanted.emit()
    assert (rig.queue_paused, rig.panel.paused[-1]) == (False, False)
    assert rig.paused == []


def test_what_cannot_be_written_is_told_and_is_no_step(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise FULL

    rig.do(A.PAUSE, 1)
    monkeypatch.setattr(Journal, "update_all", full)
    rig.do(A.PAUSE, 2)
    rig.do(A.QUEUE_FIRST, 4)
    assert rig.notices.reported == [FULL.problem] * 2
    assert rig.undo() == ""
    assert rig.failed == [FULL]
    assert (rig.paused, rig.order) == ([1], [1, 2, 3, 4])


# --- other prompts ---------------------------------------------------------------------------


def test_a_prompt_is_changed_priced_and_changed_back(rig: Rig) -> None:
    rig.takes.revise(take_id(2), estimate=Money.from_dollars("1.50"))
    rig.do(A.EDIT_QUEUED, 2)
    dialog = rig.dialog()
    assert dialog.prompt == "Take number 2"
    assert dialog.price.text() == "Estimate: $1.92 (was $1.50)"
    dialog.field.setPlainText("A lighthouse")
    dialog.save_button.click()
    assert not dialog.isVisible()
    take = rig.takes.get(take_id(2))
    assert (take.state, rig.prompt(2)) == (S.DRAFT, "A lighthouse")
    assert take.estimate == Money.from_dollars("1.92")
    assert (rig.reported, rig.order) == (["1 queued prompt changed"], [1, 2, 3, 4])
    rig.undo()
    assert rig.prompt(2) == "Take number 2"
    rig.edits.redo()
    assert rig.prompt(2) == "A lighthouse"


@pytest.mark.parametrize(
    ("prompt", "flaw"),
    [
        ("  \n", "Write a prompt first."),
        ("a" * 20_001, "Shorten the prompt to 20,000 characters."),
        ("a \0 b", "The prompt has a character that can't be sent. Retype that part."),
    ],
)
def test_a_prompt_that_cannot_be_sent_is_not_saved(rig: Rig, prompt: str, flaw: str) -> None:
    rig.do(A.EDIT_QUEUED, 1)
    dialog = rig.dialog()
    dialog.field.setPlainText(prompt)
    assert dialog.status.text() == flaw
    assert not dialog.save_button.isEnabled()
    dialog.field.setPlainText("A lighthouse")
    assert dialog.save_button.isEnabled()
    assert "old prompt" in dialog.status.text()
    dialog.cancel_button.click()
    assert rig.prompt(1) == "Take number 1"
    assert not rig.edits.stack.canUndo()


def test_a_model_that_is_gone_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    rig = Rig(tmp_path, queued(1, model_id="old"))
    rig.do(A.EDIT_QUEUED, 1)
    assert rig.dialog().status.text() == "Choose another model. Sora 1 is no longer available."
    assert not rig.dialog().save_button.isEnabled()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OverBudget(Problem(category=Category.BUDGET)),
            "This take would exceed the budget you set. "
            "Wait for the next period, or raise the budget in Settings.",
        ),
        (FULL, "disk"),
    ],
    ids=["budget", "disk"],
)
def test_what_refuses_an_edit_is_said_and_keeps_what_was_written(
    rig: Rig, error: Exception, said: str
) -> None:
    rig.do(A.EDIT_QUEUED, 1)
    dialog = rig.dialog()
    dialog.field.setPlainText("A lighthouse")
    rig.refuses[take_id(1)] = error
    dialog.save_button.click()
    assert dialog.isVisible()
    assert said in dialog.status.text()
    assert (dialog.prompt, rig.prompt(1)) == ("A lighthouse", "Take number 1")
    assert rig.notices.reported == ([FULL.problem] if error is FULL else [])
    rig.refuses.clear()
    dialog.save_button.click()
    assert rig.prompt(1) == "A lighthouse"


def test_a_take_that_is_sent_while_its_prompt_is_edited_keeps_the_old_one(rig: Rig) -> None:
    rig.do(A.EDIT_QUEUED, 1)
    dialog = rig.dialog()
    dialog.field.setPlainText("A lighthouse")
    rig.send(1)
    assert dialog.status.text() == "It was already sent."
    assert not dialog.save_button.isEnabled()
    # What was written can still be copied.
    assert (dialog.prompt, dialog.field.isReadOnly()) == ("A lighthouse", True)
    assert rig.prompt(1) == "Take number 1"


def test_an_undo_of_an_edit_is_refused_once_the_take_was_sent(rig: Rig) -> None:
    rig.do(A.EDIT_QUEUED, 1)
    rig.dialog().field.setPlainText("A lighthouse")
    rig.dialog().save_button.click()
    rig.send(1)
    assert rig.undo() == ""
    assert [str(error) for error in rig.failed] == ["It was already sent."]
    assert rig.prompt(1) == "A lighthouse"


def several(folder: Path) -> Rig:
    """Three takes with one prompt."""
    return Rig(folder, *(queued(n, "a" * 32, prompt="the same") for n in (1, 2, 3)))


def test_takes_of_one_prompt_are_edited_together(qtbot: QtBot, tmp_path: Path) -> None:
    rig = several(tmp_path)
    rig.do(A.EDIT_QUEUED, 1, 2, 3)
    dialog = rig.dialog()
    assert dialog.price.text() == "3 takes, estimate: $5.76"
    dialog.field.setPlainText("another")
    rig.send(1)
    dialog.save_button.click()
    assert [rig.prompt(n) for n in (1, 2, 3)] == ["the same", "another", "another"]
    assert rig.reported == ["2 queued prompts changed"]
    assert rig.notices.notified == ["1 take already sent with the old prompt"]
    rig.undo()
    assert {rig.prompt(n) for n in (1, 2, 3)} == {"the same"}


def test_of_several_all_are_edited_or_none(qtbot: QtBot, tmp_path: Path) -> None:
    rig = several(tmp_path)
    rig.refuses[take_id(3)] = OverBudget(Problem(category=Category.BUDGET))
    rig.do(A.EDIT_QUEUED, 1, 2, 3)
    rig.dialog().field.setPlainText("another")
    rig.dialog().save_button.click()
    assert rig.dialog().isVisible()
    assert {rig.prompt(n) for n in (1, 2, 3)} == {"the same"}


def test_takes_with_different_prompts_are_not_edited_together(rig: Rig) -> None:
    rig.do(A.EDIT_QUEUED, 1, 2)
    assert rig.notices.notified == ["These takes have different prompts. Edit one at a time."]
    assert not rig.window.findChildren(EditQueuedDialog)


def test_saving_the_same_prompt_changes_nothing(rig: Rig) -> None:
    before = rig.takes.all()
    rig.do(A.EDIT_QUEUED, 1)
    rig.dialog().save_button.click()
    assert rig.takes.all() == before
    assert not rig.edits.stack.canUndo()


def test_nothing_of_the_queue_spends() -> None:
    own = [A.EDIT_QUEUED, A.PAUSE, A.RESUME, A.QUEUE_FIRST, A.QUEUE_UP, A.QUEUE_DOWN, A.QUEUE_LAST]
    assert set(own) <= set(TAKE_ACTIONS)
    assert not any(each.spends for each in own)


def test_a_paused_take_keeps_its_place_when_it_is_edited(rig: Rig) -> None:
    rig.do(A.PAUSE, 3)
    rig.do(A.QUEUE_UP, 3)
    rig.do(A.EDIT_QUEUED, 3)
    rig.dialog().field.setPlainText("another")
    rig.dialog().save_button.click()
    assert (rig.order, rig.paused, rig.prompt(3)) == ([1, 3, 2, 4], [3], "another")
    assert replace(rig.takes.get(take_id(3)), paused=False).in_progress
