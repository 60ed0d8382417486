"""Every prompt that the choices of one order make, with the price, before anything is paid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.ui.text.formats import counted, fill, price_text
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.labels import plain_tip, text_label
from sora_desktop.ui.widgets.presses import PaidButton

_WIDTH, _MOST_HEIGHT, _ROWS_SHOWN = 520, 320, 6


class ChoicesDialog(QDialog):
    """Lists the prompts, each of which is made `each` times. Open it with `ask`; Return says no."""

    def __init__(
        self, prompts: Sequence[str], each: int, total: Money, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choicesDialog")
        takes = len(prompts) * each
        text = counted(self.tr("Generate %n take(s) for {total}?", "", takes), takes)
        title = fill(text, total=price_text(total))
        self.setWindowTitle(title)
        said = counted(self.tr("Your choices make %n prompt(s).", "", len(prompts)), len(prompts))
        if each > 1:
            said += counted(self.tr(" Each is made %n time(s).", "", each), each)
        self.setAccessibleDescription(said)
        self.list = QListWidget()
        self.list.setObjectName("choicesList")
        self.list.setAccessibleName(self.tr("Prompts in this batch"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for number, prompt in enumerate(prompts, start=1):
            item = QListWidgetItem(f"{number}.  {' '.join(prompt.split())}", self.list)
            item.setToolTip(plain_tip(prompt))
        self.accept_button = PaidButton()
        self.accept_button.setText(fill(self.tr("Generate ({total})"), total=price_text(total)))
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.ordered.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(said, tone="muted"))
        column.addWidget(self.list, 1)
        column.addSpacing(S3)
        column.addLayout(self._buttons())
        self.resize(_WIDTH, self._height(len(prompts)))

    def _height(self, rows: int) -> int:
        """High enough for some prompts of two lines; the rest scrolls."""
        lines = min(rows, _ROWS_SHOWN) * (2 * self.fontMetrics().lineSpacing() + S3)
        self.list.setMinimumHeight(min(lines, _MOST_HEIGHT))
        return self.sizeHint().height()

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        line.addWidget(cancel)
        line.addWidget(self.accept_button)
        cancel.setFocus()
        return line
