"""The contact sheet of a cut: asks for the file, takes the pictures, draws and writes it, and
reports the result."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtWidgets import QWidget

from sora_desktop.core.clips.clip_facts import ClipFacts, clip_facts
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.shot import CutShot
from sora_desktop.core.take import Take
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.disk import move_new, problem_of, unfinished, write_atomically
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn
from sora_desktop.ui.text.formats import Translator, clip_length, elapsed, fill, long_date
from sora_desktop.ui.widgets.dialogs import choose_new_file, may_replace
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.ui.media.contact_sheet import Sheet, SheetShot
    from sora_desktop.ui.media.frames import FrameTaker

tr = Translator("ContactSheet")

_KEY, _CANCEL, _SHOW = "contact sheet", "cancel", "show"
_PDF, _PNG = ".pdf", ".png"
# As wide as a frame on a page in pixels; less where there are very many of them.
_WIDTH, _NARROW, _MANY = 520, 260, 300
_NAME_BYTES = 96
_NEW = 0o666  # The mode of any new file; the system applies its mask.
_Places = QLocale.Country
# Regions where paper has the size Letter.
_LETTER = frozenset(
    {
        _Places.UnitedStates,
        _Places.Canada,
        _Places.Mexico,
        _Places.PuertoRico,
        _Places.Philippines,
        _Places.Colombia,
        _Places.Chile,
        _Places.Venezuela,
    }
)


class ContactSheetController(QObject):
    """One sheet at a time."""

    def __init__(
        self,
        parent: QWidget,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        clip_file: Callable[[Take], Path | None],
        poster: Callable[[Take], Path],
        cost: Callable[[CutShot], Money],
        folder: Callable[[], Path],
        reveal: Callable[[Path], object],
    ) -> None:
        """`clip_file` is the path of a take's clip, None without one; `poster` that of its poster;
        `cost` what a shot counts with; `folder` where the chooser starts; `reveal` shows a file in
        its folder."""
        super().__init__(parent)
        self._parent, self._notices, self._spawn = parent, notices, spawn
        self._now, self._clip_file, self._poster = now, clip_file, poster
        self._cost, self._folder, self._reveal = cost, folder, reveal
        self._taker: FrameTaker | None = None
        self._taken: asyncio.Future[QImage | None] | None = None
        self._busy = self._stopped = False

    def make(self, cut: Sequence[CutShot], title: str) -> None:
        """Asks for the file and makes the sheet; nothing happens while another one is being made,
        or without a shot."""
        from sora_desktop.ui.media.frames import FrameTaker

        if self._busy or not cut:
            return
        self._busy, self._stopped = True, False
        if self._taker is None:
            # Here, because a player must not be created within a coroutine.
            self._taker = FrameTaker(self)
            self._taker.taken.connect(lambda _clip, _number, picture: self._settle(picture))
            self._taker.failed.connect(lambda _clip: self._settle(None))
        self._spawn(self._ask_and_make(tuple(cut), title), "contact sheet")

    def stop(self) -> None:
        """Cancels it before it is written."""
        self._stopped = True

    async def _ask_and_make(self, cut: Sequence[CutShot], title: str) -> None:
        try:
            chosen = await self._choose(title)
            if chosen is not None:
                await self._make(cut, title, chosen)
        finally:
            self._busy = False
            if self._taker is not None:
                self._taker.release()

    async def _choose(self, title: str) -> Path | None:
        name = tr("{project} contact sheet", "the name of a file", project=slug(title, _NAME_BYTES))
        kinds = {"PDF": _PDF, tr("PNG pictures"): _PNG}
        asked = tr("Save contact sheet")
        return await choose_new_file(self._parent, asked, self._folder() / f"{name}{_PDF}", kinds)

    async def _make(self, cut: Sequence[CutShot], title: str, chosen: Path) -> None:
        from sora_desktop.ui.media.contact_sheet import page_count

        shots: list[_Pictured] = []
        for place, shot in enumerate(cut):
            self._progress(place + 1, len(cut))
            shots.append(await self._pictured(shot, _NARROW if len(cut) > _MANY else _WIDTH))
            if self._stopped:
                self._notices.withdraw(_KEY)
                return
        sheet = self._sheet(shots, title)
        files = sheet_files(chosen, page_count(sheet))
        there = _there(files)
        if there and not await may_replace(self._parent, there):
            self._notices.withdraw(_KEY)
            return
        try:
            await run_to_end(asyncio.to_thread(_write, sheet, files, frozenset(there)))
        except (OSError, MemoryError) as error:
            self._report_failed(error, chosen)
        else:
            self._report_saved(files)

    # --- pictures ---------------------------------------------------------------------------

    async def _pictured(self, shot: CutShot, width: int) -> _Pictured:
        take = shot.take
        if take is None:
            return _Pictured(shot, None, shot.seconds)
        clip = self._clip_file(take)
        facts = None if clip is None else await asyncio.to_thread(_facts, clip)
        picture = None
        if clip is not None and facts is not None and take.in_frame:
            picture = await self._frame(clip, take.in_frame)
        if picture is None:
            picture = await asyncio.to_thread(_read, self._poster(take))
        if picture is None and clip is not None and facts is not None:
            picture = await self._frame(clip, 0)
        if picture is not None and picture.width() > width:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(width, smooth)
        seconds = shot.seconds if facts is None else used_seconds(facts, take)
        return _Pictured(shot, picture, seconds)

    async def _frame(self, clip: Path, frame: int) -> QImage | None:
        """That frame of the clip; None when it gives none."""
        if self._taker is None:
            return None
        self._taken = asyncio.get_running_loop().create_future()
        self._taker.request(clip, frame)
        return await self._taken

    def _settle(self, picture: QImage | None) -> None:
        if self._taken is not None and not self._taken.done():
            self._taken.set_result(picture)

    # --- the sheet --------------------------------------------------------------------------

    def _sheet(self, shots: Sequence[_Pictured], title: str) -> Sheet:
        from sora_desktop.ui.media.contact_sheet import Sheet

        total = Money.total(self._cost(each.shot) for each in shots)
        count = tr("%n shot(s)", "", len(shots))
        length = elapsed(round(sum(each.seconds for each in shots)))
        return Sheet(
            title=title or tr("Contact sheet"),
            facts=_joined(count, length, str(total)),
            date=long_date(self._now().astimezone().date()),
            page=tr("Page {n} of {count}"),
            paper=paper(QLocale()),
            shots=[self._sheet_shot(each) for each in shots],
        )

    def _sheet_shot(self, each: _Pictured) -> SheetShot:
        from sora_desktop.ui.media.contact_sheet import SheetShot

        if each.shot.take is not None:
            missing = tr("No picture")
        elif each.shot.takes:
            missing = tr("No clip yet")
        else:
            missing = tr("No takes yet")
        return SheetShot(
            number=str(each.shot.shot.number),
            title=each.shot.title,
            facts=_joined(
                clip_length(each.seconds), str(self._cost(each.shot)), *_undecided(each.shot)
            ),
            picture=each.picture,
            missing=missing,
        )

    # --- telling ----------------------------------------------------------------------------

    def _progress(self, place: int, count: int) -> None:
        self._notices.offer(
            Notice(
                key=_KEY,
                text=tr(
                    "Preparing contact sheet, picture {n} of {count}\u2026", n=place, count=count
                ),
                priority=Rank.RESULT,
                actions=(NoticeAction(id=_CANCEL, label=tr("Cancel")),),
                stays=True,
                icon="export",
            ),
            {_CANCEL: self.stop},
        )

    def _report_saved(self, files: Sequence[Path]) -> None:
        count = len(files)
        text = (
            tr("Contact sheet saved as %n picture(s).", "", count)
            if count > 1
            else tr("Contact sheet saved")
        )
        self._notices.offer(
            Notice(
                key=_KEY,
                text=text,
                line=files[0].name,
                severity=Severity.GOOD,
                priority=Rank.RESULT,
                actions=(NoticeAction(id=_SHOW, label=tr("Show in folder")),),
            ),
            {_SHOW: lambda: self._reveal(files[0])},
        )

    def _report_failed(self, error: OSError | MemoryError, chosen: Path) -> None:
        self._notices.offer(
            Notice(
                key=_KEY,
                text=tr("Couldn't save the contact sheet"),
                line=_why(error, chosen),
                severity=Severity.WARNING,
                priority=Rank.RESULT,
            ),
            {},
        )


@dataclass(frozen=True, slots=True)
class _Pictured:
    """A shot with its frame, and how many seconds of it are used."""

    shot: CutShot
    picture: QImage | None
    seconds: float


def paper(locale: QLocale) -> QPageSize.PageSizeId:
    """The paper size in this locale's region."""
    letter = locale.territory() in _LETTER
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


