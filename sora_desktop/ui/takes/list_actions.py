"""Actions for the selected takes: by button, key, menu and selection bar, with the lines at the
bottom that offer undo.

What a menu offers comes from `actions_for`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from sora_desktop.core.drafts import FinalsOffer
from sora_desktop.core.money import Money
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem, ActionRegistry, Section
from sora_desktop.ui.actions.declarations import ListAction, TakeAction
from sora_desktop.ui.actions.take_actions import bulk_actions, primary_of
from sora_desktop.ui.takes.delegates.base import Part
from sora_desktop.ui.takes.list_header import TakeListHeader
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.rows import Kind, Row
from sora_desktop.ui.takes.view import TakeView
from sora_desktop.ui.text.formats import counted, elapsed
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.layouts import FlowLayout, hbox, props, vbox
from sora_desktop.ui.widgets.presses import DirectButton


def take_menu(
    takes: Sequence[Take],
    actions_of: Callable[[Take], Sequence[ActionItem]],
    picked: Callable[[Action, Sequence[TakeId]], object],
    *,
    keys: Mapping[Action, QAction],
    colour: str,
    parent: QWidget,
    finals: FinalsOffer | None = None,
) -> QMenu:
    """A menu to be shown with popup(); it deletes itself when it closes. The take's primary action
    comes first.

    `picked` is called with the action and the takes. Several takes offer the free actions, and the
    `finals` of the drafts among them. `keys` are the actions of the list that have keys.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    one = takes[0] if len(takes) == 1 else None
    ids = [take.id for take in takes]
    items = actions_of(one) if one is not None else bulk_actions(takes, finals)
    for group in ([item for item in items if item.primary], *_grouped(items)):
        menu.addSeparator()
        for item in group:
            entry = _add(menu, item, colour)
            entry.triggered.connect(lambda _on=False, action=item.action: picked(action, ids))
            _show_key_hint(entry, item, keys)
    return menu


def _grouped(items: Sequence[ActionItem]) -> Iterator[list[ActionItem]]:
    """The other actions, in the sections of the menu."""
    for section in Section:
        yield [item for item in items if item.action.section is section and not item.primary]


def _show_key_hint(action: QAction, item: ActionItem, keys: Mapping[Action, QAction]) -> None:
    keyed = keys.get(item.action.keys_of or item.action)
    if keyed is None and item.primary:
        keyed = keys.get(ListAction.PRIMARY)
    key = keyed.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if keyed else ""
    if key:
        action.setText(f"{item.label}\t{key}")


def _add(menu: QMenu, item: ActionItem, colour: str) -> QAction:
    action = menu.addAction(item.label)
    action.setIcon(icon(item.action.icon, colour, 16))
    action.setData(item.action)
    action.setToolTip(item.action.full_hint)
    return action


_MOVES = (TakeAction.QUEUE_UP, TakeAction.QUEUE_DOWN)


