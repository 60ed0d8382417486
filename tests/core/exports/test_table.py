"""Tables, read back as a spreadsheet does."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.exports.table import COLUMNS, SpendingLine, clip_sheet, spending_sheet
from sora_desktop.core.money import NOTHING
from sora_desktop.core.spending import Difference, SpendingBook
from sora_desktop.core.take import Take, TakeId, TakeState
from tests.core.makers import DOLLAR, a_take
from tests.core.test_ledger import NEW_YORK
from tests.fakes import START


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


def rows(*takes: Take, **changes: str) -> list[dict[str, str]]:
    """What a spreadsheet reads."""
    names = {"project": "Film", "shot": "A kite", "model": "Sora"} | changes
    lines = [
        SpendingLine(entry=entry, difference=Difference.REFUNDED, **names)
        for entry in SpendingBook(takes, NEW_YORK).entries(date.min, date.max)
    ]
    text = spending_sheet(lines, NEW_YORK).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def sent(n: int = 1, **changes: object) -> Take:
    whole = {"state": TakeState.READY, "sent_at": START, "remote_id": f"r{n}"} | changes
    return a_take(id=TakeId(f"t{n}"), **whole)


def test_a_line_has_every_figure_in_plain_dollars() -> None:
    failed = sent(state=TakeState.FAILED, quoted=DOLLAR * 3, charged=DOLLAR, shot_number=4)
    (row,) = rows(failed)
    assert tuple(row) == COLUMNS
    here = START.astimezone(NEW_YORK)
    assert row == {
        "date": here.date().isoformat(),
        "time": here.strftime("%H:%M:%S"),
        "project": "Film",
        "shot": "A kite",
        "take": "4",
        "model": "Sora",
        "seconds": str(failed.request.seconds),
        "state": "failed",
        "estimate": "1",
        "quoted": "3",
        "charged": "1",
        "returned": "2",
        "expected": "0",
        "not_confirmed": "0",
        "imported": "0",
        "difference": "refunded",
        "task_id": "r1",
    }


def test_what_is_not_known_is_empty_and_the_order_is_that_of_sending() -> None:
    late, early = sent(1), sent(2, sent_at=START - timedelta(hours=2), charged=NOTHING)
    assert [(row["task_id"], row["charged"], row["expected"]) for row in rows(late, early)] == [
        ("r2", "0", "0"),
        ("r1", "", "1"),
    ]


def test_what_an_imported_take_cost_is_in_its_own_column() -> None:
    (row,) = rows(sent(charged=DOLLAR, imported=True))
    assert (row["charged"], row["expected"], row["imported"]) == ("", "0", "1")


def test_no_cell_is_a_formula_and_a_mad_charge_is_told() -> None:
    (row,) = rows(sent(charged=DOLLAR * -1), shot="=cmd()|'x'", project="@home")
    assert (row["shot"], row["project"]) == ("'=cmd()|'x'", "'@home")
    assert row["charged"] == "'-1"


def test_days_are_those_of_the_zone() -> None:
    """Three in the morning UTC is the evening before in New York."""
    at = START.replace(hour=3, tzinfo=UTC)
    (row,) = rows(sent(sent_at=at))
    assert (row["date"], row["time"][:2]) == ((at.date() - timedelta(days=1)).isoformat(), "22")
