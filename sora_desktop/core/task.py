"""A take's whole life: its states, the table of allowed changes, and the frozen row."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, NewType

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import VideoRequest

TaskId = NewType("TaskId", str)


def new_task_id() -> TaskId:
    """A fresh local id: 32 hexadecimal digits, never sent to anyone."""
    return TaskId(uuid.uuid4().hex)


class TaskState(Enum):
    """Where a take stands; the values are what the journal stores."""

    DRAFT = "draft"
    SUBMITTING = "submitting"
    UNCONFIRMED = "unconfirmed"
    PENDING = "pending"
    PROCESSING = "processing"
    UNKNOWN = "unknown"
    COMPLETED = "completed"
    DOWNLOADING = "downloading"
    READY = "ready"
    FAILED = "failed"
    DISMISSED = "dismissed"


_S = TaskState
# The whole truth about which change is allowed. `draft -> dismissed` is a person taking a
# queued take back before anything was sent.
NEXT: Mapping[TaskState, frozenset[TaskState]] = {
    _S.DRAFT: frozenset({_S.SUBMITTING, _S.DISMISSED}),
    _S.SUBMITTING: frozenset({_S.DRAFT, _S.FAILED, _S.UNCONFIRMED, _S.PENDING}),
    _S.UNCONFIRMED: frozenset({_S.PENDING, _S.DISMISSED}),
    _S.PENDING: frozenset({_S.PROCESSING, _S.UNKNOWN, _S.COMPLETED, _S.FAILED}),
    _S.PROCESSING: frozenset({_S.PENDING, _S.UNKNOWN, _S.COMPLETED, _S.FAILED}),
    _S.UNKNOWN: frozenset({_S.PENDING, _S.PROCESSING, _S.COMPLETED, _S.FAILED}),
    _S.COMPLETED: frozenset({_S.DOWNLOADING}),
    _S.DOWNLOADING: frozenset({_S.COMPLETED, _S.READY}),
    _S.READY: frozenset({_S.COMPLETED}),
    _S.FAILED: frozenset(),
    _S.DISMISSED: frozenset({_S.PENDING}),
}
# The server is at work on these, and they are read again until it has finished.
IN_FLIGHT = frozenset({_S.PENDING, _S.PROCESSING, _S.UNKNOWN})
LONGEST_NOTE = 4000


class IllegalTransition(ValueError):
    """A change of state that `NEXT` does not have: always a bug of ours."""

    def __init__(self, before: TaskState, after: TaskState) -> None:
        super().__init__(f"a take cannot go from {before.value} to {after.value}")
        self.before = before
        self.after = after


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What is known of a clip being fetched, so that the fetch can be resumed truthfully.

    `synced` is how many bytes of its half file even a power cut leaves as they are: what is
    behind them may be nothing but zeros after one, and is fetched again.
    """

    url: str
    etag: str = ""
    last_modified: str = ""
    length: int | None = None
    synced: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One take, as it stands in the journal.

    Moments are aware UTC. `sent_input` is the JSON of what went on the wire. `evidence` is the
    last step of the transport that was seen while sending, the proof behind "nothing was sent".
    `held` is a draft that waits for the person and not for its turn. `clip` is a file name in
    the library's folder; `charged` is known once the API has said the last word. `number` counts
    the takes of this library, from 1, for names that people can say. `tags` are as
    `core.tags.clean_tags` gives them. A take in the bin (`binned_at`) is shown nowhere else; one
    whose clip was thrown away with the bin (`erased_at`) is shown nowhere. Both count as spent.
    """

    id: TaskId
    state: TaskState
    request: VideoRequest
    wire_model: str
    task_type: str
    sent_input: str
    created_at: datetime
    changed_at: datetime
    estimate: Money
    estimate_certain: bool = True
    press_id: str = ""
    press_index: int = 0
    number: int = 0
    parent_id: TaskId | None = None
    held: bool = False
    sent_at: datetime | None = None
    evidence: str = ""
    remote_id: str | None = None
    quoted: Money | None = None
    charged: Money | None = None
    answer: RemoteTask | None = None
    last_error: Problem | None = None
    last_contact: datetime | None = None
    transfer: Transfer | None = None
    clip: str | None = None
    clip_bytes: int | None = None
    link_dead: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    binned_at: datetime | None = None
    erased_at: datetime | None = None

    def to(self, state: TaskState, *, at: datetime, **changes: Any) -> Task:
        """The same take in another state; IllegalTransition when `NEXT` does not have it.

        The last error belongs to the state that is left, unless the change brings its own. A
        take that turns out to be under way (found in the account) comes out of the bin.
        """
        if state not in NEXT[self.state]:
            raise IllegalTransition(self.state, state)
        left: dict[str, Any] = {"last_error": None}
        if state in IN_FLIGHT:
            left |= {"binned_at": None, "erased_at": None}
        return replace(self, state=state, changed_at=at, **(left | changes))

    @property
    def cost(self) -> Money:
        """The best known price: charged, else quoted by the API, else the estimate."""
        if self.charged is not None:
            return self.charged
        return self.quoted if self.quoted is not None else self.estimate

    @property
    def spent(self) -> Money:
        """What counts against a budget: nothing for what was not sent or is known not to exist.

        A refused create costs nothing. A render that failed after it was accepted counts what the
        API says that it charged, because no refund is documented.
        """
        if self.state in (TaskState.DRAFT, TaskState.DISMISSED):
            return Money(0)
        if self.state is TaskState.FAILED:
            return self.charged or Money(0)
        return self.cost

    @property
    def unsure(self) -> bool:
        """Whether it may have been charged without our knowing: counted as spent, shown apart."""
        return self.state in (TaskState.UNCONFIRMED, TaskState.SUBMITTING)

    @property
    def at_rest(self) -> bool:
        """Whether nothing goes on with it and no money is open: then it can go into the bin."""
        if self.state is TaskState.COMPLETED:
            error = self.last_error
            gone = error is not None and error.category is Category.FILE_GONE
            return self.link_dead or (gone and self.clip is not None)
        return self.state in (TaskState.READY, TaskState.FAILED, TaskState.DISMISSED)


@dataclass(frozen=True, slots=True)
class TaskChange:
    """One change that is already in the journal; `before` is None for a new take."""

    before: Task | None
    after: Task


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is. Not a state, never journaled; `total` None when not told."""

    task_id: TaskId
    received: int
    total: int | None
    bytes_per_second: float
