"""Which version of the program is the newest: one small request to one fixed address.

The answer is a JSON object of ``version`` ("1.2.0") and ``page``, the address of the download page
at the same host. Nothing about the person is sent: no key, no cookie, not even our own version.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

import httpx

from sora_desktop.api.fields import BadReply, parse_object
from sora_desktop.api.links import origin_of
from sora_desktop.api.network import Network, SetupFailed, host_of
from sora_desktop.api.transport import is_packed
from sora_desktop.core.addresses import is_loopback

LONGEST_ANSWER = 16 * 1024
_LONGEST_ADDRESS = 500
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}")
_HEADERS = {"User-Agent": "Sora-Desktop", "Accept": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """The newest version, and the page where a person finds it."""

    version: str
    page: str


class NoAnswer(Exception):
    """The newest version could not be read; the text says why."""


def is_newer(version: str, than: str) -> bool:
    """Whether one version is later than another; anything after the numbers does not count."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in found.group().split(".")] if found else []
    return tuple([*numbers, 0, 0, 0, 0][:4])


async def ask_newest(address: str, network: Network, *, seconds: float = 20.0) -> Newest:
    """Asks once; raises NoAnswer. Redirects are not followed."""
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise NoAnswer(f"not an address: {error}") from error
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(host_of(url))):
        raise NoAnswer("only https is asked")
    try:
        async with asyncio.timeout(seconds):
            body = await _body(url, network)
        return _checked(body, url)
    except (httpx.HTTPError, BadReply, SetupFailed, TimeoutError, OSError) as error:
        raise NoAnswer(f"{type(error).__name__}: {error}") from error


async def _body(url: httpx.URL, network: Network) -> bytes:
    route = await network.route(url)
    limits = httpx.Limits(max_connections=1)
    async with (
        network.client(route, timeout=httpx.Timeout(15.0), limits=limits) as http,
        http.stream("GET", url, headers=_HEADERS) as response,
    ):
        if response.status_code != 200 or is_packed(response.headers):
            raise NoAnswer(f"the answer is {response.status_code}")
        body = b""
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > LONGEST_ANSWER:
                raise NoAnswer("the answer is too long")
    return body


def _checked(body: bytes, asked: httpx.URL) -> Newest:
    """What the answer says; the page must be at the host that was asked, whoever wrote it."""
    fields = parse_object(body)
    version, page = fields.get("version"), fields.get("page")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise NoAnswer("the answer states no version")
    if not isinstance(page, str) or len(page) > _LONGEST_ADDRESS or not page.isprintable():
        raise NoAnswer("the answer states no page")
    try:
        same = origin_of(httpx.URL(page)) == origin_of(asked)
    except httpx.InvalidURL as error:
        raise NoAnswer("the answer states no page") from error
    if not same:
        raise NoAnswer("the page is somewhere else")
    return Newest(version=version, page=page)
