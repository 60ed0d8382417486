"""A stand-in for the store of tasks, and many takes for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Progress, Take, TakeChange, TakeId, TakeState
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.samples import request, sample_take


def many(count: int, state: TakeState = TakeState.READY, **changes: Any) -> list[Take]:
    """So many takes with prompts of their own, oldest first."""
    return [numbered(n, state, **changes) for n in range(count)]


def numbered(n: int, state: TakeState = TakeState.READY, **changes: Any) -> Take:
    """The take of that number; `prompt`, `model_id` and `seconds` go into its request."""
    asked = {
        name: changes.pop(name) for name in ("prompt", "model_id", "seconds") if name in changes
    }
    wanted = request(**({"prompt": f"Take number {n}"} | asked))
    whole: dict[str, Any] = {"id": take_id(n), "number": n, "request": wanted}
    return sample_take(state, **(whole | changes))


def take_id(n: int) -> TakeId:
    """The id of the take of that number."""
    return TakeId(f"{n:032x}")


class FakeSource:
    """Holds takes and tells of changes, as the store does."""

    def __init__(self, takes: Sequence[Take]) -> None:
        self.arrived: Signal[Sequence[Take]] = Signal()
        self.added: Signal[Sequence[Take]] = Signal()
        self.changed: Signal[TakeChange] = Signal()
        self.progressed: Signal[Progress] = Signal()
        self._takes = {take.id: take for take in takes}

    def loaded(self) -> Sequence[Take]:
        """Every take that was read, oldest first."""
        return tuple(self._takes.values())

    def find(self, wanted: TakeId) -> Take | None:
        """The take of that id as it is now."""
        return self._takes.get(wanted)

    def add(self, takes: Sequence[Take]) -> None:
        """Adds the takes of one order."""
        self._takes |= {take.id: take for take in takes}
        self.added.emit(takes)
        for take in takes:
            self.changed.emit(TakeChange(None, take))

    def put(self, take: Take) -> None:
        """Adds or changes a take."""
        before = self._takes.get(take.id)
        if before is None:
            self.add((take,))
        else:
            self._takes[take.id] = take
            self.changed.emit(TakeChange(before, take))

    def read(self, takes: Sequence[Take]) -> None:
        """Older takes come in behind the first ones."""
        self._takes = {take.id: take for take in takes} | self._takes
        self.arrived.emit(takes)

    def revise(self, n: int, **changes: Any) -> None:
        """Changes fields of the take of that number."""
        self.put(replace(self._takes[take_id(n)], **changes))


def dark_theme() -> Theme:
    """The dark theme, on an application that has a style sheet: putting one on every time takes
    seconds once many tests have left widgets behind."""
    theme = Theme(Mode.DARK)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not app.styleSheet():
        theme.apply(app)
    return theme


def plain_line(take: Take, progress: Progress | None) -> str:
    """A state in words that tests can look for."""
    return f"{take.state.value} {progress.received}" if progress else take.state.value


def ticks(model: TakeListModel) -> bool:
    """Whether the seconds are being counted."""
    timer = model.findChild(QTimer)
    return isinstance(timer, QTimer) and timer.isActive()
