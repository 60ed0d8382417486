"""One undo for the whole prompt bar: text and choices, in the order in which they were made.

The text keeps the undo of its own field, which knows how people type; its steps are only
interleaved with those of the pickers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextDocument, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from sora_desktop.core.request import VideoRequest
from sora_desktop.ui.actions.action import Action, parsed_keys
from sora_desktop.ui.actions.declarations import PromptAction
from sora_desktop.ui.compose.chips import ShotTarget

_MOST_STEPS = 500
# Changes of one control within this many seconds are one step.
_ONE_TURN = 1.0
_CHOICE_STEP = 1


class Chosen(NamedTuple):
    """All choices: the request without its prompt, how many takes of it, and the shot that they are
    added to, or that a new one continues."""

    request: VideoRequest
    takes: int
    target: ShotTarget | None = None
    continued: ShotTarget | None = None


class ComposeUndo(QObject):
    """Watches the document of the prompt, and every choice by `chosen`. `show` restores choices in
    the pickers."""

    def __init__(
        self,
        document: QTextDocument,
        read: Callable[[], Chosen],
        show: Callable[[Chosen], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document, self._read, self._show = document, read, show
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_MOST_STEPS)
        self._chosen = read()
        self._showing = False
        document.undoCommandAdded.connect(self._written)
        self.undo = self._action(self._stack.createUndoAction, self.tr("Undo"), PromptAction.UNDO)
        self.redo = self._action(self._stack.createRedoAction, self.tr("Redo"), PromptAction.REDO)

    def _action(
        self, make: Callable[[QObject, str], QAction], text: str, action: Action
    ) -> QAction:
        made = make(self, text)
        made.setShortcuts(parsed_keys(action.keys))
        return made

    def chosen(self) -> None:
        """Something may have been chosen: a step, if it differs from before."""
        now = self._read()
        if now == self._chosen or self._showing:
            return
        before, self._chosen = self._chosen, now
        # Text typed from here on is a step of its own; otherwise the field would join it to what
        # was typed before the choice.
        self._document.setModified(False)
        self._stack.push(_ChoiceStep(self, before, now, time.monotonic()))

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

    def settle(self) -> None:
        """The current choices followed from something else: they are no step of their own."""
        self._chosen = self._read()

    def begin_anew(self) -> None:
        """The current state is the beginning: nothing before it can be undone."""
        self._stack.clear()
        self._chosen = self._read()

    def put(self, chosen: Chosen) -> None:
        """Restores earlier choices."""
        self._showing = True
        try:
            self._show(chosen)
        finally:
            self._showing = False
        self._chosen = self._read()

    def watch_keys(self, *fields: QWidget) -> None:
        """Leaves the keys of undo to the two actions: these fields have an undo of their own, which
        would be out of step."""
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


class _ChoiceStep(QUndoCommand):
    """A choice; changing one control again within a second is the same step."""

    def __init__(self, whole: ComposeUndo, before: Chosen, after: Chosen, moment: float) -> None:
        super().__init__()
        self._whole, self.before, self.after, self.moment = whole, before, after, moment
        self._done = True

    def id(self) -> int:
        """Qt asks steps of the same kind whether they join."""
        return _CHOICE_STEP

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Joins the next change of the same control."""
        if not isinstance(other, _ChoiceStep) or other.moment - self.moment > _ONE_TURN:
            return False
        dial = _dial(self.before, self.after)
        if not dial or dial != _dial(other.before, other.after):
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


def _dial(before: Chosen, after: Chosen) -> str:
    """The one number in which two choices differ; empty when it is more, or something else."""
    if (before.target, before.continued) != (after.target, after.continued):
        return ""
    if before.request.inputs != after.request.inputs:
        return ""
    if before.takes != after.takes:
        return "takes" if before.request == after.request else ""
    if before.request.model_id != after.request.model_id:
        return ""
    old, new = before.request.options, after.request.options
    differ = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    is_number = len(differ) == 1 and type(new.get(differ[0])) is int
    return differ[0] if is_number else ""
