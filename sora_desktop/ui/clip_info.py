"""The strip under the player: the whole prompt, how the take was asked for, what can be done."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task
from sora_desktop.ui.flow_layout import FlowLayout
from sora_desktop.ui.icons import icon
from sora_desktop.ui.raw_answer import raw_answer
from sora_desktop.ui.task_actions import SEVERAL, ActionItem, TakeAction, actions_for
from sora_desktop.ui.task_row import chips, price_tag
from sora_desktop.ui.theme import CONTROL, S2, S3, S4, Theme

_ICON = 16
_MOST_LINES = 4
_ANSWER_LINES = 10
# What the list, the row and the buttons of the player show already.
_LEFT_OUT = SEVERAL | {TakeAction.PLAY, TakeAction.COPY_TASK_ID, TakeAction.SHOW_DETAILS}
# Said by their icons alone; the text is their tool tip and accessible name.
_ICON_ONLY = frozenset(
    {
        TakeAction.REVEAL,
        TakeAction.OPEN_EXTERNAL,
        TakeAction.COPY_PROMPT,
        TakeAction.STAR,
        TakeAction.UNSTAR,
        TakeAction.CHECK_NOW,
    }
)
# What a person most often goes on with stands first.
_FIRST = (
    TakeAction.PICK,
    TakeAction.DID_NOT_HAPPEN,
    TakeAction.SEND_AGAIN,
    TakeAction.GENERATE_AGAIN,
    TakeAction.REUSE,
)


class ClipInfo(QFrame):
    """Shows one take; ``acted`` tells its id and the TakeAction that was pressed."""

    acted = Signal(str, TakeAction)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clipInfo")
        self._theme = theme
        self._task: Task | None = None
        self._price: Money | None = None
        self._model_name = ""
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
        self._chips, self._buttons = QWidget(self), QWidget(self)
        self._chip_row = FlowLayout(S2, self._chips)
        self._button_row = FlowLayout(S2, self._buttons)
        self._icons = QWidget(self._buttons)
        self._icon_row = QHBoxLayout(self._icons)
        self._icon_row.setContentsMargins(0, 0, 0, 0)
        self._icon_row.setSpacing(0)
        self._disclosure = self._icon_button("rawAnswerButton", self.tr("Raw answer"), "info")
        self._disclosure.setCheckable(True)
        self._answer = _Reading(_ANSWER_LINES, self)
        self._answer.setAccessibleName(self.tr("Raw answer of the service"))
        self._disclosure.toggled.connect(self._disclose)
        self._lay_out()
        theme.changed.connect(self._renew)
        self.show_task(None)

    def show_task(
        self, task: Task | None, model_name: str = "", price: Money | None = None
    ) -> None:
        """Shows a take, or nothing. ``price`` is what the same request costs today, None when it
        cannot be made any more."""
        other = task is None or self._task is None or task.id != self._task.id
        same = (task, model_name, price) == (self._task, self._model_name, self._price)
        self._task, self._model_name, self._price = task, model_name, price
        self.setVisible(task is not None)
        if task is None or same:
            return
        if other:
            self._disclosure.setChecked(False)
        self._renew()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S4, S4)
        column.setSpacing(S3)
        for part in (self.note, self._prompt, self._chips, self._buttons, self._answer):
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
        self._fill_buttons(task)
        answer = raw_answer(task)
        self._disclosure.setVisible(bool(answer))
        self._disclosure.setIcon(icon("info", self._theme.colour("muted"), _ICON))
        self._answer.show_text(answer)

    def _fill_chips(self, task: Task) -> None:
        _empty(self._chip_row)
        texts = [*chips(task, self._model_name)]
        if task.request.sound is not None:
            texts.append(self.tr("sound") if task.request.sound else self.tr("no sound"))
        texts.append(price_tag(task).long)
        for text in filter(None, texts):
            chip = QLabel(text, self._chips)
            chip.setProperty("chip", True)
            self._chip_row.addWidget(chip)

    def _fill_buttons(self, task: Task) -> None:
        """What costs or what the state calls for in words, the rest as icons at the right."""
        items = [i for i in actions_for(task, self._price) if i.action not in _LEFT_OUT]
        self._button_row.removeWidget(self._icons)
        self._icon_row.removeWidget(self._disclosure)
        _empty(self._button_row)
        _empty(self._icon_row)
        for item in sorted(items, key=_rank):
            if item.action in _ICON_ONLY and not item.primary:
                self._icon_row.addWidget(self._icon_of(item))
            else:
                self._button_row.addWidget(self._button(item))
        self._icon_row.addWidget(self._disclosure)
        self._button_row.add_at_end(self._icons)

    def _button(self, item: ActionItem) -> QPushButton:
        button = self._named(f"clip-{item.action.value}", item.label, item.icon)
        short = self.tr("Use settings") if item.action is TakeAction.REUSE else item.label
        # Qt leaves hardly any room between icon and text.
        button.setText(f" {short}")
        button.clicked.connect(lambda _on=False, action=item.action: self._act(action))
        return button

    def _icon_of(self, item: ActionItem) -> QPushButton:
        button = self._icon_button(f"clip-{item.action.value}", item.label, item.icon)
        button.clicked.connect(lambda _on=False, action=item.action: self._act(action))
        return button

    def _icon_button(self, name: str, label: str, picture: str) -> QPushButton:
        button = self._named(name, label, picture)
        button.setProperty("kind", "quiet")
        button.setFixedWidth(CONTROL)
        return button

    def _named(self, name: str, label: str, picture: str) -> QPushButton:
        button = QPushButton(self._buttons)
        button.setObjectName(name)
        button.setIcon(icon(picture, self._theme.colour("muted"), _ICON))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAccessibleName(label)
        button.setToolTip(label)
        return button

    def _act(self, action: TakeAction) -> None:
        if self._task is not None:
            self.acted.emit(self._task.id, action)

    def _disclose(self, on: bool) -> None:
        self._answer.setVisible(on)


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
        edge = self.height() - self.viewport().height()
        # A line is drawn in whole pixels, rounded up.
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(min(lines, self._most) * line + edge + 2)


def _rank(item: ActionItem) -> int:
    """What the state calls for, then what one goes on with, then the rest as it comes."""
    if item.primary:
        return 0
    return 1 + _FIRST.index(item.action) if item.action in _FIRST else 1 + len(_FIRST)


def _empty(row: QLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
