"""Export for editing: asks where to, tells how it goes, can be stopped, tells what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sora_desktop.core.task import Task
from sora_desktop.engine.scope import to_its_end
from sora_desktop.ui.banner import Notice, NoticeAction, Severity
from sora_desktop.ui.dialogs import choose_folder
from sora_desktop.ui.formats import counted, fill
from sora_desktop.ui.words import short_cause

if TYPE_CHECKING:
    from sora_desktop.engine.exporter import Export, Exported
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate

_KEY, _CANCEL, _SHOW = "export", "cancel", "show"
_PRIORITY = 4


class ExportTalk(QObject):
    """One export at a time."""

    # From the thread that copies: place, count, per cent.
    _progressed = Signal(int, int, int)

    def __init__(
        self, parts: IntentParts, notices: Notices, reveal: Callable[[Path], object]
    ) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._notices = notices
        self._reveal = reveal
        self._export: Export | None = None
        self._asking = False
        self._progressed.connect(self._progress)

    def start(self, clips: Sequence[tuple[Task, Path]]) -> None:
        """Asks for the folder and copies the clips into it; nothing happens while another export
        is on its way."""
        if self._export is None and not self._asking:
            self._asking = True
            self._parts.spawn(self._ask_and_run(tuple(clips)), "export for editing")

    def stop(self) -> None:
        """Gives the export up; whole copies stay."""
        if self._export is not None:
            self._export.stop()

    async def _ask_and_run(self, clips: Sequence[tuple[Task, Path]]) -> None:
        try:
            title = translate("Export", "Folder for the copies")
            folder = await choose_folder(self._parts.window, title, None)
        finally:
            self._asking = False
        if folder is not None:
            await self.run(clips, folder)

    async def run(self, clips: Sequence[tuple[Task, Path]], folder: Path) -> None:
        """Copies the clips into the folder."""
        from sora_desktop.engine.exporter import Export

        day = self._parts.clock.now().astimezone().date().isoformat()
        self._export = export = Export(
            clips,
            folder,
            f"Sora Desktop {day}",
            model_name=self._parts.window.model_name,
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
        text = translate("Export", "Copying clip {n} of {count}, {percent} %\u2026")
        cancel = NoticeAction(id=_CANCEL, label=translate("Export", "Cancel"))
        said = fill(text, n=place, count=count, percent=percent)
        self._tell(said, Severity.INFO, (cancel,), {_CANCEL: self.stop})

    def _show(self, done: Exported, folder: Path) -> None:
        shown = done.table or done.timeline or folder
        actions = (NoticeAction(id=_SHOW, label=translate("Export", "Show in folder")),)
        good = not done.problems and not done.stopped
        severity = Severity.GOOD if good else Severity.WARNING
        self._tell(_outcome(done), severity, actions, {_SHOW: lambda: self._reveal(shown)})

    def _tell(
        self,
        text: str,
        severity: Severity,
        actions: tuple[NoticeAction, ...],
        doing: dict[str, Callable[[], object]],
    ) -> None:
        notice = Notice(key=_KEY, text=text, severity=severity, priority=_PRIORITY, actions=actions)
        self._notices.offer(notice, doing)


def _outcome(done: Exported) -> str:
    count = done.copied
    copied = counted(translate("Export", "%n clip(s) copied.", "", count), count)
    if done.stopped:
        return f"{translate('Export', 'The export was stopped.')} {copied}"
    said = [copied]
    if done.timeline is not None:
        text = translate("Export", "{name} holds them in their order.")
        said.append(fill(text, name=done.timeline.name))
    if done.untimed:
        text = translate(
            "Export", "%n clip(s) without a known length are not in it.", "", done.untimed
        )
        said.append(counted(text, done.untimed))
    if done.problems:
        failed = len(done.problems)
        text = translate("Export", "%n could not be copied: {why}.", "", failed)
        said.append(fill(text, why=short_cause(done.problems[0])))
    return " ".join(said)
