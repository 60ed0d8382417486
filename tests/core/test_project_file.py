"""What a project's file keeps of takes and shots: whatever they hold, it can be read again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Kind
from sora_desktop.core.money import MAX_UNITS, Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.project_file import (
    BadProjectFile,
    Entry,
    FileFlaw,
    Kept,
    ProjectFile,
    as_kept,
    file_take,
    imported_take,
    manifest_text,
    project_text,
    read_manifest,
    read_project,
)
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shelf import MEDIA, kinds_for
from sora_desktop.core.shot import Project, ProjectId, ShelfEntry, ShelfId, ShelfKind, Shot
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from tests.core.makers import a_take, an_input, changed
from tests.fakes import START

ID = "0123456789abcdef" * 2
SHOT = ShotId("a" * 32)
texts = st.text(max_size=60) | st.sampled_from(["", "\0", "\ud800", "x" * 30_000, " a  b ", "ü\n"])
ids = st.sampled_from([ID, "b" * 32, "t1", ""])
moments = st.sampled_from([START, datetime(1970, 1, 1, tzinfo=UTC), START + timedelta(days=1e5)])
money = st.integers(-5, MAX_UNITS).map(Money) | st.integers(0, 10**9).map(Money)
numbers = st.integers(-(2**62), 2**62) | st.integers(0, 99)
options = st.dictionaries(
    st.sampled_from(["seconds", "sound", "resolution", "seed", "\n"]),
    texts | numbers | st.booleans(),
).map(Options)


@st.composite
def requests(draw: st.DrawFn) -> VideoRequest:
    return VideoRequest(model_id=draw(texts), prompt=draw(texts), options=draw(options))


@st.composite
def takes(draw: st.DrawFn) -> Take:
    problem = Problem(category=draw(st.sampled_from(Category)), text=draw(texts))
    return a_take(
        id=TakeId(draw(ids)),
        state=draw(st.sampled_from(TakeState)),
        request=draw(requests()),
        sent_input=draw(st.sampled_from(["{}", "no JSON", '{"a": 1.5, "b": [1], "prompt": ""}'])),
        wire_model=draw(texts),
        created_at=draw(moments),
        sent_at=draw(st.none() | moments),
        estimate=draw(money),
        quoted=draw(st.none() | money),
        charged=draw(st.none() | money),
        remote_id=draw(st.none() | texts),
        batch_id=draw(ids),
        batch_index=draw(numbers),
        shot_id=draw(st.sampled_from([SHOT, ShotId("c" * 32)])),
        shot_number=draw(numbers),
        parent_id=draw(st.none() | ids.map(TakeId)),
        note=draw(texts),
        tags=tuple(draw(st.lists(texts, max_size=3))),
        in_frame=draw(st.none() | numbers),
        last_error=draw(st.none() | st.just(problem)),
    )


@st.composite
def shots(draw: st.DrawFn) -> Shot:
    return Shot(
        id=ShotId(draw(st.sampled_from([SHOT, "d" * 32, "x"]))),
        number=draw(numbers),
        position=draw(st.floats(allow_nan=False)),
        name=draw(texts),
        chosen_id=draw(st.none() | ids.map(TakeId)),
        last_number=draw(numbers),
        created_at=draw(moments),
        previous_id=draw(st.none() | st.sampled_from([SHOT, ShotId("x")])),
        request=draw(st.none() | requests()),
    )


@given(st.lists(takes(), max_size=3), st.lists(shots(), max_size=3), texts, st.none() | money)
def test_whatever_is_written_is_read_again(
    own: list[Take], film: list[Shot], name: str, budget: Money | None
) -> None:
    found = (file_take(take, "Sora Desktop", None) for take in own)
    project = Project(id=ProjectId(ID), name=name, style=name, budget=budget)
    by_id = {take.id: take for take in found if take is not None}
    tasks = {take.recipe.remote_id: take for take in by_id.values()}
    file = as_kept(
        ProjectFile(
            project=project,
            shots=tuple({shot.id: shot for shot in film}.values()),
            takes=tuple(tasks.values()),
        )
    )
    text = project_text(file)
    assert read_project(text) == file
    for take in file.takes:
        row = imported_take(take, 7, START, whole=False)
        assert row.state in (TakeState.FAILED, TakeState.COMPLETED)
        assert row.imported
        assert not row.unsure


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", ShelfKind)
def test_what_is_on_its_shelf_is_something_that_it_can_be_kept_as(
    media: Kind, kind: ShelfKind
) -> None:
    """A sound as cast can't be opened for changes."""
    entry = ShelfEntry(
        id=ShelfId(ID), name="mara", kind=kind, media=media, content="a" * 64, created_at=START
    )
    file = ProjectFile(project=Project(id=ProjectId(ID)), shots=(), takes=(), shelf=(entry,))
    if kind in kinds_for(media):
        assert read_project(project_text(file)).shelf == (entry,)
        return
    with pytest.raises(BadProjectFile):
        read_project(project_text(file))


