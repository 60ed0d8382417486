"""The strip under the player: the whole prompt, honest prices, actions, the raw answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask
from sora_desktop.core.task import Task, TaskState
from sora_desktop.ui.clip_info import ClipInfo
from sora_desktop.ui.flow_layout import FlowLayout
from sora_desktop.ui.raw_answer import raw_answer
from sora_desktop.ui.scrubber import Scrubber
from sora_desktop.ui.task_actions import TakeAction
from sora_desktop.ui.theme import Mode, Theme
from sora_desktop.ui.timecode import length, timecode
from tests.ui.samples import take

PRICE = Money.from_dollars("1.92")
ANSWER = RemoteTask(
    id="remote-1",
    status=RemoteStatus.FAILED,
    word="failed",
    input='{"prompt":"boat"}',
    output="not json",
    error=RemoteError(message="refused"),
)


@pytest.fixture
def info(qtbot: QtBot) -> ClipInfo:
    """The strip, 600 pixels wide, with nothing in it."""
    made = ClipInfo(Theme(Mode.DARK))
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


def shown(info: ClipInfo, task: Task, price: Money | None = PRICE) -> ClipInfo:
    """The strip with that take in it."""
    info.show_task(task, "Sora 2", price)
    info.show()
    QApplication.processEvents()
    return info


def buttons(info: ClipInfo) -> dict[str, QPushButton]:
    """Its buttons by what a screen reader says."""
    found = info.findChildren(QPushButton)
    return {button.accessibleName(): button for button in found if not button.isHidden()}


def test_without_a_take_there_is_no_strip(info: ClipInfo) -> None:
    assert info.isHidden()
    shown(info, take(TaskState.READY))
    info.show_task(None)
    assert info.isHidden()


def test_prompt_settings_and_price_are_there(info: ClipInfo) -> None:
    task = take(TaskState.READY, charged=PRICE)
    shown(info, task)
    prompt = info.findChild(QPlainTextEdit, "clipPrompt")
    assert isinstance(prompt, QPlainTextEdit)
    assert prompt.toPlainText() == task.request.prompt
    assert prompt.isReadOnly()
    chips = {label.text() for label in info.findChildren(QLabel)}
    assert {"Sora 2", "charged $1.92"} <= chips


def test_a_long_prompt_scrolls_and_a_short_one_does_not(info: ClipInfo) -> None:
    task = take(TaskState.READY)
    prompt = info.findChild(QPlainTextEdit, "clipPrompt")
    assert isinstance(prompt, QPlainTextEdit)
    shown(info, task)
    low = prompt.height()
    long = replace(task.request, prompt="a boat on the lake " * 200)
    shown(info, replace(task, request=long))
    assert low < prompt.height() <= 5 * prompt.fontMetrics().lineSpacing()
    assert prompt.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_actions_are_told_with_the_take(qtbot: QtBot, info: ClipInfo) -> None:
    task = take(TaskState.READY)
    shown(info, task)
    with qtbot.waitSignal(info.acted) as acted:
        buttons(info)["Generate again ($1.92)"].click()
    assert acted.args == [task.id, TakeAction.GENERATE_AGAIN]
    with qtbot.waitSignal(info.acted) as acted:
        buttons(info)["Star"].click()
    assert acted.args == [task.id, TakeAction.STAR]


def test_free_and_paid_are_two_buttons(info: ClipInfo) -> None:
    names = set(buttons(shown(info, take(TaskState.COMPLETED, link_dead=True))))
    assert {"Fetch again (free)", "Generate again ($1.92)"} <= names
    assert "Generate again ($1.92)" not in buttons(shown(info, take(TaskState.READY), None))


def test_the_raw_answer_is_one_click_away_and_closed_for_the_next_take(info: ClipInfo) -> None:
    task = take(TaskState.FAILED, answer=ANSWER)
    shown(info, task)
    box = next(t for t in info.findChildren(QPlainTextEdit) if not t.objectName())
    opener = buttons(info)["Raw answer"]
    assert box.isHidden()
    opener.click()
    assert box.isVisible()
    assert "refused" in box.toPlainText()
    shown(info, replace(task, starred=True))
    assert box.isVisible()
    shown(info, take(TaskState.READY, id="b" * 32))
    assert box.isHidden()
    assert opener.isHidden()


def test_the_raw_answer_is_laid_out_and_has_no_keys() -> None:
    trouble = Problem(category=Category.REFUSED, text="no", raw='{"api_key": "abc"}')
    text = raw_answer(take(TaskState.FAILED, answer=ANSWER, last_error=trouble))
    assert '"prompt": "boat"' in text
    assert "not json" in text
    assert text.count("no\n") >= 1
    assert raw_answer(take(TaskState.DRAFT)) == ""


def test_rows_wrap_where_the_room_ends(qapp: QApplication) -> None:
    room = QWidget()
    row = FlowLayout(4, room)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(50, 20)
        row.addWidget(part)
    assert (row.heightForWidth(200), row.heightForWidth(110), row.heightForWidth(60)) == (
        20,
        44,
        68,
    )
    assert row.sizeHint() == QSize(50, 20)
    assert row.expandingDirections() == Qt.Orientation(0)
    assert row.itemAt(5) is None
    assert row.takeAt(5) is None
    room.resize(110, 60)
    row.setGeometry(room.rect())
    last = row.itemAt(2)
    assert last is not None
    assert last.geometry().topLeft() == QPoint(0, 24)


def test_the_scrubber_leaves_keys_to_the_player_and_grows_under_the_pointer(
    qtbot: QtBot,
) -> None:
    scrubber = Scrubber(Theme(Mode.LIGHT))
    qtbot.addWidget(scrubber)
    scrubber.set_clip(96, 24)
    scrubber.resize(400, 24)
    scrubber.show()
    scrubber.setProperty("ring", True)
    scrubber.setFocus()
    before = scrubber.grab().toImage()
    place = QPointF(40, 12)
    QApplication.sendEvent(scrubber, QEnterEvent(place, place, place))
    assert scrubber.grab().toImage() != before
    QTest.mouseMove(scrubber, QPoint(200, 12))
    QTest.keyClick(scrubber, Qt.Key.Key_Right)
    assert scrubber.value() == 0
    with qtbot.waitSignal(scrubber.scrubbed) as scrubbed:
        scrubber.triggerAction(scrubber.SliderAction.SliderPageStepAdd)
    assert scrubbed.args == [24]
    QTest.mousePress(scrubber, Qt.MouseButton.RightButton)
    assert not scrubber.isSliderDown()


@pytest.mark.parametrize(
    ("frame", "fps", "text"),
    [(0, 24, "0:00.00"), (84, 24, "0:03.12"), (1500, 25, "1:00.00"), (47, 23.976, "0:01.23")],
)
def test_moments_are_written_with_frames(frame: int, fps: float, text: str) -> None:
    assert timecode(frame, fps) == text


def test_lengths_are_short_when_they_are_whole() -> None:
    assert (length(192, 24), length(193, 24)) == ("0:08", "0:08.01")


def test_what_stands_apart_is_at_the_right_end(qapp: QApplication) -> None:
    room = QWidget()
    row = FlowLayout(4, room)
    words, icons = QWidget(), QWidget()
    words.setFixedSize(50, 20)
    icons.setFixedSize(40, 20)
    row.addWidget(words)
    row.add_at_end(icons)
    room.resize(200, 60)
    room.show()
    assert icons.geometry().right() == 199
    room.resize(80, 60)
    QApplication.processEvents()
    assert icons.geometry().topLeft() == QPoint(0, 24)
    room.close()
