"""The picker of the project: goes to one, to all takes or to the bin, and makes, renames, sets up,
archives, exports and imports projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class ProjectChoice:
    """One project as it is offered; one that `stays` can't be archived."""

    id: str
    title: str
    stays: bool = False


class ProjectPicker(QPushButton):
    """`picked` carries the id of a project, None for all takes; `restored` that of an archived one
    that is to come back. The others ask about the project that is open."""

    picked = Signal(object)
    restored = Signal(str)
    new_wanted = Signal()
    rename_wanted = Signal()
    settings_wanted = Signal()
    archive_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects: Sequence[ProjectChoice] = ()
        self._archived: Sequence[ProjectChoice] = ()
        self._shown: str | None = None
        self._title = ""
        self.setObjectName("projectPicker")
        self.setAccessibleName(self.tr("Project"))
        self.setProperty("project", True)
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)
        self._show_text(self.tr("My takes"))

    def show_projects(
        self,
        projects: Sequence[ProjectChoice],
        archived: Sequence[ProjectChoice],
        shown: str | None,
    ) -> None:
        """Offers these projects; `shown` is the one that is open, None for all takes."""
        self._projects, self._archived, self._shown = projects, archived, shown
        titles = {each.id: each.title for each in projects}
        self._show_text(self.tr("All takes") if shown is None else titles.get(shown, self._title))

    @property
    def title(self) -> str:
        """The whole name of what is open."""
        return self._title

    def _show_text(self, title: str) -> None:
        self._title = title
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _LONGEST)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleDescription(title)
        self.setToolTip(title if shown != title else "")

    def _fill(self) -> None:
        menu = self.choices
        menu.clear()
        for each in self._projects:
            self._offer(menu, each.title, each.id)
        self._offer(menu, self.tr("All takes"), None)
        menu.addAction(self.tr("Open bin"), self.bin_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("New project\u2026"), self.new_wanted.emit)
        if self._shown is not None:
            menu.addAction(self.tr("Rename project\u2026"), self.rename_wanted.emit)
            menu.addAction(self.tr("Project settings\u2026"), self.settings_wanted.emit)
            menu.addAction(self.tr("Export project\u2026"), self.export_wanted.emit)
            if not any(each.stays for each in self._projects if each.id == self._shown):
                menu.addAction(self.tr("Archive project"), self.archive_wanted.emit)
        menu.addAction(self.tr("Import project\u2026"), self.import_wanted.emit)
        if self._archived:
            more = menu.addMenu(self.tr("Archived"))
            for each in self._archived:
                action = more.addAction(each.title.replace("&", "&&"))
                action.triggered.connect(lambda _on, id=each.id: self.restored.emit(id))

    def _offer(self, menu: QMenu, title: str, project: str | None) -> None:
        action = menu.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(project == self._shown)
        action.triggered.connect(lambda _on: self.picked.emit(project))
