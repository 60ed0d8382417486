"""Takes a picture of the window with what is open above it, and waits for what it is to show."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from tests.fakes import FastClock

# Drawing the clips of a scene takes half a minute alone, and many times that on a busy machine.
PATIENCE = 600.0
_LOOK_EVERY = 0.05
_SHADE = 24


class NeverCame(Exception):
    """What a picture was to show did not happen in time."""


async def until(holds: Callable[[], bool], what: str) -> None:
    """Returns as soon as `holds` does; NeverCame, with `what` was waited for, after ten minutes."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise NeverCame(what)
        await asyncio.sleep(_LOOK_EVERY)


async def open_dialog() -> QDialog:
    """The dialog that is open, once there is one."""
    await until(lambda: bool(_dialogs()), "a dialog")
    return _dialogs()[0]


async def close_dialog(dialog: QDialog, code: QDialog.DialogCode) -> None:
    """Answers the dialog, and returns once whoever asked has gone on: until then the program
    refuses another question."""
    dialog.done(code.value)
    await until(lambda: not isValid(dialog), f"the end of {type(dialog).__name__}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Takes the pictures of `window` into `folder`, at moments of `clock`."""

    window: QWidget
    folder: Path
    clock: FastClock

    async def take(self, name: str) -> None:
        """Writes the picture as PNG once nothing in the window moves any more."""
        file = self.folder / f"{name}.png"
        with self.clock.held():
            image = await self._settled()
        # Without what is behind the window, and packed as tightly as Qt does (0).
        if not image.convertToFormat(QImage.Format.Format_RGB888).save(str(file), quality=0):
            raise OSError(f"{file} could not be written")

    async def _settled(self) -> QImage:
        seen = [self._picture()]

        def still() -> bool:
            seen.append(self._picture())
            return seen[-1] == seen[-2]

        # What was changed a moment ago is laid out and painted in the turns that follow.
        await asyncio.sleep(_LOOK_EVERY)
        await until(still, "a window in which nothing moves")
        return seen[-1]

    def _picture(self) -> QImage:
        """The window as it is, with open dialogs where a desktop puts them: over its middle."""
        whole = self.window.grab()
        for dialog in _dialogs():
            _put_over(whole, dialog, self.window)
        for popup in _popups():
            painter = QPainter(whole)
            painter.drawPixmap(self.window.mapFromGlobal(popup.pos()), popup.grab())
            painter.end()
        return whole.toImage()


def _dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QDialog) and each.isVisible()]


def _popups() -> list[QWidget]:
    """Menus and lists that are open, in the order in which they were opened."""
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if each.windowType() is Qt.WindowType.Popup and each.isVisible()]


def _put_over(whole: QPixmap, dialog: QDialog, window: QWidget) -> None:
    room = window.rect()
    at = QPoint((room.width() - dialog.width()) // 2, (room.height() - dialog.height()) // 2)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(at, dialog.size())
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_SHADE):
        painter.setBrush(QColor(0, 0, 0, 3))
        reach = _SHADE - step
        painter.drawRoundedRect(frame.adjusted(-reach, -reach + 6, reach, reach + 6), 12, 12)
    painter.drawPixmap(at, dialog.grab())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(128, 128, 128, 110))
    painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.end()
