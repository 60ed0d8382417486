"""What a project gives to its shots."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.options import rows_in, rows_text
from sora_desktop.core.prompt import escaped, unescaped
from sora_desktop.core.shot import (
    LONGEST_STYLE,
    Shot,
    clean_style,
    new_shot_id,
    shot_title,
    styled,
    with_style,
)
from tests.core.makers import a_request
from tests.fakes import START


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


def test_the_style_is_in_each_sentence_of_a_list_of_shots() -> None:
    """The model that gets them doesn't use the prompt."""
    rows: list[Mapping[str, str | int | bool]] = [
        {"prompt": "A kite rises", "duration": 3},
        {"prompt": "It falls\nFilm", "duration": 4},
    ]
    asked = a_request(prompt="A kite").choosing(multi_shots=rows_text(rows))
    found = styled(asked, "Film")
    assert found.prompt == "A kite\nFilm"
    assert rows_in(found.options["multi_shots"]) == (
        {"prompt": "A kite rises\nFilm", "duration": 3},
        rows[1],
    )
    assert styled(found, "Film") == found
    assert styled(asked, "") == asked
    assert {**found.options, "multi_shots": 0} == {**asked.options, "multi_shots": 0}


@given(st.text(), st.text())
def test_no_style_is_added_twice(prompt: str, style: str) -> None:
    style = clean_style(style)
    once = with_style(prompt, style)
    assert with_style(once, style) == once
    assert clean_style(style) == style


def test_a_style_can_be_kept_and_sent() -> None:
    assert clean_style("  Grainy\x00 film\ud800\n") == "Grainy film"
    assert len(clean_style("long " * 1000)) <= LONGEST_STYLE


def test_a_title_shows_braces_as_they_are_meant() -> None:
    def title(prompt: str, made: str = "") -> str:
        asked = a_request(prompt=prompt) if prompt else None
        return shot_title(Shot(id=new_shot_id(), created_at=START, request=asked), made)

    assert title(escaped("A {sign} | a wall")) == "A {sign} | a wall"
    assert title("A {red|blue} kite") == "A {red|blue} kite"
    # What was sent of a take was not written with escapes.
    assert title("", "A \\{ kite") == "A \\{ kite"


@given(st.text(alphabet="a\\{|}"))
def test_every_text_comes_back_from_its_escapes(text: str) -> None:
    assert unescaped(escaped(text)) == text
