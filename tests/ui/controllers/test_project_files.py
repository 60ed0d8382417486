"""Projects into files and out of them by the controller alone, over real libraries."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.project_file import FileFlaw
from sora_desktop.core.shot import FIRST_PROJECT, PROJECT_ENDING, Project, ProjectId, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState, new_take_id
from sora_desktop.engine.project_files import (
    CheckedFile,
    Exported,
    Imported,
    ProjectExport,
    ProjectImporter,
    check_file,
)
from sora_desktop.resources import resource
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import ProjectAction
from sora_desktop.ui.controllers import project_files
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.project_files import ProjectFilesController
from sora_desktop.ui.text.project_text import flaw_text
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.notices import Severity
from tests.fakes import FakeClock
from tests.ui.controllers.parts import FakeNotifier, Spawner, store_in
from tests.ui.samples import CATALOGUE
from tests.ui.take_source import numbered

FIRST = ShotId("1" * 32)
SAMPLE = resource("demo", "sample_h264.mp4")


def made(n: int, **changes: Any) -> Take:
    """A ready take of the first shot."""
    found = numbered(n, shot_id=FIRST, remote_id=f"r{n}")
    return replace(found, id=TakeId(f"{n:032x}"), state=TakeState.READY, clip=f"{n}.mp4", **changes)


class Rig:
    """The controller over a library, and a person who chooses `file`."""

    def __init__(
        self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, *takes: Take
    ) -> None:
        folder.mkdir()
        self.folder, self.qtbot = folder, qtbot
        self.store = store_in(folder, *takes)
        self.space = Space(2**40, 2**39)
        (folder / "clips").mkdir()
        self.clips = ClipLibrary(
            folder / "clips", posters=folder / "posters", space=lambda path: self.space
        )
        for take in takes:
            if take.clip is not None:
                shutil.copy(SAMPLE, folder / "clips" / take.clip)
        pictures = PictureLibrary(folder / "pictures")
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.notices, self.spawn, self.connections = FakeNotifier(), Spawner(), Connections()
        self.registry = ActionRegistry()
        self.current = FIRST_PROJECT
        self.shown: list[ProjectId | None] = []
        self.revealed: list[Path] = []
        self.replaces = True
        self.file: Path | None = folder / f"film{PROJECT_ENDING}"
        self.proposed = Path()
        for name in ("choose_new_file", "choose_file", "may_replace"):
            monkeypatch.setattr(project_files, name, getattr(self, name))
        self.controller = ProjectFilesController(
            self.parent,
            self,
            self.store,
            self.clips,
            pictures,
            ProjectImporter(
                *(self.store, self.clips, pictures, CATALOGUE, FakeClock(), asyncio.to_thread)
            ),
            self.registry,
            self.notices,
            self.spawn,
            program="Sora Desktop 2",
            folder=lambda: folder,
            reveal=self.revealed.append,
        )
        self.controller.start(self.connections)

    def title(self, project_id: ProjectId) -> str:
        """What a project is called."""
        return "Kite film"

    def show(self, project_id: ProjectId | None) -> None:
        """Keeps what is gone to."""
        self.shown.append(project_id)

    async def choose_new_file(
        self, _parent: object, _title: str, proposed: Path, _kinds: object
    ) -> Path | None:
        self.proposed = proposed
        return self.file

    async def choose_file(self, _parent: object, _title: str, _filters: object) -> Path | None:
        return self.file

    async def may_replace(self, _parent: object, there: Sequence[Path]) -> bool:
        assert there == [self.file]
        return self.replaces

    async def export(self) -> Path:
        """Exports by the menu entry, and gives the file."""
        self.registry.made(ProjectAction.EXPORT).trigger()
        await self.spawn.done()
        assert self.file is not None
        return self.file

    async def question(self) -> MessageDialog:
        """The question that is open."""
        for _ in range(2000):
            found = [d for d in self.parent.findChildren(MessageDialog) if d.isVisible()]
            if found:
                return found[0]
            await asyncio.sleep(0.005)
        raise AssertionError("no question")

    async def answered(self, *, yes: bool = True) -> str:
        """Answers the question, and gives what it said."""
        dialog = await self.question()
        text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        dialog.done(QDialog.DialogCode.Accepted if yes else QDialog.DialogCode.Rejected)
        await self.spawn.done()
        return text

    @property
    def said(self) -> str:
        """What the notice says."""
        notice = self.notices.notices["project-file"]
        return f"{notice.text}: {notice.line}" if notice.line else notice.text


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    return Rig(qtbot, tmp_path / "one", monkeypatch, made(1), made(2))


@pytest.fixture
def other(rig: Rig, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    found = Rig(qtbot, tmp_path / "two", monkeypatch)
    found.file = rig.file
    return found


async def test_a_project_goes_into_a_file_and_comes_into_another_library(
    rig: Rig, other: Rig
) -> None:
    await rig.export()
    assert rig.said.startswith("Kite film exported: 1 shot, 2 takes, 2 clips, ")
    assert rig.notices.notices["project-file"].severity is Severity.GOOD
    rig.notices.press("project-file", "show")
    assert rig.revealed == [rig.file]

    other.registry.made(ProjectAction.IMPORT).trigger()
    text = await other.answered()
    assert "Import project Kite film?" in text
    assert "Adds 1 shot, 2 takes, 2 clips, " in text
    assert "Importing is free." in text
    assert other.said == "Kite film imported: 1 shot, 2 takes, 2 clips"
    assert [take.imported for take in other.store.all()] == [True, True]
    other.notices.press("project-file", "show")
    assert other.shown == [other.store.shots.projects()[-1].id] * 2


async def test_an_import_is_gone_to_where_there_was_nothing_to_look_at(
    rig: Rig, other: Rig
) -> None:
    source = await rig.export()
    other.controller.import_file(source)
    await other.answered()
    made = other.store.shots.projects()[-1].id
    assert other.shown == [made]
    # What somebody works on is left open.
    other.current, other.shown = made, []
    other.store.arrange(ShotChanges(projects=(Project(id=ProjectId("e" * 32)),)))
    rig.store.add([replace(numbered(7, shot_id=FIRST, remote_id="r7"), clip=None)])
    other.controller.import_file(await rig.export())
    await other.answered()
    assert (other.shown, len(other.store)) == ([], 3)


async def test_no_is_no(rig: Rig, other: Rig) -> None:
    source = await rig.export()
    other.controller.import_file(source)
    await other.answered(yes=False)
    assert len(other.store) == 0
    assert "project-file" not in other.notices.notices


async def test_what_stays_behind_and_what_is_there_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = numbered(3, TakeState.DRAFT, shot_id=FIRST, remote_id=None, sent_at=None)
    binned = made(4, binned_at=waiting.created_at)
    lost = replace(waiting, id=new_take_id(), state=TakeState.UNCONFIRMED)
    rig = Rig(qtbot, tmp_path / "one", monkeypatch, made(1), made(2), waiting, binned, lost)
    await rig.export()
    assert "1 shot, 3 takes, 2 clips" in rig.said
    left = "1 take in the bin left out. Not confirmed by PiAPI, so left out: 1 take."
    assert rig.said.endswith(left)
    assert rig.file is not None
    rig.controller.import_file(rig.file)
    await rig.spawn.done()
    assert rig.said == "Nothing new in film.soraproject: Your library has all of it already."
    assert len(rig.store) == 5


async def test_queued_takes_come_on_hold_and_that_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = numbered(3, TakeState.DRAFT, shot_id=FIRST, remote_id=None, sent_at=None)
    strange = replace(
        waiting, id=new_take_id(), request=replace(waiting.request, model_id="of tomorrow")
    )
    linked = Input(role=Role.FIRST_FRAME, link="https://me:pw@x.example/a.png")
    own = replace(waiting, id=new_take_id(), request=replace(waiting.request, inputs=(linked,)))
    rig = Rig(qtbot, tmp_path / "one", monkeypatch, waiting, strange, own)
    source = await rig.export()
    assert rig.said.endswith("Queued with links of your own, so left out: 1 take.")
    other = Rig(qtbot, tmp_path / "two", monkeypatch)
    other.controller.import_file(source)
    assert "2 queued takes will be on hold. Nothing is sent." in await other.answered()
    assert other.said == (
        "Kite film imported: 1 shot, 1 take, 0 clips. 1 queued take on hold: not sent, not "
        "charged. Left out, as no model here fits: 1 queued take."
    )
    assert [(take.state, take.held) for take in other.store.all()] == [(TakeState.DRAFT, True)]


async def test_one_at_a_time(rig: Rig, other: Rig) -> None:
    source = await rig.export()
    other.controller.import_file(source)
    await other.question()
    other.registry.made(ProjectAction.EXPORT).trigger()
    assert other.notices.notified == ["Another project is being exported or imported"]
    await other.answered(yes=False)
    other.registry.made(ProjectAction.IMPORT).trigger()
    await other.answered(yes=False)


async def test_nothing_to_export(other: Rig) -> None:
    await other.export()
    assert other.notices.notified == ["No shots to export"]


async def test_a_name_that_is_not_given_or_not_to_be_replaced(rig: Rig) -> None:
    source = await rig.export()
    source.write_bytes(b"mine")
    rig.replaces = False
    await rig.export()
    assert source.read_bytes() == b"mine"
    rig.file = None
    rig.registry.made(ProjectAction.EXPORT).trigger()
    rig.registry.made(ProjectAction.IMPORT).trigger()
    await rig.spawn.done()
    assert rig.proposed.name == f"Kite film{PROJECT_ENDING}"


async def test_what_goes_wrong_is_told_in_a_sentence(
    rig: Rig, other: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = await rig.export()
    whole = source.read_bytes()
    source.write_bytes(whole[: len(whole) // 2])
    other.controller.import_file(source)
    await other.spawn.done()
    assert other.said == (
        "Couldn't import film.soraproject: The file is damaged or incomplete. Copy it again."
    )
    other.controller.import_file(tmp_path / "gone.soraproject")
    await other.spawn.done()
    assert other.said.startswith("Couldn't import gone.soraproject: ")

    source.write_bytes(whole)
    other.space = Space(2**40, 0)
    other.controller.import_file(source)
    await other.answered()
    assert [problem.category for problem in other.notices.reported] == [Category.DISK_FULL]
    assert list((other.folder / "clips").iterdir()) == []
    assert len(other.store) == 0


async def test_a_project_that_no_import_would_take_is_not_exported(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sora_desktop.core.project_file.MOST_SHOTS", 0)
    rig.registry.made(ProjectAction.EXPORT).trigger()
    await rig.spawn.done()
    assert rig.said == "Couldn't export the project: The project is too large to import."


async def test_a_disk_without_room_and_a_folder_that_is_gone(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = SimpleNamespace(total=10**9, used=10**9, free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: full)
    await rig.export()
    assert rig.said.endswith("more space needed on this disk.")
    monkeypatch.undo()
    monkeypatch.setattr(project_files, "choose_new_file", rig.choose_new_file)
    rig.file = rig.folder / "away" / "film.soraproject"
    await rig.export()
    assert rig.said.startswith("Couldn't export the project: ")


async def test_both_ways_can_be_given_up(
    rig: Rig, other: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    class Held(ProjectExport):
        def run(self) -> Exported:
            go.wait(20)
            return super().run()

    with monkeypatch.context() as patch:
        patch.setattr(project_files, "ProjectExport", Held)
        rig.registry.made(ProjectAction.EXPORT).trigger()
        await rig.spawn.turn()
        assert rig.said == "Exporting Kite film, 0 %\u2026"
        rig.notices.press("project-file", "cancel")
        go.set()
        await rig.spawn.done()
    assert rig.said == "Export canceled"
    assert rig.file is not None
    assert not rig.file.exists()

    await rig.export()
    go.clear()

    def held(*values: Any) -> CheckedFile:
        go.wait(20)
        return check_file(*values)

    monkeypatch.setattr(project_files, "check_file", held)
    other.controller.import_file(rig.file)
    await other.spawn.turn()
    assert other.said == "Checking film.soraproject, 0 %\u2026"
    other.connections.close()
    go.set()
    await other.spawn.done()
    assert other.said == "Import canceled"
    assert len(other.store) == 0


async def test_a_task_that_another_take_got_meanwhile_is_told(
    rig: Rig, other: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = await rig.export()
    check = ProjectImporter.take_in

    async def late(*values: Any) -> Imported:
        other.store.add([replace(made(9), remote_id="r1")])
        return await check(*values)

    monkeypatch.setattr(ProjectImporter, "take_in", late)
    other.controller.import_file(source)
    await other.answered()
    assert other.said == (
        "Couldn't import film.soraproject: Your library has changed. Import the file again."
    )
    assert len(other.store) == 1
    assert list((other.folder / "clips").iterdir()) == []


async def test_a_journal_that_cannot_be_written_is_told(
    rig: Rig, other: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = await rig.export()

    def refuse(*_values: object) -> None:
        raise JournalError(Problem(category=Category.JOURNAL))

    monkeypatch.setattr(other.store, "add", refuse)
    other.controller.import_file(source)
    await other.answered()
    assert [problem.category for problem in other.notices.reported] == [Category.JOURNAL]
    assert list((other.folder / "clips").iterdir()) == []


def test_every_flaw_has_a_sentence(qtbot: QtBot) -> None:
    texts = [flaw_text(flaw) for flaw in FileFlaw]
    assert len(set(texts)) == len(texts)
    assert all(text.endswith(".") for text in texts)
