"""The mutants: what is changed, which survive, and that the working tree stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mutate import (
    EQUIVALENT,
    MODULES,
    ROOT,
    Mutant,
    Unusable,
    covering,
    equivalent,
    measure,
    mutants_of,
    sample,
)

TINY = '''"""A price."""


def price(seconds: int) -> int:
    """Four and a half is 4 or 5."""
    log.info("the price of %d", seconds + 1)
    if seconds > 4 and seconds != 13:
        raise ValueError("é")
    return seconds * 10
'''
TESTS = """from sora_desktop.core.tiny import price


def test_price() -> None:
    assert price(4) == 40
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with one module, of which the error is not tested."""
    for folder in ("sora_desktop/core", "tests/core"):
        (tmp_path / folder).mkdir(parents=True)
    module = TINY.replace('    log.info("the price of %d", seconds + 1)\n', "")
    (tmp_path / "sora_desktop/__init__.py").touch()
    (tmp_path / "sora_desktop/core/tiny.py").write_text(module, encoding="utf-8")
    (tmp_path / "tests/core/test_tiny.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "equivalent.toml").write_text("", encoding="utf-8")
    return tmp_path


def test_what_is_changed() -> None:
    changed = [(mutant.number, mutant.becomes) for mutant in mutants_of("tiny", TINY.encode())]
    assert sorted(changed) == [
        (7, "if (not (seconds > 4 and seconds != 13)):"),
        (7, "if (seconds != 13):"),
        (7, "if (seconds > 4 or seconds != 13):"),
        (7, "if (seconds > 4):"),
        (7, "if (seconds >= 4) and seconds != 13:"),
        (7, "if seconds > (2) and seconds != 13:"),
        (7, "if seconds > (5) and seconds != 13:"),
        (7, "if seconds > 4 and (seconds == 13):"),
        (7, "if seconds > 4 and seconds != (14):"),
        (7, "if seconds > 4 and seconds != (6):"),
        (8, "pass"),
        (9, "return (seconds // 10)"),
        (9, "return seconds * (11)"),
        (9, "return seconds * (5)"),
    ]


def test_one_is_killed_and_another_survives(tree: Path) -> None:
    before = {path: path.read_bytes() for path in tree.rglob("*.py")}
    reported: list[str] = []
    outcome = measure(
        tree,
        {"core/tiny": ()},
        tree / "equivalent.toml",
        seed=3,
        count=5,
        report=reported.append,
    )
    assert outcome.tried == 5
    assert 0 < len(outcome.survivors) < 5
    assert reported[:-2] == ["\n".join(map(str, outcome.survivors))]
    assert reported[-2] == f"core/tiny: {5 - len(outcome.survivors)} of 5 killed"
    assert reported[0].startswith("sora_desktop/core/tiny.py:")
    assert reported[-1] == f"{outcome}; drawn from 14"
    assert {path: path.read_bytes() for path in tree.rglob("*.py")} == before


def test_the_tests_of_this_tree_can_be_measured(tree: Path) -> None:
    """Its fixtures and hooks leave the measurement alone that tells which test reaches which line:
    among these tests are some that don't count for the coverage."""
    nothing = tree / "equivalent.toml"
    outcome = measure(ROOT, {"core/money": ()}, nothing, seed=1, count=1, report=lambda _: None)
    assert outcome.tried == 1


def test_the_same_seed_draws_the_same(tree: Path) -> None:
    listed = tree / "equivalent.toml"
    first, again = (
        measure(tree, {"core/tiny": ()}, listed, seed=5, count=2, report=lambda _: None)
        for _ in range(2)
    )
    assert first == again


def test_a_change_of_the_code_changes_the_draw_there_alone() -> None:
    before = mutants_of("tiny", TINY.encode())
    after = mutants_of("tiny", TINY.replace("seconds * 10", "seconds * 12 + 1").encode())

    def drawn(mutants: Sequence[Mutant], seed: int) -> set[tuple[str, str]]:
        lines = ((each.line, each.becomes) for each in sample(mutants, seed, 6))
        return {line for line in lines if not line[0].startswith("return")}

    for seed in range(20):
        one, other = drawn(before, seed), drawn(after, seed)
        assert one <= other or other <= one
    assert drawn(before, 1) != drawn(before, 2)


def test_the_parts_of_a_run_are_the_whole(tree: Path) -> None:
    """Which mutants are drawn does not depend on which of them are tried."""
    (tree / "sora_desktop/store").mkdir()
    (tree / "tests/store").mkdir()
    (tree / "sora_desktop/store/small.py").write_text("LEAST = 7\n", encoding="utf-8")
    (tree / "tests/store/test_small.py").write_text("def test_it(): pass\n", encoding="utf-8")
    modules: dict[str, tuple[str, ...]] = {"core/tiny": (), "store/small": ()}
    listed = tree / "equivalent.toml"
    reported: dict[str, list[str]] = {}
    tried = {
        part: measure(
            tree,
            modules,
            listed,
            part=part,
            seed=3,
            count=15,
            report=reported.setdefault(part, []).append,
        ).tried
        for part in ("core", "store", "")
    }
    assert tried["core"] > 0 < tried["store"]
    assert tried["core"] + tried["store"] == tried[""] == 15
    assert reported["core"][:-1] + reported["store"][:-1] == reported[""][:-1]


def test_tests_that_fail_by_themselves_measure_nothing(tree: Path) -> None:
    path = tree / "tests/core/test_tiny.py"
    path.write_text(TESTS.replace("40", "41"), encoding="utf-8")
    with pytest.raises(Unusable, match="without any mutant"):
        measure(tree, {"core/tiny": ()}, tree / "equivalent.toml", seed=1, count=1)


def test_a_module_without_tests_measures_nothing(tree: Path) -> None:
    with pytest.raises(Unusable, match=r"no tests of core/tiny: tests/core/test_big\.py"):
        covering(tree, "core/tiny", ["core/test_big"])


ENTRY = """
[[equivalent]]
module = "tiny"
line = "return seconds * 10"
becomes = "return (seconds // 10)"
reason = "{reason}"
"""


def test_an_equivalent_mutant_is_not_tried(tree: Path) -> None:
    listed = tree / "equivalent.toml"
    entry = ENTRY.replace("tiny", "core/tiny").format(reason="as an example")
    listed.write_text(entry, encoding="utf-8")
    outcome = measure(tree, {"core/tiny": ()}, listed, seed=1, count=14, report=lambda _: None)
    assert outcome.tried == 13
    assert outcome.equivalent == 1
    assert "return (seconds // 10)" not in [mutant.becomes for mutant in outcome.survivors]


@pytest.mark.parametrize("reason", ["", "as an example"])
def test_an_entry_without_mutant_or_reason_is_an_error(tmp_path: Path, reason: str) -> None:
    source = TINY.replace("10", "11") if reason else TINY
    listed = tmp_path / "equivalent.toml"
    listed.write_text(ENTRY.format(reason=reason), encoding="utf-8")
    with pytest.raises(Unusable, match="no mutant, or no reason"):
        equivalent(mutants_of("tiny", source.encode()), listed)


def test_every_module_has_its_tests_and_every_entry_its_mutant() -> None:
    every = []
    for module, named in MODULES.items():
        assert covering(ROOT, module, named)
        path = ROOT / "sora_desktop" / f"{module}.py"
        every += mutants_of(module, path.read_bytes())
    assert len(equivalent(every, EQUIVALENT)) < len(every) / 20
