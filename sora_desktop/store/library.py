"""The folder of clips: whole files under names of ours, half files only ever as ``.part``.

Nothing here deletes a clip. Every call blocks for as long as the disk takes, so the engine makes
the slow ones (`publish`, `check`, `adopt`) in a thread.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from sora_desktop.core.boxes import BoxReport, walk
from sora_desktop.core.clip_names import USUAL_PATTERN, clip_name
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskId
from sora_desktop.store.clip_places import bare, unshared
from sora_desktop.store.clip_recipes import add_recipe, fetched_size
from sora_desktop.store.disk import (
    folder_is_at_fault,
    free_name,
    numbered,
    problem_of,
    sync_folder,
)
from sora_desktop.store.found_clips import FoundClip, renamed_clips, unnamed_clips
from sora_desktop.store.part_file import LibraryError, PartFile, open_exclusively

_T = TypeVar("_T")
_GIB = 2**30
WINDOWS = os.name == "nt"
# Windows: access denied, sharing violation, lock violation. A virus scanner or an indexer holds
# a new file for a moment; 4,000 replaces failed 155 times without another try, never with it.
_HELD = frozenset({5, 32, 33})
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
# File systems without hard links (FAT, some network drives) say so in different words.
_NO_LINKS = frozenset(
    {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipCheck:
    """The verdict on a file of `size` bytes: `report` says if it is a whole MP4, or why not."""

    size: int
    report: BoxReport

    @property
    def whole(self) -> bool:
        """Whether it may carry a clip's name."""
        return self.report.whole


@dataclass(frozen=True, slots=True)
class Space:
    """The size of a disk and what is free on it, in bytes."""

    total: int
    free: int


def space_of(folder: Path) -> Space:
    """The space of the disk on which the folder is; OSError when the folder is not there."""
    usage = shutil.disk_usage(folder)
    return Space(usage.total, usage.free)


