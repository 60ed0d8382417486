"""A project's file on the disk: an uncompressed ZIP archive, written under another name until it is
complete, and checked as a whole before a byte of it is used.

`ImportRecord` names the clips of an import in progress, so that a start after a crash can remove
them. Every call blocks for as long as the disk takes.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import logging
import os
import re
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sora_desktop.core.project_file import (
    LARGEST_TEXT,
    MANIFEST,
    PROJECT,
    BadProjectFile,
    Entry,
    FileFlaw,
    manifest_text,
    read_manifest,
)
from sora_desktop.core.take import TakeId
from sora_desktop.store.clip_recipes import bare, unshared
from sora_desktop.store.disk import (
    Stopped,
    numbered,
    sync_folder,
    unfinished,
    write_atomically,
)

_PIECE = 1 << 20
# The local header of ZIP: its signature, then the lengths of name and extra field at its end.
_LOCAL = struct.Struct("<4s22xHH")
_SIGNATURE, _ENCRYPTED = b"PK\x03\x04", 1
# What zipfile raises for a file that is no archive, or is made to confuse it.
_UNZIPPABLE = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
    struct.error,
)

Reported = Callable[[int], None]
Asked = Callable[[], bool]


class NoRoom(OSError):
    """The disk has no room for the file; `lacking` is how many more bytes it needs."""

    def __init__(self, lacking: int) -> None:
        super().__init__("not enough room on the disk")
        self.lacking = lacking


def write_archive(
    target: Path,
    files: Mapping[str, Path],
    text: bytes,
    program: str,
    reported: Reported = lambda percent: None,
    stopped: Asked = lambda: False,
) -> None:
    """Writes the archive, replacing an older file of that name: `files` by their entries, and the
    `text` of the project.

    It has its name only once it is complete. `reported` gets the progress in per cent. OSError,
    NoRoom or Stopped: nothing is left, and the older file is unchanged.
    """
    total = sum(path.stat().st_size for path in files.values()) + len(text)
    lacking = total - shutil.disk_usage(target.parent).free
    if lacking > 0:
        raise NoRoom(lacking)
    part = unfinished(target, f".{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        with part.open("xb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                _write(archive, files, text, program, _percent(total, reported), stopped)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
        sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _write(
    archive: zipfile.ZipFile,
    files: Mapping[str, Path],
    text: bytes,
    program: str,
    count: Reported,
    stopped: Asked,
) -> None:
    entries = {}
    for name, path in files.items():
        with path.open("rb") as source:
            entries[name] = _add(archive, name, source, count, stopped)
    entries[PROJECT] = _add(archive, PROJECT, io.BytesIO(text), count, stopped)
    manifest = io.BytesIO(manifest_text(program, entries))
    _add(archive, MANIFEST, manifest, lambda size: None, stopped)


def _add(
    archive: zipfile.ZipFile, name: str, source: BinaryIO, count: Reported, stopped: Asked
) -> Entry:
    digest, size = sha256(), 0
    # An entry's date would tell when it was exported, and what the clock said.
    with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as entry:
        while piece := source.read(_PIECE):
            if stopped():
                raise Stopped
            digest.update(piece)
            entry.write(piece)
            size += len(piece)
            count(len(piece))
    return Entry(size=size, sha256=digest.hexdigest())


def _percent(total: int, reported: Reported) -> Reported:
    done, last = 0, -1

    def count(size: int) -> None:
        nonlocal done, last
        done += size
        now = min(100 * done // max(total, 1), 100)
        if now != last:
            last = now
            reported(now)

    return count


@dataclass(frozen=True, slots=True)
class _Span:
    """Where the bytes of an entry are in the file, and their checksum. One that is compressed or
    encrypted is not `plain`: we never write those."""

    start: int
    size: int
    crc: int
    plain: bool


class _Window(io.RawIOBase):
    """The bytes of one entry, as a file of their own."""

    def __init__(self, file: BinaryIO, span: _Span) -> None:
        self._file, self._span, self._at = file, span, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._span.size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        size = min(len(buffer), max(self._span.size - self._at, 0))
        self._file.seek(self._span.start + self._at)
        data = self._file.read(size)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


class ProjectArchive:
    """An open archive; a context manager that closes it. `entries` are those beside the manifest.

    BadProjectFile: it is none of ours, or can't be trusted. OSError: it can't be read.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise FileNotFoundError(f"{path} is no file")
        self._file = path.open("rb")
        try:
            self._size = os.fstat(self._file.fileno()).st_size
            self._spans = self._spans_of(self._file)
            self.entries = self._checked()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> ProjectArchive:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    @property
    def text(self) -> bytes:
        """The text of the project."""
        return self._read(PROJECT)

    def verify(
        self, reported: Reported = lambda percent: None, stopped: Asked = lambda: False
    ) -> None:
        """Reads all of it and compares each entry with its hash. `reported` gets the progress in
        per cent.

        BadProjectFile, OSError, Stopped.
        """
        count = _percent(sum(entry.size for entry in self.entries.values()), reported)
        for name in self.entries:
            for piece in self.pieces(name, stopped):
                count(len(piece))

    def pieces(self, name: str, stopped: Asked = lambda: False) -> Iterator[bytes]:
        """The bytes of an entry. BadProjectFile after the last of them when they are not those that
        the manifest names: the file may have changed since it was verified."""
        entry, digest = self.entries[name], sha256()
        with self.window(name) as reader:
            while piece := reader.read(_PIECE):
                if stopped():
                    raise Stopped
                digest.update(piece)
                yield piece
        if digest.hexdigest() != entry.sha256:
            raise BadProjectFile(FileFlaw.DAMAGED, f"the hash of {name}")

    def window(self, name: str) -> io.BufferedReader:
        """An entry as a readable, seekable file."""
        return io.BufferedReader(_Window(self._file, self._spans[name]))

    def _read(self, name: str) -> bytes:
        span = self._spans.get(name)
        if span is None or not span.plain:
            raise BadProjectFile(FileFlaw.NOT_OURS, f"no {name}")
        if span.size > LARGEST_TEXT:
            raise BadProjectFile(FileFlaw.TOO_LARGE, f"{name} has {span.size} bytes")
        with self.window(name) as reader:
            data = reader.read()
        if zlib.crc32(data) != span.crc:
            raise BadProjectFile(FileFlaw.DAMAGED, f"the checksum of {name}")
        return data

    def _checked(self) -> Mapping[str, Entry]:
        entries = read_manifest(self._read(MANIFEST))
        if self._spans.keys() - {MANIFEST} - entries.keys():
            raise BadProjectFile(FileFlaw.FOREIGN, "more in it than it names")
        if not all(span.plain for span in self._spans.values()):
            raise BadProjectFile(FileFlaw.FOREIGN, "something in it is compressed")
        for name, entry in entries.items():
            if name not in self._spans or self._spans[name].size != entry.size:
                raise BadProjectFile(FileFlaw.DAMAGED, f"{name} is not whole")
        return entries

    def _spans_of(self, file: BinaryIO) -> Mapping[str, _Span]:
        """Where each entry is. Together they are not larger than the file, and compressed ones are
        not read: nothing can unpack to more."""
        begins_so = file.read(len(_SIGNATURE)) == _SIGNATURE
        try:
            with zipfile.ZipFile(file) as archive:
                found = archive.infolist()
        except _UNZIPPABLE as error:
            flaw = FileFlaw.DAMAGED if begins_so else FileFlaw.NOT_OURS
            raise BadProjectFile(flaw, str(error)) from error
        spans: dict[str, _Span] = {}
        for info in found:
            name = info.orig_filename
            if name in spans:
                raise BadProjectFile(FileFlaw.TWICE, f"the entry {name!r:.80}")
            spans[name] = self._span(info)
        if sum(span.size for span in spans.values()) > self._size:
            raise BadProjectFile(FileFlaw.DAMAGED, "entries that share their bytes")
        return spans

    def _span(self, info: zipfile.ZipInfo) -> _Span:
        self._file.seek(info.header_offset)
        head = self._file.read(_LOCAL.size)
        signature, name, extra = _LOCAL.unpack(head) if len(head) == _LOCAL.size else (b"", 0, 0)
        start = info.header_offset + _LOCAL.size + name + extra
        if signature != _SIGNATURE or start + info.compress_size > self._size:
            raise BadProjectFile(FileFlaw.DAMAGED, "an entry is not where it should be")
        stored = info.compress_type == zipfile.ZIP_STORED and info.compress_size == info.file_size
        plain = stored and not info.flag_bits & _ENCRYPTED
        return _Span(start, info.compress_size, info.CRC, plain)


log = logging.getLogger(__name__)

ENDING = ".import"
# The names that `ImportRecord` uses for a record, finished or not. The folder of clips may be a
# person's folder of all videos, with files of other programs that have these suffixes.
_OWN = rf"[0-9a-f]{{32}}{re.escape(ENDING)}"
_NOTE = re.compile(rf"{_OWN}|\.{_OWN}\.\d+\.tmp")
# How many numbered versions of a name are checked.
_MOST_NAMES = 99


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
