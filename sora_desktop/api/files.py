"""The file host: a finished clip as a stream, resumed safely. It knows no API key.

Whether a file is complete and a video is decided by the library's box walk, not here. This module
makes sure that the bytes belong to one file, in order, and that an interruption is noticed. A
person's own link to a picture, video or sound is checked here too, before anything is paid.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import httpx

from sora_desktop.api.errors import (
    ApiError,
    LinkDead,
    LinkRefused,
    RateLimited,
    TooLong,
    Transient,
    UnsafeLink,
    problem_of_http,
)
from sora_desktop.api.fields import parse_http_date, parse_retry_after
from sora_desktop.api.links import (
    Resolve,
    check_addresses,
    check_peer,
    checked_link,
    resolve,
    unsafe,
)
from sora_desktop.api.network import BASE_HEADERS, Network, Trust, host_of
from sora_desktop.api.options import FileLimits
from sora_desktop.api.transport import Attempt, is_packed, problem_of_failure
from sora_desktop.core.clock import Clock
from sora_desktop.core.media import Media, media_in, media_kind
from sora_desktop.core.mode import LARGEST_MEDIA
from sora_desktop.core.pictures import (
    HEAD_BYTES,
    MOST_SENT_BYTES,
    LinkedPicture,
    is_readable,
    picture_in,
)
from sora_desktop.core.problem import Category, LinkFlaw, PictureLinkFlaw, Problem
from sora_desktop.core.take import Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An open answer and what to expect of its bytes; sizes are of the whole file."""

    response: httpx.Response
    attempt: Attempt
    host: str
    via: str
    clock: Clock
    limits: FileLimits
    offset: int = 0
    total: int | None = None
    limit: int | None = None
    # What the host calls it, where that is no video.
    kind: str = ""
    # Its bytes are unpacked as they come: sizes are not those that the host names.
    packed: bool = False


class StallCheck:
    """Detects a stall: too few bytes in a time of waiting.

    Only waiting for the network counts; a slow disk is not the server's fault.
    """

    def __init__(self, limits: FileLimits) -> None:
        self._limits = limits
        self._waited = 0.0
        self._received = 0

    def received(self, count: int, waited: float) -> bool:
        """Records a piece and how long it was waited for; False once it is a stall."""
        self._waited += waited
        self._received += count
        if self._waited < self._limits.slow_seconds:
            return True
        enough = self._received >= self._limits.slow_bytes
        self._waited, self._received = 0.0, 0
        return enough


async def steady(body: Body) -> AsyncIterator[bytes]:
    """The pieces of the body; Transient at an interruption, a stall or a wrong length, TooLong over
    the limit."""
    pieces = body.response.aiter_bytes() if body.packed else body.response.aiter_raw()
    stall, have, going = StallCheck(body.limits), body.offset, True
    while going:
        before = body.clock.monotonic()
        piece = await _next(pieces, body)
        going = piece is not None
        if piece is not None:
            if body.kind and have == 0 and _TEXT.match(piece):
                raise _not_this(body.kind)
            if not stall.received(len(piece), body.clock.monotonic() - before):
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
    except httpx.DecodingError:
        text = "The file is compressed, and can't be unpacked."
        failure = Transient(Problem(category=Category.NOT_UNDERSTOOD, text=text))
    except Exception as error:
        problem = problem_of_failure(error, body.attempt, body.host, body.via)
        failure = Transient(problem)
    raise failure


def _check_length(body: Body, have: int) -> None:
    if body.total is not None and have > body.total:
        raise _broken(f"{body.host} sent more than the {body.total:,} bytes it announced.")
    if body.limit is not None and have > body.limit:
        text = f"The file is larger than the limit of {body.limit:,} bytes."
        raise TooLong(Problem(category=Category.DISK_FULL, text=text), total=None)


def _broken(text: str) -> Transient:
    return Transient(Problem(category=Category.NETWORK_DOWN, text=text))


