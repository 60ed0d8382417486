"""A person's own link to a picture, video or sound: checked without the key, before anything is
paid.

PiAPI downloads it later. What it would find (a sign-in page, another file, a private network) is
found out here, by a read that is bounded in bytes and time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

from sora_desktop.api.errors import ApiError, LinkDead, TooLong, UnsafeLink
from sora_desktop.api.files import FileHost
from sora_desktop.core.linked_pictures import LinkedPicture, is_readable, picture_in
from sora_desktop.core.media import Media, media_in, media_kind
from sora_desktop.core.mode import LARGEST_MEDIA
from sora_desktop.core.pictures import HEAD_BYTES, MOST_SENT_BYTES
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem

_SECONDS = 30.0
# The index of a video may be at its end, after all of its data.
_MEDIA_SECONDS = 120.0
_FIRST_LOOK = 65_536
_LOGIN = frozenset({401, 403, 407})


T = TypeVar("T")


class LinkRefused(ApiError):
    """A link that can't be used; `problem.code` is the PictureLinkFlaw."""


async def check_picture_link(
    files: FileHost, link: str, *, most_bytes: int = MOST_SENT_BYTES
) -> LinkedPicture:
    """What anybody gets behind the link; LinkRefused unless it is a picture that a model may take,
    of at most `most_bytes`."""
    picture = await _looked_at(_picture_behind(files, link, most_bytes), _SECONDS)
    if picture is None:
        raise _refused(PictureLinkFlaw.NO_PICTURE)
    return picture


async def check_media_link(files: FileHost, link: str, *, most_bytes: int = LARGEST_MEDIA) -> Media:
    """The kind and the length of the video or sound that anybody gets behind the link; LinkRefused
    when it is neither, or when its length can't be read."""
    head, media = await _looked_at(_media_behind(files, link, most_bytes), _MEDIA_SECONDS)
    if media is None:
        known = media_kind(head) is not None
        raise _refused(PictureLinkFlaw.NO_LENGTH if known else PictureLinkFlaw.NO_PICTURE)
    return media


async def _looked_at(look: Coroutine[None, None, T], seconds: float) -> T:
    text = ""
    try:
        async with asyncio.timeout(seconds):
            return await look
    except TimeoutError:
        flaw = PictureLinkFlaw.NOT_REACHED
    except ApiError as error:
        flaw, text = _flaw_of(error), error.problem.text
    # Outside the except block: the error is reported and stored, and needs no context.
    raise _refused(flaw, text)


def _refused(flaw: PictureLinkFlaw, text: str = "") -> LinkRefused:
    return LinkRefused(Problem(category=Category.PICTURE_LINK, text=text, code=flaw))


async def _media_behind(files: FileHost, link: str, most_bytes: int) -> tuple[bytes, Media | None]:
    """The beginning of the file, and what it is: reads only as much as tells that, and the rest
    only where no length was given."""
    head, enough = bytearray(), _FIRST_LOOK
    async with files.open(link, limit=most_bytes) as answer:
        total = answer.total
        async for piece in answer.chunks():
            head += piece
            if total is None or len(head) < enough:
                continue
            media = media_in(bytes(head), total)
            if media is not None or media_kind(head) is None:
                return bytes(head), media
            enough = 2 * len(head)
    return bytes(head), media_in(bytes(head), total or len(head))


async def _picture_behind(files: FileHost, link: str, most_bytes: int) -> LinkedPicture | None:
    """Reads as much of the beginning as tells the size and the orientation, and the rest only where
    no length was given."""
    head, read, found = b"", 0, None
    async with files.open(link, limit=most_bytes) as answer:
        async for piece in answer.chunks():
            read += len(piece)
            if len(head) < HEAD_BYTES or is_readable(head):
                head += piece
                found = picture_in(head)
            if answer.total is not None and len(head) >= HEAD_BYTES and not is_readable(head):
                break
        whole = answer.total or read
    return LinkedPicture(kind=found[0], size=found[1], file_bytes=whole) if found else None


def _flaw_of(error: ApiError) -> PictureLinkFlaw:
    code, category = error.problem.code, error.problem.category
    if isinstance(error, UnsafeLink) and code is not None:
        return PictureLinkFlaw(code)
    if isinstance(error, TooLong):
        return PictureLinkFlaw.TOO_LARGE
    if isinstance(error, LinkDead):
        return PictureLinkFlaw.NEEDS_LOGIN if code in _LOGIN else PictureLinkFlaw.NOT_THERE
    if category in (Category.NOT_A_VIDEO, Category.NOT_UNDERSTOOD):
        return PictureLinkFlaw.NO_PICTURE
    return PictureLinkFlaw.NOT_REACHED
