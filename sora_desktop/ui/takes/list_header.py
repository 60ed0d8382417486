"""The head of the takes: search, filters, order, and look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from sora_desktop.core.take import ShotId
from sora_desktop.ui.takes.filter_panel import (
    FilterChips,
    FilterPanel,
    FilterState,
    When,
    state_names,
    when_names,
    without,
)
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeQuery
from sora_desktop.ui.text.formats import counted, fill, size, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, Theme
from sora_desktop.ui.widgets.layouts import Lazy, hbox, props, small_label, vbox


class BinBar(QFrame):
    """Shows the content of the bin; `empty_wanted` asks for the question before it is emptied."""

    empty_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "inset")
        self.words = props(QLabel(wordWrap=True), textSize="small")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty = props(QPushButton(self.tr("Empty bin\u2026")), objectName="emptyBin")
        self.empty.setAccessibleName(self.tr("Empty bin\u2026"))
        self.empty.setProperty("kind", "danger")
        self.empty.setProperty("dense", True)
        self.empty.clicked.connect(self.empty_wanted)
        hbox((self.words, 1), self.empty, parent=self, margins=(S2, S1, S1, S1), spacing=S2)

    def show_text(self, takes: int, used: int) -> None:
        """How many takes are in the bin, and how many bytes their clips have."""
        words = counted(self.tr("%n take(s) in the bin", "", takes), takes)
        self.words.setText(f"{words}, {size(used)}" if used else words)
        self.empty.setEnabled(bool(takes))


# The width of a thumbnail of the grid in logical pixels, and one step of the keyboard.
SMALLEST, LARGEST, STEP = 96, 420, 27
USUAL = 172
_SIDE = 28


class LookSwitch(QWidget):
    """Two buttons, for shots and for the grid; `changed` is emitted when the person wants another
    look, or larger thumbnails."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = USUAL
        self.rows = _tool("listLook", self.tr("Shots"), _SIDE)
        self.cards = _tool("gridLook", self.tr("Grid"), _SIDE)
        group = QButtonGroup(self)
        group.addButton(self.rows)
        group.addButton(self.cards)
        self.rows.setChecked(True)
        hbox(self.rows, self.cards, parent=self, margins=0, spacing=0)
        self.cards.toggled.connect(self._switched)

    @property
    def is_grid(self) -> bool:
        """Whether all takes are one grid."""
        return self.cards.isChecked()

    @property
    def card_width(self) -> int:
        return self._width

    def set_width(self, width: int) -> None:
        """Larger thumbnails of the grid, or smaller ones."""
        wanted = min(max(width, SMALLEST), LARGEST)
        if wanted != self._width:
            self._width = wanted
            self.changed.emit()

    def choose(self, grid: bool, size: int) -> None:
        """Sets a look without a signal."""
        with QSignalBlocker(self):
            self.set_width(size)
            (self.cards if grid else self.rows).setChecked(True)

    def toggle(self) -> None:
        """The other of the two."""
        (self.rows if self.is_grid else self.cards).setChecked(True)

    def step(self, steps: int) -> None:
        """So many steps larger; the thumbnails of shots have one size."""
        if self.is_grid:
            self.set_width(self._width + steps * STEP)

    def repaint_icons(self) -> None:
        for button, name in ((self.rows, "list"), (self.cards, "grid")):
            tone = "text" if button.isChecked() else "muted"
            button.setIcon(icon(name, getattr(self._theme.tokens, tone), 16))

    def _switched(self) -> None:
        self.repaint_icons()
        self.changed.emit()