class TakeListActions(QObject):
    """Runs actions for the takes that are meant."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    pause_queue_wanted = Signal()

    def __init__(
        self,
        registry: ActionRegistry,
        model: TakeListModel,
        view: TakeView,
        header: TakeListHeader,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._registry, self._model = registry, model
        self._view, self._header = view, header
        self._rows, self._words = view.delegate.rows, view.delegate.words
        self._theme = view.delegate.theme
        self._owner = parent
        view.opened.connect(lambda take_id: registry.run(TakeAction.PLAY, [take_id]))
        view.part_pressed.connect(self._part_pressed)
        view.key_action.connect(self._key_action)
        view.menu_wanted.connect(self._show_menu)
        view.header_menu_wanted.connect(self._show_header_menu)

    def _actions_of(self, take: Take) -> list[ActionItem]:
        slot = self._rows.slot_of(take.id)
        chosen = slot is not None and self._words.shots.chosen(slot) == take.id
        return self._view.delegate.facts.actions_of(take, chosen=chosen)

    def act_on_chosen(self, action: Action) -> None:
        """Runs it for the selection, if that offers it."""
        self._pick(action, [take.id for take in self._view.chosen()])

    def _part_pressed(self, row: Row, part: Part) -> None:
        if part is Part.HEADER:
            self._open_or_close(row)
            return
        take = self._model.take_at(row.places[0])
        if part is Part.STAR:
            self._registry.run(_star(take), [take.id])
        elif part is Part.CANCEL_QUEUED:
            self._cancel_queued(row)
        elif part is Part.PAUSE_QUEUE:
            self.pause_queue_wanted.emit()
        elif row.kind is Kind.PROBLEMS:
            self._rows.show_all_problems(row.slot)
        elif (step := self._words.step(row)) is not None:
            self._registry.run(step.action, [take.id])

    def _open_or_close(self, row: Row) -> None:
        """A header shows its takes, or hides them; with Alt those of all shots."""
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        if row.kind is Kind.GROUP:
            self._rows.toggle_group()
        elif held:
            self._rows.close_all(not self._rows.is_closed(row.slot))
        else:
            self._rows.close_shot(row.slot, not self._rows.is_closed(row.slot))

    def _cancel_queued(self, row: Row) -> None:
        takes = (self._model.take_at(place) for place in row.places)
        queued = [take.id for take in takes if take.state is TakeState.DRAFT and not take.held]
        self._registry.run(TakeAction.CANCEL_QUEUED, queued[:1])

    def _primary(self, take: Take) -> None:
        todo = primary_of(self._actions_of(take))
        if todo is not None:
            self._registry.run(todo.action, [take.id])

    def _key_action(self, wanted: Action) -> None:
        own: dict[Action, Callable[[], object]] = {
            ListAction.UNDO: self.undo_wanted.emit,
            ListAction.REDO: self.redo_wanted.emit,
            ListAction.PAUSE_QUEUE: self.pause_queue_wanted.emit,
            ListAction.GRID: self._header.look.toggle,
            ListAction.LARGER: lambda: self._header.look.step(1),
            ListAction.SMALLER: lambda: self._header.look.step(-1),
        }
        takes = self._view.chosen()
        if wanted in own:
            own[wanted]()
        elif takes:
            self._key_on_takes(wanted, takes, self._current(takes))

    def _key_on_takes(self, wanted: Action, takes: list[Take], take: Take) -> None:
        run, ids = self._registry.run, [each.id for each in takes]
        if wanted is ListAction.PRIMARY:
            self._primary(take)
        elif wanted is TakeAction.STAR:
            self._pick(_star(take), ids)
        elif wanted in (TakeAction.CHOOSE, TakeAction.TAG):
            self._pick(wanted, ids)
        elif wanted in _MOVES:
            self._pick(wanted, ids)
            self._view.scrollTo(self._view.currentIndex())
        elif wanted is TakeAction.COPY_FILE:
            ready = [each.id for each in takes if each.state is TakeState.READY]
            if ready:
                run(wanted, ready)
            else:
                run(TakeAction.COPY_PROMPT, [take.id])
        elif wanted is not TakeAction.BIN:
            run(wanted, [take.id])
        elif not self._header.choices.in_bin:
            run(wanted, ids)

    def _current(self, takes: list[Take]) -> Take:
        index = self._view.currentIndex()
        own = self._rows.take_at(index.row()) if index.isValid() else None
        return takes[0] if own is None else own

    def _show_menu(self, at: QPoint) -> None:
        takes = self._view.chosen()
        if not takes:
            return
        menu = take_menu(
            takes,
            self._actions_of,
            self._pick,
            keys=self._view.actions_by_key,
            colour=self._theme.tokens.muted,
            parent=self._owner,
            finals=self._view.delegate.facts.finals_of(takes),
        )
        menu.popup(at)

    def _show_header_menu(self, at: QPoint, row: Row) -> None:
        """The actions of a shot, or of the takes in progress."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.kind is Kind.SHOT:
            first = self._model.take_at(row.places[0])
            for action in (TakeAction.RENAME_SHOT, TakeAction.MOVE_TO_PROJECT):
                run = partial(self._registry.run, action, [first.id])
                menu.addAction(action.label).triggered.connect(lambda _on=False, run=run: run())
            menu.addSeparator()
            for text, closing in (
                (self.tr("Collapse all shots"), True),
                (self.tr("Expand all shots"), False),
            ):
                close = partial(self._rows.close_all, closing)
                menu.addAction(text).triggered.connect(lambda _on=False, close=close: close())
        for command in self._words.commands(row):
            if command.words[0]:
                run = partial(self._command, command.action, row)
                entry = menu.addAction(command.words[0])
                entry.triggered.connect(lambda _on=False, run=run: run())
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(at)

    def _command(self, action: Action, row: Row) -> None:
        if action is TakeAction.CANCEL_QUEUED:
            self._cancel_queued(row)
        else:
            self.pause_queue_wanted.emit()

    def _pick(self, action: Action, ids: Sequence[TakeId]) -> None:
        """The takes may have changed while the menu was open: only those that still offer it get
        it. A refusal of the bin is reported there, with the reason."""
        whole = action in (TakeAction.BIN, TakeAction.COMPARE, TakeAction.MAKE_FINALS)
        self._registry.run(action, [each for each in ids if whole or self._offers(each, action)])

    def _offers(self, take_id: TakeId, action: Action) -> bool:
        place = self._model.place_of(take_id)
        if place is None:
            return False
        return any(item.action is action for item in self._actions_of(self._model.take_at(place)))


