"""Finding missing takes: offered after the list was restored, and in the settings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sized
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from sora_desktop.store.copies import Restored
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn
from sora_desktop.ui.text.formats import day_and_time, fill
from sora_desktop.ui.text.take_text import short_cause
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt

translate = QCoreApplication.translate

_KEY, _LOOK, _CANCEL = "rebuild", "look", "cancel"
# Above what only waits, below a take that may have been charged unseen.
_MARGIN = timedelta(days=1)


class Rebuilder(Protocol):
    """Finds takes in the account and in the folder of the clips."""

    async def rebuild(
        self, since: datetime | None, on_progress: Callable[[RebuildProgress], None]
    ) -> Rebuilt:
        """Adds the takes that are missing since then."""


class RebuildController:
    """Offers the search, runs one at a time, and reports its progress and result. `restored` is the
    backup that the list of takes was restored from, `begun_anew` says that an empty one was
    created, `put_back` is the newest change of an older list that a person put in its place."""

    def __init__(
        self,
        rebuilder: Rebuilder,
        takes: Sized,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        restored: Restored | None = None,
        begun_anew: bool = False,
        put_back: datetime | None = None,
    ) -> None:
        self._rebuilder, self._takes, self._notices = rebuilder, takes, notices
        self._spawn, self._now = spawn, now
        self._restored, self._begun_anew, self._put_back = restored, begun_anew, put_back
        self._search: asyncio.Task[None] | None = None
        self._there = 0

    @property
    def running(self) -> bool:
        """Whether a search is running now."""
        return self._search is not None and not self._search.done()

    def start(self) -> None:
        """Offers the search when the list of takes is not the one that was there before."""
        restored = self._restored
        if restored is not None:
            text = translate(
                "Rebuild",
                "Your library was damaged. We restored a backup from {time}. Search for "
                "missing takes? It's free.",
            )
            self._offer(fill(text, time=self._time_of(restored.copy)))
        elif self._begun_anew:
            text = translate(
                "Rebuild",
                "You have a new library. Search your account and clip folder for earlier "
                "takes? It's free.",
            )
            self._offer(text)

        elif self._put_back is not None:
            text = translate(
                "Rebuild",
                "Your library is an older copy. Search for the takes made since? It's free.",
            )
            self._offer(text)

    def look(self) -> None:
        """Searches for missing takes now."""
        if not self.running:
            self._there = len(self._takes)
            self._search = self._spawn(self._look(), "look for missing takes")

    def cancel(self) -> None:
        """Ends the search; the takes found so far stay."""
        if self._search is not None and self._search.cancel():
            found = len(self._takes) - self._there
            text = translate("Rebuild", "Search canceled.")
            self._report(f"{text} {self._found(found)}" if found else text, (self._again(),))

    def _offer(self, text: str) -> None:
        label = translate("Rebuild", "Find missing takes")
        action = NoticeAction(id=_LOOK, label=label)
        self._report(text, (action,), Severity.WARNING)

    def _report(
        self,
        text: str,
        actions: tuple[NoticeAction, ...] = (),
        severity: Severity = Severity.INFO,
        *,
        stays: bool = False,
    ) -> None:
        headline, _stop, line = text.partition(". ")
        notice = Notice(
            key=_KEY,
            text=headline,
            line=line,
            severity=severity,
            # A requested search gives a result; an offer waits for the person.
            priority=Rank.PROBLEM if severity is Severity.WARNING else Rank.RESULT,
            actions=actions,
            stays=stays,
            icon="search" if stays else "",
        )
        self._notices.offer(notice, {_LOOK: self.look, _CANCEL: self.cancel})

    async def _look(self) -> None:
        try:
            found = await self._rebuilder.rebuild(self._since(), self._progress)
        except JournalError as error:
            self._notices.withdraw(_KEY)
            self._notices.report(error.problem)
        else:
            self._show(found)

    def _since(self) -> datetime | None:
        """Since when takes are missing: since the backup was made; None: nobody knows."""
        restored = self._restored
        made = _written(restored.copy) if restored is not None else self._put_back
        return None if made is None else made - _MARGIN

    def _progress(self, progress: RebuildProgress) -> None:
        text = translate("Rebuild", "Searching your account for missing takes\u2026")
        if progress.total:
            text = fill(
                translate("Rebuild", "Searching for missing takes ({n} of {count})\u2026"),
                n=progress.read + 1,
                count=progress.total,
            )
        cancel = NoticeAction(id=_CANCEL, label=translate("Rebuild", "Cancel"))
        self._report(text, (cancel,), stays=True)

    def _show(self, found: Rebuilt) -> None:
        text = self._found(found.found)
        if found.problem is None:
            good = Severity.GOOD if found.found else Severity.INFO
            self._report(text, severity=good)
            return
        why = short_cause(found.problem)
        if found.unread:
            rest = translate("Rebuild", "Couldn't read {n} more: {why}.")
            missing = fill(rest, n=found.unread, why=why)
        else:
            missing = fill(translate("Rebuild", "Couldn't search your account: {why}."), why=why)
        self._report(f"{text} {missing}", (self._again(),), Severity.WARNING)

    def _again(self) -> NoticeAction:
        return NoticeAction(id=_LOOK, label=translate("Rebuild", "Search again"))

    def _found(self, count: int) -> str:
        if not count:
            return translate("Rebuild", "No missing takes found.")
        if count == 1:
            return translate("Rebuild", "Found 1 take.")
        return fill(translate("Rebuild", "Found {n} takes."), n=count)

    def _time_of(self, copy: Path) -> str:
        moment = _written(copy)
        if moment is None:
            return copy.stem
        return day_and_time(moment, self._now())


def _written(copy: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    except OSError:
        return None
