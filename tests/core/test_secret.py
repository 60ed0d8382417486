"""Secrets show themselves to nobody, and only what can be a key passes for one."""

from __future__ import annotations

import base64
import copy
import json
import logging
import math
import pickle
import re
import string
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.secret import (
    LONGEST_KEY,
    PIECE,
    SHORTEST_KEY,
    KeyFlaw,
    NotAKey,
    Secret,
    SecretFilter,
    clean_key,
    redact,
)

KEY = "sk-0123456789abcdef"
keys = st.text(string.ascii_letters + string.digits + "-_.+/=", min_size=16, max_size=512)


def test_a_secret_is_never_shown() -> None:
    """In no way of making a text of it."""
    secret = Secret(KEY)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret:>40}", f"{secret!r}", f"{[secret]}"]
    assert not any(KEY[3:9] in text for text in shown)
    assert secret.reveal() == KEY


def test_a_secret_is_not_written_anywhere() -> None:
    """Pickle and copy, which could carry it into a file, are refused."""
    with pytest.raises(TypeError):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(KEY))


def test_secrets_compare_by_their_text() -> None:
    """So that it can be told whether a key changed."""
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY) != Secret("other")
    assert Secret(KEY) != KEY
    assert len({Secret(KEY), Secret(KEY)}) == 1
    assert not Secret("")
    assert Secret(KEY)


@given(keys, st.sampled_from(["", " ", "\n", "\t \r\n", "\u00a0"]))
def test_a_key_is_taken_without_the_space_round_it(key: str, space: str) -> None:
    """As it comes from a clipboard."""
    assert clean_key(space + key + space).reveal() == key


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Paste a key"),
        (" \n", "Paste a key"),
        ("x" * (LONGEST_KEY + 1), "too long"),
        ("sk-0123456\n789abcdef", "line breaks"),
        ("sk-0123456\u00a0789abcdef", "spaces"),
        (f'"{KEY}"', "quotation marks"),
        (f"{KEY}'", "quotation marks"),
        ("sk-0123456\0789abcdef", "plain letters"),
        ("sk-0123456789abcd\u00e9f", "plain letters"),
        ("\U0001f511" * 20, "plain letters"),
        ("sk-01234'56789abcdef", "plain letters"),
        ("sk-0123456", "too short"),
    ],
)
def test_what_is_no_key_is_refused_without_being_echoed(typed: str, reason: str) -> None:
    """The reason is told; the text itself is not, since it may be half of a key."""
    with pytest.raises(NotAKey, match=reason) as caught:
        clean_key(typed)
    assert not typed.strip() or typed.strip() not in str(caught.value)
    assert str(caught.value).endswith(".")
    assert caught.value.length == (len(typed) if caught.value.flaw is KeyFlaw.TOO_LONG else 0)


@pytest.mark.parametrize("length", [SHORTEST_KEY, LONGEST_KEY])
def test_the_shortest_and_the_longest_key_are_taken(length: int) -> None:
    assert clean_key("x" * length).reveal() == "x" * length
    for wrong in ("x" * (SHORTEST_KEY - 1), "x" * (LONGEST_KEY + 1)):
        with pytest.raises(NotAKey):
            clean_key(wrong)


@given(st.text())
def test_every_key_is_a_header_value(typed: str) -> None:
    """Whatever is let through is printable ASCII of a sane length."""
    try:
        key = clean_key(typed).reveal()
    except NotAKey:
        return
    assert key.isascii()
    assert key.isprintable()
    assert " " not in key
    assert 16 <= len(key) <= LONGEST_KEY


CANARY = "sk-canary/9f8e7d6c+5b4a3210"
SECRETS = st.text(string.ascii_letters + string.digits + "-_/+.%~\\", min_size=12, max_size=60)


@given(SECRETS, st.text(), st.text(), st.integers(0, 60), st.integers(0, 60))
def test_no_piece_is_left(secret: str, before: str, after: str, start: int, end: int) -> None:
    for part in (secret, secret[start:], secret[:end]):
        out = redact(before + part + after, [secret])
        pieces = {secret[at : at + PIECE] for at in range(len(secret) - PIECE + 1)}
        assert not any(piece in out for piece in pieces)


@pytest.mark.parametrize("before", ["", "u", "us", "user:"])
def test_other_forms(before: str) -> None:
    encoded = base64.b64encode((before + CANARY + "x").encode()).decode()
    out = redact(
        f"a {quote(CANARY)} {quote(CANARY, safe='')} {json.dumps(CANARY)} {encoded} z", [CANARY]
    )

    assert "canary" not in out
    assert base64.b64encode(CANARY.encode()).decode()[4:20] not in out
    assert out.startswith("a *** *** ")
    assert out.endswith(" z")


def escaped(shape: str) -> str:
    """The key with each of its characters in that shape."""
    return "".join(shape.format(ord(character)) for character in CANARY)


@pytest.mark.parametrize(
    "form",
    [
        CANARY.upper(),
        CANARY.encode().hex(),
        CANARY.encode().hex().upper(),
        CANARY.encode().hex(":"),
        CANARY.encode().hex(" ").upper(),
        *map(escaped, ("%{:02x}", "%{:02X}", "\\u{:04x}", "\\u{:04X}", "\\x{:02x}")),
        *map(escaped, ("&#{};", "&#x{:x};", "&#x{:X};")),
    ],
)
def test_the_key_escaped_by_others(form: str) -> None:
    """As a server, a page or a dump of bytes writes it."""
    assert redact(f"from {form} on", [CANARY]) == "from *** on"


