"""Asks for a project's name and budget, and for the defaults of its shots: a style, and a model
with its options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import LONGEST_NAME, LONGEST_STYLE
from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, restyle
from sora_desktop.ui.widgets.inputs import MoneyField
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

_WIDTH, _STYLE_HEIGHT = 480, 84


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectValues:
    """The values of the dialog."""

    name: str
    budget: Money | None
    style: str
    defaults: VideoRequest | None


class ProjectSettingsDialog(QDialog):
    """`saved` carries the ProjectValues. Open it with open(); it is deleted when it closes."""

    saved = Signal(object)

    def __init__(
        self,
        values: ProjectValues,
        spent: str,
        prompt_settings: Callable[[], VideoRequest],
        describe: Callable[[VideoRequest], str],
        parent: QWidget | None,
    ) -> None:
        """`spent` says what the project has cost so far. `prompt_settings` are model and options of
        the prompt bar; `describe` puts them into words."""
        super().__init__(parent)
        self._defaults = values.defaults
        self._prompt_settings, self._describe = prompt_settings, describe
        props(self, objectName="projectSettingsDialog", windowTitle=self.tr("Project settings"))
        self.name = props(QLineEdit(values.name), objectName="projectNameEdit")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.budget = MoneyField("projectBudgetEdit", self.tr("Budget"))
        self.budget.set_amount(values.budget)
        self.style_edit = props(QPlainTextEdit(values.style), objectName="projectStyleEdit")
        self.style_edit.setAccessibleName(self.tr("Style"))
        self.style_edit.setTabChangesFocus(True)
        self.style_edit.setFixedHeight(_STYLE_HEIGHT)
        self.style_note = text_label("", tone="muted", size="small")
        self.defaults = text_label("")
        self.use_button = self._quiet(self.tr("Use the settings of the prompt bar"))
        self.clear_button = self._quiet(self.tr("Clear"))
        self.cancel_button = self._quiet(self.tr("Cancel"))
        self.save_button = props(QPushButton(self.tr("Save"), default=True), kind="strong")
        self._lay_out(spent)
        self._connect()
        self._show_defaults()
        self._refresh()

    def _quiet(self, text: str) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        return button

    def _lay_out(self, spent: str) -> None:
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S1)
        column.addWidget(text_label(self.tr("Project settings"), size="title"))
        rest = self.tr("New takes stop at this amount. Leave empty for no limit.")
        parts: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            (self.tr("Name"), self.name, None),
            (
                self.tr("Budget"),
                self.budget,
                text_label(f"{spent} {rest}", tone="muted", size="small"),
            ),
            (self.tr("Style"), self.style_edit, self.style_note),
            (self.tr("New shots start with"), self.defaults, None),
        )
        for title, field, note in parts:
            label = text_label(title)
            label.setProperty("strong", True)
            column.addSpacing(S3)
            column.addWidget(label)
            column.addWidget(field)
            if note is not None:
                column.addWidget(note)
        choices = hbox(self.use_button, self.clear_button, (None, 1), spacing=S2)
        column.addLayout(choices)
        column.addSpacing(S4)
        ends = hbox((None, 1), self.cancel_button, self.save_button, spacing=S2)
        column.addLayout(ends)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._refresh)
        self.budget.changed.connect(self._refresh)
        self.style_edit.textChanged.connect(self._refresh)
        self.use_button.clicked.connect(lambda: self._use(self._prompt_settings()))
        self.clear_button.clicked.connect(lambda: self._use(None))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.finished.connect(self.deleteLater)

    def _use(self, defaults: VideoRequest | None) -> None:
        self._defaults = defaults
        self._show_defaults()

    def _show_defaults(self) -> None:
        words = self.tr("The settings of the prompt bar")
        if self._defaults is not None:
            words = self._describe(self._defaults)
        self.defaults.setText(words)
        self.use_button.setAccessibleDescription(words)
        self.clear_button.setEnabled(self._defaults is not None)

    def _refresh(self) -> None:
        length = len(self.style_edit.toPlainText().strip())
        long = length > LONGEST_STYLE
        note = self.tr("Added to the prompt of every new take of this project.")
        if long:
            note = fill(
                self.tr("{n} / {limit} characters. Shorten the style."),
                n=thousands(length),
                limit=thousands(LONGEST_STYLE),
            )
        self.style_note.setText(note)
        restyle(self.style_note, tone="danger" if long else "muted")
        self.style_edit.setAccessibleDescription(note)
        self.save_button.setEnabled(bool(self.name.text().strip()) and not long)

    def _save(self) -> None:
        if not self.budget.validate():
            self.budget.setFocus()
            return
        values = ProjectValues(
            name=self.name.text().strip(),
            budget=self.budget.amount,
            style=self.style_edit.toPlainText(),
            defaults=self._defaults,
        )
        self.accept()
        self.saved.emit(values)
