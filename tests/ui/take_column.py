"""The column of takes on the screen, with what it has told, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS, TakeAction
from sora_desktop.ui.takes.delegates.base import Frames
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_model import TakeListModel
from tests.ui.samples import dollars
from tests.ui.take_source import FakeSource, dark_theme, plain_line, take_id

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Asked:
    """What a registry was asked to run: the takes that were played, what was done to one take, and
    what was done to several together, by the names of the actions."""

    def __init__(self, registry: ActionRegistry) -> None:
        self.played: list[TakeId] = []
        self.single: list[tuple[str, TakeId]] = []
        self.together: list[tuple[str, list[TakeId]]] = []
        for action in registry.without_a_runner(TAKE_ACTIONS):
            registry.on_take(action, partial(self._one, action))
            registry.on_takes(action, partial(self._all, action))

    def _one(self, action: Action, take: Take) -> None:
        if action is TakeAction.PLAY:
            self.played.append(take.id)
        else:
            self.single.append((action.name, take.id))

    def _all(self, action: Action, takes: Sequence[Take]) -> None:
        self.together.append((action.name, [take.id for take in takes]))


class Column:
    """A TakeList of that size on the screen."""

    def __init__(
        self,
        qtbot: QtBot,
        takes: Sequence[Take],
        *,
        grid: int = 0,
        width: int = 600,
        height: int = 640,
        frames: Frames | None = None,
    ) -> None:
        """`grid` is the width of a card, 0 for the list."""
        self.theme = dark_theme()
        self.source = FakeSource(takes)
        self.model = TakeListModel(self.source, plain_line)
        self.list = TakeList(
            self.model,
            self.theme,
            facts=PanelFacts(price_of=lambda _take: dollars("1.92"), frames=frames),
            registry=ActionRegistry(self.source.find),
        )
        self.view, self.header = self.list.view, self.list.header
        self.empty = self.list.empty
        self.selected: list[TakeId | None] = []
        asked = Asked(self.list.registry)
        self.activated, self.together = asked.played, asked.together
        self.single = asked.single
        self.list.selected.connect(self.selected.append)
        self.list.resize(width, height)
        if grid:
            self.list.restore(grid=True, card=grid, sort="", filters={})
        qtbot.addWidget(self.list)
        with qtbot.waitExposed(self.list):
            self.list.show()
        self.view.setFocus()

    def rect(self, n: int) -> QRect:
        """Where the take of that number is in the viewport."""
        return self.view.visualRect(self.list.panel.index_of(take_id(n)))

    def click(self, n: int, held: Any = NONE) -> None:
        """Clicks on the take, beside its star."""
        QTest.mouseClick(self.view.viewport(), LEFT, held, self.rect(n).center())

    def press(self, key: Qt.Key, held: Any = NONE) -> None:
        """Presses a key on the takes."""
        QTest.keyClick(self.view, key, held)

    def drag(self, begin: QPoint, end: QPoint, held: Any = NONE) -> None:
        """Draws from one point of the viewport to another."""
        viewport = self.view.viewport()
        QTest.mousePress(viewport, LEFT, held, begin)
        QTest.mouseMove(viewport, (begin + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, held, end)

    def chosen(self) -> list[int]:
        """The numbers of the selected takes, from the top down."""
        return [take.number for take in self.view.chosen()]

    def shown(self) -> list[int]:
        """The numbers of all takes that are shown, from the top down."""
        rows = self.list.rows
        return [rows.index(row).data(_TASK).number for row in range(rows.rowCount())]


_TASK = Qt.ItemDataRole.UserRole + 1
