"""The takes panel: search and filters, what is in progress, shots with their takes or one grid."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from itertools import chain, islice
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.takes.delegates.panel import PanelDelegate, PanelFacts
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.filter_panel import choices_from
from sora_desktop.ui.takes.list_actions import SelectionBar, TakeListActions
from sora_desktop.ui.takes.list_header import TakeListHeader
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.query import SortOrder
from sora_desktop.ui.takes.view import TakeView
from sora_desktop.ui.theme.icons import pixmap
from sora_desktop.ui.theme.theme import S1, S3, S6, Theme
from sora_desktop.ui.widgets.layouts import Lazy

# How many takes on either side are checked for the one to go to.
_NEAR = 100


class EmptyReason(Enum):
    """Why the list is empty."""

    NEW = "film"
    FILTERED = "search"
    BIN = "trash"


class EmptyTakes(QWidget):
    """Shows why it is empty; `reset_wanted` asks for every take again."""

    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why = EmptyReason.NEW
        self._picture, self._headline, self._body = QLabel(), QLabel(), QLabel()
        self.reset = QPushButton()
        self.reset.setObjectName("showAllTakes")
        self.reset.clicked.connect(self.reset_wanted)
        self._lay_out()
        self.explain(EmptyReason.NEW)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S1)
        column.addStretch(2)
        for label in (self._picture, self._headline, self._body):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._picture)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._headline.setProperty("strong", True)
        self._body.setProperty("tone", "muted")
        column.addSpacing(S3)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(self, why: EmptyReason) -> None:
        """Nothing was found, the bin is empty, or there is no take yet."""
        self._why = why
        headline, body, reset = {
            EmptyReason.FILTERED: (
                self.tr("No takes match"),
                self.tr("Try a shorter search or fewer filters."),
                self.tr("Clear search and filters"),
            ),
            EmptyReason.BIN: (
                self.tr("The bin is empty"),
                self.tr("Takes that you move to the bin stay here until you empty it."),
                self.tr("Back to your takes"),
            ),
            EmptyReason.NEW: (
                self.tr("No takes yet"),
                self.tr("Describe a shot and press Generate. Every take appears here."),
                "",
            ),
        }[why]
        self._headline.setText(headline)
        self._body.setText(body)
        self.reset.setText(reset)
        self.reset.setAccessibleName(reset)
        self.reset.setVisible(bool(reset))
        self.repaint_icon()

    def repaint_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._why.value, self._theme.tokens.faint, 32, ratio))


# Longer than the gap between two keys of a fast typist, shorter than a noticeable wait.
SEARCH_DELAY_MS = 120


class TakeList(QWidget):
    """Every take by its shot, newest activity first. `selected` carries the take to show, None when
    there is none; `registry` runs the actions of takes. `move_wanted` carries takes to move to
    another shot, by its id, `queue_wanted` takes to send before another queued one, or after it,
    and `project_wanted` the project of a take to show."""

    selected = Signal(object)
    empty_bin_wanted = Signal()
    bin_size_wanted = Signal()
    project_wanted = Signal(str)
    move_wanted = Signal(object, str)
    queue_wanted = Signal(object, str, bool)

    def __init__(
        self,
        model: TakeListModel,
        theme: Theme,
        *,
        facts: PanelFacts | None = None,
        model_name: Callable[[str], str] = str,
        registry: ActionRegistry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`model_name` gives the name of a model by its id."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model, self._theme, self._model_name = model, theme, model_name
        self.registry = registry or ActionRegistry()
        self._selected: TakeId | None = None
        self._letters: Mapping[TakeId, str] = {}
        self._project_id: ProjectId | None = None
        # What was open in each project when it was left.
        self._left: dict[ProjectId | None, TakeId] = {}
        # Whether a take was selected since the start: nothing is opened before that.
        self._begun = False
        self.rows = TakeFilter(model, self)
        self.panel = PanelRows(self.rows, self)
        self.delegate = PanelDelegate(theme, self.panel, facts or PanelFacts(), self)
        self.panel.speak = self.delegate.words.speak
        # Before the list, because Tab follows the order of creation.
        self.header = TakeListHeader(theme, self)
        self.view = TakeView(self.panel, self.delegate, self)
        self.view.scrub.allowed = lambda: not theme.less_motion
        self.selection_bar = Lazy(self._make_selection_bar)
        self.empty = EmptyTakes(theme, self)
        self._search_later, self._sum_later, self._offer_later = (
            QTimer(self, interval=wait, singleShot=True) for wait in (SEARCH_DELAY_MS, 0, 0)
        )
        self.list_actions = TakeListActions(self.registry, model, self.view, self.header, self)
        self._lay_out()
        self._connect()
        self._refresh_offers()
        self._refresh_counts()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.view.moved_to.connect(self._report)
        self.view.dropped_on.connect(self._dropped)
        self.view.queued_at.connect(self.queue_wanted)
        for action, made in self.view.actions_by_key.items():
            self.registry.adopt(action, made)
        self.registry.on_take(TakeAction.SHOW_PARENT, self._show_parent)
        self.view.sizing.connect(self.header.look.step)
        self.view.shown_or_hidden.connect(self._model.set_watched)
        self._model.in_sight = lambda: self.panel.ids_in(self.view.seen())
        self._model.times_of = self.delegate.times_of
        self._model.ticked.connect(self._repaint_times)
        self.view.chosen_changed.connect(self._sum_later.start)
        self._sum_later.timeout.connect(self._refresh_sums)
        self._offer_later.timeout.connect(self._refresh_offers)
        self.header.typed.connect(self._search_later.start)
        self.header.picked.connect(self._apply_query)
        self.header.left_downwards.connect(self._enter_rows)
        self.header.look.changed.connect(self._apply_look)
        self.header.bin_bar.empty_wanted.connect(self.empty_bin_wanted)
        self.empty.reset_wanted.connect(self.clear_query)
        self._search_later.timeout.connect(self._apply_query)
        self._model.rowsInserted.connect(self._arrived)
        self._model.dataChanged.connect(self._source_changed)
        self.panel.modelReset.connect(self._rows_renewed)
        panel = self.panel
        for changed in (panel.rowsInserted, panel.rowsRemoved, panel.layoutChanged):
            changed.connect(self._refresh_counts)
            changed.connect(self._stay_selected)
        self._theme.changed.connect(self.refresh)

    def _make_selection_bar(self) -> SelectionBar:
        bar = SelectionBar(self._theme, self)
        bar.wanted.connect(self.list_actions.act_on_chosen)
        bar.left.connect(self.view.select_only_current)
        self._column.addWidget(bar)
        return bar

    # What others use

    def show_project(self, project_id: ProjectId | None) -> None:
        """Shows the takes of a project, or (None) of every project. An open take of another project
        is left for the one that was last open in it."""
        if project_id != self._project_id:
            if self._selected is not None:
                self._left[self._project_id] = self._selected
            self._project_id = project_id
            self._apply_query()
            if self._selected is None and self._begun:
                self._leave_other_project()

    def show_shot(self, shot_id: ShotId, number: int) -> None:
        """Shows only the takes of one shot."""
        self.header.show_shot(shot_id, number)

    def show_queue_paused(self, paused: bool) -> None:
        """Shows whether the whole queue is paused."""
        self.delegate.words.queue_paused = paused
        self._model.repaint_all()

    def show_bin(self, count: int, size: int) -> None:
        """Shows how many takes are in the bin, and how many bytes their clips are."""
        self.header.bin_bar.show_text(count, size)

    @property
    def selected_id(self) -> TakeId | None:
        """The selected take, even while a search hides it."""
        return self._selected

    @property
    def in_bin(self) -> bool:
        """Whether the bin is shown."""
        return self.header.choices.in_bin

    def select(self, take_id: TakeId | None) -> None:
        """Selects a take, opens its shot, scrolls to it and emits it; one that a filter hides is
        selected anyway and is marked as soon as it is visible."""
        slot = self.panel.slot_of(take_id) if take_id is not None else None
        if slot is not None:
            self.panel.close_shot(slot, False)
        self.view.select(take_id, scroll=True)
        self._report(take_id)

    def reveal(self, take_id: TakeId) -> None:
        """Selects a take where it can be seen."""
        self.unhide(take_id)
        self.select(take_id)

    def unhide(self, take_id: TakeId) -> None:
        """Goes to the project of a take, and ends the search and the filters that hide it."""
        home = self.rows.project_of(take_id)
        if home is not None and self._project_id not in (None, home):
            self.project_wanted.emit(home)
        if not self.rows.index_of(take_id).isValid():
            self.clear_query()

    def select_first(self) -> None:
        """Selects the first take unless one is selected already."""
        first = self.panel.first_take()
        if self._selected is None and first.isValid():
            take = self.panel.take_at(first.row())
            assert take is not None
            self.select(take.id)

    def compare(self, letters: Mapping[TakeId, str]) -> None:
        """Marks the compared takes with their letters; none ends it."""
        self._letters = letters
        self.view.show_viewed(self._selected, letters)

    def beside(self, ids: Collection[TakeId]) -> TakeId | None:
        """The take after these, or else before: of the same shot first, then one with a clip; None
        when no other is shown."""
        rows = [index.row() for index in map(self.panel.index_of, ids) if index.isValid()]
        row = max(rows, default=-1)
        slot = self.panel.row_at(row).slot if rows else None
        others = [
            (there, take)
            for step in (1, -1)
            for there, take in islice(self._takes_from(row, step, ids), _NEAR)
        ]
        own = (take.id for there, take in others if self.panel.row_at(there).slot == slot)
        ready = (take.id for _, take in others if take.state is TakeState.READY)
        rest = (take.id for _, take in others)
        return next(chain(own, ready, rest), None)

    def _takes_from(
        self, row: int, step: int, without: Collection[TakeId]
    ) -> Iterator[tuple[int, Take]]:
        """The thumbnails after a row, or before it, and their rows."""
        there = self.panel.beside_take(row, step)
        while there.isValid():
            take = self.panel.take_at(there.row())
            if take is not None and take.id not in without:
                yield there.row(), take
            there = self.panel.beside_take(there.row(), step)

    def focus_search(self) -> None:
        """Puts the cursor into the search field, with its text selected."""
        self.header.focus_search()

    def open_bin(self) -> None:
        """Shows what is in the bin, and goes there."""
        self.header.show_bin(True)
        (self.view if self.panel.rowCount() else self.empty.reset).setFocus()

    def clear_query(self) -> None:
        """Shows every take again."""
        self.header.clear()
        self._apply_query()

    def poster_ready(self, take_id: TakeId) -> None:
        """Repaints a take whose picture has just become available."""
        self.view.repaint_row(self.panel.index_of(take_id))

    def _repaint_times(self, ids: Sequence[TakeId]) -> None:
        places = (self._model.place_of(take_id) for take_id in ids)
        rows = (self.panel.rows_of(place) for place in places if place is not None)
        self.view.repaint_rows(chain.from_iterable(rows))

    def refresh(self) -> None:
        """Measures and paints again: theme, fonts, prices or names of models have changed."""
        self.delegate.refresh()
        self.view.measure()
        self.header.repaint_icons()
        self.empty.repaint_icon()
        self.selection_bar.if_made(SelectionBar.repaint_icons)
        self._refresh_offers()
        self._refresh_sums()

    def kept(self) -> dict[str, Any]:
        """The look of the list, by the names of the settings; not the search."""
        return {
            "takes_grid": self.header.look.is_grid,
            "takes_card": self.header.look.card_width,
            "takes_sort": self.header.sort.order.value,
            "takes_filters": self.header.choices.kept(),
            "takes_closed": self.panel.closed.kept(),
        }

    def restore(
        self,
        *,
        grid: bool,
        card: int,
        sort: str,
        filters: Mapping[str, str],
        closed: Mapping[str, str] | None = None,
    ) -> None:
        """Restores the look of the list."""
        self.panel.closed.restore(closed or {})
        self.panel.renew()
        self.header.look.choose(grid, card)
        self.header.sort.show_order(
            next((order for order in SortOrder if order.value == sort), SortOrder.NEWEST)
        )
        self._apply_look()
        self.header.choose(choices_from(filters))

    def _show_parent(self, take: Take) -> None:
        if take.parent_id is not None:
            self.reveal(take.parent_id)

    def _dropped(self, ids: object, slot: int) -> None:
        self.move_wanted.emit(ids, self._model.columns.shots[slot])

    # Selection

    def _report(self, take_id: TakeId | None) -> None:
        if take_id != self._selected:
            self._selected, self._begun = take_id, True
            self.view.show_viewed(take_id, self._letters)
            self.selected.emit(take_id)

    def _arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        """A new take is selected only if nothing was, and in its own project: nobody's clip is
        replaced, and none is shown that is not listed. Of one order it is the first, of older takes
        the newest."""
        self._refresh_offers()
        if not self._search_later.isActive():
            # After midnight "today" is another day.
            self._apply_query()
        self._refresh_counts()
        if self._selected is None:
            end = self._model.rowCount() - 1
            newest, oldest = self._model.take_at(end - first), self._model.take_at(end - last)
            take = oldest if oldest.created_at == newest.created_at else newest
            self._begun = True
            if self._is_shown(take.id):
                self.select(take.id)

    def _source_changed(self, _first: QModelIndex, _last: QModelIndex, roles: object) -> None:
        """Tags come and go, and the sums of the selected takes change; a repaint changes
        neither."""
        if not roles:
            self._offer_later.start()
            self._sum_later.start()

    def _refresh_sums(self) -> None:
        if self.view.several:
            takes = self.view.chosen()
            self.selection_bar.get().show_text(takes, self.delegate.facts.finals_of(takes))
        else:
            self.selection_bar.if_made(lambda bar: bar.show_text(()))

    # Query and look

    def _apply_query(self) -> None:
        self._search_later.stop()
        query = replace(self.header.query(), project_id=self._project_id)
        if query == self.rows.query:
            return
        self.rows.set_query(query)
        if not self.view.select(self._selected, scroll=True):
            self.view.scrollToTop()
        self._refresh_counts()

    def _rows_renewed(self) -> None:
        """Older takes were inserted all over the list while a large library was read, or another
        list was asked for: the selection is kept."""
        self.view.select(self._selected, scroll=False)
        self._refresh_counts()
        self._offer_later.start()
        if self._selected is not None:
            self._leave_other_project()

    def _stay_selected(self) -> None:
        """A take that leaves those in progress gets another row: the selection is kept."""
        if self._selected is not None and not self.view.selectionModel().hasSelection():
            self.view.select(self._selected, scroll=False)
            self._leave_other_project()

    def _leave_other_project(self) -> None:
        """Nothing of a project other than the current one stays open."""
        if self._is_shown(self._selected):
            return
        last, first = self._left.get(self._project_id), self.panel.first_take()
        if not self._is_shown(last):
            take = self.panel.take_at(first.row()) if first.isValid() else None
            last = None if take is None else take.id
        self.select(last)

    def _is_shown(self, take_id: TakeId | None) -> bool:
        """Whether a take belongs to the current project, even if a filter hides it."""
        home = self.rows.project_of(take_id) if take_id is not None else None
        return home is not None and self._project_id in (None, home)

    def _apply_look(self) -> None:
        look = self.header.look
        if look.is_grid:
            self.view.show_grid(look.card_width)
        else:
            self.view.show_shots()

    def _refresh_offers(self) -> None:
        names = {model_id: self._model_name(model_id) for model_id in self._model.model_ids()}
        self.header.offer(names, self._model.ratios(), self._model.tags())
        self.header.show_quick_counts(*self.rows.waiting())

    def _refresh_counts(self) -> None:
        shown, total, query = self.rows.rowCount(), self.rows.total, self.rows.query
        in_bin = self._model.count_in_bin
        self.header.set_counts(shown, total, narrowed=query.narrows, in_bin=in_bin)
        why = (
            EmptyReason.FILTERED
            if query.narrows
            else EmptyReason.BIN
            if query.in_bin
            else EmptyReason.NEW
        )
        self.empty.explain(why)
        self._stack.setCurrentWidget(self.view if shown else self.empty)
        # There is nothing to search or to sort before the first take.
        self.header.setVisible(bool(self._model.rowCount()))
        if query.in_bin:
            self.bin_size_wanted.emit()

    def _enter_rows(self) -> None:
        """From the search field down into the results."""
        self._apply_query()
        if self.panel.rowCount():
            self.view.setFocus()
            if not self.view.selectionModel().hasSelection():
                first = self.panel.first_take()
                self.view.setCurrentIndex(first if first.isValid() else self.panel.index(0))
