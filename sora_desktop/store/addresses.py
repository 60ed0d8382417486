"""Which addresses a person may enter; the messages are made for the settings window."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

_LONGEST = 2000


def check_api_url(text: str) -> str:
    """The API's address without a slash at its end, or empty for "the usual one".

    It must be https, or http on this machine. ValueError says what is wrong, in one sentence.
    """
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ValueError("The address must begin with https://, because your key is sent to it.")
    if parts.scheme not in ("https", "http"):
        raise ValueError("The address must begin with https://.")
    if parts.username is not None or parts.password is not None:
        raise ValueError("Leave the user name and password out of the address.")
    if parts.query or parts.fragment:
        raise ValueError("Leave out everything from the question mark or # on.")
    return parts.geturl().rstrip("/")


def check_proxy(text: str) -> str:
    """The proxy's address, or empty for "as the system says". ValueError says what is wrong."""
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme not in ("http", "https"):
        raise ValueError("A proxy's address begins with http:// or https://.")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError("A proxy's address ends with its port, as in http://proxy.example:8080.")
    return parts.geturl().rstrip("/")


def check_webhook_endpoint(text: str) -> str:
    """The address that the service calls, or empty for none; it must be https. ValueError."""
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme != "https":
        raise ValueError("A webhook's address must begin with https://.")
    if parts.username is not None or parts.password is not None:
        raise ValueError("Leave the user name and password out of the address.")
    return parts.geturl()


def is_loopback(host: str) -> bool:
    """Whether the host of an address is this machine, without asking anyone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(text: str) -> SplitResult:
    """The parts of an address with a host; ValueError for everything that is none."""
    address = text.strip()
    if len(address) > _LONGEST:
        raise ValueError("This is too long for an address.")
    # Checked before urlsplit, which drops line breaks and tabs without a word.
    if not address.isprintable() or any(c.isspace() for c in address) or "\\" in address:
        raise ValueError("An address has no spaces, line breaks or backslashes inside.")
    try:
        parts = urlsplit(address)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
        parts = urlsplit("")
    if not usable:
        raise ValueError("This is not a whole address, such as https://api.example.com.")
    return parts
