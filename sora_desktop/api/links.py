"""Which links of clips are followed: https to the public network, and nothing else.

A link comes from a stranger. It must not make this program talk to the computer it runs on or to
its neighbours (reliability.md 6, rule 2).
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable

import httpx

from sora_desktop.api.address import is_loopback, is_public_address, is_public_name
from sora_desktop.api.errors import UnsafeLink
from sora_desktop.core.problem import Category, Problem

Resolve = Callable[[str, int], Awaitable[Iterable[str]]]


def unsafe(text: str) -> UnsafeLink:
    """The refusal of a link, with its reason and without the link itself."""
    return UnsafeLink(Problem(category=Category.NO_LINK, text=text))


def checked_link(link: str, *, allow_loopback: bool) -> httpx.URL:
    """The link as an address that may be followed, as far as its text tells; else UnsafeLink.

    With `allow_loopback` a link to this computer may be followed too, and then over plain http.
    """
    try:
        url = httpx.URL(link)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise unsafe("The link is not an address.") from None
    if url.userinfo:
        raise unsafe("The link holds a user name.")
    if allow_loopback and url.scheme in ("http", "https") and is_loopback(url.host):
        return url
    if url.scheme != "https":
        raise unsafe("The link is not an https address.")
    if not is_public_name(url.host):
        raise unsafe("The link leads into a private network.")
    return url


def next_link(url: httpx.URL, location: str, *, allow_loopback: bool) -> httpx.URL:
    """Where a redirect leads, checked like any link."""
    try:
        target = str(url.join(location))
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise unsafe("The server sent us to what is not an address.") from None
    return checked_link(target, allow_loopback=allow_loopback)


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name; OSError when it has none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


async def check_addresses(url: httpx.URL, look_up: Resolve, *, allow_loopback: bool) -> None:
    """UnsafeLink when the name stands for an address that is not public.

    A name that cannot be resolved passes: connecting will say so.
    """
    if allow_loopback and is_loopback(url.host):
        return
    try:
        addresses = list(await look_up(url.host, url.port or 443))
    except (OSError, UnicodeError):
        return
    for address in addresses:
        check_peer(url, address, allow_loopback=allow_loopback)


def check_peer(url: httpx.URL, address: str, *, allow_loopback: bool) -> None:
    """UnsafeLink when the address behind a public name is not public: also after connecting,
    because a name may stand for something else a moment later."""
    if allow_loopback and is_loopback(url.host):
        return
    if not is_public_address(address):
        raise unsafe("The link leads into a private network.")
