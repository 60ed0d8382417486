"""The menu of one or several takes; what it offers comes from task_actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
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

# Shown beside the words; the keys themselves are the list's.
_KEYS = {
    TakeAction.PLAY: "Return",
    TakeAction.STAR: "Ctrl+D",
    TakeAction.UNSTAR: "Ctrl+D",
    TakeAction.SHOW_DETAILS: "Alt+Return",
    TakeAction.COPY_FILE: "Ctrl+C",
}
_PRIMARY_KEY = "Shift+Return"


def take_menu(
    tasks: Sequence[Task],
    price_of: Callable[[Task], Money | None],
    chosen: Callable[[ActionItem], None],
    *,
    colour: str,
    parent: QWidget,
) -> QMenu:
    """A menu to be shown with popup(); it deletes itself when it closes.

    `chosen` is called with the item that was picked. Several takes offer only what is free.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    one = tasks[0] if len(tasks) == 1 else None
    items = actions_for(one, price_of(one)) if one is not None else bulk_actions(tasks)
    for group in GROUPS:
        menu.addSeparator()
        for item in items:
            if item.action in group:
                _add(menu, item, chosen, colour)
    return menu


def _add(menu: QMenu, item: ActionItem, chosen: Callable[[ActionItem], None], colour: str) -> None:
    key = _KEYS.get(item.action, _PRIMARY_KEY if item.primary else "")
    action = menu.addAction(item.label + (f"\t{key}" if key else ""))
    if item.icon:
        action.setIcon(icon(item.icon, colour, 16))
    action.setData(item.action.value)
    action.triggered.connect(lambda: chosen(item))
