"""What must hold after every kill and every start: nothing paid twice, nothing paid lost, no half
file under a clip's name."""

from __future__ import annotations

import contextlib
import io
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sora_desktop.core.recipe import from_json, written_in
from sora_desktop.store.settings import SettingsStore
from tests.engine.parts import pictures_of
from tests.kill.child import ERRORS, SAMPLE
from tests.kill.service import Scenario, Service

# A take in one of these may be what a charge was for.
_OPEN = frozenset({"submitting", "unconfirmed"})
_LIVE = _OPEN | {"pending", "processing", "unknown", "completed", "downloading", "ready"}


class Kind(Enum):
    """What can be broken."""

    CHARGED_TWICE = "charged twice"
    ASKED_TWICE = "asked twice"
    LOST = "paid and lost"
    PARTIAL = "no whole clip under a clip's name"
    LEFT_OVER = "a half file beside the finished clip"
    NO_ROW = "asked for money without a row"
    NO_PICTURE = "paid without its picture"
    NO_SHOT = "a take without its shot"
    VANISHED = "a row or a clip is gone"
    FAILED = "the program failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """A broken promise, and when it was seen."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """What the journal says of a take, read without the program's own code."""

    id: str
    state: str
    remote_id: str | None
    clip: str | None
    in_shot: bool = True


def rows_in(folder: Path) -> tuple[Row, ...]:
    """The rows as the next start will find them. A copy is read: looking at a journal that was
    broken off in a commit would mend it."""
    with tempfile.TemporaryDirectory(dir=folder) as copy:
        for path in folder.glob("journal.sqlite3*"):
            shutil.copyfile(path, Path(copy) / path.name)
        path = Path(copy) / "journal.sqlite3"
        with contextlib.closing(sqlite3.connect(path)) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='task'").fetchall():
                return ()
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            # Before the migration there were no shots.
            in_shot = "shot_id IN (SELECT id FROM shot)" if "shot" in tables else "1"
            query = f"SELECT id, state, remote_id, clip, {in_shot} FROM task ORDER BY seq"
            return tuple(Row(*columns) for columns in connection.execute(query))


def inspect(
    folder: Path, service: Service, scenario: Scenario, before: Sequence[Row], rows: Sequence[Row]
) -> list[Finding]:
    """Everything that is broken; `before` are the rows at the last look."""
    return [
        *_money(service, scenario, rows),
        *(_pictures(service, scenario.pictures) if scenario.pictures else ()),
        *(_clip_in(service) if scenario.clip else ()),
        *_clips(folder, service, rows),
        *_kept(folder, before, rows),
    ]


def _money(service: Service, scenario: Scenario, rows: Sequence[Row]) -> Iterator[Finding]:
    charged, asked, phantoms = service.charged, service.asked, service.phantoms
    turned_away = sum(fault.status == 429 for fault in scenario.create)
    charges = len(charged) + phantoms
    if charges > scenario.takes:
        yield Finding(Kind.CHARGED_TWICE, f"{charges} charges for {scenario.takes} takes")
    if asked > scenario.takes + turned_away:
        yield Finding(Kind.ASKED_TWICE, f"{asked} paid requests for {scenario.takes} takes")
    known = {row.remote_id for row in rows if row.state in _LIVE}
    unknown = [take_id for take_id in charged if take_id not in known]
    open_rows = sum(row.state in _OPEN for row in rows)
    if len(unknown) + phantoms > open_rows:
        lost = f"{len(unknown)} charges and {phantoms} on the line"
        yield Finding(Kind.LOST, f"{lost}, {open_rows} rows that may be theirs")
    if service.watch.without_row:
        yield Finding(Kind.NO_ROW, f"{service.watch.without_row} paid requests")


def _pictures(service: Service, count: int) -> Iterator[Finding]:
    """Each task was made from the pictures that were put in, which were there to be fetched."""
    for task in service.simulator.tasks:
        links = task.input.get("images", [task.input.get("image_url", "")])
        files = [service.simulator.uploads.find(str(link)) for link in links]
        found = [file.read_bytes() for file in files if file is not None]
        if found != pictures_of(count):
            yield Finding(Kind.NO_PICTURE, f"{len(found)} of {count} behind {links}")


def _clip_in(service: Service) -> Iterator[Finding]:
    """Each task was made with the clip that was put in."""
    for task in service.simulator.tasks:
        links = task.input.get("video_urls", ())
        files = [service.simulator.uploads.find(str(link)) for link in links]
        if [file and file.read_bytes() for file in files] != [SAMPLE.read_bytes()]:
            yield Finding(Kind.NO_PICTURE, f"no clip behind {links}")


def _clips(folder: Path, service: Service, rows: Sequence[Row]) -> Iterator[Finding]:
    made = {take_id: service.clip(take_id) for take_id in service.charged}
    found = {path.name: _fetched(path) for path in (folder / "clips").glob("*.mp4")}
    for name, content in found.items():
        if content not in made.values() or not content:
            yield Finding(Kind.PARTIAL, f"{name} has {len(content)} bytes")
    if len(found) > len(rows):
        yield Finding(Kind.PARTIAL, f"{len(found)} clips of {len(rows)} takes")
    for row in rows:
        if row.state == "ready":
            right = made.get(row.remote_id or "")
            if right is None or found.get(row.clip or "") != right:
                yield Finding(Kind.PARTIAL, f"{row.clip} is not the clip of its take")
            if (folder / "clips" / f"{row.id}.part").exists():
                yield Finding(Kind.LEFT_OVER, row.id)


def _fetched(clip: Path) -> bytes:
    """The clip as it came: without its recipe, which it has once and whole, or not at all."""
    content = clip.read_bytes()
    written = written_in(io.BytesIO(content), len(content))
    if written is None:
        return content
    from_json(written.recipe)
    return content[: written.begin]


def _kept(folder: Path, before: Sequence[Row], rows: Sequence[Row]) -> Iterator[Finding]:
    gone = {row.id for row in before} - {row.id for row in rows}
    if gone:
        yield Finding(Kind.VANISHED, f"{len(gone)} rows")
    missing = {row.clip for row in before if row.clip} - {row.clip for row in rows}
    if missing:
        yield Finding(Kind.VANISHED, f"{missing} in no row any more")
    homeless = sum(not row.in_shot for row in rows)
    if homeless:
        yield Finding(Kind.NO_SHOT, f"{homeless} takes")
    settings = SettingsStore(folder / "settings.json")
    settings.load()
    damaged = [*folder.glob("*damaged*"), *folder.glob("*.broken-*")]
    if settings.flaw or damaged:
        yield Finding(Kind.FAILED, f"{settings.flaw} {damaged}")
    errors = folder / ERRORS
    if errors.exists() and errors.stat().st_size:
        yield Finding(Kind.FAILED, errors.read_text("utf-8"))
