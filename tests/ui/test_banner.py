"""The banner: what needs the person, the most important first, until it is closed or over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from sora_desktop.ui.banner import Banner, Notice, NoticeAction, Severity
from sora_desktop.ui.theme import Mode, Theme

KEY = Notice(
    key="key",
    text="No API key yet.",
    severity=Severity.WARNING,
    priority=30,
    actions=(NoticeAction(id="enter", label="Enter key"), NoticeAction(id="demo", label="Demo")),
)
BUDGET = Notice(key="budget", text="Today's budget is used up.", priority=20)
DEMO = Notice(key="demo", text="This is a demo.", priority=10, closable=False)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.DARK)


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_while_nothing_needs_the_person(banner: Banner) -> None:
    assert banner.objectName() == "banner"
    assert banner.isHidden()
    banner.tell(BUDGET)
    assert not banner.isHidden()
    assert banner.text.text() == BUDGET.text
    assert banner.accessibleName() == BUDGET.text
    banner.withdraw("budget")
    banner.withdraw("never told")
    assert banner.isHidden()
    assert banner.current is None


def test_the_most_important_comes_first_and_the_others_can_be_seen(banner: Banner) -> None:
    for notice in (DEMO, KEY, BUDGET):
        banner.tell(notice)
    assert banner.current == KEY
    assert banner.next.text() == "1 of 3"
    seen = []
    for _ in range(3):
        banner.next.click()
        assert banner.current is not None
        seen.append(banner.current.key)
    assert seen == ["budget", "demo", "key"]
    banner.withdraw("key")
    assert banner.current == BUDGET
    banner.withdraw("budget")
    assert banner.next.isHidden()


def test_the_buttons_are_those_of_the_notice(banner: Banner, qtbot: QtBot) -> None:
    banner.tell(KEY)
    assert [button.text() for button in banner.buttons] == ["Enter key", "Demo"]
    with qtbot.waitSignal(banner.acted) as told:
        banner.buttons[1].click()
    assert told.args == ["key", "demo"]
    banner.tell(replace(BUDGET, priority=40))
    assert all(button.isHidden() for button in banner.buttons)
    assert not banner.close_button.isHidden()


def test_what_cannot_be_closed_has_no_cross(banner: Banner) -> None:
    banner.tell(DEMO)
    assert banner.close_button.isHidden()


def test_a_closed_notice_stays_away_until_it_says_something_new(
    banner: Banner, qtbot: QtBot
) -> None:
    banner.tell(BUDGET)
    with qtbot.waitSignal(banner.closed) as told:
        banner.close_button.click()
    assert told.args == ["budget"]
    assert banner.isHidden()
    banner.tell(replace(BUDGET, priority=21))
    assert banner.isHidden()
    banner.tell(replace(BUDGET, text="This month's budget is used up."))
    assert not banner.isHidden()
    banner.close_button.click()
    banner.withdraw("budget")
    banner.tell(BUDGET)
    assert not banner.isHidden()


def test_the_same_notice_again_keeps_the_place(banner: Banner) -> None:
    banner.tell(KEY)
    banner.tell(BUDGET)
    banner.next.click()
    banner.tell(KEY)
    assert banner.current == BUDGET


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_shape_and_a_ground(
    banner: Banner, theme: Theme, severity: Severity
) -> None:
    banner.tell(replace(KEY, severity=severity))
    assert banner.property("notice") == severity.value[2]
    theme.set_mode(Mode.LIGHT)
    assert isinstance(banner, QFrame)
    assert not banner.isHidden()
