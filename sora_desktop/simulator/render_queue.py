"""Renders the clips of the tasks that have started, at most two at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any

from sora_desktop.simulator.account import SimulatedAccount
from sora_desktop.simulator.clips import ClipRenderer, Damage, damaged
from sora_desktop.simulator.orders import Find, drawn_with
from sora_desktop.simulator.tasks import SimTask

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
