"""One loop reads every task that is due, from a heap ordered by due time: no timer for each."""

from __future__ import annotations

import heapq
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sora_desktop.api.errors import ApiError, NotFound, RateLimited, Unauthorized
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.schedule import Forecast, read_delay
from sora_desktop.core.take import IN_FLIGHT, RENDERED, Take, TakeChange, TakeId
from sora_desktop.engine.answers import Answers
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import LONGEST_WAIT, Alarm, Heartbeat, Supervisor
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)

AT_ONCE = 4
# In seconds. The client gives up a read long before three of these have passed.
READ_PERIOD = 60.0
# Reads that are due at the same moment are spread over this many seconds: at the start, when the
# person asks, and after sleep, when the network is only coming back.
START_SPREAD = 2.0
WAKE_SPREAD = 10.0
# Delays, in seconds, before a failed take without a named charge is read again.
CHARGE_WAITS = (30.0, 300.0, 3600.0)
# A take whose task the server doesn't know is reported after three such answers over ten minutes.
# It is never marked as failed for it.
NOT_FOUND_REPORTED = 3
NOT_FOUND_OVER = 600.0


@dataclass(slots=True)
class _Missing:
    """How often, and since when, the server has said that it doesn't know a take."""

    since: float
    answers: int = 0


class Poller:
    """Reads every take in flight until the server has finished it."""

    def __init__(
        self,
        store: TakeStore,
        service: ServiceConnection,
        clock: Clock,
        supervisor: Supervisor,
        rng: random.Random,
        *,
        answers: Answers,
        expected: Callable[[Take], Forecast],
        speed: float,
    ) -> None:
        """`expected` gives when takes of this kind are done, on the scale of real renders. `speed`
        divides every wait: the demo renders that much faster."""
        self._store = store
        self._service = service
        self._clock = clock
        self._supervisor = supervisor
        self._rng = rng
        self.answers = answers
        self._expected = expected
        self._speed = speed
        self.due: dict[TakeId, float] = {}
        self._heap: list[tuple[float, TakeId]] = []
        self.reading: set[TakeId] = set()
        self._charge_asked: dict[TakeId, int] = {}
        self._not_found: dict[TakeId, _Missing] = {}
        self.heartbeat = Heartbeat(LONGEST_WAIT)
        self.alarm = Alarm(clock, self.heartbeat)
        store.changed.connect(self._changed)

    def _changed(self, change: TakeChange) -> None:
        take = change.after
        was = change.before is not None and change.before.state in IN_FLIGHT
        if take.state in IN_FLIGHT:
            if not was:
                self._schedule(take.id, self._delay(take, 0.0))
            return
        self._not_found.pop(take.id, None)
        if was or not take.charge_open:
            self._ask_charge(take)

    def start(self) -> None:
        """Makes every take due that was in flight when the program ended."""
        for take in self._store.in_state(*IN_FLIGHT):
            self._schedule(take.id, self._rng.uniform(0.0, START_SPREAD))

    def after_sleep(self, spread: float) -> None:
        """Makes everything due, over `spread` seconds so that the reads don't come all at once."""
        for take_id in list(self.due):
            self._schedule(take_id, self._rng.uniform(0.0, spread))

    def check_now(self, take_id: TakeId) -> None:
        """Reads this take as soon as the rate limit allows."""
        if take_id in self.due:
            self._schedule(take_id, 0.0)

    def wake(self) -> None:
        """The connection changed: checks again whether anything may be read."""
        self.alarm.wake()

    async def run(self) -> None:
        """Reads until it is cancelled."""
        while True:
            wait = self._seconds_to_next()
            if wait is None or wait > 0:
                await self.alarm.wait(wait)
                continue
            due, take_id = heapq.heappop(self._heap)
            if take_id in self.reading:
                continue
            if self._service.cap.take():
                self.reading.add(take_id)
                self._supervisor.spawn(
                    self._read(take_id), f"read {take_id}", Heartbeat(READ_PERIOD)
                )
            else:
                heapq.heappush(self._heap, (due, take_id))

    def _seconds_to_next(self) -> float | None:
        """Seconds until anything may be read; None when only a change can bring that about."""
        while self._heap and self.due.get(self._heap[0][1]) != self._heap[0][0]:
            heapq.heappop(self._heap)
        closed = self._service.breaker.delay()
        most = 1 if self._service.breaker.open else AT_ONCE
        if not self._heap or closed is None or len(self.reading) >= most:
            return None
        due = self._heap[0][0] - self._clock.monotonic()
        if due > 0:
            return max(due, closed)
        return max(closed, self._service.cap.delay(), 0.0)

    def _schedule(self, take_id: TakeId, delay: float) -> None:
        due = self._clock.monotonic() + delay
        self.due[take_id] = due
        heapq.heappush(self._heap, (due, take_id))
        self.alarm.wake()

    async def _read(self, take_id: TakeId) -> None:
        rendering = self._store.get(take_id).state in IN_FLIGHT
        try:
            await self._read_once(take_id)
        finally:
            self.reading.discard(take_id)
            take = self._store.get(take_id)
            if take.state in IN_FLIGHT:
                self._schedule(take_id, self._delay(take, self._age(take)))
            elif not rendering:
                self._ask_charge(take)
            self.alarm.wake()

    async def _read_once(self, take_id: TakeId) -> None:
        take = self._store.get(take_id)
        remote_id = take.remote_id
        if remote_id is None or not (take.state in IN_FLIGHT or take.charge_open):
            return
        try:
            remote = await self._service.ask(lambda: self._service.client.read(remote_id))
        except (Unauthorized, RateLimited):
            return  # Reported once for all takes by the connection, like a barred account.
        except ApiError as error:
            # The reason why a take failed is kept when a later read fails.
            if self._store.get(take_id).state in IN_FLIGHT:
                self._not_read(take_id, error)
        else:
            self._not_found.pop(take_id, None)
            self.answers.apply(self._store.get(take_id), remote, self._clock.now())

    def _not_read(self, take_id: TakeId, error: ApiError) -> None:
        if isinstance(error, NotFound):
            self._missing(take_id, error)
        elif not self._service.breaker.barred:
            self._store.revise(take_id, last_error=error.problem)

    def _ask_charge(self, take: Take) -> None:
        """Reads a failed take a few more times while the API has not said what it cost."""
        asked = self._charge_asked.pop(take.id, 0)
        if take.charge_open and asked < len(CHARGE_WAITS):
            self._charge_asked[take.id] = asked + 1
            self._schedule(take.id, CHARGE_WAITS[asked] / self._speed)
        else:
            self.due.pop(take.id, None)

    def _missing(self, take_id: TakeId, error: ApiError) -> None:
        now, take = self._clock.monotonic(), self._store.get(take_id)
        missing = self._not_found.setdefault(take_id, _Missing(since=now))
        missing.answers += 1
        reported = take.last_error is not None and take.last_error.category is Category.NOT_KNOWN
        if reported or missing.answers < NOT_FOUND_REPORTED or now - missing.since < NOT_FOUND_OVER:
            return
        problem = Problem(
            category=Category.NOT_KNOWN,
            text=error.problem.text,
            raw=error.problem.raw,
            at=self._clock.now(),
        )
        self._store.revise(take_id, last_error=problem)

    def _delay(self, take: Take, age: float) -> float:
        return read_delay(age * self._speed, self._expected(take), self._rng) / self._speed

    def _age(self, take: Take) -> float:
        sent = take.sent_at or take.created_at
        # A clock that was set back must not make an age negative.
        return max(self._clock.now() - sent, timedelta()).total_seconds()


def render_seconds(take: Take) -> float | None:
    """How long a finished take took from the press to the end of its render; None if unknown."""
    answer = take.answer
    if take.state not in RENDERED:
        return None
    if answer is None or answer.ended_at is None or answer.created_at is None:
        return None
    seconds = (answer.ended_at - answer.created_at).total_seconds()
    return seconds if seconds > 0 else None
