"""What a person does to projects and shots, over a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.options import rows_text
from sora_desktop.core.prompt import read
from sora_desktop.core.request import VideoRequest, settings_of
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    NO_CHANGES,
    Shot,
    ShotChanges,
    new_project_id,
    new_shot_id,
)
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.engine.shot_changes import (
    Annotations,
    first_starred,
    new_project,
    project_archived,
    project_named,
    project_set,
    requests_changed,
    shot_named,
    shot_split,
    shots_added,
    shots_duplicated,
    shots_moved,
    shots_removed,
    shots_reordered,
    take_chosen,
    takes_moved,
    takes_moved_out,
)
from sora_desktop.store.journal import Journal
from sora_desktop.store.takes import TakeStore
from tests.core.makers import a_request
from tests.fakes import START, FakeClock
from tests.store.makers import draft


class Library:
    """Two shots of two takes each, in a real journal."""

    def __init__(self, path: Path) -> None:
        self.journal = Journal(path)
        self.store = TakeStore(self.journal, FakeClock())
        self.marks = Annotations(self.store, FakeClock())
        kites = [draft(shot_id=ShotId("1" * 32), shot_number=0, number=n) for n in (1, 2)]
        boats = [draft(shot_id=ShotId("2" * 32), shot_number=0, number=n) for n in (3, 4)]
        ready = [replace(take, state=TakeState.READY) for take in (*kites, *boats)]
        self.store.add(ready)
        self.ids = [take.id for take in ready]

    @property
    def takes(self) -> list[Take]:
        """The four takes as they stand."""
        return [self.store.get(take_id) for take_id in self.ids]

    @property
    def shots(self) -> list[ShotId]:
        """The shots of the four takes."""
        return [take.shot_id for take in self.takes]

    def arrange(self, asked: ShotChanges) -> ShotChanges:
        """Writes it."""
        return self.marks.arrange(asked)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "journal.sqlite3")
    yield made
    made.journal.close()


def test_a_project_is_made_named_and_put_away(library: Library) -> None:
    shots = library.store.shots
    assert new_project(shots, " \n ")[1] is NO_CHANGES
    made, changes = new_project(shots, " Kite\nfilm ")
    library.arrange(changes)
    other, changes = new_project(shots, "Night market")
    library.arrange(changes)
    assert [each.name for each in shots.projects()] == ["", "Kite film", "Night market"]
    undo = library.arrange(project_named(shots, made.id, "Red kite"))
    assert [each.name for each in shots.projects()] == ["", "Red kite", "Night market"]
    library.arrange(undo)
    library.arrange(project_archived(shots, other.id, START))
    assert shots.projects() == (shots.project(FIRST_PROJECT), made)
    assert [each.archived_at for each in shots.projects(archived=True)] == [START]
    library.arrange(project_archived(shots, other.id, None))
    assert shots.projects()[-1] == other
    for nothing in (
        project_named(shots, made.id, ""),
        project_named(shots, made.id, "Kite film"),
        project_named(shots, new_project_id(), "x"),
        project_archived(shots, made.id, None),
        project_archived(shots, new_project_id(), START),
        project_archived(shots, FIRST_PROJECT, START),
    ):
        assert nothing is NO_CHANGES


def test_a_shot_is_named(library: Library) -> None:
    shots, shot_id = library.store.shots, library.shots[0]
    library.arrange(shot_named(shots, shot_id, "  Red kite "))
    assert shots.title(shot_id) == "Red kite"
    assert shot_named(shots, shot_id, "Red kite") is NO_CHANGES
    library.arrange(shot_named(shots, shot_id, ""))
    assert shots.title(shot_id) == library.takes[0].request.prompt


def test_takes_are_moved(library: Library) -> None:
    before, (kite, _, boat, _) = library.takes, library.shots
    undo = library.arrange(takes_moved(reversed(before[:3]), boat))
    assert library.shots == [boat] * 4
    assert [take.shot_number for take in library.takes] == [3, 4, 1, 2]
    library.arrange(undo)
    assert library.takes == before
    assert not takes_moved(before[:2], kite)
    made, changes = takes_moved_out(before[1:3], FIRST_PROJECT, START)
    library.arrange(changes)
    assert library.shots == [kite, made, made, boat]
    assert library.store.shots.of(library.takes[1]).number == 3


def test_shots_are_moved_to_another_project_and_back(library: Library) -> None:
    shots, (kite, _, boat, _) = library.store.shots, library.shots
    library.arrange(take_chosen(shots, library.takes[1]))
    before = shots.shots(FIRST_PROJECT)
    film, made = new_project(shots, "Kite film")
    moved = shots_moved(reversed(before), film.id)
    undo = library.arrange(replace(moved, projects=made.projects))
    there = shots.shots(film.id)
    assert [(shot.id, shot.number, shot.position) for shot in there] == [(kite, 1, 1), (boat, 2, 2)]
    assert there[0].chosen_id == library.takes[1].id
    assert shots.shots(FIRST_PROJECT) == ()
    assert not shots_moved(there, film.id)
    # Back they are what they were, and the project that was made for them goes with the step.
    library.arrange(undo)
    assert (shots.shots(FIRST_PROJECT), shots.project(film.id)) == (before, None)
    # A shot that comes last stands behind those that are there.
    film, made = new_project(shots, "Kite film")
    library.arrange(made)
    library.arrange(shots_moved([before[1]], film.id))
    library.arrange(shots_moved([before[0]], film.id))
    assert [(shot.id, shot.number) for shot in shots.shots(film.id)] == [(boat, 1), (kite, 2)]


def test_a_take_is_chosen(library: Library) -> None:
    shots, (first, second, *_) = library.store.shots, library.takes
    library.arrange(take_chosen(shots, first))
    undo = library.arrange(take_chosen(shots, second))
    assert shots.chosen(first.shot_id) == second
    library.arrange(undo)
    assert shots.chosen(first.shot_id) == first
    assert take_chosen(shots, first) is take_chosen(shots, second, on=False) is NO_CHANGES
    library.arrange(take_chosen(shots, first, on=False))
    assert shots.chosen(first.shot_id) is None


def test_the_first_star_of_a_shot_chooses(library: Library) -> None:
    shots, (first, second, third, fourth) = library.store.shots, library.takes
    undo = library.marks.star_all([second.id, first.id, third.id], True)
    assert [shots.of(take).chosen_id for take in (first, third)] == [second.id, third.id]
    library.marks.star_all([first.id, second.id, third.id], False, undo)
    assert [shots.of(take).chosen_id for take in (first, third)] == [None, None]
    assert not any(take.starred for take in library.takes)
    library.marks.star(first.id, True)
    library.marks.star(second.id, True)
    assert shots.of(first).chosen_id == first.id
    # What a person no longer chose is not chosen by another star.
    library.arrange(take_chosen(shots, first, on=False))
    assert not first_starred(shots, [library.store.get(second.id)])
    failed = replace(draft(shot_id=ShotId("3" * 32)), state=TakeState.FAILED)
    library.store.add([failed])
    library.marks.star(failed.id, True)
    assert shots.of(failed).chosen_id is None
    assert fourth.shot_id == third.shot_id


def test_a_take_is_new_until_it_was_opened(library: Library) -> None:
    first, second, *_ = library.takes
    assert first.new
    library.marks.seen([first.id])
    library.marks.seen([first.id])
    assert library.store.get(first.id).seen_at == START
    assert [take.new for take in library.takes] == [False, True, True, True]
    waiting = draft()
    library.store.add([waiting])
    library.marks.seen([waiting.id])
    assert library.store.get(waiting.id) == waiting
    assert second == library.store.get(second.id)


# --- the shot list ----------------------------------------------------------------------------


def film(library: Library) -> list[str]:
    """What the shots of the first project are called, in film order."""
    shots = library.store.shots
    return [shots.title(shot.id) for shot in shots.shots(FIRST_PROJECT)]


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Library]:
    """Shots a to e, written and without takes."""
    made = Library(tmp_path / "journal.sqlite3")
    for shot in made.store.shots.shots(FIRST_PROJECT):
        moved = replace(shot, project_id=new_project_id())
        made.arrange(ShotChanges(shots=(moved,)))
    made.arrange(
        ShotChanges(
            shots=tuple(
                Shot(id=ShotId(name * 32), created_at=START, request=a_request(prompt=name))
                for name in "abcde"
            )
        )
    )
    yield made
    made.journal.close()


def ids(names: str) -> list[ShotId]:
    return [ShotId(name * 32) for name in names]


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        ("d", "b", "adbce"),
        ("db", "a", "bdace"),
        ("a", None, "bcdea"),
        ("ace", None, "bdace"),
        ("bc", "c", "abcde"),
        ("bd", "d", "acbde"),
        ("ab", "b", "abcde"),
        ("e", "e", "abcde"),
        ("", "a", "abcde"),
    ],
)
def test_shots_are_put_in_another_order(
    listed: Library, moved: str, before: str | None, order: str
) -> None:
    shots = listed.store.shots
    place = ids(before)[0] if before else None
    numbers = {shot.id: shot.number for shot in shots.shots(FIRST_PROJECT)}
    back = listed.arrange(shots_reordered(shots, ids(moved), place))
    assert "".join(film(listed)) == order
    assert {shot.id: shot.number for shot in shots.shots(FIRST_PROJECT)} == numbers
    listed.arrange(back)
    assert "".join(film(listed)) == "abcde"


def test_a_thousand_moves_keep_the_order(listed: Library) -> None:
    """Positions get ever closer to each other, until all of them are given anew."""
    shots, order = listed.store.shots, list("abcde")
    for n in range(200):
        last = order.pop()
        order.insert(1 if n % 3 else 0, last)
        after = order[order.index(last) + 1]
        listed.arrange(shots_reordered(shots, ids(last), ids(after)[0]))
        assert film(listed) == order


def test_a_shot_is_duplicated(listed: Library) -> None:
    shots = listed.store.shots
    listed.arrange(shots_duplicated(shots, ids("be"), START))
    assert "".join(film(listed)) == "abbcdee"
    first, copy = shots.shots(FIRST_PROJECT)[1:3]
    assert (copy.request, first.request) == (first.request, a_request(prompt="b"))
    assert shots_duplicated(shots, [new_shot_id()], START) is NO_CHANGES


def test_a_copy_asks_for_what_the_newest_take_asked_for(library: Library) -> None:
    shots = library.store.shots
    library.arrange(shots_duplicated(shots, library.shots[:1], START))
    copy = shots.shots(FIRST_PROJECT)[1]
    assert copy.request == library.takes[1].request
    assert shots.take_ids(copy.id) == []


def test_the_defaults_of_a_project_say_nothing_of_what_is_seen(library: Library) -> None:
    rows = rows_text([{"prompt": "a kite", "duration": 8}])
    asked = a_request(prompt="A kite", multi_shots=rows)
    library.arrange(
        project_set(
            library.store.shots, FIRST_PROJECT, name="", budget=None, style="", defaults=asked
        )
    )
    project = library.store.shots.project(FIRST_PROJECT)
    assert project is not None
    assert project.defaults == settings_of(asked)


def test_braces_of_a_take_stay_braces(library: Library) -> None:
    """In a copy of its shot, and on both sides of where it is split: no choice is made of them."""
    shots, prompt = library.store.shots, 'A sign says {red|blue}. A {"json": 1} \\ kite'
    library.store.add([draft(shot_id=library.shots[0], number=9, request=a_request(prompt=prompt))])

    def sent(shot_id: ShotId) -> tuple[str, ...]:
        found = shots.request(shot_id)
        assert found is not None
        return read(found.prompt).prompts

    assert sent(library.shots[0]) == (prompt,)
    library.arrange(shots_duplicated(shots, library.shots[:1], START))
    copy = shots.shots(FIRST_PROJECT)[1].id
    assert sent(copy) == (prompt,)
    written = shots.request(library.shots[0])
    assert written is not None
    place = written.prompt.index(" A ")
    library.arrange(shot_split(shots, library.shots[0], place, START))
    film = [shot.id for shot in shots.shots(FIRST_PROJECT)]
    assert sent(film[0]) == ("A sign says {red|blue}.",)
    assert sent(film[1]) == ('A {"json": 1} \\ kite',)


def test_a_shot_is_split(listed: Library) -> None:
    shots, (shot_id,) = listed.store.shots, ids("b")
    picture = Input(role=Role.FIRST_FRAME, link="https://example.com/a.png")
    whole = a_request(prompt="A kite climbs. It falls.", inputs=(picture,))
    listed.arrange(requests_changed(shots, {shot_id: whole}))
    back = listed.arrange(shot_split(shots, shot_id, 14, START))
    first, second = shots.shots(FIRST_PROJECT)[1:3]
    assert first.request == replace(whole, prompt="A kite climbs.")
    assert second.request == replace(whole, prompt="It falls.", inputs=())
    listed.arrange(back)
    assert film(listed) == ["a", whole.prompt, "c", "d", "e"]
    for place in (0, 1_000, -1_000):
        assert shot_split(shots, shot_id, place, START) is NO_CHANGES


def test_only_shots_without_takes_are_removed(library: Library) -> None:
    shots = library.store.shots
    empty = Shot(id=new_shot_id(), created_at=START, request=a_request())
    library.arrange(ShotChanges(shots=(empty,)))
    back = library.arrange(shots_removed(shots, [*library.shots, empty.id, new_shot_id()]))
    assert shots.shot(empty.id) is None
    assert all(shot_id in shots for shot_id in library.shots)
    library.arrange(back)
    again = shots.shot(empty.id)
    assert again is not None
    assert again.request == empty.request


def test_what_a_shot_asks_for_changes_only_where_it_differs(listed: Library) -> None:
    shots, (shot_id,) = listed.store.shots, ids("a")
    assert not requests_changed(shots, {shot_id: a_request(prompt="a")})
    assert not requests_changed(shots, {new_shot_id(): a_request()})
    listed.arrange(requests_changed(shots, {shot_id: a_request(prompt="b")}))
    assert film(listed)[0] == "b"


def asking(*prompts: str) -> list[VideoRequest]:
    """A request for each prompt."""
    return [a_request(prompt=prompt) for prompt in prompts]


def numbered_film(library: Library) -> list[tuple[int, str]]:
    """Number and title of each shot, in film order."""
    shots = library.store.shots
    return [(shot.number, shots.title(shot.id)) for shot in shots.shots(FIRST_PROJECT)]


def test_shots_are_added_behind_the_others_and_taken_back(library: Library) -> None:
    shots, before = library.store.shots, numbered_film(library)
    asked = shots_added(
        shots, FIRST_PROJECT, asking("a", "b", "c"), START, names=["", " Red\nkite"]
    )
    undo = library.arrange(asked)
    assert numbered_film(library) == [*before, (3, "a"), (4, "Red kite"), (5, "c")]
    made = shots.shots(FIRST_PROJECT)[2:]
    assert [shot.request for shot in made] == asking("a", "b", "c")
    assert {shot.created_at for shot in made} == {START}
    redo = library.arrange(undo)
    assert numbered_film(library) == before
    library.arrange(redo)
    assert shots.shots(FIRST_PROJECT)[2:] == made
    assert not shots_added(shots, FIRST_PROJECT, [], START)


def test_shots_are_added_with_numbers_of_their_own(library: Library) -> None:
    shots, before = library.store.shots, numbered_film(library)
    numbers = (40, 0, 10)
    library.arrange(
        shots_added(shots, FIRST_PROJECT, asking("a", "b", "c", "d"), START, numbers=numbers)
    )
    assert numbered_film(library)[len(before) :] == [(40, "a"), (41, "b"), (10, "c"), (42, "d")]


def test_shots_are_added_after_one_of_the_others(library: Library) -> None:
    shots, first = library.store.shots, library.shots[0]
    prompts = [title for _, title in numbered_film(library)]
    library.arrange(shots_added(shots, FIRST_PROJECT, asking("a", "b"), START, after=first))
    assert numbered_film(library) == [(1, prompts[0]), (3, "a"), (4, "b"), (2, prompts[1])]
    last = shots.shots(FIRST_PROJECT)[-1].id
    library.arrange(shots_added(shots, FIRST_PROJECT, asking("z"), START, after=last))
    assert numbered_film(library)[-1] == (5, "z")
    home, made = new_project(shots, "Kite film")
    library.arrange(made)
    # A shot of another project is no place in this one.
    library.arrange(shots_added(shots, home.id, asking("x", "y"), START, after=first))
    assert [shot.number for shot in shots.shots(home.id)] == [1, 2]


def test_shots_fit_between_two_however_often(library: Library) -> None:
    """Floats between two floats come to an end; the shots behind then make room."""
    shots, first = library.store.shots, library.shots[0]
    wanted = [number for number, _ in numbered_film(library)][1:]
    for n in range(80):
        asked = asking(f"{n} a", f"{n} b")
        library.arrange(shots_added(shots, FIRST_PROJECT, asked, START, after=first))
        wanted = [3 + 2 * n, 4 + 2 * n, *wanted]
    assert [number for number, _ in numbered_film(library)] == [1, *wanted]
