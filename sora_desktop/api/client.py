"""The client of the PiAPI service: create, read, account, history, upload.

A create is one request on a connection of its own, never repeated by anything, and it ends in one
of five ways: see `outcomes.py`. The free calls share a few connections behind a gate. All of them
may run in the loop of another thread.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, Self, TypeVar
from urllib.parse import quote

import httpx

from sora_desktop.api.errors import (
    ApiError,
    NotSent,
    Refused,
    Transient,
    Unauthorized,
    proves_not_sent,
)
from sora_desktop.api.fields import BadReply
from sora_desktop.api.links import ApiAddress, absolute_link
from sora_desktop.api.network import BASE_HEADERS, Network, Trust, host_of
from sora_desktop.api.options import ApiLimits, ApiOptions, CreateConfig
from sora_desktop.api.outcomes import (
    created,
    read_out,
    task_of_failure,
    unconfirmed,
    upload_refused,
)
from sora_desktop.api.transport import (
    SPARE,
    Answer,
    Attempt,
    Connections,
    SendStage,
    exchange,
    problem_of_failure,
)
from sora_desktop.api.wire import (
    HistoryPage,
    encode_create,
    parse_account,
    parse_history,
    parse_task,
    parse_upload,
)
from sora_desktop.core.clock import Clock
from sora_desktop.core.pictures import MOST_SENT_BYTES
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account, HistoryEntry, RemoteTask
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import MASK, Secret, redact


def without_whole_key(body: bytes, key: str) -> bytes:
    """The body without the key, both as it is and as JSON escapes it."""
    quoted = json.dumps(key)[1:-1]
    for form in {key, quoted, quoted.replace("/", "\\/")}:
        body = body.replace(form.encode("utf-8"), MASK.encode("ascii"))
    return body


def without_parts_of_key(task: RemoteTask, key: str) -> RemoteTask:
    """The answer with parts of the key removed from the texts that people see."""

    def clean(text: str) -> str:
        return redact(text, (key,))

    error = task.error
    return replace(
        task,
        word=clean(task.word),
        detail=clean(task.detail),
        logs=tuple(map(clean, task.logs)),
        error=replace(
            error,
            message=clean(error.message),
            raw_message=clean(error.raw_message),
            detail=clean(error.detail),
        ),
    )


T = TypeVar("T")
PageCall = Callable[[], Coroutine[Any, Any, HistoryPage]]
AskPage = Callable[[PageCall], Awaitable[HistoryPage]]

PAGE_SIZE = 100
MOST_PAGES = 100
_BEHIND_THE_END = frozenset({400, 404, 416, 422})
LONGEST_FILE_NAME = 128
_TASK = "/api/v1/task"
_NO_SPARE = httpx.Limits(max_connections=1, max_keepalive_connections=0)


async def _at_once(call: PageCall) -> HistoryPage:
    return await call()


class Runner(Protocol):
    """Where calls run: here or in the loop of another thread."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a call and gives its result."""


class CallersLoop:
    """Runs calls in the caller's loop."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a call and gives its result."""
        return await work


