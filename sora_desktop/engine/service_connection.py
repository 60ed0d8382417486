"""The connection to the service: where requests go, how fast, and its state.

PiAPI publishes no limit. The one published limit of a comparable service is 5 reads a second, so
ours is 4 with a burst of 8, halved on every 429 and grown back slowly.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from sora_desktop.api.errors import (
    ApiError,
    RateLimited,
    Refused,
    Unauthorized,
    proves_not_sent,
)
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account, RemoteTask
from sora_desktop.core.signal import Signal
from sora_desktop.engine.status import Connection, EngineStatus
from sora_desktop.engine.supervisor import LONGEST_WAIT, Heartbeat

if TYPE_CHECKING:
    from sora_desktop.api.client import PiapiClient
    from sora_desktop.api.files import FileHost

RATE = 4.0
BURST = 8.0
SLOWEST = 0.2
GROWTH = 0.1
GROWTH_EVERY = 30.0
_A_HAIR = 1e-9
FAILURES_TO_OPEN = 5
FIRST_PROBE = 5.0
LAST_PROBE = 300.0


class RateCap:
    """A token bucket whose rate halves on "too many requests" and grows back by 0.1 a second every
    30 s. Times are monotonic seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rate = RATE
        self._tokens = BURST
        self._filled_at = clock.monotonic()
        self._slowed_at = self._filled_at
        self._closed_until = 0.0

    @property
    def rate(self) -> float:
        """Requests a second that are allowed now."""
        steps = int((self._clock.monotonic() - self._slowed_at) / GROWTH_EVERY)
        return min(RATE, self._rate + GROWTH * steps)

    def delay(self) -> float:
        """Seconds until the next request may leave; 0 when it may leave now."""
        self._fill()
        closed = max(0.0, self._closed_until - self._clock.monotonic())
        missing = max(0.0, (1.0 - self._tokens) / self.rate)
        delay = max(closed, missing)
        # Tokens are fractions: after exactly the announced delay a hair under one counts as one. A
        # wait that short would not advance a clock with a large value, so the caller would wait
        # without end.
        return delay if delay > _A_HAIR else 0.0

    def take(self) -> bool:
        """Takes a token for one request; False when it must wait."""
        if self.delay() > 0.0:
            return False
        self._tokens -= 1.0
        return True

    def too_many(self, retry_after: float | None) -> None:
        """The server said 429: halves the rate, and allows nothing before the time it named."""
        self._fill()
        self._rate = max(SLOWEST, self.rate / 2)
        self._slowed_at = self._clock.monotonic()
        self._tokens = min(self._tokens, 0.0)
        if retry_after is not None:
            self._closed_until = self._slowed_at + retry_after

    def _fill(self) -> None:
        now = self._clock.monotonic()
        self._tokens = min(BURST, self._tokens + (now - self._filled_at) * self.rate)
        self._filled_at = now


