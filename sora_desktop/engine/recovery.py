"""The ways to recover what was lost: lost answers, rows, clips, and charges that no take explains.
All of them are free, and most happen only when a person asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.account_list import AccountList, HistoryLine, OnLines
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.clip_folder import ClipRepairer, LibraryScan, Repaired
from sora_desktop.engine.parts import EngineParts
from sora_desktop.engine.reconciler import Reconciler
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import run_to_end

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import AccountHistory, ChargeImport
    from sora_desktop.engine.project_files import ProjectImporter
    from sora_desktop.engine.rebuilder import OnProgress, Rebuilder, Rebuilt

_UNUSED_FOR = timedelta(days=30)


class Recovery:
    """The account's list for one take, charges that no take explains, rebuilt rows, and the scan of
    the folder of clips. What a person rarely asks for is imported and made when it is used."""

    def __init__(
        self,
        parts: EngineParts,
        service: ServiceConnection,
        answers: Answers,
        reconciler: Reconciler,
    ) -> None:
        self._parts, self._service, self._answers = parts, service, answers
        self._store = parts.store
        self._pictures, self._clock, self._worker = parts.pictures, parts.clock, parts.off_thread
        self._reconciler = reconciler
        self._list = AccountList(parts.store, service)
        self._repairer = ClipRepairer(parts.store, parts.library, parts.off_thread)
        self._scan = LibraryScan(parts.store, parts.library, parts.clock, parts.off_thread)

    @cached_property
    def history(self) -> AccountHistory:
        """Charges of the account that no take explains."""
        from sora_desktop.engine.account_history import AccountHistory

        return AccountHistory(self._store, self._service, self._clock)

    def forget_history(self) -> None:
        """Another account may be meant from now on."""
        if "history" in self.__dict__:
            self.history.forget()

    @cached_property
    def charge_import(self) -> ChargeImport:
        """Makes takes of such charges."""
        from sora_desktop.engine.account_history import ChargeImport

        return ChargeImport(
            self._store,
            self._parts.catalogue,
            self._service,
            self._clock,
            answers=self._answers,
            reconciler=self._reconciler,
            history=self.history,
        )

    @cached_property
    def project_importer(self) -> ProjectImporter:
        """Adds projects from files to the library."""
        from sora_desktop.engine.project_files import ProjectImporter

        parts = self._parts
        return ProjectImporter(
            self._store,
            parts.library,
            self._pictures,
            parts.catalogue,
            self._clock,
            self._worker,
        )

    @cached_property
    def _rebuilder(self) -> Rebuilder:
        from sora_desktop.engine.rebuilder import Rebuilder

        parts = self._parts
        return Rebuilder(
            self._store,
            parts.library,
            parts.catalogue,
            self._service,
            self._clock,
            answers=self._answers,
            off_thread=self._worker,
            zone=parts.zone,
        )

    async def account_tasks(self, take_id: TakeId, on_lines: OnLines) -> tuple[HistoryLine, ...]:
        """What the account made while this take was being sent, newest first, each read; `on_lines`
        gets it as it grows. ApiError: the list could not be read."""
        return await self._list.lines(self._store.get(take_id), on_lines)

    async def rebuild(self, since: datetime | None, on_progress: OnProgress) -> Rebuilt:
        """Rebuilds rows for takes of the account since that moment (None: the usual past), and for
        clips on disk that have none; then looks for lost takes. JournalError."""
        found = await self._rebuilder.run(since, on_progress)
        for take in self._store.in_state(TakeState.UNCONFIRMED):
            self._reconciler.check_now(take.id)
        return found

    async def scan_clips(self) -> None:
        """Removes what a broken import left, records which clips were removed or put back, and
        lists part files of no take."""
        await self.project_importer.clean_up()
        await self._scan.run()

    async def remove_unused_pictures(self, also: Iterable[str] = ()) -> int:
        """Deletes pictures that no take, no shot and nothing on the shelf refers to, nor `also`
        (the hashes of those in the prompt bar), and that nobody has used for a month; gives how
        many. Deletes none while an unreadable row may refer to any."""
        if self._store.unreadable:
            return 0
        used = {*self._named_by_rows(), *also}
        before = self._clock.now() - _UNUSED_FOR
        removed: int = await run_to_end(self._worker(self._pictures.remove_unused, used, before))
        return removed

    def _named_by_rows(self) -> frozenset[str]:
        """The hashes of everything that takes, shots and the shelf refer to."""
        shots = self._store.shots
        requests = (shot.request for shot in shots.every() if shot.request is not None)
        inputs = {*self._store.inputs(), *chain.from_iterable(each.inputs for each in requests)}
        shelf = {entry.content for entry in shots.shelf.all()}
        return frozenset(shelf | {each.content for each in inputs})

    def look_for_clip(self, take_id: TakeId) -> None:
        """Notes that the clip of a ready take is gone from its folder, if it is."""
        self._scan.look(take_id)

    async def repair_clips(self) -> Repaired:
        """Repairs signed clips whose signature an earlier version of the program broke."""
        return await self._repairer.run()

    @property
    def strays(self) -> tuple[Path, ...]:
        """Half files that belong to no take, as of the last look. Never deleted by the program."""
        return self._scan.strays
