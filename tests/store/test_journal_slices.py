"""A large journal is read slice by slice: what is not over first, and then it can be changed. Until
everything is read, every question is answered as if it were."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT, Place, Shot, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState, new_take_id
from sora_desktop.store import journal as journal_module
from sora_desktop.store.copies import Lost
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import RemoteIdTaken, TakeStore
from tests.fakes import FakeClock
from tests.store.makers import AT, LATER, draft, full
from tests.store.test_journal import raw


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path: Path, request: pytest.FixtureRequest) -> Iterator[Journal]:
    """An empty journal; that of the library where a test asks for it too."""
    if "library" in request.fixturenames:
        shutil.copy(request.getfixturevalue("sample")[0], path)
    journal = Journal(path)
    yield journal
    journal.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def read_all(store: TakeStore) -> list[Take]:
    """Reads on to the end; what was told of meanwhile, in the order in which it was told."""
    reported: list[Take] = []
    store.arrived.connect(reported.extend)
    while store.read_on():
        pass
    return reported


def test_the_newest_are_there_first_and_the_rest_follows(
    journal: Journal, path: Path, clock: FakeClock
) -> None:
    takes = [full(id=new_take_id(), number=n, remote_id=f"r{n}") for n in range(250)]
    journal.insert(takes, AT)
    raw(path, "UPDATE task SET state = 'flying' WHERE number = 20")
    store = TakeStore(journal, clock, first=10)
    assert (len(store), store.whole, store.loaded()) == (10, False, tuple(takes[240:]))
    assert store.get(takes[249].id) == takes[249]
    assert store.all() == store.loaded()
    assert list(store.newest_first()) == takes[:239:-1]
    assert store.read_on()
    assert list(store.newest_first()) == list(reversed(store.all()))
    assert not store.whole
    alone: list[object] = []
    store.shots.changed.connect(alone.append)
    reported = read_all(store)
    # Shots are told of with their takes.
    assert alone == []
    assert reported == [*takes[:20], *takes[21:240]]
    assert (store.whole, store.read_on(), store.next_number()) == (True, False, 250)
    assert store.all() == (*takes[:20], *takes[21:])
    assert list(store.newest_first()) == list(reversed(store.all()))
    assert store.in_state(TakeState.DOWNLOADING) == list(store.all())
    assert store.count_in(TakeState.DOWNLOADING) == 249
    assert journal.unreadable == (takes[20].id,)
    owner = store.by_remote_id("r0")
    assert owner is not None
    assert owner.id == takes[0].id
    newer = draft(number=store.next_number())
    store.add([newer])
    assert store.all()[-1] == newer


def test_nothing_changes_before_what_is_not_over_is_read(
    journal: Journal, clock: FakeClock
) -> None:
    takes = [draft(number=n) for n in range(5)]
    journal.insert(takes, AT)
    store = TakeStore(journal, clock, first=1)
    newest = takes[-1].id
    for change in (
        lambda: store.add([draft()]),
        lambda: store.revise(newest, starred=True),
        lambda: store.move(newest, TakeState.SUBMITTING),
        lambda: store.recover(LATER),
    ):
        with pytest.raises(RuntimeError, match="still being read"):
            change()
    told: list[Take] = []
    store.arrived.connect(told.extend)
    store.read_urgent()
    assert told == takes[:4]
    assert len(store.recover(LATER)) == 5


LONG_AGO = AT - timedelta(days=900)
SHOTS = [ShotId(f"{n:032x}") for n in range(30)]


def sample_library() -> list[Take]:
    """Takes in every state, five a shot: those that are over were made long ago."""
    rng = random.Random(5)
    states = [*TakeState, *[TakeState.READY] * 12]
    return [
        full(
            id=new_take_id(),
            number=n + 1,
            remote_id=f"r{n}",
            state=rng.choice(states),
            created_at=LONG_AGO,
            sent_at=LONG_AGO,
            shot_id=SHOTS[n // 5],
            shot_number=n % 5 + 1,
            seen_at=rng.choice([None, LONG_AGO]),
            charged=rng.choice([None, Money(n)]),
            clip=f"{n}.mp4",
        )
        for n in range(150)
    ]


def test_before_what_is_not_over_is_read_only_the_newest_are_known(
    journal: Journal, clock: FakeClock
) -> None:
    """And what was asked for in vain is found as soon as the others can be read."""
    journal.insert(sample_library(), AT)
    store = TakeStore(journal, clock, first=1)
    oldest = journal.load()[0]
    assert oldest.remote_id == "r0"
    assert store.find(oldest.id) is None
    assert store.by_remote_id("r0") is None
    store.read_urgent()
    assert oldest not in store.loaded()
    assert store.by_remote_id("r0") == oldest
    assert store.find(oldest.id) == oldest


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Take]]:
    """A journal of the same, with their shots, made once: each test gets a copy of the file."""
    path, takes = tmp_path_factory.mktemp("library") / "journal.sqlite3", sample_library()
    journal = Journal(path)
    store = TakeStore(journal, FakeClock())
    shots = tuple(
        Shot(id=each, number=n, position=n, created_at=AT, last_number=5, name=f"Shot {n}")
        for n, each in enumerate(SHOTS, 1)
    )
    chosen = tuple(replace(each, chosen_id=takes[5 * n].id) for n, each in enumerate(shots))
    store.add(takes, ShotChanges(shots=chosen))
    empty = replace(shots[9], id=ShotId("e" * 32), number=0, previous_id=SHOTS[0])
    after = replace(store.shots.shots(FIRST_PROJECT)[3], previous_id=SHOTS[0])
    store.arrange(ShotChanges(shots=(empty, after)))
    journal.close()
    return path, takes


@pytest.fixture
def library(sample: tuple[Path, list[Take]]) -> list[Take]:
    """The takes that are in the journal of this test."""
    return sample[1]


@pytest.fixture(scope="module")
def whole(sample: tuple[Path, list[Take]]) -> Iterator[TakeStore]:
    """The same, read to the end: it is asked only."""
    journal = Journal(sample[0])
    store = TakeStore(journal, FakeClock())
    assert store.whole
    yield store
    journal.close()


def begun(journal: Journal, clock: FakeClock) -> TakeStore:
    """A store that can be changed and has not read everything."""
    store = TakeStore(journal, clock, first=12)
    store.read_urgent()
    assert not store.whole
    return store


Question = Callable[[TakeStore, Take], object]


def in_state(state: TakeState) -> Question:
    """Which takes are in a state."""
    return lambda store, _take: store.in_state(state)


def count_in(state: TakeState) -> Question:
    """How many are."""
    return lambda store, _take: store.count_in(state)


QUESTIONS: dict[str, Question] = {
    "get": lambda store, take: store.get(take.id),
    "find": lambda store, take: (store.find(take.id), store.find(TakeId("nobody's"))),
    "remote": lambda store, take: store.by_remote_id(take.remote_id or ""),
    "no remote": lambda store, take: store.by_remote_id("nobody's"),
    "all": lambda store, take: store.all(),
    "newest first": lambda store, take: list(store.newest_first()),
    "some of the newest": lambda store, take: list(islice(store.newest_first(), 40)),
    "next number": lambda store, take: store.next_number(),
    "shots": lambda store, take: store.shots.shots(FIRST_PROJECT),
    "ids of shots": lambda store, take: set(store.shots.ids_in(FIRST_PROJECT)),
    "shot": lambda store, take: store.shots.shot(take.shot_id),
    "in it": lambda store, take: take.shot_id in store.shots,
    "project": lambda store, take: store.shots.project_of(take.shot_id),
    "its takes": lambda store, take: store.shots.takes(take.shot_id),
    "their ids": lambda store, take: list(store.shots.take_ids(take.shot_id)),
    "count": lambda store, take: store.shots.count(store.get(take.id)),
    "chosen": lambda store, take: store.shots.chosen(take.shot_id),
    "title": lambda store, take: store.shots.title(take.shot_id),
    "request": lambda store, take: store.shots.request(take.shot_id),
    "spent": lambda store, take: store.shots.spent(take.shot_id),
    "cut": lambda store, take: store.shots.cut(FIRST_PROJECT),
    "next place": lambda store, take: store.shots.next_place(FIRST_PROJECT),
    "home": lambda store, take: store.shots.home(store.get(take.id)),
    "continued": lambda store, take: store.shots.continuations(take.shot_id),
    **{f"in {state.value}": in_state(state) for state in TakeState},
    **{f"so many {state.value}": count_in(state) for state in TakeState},
}


@pytest.mark.parametrize("place", [0, 74, 137, 149])
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_part_answers_as_the_whole_would(
    whole: TakeStore,
    journal: Journal,
    clock: FakeClock,
    library: list[Take],
    question: str,
    place: int,
) -> None:
    ask, take = QUESTIONS[question], library[place]
    wanted = ask(whole, take)
    store = begun(journal, clock)
    assert ask(store, take) == wanted
    store.read_on()
    assert ask(store, take) == wanted


def test_what_is_not_over_is_read_first(
    journal: Journal, clock: FakeClock, library: list[Take]
) -> None:
    store = begun(journal, clock)
    loaded = {take.id for take in store.loaded()}
    for take in library:
        over = take.state in (TakeState.READY, TakeState.DISMISSED, TakeState.FAILED)
        unseen = take.state is TakeState.FAILED and take.seen_at is None
        if not over or unseen or take.charge_open:
            assert take.id in loaded
    assert len(loaded) < len(library)


@pytest.mark.parametrize("seed", range(6))
def test_changes_meanwhile_are_kept_and_each_take_is_told_of_once(
    journal: Journal, clock: FakeClock, library: list[Take], seed: int
) -> None:
    rng = random.Random(seed)
    store = begun(journal, clock)
    mirror = {take.id: take for take in store.loaded()}

    def arrived(takes: Sequence[Take]) -> None:
        for take in takes:
            assert take.id not in mirror
            mirror[take.id] = take

    def changed(change: TakeChange) -> None:
        assert mirror.get(change.after.id) == change.before
        mirror[change.after.id] = change.after

    store.arrived.connect(arrived)
    store.changed.connect(changed)

    def change(take: Take) -> None:
        match rng.randrange(5):
            case 0:
                store.revise(take.id, note=f"note {rng.random()}")
            case 1:
                store.add([draft(id=new_take_id(), number=store.next_number())])
            case 2:
                shot_id = rng.choice(SHOTS)
                store.arrange(ShotChanges(places={take.id: Place(shot_id, 0)}))
            case 3:
                store.get(take.id)
            case _:
                if store.get(take.id).state is TakeState.READY:
                    store.move(take.id, TakeState.COMPLETED)

    more = True
    while more:
        for take in rng.sample(library, rng.randrange(8)):
            change(take)
        more = store.read_on()
    again = TakeStore(journal, clock)
    assert store.all() == again.all()
    assert mirror == {take.id: take for take in again.all()}
    assert store.shots.shots(FIRST_PROJECT) == again.shots.shots(FIRST_PROJECT)
    assert store.shots.cut(FIRST_PROJECT) == again.shots.cut(FIRST_PROJECT)
    for shot_id in SHOTS:
        assert store.shots.take_ids(shot_id) == again.shots.take_ids(shot_id)


def test_a_task_of_a_take_that_is_not_read_yet_is_not_followed_twice(
    journal: Journal, clock: FakeClock, library: list[Take]
) -> None:
    store = begun(journal, clock)
    (new,) = [draft(number=store.next_number())]
    store.add([new])
    with pytest.raises(RemoteIdTaken):
        store.revise(new.id, remote_id=library[0].remote_id)
    with pytest.raises(ValueError, match="added once"):
        store.add([replace(library[0], remote_id=None)])


def test_what_could_not_be_read_is_never_taken_for_the_whole(
    path: Path, journal: Journal, clock: FakeClock
) -> None:
    journal.insert([draft(number=n) for n in range(5)], AT)
    store = TakeStore(journal, clock, first=1)
    journal.close()
    for _ in range(2):
        with pytest.raises(JournalError):
            store.read_on()
    assert not store.whole


def test_a_large_file_is_checked_later(
    path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.insert([full(remote_id=f"r{n}") for n in range(200)], AT)
    journal.close()
    monkeypatch.setattr(journal_module, "LARGE_FILE", 0)
    later = Journal(path, check_later=True)
    assert later.unchecked
    assert later.check() == ""
    assert not later.unchecked
    later.close()
    data = bytearray(path.read_bytes())
    data[8192:12288] = bytes(4096)
    path.write_bytes(data)
    damaged = Journal(path, check_later=True)
    assert damaged.check()
    assert damaged.unchecked
    damaged.close()


def test_what_cannot_be_read_is_known_before_its_turn(
    journal: Journal, path: Path, clock: FakeClock, library: list[Take]
) -> None:
    """Whoever asks whether a row is missing must not be told "no" because it was not looked at."""
    lost = next(take for take in library if take.state is TakeState.READY)
    raw(path, f"UPDATE task SET changed_at = 'never' WHERE id = '{lost.id}'")
    begun(journal, clock)
    assert journal.unreadable == (), "it is not among the first"
    assert begun(journal, clock).unreadable == {lost.id}
    assert begun(journal, clock).may_lack(LATER, timedelta(days=1))


@pytest.mark.parametrize(
    ("days", "lacks"), [(-2, False), (-1, True), (0, True), (3, True), (4, True), (5, False)]
)
def test_a_row_may_be_lacking_of_the_time_of_which_rows_were_lost(
    journal: Journal, clock: FakeClock, days: int, lacks: bool
) -> None:
    journal.__dict__["lost"] = Lost(AT, AT + timedelta(days=3))
    store = TakeStore(journal, clock)
    assert store.may_lack(AT + timedelta(days=days), timedelta(days=1)) is lacks
    journal.__dict__["lost"] = Lost(None, AT + timedelta(days=3))
    assert store.may_lack(AT + timedelta(days=days), timedelta(days=1)) is (days <= 4)
    journal.__dict__["lost"] = None
    assert not store.may_lack(AT, timedelta(days=1))


def test_why_a_draft_is_on_hold_is_known_after_a_restart_unless_it_went_on_by_itself(
    journal: Journal, clock: FakeClock
) -> None:
    held, over = Problem(category=Category.HELD, at=AT), Problem(category=Category.BUDGET, at=AT)
    takes = [draft(last_error=problem, remote_id=None) for problem in (held, over, None)]
    journal.insert(takes, AT)
    store = TakeStore(journal, clock)
    store.recover(clock.now())
    assert [take.last_error for take in store.all()] == [None, over, None]
    assert all(take.held for take in store.all())


def test_shots_without_takes_are_told_of_once_and_no_others(
    journal: Journal, clock: FakeClock, library: list[Take]
) -> None:
    """The others come with their takes."""
    empty = Shot(id=ShotId("e" * 32), created_at=AT)
    journal.update_all((), AT, also=ShotChanges(shots=(empty,)))
    store = begun(journal, clock)
    told: list[ShotChanges] = []
    store.shots.changed.connect(told.append)
    read_all(store)
    assert [shot.id for changes in told for shot in changes.shots] == [empty.id]
    assert len(told) == 1


def test_shots_of_which_every_take_is_over_are_told_of_with_their_takes(
    journal: Journal, clock: FakeClock
) -> None:
    takes = [
        replace(take, state=TakeState.READY, shot_id=shot_id, shot_number=0)
        for take, shot_id in zip(sample_library(), SHOTS, strict=False)
    ]
    TakeStore(journal, clock).add(takes)
    store = begun(journal, clock)
    told: list[ShotChanges] = []
    store.shots.changed.connect(told.append)
    assert SHOTS[0] not in {take.shot_id for take in store.loaded()}
    assert read_all(store)
    assert told == []
    assert SHOTS[0] in store.shots


@pytest.mark.parametrize("early", [True, False])
def test_one_task_has_one_row_beside_one_that_cannot_be_read(
    journal: Journal, path: Path, clock: FakeClock, library: list[Take], early: bool
) -> None:
    lost = next(take for take in library if take.state is TakeState.READY)
    raw(path, f"UPDATE task SET state = 'flying' WHERE id = '{lost.id}'")
    store = begun(journal, clock)
    if not early:
        store.read_rest()
    assert lost.remote_id is not None
    assert store.by_remote_id(lost.remote_id) is None
    first, second = (draft(id=new_take_id(), number=store.next_number() + n) for n in (0, 1))
    store.add([first, second])
    store.revise(first.id, remote_id=lost.remote_id)
    found = store.by_remote_id(lost.remote_id)
    assert found is not None
    assert found.id == first.id
    with pytest.raises(RemoteIdTaken):
        store.revise(second.id, remote_id=lost.remote_id)


def test_several_that_are_not_read_yet_are_moved_at_once(
    journal: Journal, clock: FakeClock, library: list[Take]
) -> None:
    store = begun(journal, clock)
    ready = [take.id for take in library if take.state is TakeState.READY]
    store.move_all(TakeState.COMPLETED, {take_id: {} for take_id in ready})
    assert {store.get(take_id).state for take_id in ready} == {TakeState.COMPLETED}
    assert TakeStore(journal, clock).all() == store.all()
