"""Takes secrets out of texts before anybody sees them: answers, messages, logs, tracebacks.

Two nets: the exact secrets that are known (also percent-encoded, escaped, in base64, and cut in
two by the edge of a text), and the places where secrets stand in texts of strangers, such as the
signature in a link of a file host.
"""

from __future__ import annotations

import base64
import json
import logging
import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote, quote_plus

MASK = "***"
# A shorter text is no secret, and taking it out everywhere would leave nothing to read.
SHORTEST_SECRET = 4
# Pieces of at least this many characters are taken out of what is left of a long secret.
PIECE = 6
_LONG_SECRET = 12

_QUERY = re.compile(
    r"(?i)(?<![a-z0-9_-])((?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig"
    r"|policy|(?:access_|auth_)?token|key-pair-id|api_?key)=)[^&\s\"'<>#]+"
)
_BEARER = re.compile(r"(?i)\b(bearer\s+)[a-z0-9._~+/=-]+")
_KEY_HEADER = re.compile(r"(?i)(x-api-key[\"']?\s*[:=,]\s*b?[\"']?)[^\s\"',}\])]+")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text with ``***`` in place of the secrets and of values of signed links.

    No piece of six characters of a secret of twelve or more is left. Secrets of fewer than four
    characters are passed over.
    """
    for secret in secrets:
        if len(secret) < SHORTEST_SECRET:
            continue
        for form in _forms(secret):
            text = text.replace(form, MASK)
        if len(secret) >= _LONG_SECRET:
            text = _without_pieces(text, secret)
    for pattern in (_QUERY, _BEARER, _KEY_HEADER):
        text = pattern.sub(rf"\g<1>{MASK}", text)
    return text


def _forms(secret: str) -> list[str]:
    """How the secret may be written, longest first, so that no form leaves a rest of another."""
    forms = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret)}
    forms |= {json.dumps(secret)[1:-1], repr(secret)[1:-1]}
    forms |= set(_base64_forms(secret.encode("utf-8", "replace")))
    return sorted((form for form in forms if form), key=len, reverse=True)


def _base64_forms(data: bytes) -> Iterator[str]:
    """The characters that the bytes always give, at each of the three places in a group."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + data).decode("ascii")
        sure = encoded[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(sure) >= SHORTEST_SECRET:
            yield sure
            yield sure.translate(str.maketrans("+/", "-_"))


def _without_pieces(text: str, secret: str) -> str:
    pieces = {secret[at : at + PIECE] for at in range(len(secret) - PIECE + 1)}
    if not any(piece in text for piece in pieces):
        return text
    hidden = bytearray(len(text))
    for at in range(len(text) - PIECE + 1):
        if text[at : at + PIECE] in pieces:
            hidden[at : at + PIECE] = b"\1" * PIECE
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
    below it. `secrets` is asked at each record, because a key may be typed at any time.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; the record is changed for good, for every handler after this one."""
        secrets = tuple(self._secrets())
        try:
            message = record.getMessage()
        except Exception:
            # A wrong number of arguments: the standard answer would print them as they are.
            message = f"{record.msg} (its arguments could not be put in)"
        record.msg, record.args = redact(message, secrets), None
        if record.exc_info:
            text = record.exc_text or "".join(traceback.format_exception(*record.exc_info))
            # Without exc_info no formatter can make the text anew.
            record.exc_text, record.exc_info = text.rstrip("\n"), None
        if record.exc_text:
            record.exc_text = redact(record.exc_text, secrets)
        if record.stack_info:
            record.stack_info = redact(record.stack_info, secrets)
        return True
