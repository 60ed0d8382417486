"""The folder of clips: complete files under names of ours, incomplete ones only ever as ``.part``.

Nothing here deletes a clip. Every call blocks for as long as the disk takes, so the engine makes
the slow ones (`publish`, `check`, `adopt`) in a thread.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from itertools import islice, takewhile
from pathlib import Path
from typing import NamedTuple, TypeVar

from sora_desktop.core.clips.clip_names import USUAL_PATTERN, clip_name
from sora_desktop.core.clips.containers import ENDINGS, BoxReport, examine
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recipe import Recipe, recipe_of
from sora_desktop.core.shot import Home
from sora_desktop.core.take import Take, TakeId
from sora_desktop.store.clip_recipes import (
    FoundClip,
    Repair,
    add_recipe,
    bare,
    beside,
    fetched_size,
    is_of_another,
    is_taken,
    own_beside,
    put_beside,
    recipe_of_clip,
    renamed_clips,
    repair,
    unnamed_clips,
    unshared,
)
from sora_desktop.store.disk import (
    LibraryError,
    PartFile,
    folder_is_at_fault,
    kept_aside,
    move_new,
    numbered,
    open_exclusively,
    problem_of,
    rename_new,
    set_aside,
    sync_folder,
)

_T = TypeVar("_T")
_GIB = 2**30
# Windows: access denied, sharing violation, lock violation. A virus scanner or an indexer holds a
# new file for a moment; without a retry 155 of 4,000 replaces failed, with it none.
_HELD = frozenset({5, 32, 33})
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipCheck:
    """The verdict on a file of `size` bytes: `report` says if it is a complete video, or why
    not."""

    size: int
    report: BoxReport

    @property
    def whole(self) -> bool:
        """Whether it may have a clip's name."""
        return self.report.whole


class Space(NamedTuple):
    """The size of a disk and what is free on it, in bytes."""

    total: int
    free: int


def space_of(folder: Path) -> Space:
    """The space of the disk on which the folder is; OSError when the folder is not there."""
    usage = shutil.disk_usage(folder)
    return Space(usage.total, usage.free)


