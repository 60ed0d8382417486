"""Shots in and out by the controller alone, over a real journal, real files and real undo."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import ShotId, TakeState
from sora_desktop.engine.shot_changes import Annotations, new_project, shots_added, take_chosen
from sora_desktop.ui.controllers import files, shot_import
from sora_desktop.ui.controllers.library import LibraryEdits
from sora_desktop.ui.controllers.shot_import import MOST_BYTES, ShotImportController
from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog
from tests.fakes import START, FakeClock
from tests.ui.controllers.parts import FakeNotifier, Spawner, store_in
from tests.ui.samples import CATALOGUE, request, sample_take
from tests.ui.take_source import dark_theme, numbered

FIRST = ShotId("1" * 32)


class Rig:
    """The controller over one shot with a take, and a person who chooses `file`."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        take = replace(
            numbered(1, shot_id=FIRST, remote_id="r1"), request=request(prompt="A ready kite")
        )
        self.folder = tmp_path
        self.store = store_in(tmp_path, take)
        self.shots = self.store.shots
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.qtbot = qtbot
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.edits = LibraryEdits(Annotations(self.store, FakeClock()), self.store.find)
        self.reported: list[str] = []
        self.edits.reported.connect(self.reported.append)
        self.file: Path | None = tmp_path / "shots.csv"
        self.proposed = Path()
        self.revealed: list[Path] = []
        monkeypatch.setattr(shot_import, "choose_file", self._choose)
        monkeypatch.setattr(files, "choose_new_file", self._choose_new)
        self.replaces = True
        monkeypatch.setattr(files, "may_replace", self._may_replace)
        self.base = request(prompt="the draft")
        self.project = FIRST_PROJECT
        self.controller = ShotImportController(
            self.parent,
            dark_theme(),
            self.shots,
            self.edits,
            self.notices,
            self.spawn,
            now=lambda: START,
            catalogue=lambda: CATALOGUE,
            base=lambda: self.base,
            project=lambda: self.project,
            folder=lambda: tmp_path,
            reveal=self.revealed.append,
        )

    async def _choose(self, _parent: object, _title: str, _filters: object) -> Path | None:
        return self.file

    async def _may_replace(self, _parent: object, there: Sequence[Path]) -> bool:
        assert there == [self.file]
        return self.replaces

    async def _choose_new(
        self, _parent: object, _title: str, proposed: Path, _filters: object
    ) -> Path | None:
        self.proposed = proposed
        return self.file

    @property
    def dialog(self) -> ImportShotsDialog:
        """The dialog that is open."""
        found = self.parent.findChildren(ImportShotsDialog)
        (dialog,) = (each for each in found if each.isVisible())
        return dialog

    async def opened(self, after: ShotId | None = None) -> ImportShotsDialog:
        """Opens the dialog."""
        self.controller.open(after)
        await self.spawn.turn()
        return self.dialog

    async def settled(self) -> None:
        """Waits until everything but the dialog itself is done."""
        await self.spawn.done(but="import shots")

    def film(self) -> list[tuple[int, str]]:
        """Number and title of the shots in film order."""
        found = self.shots.shots(FIRST_PROJECT)
        return [(shot.number, self.shots.title(shot.id)) for shot in found]

    def requests(self) -> list[VideoRequest | None]:
        """What the shots of the list ask for."""
        return [shot.request for shot in self.shots.shots(FIRST_PROJECT)]


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    return Rig(qtbot, tmp_path, monkeypatch)


async def test_pasted_shots_are_added_in_one_step_and_undone(rig: Rig) -> None:
    dialog = await rig.opened()
    rig.controller.open()
    assert rig.dialog is dialog
    with rig.qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText("Number,Prompt,Name\n9,A boat,Opening\n8,A kite,\n7,,\n")
    await rig.settled()
    assert rig.film() == [(1, "A ready kite")]
    assert dialog.add_button.text() == "Add 2 shots"
    dialog.add_button.click()
    await rig.spawn.done()
    assert rig.film() == [(1, "A ready kite"), (9, "Opening"), (8, "A kite")]
    assert rig.requests()[1:] == [request(prompt="A boat"), request(prompt="A kite")]
    assert rig.reported == ["2 shots added to My takes"]
    rig.edits.undo()
    assert rig.film() == [(1, "A ready kite")]
    rig.edits.stack.redo()
    assert [number for number, _ in rig.film()] == [1, 9, 8]
    assert len(rig.store.all()) == 1


