"""Notices: messages of the program as data, and the board that keeps those that wait for the
person. How they are shown: a chip in the top bar with the number of things that need the person,
the list behind the chip, and toasts: a card of at most three rows at the bottom of the takes that
disappears.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.motion import appear
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import Lazy, hbox, plain_tip, props, scrolled, text_label, vbox


class Rank(IntEnum):
    """Where a notice is shown, and which of several comes first: the highest. Up to RESULT it is a
    toast, which disappears; from WAITING on it is in the list of things that need the person."""

    INFORMATION = 0
    RESULT = 1
    WAITING = 2  # The program goes on without the person, so it is not counted.
    PROBLEM = 3
    UNCONFIRMED = 4  # It may have cost money.
    BLOCKER = 5  # Nothing is sent, or no clip is saved, until the person does something.
    RESCUE = 6  # Something that only this window still knows.


class Severity(Enum):
    """How much a notice matters; the values are its icon and the colour of that."""

    INFO = ("info", "muted")
    GOOD = ("check", "good")
    WARNING = ("warning", "warn")
    DANGER = ("error", "danger")


class NoticeAction(NamedTuple):
    """A button of a notice; `id` travels in the signal."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell: a headline, and a line below it. A later notice of the same `key` replaces
    the earlier one. The first action is the step that helps; at most two.

    `count` is how many things it is about; `stays` is for a toast about something that is
    still going on, or of what is missing in what was made; `icon` is shown in place of that of the
    severity.
    """

    key: str
    text: str
    line: str = ""
    severity: Severity = Severity.INFO
    priority: Rank = Rank.INFORMATION
    actions: tuple[NoticeAction, ...] = ()
    closable: bool = True
    count: int = 1
    stays: bool = False
    icon: str = ""

    @property
    def is_toast(self) -> bool:
        """Whether it reports something done, and needs nothing."""
        return self.priority <= Rank.RESULT

    @property
    def words(self) -> str:
        """All of it as one text."""
        headline = self.text.rstrip(".")
        return f"{headline}. {self.line}" if self.line else self.text


class NoticeBoard(QObject):
    """Keeps the notices that wait for the person. `changed` is emitted when others wait, `notified`
    with a notice that says something new, `acted` with the key of one and the id of its action, and
    `closed` with the key.

    A notice that was closed stays away until its text changes or it was withdrawn in between.
    """

    changed = Signal()
    notified = Signal(object)
    acted = Signal(str, str)
    closed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._closed: dict[str, str] = {}

    @property
    def waiting(self) -> list[Notice]:
        """The visible notices, the most important first, and of equals the earliest."""
        open_ = [n for n in self._notices.values() if self._closed.get(n.key) != n.words]
        return sorted(open_, key=lambda notice: -notice.priority)

    @property
    def count(self) -> int:
        """How many things need the person."""
        return sum(n.count for n in self.waiting if n.priority > Rank.WAITING)

    @property
    def blocked(self) -> bool:
        """Whether something stops everything."""
        return any(notice.priority >= Rank.BLOCKER for notice in self.waiting)

    def show_notice(self, notice: Notice) -> None:
        """Keeps the notice, replacing the earlier one of its key."""
        known = self._notices.get(notice.key)
        if known == notice:
            return
        self._notices[notice.key] = notice
        if self._closed.get(notice.key) != notice.words:
            self._closed.pop(notice.key, None)
            if known is None or known.words != notice.words:
                self.notified.emit(notice)
        self.changed.emit()

    def mention(self, notice: Notice) -> None:
        """Announces something that the person sees already, so that it does not wait."""
        self.notified.emit(notice)

    def withdraw(self, key: str) -> None:
        """Removes a notice that no longer applies. Unknown keys are fine."""
        self._closed.pop(key, None)
        if self._notices.pop(key, None) is not None:
            self.changed.emit()

    def close(self, key: str) -> None:
        """The person has seen it."""
        notice = self._notices.get(key)
        if notice is not None and notice.closable:
            self._closed[key] = notice.words
            self.changed.emit()
            self.closed.emit(key)

    def act(self, key: str, action: str) -> None:
        """The person presses one of its buttons."""
        self.acted.emit(key, action)


_ICON, _CROSS = 16, 12
_WIDTH, _HEAD, _ROW, _STEP = 480, 40, 64, 112
_LONGEST_WORD = 220
# The line round the list, which the style sheet draws.
_FRAME = 1


class _Row(QFrame):
    """What both kinds of rows have: a sign, what happened, one or two steps, and a cross."""

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.notice = theme, notice
        self._mark = QLabel()
        self.headline, self.line = text_label(""), text_label("", tone="muted", size="small")
        self.headline.setProperty("strong", True)
        self.step, self.further = QPushButton(), QPushButton()
        self.dismiss = props(QPushButton(), kind="quiet", dense=True)
        self.dismiss.setFixedWidth(24)

    def _fill(self, notice: Notice) -> None:
        self.notice = notice
        mark, tone = notice.severity.value
        ink, name = self._theme.colour(tone), notice.icon or mark
        self._mark.setPixmap(pixmap(name, ink, _ICON, self.devicePixelRatioF()))
        self.headline.setText(notice.text)
        self.line.setText(notice.line)
        self.line.setVisible(bool(notice.line))
        self.setAccessibleName(notice.words)
        for place, button in enumerate((self.step, self.further)):
            there = place < len(notice.actions)
            button.setVisible(there)
            if there:
                label = notice.actions[place].label
                button.setText(label.replace("&", "&&"))
                props(button, accessibleName=label, accessibleDescription=notice.words)
        self.dismiss.setAccessibleDescription(notice.words)
        self.dismiss.setIcon(icon("close", self._theme.tokens.muted, _CROSS))


class AttentionRow(_Row):
    """One thing that needs the person: what happened, and the one step that helps. It is the same
    widget while the notice of its key waits."""

    def __init__(self, theme: Theme, board: NoticeBoard, notice: Notice) -> None:
        super().__init__(theme, notice)
        self._board = board
        self.setProperty("need", True)
        self.step.setMinimumWidth(_STEP)
        props(self.further, kind="link", dense=True)
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.step.clicked.connect(lambda: self._press(0))
        self.further.clicked.connect(lambda: self._press(1))
        self.dismiss.clicked.connect(lambda: self._board.close(self.notice.key))
        self._lay_out()
        self.show_notice(notice, strong=False)

    def show_notice(self, notice: Notice, *, strong: bool) -> None:
        """Shows the notice; `strong` fills the button of its step: one in the list."""
        self._fill(notice)
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.dismiss.setVisible(notice.closable)
        restyle(self.step, kind="primary" if strong else "")

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return self.step, self.further, self.dismiss

    @property
    def first_button(self) -> QPushButton:
        """The button that the arrows select."""
        return self.step if self.notice.actions else self.dismiss

    def _lay_out(self) -> None:
        words = vbox((None, 1), self.headline, self.line, spacing=2)
        words.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = hbox(parent=self, margins=(S4, S3, S2, S3))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.step)
        row.addWidget(self.dismiss)
        keeps = self.dismiss.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.dismiss.setSizePolicy(keeps)
        row.setSpacing(S2)
        self.setMinimumHeight(_ROW)

    def _press(self, place: int) -> None:
        key, action = self.notice.key, self.notice.actions[place].id
        self.window().close()
        self._board.act(key, action)


class AttentionList(QFrame):
    """The list under the chip, the most important first. The arrows go through it."""

    def __init__(self, theme: Theme, board: NoticeBoard, chip: QWidget) -> None:
        super().__init__(chip, Qt.WindowType.Popup)
        self._theme, self._board, self._chip = theme, board, chip
        self._rows: dict[str, AttentionRow] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        props(self, surface="popup", objectName="needsYou", accessibleName=self.tr("Needs you"))
        title = props(QLabel(self.tr("Needs you")), strong=True)
        title.setContentsMargins(S4, 0, S4, 0)
        title.setFixedHeight(_HEAD)
        self._list = props(QWidget(), clear=True)
        self._column = vbox(parent=self._list, margins=0, spacing=0)
        self._area: QScrollArea = scrolled(self._list, self.tr("Needs you"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        vbox(title, (self._area, 1), parent=self, margins=0, spacing=0)
        board.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def rows(self) -> list[AttentionRow]:
        """What is in the list, from top to bottom."""
        return [self._rows[notice.key] for notice in self._board.waiting]

    def open(self) -> None:
        """Opens the list with the focus on its first step."""
        self._refresh()
        if not self._board.waiting:
            return
        self._fit()
        self.move(self._chip.mapToGlobal(QPoint(0, self._chip.height() + S2)))
        self.show()
        appear(self, self._theme)
        self.rows[0].first_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go from one to the other; a button would go to what is beside it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            rows = self.rows
            here = [n for n, row in enumerate(rows) if watched in row.buttons]
            if by and here:
                row = rows[min(max(here[0] + by, 0), len(rows) - 1)]
                row.first_button.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(row)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._chip.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        window = self._chip.window()
        wide = min(_WIDTH, window.width() - 2 * S4)
        inside = wide - 2 * _FRAME
        self._list.setFixedWidth(inside)
        needed = sum(max(row.heightForWidth(inside), _ROW) for row in self.rows)
        most = max(window.height() - 120, 200)
        self.setFixedSize(wide, min(_HEAD + needed + 2 * _FRAME, most))

    def _refresh(self) -> None:
        """The widgets of what still waits stay: nobody loses the focus to a change elsewhere."""
        waiting = self._board.waiting
        for key in set(self._rows) - {notice.key for notice in waiting}:
            gone = self._rows.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, notice in enumerate(waiting):
            row = self._rows.get(notice.key)
            if row is None:
                row = self._rows[notice.key] = AttentionRow(self._theme, self._board, notice)
                for button in row.buttons:
                    button.installEventFilter(self)
            self._column.insertWidget(place, row)
            strong = place == 0 and notice.priority >= Rank.BLOCKER
            row.show_notice(notice, strong=strong)
        if self.isVisible() and not waiting:
            self.close()
        elif self.isVisible():
            self._fit()
            if self.focusWidget() is None:
                self.rows[0].first_button.setFocus(Qt.FocusReason.PopupFocusReason)


class AttentionChip(QPushButton):
    """Counts what needs the person: red while something stops everything, else amber. With a count
    of zero it is hidden, and its place stays."""

    def __init__(self, theme: Theme, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._board = theme, board
        self.setObjectName("attentionChip")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedHeight(28)
        keeps = self.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps)
        self._notices = Lazy(lambda: AttentionList(theme, board, self))
        self.clicked.connect(self.open_list)
        board.changed.connect(self._refresh)
        board.notified.connect(lambda notice: announce(self, notice.words))
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def list(self) -> AttentionList:
        """The list under the chip, created on first use."""
        return self._notices.get()

    def open_list(self) -> None:
        """Opens the list, unless it is empty."""
        if self._board.waiting:
            self.list.open()

    def _refresh(self) -> None:
        waiting, count = self._board.waiting, self._board.count
        if waiting:
            tone, mark = ("danger", "error") if self._board.blocked else ("warn", "warning")
            text = waiting[0].text.rstrip(".")
            if count:
                # Without a translation: one needs, and two need.
                text = self.tr("%n need(s) you", "", count).replace("(s)", "s" * (count == 1))
            metrics = self.fontMetrics()
            self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, _LONGEST_WORD))
            self.setIcon(icon(mark, self._theme.colour(tone), _ICON))
            self.setAccessibleName(text)
            self.setAccessibleDescription(". ".join(each.text.rstrip(".") for each in waiting))
            self.setToolTip(plain_tip("\n".join(each.text for each in waiting)))
            restyle(self, attention=tone)
        self.setVisible(bool(waiting))


MOST_ROWS = 3
SHOWN_MS = 6_000


class ToastRow(_Row):
    """One row of the card: what was done, one or two actions, and a cross. `acted` carries the id
    of an action."""

    acted = Signal(str)

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget) -> None:
        super().__init__(theme, notice, parent)
        self.setProperty("toast", True)
        self.dismiss.setToolTip(self.tr("Dismiss"))
        # In reading order, which Tab and screen readers follow: the actions change their place.
        for part in (self._mark, self.headline, self.line, self.step, self.further, self.dismiss):
            part.setParent(self)
        words = vbox(self.headline, self.line, spacing=0)
        row = hbox(self._mark, S1, (words, 1), parent=self, margins=(S3, S2, S1, S2), spacing=S2)
        # One action is beside the text; two would leave it no room, and are below it.
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        self._below.setSpacing(S3)
        self._below.addStretch(1)
        words.addLayout(self._below)
        row.addLayout(self._beside)
        for place, button in enumerate((self.step, self.further)):
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
        self._fill(notice)
        line = self._below if len(notice.actions) > 1 else self._beside
        for place, button in enumerate((self.step, self.further)):
            line.insertWidget(place, button)
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
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
        props(self, objectName="toasts", surface="popover", accessibleName=self.tr("Just done"))
        self._column = vbox(parent=self, margins=0, spacing=0)
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
