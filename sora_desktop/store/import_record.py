"""The record of an import in progress, so that a start after a crash can remove its clips.

An import names the clips of a project before it writes their rows, all of them at once. Killed in
between, it leaves clips that nobody has agreed to keep, and part files. The record is beside the
clips from before the first of them is written until the rows are there. Only a file that it lists,
that has no row and is byte for byte what the import wrote, is removed: the project's file still has
it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
from collections.abc import Collection, Container, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sora_desktop.core.take import TakeId
from sora_desktop.store.disk import numbered, sync_folder, write_atomically
from sora_desktop.store.found_clips import bare, unshared

log = logging.getLogger(__name__)

ENDING = ".import"
# The names that `ImportRecord` uses for a record, finished or not. The folder of clips may be a
# person's folder of all videos, with files of other programs that have these suffixes.
_OWN = rf"[0-9a-f]{{32}}{re.escape(ENDING)}"
_NOTE = re.compile(rf"{_OWN}|\.{_OWN}\.\d+\.tmp")
# How many numbered versions of a name are checked.
_MOST_NAMES = 99
_PIECE = 2**20


class ComingClip(NamedTuple):
    """A clip that is being imported: its take, the file name that it should get (which may end up
    numbered), and what the file will be."""

    take_id: TakeId
    name: str
    size: int
    sha256: str


class ImportRecord:
    """The record of one import, beside the clips in `folder`; `name` is an id of 32 hex digits."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{bare(name)}{ENDING}"

    def note(self, clips: Sequence[ComingClip]) -> None:
        """Writes it. OSError: it was not written."""
        write_atomically(self.path, json.dumps(clips).encode())
        sync_folder(self.path.parent)

    def remove(self) -> None:
        """Deletes it: the rows are there, or the clips are gone. A failure does no harm."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)


def records_in(folders: Sequence[Path]) -> list[Path]:
    """The records in these folders, incomplete ones too, with such names."""
    kinds = (f"*{ENDING}", f".*{ENDING}.*.tmp")
    found = (path for folder in folders for kind in kinds for path in sorted(folder.glob(kind)))
    return [path for path in found if _NOTE.fullmatch(path.name)]


def clean_up(
    record: Path, folders: Sequence[Path], known: Container[TakeId], named: Collection[str]
) -> int:
    """Removes what an import left for takes that are not `known`, and then its record; gives how
    many files. `named` are the names that rows have. OSError: the rest stays for the next start.
    Blocks."""
    removed = 0
    for clip in _read(record):
        if clip.take_id in known:
            continue
        for path in (record.with_name(f"{clip.take_id}.part"), *_named(clip, record, folders)):
            if path.suffix == ".part" or _is(path, clip, named):
                with contextlib.suppress(FileNotFoundError):
                    path.unlink()
                    removed += 1
    record.unlink(missing_ok=True)
    sync_folder(record.parent)
    log.info("an import was broken off: %d files of it were taken away", removed)
    return removed


def _read(record: Path) -> Sequence[ComingClip]:
    """What a record lists; nothing for a file that is no record of ours."""
    try:
        found = [ComingClip(*each) for each in json.loads(record.read_bytes())]
        for clip in found:
            bare(clip.take_id), bare(clip.name)
        return found
    except (ValueError, TypeError):
        return ()


def _named(clip: ComingClip, record: Path, folders: Sequence[Path]) -> Iterator[Path]:
    """The names that the clip may have got, as the library gives them."""
    wanted = numbered(record.with_name(clip.name))
    for path in islice(unshared(wanted, folders, ()), _MOST_NAMES):
        if not os.path.lexists(path):
            return
        yield path


def _is(path: Path, clip: ComingClip, named: Collection[str]) -> bool:
    """Whether the file has no row and is the clip."""
    if path.name in named or path.stat().st_size != clip.size:
        return False
    digest = hashlib.sha256()
    with path.open("rb") as reader:
        while piece := reader.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest() == clip.sha256
