"""Exporting and importing projects as files: asks, can be stopped, and reports the result. Nothing
here costs money."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.project_file import BadProjectFile
from sora_desktop.core.shot import PROJECT_ENDING, ProjectId
from sora_desktop.engine.project_files import (
    Exported,
    Imported,
    Incoming,
    ProjectExport,
    ProjectImporter,
    check_file,
    incoming,
    outgoing,
)
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.disk import LibraryError, Stopped
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.project_archive import NoRoom
from sora_desktop.store.takes import RemoteIdTaken, TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import ProjectAction
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.text.formats import Translator, fill, size
from sora_desktop.ui.text.project_text import (
    exported_line,
    flaw_text,
    imported_line,
    project_title,
    question_text,
)
from sora_desktop.ui.widgets.dialogs import choose_file, choose_new_file, confirm, may_replace
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

tr = Translator("ProjectFile")

_KEY, _CANCEL, _SHOW = "project-file", "cancel", "show"


class Projects(Protocol):
    """The current project, and the way to another one."""

    @property
    def current(self) -> ProjectId:
        """The project that new shots go into."""

    def title(self, project_id: ProjectId) -> str:
        """The name of a project."""

    def show(self, project_id: ProjectId | None) -> None:
        """Goes to a project."""


class ProjectFilesController(QObject):
    """One export or import at a time."""

    # From the thread that reads or writes: the progress in per cent.
    _progressed = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        projects: Projects,
        store: TakeStore,
        clips: ClipLibrary,
        pictures: PictureLibrary,
        importer: ProjectImporter,
        registry: ActionRegistry,
        notices: Notifier,
        spawn: Spawn,
        *,
        program: str,
        folder: Callable[[], Path],
        reveal: Callable[[Path], object],
    ) -> None:
        """`program` is the name and version that files carry. `folder` is where a file is proposed;
        `reveal` shows a file in its folder."""
        super().__init__(parent)
        self._parent, self._projects = parent, projects
        self._store, self._clips, self._pictures = store, clips, pictures
        self._importer, self._registry = importer, registry
        self._notices, self._spawn = notices, spawn
        self._program, self._folder, self._reveal = program, folder, reveal
        self._stop: threading.Event | None = None
        self._doing = ""
        self._busy = False
        self._progressed.connect(self._progress)

    def start(self, connections: Connections) -> None:
        """Registers the actions."""
        self._registry.add(ProjectAction.EXPORT, self.export, owner=self._parent)
        self._registry.add(ProjectAction.IMPORT, self.choose, owner=self._parent)
        connections.on_close(self.stop)

    def stop(self) -> None:
        """Cancels what is running; nothing of it is left."""
        if self._stop is not None:
            self._stop.set()

    # --- out ----------------------------------------------------------------------------------

    def export(self) -> None:
        """Asks for a name and writes the current project into that file."""
        self._begin(self._export(self._projects.current), "export a project")

    async def _export(self, project_id: ProjectId) -> None:
        title = self._projects.title(project_id)
        what = outgoing(self._store, project_id, title, self._clips.clip_path, self._pictures.path)
        if not what.shots:
            text = tr("No shots to export")
            self._notices.notify(text, severity=Severity.WARNING)
            return
        kinds = {tr("Sora Desktop project"): PROJECT_ENDING}
        asked = tr("Export project")
        start = self._folder() / f"{slug(title)}{PROJECT_ENDING}"
        target = await choose_new_file(self._parent, asked, start, kinds)
        if target is None or (target.exists() and not await may_replace(self._parent, [target])):
            return
        stop = self._go(tr("Exporting {name}, {percent} %\u2026"), title)
        export = ProjectExport(what, target, self._program, self._progressed.emit, stop.is_set)
        failed = tr("Couldn't export the project")
        try:
            done = await run_to_end(asyncio.to_thread(export.run))
        except Stopped:
            self._report(tr("Export canceled"))
        except BadProjectFile as error:
            self._report(failed, flaw_text(error.flaw), Severity.WARNING)
        except NoRoom as error:
            self._report(
                failed,
                tr("{size} more space needed on this disk.", size=size(error.lacking)),
                Severity.WARNING,
            )
        except OSError as error:
            self._report(failed, _why(error, target), Severity.WARNING)
        else:
            self._tell_exported(title, done, target)

    def _tell_exported(self, title: str, done: Exported, target: Path) -> None:
        text = tr("{name} exported", name=title)
        self._report(
            text,
            exported_line(done),
            Severity.GOOD,
            tr("Show in folder"),
            lambda: self._reveal(target),
        )

    # --- in -----------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for a file, and imports it."""
        self._begin(self._choose(), "choose a project")

    def import_file(self, source: Path) -> None:
        """Checks the file and asks before anything of it is added."""
        self._begin(self._import(source), "import a project")

    async def _choose(self) -> None:
        filters = [
            tr("Sora Desktop projects (*{ending})", ending=PROJECT_ENDING),
            tr("All files (*)"),
        ]
        asked = tr("Import project")
        source = await choose_file(self._parent, asked, filters)
        if source is not None:
            await self._import(source)

    async def _import(self, source: Path) -> None:
        failed = tr("Couldn't import {name}", name=source.name)
        try:
            await self._check_and_take_in(source)
        except Stopped:
            self._report(tr("Import canceled"))
        except BadProjectFile as error:
            self._report(failed, flaw_text(error.flaw), Severity.WARNING)
        except RemoteIdTaken:
            text = tr("Your library has changed. Import the file again.")
            self._report(failed, text, Severity.WARNING)
        except OSError as error:
            self._report(failed, _why(error, source), Severity.WARNING)
        except (LibraryError, JournalError) as error:
            self._notices.withdraw(_KEY)
            self._notices.report(error.problem)

    async def _check_and_take_in(self, source: Path) -> None:
        checking = tr("Checking {name}, {percent} %\u2026")
        stop = self._go(checking, source.name)
        checked = await run_to_end(
            asyncio.to_thread(check_file, source, self._progressed.emit, stop.is_set)
        )
        self._stop = None
        self._notices.withdraw(_KEY)
        what = incoming(self._store, checked, self._titles())
        if not what:
            text = tr("Nothing new in {name}")
            line = tr("Your library has all of it already.")
            self._report(fill(text, name=source.name), line)
            return
        if not await self._agreed(what):
            return
        # Others may have come while the question was open.
        what = incoming(self._store, checked, self._titles())
        name, empty = what.project.name, not self._store.shots.shots(self._projects.current)
        stop = self._go(tr("Importing {name}, {percent} %\u2026"), name)
        done = await self._importer.take_in(what, self._progressed.emit, stop.is_set)
        if empty:
            # No clip was shown, so nobody is interrupted.
            self._projects.show(done.project.id)
        self._tell_imported(done)

    async def _agreed(self, what: Incoming) -> bool:
        title = tr("Import project {name}?", name=project_title(what.project))
        accept = tr("Import")
        return await confirm(self._parent, title, question_text(what), accept)

    def _titles(self) -> list[str]:
        shots = self._store.shots
        return [project_title(each) for a in (False, True) for each in shots.projects(archived=a)]

    def _tell_imported(self, done: Imported) -> None:
        project = done.project
        text = tr("{name} imported", name=project_title(project))
        self._report(
            text,
            imported_line(done),
            Severity.GOOD,
            tr("Show project"),
            lambda: self._projects.show(project.id),
        )

    # --- how it is done -----------------------------------------------------------------------

    def _begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if self._busy:
            work.close()
            text = tr("Another project is being exported or imported")
            self._notices.notify(text, severity=Severity.WARNING)
            return
        self._busy = True
        self._spawn(self._alone(work), name)

    async def _alone(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._busy, self._stop = False, None

    def _go(self, text: str, name: str) -> threading.Event:
        """Shows the progress from now on, and gives the event that cancels it."""
        self._doing = text.replace("{name}", name)
        self._stop = threading.Event()
        self._progress(0)
        return self._stop

    def _progress(self, percent: int) -> None:
        if self._stop is None or self._stop.is_set():
            return
        cancel = NoticeAction(id=_CANCEL, label=tr("Cancel"))
        self._notices.offer(
            Notice(
                key=_KEY,
                text=self._doing.replace("{percent}", str(percent)),
                priority=Rank.RESULT,
                actions=(cancel,),
                stays=True,
                icon="export",
            ),
            {_CANCEL: self.stop},
        )

    def _report(
        self,
        text: str,
        line: str = "",
        severity: Severity = Severity.INFO,
        label: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        self._stop = None
        notice = Notice(
            key=_KEY,
            text=text,
            line=line,
            severity=severity,
            priority=Rank.RESULT,
            actions=(NoticeAction(id=_SHOW, label=label),) if do is not None else (),
        )
        self._notices.offer(notice, {_SHOW: do} if do is not None else {})


def _why(error: OSError, path: Path) -> str:
    return f"{path}: {error.strerror or error}"
