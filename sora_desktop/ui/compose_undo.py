"""One undo for all of Compose: what is written and what is chosen, in the order it was done.

The text keeps the undo of its own field, which knows how people type; its steps are only put in
line with those of the pickers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextDocument, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from sora_desktop.core.request import VideoRequest

_MOST_STEPS = 500
# Turns of one dial within this many seconds are one step.
_ONE_TURN = 1.0
_SHOT_STEP = 1


@dataclass(frozen=True, slots=True)
class Shot:
    """Everything that is chosen: the request without its prompt, and how many takes of it."""

    request: VideoRequest
    takes: int


class ComposeUndo(QObject):
    """Watches the document of the prompt, and is told of every choice by `chosen`.

    `show` puts a shot back into the pickers. `monotonic` gives seconds.
    """

    def __init__(
        self,
        document: QTextDocument,
        read: Callable[[], Shot],
        show: Callable[[Shot], None],
        parent: QWidget,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._document, self._read, self._show, self._monotonic = document, read, show, monotonic
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_MOST_STEPS)
        self._shot = read()
        self._showing = False
        document.undoCommandAdded.connect(self._written)
        self.undo = self._action(self._stack.createUndoAction, self.tr("Undo"), "Ctrl+Z")
        self.redo = self._action(
            self._stack.createRedoAction, self.tr("Redo"), "Ctrl+Shift+Z; Ctrl+Y"
        )

    def _action(self, make: Callable[[QObject, str], QAction], text: str, keys: str) -> QAction:
        action = make(self, text)
        action.setShortcuts(QKeySequence.listFromString(keys))
        return action

    def chosen(self) -> None:
        """Something may have been chosen: a step, if it is another than before."""
        shot = self._read()
        if shot == self._shot or self._showing:
            return
        before, self._shot = self._shot, shot
        # What is typed from here on is a step of its own; else the field would join it to what
        # was typed before the choice.
        self._document.setModified(False)
        self._stack.push(_ShotStep(self, before, shot, self._monotonic()))

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Everything within is undone together. Something in it must change."""
        self._stack.beginMacro("")
        try:
            yield
            self.chosen()
        finally:
            self._stack.endMacro()
            self._document.setModified(False)

    def begin_anew(self) -> None:
        """What is there now is the beginning: nothing before it can be undone."""
        self._stack.clear()
        self._shot = self._read()

    def put(self, shot: Shot) -> None:
        """Shows a shot of the past."""
        self._showing = True
        try:
            self._show(shot)
        finally:
            self._showing = False
        self._shot = self._read()

    def watch_keys(self, *fields: QWidget) -> None:
        """Leaves the keys of undo to the two actions: these fields have an undo of their own, of
        which this one would know nothing."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offers the keys to the window, and swallows them where nobody wants them."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _written(self) -> None:
        self._stack.push(_TextStep(self._document))


class _TextStep(QUndoCommand):
    """One step of the document's own undo; it is done already when it comes here."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__()
        self._document, self._done = document, True

    def undo(self) -> None:
        """Takes back what was written."""
        self._document.undo()

    def redo(self) -> None:
        """Writes it again."""
        if not self._done:
            self._document.redo()
        self._done = False


class _ShotStep(QUndoCommand):
    """A choice; turning one dial further within a second is the same step."""

    def __init__(self, whole: ComposeUndo, before: Shot, after: Shot, moment: float) -> None:
        super().__init__()
        self._whole, self.before, self.after, self.moment = whole, before, after, moment
        self._done = True

    def id(self) -> int:
        """Qt asks steps of the same kind whether they join."""
        return _SHOT_STEP

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Joins the next turn of the same dial."""
        if not isinstance(other, _ShotStep) or other.moment - self.moment > _ONE_TURN:
            return False
        dial = _dial(self.before, self.after)
        if dial not in ("seconds", "takes") or dial != _dial(other.before, other.after):
            return False
        self.after, self.moment = other.after, other.moment
        return True

    def undo(self) -> None:
        """Shows what was chosen before."""
        self._whole.put(self.before)

    def redo(self) -> None:
        """Shows what was chosen then."""
        if not self._done:
            self._whole.put(self.after)
        self._done = False


def _dial(before: Shot, after: Shot) -> str:
    """The one thing in which two shots differ; empty when it is more than one."""
    if before.takes != after.takes:
        return "takes" if before.request == after.request else ""
    names = [field.name for field in fields(VideoRequest)]
    differ = [n for n in names if getattr(before.request, n) != getattr(after.request, n)]
    return differ[0] if len(differ) == 1 else ""
