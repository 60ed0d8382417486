"""The column of takes: search, filters and order above, rows or cards, what is chosen below."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.card_delegate import CardDelegate
from sora_desktop.ui.empty_takes import EmptyTakes, Why
from sora_desktop.ui.filter_choices import choices_from
from sora_desktop.ui.selection_bar import SelectionBar
from sora_desktop.ui.take_acts import TakeActs
from sora_desktop.ui.take_delegate import Frames, Posters
from sora_desktop.ui.task_actions import TakeAction
from sora_desktop.ui.task_delegate import TaskDelegate
from sora_desktop.ui.task_filter import TaskFilter
from sora_desktop.ui.task_list_header import TaskListHeader
from sora_desktop.ui.task_list_model import TaskListModel, TaskRole
from sora_desktop.ui.task_query import SortOrder
from sora_desktop.ui.task_view import TaskView
from sora_desktop.ui.theme import Theme
from sora_desktop.ui.undo_bar import UndoBar

# Longer than the gap between two keys of a fast typist, shorter than a wait.
SEARCH_DELAY_MS = 120


class TaskList(QWidget):
    """Component: every take, newest first. Emits what the person wants, and does none of it.

    `selected` tells the take to be shown (None when there is none), `activated` that it is to be
    played, `action_requested` the value of a TakeAction with the take that it is for, and
    `several_requested` one that is done to several takes together.
    """

    selected = Signal(object)
    activated = Signal(object)
    action_requested = Signal(str, object)
    several_requested = Signal(str, object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    empty_bin_wanted = Signal()
    bin_size_wanted = Signal()

    def __init__(
        self,
        model: TaskListModel,
        theme: Theme,
        *,
        model_name: Callable[[str], str] = str,
        price_of: Callable[[Task], Money | None] = lambda _task: None,
        posters: Posters | None = None,
        poster_path: Callable[[Task], Path | None] = lambda _task: None,
        frames: Frames | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`model_name` names a model's id, `price_of` what the same request costs today (None when
        it cannot be made), `poster_path` the picture file of a ready take, `frames` the pictures
        for leafing through it."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model, self._theme = model, theme
        self._model_name, self._price_of = model_name, price_of
        self._selected: TaskId | None = None
        self.rows = TaskFilter(model, self)
        options: dict[str, Any] = {
            "model_name": model_name,
            "price_of": price_of,
            "posters": posters,
            "poster_path": poster_path,
            "frames": frames,
            "parent": self,
        }
        self._delegates = TaskDelegate(theme, **options), CardDelegate(theme, **options)
        self.view = TaskView(self.rows, *self._delegates, self)
        self.view.scrub.allowed = lambda: not theme.less_motion
        self.header = TaskListHeader(theme, self)
        self.selection_bar = SelectionBar(theme, self)
        self.undo_bar = UndoBar(theme, self)
        self._empty = EmptyTakes(theme, self)
        self._search_later, self._sum_later, self._offer_later = (
            QTimer(self, interval=wait, singleShot=True) for wait in (SEARCH_DELAY_MS, 0, 0)
        )
        self.acts = TakeActs(model, self.view, self.header, price_of, theme, self)
        self._lay_out()
        self._connect()
        self._refresh_offers()
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
        column.addWidget(self.undo_bar)
        column.addWidget(self.selection_bar)

    def _connect(self) -> None:
        self.view.moved_to.connect(self._moved_to)
        self.view.opened.connect(self.activated)
        self.acts.activated.connect(self.activated)
        self.acts.action_requested.connect(self.action_requested)
        self.acts.several_requested.connect(self.several_requested)
        self.acts.undo_wanted.connect(self.undo_wanted)
        self.acts.redo_wanted.connect(self.redo_wanted)
        self.acts.way_wanted.connect(self.go_to)
        self.view.sizing.connect(self.header.look.step)
        self.view.shown_or_hidden.connect(self._model.set_watched)
        self.view.chosen_changed.connect(self._sum_later.start)
        self._sum_later.timeout.connect(self._refresh_sums)
        self._offer_later.timeout.connect(self._refresh_offers)
        self.header.typed.connect(self._search_later.start)
        self.header.picked.connect(self._apply_query)
        self.header.left_downwards.connect(self._enter_rows)
        self.header.look.changed.connect(self._apply_look)
        self.header.bin_bar.empty_wanted.connect(self.empty_bin_wanted)
        self.selection_bar.wanted.connect(self.acts.act_on_chosen)
        self.selection_bar.left.connect(self.view.select_only_current)
        self._empty.reset_wanted.connect(self.clear_query)
        self._search_later.timeout.connect(self._apply_query)
        self._model.rowsInserted.connect(self._arrived)
        self._model.dataChanged.connect(self._source_changed)
        self.rows.modelReset.connect(self._rows_renewed)
        for changed in (self.rows.rowsInserted, self.rows.rowsRemoved):
            changed.connect(self._refresh_counts)
        self._theme.changed.connect(self.refresh)

    # What others use

    @property
    def selected_id(self) -> TaskId | None:
        """The take that is selected, also while a search hides it."""
        return self._selected

    @property
    def in_bin(self) -> bool:
        """Whether the bin is shown."""
        return self.header.choices.in_bin

    def select(self, task_id: TaskId | None) -> None:
        """Selects a take, scrolls to it and tells it; one that is hidden by a filter is selected
        all the same and is marked as soon as it can be seen."""
        self.view.select(task_id, scroll=True)
        self._tell(task_id)

    def select_first(self) -> None:
        """Selects the row at the top where none is selected yet."""
        if self._selected is None and self.rows.rowCount():
            self.select(self.rows.index(0).data(TaskRole.ID))

    def beside(self, ids: Collection[TaskId]) -> TaskId | None:
        """The take that stands below these, or else above; None when no other is shown."""
        rows = [self.rows.index_of(each).row() for each in ids]
        shown, last = self.rows.rowCount(), max(rows, default=-1)
        leaving = set(rows)
        ways = (range(last + 1, shown), range(last, -1, -1))
        free = next((row for way in ways for row in way if row not in leaving), None)
        return None if free is None else self.rows.index(free).data(TaskRole.ID)

    def focus_search(self) -> None:
        """Puts the cursor into the search field, with what is in it selected."""
        self.header.focus_search()

    def clear_query(self) -> None:
        """Shows every take again."""
        self.header.clear()
        self._apply_query()

    def poster_ready(self, task_id: TaskId) -> None:
        """Repaints a take whose picture has just become available."""
        index = self.rows.index_of(task_id)
        if index.isValid():
            self.view.update(index)

    def refresh(self) -> None:
        """Measures and paints anew: theme, fonts, prices or names of models are others."""
        for delegate in self._delegates:
            delegate.refresh()
        self.view.measure()
        self.header.repaint_icons()
        self._empty.repaint_icon()
        self.undo_bar.repaint_icons()
        self.selection_bar.repaint_icons()
        self._refresh_offers()
        self._refresh_sums()

    def kept(self) -> dict[str, Any]:
        """How the takes are shown, by the names of the settings; not what was searched for."""
        return {
            "takes_grid": self.header.look.is_grid,
            "takes_card": self.header.look.card_width,
            "takes_sort": self.header.sort.order.value,
            "takes_filters": self.header.choices.kept(),
        }

    def restore(self, *, grid: bool, card: int, sort: str, filters: Mapping[str, str]) -> None:
        """Shows the takes as they were shown before."""
        self.header.look.choose(grid, card)
        self.header.sort.show_order(
            next((order for order in SortOrder if order.value == sort), SortOrder.NEWEST)
        )
        self._apply_look()
        self.header.choose(choices_from(filters))

    def go_to(self, action: TakeAction, task: Task) -> None:
        """Shows the takes that a take leads to; one of WAYS."""
        if action is TakeAction.SHOW_PRESS:
            self.header.show_press(task)
        elif action is TakeAction.SHOW_FAMILY:
            self.header.show_family(task)
        elif task.parent_id is not None:
            if not self.rows.index_of(task.parent_id).isValid():
                self.clear_query()
            self.select(task.parent_id)

    # Selection

    def _moved_to(self, task_id: TaskId) -> None:
        self._tell(task_id)

    def _tell(self, task_id: TaskId | None) -> None:
        if task_id != self._selected:
            self._selected = task_id
            self.selected.emit(task_id)

    def _arrived(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """A new take is selected only where nothing was: nobody's clip is taken away."""
        self._refresh_offers()
        if not self._search_later.isActive():
            # After midnight "today" is another day.
            self._apply_query()
        self._refresh_counts()
        if self._selected is None:
            self.select(self._model.index(first).data(TaskRole.ID))

    def _source_changed(self, _first: QModelIndex, _last: QModelIndex, roles: object) -> None:
        """Tags come and go, and the sums of the chosen takes change; paint alone does not."""
        if not roles:
            self._offer_later.start()
            self._sum_later.start()

    def _refresh_sums(self) -> None:
        several = self.view.chosen_count > 1
        self.selection_bar.say(self.view.chosen() if several else ())

    # Query and look

    def _apply_query(self) -> None:
        self._search_later.stop()
        query = self.header.query()
        if query == self.rows.query:
            return
        self.rows.set_query(query)
        if not self.view.select(self._selected, scroll=True):
            self.view.scrollToTop()
        self._refresh_counts()

    def _rows_renewed(self) -> None:
        """Older takes came in all over the list while a large library was read, or another list
        was asked for: what was selected still is."""
        self.view.select(self._selected, scroll=False)
        self._refresh_counts()

    def _apply_look(self) -> None:
        look = self.header.look
        if look.is_grid:
            self.view.show_cards(look.card_width)
        else:
            self.view.show_rows()

    def _refresh_offers(self) -> None:
        names = {model_id: self._model_name(model_id) for model_id in self._model.model_ids()}
        self.header.offer(names, self._model.ratios(), self._model.tags())

    def _refresh_counts(self) -> None:
        shown, total, query = self.rows.rowCount(), self.rows.total, self.rows.query
        in_bin = self._model.count_in_bin
        self.header.set_counts(shown, total, narrowed=query.narrows, in_bin=in_bin)
        why = Why.FILTERED if query.narrows else Why.BIN if query.in_bin else Why.NEW
        self._empty.explain(why)
        self._stack.setCurrentWidget(self.view if shown else self._empty)
        # There is nothing to search or to sort before the first take.
        self.header.setVisible(bool(self._model.rowCount()))
        if query.in_bin:
            self.bin_size_wanted.emit()

    def _enter_rows(self) -> None:
        """From the search field down into what it found."""
        self._apply_query()
        if self.rows.rowCount():
            self.view.setFocus()
            if not self.view.selectionModel().hasSelection():
                self.view.setCurrentIndex(self.rows.index(0))
