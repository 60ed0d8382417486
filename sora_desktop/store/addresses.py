"""Which addresses a person may enter, and a code for each reason why not."""

from __future__ import annotations

import ipaddress
from enum import Enum
from urllib.parse import SplitResult, urlsplit

_LONGEST = 2000


class AddressFlaw(Enum):
    """Why an address cannot be used; the window has a sentence for each."""

    NOT_HTTPS = "not_https"
    KEY_IN_CLEAR = "key_in_clear"
    HAS_PASSWORD = "has_password"
    HAS_QUERY = "has_query"
    NO_PROXY = "no_proxy"
    PROXY_PATH = "proxy_path"
    WEBHOOK_NOT_HTTPS = "webhook_not_https"
    TOO_LONG = "too_long"
    SPACES = "spaces"
    NOT_WHOLE = "not_whole"


class BadAddress(ValueError):
    """The address cannot be used; the message is for the log, `flaw` for the window."""

    def __init__(self, message: str, flaw: AddressFlaw) -> None:
        super().__init__(message)
        self.flaw = flaw


def check_api_url(text: str) -> str:
    """The API's address without a slash at its end, or empty for "the usual one".

    It must be https, or http on this machine. ValueError says what is wrong, in one sentence.
    """
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise BadAddress(
            "The address must begin with https://, because your key is sent to it.",
            AddressFlaw.KEY_IN_CLEAR,
        )
    if parts.scheme not in ("https", "http"):
        raise BadAddress("The address must begin with https://.", AddressFlaw.NOT_HTTPS)
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            "Leave the user name and password out of the address.", AddressFlaw.HAS_PASSWORD
        )
    if parts.query or parts.fragment:
        raise BadAddress(
            "Leave out everything from the question mark or # on.", AddressFlaw.HAS_QUERY
        )
    return parts.geturl().rstrip("/")


def check_proxy(text: str) -> str:
    """The proxy's address, or empty for "as the system says". ValueError says what is wrong."""
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme not in ("http", "https"):
        raise BadAddress("A proxy's address begins with http:// or https://.", AddressFlaw.NO_PROXY)
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise BadAddress(
            "A proxy's address ends with its port, as in http://proxy.example:8080.",
            AddressFlaw.PROXY_PATH,
        )
    return parts.geturl().rstrip("/")


def check_webhook_endpoint(text: str) -> str:
    """The address that the service calls, or empty for none; it must be https. ValueError."""
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme != "https":
        raise BadAddress(
            "A webhook's address must begin with https://.", AddressFlaw.WEBHOOK_NOT_HTTPS
        )
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            "Leave the user name and password out of the address.", AddressFlaw.HAS_PASSWORD
        )
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
        raise BadAddress("This is too long for an address.", AddressFlaw.TOO_LONG)
    # Checked before urlsplit, which drops line breaks and tabs without a word.
    if not address.isprintable() or any(c.isspace() for c in address) or "\\" in address:
        raise BadAddress(
            "An address has no spaces, line breaks or backslashes inside.", AddressFlaw.SPACES
        )
    try:
        parts = urlsplit(address)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
        parts = urlsplit("")
    if not usable:
        raise BadAddress(
            "This is not a whole address, such as https://api.example.com.", AddressFlaw.NOT_WHOLE
        )
    return parts
