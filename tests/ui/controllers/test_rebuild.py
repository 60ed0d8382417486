"""The search for missing takes: when it is offered, how it goes, and what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt
from sora_desktop.store.copies import Restored
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.controllers.rebuild import RebuildController
from sora_desktop.ui.widgets.notice import Severity
from tests.ui.controllers.parts import FakeNotifier, Spawner

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class FakeRebuilder:
    """Finds what it is told to; `gate` keeps it waiting until it is set."""

    def __init__(self, outcome: Rebuilt | JournalError) -> None:
        self.outcome, self.gate = outcome, asyncio.Event()
        self.since: list[datetime | None] = []

    async def rebuild(
        self, since: datetime | None, on_progress: Callable[[RebuildProgress], None]
    ) -> Rebuilt:
        """Tells its progress, and then what it found."""
        self.since.append(since)
        on_progress(RebuildProgress(read=1, total=4))
        await self.gate.wait()
        if isinstance(self.outcome, JournalError):
            raise self.outcome
        return self.outcome


class Search:
    """The controller over that rebuilder."""

    def __init__(
        self,
        outcome: Rebuilt | JournalError,
        restored: Restored | None = None,
        put_back: datetime | None = None,
    ) -> None:
        self.rebuilder = FakeRebuilder(outcome)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.controller = RebuildController(
            self.rebuilder,
            [],
            self.notices,
            self.spawn,
            now=lambda: NOW,
            restored=restored,
            begun_anew=restored is None and put_back is None,
            put_back=put_back,
        )

    @property
    def text(self) -> str:
        """What the notice says."""
        return self.notices.notices["rebuild"].words

    async def end(self) -> None:
        """Lets the search come to its end."""
        self.rebuilder.gate.set()
        await self.spawn.done()


async def test_a_restored_list_is_searched_from_the_day_before_its_copy(
    qapp: object, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(b"")
    made = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    search = Search(Rebuilt(from_account=2), Restored(copy=copy, kept=None, reason="damaged"))
    search.controller.start()
    assert "restored a backup from" in search.text
    search.notices.press("rebuild", "look")
    search.controller.look()
    await asyncio.sleep(0)
    assert "(2 of 4)" in search.text
    await search.end()
    assert search.rebuilder.since == [made - timedelta(days=1)], "one search at a time"
    assert search.text == "Found 2 takes."
    assert search.notices.notices["rebuild"].severity is Severity.GOOD


async def test_an_older_list_is_searched_from_the_day_before_its_newest_change(
    qapp: object,
) -> None:
    search = Search(Rebuilt(from_account=2), put_back=NOW)
    search.controller.start()
    assert search.text.startswith("Your library is an older copy")
    search.notices.press("rebuild", "look")
    await search.end()
    assert search.rebuilder.since == [NOW - timedelta(days=1)]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Rebuilt(), "No missing takes found."),
        (Rebuilt(from_disk=1), "Found 1 take."),
        (
            Rebuilt(unread=3, problem=Problem(category=Category.NETWORK_DOWN)),
            "Couldn't read 3 more",
        ),
        (Rebuilt(problem=Problem(category=Category.NETWORK_DOWN)), "Couldn't search your account"),
    ],
)
async def test_what_came_of_it(qapp: object, outcome: Rebuilt, words: str) -> None:
    search = Search(outcome)
    search.controller.start()
    assert "new library" in search.text
    search.controller.look()
    await search.end()
    assert search.rebuilder.since == [None]
    assert words in search.text
    again = [action.label for action in search.notices.notices["rebuild"].actions]
    assert again == (["Search again"] if outcome.problem else [])


async def test_it_is_stopped_and_a_list_that_cannot_be_written_is_told(qapp: object) -> None:
    search = Search(JournalError(Problem(category=Category.JOURNAL)))
    search.controller.look()
    await asyncio.sleep(0)
    search.notices.press("rebuild", "cancel")
    await search.spawn.done()
    assert search.text == "Search canceled."
    assert not search.controller.running
    search.controller.look()
    await search.end()
    assert [each.category for each in search.notices.reported] == [Category.JOURNAL]
    assert "rebuild" not in search.notices.notices
