"""The menu of one or several takes; what it offers comes from `actions_for`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.actions.action import Action, Section
from sora_desktop.ui.actions.take_action import ActionItem, ListAction
from sora_desktop.ui.actions.take_actions import bulk_actions
from sora_desktop.ui.theme.icons import icon


def take_menu(
    takes: Sequence[Take],
    actions_of: Callable[[Take], Sequence[ActionItem]],
    picked: Callable[[Action, Sequence[TakeId]], object],
    *,
    keys: Mapping[Action, QAction],
    colour: str,
    parent: QWidget,
) -> QMenu:
    """A menu to be shown with popup(); it deletes itself when it closes. What the state of the
    take calls for stands first.

    `picked` is called with the action and the takes. Several takes offer only what is free. `keys`
    are the actions of the list that have keys.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    one = takes[0] if len(takes) == 1 else None
    ids = [take.id for take in takes]
    items = actions_of(one) if one is not None else bulk_actions(takes)
    for group in ([item for item in items if item.primary], *_grouped(items)):
        menu.addSeparator()
        for item in group:
            entry = _add(menu, item, colour)
            entry.triggered.connect(lambda _on=False, action=item.action: picked(action, ids))
            _show_key_hint(entry, item, keys)
    return menu


def _grouped(items: Sequence[ActionItem]) -> Iterator[list[ActionItem]]:
    """What is not first, in the parts of the menu."""
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
