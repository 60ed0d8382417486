"""A person's own link to a picture: looked at without the key, before anything is paid.

PiAPI fetches it later by itself. What it would find (a page to sign in, another file, a private
network) is found out here, by a read that is bounded in bytes and time.
"""

from __future__ import annotations

import asyncio

from sora_desktop.api.errors import ApiError, LinkDead, TooLong, UnsafeLink
from sora_desktop.api.files import FileHost
from sora_desktop.core.linked_pictures import LinkedPicture, is_readable, picture_in
from sora_desktop.core.pictures import HEAD_BYTES, MOST_SENT_BYTES
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem

_SECONDS = 30.0
_LOGIN = frozenset({401, 403, 407})


class LinkRefused(ApiError):
    """A link that cannot be put in; `problem.code` is the PictureLinkFlaw."""


async def check_picture_link(
    files: FileHost, link: str, *, most_bytes: int = MOST_SENT_BYTES
) -> LinkedPicture:
    """What anybody gets behind the link; LinkRefused unless it is a picture that a model may take,
    of at most so many bytes."""
    text = ""
    try:
        async with asyncio.timeout(_SECONDS):
            picture = await _picture_behind(files, link, most_bytes)
        if picture is not None:
            return picture
        flaw = PictureLinkFlaw.NO_PICTURE
    except TimeoutError:
        flaw = PictureLinkFlaw.NOT_REACHED
    except ApiError as error:
        flaw, text = _flaw_of(error), error.problem.text
    # Outside of the except block: the error is reported and kept, and needs no past.
    raise LinkRefused(Problem(category=Category.PICTURE_LINK, text=text, code=flaw))


async def _picture_behind(files: FileHost, link: str, most_bytes: int) -> LinkedPicture | None:
    """Reads as much of the beginning as tells the size and how the picture is turned, and the rest
    only where no length was told."""
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
