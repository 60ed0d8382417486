"""The controls of a model's options: one class for each kind of option, and the dialog for an
option that is a list of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRegularExpression, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from sora_desktop.core.options import (
    Choice,
    Number,
    Option,
    Row,
    Rows,
    Seconds,
    Switch,
    Text,
    Value,
    rows_in,
    rows_text,
)
from sora_desktop.ui.compose.chips import ChipBox, ToggleChip
from sora_desktop.ui.text.formats import clip_length, fill, thousands
from sora_desktop.ui.text.take_text import option_text
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.inputs import NoWheelSpinBox, SegmentChoice, SegmentedPicker
from sora_desktop.ui.widgets.layouts import field, hbox, props, text_label, vbox

_WIDTH, _ICON = 560, 16
_USUAL_NUMBER = 3


class RowsDialog(QDialog):
    """`chosen` carries the value of the option, None for no rows. Open it with open(); it is
    deleted when it closes."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, title: str, option: Rows, value: Value | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        props(self, objectName="rowsDialog", windowTitle=title)
        self.setMinimumWidth(_WIDTH)
        self._theme, self._option = theme, option
        self._fields: list[list[QLineEdit | NoWheelSpinBox]] = []
        self._parts: list[list[QWidget]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S2)
        self._grid.setVerticalSpacing(S2)
        self._sum = props(QLabel(), tone="muted")
        self.add = QPushButton(self.tr("Add a row"))
        self.clear = QPushButton(self.tr("Use none"))
        self.use = props(QPushButton(self.tr("Use them"), default=True), kind="strong")
        self._lay_out(title)
        for row in option.rows(value) or ():
            self.add_row(row)
        while len(self._fields) < option.least:
            self.add_row()
        self.add.clicked.connect(lambda: self.add_row().setFocus())
        self.clear.clicked.connect(lambda: self._end(None))
        self.use.clicked.connect(lambda: self._end(self.value))
        self.finished.connect(self.deleteLater)
        self._fields[0][0].setFocus()
        self._renew()

    def _lay_out(self, title: str) -> None:
        words = self.tr("Each row is sent to the model as a shot of its own, in this order.")
        last = hbox(self.add, self._sum, (None, 1), self.clear, self.use, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S3)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(words, tone="muted"))
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(last)

    @property
    def value(self) -> Value:
        """What is filled in, whether or not it is allowed."""
        return rows_text(
            {
                column.name: entry.value()
                if isinstance(entry, NoWheelSpinBox)
                else entry.text().strip()
                for column, entry in zip(self._option.columns, fields, strict=True)
            }
            for fields in self._fields
        )

    @property
    def fields(self) -> Sequence[Sequence[QLineEdit | NoWheelSpinBox]]:
        """The fields, row by row."""
        return self._fields

    def add_row(self, row: Row | None = None) -> QWidget:
        """Adds a row below the others; gives its first field."""
        number, made = len(self._fields), [self._field(each, row) for each in self._option.columns]
        remove = QPushButton()
        remove.setIcon(icon("close", self._theme.tokens.muted, _ICON))
        remove.setProperty("kind", "link")
        remove.clicked.connect(lambda: self._remove(made))
        mark = QLabel()
        parts: list[QWidget] = [mark, *made, remove]
        for place, part in enumerate(parts):
            self._grid.addWidget(part, number, place)
        self._fields.append(made)
        self._parts.append(parts)
        self._renew()
        return made[0]

    def _field(self, column: Number | Text, row: Row | None) -> QLineEdit | NoWheelSpinBox:
        if isinstance(column, Number):
            box = NoWheelSpinBox()
            box.setRange(column.least, min(column.most, 2**31 - 1))
            value = row.get(column.name) if row else None
            box.setValue(value if isinstance(value, int) else _USUAL_NUMBER)
            if column.name == self._option.seconds:
                box.setSuffix(self.tr(" s"))
            box.valueChanged.connect(self._renew)
            return box
        line = QLineEdit(str(row.get(column.name, "")) if row else "", maxLength=column.longest)
        line.textChanged.connect(self._renew)
        self._grid.setColumnStretch(1, 1)
        return line

    def _remove(self, fields: list[QLineEdit | NoWheelSpinBox]) -> None:
        at = self._fields.index(fields)
        for part in self._parts.pop(at):
            self._grid.removeWidget(part)
            part.deleteLater()
        del self._fields[at]
        # What is below moves up, and the focus goes to what took its place.
        for number, parts in enumerate(self._parts):
            for place, part in enumerate(parts):
                self._grid.addWidget(part, number, place)
        self._renew()
        if self._fields:
            self._fields[min(at, len(self._fields) - 1)][0].setFocus()

    def _renew(self) -> None:
        """Numbers, names for a screen reader, the sum, and what can be pressed."""
        for number, (parts, fields) in enumerate(zip(self._parts, self._fields, strict=True), 1):
            mark, *_, remove = parts
            assert isinstance(mark, QLabel)
            mark.setText(thousands(number))
            for column, entry in zip(self._option.columns, fields, strict=True):
                entry.setAccessibleName(f"{column.label} {thousands(number)}")
            name = fill(self.tr("Remove row {n}"), n=thousands(number))
            props(remove, accessibleName=name, toolTip=name)
            remove.setEnabled(len(self._fields) > self._option.least)
        length = self._option.length(self.value)
        total = fill(self.tr("{length} in all"), length=clip_length(length or 0))
        self._sum.setText(total if length is not None else "")
        self.add.setEnabled(len(self._fields) < self._option.most)
        self.use.setEnabled(self._option.allows(self.value))

    def _end(self, value: Value | None) -> None:
        self.accept()
        self.chosen.emit(value)


