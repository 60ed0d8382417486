"""completed -> ready: every finished clip is downloaded at once, and retried until it is here.

A download is free and separate from the render: one that fails leaves the take "completed", keeps
the `.part` file, and is retried. When a link has expired, the task is read once more for a fresh
one. A file under its final name is always complete.
"""

from __future__ import annotations

import contextlib
import logging
import math
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sora_desktop.api.errors import ApiError, LinkDead, NotFound, RateLimited, TooLong, UnsafeLink
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Progress, Take, TakeChange, TakeId, TakeState, Transfer
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.clip_folder import clip_gone
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import (
    LONGEST_WAIT,
    Alarm,
    Heartbeat,
    Supervisor,
    Worker,
    run_to_end,
)
from sora_desktop.engine.transfer_thread import Receiver, TransferLoop
from sora_desktop.store.clip_recipes import keys_of
from sora_desktop.store.disk import LibraryError, PartFile
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipCheck, ClipLibrary
from sora_desktop.store.takes import TakeStore

LOOK_EVERY = 15.0


class ClipRoom:
    """`freed` is called for each download that the disk has room for again; `looked` after each
    check, once it is known what the disk allows."""

    def __init__(
        self,
        store: TakeStore,
        library: ClipLibrary,
        clock: Clock,
        supervisor: Supervisor,
        *,
        off_thread: Worker,
        freed: Callable[[TakeId], None],
        looked: Callable[[], None],
    ) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._supervisor = supervisor
        self._worker = off_thread
        self._freed, self._looked = freed, looked
        self._next_look = -math.inf
        self._looking = False
        # Whether it fits, as of the last check; None until the first check since it was held.
        self._held: dict[TakeId, bool | None] = {}

    @property
    def held(self) -> Collection[TakeId]:
        """Downloads that wait for disk space."""
        return self._held.keys()

    def hold(self, take_id: TakeId) -> None:
        """The disk refused the clip: its download waits."""
        if not self._held:
            self._next_look = self._clock.monotonic() + LOOK_EVERY
        self._held[take_id] = None

    def release(self, take_id: TakeId) -> None:
        """The clip is being tried, or nobody wants it any more."""
        self._held.pop(take_id, None)

    def allows(self, take_id: TakeId) -> bool:
        """Whether the disk has room for it, as far as we know."""
        return self._held.get(take_id, True) is True

    def wait(self) -> float | None:
        """Seconds until the next check; None when nothing waits. Checks now when it is due."""
        if not self._held:
            return None
        now = self._clock.monotonic()
        if now >= self._next_look and not self._looking:
            self._next_look, self._looking = now + LOOK_EVERY, True
            # Not awaited: a drive that is away can block a thread for minutes.
            self._supervisor.spawn(self._look(), "look for room on the disk")
        return max(self._next_look - now, 0.0) or LOOK_EVERY

    async def _look(self) -> None:
        try:
            if not await run_to_end(self._worker(self._library.folder.is_dir)):
                # A drive that is away has nothing more to tell us, however many clips it holds.
                self._held = dict.fromkeys(self._held, False)
                return
            takes = sorted(map(self._store.get, self._held), key=lambda take: take.created_at)
            fitting = await run_to_end(self._worker(fitting_ids, self._library, takes))
        finally:
            self._looking = False
        for take in takes:
            if take.id not in self._held:
                continue
            before, self._held[take.id] = self._held[take.id], take.id in fitting
            if before is False and take.id in fitting:
                self._freed(take.id)
        self._looked()


def fitting_ids(library: ClipLibrary, takes: Sequence[Take]) -> set[TakeId]:
    """Which of these the disk has room for, checked one after the other. Blocks."""
    found: set[TakeId] = set()
    if not library.folder.is_dir():
        return found
    try:
        room = library.free_space()
        for take in takes:
            length = take.transfer.length if take.transfer is not None else None
            room -= max((length or 0) - library.part_size(take.id), 1)
            if room >= 0:
                found.add(take.id)
    except LibraryError:
        pass  # the folder disappeared just now
    return found


log = logging.getLogger(__name__)

AT_ONCE = 3
# In seconds. A stalled transfer is given up long before three of these; a slow disk may need them.
FETCH_PERIOD = 120.0
# Delays between retries of one clip; the last one repeats until the link is known to have expired.
RETRY_AFTER = (3.0, 10.0, 30.0, 120.0, 600.0)
# A complete file that isn't a video may be a hiccup of the host once, but not again and again.
NO_VIDEO_TRIES = 3
# Disk problems: retried when there is room or the folder is back.
_OF_THE_DISK = frozenset({Category.DISK_FULL, Category.FOLDER_GONE})


