"""No order of charges made elsewhere, their import, restarts and reads counts a charge twice.

The machine of a take's life, with another program that uses the same key.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from sora_desktop.core.money import Money
from sora_desktop.core.remote import RemoteStatus
from sora_desktop.core.request import WireRequest
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.spending import SpendingBook, sums_of
from sora_desktop.core.take import TakeState
from tests.engine.bench import PRICE
from tests.engine.test_engine_machine import PROJECTS, PROMPTS, Life, Service

ELSEWHERE = "elsewhere"


class SharedService(Service):
    """The model of the service, with another program at work."""

    def paid_since(self, first: date) -> Money:
        """Without what the other program pays."""
        own = {key: made for key, made in self.made.items() if made.row != ELSEWHERE}
        whole, self.made = self.made, own
        try:
            return super().paid_since(first)
        finally:
            self.made = whole

    def make_elsewhere(self, prompt: str, status: RemoteStatus) -> None:
        """A task of the other program."""
        given = {"prompt": prompt, "duration": 8, "aspect_ratio": "16:9", "resolution": "720p"}
        wire = WireRequest(model="sora2", task_type="sora2-pro-video", input=given, config={})
        task = self.make(wire, ELSEWHERE)
        self.made[task.id].take = replace(task, status=status)


class SharedLife(Life):
    """One library, and one account that is not its alone."""

    service: SharedService
    make_service = SharedService

    @property
    def foreign(self) -> set[str]:
        """The tasks of the other program."""
        return {key for key, made in self.service.made.items() if made.row == ELSEWHERE}

    @rule(prompt=PROMPTS, status=st.sampled_from(RemoteStatus))
    def made_elsewhere(self, prompt: str, status: RemoteStatus) -> None:
        """Another program makes the very same, perhaps while an answer to us is lost."""
        self.service.make_elsewhere(prompt, status)

    @precondition(lambda self: self.foreign)
    @rule(project_id=PROJECTS, most=st.integers(0, 4), presses=st.integers(1, 2))
    def charges_are_brought_in(self, project_id: ProjectId, most: int, presses: int) -> None:
        """The person brings in what no take explains; it ends by itself, or after a few."""
        self._run(self._bring_in(project_id, most, presses))
        back = {each for each in self.dismissed if self.store.get(each).remote_id is not None}
        self.dismissed -= back
        for each in back:
            self.ended.pop(each, None)

    @rule(prompt=PROMPTS, project_id=PROJECTS)
    def brought_in_before_it_is_found(self, prompt: str, project_id: ProjectId) -> None:
        """An answer to us is lost, and our own task is done when the person brings charges in."""
        self.press("lost", prompt, 1)
        for made in list(self.service.made.values())[-1:]:
            made.take = replace(made.take, status=RemoteStatus.COMPLETED)
        self.charges_are_brought_in(project_id, 4, 1)

    async def _bring_in(self, project_id: ProjectId, most: int, presses: int) -> None:
        history, charges = self.engine.recovery.history, self.engine.recovery.charge_import
        await self._ended(asyncio.ensure_future(history.read()))
        ids = [charge.entry.id for charge in history.charges()]
        stop = asyncio.Event()

        def reported(place: int) -> None:
            if place >= most:
                stop.set()

        running = [
            asyncio.ensure_future(charges.run(ids, project_id, reported)) for _ in range(presses)
        ]
        for each in running:
            await self._ended(each, stop)

    async def _ended(self, work: asyncio.Future[Any], stop: asyncio.Event | None = None) -> None:
        while not work.done():
            if stop is not None and stop.is_set():
                work.cancel()
            await self.clock.advance(1.0)
        await asyncio.gather(work, return_exceptions=True)

    @invariant()
    def every_row_was_sent_once_at_most(self) -> None:
        """The other program's tasks are rows that were never sent."""
        assert all(count <= 1 for count in self.service.posts.values())
        imported = {take.id for take in self.store.all() if take.imported}
        assert not imported & set(self.service.posts)
        assert len(self.store) - len(imported) <= self.presses
        assert len(imported) <= len(self.service.made)

    @invariant()
    def every_charge_has_a_live_row(self) -> None:
        """What was paid for here is followed, or honestly open, or waits in the account to be
        brought in: a task of the other program may have been taken for it, which cost the same."""
        takes = self.store.all()
        followed = {take.remote_id for take in takes if take.remote_id}
        lost = set(self.service.made) - self.foreign - followed
        open_rows = (TakeState.UNCONFIRMED, TakeState.SUBMITTING, TakeState.DISMISSED)
        mistaken = [t for t in takes if t.remote_id in self.foreign and not t.imported]
        doubled = [t for t in takes if t.imported and t.remote_id not in self.foreign]
        assert len(doubled) <= len(mistaken)
        assert len(lost) <= len(self.store.in_state(*open_rows)) + len(mistaken)

    @invariant()
    def no_charge_is_counted_twice(self) -> None:
        """Each task that a take follows counts what it cost, once, here or as imported."""
        takes = [take for take in self.store.all() if take.remote_id]
        followed = {take.remote_id for take in takes}
        paid = [self.service.made[each].take.usage.consume for each in followed if each]
        assert Money.total(take.cost for take in takes) == Money.total(filter(None, paid))
        book = SpendingBook(self.store.all())
        sums = sums_of(book.entries(date.min, date.max))
        imported = [take for take in takes if take.imported]
        assert sums.imported == Money.total(take.spent for take in imported)
        assert self.engine.spent().month <= sums.spent - sums.imported
        assert all(take.cost == PRICE for take in imported)


TestSharedLife = SharedLife.TestCase
TestSharedLife.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
