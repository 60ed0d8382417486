"""Asks for the rows of a list option: each shot's sentence and its seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.options import Number, Text, Value
from sora_desktop.core.rows import Row, Rows, rows_text
from sora_desktop.ui.text.formats import clip_length, fill, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.inputs import NoWheelSpinBox
from sora_desktop.ui.widgets.labels import text_label

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
        self.setObjectName("rowsDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._theme, self._option = theme, option
        self._fields: list[list[QLineEdit | NoWheelSpinBox]] = []
        self._parts: list[list[QWidget]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S2)
        self._grid.setVerticalSpacing(S2)
        self._sum = QLabel()
        self._sum.setProperty("tone", "muted")
        self.add = QPushButton(self.tr("Add a row"))
        self.clear = QPushButton(self.tr("Use none"))
        self.use = QPushButton(self.tr("Use them"))
        self.use.setProperty("kind", "strong")
        self.use.setDefault(True)
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
        last = QHBoxLayout()
        last.setSpacing(S2)
        last.addWidget(self.add)
        last.addWidget(self._sum)
        last.addStretch(1)
        last.addWidget(self.clear)
        last.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
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
                column.name: field.value()
                if isinstance(field, NoWheelSpinBox)
                else field.text().strip()
                for column, field in zip(self._option.columns, fields, strict=True)
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
        line = QLineEdit(str(row.get(column.name, "")) if row else "")
        line.setMaxLength(column.longest)
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
            for column, field in zip(self._option.columns, fields, strict=True):
                field.setAccessibleName(f"{column.label} {thousands(number)}")
            name = fill(self.tr("Remove row {n}"), n=thousands(number))
            remove.setAccessibleName(name)
            remove.setToolTip(name)
            remove.setEnabled(len(self._fields) > self._option.least)
        length = self._option.length(self.value)
        total = fill(self.tr("{length} in all"), length=clip_length(length or 0))
        self._sum.setText(total if length is not None else "")
        self.add.setEnabled(len(self._fields) < self._option.most)
        self.use.setEnabled(self._option.allows(self.value))

    def _end(self, value: Value | None) -> None:
        self.accept()
        self.chosen.emit(value)
