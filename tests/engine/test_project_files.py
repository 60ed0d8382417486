"""A project as one file: what goes in comes out, and what was tampered with changes nothing."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sora_desktop.core import project_file
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.ledger import Ledger
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.project_file import BadProjectFile, FileFlaw
from sora_desktop.core.request import VideoRequest, check
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    Project,
    ProjectId,
    ShelfEntry,
    Shot,
    ShotChanges,
    new_shelf_id,
)
from sora_desktop.core.take import ShotId, Take, TakeState, new_take_id
from sora_desktop.engine.project_files import (
    Exported,
    Imported,
    ProjectExport,
    ProjectImporter,
    check_file,
    incoming,
    outgoing,
)
from sora_desktop.simulator import Call
from sora_desktop.store.copies import Lost, Marker
from sora_desktop.store.disk import LibraryError, Stopped
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.project_archive import NoRoom, write_archive
from sora_desktop.store.takes import TakeStore
from tests.engine.bench import Bench, until
from tests.engine.parts import KEY, KLING, PRICE, REQUEST, SORA, picture
from tests.fakes import START, FakeClock
from tests.secrets.canary import CANARY, leaks
from tests.store.makers import clip_bytes, draft, full

MODELS = Catalogue([SORA, KLING])
FILM = ProjectId("f" * 32)
SHOT, NEXT = ShotId("a" * 32), ShotId("b" * 32)
_S = TakeState


@dataclass
class Shelf:
    """A library without an engine: nothing in it can send anything."""

    folder: Path
    space: Space = field(default_factory=lambda: Space(2**40, 2**39))

    def __post_init__(self) -> None:
        self.clips = self.folder / "clips"
        self.clips.mkdir(parents=True)
        self.clock = FakeClock()
        self.journal = Journal(self.folder / "journal.sqlite3")
        self.store = TakeStore(self.journal, self.clock)
        self.library = ClipLibrary(
            self.clips,
            posters=self.folder / "posters",
            zone=UTC,
            space=lambda folder: self.space,
        )
        self.library.recipe_by = "Sora Desktop"
        self.pictures = PictureLibrary(self.folder / "pictures")

    def export(self, target: Path, project_id: ProjectId = FILM, **given: Any) -> Exported:
        """Writes a project into that file."""
        what = outgoing(
            self.store, project_id, "Kite film", self.library.clip_path, self.pictures.path
        )
        return ProjectExport(what, target, "Sora Desktop 2", **given).run()

    def take_in(self, source: Path, **given: Any) -> Imported:
        """Brings a file into the library."""
        what = incoming(self.store, check_file(source), ("My takes",))
        importer = ProjectImporter(
            *(self.store, self.library, self.pictures, MODELS, self.clock, asyncio.to_thread)
        )
        return asyncio.run(importer.take_in(what, **given))

    @property
    def files(self) -> dict[str, bytes]:
        """Every clip by its name, half ones too."""
        return {path.name: path.read_bytes() for path in sorted(self.clips.iterdir())}

    @property
    def untouched(self) -> bool:
        """Whether there is nothing in it."""
        kept = self.folder / "pictures"
        rows = self.journal.connection.execute("SELECT count(*) FROM task").fetchone()[0]
        return not self.files and not len(self.store) and not rows and not kept.exists()


@pytest.fixture
def shelves(tmp_path: Path) -> Iterator[Callable[[str], Shelf]]:
    made: list[Shelf] = []

    def make(name: str) -> Shelf:
        made.append(Shelf(tmp_path / name))
        return made[-1]

    yield make
    for shelf in made:
        shelf.journal.close()


def request(**changes: Any) -> VideoRequest:
    found = VideoRequest(
        model_id="kling-3",
        prompt="a red kite \U0001fa81",
        options=Options(seconds=5, aspect_ratio="16:9", sound=True, seed=7, camera="pan"),
    )
    return replace(found, **changes)


def ready(clip: str, **changes: Any) -> Take:
    given = {
        "id": new_take_id(),
        "state": _S.READY,
        "request": request(),
        "remote_id": f"task-{clip}",
        "sent_at": START,
        "estimate": Money(10),
        "quoted": Money(11),
        "charged": Money(12),
        "clip": clip,
        "clip_bytes": 300,
        "shot_id": SHOT,
    }
    return draft(**(given | changes))


@pytest.fixture
def film(shelves: Callable[[str], Shelf]) -> Shelf:
    """A film of two shots with takes in every state that tells something."""
    shelf = shelves("film")
    for place, name in enumerate(("one.mp4", "two.mp4"), 1):
        (shelf.clips / name).write_bytes(clip_bytes(300 + place))
    kept = shelf.pictures.keep(PictureKind.PNG, picture())
    put_in = (Input(role=Role.FIRST_FRAME, content=kept),)
    one = ready("one.mp4", starred=True, tags=("wide",), note="the best", in_frame=3, out_frame=9)
    takes = [
        one,
        ready("two.mp4", charged=None, request=request(inputs=put_in), parent_id=one.id),
        ready("gone.mp4"),
        draft(
            id=new_take_id(),
            state=_S.FAILED,
            shot_id=NEXT,
            remote_id="task-failed",
            charged=Money(5),
            last_error=Problem(category=Category.MODERATION, text=f"no {CANARY}"),
        ),
        draft(state=_S.PROCESSING, shot_id=NEXT, remote_id="task-running", quoted=Money(9)),
        draft(shot_id=NEXT, request=REQUEST, note="for later"),
        draft(state=_S.UNCONFIRMED, shot_id=NEXT, sent_at=START),
        ready("binned.mp4", binned_at=START),
    ]
    project = Project(
        id=FILM,
        name="Kite film",
        position=4.0,
        budget=Money.from_dollars(5000),
        style="35 mm film",
        defaults=request(prompt=""),
    )
    shots = (
        Shot(
            id=SHOT,
            project_id=FILM,
            number=3,
            position=1.5,
            name="Kite",
            chosen_id=one.id,
            created_at=START,
        ),
        Shot(
            id=NEXT,
            project_id=FILM,
            number=7,
            position=2.5,
            previous_id=SHOT,
            request=request(prompt="night market"),
            created_at=START,
        ),
    )
    shelf.store.add(takes, ShotChanges(projects=(project,), shots=shots))
    return shelf


def same_but_here(take: Take, there: Take) -> bool:
    """Whether a take came as it was, but for what belongs to one library."""
    left: dict[str, Any] = {
        "number": there.number,
        "clip": there.clip,
        "clip_bytes": there.clip_bytes,
        "changed_at": there.changed_at,
        "seen_at": there.seen_at,
        "sent_input": there.sent_input,
        "sent_at": there.sent_at,
    }
    return replace(take, imported=True, **left) == there


def test_a_project_comes_out_as_it_went_in(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    target, heard = tmp_path / "kite.soraproject", list[int]()
    done = film.export(target, reported=heard.append)
    other = shelves("other")
    came = other.take_in(target)

    assert (done.shots, done.takes, done.clips, done.binned) == (2, 6, 2, 1)
    assert (done.unconfirmed, done.linked) == (1, 0)
    assert (came.shots, came.takes, came.clips, came.bare) == (2, 6, 2, 2)
    assert (came.queued, came.not_made) == (1, 0)
    assert heard[-1] == 100
    assert done.size == target.stat().st_size
    ours, theirs = film.store.shots.project(FILM), other.store.shots.project(FILM)
    assert ours is not None
    assert theirs == replace(ours, position=1.0)
    for before in film.store.shots.shots(FILM):
        after = other.store.shots.shot(before.id)
        assert after == before
    by_prompt = {take.remote_id: take for take in film.store.all()}
    for there in other.store.all():
        if there.state is _S.DRAFT:
            continue
        here = by_prompt[there.remote_id]
        assert (there.estimate, there.quoted, there.charged) == (
            here.estimate,
            here.quoted,
            here.charged,
        )
        assert there.imported
        if there.state is _S.READY:
            assert same_but_here(here, there)
            assert there.clip is not None
            assert there.clip_bytes is not None
            clip = other.clips / there.clip
            assert clip.read_bytes() == (film.clips / str(here.clip)).read_bytes()
            assert there.clip_bytes == clip.stat().st_size
    assert len(other.files) == 2
    kept = film.store.all()[1].request.inputs[0].content
    assert other.pictures.read(kept) == film.pictures.read(kept)


def an_entry(shelf: Shelf, name: str, shade: int, project_id: ProjectId | None) -> ShelfEntry:
    """A picture on the shelf of that project, or of all."""
    content = shelf.pictures.keep(PictureKind.PNG, picture(shade))
    return ShelfEntry(
        id=new_shelf_id(), project_id=project_id, name=name, content=content, created_at=START
    )


def test_the_shelf_of_a_project_comes_along(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    """With what its shots and its style name of that of all projects, and the pictures."""
    mara, tom, ann, grain = (
        an_entry(film, name, shade, project_id)
        for name, shade, project_id in (
            *(("Mara", 1, FILM), ("tom", 2, None)),
            *(("ann", 3, None), ("grain", 4, None)),
        )
    )
    planned = Shot(
        id=ShotId("e" * 32), project_id=FILM, created_at=START, request=request(prompt="@Tom runs")
    )
    project = film.store.shots.project(FILM)
    assert project is not None
    film.store.arrange(
        ShotChanges(
            shelf=(mara, tom, ann, grain),
            shots=(planned,),
            projects=(replace(project, style="As in @grain"),),
        )
    )
    film.export(tmp_path / "kite.soraproject")
    other = shelves("other")
    other.take_in(tmp_path / "kite.soraproject")
    brought = (mara, *(replace(each, project_id=FILM) for each in (tom, grain)))
    assert set(other.store.shots.shelf.all()) == set(brought)
    assert other.journal.shelf() == list(other.store.shots.shelf.all())
    for entry in brought:
        assert other.pictures.read(entry.content) == film.pictures.read(entry.content)
    assert other.pictures.path(ann.content) is None
    # A second time nothing is new; here everything is there already.
    checked = check_file(tmp_path / "kite.soraproject")
    assert not incoming(other.store, checked)
    assert not incoming(film.store, checked)


def test_a_long_film_comes_back_and_one_that_is_too_long_is_never_written(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no import would take is no copy of a project."""
    target = tmp_path / "kite.soraproject"
    shots = tuple(
        Shot(id=ShotId(f"{n:032x}"), project_id=FILM, number=n, created_at=START)
        for n in range(100, 6_100)
    )
    film.store.arrange(ShotChanges(shots=shots))
    film.export(target)
    assert len(check_file(target).file.shots) == 6_002
    before = target.read_bytes()
    for limit in ("MOST_SHOTS", "MOST_TAKES", "LARGEST_TEXT"):
        with monkeypatch.context() as patch:
            patch.setattr(project_file, limit, 1)
            with pytest.raises(BadProjectFile) as refused:
                film.export(target)
        assert refused.value.flaw is FileFlaw.TOO_LARGE
        assert [path.name for path in tmp_path.glob("*kite*")] == [target.name]
        assert target.read_bytes() == before


