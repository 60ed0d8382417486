"""One request over httpx: how far it went, what its failure means, and the answer.

An exception doesn't tell how far a request went; the events of the
transport do, also when the request is cancelled. That is the evidence for "nothing was sent".

For certificates `Problem.code` is a `CertificateFlaw`: which of the four problems it is.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import ssl
import sys
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

import httpx

from sora_desktop.api.fields import BadReply, parse_http_date
from sora_desktop.api.network import SetupFailed
from sora_desktop.core.problem import Category, CertificateFlaw, Problem
from sora_desktop.core.take import with_task_id

log = logging.getLogger(__name__)


class SendStage(IntEnum):
    """How far a request went. From `HEAD` on, bytes of it may have left this computer."""

    NOTHING = 0
    CONNECTING = 1
    HEAD = 2
    BODY = 3
    SENT = 4
    ANSWER = 5


_STEPS = {
    "send_request_headers.started": SendStage.HEAD,
    "send_request_body.started": SendStage.BODY,
    "send_request_body.complete": SendStage.SENT,
    "receive_response_headers.complete": SendStage.ANSWER,
}
_TASK_ID = re.compile(
    rb'"(?i:task[_-]?id)"\s*:\s*(?:"\s*([A-Za-z0-9._:~-]{1,256})\s*"|([0-9]{1,256})(?=[\s,}\]]))'
)
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
# In a text for people, or in JSON inside a text, only what can't be anything else.
_TASK_IN_TEXT = re.compile(
    rb"(?i:task(?:[_ -]?ids?|s)?)(?:&quot;|[\s\\\"'`:=#(\[<>/]){1,12}((?i:%s))" % UUID.encode()
)
# What means "no id": nothing, zero, the identifier of all zeros, and words for none.
_NO_ID = re.compile(r"[0-]*|null|nil|none|undefined", re.IGNORECASE)


def is_task_id(text: str) -> bool:
    """Whether a text under the name of a task id is one, and not a word for "none"."""
    return _NO_ID.fullmatch(text) is None


def is_uuid(text: str) -> bool:
    """Whether a text has the form of the ids that the API uses."""
    return re.fullmatch(UUID, text, re.IGNORECASE) is not None and is_task_id(text)


def find_task_id(body: bytes) -> str:
    """A task id in an answer that can't be parsed as a whole; empty when none is certain."""
    found = _task_ids(body)
    return found.pop() if len(found) == 1 else ""


def only_uuid(body: bytes) -> str:
    """The only text in an answer that looks like a task id, under any name; empty for none or
    several. Only a hint: many services give each answer an id."""
    found = {text.decode().casefold() for text in re.findall(UUID.encode(), body, re.IGNORECASE)}
    return found.pop() if len(found) == 1 else ""


def names_task(body: bytes) -> bool:
    """Whether an answer names any task, even when it is uncertain which one."""
    return bool(_task_ids(body))


def _task_ids(body: bytes) -> set[str]:
    # In UTF-16 and UTF-32 every other byte of such a text is zero.
    body = body.replace(b"\0", b"")
    named = (quoted or plain for quoted, plain in _TASK_ID.findall(body))
    return _usable(named) or _usable(_TASK_IN_TEXT.findall(body))


def _usable(names: Iterable[bytes]) -> set[str]:
    return {text for name in names if is_task_id(text := name.decode("ascii"))}


