"""The settings dialog: a list of pages, one page at a time, a field that finds a setting on any of
them, and Save, enabled only when all are valid. About the program: its version, its components, and
every license as text to read.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Collection
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from sora_desktop import __version__
from sora_desktop.resources import resource
from sora_desktop.store.credentials import KeyStatus
from sora_desktop.store.settings import Settings, SettingsPageId
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.desktop.files_outside import copy_text
from sora_desktop.ui.settings.fields import SettingField, SettingRow, SettingsPage
from sora_desktop.ui.settings.pages import (
    AccountPage,
    ClipsPage,
    GeneralPage,
    NetworkPage,
    all_pages,
)
from sora_desktop.ui.settings.shortcuts import ShortcutsPage
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.icons import app_icon
from sora_desktop.ui.theme.theme import S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import hbox, props, scrolled, text_label, vbox, widened
from sora_desktop.ui.widgets.palette import rank

_ICON = 64
_ABOUT_SIZE = (760, 580)
# Our own first, then what the packages bring, then the texts that both name.
_FIRST = ("LICENSE", "THIRD_PARTY_NOTICES.txt", "QT-AND-FFMPEG.md")


def facts() -> str:
    """Version and system for a request for help; nothing about the person."""
    packed = "packaged" if getattr(sys, "frozen", False) else "from a checkout"
    return "\n".join(
        (
            f"Sora Desktop {__version__} ({packed})",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {pyside_version}",
            f"{platform.platform()}, {QGuiApplication.platformName()}",
        )
    )


def licence_files(folder: Path | None = None) -> list[Path]:
    """The licenses that are included with the program; in a checkout its own comes first."""
    place = folder or resource("licenses")
    found = sorted(place.glob("*")) if place.is_dir() else []
    ours = place.parent.parent / "LICENSE"
    if ours.is_file() and place / "LICENSE" not in found:
        found.append(ours)
    names = {name: number for number, name in enumerate(_FIRST)}
    return sorted(found, key=lambda file: (names.get(file.name, len(names)), file.name))


class AboutDialog(QDialog):
    """Copy copies version and system. Open it with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, windowTitle=self.tr("About Sora Desktop"), objectName="aboutDialog")
        self._files = licence_files()
        self.picker = NoWheelComboBox()
        self.picker.setAccessibleName(self.tr("License"))
        self.reader = props(QPlainTextEdit(readOnly=True), accessibleName=self.tr("License text"))
        self.reader.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for file in self._files:
            self.picker.addItem(_title(file))
        self.picker.currentIndexChanged.connect(self._read)
        column = vbox(self._head(), parent=self, margins=(S6, S4, S6, S4), spacing=S3)
        column.addWidget(text_label(self._notice(), tone="muted"))
        column.addWidget(self.picker)
        column.addWidget(self.reader, 1)
        column.addLayout(self._buttons())
        self._read(0)
        self.finished.connect(self.deleteLater)
        self.resize(*_ABOUT_SIZE)

    def _head(self) -> QHBoxLayout:
        picture = QLabel(pixmap=app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        name = props(QLabel(self.tr("Sora Desktop")), textSize="title", strong=True)
        self.facts = QLabel(facts(), textFormat=Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = vbox(name, self.facts, spacing=S2)
        line = hbox(spacing=S4)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _notice(self) -> str:
        return self.tr(
            "Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under "
            "the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace "
            "these libraries. Patents may cover some video formats in your country."
        )

    def _buttons(self) -> QHBoxLayout:
        self.copy, close = QPushButton(self.tr("Copy version and system")), QPushButton()
        close.setText(self.tr("Close"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: copy_text(facts()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        line = hbox(self.copy, None, close)
        return line

    def _read(self, index: int) -> None:
        try:
            text = self._files[index].read_text("utf-8", "replace")
        except (OSError, IndexError):
            text = self.tr("This copy of Sora Desktop doesn't include this text.")
        self.reader.setPlainText(text)


def _title(file: Path) -> str:
    """The title shown in place of a file's name."""
    known = {
        "LICENSE": QCoreApplication.translate("AboutDialog", "Sora Desktop (MIT)"),
        "THIRD_PARTY_NOTICES.txt": QCoreApplication.translate("AboutDialog", "Other software"),
        "QT-AND-FFMPEG.md": QCoreApplication.translate("AboutDialog", "Qt and FFmpeg"),
    }
    return known.get(file.name, file.stem)


# Edges and padding of the field.
_FIELD_PADDING = 32
_ROW = Qt.ItemDataRole.UserRole
_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class SettingsSearch(QLineEdit):
    """`picked` carries the page and the field of a setting that was chosen in `results`."""

    picked = Signal(object, object)

    def __init__(self, pages: Collection[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setObjectName("settingsSearch")
        self.setPlaceholderText(self.tr("Search settings"))
        self.setAccessibleName(self.tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.results = props(QListWidget(), objectName="settingsFound")
        self.results.setAccessibleName(self.tr("Settings found"))
        self.page = QWidget()
        vbox(self.results, parent=self.page, margins=(S4, S4, S4, S4))
        self.textChanged.connect(self._find)
        self.results.itemActivated.connect(self._pick)
        self.results.itemClicked.connect(self._pick)
        self.installEventFilter(self)

    def placeholder_width(self) -> int:
        """The width in pixels at which the placeholder is not cut."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return words + self.textMargins().left() + self.textMargins().right() + _FIELD_PADDING

    def found(self) -> list[str]:
        """The labels of the settings that were found, the best first."""
        rows = (self.results.item(n).data(_ROW) for n in range(self.results.count()))
        return [row[1].label for row in rows if row is not None]

    def _find(self, text: str) -> None:
        self.results.clear()
        ranked: list[tuple[int, SettingsPage, SettingRow]] = []
        for page in self._pages:
            # A row that only shows something is no setting.
            for row in (row for row in page.rows if not isinstance(row.field, QLabel)):
                value = rank(text, row.label, f"{row.hint} {page.title}") if row.label else None
                if value is not None:
                    ranked.append((value, page, row))
        ranked.sort(key=lambda each: -each[0])
        template = self.tr("{setting}  \u2013  {page}")
        for _value, page, row in ranked:
            item = QListWidgetItem(fill(template, setting=row.label, page=page.title), self.results)
            item.setData(_ROW, (page, row))
        if ranked:
            self.results.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("No matches."), self.results)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _pick(self, item: QListWidgetItem | None) -> None:
        row = item.data(_ROW) if item is not None else None
        if row is not None:
            self.picked.emit(row[0], row[1].field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the results, Return picks one, Escape empties the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.text():
            if event.key() in _TO_LIST:
                self.results.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.results.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                return True
        return super().eventFilter(watched, event)


_SIZE = QSize(720, 540)
_NAMES_WIDTH = 176
# Edges of the list of pages.
_LIST_BORDER = 4


class SettingsDialog(QDialog):
    """Shows a Settings value and emits `saved` with the changed one; changes nothing itself.

    Key, webhook secret, log folder and diagnostics are requests of its pages: the controller
    connects to those, and carries them out.
    """

    saved = Signal(object)

    def __init__(
        self,
        settings: Settings,
        key: KeyStatus,
        theme: Theme,
        *,
        default_folder: Path,
        free_space: Callable[[Path], int | None],
        default_url: str,
        registry: ActionRegistry | None = None,
        demo: bool = False,
        webhook_secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`default_folder` and `default_url` apply where nothing is set; `free_space` is in bytes,
        None for a missing folder. `registry` has the actions whose keys can be changed;
        `webhook_secret` is whether one is known."""
        super().__init__(parent)
        props(self, windowTitle=self.tr("Settings"), objectName="settingsDialog")
        self._settings = settings
        self.general, self.account = GeneralPage(), AccountPage(theme.tokens.muted)
        self.clips = ClipsPage(default_folder, free_space)
        self.network = NetworkPage(default_url)
        self.shortcuts = ShortcutsPage(registry or ActionRegistry())
        connected = (self.general, self.account, self.clips, self.network, self.shortcuts)
        self.pages = all_pages(*connected)
        self._names, self._stack = QListWidget(), QStackedWidget()
        self.search = SettingsSearch(self.pages.values())
        self._theme = theme
        self._lay_out()
        self._connect()
        for page in self.pages.values():
            page.show_settings(settings)
        self.account.demo = demo
        self.account.show_status(key)
        self.network.show_secret(webhook_secret)

    def _lay_out(self) -> None:
        props(self._names, objectName="settingsPages", accessibleName=self.tr("Pages"))
        self._names.setSpacing(1)
        for page in self.pages.values():
            self._names.addItem(page.title)
            area = scrolled(page, page.title)
            # Its fields scroll it, and on it nobody would see the focus.
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(area)
        self._stack.addWidget(self.search.page)
        # As wide as the longest word of the language.
        widest = max(
            self._names.sizeHintForColumn(0) + _LIST_BORDER, self.search.placeholder_width()
        )
        for part in (self._names, self.search):
            part.setFixedWidth(max(_NAMES_WIDTH, widest))
        self._names.setCurrentRow(0)
        body = hbox(spacing=0)
        names = props(QFrame(), surface="side")
        vbox(self.search, (self._names, 1), parent=names, margins=(S2, S4, S2, S3), spacing=S2)
        body.addWidget(names)
        body.addWidget(self._stack, 1)
        vbox((body, 1), self._buttons(), parent=self, margins=0, spacing=0)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the texts of the language need."""
        self.resize(widened(self, _SIZE, self._names.width() + 2 * S2))
        super().showEvent(event)

    def _buttons(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        line = hbox(parent=bar, margins=(S4, S3, S4, S3), spacing=S2)
        cancel, self.save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        props(self.save, objectName="saveSettingsButton", kind="strong")
        self.save.clicked.connect(self._save)
        # Return in a field belongs to the field: in that of the key it uses the key.
        self.save.setAutoDefault(False)
        self.about = props(QPushButton(self.tr("About")), objectName="aboutButton", kind="quiet")
        self.about.setAutoDefault(False)
        self.about.clicked.connect(lambda: AboutDialog(self).open())
        line.addWidget(self.about)
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.save)
        return bar

    def _connect(self) -> None:
        # A screen reader selects a page without making it the current one.
        self._names.itemSelectionChanged.connect(self._show_selected)
        self._names.itemClicked.connect(lambda _item: self.search.clear())
        self.search.textChanged.connect(self._show_found)
        self.search.picked.connect(self._show_row)
        self._theme.changed.connect(self._renew_icons)

    def _show_selected(self) -> None:
        for chosen in self._names.selectedIndexes():
            self._stack.setCurrentIndex(chosen.row())

    def _show_found(self, text: str) -> None:
        """The results replace the page while there is a query."""
        if text.strip():
            self._stack.setCurrentWidget(self.search.page)
        else:
            self._show_selected()

    def _show_row(self, page: SettingsPage, field: QWidget) -> None:
        """Shows the picked setting, with the cursor in its field."""
        self.search.clear()
        self.show_page(page.page)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _renew_icons(self) -> None:
        self.account.renew_icons(self._theme.tokens.muted)

    def show_page(self, page: SettingsPageId) -> None:
        self._names.setCurrentRow(list(self.pages).index(page))

    def show_setting(self, name: str) -> None:
        """Shows the page of a setting, with the cursor in its field."""
        for page in self.pages.values():
            if name in page.fields:
                self.show_page(page.page)
                page.fields[name].widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def field(self, name: str) -> SettingField:
        """The field of a setting, on any page."""
        return next(page.fields[name] for page in self.pages.values() if name in page.fields)

    def show_diagnostics(self, text: str) -> None:
        """Shows the diagnostics, so that they can be read before they are copied."""
        DiagnosticsDialog(text, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in an ordinary field saves; in the search and in the key's field it has its own
        meaning."""
        focus, entered = self.focusWidget(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        fields = (field.widget for page in self.pages.values() for field in page.fields.values())
        own = isinstance(focus, QLineEdit) and any(
            each is focus or each.isAncestorOf(focus) for each in fields
        )
        if event.key() in entered and own and not event.isAutoRepeat():
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        for page in self.pages.values():
            field = page.problem_field()
            if field is not None:
                self.show_page(page.page)
                field.setFocus()
                return
        settings = self._settings
        for page in self.pages.values():
            settings = page.changed(settings)
        if settings != self._settings:
            self._settings = settings
            self.saved.emit(settings)
        self.accept()


class DiagnosticsDialog(QDialog):
    """Shows a text to read before it is copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(self.tr("Copy"))
        close = QPushButton(self.tr("Close"))
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S3)
        words = self.tr("We copy only this. It has no keys or prompts.")
        column.addWidget(text_label(words, tone="muted"))
        column.addWidget(self.text, 1)
        line = hbox(None, close, self.copy)
        column.addLayout(line)
        self.copy.clicked.connect(self._copy)
        self.copy.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        self.copy.setDefault(True)
        self.copy.setFocus()
        self.finished.connect(self.deleteLater)
        self.resize(560, 400)

    def _copy(self) -> None:
        copy_text(self.text.toPlainText())
