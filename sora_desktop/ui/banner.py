"""The strip at the top of the window, for what needs the person; hidden while nothing does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from sora_desktop.ui.announce import announce
from sora_desktop.ui.formats import fill
from sora_desktop.ui.icons import icon, pixmap
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S1, S2, S3, S4, Theme

_MARK = 16
_LEAST_HEIGHT = 36
_MOST_ACTIONS = 2


class Severity(Enum):
    """How much a notice matters; the values are the icon, the colour and the ground of it."""

    INFO = ("info", "muted", "info")
    GOOD = ("check", "good", "good")
    WARNING = ("warning", "warn", "warn")
    DANGER = ("error", "danger", "danger")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeAction:
    """A button of a notice; `id` travels in the signal."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell. A later notice of the same `key` replaces the earlier one; of several the
    one of the highest `priority` is shown. At most two actions."""

    key: str
    text: str
    severity: Severity = Severity.INFO
    priority: int = 0
    actions: tuple[NoticeAction, ...] = ()
    closable: bool = True


class Banner(QFrame):
    """`acted` carries the key of the notice and the id of the action; `closed` the key.

    A notice that was closed stays away until its text changes or it was withdrawn meanwhile.
    """

    acted = Signal(str, str)
    closed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notices: dict[str, Notice] = {}
        self._closed: dict[str, str] = {}
        self._place = 0
        self.setObjectName("banner")
        self._mark = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.buttons = [self._button(place) for place in range(_MOST_ACTIONS)]
        self.next = QPushButton()
        self.next.setProperty("kind", "quiet")
        self.next.setProperty("dense", True)
        self.next.clicked.connect(self._show_next)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setIconSize(QSize(_MARK, _MARK))
        self.close_button.clicked.connect(self._close_current)
        self._lay_out()
        theme.changed.connect(self._show)
        self._show()

    @property
    def current(self) -> Notice | None:
        """The notice that is shown."""
        waiting = self._waiting()
        return waiting[self._place % len(waiting)] if waiting else None

    @property
    def waiting(self) -> int:
        """How many notices there are to see, the shown one included."""
        return len(self._waiting())

    def tell(self, notice: Notice) -> None:
        """Shows the notice, at once if nothing more important is there."""
        known = self._notices.get(notice.key)
        if known == notice:
            return
        self._notices[notice.key] = notice
        if self._closed.get(notice.key) != notice.text:
            self._closed.pop(notice.key, None)
            self._place = 0
        self._show()
        if self.current == notice:
            self._announce()

    def withdraw(self, key: str) -> None:
        """Takes a notice away: what it was about is over. Unknown keys are fine."""
        self._closed.pop(key, None)
        if self._notices.pop(key, None) is not None:
            self._place = 0
            self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(S4, S1, S2, S1)
        row.setSpacing(S2)
        self.setMinimumHeight(_LEAST_HEIGHT)
        row.addWidget(self._mark)
        row.addWidget(self.text, 1)
        row.addSpacing(S3)
        for part in (*self.buttons, self.next, self.close_button):
            row.addWidget(part)

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("dense", True)
        button.clicked.connect(lambda: self._act(place))
        return button

    def _waiting(self) -> list[Notice]:
        """What is to be seen, the most important first, and of equals the earliest."""
        open_ = [n for n in self._notices.values() if self._closed.get(n.key) != n.text]
        return sorted(open_, key=lambda notice: -notice.priority)

    def _act(self, place: int) -> None:
        notice = self.current
        if notice is not None:
            self.acted.emit(notice.key, notice.actions[place].id)

    def _close_current(self) -> None:
        notice = self.current
        if notice is not None:
            self._closed[notice.key] = notice.text
            self._place = 0
            self._show()
            self.closed.emit(notice.key)

    def _show_next(self) -> None:
        self._place = (self._place + 1) % max(self.waiting, 1)
        self._show()
        self._announce()

    def _show(self) -> None:
        notice = self.current
        self.setVisible(notice is not None)
        if notice is None:
            return
        mark, tone, ground = notice.severity.value
        restyle(self, notice=ground)
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap(mark, self._theme.colour(tone), _MARK, ratio))
        self.close_button.setIcon(icon("close", self._theme.tokens.muted, _MARK))
        self.text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._show_buttons(notice)

    def _show_buttons(self, notice: Notice) -> None:
        for place, button in enumerate(self.buttons):
            there = place < len(notice.actions)
            button.setVisible(there)
            if there:
                button.setText(notice.actions[place].label.replace("&", "&&"))
                button.setAccessibleName(notice.actions[place].label)
        self.close_button.setVisible(notice.closable)
        place, count = self._place % self.waiting + 1, self.waiting
        self.next.setVisible(count > 1)
        self.next.setText(fill(self.tr("{n} of {count}"), n=place, count=count))
        self.next.setAccessibleName(
            fill(self.tr("Notice {n} of {count}, show the next"), n=place, count=count)
        )

    def _announce(self) -> None:
        """Has a screen reader say it: nobody looks up here while typing."""
        announce(self, self.text.text())
