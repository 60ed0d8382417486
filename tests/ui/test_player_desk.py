"""The player and what is known of its take share the middle, however small the window is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.money import Money
from sora_desktop.core.task import Task, TaskState
from sora_desktop.ui.clip_buttons import ClipButtons
from sora_desktop.ui.clip_info import ClipInfo
from sora_desktop.ui.player_desk import PlayerDesk
from sora_desktop.ui.take_action import ActionItem, TakeAction
from sora_desktop.ui.theme import Mode, Theme
from tests.ui.samples import take

PRICE = Money.from_dollars("0.64")
NEEDED = 200
NARROW, LOW, HIGH = 378, 360, 900


class Stage(QWidget):
    """Stands in for the player, which needs so many pixels."""

    def minimumSizeHint(self) -> QSize:
        return QSize(100, NEEDED)


@pytest.fixture
def desk(qtbot: QtBot) -> PlayerDesk:
    """The desk with nothing in its lower part."""
    made = PlayerDesk(Stage(), ClipInfo(Theme(Mode.DARK)), "About this take")
    qtbot.addWidget(made)
    made.show()
    return made


def shown(desk: PlayerDesk, high: int, task: Task | None) -> ClipInfo:
    """The lower part of a narrow desk of that height with the take in it."""
    info = desk.findChildren(ClipInfo)[0]
    desk.resize(NARROW, high)
    info.show_task(task, "Sora 2", PRICE)
    for _ in range(3):
        QApplication.processEvents()
    return info


def buttons(info: ClipInfo) -> list[QPushButton]:
    return [button for button in info.findChildren(QPushButton) if button.isVisible()]


def stage(desk: PlayerDesk) -> Stage:
    return desk.findChildren(Stage)[0]


def test_a_take_gets_the_room_that_it_needs_and_the_player_the_rest(desk: PlayerDesk) -> None:
    info = shown(desk, HIGH, take(TaskState.UNCONFIRMED))
    assert info.height() == info.heightForWidth(NARROW) == desk.area.height()
    assert desk.area.verticalScrollBar().maximum() == 0
    assert stage(desk).height() + info.height() == HIGH
    before = info.height()
    info.show_note("We lost the answer. " * 6)
    for _ in range(3):
        QApplication.processEvents()
    assert desk.area.height() > before
    assert stage(desk).height() == HIGH - desk.area.height()


def test_without_a_take_the_player_has_it_all(desk: PlayerDesk) -> None:
    shown(desk, HIGH, take(TaskState.READY))
    shown(desk, HIGH, None)
    assert stage(desk).height() == HIGH


def test_in_a_low_window_every_button_can_be_scrolled_to(desk: PlayerDesk) -> None:
    info = shown(desk, LOW, take(TaskState.UNCONFIRMED))
    assert stage(desk).height() == NEEDED
    assert desk.area.verticalScrollBar().maximum() > 0
    for button in buttons(info):
        desk.area.ensureWidgetVisible(button, 0, 0)
        at = button.mapTo(desk.area.viewport(), QPoint(0, 0))
        assert desk.area.viewport().rect().contains(button.rect().translated(at)), button.text()


def test_no_price_is_cut_off_in_a_narrow_column(desk: PlayerDesk) -> None:
    info = shown(desk, HIGH, take(TaskState.UNCONFIRMED))
    (again,) = [each for each in buttons(info) if "second time" in each.text()]
    assert again.text().endswith("\n ($0.64)")
    spoken = [each for each in buttons(info) if each.text()]
    assert all(each.width() >= each.sizeHint().width() for each in spoken)
    assert all(each.geometry().right() < info.width() for each in spoken)
    desk.resize(3 * NARROW, HIGH)
    for _ in range(3):
        QApplication.processEvents()
    assert "\n" not in again.text()


def test_a_price_in_wide_brackets_is_not_cut_off_either(qtbot: QtBot) -> None:
    row = ClipButtons(Theme(Mode.DARK))
    qtbot.addWidget(row)
    row.resize(150, 100)
    words = "\u518d\u9001\u4fe1\uff08\u4e8c\u91cd\u8acb\u6c42\uff09\uff08$0.64\uff09"
    row.offer([ActionItem(action=TakeAction.SEND_AGAIN, label=words * 2, icon="warning")])
    row.show()
    (button,) = [each for each in row.findChildren(QPushButton) if each.text()]
    assert button.text().endswith("\n \uff08$0.64\uff09")
    assert button.accessibleName() == words * 2
