"""The pictures, videos and sounds that went into clips, stored by the hash of their bytes beside
the journal, each with the link that it was last uploaded to.

Every call blocks for as long as the disk takes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from sora_desktop.core.inputs import as_link
from sora_desktop.core.media import (
    KEPT_KINDS,
    KeptKind,
    Media,
    MediaFlaw,
    MediaKind,
    MediaRefused,
    check_upload,
    media_kind,
)
from sora_desktop.core.mode import Slot
from sora_desktop.core.pictures import MOST_SENT_BYTES
from sora_desktop.core.problem import Category, Problem
from sora_desktop.store.disk import LibraryError, problem_of, write_atomically

_HASH_DIGITS = 64
_LINK_ENDING = "link"
_HEAD_BYTES = 1_000_000


class KeptPicture(NamedTuple):
    """A picture, video or sound of the library, complete."""

    kind: KeptKind
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedLink:
    """Where a picture was uploaded: the link, the moment before, and the address that took it."""

    link: str
    since: datetime
    host: str


class PictureLibrary:
    """The pictures of one library. A picture that a take refers to is never deleted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, content: str) -> Path | None:
        """The file of a picture, for showing it; None when it is not there."""
        found = (self._file(content, kind) for kind in KEPT_KINDS.values())
        return next((path for path in found if path.is_file()), None)

    def keep(self, kind: KeptKind, data: bytes) -> str:
        """Stores a prepared picture, a video or a sound and gives its hash; one that is there
        already is left as it is. LibraryError: it is not stored."""
        content = sha256(data).hexdigest()
        path = self._file(content, kind)
        try:
            if path.is_file() and path.read_bytes() == data:
                # It is in use again: see `remove_unused`.
                os.utime(path)
            else:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_atomically(path, data)
        except OSError as error:
            raise LibraryError(problem_of(error, path)) from error
        return content

    def keep_media(self, path: Path, slot: Slot) -> tuple[str, Media]:
        """Stores a video or sound as it is, and gives its hash and what it is. MediaRefused says
        why it can't be used; LibraryError: it is not stored."""
        try:
            if path.exists() and not path.is_file():
                raise MediaRefused(MediaFlaw.NO_MEDIA, slot)
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                data = file.read(size if size <= MOST_SENT_BYTES else _HEAD_BYTES)
        except FileNotFoundError as error:
            raise MediaRefused(MediaFlaw.GONE, slot) from error
        except OSError as error:
            raise MediaRefused(MediaFlaw.UNREADABLE, slot) from error
        media = check_upload(data, size, slot)
        return self.keep(media.kind, data), media

    def read(self, content: str) -> KeptPicture:
        """A picture as it was stored. LibraryError (PICTURE_GONE) when it is missing or changed:
        another picture is never sent in its place."""
        path = self.path(content)
        if path is None:
            raise _gone(f"{self._folder}: {content[:12]}")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise _gone(problem_of(error, path).text) from error
        if sha256(data).hexdigest() != content:
            raise _gone(f"{path}: damaged")
        return KeptPicture(KEPT_KINDS[path.suffix[1:]], data)

    def keep_link(self, content: str, uploaded: UploadedLink) -> None:
        """Saves the link of a picture, replacing an earlier one. LibraryError: it is not saved."""
        path = self._link_file(content)
        fields = {"link": uploaded.link, "since": uploaded.since.isoformat(), "host": uploaded.host}
        try:
            write_atomically(path, json.dumps(fields).encode())
        except OSError as error:
            raise LibraryError(problem_of(error, path)) from error

    def link(self, content: str) -> UploadedLink | None:
        """The link of a picture as it was saved last; None when it can't be read."""
        try:
            fields = json.loads(self._link_file(content).read_bytes())
            link, host = as_link(fields["link"]), fields["host"]
            since = datetime.fromisoformat(fields["since"])
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None
        if link is None or not isinstance(host, str) or since.tzinfo is None:
            return None
        return UploadedLink(link=link, since=since, host=host)

    def remove_unused(self, used: Collection[str], before: datetime) -> int:
        """Deletes pictures that are not among `used`, the hashes that takes or the prompt bar refer
        to, and were put in last before that moment; gives how many. What cannot be deleted, and
        whatever else is in the folder, stays."""
        removed = 0
        for path in self._folder.glob("*.*"):
            name, kind = path.stem, path.suffix[1:]
            ours = len(name) == _HASH_DIGITS and kind in KEPT_KINDS
            if not ours or name in used:
                continue
            try:
                if path.stat().st_mtime < before.timestamp():
                    self._link_file(name).unlink(missing_ok=True)
                    path.unlink()
                    removed += 1
            except OSError:
                continue
        return removed

    def _file(self, content: str, kind: KeptKind) -> Path:
        return self._named(content, kind.value)

    def _link_file(self, content: str) -> Path:
        return self._named(content, _LINK_ENDING)

    def _named(self, content: str, ending: str) -> Path:
        if len(content) != _HASH_DIGITS or not content.isalnum():
            raise ValueError("not the hash of a picture")
        return self._folder / f"{content}.{ending}"


def media_kind_of(path: Path) -> MediaKind | None:
    """Which video or sound a file is, by its beginning; None for none, or when it can't be read."""
    try:
        # Opening a named pipe would block without end.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return media_kind(file.read(4096))
    except OSError:
        return None


def _gone(text: str) -> LibraryError:
    return LibraryError(Problem(category=Category.PICTURE_GONE, text=text))
