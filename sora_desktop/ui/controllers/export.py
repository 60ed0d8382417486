"""Export for editing: asks where to, tells how it goes, can be stopped, tells what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from sora_desktop.core.take import Take
from sora_desktop.engine.supervisor import to_its_end
from sora_desktop.store.settings import Settings
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn
from sora_desktop.ui.text.formats import counted, fill
from sora_desktop.ui.text.take_text import short_cause
from sora_desktop.ui.widgets.dialogs import choose_folder
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.engine.exporter import Export, Exported

translate = QCoreApplication.translate

_KEY, _CANCEL, _SHOW = "export", "cancel", "show"


class ExportController(QObject):
    """One export at a time."""

    # From the thread that copies: place, count, per cent.
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
        """`always_sound` says of a take whether its model made sound without being asked; `reveal`
        shows a file in its folder."""
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
        """Whether it asks for the folder at the moment."""
        return self._asking

    def start(self, clips: Sequence[tuple[Take, Path]]) -> None:
        """Asks for the folder and copies the clips into it; nothing happens while another export
        is on its way."""
        if self._export is None and not self._asking:
            self._asking = True
            self._spawn(self._ask_and_run(tuple(clips)), "export for editing")

    def stop(self) -> None:
        """Gives the export up; whole copies stay."""
        if self._export is not None:
            self._export.stop()

    async def _ask_and_run(self, clips: Sequence[tuple[Take, Path]]) -> None:
        try:
            count = len(clips)
            said = translate("Export", "Export %n clip(s) and a timeline to\u2026", "", count)
            folder = await choose_folder(self._parent, counted(said, count), self.first_folder())
        finally:
            self._asking = False
        if folder is not None:
            self._save(replace(self._settings(), export_folder=str(folder)))
            await self.run(clips, folder)

    def first_folder(self) -> Path:
        """Where the last export went, or where a person keeps films and papers."""
        places = QStandardPaths.StandardLocation
        usual = (places.MoviesLocation, places.DocumentsLocation)
        known = (self._settings().export_folder, *map(QStandardPaths.writableLocation, usual))
        return next((Path(each) for each in known if each and Path(each).is_dir()), Path.home())

    async def run(self, clips: Sequence[tuple[Take, Path]], folder: Path) -> None:
        """Copies the clips into the folder."""
        from sora_desktop.engine.exporter import Export

        day = self._now().astimezone().date().isoformat()
        self._export = export = Export(
            clips,
            folder,
            f"Sora Desktop {day}",
            model_name=self._model_name,
            labels=self._option_labels(),
            always_sound=self._always_sound,
            told=self._progressed.emit,
        )
        self._progress(1, len(clips), 0)
        try:
            done = await to_its_end(asyncio.to_thread(export.run))
        finally:
            self._export = None
        self._show(done, folder)

    def _progress(self, place: int, count: int, percent: int) -> None:
        if self._export is None:
            return
        text = translate("Export", "Exporting clip {n} of {count}, {percent} %\u2026")
        cancel = NoticeAction(id=_CANCEL, label=translate("Export", "Cancel"))
        said = fill(text, n=place, count=count, percent=percent)
        self._tell(said, Severity.INFO, (cancel,), {_CANCEL: self.stop})

    def _show(self, done: Exported, folder: Path) -> None:
        shown = done.table or done.timeline or folder
        actions = (NoticeAction(id=_SHOW, label=translate("Export", "Show in folder")),)
        good = not done.problems and not done.stopped
        severity = Severity.GOOD if good else Severity.WARNING
        self._tell(outcome_text(done), severity, actions, {_SHOW: lambda: self._reveal(shown)})

    def _tell(
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
            stays=self._export is not None,
            icon="" if self._export is None else "export",
        )
        self._notices.offer(notice, doing)


def outcome_text(done: Exported) -> str:
    """What came of an export, in a sentence or two."""
    count = done.copied
    exported = translate("Export", "Exported %n clip(s).", "", count)
    if done.timeline is not None and done.table is not None:
        exported = translate(
            "Export", "Exported %n clip(s), a timeline ({name}) and a table ({table}).", "", count
        )
        exported = fill(exported, name=done.timeline.name, table=done.table.name)
    elif done.table is not None:
        exported = translate("Export", "Exported %n clip(s) and a table ({table}).", "", count)
        exported = fill(exported, table=done.table.name)
    said = [counted(exported, count)]
    if done.stopped:
        return f"{translate('Export', 'Export canceled.')} {said[0]}"
    if done.untimed:
        text = translate(
            "Export", "Not in the timeline: %n clip(s) of unknown duration.", "", done.untimed
        )
        said.append(counted(text, done.untimed))
    if done.problems:
        failed = len(done.problems)
        text = translate("Export", "Couldn't export %n clip(s): {why}.", "", failed)
        said.append(counted(fill(text, why=short_cause(done.problems[0])), failed))
    return " ".join(said)