def sheet_files(chosen: Path, pages: int) -> list[Path]:
    """The files of a sheet: one, or a numbered picture for each of several pages."""
    if chosen.suffix.lower() != _PNG or pages == 1:
        return [chosen]
    return [
        chosen.with_name(f"{chosen.stem} {page}{chosen.suffix}") for page in range(1, pages + 1)
    ]


def used_seconds(facts: ClipFacts, take: Take) -> float:
    """How long the part of a clip between in and out point is, both frames included."""
    first, last = take.in_frame or 0, facts.last_frame
    if take.out_frame is not None:
        last = min(take.out_frame, last)
    frames = max(last - first + 1, 1)
    if not facts.begins or not 0 <= first <= last:
        return float(frames * facts.frame)
    ends = facts.begins[last + 1 : last + 2] or (float(facts.length),)
    return ends[0] - facts.begins[first]


def _undecided(shot: CutShot) -> list[str]:
    """The take that is pictured, where nobody has chosen one."""
    if shot.take is None or not shot.undecided:
        return []
    return [tr("take {n}, not chosen", n=shot.take.shot_number)]


def _there(files: Sequence[Path]) -> list[Path]:
    """Those whose names exist, even as a broken link."""
    return [path for path in files if os.path.lexists(path)]


def _joined(*parts: str) -> str:
    return " \u00b7 ".join(parts)


