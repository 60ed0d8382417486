"""The fields of the settings, made from their declarations in `store.settings`, and their page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from sora_desktop.store.setting_kinds import Choice, Kind, Limit, Number, Switch, Text
from sora_desktop.store.settings import DECLARED, Settings, SettingsPageId
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.problem_lookup import address_flaw_text
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6
from sora_desktop.ui.widgets.inputs import (
    Check,
    CheckedField,
    MoneyField,
    NoWheelComboBox,
    NoWheelSpinBox,
)
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

_LABEL_WIDTH = 132
_SPIN_WIDTH = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingField:
    """A field of a setting: how its value is shown and read. `row` is what the page contains where
    that is more than the field."""

    widget: QWidget
    show: Callable[[Any], object]
    value: Callable[[], Any]
    validate: Callable[[], bool] = lambda: True
    row: QWidget | None = None


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A row of a page, by which it is found: its label, its hint and its field."""

    label: str
    hint: str
    field: QWidget


class SettingsPage(QWidget):
    """A page of the settings: title, what it is about, and rows of label, field and hint."""

    def __init__(self, page: SettingsPageId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.title = page, setting_text(page.title)
        self.fields: dict[str, SettingField] = {}
        self.rows: list[SettingRow] = []
        column = vbox(parent=self, margins=(S6, S6, S6, S4), spacing=S1)
        column.addWidget(text_label(self.title, size="title"))
        if page.about:
            column.addWidget(text_label(setting_text(page.about), tone="muted"))
        column.addSpacing(S4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S1)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)

    def add_setting(self, name: str, field: SettingField | None = None) -> None:
        """Adds the row of a setting; `field` where the default one of its kind does not fit."""
        declared = DECLARED[name]
        label = setting_text(declared.label)
        made = field or field_for(name, declared.kind, label)
        self.fields[name] = made
        self.add_row(label, made.row or made.widget, setting_text(declared.hint))

    def add_settings(self, *, without: Collection[str] = ()) -> None:
        """Adds every setting of the page that it does not have yet, in the declared order."""
        for name, declared in DECLARED.items():
            if declared.page is self.page and name not in (*self.fields, *without):
                self.add_setting(name)

    def add_row(self, label: str, field: QWidget, hint: str = "") -> QLabel:
        """Adds a field with its label and a hint below it; gives the label."""
        row = self._grid.rowCount()
        self.rows.append(SettingRow(label or field_text(field), hint, field))
        shown = text_label(label)
        shown.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        top = Qt.AlignmentFlag.AlignTop
        # The text of the label is on the same baseline as the text in the field.
        shown.setContentsMargins(0, S2 - 1, 0, 0)
        self._grid.addWidget(shown, row, 0, top)
        self._grid.addWidget(field, row, 1)
        if hint:
            field.setAccessibleDescription(hint)
            self._grid.addWidget(text_label(hint, tone="muted", size="small"), row + 1, 1)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), S3)
        return shown

    def add_without_label(self, field: QWidget) -> None:
        """Adds a widget in the column of the fields."""
        row = self._grid.rowCount()
        self._grid.addWidget(field, row, 1)
        self._grid.setRowMinimumHeight(row + 1, S3)

    def add_full_width(self, field: QWidget) -> None:
        """Adds a widget as wide as labels and fields together."""
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)

    def show_settings(self, settings: Settings) -> None:
        """Shows the values of the settings in the fields."""
        for name, field in self.fields.items():
            field.show(getattr(settings, name))

    def changed(self, settings: Settings) -> Settings:
        """The settings with the values of the fields; only called when all are valid."""
        return replace(settings, **{name: field.value() for name, field in self.fields.items()})

    def problem_field(self) -> QWidget | None:
        """The first invalid field; None when the page can be saved."""
        fields = self.fields.values()
        return next((field.widget for field in fields if not field.validate()), None)


class Picker(NoWheelComboBox):
    """A list of values, each with its name."""

    def __init__(self, object_name: str, names: Mapping[Any, str]) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._values = list(names)
        self.addItems(list(names.values()))

    @property
    def value(self) -> Any:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def choose(self, value: Any) -> None:
        """Chooses a value; one that is not in the list is added as it is."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))


class RadioButtons(QWidget):
    """Values side by side, each with its name; `buttons` has them by value."""

    def __init__(self, names: Mapping[Any, str]) -> None:
        super().__init__()
        group = QButtonGroup(self)
        line = hbox(parent=self, margins=(0, 2, 0, 0), spacing=S4)
        self.buttons = {value: QRadioButton(name) for value, name in names.items()}
        for button in self.buttons.values():
            group.addButton(button)
            line.addWidget(button)
        line.addStretch()

    @property
    def value(self) -> Any:
        """The chosen value."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def choose(self, value: Any) -> None:
        """Chooses a value."""
        self.buttons[value].setChecked(True)
        self.setFocusProxy(self.buttons[value])


