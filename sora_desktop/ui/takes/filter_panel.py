"""The filters of the takes: the current state, the controls, and the chips that remove one each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from sora_desktop.core.take import ShotId
from sora_desktop.ui.takes.query import SortOrder, StateFilter, TakeQuery
from sora_desktop.ui.text.formats import Translator, thousands
from sora_desktop.ui.theme.theme import S1, S2, Theme
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import FlowLayout, clear, hbox, props, removable_chip

tr = Translator("FilterPanel")

_Kind = TypeVar("_Kind", bound=Enum)
# The filters that are on or off: fields of FilterState and of TakeQuery.
SWITCHES = ("starred", "imported")
# Kinds with controls of their own are not offered twice.
STATES = tuple(state for state in StateFilter if state is not StateFilter.STARRED)


class When(Enum):
    """The spans of days that can be picked."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterState:
    """The current filters, relative to today ("today"), so that they still mean the same tomorrow.
    `since` and `until` apply to `When.BETWEEN`; `shot_id` is a shot that somebody asked about,
    `number` is its number."""

    state: StateFilter = StateFilter.ALL
    model_id: str | None = None
    aspect_ratio: str | None = None
    starred: bool = False
    imported: bool = False
    tag: str = ""
    when: When = When.ANY
    since: date | None = None
    until: date | None = None
    shot_id: ShotId | None = None
    number: int = 0
    in_bin: bool = False

    def query(self, text: str, sort: SortOrder, today: date) -> TakeQuery:
        """The query on that day."""
        since, until = self.days(today)
        same: dict[str, Any] = {name: getattr(self, name) for name in _SAME_IN_QUERY}
        return TakeQuery(text=text, since=since, until=until, sort=sort, **same)

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day, None where there is no such end."""
        spans: Mapping[When, tuple[date | None, date | None]] = {
            When.ANY: (None, None),
            When.TODAY: (today, None),
            When.WEEK: (today - timedelta(days=6), None),
            When.MONTH: (today.replace(day=1), None),
            When.BETWEEN: (self.since, self.until),
        }
        return spans[self.when]

    def kept(self) -> dict[str, str]:
        """As texts by name, for the settings; the filter for one shot, and the bin, are not saved:
        the next start begins with the library."""
        texts = {
            "state": self.state.value,
            "model": self.model_id or "",
            "ratio": self.aspect_ratio or "",
            **{name: "yes" if getattr(self, name) else "" for name in SWITCHES},
            "tag": self.tag,
            "when": self.when.value,
            "since": self.since.isoformat() if self.since else "",
            "until": self.until.isoformat() if self.until else "",
        }
        plain = {"state": StateFilter.ALL.value, "when": When.ANY.value}
        return {name: text for name, text in texts.items() if text and plain.get(name) != text}


_DAYS = {"since", "until"}
_SAME_IN_QUERY = {each.name for each in fields(FilterState)} & {
    each.name for each in fields(TakeQuery)
} - _DAYS


def choices_from(kept: Mapping[str, str]) -> FilterState:
    """The filters from the settings; unreadable ones are ignored."""
    switches: dict[str, Any] = {name: kept.get(name) == "yes" for name in SWITCHES}
    found = FilterState(
        **switches,
        state=_among(StateFilter, kept.get("state"), StateFilter.ALL),
        model_id=kept.get("model") or None,
        aspect_ratio=kept.get("ratio") or None,
        tag=kept.get("tag", ""),
        when=_among(When, kept.get("when"), When.ANY),
        since=_day(kept.get("since", "")),
        until=_day(kept.get("until", "")),
    )
    return found if found.state in STATES else replace(found, state=StateFilter.ALL, starred=True)


def without(choices: FilterState, name: str) -> FilterState:
    """The filters without one of them, by the name of its field."""
    plain = FilterState()
    gone = {"when": ("when", "since", "until"), "shot_id": ("shot_id", "number")}
    names = gone.get(name, (name,))
    assert set(names) <= {field.name for field in fields(choices)}
    return replace(choices, **{each: getattr(plain, each) for each in names})


def _among(kind: type[_Kind], text: str | None, usual: _Kind) -> _Kind:
    return next((each for each in kind if each.value == text), usual)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_LONGEST = 26


class FilterChips(QWidget):
    """A row of chips; `removed` carries the name of the removed one, `cleared` asks to remove
    all."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[tuple[str, str]] = ()
        self._row = FlowLayout(S1, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_text(self, chips: Sequence[tuple[str, str]]) -> None:
        """Shows chips as pairs of a name and a text; none hides the row."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        self._renew()

    @property
    def shown(self) -> Sequence[tuple[str, str]]:
        """The chips as pairs of a name and a text."""
        return self._shown

    def repaint_icons(self) -> None:
        self._renew()

    def _renew(self) -> None:
        held = self.focusWidget() is not None and self.focusWidget().hasFocus()
        clear(self._row)
        for name, text in self._shown:
            self._add(self._chip(name, text))
        self.setVisible(bool(self._shown))
        if self._shown:
            every = props(QPushButton(self.tr("Clear all"), self), objectName="clearFilters")
            props(every, accessibleName=self.tr("Clear all filters"), kind="link")
            every.clicked.connect(self.cleared)
            self._add(every)
            if held:
                every.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _add(self, button: QPushButton) -> None:
        self._row.addWidget(button)
        # A visible row shows added chips only with the next event.
        button.show()

    def _chip(self, name: str, text: str) -> QPushButton:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}\u2026"
        words = self.tr("Remove filter %1").replace("%1", text)
        chip = removable_chip(short, words, self._theme, self)
        chip.setObjectName(f"chip-{name}")
        chip.clicked.connect(lambda _on=False: self.removed.emit(name))
        return chip


# The width from which that many controls are side by side.
_COLUMNS = ((840, 6), (480, 3), (0, 2), (0, 1))
# Frame and arrow of a picker beside its text.
_PICKER_EDGE = 48


def state_names() -> Mapping[StateFilter, str]:
    """The names of the kinds of takes."""
    names = {
        StateFilter.ALL: tr("All takes"),
        StateFilter.IN_PROGRESS: tr("In progress"),
        StateFilter.READY: tr("Ready"),
        StateFilter.NEEDS_ATTENTION: tr("Needs you"),
        StateFilter.FAILED: tr("Failed"),
        StateFilter.NEW: tr("New"),
        StateFilter.QUEUED: tr("Queued"),
        StateFilter.DISMISSED: tr("Canceled"),
    }
    return {state: names[state] for state in STATES}


def when_names() -> Mapping[When, str]:
    """The names of the spans of days."""
    return {
        When.ANY: tr("Any day"),
        When.TODAY: tr("Today"),
        When.WEEK: tr("Last 7 days"),
        When.MONTH: tr("This month"),
        When.BETWEEN: tr("Custom range"),
    }


class FilterPanel(QWidget):
    """Shows and changes `FilterState`; `changed` is emitted when the person picked something."""

    changed = Signal()
    bin_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = FilterState()
        self.state = _picker("kindFilter", self.tr("Filter by state"))
        self.model = _picker("modelFilter", self.tr("Filter by model"))
        self.ratio = _picker("ratioFilter", self.tr("Filter by aspect ratio"))
        self.tag = _picker("tagFilter", self.tr("Filter by tag"))
        self.when = _picker("dateFilter", self.tr("Filter by date"))
        self.switches = {name: QCheckBox(text) for name, text in self._switch_names().items()}
        for name, switch in self.switches.items():
            switch.setObjectName(f"{name}Filter")
        self.since = _day_field(self.tr("From"))
        self.until = _day_field(self.tr("To"))
        self._between = QWidget()
        self.bin = props(QPushButton(), objectName="binButton", checkable=True)
        self.bin.clicked.connect(self.bin_wanted)
        self._pickers = (self.state, self.model, self.ratio, self.tag, self.when)
        self._fill()
        self._lay_out()
        for picker in self._pickers:
            picker.currentIndexChanged.connect(self._picked)
        for switch in self.switches.values():
            switch.toggled.connect(self._picked)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._picked)

    def _fill(self) -> None:
        for state, name in state_names().items():
            self.state.addItem(name, state)
        for when, name in when_names().items():
            self.when.addItem(name, when)
        self._offer(self.model, self.tr("All models"), {})
        self._offer(self.ratio, self.tr("All aspect ratios"), {})
        self._offer(self.tag, self.tr("All tags"), {})

    def _switch_names(self) -> Mapping[str, str]:
        names = {"starred": self.tr("Starred only"), "imported": self.tr("Imported only")}
        return {name: names[name] for name in SWITCHES}

    def _lay_out(self) -> None:
        line = hbox((self.since, 1), parent=self._between, margins=0, spacing=S1)
        dash = props(QLabel("\u2013"), tone="muted")
        line.addWidget(dash)
        line.addWidget(self.until, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, S1, 0, 0)
        self._grid.setHorizontalSpacing(S2)
        self._grid.setVerticalSpacing(S1)
        self._columns = 0
        self.set_room(0)
        self._between.hide()

    def set_room(self, width: int) -> None:
        """Puts as many controls side by side as have room in that width."""
        widest = self._widest() + S2
        fitting = [
            number for least, number in _COLUMNS if width >= least and number * widest <= width
        ]
        columns = fitting[0] if fitting else _COLUMNS[-1][1]
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        controls = (*self._pickers, *self.switches.values())
        for place, widget in enumerate(controls):
            self._grid.addWidget(widget, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(self._between, len(controls), 0, 1, min(columns, 3))
        self._grid.addWidget(self.bin, len(controls) + 1, 0, 1, columns)

    def _widest(self) -> int:
        """The width of the longest of our own words; long names of models may be cut."""
        names = [*state_names().values(), *when_names().values()]
        names += [picker.itemText(0) for picker in (self.model, self.ratio, self.tag)]
        words = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        switches = (switch.sizeHint().width() for switch in self.switches.values())
        return max(words + _PICKER_EDGE, *switches)

    def show_bin(self, count: int, *, shown: bool) -> None:
        """Offers the bin, or the way out of it."""
        words = self.tr("Bin (%1)").replace("%1", thousands(count))
        self.bin.setText(self.tr("Leave the bin") if shown else words)
        self.bin.setAccessibleName(self.bin.text())
        self.bin.setChecked(shown)

    # What is chosen

    @property
    def choices(self) -> FilterState:
        return self._choices

    def show_choices(self, choices: FilterState) -> None:
        """Sets the controls without a signal."""
        self._choices = choices
        with QSignalBlocker(self):
            _choose(self.state, choices.state)
            _choose(self.model, choices.model_id)
            _choose(self.ratio, choices.aspect_ratio)
            _choose(self.tag, choices.tag or None)
            _choose(self.when, choices.when)
            for name, switch in self.switches.items():
                switch.setChecked(getattr(choices, name))
            for field, day in ((self.since, choices.since), (self.until, choices.until)):
                if day is not None:
                    field.setDate(QDate(day.year, day.month, day.day))
        # Setting one control read the others before they were set.
        self._choices = choices
        self._between.setVisible(choices.when is When.BETWEEN)

    def _picked(self) -> None:
        when: When = self.when.currentData()
        between = when is When.BETWEEN
        switches: dict[str, Any] = {name: box.isChecked() for name, box in self.switches.items()}
        self._between.setVisible(between)
        self._choices = replace(
            self._choices,
            **switches,
            state=self.state.currentData(),
            model_id=self.model.currentData(),
            aspect_ratio=self.ratio.currentData(),
            tag=self.tag.currentData() or "",
            when=when,
            since=_read(self.since) if between else None,
            until=_read(self.until) if between else None,
        )
        self.changed.emit()

    # What there is to choose from

    def offer(self, models: Mapping[str, str], ratios: Sequence[str], tags: Sequence[str]) -> None:
        """The models by id, aspect ratios and tags that takes have; a choice stays."""
        self._offer(self.model, self.tr("All models"), models)
        self._offer(self.ratio, self.tr("All aspect ratios"), {each: each for each in ratios})
        self._offer(self.tag, self.tr("All tags"), {each: each for each in tags})

    def _offer(self, picker: QComboBox, all_of_them: str, names: Mapping[str, str]) -> None:
        known = {picker.itemData(row): picker.itemText(row) for row in range(1, picker.count())}
        if picker.count() and known == names:
            return
        chosen = picker.currentData()
        with QSignalBlocker(picker):
            picker.clear()
            picker.addItem(all_of_them, None)
            for each, name in names.items():
                picker.addItem(name, each)
            # A choice stays, even when its last take has just gone.
            _choose(picker, chosen)


def _choose(picker: QComboBox, wanted: object) -> None:
    row = picker.findData(wanted)
    if row < 0 and isinstance(wanted, str):
        picker.addItem(wanted, wanted)
        row = picker.count() - 1
    picker.setCurrentIndex(max(row, 0))


def _read(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _day_field(name: str) -> QDateEdit:
    field = QDateEdit(QDate.currentDate())
    field.setAccessibleName(name)
    field.setCalendarPopup(False)
    field.setAlignment(Qt.AlignmentFlag.AlignLeft)
    field.lineEdit().setTextMargins(6, 0, 0, 0)
    # Two of them have to fit into the narrowest list.
    field.setMinimumWidth(96)
    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return field


def _picker(name: str, accessible: str) -> QComboBox:
    picker = NoWheelComboBox()
    props(picker, objectName=name, accessibleName=accessible)
    # A long name of a model is cut rather than making the whole column wider.
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(4)
    picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return picker