class SortButton(QToolButton):
    """Shows an order; its menu pops up without a nested loop, and has the size of the thumbnails
    too."""

    picked = Signal()

    def __init__(
        self, names: Mapping[SortOrder, str], look: LookSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sortOrder")
        self.setFixedSize(_SIDE, _SIDE)
        self._names, self._look = names, look
        self._chosen = SortOrder.NEWEST
        self._menu = QMenu(self)
        group = QActionGroup(self)
        self._orders = {
            order: group.addAction(self._menu.addAction(names[order])) for order in names
        }
        for order, action in self._orders.items():
            action.setCheckable(True)
            action.setChecked(order is self._chosen)
            action.triggered.connect(lambda _checked, order=order: self.choose(order))
        self._menu.addSeparator()
        self.larger = self._menu.addAction(self.tr("Bigger thumbnails"))
        self.smaller = self._menu.addAction(self.tr("Smaller thumbnails"))
        self.larger.triggered.connect(lambda: look.step(1))
        self.smaller.triggered.connect(lambda: look.step(-1))
        self.clicked.connect(self._open)
        self._show_text()

    @property
    def order(self) -> SortOrder:
        return self._chosen

    def choose(self, order: SortOrder) -> None:
        self.show_order(order)
        self.picked.emit()

    def show_order(self, order: SortOrder) -> None:
        """Sets an order without a signal."""
        self._chosen = order
        self._orders[order].setChecked(True)
        self._show_text()

    def _show_text(self) -> None:
        words = self.tr("Sort: %1").replace("%1", self._names[self._chosen])
        self.setToolTip(words)
        self.setAccessibleName(words)

    def _open(self) -> None:
        for action in (self.larger, self.smaller):
            action.setVisible(self._look.is_grid)
        below = self.rect().bottomRight() - QPoint(self._menu.sizeHint().width(), 0)
        self._menu.popup(self.mapToGlobal(below))


class QuickFilter(Enum):
    """The filters that are one press away."""

    ALL = "all"
    STARRED = "starred"
    NEW = "new"
    QUEUED = "queued"


class QuickFilters(QWidget):
    """All, Starred, New and Queued with their counts; `picked` carries the one that was pressed.
    Where the row is narrow, the counts go, then the word beside the star; the tool tips have both.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("stateFilter")
        self.setAccessibleName(self.tr("Filter by state"))
        self.buttons = {quick: QPushButton(self) for quick in QuickFilter}
        self._counts: dict[QuickFilter, int] = {}
        # Nobody switches the current one off: it stays until another one is pressed.
        self._group = QButtonGroup(self)
        line = hbox(parent=self, margins=0, spacing=0)
        for quick, button in self.buttons.items():
            button.setObjectName(f"quick-{quick.value}")
            button.setCheckable(True)
            button.setProperty("kind", "filter")
            self._group.addButton(button)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            # A screen reader toggles a button without a click.
            button.toggled.connect(lambda on, quick=quick: self._switched(quick, on))
            line.addWidget(button)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chosen: QuickFilter | None = QuickFilter.ALL
        self._show_text()

    def show_chosen(self, quick: QuickFilter | None) -> None:
        """Marks one, or none where the further filters show something else."""
        self._chosen = quick
        self._group.setExclusive(quick is not None)
        for each, button in self.buttons.items():
            button.setChecked(each is quick)

    def show_counts(self, counts: Mapping[QuickFilter, int]) -> None:
        if counts != self._counts:
            self._counts = dict(counts)
            self._show_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()

    def _switched(self, quick: QuickFilter, on: bool) -> None:
        if on and quick is not self._chosen:
            self.show_chosen(self._chosen)
            self.picked.emit(quick)

    def _show_text(self) -> None:
        names = {
            QuickFilter.ALL: self.tr("All"),
            QuickFilter.STARRED: self.tr("Starred"),
            QuickFilter.NEW: self.tr("New"),
            QuickFilter.QUEUED: self.tr("Queued"),
        }
        whole = {
            quick: f"{name} {thousands(self._counts[quick])}" if self._counts.get(quick) else name
            for quick, name in names.items()
        }
        short = {**names, QuickFilter.STARRED: "\u2605"}
        for texts in (whole, names, short):
            for quick, button in self.buttons.items():
                button.setText(texts[quick])
                button.setToolTip("" if texts is whole else whole[quick])
            if sum(button.sizeHint().width() for button in self.buttons.values()) <= self.width():
                break
        for quick, button in self.buttons.items():
            button.setAccessibleName(whole[quick])
        self.show_chosen(self._chosen)


class TakeListHeader(QWidget):
    """Search field, quick filters, order and look; further filters as chips. `typed` follows every
    letter, `picked` every choice, `left_downwards` asks to go on into the rows."""

    typed = Signal()
    picked = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self._choices = FilterState()
        self._models: Mapping[str, str] = {}
        self._ratios: Sequence[str] = ()
        self._tags: Sequence[str] = ()
        self._binned = 0
        self.filters = Lazy(self._make_panel)
        self.filter = _tool("filterButton", self.tr("Filters"), 24)
        # It opens the filters, and is no switch: the chips show what is on.
        self.filter.setCheckable(False)
        self.quick = QuickFilters(theme)
        self.chips = FilterChips(theme)
        self.bin_bar = BinBar()
        self.look = LookSwitch(theme)
        self.sort = SortButton(self._sort_names(), self.look)
        self.count = small_label("", "muted")
        self._search_icon = QAction(self.tr("Search"), self)
        self._fill()
        self._lay_out()
        self._connect()
        self.repaint_icons()

    def _fill(self) -> None:
        self.search.setObjectName("searchEdit")
        self.search.setAccessibleName(self.tr("Search takes"))
        self.search.setPlaceholderText(self.tr("Search takes"))
        # Qt looks for its icon in the themes of the system, 3 ms of a start (measured): not before
        # there is something to clear.
        self.search.textChanged.connect(lambda: self.search.setClearButtonEnabled(True))
        self.search.setFixedHeight(CONTROL)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Left of the button that clears the field: the list below doesn't move when it comes.
        hbox((None, 1), self.count, parent=self.search, margins=(0, 0, CONTROL, 0))
        self.bin_bar.hide()

    def _make_panel(self) -> FilterPanel:
        """The further filters as they stand, in a popup."""
        popover = props(QFrame(self, Qt.WindowType.Popup), surface="popup")
        popover.setAccessibleName(self.tr("Filters"))
        panel = FilterPanel()
        vbox(panel, parent=popover, margins=(S3, S2, S3, S3))
        panel.offer(self._models, self._ratios, self._tags)
        panel.show_choices(self._choices)
        panel.show_bin(self._binned, shown=self._choices.in_bin)
        panel.changed.connect(self._changed)
        panel.bin_wanted.connect(self.show_bin)
        return panel

    @property
    def panel(self) -> FilterPanel:
        """The further filters; creates them."""
        return self.filters.get()

    def _sort_names(self) -> Mapping[SortOrder, str]:
        return {
            SortOrder.NEWEST: self.tr("Newest first"),
            SortOrder.FILM: self.tr("Shot order"),
            SortOrder.OLDEST: self.tr("Oldest first"),
            SortOrder.PRICE: self.tr("Price"),
            SortOrder.LENGTH: self.tr("Duration"),
        }

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(S1)
        first.addWidget(self.search, 1)
        first.addWidget(self.filter)
        second.setSpacing(0)
        second.addWidget(self.quick, 1)
        second.addWidget(self.sort)
        second.addSpacing(S1)
        second.addWidget(self.look)
        inside = vbox(first, second, self.chips, margins=(S3, S2, S3, S1 + 2), spacing=S2)
        inside.addWidget(self.bin_bar)
        rule = QFrame()
        rule.setProperty("rule", True)
        vbox(inside, rule, parent=self, margins=0, spacing=0)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.typed)
        self.filter.clicked.connect(self._show_filters)
        self.quick.picked.connect(self._pick_quick)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self.clear_filters)
        self.sort.picked.connect(self.picked)

    def _show_filters(self) -> None:
        """The further filters, over the takes: nothing moves."""
        panel, wide = self.panel, self.width() - 2 * S3
        popover = panel.window()
        panel.set_room(wide - 2 * S3)
        popover.setFixedWidth(wide)
        popover.adjustSize()
        popover.move(self.search.mapToGlobal(QPoint(0, self.search.height() + S1)))
        popover.show()
        panel.state.setFocus(Qt.FocusReason.PopupFocusReason)

    # What is asked for

    @property
    def choices(self) -> FilterState:
        """The current filters, without the search."""
        return self._choices

    def choose(self, choices: FilterState) -> None:
        """Sets other filters, and emits them."""
        self._show_choices(choices)
        self.picked.emit()

    def _show_choices(self, choices: FilterState) -> None:
        self._choices = choices
        self.filters.if_made(lambda panel: panel.show_choices(choices))
        self._show_chips()

    def _changed(self) -> None:
        self._choices = self.panel.choices
        self._show_chips()
        self.picked.emit()

    def _pick_quick(self, quick: QuickFilter) -> None:
        states = {QuickFilter.NEW: StateFilter.NEW, QuickFilter.QUEUED: StateFilter.QUEUED}
        chosen = replace(
            self.choices,
            state=states.get(quick, StateFilter.ALL),
            starred=quick is QuickFilter.STARRED,
            in_bin=False,
        )
        self.choose(FilterState() if self.choices.in_bin and quick is QuickFilter.ALL else chosen)

    def _quick_chosen(self) -> QuickFilter | None:
        choices = self.choices
        if choices.in_bin:
            return None
        if choices.starred:
            return QuickFilter.STARRED if choices.state is StateFilter.ALL else None
        return {
            StateFilter.ALL: QuickFilter.ALL,
            StateFilter.NEW: QuickFilter.NEW,
            StateFilter.QUEUED: QuickFilter.QUEUED,
        }.get(choices.state)

    def show_bin(self, on: bool) -> None:
        """Shows the bin and nothing else, or the library again."""
        self.filters.if_made(lambda panel: panel.window().hide())
        with QSignalBlocker(self.search):
            self.search.clear()
        self.choose(FilterState(in_bin=on))

    def _remove(self, name: str) -> None:
        self.choose(without(self.choices, name))

    def clear_filters(self) -> None:
        """Removes all filters; search, order and the bin stay."""
        self.choose(FilterState(in_bin=self.choices.in_bin))

    def show_shot(self, shot_id: ShotId, number: int) -> None:
        """Shows the takes of one shot, and nothing else."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self.choose(FilterState(shot_id=shot_id, number=number))

    def query(self) -> TakeQuery:
        """What the person has asked to see."""
        return self.choices.query(self.search.text(), self.sort.order, date.today())

    def clear(self) -> None:
        """Asks for every take that is not in the bin; the order stays."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self._show_choices(FilterState())

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Down and Return go to the results, Escape clears."""
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

    # What is reported

    def offer(self, models: Mapping[str, str], ratios: Sequence[str], tags: Sequence[str]) -> None:
        """The models by id, aspect ratios and tags that takes have."""
        self._models, self._ratios, self._tags = models, ratios, tags
        self.filters.if_made(lambda panel: panel.offer(models, ratios, tags))
        self._show_chips()

    def set_counts(self, shown: int, total: int, *, narrowed: bool, in_bin: int) -> None:
        """Shows "12 of 340" while something is left out, and how many takes are in the bin."""
        if narrowed:
            words = self.tr("%1 of %2").replace("%1", thousands(shown))
        else:
            words = self.tr("1 take") if total == 1 else self.tr("%2 takes")
        self.count.setText(words.replace("%2", thousands(total)))
        self.count.setVisible(narrowed)
        room = self.count.sizeHint().width() + S1 if narrowed else 0
        self.search.setTextMargins(0, 0, room, 0)
        self.search.setAccessibleDescription(self.count.text() if narrowed else "")
        self._binned = in_bin
        self.filters.if_made(lambda panel: panel.show_bin(in_bin, shown=self.choices.in_bin))
        self.bin_bar.setVisible(self.choices.in_bin)

    def show_quick_counts(self, new: int, queued: int) -> None:
        """How many takes nobody has opened yet, and how many are queued."""
        self.quick.show_counts({QuickFilter.NEW: new, QuickFilter.QUEUED: queued})

    def repaint_icons(self) -> None:
        tokens = self._theme.tokens
        self._search_icon.setIcon(icon("search", tokens.muted, 16))
        self.sort.setIcon(icon("sort", tokens.muted, 16))
        self.look.repaint_icons()
        self.chips.repaint_icons()
        self._show_chips()

    def _show_chips(self) -> None:
        choices = self.choices
        self.quick.show_chosen(self._quick_chosen())
        self.chips.show_text([(name, text) for name, text in self._chip_texts(choices) if text])
        further = self._quick_chosen() is None or len(self.chips.shown) > 0
        tone = "text" if further else "muted"
        self.filter.setIcon(icon("filter", getattr(self._theme.tokens, tone), 16))

    def _chip_texts(self, choices: FilterState) -> list[tuple[str, str]]:
        """The filters besides those that the quick filters show."""
        quick = self._quick_chosen()
        state = "" if quick is not None else state_names().get(choices.state, "")
        model = choices.model_id or ""
        shot = fill(self.tr("Shot {n}"), n=choices.number) if choices.shot_id is not None else ""
        starred = choices.starred and quick is not QuickFilter.STARRED
        return [
            ("state", "" if choices.state is StateFilter.ALL else state),
            ("model_id", self._models.get(model, model)),
            ("aspect_ratio", choices.aspect_ratio or ""),
            ("starred", self.tr("Starred") if starred else ""),
            ("imported", self.tr("Imported") if choices.imported else ""),
            ("tag", choices.tag),
            ("when", self._when_text(choices)),
            ("shot_id", shot),
        ]

    def _when_text(self, choices: FilterState) -> str:
        if choices.when is When.ANY:
            return ""
        if choices.when is not When.BETWEEN:
            return when_names()[choices.when]
        days = [
            QDate(day.year, day.month, day.day) for day in (choices.since, choices.until) if day
        ]
        return " \u2013 ".join(self.locale().toString(day, _SHORT) for day in days)


_SHORT = QLocale.FormatType.ShortFormat


def _tool(name: str, words: str, side: int) -> QToolButton:
    button = props(
        QToolButton(), objectName=name, checkable=True, accessibleName=words, toolTip=words
    )
    button.setFixedSize(side, side)
    return button
