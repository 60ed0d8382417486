"""The text of a shot list: decoded from bytes, and split into cells, lines or scenes.

Nothing is dropped silently: what can't be read is reported with its line.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain, islice, pairwise

DELIMITERS = ("\t", ";", ",")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Excel's own first line, which only names the delimiter.
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
# Appended after the last line: it can only end up in a cell of the table when a quotation mark was
# never closed. A text has no NUL of its own.
_END = "\0"
_NUMBER = re.compile(r"(\d{1,6})\s?[.):]\s+(?=\S)")
_BULLET = re.compile("[-\u2013\u2014\u2022*\u00b7]\\s+(?=\\S)")


class Encoding(Enum):
    """The encoding of a file; the values are its names."""

    UTF_8 = "UTF-8"
    UTF_16 = "UTF-16"
    WINDOWS = "Windows-1252"


class Form(Enum):
    """What a text is: the name of its file says so, else its own words do."""

    ANY = "any"
    TABLE = "table"
    SCRIPT = "script"


class NoText(ValueError):
    """The bytes are no text: a picture, a spreadsheet's own format, a program."""


def decoded(content: bytes) -> tuple[str, Encoding]:
    """The text and its encoding. Without a byte order mark it is UTF-16 where every second byte is
    zero, UTF-8 if possible, else assumed to be Windows-1252. NoText."""
    tries: list[tuple[str, Encoding]] = [
        ("utf-8-sig", Encoding.UTF_8),
        ("cp1252", Encoding.WINDOWS),
    ]
    if content.startswith(_UTF_16):
        tries = [("utf-16", Encoding.UTF_16)]
    elif unmarked := _unmarked_utf_16(content):
        tries = [(unmarked, Encoding.UTF_16)]
    for codec, encoding in tries:
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text, encoding
    raise NoText("not a text")


def _unmarked_utf_16(content: bytes) -> str:
    """The codec of a text of mostly Latin letters in UTF-16 without a byte order mark; else empty.
    A text has no zero bytes in any other encoding."""
    even, odd = content[0::2].count(0), content[1::2].count(0)
    if len(content) % 2 or max(even, odd) * 4 < len(content) or min(even, odd):
        return ""
    return "utf-16-be" if even else "utf-16-le"


class Break(Enum):
    """Why a row of a table could not be split into cells as intended."""

    OPEN_QUOTE = "open_quote"
    LONG_CELL = "long_cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of a table: the line on which it begins, from 1, and its cells."""

    line: int
    cells: tuple[str, ...]
    broken: Break | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table is written: its delimiter, whether a space follows that, and how many lines
    precede it."""

    delimiter: str
    spaced: bool = False
    skipped: int = 0


def layouts(text: str) -> Iterator[Layout]:
    """Every way in which the text may be a table."""
    first = text.split("\n", 1)[0].rstrip("\r")
    named = _SEPARATOR.fullmatch(first)
    if named is not None:
        yield Layout(delimiter=named[1], skipped=1)
        return
    for delimiter in DELIMITERS:
        plain = Layout(delimiter=delimiter)
        head = next(records(text, plain), None)
        # "Number, Prompt": whoever writes the headings this way writes the rows this way, and then
        # a quotation mark after the space opens a cell.
        behind = () if head is None else head.cells[1:]
        spaced = bool(behind) and all(cell.startswith(" ") for cell in behind)
        yield Layout(delimiter=delimiter, spaced=spaced)


def records(text: str, layout: Layout) -> Iterator[Record]:
    """The rows of the table without those in which all cells are empty."""
    # Line by line: a caller that needs only the headings splits no more than these.
    lines = io.StringIO(text.replace("\0", "\ufffd"), newline="")
    fed = chain(islice(lines, layout.skipped, None), (_END,))
    reader = csv.reader(fed, delimiter=layout.delimiter, skipinitialspace=layout.spaced)
    line = 0
    while True:
        begins = layout.skipped + line + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Record(line=begins, cells=(), broken=Break.LONG_CELL)
            cells = []
        line = reader.line_num
        if cells == [_END]:
            return
        if cells and cells[-1].endswith(_END):
            cells[-1] = cells[-1].removesuffix(_END)
            yield Record(line=begins, cells=tuple(cells), broken=Break.OPEN_QUOTE)
        elif any(map(str.strip, cells)):
            yield Record(line=begins, cells=tuple(cells))


def is_tabbed(text: str) -> bool:
    """Whether it was copied from a spreadsheet: a tab in each of several lines."""
    filled = [line for line in text.splitlines() if line.strip()]
    return len(filled) > 1 and all("\t" in line for line in islice(filled, 200))


def written_lines(text: str) -> list[tuple[int, str, str]]:
    """The lines that are not empty: number in the text, number before them, and their text. Leading
    numbers and dashes are removed where every line has them, the numbers ascending."""
    every = text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = [(at, line.strip()) for at, line in enumerate(every, 1) if line.strip()]
    for mark in (_NUMBER, _BULLET):
        marks = [mark.match(line) for _, line in found]
        numbers = [m[1] if m and mark is _NUMBER else "" for m in marks]
        if all(marks) and (mark is _BULLET or _ascend([int(n) for n in numbers])):
            cut = [(m.end() if m is not None else 0) for m in marks]
            return [
                (at, number, line[end:])
                for (at, line), number, end in zip(found, numbers, cut, strict=True)
            ]
    return [(at, "", line) for at, line in found]


def scenes(text: str) -> list[tuple[int, str, str]]:
    """The scenes of a script in the Fountain format: line of the heading, scene number, and the
    heading with the action below it. Dialogue, notes and the title page are left out."""
    # Few lists are scripts, and the parser comes with renderers.
    from fountain import ElementType, FountainParser

    found: list[tuple[int, str, list[str]]] = []
    for element in FountainParser().parse(text.replace("\0", "\ufffd")).elements:
        words = " ".join(element.text.split())
        if element.type is ElementType.SCENE_HEADING:
            number = str(element.metadata.get("scene_number") or "")
            found.append((element.line_number, number, [words]))
        elif element.type is ElementType.ACTION and found:
            found[-1][2].append(words)
    return [(line, number, "\n".join(words)) for line, number, words in found]


def _ascend(numbers: Sequence[int]) -> bool:
    return all(a < b for a, b in pairwise(numbers))
