"""Small interfaces that several controllers use: notices, looking up takes, starting coroutines,
and connecting signals."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar, overload

from PySide6.QtCore import QMetaObject, QObject

from sora_desktop.core.ledger import ProjectSpending, Spending
from sora_desktop.core.problem import Problem
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import BatchRow, ProjectId, ShotChanges, Target
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Take, TakeId
from sora_desktop.engine.status import EngineStatus
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.window.notices import Notice, Severity

T = TypeVar("T")
# Starts a coroutine under a name; the caller is its owner until the program ends.
Spawn = Callable[[Coroutine[Any, Any, Any], str], asyncio.Task[Any]]


class Notifier(Protocol):
    """Notifies the person, in a toast or in the list of what needs them."""

    def notify(
        self,
        headline: str,
        line: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        severity: Severity = Severity.GOOD,
    ) -> None:
        """Shows a result that needs no answer."""

    def report(self, problem: Problem, take: Take | None = None) -> None:
        """Reports a problem with what to do about it."""

    def offer(self, notice: Notice, doing: dict[str, Callable[[], object]]) -> None:
        """Shows a notice; `doing` maps the id of each action to what it does."""

    def withdraw(self, key: str) -> None:
        """Removes the notice of that key, if there is one."""


class ShotArranger(Protocol):
    """Changes projects and shots, with undo."""

    def arrange(self, text: str, changes: ShotChanges, undone: str = "") -> bool:
        """Whether there was anything to change. `text` describes the change, and is reported; so is
        a failure to write it."""

    def offer_back(self, text: str, changes: ShotChanges, undone: str) -> None:
        """Reports with `text` that a change was cancelled; Undo makes it and reports `undone`."""


class TakeLookup(Protocol):
    """Finds a take, its clip and the name of its model."""

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""

    def clip_file(self, take: Take) -> str | None:
        """The path of a ready take's clip."""

    def model_name(self, model_id: str) -> str:
        """The name of a model."""


class Orders(Protocol):
    """The engine's part in spending."""

    status_changed: Signal[EngineStatus]

    @property
    def status(self) -> EngineStatus:
        """The account, and what is wrong with the service."""

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    def submit(
        self,
        requests: Sequence[VideoRequest],
        count: int,
        parent_id: TakeId | None,
        into: Target | None,
    ) -> Sequence[TakeId]:
        """Queues `count` takes of each request in one shot, all of them or none."""

    def submit_batch(self, rows: Sequence[BatchRow]) -> Sequence[TakeId]:
        """Queues the takes of several shots, all of them or none."""

    def spent(self) -> Spending:
        """What was spent, and the budgets."""

    def budget_for(self, project_id: ProjectId) -> ProjectSpending:
        """What the takes of a project have cost so far, and its budget."""

    def send(self, take_id: TakeId) -> None:
        """Sends a take that was on hold."""

    def dismiss(self, take_id: TakeId) -> object:
        """Takes a take back from the queue."""

    def queue_again(self, ids: Sequence[TakeId]) -> object:
        """Queues takes again that were never sent."""


class QtSignal(Protocol):
    """The bound signal of a QObject."""

    def connect(self, slot: Any, /) -> QMetaObject.Connection:
        """Calls the slot at every emit."""


class Connections:
    """The signals that one object has connected: `close` disconnects all of them."""

    def __init__(self) -> None:
        self._ends: list[Callable[[], object]] = []

    @overload
    def connect(self, signal: Signal[T], slot: Callable[[T], None]) -> None: ...

    @overload
    def connect(self, signal: QtSignal, slot: Callable[..., object]) -> None: ...

    def connect(self, signal: Any, slot: Callable[..., Any]) -> None:
        """Connects a Qt signal or one of ours."""
        made = signal.connect(slot)
        of_qt = isinstance(made, QMetaObject.Connection)
        self._ends.append(partial(QObject.disconnect, made) if of_qt else made)

    def on_close(self, call: Callable[[], object]) -> None:
        """Also calls this at `close`."""
        self._ends.append(call)

    def close(self) -> None:
        """Disconnects everything, in the order in which it was connected."""
        ends, self._ends = self._ends, []
        for end in ends:
            end()
