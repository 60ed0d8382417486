"""Shots, projects, entries of the shelf and balances as rows of the journal, and back.

Values are kept as in the rows of takes (`store.rows`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from sys import intern
from typing import Any, NamedTuple

from sora_desktop.core.mode import Kind
from sora_desktop.core.money import MAX_UNITS, NOTHING, Money
from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shelf import as_input
from sora_desktop.core.shot import Project, ProjectId, ShelfEntry, ShelfId, ShelfKind, Shot
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import ShotId, TakeId
from sora_desktop.store.journal_errors import UnreadableRow
from sora_desktop.store.rows import (
    NOT_OURS,
    clean,
    inputs_in,
    inputs_text,
    iso,
    iso_or_none,
    json_in,
    json_text,
    moment_of,
    shared_id,
    text_of,
    units_of,
    whole_of,
)


class ShotRow(NamedTuple):
    """The columns of the table ``shot`` that are read and written."""

    id: str
    project_id: str
    number: int
    position: float
    name: str
    chosen_id: str | None
    last_number: int
    created_at: str
    previous_id: str | None
    sentence: str
    settings: str
    inputs: str


class ProjectRow(NamedTuple):
    """The columns of the table ``project`` that are read and written."""

    id: str
    name: str
    position: float
    archived_at: str | None
    budget: int | None
    style: str
    defaults: str


class ShelfRow(NamedTuple):
    """The columns of the table but `seq`; an empty project is all of them."""

    id: str
    project_id: str
    name: str
    kind: str
    media: str
    content: str
    milliseconds: int
    created_at: str


def encode_entry(entry: ShelfEntry) -> ShelfRow:
    """The entry as a row. ValueError for a moment without a time zone."""
    return ShelfRow(
        id=entry.id,
        project_id=entry.project_id or "",
        name=entry.name,
        kind=entry.kind.value,
        media=entry.media.value,
        content=entry.content,
        milliseconds=entry.milliseconds,
        created_at=iso(entry.created_at),
    )


def decode_entry(columns: Iterable[Any]) -> ShelfEntry:
    """The entry in a row. UnreadableRow for values that no entry can have."""
    try:
        row = ShelfRow(*columns)
        texts = (each for name, each in row._asdict().items() if name != "milliseconds")
        if type(row.milliseconds) is not int or not all(isinstance(each, str) for each in texts):
            raise TypeError("a text or a whole number is expected")
        entry = ShelfEntry(
            id=ShelfId(row.id),
            project_id=ProjectId(row.project_id) if row.project_id else None,
            name=row.name,
            kind=ShelfKind(row.kind),
            media=Kind(row.media),
            content=row.content,
            milliseconds=row.milliseconds,
            created_at=datetime.fromisoformat(row.created_at),
        )
        # Neither name nor hash can be part of a request: the error says why.
        as_input(entry)
        if not entry.name or entry.created_at.tzinfo is None:
            raise ValueError("an entry without a name, or a moment without a time zone")
    except (ValueError, TypeError, KeyError) as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error
    return entry


def encode_shot(shot: Shot) -> ShotRow:
    """The row of a shot."""
    return ShotRow(
        id=shot.id,
        project_id=shot.project_id,
        number=shot.number,
        position=shot.position,
        name=clean(shot.name),
        chosen_id=shot.chosen_id,
        last_number=shot.last_number,
        created_at=iso(shot.created_at),
        previous_id=shot.previous_id,
        **_wanted(shot.request),
    )


def _wanted(request: VideoRequest | None) -> dict[str, str]:
    if request is None:
        return {"sentence": "", "settings": "{}", "inputs": "{}"}
    return {
        "sentence": clean(request.prompt),
        "settings": _settings_text(request),
        "inputs": inputs_text(request.inputs),
    }


def _settings_text(request: VideoRequest) -> str:
    settings = {"model": request.model_id, "options": dict(request.options)}
    return json_text(iter(settings.items()))


def _wanted_request(row: ShotRow) -> VideoRequest | None:
    if row.settings == "{}" and not row.sentence:
        return None
    wanted = _settings(text_of(row.settings))
    return replace(wanted, prompt=text_of(row.sentence), inputs=inputs_in(text_of(row.inputs)))


def _settings(text: str) -> VideoRequest:
    """A model with its options."""
    settings = json_in(text)
    options = settings.get("options", {})
    if not all(isinstance(value, str | int) for value in options.values()):
        raise TypeError("an option has a value of another kind")
    model_id = text_of(settings.get("model", ""))
    return VideoRequest(model_id=model_id, prompt="", options=Options(options))


def decode_shot(columns: Iterable[Any]) -> Shot:
    """The shot of a row; UnreadableRow when it holds none."""
    try:
        row = ShotRow._make(columns)
        return Shot(
            id=ShotId(shared_id(row.id)),
            project_id=ProjectId(intern(row.project_id)),
            number=whole_of(row.number),
            position=float(row.position),
            name=text_of(row.name),
            chosen_id=None if row.chosen_id is None else TakeId(text_of(row.chosen_id)),
            last_number=whole_of(row.last_number),
            created_at=datetime.fromisoformat(row.created_at),
            previous_id=None if row.previous_id is None else ShotId(text_of(row.previous_id)),
            request=_wanted_request(row),
        )
    except NOT_OURS as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error


def encode_project(project: Project) -> ProjectRow:
    """The row of a project."""
    return ProjectRow(
        id=project.id,
        name=clean(project.name),
        position=project.position,
        archived_at=iso_or_none(project.archived_at),
        budget=units_of(project.budget),
        style=clean(project.style),
        defaults="{}" if project.defaults is None else _settings_text(project.defaults),
    )


def decode_project(columns: Iterable[Any]) -> Project:
    """The project of a row; UnreadableRow when it holds none.

    A damaged style or damaged defaults are left out. A damaged budget becomes zero: nothing more is
    sent for the project until the person has set it again.
    """
    try:
        row = ProjectRow._make(columns)
        return Project(
            id=ProjectId(intern(row.id)),
            name=text_of(row.name),
            position=float(row.position),
            archived_at=moment_of(row.archived_at),
            budget=_budget(row.budget),
            style=_style(row.style),
            defaults=_defaults(row.defaults),
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error


def decode_reading(columns: Iterable[Any]) -> BalanceReading:
    """A balance and when it was read; UnreadableRow when the row holds none."""
    try:
        at, amount = columns
        return BalanceReading(datetime.fromisoformat(at).astimezone(UTC), Money(whole_of(amount)))
    except (ValueError, TypeError, OverflowError) as error:
        raise UnreadableRow(f"{type(error).__name__}: {error}") from error


def _budget(value: object) -> Money | None:
    if value is None:
        return None
    return Money(max(value, 0)) if type(value) is int and value <= MAX_UNITS else NOTHING


def _style(value: object) -> str:
    return value if isinstance(value, str) else ""


def _defaults(value: object) -> VideoRequest | None:
    if value == "{}":
        return None
    try:
        found = _settings(text_of(value))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return found if found.model_id else None
