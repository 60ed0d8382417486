"""The takes as rows, newest first: row inserts at the top and one-row changes, never a reset."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
)

from sora_desktop.core.fold import fold
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import IN_FLIGHT, Progress, Task, TaskChange, TaskId, TaskState
from sora_desktop.ui.task_columns import TaskColumns
from sora_desktop.ui.task_row import chips, price_tag

AnyIndex = QModelIndex | QPersistentModelIndex
StateLine = Callable[[Task, Progress | None], str]

_NO_PARENT = QModelIndex()
_TICK_MS = 1000
_LONGEST_TIP = 1200
_SECONDS_COUNT = IN_FLIGHT | {TaskState.SUBMITTING}


class TaskRole(IntEnum):
    """The roles beyond Qt's own. DATE is a Unix time, PRICE is in API units, LENGTH in seconds."""

    TASK = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    SEARCH = Qt.ItemDataRole.UserRole + 4
    DATE = Qt.ItemDataRole.UserRole + 5
    PRICE = Qt.ItemDataRole.UserRole + 6
    LENGTH = Qt.ItemDataRole.UserRole + 7
    PROGRESS = Qt.ItemDataRole.UserRole + 8
    STATE_LINE = Qt.ItemDataRole.UserRole + 9


# Only what is painted has changed, not where the row belongs: the filter need not look again.
PAINT_ONLY: Sequence[int] = (TaskRole.PROGRESS, TaskRole.STATE_LINE)


class TaskSource(Protocol):
    """What the model needs of the store of tasks."""

    arrived: Signal[Sequence[Task]]
    changed: Signal[TaskChange]
    progressed: Signal[Progress]

    def all(self) -> Sequence[Task]:
        """Every task, oldest first."""


