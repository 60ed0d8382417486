"""The account and its tasks: what is charged, where each task is at a moment, and the rendering of
the clips of tasks that have started.

Every method of the account may be called from any thread. Time comes from the clock alone, so a
test that moves its clock finds the tasks where they would be by then.
"""

from __future__ import annotations

import asyncio
import random
import threading
import uuid
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.simulator.clips import ClipRenderer, Damage, damaged
from sora_desktop.simulator.declarations import Billing, Refusal
from sora_desktop.simulator.faults import Fault
from sora_desktop.simulator.orders import Find, Order, drawn_with
from sora_desktop.simulator.plans import Failure, Plan
from sora_desktop.simulator.tasks import SimTask, Stage

_UNRENDERABLE = Failure(raw_message="upstream: unsupported duration")


@dataclass(slots=True, kw_only=True)
class Rules:
    """What can be changed while it runs.

    `speed` makes tasks faster by that factor, `slots` is how many run at once, `most` how many may
    wait or run before creates are refused with 429 (None: no limit). `history_flat` selects the
    bare wrapper of the account's list, and with `history_repeats` every page of it is the first.
    `link_seconds` is how long a link to a clip is valid, `bytes_per_second` how fast it is sent
    (None: at once); `upload_seconds` is how long an upload is kept.
    """

    speed: float = 1.0
    slots: int = 4
    most: int | None = None
    history_flat: bool = False
    history_repeats: bool = False
    plan_name: str = "creator"
    link_seconds: float = 86_400.0
    upload_seconds: float = 86_400.0
    bytes_per_second: int | None = None


