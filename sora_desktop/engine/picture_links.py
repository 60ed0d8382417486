"""Links for a request's inputs. A library file is uploaded, a person's own link is checked, and for
a final its draft is read.

All of that is free and may be repeated, unlike the request that uses the links. An upload is kept
for a day, so a link is used for twenty hours and the file is uploaded again after that. The library
saves the link beside the file for the next start.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sora_desktop.api.errors import ApiError, LinkRefused, NotFound
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.drafts import OFFERED_DAYS
from sora_desktop.core.inputs import VIDEO_ROLES, Input
from sora_desktop.core.media import Media, link_flaw, media_in
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.pictures import LinkedPicture
from sora_desktop.core.problem import Category, DraftFlaw, PictureLinkFlaw, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.request import VideoRequest
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.pictures import KeptPicture, PictureLibrary, UploadedLink

log = logging.getLogger(__name__)

# PiAPI keeps an upload for 24 hours, and a task may wait for hours before it fetches it.
LONGEST_USE = timedelta(hours=20)
# How long a check of a person's own link holds.
_LONGEST_TRUST = timedelta(minutes=10)
# Uploads at the same time: each holds up to 10 MB in memory and on the network.
_AT_ONCE = 3
_MEDIA = (Kind.VIDEO, Kind.SOUND)


class DraftRefused(ApiError):
    """A draft of which no final can be made; `problem.code` is the DraftFlaw."""


class PictureLinks:
    """The links of inputs, one upload for each file however many takes use it."""

    def __init__(
        self,
        pictures: PictureLibrary,
        service: ServiceConnection,
        catalogue: Catalogue,
        clock: Clock,
        off_thread: Worker,
    ) -> None:
        self._pictures = pictures
        self._service = service
        self._catalogue = catalogue
        self._clock = clock
        self._worker = off_thread
        self._known: dict[str, UploadedLink] = {}
        # What was found behind the person's own links, and when.
        self._seen: dict[str, tuple[LinkedPicture | Media, datetime]] = {}
        # The length in milliseconds of videos in the library.
        self._lengths: dict[str, int] = {}
        # The drafts that the service had a moment ago.
        self._drafts: dict[str, datetime] = {}
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def of(self, request: VideoRequest) -> Mapping[Input, str] | None:
        """A link for each input of the request that can be used now; None while `prepare` still has
        to get one of them, or refuses it."""
        found = {each: self._link_to(each) for each in request.inputs}
        links = {each: link for each, link in found.items() if link is not None}
        if len(links) < len(found) or self._misfit(request) is not None:
            return None
        return links

    async def prepare(self, request: VideoRequest) -> None:
        """Checks each of the person's links and the draft, and uploads each file that has no valid
        link, a few at a time. Nothing is uploaded when any of the files is missing; an upload that
        fails doesn't stop the others. Raises the first failure: LibraryError (PICTURE_GONE),
        LinkRefused, DraftRefused, or an ApiError of the upload. Nothing was paid."""
        for each in request.inputs:
            if each.content and self._link_to(each) is None:
                await self._read(each)
        self._refuse_misfit(request)
        looks = [self._look(each, self._slot(request, each)) for each in request.inputs]
        done = await asyncio.gather(self.upload(request.inputs), *looks, return_exceptions=True)
        _raise_first(done)
        self._refuse_misfit(request)

    def _refuse_misfit(self, request: VideoRequest) -> None:
        flaw = self._misfit(request)
        if flaw is not None:
            raise LinkRefused(Problem(category=Category.PICTURE_LINK, code=flaw))

    async def _look(self, each: Input, slot: Slot | None) -> None:
        if each.task:
            await self._check_draft(each.task)
        elif each.link and slot is not None and slot.kind in _MEDIA:
            await self.check_media(each.link)
        elif each.link:
            await self.check(each.link)

    async def upload(self, inputs: Iterable[Input]) -> None:
        """Uploads those library files that have no valid link; fails like `prepare`."""
        uploads = [self._prepare(each) for each in inputs if each.content]
        _raise_first(await asyncio.gather(*uploads, return_exceptions=True))

    def needs_upload(self, inputs: Iterable[Input]) -> bool:
        """Whether `upload` would have anything to do."""
        return any(each.content and self._link_to(each) is None for each in inputs)

    async def _prepare(self, each: Input) -> None:
        async with self._turns[each.content]:
            if self._link_to(each) is None:
                await self._recall(each)
            if self._link_to(each) is None:
                async with self._room:
                    await self._upload(each)

    async def check(self, link: str) -> LinkedPicture:
        """What is behind a person's own link, as it was a moment ago or is now; LinkRefused says
        why it can't be used. The key stays here."""
        async with self._turns[link]:
            picture = self._seen_at(link)
            if not isinstance(picture, LinkedPicture):
                from sora_desktop.api.files import check_picture_link

                picture = await check_picture_link(self._service.files, link)
                self._seen[link] = picture, self._clock.now()
            return picture

    async def check_media(self, link: str) -> Media:
        """The same for a link to a video or sound."""
        async with self._turns[link]:
            media = self._seen_at(link)
            if not isinstance(media, Media):
                from sora_desktop.api.files import check_media_link

                media = await check_media_link(self._service.files, link)
                self._seen[link] = media, self._clock.now()
            return media

    async def _check_draft(self, task_id: str) -> None:
        """Reads the task of a draft, which is free; DraftRefused when it can't be used."""
        async with self._turns[task_id]:
            if self._has_draft(task_id):
                return
            draft, flaw = None, DraftFlaw.UNKNOWN
            try:
                draft = await self._service.ask(lambda: self._service.client.read(task_id))
            except NotFound as error:
                log.info("a draft is not known: %s", error.problem.category.value)
            found = self._draft_flaw(draft) if draft is not None else flaw
            if found is not None:
                raise DraftRefused(Problem(category=Category.DRAFT, code=found))
            self._drafts[task_id] = self._clock.now()

    def _draft_flaw(self, draft: RemoteTask) -> DraftFlaw | None:
        made = draft.created_at
        if made is not None and self._clock.now() - made >= timedelta(days=OFFERED_DAYS):
            return DraftFlaw.TOO_OLD
        return None if draft.status is RemoteStatus.COMPLETED else DraftFlaw.NOT_READY

    def _has_draft(self, task_id: str) -> bool:
        since = self._drafts.get(task_id)
        return since is not None and self._is_fresh(since, _LONGEST_TRUST)

    def _slot(self, request: VideoRequest, each: Input) -> Slot | None:
        model = self._catalogue.get(request.model_id)
        return model.usable(request.inputs)[1].slot(each.role) if model is not None else None

    def _misfit(self, request: VideoRequest) -> PictureLinkFlaw | None:
        """Which of the person's links the model doesn't take, as far as we know. A video that
        became longer than it was, or than an imported file said, would cost more than the price
        that was shown."""
        for each in request.inputs:
            if self._lengths.get(each.content, 0) > each.milliseconds:
                return PictureLinkFlaw.LONGER
            found, slot = self._seen_at(each.link), self._slot(request, each)
            flaw = None
            if isinstance(found, Media) and slot is not None:
                flaw = link_flaw(found, slot)
                if flaw is None and found.milliseconds > each.milliseconds:
                    flaw = PictureLinkFlaw.CHANGED
            elif isinstance(found, LinkedPicture) and slot is not None:
                flaw = slot.link_flaw(found)
            if flaw is not None:
                return flaw
        return None

    def _seen_at(self, link: str) -> LinkedPicture | Media | None:
        picture, at = self._seen.get(link, (None, None))
        return picture if at is not None and self._is_fresh(at, _LONGEST_TRUST) else None

    async def _recall(self, picture: Input) -> None:
        """The link of an earlier run, if it was saved."""
        kept = await run_to_end(self._worker(self._pictures.link, picture.content))
        if kept is not None:
            if picture.role in VIDEO_ROLES and picture.content not in self._lengths:
                await self._read(picture)
            self._known[picture.content] = kept

    async def _read(self, each: Input) -> KeptPicture:
        """The file from the library; for a video its length is known from then on."""
        kept: KeptPicture = await run_to_end(self._worker(self._pictures.read, each.content))
        if each.role in VIDEO_ROLES:
            media = media_in(kept.data, len(kept.data))
            self._lengths[each.content] = media.milliseconds if media is not None else 0
        return kept

    async def _upload(self, picture: Input) -> None:
        content = picture.content
        kept = await self._read(picture)
        client, begun = self._service.client, self._clock.now()
        link = await client.upload(f"{content}.{kept.kind.value}", kept.data)
        uploaded = UploadedLink(link=link, since=begun, host=client.upload_address)
        self._known[content] = uploaded
        try:
            await run_to_end(self._worker(self._pictures.keep_link, content, uploaded))
        except LibraryError as error:
            # The link is good for this run. The next one uploads the picture again.
            log.info("a link could not be kept: %s", error.problem.category.value)

    def _link_to(self, each: Input) -> str | None:
        if each.task:
            return each.task if self._has_draft(each.task) else None
        if each.link:
            return each.link if self._seen_at(each.link) is not None else None
        if each.role in VIDEO_ROLES and each.content not in self._lengths:
            return None
        known = self._known.get(each.content)
        # Another address may not reach what this one has uploaded.
        if known is None or known.host != self._service.client.upload_address:
            return None
        return known.link if self._is_fresh(known.since, LONGEST_USE) else None

    def _is_fresh(self, since: datetime, longest: timedelta) -> bool:
        # A clock that was set back says nothing about the age.
        return timedelta() <= self._clock.now() - since <= longest


def _raise_first(done: Iterable[object]) -> None:
    for each in done:
        if isinstance(each, BaseException):
            raise each
