"""A text that must not be seen: the API key and the webhook's secret."""

from __future__ import annotations

import string
from enum import Enum
from typing import NoReturn

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
    """What was typed cannot be an API key. The message never holds the text itself, only its
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
    """The key as typed or pasted, without white space round it; NotAKey says what is wrong.

    A key with a line break inside would be printed by the HTTP library's own error (measured),
    so nothing that is no header value gets past this door.
    """
    text = typed.strip()
    if not text:
        raise NotAKey("The key is empty.", KeyFlaw.EMPTY)
    if len(text) > LONGEST_KEY:
        message = f"This is too long for a key: {len(text)} characters."
        raise NotAKey(message, KeyFlaw.TOO_LONG, len(text))
    if any(character.isspace() for character in text):
        message = "A key has no spaces or line breaks inside. Copy it once more."
        raise NotAKey(message, KeyFlaw.SPACES)
    if text[0] in "\"'`" or text[-1] in "\"'`":
        raise NotAKey("Leave out the quotation marks round the key.", KeyFlaw.QUOTES)
    if not set(text) <= _ALLOWED:
        message = "A key has only plain letters, digits and signs. Copy it once more."
        raise NotAKey(message, KeyFlaw.STRANGE)
    if len(text) < SHORTEST_KEY:
        raise NotAKey("This is too short for a key. Copy the whole of it.", KeyFlaw.TOO_SHORT)
    return Secret(text)