class SimulatedAccount:
    """The tasks of one account."""

    def __init__(
        self,
        *,
        clock: Clock,
        rules: Rules,
        balance: int,
        seed: int | None,
        changed: Callable[[], None],
    ) -> None:
        self._clock = clock
        self.rules = rules
        self.balance = balance
        self._seed = uuid.uuid4().int if seed is None else seed
        self._changed = changed
        self.lock = threading.RLock()
        self.tasks: dict[str, SimTask] = {}
        self.number = 0
        self.charges: Counter[str] = Counter()
        self.charged_units: Counter[str] = Counter()
        self._held_up: set[str] = set()
        self._struck: Counter[tuple[str, str]] = Counter()

    def create(self, order: Order, plan: Plan, *, elsewhere: bool = False) -> SimTask:
        """Makes and charges a task; Refusal when the balance or the limit does not allow it.

        One made `elsewhere` (by another program with the same key) is not counted as a charge.
        """
        with self.lock:
            most = self.rules.most
            if most is not None and len(self.in_flight()) >= most:
                raise Refusal(429, "too many concurrent tasks")
            if order.price.units > self.balance:
                raise Refusal(400, "insufficient credits: please top up your account")
            task = self._new(order, plan)
            self.balance -= task.price
            if not elsewhere:
                self.charges[task.prompt] += 1
                self.charged_units[task.prompt] += task.price
            self.tasks[task.id] = task
            self._changed()
            return task

    def _new(self, order: Order, plan: Plan) -> SimTask:
        self.number += 1
        # A generator of its own for each number: what a task is like must not depend on the order
        # in which things were asked before.
        chance = random.Random(f"{self._seed}/{self.number}")
        fixed, each = order.product.render_seconds
        if not order.sellable and plan.failure is None:
            plan = replace(plan, failure=_UNRENDERABLE)
        usual = (fixed + each * order.seconds) * chance.uniform(0.85, 1.15)
        return SimTask(
            id=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            number=self.number,
            model=order.product.model,
            task_type=order.product.task_type,
            name=order.product.name,
            input=order.input,
            config=order.config,
            prompt=order.prompt,
            aspect_ratio=order.aspect_ratio,
            resolution=order.resolution,
            seconds=order.seconds,
            sound=order.sound,
            billing=order.product.billing,
            shape=order.product.shape,
            price=order.price.units,
            kept=order.price.units,
            created_at=self._clock.now(),
            wait=chance.uniform(0.4, 4.0) / self.rules.speed,
            run=usual * plan.pace / self.rules.speed,
            plan=plan,
            first=order.first,
            last=order.last,
            references=order.references,
            videos=order.videos,
            marks=order.marks,
        )

    def restore(self, tasks: Iterable[SimTask], number: int, balance: int) -> None:
        """Adopts the tasks of an earlier run."""
        with self.lock:
            self.tasks = {task.id: task for task in tasks}
            self.number, self.balance = number, balance

    def all(self) -> list[SimTask]:
        """Every task, oldest first."""
        with self.lock:
            return list(self.tasks.values())

    def in_flight(self) -> list[SimTask]:
        """The tasks that wait or run, oldest first."""
        with self.lock:
            return [task for task in self.tasks.values() if not task.ended]

    def overdue(self) -> list[SimTask]:
        """The tasks that would have ended if their clips had been drawn."""
        now = self._clock.now()
        return [task for task in self.in_flight() if task.due is not None and task.due <= now]

    def until_next(self) -> float | None:
        """Seconds until something happens without a request, at most 60; None with nothing in
        flight."""
        now = self._clock.now()
        moments = [t.due if t.started_at else t.starts_at for t in self.in_flight()]
        if not moments:
            return None
        return min([60.0, *((m - now).total_seconds() for m in moments if m is not None)])

    def unfinished_clips(self) -> list[SimTask]:
        """The tasks that run and have no clip yet: after a restart they are rendered again."""
        return [t for t in self.in_flight() if t.stage is Stage.PROCESSING and not t.rendered]

    def find(self, task_id: str) -> SimTask | None:
        """The task of that id, as it is now."""
        with self.lock:
            return self.tasks.get(task_id)

    def advance(self) -> list[SimTask]:
        """Brings every task up to date; gives those that have to be rendered now."""
        with self.lock:
            now, started = self._clock.now(), []
            for task in self.in_flight():
                if task.stage is Stage.PROCESSING:
                    self._finish(task, now)
            running = sum(task.stage is Stage.PROCESSING for task in self.in_flight())
            for task in self.in_flight():
                if task.stage is not Stage.PENDING or task.starts_at > now:
                    continue
                if running >= self.rules.slots:
                    self._held_up.add(task.id)
                    continue
                running += 1
                started.append(self._start(task, now))
            for task in started:
                self._finish(task, now)
            return started

    def _start(self, task: SimTask, now: datetime) -> SimTask:
        moment = now if task.id in self._held_up else task.starts_at
        self._held_up.discard(task.id)
        return self._put(replace(task, stage=Stage.PROCESSING, started_at=moment))

    def _finish(self, task: SimTask, now: datetime) -> None:
        if task.due is None or task.due > now:
            return
        failure = task.failure or task.plan.failure
        if failure is not None:
            self._fail(task, failure, task.due)
        elif task.rendered:
            self._put(replace(task, stage=Stage.COMPLETED, ended_at=task.due))

    def _fail(self, task: SimTask, failure: Failure, moment: datetime) -> None:
        back = task.price if task.plan.refund else 0
        self.balance += back
        kept = task.price - back
        self._put(replace(task, stage=Stage.FAILED, ended_at=moment, failure=failure, kept=kept))

    def _put(self, task: SimTask) -> SimTask:
        self.tasks[task.id] = task
        self._changed()
        return task

    def rendered(self, task_id: str, error: str | None) -> None:
        """Records that the clip is on the disk, or why it never will be: then the task fails."""
        with self.lock:
            task = self.tasks.get(task_id)
            if task is None or task.ended:
                return
            if error is None:
                self._put(replace(task, rendered=True))
            else:
                failure = Failure(message="task failed", raw_message=error)
                self._fail(task, failure, self._clock.now())

    def cancel(self, task_id: str) -> SimTask:
        """Cancels a waiting task of Kling, whose cost is refunded; else Refusal, as documented."""
        with self.lock:
            task = self.tasks.get(task_id)
            if task is None:
                raise Refusal(404, "task not found")
            if task.billing is not Billing.HELD or task.model != "kling":
                raise Refusal(400, "cancel is not supported for this model")
            if task.stage is not Stage.PENDING:
                raise Refusal(400, "only pending tasks can be cancelled")
            self.balance += task.price
            now = self._clock.now()
            return self._put(replace(task, stage=Stage.CANCELLED, ended_at=now, kept=0))

    def forget(self, task_id: str) -> None:
        """Makes a task vanish; nothing happens when there is none."""
        with self.lock:
            self.tasks.pop(task_id, None)
            self._changed()

    def next_fault(self, task: SimTask, kind: str) -> Fault | None:
        """The next of the plan's own faults for "reads" or "files"; None when they are used up."""
        with self.lock:
            faults = task.plan.reads if kind == "reads" else task.plan.files
            place = self._struck[task.id, kind]
            if place >= len(faults):
                return None
            self._struck[task.id, kind] += 1
            return faults[place]


