"""Addresses: which ones the API may have, and which hosts are this computer or its network."""

from __future__ import annotations

import ipaddress

import httpx

LOOPBACK_NAMES = frozenset({"localhost", "ip6-localhost"})
_OFFICIAL_HOST = "api.piapi.ai"
_OFFICIAL_UPLOAD = "https://upload.theapi.app"
_LOCAL_ENDINGS = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".intranet", ".corp")
_PORTS = {"https": 443, "http": 80}


class InvalidAddress(ValueError):
    """Not an address that the API may have; the text says why, for the person."""


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port, the port also where it is the usual one."""
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def is_loopback(host: str) -> bool:
    """Whether the name or address is this computer itself; nothing is looked up."""
    name = host.casefold().rstrip(".")
    if name in LOOPBACK_NAMES or name.endswith(".localhost"):
        return True
    address = _address(name)
    return address is not None and address.is_loopback


def is_public_name(host: str) -> bool:
    """Whether a name or address may be one of the public network; nothing is looked up."""
    name = host.casefold().rstrip(".")
    if _address(name) is not None:
        return is_public_address(name)
    if is_loopback(name) or name.endswith(_LOCAL_ENDINGS):
        return False
    return "." in name


def is_public_address(text: str) -> bool:
    """Whether an IP address is of the public network, also inside the forms that carry another."""
    address = _address(text)
    if address is None:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = _carried(address)
        if inner is not None:
            return is_public_address(str(inner))
    return address.is_global and not address.is_multicast


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside a mapped, 6to4, Teredo or NAT64 address."""
    if address in ipaddress.IPv6Network("64:ff9b::/96"):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip("[]").split("%")[0])
    except ValueError:
        return None


class ApiAddress:
    """The checked address of the API, with the places of its calls.

    InvalidAddress unless it is https, or http on a loopback address. The key goes to its origin,
    and for uploads to the official upload host when the API itself is the official one.
    """

    def __init__(self, base_url: str) -> None:
        self._base = _checked(base_url)
        official = self._base.scheme == "https" and self._base.host == _OFFICIAL_HOST
        self._upload = httpx.URL(_OFFICIAL_UPLOAD) if official else self._base
        self._trusted = frozenset({origin_of(self._base), origin_of(self._upload)})

    @property
    def loopback(self) -> bool:
        """Whether the API is on this computer: the demo, or a test."""
        return is_loopback(self._base.host)

    def url(self, path: str) -> httpx.URL:
        """The place of a call, for a path such as ``/api/v1/task``; already quoted."""
        return _below(self._base, path)

    @property
    def upload_url(self) -> httpx.URL:
        """The place of uploads."""
        return _below(self._upload, "/api/ephemeral_resource")

    def may_have_key(self, url: httpx.URL) -> bool:
        """Whether scheme, host and port are those to which the key may go."""
        return origin_of(url) in self._trusted


def _below(base: httpx.URL, path: str) -> httpx.URL:
    return base.copy_with(path=None, raw_path=base.raw_path.rstrip(b"/") + path.encode("ascii"))


def _checked(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url.strip())
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise InvalidAddress("This is not an address of a server.") from None
    if url.scheme not in _PORTS or not url.host:
        raise InvalidAddress("The address must begin with https:// and name a server.")
    if url.userinfo or url.query or url.fragment:
        raise InvalidAddress("The address must have no user name, question mark or number sign.")
    if url.scheme == "http" and not is_loopback(url.host):
        raise InvalidAddress("The address must begin with https://, so that the key stays secret.")
    return url
