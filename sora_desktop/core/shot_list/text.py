"""The text of a shot list: out of bytes, and cut into cells or into lines.

Nothing is dropped in silence: what cannot be read is reported with its line.
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
# Excel's own first line, which only says what is between the cells.
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
# Read behind the last line: in a cell of the table it can only be where a quotation mark that was
# opened is still open. A text has no NUL of its own.
_END = "\0"
_NUMBER = re.compile(r"(\d{1,6})\s?[.):]\s+(?=\S)")
_BULLET = re.compile("[-\u2013\u2014\u2022*\u00b7]\\s+(?=\\S)")


class Encoding(Enum):
    """How the characters of a file were written; the values are its names."""

    UTF_8 = "UTF-8"
    UTF_16 = "UTF-16"
    WINDOWS = "Windows-1252"


class NoText(ValueError):
    """The bytes are no text: a picture, a spreadsheet's own file, a program."""


def decoded(content: bytes) -> tuple[str, Encoding]:
    """The text and how it was written. Without a mark it is UTF-8 if it can be, else assumed to be
    Windows-1252. NoText."""
    tries: list[tuple[str, Encoding]] = [
        ("utf-8-sig", Encoding.UTF_8),
        ("cp1252", Encoding.WINDOWS),
    ]
    if content.startswith(_UTF_16):
        tries = [("utf-16", Encoding.UTF_16)]
    for codec, encoding in tries:
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text, encoding
    raise NoText("not a text")


class Break(Enum):
    """Why a row of a table could not be cut into cells as it was meant."""

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
    """How a table is written: what is between its cells, whether a space follows that, and how many
    lines there are before it."""

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
        # "Number, Prompt": who writes the headings so writes the rows so, and then a quotation
        # mark behind the space opens a cell.
        behind = () if head is None else head.cells[1:]
        spaced = bool(behind) and all(cell.startswith(" ") for cell in behind)
        yield Layout(delimiter=delimiter, spaced=spaced)


def records(text: str, layout: Layout) -> Iterator[Record]:
    """The rows of the table without those in which all cells are empty."""
    # Line by line: who looks at the headings alone cuts up no more than these.
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
    """Whether it was copied out of a spreadsheet: a tab in each of several lines."""
    filled = [line for line in text.splitlines() if line.strip()]
    return len(filled) > 1 and all("\t" in line for line in islice(filled, 200))


def written_lines(text: str) -> list[tuple[int, str, str]]:
    """The lines that are not empty: number in the text, number before them, and what they say.

    Numbers and dashes before them are taken away where every line has them, the numbers ascending.
    """
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


def _ascend(numbers: Sequence[int]) -> bool:
    return all(a < b for a, b in pairwise(numbers))
