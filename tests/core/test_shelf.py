"""The shelf: names that are given once, what a project can name, and what goes along with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind
from sora_desktop.core.prompt import NameFlaw
from sora_desktop.core.shelf import (
    MOST_ENTRIES,
    as_inputs,
    flaw_of_name,
    for_file,
    from_file,
    is_full,
    kinds_for,
    on_shelf,
)
from sora_desktop.core.shot import ProjectId, ShelfEntry, ShelfKind, new_shelf_id
from tests.fakes import START

FILM, OTHER = ProjectId("a" * 32), ProjectId("b" * 32)


def an_entry(name: str, project_id: ProjectId | None = FILM, **changes: Any) -> ShelfEntry:
    """An entry with a picture of its own."""
    entry = ShelfEntry(
        id=new_shelf_id(),
        project_id=project_id,
        name=name,
        content=f"{sum(map(ord, name)):064x}",
        created_at=START,
    )
    return replace(entry, **changes)


MARA, TOM = an_entry("Mara"), an_entry("Tom", None)
MILL = an_entry("mill", OTHER, kind=ShelfKind.PLACE)


@pytest.mark.parametrize(
    ("name", "project_id", "flaw"),
    [
        ("mara", FILM, NameFlaw.TAKEN),
        ("TOM", FILM, NameFlaw.TAKEN),
        ("mill", FILM, None),
        ("mara", OTHER, None),
        ("mara", None, NameFlaw.TAKEN),
        ("mill", None, NameFlaw.TAKEN),
        ("two words", FILM, NameFlaw.SIGNS),
    ],
)
def test_a_name_is_given_once(
    name: str, project_id: ProjectId | None, flaw: NameFlaw | None
) -> None:
    assert flaw_of_name([MARA, TOM, MILL], an_entry(name, project_id)) is flaw


def test_an_entry_may_keep_its_own_name() -> None:
    assert flaw_of_name([MARA, TOM], replace(MARA, name="MARA")) is None


def test_a_project_can_name_its_own_and_those_for_all() -> None:
    assert on_shelf([TOM, MILL, MARA], FILM) == (MARA, TOM)
    assert on_shelf([TOM, MILL, MARA], OTHER) == (TOM, MILL)
    assert as_inputs((MARA,)) == {
        "mara": Input(role=Role.REFERENCE, content=MARA.content, name="Mara")
    }


def test_the_projects_own_entry_is_meant_where_both_have_the_name() -> None:
    general = an_entry("mara", None, content="9" * 64)
    assert on_shelf([general, MARA], FILM) == (MARA,)


def test_a_shelf_has_a_limit() -> None:
    many = [an_entry(f"n{n}") for n in range(MOST_ENTRIES)]
    assert is_full(many, FILM)
    assert not is_full(many[1:], FILM)
    assert not is_full(many, None)


def test_only_sounds_are_kept_as_sounds() -> None:
    assert ShelfKind.SOUND not in kinds_for(Kind.PICTURE)
    assert kinds_for(Kind.SOUND) == (ShelfKind.SOUND,)


def test_each_medium_goes_in_as_its_own() -> None:
    walk = an_entry("walk", media=Kind.VIDEO, milliseconds=4500)
    rain = an_entry("rain", media=Kind.SOUND, kind=ShelfKind.SOUND, milliseconds=2000)
    found = as_inputs((walk, rain))
    assert found["walk"] == Input(
        role=Role.REFERENCE_VIDEO, content=walk.content, milliseconds=4500, name="walk"
    )
    assert found["rain"].role is Role.REFERENCE_SOUND


def test_a_file_takes_along_what_its_shots_name() -> None:
    unused = an_entry("Ann", None)
    texts = ["@tom waits", "@nobody"]
    assert for_file([MARA, TOM, MILL, unused], FILM, texts) == (
        MARA,
        replace(TOM, project_id=FILM),
    )


def test_an_import_adds_what_is_not_there() -> None:
    brought = [MARA, an_entry("mara", content="7" * 64), TOM, an_entry("Sea")]
    there = [replace(TOM, id=new_shelf_id())]
    first = from_file(there, brought, OTHER)
    assert first == (replace(MARA, project_id=OTHER), replace(brought[3], project_id=OTHER))
    assert from_file([*there, *first], brought, OTHER) == ()
    # Another picture of that name is meant by the project alone.
    other = an_entry("tom", content="8" * 64)
    assert from_file(there, [other], FILM) == (other,)
