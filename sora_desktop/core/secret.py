"""Secret texts: the API key and the webhook's secret."""

from __future__ import annotations

import base64
import json
import logging
import re
import string
import traceback
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import NoReturn
from urllib.parse import quote, quote_plus

# What a key can be: PiAPI publishes no format, so any printable ASCII text of a sane length.
SHORTEST_KEY = 16
LONGEST_KEY = 512
_ALLOWED = frozenset(string.ascii_letters + string.digits + string.punctuation) - frozenset("\"'`")


class KeyFlaw(Enum):
    """Why a text is no key; the window has a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    SPACES = "spaces"
    QUOTES = "quotes"
    STRANGE = "strange"
    TOO_SHORT = "too_short"


class NotAKey(ValueError):
    """The typed text can't be an API key. The message never holds the text itself, only its
    `length` in characters."""

    def __init__(self, message: str, flaw: KeyFlaw, length: int = 0) -> None:
        super().__init__(message)
        self.flaw, self.length = flaw, length


class Secret:
    """Wraps a secret text; shows itself as a mask and refuses to be pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself: for the request header and the keychain only."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")


def clean_key(typed: str) -> Secret:
    """The key as typed or pasted, without surrounding white space; NotAKey says what is wrong.

    The HTTP library's own error would print a key with a line break inside (measured), so only
    valid header values pass here.
    """
    text = typed.strip()
    if not text:
        raise NotAKey("Paste a key first.", KeyFlaw.EMPTY)
    if len(text) > LONGEST_KEY:
        message = f"That key looks too long ({len(text)} characters)."
        raise NotAKey(message, KeyFlaw.TOO_LONG, len(text))
    if any(character.isspace() for character in text):
        message = "A key has no spaces or line breaks. Copy it again."
        raise NotAKey(message, KeyFlaw.SPACES)
    if text[0] in "\"'`" or text[-1] in "\"'`":
        raise NotAKey("Remove the quotation marks around the key.", KeyFlaw.QUOTES)
    if not set(text) <= _ALLOWED:
        message = "A key has only plain letters, digits and symbols. Copy it again."
        raise NotAKey(message, KeyFlaw.STRANGE)
    if len(text) < SHORTEST_KEY:
        raise NotAKey("That key looks too short. Copy all of it.", KeyFlaw.TOO_SHORT)
    return Secret(text)


MASK = "***"
# A shorter text is no secret, and removing it everywhere would leave nothing to read.
SHORTEST_SECRET = 4
# Pieces of a long secret with at least this many characters are removed too.
PIECE = 6
# How many characters of base64 hold such a piece.
_PIECE_IN_BASE64 = 8
_LONG_SECRET = 12

_QUERY = re.compile(
    r"(?i)(?<![a-z0-9_-])((?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig"
    r"|policy|(?:access_|auth_)?token|key-pair-id|api_?key)=)[^&\s\"'<>#]+"
)
_BEARER = re.compile(r"(?i)\b(bearer\s+)[a-z0-9._~+/=-]+")
_KEY_HEADER = re.compile(r"(?i)(x-api-key[\"']?\s*[:=,]\s*b?[\"']?)[^\s\"',}\])]+")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text with ``***`` in place of the secrets and of values of signed links.

    No piece of six characters of a secret of twelve or more is left, nor its base64 form; all of it
    is also found in hexadecimal, escaped, and in capitals. Secrets of fewer than four characters
    are ignored.
    """
    if len(text) < SHORTEST_SECRET:
        # Most texts of answers are empty, and each one that is read passes here.
        return text
    for secret in secrets:
        if len(secret) < SHORTEST_SECRET:
            continue
        for form in _forms(secret):
            text = text.replace(form, MASK)
        if len(secret) >= _LONG_SECRET:
            text = _without_pieces(text, _pieces(secret, PIECE))
            for form in _base64_forms(secret.encode("utf-8", "replace")):
                text = _without_pieces(text, _pieces(form, _PIECE_IN_BASE64))
    for pattern in (_QUERY, _BEARER, _KEY_HEADER):
        text = pattern.sub(rf"\g<1>{MASK}", text)
    return text


def _forms(secret: str) -> list[str]:
    """The possible spellings of the secret, longest first, so that none leaves a rest of
    another."""
    forms = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret)}
    forms |= {json.dumps(secret)[1:-1], repr(secret)[1:-1]}
    data = secret.encode("utf-8", "replace")
    forms |= set(_base64_forms(data))
    if len(secret) >= _LONG_SECRET:
        forms |= {secret.upper(), secret.lower(), *_escaped_forms(secret, data)}
    return sorted((form for form in forms if form), key=len, reverse=True)


def _escaped_forms(secret: str, data: bytes) -> Iterator[str]:
    """The secret in hexadecimal, and with each character escaped as texts and pages do."""
    for digits in (data.hex(), data.hex().upper()):
        bytes_of = [digits[at : at + 2] for at in range(0, len(digits), 2)]
        yield from (digits, *(mark.join(["", *bytes_of]) for mark in ("%", "\\x")))
        yield from (":".join(bytes_of), " ".join(bytes_of))
    for shape in ("\\u{:04x}", "\\u{:04X}", "&#{};", "&#x{:x};", "&#x{:X};"):
        yield "".join(shape.format(ord(character)) for character in secret)


def _base64_forms(data: bytes) -> Iterator[str]:
    """The characters that the bytes always produce, at each of the three places in a group."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + data).decode("ascii")
        sure = encoded[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(sure) >= SHORTEST_SECRET:
            yield sure
            yield sure.translate(str.maketrans("+/", "-_"))


def _pieces(text: str, size: int) -> frozenset[str]:
    return frozenset(text[at : at + size] for at in range(len(text) - size + 1))


def _without_pieces(text: str, pieces: frozenset[str]) -> str:
    """The text without these pieces, which are of one length."""
    if not any(piece in text for piece in pieces):
        return text
    size = len(next(iter(pieces)))
    hidden = bytearray(len(text))
    for at in range(len(text) - size + 1):
        if text[at : at + size] in pieces:
            hidden[at : at + size] = b"\1" * size
    out: list[str] = []
    for at, character in enumerate(text):
        if not hidden[at]:
            out.append(character)
        elif at == 0 or not hidden[at - 1]:
            out.append(MASK)
    return "".join(out)


class SecretFilter(logging.Filter):
    """Redacts each record: message, arguments, traceback and stack.

    Put it on every *handler*: a filter of a logger does not see what comes up from the loggers
    below it. `secrets` is called for each record, because a key may be typed at any time.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; the record is changed permanently, for every handler after this one."""
        secrets = tuple(self._secrets())
        try:
            message = record.getMessage()
        except Exception:
            # A wrong number of arguments: the default handling would print them unredacted.
            message = f"{record.msg} (its arguments could not be put in)"
        record.msg, record.args = redact(message, secrets), None
        if record.exc_info:
            text = record.exc_text or "".join(traceback.format_exception(*record.exc_info))
            # Without exc_info no formatter can produce the text again.
            record.exc_text, record.exc_info = text.rstrip("\n"), None
        if record.exc_text:
            record.exc_text = redact(record.exc_text, secrets)
        if record.stack_info:
            record.stack_info = redact(record.stack_info, secrets)
        return True
