"""Exports projects into one file, and imports them from such a file.

Free: nothing is ordered or sent. An import is checked as a whole before any of it is written, and
counts in no budget of this computer.
"""

from __future__ import annotations

import contextlib
import logging
import os
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clips.containers import examine
from sora_desktop.core.clock import Clock
from sora_desktop.core.media import KEPT_KINDS, kept_kind
from sora_desktop.core.pictures import HEAD_BYTES, MOST_SENT_BYTES
from sora_desktop.core.project_file import (
    BadProjectFile,
    FileFlaw,
    FileTake,
    Kept,
    ProjectFile,
    as_kept,
    file_take,
    imported_take,
    project_text,
    read_project,
)
from sora_desktop.core.recipe import tells_all
from sora_desktop.core.request import CheckedRequest, InvalidRequest, check, texts_of
from sora_desktop.core.shelf import for_file, from_file
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId, ShelfEntry, Shot, ShotChanges
from sora_desktop.core.take import NOT_CONFIRMED, UNSENT, ShotId, Take, TakeId, TakeState
from sora_desktop.engine.account_list import CLOCK_DOUBT
from sora_desktop.engine.supervisor import Worker, run_to_end
from sora_desktop.store.clip_recipes import key_of, keys_of
from sora_desktop.store.disk import Stopped
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.project_archive import (
    Asked,
    ComingClip,
    ImportRecord,
    ProjectArchive,
    Reported,
    clean_up,
    records_in,
    write_archive,
)
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore

log = logging.getLogger(__name__)


def _ignore(percent: int) -> None:
    """For a caller that doesn't show progress."""


# --- export ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A project as it is when it is exported: its takes with the files of their clips, its shelf,
    and the files of its pictures. `binned` is how many takes are in the bin, and stay here."""

    project: Project
    shots: tuple[Shot, ...]
    takes: tuple[tuple[Take, Path | None], ...]
    shelf: tuple[ShelfEntry, ...] = ()
    picture: Callable[[str], Path | None]
    binned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The content of a written file: how many shots, takes and clips, and its bytes. Left out are
    `binned` takes, those that are not confirmed (`unconfirmed`: only the account that was asked can
    tell), and queued ones that use a person's own links (`linked`)."""

    shots: int
    takes: int
    clips: int
    size: int
    binned: int = 0
    unconfirmed: int = 0
    linked: int = 0


def outgoing(
    store: TakeStore,
    project_id: ProjectId,
    title: str,
    clip: Callable[[str], Path],
    picture: Callable[[str], Path | None],
) -> Outgoing:
    """The project as it is now, under the `title` that the window gives it; `clip` gives the file
    of a clip by its name, and `picture` that of a picture by its hash."""
    shots = store.shots.shots(project_id)
    project = store.shots.project(project_id) or Project(id=project_id)
    everyone = [take for shot in shots for take in store.shots.all_takes(shot.id)]
    there = [take for take in everyone if take.binned_at is None and take.erased_at is None]
    requests = [*(shot.request for shot in shots), project.defaults]
    texts = [text for each in requests if each is not None for text in texts_of(each)]
    return Outgoing(
        project=replace(project, id=_file_id(project_id, shots), name=title, archived_at=None),
        shots=shots,
        takes=tuple((t, None if t.clip is None else clip(t.clip)) for t in there),
        shelf=for_file(store.shots.shelf.all(), project_id, [project.style, *texts]),
        picture=picture,
        binned=len(everyone) - len(there),
    )


def _file_id(project_id: ProjectId, shots: Sequence[Shot]) -> ProjectId:
    """The first project has the same id in every library, so its file is identified by its oldest
    shot."""
    if project_id != FIRST_PROJECT:
        return project_id
    oldest = min((shot.created_at, shot.id) for shot in shots)[1] if shots else ""
    return ProjectId(uuid.uuid5(uuid.NAMESPACE_OID, oldest).hex)


