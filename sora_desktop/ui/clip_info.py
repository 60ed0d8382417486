"""The strip under the player: the whole prompt, how the take was asked for, what can be done."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task
from sora_desktop.ui.clip_buttons import ClipButtons
from sora_desktop.ui.flow_layout import FlowLayout, clear
from sora_desktop.ui.note_edit import NoteEdit
from sora_desktop.ui.raw_answer import raw_answer
from sora_desktop.ui.tag_editor import TagEditor
from sora_desktop.ui.task_actions import SEVERAL, WAYS, TakeAction, actions_for
from sora_desktop.ui.task_row import chips, price_tag
from sora_desktop.ui.theme import S2, S3, S4, Theme

_MOST_LINES = 4
_ANSWER_LINES = 10
# What the list, the row and the buttons of the player show already, and what is said as a link.
_LEFT_OUT = (
    SEVERAL
    | WAYS
    | {TakeAction.PLAY, TakeAction.COPY_TASK_ID, TakeAction.SHOW_DETAILS, TakeAction.TAG}
)


_LINKS = (TakeAction.SHOW_PARENT, TakeAction.SHOW_PRESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """The takes that belong to a take: the number of the one that it was made from (0 for none),
    and how many were made by the same press."""

    parent: int = 0
    press: int = 1


class ClipInfo(QFrame):
    """Shows one take; ``acted`` tells its id and the TakeAction that was pressed, ``tagged`` the
    tags to add and to remove, ``noted`` what is written about it."""

    acted = Signal(str, TakeAction)
    tagged = Signal(str, object, object)
    noted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clipInfo")
        self._theme = theme
        self._task: Task | None = None
        self._price: Money | None = None
        self._model_name = ""
        self._kin = Kin()
        self._prompt = _Reading(_MOST_LINES, self)
        self._prompt.setObjectName("clipPrompt")
        # Words of the person's own, not a field to type in.
        self._prompt.setStyleSheet("background: transparent; border: none; padding: 0")
        self._prompt.setAccessibleName(self.tr("Prompt of this take"))
        self.note = QLabel(self)
        self.note.setObjectName("clipNote")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("tone", "warn")
        self._chips = QWidget(self)
        self._chip_row = FlowLayout(S2, self._chips)
        self._links = {each: self._link(each) for each in _LINKS}
        self.tags = TagEditor(theme, self)
        self.own_note = NoteEdit(self)
        self.buttons = ClipButtons(theme, self)
        self._writing = self.buttons.add_own("noteButton", self.tr("Note"), "note")
        self._disclosure = self.buttons.add_own("rawAnswerButton", self.tr("Raw answer"), "info")
        self._answer = _Reading(_ANSWER_LINES, self)
        self._answer.setAccessibleName(self.tr("Raw answer of the service"))
        self._lay_out()
        self._connect()
        self.show_task(None)

    def _connect(self) -> None:
        self.buttons.pressed.connect(self._act)
        self._disclosure.toggled.connect(self._answer.setVisible)
        self._writing.clicked.connect(self._open_note)
        self.tags.added.connect(lambda tag: self._tag([tag], []))
        self.tags.removed.connect(lambda tag: self._tag([], [tag]))
        self.own_note.left.connect(self._note)
        self._theme.changed.connect(self._renew)
        self._theme.changed.connect(self.buttons.repaint_icons)
        self._theme.changed.connect(self.tags.repaint_icons)

    def show_task(
        self, task: Task | None, model_name: str = "", price: Money | None = None
    ) -> None:
        """Shows a take, or nothing. ``price`` is what the same request costs today, None when it
        cannot be made any more."""
        other = task is None or self._task is None or task.id != self._task.id
        same = (task, model_name, price) == (self._task, self._model_name, self._price)
        if other:
            # What was written belongs to the take before.
            self._note(self.own_note.note)
        self._task, self._model_name, self._price = task, model_name, price
        self.setVisible(task is not None)
        if task is None or same:
            return
        if other:
            self._disclosure.setChecked(False)
            self.own_note.show_note(task.note)
            self._writing.setChecked(bool(task.note))
            self.tags.field.clear()
        self._renew()

    def show_kin(self, kin: Kin) -> None:
        """What the take was made from, and how many were made with it."""
        if kin != self._kin:
            self._kin = kin
            self._renew()

    def know_tags(self, tags: Sequence[str]) -> None:
        """The tags that are offered while one is typed."""
        self.tags.know(tags)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S4, S3)
        column.setSpacing(S2)
        parts = (self.note, self._prompt, self._chips, self.tags, self.own_note, self.buttons)
        for part in (*parts, self._answer):
            column.addWidget(part)
        self._answer.hide()
        self.note.hide()

    def show_note(self, text: str) -> None:
        """Says what the take needs the person to know, above its prompt; nothing when empty."""
        if text != self.note.text():
            self.note.setText(text)
            self.note.setVisible(bool(text))

    def _renew(self) -> None:
        task = self._task
        if task is None:
            return
        self._prompt.show_text(task.request.prompt)
        self._fill_chips(task)
        self.buttons.offer(
            [item for item in actions_for(task, self._price) if item.action not in _LEFT_OUT]
        )
        self.tags.show_tags(task.tags)
        self.tags.setEnabled(task.binned_at is None)
        if not self.own_note.hasFocus():
            self.own_note.show_note(task.note)
        self.own_note.setVisible(bool(task.note) or self._writing.isChecked())
        answer = raw_answer(task)
        self._disclosure.setVisible(bool(answer))
        self._answer.show_text(answer)

    def _fill_chips(self, task: Task) -> None:
        """How it was asked for, and the ways to the takes that belong to it."""
        for link in self._links.values():
            self._chip_row.removeWidget(link)
        clear(self._chip_row)
        texts = [*chips(task, self._model_name)]
        if task.request.sound is not None:
            texts.append(self.tr("sound") if task.request.sound else self.tr("no sound"))
        texts.append(price_tag(task).long)
        for text in filter(None, texts):
            chip = QLabel(text, self._chips)
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setProperty("chip", True)
            self._chip_row.addWidget(chip)
        for action, words in self._kin_words().items():
            link = self._links[action]
            link.setText(words)
            link.setAccessibleName(words)
            link.setVisible(bool(words))
            self._chip_row.addWidget(link)

    def _kin_words(self) -> dict[TakeAction, str]:
        kin = self._kin
        parent, press = self.tr("Made from take %1"), self.tr("%1 takes of one press")
        return {
            TakeAction.SHOW_PARENT: parent.replace("%1", str(kin.parent)) if kin.parent else "",
            TakeAction.SHOW_PRESS: press.replace("%1", str(kin.press)) if kin.press > 1 else "",
        }

    def _link(self, action: TakeAction) -> QPushButton:
        link = QPushButton(self._chips)
        link.setObjectName(f"clip-{action.value}")
        link.setProperty("kind", "link")
        link.setProperty("dense", True)
        link.clicked.connect(lambda _on=False: self._act(action))
        return link

    def _act(self, action: TakeAction) -> None:
        if self._task is not None:
            self.acted.emit(self._task.id, action)

    def _tag(self, add: list[str], remove: list[str]) -> None:
        if self._task is not None:
            self.tagged.emit(self._task.id, add, remove)

    def _note(self, text: str) -> None:
        if self._task is not None and text != self._task.note:
            self.noted.emit(self._task.id, text)

    def _open_note(self, on: bool) -> None:
        """The field is there for as long as it has words in it, or is wanted."""
        self.own_note.setVisible(on or bool(self.own_note.note))
        if self.own_note.isVisible():
            self._writing.setChecked(True)
            self.own_note.setFocus(Qt.FocusReason.OtherFocusReason)


class _Reading(QPlainTextEdit):
    """Text to read and select: as high as it needs up to a number of lines, then it scrolls."""

    def __init__(self, most_lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._most = most_lines
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_text(self, text: str) -> None:
        """Shows another text from its beginning; the same one is left as it is."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A plain text document measures its height in lines, as they are wrapped.
        lines = max(1, round(self.document().size().height()))
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(as_needed if lines > self._most else always)
        # Before the first layout the viewport may be the larger of the two.
        edge = max(self.height() - self.viewport().height(), 0)
        # A line is drawn in whole pixels, rounded up.
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(min(lines, self._most) * line + edge + 2)
