"""The board keeps what needs the person, the most important first, until it is closed or over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.ui.window.notices import Notice, NoticeAction, NoticeBoard, Rank, Severity

KEY = Notice(
    key="key",
    text="No API key yet.",
    severity=Severity.WARNING,
    priority=Rank.BLOCKER,
    actions=(NoticeAction(id="enter", label="Enter key"),),
)
LOST = Notice(key="lost", text="Boat, take 2", line="Not confirmed.", priority=Rank.UNCONFIRMED)
OFFLINE = Notice(key="line", text="No connection", priority=Rank.WAITING)
BUDGET = Notice(key="budget", text="Today's budget is used up.", priority=Rank.PROBLEM)
SAVED = Notice(key="disk", text="Copy the ID.", priority=Rank.RESCUE, closable=False)


@pytest.fixture
def board(qtbot: QtBot) -> NoticeBoard:
    return NoticeBoard()


def keys(board: NoticeBoard) -> list[str]:
    return [notice.key for notice in board.waiting]


def test_the_most_important_comes_first(board: NoticeBoard) -> None:
    for notice in (OFFLINE, BUDGET, LOST, KEY, SAVED):
        board.show_notice(notice)
    assert keys(board) == ["disk", "key", "lost", "budget", "line"]
    board.withdraw("key")
    board.withdraw("never told")
    assert keys(board) == ["disk", "lost", "budget", "line"]


def test_only_what_needs_the_person_is_counted(board: NoticeBoard) -> None:
    board.show_notice(OFFLINE)
    assert (board.count, board.blocked) == (0, False)
    board.show_notice(replace(LOST, count=3))
    board.show_notice(BUDGET)
    assert (board.count, board.blocked) == (4, False)
    board.show_notice(KEY)
    assert (board.count, board.blocked) == (5, True)


def test_a_closed_notice_stays_away_until_it_says_something_new(
    board: NoticeBoard, qtbot: QtBot
) -> None:
    board.show_notice(BUDGET)
    with qtbot.waitSignal(board.closed) as reported:
        board.close("budget")
    assert reported.args == ["budget"]
    assert keys(board) == []
    board.show_notice(replace(BUDGET, priority=Rank.BLOCKER))
    assert keys(board) == []
    board.show_notice(replace(BUDGET, line="Wait for tomorrow."))
    assert keys(board) == ["budget"]
    board.close("budget")
    board.withdraw("budget")
    board.show_notice(BUDGET)
    assert keys(board) == ["budget"]


def test_what_cannot_be_closed_stays(board: NoticeBoard) -> None:
    board.show_notice(SAVED)
    board.close("disk")
    assert keys(board) == ["disk"]


def test_it_is_told_once_until_its_words_change(board: NoticeBoard) -> None:
    heard: list[str] = []
    board.notified.connect(lambda notice: heard.append(notice.words))
    for _ in range(3):
        board.show_notice(LOST)
    board.show_notice(replace(LOST, actions=(NoticeAction(id="find", label="Find it"),)))
    assert heard == ["Boat, take 2. Not confirmed."]
    board.show_notice(replace(LOST, line="Found."))
    assert heard[1:] == ["Boat, take 2. Found."]


def test_a_press_tells_the_key_and_the_action(board: NoticeBoard, qtbot: QtBot) -> None:
    board.show_notice(KEY)
    with qtbot.waitSignal(board.acted) as reported:
        board.act("key", "enter")
    assert reported.args == ["key", "enter"]


@pytest.mark.parametrize("rank", Rank)
def test_what_was_done_is_a_toast_and_the_rest_stands_in_the_list(rank: Rank) -> None:
    assert replace(KEY, priority=rank).is_toast is (rank in (Rank.INFORMATION, Rank.RESULT))
