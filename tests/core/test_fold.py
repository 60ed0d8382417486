"""A search finds a word however it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Paper BOAT", "paper boat"),
        ("Café à l'Été", "cafe a l'ete"),
        ("Cafe\u0301", "cafe"),
        ("Straße İstanbul", "strasse istanbul"),
        ("\uff33ora ﾍﾟｰﾊﾟｰ", "sora ペーパー"),
        ("が か", "が か"),
        ("夜の川", "夜の川"),
        ("한국어", "한국어"),
        ("Ἀθῆναι Ёлка", "αθηναι елка"),
    ],
)
def test_spellings(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(st.characters(max_codepoint=0x17F), max_size=20))
def test_what_is_folded_stays(text: str) -> None:
    assert fold(fold(text)) == fold(text)