# More values than this are a menu, however much room there is.
MOST_SEGMENTS = 3
_MARK = 16


class OptionControl(QObject):
    """Shows one option of a model. `chosen` carries the value, None for none, when a person has
    changed it; `offer` emits nothing. `whole` is the widget that is laid out."""

    chosen = Signal(object)
    whole: QWidget

    def offer(self, option: Option | None, value: Value | None) -> None:
        """Shows the model's values, with this one chosen; without an option it is hidden."""
        raise NotImplementedError

    @property
    def tab_stops(self) -> list[QWidget]:
        """What can take the focus, in order."""
        raise NotImplementedError


class ChoiceControl(OptionControl):
    """One of some values: a chip with a menu, or segments where there are few and room for them. A
    single value can't be changed, and shows the result."""

    def __init__(self, theme: Theme, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self._filled: tuple[Value, ...] = ()
        self._value: Value | None = None
        self._wide = False
        self._title = title
        self.whole = props(QWidget(parent), objectName=object_name, accessibleName=title)
        self.chip = ChipBox(theme, title, self.whole)
        self.chip.activated.connect(lambda row: self._take(self._values[row]))
        self.segments = SegmentedPicker(theme, title, self.whole)
        self.segments.chosen.connect(self._pressed)
        hbox(self.chip, self.segments, parent=self.whole, margins=0)

    def offer(self, option: Option | None, value: Value | None) -> None:
        values = option.values if isinstance(option, Choice | Seconds) else ()
        self._values, self._value = values, value
        if option is not None and values != self._filled:
            self._filled = values
            self._fill([option_text(option.name, each) or "" for each in values])
        self.chip.choose(value)
        self.segments.set_value(str(value))
        self.whole.setVisible(bool(values))
        self._show()

    def set_wide(self, on: bool) -> None:
        """Shows segments where the model has few values."""
        self._wide = on
        self._show()

    def width(self, *, wide: bool) -> int:
        """Its width in this form; 0 while it is hidden."""
        if not self._values:
            return 0
        side_by_side = wide and 1 < len(self._values) <= MOST_SEGMENTS
        return (self.segments if side_by_side else self.chip).sizeHint().width()

    @property
    def segmented(self) -> bool:
        """Whether the values lie side by side."""
        return self._wide and 1 < len(self._values) <= MOST_SEGMENTS

    @property
    def tab_stops(self) -> list[QWidget]:
        return [*self.segments.segments] if self.segmented else [self.chip]

    def _fill(self, labels: list[str]) -> None:
        self.chip.clear()
        for value, label in zip(self._values, labels, strict=True):
            self.chip.addItem(label, value)
        self.chip.setEnabled(len(labels) > 1)
        only = fill(self.tr("{option}: only {value}"), option=self._title, value=labels[0])
        self.chip.setToolTip(self._title if len(labels) > 1 else only)
        few = len(labels) <= MOST_SEGMENTS
        values = [str(value) for value in self._values] if few else []
        self.segments.set_choices(
            [SegmentChoice(value=v, label=t) for v, t in zip(values, labels, strict=False)], None
        )
        for segment in self.segments.segments:
            # The bar gives each only as much as its label needs.
            segment.setFixedWidth(segment.sizeHint().width())

    def _show(self) -> None:
        self.chip.setVisible(not self.segmented)
        self.segments.setVisible(self.segmented)

    def _pressed(self, text: str) -> None:
        self._take(next(value for value in self._values if str(value) == text))

    def _take(self, value: Value) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class SoundControl(OptionControl):
    """Sound on or off; a label where the model always makes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self._always = self._offered = False
        self.whole = QWidget(parent)
        self.toggle = ToggleChip(title, self.whole)
        self.toggle.setObjectName("soundPicker")
        self.toggle.setIconSize(QSize(_MARK, _MARK))
        # Not the click: a screen reader toggles a button without one.
        self.toggle.toggled.connect(self._toggled)
        self.mark = QLabel(self.whole)
        self.always = props(QLabel(self.tr("Sound always on"), self.whole), tone="muted")
        hbox(self.toggle, self.mark, self.always, parent=self.whole, margins=0, spacing=S1)
        theme.changed.connect(self._show)

    def offer(self, option: Option | None, value: Value | None) -> None:
        self._offered = option is not None
        with QSignalBlocker(self.toggle):
            self.toggle.setChecked(bool(value))
        self._show()

    def show_always(self, always: bool) -> None:
        """Whether the model makes sound without being asked."""
        self._always = always
        self._show()

    def set_short(self, short: bool) -> None:
        """Where there is little room: the icon of the chip without its text, and no label."""
        self._short = short
        self._show()

    def width(self, *, short: bool) -> int:
        """Its width in this form; 0 while it is hidden."""
        metrics = self.toggle.fontMetrics()
        if self._offered:
            words = "" if short else max((self._words(True), self._words(False)), key=len)
            return _MARK + 2 * S2 + 2 + (S2 + metrics.horizontalAdvance(words) if words else 0)
        if short or not self._always:
            return 0
        return _MARK + S1 + self.always.sizeHint().width()

    @property
    def labelled(self) -> bool:
        """Whether there is nothing to choose."""
        return self._always and not self._offered

    @property
    def tab_stops(self) -> list[QWidget]:
        return [self.toggle]

    def _toggled(self, on: bool) -> None:
        self._show()
        self.chosen.emit(on)

    def _words(self, on: bool) -> str:
        return self.tr("Sound") if on else self.tr("No sound")

    def _show(self) -> None:
        on = self.toggle.isChecked()
        tokens = self._theme.tokens
        self.toggle.setIcon(icon("volume" if on else "mute", tokens.text if on else tokens.muted))
        self.toggle.setText("" if self._short else self._words(on))
        # The same width, whether it is on or off.
        self.toggle.setFixedWidth(self.width(short=self._short) or _MARK)
        self.toggle.setToolTip(self.tr("Sound is on") if on else self.tr("Sound is off"))
        self.toggle.setVisible(self._offered)
        labelled = self.labelled and not self._short
        ratio = self.mark.devicePixelRatioF()
        self.mark.setPixmap(pixmap("volume", tokens.muted, _MARK, ratio))
        self.mark.setVisible(labelled)
        self.always.setVisible(labelled)
        self.whole.setVisible(self._offered or labelled)


class SwitchControl(OptionControl):
    """A box to tick."""

    def __init__(self, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = self.whole = QCheckBox(title, parent)
        props(self.box, objectName=object_name, accessibleName=title)
        # Not the click: a screen reader toggles a button without one.
        self.box.toggled.connect(self.chosen.emit)

    def offer(self, option: Option | None, value: Value | None) -> None:
        self.box.setVisible(option is not None)
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))

    @property
    def tab_stops(self) -> list[QWidget]:
        return [self.box]


class TitledChoice(ChoiceControl):
    """A choice under its title, for a place without chips in a row."""

    def __init__(self, theme: Theme, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(theme, title, object_name, parent)
        self._inner = self.whole
        self.whole = field(title, self._inner, parent)

    def offer(self, option: Option | None, value: Value | None) -> None:
        super().offer(option, value)
        self._inner.setVisible(True)


class EntryControl(OptionControl):
    """A line for a number or a text, which may stay empty. An invalid entry is reset."""

    def __init__(self, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = props(QLineEdit(parent), objectName=object_name, accessibleName=title)
        self.line.editingFinished.connect(self._finished)
        self.whole = field(title, self.line, parent)
        self._option: Option | None = None
        self._value: Value | None = None

    def offer(self, option: Option | None, value: Value | None) -> None:
        self._option, self._value = option, value
        if isinstance(option, Number):
            digits = QRegularExpression("[0-9]*")
            self.line.setValidator(QRegularExpressionValidator(digits, self.line))
            self.line.setMaxLength(len(str(option.most)))
        elif isinstance(option, Text):
            self.line.setMaxLength(option.longest)
        self.whole.setVisible(option is not None)
        self.line.setText("" if value is None else str(value))

    @property
    def tab_stops(self) -> list[QWidget]:
        return [self.line]

    def _finished(self) -> None:
        text = self.line.text().strip()
        value = int(text) if text and isinstance(self._option, Number) else text or None
        if self._option is None or not self._option.allows(value):
            self.line.setText("" if self._value is None else str(self._value))
        elif value != self._value:
            self._value = value
            self.chosen.emit(value)


class RowsControl(OptionControl):
    """A button that shows how many rows there are and asks for them in a dialog."""

    def __init__(self, theme: Theme, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._title = theme, title
        self.button = self.whole = QPushButton(title, parent)
        self.button.setObjectName(object_name)
        self.button.setAutoDefault(False)
        self._option: Option | None = None
        self._value: Value | None = None
        self.button.clicked.connect(self.ask)

    def offer(self, option: Option | None, value: Value | None) -> None:
        self._option, self._value = option, value
        self.button.setVisible(option is not None)
        rows = rows_in(value)
        text = self.tr("{option}: {n}")
        count = thousands(len(rows)) if rows else self.tr("none")
        self.button.setText(fill(text, option=self._title, n=count) + "\u2026")

    @property
    def tab_stops(self) -> list[QWidget]:
        return [self.button]

    def ask(self) -> None:
        """Opens the dialog, over the window and not in the panel, which closes."""
        if isinstance(self._option, Rows):
            panel = self.button.window()
            window = panel.parentWidget() or panel
            dialog = RowsDialog(
                self._theme, self._title, self._option, self._value, window.window()
            )
            dialog.chosen.connect(self.chosen.emit)
            panel.close()
            dialog.open()


def control_for(option: Option, title: str, theme: Theme, parent: QWidget) -> OptionControl:
    """A control for an option that only some models have."""
    name = f"{option.name}Option"
    makers: dict[type[Option], Callable[[], OptionControl]] = {
        Choice: lambda: TitledChoice(theme, title, name, parent),
        Switch: lambda: SwitchControl(title, name, parent),
        Number: lambda: EntryControl(title, name, parent),
        Text: lambda: EntryControl(title, name, parent),
        Rows: lambda: RowsControl(theme, title, name, parent),
    }
    return makers[type(option)]()
