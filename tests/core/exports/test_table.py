"""Tables, read back as a spreadsheet does."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.table import clip_sheet


def read(data: bytes) -> list[list[str]]:
    """The cells, as a spreadsheet has them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cell",
    ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "=cmd|' /C calc'!A0"],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    data = clip_sheet(["Prompt"], [{"Prompt": cell}])
    assert data.startswith(b"\xef\xbb\xbfPrompt\r\n")
    assert read(data)[1] == [f"'{cell}"]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=2, max_size=2))
def test_every_text_comes_back(cells: list[str]) -> None:
    rows = read(clip_sheet(["A", "B", "C"], [dict(zip("AB", cells, strict=True))]))
    assert rows[0] == ["A", "B", "C"]
    for cell, found in zip(cells, rows[1], strict=False):
        bare = cell.replace("\0", "")
        assert found in (bare, f"'{bare}")
        assert not found.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert rows[1][2] == ""


def test_half_a_character_does_not_stop_it() -> None:
    assert read(clip_sheet(["A"], [{"A": "a\ud800"}]))[1] == ["a?"]
