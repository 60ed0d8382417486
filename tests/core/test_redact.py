"""Redaction: nothing of a secret is left, in whatever form and wherever it is cut."""

from __future__ import annotations

import base64
import json
import logging
import string
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.redact import PIECE, SecretFilter, redact

KEY = "sk-canary/9f8e7d6c+5b4a3210"
SECRETS = st.text(string.ascii_letters + string.digits + "-_/+.%~\\", min_size=12, max_size=60)


@given(SECRETS, st.text(), st.text(), st.integers(0, 60), st.integers(0, 60))
def test_no_piece_is_left(secret: str, before: str, after: str, start: int, end: int) -> None:
    for part in (secret, secret[start:], secret[:end]):
        out = redact(before + part + after, [secret])
        pieces = {secret[at : at + PIECE] for at in range(len(secret) - PIECE + 1)}
        assert not any(piece in out for piece in pieces)


@pytest.mark.parametrize("before", ["", "u", "us", "user:"])
def test_other_forms(before: str) -> None:
    encoded = base64.b64encode((before + KEY + "x").encode()).decode()
    out = redact(f"a {quote(KEY)} {quote(KEY, safe='')} {json.dumps(KEY)} {encoded} z", [KEY])

    assert "canary" not in out
    assert base64.b64encode(KEY.encode()).decode()[4:20] not in out
    assert out.startswith("a *** *** ")
    assert out.endswith(" z")


def test_short_secrets() -> None:
    assert redact("abc and abcde", ["abc", "", "abcde"]) == "abc and ***"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://x/y?X-Amz-Signature=ab12&b=2", "https://x/y?X-Amz-Signature=***&b=2"),
        (
            "https://x/y?a=1&Signature=ab%2F&Key-Pair-Id=K",
            "https://x/y?a=1&Signature=***&Key-Pair-Id=***",
        ),
        ("?sig=1 ?token=2", "?sig=*** ?token=***"),
        ("config=1 design=2", "config=1 design=2"),
        ("Authorization: Bearer abc.def-1", "Authorization: Bearer ***"),
        ("{b'x-api-key': b'abc'}", "{b'x-api-key': b'***'}"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_patterns(text: str, expected: str) -> None:
    assert redact(text) == expected


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("x", logging.INFO, "x.py", 1, message, args, None)


def test_filter() -> None:
    hide = SecretFilter(lambda: [KEY])
    made = record("the key is %s, %d", KEY, 7)
    made.stack_info = f"stack {KEY}"
    try:
        raise ValueError(KEY)
    except ValueError as error:
        made.exc_info = (ValueError, error, error.__traceback__)

    assert hide.filter(made)

    text = logging.Formatter("%(message)s").format(made)
    assert "canary" not in text
    assert "the key is ***, 7" in text
    assert "ValueError: ***" in text
    assert "stack ***" in text


def test_filter_with_wrong_arguments_and_a_ready_traceback() -> None:
    hide = SecretFilter(lambda: [KEY])
    made = record(f"{KEY} %d", KEY)
    made.exc_text = f"old {KEY}"

    assert hide.filter(made)

    text = logging.Formatter("%(message)s").format(made)
    assert "canary" not in text
    assert "could not be put in" in text
