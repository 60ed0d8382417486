"""Export for editing: one at a time, told as it goes, stopped when asked."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.exports.timeline import Format
from sora_desktop.core.shot import CutShot, Shot
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.settings import Settings
from sora_desktop.ui.controllers import export
from sora_desktop.ui.controllers.export import ExportController
from sora_desktop.ui.dialogs.export_dialog import ExportDialog
from sora_desktop.ui.widgets.notice import Severity
from tests.ui.controllers.parts import FakeNotifier, Spawner
from tests.ui.samples import sample_take

_Place = QStandardPaths.StandardLocation


TIMELINES = tuple(each for each in Format if each is not Format.MP4)


class Desk:
    """The controller, and a person who chooses `folder`."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder: Path | None = tmp_path / "out"
        # What the person ticks, None to leave; without it, what is ticked already.
        self.formats: tuple[Format, ...] | None = (Format.FCPXML, Format.CSV)
        self.asked = 0
        self.settings = Settings()
        self.title, self.start = "", Path()
        self.revealed: list[str] = []
        self.offered: list[tuple[Format, ...]] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        monkeypatch.setattr(export, "choose_folder", self._choose)
        monkeypatch.setattr(export, "ask", self._tick)
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

    async def _tick(self, dialog: ExportDialog) -> int:
        self.offered.append(dialog.formats)
        if self.formats is None:
            return QDialog.DialogCode.Rejected.value
        for kind, box in dialog.boxes.items():
            box.setChecked(kind in self.formats)
        return QDialog.DialogCode.Accepted.value

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
    assert notice.text == "Exported 1 clip with FCPXML and CSV."
    assert notice.severity is Severity.GOOD
    assert [action.label for action in notice.actions] == ["Show in folder"]
    name = "Sora Desktop 2026-11-22"
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert there == [f"{name}.csv", f"{name}.fcpxml", "one.mp4"]
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
    assert desk.title == "Export 1 clip to\u2026"
    desk.controller.start(desk.clips * 2)
    await desk.spawn.done()
    assert desk.title == "Export 2 clips to\u2026"


async def test_formats_are_remembered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    desk.settings = replace(desk.settings, export_formats=("otio", "of a later version"))
    desk.formats = ()
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    assert desk.notices.notices["export"].text == "Exported 1 clip."
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    assert desk.offered == [TIMELINES, (Format.OTIO,), ()]
    desk.notices.press("export", "show")
    assert desk.revealed == [""]


async def test_without_formats_nothing_is_asked_further(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.formats = None
    desk.controller.start(desk.clips)
    await desk.spawn.done()
    assert desk.asked == 0
    assert not desk.controller.asking
    assert desk.notices.notices == {}
    assert desk.settings == Settings()


def cut_of(desk: Desk, *more: CutShot) -> list[CutShot]:
    """A film of the one clip, and of more."""
    take = desk.clips[0][0]
    shot = Shot(id=ShotId("s"), number=6, created_at=take.created_at)
    return [CutShot(shot=shot, title="The boat", take=take, seconds=4), *more]


async def test_a_cut_is_exported_under_its_title(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    desk.formats = TIMELINES
    file = desk.clips[0][1]
    desk.controller.export_cut(cut_of(desk), lambda _take: file, "My film")
    await desk.spawn.done()
    notice = desk.notices.notices["export"]
    assert notice.text == "Exported 1 clip with FCPXML, OTIO, EDL, and CSV."
    assert notice.severity is Severity.GOOD
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert there[0] == "001_shot6_The-boat.mp4"
    assert there[1:] == [f"My film.{ending}" for ending in ("csv", "edl", "fcpxml", "otio")]


async def test_what_a_cut_lacks_is_told_line_by_line(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    said: list[tuple[str, str]] = []

    async def tell(_parent: object, _title: str, text: str, details: str = "") -> None:
        said.append((text, details))

    monkeypatch.setattr(export, "tell", tell)
    whole = cut_of(desk)
    empty = replace(whole[0], take=None)
    file = desk.clips[0][1]
    desk.controller.export_cut([*whole, empty], lambda _take: file, "")
    await desk.spawn.done()
    notice = desk.notices.notices["export"]
    assert notice.text == "Exported 1 clip with FCPXML and CSV. Without a clip: 1 shot."
    assert notice.severity is Severity.WARNING
    assert [action.label for action in notice.actions] == ["Show in folder", "Details"]
    desk.notices.press("export", "details")
    desk.controller.export_cut([*whole, *[empty] * 20], lambda _take: file, "")
    await desk.spawn.done()
    desk.notices.press("export", "details")
    await desk.spawn.done()
    (few, nothing), (many, folded) = said
    assert few.splitlines() == [
        "2. Shot 6: no take chosen, its place stays empty",
        "2. Shot 6: another shot has this number too",
    ]
    assert nothing == ""
    assert len(many.splitlines()) == 13
    assert many.endswith("And 28 more.")
    assert len(folded.splitlines()) == 40


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
