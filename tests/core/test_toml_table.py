"""On which line a value stands."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.toml_table import Path, line_of, lines_of

TEXT = '''# head [[model]]
title = "x # no comment"  # comment
"quoted \\"key\\"" = 1
a.b . 'c d' = {x = 1, y = [1, {z = 2}]}

[[model]]
id = """
[[model]]
id = "not this one"\\"""
"""
list = [ # first
  "a, ]",
  'b',
  { c = 1,
    d = 2 },
  [1, 2
  , 3],
]
  [model.wire]   # a table of the first
  fixed = {}
  [[model.rows]]
  x = 1979-05-27 07:32:00
  [[model.rows]]
  [model.rows.deep]
  y = -1.5e3
[[model]]
raw = \'\'\'
it's ''\'\'\'
[z.y]
[z]
w = []
'''
TEXT_TOML_1_0 = TEXT.replace("c = 1,\n    d", "c = 1, d")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (('quoted "key"',), 3),
        (("a", "b", "c d"), 4),
        (("a", "b", "c d", "y", 1, "z"), 4),
        (("model", 0), 6),
        (("model", 0, "id"), 7),
        (("model", 0, "list"), 11),
        (("model", 0, "list", 0), 12),
        (("model", 0, "list", 2, "d"), 14),
        (("model", 0, "list", 3, 2), 16),
        (("model", 0, "wire"), 18),
        (("model", 0, "wire", "fixed"), 19),
        (("model", 0, "rows", 0, "x"), 21),
        (("model", 0, "rows", 1), 22),
        (("model", 0, "rows", 1, "deep", "y"), 24),
        (("model", 1), 25),
        (("model", 1, "raw"), 26),
        (("z", "y"), 28),
        (("z",), 29),
        (("z", "w"), 30),
        (("model", 1, "missing", "deeper"), 25),
        (("nothing",), 1),
        ((), 1),
    ],
)
def test_lines_of_a_text_with_everything_in_it(path: Path, line: int) -> None:
    """Strings over lines, comments, quoted and dotted keys, tables in tables."""
    tomllib.loads(TEXT_TOML_1_0)
    assert line_of(lines_of(TEXT_TOML_1_0), path) == line


@pytest.mark.parametrize(
    "text", ["[", "[[", "= 1", "a", "a = [", "a = {", "a = [1", "a = {b", '"', "\x00", "[a", "."]
)
def test_a_text_that_is_no_toml_ends_all_the_same(text: str) -> None:
    """No answer is promised for it, but an end is."""
    lines_of(text)


def paths(value: Any, path: Path = ()) -> list[Path]:
    """Every way into a document."""
    inner = list(value.items()) if isinstance(value, dict) else []
    inner += list(enumerate(value)) if isinstance(value, list) else []
    return [path, *(way for key, sub in inner for way in paths(sub, (*path, key)))]


def written(value: Any, keep: str) -> str:
    """The value as TOML, its strings in a random one of the four kinds."""
    if isinstance(value, dict):
        pairs = (f'"{key}" = {written(sub, keep)}' for key, sub in value.items())
        return "{ " + ", ".join(pairs) + " }"
    if isinstance(value, list):
        return "[\n" + "".join(f"{written(sub, keep)}, # ]\n" for sub in value) + "]"
    return keep + value + keep if isinstance(value, str) else str(value).lower()


keys = st.text("ab.]#", min_size=1, max_size=4)
leaves = st.booleans() | st.integers() | st.text("a ]}#,=[", max_size=6)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(keys, values, max_size=4), st.sampled_from(['"', "'", '"""', "'''"]))
def test_every_value_that_tomllib_sees_has_a_line(document: dict[str, Any], keep: str) -> None:
    """The same ways into the document, none more and none less; lines only grow at the top."""
    text = "".join(f'"{key}" = {written(value, keep)}\n' for key, value in document.items())
    parsed = tomllib.loads(text)
    assert parsed == document
    lines = lines_of(text)
    assert set(lines) == set(paths(parsed)) - {()}
    tops = [lines[(key,)] for key in document]
    assert tops == sorted(set(tops))
    for key in document:
        assert text.splitlines()[lines[(key,)] - 1].startswith(f'"{key}" =')
