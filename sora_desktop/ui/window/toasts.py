"""Toasts: a card of at most three rows at the bottom of the takes that shows what was just done,
and disappears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.motion import appear
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import text_label
from sora_desktop.ui.widgets.notice import Notice

_ICON, _CROSS = 16, 12
MOST_ROWS = 3
SHOWN_MS = 6_000


class ToastRow(QFrame):
    """One row of the card: what was done, one or two actions, and a cross. `acted` carries the id
    of an action."""

    acted = Signal(str)

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice = notice
        self.setProperty("toast", True)
        self._mark = QLabel()
        self.headline, self.line = text_label(""), text_label("", tone="muted", size="small")
        self.headline.setProperty("strong", True)
        self.action, self.second, self.dismiss = QPushButton(), QPushButton(), QPushButton()
        self.dismiss.setProperty("kind", "quiet")
        self.dismiss.setProperty("dense", True)
        self.dismiss.setFixedWidth(24)
        self.dismiss.setToolTip(self.tr("Dismiss"))
        # In reading order, which Tab and screen readers follow: the actions change their place.
        for part in (self._mark, self.headline, self.line, self.action, self.second, self.dismiss):
            part.setParent(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.headline)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(S3, S2, S1, S2)
        row.setSpacing(S2)
        row.addWidget(self._mark)
        row.addSpacing(S1)
        row.addLayout(words, 1)
        # One action is beside the text; two would leave it no room, and are below it.
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        self._below.setSpacing(S3)
        self._below.addStretch(1)
        words.addLayout(self._below)
        row.addLayout(self._beside)
        for place, button in enumerate((self.action, self.second)):
            button.setProperty("kind", "link")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, place=place: self._act(place))
            # Before the cross, for a screen reader.
            self._beside.addWidget(button)
        row.addWidget(self.dismiss)
        self.going = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.show_notice(notice)

    def show_notice(self, notice: Notice) -> None:
        """Shows the notice, replacing the one before."""
        self.notice = notice
        mark, tone = notice.severity.value
        ink = self._theme.colour(tone)
        name = notice.icon or mark
        self._mark.setPixmap(pixmap(name, ink, _ICON, self.devicePixelRatioF()))
        self.headline.setText(notice.text)
        self.line.setText(notice.line)
        self.line.setVisible(bool(notice.line))
        self.setAccessibleName(notice.words)
        line = self._below if len(notice.actions) > 1 else self._beside
        for place, button in enumerate((self.action, self.second)):
            line.insertWidget(place, button)
            button.setVisible(place < len(notice.actions))
            if place < len(notice.actions):
                button.setText(notice.actions[place].label.replace("&", "&&"))
                button.setAccessibleName(notice.actions[place].label)
                button.setAccessibleDescription(notice.words)
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.dismiss.setAccessibleDescription(notice.words)
        self.dismiss.setIcon(icon("close", self._theme.tokens.muted, _CROSS))
        self.dismiss.setIconSize(QSize(_CROSS, _CROSS))

    def _act(self, place: int) -> None:
        self.acted.emit(self.notice.actions[place].id)


class Toasts(QFrame):
    """The card. `acted` carries the key of a notice and the id of its action; `resized` is emitted
    when the number of rows changes its height. It stays while the pointer or the focus is in it."""

    acted = Signal(str, str)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ToastRow] = {}
        self.setObjectName("toasts")
        self.setProperty("surface", "popover")
        self.setAccessibleName(self.tr("Just done"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._repaint)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()

    @property
    def shown(self) -> list[Notice]:
        """The visible notices, the latest last."""
        return [row.notice for row in self._rows.values()]

    @property
    def rows(self) -> list[ToastRow]:
        """The rows, from top to bottom."""
        return list(self._rows.values())

    def show_notice(self, notice: Notice) -> None:
        """Adds a row, or updates that of the key; the oldest of more than three goes."""
        row = self._rows.get(notice.key)
        going_on = row is not None and row.notice.stays and notice.stays
        # A result that stays to be read after a progress is other news.
        going_on = going_on and row is not None and row.notice.severity is notice.severity
        if row is not None:
            row.show_notice(notice)
        else:
            for key in list(self._rows)[: len(self._rows) - MOST_ROWS + 1]:
                self._remove(key)
            row = self._add(notice)
        if not going_on:
            # A running progress is read by a screen reader once, and not at every step.
            announce(self, notice.words)
        row.going.stop()
        if not notice.stays and not self._held:
            row.going.start()
        self._settle()

    def withdraw(self, key: str) -> None:
        """Removes the row of that key, if there is one."""
        if key in self._rows:
            self._remove(key)
            self._settle()

    def heightForWidth(self, width: int) -> int:
        return sum(row.heightForWidth(width - 2) for row in self._rows.values()) + 2

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hold()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._let_go()

    def _add(self, notice: Notice) -> ToastRow:
        row = self._rows[notice.key] = ToastRow(self._theme, notice, self)
        row.going.timeout.connect(lambda: self.withdraw(row.notice.key))
        row.dismiss.clicked.connect(lambda: self.withdraw(row.notice.key))
        row.acted.connect(lambda action: self._act(row, action))
        self._column.addWidget(row)
        appear(row, self._theme)
        return row

    def _act(self, row: ToastRow, action: str) -> None:
        key = row.notice.key
        self.withdraw(key)
        self.acted.emit(key, action)

    def _remove(self, key: str) -> None:
        row = self._rows.pop(key)
        row.going.stop()
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()

    def _settle(self) -> None:
        for place, row in enumerate(self._rows.values()):
            row.setProperty("first", place == 0)
            row.style().unpolish(row)
            row.style().polish(row)
            row.show()
        self.setVisible(bool(self._rows))
        self.raise_()
        self.resized.emit()

    @property
    def _held(self) -> bool:
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _hold(self) -> None:
        for row in self._rows.values():
            row.going.stop()

    def _let_go(self) -> None:
        if not self._held:
            for row in self._rows.values():
                if not row.notice.stays:
                    row.going.start()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._hold()
        elif before is not None and self.isAncestorOf(before):
            self._let_go()

    def _repaint(self) -> None:
        for row in self._rows.values():
            row.show_notice(row.notice)
