"""A person's own link to a picture: looked at without the key, before anything is paid.

PiAPI fetches it later by itself. What it would find (a page to sign in, another file, a private
network) is found out here, by a read that is bounded in bytes and time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from sora_desktop.api.errors import ApiError, LinkDead, TooLong, UnsafeLink
from sora_desktop.api.files import FileHost
from sora_desktop.core.pictures import HEAD_BYTES, MOST_SENT_BYTES, PictureKind, kind_of
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem

# What the models take by a link.
SENT_KINDS = frozenset({PictureKind.JPEG, PictureKind.PNG, PictureKind.WEBP})
_SECONDS = 30.0
_LOGIN = frozenset({401, 403, 407})


class LinkRefused(ApiError):
    """A link that cannot be put in; `problem.code` is the PictureLinkFlaw."""


async def check_picture_link(
    files: FileHost,
    link: str,
    *,
    most_bytes: int = MOST_SENT_BYTES,
    kinds: Collection[PictureKind] = SENT_KINDS,
) -> None:
    """LinkRefused unless anybody gets a picture of these kinds, of at most so many bytes, behind
    the link."""
    flaw: PictureLinkFlaw | None
    text = ""
    try:
        async with asyncio.timeout(_SECONDS):
            kind = await _kind_behind(files, link, most_bytes)
        flaw = None if kind in kinds else PictureLinkFlaw.NO_PICTURE
    except TimeoutError:
        flaw = PictureLinkFlaw.NOT_REACHED
    except ApiError as error:
        flaw, text = _flaw_of(error), error.problem.text
    if flaw is not None:
        # Outside of the except block: the error is reported and kept, and needs no past.
        problem = Problem(category=Category.PICTURE_LINK, text=text, code=flaw)
        raise LinkRefused(problem)


async def _kind_behind(files: FileHost, link: str, most_bytes: int) -> PictureKind | None:
    """Reads the beginning, and the rest only where no length was told."""
    head = b""
    async with files.open(link, limit=most_bytes) as answer:
        async for piece in answer.chunks():
            head = (head + piece)[:HEAD_BYTES]
            if answer.total is not None and len(head) == HEAD_BYTES:
                break
    return kind_of(head)


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
