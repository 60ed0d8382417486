"""Which addresses a person may enter, with a code for each reason why not; and which file a
``file:`` address names."""

from __future__ import annotations

import ipaddress
import os
import re
import unicodedata
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from urllib.parse import SplitResult, unquote, unquote_to_bytes, urlsplit

_LONGEST = 2000
_LONGEST_HOST = 253
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LOOPBACK_NAMES = frozenset({"localhost", "ip6-localhost"})
_THIS_COMPUTER = frozenset({"", "localhost"})


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
    """The API's address without a trailing slash, or empty for the default.

    It must be https, or http on this machine. ValueError says what is wrong, in one sentence.
    """
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise BadAddress(
            "The address must start with https://, because your key is sent there.",
            AddressFlaw.KEY_IN_CLEAR,
        )
    if parts.scheme not in ("https", "http"):
        raise BadAddress("The address must start with https://.", AddressFlaw.NOT_HTTPS)
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            "Remove the user name and password from the address.", AddressFlaw.HAS_PASSWORD
        )
    if parts.query or parts.fragment:
        raise BadAddress("Remove everything from the question mark or # on.", AddressFlaw.HAS_QUERY)
    return parts.geturl().rstrip("/")


def check_proxy(text: str) -> str:
    """The proxy's address, or empty for "as the system says". ValueError says what is wrong."""
    if not text.strip():
        return ""
    parts = _parts(text)
    if parts.scheme not in ("http", "https"):
        raise BadAddress("A proxy address starts with http:// or https://.", AddressFlaw.NO_PROXY)
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise BadAddress(
            "A proxy address ends with its port, as in http://proxy.example:8080.",
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
            "A webhook address must start with https://.", AddressFlaw.WEBHOOK_NOT_HTTPS
        )
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            "Remove the user name and password from the address.", AddressFlaw.HAS_PASSWORD
        )
    return parts.geturl()


def is_loopback(host: str) -> bool:
    """Whether the host of an address is this computer; nothing is resolved."""
    name = host.casefold().strip("[]").rstrip(".")
    if name in _LOOPBACK_NAMES or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def ascii_host(host: str) -> str:
    """The host of an address as it goes over the wire, as browsers write it; ValueError when it can
    be neither a name nor an IP address."""
    text = unicodedata.normalize("NFKC", unquote(host)).lower().replace("\u3002", ".")
    if ":" in text and "%" not in text:
        return str(ipaddress.IPv6Address(text))
    labels = [_ascii_label(label) for label in text.removesuffix(".").split(".")]
    name = ".".join(labels)
    if len(name) > _LONGEST_HOST or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError("no name of a host")
    if _NUMBER.fullmatch(labels[-1]):
        return str(_ipv4(labels))
    return name + ("." if text.endswith(".") else "")


def _ipv4(labels: Sequence[str]) -> ipaddress.IPv4Address:
    """The address in any of the forms that browsers take (WHATWG URL, "IPv4 parser"): numbers may
    be hexadecimal or octal, and the last one stands for all bytes that are not named; ValueError.
    """
    numbers = [_number(label) for label in labels]
    *first, last = numbers
    if len(numbers) > 4 or any(each > 0xFF for each in first) or last >= 256 ** (4 - len(first)):
        raise ValueError("no IPv4 address")
    value = sum(each << 8 * (3 - place) for place, each in enumerate(first)) + last
    return ipaddress.IPv4Address(value)


def _number(label: str) -> int:
    """ValueError."""
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    return int(label, 8 if label.startswith("0") else 10)


def with_ascii_host(parts: SplitResult) -> SplitResult:
    """The same address with its host as it goes over the wire; ValueError."""
    host = ascii_host(parts.hostname or "")
    user, at, _ = parts.netloc.rpartition("@")
    port = "" if parts.port is None else f":{parts.port}"
    place = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=f"{user}{at}{place}{port}")


def file_in(address: str, computer: str) -> Path | None:
    """The file that a ``file:`` address names on a POSIX system (RFC 8089), whatever bytes are in
    its name; None for an address of another kind, or of a file on another computer.

    Some file managers name the computer too: `computer` is the name of this one.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    host, here = parts.netloc.casefold(), computer.casefold()
    known = {*_THIS_COMPUTER, here, here.partition(".")[0]}
    name = unquote_to_bytes(parts.path)
    if parts.scheme != "file" or host not in known or not name.startswith(b"/") or b"\0" in name:
        return None
    return Path(os.fsdecode(b"/" + name.lstrip(b"/")))


def _ascii_label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _parts(text: str) -> SplitResult:
    """The parts of an address with a host; ValueError for anything else."""
    address = text.strip()
    if len(address) > _LONGEST:
        raise BadAddress("That address is too long.", AddressFlaw.TOO_LONG)
    # Checked before urlsplit, which silently drops line breaks and tabs.
    if not address.isprintable() or any(c.isspace() for c in address) or "\\" in address:
        raise BadAddress(
            "An address has no spaces, line breaks or backslashes.", AddressFlaw.SPACES
        )
    try:
        parts = urlsplit(address)
        usable = bool(parts.scheme and parts.hostname) and parts.port != 0
        parts = with_ascii_host(parts) if usable else parts
    except ValueError:
        usable = False
        parts = urlsplit("")
    if not usable:
        raise BadAddress(
            "Enter a full address, such as https://api.example.com.", AddressFlaw.NOT_WHOLE
        )
    return parts
