"""What an answer about a task does to the take. This is the only place where a remote status moves
a row. It also decides what the balance proves about a failed take for which the API named no
charge."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import Account, RemoteStatus, RemoteTask
from sora_desktop.core.take import (
    IN_FLIGHT,
    NOT_CONFIRMED,
    Take,
    TakeChange,
    TakeId,
    TakeState,
    Transfer,
)
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.status import EngineStatus
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore

_STATE_OF = {
    RemoteStatus.WAITING: TakeState.PENDING,
    RemoteStatus.RUNNING: TakeState.PROCESSING,
    RemoteStatus.UNKNOWN: TakeState.UNKNOWN,
    RemoteStatus.COMPLETED: TakeState.COMPLETED,
    RemoteStatus.FAILED: TakeState.FAILED,
    RemoteStatus.CANCELLED: TakeState.FAILED,
}


class Answers:
    """Applies answers to takes. A terminal state is sticky: a late "processing" undoes nothing."""

    def __init__(self, store: TakeStore, problem_of: Callable[[RemoteTask], Problem]) -> None:
        self._store = store
        self._problem_of = problem_of

    def apply(self, take: Take, remote: RemoteTask, at: datetime) -> Take:
        """The take after this answer; JournalError when it can't be saved. An answer about another
        task changes nothing."""
        if remote.id != take.remote_id:
            return take
        if take.state not in IN_FLIGHT:
            return self._refreshed(take, remote)
        changes = self._changes(take, remote, at)
        state = _STATE_OF[remote.status]
        if state is take.state:
            return self._store.revise(take.id, **changes)
        return self._store.move(take.id, state, **changes)

    def _changes(self, take: Take, remote: RemoteTask, at: datetime) -> dict[str, Any]:
        changes: dict[str, Any] = {"answer": remote, "last_error": None}
        if not take.quoted and remote.quoted is not None:
            changes["quoted"] = remote.quoted
        if remote.charged is not None:
            changes["charged"] = remote.charged
        if remote.status is RemoteStatus.COMPLETED:
            changes |= self._completed(remote, at)
        elif remote.ended:
            changes["last_error"] = self._problem_of(remote)
        if _STATE_OF[remote.status] is not take.state or take.last_error is not None:
            changes["last_contact"] = at
        return changes

    def _refreshed(self, take: Take, remote: RemoteTask) -> Take:
        """A finished render was read again: only a fresh link is of use, and for a failed one the
        charge if it was not known yet."""
        if take.charge_open and remote.charged is not None:
            return self._store.revise(take.id, answer=remote, charged=remote.charged)
        if take.state is not TakeState.COMPLETED or remote.video_url is None:
            return take
        return self._store.revise(
            take.id, answer=remote, transfer=_transfer(take, remote.video_url), link_dead=False
        )

    def without_clip(self, remote: RemoteTask, at: datetime) -> Problem:
        """Why a finished task has no link to a clip, as far as the service says."""
        problem = self._problem_of(remote)
        return replace(problem, raw=problem.raw or remote.output, at=at)

    def _completed(self, remote: RemoteTask, at: datetime) -> dict[str, Any]:
        if remote.video_url is not None:
            return {"transfer": Transfer(url=remote.video_url)}
        return {"last_error": self.without_clip(remote, at)}


def _transfer(take: Take, url: str) -> Transfer:
    """The link to download from. What is known of the file is kept while the link is the same."""
    known = take.transfer
    same = known is not None and known.url.split("?")[0] == url.split("?")[0]
    # A fresh link differs only in its signature, so the bytes that are here can be resumed.
    return replace(known, url=url) if known is not None and same else Transfer(url=url)


_ALIVE = NOT_CONFIRMED | IN_FLIGHT


# In seconds. A balance that never moved may be one that is booked late.
BOOKED_AFTER = 300.0


@dataclass(slots=True)
class _Alone:
    """A take that was sent while no other was in flight. `held` is whether the balance was lower
    since; `last` is the account before it failed, and `failed_at` when that was."""

    take_id: TakeId
    balance: Money
    held: bool = False
    last: Account | None = None
    failed_at: float = 0.0


class BalanceProof:
    """A balance after the failure that equals the one before sending proves that nothing was
    charged: at once where it was lower in between, later where it never moved. A lower one proves
    nothing, and neither does any balance while other takes change it.
    """

    def __init__(self, store: TakeStore, service: ServiceConnection, clock: Clock) -> None:
        self._store = store
        self._service = service
        self._clock = clock
        self._alone: _Alone | None = None
        store.changed.connect(self._changed)
        service.changed.connect(self._heard)

    def forget(self) -> None:
        """The balance may be another account's from now on, which proves nothing."""
        self._alone = None

    def _changed(self, change: TakeChange) -> None:
        take, alone = change.after, self._alone
        if take.state is TakeState.SUBMITTING:
            self._alone = self._sent(take.id)
        elif alone is not None and take.id == alone.take_id:
            if take.charge_open:
                alone.last = self._service.status.account
                alone.failed_at = self._clock.monotonic()
            elif take.state not in _ALIVE:
                self._alone = None

    def _sent(self, take_id: TakeId) -> _Alone | None:
        status = self._service.status
        balance = status.account.balance if status.account is not None else None
        others = [take for take in self._store.in_state(*_ALIVE) if take.id != take_id]
        if balance is None or status.account_unread or others:
            return None
        return _Alone(take_id, balance)

    def _heard(self, status: EngineStatus) -> None:
        alone, account = self._alone, status.account
        if alone is None or account is None or account.balance is None:
            return
        alone.held |= account.balance < alone.balance
        if alone.last is None or account is alone.last:
            return
        booked = alone.held or self._clock.monotonic() - alone.failed_at >= BOOKED_AFTER
        same = booked and account.balance == alone.balance
        if same and self._store.get(alone.take_id).charge_open:
            # What can't be written now is decided again with the next balance.
            with contextlib.suppress(JournalError):
                self._store.revise(alone.take_id, charged=Money(0))