class Attempt:
    """One request in flight: how far it went, and what was received of the answer.

    `on_evidence` is called at each step, before the step can do anything. What it raises is logged
    and changes nothing: a paid request is not aborted for a note.
    """

    def __init__(self, on_evidence: Callable[[str], None] | None = None) -> None:
        self._on_evidence = on_evidence
        self._own = False
        self._event = ""
        self._word = ""
        self.stage = SendStage.NOTHING
        self.status: int | None = None
        self.body = bytearray()
        self._report()

    @property
    def evidence(self) -> str:
        """``reach: last event``, for example ``connecting: connect_tcp.failed``."""
        word = self._word or self.stage.name.lower()
        return f"{word}: {self._event}" if self._event else word

    async def trace(self, name: str, info: Mapping[str, object]) -> None:
        """Handles an event of httpcore's ``trace`` extension, such as ``http11.(...).started``."""
        # Of HTTP/1.1, the only one that is used: no other layer has events of these names.
        event = name.partition(".")[-1]
        if event.startswith("response_closed"):
            return
        if event == "send_request_headers.started":
            # The CONNECT to a proxy fires the same events; it is not part of the request.
            request = info.get("request")
            self._own = getattr(request, "method", b"") != b"CONNECT"
        stage = _STEPS.get(event, self.stage) if self._own else self.stage
        self.note(max(stage, SendStage.CONNECTING), event)

    def note(self, stage: SendStage, event: str) -> None:
        """Records a step and reports it."""
        self.stage = max(self.stage, stage)
        self._event = event
        self._report()

    def unwritten(self) -> None:
        """Our own library refused to write the request: its head was begun and not sent."""
        self._word = "unwritten"
        self._report()

    def answered(self, status: int) -> None:
        """The whole answer is here."""
        task_id = find_task_id(bytes(self.body)) if self._on_evidence else ""
        event = f"answered {status}"
        self.note(SendStage.ANSWER, with_task_id(event, task_id) if task_id else event)

    def _report(self) -> None:
        if self._on_evidence is None:
            return
        try:
            self._on_evidence(self.evidence)
        except Exception:
            log.exception("a step of sending could not be noted")


_TEXTS = {
    CertificateFlaw.UNKNOWN_ISSUER: (
        "This computer doesn't know who issued the certificate of {host}. "
        "On a company network, add its CA certificate in Settings."
    ),
    CertificateFlaw.EXPIRED: "The certificate of {host} has expired.",
    CertificateFlaw.NOT_YET_VALID: (
        "The certificate of {host} is not yet valid. Check this computer's clock."
    ),
    CertificateFlaw.WRONG_NAME: "The certificate shown for {host} belongs to another name.",
}
# Windows and macOS have numbers of their own (winerror.h, SecBase.h). Windows has one number for
# "expired" and "not yet valid".
_CODES = {
    9: CertificateFlaw.NOT_YET_VALID,
    10: CertificateFlaw.EXPIRED,
    62: CertificateFlaw.WRONG_NAME,
    64: CertificateFlaw.WRONG_NAME,
    0x800B0101: CertificateFlaw.EXPIRED,
    0x800B010F: CertificateFlaw.WRONG_NAME,
    -67818: CertificateFlaw.EXPIRED,
    -67819: CertificateFlaw.NOT_YET_VALID,
    -67602: CertificateFlaw.WRONG_NAME,
}


class BodyRefused(Exception):
    """An answer that is not read to its end: too long, or in an encoding that was not requested."""


def problem_of_failure(error: Exception, attempt: Attempt, host: str, via: str) -> Problem:
    """What an exception of a request to `host` means; `via` names the proxy in use, if any."""
    if isinstance(error, SetupFailed):
        return error.problem
    if isinstance(error, BodyRefused | BadReply):
        return Problem(category=Category.NOT_UNDERSTOOD, text=str(error))
    secure = next((e for e in _chain(error) if isinstance(e, ssl.SSLError)), None)
    if secure is not None and attempt.stage < SendStage.HEAD:
        return _certificate(secure, host)
    if isinstance(error, httpx.ProxyError):
        return _proxy(via, str(error))
    if (
        via
        and attempt.stage < SendStage.HEAD
        and isinstance(error, httpx.TransportError | TimeoutError)
    ):
        return _proxy(via, "it does not answer")
    return _of_connection(error, attempt, host)


