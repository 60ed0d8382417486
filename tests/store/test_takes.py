"""The takes in memory never run ahead of the journal."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import (
    IllegalTransition,
    Progress,
    Take,
    TakeChange,
    TakeId,
    TakeState,
)
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import RemoteIdTaken, TakeStore
from tests.fakes import FakeClock
from tests.store.makers import AT, draft, full
from tests.store.test_journal import FailingConnections

_S = TakeState


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def connections() -> FailingConnections:
    return FailingConnections()


@pytest.fixture
def journal(tmp_path: Path, connections: FailingConnections) -> Iterator[Journal]:
    journal = Journal(tmp_path / "journal.sqlite3", connect=connections)
    yield journal
    journal.close()


@pytest.fixture
def store(journal: Journal, clock: FakeClock) -> TakeStore:
    return TakeStore(journal, clock)


def heard(store: TakeStore) -> list[TakeChange]:
    """The changes that are told from now on."""
    changes: list[TakeChange] = []
    store.changed.connect(changes.append)
    return changes


def test_add_and_find(store: TakeStore, journal: Journal, clock: FakeClock) -> None:
    changes, added = heard(store), list[Sequence[Take]]()
    # Together, and before any of them has changed.
    store.added.connect(lambda takes: added.append(() if changes else takes))
    takes = [draft(number=1), draft(number=7, remote_id="r")]
    store.add(takes)
    store.add([])
    assert added == [takes]
    assert changes == [TakeChange(None, takes[0]), TakeChange(None, takes[1])]
    assert store.all() == tuple(takes)
    assert len(store) == 2
    assert store.get(takes[0].id) == store.find(takes[0].id) == takes[0]
    assert store.find(TakeId("none")) is None
    with pytest.raises(KeyError):
        store.get(TakeId("none"))
    assert store.by_remote_id("r") == takes[1]
    assert store.by_remote_id("other") is None
    assert store.next_number() == 8
    again = TakeStore(journal, clock)
    assert again.all() == store.all()
    assert again.next_number() == 8


def test_numbers_begin_at_one(store: TakeStore) -> None:
    assert store.next_number() == 1


def test_a_take_is_added_once(store: TakeStore) -> None:
    take = draft()
    for batch in ([take, take], [take], [draft(), take]):
        if take in store.all() or len(batch) > 1:
            with pytest.raises(ValueError, match="once"):
                store.add(batch)
        else:
            store.add(batch)
    assert store.all() == (take,)


def test_move_writes_then_tells(store: TakeStore, journal: Journal, clock: FakeClock) -> None:
    take = draft()
    store.add([take])
    seen: list[tuple[Take, list[Take]]] = []
    store.changed.connect(lambda change: seen.append((store.get(take.id), journal.load())))
    clock.jump(5)
    moved = store.move(take.id, _S.SUBMITTING, note="pressed", sent_at=clock.now())
    assert moved.state is _S.SUBMITTING
    assert moved.changed_at == clock.now()
    assert seen == [(moved, [moved])]
    assert [line.note for line in journal.transitions(take.id)] == ["", "pressed"]


def test_several_are_moved_by_one_transaction_or_none(store: TakeStore, journal: Journal) -> None:
    takes = [draft(), draft(), full(state=_S.FAILED)]
    store.add(takes)
    changes = heard(store)
    with pytest.raises(IllegalTransition):
        store.move_all(_S.SUBMITTING, {take.id: {} for take in takes})
    assert changes == []
    assert tuple(journal.load()) == store.all() == tuple(takes)
    written: list[int] = []
    journal.connection.set_trace_callback(lambda sql: written.append(sql == "COMMIT"))
    store.move_all(_S.DISMISSED, {take.id: {"note": "gone"} for take in takes[:2]})
    assert sum(written) == 1
    assert [change.after.note for change in changes] == ["gone", "gone"]
    assert tuple(journal.load()) == store.all()


def test_a_change_that_is_not_allowed_changes_nothing(store: TakeStore) -> None:
    take = draft()
    store.add([take])
    changes = heard(store)
    with pytest.raises(IllegalTransition):
        store.move(take.id, _S.READY)
    for changed in ({"state": _S.READY}, {"id": TakeId("x")}):
        with pytest.raises(ValueError, match="keeps its id"):
            store.revise(take.id, **changed)
    for call in (store.revise, lambda gone: store.move(gone, _S.SUBMITTING)):
        with pytest.raises(KeyError):
            call(TakeId("none"))
    assert store.get(take.id) == take
    assert changes == []


def test_revise_tells_only_of_what_differs(store: TakeStore, journal: Journal) -> None:
    take = draft()
    store.add([take])
    changes = heard(store)
    assert store.revise(take.id, starred=False) is store.get(take.id)
    assert changes == []
    revised = store.revise(take.id, starred=True)
    assert changes == [TakeChange(take, revised)]
    assert revised.changed_at == take.changed_at
    assert journal.load() == [revised]


def test_revising_several_gives_those_in_which_anything_differs(store: TakeStore) -> None:
    takes = [draft(), draft()]
    store.add(takes)
    first, second = (take.id for take in takes)
    changed = store.revise_all({first: {"starred": True}, second: {"starred": False}})
    assert changed == (store.get(first),)


def test_memory_holds_what_the_journal_reads_back(store: TakeStore, journal: Journal) -> None:
    take = draft(evidence="\ud800")
    store.add([take])
    assert store.get(take.id).evidence == "\ufffd"
    changes = heard(store)
    store.revise(take.id, evidence="a\0")
    assert changes[0].after.evidence == "a\ufffd"
    assert journal.load() == list(store.all())


def test_by_state_and_in_order(store: TakeStore) -> None:
    takes = [draft() for _ in range(20)]
    store.add(takes)
    for take in reversed(takes[5:10]):
        store.move(take.id, _S.SUBMITTING)
    store.move(takes[7].id, _S.DRAFT)
    states = [_S.SUBMITTING, _S.DRAFT, _S.SUBMITTING]
    assert [take.id for take in store.in_state(*states)] == [take.id for take in takes]
    sent = [takes[n].id for n in (5, 6, 8, 9)]
    assert [take.id for take in store.in_state(_S.SUBMITTING)] == sent
    assert store.in_state(_S.READY) == []
    assert store.in_state() == []


def test_a_remote_id_has_one_take(store: TakeStore) -> None:
    first, second = draft(), draft()
    store.add([first, second])
    store.revise(first.id, remote_id="r")
    for call in (
        lambda: store.revise(second.id, remote_id="r"),
        lambda: store.move(second.id, _S.SUBMITTING, remote_id="r"),
        lambda: store.add([draft(remote_id="r")]),
    ):
        with pytest.raises(RemoteIdTaken):
            call()
    assert store.get(second.id) == second
    store.revise(first.id, remote_id="other")
    assert store.by_remote_id("r") is None
    store.revise(second.id, remote_id="r")
    assert store.by_remote_id("r") == store.get(second.id)
    assert store.by_remote_id("other") == store.get(first.id)


@pytest.mark.parametrize("turn", [1, 2, 3, 4])
def test_a_failed_commit_leaves_everything(
    store: TakeStore, journal: Journal, connections: FailingConnections, turn: int
) -> None:
    first, second = draft(), draft()
    store.add([first])
    changes = heard(store)
    calls: list[Any] = [
        lambda: store.add([second]),
        lambda: store.move(first.id, _S.SUBMITTING, remote_id="r"),
        lambda: store.revise(first.id, starred=True),
        lambda: store.recover(AT),
    ]
    for call in calls:
        connections.last.left = turn
        with pytest.raises(JournalError) as caught:
            call()
        connections.last.left = 10**9
        assert caught.value.problem.category is Category.DISK_FULL
        assert store.all() == (first,) == tuple(journal.load())
        assert store.in_state(_S.DRAFT) == [first]
        assert store.by_remote_id("r") is None
    assert changes == []
    assert store.move(first.id, _S.SUBMITTING).state is _S.SUBMITTING


def test_what_a_start_does(store: TakeStore, journal: Journal, clock: FakeClock) -> None:
    sending = draft(state=_S.SUBMITTING)
    loading = full(held=False)
    waiting, held, uploading = draft(), draft(held=True), draft(state=_S.PREPARING)
    alike = draft(held=True, last_error=Problem(category=Category.HELD, at=AT), paused=True)
    changed_states = (_S.SUBMITTING, _S.DOWNLOADING, _S.PREPARING, _S.DRAFT)
    others = [draft(state=s) for s in _S if s not in changed_states]
    store.add([sending, loading, waiting, held, uploading, *others, alike])
    changes = heard(store)
    clock.jump(60)
    now = clock.now()
    changed = store.recover(now)
    assert [change.before for change in changes] == [sending, loading, waiting, uploading, alike]
    assert tuple(change.after for change in changes) == changed
    sent = store.get(sending.id)
    assert (sent.state, sent.changed_at) == (_S.UNCONFIRMED, now)
    assert sent.last_error is not None
    assert sent.last_error.category is Category.INTERRUPTED
    assert store.get(loading.id).state is _S.COMPLETED
    assert store.get(loading.id).transfer == loading.transfer
    assert store.get(waiting.id) == replace(waiting, held=True)
    back = store.get(uploading.id)
    assert (back.state, back.held, back.sent_at) == (_S.DRAFT, True, None)
    # It says no more that it goes on by itself, because it does not.
    assert store.get(alike.id) == replace(alike, last_error=None)
    assert [store.get(take.id) for take in [held, *others]] == [held, *others]
    assert journal.load() == list(store.all())
    assert len(journal.transitions(waiting.id)) == 1
    assert journal.transitions(sending.id)[-1].after is _S.UNCONFIRMED
    assert store.recover(now) == ()


async def test_progress_at_most_four_times_a_second(store: TakeStore, clock: FakeClock) -> None:
    take = full()
    store.add([take])
    reported: list[int] = []
    store.progressed.connect(lambda progress: reported.append(progress.received))

    def progress(received: int) -> None:
        store.progress(Progress(take.id, received, None, 0.0))

    progress(1)
    progress(2)
    progress(3)
    await clock.advance(0.25)
    assert reported == [1]
    progress(4)
    assert reported == [1, 4]
    progress(5)
    store.move(take.id, _S.READY)
    assert reported == [1, 4, 5]
    progress(6)
    assert reported == [1, 4, 5, 6]


def test_a_listener_may_change_the_store(store: TakeStore) -> None:
    take = draft()

    def send(change: TakeChange) -> None:
        if change.after.state is _S.DRAFT:
            store.move(change.after.id, _S.SUBMITTING)

    store.changed.connect(send)
    store.add([take])
    assert store.get(take.id).state is _S.SUBMITTING


class StoreMachine(RuleBasedStateMachine):
    """Any changes, with failures and restarts in between: memory, indexes and file agree."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.connections = FailingConnections()
        self.journal = Journal(Path(self.folder.name) / "journal.sqlite3", connect=self.connections)
        self.store = TakeStore(self.journal, FakeClock())

    @rule(count=st.integers(1, 3), remote=st.sampled_from([None, "a", "b"]))
    def add(self, count: int, remote: str | None) -> None:
        takes = [draft(number=self.store.next_number()) for _ in range(count)]
        takes[0] = replace(takes[0], remote_id=remote)
        taken = remote is not None and self.store.by_remote_id(remote) is not None
        if taken:
            with pytest.raises(RemoteIdTaken):
                self.store.add(takes)
        else:
            self.store.add(takes)

    @precondition(lambda self: len(self.store) > 0)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        take = data.draw(st.sampled_from(self.store.all()))
        if take.allowed_states:
            state = data.draw(st.sampled_from(sorted(take.allowed_states, key=lambda s: s.value)))
            self.store.move(take.id, state)

    @precondition(lambda self: len(self.store) > 0)
    @rule(data=st.data(), turn=st.integers(1, 4))
    def fail(self, data: st.DataObject, turn: int) -> None:
        take = data.draw(st.sampled_from(self.store.all()))
        before = self.store.all()
        self.connections.last.left = turn
        with pytest.raises(JournalError):
            self.store.revise(take.id, starred=not take.starred)
        self.connections.last.left = 10**9
        assert self.store.all() == before

    @rule()
    def recover(self) -> None:
        self.store.recover(AT)
        assert not self.store.in_state(_S.SUBMITTING, _S.DOWNLOADING)
        assert all(take.held for take in self.store.in_state(_S.DRAFT))

    @invariant()
    def agree(self) -> None:
        takes = self.store.all()
        assert tuple(self.journal.load()) == takes
        assert tuple(self.store.in_state(*_S)) == takes
        for state in _S:
            assert self.store.in_state(state) == [t for t in takes if t.state is state]
        for take in takes:
            if take.remote_id is not None:
                assert self.store.by_remote_id(take.remote_id) == take

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()


def test_any_order_of_changes_and_failures() -> None:
    chosen = settings(max_examples=40, stateful_step_count=20, deadline=None)
    run_state_machine_as_test(StoreMachine, settings=chosen)