_WORKERS = 2
# Real seconds between two checks of the tasks in flight: a clock that is moved by hand wakes
# nobody.
_SHORTEST = 0.05
_LONGEST = 0.25
# How long a read of a task that is due waits for its clip.
_PATIENCE = 0.5


class RenderQueue:
    """Starts tasks when they are due and has their clips drawn into `folder`.

    Must be built inside the loop that runs it.
    """

    def __init__(
        self, account: SimulatedAccount, renderer: ClipRenderer, folder: Path, find: Find
    ) -> None:
        """`find` gives the file behind a link to a picture."""
        self._account, self._find = account, find
        self._renderer = renderer
        self.folder = folder
        self._waiting: asyncio.Queue[SimTask] = asyncio.Queue()
        self._done: dict[str, asyncio.Event] = {}
        self._woken = asyncio.Event()

    def clip_path(self, task_id: str) -> Path:
        """Where the clip of a task is, or will be."""
        return self.folder / f"{task_id}.mp4"

    def advance(self) -> None:
        """Brings the account up to date and queues what has to be rendered."""
        for task in self._account.advance():
            self._queue(task)

    def _queue(self, task: SimTask) -> None:
        # A task that is going to fail needs no picture.
        if task.plan.failure is None and task.id not in self._done:
            self._done[task.id] = asyncio.Event()
            self._waiting.put_nowait(task)

    def wake(self) -> None:
        """Checks the tasks now, because there is a new one."""
        self._woken.set()

    async def settle(self, task_id: str | None = None) -> None:
        """Brings the account up to date. Clips that are due (of that task, or all) get a moment to
        be drawn: after a clock was moved by hand, the next answer is about that moment."""
        self.advance()
        late = [
            self._done[task.id].wait()
            for task in self._account.overdue()
            if task.id in self._done and task_id in (None, task.id)
        ]
        if late:
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.gather(*late), _PATIENCE)
            self.advance()

    async def run(self) -> None:
        """Works until it is cancelled."""
        for task in self._account.unfinished_clips():
            if self.clip_path(task.id).is_file():
                self._account.rendered(task.id, None)
            else:
                self._queue(task)
        parts = [asyncio.gather(part) for part in (self._watch(), *self._workers())]
        try:
            await asyncio.gather(*parts)
        finally:
            # A cancelled gather ends with its first part: the others would leave children that
            # draw, and their pipes open.
            for part in parts:
                part.cancel()
            await asyncio.gather(*parts, return_exceptions=True)

    def _workers(self) -> list[Coroutine[Any, Any, None]]:
        return [self._work() for _ in range(_WORKERS)]

    async def _watch(self) -> None:
        while True:
            self.advance()
            self._woken.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._pause())

    def _pause(self) -> float | None:
        left = self._account.until_next()
        return None if left is None else min(max(left, _SHORTEST), _LONGEST)

    async def _work(self) -> None:
        while True:
            task = await self._waiting.get()
            error: str | None = None
            try:
                await self._draw(task)
            except Exception as problem:
                error = f"{type(problem).__name__}: {problem}"
            self._account.rendered(task.id, error)
            self._done[task.id].set()
            self.wake()

    async def _draw(self, task: SimTask) -> None:
        target = self.clip_path(task.id)
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f"{task.id}.drawing.mp4")
        spec = drawn_with(task, self._find)
        await self._renderer.render(spec, unfinished)
        if task.plan.damage is not Damage.NOTHING:
            unfinished.write_bytes(damaged(unfinished.read_bytes(), task.plan.damage))
        unfinished.replace(target)
