"""Which addresses are used: the API's, and links of clips on the public network.

A link comes from a stranger. It must not make this program talk to the computer it runs on or to
its neighbours.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Iterable
from urllib.parse import quote, urljoin, urlsplit

import httpx

from sora_desktop.api.errors import UnsafeLink
from sora_desktop.api.network import host_of
from sora_desktop.core.addresses import (
    AddressFlaw,
    BadAddress,
    check_api_url,
    is_loopback,
    with_ascii_host,
)
from sora_desktop.core.problem import Category, LinkFlaw, Problem

_OFFICIAL_HOST = "api.piapi.ai"
_OFFICIAL_UPLOAD = "https://upload.theapi.app"
_LOCAL_ENDINGS = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".intranet", ".corp")
_CARRIERS = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::ffff:0:0:0/96", "::/96")))
# Not all of Python's own tables have these.
_LOCAL = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "fec0::/10", "64:ff9b:1::/48")))
_PORTS = {"https": 443, "http": 80}


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port; the port even where it is the default one."""
    return url.scheme, host_of(url), url.port or _PORTS.get(url.scheme)


def is_public_name(host: str) -> bool:
    """Whether a name or address may be on the public network; nothing is resolved."""
    name = host.casefold().rstrip(".")
    if _address(name) is not None:
        return is_public_address(name)
    if is_loopback(name) or name.endswith(_LOCAL_ENDINGS):
        return False
    return "." in name


def is_public_address(text: str) -> bool:
    """Whether an IP address is on the public network, also inside the forms that carry another."""
    address = _address(text)
    if address is None:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = _carried(address)
        if inner is not None:
            return is_public_address(str(inner))
    return address.is_global and not address.is_multicast and not _is_local(address)


def _is_local(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return any(address in network for network in _LOCAL)


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside a mapped, 6to4, Teredo, NAT64, or old compatible address."""
    if any(address in network for network in _CARRIERS):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip("[]").split("%")[0])
    except ValueError:
        return None


class ApiAddress:
    """The checked address of the API, with the addresses of its calls.

    BadAddress unless it is https, or http on a loopback address. The key goes to its origin, and
    for uploads to the official upload host when the API itself is the official one.
    """

    def __init__(self, base_url: str) -> None:
        checked = check_api_url(base_url)
        if not checked:
            raise BadAddress("No address.", AddressFlaw.NOT_WHOLE)
        self._base = httpx.URL(checked)
        official = self._base.scheme == "https" and host_of(self._base) == _OFFICIAL_HOST
        self._upload = httpx.URL(_OFFICIAL_UPLOAD) if official else self._base
        self._trusted = frozenset({origin_of(self._base), origin_of(self._upload)})

    @property
    def loopback(self) -> bool:
        """Whether the API is on this computer: the demo, or a test."""
        return is_loopback(host_of(self._base))

    def url(self, path: str) -> httpx.URL:
        """The address of a call, for a path such as ``/api/v1/task``; already quoted."""
        return _below(self._base, path)

    @property
    def upload_url(self) -> httpx.URL:
        """The address of uploads."""
        return _below(self._upload, "/api/ephemeral_resource")

    def may_have_key(self, url: httpx.URL) -> bool:
        """Whether the key may go to this scheme, host and port."""
        return origin_of(url) in self._trusted


def _below(base: httpx.URL, path: str) -> httpx.URL:
    return base.copy_with(path=None, raw_path=base.raw_path.rstrip(b"/") + path.encode("ascii"))


# Used as the page of a link that must be absolute.
_NOWHERE = httpx.URL("https://nowhere.invalid/")
Resolve = Callable[[str, int], Awaitable[Iterable[str]]]


_TEXTS = {
    LinkFlaw.NO_ADDRESS: "The link isn't a web address.",
    LinkFlaw.HAS_USER: "The link contains a user name.",
    LinkFlaw.NOT_HTTPS: "The link isn't https.",
    LinkFlaw.PRIVATE: "The link leads into a private network.",
    LinkFlaw.IN_CIRCLES: "The file host sends us in circles.",
}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(.*)", re.IGNORECASE | re.DOTALL)
_CONTROLS = "".join(map(chr, range(0x21)))
_TO_QUOTE = re.compile(r"[\x00-\x20\x7f]")


def unsafe(flaw: LinkFlaw) -> UnsafeLink:
    """The refusal of a link, with its reason and without the link itself."""
    return UnsafeLink(Problem(category=Category.LINK_REFUSED, text=_TEXTS[flaw], code=flaw))


def read_link(link: str, base: httpx.URL) -> httpx.URL:
    """The address that a browser would open for a link on a page at `base`; else UnsafeLink.

    Surrounding white space and controls and line breaks in it are dropped, a backslash is a slash,
    and characters that an address can't hold are quoted.
    """
    text = re.sub(r"[\t\n\r]", "", link.strip(_CONTROLS + "\x7f"))
    end = min((at for mark in "?#" if (at := text.find(mark)) >= 0), default=len(text))
    text = text[:end].replace("\\", "/") + text[end:]
    scheme = base.scheme
    named = _SCHEME.fullmatch(text)
    if named is not None:
        scheme, text = named[1].lower(), named[2]
        if scheme not in ("http", "https"):
            raise unsafe(LinkFlaw.NOT_HTTPS)
    if text.startswith("//") or scheme != base.scheme:
        text = f"{scheme}://{text.lstrip('/')}"
    text = _TO_QUOTE.sub(lambda found: quote(found[0]), text)
    try:
        return httpx.URL(with_ascii_host(urlsplit(urljoin(str(base), text))).geturl())
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise unsafe(LinkFlaw.NO_ADDRESS) from None


def absolute_link(link: str, base: httpx.URL) -> str:
    """The link as a browser reads it, or unchanged where it isn't one: that is reported when it
    is followed."""
    try:
        return str(read_link(link, base))
    except UnsafeLink:
        return link


def checked_link(link: str, *, allow_loopback: bool, base: httpx.URL = _NOWHERE) -> httpx.URL:
    """The link as an address that may be followed, judged by its text; else UnsafeLink.

    With `allow_loopback` a link to this computer may be followed too, and over plain http.
    """
    url = read_link(link, base)
    if host_of(url) == host_of(_NOWHERE):
        raise unsafe(LinkFlaw.NO_ADDRESS)
    if url.userinfo:
        raise unsafe(LinkFlaw.HAS_USER)
    if allow_loopback and is_loopback(host_of(url)):
        return url
    if url.scheme != "https":
        raise unsafe(LinkFlaw.NOT_HTTPS)
    if not is_public_name(host_of(url)):
        raise unsafe(LinkFlaw.PRIVATE)
    return url


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name; OSError when it has none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


async def check_addresses(url: httpx.URL, look_up: Resolve, *, allow_loopback: bool) -> None:
    """UnsafeLink when the name resolves to an address that is not public.

    A name that can't be resolved passes: connecting will report it.
    """
    if allow_loopback and is_loopback(host_of(url)):
        return
    try:
        addresses = list(await look_up(host_of(url), url.port or 443))
    except (OSError, UnicodeError):
        return
    for address in addresses:
        check_peer(url, address, allow_loopback=allow_loopback)


def check_peer(url: httpx.URL, address: str, *, allow_loopback: bool) -> None:
    """UnsafeLink when the address behind a public name is not public. Checked after connecting too,
    because a name may resolve to something else a moment later."""
    if allow_loopback and is_loopback(host_of(url)):
        return
    if not is_public_address(address):
        raise unsafe(LinkFlaw.PRIVATE)
