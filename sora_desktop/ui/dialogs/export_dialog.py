"""The question which files are written beside exported clips."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sora_desktop.core.exports.formats import FORMATS, Format
from sora_desktop.ui.text.formats import counted
from sora_desktop.ui.theme.theme import S1, S2, S4, S6
from sora_desktop.ui.widgets.layouts import small_label, text_label

translate = QCoreApplication.translate

_WIDTH = 440
# The distance of a check box's text from its box.
_INDENT = 30


class ExportDialog(QDialog):
    """Asks for the formats; `formats` are those that are ticked. A folder is chosen next. A cut can
    become one clip, too; `note` says what it lacks."""

    def __init__(
        self,
        clips: int,
        formats: Collection[Format],
        parent: QWidget | None,
        *,
        cut: bool = False,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.boxes: dict[Format, QCheckBox] = {}
        self._hints: dict[Format, str] = {}
        for kind, declared in FORMATS.items():
            if kind is Format.MP4 and not cut:
                continue
            self.boxes[kind] = box = QCheckBox(translate("ExportDialog", declared.name))
            self._hints[kind] = translate("ExportDialog", declared.hint)
            box.setChecked(kind in formats)
            box.setAccessibleDescription(self._hints[kind])
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.choose = QPushButton(self.tr("Choose folder\u2026"), self)
        title = counted(self.tr("Export %n clip(s)", "", clips), clips)
        body = self.tr("Clips are copied. Write these files next to them:")
        self.setAccessibleDescription(f"{note} {body}".strip())
        self.note = text_label(note, tone="warn")
        self._lay_out(title, body)
        self.cancel.clicked.connect(self.reject)
        self.choose.clicked.connect(self.accept)
        self.choose.setFocus()

    @property
    def formats(self) -> tuple[Format, ...]:
        """What is ticked."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    def _lay_out(self, title: str, body: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S2)
        column.addWidget(text_label(title, size="title"))
        if self.note.text():
            column.addWidget(self.note)
        column.addWidget(text_label(body))
        column.addSpacing(S1)
        for kind, box in self.boxes.items():
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(box)
            hint = small_label(self._hints[kind])
            hint.setContentsMargins(_INDENT, 0, 0, S1)
            choice.addWidget(hint)
            column.addLayout(choice)
        column.addSpacing(S2)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addStretch()
        line.addWidget(self.cancel)
        line.addWidget(self.choose)
        column.addLayout(line)
        self.choose.setProperty("kind", "strong")
        self.choose.setDefault(True)
        self.setMinimumWidth(_WIDTH)
