"""A line of the spending page: whether the account's history has charges that no take explains."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sora_desktop.ui.text.charges_text import check_line, errors_line
from sora_desktop.ui.theme.theme import S3, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge, HistoryCheck


class ChargesLine(QWidget):
    """`check_wanted` asks for the history once more, `stop_wanted` to stop reading it,
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
        """Shows how the history stands, and its charges that no take explains."""
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
