"""The settings: pages at the left, one page at a time, and Save only when all of it can be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.store.kept_secret import KeyStatus
from sora_desktop.store.settings import Settings
from sora_desktop.ui.about_dialog import AboutDialog
from sora_desktop.ui.commands import Commands
from sora_desktop.ui.room import scrolled, widened
from sora_desktop.ui.settings_form import said
from sora_desktop.ui.settings_pages import (
    ClipsPage,
    GeneralPage,
    KeyPage,
    MoneyPage,
    SettingsPage,
)
from sora_desktop.ui.settings_service_pages import AdvancedPage, NetworkPage, QueuePage
from sora_desktop.ui.settings_window_page import WindowPage
from sora_desktop.ui.shortcuts_page import ShortcutsPage
from sora_desktop.ui.theme import S2, S3, S4, S6, Theme

_SIZE = QSize(680, 500)
_NAMES_WIDTH = 152


class SettingsDialog(QDialog):
    """Shows a Settings value and emits `saved` with the changed one; touches nothing itself.

    Key, webhook secret, log folder and diagnostics are intents: the window does them and comes back
    with `show_key_status`, `show_key_outcome` or `show_diagnostics`. To be opened with open().
    """

    saved = Signal(object)
    key_entered = Signal(str)
    key_check_wanted = Signal(str)
    key_forgotten = Signal()
    webhook_secret_entered = Signal(str)
    diagnostics_requested = Signal()
    rebuild_wanted = Signal()
    open_log_folder = Signal()

    def __init__(
        self,
        settings: Settings,
        key: KeyStatus,
        theme: Theme,
        *,
        default_folder: Path,
        free_space: Callable[[Path], int | None],
        default_url: str,
        commands: Commands | None = None,
        demo: bool = False,
        webhook_secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`default_folder` and `default_url` hold where nothing is set; `free_space` is in bytes,
        None for a folder that is not there. `commands` are those whose keys can be changed;
        `webhook_secret` is whether one is known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settingsDialog")
        self._settings = settings
        self.general, self.money, self.queue = GeneralPage(), MoneyPage(), QueuePage()
        self.key = KeyPage(theme.tokens.muted)
        self.clips = ClipsPage(default_folder, free_space)
        self.network, self.advanced = NetworkPage(), AdvancedPage(default_url)
        self.window_page = WindowPage()
        self.shortcuts = ShortcutsPage(commands or Commands())
        self._names, self._stack = QListWidget(), QStackedWidget()
        self._theme = theme
        self._lay_out()
        self._connect()
        for page in self._pages():
            page.show_settings(settings)
        self.key.demo = demo
        self.key.show_status(key)
        self.advanced.show_secret(webhook_secret)

    def _pages(self) -> list[SettingsPage]:
        return [
            self.general,
            self.window_page,
            self.key,
            self.clips,
            self.money,
            self.queue,
            self.shortcuts,
            self.network,
            self.advanced,
        ]

    def _lay_out(self) -> None:
        self._names.setObjectName("settingsPages")
        self._names.setAccessibleName(self.tr("Pages"))
        self._names.setFixedWidth(_NAMES_WIDTH)
        self._names.setSpacing(1)
        for page in self._pages():
            self._names.addItem(page.title)
            self._stack.addWidget(scrolled(page, page.title))
        self._names.setCurrentRow(0)
        body = QHBoxLayout()
        body.setSpacing(0)
        names = QFrame()
        names.setProperty("surface", "side")
        side = QVBoxLayout(names)
        side.setContentsMargins(S2, S4, S2, S3)
        side.addWidget(self._names)
        body.addWidget(names)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._buttons())

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the words of the language need."""
        self.resize(widened(self, _SIZE, _NAMES_WIDTH + 2 * S2))
        super().showEvent(event)

    def _buttons(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(S4, S3, S4, S3)
        line.setSpacing(S2)
        cancel, self.save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save.setObjectName("saveSettingsButton")
        self.save.setProperty("kind", "strong")
        self.save.clicked.connect(self._save)
        # Return in a field belongs to the field: in that of the key it uses the key.
        self.save.setAutoDefault(False)
        self.about = QPushButton(self.tr("About"))
        self.about.setObjectName("aboutButton")
        self.about.setProperty("kind", "quiet")
        self.about.setAutoDefault(False)
        self.about.clicked.connect(lambda: AboutDialog(self).open())
        line.addWidget(self.about)
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.save)
        return bar

    def _connect(self) -> None:
        # A screen reader selects a page without making it the current one.
        self._names.itemSelectionChanged.connect(self._turn)
        self._theme.changed.connect(self._renew_icons)
        self.key.entered.connect(self.key_entered)
        self.key.check_wanted.connect(self.key_check_wanted)
        self.key.forget_wanted.connect(self.key_forgotten)
        self.advanced.secret_entered.connect(self.webhook_secret_entered)
        self.advanced.log_wanted.connect(self.open_log_folder)
        self.advanced.diagnostics_wanted.connect(self.diagnostics_requested)
        self.advanced.rebuild_wanted.connect(self.rebuild_wanted)

    def _turn(self) -> None:
        for chosen in self._names.selectedIndexes():
            self._stack.setCurrentIndex(chosen.row())

    def _renew_icons(self) -> None:
        self.key.renew_icons(self._theme.tokens.muted)

    def show_page(self, page: SettingsPage) -> None:
        """Turns to a page, for example ``dialog.show_page(dialog.key)``."""
        self._names.setCurrentRow(self._pages().index(page))

    def show_key_status(self, status: KeyStatus) -> None:
        """Says where the key is kept now."""
        self.key.show_status(status)

    def show_key_outcome(self, text: str, *, good: bool) -> None:
        """Says what came of checking or keeping the key, for example the balance."""
        self.key.show_outcome(text, good=good)

    def show_diagnostics(self, text: str) -> None:
        """Shows the diagnostics, to be read before they are copied."""
        DiagnosticsDialog(text, self).open()

    def _save(self) -> None:
        for page in self._pages():
            field = page.problem_field()
            if field is not None:
                self.show_page(page)
                field.setFocus()
                return
        settings = self._settings
        for page in self._pages():
            settings = page.taken_over(settings)
        if settings != self._settings:
            self._settings = settings
            self.saved.emit(settings)
        self.accept()


class DiagnosticsDialog(QDialog):
    """Shows a text, and copies it when the person has seen it and says so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(self.tr("Copy"))
        close = QPushButton(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        words = self.tr("This is all that is copied. Keys and prompts are not in it.")
        column.addWidget(said(words, tone="muted"))
        column.addWidget(self.text, 1)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(close)
        line.addWidget(self.copy)
        column.addLayout(line)
        self.copy.clicked.connect(self._copy)
        self.copy.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        self.copy.setDefault(True)
        self.copy.setFocus()
        self.finished.connect(self.deleteLater)
        self.resize(560, 400)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
