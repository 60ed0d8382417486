"""Actions: things that a person can do, each declared once and passed around as an object."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.text.formats import Translator

translate = QCoreApplication.translate
tr = Translator("Commands")
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Scope(Enum):
    """Where the keys of an action work; also the headings of the shortcuts, in this order."""

    WINDOW = "window"
    COMPOSE = "compose"
    PLAYER = "player"
    TAKES = "takes"
    SHOTS = "shots"
    COMPARE = "compare"


def scope_text(scope: Scope) -> str:
    """The heading of a reach."""
    return {
        Scope.WINDOW: tr("Everywhere"),
        Scope.COMPOSE: tr("Prompt"),
        Scope.PLAYER: tr("Viewer"),
        Scope.TAKES: tr("Takes"),
        Scope.SHOTS: tr("Shot list"),
        Scope.COMPARE: tr("Compare"),
    }[scope]


class Section(Enum):
    """The sections of the menu of takes, in this order; separators are drawn between them."""

    NEXT = auto()
    QUEUE = auto()
    COMPARE = auto()
    GENERATE = auto()
    FILE = auto()
    COPY = auto()
    MARK = auto()
    SHOT = auto()
    SHOW = auto()
    BIN = auto()


class Several(Enum):
    """What an action does when several takes are selected. An action that costs money is for one
    take only, except for one that asks a question with the sum first."""

    NOT_OFFERED = auto()
    EACH = auto()
    TOGETHER = auto()  # once for all of them: one undo step, one clipboard, one dialog


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Action:
    """One action; every button, menu, key and list of shortcuts reads it from here.

    `id` is stored in a person's settings and never changes. `text` is English and translated in
    `context`; it is empty where the label depends on more than a price, and `%1` is replaced by the
    price. `full_text` is used in a list of all actions, where `text` says too little or changes
    while it is used. `hint` states the purpose where the label can't. `icon` is a name of the icon
    set, empty for none. `keys` are Qt's portable texts, several of them separated by "; "; empty
    for none until a person sets some. They work in `scope`, and those of a `wide` one in the whole
    window. Held keys trigger a `repeats` action repeatedly.

    The rest is about actions of takes. `spends`: it sends a paid request, at once or after a
    question. `asks`: a question comes first. `keys_of` is the action whose keys do the same.
    `helps`: offered only by a take whose problem it solves. `removes`: it takes something out of
    sight or out of the queue, so a search never offers it first.
    """

    id: str
    context: str
    text: str = ""
    full_text: str = ""
    hint: str = ""
    icon: str = ""
    keys: str = ""
    scope: Scope = Scope.WINDOW
    wide: bool = False
    repeats: bool = False
    checkable: bool = False
    section: Section = Section.NEXT
    several: Several = Several.NOT_OFFERED
    spends: bool = False
    asks: bool = False
    keys_of: Action | None = None
    helps: bool = False
    removes: bool = False

    @property
    def label(self) -> str:
        """The text in the current language."""
        return translate(self.context, self.text) if self.text else ""

    @property
    def full_label(self) -> str:
        """Its name in a list of all actions."""
        return translate(self.context, self.full_text) if self.full_text else self.label

    @property
    def full_hint(self) -> str:
        """Its purpose; empty where the label says it."""
        return translate(self.context, self.hint) if self.hint else ""

    @property
    def name(self) -> str:
        """The last part of the id."""
        return self.id.rpartition(".")[2]

    @property
    def everywhere(self) -> bool:
        """Whether its keys work in the whole window."""
        return self.wide or self.scope is Scope.WINDOW

    def made_for(self, owner: QWidget) -> QAction:
        """The QAction, with its default keys: they work in the window of `owner`, or within
        `owner`."""
        made = QAction(self.label, owner)
        made.setObjectName(self.name)
        made.setCheckable(self.checkable)
        made.setShortcuts(parsed_keys(self.keys))
        made.setAutoRepeat(self.repeats)
        context = Qt.ShortcutContext
        made.setShortcutContext(
            context.WindowShortcut if self.everywhere else context.WidgetWithChildrenShortcut
        )
        owner.addAction(made)
        return made

    def __repr__(self) -> str:
        return f"<Action {self.id}>"


def parsed_keys(keys: str) -> list[QKeySequence]:
    """The keys of a portable text."""
    return [each for each in QKeySequence.listFromString(keys) if not each.isEmpty()]


def key_texts(keys: str) -> list[str]:
    """The single keys of a portable text."""
    return [each.toString() for each in parsed_keys(keys)]


def digit_of(event: QKeyEvent) -> int:
    """The digit from 1 on that was pressed alone; 0 for every other key. Digits name takes, and
    stay free for that: they are no keys of an action."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    first = Qt.Key.Key_1
    number = event.key() - first.value + 1
    return number if not held and 1 <= number <= 9 else 0


def shown_keys(keys: str) -> str:
    """Keys as this system writes them, separated by a comma."""
    return ", ".join(each.toString(_NATIVE) for each in parsed_keys(keys))


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """One action as it is offered: `label` is translated and carries the price if there is one.
    `short` is for a place without room for the label; empty where the label is always short. At
    most one item of a take is `primary`: the one that the row shows as a button. One that `helps`
    solves the take's problem."""

    action: Action
    label: str
    short: str = ""
    primary: bool = False
    helps: bool = False
