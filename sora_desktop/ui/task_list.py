"""The column of takes: search, filters and order above, the rows, and what to say when empty."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.ui.task_actions import ActionItem, TakeAction, actions_for, primary_action
from sora_desktop.ui.task_delegate import Part, Posters, TaskDelegate
from sora_desktop.ui.task_filter import TaskFilter
from sora_desktop.ui.task_list_header import EmptyState, TaskListHeader
from sora_desktop.ui.task_list_model import TaskListModel, TaskRole
from sora_desktop.ui.task_menu import take_menu
from sora_desktop.ui.task_view import TaskView
from sora_desktop.ui.theme import Theme

# Longer than the gap between two keys of a fast typist, shorter than a wait.
SEARCH_DELAY_MS = 120


class TaskList(QWidget):
    """Component: every take, newest first. Emits what the person wants, and does none of it.

    `selected` tells the take to be shown (None when there is none), `activated` that it is to be
    played, and `action_requested` the value of a TakeAction with the take that it is for.
    """

    selected = Signal(object)
    activated = Signal(object)
    action_requested = Signal(str, object)

    def __init__(
        self,
        model: TaskListModel,
        theme: Theme,
        *,
        model_name: Callable[[str], str] = str,
        price_of: Callable[[Task], Money | None] = lambda _task: None,
        posters: Posters | None = None,
        poster_path: Callable[[Task], Path | None] = lambda _task: None,
        parent: QWidget | None = None,
    ) -> None:
        """`model_name` names a model's id, `price_of` what the same request costs today (None when
        it cannot be made), `poster_path` the picture file of a ready take."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model, self._theme = model, theme
        self._model_name, self._price_of = model_name, price_of
        self._selected: TaskId | None = None
        self.rows = TaskFilter(model, self)
        self._delegate = TaskDelegate(
            theme,
            model_name=model_name,
            price_of=price_of,
            posters=posters,
            poster_path=poster_path,
            parent=self,
        )
        self.view = TaskView(self.rows, self._delegate, parent=self)
        self.header = TaskListHeader(theme, self)
        self._empty = EmptyState(theme, self)
        self._search_later = QTimer(self, interval=SEARCH_DELAY_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._refresh_models()
        self._refresh_counts()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.view.moved_to.connect(self._moved_to)
        self.view.part_clicked.connect(self._part_clicked)
        self.view.opened.connect(self.activated)
        self.view.key_action.connect(self._key_action)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.shown_or_hidden.connect(self._model.set_watched)
        self.header.typed.connect(self._search_later.start)
        self.header.picked.connect(self._apply_query)
        self.header.left_downwards.connect(self._enter_rows)
        self._empty.reset_wanted.connect(self.clear_query)
        self._search_later.timeout.connect(self._apply_query)
        self._model.rowsInserted.connect(self._arrived)
        self.rows.rowsInserted.connect(self._refresh_counts)
        self.rows.rowsRemoved.connect(self._refresh_counts)
        self._theme.changed.connect(self.refresh)

    # What others use

    @property
    def selected_id(self) -> TaskId | None:
        """The take that is selected, also while a search hides it."""
        return self._selected

    def select(self, task_id: TaskId | None) -> None:
        """Selects a take, scrolls to it and tells it; one that is hidden by a filter is selected
        all the same and is marked as soon as it can be seen."""
        self.view.select(task_id, scroll=True)
        self._tell(task_id)

    def select_first(self) -> None:
        """Selects the row at the top where none is selected yet."""
        if self._selected is None and self.rows.rowCount():
            self.select(self.rows.index(0).data(TaskRole.ID))

    def focus_search(self) -> None:
        """Puts the cursor into the search field, with what is in it selected."""
        self.header.focus_search()

    def clear_query(self) -> None:
        """Shows every take again."""
        self.header.clear()
        self._apply_query()

    def poster_ready(self, task_id: TaskId) -> None:
        """Repaints the row of a take whose picture has just become available."""
        index = self.rows.index_of(task_id)
        if index.isValid():
            self.view.update(index)

    def refresh(self) -> None:
        """Measures and paints anew: theme, fonts, prices or names of models are others."""
        self._delegate.refresh()
        self.view.measure()
        self.header.repaint_icons()
        self._empty.repaint_icon()
        self._refresh_models()

    # Selection

    def _moved_to(self, task_id: TaskId) -> None:
        self._tell(task_id)

    def _tell(self, task_id: TaskId | None) -> None:
        if task_id != self._selected:
            self._selected = task_id
            self.selected.emit(task_id)

    def _arrived(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """A new take is selected only where nothing was: nobody's clip is taken away."""
        self._refresh_models()
        self._refresh_counts()
        if self._selected is None:
            self.select(self._model.index(first).data(TaskRole.ID))

    # Query

    def _apply_query(self) -> None:
        self._search_later.stop()
        query = self.header.query()
        if query == self.rows.query:
            return
        self.rows.set_query(query)
        if not self.view.select(self._selected, scroll=True):
            self.view.scrollToTop()
        self._refresh_counts()

    def _refresh_models(self) -> None:
        names = {model_id: self._model_name(model_id) for model_id in self._model.model_ids()}
        self.header.set_models(names)

    def _refresh_counts(self) -> None:
        shown, total = self.rows.rowCount(), self.rows.total
        self.header.set_counts(shown, total, narrowed=self.rows.query.narrows)
        self._empty.explain(searching=self.rows.query.narrows)
        self._stack.setCurrentWidget(self.view if shown else self._empty)
        # There is nothing to search or to sort before the first take.
        self.header.setVisible(bool(self._model.rowCount()))

    def _enter_rows(self) -> None:
        """From the search field down into what it found."""
        self._apply_query()
        if self.rows.rowCount():
            self.view.setFocus()
            if not self.view.selectionModel().hasSelection():
                self.view.setCurrentIndex(self.rows.index(0))

    # Actions

    def _part_clicked(self, task_id: TaskId, part: Part) -> None:
        place = self._model.place_of(task_id)
        if place is None:
            return
        task = self._model.task_at(place)
        if part is Part.STAR:
            self._request(TakeAction.UNSTAR if task.starred else TakeAction.STAR, task)
            return
        todo = primary_action(task, self._price_of(task))
        if todo is not None:
            self._request(todo.action, task)

    def _key_action(self, wanted: str) -> None:
        tasks = self.view.chosen()
        if not tasks:
            return
        task = self._current(tasks)
        if wanted == "open":
            self.activated.emit(task.id)
        elif wanted == "star":
            for each in tasks:
                self._request(TakeAction.UNSTAR if task.starred else TakeAction.STAR, each)
        elif wanted == "primary":
            self._part_clicked(task.id, Part.BUTTON)
        elif wanted == "details":
            self._request(TakeAction.SHOW_DETAILS, task)
        else:
            ready = task.state is TaskState.READY
            self._request(TakeAction.COPY_FILE if ready else TakeAction.COPY_PROMPT, task)

    def _current(self, tasks: list[Task]) -> Task:
        index = self.view.currentIndex()
        return index.data(TaskRole.TASK) if index.isValid() else tasks[0]

    def _show_menu(self, at: QPoint) -> None:
        tasks = self.view.chosen()
        if not tasks:
            return
        ids = [task.id for task in tasks]
        menu = take_menu(
            tasks,
            self._price_of,
            lambda item: self._picked(item, ids),
            colour=self._theme.tokens.muted,
            parent=self,
        )
        menu.popup(at)

    def _picked(self, item: ActionItem, ids: list[TaskId]) -> None:
        """The takes may have moved on while the menu was open: only who still offers it gets it."""
        for task_id in ids:
            place = self._model.place_of(task_id)
            task = self._model.task_at(place) if place is not None else None
            if task is not None and self._offers(task, item.action):
                self._request(item.action, task)

    def _offers(self, task: Task, action: TakeAction) -> bool:
        return any(item.action is action for item in actions_for(task, self._price_of(task)))

    def _request(self, action: TakeAction, task: Task) -> None:
        if action is TakeAction.PLAY:
            self.activated.emit(task.id)
        else:
            self.action_requested.emit(action.value, task.id)