class ProjectExport:
    """One export."""

    def __init__(
        self,
        what: Outgoing,
        target: Path,
        program: str,
        reported: Reported = _ignore,
        stopped: Asked = lambda: False,
    ) -> None:
        """`program` is the name and version that the file carries. `stopped` is asked between two
        pieces."""
        self._what, self._target, self._program = what, target, program
        self._reported, self._stopped = reported, stopped

    def run(self) -> Exported:
        """Writes the file. BadProjectFile (it would be too large for an import), OSError, NoRoom,
        Stopped: there is none, and an older file of that name
        is unchanged. Blocks."""
        what, clips = self._what, dict[str, Path]()
        takes = []
        for take, path in what.takes:
            if self._stopped():
                raise Stopped
            ending = None if path is None else _ending(path)
            found = file_take(take, self._program, ending)
            if found is None:
                continue
            takes.append(found)
            if found.clip and path is not None:
                clips[found.clip] = path
        file = as_kept(
            ProjectFile(
                project=what.project, shots=what.shots, takes=tuple(takes), shelf=what.shelf
            )
        )
        files = {take.clip: clips[take.clip] for take in file.takes if take.clip}
        files |= self._pictures(file)
        write_archive(
            self._target, files, project_text(file), self._program, self._reported, self._stopped
        )
        return Exported(
            shots=len(file.shots),
            takes=len(file.takes),
            clips=sum(bool(take.clip) for take in file.takes),
            size=self._target.stat().st_size,
            binned=what.binned,
            unconfirmed=sum(take.state in NOT_CONFIRMED for take, _ in what.takes),
            linked=sum(t.state in UNSENT and not tells_all(t.request) for t, _ in what.takes),
        )

    def _pictures(self, file: ProjectFile) -> Mapping[str, Path]:
        found = {content: self._what.picture(content) for content in sorted(file.pictures)}
        return {
            f"pictures/{content}{path.suffix}": path
            for content, path in found.items()
            if path is not None and _is_picture(path, content)
        }