@dataclass(slots=True)
class _Tries:
    """How often a clip has failed, how often the result was not a video, how many bytes were here
    then, whether its link was renewed, and when to retry."""

    failures: int = 0
    no_videos: int = 0
    had: int = 0
    renewed: bool = False
    due: float = -math.inf


class _JournalRecord:
    """Records in the engine's loop what the transfer of one take learns."""

    def __init__(
        self, take_id: TakeId, store: TakeStore, transfers: TransferLoop, heartbeat: Heartbeat
    ) -> None:
        self._take_id = take_id
        self._store = store
        self._transfers = transfers
        self._heartbeat = heartbeat

    async def described(self, transfer: Transfer) -> None:
        """Commits it."""
        await self._transfers.call_engine(
            partial(self._store.revise, self._take_id, transfer=transfer)
        )

    async def synced(self, size: int) -> None:
        """Commits it."""
        await self._transfers.call_engine(note_synced, self._store, self._take_id, size)

    def received(self, size: int, total: int | None, rate: float) -> None:
        """Reports it; nothing is written."""
        self._transfers.notify_engine(self._report, Progress(self._take_id, size, total, rate))

    def _report(self, progress: Progress) -> None:
        self._heartbeat.beat()
        self._store.progress(progress)


def note_synced(store: TakeStore, take_id: TakeId, size: int) -> None:
    """Records how many bytes of a take survive a power cut."""
    transfer = store.get(take_id).transfer
    if transfer is not None and transfer.synced != size:
        store.revise(take_id, transfer=replace(transfer, synced=size))


