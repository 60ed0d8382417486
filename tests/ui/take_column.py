"""The column of takes on the screen, with what it has told, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.task import Task, TaskId
from sora_desktop.ui.take_delegate import Frames
from sora_desktop.ui.task_list import TaskList
from sora_desktop.ui.task_list_model import TaskListModel
from tests.ui.samples import dollars
from tests.ui.take_source import FakeSource, dark_theme, plain_line, task_id

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Column:
    """A TaskList of that size on the screen."""

    def __init__(
        self,
        qtbot: QtBot,
        tasks: Sequence[Task],
        *,
        grid: int = 0,
        width: int = 600,
        height: int = 640,
        frames: Frames | None = None,
    ) -> None:
        """`grid` is the width of a card, 0 for the list."""
        self.theme = dark_theme()
        self.source = FakeSource(tasks)
        self.model = TaskListModel(self.source, plain_line)
        self.list = TaskList(
            self.model, self.theme, price_of=lambda _task: dollars("1.92"), frames=frames
        )
        self.view, self.header = self.list.view, self.list.header
        self.selected: list[TaskId | None] = []
        self.activated: list[TaskId] = []
        self.together: list[tuple[str, list[TaskId]]] = []
        self.list.selected.connect(self.selected.append)
        self.list.activated.connect(self.activated.append)
        self.list.several_requested.connect(lambda *what: self.together.append(what))
        self.list.resize(width, height)
        if grid:
            self.list.restore(grid=True, card=grid, sort="", filters={})
        qtbot.addWidget(self.list)
        with qtbot.waitExposed(self.list):
            self.list.show()
        self.view.setFocus()

    def rect(self, n: int) -> QRect:
        """Where the take of that number is in the viewport."""
        return self.view.visualRect(self.list.rows.index_of(task_id(n)))

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
        return [task.number for task in self.view.chosen()]

    def shown(self) -> list[int]:
        """The numbers of all takes that are shown, from the top down."""
        rows = self.list.rows
        return [rows.index(row).data(_TASK).number for row in range(rows.rowCount())]


_TASK = Qt.ItemDataRole.UserRole + 1
