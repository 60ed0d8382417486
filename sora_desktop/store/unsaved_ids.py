"""Ids of paid tasks that the journal could not save, kept in every other place and read at a start.

A record is a line: ``<checksum> <moment> take <local id> is task <id of the API>``, the last one
quoted as in a link. It begins with a line break, so that an earlier record cut off by a full disk
spoils nothing, and one that is itself cut off does not match its checksum.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import tempfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

from sora_desktop.core.take import TakeId, TakeState, plain_id, task_id_noted, with_task_id
from sora_desktop.store.disk import free_name, sync_folder
from sora_desktop.store.folders import LOG_NAME, AppFolders
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)

NAME = "unsaved-task-ids.txt"
_RECORD = re.compile(r"([0-9a-f]{8}) (\S+ take (\w+) is task (\S+))$", re.MULTILINE)
# As versions before the checksum wrote it.
_OLD_RECORD = re.compile(r"^\S+ take (\w+) is task ([A-Za-z0-9_-]+)\r?\n", re.MULTILINE)


class UnsavedIds:
    """The places of one library for these ids: its own folders, and where none of them can be
    written the folder of the clips, then the `spare` ones, then the log."""

    def __init__(self, folders: AppFolders, spare: Sequence[Path] = ()) -> None:
        self._own = _files((folders.data, folders.config, folders.cache, folders.logs))
        self._clips = folders.clips / NAME
        self._spare = _files(spare)
        self._log = folders.logs / LOG_NAME
        self._waiting: dict[TakeId, str] = {}

    def keep(self, now: datetime, take_id: TakeId, remote_id: str) -> bool:
        """Saves an id; whether a place has it on the disk. If none has, `try_again` retries.
        Never raises."""
        text = f"{now.isoformat()} take {take_id} is task {plain_id(remote_id)}"
        line = f"{zlib.crc32(text.encode()):08x} {text}"
        log.warning("not in the journal: %s", line)
        if self._written(line):
            self._waiting.pop(take_id, None)
        else:
            self._waiting[take_id] = remote_id
        return take_id not in self._waiting

    def _written(self, line: str) -> bool:
        # All of the program's folders: one of them may be on a disk that does not come back.
        if any([_written(file, line) for file in self._own]) or _written(self._clips, line):
            return True
        spare = (file for file in self._spare if _made_by_us(file.parent))
        return any(_written(file, line) for file in spare) or line in _text_of(self._log)

    def try_again(self, now: datetime, store: TakeStore) -> bool:
        """Saves what no place could take, unless the journal has it by now; whether every id is
        saved."""
        for take_id, remote_id in tuple(self._waiting.items()):
            if store.get(take_id).remote_id == remote_id:
                del self._waiting[take_id]
            else:
                self.keep(now, take_id, remote_id)
        return not self._waiting

    def take_over(self, store: TakeStore) -> int:
        """Records each id with its take, and gives for how many. Never raises.

        The reconciler reads a recorded id and adopts it when it proves to be the take's own,
        however long the network takes. A file is renamed to ``.done`` when all of its takes are in
        this library, and is never deleted.
        """
        files = {file: _text_of(file) for file in (*self._own, self._clips, *self._spare)}
        texts = [*files.values()]
        if store.count_in(TakeState.UNCONFIRMED):
            texts += [_text_of(file) for file in (self._log.with_suffix(".log.1"), self._log)]
        ids = read(texts)
        try:
            noted = sum(_note(store, take_id, remote_id) for take_id, remote_id in ids.items())
        except JournalError as error:
            log.warning("the unsaved ids stay: %s", error.problem.category.value)
            return 0
        for file, text in files.items():
            if text and all(store.find(take_id) is not None for take_id in read([text])):
                _put_away(file)
        log.info("unsaved ids: %d noted of %d", noted, len(ids))
        return noted


def spare_folders() -> tuple[Path, ...]:
    """Folders of this person outside the program's own, usually on other disks."""
    if sys.platform == "win32":
        return (Path(tempfile.gettempdir()) / "Sora Desktop",)
    places = dict.fromkeys((Path(tempfile.gettempdir()), Path("/var/tmp")))
    return tuple(place / f"sora-desktop-{os.getuid()}" for place in places)


def read(texts: Iterable[str]) -> Mapping[TakeId, str]:
    """The id of the API for each take; of two for one take the later one."""
    old: dict[TakeId, str] = {}
    found: set[tuple[str, TakeId, str]] = set()
    for text in texts:
        old |= {TakeId(take_id): remote_id for take_id, remote_id in _OLD_RECORD.findall(text)}
        for checksum, record, take_id, remote_id in _RECORD.findall(text):
            if checksum == f"{zlib.crc32(record.encode()):08x}":
                found.add((record, TakeId(take_id), remote_id))
    return old | {take_id: unquote(remote_id) for _, take_id, remote_id in sorted(found)}


def _files(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(folder / NAME for folder in dict.fromkeys(folders))


def _written(file: Path, line: str) -> bool:
    """Whether the line is in the file and on the disk."""
    record = f"\n{line}\n".encode()
    try:
        with file.open("ab") as opened:
            opened.write(record)
            opened.flush()
            os.fsync(opened.fileno())
        sync_folder(file.parent)
        return record in file.read_bytes()
    except OSError:
        return False


def _made_by_us(folder: Path) -> bool:
    """Creates the folder; False when somebody else did: a name in a temporary folder may be
    anybody's."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        return sys.platform == "win32" or folder.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _text_of(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def _put_away(file: Path) -> None:
    try:
        file.rename(free_name(file.with_suffix(".done")))
    except OSError as error:
        log.warning("a file of unsaved ids stays: %s", type(error).__name__)


def _note(store: TakeStore, take_id: TakeId, remote_id: str) -> bool:
    take = store.find(take_id)
    lost = take is not None and take.state is TakeState.UNCONFIRMED
    if take is None or not lost or store.by_remote_id(remote_id) is not None:
        return False
    if task_id_noted(take.evidence) == remote_id:
        return False  # recorded at an earlier start, which could not rename the file
    store.revise(take_id, evidence=with_task_id(take.evidence, remote_id))
    return True
