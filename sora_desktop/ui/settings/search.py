"""The field that finds a setting on any page, and the list of what it finds."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sora_desktop.ui.settings.fields import SettingRow, SettingsPage
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S4
from sora_desktop.ui.widgets.palette import rank

# Edges and padding of the field.
_AROUND_WORDS = 20
_ROW = Qt.ItemDataRole.UserRole
_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class SettingsSearch(QLineEdit):
    """`picked` tells the page and the field of a setting that was chosen in `results`."""

    picked = Signal(object, object)

    def __init__(self, pages: Collection[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setObjectName("settingsSearch")
        self.setPlaceholderText(self.tr("Search settings"))
        self.setAccessibleName(self.tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.results = QListWidget()
        self.results.setObjectName("settingsFound")
        self.results.setAccessibleName(self.tr("Settings found"))
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(S4, S4, S4, S4)
        column.addWidget(self.results)
        self.textChanged.connect(self._find)
        self.results.itemActivated.connect(self._pick)
        self.results.itemClicked.connect(self._pick)
        self.installEventFilter(self)

    def placeholder_width(self) -> int:
        """The width in pixels at which the words in the empty field are whole."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return words + self.textMargins().left() + self.textMargins().right() + _AROUND_WORDS

    def found(self) -> list[str]:
        """The labels of the settings that are found, the best first."""
        rows = (self.results.item(n).data(_ROW) for n in range(self.results.count()))
        return [row[1].label for row in rows if row is not None]

    def _find(self, text: str) -> None:
        self.results.clear()
        ranked: list[tuple[int, SettingsPage, SettingRow]] = []
        for page in self._pages:
            # What only says something is no setting.
            for row in (row for row in page.rows if not isinstance(row.field, QLabel)):
                value = rank(text, row.label, f"{row.hint} {page.title}") if row.label else None
                if value is not None:
                    ranked.append((value, page, row))
        ranked.sort(key=lambda each: -each[0])
        said = self.tr("{setting}  \u2013  {page}")
        for _value, page, row in ranked:
            item = QListWidgetItem(fill(said, setting=row.label, page=page.title), self.results)
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
        """The arrows move through what is found, Return takes it, Escape empties the field."""
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
