"""The line to the service: where requests go, how fast, and how it stands."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import ApiError, RateLimited, Refused, Unauthorized
from sora_desktop.api.files import FileHost
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.signal import Signal
from sora_desktop.engine.pace import Breaker, RateCap
from sora_desktop.engine.pulse import Pulse
from sora_desktop.engine.scope import LONGEST_WAIT
from sora_desktop.engine.status import Connection, EngineStatus

T = TypeVar("T")

# Reads that are refused for plan or payment, with none answered between them, speak of the
# account; a single one may speak of its take, which must not stop the others.
REFUSALS_TO_BAR = 3
_OF_ACCOUNT = frozenset({402, 403})
_DOWN = {
    Category.NETWORK_DOWN: Connection.OFFLINE,
    Category.CERTIFICATE: Connection.OFFLINE,
    Category.PROXY: Connection.OFFLINE,
    Category.SIGN_IN: Connection.OFFLINE,
}


class Line:
    """Holds the clients in use and learns from every answer that comes through `ask`."""

    def __init__(
        self, client: PiapiClient, files: FileHost, clock: Clock, rng: random.Random
    ) -> None:
        self.client = client
        self.files = files
        self.cap = RateCap(clock)
        self.breaker = Breaker(clock, rng, self._breaker_changed)
        self.status = EngineStatus()
        self.changed: Signal[EngineStatus] = Signal()
        self._clock = clock
        self._refusals = 0

    async def ask(self, call: Callable[[], Awaitable[T]]) -> T:
        """The answer of a free read; what it says of the line is noted, its error raised on."""
        answer = await self._noted(call, REFUSALS_TO_BAR)
        self._refusals = 0
        return answer

    async def _noted(self, call: Callable[[], Awaitable[T]], refusals_to_bar: int) -> T:
        try:
            answer = await call()
        except Unauthorized as error:
            self.refused(error.problem)
            raise
        except RateLimited as error:
            self.cap.too_many(error.retry_after)
            raise
        except Refused as error:
            self._not_given(error, refusals_to_bar)
            raise
        except ApiError as error:
            self._failed(error.problem)
            raise
        self.answered()
        return answer

    async def turn(self, pulse: Pulse | None = None) -> None:
        """Waits until the rate cap lets one more free call out, and takes that leave. The wait
        may be long when the service asked for it, and is no silence: it beats the `pulse`."""
        while not self.cap.take():
            if pulse is not None:
                pulse.beat()
            await self._clock.sleep(min(self.cap.delay(), LONGEST_WAIT))
        if pulse is not None:
            pulse.beat()

    async def account(self) -> Account:
        """The balance, asked for now and kept in the status."""
        account = await self._noted(self.client.account, 1)
        self.status = replace(self.status, account=account)
        self.changed.emit(self.status)
        return account

    def answered(self) -> None:
        """The service gave a true answer."""
        self.breaker.succeeded()
        if not self.breaker.barred:
            self._set(Connection.ONLINE, None)

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
        self.breaker.retry()

    def _not_given(self, error: Refused, refusals_to_bar: int) -> None:
        """A definite "no": the service is there, but it may be the account that it turns away."""
        self._refusals += error.status in _OF_ACCOUNT
        if error.status not in _OF_ACCOUNT or self._refusals < refusals_to_bar:
            self.answered()
            return
        self.breaker.refuse(barred=True)
        self._set(
            Connection.ACCOUNT_REFUSED, replace(error.problem, category=Category.ACCOUNT_REFUSED)
        )

    def _failed(self, problem: Problem) -> None:
        self.breaker.failed()
        down = _DOWN.get(problem.category)
        # One lost request is not an outage: only the breaker's word, or a network that is
        # plainly gone, is told to the person.
        if down is not None or self.breaker.open:
            self._set(down or Connection.SERVICE_DOWN, problem)

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