def _star(take: Take) -> Action:
    return TakeAction.UNSTAR if take.starred else TakeAction.STAR


_ICON = 16
# In this order, if the takes offer them; the menu has the rest.
_OFFERED = (
    TakeAction.STAR,
    TakeAction.UNSTAR,
    TakeAction.TAG,
    TakeAction.COMPARE,
    TakeAction.FETCH_AGAIN,
    TakeAction.COPY_FILE,
    TakeAction.EXPORT_FOR_EDITING,
    TakeAction.RESTORE,
    TakeAction.BIN,
)


class SelectionBar(QFrame):
    """How many takes are selected when it is more than one, as ``5 takes selected, 0:40, $9.60``,
    and the actions for all of them; `wanted` carries the one that was pressed."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "bar")
        self.words = props(QLabel(wordWrap=True), strong=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.leave = self._button("clearSelection", self.tr("Select only one"), "close")
        self.leave.clicked.connect(self.left)
        self.buttons = {action: self._action_button(action) for action in _OFFERED}
        # It spends, after one question: in words, with its price.
        self.finals = DirectButton(self)
        self.finals.setObjectName(f"selection-{TakeAction.MAKE_FINALS.name}")
        self.finals.setProperty("kind", "strong")
        self.finals.clicked.connect(lambda _on=False: self.wanted.emit(TakeAction.MAKE_FINALS))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        first = hbox((self.words, 1), self.leave, margins=0)
        row = QWidget()
        flow = FlowLayout(S1, row)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = vbox(first, row, parent=self, margins=(S3, S1, S1, S2), spacing=0)
        column.addWidget(self.finals, 0, Qt.AlignmentFlag.AlignLeft)

    def show_text(self, takes: Sequence[Take], finals: FinalsOffer | None = None) -> None:
        """Shows the sums of the takes and their actions, with the `finals` of the drafts among
        them; hides itself below two."""
        self.setVisible(len(takes) > 1)
        if len(takes) < 2:
            return
        self.words.setText(selection_text(takes))
        offered = {item.action: item for item in bulk_actions(takes, finals)}
        made = offered.get(TakeAction.MAKE_FINALS)
        self.finals.setVisible(made is not None)
        self.finals.setText(made.label.replace("&", "&&") if made is not None else "")
        for action, button in self.buttons.items():
            item = offered.get(action)
            button.setVisible(item is not None)
            if item is not None:
                button.setAccessibleName(item.label)
                button.setToolTip(item.label)
                button.setIcon(icon(action.icon, self._theme.colour("muted"), _ICON))

    def repaint_icons(self) -> None:
        """Draws the icon in the current colours; the others follow with the next selection."""
        self.leave.setIcon(icon("close", self._theme.colour("muted"), _ICON))

    def _action_button(self, action: Action) -> QPushButton:
        button = self._button(f"selection-{action.name}", "", "")
        button.clicked.connect(lambda _on=False: self.wanted.emit(action))
        return button

    def _button(self, name: str, words: str, picture: str) -> QPushButton:
        button = props(QPushButton(), objectName=name, kind="quiet", dense=True)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedWidth(30)
        if picture:
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIcon(icon(picture, self._theme.colour("muted"), _ICON))
        return button


def selection_text(takes: Sequence[Take]) -> str:
    """How many takes, their total length, and their total cost as far as it is known."""
    count = len(takes)
    said = counted(
        QCoreApplication.translate("SelectionBar", "%n take(s) selected", "", count), count
    )
    length = elapsed(sum(take.request.seconds for take in takes))
    return f"{said}, {length}, {Money.total(take.spent for take in takes)}"
