"""The shelf: what a project's prompts can name.

A name is unique in a project: neither another entry of it nor one for all projects has it. Where a
project file brings such a name anyway, the project's own entry counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind
from sora_desktop.core.prompt import NameFlaw, flaw_of, name_key, names_in
from sora_desktop.core.shot import ProjectId, ShelfEntry, ShelfId, ShelfKind

# A list that a person can still look through.
MOST_ENTRIES = 200
_KINDS = {
    Kind.PICTURE: (ShelfKind.CAST, ShelfKind.PLACE, ShelfKind.LOOK),
    Kind.VIDEO: (ShelfKind.CAST, ShelfKind.PLACE, ShelfKind.LOOK),
    Kind.SOUND: (ShelfKind.SOUND,),
}
_ROLES = {
    Kind.PICTURE: Role.REFERENCE,
    Kind.VIDEO: Role.REFERENCE_VIDEO,
    Kind.SOUND: Role.REFERENCE_SOUND,
}
MEDIA = tuple(_ROLES)


def kinds_for(media: Kind) -> tuple[ShelfKind, ...]:
    """The kinds that something of that sort can be stored as."""
    return _KINDS.get(media, ())


def on_shelf(entries: Iterable[ShelfEntry], project_id: ProjectId) -> tuple[ShelfEntry, ...]:
    """What a prompt of the project can name, by kind and name; each name once."""
    found: dict[str, ShelfEntry] = {}
    order = list(ShelfKind)
    mine = (each for each in entries if each.project_id in (project_id, None))
    # The project's own come first.
    for each in sorted(mine, key=lambda each: (each.project_id is None, each.created_at)):
        found.setdefault(name_key(each.name), each)
    return tuple(sorted(found.values(), key=lambda e: (order.index(e.kind), name_key(e.name))))


def as_inputs(entries: Iterable[ShelfEntry]) -> Mapping[str, Input]:
    """The entries as references, by the keys of their names."""
    return {name_key(each.name): as_input(each) for each in entries}


def as_input(entry: ShelfEntry) -> Input:
    """The entry as a reference with its name."""
    return Input(
        role=_ROLES[entry.media],
        content=entry.content,
        milliseconds=entry.milliseconds,
        name=entry.name,
    )


def taken_names(
    entries: Iterable[ShelfEntry], project_id: ProjectId | None, but: ShelfId | None = None
) -> frozenset[str]:
    """The keys that a name in that project must not have; for all projects those of every one.
    Those of the entry `but` don't count."""
    rivals = (
        each
        for each in entries
        if each.id != but and (project_id is None or each.project_id in (project_id, None))
    )
    return frozenset(name_key(each.name) for each in rivals)


def flaw_of_name(entries: Collection[ShelfEntry], entry: ShelfEntry) -> NameFlaw | None:
    """Why the entry can't have its name beside the others; None when it can."""
    return flaw_of(entry.name, taken_names(entries, entry.project_id, entry.id))


def is_full(entries: Iterable[ShelfEntry], project_id: ProjectId | None) -> bool:
    """Whether nothing more can be added."""
    return sum(each.project_id == project_id for each in entries) >= MOST_ENTRIES


def for_file(
    entries: Iterable[ShelfEntry], project_id: ProjectId, texts: Iterable[str]
) -> tuple[ShelfEntry, ...]:
    """What is exported with a project: its own entries, and those for all that its `texts` name."""
    found = on_shelf(entries, project_id)
    known = {name_key(each.name) for each in found}
    named = {name_key(name) for name in names_in(texts, known)}
    return tuple(
        replace(each, project_id=project_id)
        for each in found
        if each.project_id == project_id or name_key(each.name) in named
    )


def from_file(
    entries: Iterable[ShelfEntry], brought: Iterable[ShelfEntry], project_id: ProjectId
) -> tuple[ShelfEntry, ...]:
    """What an import adds: entries whose name and id the project doesn't have, and that don't equal
    one for all projects."""
    there = list(entries)
    ids = {each.id for each in there}
    names = {name_key(each.name) for each in there if each.project_id == project_id}
    general = {(name_key(e.name), e.content) for e in there if e.project_id is None}
    found = []
    for each in brought:
        key = name_key(each.name)
        if each.id not in ids and key not in names and (key, each.content) not in general:
            names.add(key)
            found.append(replace(each, project_id=project_id))
    return tuple(found)