def field_text(field: QWidget) -> str:
    """The placeholder or prefix of a field without a label."""
    return field.text() if isinstance(field, QCheckBox) else ""


def setting_text(source: str) -> str:
    """A text of the declaration in the language of the window."""
    return QCoreApplication.translate("Settings", source) if source else ""


def field_for(name: str, kind: Kind, label: str) -> SettingField:
    """The default field for a kind of setting."""
    match kind:
        case Switch():
            box = props(QCheckBox(setting_text(kind.text)), objectName=object_name(name, "Toggle"))
            return SettingField(widget=box, show=box.setChecked, value=box.isChecked)
        case Choice():
            texts = {member: setting_text(text) for member, text in kind.names.items()}
            if kind.in_line:
                return choice_field(RadioButtons(texts))
            return choice_field(Picker(object_name(name, "Picker"), texts))
        case Number():
            return _number_list(name, kind) if kind.offered else _number_field(name, kind, label)
        case Limit():
            money = MoneyField(object_name(name, "Edit"), label)
            return SettingField(
                widget=money,
                show=money.set_amount,
                value=lambda: money.amount,
                validate=money.validate,
            )
        case Text():
            if kind.offered:
                offered = {value: setting_text(text) for value, text in kind.offered.items()}
                return choice_field(Picker(object_name(name, "Picker"), offered))
            field = CheckedField(object_name(name, "Edit"), label, flaw_of(kind.check))
            return text_field(field, kind)
    raise TypeError(f"there is no usual field for {name}")


def choice_field(choice: Picker | RadioButtons) -> SettingField:
    """A list of values as the field of a setting."""
    return SettingField(widget=choice, show=choice.choose, value=lambda: choice.value)


def text_field(field: CheckedField, kind: Text) -> SettingField:
    """A text that is checked, as the field of a setting."""
    field.edit.setPlaceholderText(kind.placeholder)
    return SettingField(
        widget=field,
        show=field.set_text,
        value=lambda: kind.check(field.text),
        validate=field.validate,
    )


def _number_list(name: str, kind: Number) -> SettingField:
    text = setting_text(kind.text)
    picker = Picker(object_name(name, "Picker"), {n: fill(text, n=n) for n in kind.offered})

    def show(wanted: int) -> None:
        """A number that is not in the list becomes the nearest one."""
        picker.choose(min(kind.offered, key=lambda number: abs(number - wanted)))

    return SettingField(widget=picker, show=show, value=lambda: picker.value)


def flaw_of(check: Callable[[str], object]) -> Check:
    """Makes a Check of a function that returns the value or raises ValueError."""

    def flaw(text: str) -> str:
        try:
            check(text)
        except ValueError as error:
            return address_flaw_text(error)
        return ""

    return flaw


def _number_field(name: str, kind: Number, label: str) -> SettingField:
    spin = NoWheelSpinBox()
    # A style sheet's padding does not reach the text of a spin box (measured, 6.11.3).
    spin.lineEdit().setTextMargins(S2, 0, 0, 0)
    spin.setObjectName(object_name(name, "Spin"))
    spin.setRange(kind.lowest, kind.highest)
    spin.setFixedWidth(_SPIN_WIDTH)
    spin.setAccessibleName(label)
    row = side_by_side(spin, stretch=True)
    return SettingField(widget=spin, show=spin.setValue, value=spin.value, row=row)


def object_name(setting: str, ending: str) -> str:
    """``at_once`` and ``Spin`` become ``atOnceSpin``."""
    first, *rest = setting.split("_")
    return first + "".join(word.capitalize() for word in rest) + ending


def side_by_side(*widgets: QWidget, stretch: bool = False) -> QWidget:
    """The widgets in one line; with the remaining room after them unless they stretch."""
    row = QWidget()
    line = hbox(*widgets, parent=row, margins=0, spacing=S2)
    if stretch:
        line.addStretch()
    row.setFocusProxy(widgets[0])
    return row
