"""The lifecycle as a machine: any presses, losses, crashes, reads and fetches, in any order.

Store, submitter, answers and reconciler are real; the service is a model that counts what it
charges. After every step the money rules must hold.
"""

from __future__ import annotations

import asyncio
import json
import random
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import NotFound, NotSent, RateLimited, Refused, Transient, Unconfirmed
from sora_desktop.api.files import FileHost
from sora_desktop.api.options import ApiOptions, CreateConfig
from sora_desktop.api.wire import HistoryPage
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account, HistoryEntry, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import Secret
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    Project,
    ProjectId,
    ShotChanges,
    Target,
)
from sora_desktop.core.take import IN_FLIGHT, UNSENT, NotQueued, Take, TakeId, TakeState
from sora_desktop.engine.account_list import content_of
from sora_desktop.engine.engine import Engine, EngineParts, EngineRules, OverBudget
from sora_desktop.engine.shot_changes import shots_moved, takes_moved_out
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from tests.engine.bench import PRICE, REQUEST, SORA, Keys
from tests.fakes import FakeClock

GONE = Problem(category=Category.SERVICE_DOWN)
OUTCOMES = st.sampled_from(
    ["accepted", "lost", "lost before", "refused", "busy", "not sent", "half", "hangs"]
)
PROMPTS = st.sampled_from(["a boat", "a ship"])
SECONDS = st.sampled_from([4, 8, 12])
BUDGETS = st.sampled_from([None, Money(0), PRICE, PRICE * 3])
A_DAY = 86_400.0
KITE = Project(id=ProjectId("f" * 32), name="Kite film", position=1.0)
PROJECTS = st.sampled_from([FIRST_PROJECT, KITE.id])
SETTLED = frozenset({TakeState.FAILED, TakeState.READY, TakeState.DISMISSED})


@dataclass
class Made:
    """One task that the service has charged for, for that row and on that day of the person's."""

    take: RemoteTask
    row: str
    day: date
    listed: bool = True


