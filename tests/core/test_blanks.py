"""What is a blank in a prompt, and what is not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.blanks import LONGEST_NAME, Blank, blank_names, blanks


def test_blanks_stand_where_they_are_written() -> None:
    text = "{subject} walks, {light source}; {subject}"
    assert blanks(text)[:2] == (Blank("subject", 0, 9), Blank("light source", 17, 31))
    assert blank_names(text) == ("subject", "light source")
    assert blank_names("{größe} 主題: {主題}") == ("größe", "主題")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no blanks",
        "{}",
        "{ }",
        "{1}",
        "{unclosed",
        "{two\nlines}",
        '{"shot": "wide"}',
        "{a: 1}",
        "{" + "a" * (LONGEST_NAME + 1) + "}",
    ],
)
def test_what_is_no_blank(text: str) -> None:
    assert blanks(text) == ()


@given(st.text(alphabet="{}ab \n\U0001f6f6", max_size=60))
def test_a_blank_is_what_it_says(text: str) -> None:
    found = blanks(text)
    assert all(text[each.start : each.end].strip("{}").strip() == each.name for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