def _of_connection(error: Exception, attempt: Attempt, host: str) -> Problem:
    if isinstance(error, httpx.PoolTimeout):
        return Problem(category=Category.BUG, text="No free connection.")
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        if attempt.stage < SendStage.HEAD:
            return Problem(category=Category.NETWORK_DOWN, text=f"Couldn't reach {host}.")
        return Problem(category=Category.SERVICE_DOWN, text=f"{host} didn't respond in time.")
    if isinstance(error, httpx.ConnectError | OSError):
        return Problem(category=Category.NETWORK_DOWN, text=f"Couldn't reach {host}.")
    if isinstance(error, httpx.LocalProtocolError | httpx.InvalidURL | UnicodeError):
        # Its text may quote a header, and so the key: it is not used.
        return Problem(
            category=Category.BUG, text="Couldn't build the request. The key may be damaged."
        )
    if isinstance(error, httpx.TransportError):
        text = f"The connection to {host} was lost."
        return Problem(category=Category.NETWORK_DOWN, text=text)
    log.error("a request to %s failed on %s", host, type(error).__name__)
    return Problem(category=Category.BUG, text=type(error).__name__)


def _proxy(via: str, reason: str) -> Problem:
    return Problem(category=Category.PROXY, text=f"Couldn't use the proxy {via}: {reason}.")


def _certificate(error: ssl.SSLError, host: str) -> Problem:
    if not isinstance(error, ssl.SSLCertVerificationError):
        text = f"Couldn't connect securely to {host}: {error.reason or 'TLS failed'}."
        return Problem(category=Category.CERTIFICATE, text=text)
    code = _CODES.get(error.verify_code, CertificateFlaw.UNKNOWN_ISSUER)
    return Problem(category=Category.CERTIFICATE, text=_TEXTS[code].format(host=host), code=code)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and its causes; httpcore hides the causes, so the contexts are followed: the
    libraries raise from a cause only while they handle it, so that it is the context too."""
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        yield step
        step = step.__context__


# Slots of the pool above what the gate lets in. httpcore may lose a slot with every request that is
# cancelled, so the client is replaced after this many.
SPARE = 8
POOL_TIMEOUTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A complete answer. `date` is the server's clock, if it was sent."""

    status: int
    headers: httpx.Headers
    body: bytes
    date: datetime | None


async def exchange(
    http: httpx.AsyncClient, request: httpx.Request, attempt: Attempt, longest: int
) -> Answer:
    """Sends once and reads the answer as it comes, unpacked where something on the way packed it.

    Raises httpx.HTTPError, or BodyRefused over `longest` bytes or for half a packed body; what came
    before that is in `attempt`.
    """
    request.extensions["trace"] = attempt.trace
    response = await http.send(request, stream=True, auth=None, follow_redirects=False)
    try:
        attempt.status = response.status_code
        packing = Packing(response.headers)
        async for piece in response.aiter_raw():
            # At most what was read from the network at once.
            attempt.body += packing.unpacked(piece, longest + 1 - len(attempt.body))
            if len(attempt.body) > longest:
                raise BodyRefused("The reply is too long.")
        if packing.cut_off:
            raise BodyRefused("The reply is compressed, and its end is missing.")
        if is_packed(response.headers) and not _is_text(attempt.body):
            # It may say that there is a task.
            raise BodyRefused("The reply is compressed, which we didn't ask for.")
        attempt.answered(response.status_code)
        return Answer(
            status=response.status_code,
            headers=response.headers,
            body=bytes(attempt.body),
            date=parse_http_date(response.headers.get("date")),
        )
    finally:
        await response.aclose()


def _is_text(body: bytes | bytearray) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class Packing:
    """Unpacks gzip and deflate, which some proxies send although nothing but "identity" was asked
    for. What is only called so, or by another name, comes as it is: it may be plain text."""

    # Of zlib: for a head of gzip or of zlib, and for none.
    _ANY_HEAD, _NO_HEAD = 47, -15

    def __init__(self, headers: httpx.Headers) -> None:
        coding = headers.get("content-encoding", "").strip().casefold()
        forms = {"gzip": (self._ANY_HEAD,), "deflate": (self._ANY_HEAD, self._NO_HEAD)}
        self._forms = [*forms.get(coding.removeprefix("x-"), ())]
        self._unpack = zlib.decompressobj(self._forms.pop(0)) if self._forms else None
        self._begun = False

    @property
    def cut_off(self) -> bool:
        """Whether the end of what was packed has not come."""
        return self._begun and self._unpack is not None and not self._unpack.eof

    def unpacked(self, piece: bytes, most: int) -> bytes:
        """What the next piece holds, at most that many bytes of it: a small one can unpack to
        gigabytes."""
        found = b""
        if not self._begun and piece[:1] in (b"{", b"[", b"<"):
            self._unpack = None
        while self._unpack is not None and piece and len(found) < most:
            if self._unpack.eof:
                # Another part; anything else behind the end is padding.
                if not piece.startswith(b"\x1f\x8b"):
                    break
                self._unpack = zlib.decompressobj(self._ANY_HEAD)
            try:
                found += self._unpack.decompress(piece, most - len(found))
            except zlib.error:
                if self._begun:
                    return found
                self._unpack = zlib.decompressobj(self._forms.pop()) if self._forms else None
                continue
            self._begun = True
            piece = self._unpack.unused_data
        return found if self._begun else piece[:most]