async def test_lines_of_the_clipboard_are_shown_before_they_are_added(rig: Rig) -> None:
    QGuiApplication.clipboard().setText(" \n")
    rig.controller.paste()
    assert rig.notices.notified == ["Copy some text first."]
    QGuiApplication.clipboard().setText("A boat\nA kite\n")
    rig.controller.paste(FIRST)
    await rig.spawn.turn()
    with rig.qtbot.waitSignal(rig.dialog.read_wanted):
        pass
    await rig.settled()
    assert rig.dialog.add_button.text() == "Add 2 shots"
    assert rig.film() == [(1, "A ready kite")]
    rig.dialog.accept()
    await rig.spawn.done()
    assert [title for _, title in rig.film()] == ["A ready kite", "A boat", "A kite"]


async def test_a_dropped_file_is_shown_before_its_shots_are_added(rig: Rig) -> None:
    script = rig.folder / "film.fountain"
    script.write_text("INT. KITCHEN - DAY\n\nShe reads the letter.\n", encoding="utf-8")
    rig.controller.open(file=script)
    await rig.settled()
    assert rig.dialog.add_button.text() == "Add 1 shot"
    assert rig.film() == [(1, "A ready kite")]
    rig.dialog.accept()
    await rig.spawn.done()
    assert len(rig.film()) == 2


async def test_numbers_that_a_project_has_are_given_anew_and_told(rig: Rig) -> None:
    for numbers in ("1\ta\n2\tb", "7\tc\n7\td\n12A\te"):
        dialog = await rig.opened()
        with rig.qtbot.waitSignal(dialog.read_wanted):
            dialog.field.insertPlainText(f"Number\tPrompt\n{numbers}\n")
        await rig.settled()
        dialog.accept()
        await rig.spawn.done()
    assert rig.film()[1:] == [(2, "a"), (3, "b"), (7, "c"), (8, "d"), (9, "e")]
    told = "{} shots added to My takes. Some got a new number."
    assert rig.reported == [told.format(2), told.format(3)]


@pytest.mark.parametrize("numbers", ["2\ta\n3\tb", "2.0\ta\n\tb", "02\ta\n3.00\tb"])
async def test_numbers_that_are_kept_are_not_told(rig: Rig, numbers: str) -> None:
    dialog = await rig.opened()
    with rig.qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText(f"Number\tPrompt\n{numbers}\n")
    await rig.settled()
    dialog.accept()
    await rig.spawn.done()
    assert rig.film()[1:] == [(2, "a"), (3, "b")]
    assert rig.reported == ["2 shots added to My takes"]


async def test_shots_are_added_after_the_shot_that_is_meant(rig: Rig) -> None:
    rig.edits.arrange("x", shots_added(rig.shots, FIRST_PROJECT, [request(prompt="z")], START))
    dialog = await rig.opened(FIRST)
    with rig.qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText("a\nb")
    await rig.settled()
    dialog.accept()
    await rig.spawn.done()
    assert [title for _, title in rig.film()] == ["A ready kite", "a", "b", "z"]


async def test_cancelled_nothing_is_added_and_it_can_be_opened_again(rig: Rig) -> None:
    dialog = await rig.opened()
    dialog.field.insertPlainText("A boat")
    dialog.reject()
    await rig.spawn.done()
    assert rig.film() == [(1, "A ready kite")]
    assert rig.reported == []
    (await rig.opened()).reject()
    await rig.spawn.done()


