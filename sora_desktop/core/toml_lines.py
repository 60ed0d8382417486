"""On which line each value of a TOML text stands, for messages that a person can act on.

`tomllib` gives values and no places. This reads the same text once more for its shape only, and
expects that `tomllib` has taken it: what is not valid TOML has no defined answer here.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping

# A way into the document: names of tables and keys, and places in arrays.
Path = tuple[str | int, ...]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)+")
_SPACE = re.compile(r"[ \t]+")
_SCALAR = re.compile(r"[^,\]}#\n]+")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line, from 1, on which each table, key and array element of the document begins."""
    return _Scan(text).run()


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of the value, or of the nearest thing round it that has one; 1 for the document."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scan:
    """One walk through a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}

    def run(self) -> Mapping[Path, int]:
        table: Path = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._peek("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)
        return self._lines

    def _peek(self, what: str) -> bool:
        return self._text.startswith(what, self._at)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        """Steps over what the pattern matches here, and gives it."""
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match.group()

    def _mark(self, path: Path, at: int) -> None:
        """A table that is opened twice (``[a.b]``, then ``[a]``) keeps its first line."""
        self._lines.setdefault(path, bisect_left(self._breaks, at) + 1)

    def _header(self) -> Path:
        """A ``[table]`` or ``[[element]]``; gives the way to it."""
        start = self._at
        brackets = 2 if self._peek("[[") else 1
        self._at += brackets
        keys = self._keys()
        self._at += brackets
        path = self._resolved(keys[:-1]) + keys[-1:]
        if brackets == 2:
            count = self._counts.get(path, 0)
            self._counts[path] = count + 1
            path = (*path, count)
        self._mark(path, start)
        return self._resolved(keys)

    def _resolved(self, keys: Path) -> Path:
        """The keys with the last element of every array of tables on the way."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _keys(self) -> Path:
        """A dotted key, with the space round its parts."""
        keys: list[str | int] = []
        while True:
            self._skip(_SPACE)
            bare = self._skip(_BARE)
            keys.append(bare or _unquoted(self._skip(_STRING)))
            self._skip(_SPACE)
            if not self._peek("."):
                return tuple(keys)
            self._at += 1

    def _pair(self, table: Path) -> None:
        start = self._at
        path = table + self._keys()
        self._mark(path, start)
        self._at += 1  # the equals sign
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: Path) -> None:
        if self._peek("["):
            self._array(path)
        elif self._peek("{"):
            self._inline_table(path)
        elif not self._skip(_STRING):
            self._skip(_SCALAR)

    def _array(self, path: Path) -> None:
        self._at += 1
        self._skip(_BLANK)
        count = 0
        while not self._peek("]") and self._at < len(self._text):
            self._mark((*path, count), self._at)
            self._value((*path, count))
            count += 1
            self._skip(_BLANK)
            self._at += self._peek(",")
            self._skip(_BLANK)
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        self._skip(_BLANK)
        while not self._peek("}") and self._at < len(self._text):
            self._pair(path)
            self._skip(_BLANK)
            self._at += self._peek(",")
            self._skip(_BLANK)
        self._at += 1


def _unquoted(string: str) -> str:
    """The text of a quoted key, by the parser that took it before."""
    (key,) = tomllib.loads(f"{string} = 0") if string else ("",)
    return key