def _is_picture(path: Path, content: str) -> bool:
    """Whether the file is still the picture of that hash, as an import takes it."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    kind = kept_kind(data[:HEAD_BYTES])
    right = kind is not None and f".{kind.value}" == path.suffix
    return right and len(data) <= MOST_SENT_BYTES and sha256(data).hexdigest() == content


def _ending(path: Path) -> str | None:
    """The suffix of a complete clip; None without one."""
    try:
        with path.open("rb") as reader:
            report = examine(reader, os.fstat(reader.fileno()).st_size)
    except OSError:
        return None
    return report.ending if report.whole else None


# --- import ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """A file that was checked as a whole: every entry is as it was written. `whole` are the clips
    that are videos, with their bytes."""

    path: Path
    file: ProjectFile
    whole: Mapping[str, int]


def check_file(
    path: Path, reported: Reported = _ignore, stopped: Asked = lambda: False
) -> CheckedFile:
    """Checks a file and writes nothing. BadProjectFile says why it can't be imported; OSError,
    Stopped. Blocks."""
    with ProjectArchive(path) as archive:
        file = read_project(archive.text)
        clips = {take.clip for take in file.takes if take.clip}
        named = {name for name in archive.entries if name.startswith("clips/")}
        if clips != named:
            raise BadProjectFile(FileFlaw.FOREIGN, "clips without takes, or takes without clips")
        archive.verify(reported, stopped)
        for name in archive.entries:
            if name.startswith("pictures/"):
                _check_picture(name, archive)
        whole = {name: archive.entries[name].size for name in clips if _is_whole(name, archive)}
    return CheckedFile(path=path, file=file, whole=whole)


def _check_picture(name: str, archive: ProjectArchive) -> None:
    entry = archive.entries[name]
    if entry.size > MOST_SENT_BYTES:
        raise BadProjectFile(FileFlaw.TOO_LARGE, name)
    content, _, ending = name.removeprefix("pictures/").partition(".")
    with archive.window(name) as reader:
        kind = kept_kind(reader.read(HEAD_BYTES))
    if entry.sha256 != content or kind is None or kind.value != ending:
        raise BadProjectFile(FileFlaw.FOREIGN, f"{name} is another picture")


def _is_whole(name: str, archive: ProjectArchive) -> bool:
    with archive.window(name) as reader:
        report = examine(reader, archive.entries[name].size)
    return report.whole and name.endswith(report.ending)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a checked file would add: `takes` that the library does not have, how many of them have
    a clip and the bytes of all clips, new `shots`, and what is new on the `shelf`. `known` takes
    are there already. `project` is where the new shots go."""

    checked: CheckedFile
    project: Project
    shots: tuple[Shot, ...]
    takes: tuple[FileTake, ...]
    known: int
    shelf: tuple[ShelfEntry, ...] = ()

    @property
    def clips(self) -> Sequence[FileTake]:
        """The takes whose clips come along."""
        return [take for take in self.takes if take.clip in self.checked.whole]

    @property
    def queued(self) -> int:
        """How many of the takes were never sent."""
        return sum(take.kept is Kept.QUEUED for take in self.takes)

    @property
    def size(self) -> int:
        """Bytes of the clips."""
        return sum(self.checked.whole[take.clip] for take in self.clips)

    def __bool__(self) -> bool:
        return bool(self.takes or self.shots or self.shelf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What was added; `bare` is how many takes came without the clip that they once had, `queued`
    how many came on hold, to be sent only by the person. `not_made` queued ones were left out,
    because no model here can make them."""

    project: Project
    shots: int
    takes: int
    clips: int
    bare: int
    queued: int = 0
    not_made: int = 0


def incoming(store: TakeStore, checked: CheckedFile, titles: Collection[str] = ()) -> Incoming:
    """What the file would add to the library as it is now. A new project gets a name that is not
    among `titles`."""
    shots, file = store.shots, checked.file
    fresh = [take for take in file.takes if not _is_known(store, take)]
    new = tuple(shot for shot in file.shots if shot.id not in shots)
    project = _home(shots, file, titles)
    return Incoming(
        checked=checked,
        project=project,
        shots=new,
        takes=tuple(fresh),
        known=len(file.takes) - len(fresh),
        shelf=from_file(shots.shelf.all(), file.shelf, project.id),
    )


def _is_known(store: TakeStore, take: FileTake) -> bool:
    """Whether the library has it: by its own id, or by that of the task that was paid."""
    remote = take.recipe.remote_id
    followed = remote is not None and store.by_remote_id(remote) is not None
    ids = {take.id, take.row_id}
    known = any(store.find(each) is not None for each in ids)
    return known or not store.unreadable.isdisjoint(ids) or followed


def _home(shots: ShotStore, file: ProjectFile, titles: Collection[str]) -> Project:
    """The project of the file, if it is here: by its id, or by its shots. Otherwise a new one,
    behind all others."""
    known = shots.project(file.project.id)
    there = next((shot.id for shot in file.shots if shot.id in shots), None)
    if known is None and there is not None:
        known = shots.project(shots.project_of(there))
    if known is not None:
        return replace(known, archived_at=None)
    everyone = (*shots.projects(), *shots.projects(archived=True))
    last = max(each.position for each in everyone)
    return replace(file.project, name=_free_title(file.project.name, titles), position=last + 1)


def _free_title(name: str, titles: Collection[str]) -> str:
    wanted = name or "Project"
    others = (f"{wanted} ({n})" for n in range(2, len(titles) + 3))
    return next(each for each in (wanted, *others) if each not in titles)


class ProjectImporter:
    """Brings checked files into the library, one at a time. Nothing is ever sent."""

    def __init__(
        self,
        store: TakeStore,
        library: ClipLibrary,
        pictures: PictureLibrary,
        catalogue: Catalogue,
        clock: Clock,
        off_thread: Worker,
    ) -> None:
        self._store, self._library, self._pictures = store, library, pictures
        self._catalogue, self._clock, self._worker = catalogue, clock, off_thread
        self._open: set[str] = set()

    async def clean_up(self) -> None:
        """Removes what was left by imports that a crash interrupted, unless the journal may have
        lost their rows. Never raises; what can't be checked now is left for the next start."""
        with contextlib.suppress(OSError, JournalError):
            folders = self._library.folders
            found: list[Path] = await run_to_end(self._worker(records_in, folders))
            for record in found:
                if any(name in record.name for name in self._open):
                    continue
                written: float = await run_to_end(self._worker(os.path.getmtime, record))
                if self._store.may_lack(datetime.fromtimestamp(written, UTC), CLOCK_DOUBT):
                    # Its rows may have been there.
                    continue
                known = set(self._store.ids())
                named = set(self._store.clip_names())
                await run_to_end(self._worker(clean_up, record, folders, known, named))

    async def take_in(
        self, what: Incoming, reported: Reported = _ignore, stopped: Asked = lambda: False
    ) -> Imported:
        """Adds what is new, all of it or nothing: first the clips and pictures, then the rows.
        `clean_up` removes what a crash in between leaves. BadProjectFile (the file has changed
        since it was checked), RemoteIdTaken (so has the library), OSError, LibraryError,
        JournalError, Stopped: the library is unchanged."""
        now = self._clock.now()
        rows = self._rows(what, now)
        named = keys_of(self._store.clip_names())
        record = ImportRecord(self._library.folder, uuid.uuid4().hex)
        clips = _Clips(self._library, what.checked, named, record)
        self._open.add(record.path.name)
        try:
            await run_to_end(self._worker(clips.write, rows, what.size, reported, stopped))
            await run_to_end(self._worker(self._keep_pictures, what))
            names = clips.names
            takes = [
                replace(row, clip=names.get(row.id), clip_bytes=clips.size_of(row.id))
                for row in rows
            ]
            self._store.add(self._renumbered(takes), self._changes(what))
            await run_to_end(self._worker(record.remove))
        except BaseException:
            if not any(self._store.find(row.id) for row in rows):
                await run_to_end(self._worker(clips.remove))
            raise
        finally:
            self._open.discard(record.path.name)
        log.info("imported %d takes with %d clips", len(takes), len(names))
        queued = sum(take.state is TakeState.DRAFT for take in takes)
        failed = sum(take.state is TakeState.FAILED for take in takes)
        return Imported(
            project=what.project,
            shots=len(what.shots),
            takes=len(takes),
            clips=len(names),
            bare=len(takes) - failed - queued - len(names),
            queued=queued,
            not_made=len(what.takes) - len(takes),
        )

    def _rows(self, what: Incoming, now: datetime) -> list[Take]:
        number, rows = self._store.next_number(), list[Take]()
        for take in what.takes:
            if take.kept is not Kept.QUEUED:
                whole = take.clip in what.checked.whole
                rows.append(imported_take(take, number + len(rows), now, whole=whole))
                continue
            # Neither its wire request nor its price is ever taken from a file.
            with contextlib.suppress(InvalidRequest):
                checked = check(take.recipe.request, self._catalogue)
                rows.append(_on_hold(take, checked, number + len(rows), now))
        return rows

    def _renumbered(self, takes: Sequence[Take]) -> list[Take]:
        """Takes that were ordered while the clips were written have their numbers by now."""
        first = self._store.next_number()
        return [replace(take, number=first + place) for place, take in enumerate(takes)]

    def _changes(self, what: Incoming) -> ShotChanges:
        homes = {take.id: take.shot_id for take in what.takes if take.row_id == take.id}
        shots = (
            replace(
                shot,
                project_id=what.project.id,
                chosen_id=shot.chosen_id if self._is_of(shot, homes) else None,
            )
            for shot in what.shots
        )
        known = self._store.shots.project(what.project.id)
        return ShotChanges(
            shots=tuple(shots),
            projects=() if known == what.project else (what.project,),
            shelf=what.shelf,
        )

    def _is_of(self, shot: Shot, homes: Mapping[TakeId, ShotId]) -> bool:
        return shot.chosen_id is not None and homes.get(shot.chosen_id) == shot.id

    def _keep_pictures(self, what: Incoming) -> None:
        with ProjectArchive(what.checked.path) as archive:
            for name in archive.entries:
                if name.startswith("pictures/"):
                    data = b"".join(archive.pieces(name))
                    self._pictures.keep(KEPT_KINDS[Path(name).suffix[1:]], data)


def _on_hold(found: FileTake, checked: CheckedRequest, number: int, now: datetime) -> Take:
    """A queued take as a draft of this library. It waits for the person, also at every start."""
    recipe = found.recipe
    return Take(
        id=found.row_id,
        state=TakeState.DRAFT,
        created_at=min(recipe.created_at or now, now),
        changed_at=now,
        held=True,
        number=number,
        shot_id=found.shot_id,
        shot_number=recipe.shot_number,
        parent_id=TakeId(recipe.parent_id) if recipe.parent_id is not None else None,
        starred=found.starred,
        tags=found.tags,
        note=found.note,
        **checked.row,
    )


class _Clips:
    """The clips of one import while they are written: part files first, then all of them get their
    names."""

    def __init__(
        self,
        library: ClipLibrary,
        checked: CheckedFile,
        named: Collection[str],
        record: ImportRecord,
    ) -> None:
        self._library, self._checked, self._record = library, checked, record
        self._named = set(named)
        self._sizes: dict[TakeId, int] = {}
        self.names: dict[TakeId, str] = {}

    def size_of(self, take_id: TakeId) -> int | None:
        """Bytes of a clip, None for a take without one."""
        return self._sizes.get(take_id)

    def write(self, rows: Sequence[Take], size: int, reported: Reported, stopped: Asked) -> None:
        """Writes them as they are in the file. LibraryError, BadProjectFile, OSError, Stopped."""
        self._library.require_room(size)
        entries = {take.row_id: take.clip for take in self._checked.file.takes}
        mine = [row for row in rows if entries[row.id] in self._checked.whole]
        done = 0
        with ProjectArchive(self._checked.path) as archive:
            if mine:
                self._record.note([self._coming(row, archive, entries[row.id]) for row in mine])
            for row in mine:
                for piece in self._written(row, archive, entries[row.id], stopped):
                    done += piece
                    reported(min(100 * done // max(size, 1), 100))
        for row in mine:
            part = self._library.open_part(row.id, self._sizes[row.id])
            name = self._library.publish(row, part, self._named, as_it_is=True)
            self.names[row.id] = name
            self._named.add(key_of(name))

    def _coming(self, row: Take, archive: ProjectArchive, entry: str) -> ComingClip:
        if entry not in archive.entries:
            raise BadProjectFile(FileFlaw.DAMAGED, "the file is another one by now")
        name = Path(self._library.name_for(row)).with_suffix(Path(entry).suffix).name
        found = archive.entries[entry]
        return ComingClip(row.id, name, found.size, found.sha256)

    def _written(
        self, row: Take, archive: ProjectArchive, entry: str, stopped: Asked
    ) -> Iterator[int]:
        self._sizes[row.id] = archive.entries[entry].size
        with self._library.open_part(row.id, 0) as part:
            for piece in archive.pieces(entry, stopped):
                part.write(piece)
                yield len(piece)
            part.sync()

    def remove(self) -> None:
        """Removes what was written: the file still has it."""
        for take_id in self._sizes:
            with contextlib.suppress(OSError):
                self._library.part_path(take_id).unlink(missing_ok=True)
        for name in self.names.values():
            with contextlib.suppress(OSError):
                self._library.clip_path(name).unlink(missing_ok=True)
        self._record.remove()
