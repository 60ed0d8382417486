"""Asking for names: one name, and the pattern by which clips are named on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from sora_desktop.core.clips.clip_names import BLANKS, BadPattern, check_pattern, clip_name
from sora_desktop.core.money import NOTHING
from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take, TakeState, new_take_id
from sora_desktop.ui.text.formats import Translator, counted, fill
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6
from sora_desktop.ui.widgets.inputs import CheckedField
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

tr = Translator("NamePattern")

_NAME_WIDTH, _RENAME_WIDTH = 380, 520
_LONGEST = 80


class NameDialog(QDialog):
    """`named` carries the text without surrounding white space, never empty. Open it with open();
    it is deleted when it closes."""

    named = Signal(str)

    def __init__(self, title: str, label: str, proposed: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = props(QLineEdit(proposed[:_LONGEST]), objectName="nameEdit")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(label)
        self.field.selectAll()
        self.keep = props(QPushButton(self.tr("Save"), default=True), kind="strong")
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        column = vbox(text_label(label), parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(self.field)
        column.addSpacing(S3)
        line = hbox(None, cancel, self.keep)
        column.addLayout(line)
        self.setMinimumWidth(_NAME_WIDTH)
        self.field.textChanged.connect(self._offer)
        self.keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def _offer(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    def _keep(self) -> None:
        self.accept()
        self.named.emit(self.field.text().strip())


class NamePatternField(QWidget):
    """A field for a pattern, with a preview for one take. Emits `changed` after every letter."""

    changed = Signal()

    def __init__(self, sample: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self.setAccessibleName(self.tr("Clip names"))
        self.field = CheckedField("clipNamePattern", self.tr("Clip names"), pattern_flaw)
        self.setFocusProxy(self.field)
        self.preview = text_label("", tone="muted", size="small")
        props(self.preview, objectName="clipNamePreview", accessibleName=self.tr("Name preview"))
        blanks = " ".join(f"{{{blank}}}" for blank in BLANKS)
        column = vbox(self.field, self.preview, parent=self, margins=0, spacing=S1)
        column.addWidget(
            text_label(self.tr("Blanks: %1").replace("%1", blanks), tone="muted", size="small")
        )
        self.field.edit.textChanged.connect(self._show)

    @property
    def pattern(self) -> str:
        return self.field.text

    @property
    def usable(self) -> bool:
        """Whether the pattern produces names."""
        return not pattern_flaw(self.pattern)

    def set_pattern(self, pattern: str) -> None:
        self.field.set_text(pattern)
        self._show()

    def validate(self) -> bool:
        """Shows what is wrong; True when nothing is."""
        return self.field.validate()

    def _show(self) -> None:
        name = clip_name(self.pattern, self._sample, None) if self.usable else ""
        self.preview.setText(self.tr("For example: %1").replace("%1", name) if name else "")
        self.changed.emit()


def pattern_flaw(text: str) -> str:
    """The text for what is wrong with a pattern; empty when it produces names."""
    try:
        check_pattern(text)
    except BadPattern as flaw:
        if flaw.blank:
            text = tr("{word} isn't a blank.")
            return fill(text, word=f"{{{flaw.blank}}}")
        return tr("Use at least one blank.")
    return ""


def sample_take(now: datetime) -> Take:
    """A take for the preview if there is no real one."""
    request = VideoRequest(
        model_id="sora-2-pro",
        prompt=tr("A paper boat on a rainy street"),
        options=Options(seconds=8, aspect_ratio="16:9", resolution="720p"),
    )
    return Take(
        id=new_take_id(),
        state=TakeState.READY,
        request=request,
        wire_model="",
        task_type="",
        sent_input="{}",
        created_at=now,
        changed_at=now,
        estimate=NOTHING,
        number=12,
    )


class RenameDialog(QDialog):
    """Asks for one pattern for all the takes. Open it with open()."""

    def __init__(self, takes: Sequence[Take], pattern: str, parent: QWidget | None = None) -> None:
        """`takes` are ready takes, at least one; the first is the example."""
        super().__init__(parent)
        props(self, objectName="renameDialog", windowTitle=self.tr("Rename file"))
        self.names = NamePatternField(takes[0])
        self.rename = QPushButton(_button(len(takes)))
        column = vbox(parent=self, margins=(S6, S6, S6, S4), spacing=S3)
        column.addWidget(text_label(self.tr("Rename file"), size="title"))
        column.addWidget(
            text_label(
                self.tr("The files stay in their folder. Close them in other apps first."),
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
        self.resize(_RENAME_WIDTH, self.sizeHint().height())

    @property
    def pattern(self) -> str:
        return self.names.pattern

    def _buttons(self) -> QHBoxLayout:
        line = hbox(margins=(0, S4, 0, 0), spacing=S2)
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        props(self.rename, objectName="renameButton", kind="strong")
        self.rename.setDefault(True)
        self.rename.clicked.connect(self.accept)
        line.addStretch()
        line.addWidget(cancel)
        line.addWidget(self.rename)
        return line


def _button(count: int) -> str:
    text = QCoreApplication.translate("RenameDialog", "Rename %n clip(s)", "", count)
    return counted(text, count)
