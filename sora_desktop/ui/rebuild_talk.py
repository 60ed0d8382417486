"""Looking for missing takes: offered after the list was restored, and in the settings."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.banner import Notice, NoticeAction, Severity
from sora_desktop.ui.formats import day_and_time, fill
from sora_desktop.ui.words import short_cause

if TYPE_CHECKING:
    from sora_desktop.engine.rebuilder import RebuildProgress, Rebuilt
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate

_KEY, _LOOK, _CANCEL = "rebuild", "look", "cancel"
# Above what only waits, below a take that may have been charged unseen.
_PRIORITY = 7
# The copy's time is this computer's, and a list may be late.
_MARGIN = timedelta(days=1)


class RebuildTalk:
    """Offers the search, runs one at a time, and tells how it goes and what came of it."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts = parts
        self._notices = notices
        self._search: asyncio.Task[None] | None = None
        self._there = 0

    @property
    def running(self) -> bool:
        """Whether missing takes are being looked for at the moment."""
        return self._search is not None and not self._search.done()

    def start(self) -> None:
        """Offers the search when the list of takes is not the one that was there before."""
        restored = self._parts.restored
        if restored is not None:
            text = translate(
                "Rebuild",
                "The list of takes was damaged and has been restored from a copy of {time}. "
                "Look for missing takes? It is free.",
            )
            self._offer(fill(text, time=self._time_of(restored.copy)))
        elif self._parts.begun_anew:
            text = translate(
                "Rebuild",
                "A new list of takes was begun. Look for the earlier ones in your account and in "
                "the clips folder? It is free.",
            )
            self._offer(text)

    def look(self) -> None:
        """Looks for missing takes now."""
        if not self.running:
            self._there = len(self._parts.engine.tasks)
            self._search = self._parts.spawn(self._look(), "look for missing takes")

    def cancel(self) -> None:
        """Ends the search; the takes that it has found by then stay."""
        if self._search is not None and self._search.cancel():
            found = len(self._parts.engine.tasks) - self._there
            text = translate("Rebuild", "The search was stopped.")
            self._tell(f"{text} {self._found(found)}" if found else text, (self._again(),))

    def _offer(self, text: str) -> None:
        label = translate("Rebuild", "Look for missing takes")
        action = NoticeAction(id=_LOOK, label=label)
        self._tell(text, (action,), Severity.WARNING)

    def _tell(
        self,
        text: str,
        actions: tuple[NoticeAction, ...] = (),
        severity: Severity = Severity.INFO,
    ) -> None:
        notice = Notice(key=_KEY, text=text, severity=severity, priority=_PRIORITY, actions=actions)
        self._notices.offer(notice, {_LOOK: self.look, _CANCEL: self.cancel})

    async def _look(self) -> None:
        try:
            found = await self._parts.engine.recovery.rebuild(self._since(), self._progress)
        except JournalError as error:
            self._parts.window.banner.withdraw(_KEY)
            self._notices.tell(error.problem)
        else:
            self._show(found)

    def _since(self) -> datetime | None:
        """Since when takes are missing: since the copy was made; None: nobody knows."""
        restored = self._parts.restored
        made = _written(restored.copy) if restored is not None else None
        return None if made is None else made - _MARGIN

    def _progress(self, progress: RebuildProgress) -> None:
        text = translate("Rebuild", "Looking for missing takes in your account\u2026")
        if progress.total:
            text = fill(
                translate("Rebuild", "Looking for missing takes: {n} of {count} read\u2026"),
                n=progress.read + 1,
                count=progress.total,
            )
        cancel = NoticeAction(id=_CANCEL, label=translate("Rebuild", "Cancel"))
        self._tell(text, (cancel,))

    def _show(self, found: Rebuilt) -> None:
        text = self._found(found.found)
        if found.problem is None:
            good = Severity.GOOD if found.found else Severity.INFO
            self._tell(text, severity=good)
            return
        why = short_cause(found.problem)
        if found.unread:
            rest = translate("Rebuild", "{n} more could not be read: {why}.")
            missing = fill(rest, n=found.unread, why=why)
        else:
            missing = fill(
                translate("Rebuild", "Your account could not be looked through: {why}."), why=why
            )
        self._tell(f"{text} {missing}", (self._again(),), Severity.WARNING)

    def _again(self) -> NoticeAction:
        return NoticeAction(id=_LOOK, label=translate("Rebuild", "Look again"))

    def _found(self, count: int) -> str:
        if not count:
            return translate("Rebuild", "No missing takes were found.")
        if count == 1:
            return translate("Rebuild", "1 take found again.")
        return fill(translate("Rebuild", "{n} takes found again."), n=count)

    def _time_of(self, copy: Path) -> str:
        moment = _written(copy)
        if moment is None:
            return copy.stem
        return day_and_time(moment, self._parts.clock.now())


def _written(copy: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    except OSError:
        return None
