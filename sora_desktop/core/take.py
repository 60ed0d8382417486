"""A take's whole life: its states, the table of allowed changes, and the frozen row."""

from __future__ import annotations

import math
import re
import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, NamedTuple, NewType
from urllib.parse import quote, unquote

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.request import VideoRequest

TakeId = NewType("TakeId", str)
ShotId = NewType("ShotId", str)


def new_take_id() -> TakeId:
    """A fresh local id: 32 hexadecimal digits, never sent to anyone."""
    return TakeId(uuid.uuid4().hex)


class TakeState(Enum):
    """Where a take stands; the values are what the journal stores."""

    DRAFT = "draft"
    PREPARING = "preparing"
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


_S = TakeState
# The complete table of allowed changes. `draft -> dismissed` is a person taking a queued take back
# before anything was sent, and `dismissed -> draft` its undo. `preparing` is a draft whose pictures
# are being uploaded, which is free: nothing is sent of the take itself.
NEXT: Mapping[TakeState, frozenset[TakeState]] = {
    _S.DRAFT: frozenset({_S.PREPARING, _S.SUBMITTING, _S.DISMISSED}),
    _S.PREPARING: frozenset({_S.DRAFT, _S.SUBMITTING, _S.DISMISSED}),
    _S.SUBMITTING: frozenset({_S.DRAFT, _S.FAILED, _S.UNCONFIRMED, _S.PENDING}),
    _S.UNCONFIRMED: frozenset({_S.PENDING, _S.DISMISSED}),
    _S.PENDING: frozenset({_S.PROCESSING, _S.UNKNOWN, _S.COMPLETED, _S.FAILED}),
    _S.PROCESSING: frozenset({_S.PENDING, _S.UNKNOWN, _S.COMPLETED, _S.FAILED}),
    _S.UNKNOWN: frozenset({_S.PENDING, _S.PROCESSING, _S.COMPLETED, _S.FAILED}),
    _S.COMPLETED: frozenset({_S.DOWNLOADING}),
    _S.DOWNLOADING: frozenset({_S.COMPLETED, _S.READY}),
    _S.READY: frozenset({_S.COMPLETED}),
    _S.FAILED: frozenset(),
    _S.DISMISSED: frozenset({_S.PENDING, _S.DRAFT}),
}
# The phases of a take: each state is in one of them, and code that needs several adds them.
UNSENT = frozenset({_S.DRAFT, _S.PREPARING})
# Whether PiAPI took it is not known.
NOT_CONFIRMED = frozenset({_S.SUBMITTING, _S.UNCONFIRMED})
# The server is working on these, and they are read again until it has finished.
IN_FLIGHT = frozenset({_S.PENDING, _S.PROCESSING, _S.UNKNOWN})
# There is a clip: at PiAPI, on its way, or here.
RENDERED = frozenset({_S.COMPLETED, _S.DOWNLOADING, _S.READY})
# It ended without one.
WITHOUT_CLIP = frozenset({_S.FAILED, _S.DISMISSED})
# Nothing happens to these unless the person acts.
OVER = WITHOUT_CLIP | {_S.READY}
# The program itself is at work on these. A start finds those that the last run was interrupted at,
# and puts each back into the state given here.
AFTER_RESTART: Mapping[TakeState, TakeState] = {
    _S.PREPARING: _S.DRAFT,
    _S.SUBMITTING: _S.UNCONFIRMED,
    _S.DOWNLOADING: _S.COMPLETED,
}
MOVING = IN_FLIGHT | AFTER_RESTART.keys()
LONGEST_NOTE = 4000


class IllegalTransition(ValueError):
    """A change of state that `NEXT` does not have: always a bug of ours."""

    def __init__(self, before: TakeState, after: TakeState) -> None:
        super().__init__(f"a take cannot go from {before.value} to {after.value}")
        self.before = before
        self.after = after


