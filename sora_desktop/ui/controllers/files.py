"""Actions for the clips of takes: download, show, copy, rename, describe, and export for editing,
which asks for formats and folder, can be stopped, and reports the result.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from sora_desktop.core.exports.formats import Format
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recipe import Recipe, recipe_of
from sora_desktop.core.shot import CutShot
from sora_desktop.core.take import Take, TakeId
from sora_desktop.engine.clip_folder import Renamed, Renamer
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.clip_recipes import save_beside
from sora_desktop.store.disk import write_atomically
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import was_set_aside
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn, TakeLookup
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.media.posters import save_frame
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.text.formats import Translator, counted, fill
from sora_desktop.ui.text.take_text import short_cause
from sora_desktop.ui.widgets.dialogs import (
    ask,
    choose_folder,
    choose_new_file,
    may_replace,
    show_message,
)
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.engine.exporter import Export, Exported, ExportItem

tr = Translator("Files")
tr_export = Translator("Export")

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
            tr_export("No clips to export"),
            tr_export("No shot has a clip yet."),
            severity=Severity.INFO,
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
                text = tr_export("Export %n clip(s) to\u2026", "", count)
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
        text = tr_export("Exporting clip {n} of {count}, {percent} %\u2026")
        cancel = NoticeAction(id=_CANCEL, label=tr_export("Cancel"))
        message = fill(text, n=place, count=count, percent=percent)
        self._report(message, Severity.INFO, (cancel,), {_CANCEL: self.stop})

    def _show(self, done: Exported, folder: Path) -> None:
        from sora_desktop.ui.dialogs.export import is_whole, outcome_text, remark_lines

        shown = [folder, *done.files.values()][-1]
        actions = [NoticeAction(id=_SHOW, label=tr_export("Show in folder"))]
        doing: dict[str, Callable[[], object]] = {_SHOW: lambda: self._reveal(shown)}
        lines = remark_lines(done)
        if lines:
            actions.append(NoticeAction(id=_REMARKS, label=tr_export("Details")))
            doing[_REMARKS] = lambda: self._spawn(self._show_remarks(lines), "export remarks")
        severity = Severity.GOOD if is_whole(done) else Severity.WARNING
        self._report(outcome_text(done), severity, tuple(actions), doing)

    async def _show_remarks(self, lines: Sequence[str]) -> None:
        title = tr_export("Export details")
        text, rest = "\n".join(lines[:_MOST_LINES]), len(lines) - _MOST_LINES
        if rest <= 0:
            await show_message(self._parent, title, text)
            return
        more = tr_export("And %n more.", "", rest)
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


Run = Callable[[Sequence[Take]], object]
_NEW = 0o666  # The mode of any new file; the system applies its mask.


def reveal(path: Path, notices: Notifier) -> None:
    """Shows a file in its folder, or reports that it can't."""
    if not files_outside.reveal(path):
        notices.notify(tr("Couldn't open the folder"), str(path.parent), severity=Severity.WARNING)


async def choose_table(parent: QWidget, title: str, start: Path) -> Path | None:
    """Asks for the file of a CSV table, and whether an existing one may be replaced; None for
    no."""
    kinds = {tr("CSV table"): ".csv"}
    path = await choose_new_file(parent, title, start, kinds)
    if path is None or (path.exists() and not await may_replace(parent, [path])):
        return None
    return path


async def write_table(
    path: Path,
    make: Callable[[], bytes],
    notices: Notifier,
    *,
    saved: str,
    failed: str,
    reveal: Callable[[Path], object],
) -> None:
    """Writes the result of `make`, outside the window's thread, and reports `saved`, or `failed`
    and why. `reveal` shows a file in its folder."""
    try:
        await run_to_end(asyncio.to_thread(lambda: write_atomically(path, make(), mode=_NEW)))
    except OSError as error:
        line = f"{path}: {error.strerror or error}"
        notices.notify(failed, line, severity=Severity.WARNING)
        return
    show = tr("Show in folder")
    notices.notify(saved, path.name, action=show, do=lambda: reveal(path))