class PiapiClient:
    """Talks to the API; an async context manager.

    BadAddress when `options` has an address that can't be the API's. `key` is called for each
    request. Nothing is opened, and no certificate read, before the first call; pass a `trust` to
    share its TLS context with the file host and to build it early in a thread. `runner` runs
    every call, always in the same loop.
    """

    def __init__(
        self,
        options: ApiOptions,
        *,
        key: Callable[[], Secret | None],
        clock: Clock,
        trust: Trust | None = None,
        limits: ApiLimits | None = None,
        runner: Runner | None = None,
    ) -> None:
        self._address = ApiAddress(options.base_url)
        self._network = Network(trust or Trust(options.ca_file), options.proxy)
        self._key = key
        self._clock = clock
        self._limits = limits or ApiLimits()
        self._run = (runner or CallersLoop()).run
        self._via = ""
        self._reads = Connections(self._read_client, self._limits.at_once)
        self.server_offset: timedelta | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes every connection; calls after it fail."""
        await self._run(self._reads.aclose())

    async def reset_connections(self) -> None:
        """Drops pooled connections: after sleep, or when the network has changed."""
        await self._run(self._reads.reset())

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None] | None = None,
    ) -> RemoteTask:
        """Orders and pays for one task: one request, never repeated.

        Raises NotSent, Refused, Unauthorized, RateLimited or Unconfirmed. `on_evidence` gets each
        step before it is taken, where the call runs. When this is cancelled, CancelledError is
        raised and the last evidence decides (`proves_not_sent`, `task_id_noted`).
        """
        return await self._run(self._created(wire, config, Attempt(on_evidence)))

    async def _created(
        self, wire: WireRequest, config: CreateConfig, attempt: Attempt
    ) -> RemoteTask:
        failure: ApiError
        try:
            if not self._key():
                raise NotSent(_no_key(), evidence=attempt.evidence)
            body = encode_create(wire, config)
            request = self._request("POST", self._address.url(_TASK), content=body)
            async with asyncio.timeout(self._limits.create):
                answer = await self._once(request, attempt, self._limits.create_read)
            return self._plain(created(answer, wire, self._clock.now(), attempt.evidence))
        except ApiError as error:
            failure = error
        except Exception as error:
            failure = self._create_failure(error, attempt)
        # Outside the except block: the library's error may hold the key, and would stay attached to
        # ours as its context.
        webhook = config.webhook_secret
        raise self._finished(failure, "" if webhook is None else webhook.reveal())

    async def read(self, remote_id: str) -> RemoteTask:
        """The task of that id as it is now. Transient also for an answer about another task."""
        task = await self._get(
            f"{_TASK}/{_quoted(remote_id)}",
            lambda body: _same_task(body, remote_id),
            in_failure=lambda answer: task_of_failure(answer, remote_id),
        )
        return self._plain(task)

    async def account(self, key: Secret | None = None) -> Account:
        """Balance and plan: a free call that proves a key, the given one or the session's."""
        return await self._get("/account/info", parse_account, key=key)

    async def history(self, start: datetime, end: datetime) -> tuple[HistoryEntry, ...]:
        """The account's tasks between two moments of the *server's* clock, newest first.

        Every page, or the error of the page that failed: an incomplete list is no list.
        """
        found: dict[str, HistoryEntry] = {}
        async for page in self.history_pages(start, end):
            found.update((entry.id, entry) for entry in page.entries if entry.id not in found)
        return tuple(found.values())

    async def history_pages(
        self, start: datetime, end: datetime, ask: AskPage = _at_once
    ) -> AsyncGenerator[HistoryPage, None]:
        """The same page by page, each requested when it is wanted, through `ask`.

        Transient too when the pages don't add up to the total that they name. A later page that is
        refused for its number is past the end.
        """
        known: set[str] = set()
        lines, may_end = 0, False
        for number in range(1, MOST_PAGES + 1):
            try:
                page = await ask(partial(self._page, number, start, end, may_end))
            except Refused as error:
                if number > 1 and error.status in _BEHIND_THE_END:
                    return
                raise
            before, lines = len(known), lines + page.length
            known.update(entry.id for entry in page.entries)
            may_end = page.total is None or page.total <= lines
            yield page
            if _is_last(page, lines, grown=len(known) > before):
                return
        raise self._finished(Transient(_not_whole()))

    async def _page(
        self, number: int, start: datetime, end: datetime, may_end: bool
    ) -> HistoryPage:
        return await self._get(
            "/api/open/tasks/histories",
            partial(parse_history, may_end=may_end),
            params={
                "page": str(number),
                "page_size": str(PAGE_SIZE),
                "start_time": str(int(start.timestamp())),
                "end_time": str(int(end.timestamp())),
            },
        )

    @property
    def upload_address(self) -> str:
        """Where `upload` sends to: a link from one address may be useless for another."""
        return str(self._address.upload_url)

    async def upload(self, file_name: str, data: bytes) -> str:
        """Uploads a picture; gives its link, which lives 24 hours. Free, and may be repeated.

        ValueError for a name over 128 characters or more than 10 MB. PlanTooLow when the account's
        plan has no uploads; Unauthorized, Refused, RateLimited or Transient.
        """
        if not 0 < len(file_name) <= LONGEST_FILE_NAME or len(data) > MOST_SENT_BYTES:
            raise ValueError("a file of at most 10 MB, with a name of at most 128 characters")
        return await self._run(self._uploaded(file_name, data))

    async def _uploaded(self, file_name: str, data: bytes) -> str:
        encoded = base64.b64encode(data).decode("ascii")
        body = json.dumps({"file_name": file_name, "file_data": encoded}).encode("ascii")
        attempt = Attempt()
        failure: ApiError
        try:
            request = self._request("POST", self._address.upload_url, content=body)
            async with asyncio.timeout(self._limits.upload):
                answer = await self._once(request, attempt, self._limits.upload)
            return read_out(answer, parse_upload, self._clock.now(), attempt.evidence)
        except Refused as error:
            failure = upload_refused(error)
        except ApiError as error:
            failure = error
        except Exception as error:
            failure = self._read_failure(error, attempt, host_of(self._address.upload_url))
        raise self._finished(failure)

    async def _get(
        self,
        path: str,
        parse: Callable[[bytes], T],
        *,
        in_failure: Callable[[Answer], T | None] = lambda answer: None,
        key: Secret | None = None,
        params: Mapping[str, str] | None = None,
    ) -> T:
        """The result of `in_failure`, or else of `parse`, for the answer; `parse` reads good
        ones only."""
        return await self._run(self._got(path, parse, in_failure, key, params))

    async def _got(
        self,
        path: str,
        parse: Callable[[bytes], T],
        in_failure: Callable[[Answer], T | None],
        key: Secret | None,
        params: Mapping[str, str] | None,
    ) -> T:
        url = self._address.url(path)
        if params:
            url = url.copy_merge_params(params)
        attempt = Attempt()
        failure: ApiError
        try:
            request = self._request("GET", url, key=key)
            async with self._reads.lend() as http, asyncio.timeout(self._limits.read):
                answer = await exchange(http, request, attempt, self._limits.body)
            self._heard(answer)
            answer = self._keyless(answer, key)
            found = in_failure(answer)
            if found is not None:
                return found
            return read_out(answer, parse, self._clock.now(), attempt.evidence)
        except ApiError as error:
            failure = error
        except Exception as error:
            failure = self._read_failure(error, attempt, host_of(url))
        raise self._finished(failure, "" if key is None else key.reveal())

    async def _once(self, request: httpx.Request, attempt: Attempt, read: float) -> Answer:
        """One request on a client of its own, which is closed afterwards: no slot can leak."""
        route = await self._network.route(request.url)
        self._via = route.via
        timeout = httpx.Timeout(read, connect=self._limits.connect, write=self._limits.read)
        http = self._network.client(route, timeout=timeout, limits=_NO_SPARE)
        async with http:
            answer = await exchange(http, request, attempt, self._limits.body)
            self._heard(answer)
            return self._keyless(answer, None)

    async def _read_client(self) -> httpx.AsyncClient:
        route = await self._network.route(self._address.url("/"))
        self._via = route.via
        slots = self._limits.at_once + SPARE
        return self._network.client(
            route,
            timeout=httpx.Timeout(self._limits.read, connect=self._limits.connect, pool=5.0),
            limits=httpx.Limits(
                max_connections=slots, max_keepalive_connections=2, keepalive_expiry=30.0
            ),
        )

    def _request(
        self,
        method: str,
        url: httpx.URL,
        *,
        content: bytes | None = None,
        key: Secret | None = None,
    ) -> httpx.Request:
        """A request, with the key if its address may have it; Unauthorized when there is none."""
        secret = key or self._key()
        if not secret:
            raise Unauthorized(_no_key(), status=401)
        headers = {**BASE_HEADERS, "Accept": "application/json"}
        if self._address.may_have_key(url):
            headers["X-API-Key"] = secret.reveal()
        if content is not None:
            headers |= {"Content-Type": "application/json", "Connection": "close"}
        return httpx.Request(method, url, headers=headers, content=content)

    def _heard(self, answer: Answer) -> None:
        if answer.date is not None:
            self.server_offset = answer.date - self._clock.now()

    def _keyless(self, answer: Answer, key: Secret | None) -> Answer:
        """The answer without the key, in case the service repeats it."""
        secret = key or self._key()
        if not secret:
            return answer
        return replace(answer, body=without_whole_key(answer.body, secret.reveal()))

    def _plain(self, task: RemoteTask) -> RemoteTask:
        """The task with an absolute link, and without any text that repeats the key in use."""
        if task.video_url is not None:
            link = absolute_link(task.video_url, self._address.url("/"))
            task = replace(task, video_url=link)
        secret = self._key()
        return without_parts_of_key(task, secret.reveal()) if secret else task

    def _create_failure(self, error: Exception, attempt: Attempt) -> ApiError:
        problem = problem_of_failure(error, attempt, host_of(self._address.url("/")), self._via)
        if isinstance(error, httpx.LocalProtocolError) and attempt.stage <= SendStage.HEAD:
            attempt.unwritten()
        if proves_not_sent(attempt.evidence):
            return NotSent(problem, evidence=attempt.evidence)
        return unconfirmed(bytes(attempt.body), attempt.status, problem.text, attempt.evidence)

    def _read_failure(self, error: Exception, attempt: Attempt, host: str) -> Transient:
        problem = problem_of_failure(error, attempt, host, self._via)
        return Transient(problem, evidence=attempt.evidence)

    def _finished(self, error: ApiError, *secrets: str) -> ApiError:
        """The error with the time, without secrets, and without its cause."""
        current = self._key()
        known = [secret for secret in (*secrets, current.reveal() if current else "") if secret]
        problem = error.problem
        error.problem = replace(
            problem,
            text=redact(problem.text, known),
            raw=redact(problem.raw, known),
            at=self._clock.now(),
        )
        error.args = (redact(str(error), known),)
        error.__cause__ = error.__context__ = error.__traceback__ = None
        return error


def _no_key() -> Problem:
    return Problem(category=Category.KEY_MISSING, text="No PiAPI key.")


def _quoted(remote_id: str) -> str:
    """The id as one segment of a path, also when it consists of dots, which would climb."""
    step = quote(remote_id, safe="")
    return step if step.strip(".") else step.replace(".", "%2E")


def _same_task(body: bytes, remote_id: str) -> RemoteTask:
    task = parse_task(body)
    if task.id != remote_id:
        raise BadReply("the answer is about another task")
    return task


def _is_last(page: HistoryPage, lines: int, *, grown: bool) -> bool:
    """Whether the list ends with this page; Transient when pages repeat before their end."""
    # A total below what is there already is wrong.
    total = page.total if page.total is not None and page.total >= lines else None
    if page.length == 0 or lines == total:
        return True
    if total is None:
        # A service may put fewer on a page than it was asked for.
        return not grown or (page.size is not None and page.length < page.size)
    if not grown:
        raise Transient(_not_whole())
    return False


def _not_whole() -> Problem:
    text = "The list of tasks never ends."
    return Problem(category=Category.NOT_UNDERSTOOD, text=text)
