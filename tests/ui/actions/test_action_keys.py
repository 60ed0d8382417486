"""Keys of actions, the sheet that lists them, and the page on which they are changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidgetItemIterator, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.store.settings import Settings
from sora_desktop.ui.actions.action import Action, ActionRegistry, Scope
from sora_desktop.ui.actions.declarations import ListAction, PromptAction, TakeAction, WindowAction
from sora_desktop.ui.compose.prompt_field import PromptEdit
from sora_desktop.ui.dialogs.help import sheet_text
from sora_desktop.ui.player.commands import COMMANDS, COMPARE_COMMANDS
from sora_desktop.ui.settings.shortcuts import ShortcutsPage

Key = Qt.Key
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Room:
    """A window with a prompt, a player and a list, each with an action, and what was done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window, self.registry = QWidget(), ActionRegistry()
        self.prompt, self.player, self.list = PromptEdit(), QPushButton("player"), QLineEdit()
        column = QVBoxLayout(self.window)
        for part in (self.prompt, self.player, self.list):
            column.addWidget(part)
        self._add("generate", "Generate", "Ctrl+Return; Ctrl+Enter", self.window, Scope.WINDOW)
        self._add("search", "Search takes", "Ctrl+F", self.window, Scope.WINDOW)
        self._add("takes.note", "Write a note", "Ctrl+E", self.list, Scope.TAKES)
        self._add("player.export", "Export", "Ctrl+E", self.player, Scope.PLAYER)
        self._add("bare", "Without keys", "", self.window, Scope.WINDOW)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.prompt.setFocus()

    def _add(self, id: str, text: str, keys: str, owner: QWidget, scope: Scope) -> None:
        spends = id == "generate"
        action = Action(id=id, context="", text=text, keys=keys, scope=scope, spends=spends)
        self.registry.add(action, lambda: self.done.append(id), owner=owner)

    def action(self, id: str) -> Action:
        """The action of that id."""
        found = self.registry.find(id)
        assert found is not None
        return found


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_an_action_is_done_by_each_of_its_keys_where_it_reaches(room: Room) -> None:
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
    room.registry.use({"generate": "Ctrl+G", "search": "", "of a later version": "Ctrl+Z"})
    for key in (Key.Key_Return, Key.Key_F, Key.Key_G):
        QTest.keyClick(room.prompt, key, CONTROL)
    assert room.done == ["generate"]
    room.registry.use({})
    QTest.keyClick(room.prompt, Key.Key_F, CONTROL)
    assert room.done == ["generate", "search"]


def test_an_action_that_comes_later_has_the_chosen_keys(room: Room) -> None:
    room.registry.use({"later": "F7"})
    later = Action(id="later", context="", text="Later", keys="F6", scope=Scope.TAKES)
    made = later.made_for(room.window)
    assert made.shortcut().toString() == "F6"
    room.registry.adopt(later, made)
    assert made.shortcut().toString() == "F7"
    with pytest.raises(ValueError, match="later"):
        room.registry.adopt(later, made)


def test_tool_tips_and_the_sheet_say_the_keys_in_force(room: Room) -> None:
    room.registry.explain(room.player, room.action("search"))
    assert room.player.toolTip() == "Search takes  Ctrl+F"
    room.registry.use({"search": "Ctrl+K"})
    assert room.player.toolTip() == "Search takes  Ctrl+K"
    text = sheet_text(room.registry)
    assert text.startswith("Everywhere\nCtrl+Return, Ctrl+Enter   Generate\nCtrl+K   Search")
    assert text.index("Viewer") < text.index("Takes\nCtrl+E   Write a note")
    assert "Without keys" not in text


def test_a_menu_says_the_first_key_in_force_and_that_of_the_action_that_does_the_same(
    room: Room,
) -> None:
    generate = room.action("generate")
    same = Action(id="same", context="", text="The same", keys_of=generate)
    alone = Action(id="alone", context="", text="Without keys of its own")
    first = room.registry.first_key
    assert [first(each) for each in (generate, same, alone)] == ["Ctrl+Return", "Ctrl+Return", ""]
    room.registry.use({"generate": "Ctrl+G"})
    assert [first(each) for each in (generate, same)] == ["Ctrl+G", "Ctrl+G"]


class TestPage:
    @pytest.fixture
    def page(self, room: Room, qtbot: QtBot) -> ShortcutsPage:
        made = ShortcutsPage(room.registry)
        qtbot.addWidget(made)
        made.show_settings(Settings(shortcuts={"search": "Ctrl+K"}))
        made.show()
        return made

    def press(self, page: ShortcutsPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(page.recorder, key, modifier)

    def own(self, page: ShortcutsPage) -> dict[str, str]:
        return dict(page.changed(Settings()).shortcuts)

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

    def test_keys_of_another_action_are_told_with_its_name_and_taken_only_when_said(
        self, page: ShortcutsPage
    ) -> None:
        page.choose("takes.note")
        self.press(page, Key.Key_Return, CONTROL)
        assert page.word.text() == "Ctrl+Return is used by \u201cGenerate\u201d."
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

    def test_actions_are_found_by_name_and_by_keys(self, page: ShortcutsPage) -> None:
        def found() -> list[str]:
            shown = QTreeWidgetItemIterator.IteratorFlag.NotHidden
            each, names = QTreeWidgetItemIterator(page.list, shown), []
            while (item := each.value()) is not None:
                if item.parent() is not None:
                    names.append(item.text(0))
                each += 1
            return names

        page.search.setText("ctrl+k")
        assert found() == ["Search takes"]
        page.search.setText("NOTE write")
        assert found() == ["Write a note"]
        page.search.clear()
        assert len(found()) == 5


# What people may have kept keys for, in the settings of earlier versions.
STORED = {
    "generate settings quit shortcuts takes.search",
    "prompt.focus prompt.history prompt.templates prompt.older prompt.newer",
    "compose.undo compose.redo",
    "takes.open takes.primary takes.details takes.star takes.tag takes.bin takes.undo takes.redo",
    "takes.copy takes.grid takes.larger takes.smaller",
    "player.play_pause player.back player.stop player.forward player.step_back",
    "player.step_forward player.second_back player.second_forward player.to_start player.to_end",
    "player.loop player.mute player.full_screen player.leave_full_screen player.zoom",
    "player.mark_in player.mark_out player.clear_marks player.previous_take player.next_take",
    "player.export_frame player.reveal player.open_external player.compare_wipe",
    "player.wipe_left player.wipe_right player.hear_first player.hear_second player.hear_none",
    "player.compare_swap player.leave_compare",
}


def test_stored_ids_are_never_renamed() -> None:
    declared = (WindowAction, PromptAction, TakeAction, ListAction)
    actions = [each for group in declared for each in vars(group).values()]
    actions += [*COMMANDS.values(), *COMPARE_COMMANDS.values()]
    ids = [each.id for each in actions if isinstance(each, Action)]
    assert {id for line in STORED for id in line.split()} <= set(ids)
    assert len(ids) == len(set(ids))
