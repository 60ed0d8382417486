"""What stands above the takes, and what stands in their place when there are none to show."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.formats import thousands
from sora_desktop.ui.icons import icon, pixmap
from sora_desktop.ui.quiet_fields import QuietComboBox
from sora_desktop.ui.sort_button import SortButton
from sora_desktop.ui.task_filter import SortOrder, StateFilter, TaskQuery
from sora_desktop.ui.theme import S1, S2, S3, S6, Theme


class TaskListHeader(QWidget):
    """Search field, filters by state and model, order, and how many takes that comes to.

    `typed` follows every letter, `picked` every choice, `left_downwards` says that the person wants
    to go on into the rows.
    """

    typed = Signal()
    picked = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self.state = _picker("stateFilter", self.tr("Show which takes"))
        self.model = _picker("modelFilter", self.tr("Show which model"))
        self.sort = SortButton(self._sort_names())
        self.count = QLabel()
        self._glass = QAction(self)
        self._fill()
        self._lay_out()
        self.search.textChanged.connect(self._text_changed)
        for picker in (self.state, self.model):
            picker.currentIndexChanged.connect(self.picked)
        self.sort.picked.connect(self.picked)
        self.repaint_icons()

    def _fill(self) -> None:
        self.search.setObjectName("searchEdit")
        self.search.setAccessibleName(self.tr("Search the takes"))
        self.search.setPlaceholderText(self.tr("Search prompts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        for state, name in self._state_names().items():
            self.state.addItem(name, state)
        self.set_models({})
        self.count.setProperty("textSize", "small")
        self.count.setProperty("tone", "muted")

    def _state_names(self) -> Mapping[StateFilter, str]:
        return {
            StateFilter.ALL: self.tr("All takes"),
            StateFilter.IN_PROGRESS: self.tr("In progress"),
            StateFilter.READY: self.tr("Ready"),
            StateFilter.NEEDS_YOU: self.tr("Needs you"),
            StateFilter.FAILED: self.tr("Failed"),
            StateFilter.STARRED: self.tr("Starred"),
            StateFilter.DISMISSED: self.tr("Taken back"),
        }

    def _sort_names(self) -> Mapping[SortOrder, str]:
        return {
            SortOrder.NEWEST: self.tr("Newest"),
            SortOrder.OLDEST: self.tr("Oldest"),
            SortOrder.PRICE: self.tr("Price"),
            SortOrder.LENGTH: self.tr("Length"),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(S3, S3, S3, S1)
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S1)
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.setRowMinimumHeight(1, S1 - S1 // 2)
        grid.addWidget(self.state, 2, 0)
        grid.addWidget(self.model, 2, 1)
        grid.addWidget(self.count, 3, 0)
        grid.addWidget(self.sort, 3, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    # What is asked for

    def query(self) -> TaskQuery:
        """What the person has asked to see."""
        return TaskQuery(
            text=self.search.text(),
            state=self.state.currentData(),
            model_id=self.model.currentData(),
            sort=self.sort.order,
        )

    def clear(self) -> None:
        """Asks for every take; the order stays."""
        with QSignalBlocker(self.state), QSignalBlocker(self.model), QSignalBlocker(self.search):
            self.search.clear()
            self.state.setCurrentIndex(0)
            self.model.setCurrentIndex(0)

    def focus_search(self) -> None:
        """Puts the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _text_changed(self, text: str) -> None:
        self.typed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Down and Return go to what was found, Escape clears."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left_downwards.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # What is told

    def set_models(self, names: Mapping[str, str]) -> None:
        """The models of which there are takes, by id; a choice that is still there stays."""
        known = {
            self.model.itemData(row): self.model.itemText(row)
            for row in range(1, self.model.count())
        }
        if self.model.count() and known == names:
            return
        chosen = self.model.currentData()
        with QSignalBlocker(self.model):
            self.model.clear()
            self.model.addItem(self.tr("All models"), None)
            for model_id, name in names.items():
                self.model.addItem(name, model_id)
            self.model.setCurrentIndex(max(self.model.findData(chosen), 0))

    def set_counts(self, shown: int, total: int, *, narrowed: bool) -> None:
        """Says "12 of 340 takes", or "340 takes" when nothing is left out."""
        if narrowed:
            words = self.tr("%1 of %2 takes").replace("%1", thousands(shown))
        else:
            words = self.tr("1 take") if total == 1 else self.tr("%2 takes")
        self.count.setText(words.replace("%2", thousands(total)))

    def repaint_icons(self) -> None:
        """Draws the icons in the colours in force."""
        self._glass.setIcon(icon("search", self._theme.tokens.faint, 16))
        self.sort.setIcon(icon("sort", self._theme.tokens.muted, 16))


class EmptyState(QWidget):
    """Says why there is nothing to see, and the way out."""

    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = "film"
        self._picture, self._headline, self._body = QLabel(), QLabel(), QLabel()
        self._reset = QPushButton(self.tr("Show all takes"))
        self._reset.clicked.connect(self.reset_wanted)
        self._lay_out()
        self.explain(searching=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S1)
        column.addStretch(2)
        for label in (self._picture, self._headline, self._body):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._picture)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._headline.setProperty("strong", True)
        self._body.setProperty("tone", "muted")
        column.addSpacing(S3)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(self, *, searching: bool) -> None:
        """Either nothing was found, or there is no take yet."""
        self._reset.setVisible(searching)
        self._name = "search" if searching else "film"
        if searching:
            self._headline.setText(self.tr("Nothing found"))
            self._body.setText(self.tr("No take fits this search and these filters."))
        else:
            self._headline.setText(self.tr("No takes yet"))
            self._body.setText(
                self.tr("Write a prompt and press Generate. Every take is kept here.")
            )
        self.repaint_icon()

    def repaint_icon(self) -> None:
        """Draws the picture in the colours in force."""
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._name, self._theme.tokens.faint, 32, ratio))


def _picker(name: str, accessible: str) -> QComboBox:
    picker = QuietComboBox()
    picker.setObjectName(name)
    picker.setAccessibleName(accessible)
    # A long name of a model is cut rather than making the whole column wider.
    picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    picker.setMinimumContentsLength(4)
    picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return picker
