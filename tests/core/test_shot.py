"""What a project gives to its shots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.shot import LONGEST_STYLE, clean_style, with_style


@pytest.mark.parametrize(
    ("prompt", "style", "sent"),
    [
        ("A kite", "Grainy film", "A kite\nGrainy film"),
        ("A kite  \n", "Grainy film", "A kite\nGrainy film"),
        ("A kite", "", "A kite"),
        (" ", "Grainy film", " "),
        ("A kite\nGrainy film", "Grainy film", "A kite\nGrainy film"),
        ("A kite\nGrainy film\n", "Grainy film", "A kite\nGrainy film\n"),
        ("Grainy film", "Grainy film", "Grainy film"),
        # Only words that are alike: the style is not there yet.
        ("A kite in Grainy film", "Grainy film", "A kite in Grainy film\nGrainy film"),
        ("A kite", "Grainy\n35 mm", "A kite\nGrainy\n35 mm"),
    ],
)
def test_the_style_stands_at_the_end_of_the_prompt_once(prompt: str, style: str, sent: str) -> None:
    assert with_style(prompt, style) == sent


@given(st.text(), st.text())
def test_no_style_is_added_twice(prompt: str, style: str) -> None:
    style = clean_style(style)
    once = with_style(prompt, style)
    assert with_style(once, style) == once
    assert clean_style(style) == style


def test_a_style_can_be_kept_and_sent() -> None:
    assert clean_style("  Grainy\x00 film\ud800\n") == "Grainy film"
    assert len(clean_style("long " * 1000)) <= LONGEST_STYLE
