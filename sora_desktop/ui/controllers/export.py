"""Export for editing: asks for formats and folder, can be stopped, and reports the result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sora_desktop.core.exports.formats import Format
from sora_desktop.core.shot import CutShot
from sora_desktop.core.take import Take
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.settings import Settings
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn
from sora_desktop.ui.text.formats import Translator, counted, fill
from sora_desktop.ui.widgets.dialogs import ask, choose_folder, show_message
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.engine.exporter import Export, Exported, ExportItem

tr = Translator("Export")

_KEY, _CANCEL, _SHOW, _REMARKS = "export", "cancel", "show", "details"
# The most lines of a message; the rest is collapsed.
_MOST_LINES = 12


class ExportController(QObject):
    """One export at a time."""

    # From the copying thread: place, count, per cent.
    _progressed = Signal(int, int, int)

    def __init__(
        self,
        parent: QWidget,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        model_name: Callable[[str], str],
        option_labels: Callable[[], Mapping[str, str]],
        always_sound: Callable[[Take], bool],
        settings: Callable[[], Settings],
        save: Callable[[Settings], object],
        reveal: Callable[[Path], object],
    ) -> None:
        """`always_sound` says of a take whether its model always makes sound; `reveal` shows a file
        in its folder."""
        super().__init__(parent)
        self._parent, self._notices, self._spawn = parent, notices, spawn
        self._now, self._model_name, self._reveal = now, model_name, reveal
        self._option_labels, self._always_sound = option_labels, always_sound
        self._settings, self._save = settings, save
        self._export: Export | None = None
        self._asking = False
        self._progressed.connect(self._progress)

    @property
    def asking(self) -> bool:
        """Whether it is asking for formats and folder now."""
        return self._asking

    def start(self, clips: Sequence[tuple[Take, Path]]) -> None:
        """Asks for the formats and the folder, and copies the clips into it; nothing happens while
        another export is running."""
        from sora_desktop.engine.exporter import takes_to_export

        self._begin(takes_to_export(clips), "")

    def export_cut(
        self, cut: Sequence[CutShot], files: Callable[[Take], Path | None], title: str
    ) -> None:
        """The same for the chosen takes of a film, with gaps where there is none. `files` gives the
        clip of a take, None while it is not on disk."""
        from sora_desktop.engine.exporter import cut_to_export

        items = cut_to_export(cut, files)
        if any(item.path is not None for item in items):
            self._begin(items, title)
            return
        self._notices.notify(
            tr("No clips to export"), tr("No shot has a clip yet."), severity=Severity.INFO
        )

    def _begin(self, items: Sequence[ExportItem], title: str) -> None:
        if self._export is None and not self._asking:
            self._asking = True
            self._spawn(self._ask_and_run(items, title), "export for editing")

    def stop(self) -> None:
        """Cancels the export; complete copies stay."""
        if self._export is not None:
            self._export.stop()

    async def _ask_and_run(self, items: Sequence[ExportItem], title: str) -> None:
        try:
            count = sum(item.path is not None for item in items)
            cut = _is_cut(items)
            formats, folder = await self._ask_formats(items, count)
            if formats is not None and folder is None:
                text = tr("Export %n clip(s) to\u2026", "", count)
                start = self.first_folder()
                folder = await choose_folder(self._parent, counted(text, count), start)
        finally:
            self._asking = False
        if folder is not None and formats is not None:
            chosen = tuple(each.value for each in formats)
            if not cut and Format.MP4.value in self._settings().export_formats:
                # Not asked for takes; the next cut gets it again.
                chosen = (*chosen, Format.MP4.value)
            self._save(replace(self._settings(), export_folder=str(folder), export_formats=chosen))
            await self.run(items, folder, title)

    async def _ask_formats(
        self, items: Sequence[ExportItem], count: int
    ) -> tuple[tuple[Format, ...] | None, Path | None]:
        """The formats to write beside the clips, None when the person cancelled; and the folder,
        None when it is still to be chosen."""
        from sora_desktop.ui.dialogs.export import ExportDialog, lacking_text

        known = self._settings().export_formats
        chosen = [each for each in Format if each.value in known]
        cut, note = _is_cut(items), lacking_text(items)
        last = self._last_folder
        dialog = ExportDialog(count, chosen, self._parent, folder=last, cut=cut, note=note)
        try:
            accepted = await ask(dialog) == QDialog.DialogCode.Accepted
            folder = None if dialog.other_folder else last
            return dialog.formats if accepted else None, folder
        finally:
            dialog.deleteLater()

    @property
    def _last_folder(self) -> Path | None:
        """Where the last export went; None without one, or when that folder is gone."""
        last = self._settings().export_folder
        return Path(last) if last and Path(last).is_dir() else None

    def first_folder(self) -> Path:
        """Where the last export went, or the person's folder of videos or documents."""
        places = QStandardPaths.StandardLocation
        usual = (places.MoviesLocation, places.DocumentsLocation)
        named = map(QStandardPaths.writableLocation, usual)
        found = (Path(each) for each in named if each and Path(each).is_dir())
        return self._last_folder or next(found, Path.home())

    async def run(self, items: Sequence[ExportItem], folder: Path, title: str = "") -> None:
        """Copies the clips into the folder, and writes the last chosen formats beside them. Without
        a title the files are named by the day."""
        from sora_desktop.engine.exporter import Export, Tables

        day = self._now().astimezone().date().isoformat()
        known, cut = self._settings().export_formats, _is_cut(items)
        self._export = export = Export(
            items,
            folder,
            title or f"Sora Desktop {day}",
            [each for each in Format if each.value in known and (cut or each is not Format.MP4)],
            Tables(
                model_name=self._model_name,
                labels=self._option_labels(),
                always_sound=self._always_sound,
            ),
            on_progress=self._progressed.emit,
        )
        self._progress(1, sum(item.path is not None for item in items), 0)
        try:
            done = await run_to_end(asyncio.to_thread(export.run))
        finally:
            self._export = None
        self._show(done, folder)

    def _progress(self, place: int, count: int, percent: int) -> None:
        if self._export is None:
            return
        text = tr("Exporting clip {n} of {count}, {percent} %\u2026")
        cancel = NoticeAction(id=_CANCEL, label=tr("Cancel"))
        message = fill(text, n=place, count=count, percent=percent)
        self._report(message, Severity.INFO, (cancel,), {_CANCEL: self.stop})

    def _show(self, done: Exported, folder: Path) -> None:
        from sora_desktop.ui.dialogs.export import is_whole, outcome_text, remark_lines

        shown = [folder, *done.files.values()][-1]
        actions = [NoticeAction(id=_SHOW, label=tr("Show in folder"))]
        doing: dict[str, Callable[[], object]] = {_SHOW: lambda: self._reveal(shown)}
        lines = remark_lines(done)
        if lines:
            actions.append(NoticeAction(id=_REMARKS, label=tr("Details")))
            doing[_REMARKS] = lambda: self._spawn(self._show_remarks(lines), "export remarks")
        severity = Severity.GOOD if is_whole(done) else Severity.WARNING
        self._report(outcome_text(done), severity, tuple(actions), doing)

    async def _show_remarks(self, lines: Sequence[str]) -> None:
        title = tr("Export details")
        text, rest = "\n".join(lines[:_MOST_LINES]), len(lines) - _MOST_LINES
        if rest <= 0:
            await show_message(self._parent, title, text)
            return
        more = tr("And %n more.", "", rest)
        await show_message(self._parent, title, f"{text}\n{more}", "\n".join(lines))

    def _report(
        self,
        text: str,
        severity: Severity,
        actions: tuple[NoticeAction, ...],
        doing: dict[str, Callable[[], object]],
    ) -> None:
        notice = Notice(
            key=_KEY,
            text=text,
            severity=severity,
            priority=Rank.RESULT,
            actions=actions,
            # The list of what is missing in the folder is read when the person is back.
            stays=self._export is not None or severity is Severity.WARNING,
            icon="" if self._export is None else "export",
        )
        self._notices.offer(notice, doing)


def _is_cut(items: Sequence[ExportItem]) -> bool:
    return any(item.cut is not None for item in items)
