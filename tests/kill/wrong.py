"""Programs that are wrong on purpose, in the usual ways: the harness must find each of them out.

A variant names the parts that are put in place of the real ones.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sora_desktop.api.client import CreateConfig
from sora_desktop.api.errors import Unconfirmed
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.reconciler import Reconciler, Search
from sora_desktop.engine.submitter import Submitter
from sora_desktop.store.disk import PartFile
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore
from tests.kill.steps import SteppedClient


class PostsFirst(Submitter):
    """Sends the paid request, and saves the row when the answer has come."""

    def _begun(self, take_id: TakeId) -> WireRequest | None:
        return self._wire_of(self._store.get(take_id))

    def _accepted(self, take_id: TakeId, remote: RemoteTask, evidence: str) -> None:
        self._store.move(take_id, TakeState.SUBMITTING, sent_at=self._clock.now())
        super()._accepted(take_id, remote, evidence)


class LeavesPicturesOut(Submitter):
    """Sends a take whether its picture has a link or not."""

    async def _prepared(self, take_id: TakeId) -> bool:
        return True

    def _begun(self, take_id: TakeId) -> WireRequest | None:
        wire = self._wire_of(self._store.get(take_id))
        self._store.move(take_id, TakeState.SUBMITTING, sent_at=self._clock.now())
        without = {name: value for name, value in wire.input.items() if name != "image_url"}
        return replace(wire, input=without)


class RetriesCreates(SteppedClient):
    """Sends a paid request again when its answer is lost."""

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        """Tries three times."""
        for _ in range(2):
            try:
                return await super().create(wire, config, on_evidence=on_evidence)
            except Unconfirmed:
                continue
        return await super().create(wire, config, on_evidence=on_evidence)


class WritesToFinalName(ClipLibrary):
    """Writes a clip under its final name from the first byte on."""

    def part_path(self, take_id: TakeId) -> Path:
        """The clip itself."""
        return self.folder / f"{take_id}.mp4"

    def publish(
        self, take: Take, part: PartFile, named: Collection[str] = (), *, as_it_is: bool = False
    ) -> str:
        """Nothing is left to do."""
        part.close()
        return part.path.name

    def adopt(self, take: Take, named: Collection[str] = ()) -> str | None:
        """Nothing is ever found."""
        return None


class SendsAgain(TakeStore):
    """After a crash sends once more what was being sent."""

    def recover(self, now: datetime) -> tuple[Take, ...]:
        """Puts everything back in line."""
        sent = [take.id for take in self.in_state(TakeState.SUBMITTING)]
        again = tuple(self.move(take_id, TakeState.DRAFT, sent_at=None) for take_id in sent)
        for take in self.in_state(TakeState.DOWNLOADING):
            self.move(take.id, TakeState.COMPLETED)
        return again


class ForgetsDrafts(TakeStore):
    """Throws away at a start what was not sent."""

    def recover(self, now: datetime) -> tuple[Take, ...]:
        """Deletes the rows."""
        connection = self._journal.connection
        for take in self.in_state(TakeState.DRAFT):
            connection.execute("DELETE FROM transition WHERE task_id = ?", (take.id,))
            connection.execute("DELETE FROM task WHERE id = ?", (take.id,))
        return super().recover(now)


class AbsentIsFailed(Reconciler):
    """Takes it for proof that a take is not in the account's list."""

    def __init__(self, store: TakeStore, *others: Any, **named: Any) -> None:
        super().__init__(store, *others, **named)
        self.changed.connect(self._give_up)

    def _give_up(self, search: Search) -> None:
        if search.tries and not search.looking:
            self._store.move(search.take_id, TakeState.DISMISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The parts of a program."""

    submitter: type[Submitter] = Submitter
    reconciler: type[Reconciler] = Reconciler
    client: type[SteppedClient] = SteppedClient
    library: type[ClipLibrary] = ClipLibrary
    store: type[TakeStore] = TakeStore


RIGHT = "right"
VARIANTS: Mapping[str, Variant] = {
    RIGHT: Variant(),
    "posts first": Variant(submitter=PostsFirst),
    "leaves pictures out": Variant(submitter=LeavesPicturesOut),
    "retries creates": Variant(client=RetriesCreates),
    "writes to the final name": Variant(library=WritesToFinalName),
    "sends again": Variant(store=SendsAgain),
    "forgets drafts": Variant(store=ForgetsDrafts),
    "absent is failed": Variant(reconciler=AbsentIsFailed),
}