_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=0)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DEAD = frozenset({400, 401, 403, 404, 410})
_NO_VIDEO = re.compile(r"text/html|application/(?:[\w.-]+\+)?(?:json|xml)|text/xml", re.IGNORECASE)
# What a host may send although we don't ask for it. There is a decoder for each.
_UNPACKED = frozenset({"gzip", "deflate"})
# How a page or a message begins, after a mark of its encoding: no video does.
_TEXT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[<{\[\"]|$)")
_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.ASCII)
_UNSATISFIED = re.compile(r"bytes \*/(\d{1,18})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAnswer:
    """A file being sent, from byte `offset` on: cut what you have to that length.

    `total` is the length of the whole file, None when it was not given. With `already_whole` you
    have all of it and there are no chunks.
    """

    offset: int
    total: int | None
    etag: str = ""
    last_modified: str = ""
    already_whole: bool = False
    _body: Body | None = field(default=None, repr=False)

    def chunks(self) -> AsyncIterator[bytes]:
        """The bytes from `offset` to the end, once.

        Raises Transient for an interruption, a stall or a file that is shorter than announced, and
        TooLong past the caller's limit.
        """
        return _nothing() if self._body is None else steady(self._body)


@dataclass(frozen=True, slots=True, kw_only=True)
class _RangeRequest:
    """What is requested: from which byte on, and which version of the file."""

    offset: int = 0
    etag: str = ""
    length: int | None = None
    limit: int | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The request's headers; none of them is secret, so they are sent on redirects too."""
        if not self.offset:
            return dict(BASE_HEADERS)
        return {**BASE_HEADERS, "Range": f"bytes={self.offset}-", "If-Range": self.etag}


class FileHost:
    """Downloads clips from any host.

    Every request has a client of its own: nothing is shared with the API's, and no slot can leak.
    `allow_loopback` only when the API itself is on loopback (demo, tests).
    """

    def __init__(
        self,
        ca_file: Path | None,
        proxy: str | None,
        allow_loopback: bool,
        clock: Clock,
        *,
        trust: Trust | None = None,
        limits: FileLimits | None = None,
        look_up: Resolve = resolve,
    ) -> None:
        self._network = Network(trust or Trust(ca_file), proxy)
        self._allow_loopback = allow_loopback
        self._clock = clock
        self._limits = limits or FileLimits()
        self._look_up = look_up

    @contextlib.asynccontextmanager
    async def open(
        self, url: str, resume: Transfer | None = None, offset: int = 0, *, limit: int | None = None
    ) -> AsyncIterator[FileAnswer]:
        """Opens the file behind a link; from byte `offset` on when that is safe, else from 0.

        It is safe with a strong ETag in `resume` and an address that differs only in its query. A
        file of more than `limit` bytes is TooLong. Raises LinkDead, UnsafeLink, TooLong,
        RateLimited or Transient (with NOT_A_VIDEO for pages and empty files).
        """
        wanted = replace(_range_request(url, resume, offset), limit=limit)
        async with contextlib.AsyncExitStack() as stack:
            answer = await self._open(stack, url, wanted)
            if answer is None:
                # The server's file is not the one we have a part of: download all of it.
                await stack.aclose()
                answer = await self._open(stack, url, _RangeRequest(limit=limit))
            if answer is None:
                text = "The file host sent the wrong part of the file."
                raise Transient(Problem(category=Category.NOT_UNDERSTOOD, text=text))
            yield answer

    async def _open(
        self, stack: contextlib.AsyncExitStack, link: str, wanted: _RangeRequest
    ) -> FileAnswer | None:
        """Follows redirects to the file; None for an answer that doesn't match the request."""
        url = checked_link(link, allow_loopback=self._allow_loopback)
        for _ in range(self._limits.redirects + 1):
            body = await self._ask(stack, url, wanted)
            response = body.response
            location = response.headers.get("location")
            if response.status_code not in _REDIRECTS or location is None:
                return self._judge(body, wanted)
            await stack.aclose()
            url = checked_link(location, allow_loopback=self._allow_loopback, base=url)
        raise unsafe(LinkFlaw.IN_CIRCLES)

    async def _ask(
        self, stack: contextlib.AsyncExitStack, url: httpx.URL, wanted: _RangeRequest
    ) -> Body:
        attempt, via = Attempt(), ""
        failure: ApiError
        try:
            route = await self._network.route(url)
            via = route.via
            if not via:
                # A proxy resolves names itself, and we may be unable to.
                await check_addresses(url, self._look_up, allow_loopback=self._allow_loopback)
            timeout = httpx.Timeout(self._limits.slow_seconds, connect=self._limits.connect)
            http = self._network.client(route, timeout=timeout, limits=_ONE)
            await stack.enter_async_context(http)
            request = httpx.Request(
                "GET", url, headers=wanted.headers, extensions={"trace": attempt.trace}
            )
            response = await http.send(request, stream=True, auth=None, follow_redirects=False)
            stack.push_async_callback(response.aclose)
            if not via:
                self._check_peer(url, response)
            return Body(
                response=response,
                attempt=attempt,
                host=host_of(url),
                via=via,
                clock=self._clock,
                limits=self._limits,
            )
        except ApiError as error:
            failure = error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol):
            # httpx parses the target of a redirect even when it does not follow it.
            failure = unsafe(LinkFlaw.NO_ADDRESS)
        except Exception as error:
            failure = Transient(problem_of_failure(error, attempt, host_of(url), via))
        raise failure

    def _check_peer(self, url: httpx.URL, response: httpx.Response) -> None:
        stream = response.extensions.get("network_stream")
        peer = stream.get_extra_info("server_addr") if stream is not None else None
        if peer:
            check_peer(url, str(peer[0]), allow_loopback=self._allow_loopback)

    def _judge(self, body: Body, wanted: _RangeRequest) -> FileAnswer | None:
        status, headers = body.response.status_code, body.response.headers
        if status == 206:
            return _part(body, wanted) if wanted.offset else None
        if status == 416 and wanted.offset:
            return _unsatisfied(headers, wanted)
        if status == 200:
            return _whole(body, wanted)
        raise self._refused(status, headers)

    def _refused(self, status: int, headers: httpx.Headers) -> ApiError:
        if status in _DEAD:
            text = f"The file host no longer serves this link ({status})."
            return LinkDead(Problem(category=Category.LINK_DEAD, text=text, code=status))
        problem = problem_of_http(status, b"")
        if status == 429:
            now = parse_http_date(headers.get("date")) or self._clock.now()
            wait = parse_retry_after(headers.get("retry-after"), now)
            return RateLimited(problem, retry_after=wait)
        if status < 300:
            return _no_video(f"The file host sent nothing ({status}).")
        return Transient(replace(problem, text=f"The file host returned {status}."))


async def _nothing() -> AsyncIterator[bytes]:
    """No chunks at all."""
    none: tuple[bytes, ...] = ()
    for chunk in none:
        yield chunk


def _range_request(url: str, resume: Transfer | None, offset: int) -> _RangeRequest:
    """Resuming needs a strong ETag, and a link that differs only in the query (its signature)."""
    if resume is None or offset <= 0 or not resume.etag.startswith('"'):
        return _RangeRequest()
    if not resume.etag.isascii() or url.split("?")[0] != resume.url.split("?")[0]:
        return _RangeRequest()
    return _RangeRequest(offset=offset, etag=resume.etag, length=resume.length)


def _whole(body: Body, wanted: _RangeRequest) -> FileAnswer:
    headers = body.response.headers
    packed = headers.get("content-encoding", "").strip().lower() in _UNPACKED
    if not packed or _other_kind(headers):
        _refuse_packed(headers)
    length = None if packed else headers.get("content-length")
    # h11 has refused any length that is not plain digits.
    total = int(length) if length is not None and "transfer-encoding" not in headers else None
    if total == 0:
        raise _no_video("The file is empty.")
    body = replace(body, kind=_other_kind(headers), packed=packed)
    return _answer(body, wanted, offset=0, total=total)


def _part(body: Body, wanted: _RangeRequest) -> FileAnswer | None:
    headers = body.response.headers
    _refuse_packed(headers)
    found = _RANGE.fullmatch(headers.get("content-range", ""))
    if found is None or int(found[1]) != wanted.offset:
        return None
    total = wanted.length if found[3] == "*" else int(found[3])
    if wanted.length is not None and total != wanted.length:
        return None
    if headers.get("etag", wanted.etag) != wanted.etag:
        return None
    if total is not None and not wanted.offset <= int(found[2]) < total:
        return None
    return _answer(body, wanted, offset=wanted.offset, total=total)


def _unsatisfied(headers: httpx.Headers, wanted: _RangeRequest) -> FileAnswer | None:
    """416: there is nothing after what we have. Complete, if that is the server's length too."""
    found = _UNSATISFIED.fullmatch(headers.get("content-range", ""))
    if found is None or int(found[1]) != wanted.offset:
        return None
    if headers.get("etag", wanted.etag) != wanted.etag:
        return None
    return FileAnswer(
        offset=wanted.offset, total=wanted.offset, etag=wanted.etag, already_whole=True
    )


def _answer(body: Body, wanted: _RangeRequest, *, offset: int, total: int | None) -> FileAnswer:
    if wanted.limit is not None and total is not None and total > wanted.limit:
        text = f"The file has {total:,} bytes, more than the limit of {wanted.limit:,}."
        raise TooLong(Problem(category=Category.DISK_FULL, text=text), total=total)
    headers = body.response.headers
    return FileAnswer(
        offset=offset,
        total=total,
        # Without one, nothing is resumed.
        etag="" if body.packed else headers.get("etag", "")[:200],
        last_modified=headers.get("last-modified", "")[:100],
        _body=replace(body, offset=offset, total=total, limit=wanted.limit),
    )


def _other_kind(headers: httpx.Headers) -> str:
    """What the host calls a file, where that is no video. Some call every file the same, so what it
    begins with decides."""
    kind = headers.get("content-type", "").strip()
    return kind.split(";")[0][:60] if _NO_VIDEO.match(kind) else ""


def _refuse_packed(headers: httpx.Headers) -> None:
    if is_packed(headers):
        kind = _other_kind(headers)
        if kind:
            raise _not_this(kind)
        text = "The file is compressed, which we didn't ask for."
        raise Transient(Problem(category=Category.NOT_UNDERSTOOD, text=text))


def _not_this(kind: str) -> Transient:
    return _no_video(f"The file host sent {kind} instead of a video.")


def _no_video(text: str) -> Transient:
    return Transient(Problem(category=Category.NOT_A_VIDEO, text=text))


_SECONDS = 30.0
# The index of a video may be at its end, after all of its data.
_MEDIA_SECONDS = 120.0
_FIRST_LOOK = 65_536
_LOGIN = frozenset({401, 403, 407})


T = TypeVar("T")


async def check_picture_link(
    files: FileHost, link: str, *, most_bytes: int = MOST_SENT_BYTES
) -> LinkedPicture:
    """What anybody gets behind the link; LinkRefused unless it is a picture that a model may take,
    of at most `most_bytes`."""
    picture = await _looked_at(_picture_behind(files, link, most_bytes), _SECONDS)
    if picture is None:
        raise _refused(PictureLinkFlaw.NO_PICTURE)
    return picture


async def check_media_link(files: FileHost, link: str, *, most_bytes: int = LARGEST_MEDIA) -> Media:
    """The kind and the length of the video or sound that anybody gets behind the link; LinkRefused
    when it is neither, or when its length can't be read."""
    head, media = await _looked_at(_media_behind(files, link, most_bytes), _MEDIA_SECONDS)
    if media is None:
        known = media_kind(head) is not None
        raise _refused(PictureLinkFlaw.NO_LENGTH if known else PictureLinkFlaw.NO_PICTURE)
    return media


async def _looked_at(look: Coroutine[None, None, T], seconds: float) -> T:
    text = ""
    try:
        async with asyncio.timeout(seconds):
            return await look
    except TimeoutError:
        flaw = PictureLinkFlaw.NOT_REACHED
    except ApiError as error:
        flaw, text = _flaw_of(error), error.problem.text
    # Outside the except block: the error is reported and stored, and needs no context.
    raise _refused(flaw, text)


def _refused(flaw: PictureLinkFlaw, text: str = "") -> LinkRefused:
    return LinkRefused(Problem(category=Category.PICTURE_LINK, text=text, code=flaw))


async def _media_behind(files: FileHost, link: str, most_bytes: int) -> tuple[bytes, Media | None]:
    """The beginning of the file, and what it is: reads only as much as tells that, and the rest
    only where no length was given."""
    head, enough = bytearray(), _FIRST_LOOK
    async with files.open(link, limit=most_bytes) as answer:
        total = answer.total
        async for piece in answer.chunks():
            head += piece
            if total is None or len(head) < enough:
                continue
            media = media_in(bytes(head), total)
            if media is not None or media_kind(head) is None:
                return bytes(head), media
            enough = 2 * len(head)
    return bytes(head), media_in(bytes(head), total or len(head))


async def _picture_behind(files: FileHost, link: str, most_bytes: int) -> LinkedPicture | None:
    """Reads as much of the beginning as tells the size and the orientation, and the rest only where
    no length was given."""
    head, read, found = b"", 0, None
    async with files.open(link, limit=most_bytes) as answer:
        async for piece in answer.chunks():
            read += len(piece)
            if len(head) < HEAD_BYTES or is_readable(head):
                head += piece
                found = picture_in(head)
            if answer.total is not None and len(head) >= HEAD_BYTES and not is_readable(head):
                break
        whole = answer.total or read
    return LinkedPicture(kind=found[0], size=found[1], file_bytes=whole) if found else None


def _flaw_of(error: ApiError) -> PictureLinkFlaw:
    code, category = error.problem.code, error.problem.category
    if isinstance(error, UnsafeLink) and code is not None:
        return PictureLinkFlaw(code)
    if isinstance(error, TooLong):
        return PictureLinkFlaw.TOO_LARGE
    if isinstance(error, LinkDead):
        return PictureLinkFlaw.NEEDS_LOGIN if code in _LOGIN else PictureLinkFlaw.NOT_THERE
    if category in (Category.NOT_A_VIDEO, Category.NOT_UNDERSTOOD):
        return PictureLinkFlaw.NO_PICTURE
    return PictureLinkFlaw.NOT_REACHED
