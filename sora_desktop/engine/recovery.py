"""The ways back to what was lost, as far as a person asks for them: all of them are free."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sora_desktop.core.task import TaskId, TaskState
from sora_desktop.engine.account_list import AccountList, HistoryLine
from sora_desktop.engine.account_list import Told as ListTold
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.library_scan import LibraryScan
from sora_desktop.engine.line import Line
from sora_desktop.engine.parts import EngineParts
from sora_desktop.engine.rebuilder import Rebuilder, Rebuilt
from sora_desktop.engine.rebuilder import Told as RebuildTold
from sora_desktop.engine.reconciler import Reconciler


class Recovery:
    """The account's list for one take, rows made anew, and the look at the folder of clips."""

    def __init__(
        self, parts: EngineParts, line: Line, answers: Answers, reconciler: Reconciler
    ) -> None:
        self._store = parts.store
        self._reconciler = reconciler
        self._list = AccountList(parts.store, line)
        self._rebuilder = Rebuilder(
            parts.store,
            parts.library,
            parts.catalogue,
            line,
            parts.clock,
            answers=answers,
            off_thread=parts.off_thread,
            zone=parts.zone,
        )
        self._scan = LibraryScan(parts.store, parts.library, parts.clock, parts.off_thread)

    async def account_tasks(self, task_id: TaskId, told: ListTold) -> tuple[HistoryLine, ...]:
        """What the account made while this take was being sent, newest first, each read; `told`
        hears it grow. ApiError: the list was not had."""
        return await self._list.lines(self._store.get(task_id), told)

    async def rebuild(self, since: datetime | None, told: RebuildTold) -> Rebuilt:
        """Makes rows anew for takes of the account, from that moment on (None: the usual past),
        and for clips on disk that have none; then lost takes are looked for. JournalError."""
        found = await self._rebuilder.run(since, told)
        for task in self._store.in_state(TaskState.UNCONFIRMED):
            self._reconciler.check_now(task.id)
        return found

    async def scan_clips(self) -> None:
        """Notes which clips were taken away or put back, and lists half files of no take."""
        await self._scan.run()

    @property
    def strays(self) -> tuple[Path, ...]:
        """Half files that belong to no take, as of the last look. Never deleted by the program."""
        return self._scan.strays
