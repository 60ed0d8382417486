"""A message with a headline, plain words, its buttons, and the raw answer folded away."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.icons import icon, pixmap
from sora_desktop.ui.theme import DARK, LIGHT, S2, S3, S4, S6

_WORDS_WIDTH = 360
_PICTURE, _CHEVRON = 28, 16
# Server text is shown cut: nobody reads a megabyte in a dialog, and it would stop the window.
_LONGEST_DETAILS = 20_000


class Tone(Enum):
    """What kind of message it is; the values are the names of its icon and of its colour."""

    INFORMATION = ("info", "muted")
    QUESTION = ("sparkle", "muted")
    WARNING = ("warning", "warn")
    ERROR = ("error", "danger")


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageText:
    """The words of a message, all of them plain text. `accept` is the button that agrees; without
    one there is only Close. With `consent` it cannot be pressed before that sentence is ticked.
    `details` is the raw answer behind it."""

    title: str
    body: str
    accept: str = ""
    consent: str = ""
    details: str = ""


class MessageDialog(QDialog):
    """Shows a MessageText. To be opened with open(), best through `dialogs`."""

    def __init__(
        self,
        message: MessageText,
        tone: Tone = Tone.INFORMATION,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._mark: QLabel | None = None
        super().__init__(parent)
        self.setWindowTitle(message.title)
        self.setAccessibleDescription(message.body)
        self._details = QPlainTextEdit(message.details[:_LONGEST_DETAILS])
        self._disclosure = QPushButton()
        self._copy = QPushButton(self.tr("Copy"))
        self.consent = QCheckBox(message.consent.replace("&", "&&"), self)
        self.consent.setVisible(bool(message.consent))
        self._lay_out(message, tone, danger=danger)
        # Only now it has a parent, and a focus that is kept until the dialog is shown.
        self._first.setFocus()

    def _lay_out(self, message: MessageText, tone: Tone, *, danger: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(S6, S6, S6, S4)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, _WORDS_WIDTH)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetMinimumSize)
        grid.addWidget(self._picture(tone), 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(message.title, strong=True), 0, 1)
        grid.addWidget(_words(message.body), 1, 1)
        if message.consent:
            grid.addWidget(self.consent, 2, 1)
        if message.details:
            grid.addLayout(self._folded(), 3, 1)
            grid.setRowStretch(3, 1)
        grid.setRowMinimumHeight(4, S3)
        grid.addLayout(self._buttons(message, danger=danger), 5, 0, 1, 2)

    def _picture(self, tone: Tone) -> QLabel:
        self._tone, self._mark = tone, QLabel()
        self._paint_mark(self._mark)
        return self._mark

    def _paint_mark(self, mark: QLabel) -> None:
        name, colour = self._tone.value
        mark.setPixmap(pixmap(name, self._ink(colour), _PICTURE, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme while it is open: the pictures go along."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._mark is not None:
            self._paint_mark(self._mark)
            if self._disclosure.isCheckable():
                open_ = self._disclosure.isChecked()
                self._disclosure.setIcon(
                    self._chevron("chevron-down" if open_ else "chevron-right")
                )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that was held since before the question was there answers nothing."""
        if not _is_held_enter(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same on the button that agrees."""
        return _is_held_enter(event) or super().eventFilter(watched, event)

    def _ink(self, colour: str) -> str:
        """A dialog may be asked for where no theme is at hand, so it goes by what is in force."""
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return str(getattr(DARK if dark else LIGHT, colour))

    def _chevron(self, name: str) -> QIcon:
        return icon(name, self._ink("muted"), _CHEVRON)

    def _folded(self) -> QVBoxLayout:
        self._disclosure.setText(self.tr("Details"))
        self._disclosure.setCheckable(True)
        self._disclosure.setProperty("kind", "link")
        self._disclosure.setAutoDefault(False)
        self._disclosure.setIcon(self._chevron("chevron-right"))
        self._disclosure.toggled.connect(self._unfold)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setMinimumHeight(140)
        self._details.hide()
        self._copy.setProperty("kind", "quiet")
        self._copy.clicked.connect(self._copy_details)
        self._copy.hide()
        line = QHBoxLayout()
        line.addWidget(self._disclosure)
        line.addStretch()
        line.addWidget(self._copy)
        column = QVBoxLayout()
        column.addLayout(line)
        column.addWidget(self._details, 1)
        return column

    def _buttons(self, message: MessageText, *, danger: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addStretch()
        refuse = QPushButton(self.tr("Cancel") if message.accept else self.tr("Close"))
        refuse.clicked.connect(self.reject)
        line.addWidget(refuse)
        first = refuse
        if message.accept:
            accept = QPushButton(message.accept)
            accept.setProperty("kind", "danger" if danger else "strong")
            accept.clicked.connect(self.accept)
            accept.installEventFilter(self)
            line.addWidget(accept)
            if message.consent:
                accept.setEnabled(False)
                self.consent.toggled.connect(accept.setEnabled)
            first = refuse if danger or message.consent else accept
        first.setDefault(True)
        self._first = first
        return line

    def _unfold(self, shown: bool) -> None:
        self._disclosure.setIcon(self._chevron("chevron-down" if shown else "chevron-right"))
        self._details.setVisible(shown)
        self._copy.setVisible(shown)
        self.adjustSize()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def _is_held_enter(event: QEvent) -> bool:
    if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _words(text: str, *, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if strong:
        label.setProperty("textSize", "title")
    return label
