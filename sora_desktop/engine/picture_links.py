"""Links for what was put in: a file of the library is uploaded, a person's own link looked at, and
a draft read, of which a final is to be made.

All of that is free and may be repeated, unlike the request that the links go into. What is uploaded
lives for a day, so a link is used for twenty hours and the file uploaded again after that. The
library keeps the link with the file, for the next start.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sora_desktop.api.errors import ApiError, NotFound
from sora_desktop.api.picture_links import LinkRefused, check_media_link, check_picture_link
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.drafts import OFFERED_DAYS
from sora_desktop.core.inputs import VIDEO_ROLES, Input
from sora_desktop.core.linked_pictures import LinkedPicture, misfit
from sora_desktop.core.media import Media, link_flaw, media_in
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.problem import Category, DraftFlaw, PictureLinkFlaw, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.request import VideoRequest
from sora_desktop.engine.service_connection import ServiceConnection
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.part_file import LibraryError
from sora_desktop.store.pictures import KeptPicture, PictureLibrary, UploadedLink

log = logging.getLogger(__name__)

# PiAPI keeps an upload for 24 hours, and a task may wait for hours until it fetches it.
LONGEST_USE = timedelta(hours=20)
# A link of the person's own that was good a moment ago.
_LONGEST_TRUST = timedelta(minutes=10)
# So many pictures are uploaded at the same time: each is up to 10 MB in memory and on the line.
_AT_ONCE = 3
_MEDIA = (Kind.VIDEO, Kind.SOUND)


class DraftRefused(ApiError):
    """A draft of which no final can be made; `problem.code` is the DraftFlaw."""


class PictureLinks:
    """The links to what is put in, one upload for each file however many takes want it."""

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
        # The milliseconds of videos of the library.
        self._lengths: dict[str, int] = {}
        # The drafts that the service had a moment ago.
        self._drafts: dict[str, datetime] = {}
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def of(self, request: VideoRequest) -> Mapping[Input, str] | None:
        """A link to each input of the request that can be used now; None while any of them is
        still to be made by `prepare`, or is refused by it."""
        found = {each: self._link_to(each) for each in request.inputs}
        links = {each: link for each, link in found.items() if link is not None}
        if len(links) < len(found) or self._misfit(request) is not None:
            return None
        return links

    async def prepare(self, request: VideoRequest) -> None:
        """Looks at each link of the person's and at the draft, and uploads each file that has no
        link to use, a few at a time. Nothing is uploaded when any of the files is not there; of
        the uploads, one that fails stops none of the others.

        LibraryError (PICTURE_GONE), LinkRefused, DraftRefused, or an ApiError of the upload, of the
        first that failed: nothing was paid.
        """
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
        """Uploads those of the library's files that have no link to use; fails as `prepare`."""
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
        """What is behind a link of the person's own, as it was a moment ago or is now; LinkRefused
        says why it cannot be put in. The key stays here."""
        async with self._turns[link]:
            picture = self._seen_at(link)
            if not isinstance(picture, LinkedPicture):
                picture = await check_picture_link(self._service.files, link)
                self._seen[link] = picture, self._clock.now()
            return picture

    async def check_media(self, link: str) -> Media:
        """The same for a link to a video or sound."""
        async with self._turns[link]:
            media = self._seen_at(link)
            if not isinstance(media, Media):
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
        """What of the person's links the model doesn't take, for all that is known of them. A video
        that became longer, or of which an imported file told less, would cost more than was
        said."""
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
                flaw = misfit(found, slot)
            if flaw is not None:
                return flaw
        return None

    def _seen_at(self, link: str) -> LinkedPicture | Media | None:
        picture, at = self._seen.get(link, (None, None))
        return picture if at is not None and self._is_fresh(at, _LONGEST_TRUST) else None

    async def _recall(self, picture: Input) -> None:
        """The link of an earlier run, if it was kept."""
        kept = await run_to_end(self._worker(self._pictures.link, picture.content))
        if kept is not None:
            if picture.role in VIDEO_ROLES and picture.content not in self._lengths:
                await self._read(picture)
            self._known[picture.content] = kept

    async def _read(self, each: Input) -> KeptPicture:
        """The file of the library; of a video it is known then how long it is."""
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
            # It is good for this run, and the next one uploads the picture again.
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
        # A clock that was set back tells nothing of the age.
        return timedelta() <= self._clock.now() - since <= longest


def _raise_first(done: Iterable[object]) -> None:
    for each in done:
        if isinstance(each, BaseException):
            raise each
