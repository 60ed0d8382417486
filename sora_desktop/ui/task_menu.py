"""The menu of one or several takes; what it offers comes from task_actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task
from sora_desktop.ui.icons import icon
from sora_desktop.ui.task_actions import (
    GROUPS,
    ActionItem,
    TakeAction,
    actions_for,
    bulk_actions,
)

# Which of the list's commands does the same; its keys are shown beside the words.
_COMMANDS = {
    TakeAction.PLAY: "open",
    TakeAction.STAR: "star",
    TakeAction.UNSTAR: "star",
    TakeAction.TAG: "tag",
    TakeAction.BIN: "bin",
    TakeAction.SHOW_DETAILS: "details",
    TakeAction.COPY_FILE: "copy",
}


def take_menu(
    tasks: Sequence[Task],
    price_of: Callable[[Task], Money | None],
    chosen: Callable[[ActionItem], None],
    *,
    keys: Mapping[str, QAction],
    colour: str,
    parent: QWidget,
) -> QMenu:
    """A menu to be shown with popup(); it deletes itself when it closes.

    `chosen` is called with the item that was picked. Several takes offer only what is free. `keys`
    are the commands of the list.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    one = tasks[0] if len(tasks) == 1 else None
    items = actions_for(one, price_of(one)) if one is not None else bulk_actions(tasks)
    for group in GROUPS:
        menu.addSeparator()
        for item in items:
            if item.action in group:
                action = _add(menu, item, colour)
                action.triggered.connect(lambda _on=False, item=item: chosen(item))
                _say_key(action, item, keys)
    return menu


def _say_key(action: QAction, item: ActionItem, keys: Mapping[str, QAction]) -> None:
    command = keys.get(_COMMANDS.get(item.action, "primary" if item.primary else ""))
    key = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if command else ""
    if key:
        action.setText(f"{item.label}\t{key}")


def _add(menu: QMenu, item: ActionItem, colour: str) -> QAction:
    action = menu.addAction(item.label)
    if item.icon:
        action.setIcon(icon(item.icon, colour, 16))
    action.setData(item.action.value)
    return action
