"""What the person does with the takes that are chosen: by button, key, menu and selection bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.ui.take_delegate import Part
from sora_desktop.ui.task_actions import (
    EDITS,
    SEVERAL,
    WAYS,
    TakeAction,
    actions_for,
    primary_action,
)
from sora_desktop.ui.task_list_header import TaskListHeader
from sora_desktop.ui.task_list_model import TaskListModel, TaskRole
from sora_desktop.ui.task_menu import take_menu
from sora_desktop.ui.task_view import TaskView
from sora_desktop.ui.theme import Theme

# One step, one clipboard, one dialog for all of them.
_TOGETHER = EDITS | SEVERAL | {TakeAction.COMPARE}


class TakeActs(QObject):
    """Tells what is wanted of which takes, and does none of it; the signals are those of TaskList.

    `way_wanted` asks for the takes that a take leads to.
    """

    activated = Signal(object)
    action_requested = Signal(str, object)
    several_requested = Signal(str, object)
    way_wanted = Signal(TakeAction, object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(
        self,
        model: TaskListModel,
        view: TaskView,
        header: TaskListHeader,
        price_of: Callable[[Task], Money | None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._view, self._header = model, view, header
        self._price_of, self._theme, self._owner = price_of, theme, parent
        view.part_clicked.connect(self._part_clicked)
        view.key_action.connect(self._key_action)
        view.menu_wanted.connect(self._show_menu)

    def act_on_chosen(self, action: TakeAction) -> None:
        """Does it to what is selected, as far as that offers it."""
        self._picked(action, [task.id for task in self._view.chosen()])

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
        own: dict[str, Callable[[], object]] = {
            "undo": self.undo_wanted.emit,
            "redo": self.redo_wanted.emit,
            "grid": self._header.look.toggle,
            "larger": lambda: self._header.look.step(1),
            "smaller": lambda: self._header.look.step(-1),
        }
        tasks = self._view.chosen()
        if wanted in own:
            own[wanted]()
        elif tasks:
            self._key_on_takes(wanted, tasks, self._current(tasks))

    def _key_on_takes(self, wanted: str, tasks: list[Task], task: Task) -> None:
        if wanted == "open":
            self.activated.emit(task.id)
        elif wanted == "star":
            self._together(TakeAction.UNSTAR if task.starred else TakeAction.STAR, tasks)
        elif wanted == "tag":
            self._picked(TakeAction.TAG, [each.id for each in tasks])
        elif wanted == "bin" and not self._header.choices.in_bin:
            self._together(TakeAction.BIN, tasks)
        elif wanted == "primary":
            self._part_clicked(task.id, Part.BUTTON)
        elif wanted == "details":
            self._request(TakeAction.SHOW_DETAILS, task)
        elif wanted == "copy":
            ready = [each for each in tasks if each.state is TaskState.READY]
            if ready:
                self._together(TakeAction.COPY_FILE, ready)
            else:
                self._request(TakeAction.COPY_PROMPT, task)

    def _current(self, tasks: list[Task]) -> Task:
        index = self._view.currentIndex()
        return index.data(TaskRole.TASK) if index.isValid() else tasks[0]

    def _show_menu(self, at: QPoint) -> None:
        tasks = self._view.chosen()
        if not tasks:
            return
        ids = [task.id for task in tasks]
        menu = take_menu(
            tasks,
            self._price_of,
            lambda item: self._picked(item.action, ids),
            keys=self._view.commands,
            colour=self._theme.tokens.muted,
            parent=self._owner,
        )
        menu.popup(at)

    def _picked(self, action: TakeAction, ids: list[TaskId]) -> None:
        """The takes may have moved on while the menu was open: only who still offers it gets it."""
        found = [self._model.place_of(task_id) for task_id in ids]
        tasks = [self._model.task_at(place) for place in found if place is not None]
        # What cannot go to the bin is said there, with the reason.
        whole = action in (TakeAction.BIN, TakeAction.COMPARE)
        fit = tasks if whole else [task for task in tasks if self._offers(task, action)]
        if action in _TOGETHER:
            self._together(action, fit)
            return
        for task in fit:
            self._request(action, task)

    def _offers(self, task: Task, action: TakeAction) -> bool:
        return any(item.action is action for item in actions_for(task, self._price_of(task)))

    def _together(self, action: TakeAction, tasks: list[Task]) -> None:
        if tasks:
            self.several_requested.emit(action.value, [task.id for task in tasks])

    def _request(self, action: TakeAction, task: Task) -> None:
        if action is TakeAction.PLAY:
            self.activated.emit(task.id)
        elif action in WAYS:
            self.way_wanted.emit(action, task)
        elif action in _TOGETHER:
            self._together(action, [task])
        else:
            self.action_requested.emit(action.value, task.id)
