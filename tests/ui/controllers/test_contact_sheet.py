"""The contact sheet: every shot with its frame, written whole, over nothing without being asked."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.money import NOTHING
from sora_desktop.core.shot import CutShot, Shot
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.controllers import contact_sheet
from sora_desktop.ui.controllers.contact_sheet import (
    ContactSheetController,
    paper,
    sheet_files,
    used_seconds,
)
from sora_desktop.ui.media import contact_sheet as sheets
from sora_desktop.ui.media.contact_sheet import Sheet, pdf_of, png_of
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.notices import Severity
from tests.app.driver import until
from tests.ui.controllers.parts import FakeNotifier, Spawner, answer
from tests.ui.samples import NOW, dollars, sample_take

pytestmark = pytest.mark.no_qt_log
KEY = "contact sheet"


class Rig:
    """The controller, a person who names the file `chosen`, and what was drawn."""

    def __init__(self, qtbot: QtBot, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.clips = folder / "clips"
        self.out = folder / "out"
        self.clips.mkdir()
        self.out.mkdir()
        self.chosen: Path | None = self.out / "Sheet.pdf"
        self.asked: list[tuple[Path, dict[str, str]]] = []
        self.drawn: list[Sheet] = []
        self.revealed: list[Path] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.notices, self.spawn = FakeNotifier(), Spawner()
        patch.setattr(contact_sheet, "choose_new_file", self._choose)
        for name in ("pdf_of", "png_of"):
            patch.setattr(sheets, name, self._seen(getattr(sheets, name)))
        self.controller = ContactSheetController(
            self.parent,
            self.notices,
            self.spawn,
            now=lambda: datetime(2026, 11, 30, 12, tzinfo=UTC),
            clip_file=self.clip_file,
            poster=lambda take: folder / "posters" / f"{take.id}.jpg",
            cost=lambda shot: NOTHING if shot.take is None else shot.take.cost,
            folder=lambda: self.out,
            reveal=self.revealed.append,
        )

    def clip_file(self, take: Take) -> Path | None:
        path = self.clips / (take.clip or "none")
        return path if path.is_file() else None

    async def _choose(
        self, _parent: object, _title: str, start: Path, kinds: dict[str, str]
    ) -> Path | None:
        self.asked.append((start, kinds))
        return self.chosen

    def _seen(self, draw: Any) -> Any:
        def seen(sheet: Sheet, *page: int) -> bytes:
            self.drawn.append(sheet)
            return bytes(draw(sheet, *page))

        return seen

    def shot(self, number: int, take: Take | None, title: str = "A boat") -> CutShot:
        made = Shot(id=ShotId(f"s{number}"), number=number, created_at=NOW)
        return CutShot(shot=made, title=title, take=take, seconds=8)

    def take(self, clip: Path | None, **changes: Any) -> Take:
        name = f"take{len(list(self.clips.iterdir()))}.mp4"
        if clip is not None:
            shutil.copy(clip, self.clips / name)
        return sample_take(TakeState.READY, clip=name, charged=dollars("1.92"), **changes)

    async def make(self, cut: Sequence[CutShot], title: str = "The lake") -> None:
        self.controller.make(cut, title)
        await self.finish()

    async def finish(self) -> None:
        """Lets it end: the frames come from Qt's own events."""
        await until(lambda: _turned() and self.spawn.idle, "the sheet", 30)
        await self.spawn.done()


def _turned() -> bool:
    QApplication.processEvents()
    return True


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    return Rig(qtbot, tmp_path, monkeypatch)


def numbers(sheet: Sheet) -> list[int | None]:
    """The numbers drawn in the frames."""
    return [None if s.picture is None else frame_number(s.picture) for s in sheet.shots]


