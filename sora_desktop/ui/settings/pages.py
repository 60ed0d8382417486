"""The pages of the settings that have more than the default fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from sora_desktop import UPDATE_ADDRESS
from sora_desktop.core.secret import NotAKey, clean_key
from sora_desktop.store.credentials import KeyPlace, KeyStatus
from sora_desktop.store.setting_kinds import Text
from sora_desktop.store.settings import Settings, SettingsPageId
from sora_desktop.ui.settings.fields import (
    Picker,
    RadioButtons,
    SettingField,
    SettingsPage,
    object_name,
    side_by_side,
    text_field,
)
from sora_desktop.ui.text.formats import size
from sora_desktop.ui.text.problem_lookup import key_failure_text, key_flaw_text
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.languages import LANGUAGES
from sora_desktop.ui.theme.theme import S2, S3, restyle
from sora_desktop.ui.widgets.inputs import CheckedField, MoneyField
from sora_desktop.ui.widgets.layouts import props, text_label
from sora_desktop.ui.widgets.naming import NamePatternField, sample_take

# A certificate file has one of these within the first of its many lines.
_PEM = b"-----BEGIN CERTIFICATE-----"
_LARGEST_PEM = 4 * 1024 * 1024
_PREVIEW = 88


class GeneralPage(SettingsPage):
    """The look and the behaviour of the program. It checks for a newer version only when it knows
    where. `look_changed` carries the theme as it is chosen."""

    look_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SettingsPageId.GENERAL, parent)
        language = Picker("languagePicker", {"": self.tr("System")} | LANGUAGES)

        def show(code: str) -> None:
            language.choose(code if code in LANGUAGES else "")

        self.preview = SizePreview()
        self.add_setting("theme")
        self.add_setting("scale")
        self.add_without_label(self.preview)
        self.add_setting(
            "language", SettingField(widget=language, show=show, value=lambda: language.value)
        )
        self.add_settings(without=() if UPDATE_ADDRESS else ("look_for_updates",))
        themes, sizes = (self.fields[name].widget for name in ("theme", "scale"))
        if isinstance(themes, RadioButtons):
            for theme, button in themes.buttons.items():
                button.clicked.connect(lambda _on=False, theme=theme: self._chosen(theme))
        if isinstance(sizes, Picker):
            sizes.currentIndexChanged.connect(lambda _row: self._show_size())

    def show_settings(self, settings: Settings) -> None:
        """The preview is exact for the current size."""
        super().show_settings(settings)
        self.preview.in_force = settings.scale
        self._show_size()

    def _chosen(self, theme: object) -> None:
        self.look_changed.emit(theme)

    def _show_size(self) -> None:
        self.preview.show_size(self.fields["scale"].value())


class SizePreview(QWidget):
    """A line of text and a button in their size after a restart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_force = 100
        self._size = 100
        self.setAccessibleName(self.tr("Preview of the size"))
        self.setFixedHeight(_PREVIEW)

    def show_size(self, percent: int) -> None:
        self._size = percent
        self.setAccessibleDescription(f"{percent} %")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(colours.color(colours.ColorRole.Mid))
        painter.setBrush(colours.color(colours.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        ratio = self._size / self.in_force
        painter.translate(S3, self.height() / 2)
        painter.scale(ratio, ratio)
        painter.setFont(self.font())
        measure, words, price = self.fontMetrics(), "Aa", self.tr("Generate")
        middle = Qt.AlignmentFlag.AlignVCenter
        wide, button = measure.horizontalAdvance(words), measure.horizontalAdvance(price)
        painter.setPen(colours.color(colours.ColorRole.WindowText))
        painter.drawText(QRect(0, -16, wide, 32), middle, words)
        frame = QRect(wide + S3, -16, button + 2 * S3, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(colours.ColorRole.Highlight))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(colours.color(colours.ColorRole.HighlightedText))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, price)


class AccountPage(SettingsPage):
    """Where the key is stored, and replacing, checking and forgetting it; how many takes run at
    once.

    Nothing about the key waits for Save: it is used or forgotten at once. Emits the key as typed,
    cleaned; it is never shown again.
    """

    entered = Signal(str)
    check_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(SettingsPageId.ACCOUNT, parent)
        self.status = text_label("")
        self.outcome = text_label("", size="small")
        self.field = CheckedField("apiKeyEdit", self.tr("New API key"), _key_flaw)
        self.check = QPushButton(self.tr("Check"))
        self.use = QPushButton(self.tr("Use this key"))
        self.forget = QPushButton(self.tr("Remove key"))
        self._mask(colour)
        self._lay_out()
        self._offer()

    def _mask(self, colour: str) -> None:
        edit = self.field.edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setPlaceholderText(self.tr("Paste a key to replace it"))
        show = self._show_typed = QAction(self.tr("Show key"), self)
        self.renew_icons(colour)
        show.setCheckable(True)
        modes = {True: QLineEdit.EchoMode.Normal, False: QLineEdit.EchoMode.Password}
        show.toggled.connect(lambda shown: edit.setEchoMode(modes[shown]))
        edit.addAction(show, QLineEdit.ActionPosition.TrailingPosition)

    def renew_icons(self, colour: str) -> None:
        """Draws the icons in another colour."""
        self._show_typed.setIcon(icon("eye", colour, 16))

    def _lay_out(self) -> None:
        self.status.setContentsMargins(0, S2 - 1, 0, 0)
        self.add_row(self.tr("Current key"), self.status)
        self.add_row(self.tr("New key"), self.field)
        self.add_without_label(side_by_side(self.use, self.check, self.forget, stretch=True))
        self.add_without_label(self.outcome)
        self.add_settings()
        self.forget.setProperty("kind", "danger")
        self.field.edit.textChanged.connect(self._offer)
        self.field.edit.returnPressed.connect(self._use)
        self.use.clicked.connect(self._use)
        self.check.clicked.connect(self._check)
        self.forget.clicked.connect(self.forget_wanted)

    def show_status(self, status: KeyStatus) -> None:
        """Shows where the key is stored, and what is wrong with storing it."""
        words = self._place(status)
        problem = key_failure_text(status)
        self.status.setText(f"{words}\n{problem}" if problem else words)
        kept = status.place in (KeyPlace.SESSION, KeyPlace.KEYCHAIN)
        self.forget.setEnabled(kept)
        self._has_key = status.place is not KeyPlace.NONE
        self._offer()

    def _place(self, status: KeyStatus) -> str:
        if status.place is KeyPlace.KEYCHAIN:
            return self.tr("Stored in %1.").replace("%1", status.store_name)
        if status.place is KeyPlace.SESSION:
            return self.tr("For this session only. Your key is forgotten when you quit.")
        if self.demo:
            return self.tr("The demo needs no key.")
        if status.place is KeyPlace.ENVIRONMENT:
            return self.tr("From PIAPI_API_KEY, for this session only.")
        return self.tr("No key yet.")

    def show_outcome(self, text: str, *, good: bool) -> None:
        """Shows the result of checking or storing the key."""
        self.outcome.setText(text)
        restyle(self.outcome, tone="good" if good else "danger")
        self.check.setEnabled(True)

    _has_key = False
    # The demo has its own key and accepts no other.
    demo = False

    def _offer(self) -> None:
        typed = bool(self.field.text)
        self.field.setEnabled(not self.demo)
        self.use.setEnabled(typed)
        self.check.setEnabled(typed or self._has_key)

    def _use(self) -> None:
        if self.field.text and self.field.validate():
            key = clean_key(self.field.text).reveal()
            # Not clear(), which undo would restore once the field is shown.
            self.field.edit.setText("")
            self.outcome.clear()
            self.entered.emit(key)

    def _check(self) -> None:
        """Checks what is typed, or without an entry the key in use (an empty text)."""
        if self.field.text and not self.field.validate():
            return
        self.check.setEnabled(False)
        restyle(self.outcome, tone="muted")
        self.outcome.setText(self.tr("Checking (free)"))
        self.check_wanted.emit(self.field.text)


class ClipsPage(SettingsPage):
    """The folder of the clips and its free space; their names and their content."""

    def __init__(
        self,
        default_folder: Path,
        free_space: Callable[[Path], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """`free_space` gives bytes, None for a missing folder."""
        super().__init__(SettingsPageId.CLIPS, parent)
        self._default, self._free_space = default_folder, free_space
        self.folder = CheckedField("clipsFolderEdit", self.tr("Clips folder"), self._wrong)
        self.free = text_label("", tone="muted", size="small")
        self.choose = QPushButton(self.tr("Choose…"))
        self.reset = QPushButton(self.tr("Reset to default"))
        self.names = NamePatternField(sample_take(datetime.now(UTC)))
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.reset.clicked.connect(lambda: self._show(None))
        self.folder.edit.textChanged.connect(self._measure)

    def _lay_out(self) -> None:
        self.add_setting(
            "clips_folder",
            SettingField(
                widget=self.folder,
                show=self._show,
                value=self._chosen,
                validate=self.folder.validate,
            ),
        )
        self.add_without_label(self.free)
        self.add_without_label(side_by_side(self.choose, self.reset, stretch=True))
        self.add_setting(
            "name_pattern",
            SettingField(
                widget=self.names,
                show=self.names.set_pattern,
                value=lambda: self.names.pattern,
                validate=self.names.validate,
            ),
        )
        self.add_settings()

    def _show(self, folder: str | None) -> None:
        self.folder.set_text(folder or str(self._default))

    def _chosen(self) -> str | None:
        """None for the default folder, wherever that is later."""
        return None if Path(self.folder.text) == self._default else self.folder.text

    def _wrong(self, text: str) -> str:
        path = Path(text)
        if not text or not path.is_absolute():
            return self.tr("Choose a folder.")
        # The program creates the default folder when it is first needed.
        if path != self._default and not path.is_dir():
            return self.tr("This folder doesn't exist. Choose another one.")
        return ""

    def _measure(self, text: str) -> None:
        path = Path(text.strip())
        free = self._free_space(path) if path.is_absolute() else None
        words = size(free) if free is not None else ""
        self.free.setText(self.tr("%1 free").replace("%1", words))
        self.free.setVisible(bool(words))

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Clips folder"), self.folder.text)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._show)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()


class MoneyPage(SettingsPage):
    """The budgets, and the amount above which an order asks first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SettingsPageId.MONEY, parent)
        self.add_settings()

    def problem_field(self) -> QWidget | None:
        """The first field without a valid amount, or a month that is smaller than its day."""
        problem = super().problem_field()
        if problem is not None:
            return problem
        day, month = (self.fields[name].value() for name in ("daily_budget", "monthly_budget"))
        monthly = self.fields["monthly_budget"].widget
        if day is None or month is None or month >= day or not isinstance(monthly, MoneyField):
            return None
        monthly.complain(self.tr("Monthly budget is below the daily one."))
        return monthly


class NetworkPage(SettingsPage):
    """Proxy, own certificate authority, address of the API, options of a create, log and
    diagnostics."""

    secret_entered = Signal(str)
    log_wanted = Signal()
    diagnostics_wanted = Signal()
    rebuild_wanted = Signal()

    def __init__(self, default_url: str, parent: QWidget | None = None) -> None:
        super().__init__(SettingsPageId.NETWORK, parent)
        name = self.tr("Custom CA certificate")
        self.ca_file = CheckedField(object_name("ca_file", "Edit"), name, self._file_flaw)
        self.choose = QPushButton(self.tr("Choose…"))
        self.secret = QLineEdit()
        self.forget_secret = QPushButton(self.tr("Remove"))
        self._kept = self._forgotten = False
        self.log = QPushButton(self.tr("Open log folder"))
        self.diagnostics = QPushButton(self.tr("Copy diagnostics…"))
        self.rebuild = props(QPushButton(self.tr("Find missing takes")), objectName="rebuildButton")
        self._lay_out(default_url)
        self.choose.clicked.connect(self._choose)
        self.rebuild.clicked.connect(self._look)
        self.log.clicked.connect(self.log_wanted)
        self.diagnostics.clicked.connect(self.diagnostics_wanted)

    def _lay_out(self, default_url: str) -> None:
        props(self.secret, objectName="webhookSecretEdit", accessibleName=self.tr("Webhook secret"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget_secret.setAccessibleName(self.tr("Remove webhook secret"))
        self.forget_secret.setCheckable(True)
        self.forget_secret.toggled.connect(self._forget)
        self.add_setting("proxy")
        field = text_field(self.ca_file, Text(placeholder=self.tr("PEM file")))
        self.add_setting("ca_file", replace(field, row=side_by_side(self.ca_file, self.choose)))
        self.add_settings()
        url = self.fields["api_url"].widget
        assert isinstance(url, CheckedField)
        url.edit.setPlaceholderText(default_url)
        hint = self.tr("Sent with each take. Stored like your key, never in a file.")
        secret = side_by_side(self.secret, self.forget_secret)
        secret.setFocusProxy(self.secret)
        self.add_row(self.tr("Webhook secret"), secret, hint)
        hint = self.tr("Searches your account and clip folder. Free.")
        self.add_row(self.tr("Missing takes"), side_by_side(self.rebuild, stretch=True), hint)
        self.add_without_label(side_by_side(self.log, self.diagnostics, stretch=True))

    def _file_flaw(self, text: str) -> str:
        if not text:
            return ""
        try:
            with Path(text).open("rb") as file:
                known = _PEM in file.read(_LARGEST_PEM)
        except OSError:
            return self.tr("Couldn't read this file. Choose another one.")
        return "" if known else self.tr("This file has no PEM certificate.")

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("CA certificate"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        chooser.fileSelected.connect(self.ca_file.set_text)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def changed(self, settings: Settings) -> Settings:
        """Emits the webhook secret separately, because it is not a setting."""
        if self.secret.text() or self._forgotten:
            self.secret_entered.emit(self.secret.text())
            # Not clear(), which keeps it for undo.
            self.secret.setText("")
        return super().changed(settings)

    def show_secret(self, kept: bool) -> None:
        """Shows whether there is a secret, never the secret itself."""
        self._kept = kept
        self.forget_secret.setEnabled(kept)
        self._forget(False)

    def _forget(self, on: bool) -> None:
        """Marks the secret to be deleted with Save."""
        self._forgotten = on
        self.secret.setText("")
        self.secret.setEnabled(not on)
        words = self.tr("Unchanged") if self._kept else self.tr("None")
        self.secret.setPlaceholderText(self.tr("Will be removed when you save") if on else words)

    def _look(self) -> None:
        self.rebuild.setEnabled(False)
        self.rebuild.setText(self.tr("Searching\u2026"))
        self.rebuild_wanted.emit()


def _key_flaw(text: str) -> str:
    if not text:
        return ""
    try:
        clean_key(text)
    except NotAKey as flaw:
        return key_flaw_text(flaw)
    return ""


# The pages that have a class of their own and that the dialog connects to nothing.
_CLASSES: Mapping[SettingsPageId, Callable[[], SettingsPage]] = {SettingsPageId.MONEY: MoneyPage}


def all_pages(*connected: SettingsPage) -> dict[SettingsPageId, SettingsPage]:
    """Every page in its order: those of the dialog, those of `_CLASSES`, and for each other one a
    page with the usual fields of its settings."""
    given = {page.page: page for page in connected}
    return {
        page: given.get(page) or _CLASSES.get(page, partial(_usual, page))()
        for page in SettingsPageId
    }


def _usual(page: SettingsPageId) -> SettingsPage:
    made = SettingsPage(page)
    made.add_settings()
    return made