def reserve_of(total: int) -> int:
    """The bytes that downloads leave free on a disk of this size.

    1 GiB or 5 %, whichever is more; but no more than a tenth of a tiny disk, and no more than 10
    GiB of a huge one, where 5 % would refuse a clip while 100 GB are free.
    """
    return min(max(_GIB, total // 20), total // 10, 10 * _GIB)


class ClipLibrary:
    """The clips of one library.

    `earlier` are folders that were used before; clips are still found there. `posters` is where
    still pictures of the clips are stored. `zone` is the time zone of the dates in file names, None
    for the system's. A missing folder is not created: it may be on a drive that is unplugged.
    `name_pattern` is how new clips are named. `recipe_by` names the program in the recipe that is
    written into new clips; without it none is written. `home_of` gives the shot and project of a
    take; it is called in a thread.
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
    ) -> None:
        self.folder = folder
        self._posters = posters
        self._earlier = tuple(earlier)
        self._zone = zone
        self._sleep = sleep
        self.space = space
        self.name_pattern = USUAL_PATTERN
        self.recipe_by = ""
        self.home_of: Callable[[Take], Home | None] = lambda take: None

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where clips are: in the folder, and in earlier ones."""
        return (self.folder, *self._earlier)

    def use(self, folder: Path) -> None:
        """Puts new clips there from now on. A download in progress goes on where it began."""
        if folder != self.folder:
            self._earlier = (self.folder, *(old for old in self._earlier if old != folder))
            self.folder = folder

    def recipe_of(self, take: Take) -> Recipe:
        """What is written into the clip of a take."""
        return recipe_of(take, self.recipe_by, self.home_of(take))

    def name_for(self, take: Take) -> str:
        """The file name of a take: ``2026-11-22 0012 paper boat drifting.mp4``."""
        return clip_name(self.name_pattern, take, self._zone)

    def part_path(self, take_id: TakeId) -> Path:
        """Where the part file of a take is, or will be: beside the clips, for the rename."""
        return self.folder / f"{bare(take_id)}.part"

    def clip_path(self, name: str) -> Path:
        """Where the clip of that name is: in the folder, or in an earlier one."""
        places = [folder / bare(name) for folder in self.folders]
        return next((path for path in places if path.is_file()), places[0])

    @property
    def strips(self) -> Path:
        """Where the frames for scrubbing through clips are stored; they can be generated again."""
        return self._posters / "strips"

    def poster_path(self, take_id: TakeId) -> Path:
        """Where the still picture of a take is, or will be."""
        return self._posters / f"{bare(take_id)}.jpg"

    def part_size(self, take_id: TakeId) -> int:
        """How many bytes of a take are here, 0 for none: where a download can resume at most."""
        try:
            return self.part_path(take_id).stat().st_size
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._failure(error, self.part_path(take_id)) from error

    def open_part(self, take_id: TakeId, resume_at: int) -> PartFile:
        """The part file of a take, open for writing from that byte on; what follows is cut off.
        LibraryError: folder gone or not writable, or fewer bytes there than `resume_at`."""
        path = self.part_path(take_id)
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

    def set_aside(self, take_id: TakeId) -> Path:
        """Sets aside a download that is not a video; gives its path."""
        path = self.part_path(take_id)
        return self._on_disk(partial(set_aside, path), path)

    def kept_aside(self, take_id: TakeId) -> Path | None:
        """The last download that was set aside for a take; None without one."""
        return kept_aside(self.part_path(take_id))

    def publish(
        self, take: Take, part: PartFile, named: Collection[str] = (), *, as_it_is: bool = False
    ) -> str:
        """Gives a complete download its name, and gives that name; none that other rows have
        (`named`, as in `clip_places`).

        First it is checked, then its recipe is appended, then it is synced and renamed, then the
        folder is synced: after a crash at any point there is a complete clip or a ``.part``. A
        recipe that would break the clip's signature goes into a file beside it; a clip that must
        stay `as_it_is` gets none. The suffix matches the kind of file. Another file of the same
        name is never replaced; the clip is called ``... (2).mp4`` then. LibraryError: NOT_A_VIDEO,
        DISK_FULL, FOLDER_GONE, FILE_IN_USE; the ``.part`` is still there.
        """
        fetched, apart = part.size, None
        try:
            found = self.check(part.path)
            if found.whole and self.recipe_by and not as_it_is:
                apart = add_recipe(self.recipe_of(take), part)
            part.sync()
        finally:
            part.close()
        # If the rename fails now, the next try begins without the recipe.
        part.synced = min(part.synced, fetched)
        if not found.whole:
            raise LibraryError(Problem(category=Category.NOT_A_VIDEO, text=found.report.reason))
        name = Path(self.name_for(take)).with_suffix(found.report.ending)
        wanted = numbered(part.path.with_name(name.name))
        for target in unshared(wanted, self.folders, named):
            if apart is not None and is_taken(beside(target)):
                continue
            try:
                self._on_disk(partial(move_new, part.path, target), part.path)
            except FileExistsError:
                continue
            self._on_disk(partial(sync_folder, target.parent), target)
            if apart is not None:
                put_beside(target, apart)
            return target.name
        raise LibraryError(Problem(category=Category.FOLDER_GONE, text="Every file name is in use"))

    def adopt(self, take: Take, named: Collection[str] = ()) -> str | None:
        """The name of a clip that was renamed before a crash and not noted after it, else None.

        Only a whole file of the length that was fetched, and none that says to be another take's: a
        name alone can come back when the journal was restored from a copy, and another library may
        keep its clips in the same folder.
        """
        if take.transfer is None or take.transfer.length is None:
            return None
        for path in self._published(take, named):
            try:
                found = self.check(path)
                fetched = fetched_size(path, found.size)
            except OSError as error:
                raise self._failure(error, path) from error
            if found.whole and fetched == take.transfer.length and not is_of_another(path, take.id):
                self._drop_second_name(take.id, path)
                if self.recipe_by and recipe_of_clip(path) is None:
                    put_beside(path, self.recipe_of(take))
                return path.name
        return None

    def _published(self, take: Take, named: Collection[str]) -> Iterator[Path]:
        """The files under the first names that the take's clip may have got; none of a row."""
        for ending in ENDINGS:
            wanted = numbered((self.folder / self.name_for(take)).with_suffix(ending))
            yield from takewhile(self._is_file, islice(unshared(wanted, self.folders, named), 9))

    def _is_file(self, path: Path) -> bool:
        try:
            return path.is_file()
        except OSError as error:
            raise self._failure(error, path) from error

    def rename(self, take: Take, pattern: str, named: Collection[str] = ()) -> str:
        """Gives the take's clip the name that the pattern makes, and gives that name; it stays in
        its folder, and nothing is overwritten. LibraryError: it kept its old name."""
        source = self.clip_path(take.clip or "")
        recipe = own_beside(source, take.id)
        name = Path(clip_name(pattern, take, self._zone)).with_suffix(source.suffix)
        wanted = numbered(source.with_name(name.name))
        for target in unshared(wanted, self.folders, named):
            if target == source:
                return source.name
            if recipe is not None and is_taken(beside(target), recipe):
                continue
            try:
                self._on_disk(partial(rename_new, source, target), source)
            except FileExistsError:
                continue
            if recipe is not None:
                with contextlib.suppress(LibraryError, FileExistsError):
                    self._on_disk(partial(rename_new, recipe, beside(target)), recipe)
            self._on_disk(partial(sync_folder, target.parent), target)
            return target.name
        raise LibraryError(Problem(category=Category.FOLDER_GONE, text="Every file name is in use"))

    def repair(self, take: Take) -> Repair:
        """Restores the signature of a take's clip where an earlier version of the program broke it;
        see `clip_repair`. LibraryError: the clip is unchanged."""
        path = self.clip_path(take.clip or "")
        try:
            return repair(path, take.clip_bytes, self.require_room)
        except OSError as error:
            raise self._failure(error, path) from error

    def size_of(self, name: str) -> int | None:
        """The size in bytes of the clip of that name, None when it is not there."""
        try:
            return self.clip_path(name).stat().st_size
        except OSError:
            return None

    def check(self, path: Path) -> ClipCheck:
        """Whether the file is a complete video. LibraryError when it can't be read."""
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                return ClipCheck(size=size, report=examine(file, size))
        except OSError as error:
            raise self._failure(error, path) from error

    def missing(self, take: Take) -> bool:
        """Whether the clip of a take that had one is gone, also when a clip of another library,
        which keeps its own in the same folder, has got its name since.

        LibraryError when the folder itself is not there: then the drive is away, not the clip.
        """
        if take.clip is None:
            return False
        path = self.clip_path(take.clip)
        if path.is_file() and not self._is_anothers(path, take):
            return False
        self._require_folder()
        return True

    @staticmethod
    def _is_anothers(path: Path, take: Take) -> bool:
        """Whether the file is not the take's any more, and says whose it is. Only one of another
        size is opened: there may be a hundred thousand."""
        with contextlib.suppress(OSError):
            same = path.stat().st_size == take.clip_bytes
            return take.clip_bytes is not None and not same and is_of_another(path, take.id)
        return False

    def away(self) -> tuple[Path, ...]:
        """The folders, this one and earlier ones, that are missing: perhaps unplugged."""
        return tuple(folder for folder in self.folders if not folder.is_dir())

    def unnamed_clips(self, known: Collection[str]) -> tuple[FoundClip, ...]:
        """The complete clips of ours, by recipe or name, whose names are not among these."""
        return unnamed_clips(self.folders, known, self._zone)

    def renamed(self, lost: Sequence[Take], known: Collection[str]) -> Mapping[TakeId, str]:
        """The current names, not among these, of clips of takes whose files are gone."""
        return renamed_clips(self.folders, known, lost)

    def is_damaged(self, take: Take) -> bool:
        """Whether the clip of a take is there and no longer complete: emptied, cut off or
        overwritten. Reads the file's boxes; LibraryError when it can't be read."""
        path = self.clip_path(take.clip) if take.clip is not None else None
        return path is not None and path.is_file() and not self.check(path).whole

    def free_space(self) -> int:
        """The bytes that clips may still take: what is free less the reserve, never under 0."""
        return max(0, self._spare())

    def require_room(self, size: int) -> None:
        """LibraryError (DISK_FULL) when that many more bytes would go into the reserve."""
        lacking = size - self._spare()
        if lacking > 0:
            text = f"{-(-lacking // 10**6)} MB more space needed on the disk of {self.folder}."
            raise LibraryError(Problem(category=Category.DISK_FULL, text=text))

    def stray_parts(self, known: Collection[TakeId]) -> tuple[Path, ...]:
        """Part files that belong to none of these takes. To be listed; never deleted unasked."""
        try:
            parts = sorted(self.folder.glob("*.part"))
        except OSError as error:
            raise self._failure(error, self.folder) from error
        return tuple(path for path in parts if path.stem not in known)

    def _spare(self) -> int:
        try:
            space = self.space(self.folder)
        except OSError as error:
            raise self._failure(error, self.folder) from error
        return space.free - reserve_of(space.total)

    def _drop_second_name(self, take_id: TakeId, clip: Path) -> None:
        """A crash inside `move_new` leaves the clip with both names: removes the ``.part``."""
        part = self.part_path(take_id)
        if part.exists() and part.samefile(clip):
            self._on_disk(part.unlink, part)

    def _require_folder(self) -> None:
        if not self.folder.is_dir():
            text = f"{self.folder} doesn't exist."
            raise LibraryError(Problem(category=Category.FOLDER_GONE, text=text))

    def _on_disk(self, call: Callable[[], _T], path: Path) -> _T:
        """The call's result; retried while Windows says that another program holds the file.
        FileExistsError is raised as it is, every other OSError as a LibraryError."""
        for wait in (*_WAITS, None):
            try:
                return call()
            except FileExistsError:
                raise
            except OSError as error:
                if getattr(error, "winerror", None) not in _HELD:
                    raise self._failure(error, path) from error
                if wait is None:
                    text = f"Another app is using {path}."
                    raise LibraryError(Problem(category=Category.FILE_IN_USE, text=text)) from error
            self._sleep(wait)
        raise AssertionError("the last try gives or raises")

    def _failure(self, error: OSError, path: Path) -> LibraryError:
        if folder_is_at_fault(error) and not self.folder.is_dir():
            text = f"{self.folder} doesn't exist."
            return LibraryError(Problem(category=Category.FOLDER_GONE, text=text))
        return LibraryError(problem_of(error, path))
