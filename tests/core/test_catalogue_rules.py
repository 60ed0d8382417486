"""Rules of a models.toml that contradict each other, and files that are no text."""

from __future__ import annotations

from itertools import product

import pytest

from sora_desktop.core.catalogue_file import BadCatalogue, parse, text_of

SMALL = """[[model]]
id = "mine"
name = "Mine"
family = "Own"
good_for = "tests"
model = "own"
task_type = "video"
price_checked = 2026-11-01
seconds = { values = [5, 10], default = 5 }
resolution = { values = ["720p", "1080p", "4k"], default = "720p" }
prices = [{ per_second = "0.10" }]
[[model.modes]]
id = "frames"
inputs = [
  { role = "first_frame", wire = "image_url", least = 0 },
  { role = "last_frame", wire = "tail_url", least = 0 },
]
rules = [
  RULES
]
"""
LOW, HIGH, TOP = (f'{{ resolution = "{each}" }}' for each in ("720p", "1080p", "4k"))
S5, S10 = "{ seconds = 5 }", "{ seconds = 10 }"
FIRST, LAST = '"first_frame"', '"last_frame"'


def ruled(*rules: tuple[str, str, str]) -> str:
    """The small file with these rules, a line each."""
    lines = (f"{{ when = {when}, {demand} = {what} }}," for when, demand, what in rules)
    return SMALL.replace("RULES", "\n".join(lines))


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        # By themselves
        ([(LOW, "excludes", LOW)], 'resolution "720p" can never'),
        ([(LOW, "needs", HIGH)], 'resolution "720p" can never'),
        ([(FIRST, "excludes", FIRST)], '"first_frame" can never'),
        ([('"seconds"', "excludes", '"resolution"')], "can never"),
        # Two against each other, and round a corner
        ([(S5, "needs", HIGH), (HIGH, "needs", S10)], 'seconds "5" can never'),
        ([(LOW, "excludes", S5), (LOW, "excludes", S10)], 'resolution "720p" can never'),
        ([(HIGH, "needs", S5), (S5, "needs", TOP), (TOP, "needs", S10)], "can never be chosen"),
        ([(LAST, "needs", FIRST), (LAST, "excludes", FIRST)], '"last_frame" can never'),
        ([(FIRST, "needs", LAST), (FIRST, "excludes", LAST)], '"first_frame" can never'),
        ([(LAST, "needs", HIGH), (LAST, "needs", S5), (HIGH, "needs", S10)], '"last_frame" can'),
        # What is not sent is an option
        ([(FIRST, "not_sent", FIRST)], "name of an option"),
        ([(FIRST, "not_sent", LOW)], "name of an option"),
        ([(LAST, "needs", FIRST)] * 101, "more than 100 rules"),
    ],
)
def test_rules_that_nothing_can_keep_are_refused(
    rules: list[tuple[str, str, str]], reason: str
) -> None:
    """Otherwise a model stood in the menu with which nothing can be made."""
    with pytest.raises(BadCatalogue, match=reason) as caught:
        parse(ruled(*rules))
    assert 18 <= caught.value.line <= 18 + len(rules)


@pytest.mark.parametrize(
    "rules",
    [
        [(LAST, "needs", FIRST), (FIRST, "needs", LAST)],
        [(LAST, "needs", LAST)],
        [(LOW, "needs", LAST)],
        [(FIRST, "excludes", LAST)],
        [(LOW, "excludes", HIGH)],
        [(LAST, "needs", HIGH), (HIGH, "needs", S10)],
        # The first is followed again after the second.
        [(HIGH, "needs", S10), (S5, "needs", TOP)],
    ],
)
def test_rules_that_can_be_kept_are_taken_and_kept(rules: list[tuple[str, str, str]]) -> None:
    (mode,) = parse(ruled(*rules)).models[0].modes
    bound = [rule for rule in mode.rules if rule.binds_values]
    for resolution, seconds in product(("720p", "1080p", "4k"), (5, 10)):
        for keep in ("resolution", "seconds", ""):
            chosen: dict[str, str | int] = {"resolution": resolution, "seconds": seconds}
            fit = mode.fitted(chosen, keep=keep)
            assert not any(rule.broken(fit, ()) for rule in bound)
            assert not keep or fit[keep] == chosen[keep]


def test_what_one_rule_asks_for_is_followed_by_the_rules_before_it() -> None:
    rules = [(HIGH, "excludes", S10), ('{ look = "film" }', "needs", HIGH)]
    look = 'look = { kind = "choice", label = "Look", values = ["plain", "film"]'
    text = ruled(*rules) + f'[model.options]\n{look}, default = "plain" }}\n'
    (mode,) = parse(text).models[0].modes
    fit = mode.fitted({"look": "film", "seconds": 10}, keep="look")
    assert dict(fit) == {"look": "film", "resolution": "1080p", "seconds": 5}


def test_prices_of_too_many_values_are_not_tried_one_by_one() -> None:
    values = ", ".join(f'"v{number}"' for number in range(12))
    names = [f"o{number}" for number in range(9)]
    kind = f'kind = "choice", label = "One", values = [{values}], default = "v0"'
    options = "".join(f"{name} = {{ {kind} }}\n" for name in names)
    row = ", ".join(f'{name} = "v1"' for name in names)
    text = ruled().replace("[{ per", f'[{{ {row}, per_second = "0.20" }}, {{ per')
    with pytest.raises(BadCatalogue, match="too many values") as caught:
        parse(f"{text}[model.options]\n{options}")
    assert caught.value.line == 11


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (SMALL.encode("utf-16"), 1),
        (SMALL.encode("utf-16-le"), 1),
        (SMALL.encode("utf-16-be"), 1),
        (SMALL.encode("utf-32-le"), 1),
        (b"# one\n# two\0\n", 2),
        (SMALL.replace("tests", "t\u00e9sts").encode("cp1252"), 5),
    ],
)
def test_another_encoding_is_named_as_that(content: bytes, line: int) -> None:
    with pytest.raises(BadCatalogue, match="UTF-8") as caught:
        text_of(content)
    assert caught.value.line == line
