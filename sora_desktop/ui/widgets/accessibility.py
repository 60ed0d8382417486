"""Accessibility beyond what Qt provides: announcements, and combo boxes on Linux.

On Linux Qt gives the value of a combo box as its name, so a reader says "Sora 2" and never "Model".
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

from sora_desktop.ui.widgets.inputs import NoWheelComboBox

# When the application ends, PySide deletes an interface without other references in Python, while
# Qt may still have it.
_made: list[QAccessibleInterface] = []


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader read the text after the current one."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class ComboBoxAccess(QAccessibleWidget):
    """The interface of a combo box: name and value apart, and the list as its child.
    The description begins with the value."""

    def __init__(self, box: NoWheelComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        _made.append(self)
        box.currentTextChanged.connect(self._changed)

    @property
    def _box(self) -> QComboBox:
        box = self.widget()
        assert isinstance(box, QComboBox)
        return box

    def text(self, kind: QAccessible.Text) -> str:
        """The name is that of the widget; everything else about it follows the value."""
        value = self._box.currentText()
        if kind is QAccessible.Text.Description:
            return ". ".join(filter(None, (value, self._box.accessibleDescription())))
        return value if kind is QAccessible.Text.Value else super().text(kind)

    def state(self) -> QAccessible.State:
        """Reports whether the list is open, too."""
        state = super().state()
        state.expandable, state.expanded = True, self._box.view().isVisible()
        return state

    def childCount(self) -> int:
        return 1

    def child(self, _index: int) -> QAccessibleInterface:
        """The list, open or not."""
        return QAccessible.queryAccessibleInterface(self._box.view())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Zero for the list."""
        return 0 if child.object() is self._box.view() else -1

    def childAt(self, _x: int, _y: int) -> Any:
        """None: the list is a window of its own. (PySide's stubs don't allow None.)"""
        return None

    def actionNames(self) -> list[str]:
        """The first two open and close the list; the rest is what every widget has."""
        return [self.showMenuAction(), self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Opens or closes the list, or takes the focus."""
        box = self._box
        if name in super().actionNames():
            super().doAction(name)
        elif box.view().isVisible():
            box.hidePopup()
        else:
            box.showPopup()

    def _changed(self) -> None:
        event = QAccessibleEvent(self.object(), QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)


def name_combo_boxes() -> None:
    """Uses ComboBoxAccess for every combo box of the program; call it once."""
    if sys.platform == "linux":
        QAccessible.installFactory(_access)


def _access(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return ComboBoxAccess(thing) if isinstance(thing, NoWheelComboBox) else None