class Service:
    """The model of the service, and the engine's client at once."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.made: dict[str, Made] = {}
        self.posts: Counter[str] = Counter()
        self.sent: Callable[[], str] = lambda: ""
        self.outcomes: list[str] = []
        self.lists = True
        self.server_offset = timedelta()
        self.budget: Money | None = None
        self.monthly: Money | None = None
        self.dismissed: set[TakeId] = set()
        # What was wrong with a create. The program takes an error in the middle of one for its own.
        self.wrong: list[str] = []

    def paid_today(self) -> Money:
        """What was charged on this day, but for what the person said not to have happened."""
        return self.paid_since(self.clock.now().date())

    def paid_since(self, first: date) -> Money:
        """What was charged from then until today."""
        last = self.clock.now().date()
        own = [made for made in self.made.values() if made.row not in self.dismissed]
        charged = [made.take.usage.consume for made in own if first <= made.day <= last]
        return Money.total(filter(None, charged))

    async def aclose(self) -> None:
        """Nothing is open."""

    async def reset_connections(self) -> None:
        """Nothing is open."""

    async def account(self, key: Secret | None = None) -> Account:
        """Always rich."""
        return Account(balance=Money(10**12))

    async def create(
        self,
        wire: WireRequest,
        config: CreateConfig,
        *,
        on_evidence: Callable[[str], None],
    ) -> RemoteTask:
        """The outcome that was drawn."""
        outcome = self.outcomes.pop(0) if self.outcomes else "accepted"
        row = self.sent()
        on_evidence("nothing")
        if outcome == "not sent":
            raise NotSent(GONE, evidence="connecting")
        on_evidence("sent")
        self.posts[row] += outcome != "busy"
        if outcome == "refused":
            raise Refused(GONE, status=400)
        if outcome == "busy":
            raise RateLimited(GONE, retry_after=2.0)
        if outcome == "lost before":
            raise Unconfirmed(GONE, evidence="sent")
        take = self.make(wire, row)
        if self.budget is not None and self.paid_today() > self.budget:
            self.wrong.append(f"{self.paid_today()} of {self.budget} were paid")
        month = self.paid_since(self.clock.now().date().replace(day=1))
        if self.monthly is not None and month > self.monthly:
            self.wrong.append(f"{month} of {self.monthly} were paid in the month")
        if outcome == "hangs":
            await asyncio.Event().wait()
        if outcome in ("lost", "half"):
            maybe = take.id if outcome == "half" else ""
            raise Unconfirmed(GONE, evidence="sent", maybe_id=maybe)
        return take

    def make(self, wire: WireRequest, row: str) -> RemoteTask:
        """Makes and charges a task for a row."""
        remote_id = f"remote-{len(self.made) + 1}"
        take = RemoteTask(
            id=remote_id,
            status=RemoteStatus.WAITING,
            model=wire.model,
            task_type=wire.task_type,
            input=json.dumps(dict(wire.input)),
            created_at=self.clock.now(),
            usage=Usage(consume=_price(wire.input["duration"])),
        )
        self.made[remote_id] = Made(take, row, self.clock.now().date())
        return take

    async def read(self, remote_id: str) -> RemoteTask:
        """The task as it stands."""
        if remote_id not in self.made:
            raise NotFound(GONE, status=404)
        return self.made[remote_id].take

    async def history(self, start: datetime, end: datetime) -> tuple[HistoryEntry, ...]:
        """What is listed of the window."""
        if not self.lists:
            raise Transient(GONE)
        return tuple(
            HistoryEntry(id=made.take.id, task_type=made.take.task_type, model=made.take.model)
            for made in reversed(self.made.values())
            if made.listed and made.take.created_at and start <= made.take.created_at <= end
        )

    async def history_pages(
        self, start: datetime, end: datetime, _ask: object = None
    ) -> AsyncGenerator[HistoryPage, None]:
        """The same as one page."""
        entries = await self.history(start, end)
        yield HistoryPage(entries=entries, length=len(entries), size=100, total=len(entries))


def _price(seconds: object) -> Money:
    assert isinstance(seconds, int)
    return Money(PRICE.units // 8 * seconds)


def _rows(prompts: Sequence[str], counts: Sequence[int]) -> list[BatchRow]:
    return [
        BatchRow(request=replace(REQUEST, prompt=prompt), count=count, into=Target(None, project))
        for prompt, count, project in zip(
            prompts, counts, [KITE.id, FIRST_PROJECT, KITE.id], strict=False
        )
    ]


class Life(RuleBasedStateMachine):
    """One library and one account over many runs of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.clock = FakeClock()
        self.service = self.make_service(self.clock)
        self.ended: dict[TakeId, TakeState] = {}
        self.adopted: dict[TakeId, str] = {}
        self.dismissed = self.service.dismissed
        self.wished: set[TakeId] = set()
        self.presses = 0
        self.room: dict[ProjectId, Money | None] = {}
        self._begin()
        self.engine.arrange(ShotChanges(projects=(KITE,)))

    make_service: type[Service] = Service

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self.loop.run_until_complete(work)

    def _begin(self) -> None:
        self.journal = Journal(self.folder / "journal.sqlite3")
        self.store = TakeStore(self.journal, self.clock)
        self.service.sent = self._row_being_sent
        self._run(self._start())

    async def _start(self) -> None:
        clock = self.clock
        client = PiapiClient(
            ApiOptions(base_url="http://127.0.0.1:1"), key=lambda: None, clock=clock
        )
        calls = ("create", "read", "account", "history", "history_pages")
        for name in (*calls, "aclose", "reset_connections"):
            object.__setattr__(client, name, getattr(self.service, name))
        self.engine = Engine(
            EngineParts(
                store=self.store,
                library=ClipLibrary(
                    self.folder, posters=self.folder, space=lambda _: Space(2**40, 2**39)
                ),
                pictures=PictureLibrary(self.folder),
                catalogue=Catalogue([SORA]),
                credentials=Keys(),
                clients=lambda: (client, NoFiles(clock)),
                clock=clock,
                rng=random.Random(1),
                zone=UTC,
                unsaved=lambda take_id, remote_id: None,
            ),
            self._rules,
        )
        self.engine.start()
        await clock.settle()

    @property
    def _rules(self) -> EngineRules:
        return EngineRules(
            at_once=99, daily_budget=self.service.budget, monthly_budget=self.service.monthly
        )

    def _row_being_sent(self) -> str:
        """The row of which the create is: it must be on disk before anything is sent. Nobody has
        stopped it, and what is just like it is not lost, unless the person wants it so."""
        (take,) = self.store.in_state(TakeState.SUBMITTING)
        if {kept.id: kept.state for kept in self.journal.load()}[take.id] is not take.state:
            self.service.wrong.append("it is not on disk")
        lost = {content_of(other) for other in self.store.in_state(TakeState.UNCONFIRMED)}
        self._check_project(take)
        if self.engine.queue_paused or take.paused or take.held:
            self.service.wrong.append("it was stopped")
        if content_of(take) in lost and take.id not in self.wished:
            self.service.wrong.append("one just like it is lost")
        return take.id

    def _check_project(self, take: Take) -> None:
        """With this take, what was paid for what is in its project now is within the budget."""
        project_id = self.store.shots.of(take).project_id
        budget = self.room.get(project_id)
        if budget is None:
            return
        own = {t.id for t in self.store.all() if self.store.shots.of(t).project_id == project_id}
        paid = [
            made.take.usage.consume or Money(0)
            for made in self.service.made.values()
            if made.row in own - self.dismissed
        ]
        if Money.total(paid) + take.estimate > budget:
            self.service.wrong.append(f"{paid} and {take.estimate} of {budget} of a project")

    @rule(outcome=OUTCOMES, prompt=PROMPTS, count=st.integers(1, 2))
    def press(self, outcome: str, prompt: str, count: int) -> None:
        """The person presses Generate."""
        self.service.outcomes.append(outcome)
        self.presses += count
        self._run(self._press(prompt, count))

    async def _press(self, prompt: str, count: int) -> None:
        lost = bool(self.store.in_state(TakeState.UNCONFIRMED))
        with suppress(OverBudget):
            made = self.engine.submit([replace(REQUEST, prompt=prompt)], count)
            # The window asks before it orders what is just like a lost one.
            self.wished |= set(made) if lost else set()
        await self.clock.settle()

    @rule(
        outcomes=st.lists(OUTCOMES, min_size=1, max_size=4),
        prompts=st.lists(PROMPTS, min_size=1, max_size=3),
        counts=st.lists(st.integers(1, 2), min_size=3, max_size=3),
    )
    def batch(self, outcomes: list[str], prompts: list[str], counts: list[int]) -> None:
        """The person orders takes of several shots: all of them are rows, or none."""
        self.service.outcomes += outcomes
        self._run(self._batch(_rows(prompts, counts)))

    async def _batch(self, rows: list[BatchRow]) -> None:
        before, takes = len(self.store), sum(row.count for row in rows)
        with suppress(OverBudget):
            self.engine.submit_batch(rows)
            self.presses += takes
            assert len(self.store) == before + takes
        assert len(self.store) in (before, before + takes)
        await self.clock.settle()

    @rule(data=st.data(), choice=st.sampled_from(["pause", "resume", "first", "last"]))
    def queue_is_arranged(self, data: st.DataObject, choice: str) -> None:
        """The person pauses and moves drafts, perhaps one that is on its way already."""
        takes = self.store.all()
        if not takes:
            return
        take = data.draw(st.sampled_from(takes))
        with suppress(NotQueued):
            if choice in ("pause", "resume"):
                getattr(self.engine, choice)([take.id])
            else:
                queue = self.engine.queue
                before = queue[0].id if queue and choice == "first" else None
                self.engine.move_in_queue([take.id], before)
            assert take.state in UNSENT
        self._run(self.clock.settle())

    @rule(data=st.data(), prompt=PROMPTS, seconds=SECONDS, settles=st.booleans())
    def draft_is_edited(
        self, data: st.DataObject, prompt: str, seconds: int, settles: bool
    ) -> None:
        """Another request in a draft, perhaps while it is about to be sent."""
        takes = self.store.all()
        if not takes:
            return
        take = data.draw(st.sampled_from(takes))
        request = replace(REQUEST, prompt=prompt).choosing(seconds=seconds)
        with suppress(NotQueued, OverBudget):
            assert self.engine.edit_queued(take.id, request).estimate == _price(seconds)
            assert take.state in UNSENT
            self.wished.discard(take.id)
        self._run(self.clock.settle(30 if settles else 1))

    @rule(paused=st.booleans())
    def queue_is_paused(self, paused: bool) -> None:
        """The person stops the whole queue, or lets it go on."""
        (self.engine.pause_queue if paused else self.engine.resume_queue)()
        self._run(self.clock.settle())

    @rule(budget=BUDGETS)
    def budget_is_set(self, budget: Money | None) -> None:
        """The person sets a budget for a day, or takes it away."""
        self.service.budget = budget
        self.engine.configure(self._rules)
        self._run(self.clock.settle())

    @rule(budget=BUDGETS)
    def monthly_budget_is_set(self, budget: Money | None) -> None:
        """The person sets a budget for a month, or takes it away."""
        self.service.monthly = budget
        self.engine.configure(self._rules)
        self._run(self.clock.settle())

    @rule(budget=BUDGETS, prompt=PROMPTS, days=st.sampled_from([-1.0, 1.0, 7.0]))
    def days_pass_in_a_month(self, budget: Money | None, prompt: str, days: float) -> None:
        """What was spent on another day of the month counts, also where the clock was set back."""
        self.press("accepted", prompt, 1)
        self.monthly_budget_is_set(budget)
        self.clock_jumps(days)
        self.press("accepted", prompt, 1)

    @rule(again=st.booleans(), seconds=st.sampled_from([0.0, 6.0]))
    def queue_is_taken_back(self, again: bool, seconds: float) -> None:
        """The person cancels all that is queued, and perhaps undoes it a moment later."""
        queued = [take.id for take in self.engine.queue]
        for take_id in queued:
            self.engine.dismiss(take_id)
        self.dismissed |= set(queued)
        self._run(self.clock.advance(seconds))
        if again:
            self.engine.queue_again(queued)
            self.dismissed -= set(queued)
            for take_id in queued:
                self.ended.pop(take_id, None)
        self._run(self.clock.settle())

    @rule()
    def everything_on_hold_is_sent(self) -> None:
        """All of it at once, or none."""
        held = [take.id for take in self.store.in_state(TakeState.DRAFT) if take.held]
        with suppress(OverBudget):
            self.engine.send_all(held)
            self.wished |= set(held)
        self._run(self.clock.settle())

    @rule(budget=BUDGETS, project_id=PROJECTS)
    def project_budget_is_set(self, budget: Money | None, project_id: ProjectId) -> None:
        """The person sets the budget of a project, or takes it away."""
        project = self.store.shots.project(project_id)
        assert project is not None
        self.room[project_id] = budget
        self.engine.arrange(ShotChanges(projects=(replace(project, budget=budget),)))
        self._run(self.clock.settle())

    @rule(outcome=OUTCOMES, count=st.integers(1, 2), project_id=PROJECTS, data=st.data())
    def press_in_a_project(
        self, outcome: str, count: int, project_id: ProjectId, data: st.DataObject
    ) -> None:
        """The person orders in a project: a new shot, one that continues another, more takes of a
        shot that may be in another project, or a take once more."""
        takes = self.store.all()
        near = data.draw(st.sampled_from(takes)) if takes else None
        shot_id = None if near is None else near.shot_id
        into, parent = data.draw(
            st.sampled_from(
                [
                    (Target(None, project_id), None),
                    (Target(None, project_id, shot_id), None),
                    (Target(shot_id, project_id), None),
                    (None, None if near is None else near.id),
                ]
            )
        )
        self.service.outcomes.append(outcome)
        lost = bool(self.store.in_state(TakeState.UNCONFIRMED))
        with suppress(OverBudget):
            made = self.engine.submit([replace(REQUEST, prompt="a boat")], count, parent, into)
            self.presses += count
            self.wished |= set(made) if lost else set()
        self._run(self.clock.settle())

    @rule(data=st.data(), project_id=PROJECTS, alone=st.booleans())
    def takes_move(self, data: st.DataObject, project_id: ProjectId, alone: bool) -> None:
        """A shot moves to a project, or a take to a new shot there, whatever became of them."""
        takes = self.store.all()
        if not takes:
            return
        take = data.draw(st.sampled_from(takes))
        if alone:
            asked = takes_moved_out([take], project_id, self.clock.now())[1]
        else:
            asked = shots_moved([self.store.shots.of(take)], project_id)
        self.engine.arrange(asked)
        self._run(self.clock.settle())

    @rule(budget=BUDGETS, prompt=PROMPTS)
    def budget_changes_while_one_waits(self, budget: Money | None, prompt: str) -> None:
        """A draft was let in by one budget, and its turn comes under another."""
        self.press("busy", prompt, 1)
        self.budget_is_set(budget)
        self.wait(6.0)

    @rule(budget=BUDGETS, prompt=PROMPTS, project_id=PROJECTS)
    def project_changes_while_one_waits(
        self, budget: Money | None, prompt: str, project_id: ProjectId
    ) -> None:
        """A draft was let in, and its turn comes in a project that has another budget now."""
        self.press("busy", prompt, 1)
        self.project_budget_is_set(budget, project_id)
        newest = self.store.all()[-1:]
        asked = shots_moved([self.store.shots.of(take) for take in newest], project_id)
        self.engine.arrange(asked)
        self.wait(6.0)

    @rule(days=st.sampled_from([-40.0, -1.0, 0.1, 1.0, 40.0]))
    def clock_jumps(self, days: float) -> None:
        """Somebody sets the clock."""
        self.clock.jump(days * A_DAY)
        self._run(self.clock.settle())

    @rule(seconds=st.sampled_from([1.0, 6.0, 30.0, 400.0]))
    def wait(self, seconds: float) -> None:
        """Time passes."""
        self._run(self.clock.advance(seconds))

    @rule(listed=st.booleans(), lists=st.booleans())
    def list_changes(self, listed: bool, lists: bool) -> None:
        """The account's list fails, or leaves out what was made last."""
        self.service.lists = lists
        for made in list(self.service.made.values())[-1:]:
            made.listed = listed

    @precondition(lambda self: self.service.made)
    @rule(data=st.data(), status=st.sampled_from(RemoteStatus))
    def service_goes_on(self, data: st.DataObject, status: RemoteStatus) -> None:
        """A task takes any status, also backwards."""
        made = self.service.made[data.draw(st.sampled_from(sorted(self.service.made)))]
        made.take = replace(made.take, status=status)
        for take in self.store.in_state(*IN_FLIGHT):
            self.engine.check_now(take.id)
        self._run(self.clock.advance(2.0))

    @rule(data=st.data(), choice=st.sampled_from(["send", "dismiss", "check"]))
    def person_acts(self, data: st.DataObject, choice: str) -> None:
        """The person does something about a take that waits for it."""
        waiting = [t for t in self.store.in_state(TakeState.DRAFT) if t.held]
        waiting += self.store.in_state(TakeState.UNCONFIRMED)
        if not waiting:
            return
        take = data.draw(st.sampled_from(waiting))
        if choice == "dismiss":
            self.engine.dismiss(take.id)
            self.dismissed.add(take.id)
        elif choice == "send":
            with suppress(OverBudget):
                self.engine.send(take.id)
                self.wished.add(take.id)
        else:
            self.engine.check_now(take.id)
        self._run(self.clock.settle())

    @rule(in_order=st.booleans())
    def restart(self, in_order: bool) -> None:
        """The program ends, in order or by a kill, and starts again."""
        if in_order:
            self._run(self.engine.stop(0.0))
        else:
            kept = self.journal.path.read_bytes()
            self._run(self.engine.stop(0.0))
            self.journal.path.write_bytes(kept)
        self.journal.close()
        self._begin()

    @invariant()
    def nothing_was_sent_that_must_not_be(self) -> None:
        """What every single create was like."""
        assert self.service.wrong == []

    @invariant()
    def every_row_was_sent_once_at_most(self) -> None:
        """A press pays for as many takes as it has, and none twice."""
        assert all(count <= 1 for count in self.service.posts.values())
        assert len(self.service.made) <= len(self.store) <= self.presses

    @invariant()
    def every_charge_has_a_live_row(self) -> None:
        """What was paid for is followed, or honestly unconfirmed, or dismissed by the person."""
        followed = {take.remote_id for take in self.store.all() if take.remote_id}
        lost = len(set(self.service.made) - followed)
        open_rows = self.store.in_state(
            TakeState.UNCONFIRMED, TakeState.SUBMITTING, TakeState.DISMISSED
        )
        assert lost <= len(open_rows)

    @invariant()
    def no_paid_take_has_two_rows_or_changes_its_row(self) -> None:
        """An id, once found, stays with its take."""
        ids = [take.remote_id for take in self.store.all() if take.remote_id]
        assert len(ids) == len(set(ids))
        for take in self.store.all():
            if take.remote_id:
                assert self.adopted.setdefault(take.id, take.remote_id) == take.remote_id

    @invariant()
    def an_end_is_an_end(self) -> None:
        """A terminal state is sticky, and only a refusal or the service's word is a failure."""
        for take in self.store.in_state(*SETTLED):
            assert self.ended.setdefault(take.id, take.state) is take.state
        assert {t.id for t in self.store.in_state(*SETTLED)} == set(self.ended)
        # Absent is not "it did not happen": only the person says that.
        assert {t.id for t in self.store.in_state(TakeState.DISMISSED)} == self.dismissed

    @invariant()
    def memory_is_the_journal_and_the_sums_are_true(self) -> None:
        """What is shown is what is kept; never less is shown as spent than was charged."""
        takes: list[Take] = self.journal.load()
        assert tuple(takes) == self.store.all()
        now = self.clock.now()
        charged = [t for t in self.store.all() if t.remote_id and t.state in IN_FLIGHT]
        this_month = [t for t in charged if t.sent_at and (t.sent_at >= now.replace(day=1))]
        assert self.engine.spent().month >= Money.total(t.cost for t in this_month)

    def teardown(self) -> None:
        """Ends the program."""
        self._run(self.engine.stop(0.0))
        self.journal.close()
        self.loop.close()
        self.temporary.cleanup()


class NoFiles(FileHost):
    """No clip can be fetched: downloads have tests of their own."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(None, None, True, clock)

    @asynccontextmanager
    async def open(self, *arguments: Any, **options: Any) -> Any:
        """Fails at once."""
        raise Transient(GONE)
        yield


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
