"""The pages of the settings that every person may want: look, key, clips and money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from sora_desktop import UPDATE_ADDRESS
from sora_desktop.core.secret import NotAKey, clean_key
from sora_desktop.store.kept_secret import KeyPlace, KeyStatus
from sora_desktop.store.settings import Settings, Theme
from sora_desktop.ui.formats import size
from sora_desktop.ui.icons import icon
from sora_desktop.ui.key_words import key_flaw_text, key_trouble_text
from sora_desktop.ui.languages import LANGUAGES
from sora_desktop.ui.name_field import NamePatternField, sample_task
from sora_desktop.ui.quiet_fields import QuietComboBox
from sora_desktop.ui.settings_form import CheckedField, Form, MoneyField, said
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S2, S4


class SettingsPage(Form):
    """One page. `problem_field` is what keeps it from being saved."""

    def show_settings(self, settings: Settings) -> None:
        """Fills the fields."""

    def taken_over(self, settings: Settings) -> Settings:
        """The settings with what the fields say; only called when nothing is wrong."""
        return settings

    def problem_field(self) -> QWidget | None:
        """The first field with something wrong in it; None when the page can be saved."""
        return None


class GeneralPage(SettingsPage):
    """The theme and the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("General"))
        self._group = QButtonGroup(self)
        self.choices: dict[Theme, QRadioButton] = {}
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(S4)
        for theme, name in self._names().items():
            button = QRadioButton(name)
            self.choices[theme] = button
            self._group.addButton(button)
            line.addWidget(button)
        line.addStretch()
        hint = self.tr("System follows the light or dark setting of your computer.")
        self.add_row(self.tr("Theme"), row, hint)
        self.language = QuietComboBox()
        self.language.setObjectName("languagePicker")
        self.language.addItem(self.tr("System"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        hint = self.tr("Another language is spoken from the next start on.")
        self.add_row(self.tr("Language"), self.language, hint)
        self.updates = QCheckBox(self.tr("Look for a newer version once a day"))
        self.updates.setObjectName("updatesBox")
        if UPDATE_ADDRESS:
            hint = self.tr("You are told, and nothing is installed. Nothing about you is sent.")
            self.add_row("", self.updates, hint)

    def _names(self) -> dict[Theme, str]:
        return {
            Theme.SYSTEM: self.tr("System"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }

    def show_settings(self, settings: Settings) -> None:
        """Marks the chosen theme and language."""
        self.choices[settings.theme].setChecked(True)
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.updates.setChecked(settings.look_for_updates)

    def taken_over(self, settings: Settings) -> Settings:
        """With the marked theme and language."""
        chosen = next(theme for theme, button in self.choices.items() if button.isChecked())
        return replace(
            settings,
            theme=chosen,
            language=self.language.currentData(),
            look_for_updates=self.updates.isChecked(),
        )


class KeyPage(SettingsPage):
    """Where the key is kept, and replacing, checking and forgetting it.

    None of it waits for Save: a key is used or forgotten at once. Emits the key as typed, cleaned;
    it is never shown again.
    """

    entered = Signal(str)
    check_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        about = self.tr("The key pays for your clips. It is kept by your system, not in a file.")
        super().__init__(parent=parent, title=self.tr("PiAPI key"), about=about)
        self.status = said("")
        self.outcome = said("", size="small")
        self.field = CheckedField("apiKeyEdit", self.tr("New API key"), _key_flaw)
        self.check = QPushButton(self.tr("Check"))
        self.use = QPushButton(self.tr("Use this key"))
        self.forget = QPushButton(self.tr("Forget the key"))
        self._mask(colour)
        self._lay_out()
        self._offer()

    def _mask(self, colour: str) -> None:
        edit = self.field.edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setPlaceholderText(self.tr("Paste a key to replace it"))
        show = self._show_typed = QAction(self.tr("Show what is typed"), self)
        self.renew_icons(colour)
        show.setCheckable(True)
        modes = {True: QLineEdit.EchoMode.Normal, False: QLineEdit.EchoMode.Password}
        show.toggled.connect(lambda shown: edit.setEchoMode(modes[shown]))
        edit.addAction(show, QLineEdit.ActionPosition.TrailingPosition)

    def renew_icons(self, colour: str) -> None:
        """The icons in another colour."""
        self._show_typed.setIcon(icon("eye", colour, 16))

    def _lay_out(self) -> None:
        self.status.setContentsMargins(0, S2 - 1, 0, 0)
        self.add_row(self.tr("Now"), self.status)
        self.add_row(self.tr("New key"), self.field)
        self.add_wide(_in_line(self.use, self.check, self.forget))
        self.add_wide(self.outcome)
        self.forget.setProperty("kind", "danger")
        self.field.edit.textChanged.connect(self._offer)
        self.field.edit.returnPressed.connect(self._use)
        self.use.clicked.connect(self._use)
        self.check.clicked.connect(self._check)
        self.forget.clicked.connect(self.forget_wanted)

    def show_status(self, status: KeyStatus) -> None:
        """Says where the key is kept, and what is wrong with keeping it."""
        words = self._place(status)
        trouble = key_trouble_text(status)
        self.status.setText(f"{words}\n{trouble}" if trouble else words)
        kept = status.place in (KeyPlace.SESSION, KeyPlace.KEYCHAIN)
        self.forget.setEnabled(kept)
        self._has_key = status.place is not KeyPlace.NONE
        self._offer()

    def _place(self, status: KeyStatus) -> str:
        if status.place is KeyPlace.KEYCHAIN:
            return self.tr("Kept in %1.").replace("%1", status.store_name)
        if status.place is KeyPlace.SESSION:
            return self.tr("Known for this session only. It is gone when the program closes.")
        if self.demo:
            return self.tr("The demo has a key of its own, which pays for nothing.")
        if status.place is KeyPlace.ENVIRONMENT:
            return self.tr("Taken from PIAPI_API_KEY, for this session only.")
        return self.tr("There is no key yet.")

    def show_outcome(self, text: str, *, good: bool) -> None:
        """Says what came of checking or keeping the key."""
        self.outcome.setText(text)
        restyle(self.outcome, tone="good" if good else "danger")
        self.check.setEnabled(True)

    _has_key = False
    # Whether it is the demo's, which takes no key of anybody's.
    demo = False

    def _offer(self) -> None:
        typed = bool(self.field.text)
        self.field.setEnabled(not self.demo)
        self.use.setEnabled(typed)
        self.check.setEnabled(typed or self._has_key)

    def _use(self) -> None:
        if self.field.text and self.field.validate():
            key = clean_key(self.field.text).reveal()
            # Not clear(), which undo takes back once the field is shown.
            self.field.edit.setText("")
            self.outcome.clear()
            self.entered.emit(key)

    def _check(self) -> None:
        """Checks what is typed, or with nothing typed the key in use (an empty text)."""
        if self.field.text and not self.field.validate():
            return
        self.check.setEnabled(False)
        restyle(self.outcome, tone="muted")
        self.outcome.setText(self.tr("Checking, this costs nothing"))
        self.check_wanted.emit(self.field.text)


class ClipsPage(SettingsPage):
    """The folder of the clips and how much room there is; their names and what is in them."""

    def __init__(
        self,
        default_folder: Path,
        free_space: Callable[[Path], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """`free_space` gives bytes, None for a folder that is not there."""
        about = self.tr("Finished clips are files in this folder.")
        super().__init__(parent=parent, title=self.tr("Clips"), about=about)
        self._default, self._free_space = default_folder, free_space
        self.folder = CheckedField("clipsFolderEdit", self.tr("Clips folder"), self._wrong)
        self.free = said("", tone="muted", size="small")
        self.choose = QPushButton(self.tr("Choose…"))
        self.reset = QPushButton(self.tr("Use the usual folder"))
        self.add_row(self.tr("Folder"), self.folder)
        self.add_wide(self.free)
        self.add_wide(_in_line(self.choose, self.reset))
        self.names = NamePatternField(sample_task(datetime.now(UTC)))
        self.recipe = QCheckBox(self.tr("Write the recipe into new clips"))
        self.recipe.setObjectName("writeRecipe")
        self.recipe.setAccessibleName(self.recipe.text())
        self.add_row(self.tr("Names"), self.names)
        hint = self.tr(
            "Prompt, settings and cost, behind picture and sound, which stay as they are. Drop "
            "such a clip on the window to use them again. Whoever gets the file can read them."
        )
        self.add_row(self.tr("Recipe"), self.recipe, hint)
        self.choose.clicked.connect(self._choose)
        self.reset.clicked.connect(lambda: self._take(str(self._default)))
        self.folder.edit.textChanged.connect(self._measure)

    def show_settings(self, settings: Settings) -> None:
        """Shows the folder in use."""
        self._take(settings.clips_folder or str(self._default))
        self.names.set_pattern(settings.name_pattern)
        self.recipe.setChecked(settings.write_recipe)

    def taken_over(self, settings: Settings) -> Settings:
        """With the folder; None stands for the usual one, wherever that may come to be."""
        usual = Path(self.folder.text) == self._default
        return replace(
            settings,
            clips_folder=None if usual else self.folder.text,
            name_pattern=self.names.pattern,
            write_recipe=self.recipe.isChecked(),
        )

    def problem_field(self) -> QWidget | None:
        """The folder, when it is none; or the pattern of names."""
        if not self.folder.validate():
            return self.folder
        return None if self.names.validate() else self.names

    def _take(self, folder: str) -> None:
        self.folder.set_text(folder)

    def _wrong(self, text: str) -> str:
        path = Path(text)
        if not text or not path.is_absolute():
            return self.tr("Choose a folder.")
        # The usual folder is made by the program when it is first needed.
        if path != self._default and not path.is_dir():
            return self.tr("This folder does not exist. Choose another one.")
        return ""

    def _measure(self, text: str) -> None:
        path = Path(text.strip())
        free = self._free_space(path) if path.is_absolute() else None
        words = size(free) if free is not None else ""
        self.free.setText(self.tr("%1 free").replace("%1", words))
        self.free.setVisible(bool(words))

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Folder for clips"), self.folder.text)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()


class MoneyPage(SettingsPage):
    """The limits to what is spent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        about = self.tr("A budget stops new takes before they are sent. Empty means no limit.")
        super().__init__(parent=parent, title=self.tr("Money"), about=about)
        self.daily = MoneyField("dailyBudgetEdit", self.tr("Daily budget"))
        self.monthly = MoneyField("monthlyBudgetEdit", self.tr("Monthly budget"))
        self.ask_above = MoneyField("askAboveEdit", self.tr("Ask above"))
        self.add_row(self.tr("Daily budget"), self.daily)
        self.add_row(self.tr("Monthly budget"), self.monthly)
        hint = self.tr("One press of Generate that costs more than this asks first.")
        self.add_row(self.tr("Ask above"), self.ask_above, hint)

    def show_settings(self, settings: Settings) -> None:
        """Shows the limits."""
        self.daily.set_amount(settings.daily_budget)
        self.monthly.set_amount(settings.monthly_budget)
        self.ask_above.set_amount(settings.ask_above)

    def taken_over(self, settings: Settings) -> Settings:
        """With the limits as they are written."""
        return replace(
            settings,
            daily_budget=self.daily.amount,
            monthly_budget=self.monthly.amount,
            ask_above=self.ask_above.amount,
        )

    def problem_field(self) -> QWidget | None:
        """The first field that holds no amount, or a month that is smaller than its day."""
        for field in (self.daily, self.monthly, self.ask_above):
            if not field.validate():
                return field
        day, month = self.daily.amount, self.monthly.amount
        if day is not None and month is not None and month < day:
            self.monthly.complain(self.tr("The month allows less than one day of it."))
            return self.monthly
        return None


def _key_flaw(text: str) -> str:
    if not text:
        return ""
    try:
        clean_key(text)
    except NotAKey as flaw:
        return key_flaw_text(flaw)
    return ""


def _in_line(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(S2)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return row
