"""What is done to the clips of takes, and what is said where a clip is not there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeId
from sora_desktop.resources import resource
from sora_desktop.store.library import ClipLibrary
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers.files import FilesController
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.widgets.naming import RenameDialog
from tests.ui.controllers.parts import FakeLookup, FakeNotifier, Spawner, store_in
from tests.ui.take_source import numbered, take_id

HERE, GONE = (numbered(n, clip=f"take {n}.mp4") for n in (1, 2))


class Rig:
    """The controller over a folder with the clip of one of two ready takes."""

    def __init__(self, qtbot: QtBot, folder: Path, player: Player) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.folder = folder / "clips"
        self.folder.mkdir()
        self.clip = Path(
            shutil.copy(resource("demo", "sample_h264.mp4"), self.folder / "take 1.mp4")
        )
        self.takes = store_in(folder, HERE, GONE)
        self.registry = ActionRegistry(self.takes.find)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.fetched: list[TakeId] = []
        self.exported: list[tuple[Take, Path]] = []
        export: Any = self
        self.controller = FilesController(
            self.window,
            FakeLookup(self.folder, {take.id: take for take in (HERE, GONE)}),
            self.takes,
            ClipLibrary(self.folder, posters=folder / "posters"),
            player,
            self.registry,
            export,
            self.notices,
            self.spawn,
            name_pattern=lambda: "{number} {prompt}",
            fetch_again=self.fetched.append,
        )

    def start(self, clips: list[tuple[Take, Path]]) -> None:
        """Keeps what is to be exported."""
        self.exported += clips


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, player: Player) -> Rig:
    return Rig(qtbot, tmp_path, player)


def test_several_takes_leave_out_those_without_a_clip(rig: Rig) -> None:
    rig.registry.run(TakeAction.EXPORT_FOR_EDITING, [HERE.id, GONE.id])
    assert [(take.id, file) for take, file in rig.exported] == [(HERE.id, rig.clip)]
    rig.registry.run(TakeAction.COPY_PATH, [HERE.id, GONE.id])
    assert QApplication.clipboard().text() == str(rig.clip)
    rig.registry.run(TakeAction.COPY_FILE, [GONE.id])
    assert [problem.category for problem in rig.notices.reported] == [Category.FILE_GONE]


def test_texts_of_a_take_are_copied_and_its_clip_is_fetched(rig: Rig) -> None:
    rig.registry.run(TakeAction.COPY_PROMPT, [GONE.id])
    assert QApplication.clipboard().text() == GONE.request.prompt
    rig.registry.run(TakeAction.COPY_TASK_ID, [GONE.id])
    assert QApplication.clipboard().text() == GONE.remote_id
    rig.registry.run(TakeAction.FETCH_AGAIN, [GONE.id])
    assert rig.fetched == [GONE.id]


def test_a_clip_is_shown_outside_or_that_is_said(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []

    def show(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(files_outside, "reveal", show)
    monkeypatch.setattr(files_outside, "open_outside", lambda _path: False)
    rig.registry.run(TakeAction.REVEAL, [HERE.id])
    assert shown == [rig.clip]
    rig.registry.run(TakeAction.OPEN_EXTERNAL, [HERE.id])
    assert str(rig.clip) in rig.notices.notified[-1]
    rig.registry.run(TakeAction.REVEAL, [GONE.id])
    assert [problem.text for problem in rig.notices.reported] == [GONE.clip]


def test_a_frame_is_saved_beside_its_clip(rig: Rig) -> None:
    picture = QImage(16, 9, QImage.Format.Format_RGB32)
    picture.fill(0)
    rig.controller.save_frame(picture, rig.clip, 3)
    (saved,) = rig.folder.glob("*.png")
    assert saved.name in rig.notices.notified[-1]
    rig.controller.save_frame(picture, rig.folder / "none" / "x.mp4", 3)
    assert len(rig.notices.notified) == 2


async def test_settings_are_saved_beside_a_clip(rig: Rig) -> None:
    rig.registry.run(TakeAction.SAVE_RECIPE, [HERE.id])
    await rig.spawn.done()
    assert len(list(rig.folder.iterdir())) == 2


async def test_clips_get_new_names_once_a_pattern_was_given(rig: Rig) -> None:
    for accepted in (False, True):
        rig.registry.run(TakeAction.RENAME_ON_DISK, [HERE.id])
        await rig.spawn.turn()
        dialog = next(d for d in rig.window.findChildren(RenameDialog) if d.isVisible())
        dialog.done(int(accepted))
        await rig.spawn.done()
        assert rig.clip.exists() != accepted
    assert rig.takes.get(take_id(1)).clip == "0001 Take number 1.mp4"
