"""What is a blank in a prompt, what is a choice, and which prompts the choices make."""

from __future__ import annotations

from itertools import pairwise
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.prompt import LONGEST_NAME, MOST_EXPANDED, Blank, escaped, read

TEXTS = st.text(alphabet='{}|\\ab" :,\n\U0001f6f6', max_size=60)
WORDS = st.text(alphabet="ab\U0001f6f6", min_size=1, max_size=4)


def test_blanks_stand_where_they_are_written() -> None:
    text = "{subject} walks, {light source}; {subject}"
    assert read(text).blanks[:2] == (Blank("subject", 0, 9), Blank("light source", 17, 31))
    assert read(text).names == ("subject", "light source")
    assert read("{größe} 主題: {主題}").names == ("größe", "主題")
    assert read(text).prompts == (text,)


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("a {red|blue} kite", ("a red kite", "a blue kite")),
        ("{a red kite | a blue one}", ("a red kite", "a blue one")),
        ("{1|2} {3|4}", ("1 3", "1 4", "2 3", "2 4")),
        ("{dawn: cold light|dusk, 50% warm}", ("dawn: cold light", "dusk, 50% warm")),
        ("{one\nor|the other}", ("one\nor", "the other")),
        ("{{red|blue} kite|a boat}", ("red kite", "blue kite", "a boat")),
        ("{{{a|b}|c}|d}", ("a", "b", "c", "d")),
        ("{ro\u0301t|blå} {青|赤}", ("ro\u0301t 青", "ro\u0301t 赤", "blå 青", "blå 赤")),
        # An empty alternative leaves no gap.
        ("a {red|} kite", ("a red kite", "a kite")),
        ("{|very} slow {pan|}.", ("slow pan.", "slow.", "very slow pan.", "very slow.")),
        ("{|}", ("",)),
        # Each prompt once.
        ("{a|a} {b|b|c}", ("a b", "a c")),
        # What was said in quotation marks can be chosen; JSON is no choice, but may hold one.
        ('{she says "hi"|she waves}', ('she says "hi"', "she waves")),
        ('{"look": "red|blue"}', ('{"look": "red|blue"}',)),
        ('{"look": {red|blue}}', ('{"look": red}', '{"look": blue}')),
        # What is taken as it stands.
        (r"\{red\|blue\}", ("{red|blue}",)),
        (r"{a\|b|c\}}", ("a|b", "c}")),
        (r"\\{a|b}", (r"\a", r"\b")),
        (r"C:\clips\new", (r"C:\clips\new",)),
        # What is not closed, or was never open.
        ("{red|blue", ("{red|blue",)),
        ("{unclosed {a|b}", ("{unclosed a", "{unclosed b")),
        ("red|blue} {a|b}}", ("red|blue} a}", "red|blue} b}")),
    ],
)
def test_each_alternative_makes_a_prompt(text: str, prompts: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.prompts, reading.count) == (prompts, len(prompts))


@pytest.mark.parametrize(
    "text",
    [
        *("", "no blanks", "{}", "{ }", "{1}", "{unclosed", "{two\nlines}", '{"shot": "wide"}'),
        *("{a: 1}", "red|blue", "{" + "a" * (LONGEST_NAME + 1) + "}", r"\{escaped\}", "{a\0|b}"),
    ],
)
def test_what_is_neither(text: str) -> None:
    reading = read(text)
    assert (reading.blanks, reading.choices, reading.count) == ((), (), 1)


def test_a_template_may_have_both() -> None:
    reading = read("{product} on {marble|{stone} by the sea}, {light}")
    assert reading.names == ("product", "stone", "light")
    assert reading.choices == ((13, 40),)
    assert reading.prompts == (
        "{product} on marble, {light}",
        "{product} on {stone} by the sea, {light}",
    )


def test_more_than_anybody_could_pay_for_is_counted_and_not_written_out() -> None:
    reading = read("{a|b}" * 200)
    assert reading.count == 2**200
    assert len(reading.prompts) == MOST_EXPANDED
    assert read("{" * 5000 + "a|b" + "}" * 5000).count == 2


@given(TEXTS)
def test_what_is_found_is_what_is_written(text: str) -> None:
    reading = read(text)
    spans = sorted([(b.start, b.end) for b in reading.blanks])
    assert all(text[b.start : b.end].strip("{}").strip() == b.name for b in reading.blanks)
    for places in (spans, reading.choices):
        assert all(one[1] <= other[0] for one, other in pairwise(places))
    assert all(text[start] == "{" and text[end - 1] == "}" for start, end in reading.choices)
    assert all("|" in text[start:end] for start, end in reading.choices)
    assert len(set(reading.prompts)) == len(reading.prompts) >= 1
    assert reading.count == len(reading.prompts) or reading.count > MOST_EXPANDED


@given(TEXTS)
def test_an_escaped_text_is_sent_as_it_was(text: str) -> None:
    reading = read(escaped(text))
    assert (reading.prompts, reading.blanks, reading.choices) == ((text,), (), ())


@given(st.lists(st.lists(WORDS, min_size=2, max_size=4, unique=True), max_size=3))
def test_every_combination_comes_once_in_the_order_of_writing(choices: list[list[str]]) -> None:
    text = "".join("{" + "|".join(words) + "}," for words in choices)
    prompts = read(text).prompts
    expected = [""]
    for words in choices:
        expected = [f"{one}{word}," for one in expected for word in words]
    assert prompts == tuple(dict.fromkeys(expected))[:MOST_EXPANDED]
    assert read(text).count == prod(map(len, choices))


@given(st.recursive(WORDS, lambda inner: st.lists(inner, min_size=2, max_size=3), max_leaves=12))
def test_choices_in_choices_make_the_prompts_of_all_of_them(tree: object) -> None:
    def written(node: object) -> str:
        return "{" + "|".join(map(written, node)) + "}" if isinstance(node, list) else str(node)

    def leaves(node: object) -> list[str]:
        if isinstance(node, list):
            return [leaf for each in node for leaf in leaves(each)]
        return [str(node)]

    assert read(written(tree)).prompts == tuple(dict.fromkeys(leaves(tree)))
