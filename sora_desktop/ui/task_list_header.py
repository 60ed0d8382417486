"""What stands above the takes: search, filters with their chips, order, and how they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.task import Task
from sora_desktop.ui.bin_bar import BinBar
from sora_desktop.ui.filter_chips import FilterChips
from sora_desktop.ui.filter_choices import Choices, When, without
from sora_desktop.ui.filter_panel import FilterPanel
from sora_desktop.ui.formats import thousands
from sora_desktop.ui.icons import icon
from sora_desktop.ui.look_switch import LookSwitch
from sora_desktop.ui.sort_button import SortButton
from sora_desktop.ui.task_query import SortOrder, StateFilter, TaskQuery
from sora_desktop.ui.theme import CONTROL, S1, S3, Theme

# Below this width of the column the words beside an icon go; the grid's slider needs room too.
_NARROW, _NARROW_GRID = 330, 400


class TaskListHeader(QWidget):
    """Search field, filters, order, look, and how many takes that comes to.

    `typed` follows every letter, `picked` every choice, `left_downwards` says that the person wants
    to go on into the rows.
    """

    typed = Signal()
    picked = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self.panel = FilterPanel()
        self.state, self.model = self.panel.state, self.panel.model
        self.filter = _tool("filterButton", self.tr("Filters"))
        self.bin = _tool("binButton", self.tr("Bin"))
        self.chips = FilterChips(theme)
        self.bin_bar = BinBar()
        self.sort = SortButton(self._sort_names())
        self.look = LookSwitch(theme)
        self.count = QLabel()
        self._glass = QAction(self.tr("Search"), self)
        self._fill()
        self._lay_out()
        self._connect()
        self.repaint_icons()

    def _fill(self) -> None:
        self.search.setObjectName("searchEdit")
        self.search.setAccessibleName(self.tr("Search the takes"))
        self.search.setPlaceholderText(self.tr("Search prompts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.count.setProperty("textSize", "small")
        self.count.setProperty("tone", "muted")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bin.hide()
        self.panel.hide()
        self.bin_bar.hide()

    def _sort_names(self) -> Mapping[SortOrder, str]:
        return {
            SortOrder.NEWEST: self.tr("Newest"),
            SortOrder.OLDEST: self.tr("Oldest"),
            SortOrder.PRICE: self.tr("Price"),
            SortOrder.LENGTH: self.tr("Length"),
        }

    def _lay_out(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(S1)
        first.addWidget(self.search, 1)
        first.addWidget(self.filter)
        first.addWidget(self.bin)
        last.setSpacing(S1)
        last.addWidget(self.count, 1)
        last.addWidget(self.sort)
        last.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(S3, S3, S3, S1)
        column.setSpacing(S1)
        column.addLayout(first)
        column.addWidget(self.panel)
        column.addWidget(self.chips)
        column.addWidget(self.bin_bar)
        column.addLayout(last)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.typed)
        self.panel.changed.connect(self._changed)
        self.filter.toggled.connect(self.panel.setVisible)
        self.bin.toggled.connect(self._show_bin)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self.clear_filters)
        self.sort.picked.connect(self.picked)
        self.look.changed.connect(self._fit)

    # What is asked for

    @property
    def choices(self) -> Choices:
        """The filters as they stand, without the search."""
        return self.panel.choices

    def choose(self, choices: Choices) -> None:
        """Filters otherwise, and tells it."""
        self._take(choices)
        self.picked.emit()

    def _take(self, choices: Choices) -> None:
        self.panel.show_choices(choices)
        with QSignalBlocker(self.bin):
            self.bin.setChecked(choices.in_bin)
        self._say_chips()

    def _changed(self) -> None:
        self._say_chips()
        self.picked.emit()

    def _show_bin(self, on: bool) -> None:
        self.choose(Choices(in_bin=on))

    def _remove(self, name: str) -> None:
        self.choose(without(self.choices, name))

    def clear_filters(self) -> None:
        """Filters by nothing; search, order and the bin stay."""
        self.choose(Choices(in_bin=self.choices.in_bin))

    def show_press(self, task: Task) -> None:
        """Shows the takes of one press, and nothing else."""
        self._about(Choices(press_id=task.press_id, number=task.number))

    def show_family(self, task: Task) -> None:
        """Shows what a take was made from and what was made from that."""
        self._about(Choices(family_of=task.id, number=task.number))

    def _about(self, choices: Choices) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self.choose(choices)

    def query(self) -> TaskQuery:
        """What the person has asked to see."""
        return self.choices.query(self.search.text(), self.sort.order, date.today())

    def clear(self) -> None:
        """Asks for every take that is not in the bin; the order stays."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self._take(Choices())

    def focus_search(self) -> None:
        """Puts the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Down and Return go to what was found, Escape clears."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left_downwards.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow column has icons alone."""
        super().resizeEvent(event)
        self._fit()
        self.panel.set_room(self.width())

    def _fit(self) -> None:
        narrow = self.width() < (_NARROW_GRID if self.look.is_grid else _NARROW)
        self.sort.set_narrow(narrow)
        self.look.set_narrow(narrow)

    # What is told

    def offer(self, models: Mapping[str, str], ratios: Sequence[str], tags: Sequence[str]) -> None:
        """The models by id, shapes and tags of which there are takes."""
        self.panel.offer(models, ratios, tags)
        self._say_chips()

    def set_counts(self, shown: int, total: int, *, narrowed: bool, in_bin: int) -> None:
        """Says "12 of 340", or "340 takes" when nothing is left out; the bin is offered while
        there is something in it."""
        if narrowed:
            words = self.tr("%1 of %2").replace("%1", thousands(shown))
        else:
            words = self.tr("1 take") if total == 1 else self.tr("%2 takes")
        self.count.setText(words.replace("%2", thousands(total)))
        self.count.setToolTip(self.count.text())
        self.bin.setVisible(bool(in_bin) or self.choices.in_bin)
        self.bin_bar.setVisible(self.choices.in_bin)

    def repaint_icons(self) -> None:
        """Draws the icons in the colours in force."""
        tokens = self._theme.tokens
        self._glass.setIcon(icon("search", tokens.faint, 16))
        self.sort.setIcon(icon("sort", tokens.muted, 16))
        self.bin.setIcon(icon("trash", tokens.muted, 16))
        self.look.repaint_icons()
        self.chips.repaint_icons()
        self._say_chips()

    def _say_chips(self) -> None:
        choices = self.choices
        self.chips.say([(name, text) for name, text in self._chip_texts(choices) if text])
        tone = "text" if choices.narrow else "muted"
        self.filter.setIcon(icon("filter", getattr(self._theme.tokens, tone), 16))

    def _chip_texts(self, choices: Choices) -> list[tuple[str, str]]:
        state = self.panel.state_names().get(choices.state, "")
        row = self.model.findData(choices.model_id)
        number = str(choices.number)
        press, family = self.tr("One press with take %1"), self.tr("Family of take %1")
        return [
            ("state", "" if choices.state is StateFilter.ALL else state),
            ("model_id", self.model.itemText(row) if choices.model_id is not None else ""),
            ("aspect_ratio", choices.aspect_ratio or ""),
            ("starred", self.tr("Starred") if choices.starred else ""),
            ("tag", choices.tag),
            ("when", self._when_text(choices)),
            ("press_id", press.replace("%1", number) if choices.press_id else ""),
            ("family_of", family.replace("%1", number) if choices.family_of else ""),
        ]

    def _when_text(self, choices: Choices) -> str:
        if choices.when is When.ANY:
            return ""
        if choices.when is not When.BETWEEN:
            return self.panel.when_names()[choices.when]
        days = [
            QDate(day.year, day.month, day.day) for day in (choices.since, choices.until) if day
        ]
        return " \u2013 ".join(self.locale().toString(day, _SHORT) for day in days)


_SHORT = QLocale.FormatType.ShortFormat


def _tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setFixedSize(CONTROL, CONTROL)
    return button
