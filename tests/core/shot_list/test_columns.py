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
    scenes,
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


JAPANESE = "番号,プロンプト\r\n1,猫が歩く\r\n"
CHINESE = "编号,提示词,模型\n1,一只猫走过“大桥”。,Sora 2\n"


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        (JAPANESE, "cp932", Encoding.SHIFT_JIS),
        (JAPANESE, "shift_jis", Encoding.SHIFT_JIS),
        (JAPANESE, "euc_jp", Encoding.EUC_JP),
        (CHINESE, "gb18030", Encoding.CHINESE),
        (CHINESE, "gbk", Encoding.CHINESE),
        (CHINESE, "utf-32", Encoding.UTF_32),
        (JAPANESE, "utf-16", Encoding.UTF_16),
        ("Käfer, groß, «œuvre», señor, ação", "cp1252", Encoding.WINDOWS),
        ("ÄÖ, Straße", "cp1252", Encoding.WINDOWS),
        ("", "utf-8", Encoding.UTF_8),
    ],
)
def test_what_spreadsheets_elsewhere_write_is_read(
    text: str, codec: str, encoding: Encoding
) -> None:
    assert decoded(text.encode(codec)) == (text, encoding)
    assert encoding.guessed == (not encoding.value.startswith("UTF"))


@pytest.mark.parametrize("codec", ["mac-roman", "cp850", "cp1251", "koi8-r", "cp1253", "big5"])
def test_any_other_text_is_read_to_be_checked(codec: str) -> None:
    words = {"mac-roman": "ça, Ä å", "cp850": "ü ì ð", "big5": "一隻貓"}
    text = words.get(codec, "абв" if codec in ("cp1251", "koi8-r") else "αβγ")
    read, encoding = decoded(f"Prompt\n{text}\n".encode(codec))
    assert read.startswith("Prompt\n")
    assert encoding.guessed


@pytest.mark.parametrize(
    ("script", "headings"),
    [
        ("INT. A\r\rx\r\rEXT. B\r\ry\r", [1, 5]),
        ("INT. A\r\n\r\nx\r\n\r\nEXT. B\r\n", [1, 5]),
        ("\ufeffINT. A\n\nx\n", [1]),
        (".\u00c9COLE\n\nx\n\n.食堂\n\ny\n\n..no scene\n", [1, 5]),
        ("INT. A\n\nx /* never closed\n\nEXT. B\n\ny\n", [1, 5]),
        ("INT. A\n\nx /* EXT. C\n\nEXT. D\n\n*/ y\n\nEXT. B\n\nz\n", [1, 9]),
        ("INT. A\n\n" + "/*" * 5000, [1]),
        ("INT. A\n\n" + "/**/" * 5000, [1]),
        ("INT. A\n\nx\u2028\u2028EXT. B\n\ny\n", [1, 5]),
        # As pasted from elsewhere: without empty lines, indented, with notes and scene numbers.
        ("INT. A - DAY\nx\nEXT. B - NIGHT\ny\n", [1, 3]),
        ("INT./EXT. A\nI/E B\nEXT/INT. C\nEST. D\nINT E\n\n", [1, 2, 3, 4, 5]),
        ("\tINT. A #1-A.#\n  x\n\tEXT. B [[ask the grip]] #2#\n", [1, 3]),
        ("INT. \u5eca\u4e0b\n\u96e8\nEXT. \u00c9GLISE\nx\n", [1, 3]),
        ("INT. A\nx\n!EXT. WHAT IS THIS\nExt. hinges creak.\nESTHER\nEST CE VRAI\n", [1]),
        ("INT. A\n\nx\n\nEXT. B" + "[[" * 50_000, [1, 5]),
        ("INT. A\n\nx [[never closed\n\nEXT. B\n\ny ]]\n", [1, 5]),
        ("INT. A\n\nx [[hidden\nhidden]] y\n\nEXT. B [[open [[hidden]]\n", [1, 6]),
    ],
)
def test_no_scene_of_an_odd_script_is_lost(script: str, headings: list[int]) -> None:
    found = scenes(script)
    assert [line for line, _, _ in found] == headings
    assert not any("\ue000" in text or "hidden" in text for _, _, text in found)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0",
        WORDS.encode("utf-16-le")[:-1],
        WORDS.encode("utf-32-le"),
        codecs.BOM_UTF16_LE + b"\x00\xd8",
        b"caf\xe9 \x81\x8d\x07",
        b"\x1f\x8b\x08\x01\xff\xfe",
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