class FilesController:
    """Runs the actions for files; of several takes it skips those without a clip on disk."""

    def __init__(
        self,
        parent: QWidget,
        lookup: TakeLookup,
        takes: TakeStore,
        clips: ClipLibrary,
        player: Player,
        registry: ActionRegistry,
        export: ExportController,
        notices: Notifier,
        spawn: Spawn,
        *,
        name_pattern: Callable[[], str],
        fetch_again: Callable[[TakeId], object],
    ) -> None:
        """`fetch_again` has the engine download the clip of a paid take again."""
        self._parent, self._lookup, self._takes, self._clips = parent, lookup, takes, clips
        self._player, self._notices, self._spawn = player, notices, spawn
        self._export, self._name_pattern = export, name_pattern
        runs: dict[Action, Run] = {
            TakeAction.COPY_FILE: lambda takes: files_outside.copy_files(self.files(takes)),
            TakeAction.COPY_PATH: lambda takes: files_outside.copy_paths(self.files(takes)),
            TakeAction.SAVE_RECIPE: self._save_recipes,
            TakeAction.RENAME_ON_DISK: self._rename,
            TakeAction.EXPORT_FOR_EDITING: lambda takes: self._export.start(
                [(take, file) for take in takes if (file := self.file(take)) is not None]
            ),
        }
        for action, run in runs.items():
            registry.on_takes(action, partial(self._with_files, run))
        registry.on_take(TakeAction.FETCH_AGAIN, lambda take: fetch_again(take.id))
        registry.on_take(
            TakeAction.COPY_PROMPT, lambda t: files_outside.copy_text(t.request.prompt)
        )
        registry.on_take(
            TakeAction.COPY_TASK_ID, lambda t: files_outside.copy_text(t.remote_id or "")
        )
        registry.on_take(TakeAction.REVEAL, self.reveal_take)
        registry.on_take(TakeAction.OPEN_EXTERNAL, self.open_take_elsewhere)

    # --- one file ---------------------------------------------------------------------------

    def reveal_take(self, take: Take) -> None:
        """Shows the take's clip in its folder, or the file that came instead."""
        kept = self._clips.kept_aside(take.id) if was_set_aside(take) else None
        if kept is not None:
            self.reveal(kept)
        else:
            self._with_file(take, self.reveal)

    def open_take_elsewhere(self, take: Take) -> None:
        """Opens the take's clip with the system's player."""
        self._with_file(take, self.open_elsewhere)

    def _with_file(self, take: Take, use: Callable[[Path], object]) -> None:
        file = self._lookup.clip_file(take)
        if file is None:
            return
        if not Path(file).is_file():
            self._notices.report(Problem(category=Category.FILE_GONE, text=Path(file).name), take)
            return
        use(Path(file))

    def reveal(self, path: Path) -> None:
        """Shows a file in its folder, or reports that it can't."""
        reveal(path, self._notices)

    def open_elsewhere(self, path: Path) -> None:
        """Opens a file with the system's player, or reports that there is none."""
        if not files_outside.open_outside(path):
            self._notices.notify(
                tr("Couldn't open another app"), str(path), severity=Severity.WARNING
            )

    def save_frame(self, picture: QImage, clip: Path, frame: int) -> None:
        """Saves the picture beside its clip, and reports where."""
        try:
            saved = save_frame(picture, clip, frame)
        except OSError as error:
            self._notices.notify(
                tr("Couldn't save the frame"), str(error), severity=Severity.WARNING
            )
        else:
            self._notices.notify(
                tr("Frame saved"),
                saved.name,
                action=tr("Show in folder"),
                do=lambda: self.reveal(saved),
            )

    # --- one or many ------------------------------------------------------------------------

    def _with_files(self, run: Run, takes: Sequence[Take]) -> None:
        """Runs it for the takes whose clips are there; failures are reported."""
        there = [take for take in takes if self.file(take) is not None]
        if there:
            run(there)
        else:
            name = takes[0].clip or ""
            self._notices.report(Problem(category=Category.FILE_GONE, text=name), takes[0])

    def file(self, take: Take) -> Path | None:
        """The path of the take's clip; None while it is not on disk."""
        name = self._lookup.clip_file(take)
        return Path(name) if name is not None and Path(name).is_file() else None

    def files(self, takes: Sequence[Take]) -> list[Path]:
        """The clips of the takes that are on disk, in the order of the takes."""
        return [file for take in takes if (file := self.file(take)) is not None]

    # --- recipes beside the clips -------------------------------------------------------------

    def _save_recipes(self, takes: Sequence[Take]) -> None:
        program = f"{QCoreApplication.applicationName()} {QCoreApplication.applicationVersion()}"
        home = self._takes.shots.home
        pairs = [
            (file, recipe_of(take, program, home(take)))
            for take in takes
            if (file := self.file(take))
        ]
        self._spawn(self._save_all(pairs), "save recipes")

    async def _save_all(self, pairs: Sequence[tuple[Path, Recipe]]) -> None:
        try:
            saved = await run_to_end(asyncio.to_thread(_save, pairs))
        except (OSError, ValueError) as error:
            self._notices.notify(
                tr("Couldn't save the settings file"), str(error), severity=Severity.WARNING
            )
            return
        count = len(saved)
        text = tr("Saved %n settings file(s)", "", count)
        self._notices.notify(
            text,
            saved[0].name if count == 1 else "",
            action=tr("Show in folder"),
            do=lambda: self.reveal(saved[0]),
        )

    # --- new names ----------------------------------------------------------------------------

    def _rename(self, takes: Sequence[Take]) -> None:
        self._spawn(self._ask_and_rename(tuple(takes)), "rename on disk")

    async def _ask_and_rename(self, takes: Sequence[Take]) -> None:
        from sora_desktop.ui.widgets.naming import RenameDialog

        dialog = RenameDialog(takes, self._name_pattern(), self._parent)
        try:
            accepted = await ask(dialog) == RenameDialog.DialogCode.Accepted
            pattern = dialog.pattern
        finally:
            dialog.deleteLater()
        if accepted:
            await self._rename_all([take.id for take in takes], pattern)

    async def _rename_all(self, take_ids: Sequence[TakeId], pattern: str) -> None:
        player, clips = self._player, self._clips
        takes = [take for take_id in take_ids if (take := self._lookup.take(take_id)) is not None]
        # Windows can't rename an open file; the player goes on with it under its new name.
        back = {take.id: player.release_file(file) for take in takes if (file := self.file(take))}
        renamer = Renamer(self._takes, clips, asyncio.to_thread)

        def give_back(take: Take, name: str) -> None:
            if take.id in back:
                back.pop(take.id)(clips.clip_path(name))

        try:
            self._report_renamed(await renamer.run(take_ids, pattern, give_back))
        except JournalError as error:
            self._notices.report(error.problem)
        finally:
            for take in takes:
                give_back(take, take.clip or "")

    def _report_renamed(self, done: Renamed) -> None:
        count = done.renamed
        text = tr("Renamed %n clip(s)", "", count)
        if not done.problems:
            self._notices.notify(text)
            return
        failed = len(done.problems)
        self._notices.notify(
            text,
            tr("%n clip(s) not renamed: {why}.", "", failed, why=short_cause(done.problems[0])),
            severity=Severity.WARNING,
        )


def _save(pairs: Sequence[tuple[Path, Recipe]]) -> list[Path]:
    return [save_beside(clip, recipe) for clip, recipe in pairs]
