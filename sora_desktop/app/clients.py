"""The clients of the API and of the file host, built from the settings; and the check for a newer
version: at most once a day, when nothing is in flight, and only to report it.

The program never replaces itself: it says that there is a version and opens the download page.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sora_desktop import __version__
from sora_desktop.api.options import ApiOptions, CreateConfig
from sora_desktop.core.clock import Clock
from sora_desktop.core.secret import Secret
from sora_desktop.engine.engine import EngineRules
from sora_desktop.store.settings import Settings

if TYPE_CHECKING:
    from sora_desktop.api.client import PiapiClient, Runner
    from sora_desktop.api.files import FileHost
    from sora_desktop.api.updates import Newest

log = logging.getLogger(__name__)

DEFAULT_URL = ApiOptions().base_url
# The check for a newer version: not at the start, then whenever a day may be over.
FIRST_AFTER = 60.0
AGAIN_AFTER = 3600.0
_DAY = 24 * 3600


def make_clients(
    settings: Settings,
    url: str | None,
    key: Callable[[], Secret | None],
    clock: Clock,
    runner: Runner,
) -> tuple[PiapiClient, FileHost]:
    """Both clients, over one TLS context. `url` wins over the settings' address. `runner`
    runs the calls of the API.

    BadAddress when the API can't have that address. Links to clips on loopback, and over plain
    http, are followed only with a loopback address.
    """
    # Their library takes 25 ms to import (measured): not before the engine asks for them.
    from sora_desktop.api.client import PiapiClient
    from sora_desktop.api.files import FileHost
    from sora_desktop.api.links import ApiAddress
    from sora_desktop.api.network import Trust

    address = url or settings.api_url or DEFAULT_URL
    ca_file = Path(settings.ca_file) if settings.ca_file else None
    proxy = settings.proxy or None
    trust = Trust(ca_file)
    options = ApiOptions(base_url=address, proxy=proxy, ca_file=ca_file)
    client = PiapiClient(options, key=key, clock=clock, trust=trust, runner=runner)
    loopback = ApiAddress(address).loopback
    return client, FileHost(ca_file, proxy, loopback, clock, trust=trust)


async def newest_version(settings: Settings, address: str) -> Newest:
    """The newest version of the program, asked over the network settings. NoAnswer."""
    from sora_desktop.api.network import Network, Trust
    from sora_desktop.api.updates import ask_newest

    ca_file = Path(settings.ca_file) if settings.ca_file else None
    return await ask_newest(address, Network(Trust(ca_file), settings.proxy or None))


def rules_of(settings: Settings, webhook_secret: Secret | None) -> EngineRules:
    """The engine's rules from the settings."""
    return EngineRules(
        at_once=settings.at_once,
        daily_budget=settings.daily_budget,
        monthly_budget=settings.monthly_budget,
        config=CreateConfig(
            service_mode=settings.service_mode,
            webhook_endpoint=settings.webhook_endpoint,
            webhook_secret=webhook_secret,
        ),
    )


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
        from sora_desktop.api.updates import NoAnswer, is_newer

        now = int(self.clock.now().timestamp())
        self.save(replace(self.settings(), looked_for_updates=now))
        try:
            newest = await self.ask()
        except NoAnswer as error:
            log.info("the newest version is not known: %s", error)
            return
        if is_newer(newest.version, self.current) and not self.busy():
            self.report(newest)