def reserve_of(total: int) -> int:
    """The bytes that downloads leave free on a disk of this size.

    1 GiB or 5 %, whichever is more; but no more than a tenth of a tiny disk, and no more than
    10 GiB of a huge one, where 5 % would refuse a clip while 100 GB are free.
    """
    return min(max(_GIB, total // 20), total // 10, 10 * _GIB)


class ClipLibrary:
    """The clips of one library.

    `earlier` are folders that were used before; clips are still found there. `posters` is where
    still pictures of the clips are kept. `zone` is the time zone of the dates in file names, None
    for the system's. A folder that is not there is not made: it may be a drive that is unplugged.

    `name_pattern` is how new clips are called. `recipe_by` names the program in the recipe that is
    written into new clips; empty, and none is written.
    """

    def __init__(
        self,
        folder: Path,
        *,
        posters: Path,
        earlier: Sequence[Path] = (),
        zone: tzinfo | None = None,
        sleep: Callable[[float], None] = time.sleep,
        space: Callable[[Path], Space] = space_of,
        reserve: Callable[[int], int] = reserve_of,
    ) -> None:
        self.folder = folder
        self._posters = posters
        self._earlier = tuple(earlier)
        self._zone = zone
        self._sleep = sleep
        self._space = space
        self._reserve = reserve
        self.name_pattern = USUAL_PATTERN
        self.recipe_by = ""

    @property
    def _folders(self) -> tuple[Path, ...]:
        return (self.folder, *self._earlier)

    def use(self, folder: Path) -> None:
        """Puts new clips there from now on. A download that is open goes on where it began."""
        if folder != self.folder:
            self._earlier = (self.folder, *(old for old in self._earlier if old != folder))
            self.folder = folder

    def name_for(self, task: Task) -> str:
        """The file name of a take: ``2026-11-22 0012 paper boat drifting.mp4``."""
        return clip_name(self.name_pattern, task, self._zone)

    def part_path(self, task_id: TaskId) -> Path:
        """Where the half file of a take is, or will be: beside the clips, for the rename."""
        return self.folder / f"{bare(task_id)}.part"

    def clip_path(self, name: str) -> Path:
        """Where the clip of that name is: in the folder, or in an earlier one."""
        places = [folder / bare(name) for folder in self._folders]
        return next((path for path in places if path.is_file()), places[0])

    @property
    def strips(self) -> Path:
        """Where the frames for leafing through clips are kept; they can be made again."""
        return self._posters / "strips"

    def poster_path(self, task_id: TaskId) -> Path:
        """Where the still picture of a take is, or will be."""
        return self._posters / f"{bare(task_id)}.jpg"

    def part_size(self, task_id: TaskId) -> int:
        """How many bytes of a take are here, 0 for none: the most that a download can resume at."""
        try:
            return self.part_path(task_id).stat().st_size
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._failure(error, self.part_path(task_id)) from error

    def open_part(self, task_id: TaskId, resume_at: int) -> PartFile:
        """The half file of a take, open for writing from that byte on; what lies behind is cut.

        LibraryError: folder gone or not writable, or fewer bytes there than `resume_at`.
        """
        path = self.part_path(task_id)
        try:
            file = open_exclusively(path)
        except OSError as error:
            raise self._failure(error, path) from error
        part = PartFile(path, file, room=self.require_room)
        try:
            part.cut(resume_at)
        except LibraryError:
            part.close()
            raise
        return part

    def discard_part(self, task_id: TaskId) -> None:
        """Deletes the half file of a take, because somebody asked for it."""
        path = self.part_path(task_id)
        self._on_disk(lambda: path.unlink(missing_ok=True), path)

    def set_aside(self, task_id: TaskId) -> Path:
        """Keeps what was downloaded and is no clip under ``<id>.rejected``; gives its path."""
        path = self.part_path(task_id)
        target = free_name(path.with_suffix(".rejected"))
        self._on_disk(partial(move_new, path, target), path)
        return target

    def publish(self, task: Task, part: PartFile, named: Collection[str] = ()) -> str:
        """Gives a whole download its name, and gives that name; none that other rows have (`named`,
        as in `clip_places`).

        Checked first, then its recipe is appended, then it is synced and renamed, then the folder
        synced: after a crash at any point there is a whole clip or a ``.part``. Another file of
        the same name is never replaced; the clip is called ``... (2).mp4`` then. LibraryError:
        NOT_A_VIDEO, DISK_FULL, FOLDER_GONE, FILE_IN_USE; the ``.part`` is still there.
        """
        fetched = part.size
        try:
            found = self.check(part.path)
            if found.whole and self.recipe_by:
                add_recipe(task, part, self.recipe_by)
            part.sync()
        finally:
            part.close()
        # Should the name not be given now, then the next try begins without the recipe.
        part.synced = min(part.synced, fetched)
        if not found.whole:
            raise LibraryError(Problem(category=Category.NOT_A_VIDEO, text=found.report.reason))
        wanted = numbered(part.path.with_name(self.name_for(task)))
        for target in unshared(wanted, self._folders, named):
            try:
                self._on_disk(partial(move_new, part.path, target), part.path)
            except FileExistsError:
                continue
            self._on_disk(partial(sync_folder, target.parent), target)
            return target.name
        raise LibraryError(Problem(category=Category.FOLDER_GONE, text="every name is taken"))

    def adopt(self, task: Task, named: Collection[str] = ()) -> str | None:
        """The name of a clip that was renamed before a crash and not noted after it, else None.

        Only a whole file of the length that the download announced: a name alone can come back
        when the journal was restored from a copy.
        """
        if task.transfer is None or task.transfer.length is None:
            return None
        wanted = numbered(self.folder / self.name_for(task))
        for path in islice(unshared(wanted, self._folders, named), 9):
            try:
                if not path.is_file():
                    return None
                found = self.check(path)
                fetched = fetched_size(path, found.size)
            except OSError as error:
                raise self._failure(error, path) from error
            if found.whole and fetched == task.transfer.length:
                self._drop_second_name(task.id, path)
                return path.name
        return None

    def rename(self, task: Task, pattern: str, named: Collection[str] = ()) -> str:
        """Gives the take's clip the name that the pattern makes, and gives that name; it stays in
        its folder, and nothing is written over. LibraryError: it has the name it had."""
        source = self.clip_path(task.clip or "")
        wanted = numbered(source.with_name(clip_name(pattern, task, self._zone)))
        for target in unshared(wanted, self._folders, named):
            if target == source:
                return source.name
            try:
                self._on_disk(partial(rename_new, source, target), source)
            except FileExistsError:
                continue
            self._on_disk(partial(sync_folder, target.parent), target)
            return target.name
        raise LibraryError(Problem(category=Category.FOLDER_GONE, text="every name is taken"))

    def size_of(self, name: str) -> int | None:
        """The bytes of the clip of that name, None when it is not there."""
        try:
            return self.clip_path(name).stat().st_size
        except OSError:
            return None

    def check(self, path: Path) -> ClipCheck:
        """Whether the file is a whole MP4. LibraryError when it cannot be read."""
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                return ClipCheck(size=size, report=walk(file, size))
        except OSError as error:
            raise self._failure(error, path) from error

    def missing(self, task: Task) -> bool:
        """Whether the clip of a take that had one is gone.

        LibraryError when the folder itself is not there: then the drive is away, not the clip.
        """
        if task.clip is None or self.clip_path(task.clip).is_file():
            return False
        self._require_folder()
        return True

    def away(self) -> tuple[Path, ...]:
        """The folders, this one and earlier ones, that are not there: perhaps unplugged."""
        return tuple(folder for folder in self._folders if not folder.is_dir())

    def unnamed_clips(self, known: Collection[str]) -> tuple[FoundClip, ...]:
        """The whole clips of ours, by recipe or name, whose names are not among these."""
        return unnamed_clips(self._folders, known, self._zone)

    def renamed(self, lost: Sequence[Task], known: Collection[str]) -> Mapping[TaskId, str]:
        """Under which names, not among these, the clips of takes are found whose files are gone."""
        return renamed_clips(self._folders, known, lost)

    def spoiled(self, task: Task) -> bool:
        """Whether the clip of a take is there and is no whole one any more: emptied, cut off or
        written over. Reads the file's boxes; LibraryError when it cannot be read."""
        path = self.clip_path(task.clip) if task.clip is not None else None
        return path is not None and path.is_file() and not self.check(path).whole

    def free_space(self) -> int:
        """The bytes that clips may still take: what is free less the reserve, never under 0."""
        return max(0, self._spare())

    def require_room(self, size: int) -> None:
        """LibraryError (DISK_FULL) when so many bytes more would go into the reserve."""
        lacking = size - self._spare()
        if lacking > 0:
            text = f"{-(-lacking // 10**6)} MB more must be free on the disk of {self.folder}."
            raise LibraryError(Problem(category=Category.DISK_FULL, text=text))

    def stray_parts(self, known: Collection[TaskId]) -> tuple[Path, ...]:
        """Half files that belong to none of these takes. To be listed; never deleted unasked."""
        try:
            parts = sorted(self.folder.glob("*.part"))
        except OSError as error:
            raise self._failure(error, self.folder) from error
        return tuple(path for path in parts if path.stem not in known)

    def _spare(self) -> int:
        try:
            space = self._space(self.folder)
        except OSError as error:
            raise self._failure(error, self.folder) from error
        return space.free - self._reserve(space.total)

    def _drop_second_name(self, task_id: TaskId, clip: Path) -> None:
        """A crash inside `move_new` leaves the clip with both names: the ``.part`` goes."""
        part = self.part_path(task_id)
        if part.exists() and part.samefile(clip):
            self._on_disk(part.unlink, part)

    def _require_folder(self) -> None:
        if not self.folder.is_dir():
            text = f"{self.folder} is not there."
            raise LibraryError(Problem(category=Category.FOLDER_GONE, text=text))

    def _on_disk(self, call: Callable[[], _T], path: Path) -> _T:
        """The call's value; tried again while Windows says that somebody else holds the file.

        FileExistsError goes through, every other OSError comes out as a LibraryError.
        """
        for wait in (*_WAITS, None):
            try:
                return call()
            except FileExistsError:
                raise
            except OSError as error:
                if getattr(error, "winerror", None) not in _HELD:
                    raise self._failure(error, path) from error
                if wait is None:
                    text = f"{path} is in use by another program."
                    raise LibraryError(Problem(category=Category.FILE_IN_USE, text=text)) from error
            self._sleep(wait)
        raise AssertionError("the last try gives or raises")

    def _failure(self, error: OSError, path: Path) -> LibraryError:
        if folder_is_at_fault(error) and not self.folder.is_dir():
            text = f"{self.folder} is not there."
            return LibraryError(Problem(category=Category.FOLDER_GONE, text=text))
        return LibraryError(problem_of(error, path))


def move_new(source: Path, target: Path) -> None:
    """Renames the file; FileExistsError when something has the name, however late it came.

    A rename replaces what is there on POSIX and refuses on Windows; a hard link refuses
    everywhere, but not every file system has them.
    """
    if WINDOWS:
        os.rename(source, target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        # A crash or an error after the link: the file has both names already.
        if not os.path.samefile(source, target):
            raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from error
        os.replace(source, target)
        return
    os.unlink(source)


def rename_new(source: Path, target: Path) -> None:
    """The same for a file that must never be lost on the way: where the new name is the old one in
    other letters to the file system, `move_new` would unlink the only name there is."""
    if os.path.lexists(target) and os.path.samefile(source, target) and _names(source) == 1:
        os.rename(source, target)
    else:
        move_new(source, target)


def _names(path: Path) -> int:
    return path.stat().st_nlink