class Downloader:
    """Downloads every completed take, a few at once, oldest first."""

    def __init__(
        self,
        store: TakeStore,
        library: ClipLibrary,
        service: ServiceConnection,
        clock: Clock,
        supervisor: Supervisor,
        *,
        answers: Answers,
        off_thread: Worker,
        transfers: TransferLoop,
    ) -> None:
        self._store = store
        self.library = library
        self._transfers = transfers
        self._service = service
        self._clock = clock
        self._supervisor = supervisor
        self._answers = answers
        self._worker = off_thread
        self.heartbeat = Heartbeat(LONGEST_WAIT)
        self._heartbeats: dict[TakeId, Heartbeat] = {}
        self.alarm = Alarm(clock, self.heartbeat)
        self._tries: dict[TakeId, _Tries] = {}
        self.fetching: set[TakeId] = set()
        self.room = ClipRoom(
            store,
            library,
            clock,
            supervisor,
            off_thread=off_thread,
            freed=self._freed,
            looked=self.alarm.wake,
        )
        store.changed.connect(self._changed)

    def _changed(self, change: TakeChange) -> None:
        take = change.after
        if take.state is TakeState.COMPLETED:
            entered = change.before is None or change.before.state is not TakeState.COMPLETED
            if entered and not take.link_dead and not clip_gone(take):
                self._tries.setdefault(take.id, _Tries())
                self.alarm.wake()
        elif take.state is not TakeState.DOWNLOADING:
            self._tries.pop(take.id, None)
            self.room.release(take.id)

    def _freed(self, take_id: TakeId) -> None:
        """There is room for it now, or its folder is back."""
        self._tries[take_id] = _Tries(due=self._clock.monotonic())
        self.alarm.wake()

    def start(self) -> None:
        """Queues every finished render that is not on disk, except those whose link is known to
        have expired and clips that the person removed."""
        for take in self._store.in_state(TakeState.COMPLETED):
            if not take.link_dead and not clip_gone(take):
                self._tries[take.id] = _Tries()
        self.alarm.wake()

    def fetch_again(self, take_id: TakeId) -> None:
        """Downloads this clip now because the person asked, whatever was found before. Free. A
        complete clip is left alone. LibraryError when its folder is not there.
        """
        take = self._store.get(take_id)
        lost = self.library.missing(take) or self.library.is_damaged(take)
        if take.state is TakeState.READY and lost:
            gone = Problem(category=Category.FILE_GONE, at=self._clock.now())
            take = self._store.move(take_id, TakeState.COMPLETED, last_error=gone)
        if take.state is TakeState.COMPLETED:
            self.room.release(take_id)
            self._tries[take_id] = _Tries(due=self._clock.monotonic())
            if take.link_dead:
                self._store.revise(take_id, link_dead=False)
            self.alarm.wake()

    def after_sleep(self) -> None:
        """The network changed: retries now whatever waits for its next try."""
        for tries in self._tries.values():
            if tries.due != _NEVER:
                tries.due = self._clock.monotonic()
        self.alarm.wake()

    async def run(self) -> None:
        """Downloads until it is cancelled."""
        while True:
            look = self.room.wait()
            due, take_id = self._next() if len(self.fetching) < AT_ONCE else (_NEVER, None)
            rest = due - self._clock.monotonic()
            if take_id is None or rest > 0:
                rest = min(rest, look or _NEVER)
                await self.alarm.wait(rest if rest != _NEVER else None)
                continue
            self.fetching.add(take_id)
            heartbeat = self._heartbeats[take_id] = Heartbeat(FETCH_PERIOD)
            self._supervisor.spawn(self._fetch(take_id), f"fetch {take_id}", heartbeat)

    def _next(self) -> tuple[float, TakeId | None]:
        """What may be downloaded next, and when. Of several that are due the oldest comes first:
        its link expires first."""
        allowed = (
            (tries.due, self._store.get(take_id).created_at, take_id)
            for take_id, tries in self._tries.items()
            if tries.due != _NEVER and take_id not in self.fetching and self.room.allows(take_id)
        )
        first = min(allowed, default=None)
        return (_NEVER, None) if first is None else (first[0], first[-1])

    async def _fetch(self, take_id: TakeId) -> None:
        try:
            await self._fetch_once(take_id)
        except Exception as error:
            # The journal or the folder failed, or there is a bug. The supervisor reports it. Not
            # retried at once, which could loop without end.
            tries = self._tries.setdefault(take_id, _Tries())
            self._later(tries)
            if isinstance(error, JournalError):
                tries.due = min(tries.due, self._clock.monotonic() + LOOK_EVERY)
            raise
        finally:
            self.fetching.discard(take_id)
            self._heartbeats.pop(take_id, None)
            self.alarm.wake()

    async def _fetch_once(self, take_id: TakeId) -> None:
        try:
            take = await self._with_link(take_id)
            if take is not None:
                self.room.release(take_id)
                self._store.move(take_id, TakeState.DOWNLOADING, transfer=take.transfer)
                await self._download(take_id)
        finally:
            # Cancelled and failed look the same here: the bytes stay, and the state says that some
            # are missing.
            if self._store.get(take_id).state is TakeState.DOWNLOADING:
                self._store.move(take_id, TakeState.COMPLETED)

    def _later(self, tries: _Tries, least: float = -math.inf) -> None:
        wait = RETRY_AFTER[min(tries.failures, len(RETRY_AFTER) - 1)]
        tries.failures += 1
        tries.due = self._clock.monotonic() + max(wait, least)

    async def _off_thread(self, call: Callable[..., Any], *arguments: Any) -> Any:
        return await run_to_end(self._worker(call, *arguments))

    async def _with_link(self, take_id: TakeId) -> Take | None:
        """The take with a link to download from; asks the service for one when there is none."""
        take = self._store.get(take_id)
        if take.transfer is None:
            await self._renew(take_id)
            take = self._store.get(take_id)
        return take if take.state is TakeState.COMPLETED and take.transfer is not None else None

    async def _download(self, take_id: TakeId) -> None:
        try:
            if not await self._renamed_before_a_crash(take_id):
                await self._publish(take_id, await self.receive(take_id))
        except LinkDead as error:
            await self._link_died(take_id, error)
        except LibraryError as error:
            kept = None
            if error.problem.category is Category.NOT_A_VIDEO:
                kept = await self._off_thread(self.library.set_aside, take_id)
            self._failed(take_id, replace(error.problem, raw=kept.name if kept else ""))
        except (UnsafeLink, TooLong) as error:
            self._failed(take_id, error.problem, final=True)
        except ApiError as error:
            self._note_progress(take_id)
            asked = error.retry_after if isinstance(error, RateLimited) else None
            self._failed(take_id, error.problem, least=-math.inf if asked is None else asked)

    def _note_progress(self, take_id: TakeId) -> None:
        """A try that brought bytes made progress, so the next one comes soon."""
        tries = self._tries.setdefault(take_id, _Tries())
        with contextlib.suppress(LibraryError):
            have = self.library.part_size(take_id)
            if have > tries.had:
                tries.failures = 0
            tries.had = have

    async def _renamed_before_a_crash(self, take_id: TakeId) -> bool:
        take = self._store.get(take_id)
        name = await self._off_thread(self.library.adopt, take, self._others(take_id))
        if name is not None:
            self._ready(take_id, name, await self._off_thread(self.library.size_of, name))
        return name is not None

    def _others(self, take_id: TakeId) -> Counter[str]:
        """The names that other rows use for their clips."""
        try:
            return keys_of(self._store.clip_names(take_id))
        except JournalError:
            # The rows can't be read now. A paid clip must not wait for them until its link has
            # expired.
            return Counter()

    async def receive(self, take_id: TakeId) -> PartFile:
        """Brings the missing bytes into the `.part`; gives it complete and open."""
        known = self._store.get(take_id).transfer
        assert known is not None
        receiver = Receiver(
            take_id=take_id,
            known=known,
            files=self._service.files,
            library=self.library,
            clock=self._clock,
            record=_JournalRecord(take_id, self._store, self._transfers, self._heartbeats[take_id]),
        )
        try:
            return await self._transfers.run(receiver.receive())
        except BaseException:
            # Cancelled at the very moment it was complete: nobody receives it.
            receiver.close()
            raise

    async def _publish(self, take_id: TakeId, part: PartFile) -> None:
        try:
            take = await self._with_length(take_id, part)
        except BaseException:
            part.close()
            raise
        try:
            others = self._others(take_id)
            name = await self._off_thread(self.library.publish, take, part, others)
        except LibraryError as error:
            if error.problem.category is not Category.NOT_A_VIDEO:
                note_synced(self._store, take_id, part.synced)
            raise
        self._ready(take_id, name, part.size)

    async def _with_length(self, take_id: TakeId, part: PartFile) -> Take:
        """The take with the length of its clip, also where the host named none: by that the file is
        known again under its name, should the program end before that is noted."""
        take = self._store.get(take_id)
        known = take.transfer
        if known is None or known.length is not None:
            return take
        found: ClipCheck = await self._off_thread(self.library.check, part.path)
        if not found.whole:
            return take
        return self._store.revise(take_id, transfer=replace(known, length=found.size))

    def _ready(self, take_id: TakeId, name: str, size: int | None) -> None:
        """The clip is here and complete. Its link, a secret while it was valid, is dropped."""
        answer = self._store.get(take_id).answer
        kept = answer.without_link() if answer else None
        self._store.move(
            take_id, TakeState.READY, clip=name, clip_bytes=size, answer=kept, transfer=None
        )

    async def _link_died(self, take_id: TakeId, error: LinkDead) -> None:
        """Asks for one fresh link; when that one has expired too, it is reported."""
        if self._tries.setdefault(take_id, _Tries()).renewed:
            answer, problem = self._store.get(take_id).answer, error.problem
            if answer is not None and answer.error:
                # The task was said to have failed, and its link was only perhaps good.
                problem = self._answers.without_clip(answer, self._clock.now())
            self._failed(take_id, problem, dead=True)
            return
        self._store.move(take_id, TakeState.COMPLETED, last_error=error.problem)
        await self._renew(take_id)

    async def _renew(self, take_id: TakeId) -> None:
        """Reads the task for a fresh link. What is known of the file is kept."""
        remote_id = self._store.get(take_id).remote_id
        if self._service.breaker.refused or remote_id is None:
            # Nothing can be asked without a key. The connection has reported that, and a new key
            # triggers "try now".
            self._later(self._tries.setdefault(take_id, _Tries()), RETRY_AFTER[-1])
            return
        try:
            await self._service.turn(self._heartbeats[take_id])
            remote = await self._service.ask(lambda: self._service.client.read(remote_id))
        except NotFound as error:
            self._failed(take_id, replace(error.problem, category=Category.LINK_DEAD), dead=True)
            return
        except ApiError as error:
            self._failed(take_id, error.problem)
            return
        if remote.video_url is None:
            self._failed(take_id, self._answers.without_clip(remote, self._clock.now()))
            return
        self._tries.setdefault(take_id, _Tries()).renewed = True
        self._answers.apply(self._store.get(take_id), remote, self._clock.now())

    def _failed(
        self,
        take_id: TakeId,
        problem: Problem,
        *,
        final: bool = False,
        dead: bool = False,
        least: float = -math.inf,
    ) -> None:
        tries = self._tries.setdefault(take_id, _Tries())
        if problem.category is Category.NOT_A_VIDEO:
            tries.no_videos += 1
            final = tries.no_videos >= NO_VIDEO_TRIES
        self._later(tries, least)
        if final or dead:
            tries.due = _NEVER
        elif problem.category in _OF_THE_DISK:
            self.room.hold(take_id)
        changes: dict[str, Any] = {"last_error": problem, "link_dead": dead}
        if self._store.get(take_id).state is TakeState.DOWNLOADING:
            self._store.move(take_id, TakeState.COMPLETED, **changes)
        else:
            self._store.revise(take_id, **changes)


# Due at no time: only the person's "download again" changes it.
_NEVER = float("inf")
