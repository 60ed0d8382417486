"""unconfirmed -> pending: a take whose answer was lost is looked for in the account's list.

The list does not hold prompts, so every candidate is read and its input compared with what was
sent. Adopted is only what cannot be mistaken: one take and one candidate, or equal numbers of
both that are equal in content. Absent is never "failed": only the person may say that it did not
happen (reliability.md 4.3).
"""

from __future__ import annotations

import json
import logging
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sora_desktop.api.client import task_id_noted
from sora_desktop.api.errors import ApiError, Refused, Unauthorized
from sora_desktop.core.clock import Clock
from sora_desktop.core.remote import HistoryEntry, RemoteTask
from sora_desktop.core.schedule import RECONCILE_AFTER, reconcile_gap
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import Task, TaskChange, TaskId, TaskState
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.line import Line
from sora_desktop.engine.scope import Alarm
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

# The window is widened by so much on both sides, for clocks that differ.
CLOCK_DOUBT = timedelta(seconds=120)
# A create is given up after this long; what the account made later was never ours.
LONGEST_CREATE = timedelta(seconds=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How the looking for one take stands: `tries` of `planned`, and what might be it."""

    task_id: TaskId
    tries: int
    planned: int = len(RECONCILE_AFTER)
    looking: bool = False
    candidates: tuple[RemoteTask, ...] = ()


class Reconciler:
    """Looks for every unconfirmed take at +5 s, +20 s, +60 s, +5 min and +30 min."""

    def __init__(self, store: TaskStore, line: Line, clock: Clock, answers: Answers) -> None:
        self._store = store
        self._line = line
        self._clock = clock
        self._answers = answers
        self._alarm = Alarm(clock)
        self._due: dict[TaskId, float] = {}
        self._searches: dict[TaskId, Search] = {}
        self._read: dict[str, RemoteTask] = {}
        self.changed: Signal[Search] = Signal()
        store.changed.connect(self._changed)

    def search(self, task_id: TaskId) -> Search | None:
        """How the looking for this take stands; None when it is not being looked for."""
        return self._searches.get(task_id)

    def start(self) -> None:
        """At each start every unconfirmed take is looked for at once."""
        for task in self._store.in_state(TaskState.UNCONFIRMED):
            self._begin(task.id, 0.0)

    def check_now(self, task_id: TaskId) -> None:
        """The person asked: looks for this take now."""
        if task_id in self._searches:
            self._due[task_id] = self._clock.monotonic()
            self._alarm.ring()

    def _changed(self, change: TaskChange) -> None:
        task = change.after
        if task.state is not TaskState.UNCONFIRMED:
            self._due.pop(task.id, None)
            self._searches.pop(task.id, None)
        elif task.id not in self._searches:
            self._begin(task.id, RECONCILE_AFTER[0])

    def _begin(self, task_id: TaskId, delay: float) -> None:
        self._searches[task_id] = Search(task_id=task_id, tries=0)
        self._due[task_id] = self._clock.monotonic() + delay
        self._alarm.ring()

    async def run(self) -> None:
        """Looks until it is cancelled."""
        while True:
            now = self._clock.monotonic()
            due = [task_id for task_id, at in self._due.items() if at <= now]
            if due and self._line.breaker.delay() == 0:
                await self._look(due)
                continue
            waits = [at - now for at in self._due.values() if at > now]
            # Nothing is due, or the line is down: look again when something changes, or soon.
            await self._alarm.wait(min(waits) if waits and not due else 5.0 if due else None)

    async def _look(self, due: list[TaskId]) -> None:
        """One look at the list for all takes that are due, since they compete for what is there."""
        for task_id in due:
            self._tell(task_id, looking=True)
        try:
            for task in self._store.in_state(TaskState.UNCONFIRMED):
                await self._try_noted_id(task)
            await self._match(self._store.in_state(TaskState.UNCONFIRMED))
        except ApiError as error:
            # A list that fails is not an empty list: nothing is concluded, the try does not count.
            log.info("the account's list was not had: %s", error.problem.category.value)
            for task_id in due:
                self._later(task_id, counts=False)
        else:
            for task_id in due:
                self._later(task_id, counts=True)

    def _later(self, task_id: TaskId, *, counts: bool) -> None:
        search = self._searches.get(task_id)
        if search is None:
            return
        tries = search.tries + (1 if counts else 0)
        self._tell(task_id, looking=False, tries=tries)
        gap = reconcile_gap(tries)
        if gap is not None:
            self._due[task_id] = self._clock.monotonic() + gap
        else:
            self._due.pop(task_id, None)

    def _tell(self, task_id: TaskId, *, looking: bool, tries: int | None = None) -> None:
        search = self._searches.get(task_id)
        if search is None:
            return
        found = search.candidates
        changed = Search(
            task_id=task_id,
            tries=search.tries if tries is None else tries,
            looking=looking,
            candidates=found,
        )
        self._searches[task_id] = changed
        self.changed.emit(changed)

    async def _try_noted_id(self, task: Task) -> None:
        """Half an answer may have held an id: read as a task, it proves itself or not."""
        remote_id = task_id_noted(task.evidence)
        if not remote_id or self._store.by_remote_id(remote_id) is not None:
            return
        remote = await self._read_one(remote_id)
        if remote is not None and same_request(task, remote):
            self.adopt(task.id, remote)

    async def _match(self, lost: list[Task]) -> None:
        for alike in _groups(lost):
            candidates = await self._candidates(alike)
            if len(candidates) == len(alike):
                ordered = sorted(candidates, key=lambda c: (c.created_at is None, c.created_at))
                for task, remote in zip(alike, ordered, strict=True):
                    self.adopt(task.id, remote)
                continue
            for task in alike:
                search = self._searches[task.id]
                self._searches[task.id] = Search(
                    task_id=task.id, tries=search.tries, looking=True, candidates=candidates
                )

    async def _candidates(self, alike: list[Task]) -> tuple[RemoteTask, ...]:
        """What the account has in the takes' window that is not ours yet and equals them."""
        offset = self._line.client.server_offset or timedelta()
        times = [task.sent_at or task.created_at for task in alike]
        first = min(times) + offset - CLOCK_DOUBT
        last = min(self._clock.now(), max(times) + LONGEST_CREATE) + offset + CLOCK_DOUBT
        entries = await self._line.ask(lambda: self._line.client.history(first, last))
        possible = [entry.id for entry in entries if self._possible(entry, alike[0])]
        read = [await self._read_one(remote_id) for remote_id in possible]
        return tuple(remote for remote in read if remote and same_request(alike[0], remote))

    def _possible(self, entry: HistoryEntry, task: Task) -> bool:
        if self._store.by_remote_id(entry.id) is not None:
            return False
        if entry.task_type and entry.task_type != task.task_type:
            return False
        return not entry.model or entry.model == task.wire_model

    async def _read_one(self, remote_id: str) -> RemoteTask | None:
        """The task of that id; None when it is not to be had. Its input never changes, so it is
        read once."""
        if remote_id not in self._read:
            try:
                self._read[remote_id] = await self._line.ask(
                    lambda: self._line.client.read(remote_id)
                )
            except Unauthorized:
                raise
            except Refused:
                return None
        return self._read[remote_id]

    def adopt(self, task_id: TaskId, remote: RemoteTask) -> Task:
        """Makes the remote task this take's own, and applies what it says."""
        now = self._clock.now()
        task = self._store.move(
            task_id,
            TaskState.PENDING,
            remote_id=remote.id,
            answer=remote,
            quoted=remote.usage.quoted,
            last_contact=now,
        )
        return self._answers.apply(task, remote, now)


def _groups(tasks: Iterable[Task]) -> list[list[Task]]:
    """The takes by equal content, each group in the order of sending."""
    groups: dict[tuple[str, str, str], list[Task]] = {}
    for task in sorted(tasks, key=lambda t: (t.sent_at or t.created_at, t.number)):
        key = (task.wire_model, task.task_type, _canonical(_object(task.sent_input)))
        groups.setdefault(key, []).append(task)
    return list(groups.values())


def same_request(task: Task, remote: RemoteTask) -> bool:
    """Whether the remote task was made from what this take sent.

    Every field that the answer echoes must be equal; a prompt is compared in NFC without white
    space round it. An answer that echoes no prompt proves nothing.
    """
    sent, echoed = _object(task.sent_input), _object(remote.input)
    if remote.task_type and remote.task_type != task.task_type:
        return False
    if _text(sent.get("prompt")) != _text(echoed.get("prompt")) or not _text(sent.get("prompt")):
        return False
    common = {name for name in sent if name in echoed and name != "prompt"}
    return all(_word(sent[name]) == _word(echoed[name]) for name in common)


def _object(text: str) -> Mapping[str, object]:
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _canonical(value: Mapping[str, object]) -> str:
    prompt = {"prompt": _text(value.get("prompt"))}
    return json.dumps({**value, **prompt}, sort_keys=True, default=str)


def _text(value: object) -> str:
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""


def _word(value: object) -> str:
    """A field as a word, so that 8 equals "8" and "8s" equals 8: servers echo loosely."""
    return str(value).strip().casefold().removesuffix("s") if value is not None else ""
