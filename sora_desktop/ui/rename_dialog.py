"""Asks for the pattern by which the clips of chosen takes are named on the disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sora_desktop.core.task import Task
from sora_desktop.ui.formats import counted
from sora_desktop.ui.name_field import NamePatternField
from sora_desktop.ui.settings_form import said
from sora_desktop.ui.theme import S2, S3, S4, S6

_WIDTH = 520


class RenameDialog(QDialog):
    """One pattern for all the takes; `pattern` is what was written. To be opened with open()."""

    def __init__(self, tasks: Sequence[Task], pattern: str, parent: QWidget | None = None) -> None:
        """`tasks` are ready takes, one at least; the first is the example."""
        super().__init__(parent)
        self.setObjectName("renameDialog")
        self.setWindowTitle(self.tr("Rename on disk"))
        self.names = NamePatternField(tasks[0])
        self.rename = QPushButton(_button(len(tasks)))
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S3)
        column.addWidget(said(self.tr("Rename on disk"), size="title"))
        column.addWidget(
            said(
                self.tr(
                    "The files get new names and stay in their folder. Other programs that have "
                    "them open lose sight of them."
                ),
                tone="muted",
            )
        )
        column.addWidget(self.names)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.names.changed.connect(lambda: self.rename.setEnabled(self.names.usable))
        self.names.set_pattern(pattern)
        self.names.field.edit.selectAll()
        self.names.setFocus()
        self.resize(_WIDTH, self.sizeHint().height())

    @property
    def pattern(self) -> str:
        """The pattern for the names."""
        return self.names.pattern

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.setContentsMargins(0, S4, 0, 0)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.rename.setObjectName("renameButton")
        self.rename.setProperty("kind", "strong")
        self.rename.setDefault(True)
        self.rename.clicked.connect(self.accept)
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.rename)
        return line


def _button(count: int) -> str:
    text = QCoreApplication.translate("RenameDialog", "Rename %n clip(s)", "", count)
    return counted(text, count)