class Breaker:
    """Stops asking a service that failed five times in a row; lets one probe through after 5 s,
    then 10, 20 ... 300 s (full jitter). A refused key opens it until the person acts or the key is
    accepted after all; a refused account (`barred`) until the person acts."""

    def __init__(self, clock: Clock, rng: random.Random, on_change: Callable[[], None]) -> None:
        self._clock = clock
        self._rng = rng
        self._on_change = on_change
        self._failures = 0
        self._opens = 0
        self._probe_at: float | None = None
        self.refused = False
        self.barred = False

    @property
    def open(self) -> bool:
        """Whether requests must wait."""
        return self.refused or self._probe_at is not None

    def delay(self) -> float | None:
        """Seconds until the next probe may leave, 0 when anything may; None when only the person
        can end it."""
        if self.refused:
            return None
        if self._probe_at is None:
            return 0.0
        return max(0.0, self._probe_at - self._clock.monotonic())

    def succeeded(self) -> None:
        """Any real answer of the service closes the breaker, unless the account is barred: then
        some calls are answered and others are not."""
        if self.barred:
            return
        was_open = self.open
        self._failures = self._opens = 0
        self._probe_at = None
        self.refused = False
        if was_open:
            self._on_change()

    def failed(self) -> None:
        """One more request without a real answer."""
        self._failures += 1
        early = self._probe_at is not None and self._clock.monotonic() < self._probe_at
        # What was in flight when it opened is no probe, and doesn't delay the next one.
        if self._failures < FAILURES_TO_OPEN or early:
            return
        longest = min(LAST_PROBE, FIRST_PROBE * 2**self._opens)
        self._opens += 1
        self._probe_at = self._clock.monotonic() + self._rng.uniform(longest / 2, longest)
        self._on_change()

    def refuse(self, *, barred: bool = False) -> None:
        """The key was refused, or with `barred` the account: nothing is asked until `retry`."""
        if not self.refused or barred > self.barred:
            self.refused, self.barred = True, barred
            self._on_change()

    def retry(self) -> None:
        """The person acted (a new key, "try now"), or the network changed."""
        self.refused = self.barred = False
        self._failures = 0
        if self._probe_at is not None:
            self._probe_at = self._clock.monotonic()
        self._on_change()


T = TypeVar("T")

# Reads of tasks that are refused for plan or payment, with none answered between them, concern the
# account. A single one may concern its take, which must not stop the others. A refused account call
# says only that the balance can't be read.
REFUSALS_TO_BAR = 3
_OF_ACCOUNT = frozenset({402, 403})
# How often "too many requests" in answer to the account call is waited for; then takes are sent
# without it.
BUSY_LOOKS = 3
# How many seconds the account call's proof of the connection holds, unless something else happens.
PROVED_FOR = 60.0
_NEWEST = timedelta(minutes=1)
_DOWN = {
    Category.NETWORK_DOWN: Connection.OFFLINE,
    Category.CERTIFICATE: Connection.OFFLINE,
    Category.PROXY: Connection.OFFLINE,
    Category.SIGN_IN: Connection.OFFLINE,
}


def not_reached(error: ApiError) -> bool:
    """Whether the service was not reached at all: a connection that broke off had reached it."""
    category = error.problem.category
    if category is Category.NETWORK_DOWN:
        return proves_not_sent(error.evidence)
    return category in (Category.CERTIFICATE, Category.PROXY)


