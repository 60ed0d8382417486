"""The field for a pattern of file names, with the name that comes of it below, as it is typed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sora_desktop.core.clip_names import BLANKS, BadPattern, check_pattern, clip_name
from sora_desktop.core.money import NOTHING
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import Task, TaskState, new_task_id
from sora_desktop.ui.formats import fill
from sora_desktop.ui.settings_form import CheckedField, said
from sora_desktop.ui.theme import S1

translate = QCoreApplication.translate


class NamePatternField(QWidget):
    """A pattern with its preview for one take. `changed` after every letter."""

    changed = Signal()

    def __init__(self, sample: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self.setAccessibleName(self.tr("Names of clips"))
        self.field = CheckedField("clipNamePattern", self.tr("Names of clips"), pattern_flaw)
        self.setFocusProxy(self.field)
        self.preview = said("", tone="muted", size="small")
        self.preview.setObjectName("clipNamePreview")
        self.preview.setAccessibleName(self.tr("Preview of the name"))
        blanks = " ".join(f"{{{blank}}}" for blank in BLANKS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addWidget(self.field)
        column.addWidget(self.preview)
        column.addWidget(
            said(self.tr("Blanks: %1").replace("%1", blanks), tone="muted", size="small")
        )
        self.field.edit.textChanged.connect(self._show)

    @property
    def pattern(self) -> str:
        """What is written."""
        return self.field.text

    @property
    def usable(self) -> bool:
        """Whether names can be made of it."""
        return not pattern_flaw(self.pattern)

    def set_pattern(self, pattern: str) -> None:
        """Shows a pattern."""
        self.field.set_text(pattern)
        self._show()

    def validate(self) -> bool:
        """Says what is wrong; True when nothing is."""
        return self.field.validate()

    def _show(self) -> None:
        name = clip_name(self.pattern, self._sample, None) if self.usable else ""
        self.preview.setText(self.tr("For example: %1").replace("%1", name) if name else "")
        self.changed.emit()


def pattern_flaw(text: str) -> str:
    """What is wrong with a pattern, in words; empty when names can be made of it."""
    try:
        check_pattern(text)
    except BadPattern as flaw:
        if flaw.blank:
            text = translate("NamePattern", "{word} is none of the blanks.")
            return fill(text, word=f"{{{flaw.blank}}}")
        return translate("NamePattern", "Write a name with at least one of the blanks in it.")
    return ""


def sample_task(now: datetime) -> Task:
    """A take for the preview where there is none at hand."""
    request = VideoRequest(
        model_id="sora-2-pro",
        prompt=translate("NamePattern", "A paper boat on a rainy street"),
        seconds=8,
        aspect_ratio="16:9",
        resolution="720p",
    )
    return Task(
        id=new_task_id(),
        state=TaskState.READY,
        request=request,
        wire_model="",
        task_type="",
        sent_input="{}",
        created_at=now,
        changed_at=now,
        estimate=NOTHING,
        number=12,
    )