def test_what_is_proven_of_a_take_is_told_and_nothing_else() -> None:
    reported = {
        (TakeState.DRAFT, None): Kept.QUEUED,
        (TakeState.PREPARING, None): Kept.QUEUED,
        (TakeState.SUBMITTING, None): None,
        (TakeState.UNCONFIRMED, None): None,
        (TakeState.DISMISSED, None): None,
        (TakeState.PENDING, "id"): Kept.ORDERED,
        (TakeState.PROCESSING, "id"): Kept.ORDERED,
        (TakeState.UNKNOWN, "id"): Kept.ORDERED,
        (TakeState.COMPLETED, "id"): Kept.ORDERED,
        (TakeState.DOWNLOADING, "id"): Kept.ORDERED,
        (TakeState.READY, "id"): Kept.ORDERED,
        (TakeState.READY, None): None,
        (TakeState.FAILED, "id"): Kept.FAILED,
        (TakeState.FAILED, None): Kept.FAILED,
    }
    for (state, remote_id), kept in reported.items():
        found = file_take(a_take(id=TakeId(ID), state=state, remote_id=remote_id), "", None)
        assert (found.kept if found is not None else None) is kept
    ready = file_take(a_take(id=TakeId(ID), state=TakeState.READY), "", ".mp4")
    assert ready is not None
    assert (ready.kept, ready.clip) == (Kept.READY, f"clips/{ID}.mp4")


def test_a_take_without_its_clip_and_task_says_that_the_file_is_gone() -> None:
    ready = file_take(a_take(id=TakeId(ID), state=TakeState.READY), "", ".mp4")
    assert ready is not None
    row = imported_take(ready, 1, START, whole=False)
    assert row.last_error == Problem(category=Category.FILE_GONE)
    assert row.link_dead
    assert imported_take(ready, 1, START, whole=True).state is TakeState.READY


def test_pictures_are_those_of_takes_and_of_shots() -> None:
    one, two = an_input(Role.FIRST_FRAME), an_input(Role.LAST_FRAME)
    take = a_take(id=TakeId(ID), state=TakeState.FAILED, shot_id=SHOT)
    take = replace(take, request=changed(take.request, inputs=(one,)))
    shot = Shot(id=SHOT, created_at=START, request=changed(take.request, inputs=(two,)))
    reported = file_take(take, "", None)
    assert reported is not None
    file = ProjectFile(project=Project(id=ProjectId(ID)), shots=(shot,), takes=(reported,))
    assert as_kept(file).pictures == {one.content, two.content}


def manifest(**changes: Any) -> bytes:
    text = manifest_text("Sora Desktop 2", {"project.json": Entry(size=3, sha256="a" * 64)})
    return json.dumps(json.loads(text) | changes).encode()


def test_the_manifest_is_read_as_it_was_written() -> None:
    assert read_manifest(manifest()) == {"project.json": Entry(size=3, sha256="a" * 64)}


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"\xff", FileFlaw.DAMAGED),
        (b"[" * 100_000, FileFlaw.DAMAGED),
        (b"[]", FileFlaw.NOT_OURS),
        (manifest(format="other"), FileFlaw.NOT_OURS),
        (manifest(version=0), FileFlaw.ABSURD),
        (manifest(version=3), FileFlaw.NEWER),
        (manifest(version=3, entries={"../x": 1}), FileFlaw.NEWER),
        (manifest(entries={}), FileFlaw.DAMAGED),
        (manifest(entries={"../x": [1, "a" * 64]}), FileFlaw.FOREIGN),
        (manifest(entries={"project.json": [-1, "a" * 64]}), FileFlaw.ABSURD),
        (manifest(entries={"project.json": [1, "a"]}), FileFlaw.ABSURD),
        (manifest(entries={"project.json": 1}), FileFlaw.ABSURD),
    ],
)
def test_a_manifest_that_is_none(data: bytes, flaw: FileFlaw) -> None:
    with pytest.raises(BadProjectFile) as reported:
        read_manifest(data)
    assert reported.value.flaw is flaw


@pytest.mark.parametrize("data", [b"", b"[]", b'{"project": NaN}', b"{}"])
def test_a_text_that_is_no_project(data: bytes) -> None:
    with pytest.raises(BadProjectFile):
        read_project(data)
