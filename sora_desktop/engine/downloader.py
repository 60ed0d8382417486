"""completed -> ready: a finished clip is fetched at once, and kept trying for until it is here.

Fetching is free and has a life of its own: a failed fetch leaves the render "completed", keeps
the `.part` file, and is tried again. A link that has died is asked for once more by reading the
task. A file with its final name is whole (reliability.md 6).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sora_desktop.api.errors import (
    ApiError,
    LinkDead,
    NotFound,
    RateLimited,
    TooLong,
    UnsafeLink,
)
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Progress, Task, TaskChange, TaskId, TaskState, Transfer
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.library_scan import clip_gone
from sora_desktop.engine.line import Line
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.scope import LONGEST_WAIT, Alarm, Scope, Worker, to_its_end
from sora_desktop.store.clip_places import named_by
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError, PartFile
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

AT_ONCE = 3
# The file host's client gives a stalled transfer up far sooner than three of these, in seconds;
# a slow disk may need them to bring a clip home.
FETCH_PERIOD = 120.0
# Waits between tries of one clip; the last repeats until the link is known to be dead.
RETRY_AFTER = (3.0, 10.0, 30.0, 120.0, 600.0)
# The disk is written in pieces of about this size, off the loop's thread.
WRITE_BYTES = 1 << 20
# So many bytes at most are fetched again after a power cut.
SYNC_BYTES = 16 << 20
# No clip of seconds is longer; a server that says so lies.
LONGEST_CLIP = 4 * 2**30
# What is whole and yet no video may be a hiccup of the host, but not again and again.
NO_VIDEO_TRIES = 3
# Only the person can mend these; nothing is tried again by itself.
_NEEDS_PERSON = frozenset({Category.DISK_FULL, Category.FOLDER_GONE})


@dataclass(slots=True)
class _Tries:
    """How often a clip was tried in vain, how often what came was no video, how many bytes were
    here then, whether its link was renewed, and when it is tried again."""

    failures: int = 0
    no_videos: int = 0
    had: int = 0
    renewed: bool = False
    due: float = 0.0


class Downloader:
    """Fetches every completed take, a few at once, oldest first."""

    def __init__(
        self,
        store: TaskStore,
        library: ClipLibrary,
        line: Line,
        clock: Clock,
        scope: Scope,
        *,
        answers: Answers,
        off_thread: Worker,
    ) -> None:
        self._store = store
        self.library = library
        self._line = line
        self._clock = clock
        self._scope = scope
        self._answers = answers
        self._worker = off_thread
        self.pulse = Pulse(LONGEST_WAIT)
        self._pulses: dict[TaskId, Pulse] = {}
        self._alarm = Alarm(clock, self.pulse)
        self._tries: dict[TaskId, _Tries] = {}
        self._running: set[TaskId] = set()
        store.changed.connect(self._changed)

    def _changed(self, change: TaskChange) -> None:
        task = change.after
        if task.state is TaskState.COMPLETED:
            entered = change.before is None or change.before.state is not TaskState.COMPLETED
            if entered and not clip_gone(task):
                self._tries.setdefault(task.id, _Tries())
                self._alarm.ring()
        elif task.state is not TaskState.DOWNLOADING:
            self._tries.pop(task.id, None)

    def start(self) -> None:
        """Every render that is finished and not on disk is fetched, but for links known as dead
        and clips that the person took away."""
        for task in self._store.in_state(TaskState.COMPLETED):
            if not task.link_dead and not clip_gone(task):
                self._tries[task.id] = _Tries()
        self._alarm.ring()

    def fetch_again(self, task_id: TaskId) -> None:
        """The person asked: fetches this clip now, whatever was found before. Free.

        A whole clip that is in its place is left alone; LibraryError when its folder is not there.
        """
        task = self._store.get(task_id)
        lost = self.library.missing(task) or self.library.spoiled(task)
        if task.state is TaskState.READY and lost:
            gone = Problem(category=Category.FILE_GONE, at=self._clock.now())
            task = self._store.move(task_id, TaskState.COMPLETED, last_error=gone)
        if task.state is TaskState.COMPLETED:
            self._tries[task_id] = _Tries(due=self._clock.monotonic())
            if task.link_dead:
                self._store.revise(task_id, link_dead=False)
            self._alarm.ring()

    def woke(self) -> None:
        """The network changed: whatever waits for its next try is tried now."""
        for tries in self._tries.values():
            if tries.due != _NEVER:
                tries.due = self._clock.monotonic()
        self._alarm.ring()

    async def run(self) -> None:
        """Fetches until it is cancelled."""
        while True:
            waiting = self._waiting()
            now = self._clock.monotonic()
            if not waiting or waiting[0][0] > now or len(self._running) >= AT_ONCE:
                wait = waiting[0][0] - now if waiting and waiting[0][0] > now else None
                await self._alarm.wait(wait)
                continue
            task_id = waiting[0][-1]
            self._running.add(task_id)
            pulse = self._pulses[task_id] = Pulse(FETCH_PERIOD)
            self._scope.spawn(self._fetch(task_id), f"fetch {task_id}", pulse)

    def _waiting(self) -> list[tuple[float, datetime, TaskId]]:
        """What may be fetched, by due time; of equals the oldest first: its link dies first."""
        return sorted(
            (tries.due, self._store.get(task_id).created_at, task_id)
            for task_id, tries in self._tries.items()
            if task_id not in self._running and tries.due != _NEVER
        )

    async def _fetch(self, task_id: TaskId) -> None:
        try:
            await self._fetch_once(task_id)
        except Exception:
            # The journal or the folder failed us, or a bug: told by the scope, and not at once
            # again, which would be for ever.
            self._later(self._tries.setdefault(task_id, _Tries()))
            raise
        finally:
            self._running.discard(task_id)
            self._pulses.pop(task_id, None)
            self._alarm.ring()

    async def _fetch_once(self, task_id: TaskId) -> None:
        try:
            task = await self._with_link(task_id)
            if task is not None:
                self._store.move(task_id, TaskState.DOWNLOADING, transfer=task.transfer)
                await self._download(task_id)
        finally:
            # Cancelled or failed alike: the bytes stay, the state says that they are not all here.
            if self._store.get(task_id).state is TaskState.DOWNLOADING:
                self._store.move(task_id, TaskState.COMPLETED)

    def _later(self, tries: _Tries, least: float = 0.0) -> None:
        wait = RETRY_AFTER[min(tries.failures, len(RETRY_AFTER) - 1)]
        tries.failures += 1
        tries.due = self._clock.monotonic() + max(wait, least)

    async def _off_thread(self, call: Callable[..., Any], *arguments: Any) -> Any:
        return await to_its_end(self._worker(call, *arguments))

    async def _with_link(self, task_id: TaskId) -> Task | None:
        """The take with a link to fetch from; asks the service for one when there is none."""
        task = self._store.get(task_id)
        if task.transfer is None:
            await self._renew(task_id)
            task = self._store.get(task_id)
        ready = task.state is TaskState.COMPLETED and task.transfer is not None
        return task if ready else None

    async def _download(self, task_id: TaskId) -> None:
        try:
            if not await self._renamed_before_a_crash(task_id):
                await self._publish(task_id, await self._receive(task_id))
        except LinkDead as error:
            await self._link_died(task_id, error)
        except LibraryError as error:
            if error.problem.category is Category.NOT_A_VIDEO:
                await self._off_thread(self.library.set_aside, task_id)
            self._failed(task_id, error.problem)
        except (UnsafeLink, TooLong) as error:
            self._failed(task_id, error.problem, final=True)
        except ApiError as error:
            self._note_progress(task_id)
            asked = error.retry_after if isinstance(error, RateLimited) else None
            self._failed(task_id, error.problem, least=asked or 0.0)

    def _note_progress(self, task_id: TaskId) -> None:
        """A try that brought bytes was not in vain: the next one comes soon again."""
        tries = self._tries.setdefault(task_id, _Tries())
        with contextlib.suppress(LibraryError):
            have = self.library.part_size(task_id)
            if have > tries.had:
                tries.failures = 0
            tries.had = have

    async def _renamed_before_a_crash(self, task_id: TaskId) -> bool:
        task = self._store.get(task_id)
        name = await self._off_thread(self.library.adopt, task, self._named_by_others(task_id))
        if name is not None:
            self._ready(task_id, name, await self._off_thread(self.library.size_of, name))
        return name is not None

    async def _receive(self, task_id: TaskId) -> PartFile:
        """Brings the missing bytes into the `.part`, and gives it, whole and open. What is there
        is kept when it is truly a beginning of the same file."""
        known = self._store.get(task_id).transfer
        assert known is not None
        there = await self._off_thread(self.library.part_size, task_id)
        have = min(there, known.synced)
        if 0 < have == known.length:
            # All of it has come before, and only its name could not be given.
            return await self._open_part(task_id, have)
        opened = self._line.files.open(known.url, resume=known, offset=have, limit=LONGEST_CLIP)
        async with opened as answer:
            # An answer with a part need not name again what the whole file was named.
            learnt = Transfer(
                url=known.url,
                etag=answer.etag or (known.etag if answer.offset else ""),
                last_modified=answer.last_modified,
                length=answer.total,
                synced=min(known.synced, answer.offset),
            )
            self._store.revise(task_id, transfer=learnt)
            missing = (answer.total or answer.offset) - answer.offset
            await self._off_thread(self.library.require_room, missing)
            part = await self._open_part(task_id, have if answer.already_whole else answer.offset)
            try:
                await self._write_all(task_id, part, answer.chunks(), learnt.length)
            except BaseException:
                part.close()
                raise
            return part

    async def _open_part(self, task_id: TaskId, size: int) -> PartFile:
        part: PartFile = await self._off_thread(self.library.open_part, task_id, size)
        return part

    async def _write_all(
        self, task_id: TaskId, part: PartFile, chunks: AsyncIterator[bytes], total: int | None
    ) -> None:
        pending, started, first = bytearray(), self._clock.monotonic(), part.size
        try:
            async for chunk in chunks:
                self._pulses[task_id].beat()
                pending += chunk
                if len(pending) >= WRITE_BYTES:
                    full, pending = bytes(pending), bytearray()
                    await self._off_thread(part.write, full)
                    if part.size - part.synced >= SYNC_BYTES:
                        await self._keep(task_id, part)
                received = part.size + len(pending)
                seconds = max(self._clock.monotonic() - started, 0.001)
                rate = (received - first) / seconds
                self._store.progress(Progress(task_id, received, total, rate))
        except asyncio.CancelledError:
            with contextlib.suppress(LibraryError):
                await self._keep(task_id, part, bytes(pending))
            raise
        except Exception:
            await self._keep(task_id, part, bytes(pending))
            raise
        part.write(bytes(pending))

    async def _keep(self, task_id: TaskId, part: PartFile, more: bytes = b"") -> None:
        """What has come need not be fetched again: it is put on the disk, and then noted as that.
        Until it is noted a power cut may have left zeros in its place."""
        part.write(more)
        await self._off_thread(part.sync)
        self._note_synced(task_id, part)

    def _note_synced(self, task_id: TaskId, part: PartFile) -> None:
        transfer = self._store.get(task_id).transfer
        if transfer is not None and transfer.synced != part.synced:
            self._store.revise(task_id, transfer=replace(transfer, synced=part.synced))

    async def _publish(self, task_id: TaskId, part: PartFile) -> None:
        task = self._store.get(task_id)
        try:
            others = self._named_by_others(task_id)
            name = await self._off_thread(self.library.publish, task, part, others)
        except LibraryError as error:
            if error.problem.category is not Category.NOT_A_VIDEO:
                self._note_synced(task_id, part)
            raise
        self._ready(task_id, name, part.size)

    def _named_by_others(self, task_id: TaskId) -> Collection[str]:
        return named_by(self._store.all(), but=task_id)

    def _ready(self, task_id: TaskId, name: str, size: int | None) -> None:
        """The clip is here and whole: its link, a secret while it lived, is let go."""
        answer = self._store.get(task_id).answer
        self._store.move(
            task_id,
            TaskState.READY,
            clip=name,
            clip_bytes=size,
            answer=answer.without_link() if answer else None,
            transfer=None,
        )

    async def _link_died(self, task_id: TaskId, error: LinkDead) -> None:
        """One fresh link is asked for; when that one is dead too, the person is told."""
        if self._tries.setdefault(task_id, _Tries()).renewed:
            self._failed(task_id, error.problem, dead=True)
            return
        self._store.move(task_id, TaskState.COMPLETED, last_error=error.problem)
        await self._renew(task_id)

    async def _renew(self, task_id: TaskId) -> None:
        """Reads the task for a fresh link. What is known of the file stays with it."""
        remote_id = self._store.get(task_id).remote_id
        if self._line.breaker.refused or remote_id is None:
            # Without a key nobody can ask: the line has told, and "try now" comes with the key.
            self._later(self._tries.setdefault(task_id, _Tries()), RETRY_AFTER[-1])
            return
        try:
            await self._line.turn(self._pulses[task_id])
            remote = await self._line.ask(lambda: self._line.client.read(remote_id))
        except NotFound as error:
            self._failed(task_id, replace(error.problem, category=Category.LINK_DEAD), dead=True)
            return
        except ApiError as error:
            self._failed(task_id, error.problem)
            return
        if remote.video_url is None:
            none = Problem(category=Category.NO_LINK, raw=remote.output, at=self._clock.now())
            self._failed(task_id, none)
            return
        self._tries.setdefault(task_id, _Tries()).renewed = True
        self._answers.apply(self._store.get(task_id), remote, self._clock.now())

    def _failed(
        self,
        task_id: TaskId,
        problem: Problem,
        *,
        final: bool = False,
        dead: bool = False,
        least: float = 0.0,
    ) -> None:
        tries = self._tries.setdefault(task_id, _Tries())
        if problem.category is Category.NOT_A_VIDEO:
            tries.no_videos += 1
            final = tries.no_videos >= NO_VIDEO_TRIES
        self._later(tries, least)
        if final or dead or problem.category in _NEEDS_PERSON:
            tries.due = _NEVER
        changes: dict[str, Any] = {"last_error": problem, "link_dead": dead}
        if self._store.get(task_id).state is TaskState.DOWNLOADING:
            self._store.move(task_id, TaskState.COMPLETED, **changes)
        else:
            self._store.revise(task_id, **changes)


# A due time that never comes: only the person's "fetch again" changes it.
_NEVER = float("inf")