async def test_every_shot_with_the_frame_at_its_in_point(rig: Rig, demo_clip: Path) -> None:
    cut = [
        rig.shot(1, rig.take(demo_clip)),
        rig.shot(2, rig.take(demo_clip, in_frame=37, out_frame=60)),
        replace(rig.shot(3, rig.take(demo_clip, shot_number=2)), takes=2, chosen=False),
        rig.shot(4, None, "The boat sinks"),
        rig.shot(5, rig.take(None)),
        replace(rig.shot(6, None), takes=2),
    ]
    await rig.make(cut)
    (sheet,) = rig.drawn
    assert numbers(sheet) == [0, 37, 0, None, None, None]
    assert [shot.number for shot in sheet.shots] == ["1", "2", "3", "4", "5", "6"]
    assert [shot.facts for shot in sheet.shots] == [
        "4 s \u00b7 $1.92",
        "1 s \u00b7 $1.92",
        "4 s \u00b7 $1.92 \u00b7 take 2, not chosen",
        "8 s \u00b7 $0.00",
        "8 s \u00b7 $1.92",
        "8 s \u00b7 $0.00",
    ]
    assert [shot.missing for shot in sheet.shots[3:]] == [
        "No takes yet",
        "No picture",
        "No clip yet",
    ]
    assert (sheet.title, sheet.facts) == ("The lake", "6 shots \u00b7 0:33 \u00b7 $7.68")
    assert sheet.paper is QPageSize.PageSizeId.Letter
    notice = rig.notices.notices[KEY]
    assert (notice.text, notice.line) == ("Contact sheet saved", "Sheet.pdf")
    assert notice.severity is Severity.GOOD
    rig.notices.press(KEY, "show")
    assert rig.revealed == [rig.out / "Sheet.pdf"]
    document = QPdfDocument()
    assert document.load(str(rig.out / "Sheet.pdf")) is QPdfDocument.Error.None_
    assert "Theboatsinks" in "".join(document.getAllText(0).text().split())
    assert os.listdir(rig.out) == ["Sheet.pdf"]
    assert rig.asked[0][0] == rig.out / "The lake contact sheet.pdf"
    assert list(rig.asked[0][1].values()) == [".pdf", ".png"]


async def test_a_poster_stands_for_a_clip_that_is_gone(rig: Rig, tmp_path: Path) -> None:
    take = rig.take(None, in_frame=5)
    (tmp_path / "posters").mkdir()
    poster = QImage(480, 270, QImage.Format.Format_RGB32)
    poster.fill(0)
    assert poster.save(str(tmp_path / "posters" / f"{take.id}.jpg"))
    await rig.make([rig.shot(1, take)])
    picture = rig.drawn[0].shots[0].picture
    assert picture is not None
    assert (picture.width(), picture.height()) == (480, 270)


