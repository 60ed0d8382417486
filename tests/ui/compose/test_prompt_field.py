"""Writing: older prompts by the arrow keys, blanks by Tab, and one undo for all of Compose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeChange, TakeState
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.prompt_field import PromptEdit, PromptMemory
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.pick_popup import MOST_ROWS, PickModel, PickPopup, line_of
from tests.ui.samples import CATALOGUE, NOW, request
from tests.ui.samples import sample_take as sample

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OLD = ("the newest", "two\nlines", "the oldest")


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    theme = Theme(Mode.DARK)
    made = Composer(theme, CATALOGUE)
    theme.setParent(made)
    qtbot.addWidget(made)
    made.resize(300, 720)
    made.field.use_history(lambda: OLD)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_prompt()
    return made


def press(composer: Composer, *keys: Qt.Key) -> str:
    """What is in the field after these keys."""
    for key in keys:
        QTest.keyClick(composer.prompt, key)
    return composer.prompt.text()


class TestWalk:
    def test_up_and_down_walk_and_the_unsent_text_stands_at_the_end(
        self, composer: Composer
    ) -> None:
        QTest.keyClicks(composer.prompt, "mine")
        assert press(composer, Key.Key_Up) == "the newest"
        assert composer.field.note == "Earlier prompt 1 of 3. Press Down to return."
        assert press(composer, Key.Key_Up, Key.Key_Up, Key.Key_Up) == "the oldest"
        # Down goes through the lines of a text first.
        assert press(composer, Key.Key_Down) == "two\nlines"
        assert press(composer, Key.Key_Down, Key.Key_Down) == "mine"
        assert press(composer, Key.Key_Down) == "mine"
        assert composer.field.note == ""

    def test_within_a_text_the_arrows_move_and_a_held_key_stays(self, composer: Composer) -> None:
        composer.draft = "one\ntwo"
        composer.prompt.moveCursor(composer.prompt.textCursor().MoveOperation.End)
        assert press(composer, Key.Key_Up) == "one\ntwo"
        assert composer.prompt.textCursor().blockNumber() == 0
        composer.draft = "a long text of one paragraph that is broken into drawn lines " * 3
        composer.prompt.moveCursor(composer.prompt.textCursor().MoveOperation.End)
        assert press(composer, Key.Key_Up).startswith("a long text")

    def test_what_was_written_into_an_older_prompt_is_kept_on_the_way(
        self, composer: Composer
    ) -> None:
        press(composer, Key.Key_Up)
        QTest.keyClicks(composer.prompt, "not ")
        composer.field.go(older=True)
        composer.field.go(older=False)
        assert composer.draft == "not the newest"
        assert press(composer, Key.Key_Down) == ""

    def test_an_older_prompt_is_sent_and_the_unsent_text_still_stands_at_the_end(
        self, composer: Composer
    ) -> None:
        QTest.keyClicks(composer.prompt, "mine")
        press(composer, Key.Key_Up)
        composer.generate.order()
        composer.set_request(request(prompt="of a take"))
        assert press(composer, Key.Key_Down) == "mine"
        composer.generate.order()
        assert press(composer, Key.Key_Down) == "mine", "it is sent: the walk is over"

    def test_an_undo_on_the_way_is_back_at_the_own_text(self, composer: Composer) -> None:
        QTest.keyClicks(composer.prompt, "mine")
        press(composer, Key.Key_Up)
        composer.undo.undo.trigger()
        assert composer.draft == "mine"
        assert press(composer, Key.Key_Up) == "the newest"


class TestBlanks:
    def test_tab_goes_from_blank_to_blank_and_then_leaves(self, composer: Composer) -> None:
        composer.field.put("\U0001f6f6 {who} in {where}, {who}")
        cursor = composer.prompt.textCursor
        assert cursor().selectedText() == "{who}"
        assert composer.field.note == "Fill in: who and where (press Tab)"
        QTest.keyClicks(composer.prompt, "a fox")
        QTest.keyClick(composer.prompt, Key.Key_Tab)
        assert cursor().selectedText() == "{where}"
        QTest.keyClick(composer.prompt, Key.Key_Tab)
        assert cursor().selectedText() == "{who}"
        QTest.keyClick(composer.prompt, Key.Key_Tab, SHIFT)
        assert cursor().selectedText() == "{where}"
        QTest.keyClicks(composer.prompt, "Oslo")
        QTest.keyClick(composer.prompt, Key.Key_Tab)
        QTest.keyClicks(composer.prompt, "she")
        assert composer.draft == "\U0001f6f6 a fox in Oslo, she"
        assert composer.field.note == ""
        QTest.keyClick(composer.prompt, Key.Key_Tab)
        assert QApplication.focusWidget() is not composer.prompt

    def test_they_are_marked_also_after_the_theme_has_changed(self, composer: Composer) -> None:
        composer.field.put("a {colour} {boat|{ship}}")
        block = composer.prompt.document().firstBlock()
        marked = [(each.start, each.length) for each in block.layout().formats()]
        assert marked == [(2, 8), (11, 13)]

    def test_choices_are_left_alone_by_tab(self, composer: Composer) -> None:
        composer.field.put("a {red|blue|{colour}} boat")
        assert composer.prompt.textCursor().selectedText() == "{colour}"
        QTest.keyClicks(composer.prompt, "green")
        assert composer.field.note == "Your choices make 3 prompts"
        QTest.keyClick(composer.prompt, Key.Key_Tab)
        assert QApplication.focusWidget() is not composer.prompt

    def test_the_file_of_a_template_is_taken_and_no_other(self, composer: Composer) -> None:
        given: list[Path] = []
        composer.prompt.template_given.connect(given.append)
        for name in ("a.toml", "b.mp4"):
            files = QMimeData()
            files.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}")])
            assert composer.prompt.canInsertFromMimeData(files) is (name == "a.toml")
            composer.prompt.insertFromMimeData(files)
        assert [file.name for file in given] == ["a.toml"]
        assert composer.draft == ""


class TestUndo:
    def test_everything_comes_back_in_the_order_in_which_it_was_done(
        self, composer: Composer
    ) -> None:
        QTest.keyClicks(composer.prompt, "a boat")
        first = composer.request()
        composer.settings.picks["resolution"].chip.activated.emit(1)
        QTest.keyClicks(composer.prompt, " at night")
        composer.takes = 3
        last = composer.request()
        assert (last.resolution, last.prompt, composer.takes) == ("1080p", "a boat at night", 3)
        for _ in range(2):
            QTest.keyClick(composer.prompt, Key.Key_Z, CONTROL)
        assert (composer.request(), composer.takes) == (replace(last, prompt="a boat"), 1)
        QTest.keyClick(composer.prompt, Key.Key_Z, CONTROL)
        assert composer.request() == first
        QTest.keyClick(composer.prompt, Key.Key_Z, CONTROL)
        assert composer.draft == ""
        QTest.keyClick(composer.prompt, Key.Key_Z, CONTROL)
        for _ in range(4):
            QTest.keyClick(composer.prompt, Key.Key_Y, CONTROL)
        assert (composer.request(), composer.takes) == (last, 3)

    def test_the_keys_work_from_a_picker_too(self, composer: Composer) -> None:
        QTest.keyClicks(composer.prompt, "a boat")
        composer.count.setFocus()
        QTest.keyClick(composer.count, Key.Key_Up)
        assert composer.takes == 2
        QTest.keyClick(composer.count, Key.Key_Z, CONTROL)
        assert (composer.takes, composer.draft) == (1, "a boat")
        QTest.keyClick(composer.count, Key.Key_Z, CONTROL)
        assert composer.draft == ""

    def test_reusing_a_take_is_one_step_and_loses_nothing(self, composer: Composer) -> None:
        QTest.keyClicks(composer.prompt, "unsent words")
        before = composer.request()
        composer.set_request(request(prompt="of a take", seconds=4, resolution="1080p"))
        assert composer.request() != before
        composer.undo.undo.trigger()
        assert composer.request() == before
        composer.undo.redo.trigger()
        assert composer.request().prompt == "of a take"
        composer.set_request(composer.request())
        composer.undo.undo.trigger()
        assert composer.request() == before, "reusing what is there is no step"

    def test_one_turn_of_a_dial_is_one_step(self, composer: Composer) -> None:
        for count in (2, 3, 4):
            composer.takes = count
        composer.undo.undo.trigger()
        assert composer.takes == 1

    def test_a_draft_from_the_last_time_is_the_beginning(self, composer: Composer) -> None:
        composer.draft = "kept"
        assert not composer.undo.undo.isEnabled()

    def test_its_actions_are_in_the_menu_of_the_prompt(self, composer: Composer) -> None:
        QTest.keyClicks(composer.prompt, "a boat")
        composer.settings.picks["resolution"].chip.activated.emit(1)
        at = composer.prompt.rect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, composer.prompt.mapToGlobal(at)
        )
        QApplication.sendEvent(composer.prompt.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        actions: list[QAction] = menu.actions()
        actions[0].trigger()
        menu.close()
        assert (composer.request().resolution, composer.draft) == ("720p", "a boat")


class TestMemory:
    def test_newest_first_each_once_and_read_again_after_a_change(self) -> None:
        prompts = ["a", "b ", "a"]
        memory = PromptMemory(lambda: iter(prompts))
        assert list(memory.prompts()) == ["a", "b"]
        prompts.insert(0, "c")
        assert list(memory.prompts()) == ["a", "b"]
        take = sample(TakeState.READY)
        memory.changed(TakeChange(before=None, after=take))
        assert list(memory.prompts()) == ["c", "a", "b"]
        del prompts[0]
        memory.changed(TakeChange(before=take, after=replace(take, binned_at=NOW)))
        assert list(memory.prompts()) == ["a", "b"]

    def test_the_list_is_searched_by_words(self, qtbot: QtBot) -> None:
        theme = Theme(Mode.DARK)
        popup = PickPopup(theme, "Earlier prompts")
        theme.setParent(popup)
        anchor = PromptEdit()
        qtbot.addWidget(anchor)
        qtbot.addWidget(popup)
        anchor.show()
        texts = ["A red boat\nat night", "a blue boat", "a red car"]
        picked: list[int] = []
        popup.picked.connect(picked.append)
        popup.open_above(anchor, texts, lambda place: line_of(texts[place]), empty="None.")
        assert popup.model.index(0).data() == "A red boat at night"
        QTest.keyClicks(popup.search, "RED ")
        QTest.keyClick(popup.search, Key.Key_Down)
        QTest.keyClick(popup.search, Key.Key_Return)
        assert picked == [2]
        popup.open_above(anchor, texts, str, empty="None.", note="One file was skipped.")
        QTest.keyClicks(popup.search, "green")
        assert popup.nothing.text() == "No matches."
        QTest.keyClick(popup.search, Key.Key_Return)
        assert picked == [2]
        popup.open_above(anchor, [], str, empty="None.")
        assert popup.nothing.text() == "None."
        popup.close()

    def test_a_hundred_thousand_prompts_cost_one_pass_a_letter(self) -> None:
        model = PickModel()
        texts = [f"prompt number {n} of a boat" for n in range(100_000)]
        model.set_texts(texts, lambda place: texts[place])
        model.search("number")
        assert model.rowCount() == MOST_ROWS
        model.search("number 99999 boat")
        assert [model.place(row) for row in range(model.rowCount())] == [99_999]
