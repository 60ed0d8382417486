"""The charges that this computer did not make: their line on the page, and the dialog that imports
them as takes. Changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.remote import HISTORY_DAYS, HistoryEntry
from sora_desktop.core.shot import ProjectId
from sora_desktop.ui.spending.tables import ChargeColumn, ChargesModel, SpendingTable
from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.text.spending_text import charges_line, check_line, errors_line
from sora_desktop.ui.theme.theme import S2, S3, S6, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import ElidedLabel, text_label

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck

_SIZE = (820, 520)


class ChargesDialog(QDialog):
    """Shows what `show_charges` gives it; `bring_in_wanted` carries the chosen project,
    `stop_wanted` ends what is running. To be opened with open()."""

    bring_in_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        model_name: Callable[[HistoryEntry], str],
        projects: Sequence[tuple[ProjectId, str]],
        project: ProjectId,
        *,
        zone: tzinfo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`projects` are the ids and names to choose from; `project` is chosen at first."""
        super().__init__(parent)
        self.setObjectName("chargesDialog")
        self.setWindowTitle(self.tr("Charges made elsewhere"))
        self._running = False
        self.title = text_label("", size="title")
        about = self.tr(
            "They were made with your key on another computer or in another program, in the last "
            "{n} days. Bringing them in is free and sends nothing. What they cost is in no budget."
        )
        self.about = text_label(fill(about, n=HISTORY_DAYS), tone="muted")
        self.errors = text_label("", tone="warn", size="small")
        self.model = ChargesModel(model_name, zone, self)
        self.table = SpendingTable(
            self.model, ChargeColumn.PROMPT, theme, self, (ChargeColumn.STATUS, ChargeColumn.MODEL)
        )
        self.table.setAccessibleName(self.tr("Charges"))
        self.project_box = NoWheelComboBox()
        self.project_box.setAccessibleName(self.tr("Project"))
        for project_id, name in projects:
            self.project_box.addItem(name, project_id)
        self.project_box.setCurrentIndex(max(self.project_box.findData(project), 0))
        self.state = text_label("", tone="muted")
        self.bring_in = QPushButton(self.tr("Bring them in"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.bring_in.clicked.connect(self._press)
        self.close_button.clicked.connect(self.reject)
        self.resize(*_SIZE)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S3 + S2)
        column.setSpacing(S2)
        for part in (self.title, self.about, self.errors):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.state)
        line = QHBoxLayout()
        line.setSpacing(S2)
        label = QLabel(self.tr("Bring them into"))
        label.setBuddy(self.project_box)
        line.addWidget(label)
        line.addWidget(self.project_box)
        line.addStretch()
        line.addWidget(self.close_button)
        line.addWidget(self.bring_in)
        column.addLayout(line)
        # Return moves through the list; it never presses a button elsewhere.
        self.bring_in.setProperty("kind", "strong")
        for button in (self.close_button, self.bring_in):
            button.setAutoDefault(False)

    # --- what is shown --------------------------------------------------------------------------

    def show_charges(self, check: HistoryCheck, charges: Sequence[Charge]) -> None:
        """Shows these charges, and where the history contradicts itself."""
        self.title.setText(charges_line(charges) if charges else check_line(check, ()))
        self.about.setVisible(bool(charges))
        self.errors.setText(errors_line(check))
        self.errors.setVisible(bool(self.errors.text()))
        self.model.show_charges(charges)
        self._offer()

    def show_progress(self, done: int, count: int) -> None:
        """Shows how many of the charges were looked at."""
        self._running = True
        text = self.tr("Bringing in {n} of {count}\u2026")
        self.show_text(fill(text, n=thousands(min(done + 1, count)), count=thousands(count)))
        self._offer()

    def show_end(self, text: str, *, good: bool = True) -> None:
        """Shows the result."""
        self._running = False
        self.show_text(text, tone="muted" if good else "danger")
        announce(self, text)
        self._offer()

    def show_text(self, text: str, tone: str = "muted") -> None:
        """Shows this in the line below the list."""
        self.state.setText(text)
        restyle(self.state, tone=tone)

    def _offer(self) -> None:
        stop, begin = self.tr("Stop"), self.tr("Bring them in")
        self.bring_in.setText(stop if self._running else begin)
        self.bring_in.setEnabled(self._running or self.model.count > 0)
        self.project_box.setEnabled(not self._running)

    def _press(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        else:
            self.bring_in_wanted.emit(self.project_box.currentData())


class ChargesLine(QWidget):
    """`check_wanted` asks to read the history again, `stop_wanted` to stop reading it,
    `charges_wanted` for the list of the charges."""

    check_wanted = Signal()
    stop_wanted = Signal()
    charges_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words, self.errors = ElidedLabel(), ElidedLabel()
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label in (self.words, self.errors):
            label.setProperty("textSize", "small")
        self.errors.setProperty("tone", "warn")
        self.show_button = _link(self.tr("Show charges\u2026"))
        self.check_button = _link(self.tr("Check again"))
        self.stop_button = _link(self.tr("Stop"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S3)
        line.addWidget(self.words)
        for button in (self.show_button, self.check_button, self.stop_button):
            line.addWidget(button)
        line.addWidget(self.errors, 1)
        self.stop_button.hide()
        self.show_button.clicked.connect(self.charges_wanted)
        self.check_button.clicked.connect(self.check_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)

    def show_check(self, check: HistoryCheck, charges: Sequence[Charge]) -> None:
        """Shows the state of the history, and its charges that no take explains."""
        text, errors = check_line(check, charges), errors_line(check)
        if not self.stop_button.isHidden() and not check.reading:
            announce(self, f"{text} {errors}".strip())
        self.words.show_text(text)
        self.words.setAccessibleDescription(errors)
        self.errors.show_text(errors)
        found = bool(charges) or check.problem is not None
        restyle(self.words, tone="warn" if found and not check.reading else "muted")
        self.show_button.setVisible(bool(charges))
        self.check_button.setVisible(not check.reading)
        self.stop_button.setVisible(check.reading)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    button.setProperty("dense", True)
    return button