ALPHABETS = {"plain": base64.b64encode, "url-safe": base64.urlsafe_b64encode}
KEYS = [CANARY, CANARY + "a", CANARY + "ab", "~?~?>>~~?>ÿ~>?>>", "é" * 7]


def decoded_anywhere(text: str) -> bytes:
    """What can be read out of a text as base64, at each of the four places in a group."""
    out = b""
    for run in re.findall("[A-Za-z0-9+/_-]+", text):
        plain = run.replace("-", "+").replace("_", "/")
        for at in range(4):
            part = plain[at:]
            out += base64.b64decode(part[: len(part) // 4 * 4]) + b"\n"
            out += base64.b64decode(part + "A" * (-len(part) % 4)) + b"\n"
    return out


@pytest.mark.unmeasured
@pytest.mark.parametrize("encode", ALPHABETS.values(), ids=ALPHABETS)
@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("around", ["\0", "~", "u"])
@pytest.mark.parametrize("after", [0, 1, 2, 5])
@pytest.mark.parametrize("before", range(7))
def test_base64_at_every_place_of_a_group(
    encode: Callable[[bytes], bytes], key: str, around: str, before: int, after: int
) -> None:
    """Exactly the characters that hold nothing but the key are hidden."""
    secret = key.encode()
    encoded = encode(around.encode() * before + secret + around.encode() * after).decode()
    first, last = math.ceil(before * 8 / 6), math.floor((before + len(secret)) * 8 / 6)
    hidden = encoded[:first] + "***" + encoded[last:]

    assert redact(f"Basic {encoded} z", [key]) == f"Basic {hidden} z"
    assert redact(f"Basic {encoded.rstrip('=')}", [key]) == f"Basic {hidden.rstrip('=')}"


@pytest.mark.parametrize("encode", ALPHABETS.values(), ids=ALPHABETS)
@pytest.mark.parametrize("before", ["", "user:", "u:", "me:"])
@given(start=st.integers(0, 20), end=st.integers(20, 60), wrap=st.integers(16, 80))
def test_base64_that_is_cut_or_wrapped(
    encode: Callable[[bytes], bytes], before: str, start: int, end: int, wrap: int
) -> None:
    """An edge of a text goes through it, or it stands in lines."""
    encoded = encode((before + CANARY).encode()).decode()[start:end]
    lines = "\n".join(encoded[at : at + wrap] for at in range(0, len(encoded), wrap))

    left = decoded_anywhere(redact(f"{lines}", [CANARY]))

    pieces = [CANARY[at : at + PIECE + 2].encode() for at in range(len(CANARY) - PIECE - 1)]
    assert not any(piece in left for piece in pieces)


def test_the_text_round_pieces_stays() -> None:
    text = f"{CANARY[:10]} and {CANARY[4:14]}, then {CANARY[-8:]}"
    assert redact(text, [CANARY]) == "*** and ***, then ***"
    assert redact(f"from {CANARY[:10]} on", [CANARY]) == "from *** on"
    assert redact(f"{CANARY[:10]} on", [CANARY]) == "*** on"


def test_short_secrets() -> None:
    assert redact("abc and abcd", ["abc", "", "abcd"]) == "abc and ***"


@pytest.mark.parametrize("before", ["", "u", "us"])
def test_the_shortest_secret_in_base64(before: str) -> None:
    encoded = base64.b64encode(f"{before}a~c?".encode()).decode()
    assert "***" in redact(encoded, ["a~c?"])


@pytest.mark.parametrize("secret", ['a"bcd', "a\\bcd", "a'b\"cd", "ä'\nö"])
def test_a_short_secret_as_it_is_quoted_in_data_and_in_a_traceback(secret: str) -> None:
    assert redact(json.dumps({"key": secret}), [secret]) == '{"key": "***"}'
    assert redact(f"KeyError({secret!r})", [secret]) in ("KeyError('***')", 'KeyError("***")')


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
    hide = SecretFilter(lambda: [CANARY])
    made = record("the key is %s, %d", CANARY, 7)
    made.stack_info = f"stack {CANARY}"
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        made.exc_info = (ValueError, error, error.__traceback__)

    assert hide.filter(made)

    text = logging.Formatter("%(message)s").format(made)
    assert "canary" not in text
    assert "the key is ***, 7" in text
    assert "ValueError: ***" in text
    assert "stack ***" in text


def test_filter_with_wrong_arguments_and_a_ready_traceback() -> None:
    hide = SecretFilter(lambda: [CANARY])
    made = record(f"{CANARY} %d", CANARY)
    made.exc_text = f"old {CANARY}"

    assert hide.filter(made)

    text = logging.Formatter("%(message)s").format(made)
    assert "canary" not in text
    assert "could not be put in" in text


def test_a_ready_traceback_is_kept_instead_of_a_new_one() -> None:
    made = record("failed")
    made.exc_info = (ValueError, ValueError("new"), None)
    made.exc_text = f"ready {CANARY}"

    assert SecretFilter(lambda: [CANARY]).filter(made)

    assert made.exc_text == "ready ***"
