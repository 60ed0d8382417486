"""Projects and shots: every take is in exactly one shot, and a number is given once."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    LONGEST_NAME,
    Place,
    Project,
    ProjectId,
    ShelfEntry,
    ShelfKind,
    Shot,
    ShotChanges,
    clean_name,
    new_project_id,
    new_shelf_id,
    new_shot_id,
)
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore
from tests.core.makers import a_request
from tests.fakes import START, FakeClock
from tests.store.makers import AT, draft
from tests.store.test_journal import FailingConnections, raw


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def connections() -> FailingConnections:
    return FailingConnections()


@pytest.fixture
def journal(path: Path, connections: FailingConnections) -> Iterator[Journal]:
    journal = Journal(path, connect=connections)
    yield journal
    journal.close()


@pytest.fixture
def store(journal: Journal) -> TakeStore:
    return TakeStore(journal, FakeClock())


def shot(**changes: Any) -> Shot:
    """A shot with an id of its own."""
    return Shot(**{"id": new_shot_id(), "created_at": AT, **changes})


def added(store: TakeStore, count: int, shot_id: ShotId | None = None) -> list[Take]:
    """So many takes in one shot, as they stand in the store."""
    wanted = shot_id or new_shot_id()
    takes = [draft(shot_id=wanted, shot_number=0) for _ in range(count)]
    store.add(takes)
    return [store.get(take.id) for take in takes]


def everything(shots: ShotStore) -> object:
    """All that is known of projects and shots."""
    projects = (*shots.projects(), *shots.projects(archived=True))
    own = [shot for project in projects for shot in shots.shots(project.id)]
    return projects, own, [(shot.id, list(shots.take_ids(shot.id))) for shot in own]


def places(takes: Sequence[Take], shot_id: ShotId) -> ShotChanges:
    """The takes in another shot, with its next numbers."""
    return ShotChanges(places={take.id: Place(shot_id) for take in takes})


def test_a_new_take_gets_a_shot_and_the_next_number(store: TakeStore, journal: Journal) -> None:
    reported: list[ShotChanges] = []
    store.shots.changed.connect(reported.append)
    first, second = added(store, 2)
    (third,) = added(store, 1, first.shot_id)
    (other,) = added(store, 1)
    numbers = [take.shot_number for take in (first, second, third, other)]
    assert numbers == [1, 2, 3, 1]
    shots = store.shots.shots(FIRST_PROJECT)
    assert [(shot.number, shot.last_number) for shot in shots] == [(1, 3), (2, 1)]
    assert store.shots.of(third) == shots[0] == store.shots.shot(first.shot_id)
    assert store.shots.takes(first.shot_id) == [first, second, third]
    assert store.shots.title(first.shot_id) == "paper boat drifting"
    assert [change.shots[0].number for change in reported] == [1, 1, 2]
    assert everything(TakeStore(journal, FakeClock()).shots) == everything(store.shots)


def test_a_take_without_a_shot_gets_one_of_its_own(store: TakeStore) -> None:
    take = draft(shot_id=ShotId(""))
    store.add([take])
    assert store.get(take.id).shot_id == ShotId(take.id)


def test_a_number_stays_when_others_leave(store: TakeStore) -> None:
    takes = added(store, 3)
    there = takes[0].shot_id
    target = shot(name="Night market")
    store.arrange(ShotChanges(shots=(target,)))
    undo = store.arrange(places(takes[1:], target.id))
    moved = [store.get(take.id) for take in takes]
    assert [(take.shot_id, take.shot_number) for take in moved] == [
        (there, 1),
        (target.id, 1),
        (target.id, 2),
    ]
    (fourth,) = added(store, 1, there)
    assert (fourth.shot_number, store.shots.count(fourth)) == (4, 4)
    redo = store.arrange(undo)
    assert [store.get(take.id) for take in takes] == takes
    (fifth,) = added(store, 1, target.id)
    assert fifth.shot_number == 3
    store.arrange(redo)
    assert [store.get(take.id) for take in takes] == moved


def test_an_empty_shot_goes_unless_it_has_a_name(store: TakeStore) -> None:
    (take,), (other,) = added(store, 1), added(store, 1)
    undo = store.arrange(places([take], other.shot_id))
    assert store.shots.shot(take.shot_id) is None
    assert [shot.number for shot in store.shots.shots(FIRST_PROJECT)] == [2]
    store.arrange(undo)
    assert store.get(take.id) == take
    named = store.shots.of(take)
    store.arrange(ShotChanges(shots=(Shot(id=named.id, number=1, name="Red kite", created_at=AT),)))
    store.arrange(places([take], other.shot_id))
    left = store.shots.shot(take.shot_id)
    assert left is not None
    assert (store.shots.title(left.id), left.last_number) == ("Red kite", 1)
    assert store.shots.takes(left.id) == []


def test_the_chosen_take_is_of_the_shot(store: TakeStore) -> None:
    first, second = added(store, 2)
    row = store.shots.of(first)
    chosen = Shot(**{**_fields(row), "chosen_id": first.id})
    store.arrange(ShotChanges(shots=(chosen,)))
    assert store.shots.chosen(row.id) == first
    undo = store.arrange(places([first], new_shot_id()))
    assert store.shots.chosen(row.id) is None
    assert store.shots.of(second).chosen_id is None
    store.arrange(undo)
    assert store.shots.chosen(row.id) == first
    store.revise(first.id, binned_at=AT)
    assert store.shots.chosen(row.id) is None
    assert store.shots.takes(row.id) == [second]


def _fields(row: Shot) -> dict[str, Any]:
    return {name: getattr(row, name) for name in Shot.__dataclass_fields__}


def test_projects_come_and_go(store: TakeStore, journal: Journal) -> None:
    kite = Project(id=new_project_id(), name="Kite film", position=1.0)
    undo = store.arrange(ShotChanges(projects=(kite,)))
    assert store.shots.projects() == (Project(id=FIRST_PROJECT), kite)
    (take,) = added(store, 1)
    into = shot(project_id=kite.id)
    store.arrange(ShotChanges(shots=(into,), places={take.id: Place(into.id)}))
    assert [each.number for each in store.shots.shots(kite.id)] == [1]
    # It is not empty any more.
    store.arrange(undo)
    assert store.shots.project(kite.id) == kite
    away = Project(id=kite.id, name="Kite film", position=1.0, archived_at=AT)
    store.arrange(ShotChanges(projects=(away,)))
    assert store.shots.projects(archived=True) == (away,)
    assert store.shots.projects() == (Project(id=FIRST_PROJECT),)
    assert everything(TakeStore(journal, FakeClock()).shots) == everything(store.shots)
    store.arrange(places([take], new_shot_id()))
    store.arrange(ShotChanges(gone_projects=(kite.id, FIRST_PROJECT)))
    assert store.shots.projects(archived=True) == ()
    assert store.shots.projects() == (Project(id=FIRST_PROJECT),)


def an_entry(name: str, **changes: Any) -> ShelfEntry:
    """Something on the shelf of all projects."""
    content = f"{sum(map(ord, name)):064x}"
    entry = ShelfEntry(id=new_shelf_id(), name=name, content=content, created_at=AT)
    return replace(entry, **changes)


def test_the_shelf_is_kept_and_brought_back(store: TakeStore, journal: Journal) -> None:
    mara = an_entry("Mara", project_id=new_project_id(), kind=ShelfKind.PLACE)
    heard: list[ShotChanges] = []
    store.shots.changed.connect(heard.append)
    added = store.arrange(ShotChanges(shelf=(mara, an_entry("Tom"))))
    assert journal.shelf() == list(store.shots.shelf.all())
    assert store.shots.shelf.get(mara.id) == mara
    renamed = store.arrange(ShotChanges(shelf=(replace(mara, name="Ann"),)))
    removed = store.arrange(ShotChanges(off_shelf=(mara.id,)))
    assert [each.name for each in journal.shelf()] == ["Tom"]
    assert store.shots.shelf.get(mara.id) is None
    store.arrange(removed)
    assert {each.name for each in journal.shelf()} == {"Tom", "Ann"}
    store.arrange(renamed)
    assert {each.name for each in journal.shelf()} == {"Tom", "Mara"}
    store.arrange(added)
    assert journal.shelf() == []
    assert store.shots.shelf.all() == ()
    assert len(heard) == 6


def test_a_damaged_entry_of_the_shelf_costs_no_other(
    path: Path, store: TakeStore, journal: Journal
) -> None:
    entries = [an_entry(name) for name in ("Mara", "Tom", "Ann", "Eve", "Ida", "Joe")]
    store.arrange(ShotChanges(shelf=tuple(entries)))
    journal.close()
    for change, entry in zip(
        ("name = '@'", "name = ''", "kind = 'sky'", "content = 'x'", "created_at = 'never'"),
        entries,
        strict=False,
    ):
        raw(path, f"UPDATE shelf SET {change} WHERE id = '{entry.id}'")
    reopened = Journal(path)
    assert reopened.shelf() == [entries[-1]]
    reopened.close()


def test_what_cannot_be_written_changes_nothing(
    store: TakeStore, journal: Journal, connections: FailingConnections
) -> None:
    (take,), (other,) = added(store, 1), added(store, 1)
    before, reported = everything(store.shots), list[object]()
    store.shots.changed.connect(reported.append)
    turn, written = 0, False
    while not written:
        turn += 1
        connections.last.left = turn
        try:
            store.arrange(places([take], other.shot_id))
            written = True
        except JournalError:
            connections.last.left = 10**9
            assert everything(store.shots) == before
            assert everything(TakeStore(journal, FakeClock()).shots) == before
            assert (store.get(take.id), reported) == (take, [])
    connections.last.left = 10**9
    assert turn > 5
    assert everything(TakeStore(journal, FakeClock()).shots) == everything(store.shots)


def test_a_shot_that_cannot_be_read_is_stood_in_for(
    store: TakeStore, journal: Journal, path: Path
) -> None:
    first, second = added(store, 2)
    (other,) = added(store, 1)
    raw(path, f"UPDATE shot SET created_at = 'yesterday' WHERE id = '{first.shot_id}'")
    raw(path, "UPDATE project SET position = 'first'")
    again = TakeStore(journal, FakeClock())
    assert again.shots.takes(first.shot_id) == [first, second]
    assert again.shots.of(first).last_number == 2
    assert again.shots.projects() == (Project(id=FIRST_PROJECT),)
    # The next change writes its row anew.
    (third,) = added(again, 1, first.shot_id)
    assert (third.shot_number, again.shots.of(third).number) == (3, 3)
    assert again.shots.of(other).number == 2
    assert everything(TakeStore(journal, FakeClock()).shots) == everything(again.shots)


def test_shots_are_read_with_their_takes(journal: Journal, store: TakeStore) -> None:
    takes = [take for _ in range(60) for take in added(store, 4)]
    empty = shot(name="Opening", project_id=ProjectId("9" * 32))
    store.arrange(ShotChanges(shots=(empty,)))
    again = TakeStore(journal, FakeClock(), first=10)
    assert again.shots.of(takes[-1]) == store.shots.of(takes[-1])
    assert again.shots.shot(takes[0].shot_id) is None
    reported: list[ShotChanges] = []
    again.shots.changed.connect(reported.append)
    while again.read_on():
        for take in again.all():
            assert again.shots.of(take) == store.shots.of(take)
    assert everything(again.shots) == everything(store.shots)
    (last,) = reported
    assert [each.id for each in last.shots] == [empty.id]


def test_the_cut_is_the_chosen_takes_in_film_order(store: TakeStore) -> None:
    first, second = (added(store, 2)[1] for _ in range(2))
    store.revise(second.id, binned_at=START)
    written = shot(request=a_request(prompt="a letter", seconds=12), position=1.5)
    store.arrange(ShotChanges(shots=(written, replace(store.shots.of(first), chosen_id=first.id))))
    cut = store.shots.cut(FIRST_PROJECT)
    assert [(each.title, each.take, each.seconds, each.takes) for each in cut] == [
        (first.request.prompt, first, first.request.seconds, 2),
        ("a letter", None, 12, 0),
        (second.request.prompt, None, second.request.seconds, 1),
    ]
    assert not any(each.undecided for each in cut)


def in_states(store: TakeStore, *states: TakeState) -> list[Take]:
    """A take in each of these states, in one shot."""
    wanted = new_shot_id()
    takes = [draft(state=state, shot_id=wanted, shot_number=0) for state in states]
    store.add(takes)
    return [store.get(take.id) for take in takes]


_FEW = (TakeState.READY, TakeState.FAILED, TakeState.COMPLETED)
TOGETHER = [*((state,) for state in TakeState), *product(_FEW, repeat=3)]


@pytest.mark.parametrize("states", TOGETHER, ids=lambda all_: "-".join(each.value for each in all_))
def test_the_first_take_with_a_clip_stands_for_a_shot_until_one_is_chosen(
    store: TakeStore, states: tuple[TakeState, ...]
) -> None:
    takes = in_states(store, *states)
    with_clip = [take for take in takes if take.state is TakeState.READY]
    (shown,) = store.shots.cut(FIRST_PROJECT)
    assert shown.take == next(iter(with_clip), None)
    assert shown.undecided is bool(with_clip)
    for take in takes:
        store.arrange(ShotChanges(shots=(replace(store.shots.of(take), chosen_id=take.id),)))
        (shown,) = store.shots.cut(FIRST_PROJECT)
        assert (shown.take, shown.undecided) == (take, False)


def test_a_take_in_the_bin_stands_for_no_shot(store: TakeStore) -> None:
    first, second = in_states(store, TakeState.READY, TakeState.READY)
    store.arrange(ShotChanges(shots=(replace(store.shots.of(second), chosen_id=second.id),)))
    store.revise(second.id, binned_at=AT)
    assert store.shots.in_cut(first.shot_id) == first
    store.revise(first.id, binned_at=AT)
    assert store.shots.in_cut(first.shot_id) is None


def test_a_final_stands_for_a_shot_before_its_drafts(store: TakeStore) -> None:
    cheap, final = in_states(store, TakeState.READY, TakeState.READY)
    assert store.shots.in_cut(cheap.shot_id) == cheap
    inputs = (Input(role=Role.DRAFT, task="1"),)
    final = store.revise(final.id, request=replace(final.request, inputs=inputs))
    assert store.shots.in_cut(cheap.shot_id) == final


REQUESTS = (
    a_request(),
    a_request(prompt=""),
    a_request(seconds=8, sound=False, seed=42, negative_prompt="blur \0\ud800"),
    VideoRequest(model_id="", prompt="a kite", options=Options()),
    a_request(inputs=(Input(role=Role.FIRST_FRAME, link="https://example.com/a.png"),)),
)


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_shot_keeps_what_the_shot_list_asks_of_it(
    journal: Journal, store: TakeStore, request_: VideoRequest
) -> None:
    """Without a take it stays, also when its last take leaves it."""
    empty, filled = shot(request=request_), shot(request=request_)
    store.arrange(ShotChanges(shots=(empty,)))
    (take,) = added(store, 1, filled.id)
    store.arrange(ShotChanges(shots=(replace(store.shots.of(take), request=request_),)))
    store.arrange(places([take], new_shot_id()))
    again = TakeStore(journal, FakeClock()).shots
    for each in (empty.id, filled.id):
        kept = again.shot(each)
        assert kept is not None
        assert kept == store.shots.shot(each)
        assert again.request(each) == kept.request == request_
        assert again.title(each) == clean_name(request_.prompt)


def test_what_a_shot_asks_for_is_what_its_newest_take_asked_for(store: TakeStore) -> None:
    first, second = added(store, 2)
    assert store.shots.request(first.shot_id) == second.request
    wanted = a_request(prompt="another")
    store.arrange(ShotChanges(shots=(replace(store.shots.of(first), request=wanted),)))
    assert store.shots.request(first.shot_id) == wanted
    assert store.shots.request(new_shot_id()) is None


def test_another_take_of_a_shot_is_never_the_final_of_a_draft_again(store: TakeStore) -> None:
    """It would be paid for the old draft, whatever was written in the shot list since."""
    first, draft_, final = added(store, 3)
    of_draft = a_request(inputs=(Input(role=Role.DRAFT, task="task-1"),))
    wanted = a_request(prompt="the draft")
    store.revise(draft_.id, request=wanted)
    store.revise(final.id, request=of_draft)
    assert store.shots.request(first.shot_id) == wanted
    for each in (first, draft_):
        store.revise(each.id, request=of_draft)
    assert store.shots.request(first.shot_id) == replace(of_draft, inputs=())


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("settings", "{"),
        ("settings", "[]"),
        ("settings", '{"options":{"seconds":[8]}}'),
        ("settings", '{"options":5}'),
        ("inputs", '{"inputs":[{"role":"sky"}]}'),
        ("sentence", 5),
    ],
)
def test_a_damaged_shot_costs_no_take(
    journal: Journal, store: TakeStore, column: str, value: object
) -> None:
    (take,) = added(store, 1)
    (other,) = added(store, 1)
    store.arrange(ShotChanges(shots=(replace(store.shots.of(take), request=a_request()),)))
    query = f"UPDATE shot SET {column} = ? WHERE id = ?"
    journal.connection.execute(query, (value, take.shot_id))
    again = TakeStore(journal, FakeClock())
    assert again.shots.takes(take.shot_id) == [take]
    assert again.shots.of(other) == store.shots.of(other)


def test_a_project_keeps_what_it_gives_to_its_shots(store: TakeStore, journal: Journal) -> None:
    whole = Project(
        id=new_project_id(),
        name="Kite film",
        position=1.0,
        budget=Money(600_000_000),
        style="Grainy 35 mm, \u201csoft\u201d light",
        defaults=a_request(prompt="", seconds=12),
    )
    bare = Project(id=new_project_id(), name="Tests", position=2.0, budget=Money(0))
    store.arrange(ShotChanges(projects=(whole, bare)))
    assert TakeStore(journal, FakeClock()).shots.projects()[1:] == (whole, bare)


@pytest.mark.parametrize(
    ("column", "value", "changes"),
    [
        ("budget", "sixty", {"budget": Money(0)}),
        ("budget", -1, {"budget": Money(0)}),
        ("budget", 0.5, {"budget": Money(0)}),
        ("budget", 2**63 - 1, {"budget": Money(0)}),
        ("budget", None, {"budget": None}),
        ("style", b"\xff", {"style": ""}),
        ("defaults", "{", {"defaults": None}),
        ("defaults", "[]", {"defaults": None}),
        ("defaults", '{"model":7}', {"defaults": None}),
        ("defaults", '{"options":{}}', {"defaults": None}),
        ("defaults", '{"model":"sora-2","options":{"seconds":[4]}}', {"defaults": None}),
        ("defaults", "[" * 100_000, {"defaults": None}),
        ("defaults", b"{}", {"defaults": None}),
    ],
)
def test_what_is_damaged_of_a_project_leaves_the_rest(
    store: TakeStore, journal: Journal, column: str, value: object, changes: dict[str, Any]
) -> None:
    kite = Project(
        id=new_project_id(),
        name="Kite film",
        position=1.0,
        budget=Money(600_000_000),
        style="Grainy",
        defaults=a_request(prompt=""),
    )
    store.arrange(ShotChanges(projects=(kite,)))
    query = f"UPDATE project SET {column} = ? WHERE id = ?"
    journal.connection.execute(query, (value, kite.id))
    again = TakeStore(journal, FakeClock()).shots.project(kite.id)
    # A budget that can't be read allows nothing, until the person says how much.
    assert again == replace(kite, **changes)


def test_a_change_of_a_take_leaves_its_shot_alone(store: TakeStore) -> None:
    (take,) = added(store, 1)
    with pytest.raises(ValueError, match="arrange"):
        store.revise(take.id, shot_id=new_shot_id())


def test_columns_of_later_features_are_kept(path: Path) -> None:
    dump = Path(__file__).parent / "schemas" / "v4.sql"
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    journal = Journal(path)
    store = TakeStore(journal, FakeClock())
    first = store.all()[0]
    (opening,) = store.shots.shots(ProjectId("c" * 32))
    project = store.shots.project(ProjectId("c" * 32))
    assert project is not None
    store.revise(first.id, note="seen")
    store.arrange(
        ShotChanges(
            shots=(Shot(**{**_fields(opening), "name": "Dawn"}),),
            projects=(replace(project, name="Kite"),),
        )
    )
    journal.close()
    connection = sqlite3.connect(path)
    query = (
        "SELECT queue_place, paused, in_frame, sentence, settings, "
        "shot.inputs, shot.note, budget, style, defaults, project.name, shot.name "
        "FROM task, shot, project WHERE task.seq = 1 AND shot.seq = 2 AND project.seq = 2"
    )
    (kept,) = connection.execute(query)
    connection.close()
    assert kept == (
        *(2.0, 1, 10, "A kite climbs", '{"model":"sora2","options":{"seconds":8}}'),
        *('{"inputs":[{"role":"first_frame","link":"https://example.com/a.png"}]}', "wind"),
        *(50_000_000, "soft light", '{"model":"sora2"}', "Kite", "Dawn"),
    )


def test_names_are_one_short_line() -> None:
    assert clean_name("  Red\n kite\0 ") == "Red kite"
    assert len(clean_name("x" * 500)) == LONGEST_NAME


class Arranging(RuleBasedStateMachine):
    """Any order of orders, moves, new names, undo, redo and restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.journal = Journal(Path(self.folder.name) / "journal.sqlite3")
        self.store = TakeStore(self.journal, FakeClock())
        self.given: dict[Place, TakeId] = {}
        self.back: list[ShotChanges] = []
        self.forth: list[ShotChanges] = []

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    def one_of(self, number: int) -> ShotId:
        """One of the shots, or one that there is not yet."""
        found = [shot.id for each in self.store.shots.projects() for shot in self._shots(each.id)]
        return [*found, new_shot_id()][number % (len(found) + 1)]

    def _shots(self, project_id: ProjectId) -> Sequence[Shot]:
        return self.store.shots.shots(project_id)

    def arrange(self, asked: ShotChanges) -> None:
        """As a person does, who can undo it."""
        self.back.append(self.store.arrange(asked))
        self.forth.clear()

    @rule(number=st.integers(0, 30), count=st.integers(1, 3))
    def order(self, number: int, count: int) -> None:
        added(self.store, count, self.one_of(number))

    @rule(number=st.integers(0, 30), which=st.sets(st.integers(0, 30), max_size=4))
    def move(self, number: int, which: set[int]) -> None:
        takes = [take for place, take in enumerate(self.store.all()) if place in which]
        self.arrange(places(takes, self.one_of(number)))

    @rule(number=st.integers(0, 30), name=st.sampled_from(["", "Red kite"]))
    def rename(self, number: int, name: str) -> None:
        found = self.store.shots.shot(self.one_of(number))
        if found is not None:
            self.arrange(ShotChanges(shots=(Shot(**{**_fields(found), "name": name}),)))

    @rule(number=st.integers(0, 30))
    def choose(self, number: int) -> None:
        found = self.store.shots.shot(self.one_of(number))
        if found is not None:
            chosen = next(iter(self.store.shots.take_ids(found.id)), None)
            self.arrange(ShotChanges(shots=(Shot(**{**_fields(found), "chosen_id": chosen}),)))

    @rule()
    def new_project(self) -> None:
        project = Project(id=new_project_id(), name="Kite film", position=1.0)
        self.arrange(ShotChanges(projects=(project,), shots=(shot(project_id=project.id),)))

    @precondition(lambda self: self.back)
    @rule()
    def undo(self) -> None:
        self.forth.append(self.store.arrange(self.back.pop()))

    @precondition(lambda self: self.forth)
    @rule()
    def redo(self) -> None:
        self.back.append(self.store.arrange(self.forth.pop()))

    @rule()
    def restart(self) -> None:
        self.store = TakeStore(self.journal, FakeClock())

    @invariant()
    def every_take_is_in_one_shot(self) -> None:
        shots = self.store.shots
        rows = [shot for project in shots.projects() for shot in shots.shots(project.id)]
        held = [take_id for shot in rows for take_id in shots.take_ids(shot.id)]
        assert sorted(held) == sorted(take.id for take in self.store.all())
        assert len({shot.id for shot in rows}) == len(rows)
        for project in shots.projects():
            numbers = [shot.number for shot in shots.shots(project.id)]
            assert len(set(numbers)) == len(numbers)
            assert 0 not in numbers
        for each in rows:
            chosen = shots.chosen(each.id)
            assert chosen is None or chosen.shot_id == each.id

    @invariant()
    def a_number_is_given_once(self) -> None:
        for take in self.store.all():
            place = Place(take.shot_id, take.shot_number)
            last = self.store.shots.of(take).last_number
            assert self.given.setdefault(place, take.id) == take.id
            assert 1 <= take.shot_number <= last

    @invariant()
    def the_journal_has_the_same(self) -> None:
        again = TakeStore(self.journal, FakeClock())
        assert again.all() == self.store.all()
        assert everything(again.shots) == everything(self.store.shots)


def test_any_order_of_changes() -> None:
    run_state_machine_as_test(
        Arranging, settings=settings(max_examples=30, stateful_step_count=25, deadline=None)
    )