class ServiceConnection:
    """Holds the clients in use and learns from every answer that comes through `ask`."""

    def __init__(
        self,
        clients: Callable[[], tuple[PiapiClient, FileHost]],
        clock: Clock,
        rng: random.Random,
        proved_for: float = PROVED_FOR,
    ) -> None:
        """`clients` makes both clients; it is called when one of them is first needed, because
        their library takes 25 ms of a start. The account call's proof holds for `proved_for`
        seconds; 0 for not at all."""
        self._make_clients = clients
        self._clients: tuple[PiapiClient, FileHost] | None = None
        self.cap = RateCap(clock)
        self.breaker = Breaker(clock, rng, self._breaker_changed)
        self.status = EngineStatus()
        self.changed: Signal[EngineStatus] = Signal()
        self._clock = clock
        self._unpaid: Problem | None = None
        self._refusals = 0
        self._busy_looks = 0
        # When the account was answered, by both clocks: only one of them counts sleep on every
        # system.
        self._proved: tuple[float, datetime] | None = None
        self._proved_for = proved_for
        self._doubts = 0

    @property
    def client(self) -> PiapiClient:
        """The client of the API."""
        return self._both()[0]

    @property
    def files(self) -> FileHost:
        """The client of the hosts that clips come from."""
        return self._both()[1]

    def _both(self) -> tuple[PiapiClient, FileHost]:
        if self._clients is None:
            self._clients = self._make_clients()
        return self._clients

    def use(self, client: PiapiClient, files: FileHost) -> PiapiClient | None:
        """Replaces the clients; the API's earlier one, which is to be closed, if it was made."""
        before, self._clients = self._clients, (client, files)
        return before[0] if before is not None else None

    async def aclose(self) -> None:
        """Closes every connection to the API."""
        if self._clients is not None:
            await self._clients[0].aclose()

    async def ask(self, call: Callable[[], Awaitable[T]]) -> T:
        """The answer of a free read. Records what it says of the connection; raises its error."""
        try:
            answer = await self._noted(call)
        except Unauthorized:
            raise
        except Refused as error:
            self._count(error)
            raise
        self._refusals = 0
        return answer

    async def listed(self, remote_id: str, heartbeat: Heartbeat | None = None) -> RemoteTask:
        """Reads a task that the account's list names. Any program may have created it, so only an
        unreachable host says something about the connection; a failure of this task doesn't, not
        even that it is not for this key: whether the key is refused, the account says."""
        await self.turn(heartbeat)
        try:
            return await self._noted(lambda: self.client.read(remote_id), failures_count=False)
        except Unauthorized as error:
            await self._ask_key(error, heartbeat)
            problem = replace(error.problem, category=Category.REFUSED)
            raise Refused(problem, status=error.status, evidence=error.evidence) from None

    async def _ask_key(self, error: Unauthorized, heartbeat: Heartbeat | None) -> None:
        """Returns if the key is good in spite of that refusal, as far as anybody can say."""
        if error.problem.category is Category.KEY_MISSING:
            self.refused(error.problem)
            raise error
        await self.turn(heartbeat)
        try:
            await self.account()
        except ApiError as unread:
            if isinstance(unread, (Unauthorized, RateLimited)) or not_reached(unread):
                raise

    async def _noted(self, call: Callable[[], Awaitable[T]], *, failures_count: bool = True) -> T:
        try:
            answer = await call()
        except ApiError as error:
            self.doubt()
            self._note_error(error, failures_count=failures_count)
            raise
        self.answered()
        return answer

    def _note_error(self, error: ApiError, *, failures_count: bool) -> None:
        if isinstance(error, Unauthorized):
            if failures_count:
                self.refused(error.problem)
        elif isinstance(error, RateLimited):
            self.cap.too_many(error.retry_after)
        elif isinstance(error, Refused):
            self.answered()
        elif failures_count or not_reached(error):
            self._failed(error)

    async def turn(self, heartbeat: Heartbeat | None = None) -> None:
        """Waits until the rate limit lets one more free call out, and takes its token. The service
        may have asked for a long wait, so it beats the `heartbeat` instead of looking wedged."""
        while not self.cap.take():
            if heartbeat is not None:
                heartbeat.beat()
            await self._clock.sleep(min(self.cap.delay(), LONGEST_WAIT))
        if heartbeat is not None:
            heartbeat.beat()

    async def account(self) -> Account:
        """The balance, asked for now and kept in the status."""
        doubts = self._doubts
        account = await self._noted(self.client.account)
        self._busy_looks = 0
        if doubts == self._doubts:
            # Otherwise the balance is from before something else happened: another key, or a paid
            # take.
            self._proved = self._clock.monotonic(), self._clock.now()
        self.status = replace(
            self.status, account=account, account_at=self._clock.now(), account_unread=False
        )
        self.changed.emit(self.status)
        return account

    def doubt(self) -> None:
        """Something happened since: the connection is no longer proved."""
        self._proved = None
        self._doubts += 1

    @property
    def _is_proved(self) -> bool:
        if self._proved is None or self.breaker.open:
            return False
        at, wall = self._proved
        apart = (self._clock.now() - wall).total_seconds()
        longest = self._proved_for
        return self._clock.monotonic() - at < longest and 0 <= apart < longest

    async def look(self, heartbeat: Heartbeat, price: Money = NOTHING) -> Account | None:
        """The account before something of this price is sent: as answered within the last minute if
        that is enough, otherwise asked for now. None when it can't be read although the service is
        there, which is reported. ApiError when the service is not there, or turns us away."""
        known = self.status.account
        enough = known is None or known.balance is None or known.balance >= price
        if self._is_proved and enough:
            return known
        try:
            return await self.account()
        except RateLimited:
            self._busy_looks += 1
            if self._busy_looks < BUSY_LOOKS:
                raise
        except ApiError as error:
            if not self._is_word(error):
                await self._prove(error, heartbeat)
            elif self.breaker.barred:
                raise
        if not self.status.account_unread:
            self.status = replace(self.status, account_unread=True)
            self.changed.emit(self.status)
        return None

    async def _prove(self, error: ApiError, heartbeat: Heartbeat) -> None:
        """Asks for the newest tasks, because a create to a service that is down would be lost: any
        answer proves that it is up. ApiError when there is none."""
        if isinstance(error, (Unauthorized, RateLimited)) or not_reached(error):
            raise error
        now = self._clock.now() + (self.client.server_offset or timedelta())
        await self.turn(heartbeat)
        try:
            await self.ask(lambda: self.client.history(now - _NEWEST, now))
        except ApiError as unproved:
            if not self._is_word(unproved) or self.breaker.barred:
                raise

    @staticmethod
    def _is_word(error: ApiError) -> bool:
        """Whether the service said something, though not what was asked for."""
        if isinstance(error, Unauthorized):
            return False
        # Without a code the answer was not even read to its end.
        read = error.problem.category is Category.NOT_UNDERSTOOD and error.problem.code is not None
        return read or isinstance(error, Refused)

    def answered(self) -> None:
        """The service gave a real answer."""
        self.breaker.succeeded()
        if self._unpaid is not None:
            self._set(Connection.ACCOUNT_REFUSED, self._unpaid)
        elif not self.breaker.barred:
            self._set(Connection.ONLINE, None)

    @property
    def sends_nothing(self) -> bool:
        """Whether the account is turned away, so that no order is sent until `retry`."""
        return self.breaker.barred or self._unpaid is not None

    def payment_refused(self, problem: Problem) -> None:
        """An order was refused for payment: the next would be too. What was sent is still read."""
        self._unpaid = replace(problem, category=Category.ACCOUNT_REFUSED)
        self.answered()

    def refused(self, problem: Problem) -> None:
        """The key was refused, or there is none: nothing more is read until `retry`."""
        missing = problem.category is Category.KEY_MISSING
        self.breaker.refuse()
        self._set(Connection.KEY_MISSING if missing else Connection.KEY_REFUSED, problem)

    def key_missing(self) -> None:
        """There is no key: nothing can be asked."""
        self.refused(Problem(category=Category.KEY_MISSING))

    def retry(self) -> None:
        """A new key, a new network or "try now": whatever was waiting may ask again."""
        self._refusals = 0
        self._unpaid = None
        self.doubt()
        self.breaker.retry()

    def _count(self, error: Refused) -> None:
        """A definite "no": the service is up, but it may be turning the account away."""
        self._refusals += error.status in _OF_ACCOUNT
        if error.status not in _OF_ACCOUNT or self._refusals < REFUSALS_TO_BAR:
            return
        self.breaker.refuse(barred=True)
        self._set(
            Connection.ACCOUNT_REFUSED, replace(error.problem, category=Category.ACCOUNT_REFUSED)
        )

    def _failed(self, error: ApiError) -> None:
        self.breaker.failed()
        category = error.problem.category
        # One lost request is not an outage. The person is told only when the breaker opens, or the
        # network is plainly gone.
        gone = not_reached(error) or category is Category.SIGN_IN
        if gone or self.breaker.open:
            self._set(_DOWN.get(category, Connection.SERVICE_DOWN), error.problem)

    def _set(self, connection: Connection, problem: Problem | None) -> None:
        if connection is self.status.connection:
            self.status = replace(self.status, problem=problem)
            return
        self.status = replace(
            self.status, connection=connection, since=self._clock.now(), problem=problem
        )
        self.changed.emit(self.status)

    def _breaker_changed(self) -> None:
        self.changed.emit(self.status)