class TaskListModel(QAbstractListModel):
    """Rows over the store's tasks.

    A task keeps its *place* (0 is the oldest) for good, so that finding a row by id costs the same
    with 100,000 rows although every new row comes in at the top: row = count - 1 - place.
    """

    def __init__(
        self,
        source: TaskSource,
        line: StateLine,
        *,
        model_name: Callable[[str], str] = str,
        clip_path: Callable[[Task], str | None] = lambda _task: None,
        parent: QObject | None = None,
    ) -> None:
        """`line` gives the state in words, `model_name` the name of a model's id, and `clip_path`
        the file behind a ready take (for dragging it out)."""
        super().__init__(parent)
        self._line = line
        self._model_name = model_name
        self._clip_path = clip_path
        self._tasks = list(source.all())
        self._place = {task.id: place for place, task in enumerate(self._tasks)}
        self._texts: list[str] = []
        self.columns = TaskColumns()
        self.columns.add(self._tasks)
        self._models = dict.fromkeys(task.request.model_id for task in self._tasks)
        self._progress: dict[TaskId, Progress] = {}
        self._ticking = {task.id for task in self._tasks if _counts_seconds(task)}
        self._told: dict[TaskId, str] = {}
        self._watched = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._stop = (
            source.arrived.connect(self._add),
            source.changed.connect(self._changed),
            source.progressed.connect(self._moved),
        )

    def disconnect_source(self) -> None:
        """Ends listening to the store; for a window that goes before the store does."""
        for stop in self._stop:
            stop()
        self._timer.stop()

    # Looking up

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """How many takes there are."""
        return 0 if parent.isValid() else len(self._tasks)

    def place_of(self, task_id: TaskId) -> int | None:
        """The place of a take, which never changes; None for one that is not here."""
        return self._place.get(task_id)

    def task_at(self, place: int) -> Task:
        """The take at a place as it stands now."""
        return self._tasks[place]

    def tasks(self) -> Sequence[Task]:
        """Every take by place; not to be changed."""
        return self._tasks

    def search_texts(self) -> Sequence[str]:
        """What is searched of every take, by place, folded to one case; made at the first use."""
        self.fold_texts(len(self._tasks))
        return self._texts

    def fold_texts(self, count: int) -> bool:
        """Makes so many more of the texts that are searched; whether any are left to be made."""
        first = len(self._texts)
        self._texts += map(self._search_text, self._tasks[first : first + count])
        return len(self._texts) < len(self._tasks)

    def search_text_of(self, task_id: TaskId) -> str:
        """What is searched of one take."""
        place = self._place[task_id]
        known = place < len(self._texts)
        return self._texts[place] if known else self._search_text(self._tasks[place])

    def count_in(self, state: TaskState) -> int:
        """How many takes are in a state, without those in the bin."""
        return self.columns.count_in(state)

    @property
    def count_in_bin(self) -> int:
        """How many takes are in the bin."""
        return self.columns.in_bin

    @property
    def count_outside(self) -> int:
        """How many takes are not in the bin, and were not thrown away with it."""
        return self.columns.outside

    def tags(self) -> Sequence[str]:
        """The tags that takes have, in the order of the alphabet."""
        return self.columns.tags()

    def of_press(self, press_id: str) -> int:
        """How many takes a press made; 1 where it is not known which press it was."""
        return self.columns.presses[press_id] if press_id else 1

    def ratios(self) -> Sequence[str]:
        """The shapes that takes have, the most frequent first."""
        return self.columns.ratios()

    def model_ids(self) -> Sequence[str]:
        """The ids of the models of which there are takes, the first used first."""
        return list(self._models)

    def name_of_model(self, task: Task) -> str:
        """The shown name of the model that a take asks for."""
        return self._model_name(task.request.model_id)

    def row_of(self, task_id: TaskId) -> int | None:
        """The row of a take; None for one that is not here."""
        place = self._place.get(task_id)
        return None if place is None else len(self._tasks) - 1 - place

    def index_of(self, task_id: TaskId) -> QModelIndex:
        """The index of a take; an invalid one for one that is not here."""
        row = self.row_of(task_id)
        return QModelIndex() if row is None else self.index(row)

    def _search_text(self, task: Task) -> str:
        name = self.name_of_model(task)
        own = (task.request.prompt, name, f"#{task.number}", *task.tags, task.note)
        return fold("\n".join(filter(None, own)))

    # Data

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of one role; see TaskRole."""
        if not index.isValid() or index.row() >= len(self._tasks):
            return None
        return self.value(len(self._tasks) - 1 - index.row(), role)

    def value(self, place: int, role: int) -> Any:
        """The same by place, without an index: what the filter asks while rows are painted."""
        task = self._tasks[place]
        if role == TaskRole.TASK:
            return task
        if role == TaskRole.STATE_LINE:
            return self._line(task, self._progress.get(task.id))
        if role == TaskRole.PROGRESS:
            return self._progress.get(task.id)
        if role == TaskRole.SEARCH:
            return self._search_text(task)
        read = _READ.get(role)
        if read is not None:
            return read(task)
        return self._spoken(task, role)

    def _spoken(self, task: Task, role: int) -> str | None:
        """In full what the row may have to cut, for the tool tip and for a screen reader."""
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self._line(task, self._progress.get(task.id))
            own = self._own_words(task)
            return _tool_tip(task, " · ".join(p for p in (line, price_tag(task).long, *own) if p))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._line(task, self._progress.get(task.id))
            parts = (task.request.prompt.strip(), line, price_tag(task).long)
            return ". ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            words = (*chips(task, self.name_of_model(task)), *self._own_words(task))
            return ", ".join(word for word in words if word)
        return None

    def _own_words(self, task: Task) -> tuple[str, ...]:
        """What the person added to a take, and where they put it."""
        return (
            self.tr("starred") if task.starred else "",
            self.tr("tags: %1").replace("%1", ", ".join(task.tags)) if task.tags else "",
            self.tr("note: %1").replace("%1", task.note) if task.note else "",
            self.tr("in the bin") if task.binned_at is not None else "",
        )

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be chosen; those with a file can be dragged out of the window."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._tasks[len(self._tasks) - 1 - index.row()].state is TaskState.READY:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Files, as every editor and file browser takes them."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The clips of the ready takes among the indexes, as file addresses."""
        paths = [self._clip_path(self.data(index, TaskRole.TASK)) for index in indexes]
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in paths if path])
        return mime

    # Changing

    def _changed(self, change: TaskChange) -> None:
        task = change.after
        place = self._place.get(task.id)
        if task.state is not TaskState.DOWNLOADING:
            self._progress.pop(task.id, None)
        if place is None:
            self._add((task,))
            return
        self.columns.change(place, self._tasks[place], task)
        self._tasks[place] = task
        if place < len(self._texts):
            self._texts[place] = self._search_text(task)
        self._tick_for(task)
        self._tell(task.id)

    def _add(self, tasks: Sequence[Task]) -> None:
        """Takes in new takes, or older ones that were read later: where a row belongs is decided
        by the filter."""
        self.beginInsertRows(_NO_PARENT, 0, len(tasks) - 1)
        for place, task in enumerate(tasks, len(self._tasks)):
            self._place[task.id] = place
            self._models.setdefault(task.request.model_id)
        self._tasks += tasks
        self.columns.add(tasks)
        self.endInsertRows()
        for task in tasks:
            self._tick_for(task)

    def _tick_for(self, task: Task) -> None:
        (self._ticking.add if _counts_seconds(task) else self._ticking.discard)(task.id)
        self._told.pop(task.id, None)
        self._run_timer()

    def _moved(self, progress: Progress) -> None:
        place = self._place.get(progress.task_id)
        if place is None or self._tasks[place].state is not TaskState.DOWNLOADING:
            return
        self._progress[progress.task_id] = progress
        self._tell(progress.task_id, PAINT_ONLY)

    def _tell(self, task_id: TaskId, roles: Sequence[int] = ()) -> None:
        index = self.index_of(task_id)
        self.dataChanged.emit(index, index, [int(role) for role in roles])

    # The passing of time

    def set_watched(self, watched: bool) -> None:
        """Whether somebody sees the rows: nothing is counted for a hidden window."""
        self._watched = watched
        self._run_timer()

    @property
    def is_ticking(self) -> bool:
        """Whether the seconds are being counted at the moment."""
        return self._timer.isActive()

    def tick(self) -> None:
        """Lets the rows be painted again whose line tells the time and reads otherwise by now."""
        for task_id in self._ticking:
            line = self._line(self._tasks[self._place[task_id]], self._progress.get(task_id))
            if self._told.get(task_id) != line:
                self._told[task_id] = line
                self._tell(task_id, PAINT_ONLY)

    def repaint(self, task_id: TaskId) -> None:
        """Lets one row be painted again: what its line says besides the take has changed."""
        if task_id in self._place:
            self._tell(task_id, PAINT_ONLY)

    def repaint_all(self) -> None:
        """Lets every row be painted again, as after a change of language or of usual times."""
        if self._tasks:
            last = self.index(len(self._tasks) - 1)
            self.dataChanged.emit(self.index(0), last, [int(role) for role in PAINT_ONLY])

    def _run_timer(self) -> None:
        wanted = self._watched and bool(self._ticking)
        if wanted != self._timer.isActive():
            (self._timer.start if wanted else self._timer.stop)()


