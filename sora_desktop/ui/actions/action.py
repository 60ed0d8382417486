"""Actions: things that a person can do, each declared once and passed around as an object. And
their registry: what each of them runs and which keys trigger it, for buttons, menus, keys, tool
tips, and the lists of shortcuts.

The code that implements an action registers it, and the code that offers it passes the action::

    registry.on_takes(TakeAction.STAR, star)      # called once with all of the takes
    registry.run(TakeAction.STAR, chosen)         # by a button, a menu or a key
    registry.add(PromptAction.HISTORY, show, owner=self)       # needs no take
    registry.adopt(action, made)                  # a QAction that a widget made itself
    registry.explain(button, PromptAction.HISTORY)             # its tool tip: text and keys

Keys are written only in the declaration of an action. Two actions may have the same keys where they
are never active at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from sora_desktop.core.take import IllegalTransition, Take, TakeId
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.text.formats import Translator

translate = QCoreApplication.translate
tr = Translator("Commands")
log = logging.getLogger(__name__)
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


class ActionRegistry(QObject):
    """`find` gives a take as it is now. `failed` carries the problem of an action that failed, and
    the take, None where there were several. `changed` is emitted when keys have changed or an
    action with keys was added."""

    failed = Signal(object, object)
    changed = Signal()

    def __init__(
        self,
        find: Callable[[TakeId], Take | None] = lambda _take_id: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._on_take: dict[Action, Callable[[Take], object]] = {}
        self._on_takes: dict[Action, Callable[[Sequence[Take]], object]] = {}
        self._made: dict[Action, QAction] = {}
        self._runs: dict[Action, Callable[[], object]] = {}
        self._promised: dict[Action, Callable[[], object]] = {}
        self._own: Mapping[str, str] = {}

    # --- what actions do to takes ---------------------------------------------------------------

    def on_take(self, action: Action, run: Callable[[Take], object]) -> None:
        """Registers what an action does to one take."""
        self._on_take[action] = run

    def on_takes(self, action: Action, run: Callable[[Sequence[Take]], object]) -> None:
        """Registers what an action does once to all the selected takes."""
        self._on_takes[action] = run

    def without_a_runner(self, actions: Iterable[Action]) -> tuple[Action, ...]:
        """Those of these actions of takes without a registered function."""
        known = self._on_take.keys() | self._on_takes.keys()
        return tuple(each for each in actions if each not in known)

    def run(self, action: Action, take_ids: Sequence[TakeId]) -> None:
        """Runs it for those of the takes that exist; until it is registered, nothing."""
        takes = [take for take in map(self._find, take_ids) if take is not None]
        if action.several is not Several.TOGETHER:
            run = self._on_take.get(action, _nothing)
            for take in takes:
                with self._reporting(action, take):
                    run(take)
        elif takes and action in self._on_takes:
            with self._reporting(action, None):
                self._on_takes[action](takes)

    @contextmanager
    def _reporting(self, action: Action, take: Take | None) -> Iterator[None]:
        """Its errors are reported; an exception would end in Qt."""
        try:
            yield
        except (JournalError, LibraryError) as error:
            self.failed.emit(error.problem, take)
        except IllegalTransition:
            # It has just moved on: the pressed action is no longer offered.
            log.info("%s came too late", action.id)

    # --- actions in Qt's form, and their keys ---------------------------------------------------

    def add(self, action: Action, run: Callable[[], object], *, owner: QWidget) -> QAction:
        """Adds a QAction that calls `run`, in the window of `owner` or within `owner`."""
        if action in self._promised:
            self._runs[action] = run
            del self._promised[action]
            return self._made[action]
        made = action.made_for(owner)
        self._runs[action] = run
        made.triggered.connect(lambda _on=False: self._run_made(action))
        self.adopt(action, made)
        return made

    def promise(self, action: Action, make: Callable[[], object], *, owner: QWidget) -> QAction:
        """The same for a part that does not exist yet: `make` adds it when it is first
        triggered."""
        made = self.add(action, make, owner=owner)
        self._promised[action] = make
        return made

    def _run_made(self, action: Action) -> None:
        if action in self._promised:
            self._promised[action]()
        self._runs[action]()

    def adopt(self, action: Action, made: QAction) -> None:
        """Adopts an action that its owner made and connected, and gives it the current keys."""
        if self.find(action.id) is not None:
            raise ValueError(f"there is an action {action.id!r} already")
        self._made[action] = made
        self._put(action)
        self.changed.emit()

    def all(self) -> tuple[Action, ...]:
        """Every action that can have keys, by reach and then in the order in which they were
        added."""
        order = list(Scope)
        return tuple(sorted(self._made, key=lambda each: order.index(each.scope)))

    def find(self, id: str) -> Action | None:
        """The action of that id, among those that can have keys."""
        return next((each for each in self._made if each.id == id), None)

    def made(self, action: Action) -> QAction:
        """The QAction: to trigger it, or to ask whether it is enabled."""
        return self._made[action]

    def keys(self, action: Action) -> str:
        """The current keys, as a portable text; empty for none."""
        return QKeySequence.listToString(self._made[action].shortcuts())

    def shown(self, action: Action) -> str:
        """The current keys as this system writes them, all of them."""
        return shown_keys(self.keys(action))

    def first_key(self, action: Action) -> str:
        """The first key of the action, or of the one whose keys do the same, as this system writes
        it; empty for none."""
        made = self._made.get(action.keys_of or action)
        return made.shortcut().toString(_NATIVE) if made is not None else ""

    def use(self, own: Mapping[str, str]) -> None:
        """Applies a person's choice of keys by id, at once. Actions that are not named have their
        default keys; unknown ids are ignored."""
        self._own = dict(own)
        for action in self._made:
            self._put(action)
        self.changed.emit()

    def rival(self, action: Action, keys: str, own: Mapping[str, str]) -> Action | None:
        """The action that listens where `action` does and has one of `keys`, with the choices
        `own`; None when the keys are free."""
        wanted = set(key_texts(keys))
        for other in self._made:
            meets = other.scope is action.scope or other.everywhere or action.everywhere
            taken = wanted & set(key_texts(own.get(other.id, other.keys)))
            if other is not action and meets and taken:
                return other
        return None

    def explain(self, widget: QWidget, action: Action) -> None:
        """Gives a widget the tool tip of an action, and keeps its keys up to date."""
        _Tip(self, action, widget)

    def _put(self, action: Action) -> None:
        keys = self._own.get(action.id, action.keys)
        if keys != self.keys(action):
            self._made[action].setShortcuts(parsed_keys(keys))


class _Tip(QObject):
    """Keeps one tool tip up to date for as long as its widget exists."""

    def __init__(self, registry: ActionRegistry, action: Action, widget: QWidget) -> None:
        super().__init__(widget)
        self._registry, self._action, self._widget = registry, action, widget
        registry.made(action).changed.connect(self._show_text)
        self._show_text()

    def _show_text(self) -> None:
        keys = self._registry.shown(self._action)
        self._widget.setToolTip(f"{self._action.full_label}  {keys}".rstrip())


def _nothing(_take: Take) -> None:
    """Before the engine is there."""
