"""Notices: messages of the program as data, and the board that keeps those that wait for the
person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import QObject, Signal


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


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeAction:
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
