"""The field at the top of a chip's list that finds in it: what is written shows the rows that
answer it, and the keys of the list work from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QListView

from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.labels import small_label

_ICON = 16
_OF_THE_LIST = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F4),
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    }
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """Stands above `view` in its popup. `found_by` says of a row how well it answers what is
    written, more is better, and None where it doesn't; a heading shows while a row below it does.
    """

    def __init__(self, theme: Theme, name: str, view: QListView) -> None:
        popup = view.parentWidget()
        super().__init__(popup)
        self._theme, self._view = theme, view
        self.found_by: Callable[[int, str], int | None] = lambda _row, _text: 0
        self.is_heading: Callable[[int], bool] = lambda _row: False
        self.setObjectName("findField")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFixedHeight(CONTROL)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.caption = small_label("", "muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, S2, 0)
        row.addStretch(1)
        row.addWidget(self.caption)
        layout = popup.layout() if popup is not None else None
        if isinstance(layout, QBoxLayout):
            frame = QFrame(popup)
            frame.setObjectName("findFrame")
            frame.setFixedHeight(self.height_with_frame)
            inside = QHBoxLayout(frame)
            inside.setContentsMargins(S2, S2, S2, S1)
            inside.addWidget(self)
            layout.insertWidget(0, frame)
        self.textChanged.connect(self._find)
        theme.changed.connect(self._renew)
        self._renew()

    @property
    def height_with_frame(self) -> int:
        """What it adds to the height of the popup."""
        return CONTROL + S2 + S1

    def begin(self, caption: str) -> None:
        """Empty, with the cursor in it; `caption` stands at its end."""
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self.setTextMargins(0, 0, self.caption.sizeHint().width() + S2 if caption else 0, 0)
        self.clear()
        self._find("")
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[int]:
        """The rows that are shown, without the headings."""
        return [row for row in self._rows() if not self._view.isRowHidden(row)]

    def _rows(self) -> list[int]:
        count = self._view.model().rowCount()
        return [row for row in range(count) if not self.is_heading(row)]

    def _find(self, text: str) -> None:
        """Shows what answers the text, and chooses the row that answers best."""
        ranks = {row: self.found_by(row, text) if text.strip() else 0 for row in self._rows()}
        answers = {row: rank for row, rank in ranks.items() if rank is not None}
        heading = -1
        for row in range(self._view.model().rowCount()):
            if self.is_heading(row):
                heading = row
                self._view.setRowHidden(row, True)
            else:
                self._view.setRowHidden(row, row not in answers)
                if row in answers and heading >= 0:
                    self._view.setRowHidden(heading, False)
        if text.strip():
            best = max(answers, key=lambda row: (answers[row], -row), default=None)
            self._choose(best)

    def _choose(self, row: int | None) -> None:
        index = QModelIndex() if row is None else self._view.model().index(row, 0)
        self._view.setCurrentIndex(index)
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        none = QCoreApplication.translate("FindField", "No matches.")
        announce(self, str(said or index.data() or "") if row is not None else none)

    def event(self, event: QEvent) -> bool:
        """The keys of the list go to the list, and Tab leads nowhere."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _OF_THE_LIST:
                # A key that is still held from what opened the list chooses nothing.
                if not (key in _ENTER and event.isAutoRepeat()):
                    self._pass_on(event)
                return True
        return super().event(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            QCoreApplication.sendEvent(self._view, again)

    def _renew(self) -> None:
        self._glass.setIcon(icon("search", self._theme.tokens.muted, _ICON))
