"""The account's list for a lost take, in every state that it can be in; and what rows say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.engine.account_list import HistoryLine
from sora_desktop.engine.reconciler import Search
from sora_desktop.ui.dialogs.account import AccountDialog
from sora_desktop.ui.text.spending_text import lost_note, search_line, search_short
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.dialogs import MessageDialog, MessageText
from tests.ui.samples import NOW, dollars, sample_take

TAKE = sample_take(TakeState.UNCONFIRMED)


def line(number: int = 1, **changes: Any) -> HistoryLine:
    """A task of the account that was read and is another one."""
    whole: dict[str, Any] = {
        "entry": HistoryEntry(
            id=f"r{number}",
            task_type="sora2-pro-video",
            model="sora2",
            word="finished",
            created_at=NOW + timedelta(seconds=number),
        ),
        "status": RemoteStatus.COMPLETED,
        "cost": dollars("1.92"),
        "prompt": "A ship",
        "read": True,
    }
    return HistoryLine(**(whole | changes))


MATCH = line(2, prompt="A paper boat", matches=True)
OWNED = line(3, owner=TakeId("x"), prompt="A cat")


@pytest.fixture
def dialog(qtbot: QtBot) -> AccountDialog:
    """The dialog as it opens."""
    made = AccountDialog(TAKE, Theme(Mode.DARK), lambda entry: entry.model, zone=UTC)
    qtbot.addWidget(made)
    made.show()
    return made


def said(dialog: AccountDialog) -> str:
    """What it says above the list."""
    return dialog.state.text()


def cells(dialog: AccountDialog, row: int) -> list[str]:
    """The texts of a row."""
    items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
    return [item.text() for item in items if item is not None]


def test_it_opens_with_the_take_and_says_that_the_list_is_coming(dialog: AccountDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert TAKE.request.prompt in texts
    assert any("Sent at 12:00:00, 8 s, $1.92" in text for text in texts)
    assert said(dialog) == "Loading your account's tasks\u2026"
    assert not dialog.again.isEnabled()
    assert not dialog.accept_button.isEnabled()


def test_an_empty_list_proves_nothing(dialog: AccountDialog) -> None:
    dialog.show_lines((), whole=True)
    assert "shows no task from that time yet" in said(dialog)
    assert "The list can be late" in said(dialog)
    assert dialog.again.isEnabled()


def test_lines_fill_as_they_are_read(dialog: AccountDialog) -> None:
    unread = line(2, read=False, prompt="", cost=None, status=RemoteStatus.RUNNING)
    dialog.show_lines((OWNED, unread, line()), whole=False)
    assert said(dialog) == "Reading tasks (2 of 3)…"
    assert cells(dialog, 1) == ["12:00:02", "reading…", "sora2", "Rendering", ""]
    dialog.table.selectRow(1)
    dialog.show_lines((OWNED, MATCH, line()), whole=True)
    assert said(dialog) == "1 task has the same prompt and settings."
    assert cells(dialog, 0)[1] == "Already a take: A cat"
    assert cells(dialog, 1) == ["12:00:02", "Matches: A paper boat", "sora2", "Done", "$1.92"]
    assert dialog.table.selectedItems()[0].row() == 1
    assert dialog.accept_button.isEnabled()
    dialog.show_lines((MATCH, replace(MATCH, entry=line(4).entry)), whole=True)
    assert said(dialog).startswith("2 tasks have the same")
    dialog.show_lines((line(),), whole=True)
    assert said(dialog).startswith("No task has")
    assert not dialog.table.selectedItems()


@pytest.mark.parametrize(
    ("changes", "column", "text"),
    [
        ({"unread": True, "read": False, "prompt": ""}, 1, "couldn't be read"),
        ({"prompt": ""}, 1, "no prompt"),
        ({"prompt": "<b>x</b>\ny"}, 1, "<b>x</b> y"),
        ({"status": RemoteStatus.UNKNOWN, "entry": HistoryEntry(id="r", word="odd")}, 3, "odd"),
        ({"entry": HistoryEntry(id="r")}, 0, ""),
    ],
)
def test_what_a_line_says(
    dialog: AccountDialog, changes: dict[str, Any], column: int, text: str
) -> None:
    dialog.show_lines((line(**changes),), whole=True)
    assert cells(dialog, 0)[column] == text


def test_the_take_that_is_chosen_is_told(qtbot: QtBot, dialog: AccountDialog) -> None:
    dialog.show_lines((OWNED, MATCH, line()), whole=True)
    dialog.table.selectRow(2)
    assert dialog.hint.text().startswith("This task has a different prompt")
    dialog.table.selectRow(1)
    assert dialog.hint.text() == "This is free and sends nothing."
    with qtbot.waitSignal(dialog.chosen) as reported:
        dialog.accept_button.click()
    assert reported.args == ["r2"]
    dialog.show_adopting()
    assert not dialog.accept_button.isEnabled()
    dialog.show_problem("The network is down.")
    assert said(dialog) == "The network is down."
    assert dialog.accept_button.isEnabled()
    item = dialog.table.item(1, 1)
    assert item is not None
    with qtbot.waitSignal(dialog.chosen):
        dialog.table.itemActivated.emit(item)


def test_what_is_a_take_already_cannot_be_chosen(qtbot: QtBot, dialog: AccountDialog) -> None:
    dialog.show_lines((OWNED,), whole=True)
    dialog.table.selectRow(0)
    assert not dialog.accept_button.isEnabled()
    item = dialog.table.item(0, 1)
    assert item is not None
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.table.itemActivated.emit(item)


def test_it_can_look_again(qtbot: QtBot, dialog: AccountDialog) -> None:
    dialog.show_problem("No connection.")
    with qtbot.waitSignal(dialog.refresh_wanted):
        dialog.again.click()
    assert said(dialog) == "Loading your account's tasks\u2026"


def test_a_second_yes_is_ticked_first(qtbot: QtBot) -> None:
    text = MessageText(title="Again?", body="It may cost.", accept="Send", consent="I know")
    asked = MessageDialog(text, danger=True)
    qtbot.addWidget(asked)
    asked.show()
    accept = next(b for b in asked.findChildren(QPushButton) if b.text() == "Send")
    assert not accept.isEnabled()
    assert asked.consent.isVisible()
    asked.consent.setChecked(True)
    assert accept.isEnabled()
    asked.consent.setChecked(False)
    assert not accept.isEnabled()


NOTED = RemoteTask(id="r1", status=RemoteStatus.WAITING)
DOWN = Problem(category=Category.NETWORK_DOWN)


def search(**changes: Any) -> Search:
    """How the looking for a take stands."""
    return replace(Search(take_id=TAKE.id, tries=0), **changes)


@pytest.mark.parametrize(
    ("stands", "short", "full"),
    [
        (None, "", ""),
        (search(), "", "Checking your account\u2026"),
        (
            search(tries=1, looking=True),
            "Checking (2 of 5)",
            "Checking your account (2 of 5)…",
        ),
        (search(tries=5, looking=True), "Checking", "Checking your account…"),
        (search(planned=1, looking=True), "Checking", "Checking your account…"),
        (
            search(tries=1),
            "Not found yet (1 check)",
            "Not found yet (1 check). Checking again automatically.",
        ),
        (
            search(tries=5),
            "Not found yet (5 checks)",
            "Not found yet (5 checks). It may still appear.",
        ),
        (
            search(tries=1, unread=1),
            "1 task couldn't be read",
            "Not found yet (1 check). Checking again automatically. We couldn't read 1 "
            "task in your account. This may include your take.",
        ),
        (
            search(tries=5, unread=3),
            "3 tasks couldn't be read",
            "Not found yet (5 checks). Checking again automatically. We couldn't read 3 "
            "tasks in your account. This may include your take.",
        ),
        (
            search(problem=DOWN),
            "Couldn't reach your account",
            "Couldn't load your account's tasks: no connection. Retrying automatically.",
        ),
        (
            search(tries=1, candidates=(NOTED,)),
            "1 possible match",
            "1 task in your account looks like this take. Pick it if it's the one.",
        ),
        (
            search(tries=1, candidates=(NOTED, NOTED)),
            "2 possible matches",
            "2 tasks in your account look like this take. Pick the right one.",
        ),
    ],
)
def test_what_is_said_of_the_search(stands: Search | None, short: str, full: str) -> None:
    assert search_short(stands) == short
    assert search_line(stands) == full


def test_the_strip_says_what_may_have_been_charged() -> None:
    note = lost_note(TAKE, search(tries=5))
    assert note.startswith("PiAPI never confirmed this take. You may have been charged $1.92")
    assert note.endswith("It may still appear.")
    assert lost_note(sample_take(TakeState.DISMISSED), search(tries=1, planned=1)).startswith(
        "Not found yet"
    )
    assert lost_note(sample_take(TakeState.READY), None) == ""
