"""Links for what was put in: a picture of the library is uploaded, a person's own link looked at.

Both are free and may be repeated, unlike the request that the links go into. What is uploaded lives
for a day, so a link is used for twenty hours and the picture uploaded again after that. The links
are not kept over a restart: then the first take with a picture uploads it anew.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.picture_links import check_picture_link
from sora_desktop.core.clock import Clock
from sora_desktop.core.inputs import Input
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.pictures import KeptPicture, PictureLibrary

# PiAPI keeps an upload for 24 hours, and a task may wait for hours until it fetches it.
LONGEST_USE = timedelta(hours=20)
# A link of the person's own that was good a moment ago.
_LONGEST_TRUST = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Known:
    """A link that may be used, since when, and over which client it was had."""

    link: str
    since: datetime
    client: PiapiClient


class PictureLinks:
    """The links of this run, one upload for each picture however many takes want it."""

    def __init__(
        self,
        pictures: PictureLibrary,
        service: ServiceConnection,
        clock: Clock,
        off_thread: Worker,
    ) -> None:
        self._pictures = pictures
        self._service = service
        self._clock = clock
        self._worker = off_thread
        self._known: dict[str, _Known] = {}
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def of(self, inputs: Iterable[Input]) -> Mapping[Input, str] | None:
        """A link to each input that can be used now; None while any of them is still to be made
        by `prepare`."""
        found = {each: self._link_to(each) for each in inputs}
        links = {each: link for each, link in found.items() if link is not None}
        return links if len(links) == len(found) else None

    async def prepare(self, inputs: Iterable[Input]) -> None:
        """Uploads each picture that has no link to use, and looks at each link of the person's.

        LibraryError (PICTURE_GONE), LinkRefused, or an ApiError of the upload: nothing was paid.
        """
        for each in inputs:
            if each.content:
                async with self._turns[each.content]:
                    if self._link_to(each) is None:
                        await self._upload(each)
            else:
                await self.check(each.link)

    async def check(self, link: str) -> None:
        """Looks at a link of the person's own, unless it was good a moment ago; LinkRefused says
        why it cannot be put in. The key stays here."""
        async with self._turns[link]:
            if self._usable(link, _LONGEST_TRUST) is None:
                client = self._service.client
                await check_picture_link(self._service.files, link)
                self._known[link] = _Known(link, self._clock.now(), client)

    async def _upload(self, picture: Input) -> None:
        kept: KeptPicture = await run_to_end(self._worker(self._pictures.read, picture.content))
        client, begun = self._service.client, self._clock.now()
        link = await client.upload(f"{picture.content}.{kept.kind.value}", kept.data)
        self._known[picture.content] = _Known(link, begun, client)

    def _link_to(self, each: Input) -> str | None:
        if each.content:
            return self._usable(each.content, LONGEST_USE)
        return self._usable(each.link, _LONGEST_TRUST)

    def _usable(self, wanted: str, longest: timedelta) -> str | None:
        known = self._known.get(wanted)
        # Another client has another address, which may not reach what this one has uploaded.
        if known is None or known.client is not self._service.client:
            return None
        age = self._clock.now() - known.since
        # A clock that was set back tells nothing of the age.
        return known.link if timedelta() <= age <= longest else None
