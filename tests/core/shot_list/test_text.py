"""The text of a shot list: every encoding and way to write a table, and everything that is none."""

from __future__ import annotations

import codecs
from itertools import islice

import pytest

from sora_desktop.core.shot_list.columns import (
    Break,
    Encoding,
    Layout,
    NoText,
    decoded,
    is_tabbed,
    layouts,
    records,
    written_lines,
)

COMMAS = Layout(delimiter=",")
WORDS = "Straße, déjà vu, \u201cquoted\u201d €5"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (WORDS.encode("utf-8"), Encoding.UTF_8),
        (WORDS.encode("utf-8-sig"), Encoding.UTF_8),
        (WORDS.encode("utf-16"), Encoding.UTF_16),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), Encoding.UTF_16),
        (WORDS.encode("utf-16-le"), Encoding.UTF_16),
        (WORDS.encode("utf-16-be"), Encoding.UTF_16),
        (WORDS.encode("cp1252"), Encoding.WINDOWS),
    ],
)
def test_every_encoding_is_found_out(content: bytes, encoding: Encoding) -> None:
    assert decoded(content) == (WORDS, encoding)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0",
        WORDS.encode("utf-16-le")[:-1],
        WORDS.encode("utf-32"),
        codecs.BOM_UTF16_LE + b"\x00\xd8",
        b"caf\xe9 \x81\x8d",
    ],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(NoText):
        decoded(content)


def test_rows_know_on_which_line_they_begin() -> None:
    text = 'a,b\r\n\r\n"two\r\nlines",2\r,,\n  ,\nlast,"say ""hi"""'
    found = list(records(text, COMMAS))
    assert [(each.line, each.cells) for each in found] == [
        (1, ("a", "b")),
        (3, ("two\r\nlines", "2")),
        (7, ("last", 'say "hi"')),
    ]
    assert all(each.broken is None for each in found)
    assert list(records("", COMMAS)) == []
    assert [each.cells for each in records("a\n", COMMAS)] == [("a",)]


@pytest.mark.parametrize("end", ["", "\n", "\r\nand,more\r\n"])
def test_a_quotation_mark_that_is_never_closed_is_told(end: str) -> None:
    first, broken = records(f'a,b\n1,"never closed{end}', COMMAS)
    assert (first.line, first.broken) == (1, None)
    assert (broken.line, broken.broken) == (2, Break.OPEN_QUOTE)
    assert broken.cells == ("1", f"never closed{end}")


def test_a_cell_too_long_to_read_is_told_and_the_next_row_is_read() -> None:
    found = list(records(f"a\n{'x' * 200_000}\nb\n", COMMAS))
    assert [(each.line, each.broken) for each in found] == [
        (1, None),
        (2, Break.LONG_CELL),
        (3, None),
    ]


def test_a_mark_that_ends_the_text_elsewhere_ends_nothing_here() -> None:
    found = list(records("a\0\nb\0,\0\n\0", COMMAS))
    assert [each.cells for each in found] == [("a\ufffd",), ("b\ufffd", "\ufffd"), ("\ufffd",)]


def test_the_ways_in_which_a_text_can_be_a_table() -> None:
    assert [each.delimiter for each in layouts("a,b")] == ["\t", ";", ","]
    assert list(layouts("sep=|\r\na|b")) == [Layout(delimiter="|", skipped=1)]
    (layout,) = layouts('"sep=;"\na;b\n1;2')
    assert [(each.line, each.cells) for each in records("sep=;\na;b\n1;2", layout)] == [
        (2, ("a", "b")),
        (3, ("1", "2")),
    ]
    spaced = list(layouts('a, b\n1, "x, y"'))[-1]
    assert spaced.spaced
    assert [each.cells for each in records('a, b\n1, "x, y"', spaced)][1] == ("1", "x, y")
    assert not any(each.spaced for each in layouts("a, b,c\n"))
    assert [each.delimiter for each in layouts("")] == ["\t", ";", ","]


def test_tabs_in_every_line_come_from_a_spreadsheet() -> None:
    assert is_tabbed("a\tb\n\nc\td\n")
    assert not is_tabbed("a\tb\nc d\n")
    assert not is_tabbed("a\tb\n")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n\t\r\n", []),
        ("a\r\n\r\n b \rc", [(1, "", "a"), (3, "", "b"), (4, "", "c")]),
        ("1. a\n\n2) b\n10: c", [(1, "1", "a"), (3, "2", "b"), (4, "10", "c")]),
        ("1. a\n2. b\nc", [(1, "", "1. a"), (2, "", "2. b"), (3, "", "c")]),
        ("2. a\n1. b", [(1, "", "2. a"), (2, "", "1. b")]),
        ("- a\n\u2022 b\n* c", [(1, "", "a"), (2, "", "b"), (3, "", "c")]),
        ("- a\nb", [(1, "", "- a"), (2, "", "b")]),
        ("-a\n-b", [(1, "", "-a"), (2, "", "-b")]),
        ("3 boats\n4 kites", [(1, "", "3 boats"), (2, "", "4 kites")]),
        ("16:9 frame", [(1, "", "16:9 frame")]),
        ("=cmd|' /C calc'!A0\n@SUM(1)", [(1, "", "=cmd|' /C calc'!A0"), (2, "", "@SUM(1)")]),
        ("a\0b\n", [(1, "", "a\ufffdb")]),
    ],
)
def test_each_line_is_a_shot(text: str, lines: list[tuple[int, str, str]]) -> None:
    assert written_lines(text) == lines


def test_a_long_table_is_cut_line_by_line() -> None:
    text = "".join(f"{n};Shot {n}\n" for n in range(100_000))
    (last,) = islice(records(text, Layout(delimiter=";")), 99_999, None)
    assert (last.line, last.cells) == (100_000, ("99999", "Shot 99999"))
