"""Room on the screen: what is larger than it scrolls, and no window opens larger than it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# What a desktop adds above a window.
TITLE_BAR = 40


def room_of(widget: QWidget) -> QSize:
    """How large a window can be on the screen where the widget is, its title bar left out."""
    room = widget.screen().availableGeometry().size()
    return QSize(room.width(), room.height() - TITLE_BAR)


def widened(dialog: QWidget, usual: QSize, beside: int = 0) -> QSize:
    """The usual size of a dialog, wider where the words of a language would scroll sideways;
    `beside` is what stands left and right of its scrolled parts."""
    needed = usual.width()
    for area in dialog.findChildren(QScrollArea):
        for part in area.findChildren(QWidget):
            part.ensurePolished()
        content = area.widget()
        if content is not None:
            bar = area.verticalScrollBar().sizeHint().width()
            needed = max(needed, content.minimumSizeHint().width() + bar + beside + 2)
    return QSize(needed, usual.height()).boundedTo(room_of(dialog))


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """The content, with scroll bars where it has less room than it needs; `name` is read out."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    return area
