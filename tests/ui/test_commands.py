"""The table of commands, the sheet that is made of it, and the page on which keys are changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.store.settings import Settings
from sora_desktop.ui.commands import Commands, Reach
from sora_desktop.ui.prompt_edit import PromptEdit
from sora_desktop.ui.shortcuts import sheet_text
from sora_desktop.ui.shortcuts_page import ShortcutsPage

Key = Qt.Key
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Room:
    """A window with a prompt, a player and a list, each with a command, and what was done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window, self.commands = QWidget(), Commands()
        self.prompt, self.player, self.list = PromptEdit(), QPushButton("player"), QLineEdit()
        column = QVBoxLayout(self.window)
        for part in (self.prompt, self.player, self.list):
            column.addWidget(part)
        self._add("generate", "Generate", "Ctrl+Return; Ctrl+Enter", self.window, Reach.WINDOW)
        self._add("search", "Search the takes", "Ctrl+F", self.window, Reach.WINDOW)
        self._add("takes.note", "Write a note", "Ctrl+E", self.list, Reach.TAKES)
        self._add("player.export", "Export", "Ctrl+E", self.player, Reach.PLAYER)
        self._add("bare", "Without keys", "", self.window, Reach.WINDOW)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.prompt.setFocus()

    def _add(self, id: str, text: str, keys: str, owner: QWidget, reach: Reach) -> None:
        self.commands.add(id, text, keys, lambda: self.done.append(id), owner=owner, reach=reach)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_a_command_is_done_by_each_of_its_keys_where_it_reaches(room: Room) -> None:
    QTest.keyClick(room.prompt, Key.Key_Return, CONTROL)
    QTest.keyClick(room.prompt, Key.Key_Enter, CONTROL)
    QTest.keyClick(room.player, Key.Key_E, CONTROL)
    assert room.done == ["generate", "generate"]
    room.player.setFocus()
    QTest.keyClick(room.player, Key.Key_E, CONTROL)
    room.list.setFocus()
    QTest.keyClick(room.list, Key.Key_E, CONTROL)
    assert room.done[2:] == ["player.export", "takes.note"]
    assert room.prompt.text() == ""


def test_keys_that_a_person_chose_are_in_force_at_once_and_the_old_ones_are_not(
    room: Room,
) -> None:
    room.commands.use({"generate": "Ctrl+G", "search": "", "of a later version": "Ctrl+Z"})
    for key in (Key.Key_Return, Key.Key_F, Key.Key_G):
        QTest.keyClick(room.prompt, key, CONTROL)
    assert room.done == ["generate"]
    room.commands.use({})
    QTest.keyClick(room.prompt, Key.Key_F, CONTROL)
    assert room.done == ["generate", "search"]


def test_a_command_that_comes_later_has_the_chosen_keys(room: Room) -> None:
    room.commands.use({"later": "F7"})
    action = QAction("Later", room.window)
    action.setShortcut("F6")
    room.commands.take("later", action, Reach.TAKES)
    assert action.shortcut().toString() == "F7"
    with pytest.raises(ValueError, match="later"):
        room.commands.take("later", action, Reach.TAKES)


def test_tool_tips_and_the_sheet_say_the_keys_in_force(room: Room) -> None:
    room.commands.explain(room.player, "search")
    assert room.player.toolTip() == "Search the takes  Ctrl+F"
    room.commands.use({"search": "Ctrl+K"})
    assert room.player.toolTip() == "Search the takes  Ctrl+K"
    text = sheet_text(room.commands)
    assert text.startswith("Everywhere\nCtrl+Return, Ctrl+Enter   Generate\nCtrl+K   Search")
    assert text.index("In the player") < text.index("In the list of takes\nCtrl+E   Write a note")
    assert "Without keys" not in text


class TestPage:
    @pytest.fixture
    def page(self, room: Room, qtbot: QtBot) -> ShortcutsPage:
        made = ShortcutsPage(room.commands)
        qtbot.addWidget(made)
        made.show_settings(Settings(shortcuts={"search": "Ctrl+K"}))
        made.show()
        return made

    def press(self, page: ShortcutsPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(page.recorder, key, modifier)

    def own(self, page: ShortcutsPage) -> dict[str, str]:
        return dict(page.taken_over(Settings()).shortcuts)

    def test_recorded_keys_are_kept_only_where_they_differ(self, page: ShortcutsPage) -> None:
        assert self.own(page) == {"search": "Ctrl+K"}
        page.choose("takes.note")
        self.press(page, Key.Key_F2)
        assert self.own(page) == {"search": "Ctrl+K", "takes.note": "F2"}
        self.press(page, Key.Key_E, CONTROL)
        assert self.own(page) == {"search": "Ctrl+K"}, "the player's Ctrl+E never listens there"
        page.remove.click()
        page.choose("search")
        page.reset.click()
        assert self.own(page) == {"takes.note": ""}
        page.reset_all.click()
        assert self.own(page) == {}
        assert not page.reset_all.isEnabled()

    def test_keys_of_another_command_are_told_with_its_name_and_taken_only_when_said(
        self, page: ShortcutsPage
    ) -> None:
        page.choose("takes.note")
        self.press(page, Key.Key_Return, CONTROL)
        assert page.word.text() == "Ctrl+Return belongs to \u201cGenerate\u201d."
        assert self.own(page) == {"search": "Ctrl+K"}
        page.use_here.click()
        assert page.use_here.isHidden()
        wanted = {"search": "Ctrl+K", "takes.note": "Ctrl+Return", "generate": "Ctrl+Enter"}
        assert self.own(page) == wanted
        page.choose("generate")
        page.reset.click()
        assert "Write a note" in page.word.text()
        assert self.own(page) == wanted

    def test_what_costs_money_is_not_pressed_by_writing(self, page: ShortcutsPage) -> None:
        page.choose("generate")
        self.press(page, Key.Key_G)
        assert "costs money" in page.word.text()
        assert self.own(page) == {"search": "Ctrl+K"}
        self.press(page, Key.Key_F9)
        assert self.own(page)["generate"] == "F9"

    def test_commands_are_found_by_name_and_by_keys(self, page: ShortcutsPage) -> None:
        def found() -> list[str]:
            return [row.text(0) for row in page._rows() if not row.isHidden()]

        page.search.setText("ctrl+k")
        assert found() == ["Search the takes"]
        page.search.setText("NOTE write")
        assert found() == ["Write a note"]
        page.search.clear()
        assert len(found()) == 5