def is_packed(headers: httpx.Headers) -> bool:
    """Whether the body is encoded, although nothing but "identity" was asked for."""
    return headers.get("content-encoding", "").strip().casefold() not in ("identity", "")


def settle_the_loop() -> None:
    """Records once that there is no `sniffio`, if it is not loaded.

    httpcore imports it several times a request to learn which loop runs, and assumes asyncio when
    it is missing. Each time Python searches the disk, which is a fifth of what a read costs
    (measured).
    """
    modules: dict[str, Any] = sys.modules
    modules.setdefault("sniffio", None)


@dataclass(slots=True)
class _Held:
    """A client with its users and the slots that it may have lost."""

    http: httpx.AsyncClient
    users: int = 0
    torn: int = 0
    pool_timeouts: int = 0

    @property
    def worn(self) -> bool:
        """Whether it may soon have no free slot."""
        return self.torn >= SPARE or self.pool_timeouts >= POOL_TIMEOUTS


class Connections:
    """Lends one client to at most `at_once` users; replaces it before its slots run out.

    The gate is in front of the pool, so no request is ever cancelled while it waits for a slot:
    httpcore would lose the slot. The pool needs `at_once + SPARE` slots.
    """

    def __init__(self, make: Callable[[], Awaitable[httpx.AsyncClient]], at_once: int) -> None:
        settle_the_loop()
        self._make = make
        self._gate = asyncio.Semaphore(at_once)
        self._making = asyncio.Lock()
        self._held: _Held | None = None
        self._retired: list[_Held] = []
        self._closed = False

    @contextlib.asynccontextmanager
    async def lend(self) -> AsyncIterator[httpx.AsyncClient]:
        """A client for one request. SetupFailed after the close, or when none can be made."""
        async with self._gate:
            held = await self._current()
            held.users += 1
            try:
                yield held.http
                held.pool_timeouts = 0
            except httpx.PoolTimeout:
                held.pool_timeouts += 1
                raise
            except (asyncio.CancelledError, TimeoutError):
                held.torn += 1
                raise
            finally:
                held.users -= 1
                if held.worn:
                    self._retire(held)
                await self._close_retired()

    async def reset(self) -> None:
        """The next request gets new connections; requests in flight keep theirs."""
        if self._held is not None:
            self._retire(self._held)
        await self._close_retired()

    async def aclose(self) -> None:
        """Closes it. Requests in flight are aborted."""
        self._closed = True
        if self._held is not None:
            self._retire(self._held)
        for held in self._retired:
            held.users = 0
        await self._close_retired()

    async def _current(self) -> _Held:
        async with self._making:
            if self._closed:
                closed = Problem(category=Category.INTERRUPTED, text="Sora Desktop is quitting.")
                raise SetupFailed(closed)
            if self._held is None:
                self._held = _Held(await self._make())
            return self._held

    def _retire(self, held: _Held) -> None:
        if self._held is held:
            self._held = None
            self._retired.append(held)

    async def _close_retired(self) -> None:
        """Closes the replaced clients that nobody uses. One whose closing is cancelled stays in the
        list for the next time."""
        for held in tuple(self._retired):
            if held.users <= 0:
                await held.http.aclose()
                if held in self._retired:
                    self._retired.remove(held)