class NotQueued(ValueError):
    """Queued takes were expected, and these are not: they are being sent, were sent, or were taken
    back. Nothing was changed."""

    def __init__(self, ids: Collection[TakeId]) -> None:
        super().__init__(f"{len(ids)} of the takes are not in the queue")
        self.ids = ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What is known of a clip being downloaded, so that the download can be resumed safely.

    `synced` is how many bytes of its part file survive a power cut: those after them may be zeros
    then, and are downloaded again.
    """

    url: str
    etag: str = ""
    last_modified: str = ""
    length: int | None = None
    synced: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One take, as it is in the journal.

    Moments are aware UTC. `sent_input` and `sent_config` are the JSON of what went on the wire;
    what the settings say goes into the config when it is sent. `evidence` is the last step of the
    transport that was seen while sending, the proof behind "nothing was sent". `held` is a draft
    that waits for the person and not for its turn. `queue_place` is the place of a draft in the
    queue, None for one behind all that have any; a `paused` one keeps its place and is passed over.
    `clip` is a file name in the library's folder; `estimate` is ours, `quoted` what the API named
    first, `charged` what it named at the end: zero where it said so, None where it said nothing,
    and none of them takes the place of another. `number` counts the takes of this library, from 1,
    for names that people can say; `shot_number` those of its shot. `batch_id` is of the order that
    it came with. `seen_at` is when the person first opened its result. Of its clip, the frames from
    `in_frame` to `out_frame` are used, both of them included; None means the clip's own first and
    last. `tags` are as `clean_tags` gives them. A take in the bin (`binned_at`) is shown nowhere
    else; one whose clip was thrown away with the bin (`erased_at`) is shown nowhere. Both count as
    spent. An `imported` one was not ordered here: it keeps its cost and is in no budget.
    """

    id: TakeId
    state: TakeState
    request: VideoRequest
    wire_model: str
    task_type: str
    sent_input: str
    created_at: datetime
    changed_at: datetime
    estimate: Money
    estimate_certain: bool = True
    batch_id: str = ""
    batch_index: int = 0
    number: int = 0
    shot_id: ShotId = ShotId("")
    shot_number: int = 0
    parent_id: TakeId | None = None
    held: bool = False
    queue_place: float | None = None
    paused: bool = False
    sent_at: datetime | None = None
    sent_config: str = "{}"
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
    seen_at: datetime | None = None
    in_frame: int | None = None
    out_frame: int | None = None
    binned_at: datetime | None = None
    erased_at: datetime | None = None
    imported: bool = False

    def to(self, state: TakeState, *, at: datetime, **changes: Any) -> Take:
        """The same take in another state; IllegalTransition when `NEXT` does not allow it.

        The last error belongs to the old state, unless the change brings its own. A take that turns
        out to be in flight (found in the account) comes out of the bin. A dismissed take is queued
        again only if nothing of it was ever sent.
        """
        if state not in self.allowed_states:
            raise IllegalTransition(self.state, state)
        left: dict[str, Any] = {"last_error": None}
        if state in IN_FLIGHT:
            left |= {"binned_at": None, "erased_at": None}
        return replace(self, state=state, changed_at=at, **(left | changes))

    @property
    def allowed_states(self) -> frozenset[TakeState]:
        """The states that this particular take may go to."""
        states = NEXT[self.state]
        if self.state is TakeState.DISMISSED and (self.sent_at or self.remote_id) is not None:
            return states - {TakeState.DRAFT}
        return states

    @property
    def cost(self) -> Money:
        """The best known price: what was charged, else what the API named, else the estimate.

        Of several figures named before the end the highest: a zero then is no promise.
        """
        if self.charged is not None:
            return self.charged
        now = self.answer.usage.named if self.answer is not None else None
        return max(filter(None, (self.quoted, now)), default=self.estimate)

    @property
    def spent(self) -> Money:
        """What counts against a budget: nothing for what was not sent or is known not to exist.

        A refused create costs nothing. A render that failed after it was accepted counts what the
        API says that it charged, and its price while it says nothing, because no refund is
        documented.
        """
        if self.state in UNSENT or self.state is TakeState.DISMISSED:
            return Money(0)
        if self.state is TakeState.FAILED and not self.charge_open:
            return self.charged or Money(0)
        return self.cost

    @property
    def charge_open(self) -> bool:
        """Whether it failed after it was accepted, and its charge is not known."""
        failed = self.state is TakeState.FAILED and self.remote_id is not None
        return failed and self.charged is None

    @property
    def unsure(self) -> bool:
        """Whether it may have been charged without our knowing: counted as spent, shown apart. The
        cost of an imported take was settled where it was ordered."""
        if self.imported:
            return False
        return self.charge_open or self.state in NOT_CONFIRMED

    @property
    def needs_attention(self) -> bool:
        """Whether nothing happens to this take until the person decides."""
        if self.state is TakeState.DRAFT:
            return self.held
        if self.state is TakeState.COMPLETED:
            if self.link_dead:
                # Nothing can be done for a take that was made elsewhere long ago.
                return not self.imported
            error = self.last_error
            return error is not None and error.retry_at is None
        return self.state in (TakeState.UNCONFIRMED, TakeState.FAILED)

    @property
    def new(self) -> bool:
        """Whether it has ended and the person has not opened it yet."""
        return self.seen_at is None and self.state in (TakeState.READY, TakeState.FAILED)

    @property
    def unplayed(self) -> bool:
        """Whether its clip is there and nobody has played it yet."""
        return self.new and self.state is TakeState.READY

    @property
    def part(self) -> tuple[int | None, int | None]:
        """The first and last frame that is used of the clip; None for its own."""
        return self.in_frame, self.out_frame

    @property
    def in_progress(self) -> bool:
        """Whether it proceeds without the person."""
        waits = self.state in (TakeState.DRAFT, TakeState.COMPLETED) and not self.needs_attention
        return (waits and not self.paused and not self.link_dead) or self.state in MOVING

    @property
    def at_rest(self) -> bool:
        """Whether nothing happens to it and no money is open: then it can go into the bin."""
        if self.state is TakeState.COMPLETED:
            error = self.last_error
            gone = error is not None and error.category is Category.FILE_GONE
            return self.link_dead or (gone and self.clip is not None)
        return self.state in OVER