async def test_a_list_that_is_read_when_the_dialog_has_closed_is_let_go(rig: Rig) -> None:
    dialog = await rig.opened()
    with rig.qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText("A boat")
    dialog.reject()
    await rig.spawn.done()
    assert dialog.shots == ()


@pytest.mark.parametrize("way", ["chosen", "dropped"])
async def test_a_file_is_read(rig: Rig, way: str) -> None:
    path = rig.folder / "shots.csv"
    path.write_bytes("Prompt;Länge\nStraße;4\n".encode("cp1252"))
    dialog = await rig.opened()
    if way == "chosen":
        dialog.choose_button.click()
    else:
        dialog.dropped.emit(path)
    await rig.settled()
    assert dialog.file_label.text() == "shots.csv, Windows-1252"
    assert "Read as Windows-1252" in dialog.notes.text()
    (shot,) = dialog.shots
    assert shot.request == request(prompt="Straße", seconds=4)
    dialog.reject()
    await rig.spawn.done()


@pytest.mark.parametrize("name", ["film.fountain", "FILM.Fountain"])
async def test_a_script_is_read_scene_by_scene(rig: Rig, name: str) -> None:
    path = rig.folder / name
    path.write_text("INT. KITCHEN - DAY\n\nMara waits.\n\nMARA\nHello?\n\nEXT. HARBOR - NIGHT\n")
    dialog = await rig.opened()
    dialog.dropped.emit(path)
    await rig.settled()
    assert [shot.request.prompt for shot in dialog.shots] == [
        "INT. KITCHEN - DAY\nMara waits.",
        "EXT. HARBOR - NIGHT",
    ]
    # It stays a script while it is edited.
    with rig.qtbot.waitSignal(dialog.read_wanted):
        dialog.field.appendPlainText("\nFog.")
    await rig.settled()
    assert dialog.shots[-1].request.prompt == "EXT. HARBOR - NIGHT\nFog."
    dialog.reject()
    await rig.spawn.done()


async def test_no_file_chosen_is_none(rig: Rig) -> None:
    rig.file = None
    dialog = await rig.opened()
    dialog.choose_button.click()
    await rig.settled()
    assert dialog.file_label.text() == ""
    dialog.reject()
    await rig.spawn.done()


