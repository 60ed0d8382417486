"""The one table of commands: what the keyboard can do, under which keys, and where.

Every shortcut of the program is a command here. The sheet (F1), the settings' page "Shortcuts" and
the tool tips are made from this table, so nobody writes a key anywhere else. To have one::

    commands.add("takes.note", self.tr("Write a note"), "Ctrl+E", write, owner=self, reach=TAKES)
    commands.take("player.loop", action, Reach.PLAYER)   # an action that a widget made itself
    commands.explain(button, "takes.note")               # its tool tip: text and keys, kept true

`id` is kept in a person's settings and must never change. Keys are Qt's portable texts, several of
them parted by ``"; "``; an empty text is a command that has no keys until a person gives it some. A
command reaches the whole window (`Reach.WINDOW`, or an action with the context WindowShortcut), or
works only while its owner or something in it has the focus; two commands may have the same keys
where they never listen at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Reach(Enum):
    """Where the keys of a command work; also the headings of the sheet, in this order."""

    WINDOW = "window"
    COMPOSE = "compose"
    PLAYER = "player"
    TAKES = "takes"
    COMPARE = "compare"


def reach_text(reach: Reach) -> str:
    """The heading of a reach."""
    return {
        Reach.WINDOW: translate("Commands", "Everywhere"),
        Reach.COMPOSE: translate("Commands", "While composing"),
        Reach.PLAYER: translate("Commands", "In the player"),
        Reach.TAKES: translate("Commands", "In the list of takes"),
        Reach.COMPARE: translate("Commands", "While comparing"),
    }[reach]


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `text` is what it does, translated; `usual` its keys before anybody changed
    them; `action` does it and carries the keys in force."""

    id: str
    text: str
    usual: str
    reach: Reach
    action: QAction

    @property
    def keys(self) -> str:
        """The keys in force, as a portable text; empty for none."""
        return QKeySequence.listToString(self.action.shortcuts())

    @property
    def shown(self) -> str:
        """The keys in force as this system writes them, all of them."""
        return shown_keys(self.keys)


class Commands(QObject):
    """The table. `changed` is emitted when keys have changed or a command has come."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Command] = {}
        self._own: Mapping[str, str] = {}

    def add(
        self,
        id: str,
        text: str,
        keys: str,
        do: Callable[[], object],
        *,
        owner: QWidget,
        reach: Reach = Reach.WINDOW,
    ) -> QAction:
        """Makes a command that calls `do`, once for a press however long the keys are held.

        In the reach WINDOW its keys work in the whole window of `owner`, else within `owner`.
        """
        action = QAction(text, owner)
        action.setShortcuts(_parsed(keys))
        action.setAutoRepeat(False)
        context = Qt.ShortcutContext
        wide = reach is Reach.WINDOW
        action.setShortcutContext(
            context.WindowShortcut if wide else context.WidgetWithChildrenShortcut
        )
        action.triggered.connect(lambda _on=False: do())
        owner.addAction(action)
        self.take(id, action, reach)
        return action

    def take(self, id: str, action: QAction, reach: Reach, text: str = "") -> None:
        """Puts an action that is there into the table, its keys as the usual ones. `text` where
        that of the action changes while it is used."""
        if id in self._known:
            raise ValueError(f"there is a command {id!r} already")
        usual = QKeySequence.listToString(action.shortcuts())
        self._known[id] = Command(id, text or action.text(), usual, reach, action)
        self._put(self._known[id])
        self.changed.emit()

    def all(self) -> tuple[Command, ...]:
        """Every command, by reach and then in the order in which they came."""
        order = list(Reach)
        return tuple(sorted(self._known.values(), key=lambda each: order.index(each.reach)))

    def find(self, id: str) -> Command | None:
        """The command of that id."""
        return self._known.get(id)

    def use(self, own: Mapping[str, str]) -> None:
        """Takes over what a person chose, keys by id, in force at once. The usual keys hold for
        whatever is not named; ids that nobody knows are left alone."""
        self._own = dict(own)
        for command in self._known.values():
            self._put(command)
        self.changed.emit()

    def rival(self, id: str, keys: str, own: Mapping[str, str]) -> Command | None:
        """The command that listens where `id` does and has one of `keys`, under the choices `own`;
        None when the keys are free."""
        wanted, here = set(key_texts(keys)), self._known[id]
        for other in self._known.values():
            meets = other.reach is here.reach or _wide(other) or _wide(here)
            if other.id != id and meets and wanted & set(key_texts(own.get(other.id, other.usual))):
                return other
        return None

    def explain(self, widget: QWidget, id: str) -> None:
        """Gives a widget the tool tip of a command, and keeps its keys true."""
        _Tip(self._known[id], widget)

    def _put(self, command: Command) -> None:
        keys = self._own.get(command.id, command.usual)
        if keys != command.keys:
            command.action.setShortcuts(_parsed(keys))


class _Tip(QObject):
    """Keeps one tool tip true for as long as its widget is there."""

    def __init__(self, command: Command, widget: QWidget) -> None:
        super().__init__(widget)
        self._command, self._widget = command, widget
        command.action.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        self._widget.setToolTip(f"{self._command.text}  {self._command.shown}".rstrip())


def shown_keys(keys: str) -> str:
    """Keys as this system writes them: several are parted by a comma."""
    return ", ".join(each.toString(_NATIVE) for each in _parsed(keys))


def _parsed(keys: str) -> list[QKeySequence]:
    return [each for each in QKeySequence.listFromString(keys) if not each.isEmpty()]


def key_texts(keys: str) -> list[str]:
    """The single keys of a portable text."""
    return [each.toString() for each in _parsed(keys)]


def _wide(command: Command) -> bool:
    return command.action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
