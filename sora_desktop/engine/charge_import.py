"""Tasks that were made elsewhere with the same key become takes.

One task is one take, however often and wherever this is ended: a row is written with its task's id,
and no id is given twice. A task that one of our own takes may have paid for is never imported: it
is that take's, or the person decides. Nothing is ever sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from sora_desktop.api.errors import ApiError, Unauthorized
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.shot import NO_CHANGES, ProjectId, Shot, ShotChanges, new_shot_id
from sora_desktop.core.take import ShotId, TakeId
from sora_desktop.engine.account_history import AccountHistory
from sora_desktop.engine.account_list import canonical_words, claimants
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.rebuilt_rows import is_clip, row_of_task, told_apart
from sora_desktop.engine.reconciler import Reconciler
from sora_desktop.engine.service_connection import ServiceConnection, not_reached
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of it: how many `takes` there are of it and what they cost together; how many were
    our own takes that were not confirmed (`adopted`), may be (`unclear`), are still `running`, are
    no clips (`others`), or could not be read (`unread`), with the last `problem`."""

    takes: int = 0
    cost: Money = NOTHING
    adopted: int = 0
    unclear: int = 0
    running: int = 0
    others: int = 0
    unread: int = 0
    problem: Problem | None = None


Reported = Callable[[int], object]


class ChargeImport:
    """Imports tasks by their ids."""

    def __init__(
        self,
        store: TakeStore,
        catalogue: Catalogue,
        service: ServiceConnection,
        clock: Clock,
        *,
        answers: Answers,
        reconciler: Reconciler,
        history: AccountHistory,
    ) -> None:
        self._store, self._catalogue = store, catalogue
        self._service, self._clock, self._answers = service, clock, answers
        self._reconciler, self._history = reconciler, history
        self._shots: dict[tuple[ProjectId, str], ShotId] = {}

    async def run(self, ids: Sequence[str], project_id: ProjectId, reported: Reported) -> Imported:
        """Imports the tasks into a project, one after the other; `reported` hears how many were
        looked at. Ended half-way, what was imported by then stays. JournalError: the same."""
        found = Imported()
        self._know_shots()
        settled: set[frozenset[TakeId]] = set()
        for place, remote_id in enumerate(ids):
            reported(place)
            if self._store.by_remote_id(remote_id) is not None:
                continue
            try:
                remote = await self._service.listed(remote_id)
                await self._settle(remote, settled)
            except ApiError as error:
                log.info("a task of the history was not had: %s", error.problem.category.value)
                found = replace(found, unread=found.unread + 1, problem=error.problem)
                if isinstance(error, Unauthorized) or not_reached(error):
                    return replace(found, unread=found.unread + len(ids) - place - 1)
                continue
            found = self._sorted_out(remote, project_id, found)
        return found

    async def _settle(self, remote: RemoteTask, settled: set[frozenset[TakeId]]) -> None:
        """Lets the takes that may have paid for the task look for their own first."""
        claims = frozenset(self._claimants(remote))
        if claims and claims not in settled:
            settled.add(claims)
            await self._reconciler.settle(claims)

    def _claimants(self, remote: RemoteTask) -> Sequence[TakeId]:
        offset = self._service.client.server_offset or timedelta()
        return [t.id for t in claimants(self._store, remote, offset, dismissed=True)]

    def _sorted_out(self, remote: RemoteTask, project_id: ProjectId, found: Imported) -> Imported:
        owner = self._store.by_remote_id(remote.id)
        if owner is not None:
            return replace(found, adopted=found.adopted + (not owner.imported))
        if self._claimants(remote):
            return replace(found, unclear=found.unclear + 1)
        if not remote.ended:
            return replace(found, running=found.running + 1)
        if not is_clip(remote, self._catalogue):
            return replace(found, others=found.others + 1)
        cost = self._add(remote, project_id)
        return replace(found, takes=found.takes + 1, cost=found.cost + cost)

    def _add(self, remote: RemoteTask, project_id: ProjectId) -> Money:
        now, store = self._clock.now(), self._store
        entry = self._history.entry(remote.id)
        found = row_of_task(remote, entry, self._catalogue, store.next_number(), now)
        row = told_apart(found, store)
        shot_id, new = self._shot_for(row.request.prompt, project_id)
        store.add([replace(row, shot_id=shot_id)], new)
        return self._answers.apply(store.get(row.id), remote, now).spent

    def _shot_for(self, prompt: str, project_id: ProjectId) -> tuple[ShotId, ShotChanges]:
        """The shot of the project that was imported with the same prompt, or a new one."""
        words = canonical_words(prompt)
        known = self._shots.get((project_id, words)) if words else None
        if known is not None and self._store.shots.project_of(known) == project_id:
            return known, NO_CHANGES
        shot = Shot(id=new_shot_id(), project_id=project_id, created_at=self._clock.now())
        self._shots[project_id, words] = shot.id
        return shot.id, ShotChanges(shots=(shot,))

    def _know_shots(self) -> None:
        """Takes made with the same prompt are takes of one shot."""
        project_of = self._store.shots.project_of
        self._shots = {
            (project_of(take.shot_id), canonical_words(take.request.prompt)): take.shot_id
            for take in self._store.all()
            if take.imported
        }
