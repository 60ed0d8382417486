"""The tasks of the account, to pick the one that belongs to a lost take. Changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sora_desktop.core.remote import HistoryEntry, RemoteStatus
from sora_desktop.core.take import Take
from sora_desktop.ui.text.formats import amount, clip_length, cut, fill
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S2, S3, S6, Theme, restyle
from sora_desktop.ui.widgets.layouts import hbox, plain_table, plain_tip, props, vbox

if TYPE_CHECKING:
    from datetime import datetime

    from sora_desktop.engine.account_list import HistoryLine

_SIZE = (760, 460)
_MARK = 16
_WORDS = 90
_COLUMNS = 5
_PROMPT = 1
_ROW = 30


class AccountDialog(QDialog):
    """Shows what `show_lines` and `show_problem` give it; `chosen` carries the id of a task.

    `refresh_wanted` asks for the list again. To be opened with open().
    """

    chosen = Signal(str)
    refresh_wanted = Signal()

    def __init__(
        self,
        take: Take,
        theme: Theme,
        model_name: Callable[[HistoryEntry], str],
        *,
        zone: tzinfo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`model_name` gives the name of an entry's model; `zone` None is the system's."""
        super().__init__(parent)
        props(self, objectName="accountDialog", windowTitle=self.tr("Find it in my account"))
        self._take, self._theme, self._zone = take, theme, zone
        self._model_name = model_name
        self._lines: Sequence[HistoryLine] = ()
        self.table = QTableWidget(0, _COLUMNS)
        self.state, self.hint = _words("state"), _words("hint")
        self.again = QPushButton(self.tr("Search again"))
        self.accept_button = QPushButton(self.tr("Use this task"))
        self._prepare_table()
        self._lay_out()
        self.again.clicked.connect(self._look_again)
        self.accept_button.clicked.connect(self._choose)
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.itemActivated.connect(lambda _item: self._choose())
        self.resize(*_SIZE)
        self.show_loading()

    # --- what is shown ----------------------------------------------------------------------

    def show_loading(self) -> None:
        """Shows that the list is loading."""
        self._show_text(self.tr("Loading your account's tasks\u2026"))
        self.again.setEnabled(False)
        self._offer()

    def show_lines(self, lines: Sequence[HistoryLine], *, whole: bool) -> None:
        """Shows the tasks read so far; `whole` when there are no more."""
        kept = self._selected()
        self._lines = lines
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._fill(row, line)
        self._select(kept)
        self._show_text(self._summary(whole=whole))
        self.again.setEnabled(whole)
        self._offer()

    def show_problem(self, text: str) -> None:
        """Shows why the list could not be loaded or the choice could not be used."""
        self._show_text(text, tone="danger")
        self.again.setEnabled(True)
        self._offer()

    def show_adopting(self) -> None:
        """Shows that the choice is being applied."""
        self._show_text(self.tr("Reading the task you picked\u2026"))
        self.accept_button.setEnabled(False)

    def _summary(self, *, whole: bool) -> str:
        if not self._lines:
            return self.tr(
                "Your account shows no task from that time yet. The list can be late, so "
                "search again in a few minutes."
            )
        read = sum(line.read or line.unread for line in self._lines)
        if not whole:
            text = self.tr("Reading tasks ({n} of {count})\u2026")
            return fill(text, n=read, count=len(self._lines))
        matches = sum(line.matches and line.owner is None for line in self._lines)
        if matches == 1:
            return self.tr("1 task has the same prompt and settings.")
        if matches:
            text = self.tr("{n} tasks have the same prompt and settings.")
            return fill(text, n=matches)
        return self.tr("No task has the same prompt and settings.")

    def _show_text(self, text: str, tone: str = "muted") -> None:
        self.state.setText(text)
        restyle(self.state, tone=tone)

    # --- rows -------------------------------------------------------------------------------

    def _fill(self, row: int, line: HistoryLine) -> None:
        entry = line.entry
        texts = (
            self._time(entry.created_at),
            self._prompt(line),
            self._model_name(entry),
            self._status(line),
            str(line.cost) if line.cost is not None else "",
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if line.owner is not None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setForeground(self._theme.colour("muted"))
            if column == _COLUMNS - 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == _PROMPT:
                item.setToolTip(plain_tip(cut(line.prompt, 600)))
                if line.matches and line.owner is None:
                    item.setIcon(icon("check", self._theme.tokens.good, _MARK))
            self.table.setItem(row, column, item)

    def _prompt(self, line: HistoryLine) -> str:
        words = cut(line.prompt, _WORDS)
        if line.owner is not None:
            return fill(self.tr("Already a take: {prompt}"), prompt=words)
        if line.unread:
            return self.tr("couldn't be read")
        if not line.read:
            return self.tr("reading\u2026")
        if not words:
            return self.tr("no prompt")
        if line.matches:
            return fill(self.tr("Matches: {prompt}"), prompt=words)
        return words

    def _time(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        here = moment.astimezone(self._zone)
        clock = QTime(here.hour, here.minute, here.second)
        return QLocale().toString(clock, _TIME)

    def _status(self, line: HistoryLine) -> str:
        words = {
            RemoteStatus.WAITING: self.tr("Waiting"),
            RemoteStatus.RUNNING: self.tr("Rendering"),
            RemoteStatus.COMPLETED: self.tr("Done"),
            RemoteStatus.FAILED: self.tr("Failed"),
            RemoteStatus.CANCELLED: self.tr("Canceled"),
        }
        return words.get(line.status, cut(line.entry.word, 24))

    # --- choosing ---------------------------------------------------------------------------

    def _selected(self) -> HistoryLine | None:
        rows = {item.row() for item in self.table.selectedItems()}
        row = rows.pop() if len(rows) == 1 else -1
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _select(self, line: HistoryLine | None) -> None:
        wanted = line.entry.id if line is not None else ""
        for row, there in enumerate(self._lines):
            if there.entry.id == wanted and there.owner is None:
                self.table.selectRow(row)
                return
        self.table.clearSelection()

    def _offer(self) -> None:
        line = self._selected()
        self.accept_button.setEnabled(line is not None and line.owner is None)
        differs = line is not None and line.read and not line.matches and line.owner is None
        self.hint.setText(
            self.tr("This task has a different prompt or settings.")
            if differs
            else self.tr("This is free and sends nothing.")
        )
        restyle(self.hint, tone="warn" if differs else "muted")

    def _choose(self) -> None:
        line = self._selected()
        if line is not None and line.owner is None and self.accept_button.isEnabled():
            self.chosen.emit(line.entry.id)

    def _look_again(self) -> None:
        self.show_loading()
        self.refresh_wanted.emit()

    # --- made once --------------------------------------------------------------------------

    def _prepare_table(self) -> None:
        table = self.table
        props(table, objectName="accountTable", accessibleName=self.tr("Tasks of your account"))
        names = (self.tr("Time"), self.tr("Prompt"), self.tr("Model"), self.tr("Status"))
        table.setHorizontalHeaderLabels([*names, self.tr("Cost")])
        plain_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Aligned with the text of the heading.
        table.setStyleSheet("QTableWidget::item { padding: 0 8px }")
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_PROMPT, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        cost = table.horizontalHeaderItem(_COLUMNS - 1)
        if cost is not None:
            cost.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        title = _words("take", strong=True)
        title.setText(cut(self._take.request.prompt, _WORDS))
        about = _words("about")
        restyle(about, tone="muted")
        about.setText(self._about())
        column = vbox(parent=self, margins=(S6, S6, S6, S3 + S2), spacing=S2)
        for part in (title, about, self.state):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        line = hbox(spacing=S2)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line.addWidget(self.again)
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.accept_button)
        column.addLayout(line)
        # Return chooses in the list; it never presses a button elsewhere.
        self.accept_button.setProperty("kind", "strong")
        for button in (self.again, cancel, self.accept_button):
            button.setAutoDefault(False)

    def _about(self) -> str:
        take = self._take
        text = self.tr("Sent at {time}, {seconds}, {price}. Choose the matching task.")
        return fill(
            text,
            time=self._time(take.sent_at or take.created_at),
            seconds=clip_length(take.request.seconds),
            price=amount(take.cost, certain=take.estimate_certain),
        )


_TIME = "HH:mm:ss"


def _words(name: str, *, strong: bool = False) -> QLabel:
    label = props(QLabel(textFormat=Qt.TextFormat.PlainText), objectName=f"account-{name}")
    label.setWordWrap(True)
    if strong:
        label.setProperty("textSize", "title")
    return label