def _facts(clip: Path) -> ClipFacts | None:
    try:
        with clip.open("rb") as file:
            return clip_facts(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return None


def _read(poster: Path) -> QImage | None:
    picture = QImage(str(poster))
    return None if picture.isNull() else picture


def _write(sheet: Sheet, files: Sequence[Path], replaced: frozenset[Path]) -> None:
    """Writes all files, each complete or not at all, replacing only those given. OSError,
    MemoryError: new files are removed."""
    from sora_desktop.ui.media.contact_sheet import pdf_of, png_of

    new: list[Path] = []
    try:
        for page, path in enumerate(files):
            png = path.suffix.lower() == _PNG
            content = png_of(sheet, page) if png else pdf_of(sheet)
            if path in replaced:
                write_atomically(path, content, mode=_NEW)
                continue
            part = unfinished(path, ".part")
            write_atomically(part, content, mode=_NEW)
            try:
                move_new(part, path)
            finally:
                part.unlink(missing_ok=True)
            new.append(path)
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise


def _why(error: OSError | MemoryError, chosen: Path) -> str:
    if isinstance(error, MemoryError):
        return tr("Not enough memory. Close other apps first.")
    texts = {
        Category.DISK_FULL: tr("The disk is full."),
        Category.FILE_IN_USE: tr("Another app is using the file."),
    }
    other = tr("This folder can't be written to: {folder}")
    category = problem_of(error, chosen).category
    return texts.get(category) or fill(other, folder=chosen.parent)
