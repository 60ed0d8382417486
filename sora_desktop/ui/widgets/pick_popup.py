"""A list that opens above a bar, with a search field: for prompts and for templates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget

from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.motion import appear
from sora_desktop.ui.theme.theme import S1, S2, Theme
from sora_desktop.ui.widgets.layouts import plain_tip, props, screen_of, small_label, vbox

_WIDTH, _MOST_HEIGHT = 420, 380
_LONGEST_LINE = 300
MOST_ROWS = 500
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class PickModel(QAbstractListModel):
    """The first texts that match the search, in their order, each as one line. Nobody reads more
    rows than these, and lists of 100,000 cost time at every letter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[str] = ()
        self._line: Callable[[int], str] = str
        self._folded: list[str] | None = None
        self._places: Sequence[int] = ()

    def set_texts(self, texts: Sequence[str], line: Callable[[int], str]) -> None:
        """Offers all of these; `line` gives the visible line at an index."""
        self.beginResetModel()
        self._texts, self._line = texts, line
        self._folded, self._places = None, range(min(len(texts), MOST_ROWS))
        self.endResetModel()

    def search(self, text: str) -> None:
        """Shows the texts that have every word of the search."""
        if self._folded is None:
            # Once per list, not once per letter: it is most of the search in 100,000 prompts.
            self._folded = [each.casefold() for each in self._texts]
        words = text.casefold().split()
        found = (
            place
            for place, folded in enumerate(self._folded)
            if all(word in folded for word in words)
        )
        self.beginResetModel()
        self._places = list(islice(found, MOST_ROWS))
        self.endResetModel()

    def place(self, row: int) -> int:
        """The index of the text in a row."""
        return self._places[row]

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and the whole text as its tip."""
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(place)
        return plain_tip(self._texts[place]) if role == Qt.ItemDataRole.ToolTipRole else None


class PickPopup(QFrame):
    """`picked` carries the index of a text among those that were given to `open_above`. `buttons`
    are those that were added below the list, in their order."""

    picked = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        props(self, surface="popup", accessibleName=name)
        self._empty = ""
        self.buttons: list[QPushButton] = []
        self.model = PickModel(self)
        self.search = QLineEdit()
        self.list = QListView()
        self.note = small_label("", "warn")
        self.nothing = small_label("")
        self._actions = QHBoxLayout()
        self._glass = QAction(self.tr("Search"), self)
        self._lay_out(name)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)
        theme.changed.connect(self._renew)
        self._renew()

    def _lay_out(self, name: str) -> None:
        column = vbox(parent=self, margins=(S2, S2, S2, S2), spacing=S1)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.list.setModel(self.model)
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.note.setWordWrap(True)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(S2, S2, S2, S2)
        for part in (self.search, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addLayout(self._actions)

    def add_action(self, text: str) -> QPushButton:
        """A button below the list; a press closes the popup first."""
        button = props(QPushButton(text), kind="quiet", dense=True)
        button.clicked.connect(self.close)
        self._actions.addWidget(button)
        self.buttons.append(button)
        return button

    def open_above(
        self,
        bar: QWidget,
        texts: Sequence[str],
        line: Callable[[int], str],
        *,
        empty: str,
        note: str = "",
    ) -> None:
        """Opens above the bar with these texts, each shown by its line. `empty` is shown where
        there are none, `note` is further information."""
        self._empty = empty
        self.search.setText("")
        self.model.set_texts(texts, line)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._after_search()
        self.resize(_WIDTH, min(self._height_of(len(texts)), _MOST_HEIGHT))
        self.move(self._place_above(bar))
        self.show()
        appear(self, self._theme)
        self.search.setFocus()

    def _height_of(self, rows: int) -> int:
        """The height of the rows, without empty space below."""
        self.list.setFixedHeight(0)
        rest = self.sizeHint().height()
        # Less than a row: with 0 it would be as high as Qt's default for a list.
        self.list.setMinimumHeight(1)
        self.list.setMaximumHeight(_MOST_HEIGHT)
        row = self.list.sizeHintForRow(0) if rows else 0
        return rest + rows * row + 2 * self.list.frameWidth() + S2

    def _place_above(self, bar: QWidget) -> QPoint:
        """At the right end of the bar, where its button is; the bar stays visible."""
        corner = bar.mapToGlobal(QPoint(bar.width() - S2, -S1))
        room = screen_of(bar).availableGeometry()
        left = min(corner.x(), room.right()) - self.width()
        return QPoint(max(left, room.left()), max(corner.y() - self.height(), room.top()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the cursor is in the field; Return picks."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_LIST:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._after_search()

    def _after_search(self) -> None:
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(rows > 0)
        searched = bool(self.search.text().strip())
        words = self.tr("No matches.") if searched else self._empty
        if rows:
            words = self.tr("Showing {n}. Type to find more.")
        self.nothing.setText(fill(words, n=thousands(rows)))
        self.nothing.setVisible(rows in (0, MOST_ROWS))

    def _pick(self, index: AnyIndex) -> None:
        if index.isValid():
            place = self.model.place(index.row())
            self.close()
            self.picked.emit(place)

    def _renew(self) -> None:
        self._glass.setIcon(icon("search", self._theme.tokens.muted, 16))


def line_of(text: str) -> str:
    """A text as one line of a list."""
    return " ".join(text[:_LONGEST_LINE].split())