def _counts_seconds(task: Task) -> bool:
    """Whether its line tells a time that passes: how long it takes, or until the next try."""
    waits = task.last_error is not None and task.last_error.retry_at is not None
    return task.state in _SECONDS_COUNT or (waits and task.state is not TaskState.FAILED)


def _first_line(task: Task) -> str:
    return task.request.prompt.strip().partition("\n")[0]


def _tool_tip(task: Task, below: str) -> str:
    """The prompt and a line below it, as rich text that holds nothing but the words: plain text
    would not wrap, and of a prompt with a tag in it Qt would load what the tag names."""
    words = html.escape(task.request.prompt.strip()[:_LONGEST_TIP])
    cut = "…" if len(task.request.prompt) > _LONGEST_TIP else ""
    return f"<p>{words}{cut}</p><p>{html.escape(below)}</p>".replace("\n", "<br>")


_READ: dict[int, Callable[[Task], Any]] = {
    Qt.ItemDataRole.DisplayRole: _first_line,
    TaskRole.ID: lambda task: task.id,
    TaskRole.STATE: lambda task: task.state,
    TaskRole.DATE: lambda task: task.created_at.timestamp(),
    TaskRole.PRICE: lambda task: task.cost.units,
    TaskRole.LENGTH: lambda task: task.request.seconds,
}
