"""Importing shots from lines, tables and files into a project, and exporting them as CSV.

Nothing here costs money: shots are only what a person wants to have made.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clips.clip_names import slug
from sora_desktop.core.money import NOTHING
from sora_desktop.core.request import VideoRequest, estimate_of
from sora_desktop.core.shot import Project, ProjectId
from sora_desktop.core.take import ShotId
from sora_desktop.engine.shot_changes import shots_added
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.controllers.files import choose_table, write_table
from sora_desktop.ui.controllers.interfaces import Notifier, ShotArranger, Spawn
from sora_desktop.ui.shots.model import ShotRow, shot_row
from sora_desktop.ui.text.formats import Translator, fill, size
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import ask, choose_file
from sora_desktop.ui.window.notices import Severity

if TYPE_CHECKING:
    from sora_desktop.core.shot_list.reading import ListedShot, SheetShot
    from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog, ListText

tr = Translator("ShotImport")

# A table of shots is a few hundred kilobytes; a larger file is the wrong one.
MOST_BYTES = 10_000_000
_TABLES = frozenset({".csv", ".tsv", ".tab"})


class UnusableFile(Exception):
    """A file that holds no list of shots; the text says why."""


class ShotImportController:
    """Asks for shots and adds them; writes those of a project into a file."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        shots: ShotStore,
        edits: ShotArranger,
        notices: Notifier,
        spawn: Spawn,
        *,
        now: Callable[[], datetime],
        catalogue: Callable[[], Catalogue],
        base: Callable[[], VideoRequest],
        project: Callable[[], ProjectId],
        folder: Callable[[], Path],
        reveal: Callable[[Path], object],
    ) -> None:
        """`base` is a request with the settings for values that a list lacks, and `project` the one
        that shots go into. `folder` is where a file is proposed; `reveal` shows a file in its
        folder."""
        self._parent, self._theme, self._shots = parent, theme, shots
        self._edits, self._notices, self._spawn = edits, notices, spawn
        self._now, self._catalogue, self._base, self._project = now, catalogue, base, project
        self._folder, self._reveal = folder, reveal
        self._dialog: ImportShotsDialog | None = None

    # --- in ---------------------------------------------------------------------------------

    def paste(self, after: ShotId | None = None) -> None:
        """Opens the dialog with the text of the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.open(after, text)
        else:
            self._notices.notify(tr("Copy some text first."))

    def open(self, after: ShotId | None = None, text: str = "", file: Path | None = None) -> None:
        """Asks for shots and adds them after that shot of the project, or behind all others. There
        is one dialog at a time; it starts with `text`, or with the content of a file."""
        from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog

        if self._dialog is None:
            home = self._home()
            labels = self._catalogue().labels
            dialog = ImportShotsDialog(project_title(home), self._theme, labels, self._parent)
            self._dialog = dialog
            dialog.read_wanted.connect(
                lambda source: self._spawn(self._read(dialog, source), "read a shot list")
            )
            dialog.file_wanted.connect(
                lambda: self._spawn(self._choose(dialog), "choose a shot list")
            )
            dialog.dropped.connect(
                lambda path: self._spawn(self._open(dialog, path), "open a shot list")
            )
            if text:
                dialog.field.setPlainText(text)
            if file is not None:
                self._spawn(self._open(dialog, file), "open a shot list")
            self._spawn(self._ask(dialog, home, after), "import shots")

    async def _ask(self, dialog: ImportShotsDialog, home: Project, after: ShotId | None) -> None:
        try:
            if await ask(dialog) == QDialog.DialogCode.Accepted:
                self._add(dialog.shots, home, after)
        finally:
            self._dialog = None
            dialog.deleteLater()

    def _add(self, listed: Sequence[ListedShot], home: Project, after: ShotId | None) -> None:
        from sora_desktop.core.shot_list.reading import kept_numbers, own_number

        requests = [shot.request for shot in listed]
        names = [shot.name for shot in listed]
        numbers = kept_numbers(listed, {shot.number for shot in self._shots.shots(home.id)})
        asked = shots_added(self._shots, home.id, requests, self._now(), after, names, numbers)
        message = tr("%n shot(s) added to {project}", "", len(listed), project=project_title(home))
        new = [shot for shot in asked.shots if shot.id not in self._shots]
        if any(
            each.number and own_number(each) != shot.number
            for shot, each in zip(new, listed, strict=True)
        ):
            message = tr("{added}. Some got a new number.", added=message)
        self._edits.arrange(message, asked)

    async def _read(self, dialog: ImportShotsDialog, source: ListText) -> None:
        """A long list takes a second, in which the window stays alive."""
        from sora_desktop.core.shot_list.reading import read_shots

        home = self._home()
        found = await run_to_end(
            asyncio.to_thread(
                read_shots,
                source.text,
                self._base(),
                self._catalogue(),
                form=source.form,
                encoding=source.encoding,
                shelf=self._shots.shelf.inputs(home.id),
                style=home.style,
            )
        )
        if dialog is self._dialog:
            dialog.show_list(source, found)

    async def _choose(self, dialog: ImportShotsDialog) -> None:
        filters = [tr("Shot lists (*.csv *.tsv *.tab *.txt *.fountain)"), tr("All files (*)")]
        path = await choose_file(dialog, tr("Import shots"), filters)
        if path is not None:
            await self._open(dialog, path)

    async def _open(self, dialog: ImportShotsDialog, path: Path) -> None:
        try:
            source = await run_to_end(asyncio.to_thread(text_of, path))
        except UnusableFile as error:
            if dialog is self._dialog:
                dialog.show_problem(str(error))
            return
        if dialog is self._dialog:
            dialog.show_text(source)

    # --- out --------------------------------------------------------------------------------

    def export_csv(self) -> None:
        """Asks for a name and writes the shots of the project into that file."""
        self._spawn(self._export(), "export a shot list")

    async def _export(self) -> None:
        from sora_desktop.core.shot_list.reading import shot_sheet

        home, catalogue = self._home(), self._catalogue()
        rows = sheet_shots(self._shots, home.id, catalogue)
        if not rows:
            self._notices.notify(tr("No shots to export"), severity=Severity.WARNING)
            return
        start = self._folder() / f"{slug(project_title(home))}-shots.csv"
        title = tr("Export shot list")
        path = await choose_table(self._parent, title, start)
        if path is None:
            return
        await write_table(
            path,
            lambda: shot_sheet(rows, catalogue),
            self._notices,
            saved=tr("Exported %n shot(s)", "", len(rows)),
            failed=tr("Couldn't export the shot list"),
            reveal=self._reveal,
        )

    def _home(self) -> Project:
        """The current project."""
        wanted = self._project()
        return self._shots.project(wanted) or Project(id=wanted)


def text_of(path: Path) -> ListText:
    """The content of the file. UnusableFile; reads no more than a list can have."""
    from sora_desktop.core.shot_list.columns import Form, NoText, decoded
    from sora_desktop.ui.dialogs.import_shots import ListText

    texts = {
        "folder": tr("{name} is a folder. Choose a CSV, TSV or text file."),
        "none": tr("We couldn't find {name}."),
        "closed": tr("We couldn't open {name}: {why}."),
        "large": tr("{name} is larger than {most}. Split it into parts."),
        "binary": tr("{name} isn't a text file. Save the table as CSV first."),
    }

    def unusable(why: str, detail: str = "") -> UnusableFile:
        text = fill(texts[why], name=path.name or str(path), why=detail, most=size(MOST_BYTES))
        return UnusableFile(text)

    try:
        if path.is_dir():
            raise unusable("folder")
        # Something that is neither a file nor a folder may never end.
        if path.exists() and not path.is_file():
            raise unusable("binary")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise unusable("none") from error
    except OSError as error:
        raise unusable("closed", error.strerror or str(error)) from error
    if len(content) > MOST_BYTES:
        raise unusable("large")
    try:
        text, encoding = decoded(content)
    except NoText as error:
        raise unusable("binary") from error
    forms = dict.fromkeys(_TABLES, Form.TABLE) | {".fountain": Form.SCRIPT}
    form = forms.get(path.suffix.lower(), Form.ANY)
    return ListText(text=text, name=path.name, encoding=encoding, form=form)


def sheet_shots(
    shots: ShotStore, project_id: ProjectId, catalogue: Catalogue
) -> tuple[SheetShot, ...]:
    """The shots of a project in film order, each with its takes and its money. The estimate to go
    is the price of one take for each shot that has none."""
    rows = (
        shot_row(shots, shot, lambda request: estimate_of(request, catalogue))
        for shot in shots.shots(project_id)
    )
    return tuple(map(_sheet_shot, rows))


def _sheet_shot(row: ShotRow) -> SheetShot:
    from sora_desktop.core.shot_list.reading import SheetShot

    known = row.price if row.requests and row.price_known else None
    return SheetShot(
        shot=row.shot,
        request=row.request,
        takes=len(row.takes),
        chosen=None if row.chosen is None else row.chosen.shot_number,
        cost=row.cost,
        to_go=known if row.empty else NOTHING,
    )
