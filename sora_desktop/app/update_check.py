"""Checks for a newer version: at most once a day, when nothing is in flight, and only to report it.

The program never replaces itself: it says that there is a version and opens the download page.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from sora_desktop import __version__
from sora_desktop.api.updates import Newest, NoAnswer, is_newer
from sora_desktop.core.clock import Clock
from sora_desktop.store.settings import Settings

log = logging.getLogger(__name__)

# Not at the start, which has better things to do; then whenever a day may be over.
FIRST_AFTER = 60.0
AGAIN_AFTER = 3600.0
_DAY = 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateCheck:
    """`ask` reads the newest version, `report` shows it to the person. `busy` says whether a take
    is in flight: then nothing is asked or reported."""

    clock: Clock
    settings: Callable[[], Settings]
    save: Callable[[Settings], None]
    busy: Callable[[], bool]
    ask: Callable[[], Awaitable[Newest]]
    report: Callable[[Newest], None]
    current: str = __version__

    async def run(self) -> None:
        """Checks again and again, until it is cancelled."""
        await self.clock.sleep(FIRST_AFTER)
        while True:
            if self.due():
                await self.look()
            await self.clock.sleep(AGAIN_AFTER)

    def due(self) -> bool:
        """Whether a check is due."""
        settings, now = self.settings(), int(self.clock.now().timestamp())
        if not settings.look_for_updates or self.busy():
            return False
        # A clock that was set back makes it due, or it might never check again.
        return not 0 <= now - settings.looked_for_updates < _DAY

    async def look(self) -> None:
        """Asks once, and reports a newer version. A failure is not retried the same day."""
        now = int(self.clock.now().timestamp())
        self.save(replace(self.settings(), looked_for_updates=now))
        try:
            newest = await self.ask()
        except NoAnswer as error:
            log.info("the newest version is not known: %s", error)
            return
        if is_newer(newest.version, self.current) and not self.busy():
            self.report(newest)
