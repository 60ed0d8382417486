"""The index finds what a look through all the texts would find, and can be lost at any time."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from sora_desktop.core.fold import fold
from sora_desktop.core.take import TakeId
from sora_desktop.store import search as search_module
from sora_desktop.store.search import TakeSearch

TEXTS = {
    TakeId("a"): fold("A paper boat, drifting\nSora 2\n#1\nCafé"),
    TakeId("b"): fold('Paper "plane" 100% river_bank'),
    TakeId("c"): fold("夜の川に紙の船 drift"),
}
Make = Callable[[], TakeSearch]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "search.sqlite3"


@pytest.fixture
def make(path: Path) -> Iterator[Make]:
    """Makes an index over the file; every one is closed at the end."""
    made: list[TakeSearch] = []

    def one() -> TakeSearch:
        made.append(TakeSearch(path))
        return made[-1]

    yield one
    for index in made:
        index.close()


def comes(holds: Callable[[], object]) -> None:
    """Waits until it holds."""
    tick = threading.Event()
    for _ in range(3000):
        if holds():
            return
        tick.wait(0.01)
    pytest.fail("it did not come to pass")


def written(path: Path, text: str) -> bool:
    """Whether the file of the index has the text; not while it is being written."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        try:
            rows = connection.execute("SELECT text FROM word").fetchall()
        except sqlite3.OperationalError:
            return False
    return (text,) in rows


def begun(index: TakeSearch, texts: Mapping[TakeId, str] = TEXTS) -> TakeSearch:
    index.begin(texts)
    comes(lambda: index.ready)
    return index


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PAPER", "ab"),
        ("drift paper", "a"),
        ("aper bo", "a b"),
        ("ifting", "a"),
        ("cafe", "a"),
        ("夜の川", "c"),
        ("紙の船 drift", "c"),
        ('"plane"', "b"),
        ("100%", "b"),
        ("river_bank", "b"),
        ("paper NOT drift", ""),
        ("NEAR(paper)", ""),
        ("lighthouse", ""),
    ],
)
def test_every_long_word_must_occur_anywhere(make: Make, text: str, found: str) -> None:
    assert begun(make()).find(text) == set(found.replace(" ", ""))


def test_what_very_many_takes_have_is_left_to_the_caller(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "MOST_FOUND", 1)
    index = begun(make())
    assert index.find("paper") is None
    assert index.find("plane") == {"b"}


@pytest.mark.parametrize("text", ["", "  ", "pa", "夜 の川", "pa\0per"])
def test_what_it_cannot_answer_it_leaves_to_the_caller(make: Make, text: str) -> None:
    index = make()
    assert index.find("paper") is None
    assert begun(index).find(text) is None


def test_a_change_is_found_at_once_and_at_the_next_start(make: Make) -> None:
    index = begun(make())
    index.put(TakeId("b"), "a lighthouse")
    index.put(TakeId("d"), "another lighthouse")
    # While it is being written the caller looks for itself.
    assert index.find("lighthouse") in ({"b", "d"}, None)
    assert index.find("paper") in ({"a"}, None)
    comes(lambda: written(index.path, "a lighthouse"))
    comes(lambda: index.find("lighthouse") == {"b", "d"})
    assert index.find("paper") == {"a"}
    index.close()
    texts = {**TEXTS, TakeId("b"): "a lighthouse", TakeId("e"): "a lighthouse by night"}
    del texts[TakeId("a")]
    again = begun(make(), texts)
    assert again.find("lighthouse") == {"b", "e"}
    assert again.find("paper") == set()
    assert again.find("drift") == {"c"}


def test_it_finds_what_a_look_through_all_texts_finds(make: Make) -> None:
    rng = random.Random(5)
    texts = {TakeId(str(n)): "".join(rng.choices("abcé 川夜\U0001f6f6", k=40)) for n in range(1200)}
    texts = {take_id: fold(text) for take_id, text in texts.items()}
    index = begun(make(), texts)
    for _ in range(300):
        word = "".join(rng.choices("abce川夜\U0001f6f6", k=rng.choice((3, 3, 4))))
        assert index.find(word) == {i for i, text in texts.items() if word in text}


def test_a_damaged_index_is_made_anew(make: Make, path: Path) -> None:
    begun(make()).close()
    path.write_bytes(b"no index at all" * 500)
    assert begun(make()).find("paper") == {"a", "b"}


def test_an_index_of_another_version_is_made_anew(make: Make, path: Path) -> None:
    begun(make()).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert begun(make()).find("paper") == {"a", "b"}


def test_damage_that_a_search_meets_costs_that_search_only(make: Make, path: Path) -> None:
    index = begun(make())
    assert index.find("paper") == {"a", "b"}
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE word")
    connection.close()
    assert index.find("paper") is None
    comes(lambda: index.find("paper") == {"a", "b"})
    index.put(TakeId("d"), "paper too")
    comes(lambda: written(index.path, "paper too"))
    comes(lambda: index.find("paper") == {"a", "b", "d"})


def test_while_it_is_written_the_caller_looks_for_itself(make: Make, path: Path) -> None:
    index = begun(make())
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    assert index.find("paper") is None
    connection.execute("ROLLBACK")
    connection.close()
    assert index.find("paper") == {"a", "b"}
    assert index.ready


def test_without_fts5_there_is_no_index(
    make: Make, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_SCHEMA", ("CREATE VIRTUAL TABLE word USING fts9(text)",))
    index = make()
    index.begin(TEXTS)
    comes(lambda: "search index" not in {thread.name for thread in threading.enumerate()})
    index.put(TakeId("d"), "paper")
    assert index.find("paper") is None


def test_a_folder_that_cannot_be_written_to_costs_the_index_only(tmp_path: Path) -> None:
    index = TakeSearch(tmp_path / "none" / "search.sqlite3")
    index.begin(TEXTS)
    comes(lambda: "search index" not in {thread.name for thread in threading.enumerate()})
    assert index.find("paper") is None
    index.close()


def test_closing_in_the_middle_of_a_build_leaves_a_file_to_go_on_with(make: Make) -> None:
    texts = {TakeId(str(n)): f"paper {n:05}" for n in range(5000)}
    index = make()
    index.begin(texts)
    index.close()
    assert begun(make(), texts).find("paper 04999") == {"4999"}