def large(path: Path) -> None:
    """A file of 50 MB that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(50_000_000)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("large.csv", "large.csv is larger than 10\u00a0MB. Split it into parts."),
        ("folder.csv", "folder.csv is a folder. Choose a CSV, TSV or text file."),
        ("picture.csv", "picture.csv isn't a text file. Save the table as CSV first."),
        ("pipe.csv", "pipe.csv isn't a text file. Save the table as CSV first."),
        ("nothing.csv", "We couldn't find nothing.csv."),
        ("a.txt/b.csv", "We couldn't open b.csv: Not a directory."),
    ],
)
async def test_what_is_no_list_is_refused_with_a_sentence(rig: Rig, name: str, text: str) -> None:
    large(rig.folder / "large.csv")
    (rig.folder / "folder.csv").mkdir()
    (rig.folder / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    os.mkfifo(rig.folder / "pipe.csv")
    (rig.folder / "a.txt").write_text("x")
    dialog = await rig.opened()
    rig.file = rig.folder / name
    dialog.choose_button.click()
    await rig.settled()
    assert dialog.file_label.text() == text
    assert dialog.shots == ()
    dialog.reject()
    await rig.spawn.done()


async def test_a_file_of_just_the_size_is_read(rig: Rig) -> None:
    path = rig.folder / "shots.csv"
    path.write_bytes(b"Prompt\n" + b"\n" * (MOST_BYTES - 13) + b"A boat")
    dialog = await rig.opened()
    dialog.choose_button.click()
    await rig.settled()
    assert [shot.request.prompt for shot in dialog.shots] == ["A boat"]
    dialog.reject()
    await rig.spawn.done()


# --- out ------------------------------------------------------------------------------------------


async def test_the_shots_are_exported_and_come_back(rig: Rig) -> None:
    listed = [request(prompt="=cmd", resolution="1080p"), request(prompt='A "boat",\nat sea')]
    names = ["Formula"]
    rig.edits.arrange("x", shots_added(rig.shots, FIRST_PROJECT, listed, START, names=names))
    (take,) = rig.store.all()
    rig.edits.arrange("x", take_chosen(rig.shots, take))
    assert rig.file is not None
    rig.file.write_text("an older one")
    rig.controller.export_csv()
    await rig.spawn.done()
    assert rig.proposed == rig.folder / "My takes-shots.csv"
    assert rig.notices.notified == ["Exported 3 shots: shots.csv"]
    rig.notices.press("said", "Show in folder")
    assert rig.revealed == [rig.file]
    with rig.file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == ["", "Formula", ""]
    money = [(row["Takes made"], row["Chosen take"], row["To go in USD"]) for row in rows]
    assert money == [("1", "1", "0.0000"), ("0", "", "1.9200"), ("0", "", "1.9200")]
    assert rows[0]["Cost in USD"] == f"{take.spent.dollars:.4f}"
    dialog = await rig.opened()
    dialog.choose_button.click()
    await rig.settled()
    assert [shot.request for shot in dialog.shots] == [request(prompt="A ready kite"), *listed]
    assert [shot.name for shot in dialog.shots] == ["", "Formula", ""]
    dialog.reject()
    await rig.spawn.done()


async def test_an_older_file_stays_unless_it_may_be_replaced(rig: Rig) -> None:
    rig.edits.arrange("x", shots_added(rig.shots, FIRST_PROJECT, [request()], START))
    assert rig.file is not None
    rig.file.write_text("an older one")
    rig.replaces = False
    rig.controller.export_csv()
    await rig.spawn.done()
    assert rig.file.read_text() == "an older one"
    assert rig.notices.notified == []


async def test_what_is_to_go_is_unknown_where_nobody_can_say(rig: Rig) -> None:
    odd = [request(model_id="gone"), request(prompt="")]
    failed = [
        sample_take(TakeState.FAILED, id=f"{n}" * 32, shot_id=ShotId(f"{n}" * 32)) for n in "89"
    ]
    rig.edits.arrange("x", shots_added(rig.shots, FIRST_PROJECT, odd, START))
    rig.store.add([replace(take, number=n) for n, take in enumerate(failed, 20)])
    found = shot_import.sheet_shots(rig.shots, FIRST_PROJECT, CATALOGUE)
    to_go = [None if each.to_go is None else str(each.to_go) for each in found]
    assert to_go == ["$0.00", None, None, "$1.92", "$1.92"]


async def test_an_export_that_fails_is_told(rig: Rig) -> None:
    rig.file = rig.folder / "missing" / "shots.csv"
    rig.controller.export_csv()
    await rig.spawn.done()
    (said,) = rig.notices.notified
    assert said.startswith("Couldn't export the shot list: ")
    assert said.endswith("shots.csv: No such file or directory")


async def test_no_name_is_no_export(rig: Rig) -> None:
    rig.file = None
    rig.controller.export_csv()
    await rig.spawn.done()
    assert rig.proposed.name == "My takes-shots.csv"
    assert rig.notices.notified == []


async def test_a_project_without_shots_is_not_exported(rig: Rig) -> None:
    home, made = new_project(rig.shots, "Night: market?")
    rig.store.arrange(made)
    rig.project = home.id
    rig.controller.export_csv()
    await rig.spawn.done()
    assert rig.notices.notified == ["No shots to export"]
    assert rig.proposed == Path()
    rig.store.arrange(shots_added(rig.shots, home.id, [request()], START))
    rig.controller.export_csv()
    await rig.spawn.done()
    assert rig.proposed.name == "Night market-shots.csv"
    assert rig.notices.notified[1:] == ["Exported 1 shot: shots.csv"]
    assert (await rig.opened()).findChildren(QLabel)[0].text() == (
        "Import shots into Night: market?"
    )
    rig.dialog.reject()
    await rig.spawn.done()
