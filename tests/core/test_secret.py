"""Secrets show themselves to nobody, and only what can be a key passes for one."""

from __future__ import annotations

import copy
import pickle
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.secret import LONGEST_KEY, NotAKey, Secret, clean_key

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
        ("", "empty"),
        (" \n", "empty"),
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