def wait_together(one: Take, other: Take) -> bool:
    """Whether two consecutive drafts wait for the same and have the same shot and prompt: lists of
    takes show them as one line."""
    same_shot = one.shot_id == other.shot_id and bool(one.shot_id)
    alike = one.held is other.held and one.paused is other.paused
    return same_shot and alike and one.request.prompt == other.request.prompt


def queue_order(take: Take) -> tuple[float, int]:
    """The sort key of the queue: takes with a place by it, then the others as they were made."""
    return (math.inf if take.queue_place is None else take.queue_place, take.number)


class TakeChange(NamedTuple):
    """One change that is already in the journal; `before` is None for a new take."""

    before: Take | None
    after: Take


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is. Not a state, never journaled; `total` None when not known."""

    take_id: TakeId
    received: int
    total: int | None
    bytes_per_second: float


# --- evidence -------------------------------------------------------------------------------------
# What was seen of a create is one line: the last step, then notes, the id of a task last.

_NOTED_ID = re.compile(r", task ([A-Za-z0-9._:~%-]+)\Z")
_NOTED_CLOCK = re.compile(r", clock ([+-][0-9]{1,10})(?=,|\Z)")
# In seconds. The server tells its time in whole seconds, and an answer takes a moment.
_LEAST_NOTED = 2


def plain_id(remote_id: str) -> str:
    """The id as one word for a note: characters that ids usually don't have are quoted."""
    return quote(remote_id, safe=":")


def with_task_id(evidence: str, remote_id: str) -> str:
    """The evidence with the id of a task that is the first thing to be looked at."""
    return f"{evidence}, task {plain_id(remote_id)}"


def task_id_noted(evidence: str) -> str:
    """The task id in the evidence of a create; else empty."""
    noted = _NOTED_ID.search(evidence)
    return unquote(noted[1]) if noted else ""


def without_task_id(evidence: str) -> str:
    """The evidence without the id in it, for an answer about the task of another request."""
    return _NOTED_ID.sub("", evidence)


def with_clock(evidence: str, ahead: timedelta) -> str:
    """The evidence with how far the server's clock is ahead of ours, where that is worth a note:
    ours may be set to the right time before the take is looked for."""
    seconds = round(ahead.total_seconds())
    if abs(seconds) < _LEAST_NOTED:
        return evidence
    remote_id = task_id_noted(evidence)
    noted = f"{without_task_id(evidence)}, clock {seconds:+d}"
    return with_task_id(noted, remote_id) if remote_id else noted


def clock_noted(evidence: str) -> timedelta:
    """How far the server's clock was ahead of ours when the take was sent; nothing without a
    note."""
    noted = _NOTED_CLOCK.search(evidence)
    return timedelta(seconds=int(noted[1])) if noted else timedelta()


LONGEST_TAG = 40
MOST_TAGS = 50


def clean_tag(text: str) -> str:
    """The tag in a text: one line without commas and control characters.

    At most `LONGEST_TAG` characters; empty when nothing is left.
    """
    words = "".join(c if c.isprintable() and c != "," else " " for c in text).split()
    return " ".join(words)[:LONGEST_TAG].rstrip()


def clean_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """The tags in alphabetical order, each once: of two that differ in case only the first stays.
    At most `MOST_TAGS`, the first given."""
    kept: dict[str, str] = {}
    for text in texts:
        tag = clean_tag(text)
        if tag and len(kept) < MOST_TAGS:
            kept.setdefault(tag.casefold(), tag)
    return tuple(tag for _, tag in sorted(kept.items()))


def with_tags(
    tags: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()
) -> tuple[str, ...]:
    """The tags with some added and some removed; adding wins over removing."""
    gone = {clean_tag(text).casefold() for text in remove}
    return clean_tags([*(tag for tag in tags if tag.casefold() not in gone), *add])
