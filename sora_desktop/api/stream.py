"""A body that is read as it comes: breaks, stalls and wrong lengths are told from the end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx

from sora_desktop.api.attempt import Attempt
from sora_desktop.api.errors import ApiError, TooLong, Transient
from sora_desktop.api.failures import problem_of_failure
from sora_desktop.api.options import FileLimits
from sora_desktop.core.clock import Clock
from sora_desktop.core.problem import Category, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An open answer and what is to be expected of its bytes; sizes are of the whole file."""

    response: httpx.Response
    attempt: Attempt
    host: str
    via: str
    clock: Clock
    limits: FileLimits
    offset: int = 0
    total: int | None = None
    limit: int | None = None


class Pace:
    """Watches for a stall: too few bytes in a time of waiting.

    Only the waiting for the network counts; a slow disk is no fault of the server.
    """

    def __init__(self, limits: FileLimits) -> None:
        self._limits = limits
        self._waited = 0.0
        self._received = 0

    def received(self, count: int, waited: float) -> bool:
        """Notes a piece and how long it was waited for; False when it has become a stall."""
        self._waited += waited
        self._received += count
        if self._waited < self._limits.slow_seconds:
            return True
        enough = self._received >= self._limits.slow_bytes
        self._waited, self._received = 0.0, 0
        return enough


async def steady(body: Body) -> AsyncIterator[bytes]:
    """The pieces of the body; Transient at a break, a stall or a wrong length, TooLong over the
    limit."""
    pieces = body.response.aiter_raw()
    pace, have, going = Pace(body.limits), body.offset, True
    while going:
        before = body.clock.monotonic()
        piece = await _next(pieces, body)
        going = piece is not None
        if piece is not None:
            if not pace.received(len(piece), body.clock.monotonic() - before):
                raise _broken(f"{body.host} sends too slowly.")
            have += len(piece)
            _check_length(body, have)
            yield piece
    if body.total is not None and have != body.total:
        raise _broken(f"{body.host} sent {have:,} of {body.total:,} bytes.")
    if have == 0:
        raise Transient(Problem(category=Category.NOT_A_VIDEO, text="The file is empty."))


async def _next(pieces: AsyncIterator[bytes], body: Body) -> bytes | None:
    """The next piece, None at the end."""
    failure: ApiError
    try:
        return await anext(pieces, None)
    except Exception as error:
        problem = problem_of_failure(error, body.attempt, body.host, body.via)
        failure = Transient(problem)
    raise failure


def _check_length(body: Body, have: int) -> None:
    if body.total is not None and have > body.total:
        raise _broken(f"{body.host} sent more than the {body.total:,} bytes it announced.")
    if body.limit is not None and have > body.limit:
        text = f"The file has more than the {body.limit:,} bytes that may be fetched."
        raise TooLong(Problem(category=Category.DISK_FULL, text=text), total=None)


def _broken(text: str) -> Transient:
    return Transient(Problem(category=Category.INTERRUPTED, text=text))
