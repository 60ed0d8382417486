"""The fault table in tests/README.md names every row once, and only tests that are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "tests" / "README.md"
ROWS = range(1, 54)
# Rows that are not tested on every commit.
NOT_EVERY_COMMIT = frozenset({42, 49})
_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$")
_TEST = re.compile(r"`tests/([\w/]+\.py)::(\w+)`")


@cache
def functions(path: str) -> frozenset[str]:
    """The tests of a file, also those in classes."""
    tree = ast.parse((ROOT / "tests" / path).read_text(encoding="utf-8"))
    defined = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, defined))


def table() -> list[tuple[int, str]]:
    """Each row's number and what proves it."""
    found = map(_ROW.match, README.read_text(encoding="utf-8").splitlines())
    return [(int(row[1]), row[3]) for row in found if row is not None]


def test_every_row_is_there_once() -> None:
    assert [number for number, _ in table()] == list(ROWS)


def test_every_test_that_is_named_is_there() -> None:
    missing = [
        f"row {number}: {path}::{name}"
        for number, proof in table()
        for path, name in _TEST.findall(proof)
        if not (ROOT / "tests" / path).is_file() or name not in functions(path)
    ]
    assert missing == []


def test_every_row_has_a_test_or_says_why_not() -> None:
    for number, proof in table():
        if number in NOT_EVERY_COMMIT:
            assert re.match(r"night: |by hand: ", proof), f"row {number}"
        else:
            assert _TEST.search(proof), f"row {number}"


def test_every_test_of_a_row_is_in_the_table() -> None:
    proofs = dict(table())
    for path in sorted((ROOT / "tests" / "faults").glob("test_rows_*.py")):
        for name in functions(f"faults/{path.name}"):
            numbers = re.match(r"test_row_((?:\d\d_)+)", name)
            if name.startswith("test_"):
                assert numbers is not None, name
                for number in re.findall(r"\d\d", numbers[1]):
                    assert f"`tests/faults/{path.name}::{name}`" in proofs[int(number)], name
