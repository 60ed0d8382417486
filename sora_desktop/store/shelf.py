"""The shelf in memory, and its rows in the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sora_desktop.core.inputs import Input
from sora_desktop.core.mode import Kind
from sora_desktop.core.prompt import SIGNS
from sora_desktop.core.request import VideoRequest, naming, texts_of
from sora_desktop.core.shelf import as_input, as_inputs, on_shelf
from sora_desktop.core.shot import ProjectId, ShelfEntry, ShelfId, ShelfKind, ShotChanges
from sora_desktop.store.journal_errors import UnreadableRow


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
    if entry.created_at.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be kept")
    return ShelfRow(
        id=entry.id,
        project_id=entry.project_id or "",
        name=entry.name,
        kind=entry.kind.value,
        media=entry.media.value,
        content=entry.content,
        milliseconds=entry.milliseconds,
        created_at=entry.created_at.astimezone(UTC).isoformat(timespec="microseconds"),
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


class ShelfStore:
    """Every entry, of all projects. `ShotStore` holds one, and `TakeStore.arrange` writes."""

    def __init__(self, entries: Iterable[ShelfEntry]) -> None:
        self._entries = {entry.id: entry for entry in entries}

    def all(self) -> tuple[ShelfEntry, ...]:
        """Every entry, oldest first."""
        return tuple(self._entries.values())

    def get(self, entry_id: ShelfId) -> ShelfEntry | None:
        """The entry of that id, None when there is none."""
        return self._entries.get(entry_id)

    def of(self, project_id: ProjectId) -> tuple[ShelfEntry, ...]:
        """What prompts of that project can name, by kind and name."""
        return on_shelf(self._entries.values(), project_id)

    def inputs(self, project_id: ProjectId) -> Mapping[str, Input]:
        """The same as references, by the keys of their names."""
        return as_inputs(self.of(project_id))

    def named(self, request: VideoRequest, project_id: ProjectId) -> VideoRequest:
        """The request with exactly the inputs that its prompt names, from what that project has."""
        written = any(sign in text for text in texts_of(request) for sign in SIGNS)
        if not written and not any(each.name for each in request.inputs):
            return request
        return naming(request, self.inputs(project_id))

    def apply(self, changes: ShotChanges) -> None:
        """Takes into memory what is in the journal."""
        for entry in changes.shelf:
            self._entries[entry.id] = entry
        for entry_id in changes.off_shelf:
            self._entries.pop(entry_id, None)

    def undo_of(self, changes: ShotChanges) -> ShotChanges:
        """The changes that undo the given ones."""
        affected = dict.fromkeys((*(each.id for each in changes.shelf), *changes.off_shelf))
        before = {each: self._entries.get(each) for each in affected}
        return ShotChanges(
            shelf=tuple(entry for entry in before.values() if entry is not None),
            off_shelf=tuple(each for each, entry in before.items() if entry is None),
        )