def test_what_came_counts_for_no_budget(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    other.take_in(tmp_path / "x.soraproject")
    other.store.recover(START)

    ledger = Ledger(other.store.all(), UTC)
    spending, project = ledger.spending(START), other.store.shots.project(FILM)
    assert project is not None
    own = ledger.of_project(project, other.store.shots.ids_in(FILM))
    assert (spending.today, spending.unconfirmed, spending.committed) == (Money(0),) * 3
    assert (own.spent, own.committed) == (Money(0),) * 2
    states = {_S.READY, _S.FAILED, _S.COMPLETED, _S.DRAFT}
    assert {take.state for take in other.store.all()} == states


def test_what_is_there_already_is_not_doubled(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    target = tmp_path / "x.soraproject"
    film.export(target)
    before = film.store.all(), film.files
    home = incoming(film.store, check_file(target), ())
    assert (bool(home), home.known, home.project) == (False, 6, film.store.shots.project(FILM))
    assert (film.store.all(), film.files) == before

    other = shelves("other")
    # The same paid task under another id of this library: found in the account, say.
    other.store.add([ready("mine.mp4", remote_id="task-one.mp4", shot_id=ShotId("c" * 32))])
    came = other.take_in(target)
    again = incoming(other.store, check_file(target), ())
    assert (came.takes, again.known, bool(again)) == (5, 6, False)
    remote = [take.remote_id for take in other.store.all() if take.state is not _S.DRAFT]
    assert len(remote) == len(set(remote)) == 5
    # The chosen take is another row here, and none of the shot's.
    assert other.store.shots.chosen(SHOT) is None


def test_what_was_made_since_is_added_to_the_same_shots(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    other = shelves("other")
    film.export(tmp_path / "first.soraproject")
    other.take_in(tmp_path / "first.soraproject")
    (film.clips / "three.mp4").write_bytes(clip_bytes(777))
    film.store.add([ready("three.mp4")])
    film.export(tmp_path / "second.soraproject")
    came = other.take_in(tmp_path / "second.soraproject")

    assert (came.takes, came.shots, came.clips) == (1, 0, 1)
    assert other.store.all()[-1].shot_id == SHOT
    assert len(other.store.shots.projects()) == 2


def test_the_first_project_becomes_one_of_its_own(
    shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    one, other = shelves("one"), shelves("two")
    for shelf, name in ((one, "a.mp4"), (other, "b.mp4")):
        (shelf.clips / name).write_bytes(clip_bytes())
        shelf.store.add([ready(name, shot_id=ShotId(name[0] * 32))])
    one.export(tmp_path / "x.soraproject", FIRST_PROJECT)
    other.take_in(tmp_path / "x.soraproject")

    made = other.store.shots.projects()[-1]
    assert (made.name, made.id != FIRST_PROJECT) == ("Kite film", True)
    assert [shot.id for shot in other.store.shots.shots(made.id)] == ["a" * 32]
    # At home it is where it was.
    home = incoming(one.store, check_file(tmp_path / "x.soraproject"), ())
    assert (bool(home), home.project.id) == (False, FIRST_PROJECT)


def test_a_new_project_does_not_take_a_name_that_another_has(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    found = check_file(tmp_path / "x.soraproject")
    what = incoming(shelves("other").store, found, ("Kite film", "Kite film (2)"))
    assert what.project.name == "Kite film (3)"


def test_no_secret_and_no_place_is_in_the_file(film: Shelf, tmp_path: Path) -> None:
    reported = full(
        id=new_take_id(),
        state=_S.READY,
        clip="here.mp4",
        remote_id="other",
        shot_id=SHOT,
        parent_id=None,
        binned_at=None,
        erased_at=None,
        sent_config=json.dumps({"webhook_config": {"secret": CANARY}}),
        sent_input=json.dumps({"prompt": "x", "image_url": f"https://a.example/?k={CANARY}"}),
        evidence=CANARY,
        request=request(
            inputs=(Input(role=Role.FIRST_FRAME, link="https://me:pw@x.example/a.png?sig=1"),)
        ),
    )
    (film.clips / "here.mp4").write_bytes(clip_bytes())
    assert reported.answer is not None
    reported = replace(
        reported,
        answer=replace(
            reported.answer, output=CANARY, config=CANARY, detail=CANARY, logs=(CANARY,)
        ),
        last_error=Problem(category=Category.LIMIT, text=CANARY, raw=CANARY),
    )
    film.store.add([reported])
    film.export(tmp_path / "x.soraproject")

    data = (tmp_path / "x.soraproject").read_bytes()
    assert leaks(data) == []
    for word in (str(tmp_path), str(film.folder), "sig=1", "me:pw", "files.example", "here.mp4"):
        assert word.encode() not in data


@pytest.mark.parametrize("seed", range(2))
def test_no_flipped_bit_is_taken_for_the_file(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path, seed: int
) -> None:
    target = tmp_path / "x.soraproject"
    film.export(target)
    whole, rng = target.read_bytes(), random.Random(seed)
    good = check_file(target).file
    refused = 0
    for _ in range(200):
        data = bytearray(whole)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        target.write_bytes(data)
        try:
            # Moments and checksums that nobody asks for may be anything.
            assert check_file(target).file == good
        except BadProjectFile:
            refused += 1
    assert refused > 150
    assert shelves("other").untouched


def test_a_file_that_was_cut_off_is_refused(film: Shelf, tmp_path: Path) -> None:
    target = tmp_path / "x.soraproject"
    film.export(target)
    whole = target.read_bytes()
    for size in (0, 3, 4, 100, len(whole) // 2, len(whole) - 1):
        target.write_bytes(whole[:size])
        with pytest.raises(BadProjectFile) as reported:
            check_file(target)
        assert reported.value.flaw is (FileFlaw.NOT_OURS if size < 4 else FileFlaw.DAMAGED)


# --- takes that were never sent ------------------------------------------------------------------


def queued(shelf: Shelf) -> Take:
    """The take of the film that was never sent."""
    (found,) = shelf.store.in_state(_S.DRAFT)
    return found


def test_a_queued_take_comes_on_hold_as_it_would_be_made_here(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    here, there = queued(film), shelves("other")
    there.take_in(tmp_path / "x.soraproject")
    came, checked = queued(there), check(REQUEST, MODELS)
    assert came.held
    assert not came.imported
    assert came.id != here.id
    assert (came.request, came.note, came.shot_id) == (REQUEST, "for later", NEXT)
    assert (came.remote_id, came.sent_at, came.quoted, came.charged) == (None,) * 4
    # What it would be sent as, and its price, are this library's own, whatever the file says.
    assert came.sent_input == checked.wire.input_json != here.sent_input
    assert (came.wire_model, came.task_type) == (checked.wire.model, checked.wire.task_type)
    assert came.estimate == checked.estimate.amount == PRICE
    there.store.recover(START)
    assert queued(there).held
    assert Ledger(there.store.all(), UTC).spending(START).committed == Money(0)


def test_a_queued_take_that_was_sent_since_comes_as_another_one(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    other = shelves("other")
    film.export(tmp_path / "first.soraproject")
    other.take_in(tmp_path / "first.soraproject")
    sent = queued(film).id
    film.store.move(sent, _S.SUBMITTING, sent_at=START)
    film.store.move(sent, _S.PENDING, remote_id="sent-now")
    film.export(tmp_path / "second.soraproject")
    came = other.take_in(tmp_path / "second.soraproject")
    assert (came.takes, came.queued) == (1, 0)
    assert other.store.get(sent).imported
    assert queued(other).id != sent


@pytest.mark.parametrize("changes", [{"model_id": "of a newer version"}, {"options": Options()}])
def test_a_queued_take_that_no_model_here_makes_is_left_out_and_told(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path, changes: dict[str, Any]
) -> None:
    film.store.revise(queued(film).id, request=replace(REQUEST, **changes))
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    came = other.take_in(tmp_path / "x.soraproject")
    assert (came.takes, came.queued, came.not_made) == (5, 0, 1)
    assert other.store.in_state(_S.DRAFT) == []


def test_a_queued_take_with_a_link_of_ones_own_stays(film: Shelf, tmp_path: Path) -> None:
    """Without its picture it would be another clip."""
    own = Input(role=Role.FIRST_FRAME, link="https://me:pw@x.example/a.png?sig=1")
    film.store.revise(queued(film).id, request=replace(REQUEST, inputs=(own,)))
    done = film.export(tmp_path / "x.soraproject")
    assert (done.takes, done.linked, done.unconfirmed) == (5, 1, 1)


def test_what_was_canceled_is_not_told_to_be_unconfirmed(film: Shelf, tmp_path: Path) -> None:
    film.store.move(queued(film).id, _S.DISMISSED)
    done = film.export(tmp_path / "x.soraproject")
    assert (done.takes, done.linked, done.unconfirmed) == (5, 0, 1)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recipe.task_id", "11111111-2222-3333-4444-555555555555"),
        ("recipe.sent_at", START.isoformat()),
        ("recipe.units.charged", 5),
        ("recipe.units.quoted", 0),
    ],
)
def test_a_queued_take_that_says_it_was_sent_is_refused(
    forge: Forge, tmp_path: Path, name: str, value: object
) -> None:
    (found,) = (take for take in forge.project["takes"] if take["state"] == "queued")
    forge.project["takes"] = [found]
    forge.project["shots"] = forge.project["shots"][1:]
    forge.entries = {n: data for n, data in forge.entries.items() if not n.startswith("clips/")}
    for shot in forge.project["shots"]:
        shot["previous_id"] = None
    assert check_file(forge.write(tmp_path / "good.soraproject")).file.takes
    _put(f"takes.{name}", value)(forge)
    with pytest.raises(BadProjectFile) as reported:
        check_file(forge.write(tmp_path / "forged.soraproject"))
    assert reported.value.flaw is FileFlaw.ABSURD


# --- files that somebody else made --------------------------------------------------------------


class Forge:
    """Makes a file by hand, with hashes that are right."""

    def __init__(self, source: Path) -> None:
        with zipfile.ZipFile(source) as archive:
            self.entries = {name: archive.read(name) for name in archive.namelist()}
        self.project = json.loads(self.entries.pop("project.json"))
        self.manifest = json.loads(self.entries.pop("manifest.json"))
        self.kind = zipfile.ZIP_STORED
        self.beside: dict[str, bytes] = {}

    def write(self, target: Path) -> Path:
        """Writes it."""
        entries = self.entries | {"project.json": json.dumps(self.project).encode()}
        named = {
            name: [len(data), hashlib.sha256(data).hexdigest()] for name, data in entries.items()
        }
        manifest = {"entries": named} | self.manifest | {"entries": named}
        entries |= self.beside | {"manifest.json": json.dumps(manifest).encode()}
        with zipfile.ZipFile(target, "w", self.kind) as archive:
            for name, data in entries.items():
                archive.writestr(name, data, None if name != "manifest.json" else 0)
        return target


@pytest.fixture
def forge(film: Shelf, tmp_path: Path) -> Forge:
    film.export(tmp_path / "good.soraproject")
    return Forge(tmp_path / "good.soraproject")


def _newer(forge: Forge) -> None:
    forge.manifest["version"] = 3
    forge.beside["something/new"] = b"x"
    forge.kind = zipfile.ZIP_DEFLATED


def _bomb(forge: Forge) -> None:
    forge.entries[f"clips/{'d' * 32}.mp4"] = bytes(5_000_000)
    forge.kind = zipfile.ZIP_DEFLATED


def _put(name: str, value: object) -> Callable[[Forge], None]:
    """Puts a value into the first take, or the first shot, or the project."""
    where, _, path = name.partition(".")

    def change(forge: Forge) -> None:
        found = forge.project[where]
        found = found[0] if isinstance(found, list) else found
        *way, last = path.split(".")
        for each in way:
            found = found[each]
        found[last] = value

    return change


def _twice(name: str) -> Callable[[Forge], None]:
    def change(forge: Forge) -> None:
        forge.project[name].append(forge.project[name][0])

    return change


def _same_task(forge: Forge) -> None:
    one, two = forge.project["takes"][:2]
    two["recipe"]["task_id"] = one["recipe"]["task_id"]


def _on_shelf(digit: str, name: str, **changes: object) -> dict[str, object]:
    fields = {"id": digit * 32, "name": name, "kind": "cast", "media": "picture", "milliseconds": 0}
    moment = START.isoformat()
    return {**fields, "content": digit * 64, "created_at": moment, **changes}


def _named(changes: dict[str, Any]) -> Callable[[Forge], None]:
    def change(forge: Forge) -> None:
        forge.project["shelf"] = [{**_on_shelf("c", "Mara"), **changes}]

    return change


FORGED: dict[str, tuple[Callable[[Forge], None], FileFlaw]] = {
    "newer": (_newer, FileFlaw.NEWER),
    "bomb": (_bomb, FileFlaw.FOREIGN),
    "no version": (lambda f: f.manifest.update(version="1"), FileFlaw.ABSURD),
    "other format": (lambda f: f.manifest.update(format="x"), FileFlaw.NOT_OURS),
    "up": (lambda f: f.entries.update({"../../.bashrc": b"x"}), FileFlaw.FOREIGN),
    "root": (lambda f: f.beside.update({"/etc/passwd": b"x"}), FileFlaw.FOREIGN),
    "beside": (lambda f: f.beside.update({"clips/x.exe": b"x"}), FileFlaw.FOREIGN),
    "clip of nobody": (
        lambda f: f.entries.update({f"clips/{'d' * 32}.mp4": clip_bytes()}),
        FileFlaw.FOREIGN,
    ),
    "picture": (
        lambda f: f.entries.update({f"pictures/{'d' * 64}.jpg": picture()}),
        FileFlaw.FOREIGN,
    ),
    "large picture": (
        lambda f: f.entries.update({f"pictures/{'d' * 64}.jpg": bytes(10_000_001)}),
        FileFlaw.TOO_LARGE,
    ),
    "take twice": (_twice("takes"), FileFlaw.TWICE),
    "name twice": (
        lambda f: f.project.update(
            shelf=[_on_shelf("c", "Mara"), _on_shelf("d", "MARA")],
        ),
        FileFlaw.TWICE,
    ),
    **{
        f"shelf {changes}": (_named(changes), FileFlaw.ABSURD)
        for changes in (
            {"name": "two words"},
            {"name": "image1"},
            {"kind": "sky"},
            {"media": 1},
            {"media": "task"},
            {"milliseconds": -1},
            {"content": "../x"},
            {"id": ""},
            {"more": 1},
        )
    },
    "shot twice": (_twice("shots"), FileFlaw.TWICE),
    "task twice": (_same_task, FileFlaw.TWICE),
    "too many": (
        lambda f: f.project.update(shots=[{}] * 100_001),
        FileFlaw.TOO_LARGE,
    ),
    **{
        f"{name}={value!r}": (_put(name, value), FileFlaw.ABSURD)
        for name, value in (
            ("takes.recipe.units.charged", -5),
            ("takes.recipe.units.charged", 10**18),
            ("takes.recipe.units.quoted", 1.5),
            ("takes.recipe.units.estimate", True),
            ("takes.recipe.seconds", 10**9),
            ("takes.recipe.created_at", "9999-12-31T00:00:00+00:00"),
            ("takes.recipe.take.id", "../x"),
            ("takes.clip", "../x.mp4"),
            ("takes.clip", ""),
            ("takes.state", "draft"),
            ("takes.shot_id", "c" * 32),
            ("takes.in_frame", 10**12),
            ("takes.note", "x" * 5000),
            ("takes.tags", ["b", "a", 1]),
            ("takes.more", 1),
            ("shots.position", 10**300),
            ("shots.number", 10**9),
            ("shots.created_at", None),
            ("shots.previous_id", "c" * 32),
            ("project.defaults.options", {"seconds": 10**30}),
            ("project.id", ""),
            ("project.budget", -1),
            ("project.style", "x" * 2001),
            ("project.name", "a\nb"),
        )
    },
}


@pytest.mark.parametrize("name", FORGED)
def test_a_file_that_somebody_else_made_is_refused(
    forge: Forge, shelves: Callable[[str], Shelf], tmp_path: Path, name: str
) -> None:
    change, flaw = FORGED[name]
    change(forge)
    source = forge.write(tmp_path / "forged.soraproject")
    with pytest.raises(BadProjectFile) as reported:
        check_file(source)
    assert reported.value.flaw is flaw, reported.value
    assert shelves("other").untouched


def test_what_is_forged_by_nothing_is_taken(forge: Forge, tmp_path: Path) -> None:
    assert check_file(forge.write(tmp_path / "same.soraproject")).file.takes


def test_other_files_are_none(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "plain.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    (tmp_path / "text.txt").write_text("no file of ours")
    (tmp_path / "clip.mp4").write_bytes(clip_bytes())
    for name in ("plain.zip", "text.txt", "clip.mp4"):
        with pytest.raises(BadProjectFile) as reported:
            check_file(tmp_path / name)
        assert reported.value.flaw is FileFlaw.NOT_OURS
    for gone in (tmp_path / "none", tmp_path):
        with pytest.raises(OSError, match="no file"):
            check_file(gone)


def test_entries_that_share_their_bytes_are_refused(forge: Forge, tmp_path: Path) -> None:
    """Many names for the same large bytes: a bomb without compression."""
    data = bytearray(forge.write(tmp_path / "x.soraproject").read_bytes())
    end = data.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<I", data, end + 16)[0]
    first = struct.unpack_from("<I", data, start + 42)[0]
    # Every entry of the directory begins where the first one does, and is as large as the file.
    at = start
    while at < end:
        name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
        struct.pack_into("<II", data, at + 20, start // 2, start // 2)
        struct.pack_into("<I", data, at + 42, first)
        at += 46 + name + extra + comment
    (tmp_path / "x.soraproject").write_bytes(data)
    with pytest.raises(BadProjectFile) as reported:
        check_file(tmp_path / "x.soraproject")
    assert reported.value.flaw is FileFlaw.DAMAGED


def test_a_clip_that_is_no_video_does_not_come_in(
    forge: Forge, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    clip = next(name for name in forge.entries if name.startswith("clips/"))
    forge.entries[clip] = b"<html>" * 20
    other = shelves("other")
    came = other.take_in(forge.write(tmp_path / "x.soraproject"))
    assert (came.takes, came.clips, came.bare) == (6, 1, 3)
    assert len(other.files) == 1


# --- what goes wrong on the way ------------------------------------------------------------------


def test_a_stopped_export_leaves_nothing(film: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "x.soraproject"
    target.write_bytes(b"another file")
    with pytest.raises(Stopped):
        film.export(target, stopped=lambda: True)
    stops = iter([False, True])
    with pytest.raises(Stopped):
        write_archive(target, {}, bytes(3_000_000), "", stopped=lambda: next(stops))
    assert [path.name for path in folder.iterdir()] == ["x.soraproject"]
    assert target.read_bytes() == b"another file"


def test_a_full_disk_is_told_before_and_leaves_nothing_after(
    film: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    full = SimpleNamespace(total=10**9, used=10**9 - 100, free=100)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda path: full)
        with pytest.raises(NoRoom) as reported:
            film.export(folder / "x.soraproject")
    assert reported.value.lacking > 0
    assert list(folder.iterdir()) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from sora_desktop.store.project_archive import write_archive

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
target = Path(sys.argv[1])
try:
    write_archive(target, {}, bytes(2_000_000), "")
except OSError as error:
    print(type(error).__name__, [path.name for path in target.parent.iterdir()])
"""


def test_a_file_that_may_not_grow_is_not_left_half(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "x.soraproject")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["OSError", "[]"], done.stderr


def test_an_import_without_room_writes_nothing(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    other.space = Space(2**40, 10)
    with pytest.raises(LibraryError) as reported:
        other.take_in(tmp_path / "x.soraproject")
    assert reported.value.problem.category is Category.DISK_FULL
    assert other.untouched


def test_a_stopped_import_leaves_nothing(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    for after in range(2):
        asked = iter([False] * after)
        stopped = partial(next, asked, True)
        with pytest.raises(Stopped):
            other.take_in(tmp_path / "x.soraproject", stopped=stopped)
        assert other.untouched


def test_a_file_that_changes_after_it_was_checked_leaves_nothing(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    source = tmp_path / "x.soraproject"
    film.export(source)
    other = shelves("other")
    what = incoming(other.store, check_file(source), ())
    data = bytearray(source.read_bytes())
    # The last byte of the first clip.
    data[data.index(b"\x55" * 50) + 49] ^= 1
    source.write_bytes(data)
    importer = ProjectImporter(
        *(other.store, other.library, other.pictures, MODELS, other.clock, asyncio.to_thread)
    )
    with pytest.raises(BadProjectFile):
        asyncio.run(importer.take_in(what))
    assert other.untouched


def test_clips_that_cannot_be_named_take_the_others_with_them(
    film: Shelf,
    shelves: Callable[[str], Shelf],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    film.export(tmp_path / "x.soraproject")
    other, given = shelves("other"), []
    publish = other.library.publish

    def failing(*values: Any, **more: Any) -> str:
        given.append(values)
        if len(given) == 2:
            values[1].close()
            raise LibraryError(Problem(category=Category.FOLDER_GONE))
        return publish(*values, **more)

    monkeypatch.setattr(other.library, "publish", failing)
    with pytest.raises(LibraryError):
        other.take_in(tmp_path / "x.soraproject")
    assert len(given) == 2
    assert other.untouched


def test_rows_that_cannot_be_written_take_the_clips_with_them(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    other.journal.read_only = Problem(category=Category.JOURNAL)
    with pytest.raises(JournalError):
        other.take_in(tmp_path / "x.soraproject")
    assert other.files == {}
    assert len(other.store) == 0


def test_what_is_being_imported_is_not_cleaned_up(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")

    async def slowly(call: Callable[..., Any], *arguments: Any) -> Any:
        done = call(*arguments)
        if not cleaned and list(other.clips.glob("*.import")):
            cleaned.append(sorted(other.files))
            await importer.clean_up()
            assert sorted(other.files) == cleaned[0]
        return done

    cleaned: list[list[str]] = []
    importer = ProjectImporter(
        *(other.store, other.library, other.pictures, MODELS, other.clock, slowly)
    )
    what = incoming(other.store, check_file(tmp_path / "x.soraproject"), ())
    came = asyncio.run(importer.take_in(what))
    assert (came.clips, len(cleaned), len(other.files)) == (2, 1, 2)


def test_a_clip_of_the_same_name_is_not_written_over(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    film.export(tmp_path / "x.soraproject")
    first, other = shelves("first"), shelves("other")
    first.take_in(tmp_path / "x.soraproject")
    for name in first.files:
        (other.clips / name).write_bytes(b"mine")
    other.take_in(tmp_path / "x.soraproject")
    assert [other.files[name] for name in first.files] == [b"mine"] * 2
    assert len(other.files) == 4


def test_a_clip_gets_no_name_that_a_row_has_whose_file_is_away(
    film: Shelf, shelves: Callable[[str], Shelf], tmp_path: Path
) -> None:
    """Two rows with one file: what is done to the one would be done to the other."""
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    other.library.name_pattern = "Kite {prompt}"
    away = full(
        id=new_take_id(), state=_S.READY, remote_id="r", clip="Kite a red kite.mp4", number=1
    )
    other.store.add([away])
    other.take_in(tmp_path / "x.soraproject")
    names = [take.clip.casefold() for take in other.store.all() if take.clip is not None]
    assert len(names) == len({*names}) == 3


def _row_damaged(shelf: Shelf) -> None:
    shelf.journal.connection.execute("UPDATE task SET state = 'flying'")


def _older_copy(shelf: Shelf) -> None:
    shelf.journal.connection.executescript("DELETE FROM transition; DELETE FROM task")
    Marker(shelf.journal.path).put(Lost(None, datetime.now(UTC)))


@pytest.mark.parametrize("happens", [_row_damaged, _older_copy])
def test_a_clip_whose_row_may_be_lost_is_not_cleaned_up(
    film: Shelf,
    shelves: Callable[[str], Shelf],
    tmp_path: Path,
    happens: Callable[[Shelf], None],
) -> None:
    film.export(tmp_path / "x.soraproject")
    other = shelves("other")
    notes: list[tuple[Path, bytes]] = []

    async def noted(call: Callable[..., Any], *arguments: Any) -> Any:
        notes.extend((path, path.read_bytes()) for path in other.clips.glob("*.import"))
        return call(*arguments)

    parts = (other.store, other.library, other.pictures, MODELS, other.clock, noted)
    what = incoming(other.store, check_file(tmp_path / "x.soraproject"), ())
    asyncio.run(ProjectImporter(*parts).take_in(what))
    path, note = notes[-1]
    # The program was killed before it could take the note away.
    path.write_bytes(note)
    before = other.files
    happens(other)
    later = ProjectImporter(TakeStore(other.journal, other.clock), *parts[1:])
    asyncio.run(later.clean_up())
    assert other.files == before


# --- with PiAPI ---------------------------------------------------------------------------------


@pytest.mark.parametrize("same", [True, False])
async def test_a_take_on_its_way_is_read_for_nothing_and_never_paid(
    closed_bench: Bench, shelves: Callable[[str], Shelf], tmp_path: Path, same: bool
) -> None:
    bench = closed_bench
    await bench.start()
    done = await bench.downloads(bench.submit())
    creates = bench.simulator.record.count(Call.CREATE)
    other = shelves("other")
    remote = done.remote_id if same else "11111111-2222-3333-4444-555555555555"
    running = draft(
        id=new_take_id(), state=_S.PROCESSING, remote_id=remote, shot_id=SHOT, quoted=Money(9)
    )
    home = Shot(id=SHOT, project_id=FILM, created_at=START)
    film = Project(id=FILM, name="Film")
    other.store.add([running], ShotChanges(projects=(film,), shots=(home,)))
    other.export(tmp_path / "x.soraproject")
    # The paid take is not in the library that it comes to.
    await bench.stop()
    bench.journal_path.rename(bench.folder / "lost.sqlite3")
    bench.journal_path.with_name("journal.sqlite3.exists").unlink()
    await bench.start()
    what = incoming(bench.store, check_file(tmp_path / "x.soraproject"), ())
    came = await bench.engine.recovery.project_importer.take_in(what)
    assert (came.takes, came.bare) == (1, 1)
    take = await bench.reaches(running.id, _S.READY if same else _S.COMPLETED, step=1.0)
    if not same:
        await until(lambda: bench.store.get(running.id).link_dead)
    else:
        assert take.clip is not None
    assert take.imported
    assert bench.engine.spent().today == Money(0)
    assert bench.simulator.record.count(Call.CREATE) == creates
    assert KEY.reveal() not in (tmp_path / "x.soraproject").read_bytes().decode("latin-1")
