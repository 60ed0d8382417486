"""Export for editing: one at a time, told as it goes, stopped when asked."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import Take, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.settings import Settings
from sora_desktop.ui.controllers import export
from sora_desktop.ui.controllers.export import ExportController
from sora_desktop.ui.widgets.notice import Severity
from tests.ui.controllers.parts import FakeNotifier, Spawner
from tests.ui.samples import sample_take

_Place = QStandardPaths.StandardLocation


class Desk:
    """The controller, and a person who chooses `folder`."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder: Path | None = tmp_path / "out"
        self.asked = 0
        self.settings = Settings()
        self.title, self.start = "", Path()
        self.revealed: list[str] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        monkeypatch.setattr(export, "choose_folder", self._choose)
        self.controller = ExportController(
            self.parent,
            self.notices,
            self.spawn,
            now=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC),
            model_name=str.upper,
            option_labels=dict,
            always_sound=lambda _take: True,
            settings=lambda: self.settings,
            save=self._save,
            reveal=lambda path: self.revealed.append(path.suffix),
        )
        clip = tmp_path / "one.mp4"
        shutil.copy(resource("demo", "sample_h264.mp4"), clip)
        self.clips: list[tuple[Take, Path]] = [(sample_take(TakeState.READY, clip="one.mp4"), clip)]

    def _save(self, settings: Settings) -> None:
        self.settings = settings

    async def _choose(self, _parent: object, title: str, start: Path) -> Path | None:
        self.asked += 1
        self.title, self.start = title, start
        if self.folder is not None:
            self.folder.mkdir(exist_ok=True)
        return self.folder


async def test_clips_are_copied_with_a_table_and_a_timeline(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.controller.start(desk.clips)
    desk.controller.start(desk.clips)
    assert desk.controller.asking
    await desk.spawn.done()
    assert desk.asked == 1
    notice = desk.notices.notices["export"]
    name = "Sora Desktop 2026-11-22"
    assert notice.text == f"Exported 1 clip, a timeline ({name}.fcpxml) and a table ({name}.csv)."
    assert notice.severity is Severity.GOOD
    assert (tmp_path / "out" / "one.mp4").is_file()
    desk.notices.press("export", "show")
    assert desk.revealed == [".csv"]


async def test_the_chooser_says_what_goes_out_and_begins_where_the_last_export_went(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    films, papers = tmp_path / "films", tmp_path / "papers"
    places = {_Place.MoviesLocation: films, _Place.DocumentsLocation: papers}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(places[place]))
    begun = []
    for folder in (Path.home(), papers, films, tmp_path / "out"):
        folder.mkdir(exist_ok=True)
        desk.settings = desk.settings if folder.name == "out" else Settings()
        desk.controller.start(desk.clips)
        await desk.spawn.done()
        begun.append(desk.start)
        assert desk.settings.export_folder == str(tmp_path / "out")
    assert begun == [Path.home(), papers, films, tmp_path / "out"]
    assert desk.title == "Export 1 clip and a timeline to\u2026"
    desk.controller.start(desk.clips * 2)
    await desk.spawn.done()
    assert desk.title == "Export 2 clips and a timeline to\u2026"


async def test_no_folder_is_no_export(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.folder = None
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    assert not desk.controller.asking
    assert desk.notices.notices == {}
    desk.controller.stop()


async def test_a_clip_that_is_gone_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.clips[0][1].unlink()
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    notice = desk.notices.notices["export"]
    assert "Couldn't export 1 clip" in notice.text
    assert notice.severity is Severity.WARNING
