"""Stand-ins for what controllers take: the notices, the list, looking up takes, and starting
coroutines."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sora_desktop.core.problem import Problem
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.signal import Signal as Signal_
from sora_desktop.core.take import Take, TakeId
from sora_desktop.engine.account_history import Charge, HistoryCheck, Imported
from sora_desktop.store.journal import Journal
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.notices import Notice, Severity
from tests.fakes import START, FakeClock


def store_in(folder: Path, *takes: Take) -> TakeStore:
    """A real store with these takes, in a journal that ends with the test's folder."""
    store = TakeStore(Journal(folder / "journal.db"), FakeClock())
    if takes:
        store.add(list(takes))
    return store


class FakeNotifier:
    """Keeps what it is told; `press` presses the button of a notice."""

    def __init__(self) -> None:
        self.notified: list[str] = []
        self.reported: list[Problem] = []
        self.notices: dict[str, Notice] = {}
        self._doing: dict[str, dict[str, Callable[[], object]]] = {}

    def notify(
        self,
        headline: str,
        line: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        severity: Severity = Severity.GOOD,
    ) -> None:
        """Keeps the text; its action is pressed under its label."""
        self.notified.append(f"{headline}: {line}" if line else headline)
        self._doing["said"] = {action: do} if do is not None else {}

    def report(self, problem: Problem, take: Take | None = None) -> None:
        """Keeps the problem."""
        self.reported.append(problem)

    def offer(self, notice: Notice, doing: dict[str, Callable[[], object]]) -> None:
        """Keeps the notice under its key."""
        self.notices[notice.key] = notice
        self._doing[notice.key] = doing

    def withdraw(self, key: str) -> None:
        """Forgets the notice."""
        self.notices.pop(key, None)

    def press(self, key: str, action: str) -> None:
        """Presses the action of that id; of what was said, that label."""
        self._doing[key][action]()


class FakeHistory:
    """An account whose list was just read, at START. `read` and `read_prompts` count; the list
    lasts until `gate` is opened."""

    def __init__(self, *charges: Charge) -> None:
        self.check = HistoryCheck(at=START)
        self.changed: Signal_[HistoryCheck] = Signal_()
        self.found = list(charges)
        self.listed: set[str] = set()
        self.reads = self.prompts = 0
        self.gate = asyncio.Event()

    def charges(self) -> Sequence[Charge]:
        """Those that were given."""
        return self.found

    def lists(self, remote_id: str) -> bool:
        """Those in `listed`."""
        return remote_id in self.listed

    def report(self, **changes: Any) -> None:
        """The reading goes on."""
        self.check = replace(self.check, **changes)
        self.changed.emit(self.check)

    async def read(self) -> None:
        """Lasts until the gate is opened."""
        self.reads += 1
        self.report(reading=True)
        try:
            await self.gate.wait()
        finally:
            self.report(reading=False)

    async def read_prompts(self) -> None:
        """Is over at once."""
        self.prompts += 1


class FakeImporter:
    """Finds what `found` says, one task after the other, when the gate is open."""

    def __init__(self) -> None:
        self.runs: list[tuple[Sequence[str], ProjectId]] = []
        self.found = Imported()
        self.error: Exception | None = None
        self.gate = asyncio.Event()

    async def run(
        self, ids: Sequence[str], project_id: ProjectId, reported: Callable[[int], object]
    ) -> Imported:
        """Waits at the first one."""
        self.runs.append((ids, project_id))
        reported(0)
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return self.found


@dataclass
class FakeRecovery:
    """The engine, as far as charges go that no take explains."""

    history: FakeHistory = field(default_factory=FakeHistory)
    charge_import: FakeImporter = field(default_factory=FakeImporter)


@dataclass
class FakeLookup:
    """Finds these takes; every clip lies in `folder`."""

    folder: Path
    takes: dict[TakeId, Take] = field(default_factory=dict)

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take."""
        return self.takes.get(take_id) if take_id is not None else None

    def clip_file(self, take: Take) -> str | None:
        """The file of its clip."""
        return str(self.folder / take.clip) if take.clip else None

    def model_name(self, model_id: str) -> str:
        """The id is name enough."""
        return model_id


class Spawner:
    """Starts coroutines on the test's loop; `done` waits for all of them."""

    def __init__(self) -> None:
        self._started: list[asyncio.Task[Any]] = []

    def __call__(self, coroutine: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        started = asyncio.create_task(coroutine, name=name)
        self._started.append(started)
        return started

    @property
    def names(self) -> list[str]:
        """The names of everything that was started."""
        return [each.get_name() for each in self._started]

    @property
    def idle(self) -> bool:
        """Whether everything that was started has ended."""
        return all(each.done() for each in self._started)

    async def turn(self) -> None:
        """Lets what was started run until it waits for the person."""
        for _ in range(5):
            await asyncio.sleep(0)

    async def done(self, *, but: str = "") -> None:
        """Waits until everything that was started is done, `but` what has that name; what failed
        raises its error."""
        concerned = [each for each in self._started if each.get_name() != but]
        while waiting := [each for each in concerned if not each.done()]:
            await asyncio.wait(waiting)
            concerned = [each for each in self._started if each.get_name() != but]
        for each in concerned:
            if not each.cancelled():
                each.result()


class FakeList(QObject):
    """The list of takes, as far as controllers use it: what is selected, and what is asked for."""

    selected = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    empty_bin_wanted = Signal()
    bin_size_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected_id: TakeId | None = None
        self.in_bin = False
        self.bin_shown: tuple[int, int] | None = None
        self.list_actions = self

    def select(self, take_id: TakeId | None) -> None:
        """Selects a take, and tells so."""
        self.selected_id = take_id
        self.selected.emit(take_id)

    def reveal(self, take_id: TakeId) -> None:
        """Nothing is hidden here."""
        self.select(take_id)

    def beside(self, ids: Sequence[TakeId]) -> TakeId | None:
        """There is no other."""
        return None

    def show_bin(self, count: int, used: int) -> None:
        """Keeps how full the bin is."""
        self.bin_shown = count, used


def answer(parent: QWidget, *, yes: bool) -> MessageDialog:
    """Answers the one question that is open."""
    (dialog,) = (each for each in parent.findChildren(MessageDialog) if each.isVisible())
    dialog.done(MessageDialog.DialogCode.Accepted if yes else MessageDialog.DialogCode.Rejected)
    return dialog
