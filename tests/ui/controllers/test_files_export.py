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

from sora_desktop.core.exports.formats import Format
from sora_desktop.core.shot import CutShot, Shot
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.settings import Settings
from sora_desktop.ui.controllers import files
from sora_desktop.ui.controllers.files import ExportController
from sora_desktop.ui.dialogs.export import ExportDialog
from sora_desktop.ui.window.notices import Severity
from tests.ui.controllers.parts import FakeNotifier, Spawner
from tests.ui.samples import sample_take

_Place = QStandardPaths.StandardLocation


TIMELINES = tuple(each for each in Format if each is not Format.MP4)


class Rig:
    """The controller, and a person who chooses `folder`."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder: Path | None = tmp_path / "out"
        # What the person ticks, None to leave; without it, what is ticked already.
        self.formats: tuple[Format, ...] | None = (Format.FCPXML, Format.CSV)
        # Whether the person wants another folder than the one of the last export.
        self.elsewhere = False
        self.asked = 0
        self.settings = Settings()
        self.title, self.start, self.noted = "", Path(), ""
        self.revealed: list[str] = []
        self.offered: list[tuple[Format, ...]] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        monkeypatch.setattr(files, "choose_folder", self._choose)
        monkeypatch.setattr(files, "ask", self._tick)
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
        self.noted = dialog.note.text()
        if self.formats is None:
            return QDialog.DialogCode.Rejected.value
        for kind, box in dialog.boxes.items():
            box.setChecked(kind in self.formats)
        known = not dialog.export.isHidden()
        (dialog.export if known and not self.elsewhere else dialog.choose).click()
        return dialog.result()

    async def _choose(self, _parent: object, title: str, start: Path) -> Path | None:
        self.asked += 1
        self.title, self.start = title, start
        if self.folder is not None:
            self.folder.mkdir(exist_ok=True)
        return self.folder


async def test_clips_are_copied_with_a_table_and_a_timeline(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.controller.start(rig.clips)
    rig.controller.start(rig.clips)
    assert rig.controller.asking
    await rig.spawn.done()
    assert rig.asked == 1
    notice = rig.notices.notices["export"]
    assert rig.noted == ""
    assert notice.text == "Exported 1 clip with FCPXML and CSV."
    assert (notice.severity, notice.stays) == (Severity.GOOD, False)
    assert [action.label for action in notice.actions] == ["Show in folder"]
    name = "Sora Desktop 2026-11-22"
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert there == [f"{name}.csv", f"{name}.fcpxml", "one.mp4"]
    rig.notices.press("export", "show")
    assert rig.revealed == [".csv"]


async def test_the_chooser_says_what_goes_out_and_begins_where_the_last_export_went(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.elsewhere = True
    films, papers = tmp_path / "films", tmp_path / "papers"
    places = {_Place.MoviesLocation: films, _Place.DocumentsLocation: papers}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(places[place]))
    begun = []
    for folder in (Path.home(), papers, films, tmp_path / "out"):
        folder.mkdir(exist_ok=True)
        rig.settings = rig.settings if folder.name == "out" else Settings()
        rig.controller.start(rig.clips)
        await rig.spawn.done()
        begun.append(rig.start)
        assert rig.settings.export_folder == str(tmp_path / "out")
    assert begun == [Path.home(), papers, films, tmp_path / "out"]
    assert rig.title == "Export 1 clip to\u2026"
    rig.controller.start(rig.clips * 2)
    await rig.spawn.done()
    assert rig.title == "Export 2 clips to\u2026"


async def test_the_next_export_goes_where_the_last_one_went(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    out = tmp_path / "out"
    for _ in range(2):
        rig.controller.start(rig.clips)
        await rig.spawn.done()
    assert rig.asked == 1
    assert sorted(path.name for path in out.glob("*.mp4")) == ["one (2).mp4", "one.mp4"]
    shutil.rmtree(out)
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    assert rig.asked == 2
    assert [path.name for path in out.glob("*.mp4")] == ["one.mp4"]


async def test_formats_are_remembered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    rig.settings = replace(rig.settings, export_formats=("otio", "of a later version"))
    rig.formats = ()
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    assert rig.notices.notices["export"].text == "Exported 1 clip."
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    assert rig.offered == [TIMELINES, (Format.OTIO,), ()]
    rig.notices.press("export", "show")
    assert rig.revealed == [""]


async def test_without_formats_nothing_is_asked_further(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.formats = None
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    assert rig.asked == 0
    assert not rig.controller.asking
    assert rig.notices.notices == {}
    assert rig.settings == Settings()


def cut_of(rig: Rig, *more: CutShot) -> list[CutShot]:
    """A film of the one clip, and of more."""
    take = rig.clips[0][0]
    shot = Shot(id=ShotId("s"), number=6, created_at=take.created_at)
    return [CutShot(shot=shot, title="The boat", take=take, seconds=4), *more]


async def test_a_cut_is_exported_under_its_title(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.formats = TIMELINES
    file = rig.clips[0][1]
    rig.controller.export_cut(cut_of(rig), lambda _take: file, "My film")
    await rig.spawn.done()
    notice = rig.notices.notices["export"]
    assert notice.text == "Exported 1 clip with FCPXML, OTIO, EDL, and CSV."
    assert notice.severity is Severity.GOOD
    there = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert there[0] == "001_shot6_The-boat.mp4"
    assert there[1:] == [f"My film.{ending}" for ending in ("csv", "edl", "fcpxml", "otio")]


async def test_what_a_cut_lacks_is_told_line_by_line(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    said: list[tuple[str, str]] = []

    async def show_message(_parent: object, _title: str, text: str, details: str = "") -> None:
        said.append((text, details))

    monkeypatch.setattr(files, "show_message", show_message)
    whole = cut_of(rig)
    empty = replace(whole[0], take=None)
    take = replace(rig.clips[0][0], shot_number=2)
    open_ = replace(whole[0], take=take, takes=3, chosen=False)
    file = rig.clips[0][1]
    rig.controller.export_cut([*whole, empty, open_], lambda _take: file, "")
    await rig.spawn.done()
    notice = rig.notices.notices["export"]
    assert rig.noted == "Without a clip: 1 shot. First take used, none chosen: 1 shot."
    assert notice.text == f"Exported 2 clips with FCPXML and CSV. {rig.noted}"
    assert (notice.severity, notice.stays) == (Severity.WARNING, True)
    assert [action.label for action in notice.actions] == ["Show in folder", "Details"]
    rig.notices.press("export", "details")
    rig.controller.export_cut([*whole, *[empty] * 20], lambda _take: file, "")
    await rig.spawn.done()
    rig.notices.press("export", "details")
    await rig.spawn.done()
    (few, nothing), (many, folded) = said
    assert few.splitlines() == [
        "2. Shot 6: no clip yet, its place stays empty",
        "2. Shot 6: another shot has this number too",
        "3. Shot 6: take 2 of 3 used, none is chosen",
        "3. Shot 6: another shot has this number too",
    ]
    assert nothing == ""
    assert len(many.splitlines()) == 13
    assert many.endswith("And 28 more.")
    assert len(folded.splitlines()) == 40


async def test_no_folder_is_no_export(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.folder = None
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    assert not rig.controller.asking
    assert rig.notices.notices == {}
    rig.controller.stop()


async def test_a_clip_that_is_gone_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.clips[0][1].unlink()
    rig.controller.start(rig.clips)
    await rig.spawn.done()
    notice = rig.notices.notices["export"]
    assert "Couldn't export 1 clip" in notice.text
    assert notice.severity is Severity.WARNING


async def test_a_cut_without_a_clip_says_what_is_missing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(qtbot, tmp_path, monkeypatch)
    rig.controller.export_cut([replace(cut_of(rig)[0], take=None)], lambda _take: None, "")
    rig.controller.export_cut([], lambda _take: None, "")
    assert not rig.controller.asking
    assert rig.notices.notified == ["No clips to export: No shot has a clip yet."] * 2
