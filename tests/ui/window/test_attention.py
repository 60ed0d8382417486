"""The chip counts what needs the person, and the list behind it has one clear step for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, NoticeBoard, Rank, Severity
from sora_desktop.ui.window import attention
from sora_desktop.ui.window.attention import AttentionChip, AttentionRow

KEY = Notice(
    key="key",
    text="PiAPI refused your key",
    line="2 queued takes are on hold. Nothing is lost.",
    severity=Severity.DANGER,
    priority=Rank.BLOCKER,
    actions=(
        NoticeAction(id="change", label="Change key"),
        NoticeAction(id="details", label="Details"),
    ),
)
LOST = Notice(
    key="lost",
    text="Espresso, take 2",
    line="PiAPI didn't confirm it.",
    severity=Severity.WARNING,
    priority=Rank.UNCONFIRMED,
    actions=(NoticeAction(id="find", label="Find it\u2026"),),
)
OFFLINE = Notice(key="line", text="No connection", priority=Rank.WAITING)


@pytest.fixture
def board(qtbot: QtBot) -> NoticeBoard:
    return NoticeBoard()


@pytest.fixture
def chip(qtbot: QtBot, board: NoticeBoard) -> Iterator[AttentionChip]:
    """The chip in a window of its own."""
    theme = Theme(Mode.DARK)
    window = QWidget()
    window.resize(1280, 800)
    made = AttentionChip(theme, board, window)
    theme.setParent(window)
    column = QVBoxLayout(window)
    column.addWidget(made, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield made
    made.list.close()


def rows(chip: AttentionChip) -> list[AttentionRow]:
    return chip.list.rows


def test_it_is_absent_with_nothing_to_tell_and_its_place_stays(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    assert not chip.isVisible()
    assert chip.sizePolicy().retainSizeWhenHidden()
    board.show_notice(LOST)
    assert chip.isVisible()
    board.withdraw("lost")
    assert not chip.isVisible()


def test_it_counts_and_is_red_with_a_blocker(chip: AttentionChip, board: NoticeBoard) -> None:
    board.show_notice(LOST)
    assert (chip.text(), chip.property("attention")) == ("1 needs you", "warn")
    board.show_notice(KEY)
    assert (chip.text(), chip.property("attention")) == ("2 need you", "danger")
    assert chip.accessibleName() == "2 need you"
    board.withdraw("key")
    board.withdraw("lost")
    board.show_notice(OFFLINE)
    assert (chip.text(), chip.property("attention")) == ("No connection", "warn")


def test_the_list_has_blockers_first_and_one_filled_button(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    board.show_notice(LOST)
    board.show_notice(KEY)
    chip.click()
    assert chip.list.isVisible()
    assert [row.notice.key for row in rows(chip)] == ["key", "lost"]
    assert [row.step.text() for row in rows(chip)] == ["Change key", "Find it\u2026"]
    assert [row.step.property("kind") for row in rows(chip)] == ["primary", ""]
    assert rows(chip)[0].accessibleName() == KEY.words
    assert [row.y() for row in rows(chip)] == sorted(row.y() for row in rows(chip))
    chip.list.close()


def test_everything_in_it_is_done_by_keys(
    chip: AttentionChip, board: NoticeBoard, qtbot: QtBot
) -> None:
    board.show_notice(LOST)
    board.show_notice(KEY)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    first, second = rows(chip)
    qtbot.waitUntil(first.step.hasFocus)
    QTest.keyClick(first.step, Qt.Key.Key_Down)
    assert second.step.hasFocus()
    QTest.keyClick(second.step, Qt.Key.Key_Up)
    assert first.step.hasFocus()
    QTest.keyClick(first.step, Qt.Key.Key_Tab)
    assert first.isAncestorOf(chip.list.focusWidget())
    assert not first.step.hasFocus()
    with qtbot.waitSignal(board.acted) as reported:
        QTest.keyClick(first.step, Qt.Key.Key_Space)
    assert reported.args == ["key", "change"]
    assert not chip.list.isVisible()
    chip.open_list()
    QTest.keyClick(chip.list, Qt.Key.Key_Escape)
    assert not chip.list.isVisible()
    assert chip.hasFocus()


def test_a_row_that_can_be_dismissed_goes_and_the_list_with_the_last(
    chip: AttentionChip, board: NoticeBoard
) -> None:
    board.show_notice(LOST)
    board.show_notice(replace(KEY, closable=False))
    chip.open_list()
    first, second = rows(chip)
    assert not first.dismiss.isVisible()
    second.dismiss.click()
    assert [row.notice.key for row in rows(chip)] == ["key"]
    board.withdraw("key")
    assert not chip.list.isVisible()


def test_a_change_elsewhere_takes_the_focus_from_nobody(
    chip: AttentionChip, board: NoticeBoard, qtbot: QtBot
) -> None:
    board.show_notice(LOST)
    chip.open_list()
    (row,) = rows(chip)
    qtbot.waitUntil(row.step.hasFocus)
    board.show_notice(KEY)
    assert rows(chip)[1] is row
    assert row.step.hasFocus()
    QApplication.processEvents()
    chip.list.close()


def test_each_need_is_read_once(
    chip: AttentionChip, board: NoticeBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(attention, "announce", lambda _widget, text: said.append(text))
    for _ in range(2):
        board.show_notice(KEY)
    board.show_notice(LOST)
    assert said == [KEY.words, LOST.words]
