"""Names in a prompt: which are allowed, where they stand, and what is being written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.prompt import (
    LONGEST_NAME,
    NameFlaw,
    begun,
    clean,
    flaw_of,
    mentions,
    name_key,
    names_in,
    replaced,
    suggested,
)


@pytest.mark.parametrize(
    ("name", "flaw"),
    [
        ("mara", None),
        ("Old-mill_2", None),
        ("\u30de\u30e9", None),
        ("7", None),
        # Marks of letters: Hindi, Thai, Arabic, and what no composed letter is there for.
        ("\u092e\u0940\u0930\u093e", None),
        ("\u0e0a\u0e37\u0e48\u0e2d", None),
        ("\u0645\u062d\u0645\u0651\u062f", None),
        ("x\u0301a", None),
        ("\u0301a", NameFlaw.SIGNS),
        ("mara\U0001f642", NameFlaw.SIGNS),
        ("", NameFlaw.EMPTY),
        ("x" * LONGEST_NAME, None),
        ("x" * (LONGEST_NAME + 1), NameFlaw.TOO_LONG),
        ("two words", NameFlaw.SIGNS),
        ("mara!", NameFlaw.SIGNS),
        ("@mara", NameFlaw.SIGNS),
        ("-mara", NameFlaw.SIGNS),
        ("a\nb", NameFlaw.SIGNS),
        ("image1", NameFlaw.RESERVED),
        ("Image_12", NameFlaw.RESERVED),
        ("video", NameFlaw.RESERVED),
        ("audio3", NameFlaw.RESERVED),
        ("imagery", None),
        ("MARTA", NameFlaw.TAKEN),
    ],
)
def test_what_can_be_a_name(name: str, flaw: NameFlaw | None) -> None:
    assert flaw_of(name, {name_key("Marta")}) is flaw


def test_a_name_is_the_same_in_every_case_and_composition() -> None:
    assert name_key("Ren\u00e9e") == name_key("RENE\u0301E")
    assert clean(" @Rene\u0301e ") == "Ren\u00e9e"


@pytest.mark.parametrize(
    ("text", "known", "names"),
    [
        ("@mara and @Tom.", (), ["mara", "Tom"]),
        ("(@mara), @mara's", (), ["mara", "mara"]),
        ("@mara@tom\uff20\u30de\u30e9", (), ["mara", "tom", "\u30de\u30e9"]),
        ("@@mara@tom, me@mara@tom", (), []),
        ("write to mara@example.com", (), []),
        ("a.@mara", (), []),
        ("@ mara, @@mara", (), []),
        ("\uff20mara", (), ["mara"]),
        ("@marathon", ("mara",), ["marathon"]),
        ("@mara-like", ("mara",), ["mara"]),
        ("@mara-like", ("mara", "mara-like"), ["mara-like"]),
        ("\u6b69\u304f@\u30de\u30e9\u304c\u6b69\u304f", ("\u30de\u30e9",), ["\u30de\u30e9"]),
        ("@\u30de\u30e9\u304c", (), ["\u30de\u30e9\u304c"]),
        ("@maraed", ("mara",), ["maraed"]),
        # Decomposed as macOS writes names of files: never the one without the accent.
        ("@Rene\u0301 waits", ("rene", "ren\u00e9"), ["Rene\u0301"]),
        ("@Rene\u0301 waits", ("rene",), ["Rene\u0301"]),
        ("@\u092e\u0940\u0930\u093e \u0906\u0908", (), ["\u092e\u0940\u0930\u093e"]),
        # Scripts with spaces: a longer word is another name.
        ("@\u0633\u0627\u0631\u0629", ("\u0633\u0627\u0631",), ["\u0633\u0627\u0631\u0629"]),
        ("@\u05de\u05e8\u05d4", ("\u05de\u05e8",), ["\u05de\u05e8\u05d4"]),
        ("@\ubbfc\uc9c0\uac00", ("\ubbfc\uc9c0",), ["\ubbfc\uc9c0"]),
    ],
)
def test_where_names_stand(text: str, known: tuple[str, ...], names: list[str]) -> None:
    found = mentions(text, known)
    assert [each.name for each in found] == names
    assert all(text[each.start + 1 : each.end] == each.name for each in found)


def test_each_name_counts_once_and_a_models_own_word_not_at_all() -> None:
    assert names_in(["@Mara @image1 @tom", "@mara @video"]) == ("Mara", "tom")


def test_what_is_put_in_place_of_names() -> None:
    words = {"mara": "she", "tom": None}
    text = replaced("@mara, @tom, @mara-2", {"mara"}, lambda name: words.get(name))
    assert text == "she, @tom, she-2"


@given(st.text(), st.lists(st.text(max_size=8), max_size=4))
def test_a_suggested_name_is_free(text: str, others: list[str]) -> None:
    taken = {name_key(each) for each in (*others, text, "picture")}
    assert flaw_of(suggested(text, taken), taken) is None


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Mara portrait (2)", "Mara_portrait_2"),
        ("\u8001\u5e97", "\u8001\u5e97"),
        ("!!", "picture"),
        ("image1", "picture"),
        ("tom", "tom_2"),
        ("\u092e\u0940\u0930\u093e (2)", "\u092e\u0940\u0930\u093e_2"),
    ],
)
def test_a_name_from_the_name_of_a_file(file: str, name: str) -> None:
    assert suggested(file, {"tom"}) == name


@pytest.mark.parametrize(
    ("text", "start", "name"),
    [
        ("@", 0, ""),
        ("then @ma", 5, "ma"),
        ("then \uff20\u30de", 5, "\u30de"),
        ("\u6b69\u304f@", 2, ""),
        ("@\u092e\u0940", 0, "\u092e\u0940"),
        ("then ma", None, ""),
        ("to me@ex", None, ""),
        ("by @mara@to", 8, "to"),
        ("@mara@", 5, ""),
        ("to me@mara@to", None, ""),
        ("then @ma ", None, ""),
        ("", None, ""),
    ],
)
def test_what_is_being_written(text: str, start: int | None, name: str) -> None:
    found = begun(text, len(text))
    assert (found.start if found else None) == start
    assert found is None or (found.name, found.end) == (name, len(text))
