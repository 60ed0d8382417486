"""The controls by which the takes are filtered, in two columns that also fit a narrow list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from sora_desktop.ui.filter_choices import STATES, Choices, When
from sora_desktop.ui.quiet_fields import QuietComboBox
from sora_desktop.ui.task_query import StateFilter
from sora_desktop.ui.theme import S1, S2

# From which width on so many controls stand side by side.
_COLUMNS = ((840, 6), (480, 3), (0, 2), (0, 1))
# Frame and arrow of a picker beside its text.
_PICKER_EDGE = 48


class FilterPanel(QWidget):
    """Shows and changes `Choices`; `changed` tells that the person picked something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self.state = _picker("stateFilter", self.tr("Show which takes"))
        self.model = _picker("modelFilter", self.tr("Show which model"))
        self.ratio = _picker("ratioFilter", self.tr("Show which shape"))
        self.tag = _picker("tagFilter", self.tr("Show which tag"))
        self.when = _picker("dateFilter", self.tr("Made when"))
        self.starred = QCheckBox(self.tr("Starred only"))
        self.starred.setObjectName("starFilter")
        self.since = _day_field(self.tr("From this day"))
        self.until = _day_field(self.tr("Up to this day"))
        self._between = QWidget()
        self._fill()
        self._lay_out()
        for picker in (self.state, self.model, self.ratio, self.tag, self.when):
            picker.currentIndexChanged.connect(self._picked)
        self.starred.toggled.connect(self._picked)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._picked)

    def _fill(self) -> None:
        for state, name in self.state_names().items():
            self.state.addItem(name, state)
        for when, name in self.when_names().items():
            self.when.addItem(name, when)
        self._offer(self.model, self.tr("All models"), {})
        self._offer(self.ratio, self.tr("All shapes"), {})
        self._offer(self.tag, self.tr("All tags"), {})

    def state_names(self) -> Mapping[StateFilter, str]:
        """What the kinds of takes are called."""
        names = {
            StateFilter.ALL: self.tr("All takes"),
            StateFilter.IN_PROGRESS: self.tr("In progress"),
            StateFilter.READY: self.tr("Ready"),
            StateFilter.NEEDS_YOU: self.tr("Needs you"),
            StateFilter.FAILED: self.tr("Failed"),
            StateFilter.DISMISSED: self.tr("Taken back"),
        }
        return {state: names[state] for state in STATES}

    def when_names(self) -> Mapping[When, str]:
        """What the spans of days are called."""
        return {
            When.ANY: self.tr("Any day"),
            When.TODAY: self.tr("Today"),
            When.WEEK: self.tr("Last 7 days"),
            When.MONTH: self.tr("This month"),
            When.BETWEEN: self.tr("Between\u2026"),
        }

    def _lay_out(self) -> None:
        line = QHBoxLayout(self._between)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S1)
        line.addWidget(self.since, 1)
        dash = QLabel("\u2013")
        dash.setProperty("tone", "muted")
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
        fields = (self.state, self.model, self.ratio, self.tag, self.when, self.starred)
        for place, widget in enumerate(fields):
            self._grid.addWidget(widget, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(self._between, len(fields), 0, 1, min(columns, 3))

    def _widest(self) -> int:
        """The room that the longest of our own words needs; long names of models may be cut."""
        names = [*self.state_names().values(), *self.when_names().values()]
        names += [picker.itemText(0) for picker in (self.model, self.ratio, self.tag)]
        words = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        return max(words + _PICKER_EDGE, self.starred.sizeHint().width())

    # What is chosen

    @property
    def choices(self) -> Choices:
        """The filters as they stand."""
        return self._choices

    def show_choices(self, choices: Choices) -> None:
        """Sets the controls, and tells nothing."""
        self._choices = choices
        with QSignalBlocker(self):
            _choose(self.state, choices.state)
            _choose(self.model, choices.model_id)
            _choose(self.ratio, choices.aspect_ratio)
            _choose(self.tag, choices.tag or None)
            _choose(self.when, choices.when)
            self.starred.setChecked(choices.starred)
            for field, day in ((self.since, choices.since), (self.until, choices.until)):
                if day is not None:
                    field.setDate(QDate(day.year, day.month, day.day))
        # Setting one control read the others before they were set.
        self._choices = choices
        self._between.setVisible(choices.when is When.BETWEEN)

    def _picked(self) -> None:
        when: When = self.when.currentData()
        between = when is When.BETWEEN
        self._between.setVisible(between)
        self._choices = replace(
            self._choices,
            state=self.state.currentData(),
            model_id=self.model.currentData(),
            aspect_ratio=self.ratio.currentData(),
            starred=self.starred.isChecked(),
            tag=self.tag.currentData() or "",
            when=when,
            since=_read(self.since) if between else None,
            until=_read(self.until) if between else None,
        )
        self.changed.emit()

    # What there is to choose from

    def offer(self, models: Mapping[str, str], ratios: Sequence[str], tags: Sequence[str]) -> None:
        """The models by id, shapes and tags of which there are takes; a choice stays."""
        self._offer(self.model, self.tr("All models"), models)
        self._offer(self.ratio, self.tr("All shapes"), {each: each for each in ratios})
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
            # What was chosen stays chosen, also when its last take has just gone.
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
    picker = QuietComboBox()
    picker.setObjectName(name)
    picker.setAccessibleName(accessible)
    # A long name of a model is cut rather than making the whole column wider.
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(4)
    picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return picker
