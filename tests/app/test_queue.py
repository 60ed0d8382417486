"""A long queue: what is finished stands above it, and all of it can be cancelled at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from sora_desktop.core.take import TakeState
from sora_desktop.ui.takes.list_model import TakeRole
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def states(desk: Desk) -> list[TakeState]:
    """The states of the takes, from the top of the list down."""
    rows = desk.window.takes.rows
    return [rows.index(row).data(TakeRole.TASK).state for row in range(rows.rowCount())]


def test_all_queued_takes_are_cancelled_from_the_menu_of_one(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        window, takes = desk.window, desk.running.engine.takes
        await desk.made("the finished one")
        for n in range(14):
            desk.generate(f"boat {n} [stuck]")
        await until(lambda: desk.creates > 3 and takes.count_in(TakeState.DRAFT) > 9, "a queue")
        await until(lambda: takes.count_in(TakeState.SUBMITTING) == 0, "nothing being sent")
        shown = states(desk)
        assert shown.index(TakeState.READY) < shown.index(TakeState.DRAFT)
        assert set(shown[shown.index(TakeState.DRAFT) :]) == {TakeState.DRAFT}
        sent, queued = desk.creates, takes.count_in(TakeState.DRAFT)
        window.takes.select(takes.in_state(TakeState.DRAFT)[0].id)
        window.takes.view.menu_wanted.emit(window.mapToGlobal(QPoint(9, 9)))
        offered = [each for menu in window.takes.findChildren(QMenu) for each in menu.actions()]
        next(each for each in offered if each.text() == "Cancel all queued").trigger()
        assert takes.count_in(TakeState.DRAFT) == 0
        assert takes.count_in(TakeState.DISMISSED) == queued
        await desk.says(f"{queued} queued takes canceled", "Nothing was sent or charged")
        assert desk.creates == sent
        # The way back, by the key of every other step.
        QTest.keyClick(window.takes.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert takes.count_in(TakeState.DRAFT) == queued
        assert takes.count_in(TakeState.DISMISSED) == 0

    lab.run(walk)
