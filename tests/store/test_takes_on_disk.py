"""Takes that are over are in the file only, and are read when somebody asks: every question is
answered as if all were in memory."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState, new_take_id
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from tests.fakes import FakeClock
from tests.store.makers import AT, LATER, draft, full
from tests.store.test_journal import raw

# More than the store keeps in memory.
MANY = 2300
_SHOTS = 700


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = Journal(path)
    yield journal
    journal.close()


def takes_of_years() -> list[Take]:
    """Many takes in shots, of every state that is over and a few that are not."""
    rng = random.Random(4)
    states = [TakeState.READY] * 8 + [TakeState.FAILED, TakeState.DISMISSED]
    return [
        draft(
            state=TakeState.PENDING if n % 500 == 0 else rng.choice(states),
            number=n,
            shot_id=ShotId(f"{rng.randrange(_SHOTS):032x}"),
            shot_number=n,
            remote_id=f"r{n}",
            clip=f"clip {n}.mp4",
            seen_at=LATER if n % 3 else None,
            binned_at=LATER if n % 50 == 7 else None,
            erased_at=LATER if n % 200 == 7 else None,
        )
        for n in range(MANY)
    ]


def of_states(takes: list[Take], *states: TakeState) -> list[Take]:
    return [take for take in takes if take.state in states]


def test_every_question_is_answered_for_all_takes(journal: Journal) -> None:
    takes = takes_of_years()
    journal.insert(takes, AT)
    store = TakeStore(journal, FakeClock())
    assert store.all() == tuple(takes)
    assert list(store.newest_first()) == takes[::-1]
    assert [store.get(take.id) for take in takes] == takes
    assert store.ids() == [take.id for take in takes]
    for state in TakeState:
        found = of_states(takes, state)
        assert store.in_state(state) == found
        assert list(store.ids_in_state(state)) == [take.id for take in found]
        assert store.count_in(state) == len(found)
    unseen = [take for take in of_states(takes, TakeState.FAILED) if take.seen_at is None]
    assert {take.id for take in unseen} <= {
        take.id for take in store.open_in_state(TakeState.FAILED)
    }
    in_bin = [take for take in takes if take.binned_at is not None and take.erased_at is None]
    assert store.in_bin() == in_bin
    for shot in {take.shot_id for take in takes}:
        own = [take for take in takes if take.shot_id == shot]
        assert store.shots.all_takes(shot) == own
    assert store.by_remote_id("r3") == takes[3]
    assert store.of_clip("clip 5.mp4") == [takes[5]]
    assert store.of_clip("another.mp4") == []
    names = [take.clip for take in takes]
    assert sorted(store.clip_names()) == sorted(filter(None, names))
    assert sorted(store.clip_names(takes[0].id)) == sorted(filter(None, names[1:]))


def test_a_take_that_is_read_again_has_its_changes(journal: Journal) -> None:
    takes = takes_of_years()
    journal.insert(takes, AT)
    store = TakeStore(journal, FakeClock())
    ready = of_states(takes, TakeState.READY)[0]
    pending = of_states(takes, TakeState.PENDING)[0]
    starred = store.revise(ready.id, starred=True)
    done = store.move(pending.id, TakeState.FAILED, seen_at=LATER)
    store.revise(done.id, binned_at=LATER)
    # So many others are asked for that these two have to be read again.
    assert len([store.get(take.id) for take in takes]) == MANY
    assert store.get(ready.id) == starred
    assert done.id in [take.id for take in store.in_bin()]
    assert store.in_state(TakeState.PENDING) == of_states(takes, TakeState.PENDING)[1:]
    assert done.id in store.ids_in_state(TakeState.FAILED)
    assert store.all() == tuple(journal.load())


def test_a_task_has_one_take_even_if_that_is_not_in_memory(journal: Journal) -> None:
    """Two rows must never follow one paid task."""
    takes = takes_of_years()
    journal.insert(takes, AT)
    store = TakeStore(journal, FakeClock(), first=5)
    store.read_urgent()
    newer = draft(number=MANY)
    store.add([newer])
    for remote_id in ("r1", f"r{MANY - 1}"):
        with pytest.raises(ValueError, match="another take"):
            store.revise(newer.id, remote_id=remote_id)
    assert store.revise(newer.id, remote_id="new").remote_id == "new"


def test_prompts_newest_first(journal: Journal) -> None:
    takes = [draft(number=n) for n in range(3)]
    prompts = ["one", "two", "one"]
    takes = [
        replace(take, request=replace(take.request, prompt=prompt))
        for take, prompt in zip(takes, prompts, strict=True)
    ]
    hidden = replace(takes[0], id=new_take_id(), binned_at=LATER)
    hidden = replace(hidden, request=replace(hidden.request, prompt="three"))
    store = TakeStore(journal, FakeClock())
    store.add([*takes, hidden])
    assert list(store.prompts()) == ["one", "two", "one"]
    assert list(store.prompts(hidden=True)) == ["three", "one", "two", "one"]


def test_what_was_put_into_takes(journal: Journal, path: Path) -> None:
    """Nothing is deleted as unused while a row can't be read: it may use it."""
    first, second = full(remote_id="a"), full(remote_id="b")
    other = Input(role=Role.FIRST_FRAME, content="cd" * 32)
    second = replace(second, request=replace(second.request, inputs=(other,)))
    store = TakeStore(journal, FakeClock())
    store.add([first, second, draft()])
    assert store.inputs() == {*first.request.inputs, other}
    raw(path, f"UPDATE task SET inputs = '{{' WHERE id = '{second.id}'")
    with pytest.raises(JournalError):
        store.inputs()


def test_a_row_that_is_damaged_later_is_an_error_of_its_own(journal: Journal, path: Path) -> None:
    takes = takes_of_years()
    journal.insert(takes, AT)
    store = TakeStore(journal, FakeClock())
    ready = of_states(takes, TakeState.READY)[0]
    raw(path, f"UPDATE task SET state = 'flying' WHERE id = '{ready.id}'")
    with pytest.raises(JournalError):
        store.get(ready.id)
    assert store.get(takes[-1].id) == takes[-1]
    assert store.find(TakeId("none")) is None
