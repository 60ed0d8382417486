"""Tags are short, clean, and each once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.tags import LONGEST_TAG, MOST_TAGS, clean_tag, clean_tags, with_tags


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("  river  ", "river"),
        ("night,  shot\n", "night shot"),
        ("a\x00b\u2028c\ud800", "a b c"),
        ("夜の川", "夜の川"),
        (" ,\t, ", ""),
        ("x" * 60, "x" * LONGEST_TAG),
        ("x" * 39 + " y", "x" * 39),
    ],
)
def test_a_tag_is_one_short_line(text: str, tag: str) -> None:
    assert clean_tag(text) == tag


def test_tags_are_sorted_and_each_once_whatever_its_case() -> None:
    assert clean_tags(["Zoo", "boat", "BOAT", "", "Äpfel"]) == ("boat", "Zoo", "Äpfel")
    assert len(clean_tags(str(n) for n in range(MOST_TAGS + 9))) == MOST_TAGS


def test_adding_and_removing() -> None:
    tags = ("boat", "Night")
    assert with_tags(tags, ["river"], [" NIGHT "]) == ("boat", "river")
    assert with_tags(tags, ["night"]) == tags
    assert with_tags(tags, ["night"], ["Night"]) == ("boat", "night")
    assert with_tags(tags, remove=["boat", "Night", "none"]) == ()


@given(st.lists(st.text(max_size=50), max_size=60))
def test_what_is_clean_stays_as_it_is(texts: list[str]) -> None:
    tags = clean_tags(texts)
    assert clean_tags(tags) == tags
    assert all(tag and "," not in tag and tag.isprintable() for tag in tags)