async def test_a_clip_that_gives_no_frame(rig: Rig, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video")
    await rig.make([rig.shot(1, rig.take(broken, in_frame=3))])
    shot = rig.drawn[0].shots[0]
    assert (shot.picture, shot.missing, shot.facts) == (None, "No picture", "8 s \u00b7 $1.92")


async def test_pages_are_numbered_pictures(rig: Rig) -> None:
    rig.chosen = rig.out / "Sheet.png"
    await rig.make([rig.shot(n, None) for n in range(1, 31)])
    names = ["Sheet 1.png", "Sheet 2.png", "Sheet 3.png"]
    assert sorted(os.listdir(rig.out)) == names
    assert all(not QImage(str(rig.out / name)).isNull() for name in names)
    assert rig.notices.notices[KEY].text == "Contact sheet saved as 3 pictures."


@pytest.mark.parametrize("yes", [True, False])
async def test_a_file_is_replaced_only_when_the_person_says_so(rig: Rig, yes: bool) -> None:
    old = rig.out / "Sheet.pdf"
    old.write_bytes(b"mine")
    rig.controller.make([rig.shot(1, None)], "The lake")
    await until(lambda: _turned() and rig.parent.findChildren(MessageDialog), "the question", 10)
    dialog = answer(rig.parent, yes=yes)
    await rig.finish()
    assert dialog.windowTitle() == "Replace 1 file?"
    assert (old.read_bytes() != b"mine") is yes
    assert (KEY in rig.notices.notices) is yes
    assert os.listdir(rig.out) == ["Sheet.pdf"]


async def test_a_file_that_comes_meanwhile_is_kept(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody was asked about it."""

    def slow(sheet: Sheet) -> bytes:
        (rig.out / "Sheet.pdf").write_bytes(b"theirs")
        return pdf_of(sheet)

    monkeypatch.setattr(sheets, "pdf_of", slow)
    await rig.make([rig.shot(1, None)])
    assert (rig.out / "Sheet.pdf").read_bytes() == b"theirs"
    assert rig.notices.notices[KEY].text == "Couldn't save the contact sheet"
    assert os.listdir(rig.out) == ["Sheet.pdf"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "no space"), "The disk is full."),
        (MemoryError(), "Not enough memory. Close other apps first."),
    ],
)
async def test_a_failure_is_told_and_leaves_nothing(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fails(sheet: Sheet, page: int) -> bytes:
        if page:
            raise error
        return png_of(sheet, page)

    monkeypatch.setattr(sheets, "png_of", fails)
    rig.chosen = rig.out / "Sheet.png"
    await rig.make([rig.shot(n, None) for n in range(1, 31)])
    notice = rig.notices.notices[KEY]
    assert (notice.line, notice.severity) == (said, Severity.WARNING)
    assert os.listdir(rig.out) == []


async def test_a_folder_that_is_gone(rig: Rig) -> None:
    rig.out.rmdir()
    await rig.make([rig.shot(1, None)])
    assert rig.notices.notices[KEY].line == f"This folder can't be written to: {rig.out}"


async def test_closed_or_empty_nothing_happens(rig: Rig) -> None:
    rig.controller.make([], "The lake")
    assert rig.spawn.names == []
    rig.chosen = None
    await rig.make([rig.shot(1, None)])
    assert rig.drawn == []
    assert rig.notices.notices == {}


async def test_one_at_a_time_and_stopped(rig: Rig, demo_clip: Path) -> None:
    cut = [rig.shot(n, rig.take(demo_clip, in_frame=n)) for n in range(1, 4)]
    rig.controller.make(cut, "The lake")
    rig.controller.make(cut, "The lake")
    assert len(rig.spawn.names) == 1
    await until(lambda: KEY in rig.notices.notices, "a notice", 10)
    assert rig.notices.notices[KEY].text == "Preparing contact sheet, picture 1 of 3\u2026"
    rig.notices.press(KEY, "cancel")
    await rig.finish()
    assert (rig.drawn, rig.notices.notices) == ([], {})
    await rig.make(cut)
    assert numbers(rig.drawn[0]) == [1, 2, 3]


def test_paper_by_country() -> None:
    assert paper(QLocale("en_US")) is QPageSize.PageSizeId.Letter
    assert paper(QLocale("fr_CA")) is QPageSize.PageSizeId.Letter
    assert paper(QLocale("en_GB")) is QPageSize.PageSizeId.A4
    assert paper(QLocale("de_DE")) is QPageSize.PageSizeId.A4


def test_names_of_files(tmp_path: Path) -> None:
    assert sheet_files(tmp_path / "a.pdf", 3) == [tmp_path / "a.pdf"]
    assert sheet_files(tmp_path / "a.png", 1) == [tmp_path / "a.png"]
    assert sheet_files(tmp_path / "a.PNG", 2) == [tmp_path / "a 1.PNG", tmp_path / "a 2.PNG"]


def test_seconds_between_in_and_out_point(h264_clip: Path) -> None:
    with h264_clip.open("rb") as file:
        facts = clip_facts(file, h264_clip.stat().st_size)
    assert isinstance(facts, ClipFacts)
    whole = sample_take(TakeState.READY)
    for (first, last), seconds in {
        (None, None): 2.0,
        (24, None): 1.0,
        (None, 11): 0.5,
        (12, 12): 1 / 24,
        (0, 500): 2.0,
    }.items():
        take = replace(whole, in_frame=first, out_frame=last)
        assert used_seconds(facts, take) == pytest.approx(seconds)
