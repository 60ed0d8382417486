"""What a person does in the shot list, over a real journal and real undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sora_desktop.core.ledger import ProjectSpending
from sora_desktop.core.money import Money
from sora_desktop.core.options import rows_text
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT, BatchRow, Project, ProjectId, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import Annotations
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import ShotAction, TakeAction
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.compose.dialogs import SplitShotDialog
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library import LibraryEdits
from sora_desktop.ui.controllers.shot_list import ShotListController
from sora_desktop.ui.shots.model import ShotRow
from tests.fakes import START, FakeClock
from tests.ui.controllers.parts import FakeNotifier
from tests.ui.samples import CATALOGUE, request
from tests.ui.shots.parts import ShotList, shot_id, written
from tests.ui.take_source import numbered


class Room(ShotList):
    """The controller with its page; `ordered` is what is to be generated."""

    def __init__(self, qtbot: QtBot, folder: Path, names: str, takes: Sequence[Take]) -> None:
        super().__init__(folder, *(written(name) for name in names), takes=takes)
        qtbot.addWidget(self.page)
        self.edits = LibraryEdits(Annotations(self.store, FakeClock()), self.store.find)
        self.registry, self.notices = ActionRegistry(self.store.find), FakeNotifier()
        self.ordered: list[Sequence[BatchRow]] = []
        self.said: list[Sequence[str]] = []
        self.prices: dict[TakeId, Money] = {}
        self.opened: list[Take] = []
        self.renamed: list[ShotId] = []
        self.controller = ShotListController(
            self.page,
            self.page,
            self.store,
            self.edits,
            self.registry,
            self.notices,
            catalogue=lambda: CATALOGUE,
            project=lambda: FIRST_PROJECT,
            usual=lambda: request(prompt="in the prompt bar", seconds=12),
            spent_for=self.spent_for,
            generate=self.order,
            offered=lambda take: actions_for(take, self.prices.get(take.id)),
            open_shot=self.opened.append,
            rename=self.renamed.append,
            undo=self.undo,
            redo=self.edits.stack.redo,
            now=lambda: START,
        )
        self.connections = Connections()
        self.controller.start(self.connections)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def spent_for(self, project_id: ProjectId) -> ProjectSpending:
        """What the takes of the project cost, of which there is one."""
        project = self.store.shots.project(project_id)
        assert project is not None
        spent = Money.total(take.spent for take in self.store.all())
        return ProjectSpending(project=project, spent=spent)

    def order(self, rows: Sequence[BatchRow], said: Sequence[str]) -> None:
        """Notes what is to be generated, and what the question says besides."""
        self.ordered.append(rows)
        self.said.append(said)

    def select(self, names: str) -> None:
        """Selects the shots of these letters."""
        self.page.table.go_to([shot_id(name) for name in names])

    @property
    def letters(self) -> str:
        """The last letters of the sentences, in film order."""
        return "".join(title[-1:] or "_" for title in self.film)

    def undo(self) -> None:
        """Takes the last step back."""
        self.edits.undo()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    takes = [numbered(n, shot_id=shot_id("b"), shot_number=0) for n in (1, 2)]
    return Room(qtbot, tmp_path, "abcd", takes)


def run(room: Room, action: Action) -> None:
    """Runs an action as its key or its menu entry does."""
    made = room.registry.made(action)
    assert made.isEnabled()
    made.trigger()


def test_a_shot_is_added_after_the_current_one_and_written(qtbot: QtBot, room: Room) -> None:
    room.select("b")
    run(room, ShotAction.ADD)
    assert room.letters == "ab_cd"
    editor = room.page.table.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "A letter e")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert room.letters == "abecd"
    new = room.page.model.rows[2].request
    assert new is not None
    assert (new.seconds, new.inputs) == (12, ()), "what the prompt bar asks for, without pictures"
    room.undo()
    room.undo()
    assert room.letters == "abcd"


def test_a_list_of_shots_is_never_given_to_another_shot(room: Room) -> None:
    """By filling down, or to the second half of a split: both would be paid for the same film."""
    rows = rows_text([{"prompt": "a kite", "duration": 8}])
    shot = room.store.shots.shot(shot_id("a"))
    assert shot is not None
    asked = request(prompt="Shot a and more", multi_shots=rows)
    room.store.arrange(ShotChanges(shots=(replace(shot, request=asked),)))
    room.select("abcd")
    run(room, ShotAction.FILL_DOWN)
    lists = [row.request.options.get("multi_shots") for row in room.page.model.rows if row.request]
    assert lists == [rows, None, None, None]
    room.controller.split(shot_id("a"), 6)
    first, second = (row.request for row in room.page.model.rows[:2])
    assert first is not None
    assert second is not None
    assert first.options.get("multi_shots") == rows
    assert "multi_shots" not in second.options
    # A new sentence is what is made from then on.
    room.controller.write_sentence(shot_id("a"), "A boat")
    written_ = room.page.model.rows[0].request
    assert written_ is not None
    assert (written_.prompt, "multi_shots" in written_.options) == ("A boat", False)
    room.undo()
    assert room.page.model.rows[0].request == first


def test_shots_are_moved_by_key_and_by_hand(room: Room) -> None:
    room.select("bc")
    run(room, ShotAction.UP)
    assert room.letters == "bcad"
    run(room, ShotAction.UP)
    assert room.letters == "bcad", "they are at the top"
    run(room, ShotAction.DOWN)
    run(room, ShotAction.DOWN)
    assert room.letters == "adbc"
    assert [row.id for row in room.page.table.chosen_rows] == [shot_id("b"), shot_id("c")]
    run(room, ShotAction.DOWN)
    assert room.letters == "adbc"
    room.page.model.move_wanted.emit([shot_id("c")], shot_id("a"))
    assert room.letters == "cadb"
    for _step in range(4):
        room.undo()
    assert room.letters == "abcd"


def test_a_sentence_that_is_written_moves_with_its_shot(room: Room) -> None:
    room.select("c")
    run(room, ShotAction.EDIT)
    QTest.keyClicks(_editor(room), "Half a c")
    run(room, ShotAction.UP)
    QTest.keyClicks(_editor(room), "at")
    QTest.keyClick(_editor(room), Qt.Key.Key_Return)
    assert room.film == ["Shot a", "Half a cat", "Shot b", "Shot d"]


def test_a_shot_that_is_added_ends_the_sentence_before(room: Room) -> None:
    room.select("c")
    run(room, ShotAction.EDIT)
    QTest.keyClicks(_editor(room), "A cat")
    run(room, ShotAction.ADD)
    QTest.keyClicks(_editor(room), "A dog")
    QTest.keyClick(_editor(room), Qt.Key.Key_Return)
    assert room.film == ["Shot a", "Shot b", "A cat", "A dog", "Shot d"]


def test_shots_are_written_one_after_the_other(room: Room) -> None:
    """Without the mouse, and without a key for another shot."""
    room.select("d")
    run(room, ShotAction.ADD)
    for words in ("A dog", "A bird"):
        assert "Ctrl+Return adds the next one" in _editor(room).placeholderText()
        QTest.keyClicks(_editor(room), words)
        QTest.keyClick(_editor(room), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(_editor(room), "A fish")
    QTest.keyClick(_editor(room), Qt.Key.Key_Return)
    assert room.film[3:] == ["Shot d", "A dog", "A bird", "A fish"]
    assert not room.page.table.writing


def test_a_sentence_that_is_written_is_kept_at_the_end_of_the_program(room: Room) -> None:
    room.select("c")
    run(room, ShotAction.EDIT)
    QTest.keyClicks(_editor(room), "A cat")
    room.connections.close()
    assert room.film == ["Shot a", "Shot b", "A cat", "Shot d"]


def _editor(room: Room) -> QPlainTextEdit:
    """The field that a sentence is written in."""
    table = room.page.table
    found = table.indexWidget(table.currentIndex())
    assert isinstance(found, QPlainTextEdit)
    return found


def test_undo_and_redo_have_their_keys_everywhere_on_the_page(room: Room) -> None:
    table = room.page.table
    table.setFocus()
    room.select("c")
    run(room, ShotAction.UP)
    assert room.letters == "acbd"
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.letters == "abcd"
    room.page.generate.setFocus()
    QTest.keyClick(room.page.generate, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert room.letters == "acbd"


def test_undo_within_a_sentence_is_the_sentences_own(room: Room) -> None:
    room.select("c")
    run(room, ShotAction.UP)
    run(room, ShotAction.EDIT)
    QTest.keyClicks(_editor(room), "A cat")
    QTest.keyClick(_editor(room), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _editor(room).toPlainText() == "Shot c"
    assert room.letters == "acbd"


def test_copies_are_selected(room: Room) -> None:
    room.select("ad")
    run(room, ShotAction.DUPLICATE)
    assert room.letters == "aabcdd"
    assert [room.page.model.row_of(row.id) for row in room.page.table.chosen_rows] == [1, 5]


def test_a_shot_is_split_where_the_cursor_is(room: Room) -> None:
    room.controller.write_sentence(shot_id("a"), "A \U0001f6f6 drifts. It sinks a")
    room.select("a")
    run(room, ShotAction.SPLIT)
    dialog = room.page.findChild(SplitShotDialog)
    assert dialog is not None
    assert dialog.second.text() == "Second shot: It sinks a", "at the end of a sentence"
    dialog.split_button.click()
    assert room.film[:2] == ["A \U0001f6f6 drifts.", "It sinks a"]


def test_a_shot_is_not_split_at_its_ends(room: Room) -> None:
    room.select("a")
    run(room, ShotAction.SPLIT)
    dialog = room.page.findChild(SplitShotDialog)
    assert dialog is not None
    cursor = dialog.field.textCursor()
    for place in (0, len("Shot a")):
        cursor.setPosition(place)
        dialog.field.setTextCursor(cursor)
        assert not dialog.split_button.isEnabled()


def test_model_and_options_are_filled_down(room: Room) -> None:
    room.select("a")
    room.controller.use_option("seconds", 4)
    room.controller.use_option("aspect_ratio", "9:16")
    room.select("abc")
    run(room, ShotAction.FILL_DOWN)
    for name in "abc":
        assert (room.wanted(name).seconds, room.wanted(name).aspect_ratio) == (4, "9:16")
    assert room.wanted("d").seconds == 8
    room.undo()
    assert room.wanted("c").seconds == 8


def test_another_model_keeps_what_fits(room: Room) -> None:
    room.select("ac")
    room.controller.use_model("veo")
    veo = CATALOGUE.get("veo")
    assert veo is not None
    for name in "ac":
        assert room.wanted(name).model_id == "veo"
        assert room.page.model.row(shot_id(name)) is not None
        assert room.page.model.rows[0].requests, "it can be made"
    assert room.wanted("b").model_id == "sora"
    room.controller.use_option("seconds", 5_000)
    assert room.wanted("a").seconds in veo.first.seconds.values


def test_only_empty_shots_are_removed(room: Room) -> None:
    room.select("b")
    assert not room.registry.made(ShotAction.REMOVE).isEnabled()
    room.select("abc")
    run(room, ShotAction.REMOVE)
    assert room.letters == "bd"
    assert len(room.store.shots.takes(shot_id("b"))) == 2
    room.undo()
    assert room.letters == "abcd"


def test_a_take_is_chosen_with_undo(room: Room) -> None:
    take = room.store.all()[1]
    room.page.choose_wanted.emit(take.id)
    assert room.store.shots.chosen(shot_id("b")) == take
    room.page.choose_wanted.emit(take.id)
    room.undo()
    assert room.store.shots.chosen(shot_id("b")) is None


def test_generate_orders_every_empty_shot_once(room: Room) -> None:
    room.page.count.setValue(2)
    room.select("a")
    room.page.generate.click()
    (rows,) = room.ordered
    assert [(row.into.shot_id, row.count) for row in rows] == [(shot_id(name), 2) for name in "acd"]
    assert [row.request.prompt for row in rows] == ["Shot a", "Shot c", "Shot d"]
    assert {row.into.project_id for row in rows} == {FIRST_PROJECT}


def test_choices_are_ordered_one_by_one_into_their_shot(room: Room) -> None:
    room.controller.write_sentence(shot_id("a"), "A {red|blue} kite")
    room.select("a")
    run(room, ShotAction.GENERATE)
    (rows,) = room.ordered
    assert [row.request.prompt for row in rows] == ["A red kite", "A blue kite"]
    assert {row.into.shot_id for row in rows} == {shot_id("a")}


@pytest.mark.parametrize("again", [False, True], ids=["button", "action"])
def test_what_is_being_written_is_what_is_ordered(room: Room, again: bool) -> None:
    """Also where nothing has taken the focus from the sentence, as a click does not on macOS."""
    room.select("c")
    run(room, ShotAction.EDIT)
    editor = _editor(room)
    editor.selectAll()
    QTest.keyClicks(editor, "A cat")
    if again:
        run(room, ShotAction.GENERATE)
    else:
        room.page.generate_wanted.emit()
    (rows,) = room.ordered
    assert [row.request.prompt for row in rows] == (
        ["A cat"] if again else ["Shot a", "A cat", "Shot d"]
    )


def test_selected_shots_are_generated_also_with_takes(room: Room) -> None:
    room.select("b")
    run(room, ShotAction.GENERATE)
    room.select("bc")
    room.page.generate.click()
    assert [[row.into.shot_id for row in rows] for rows in room.ordered] == [
        [shot_id("b")],
        [shot_id("b"), shot_id("c")],
    ]


def test_what_an_order_leaves_out_is_told_with_its_reason(room: Room) -> None:
    sentences = {"a": "A {hero} flies", "c": "  ", "d": "A tram"}
    for name, prompt in sentences.items():
        room.controller.write_sentence(shot_id(name), prompt)
    room.page.generate.click()
    assert [[row.into.shot_id for row in rows] for rows in room.ordered] == [[shot_id("d")]]
    left_out = ["Shot 1 is left out. Fill in {hero}.", "Shot 3 is left out. Write a prompt."]
    assert room.said == [left_out]
    room.select("ad")
    room.page.generate.click()
    run(room, ShotAction.GENERATE)
    assert room.said[1:] == [left_out[:1]] * 2


def problem(category: Category) -> Problem:
    """Why a take has no clip."""
    return Problem(category=category, text="x")


def with_takes(qtbot: QtBot, folder: Path, *states: TakeState, **changes: Any) -> Room:
    """Shots a to d, of which b is gone to and has a take in each of these states."""
    own = {"shot_id": shot_id("b"), "shot_number": 0, **changes}
    takes = [numbered(n, each, remote_id=f"r{n}", **own) for n, each in enumerate(states)]
    room = Room(qtbot, folder, "abcd", takes)
    room.select("b")
    return room


def current(room: Room) -> ShotRow:
    """The row that is gone to."""
    assert room.page.current is not None
    return room.page.current


def test_a_shot_says_why_it_has_no_clip_and_what_helps(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = problem(Category.MODERATION)
    room = with_takes(qtbot, tmp_path, *[TakeState.FAILED] * 2, seen_at=START, last_error=blocked)
    line, shown = "2 takes need you. Take 2 blocked by moderation. ", room.page.problem
    assert current(room).line.startswith(line)
    assert (shown.title.text(), shown.step.text()) == (line[18:-2], "Edit prompt")
    shown.step.click()
    assert room.page.table.writing
    room.page.table.finish_writing()
    take = room.store.all()[1]
    room.prices[take.id] = Money(1)
    room.store.revise(take.id, last_error=problem(Category.RENDER_FAILED))
    room.controller.write_sentence(shot_id("b"), "A calmer sentence")
    assert current(room).line.startswith("2 takes need you. Take 2: render failed. ")
    assert shown.step.text() == f"Generate again ({current(room).price})"
    shown.step.click()
    ((batch,),) = room.ordered
    assert (batch.request.prompt, batch.count) == ("A calmer sentence", 1)
    assert batch.into.shot_id == shot_id("b")


@pytest.mark.parametrize("style", ["", "\nGrainy film"])
def test_a_blocked_prompt_is_not_ordered_again_with_the_others(
    qtbot: QtBot, tmp_path: Path, style: str
) -> None:
    blocked = problem(Category.MODERATION)
    own = {"prompt": f"Shot b{style}", "last_error": blocked}
    room = with_takes(qtbot, tmp_path, TakeState.FAILED, **own)
    room.page.generate.click()
    assert [row.into.shot_id for row in room.ordered[0]] == [shot_id(name) for name in "acd"]
    reason = "Shot 2 is left out. Moderation blocked this prompt. Edit it first."
    assert room.said == [[reason]]
    room.select("bc")
    room.page.generate.click()
    assert [row.into.shot_id for row in room.ordered[1]] == [shot_id("b"), shot_id("c")]
    room.controller.write_sentence(shot_id("b"), "Another b")
    room.select("a")
    room.page.generate.click()
    assert len(room.ordered[2]) == 4
    assert room.said[1:] == [[], []]


def test_a_shot_that_cannot_be_made_again_is_edited_first(qtbot: QtBot, tmp_path: Path) -> None:
    failed = problem(Category.RENDER_FAILED)
    room = with_takes(qtbot, tmp_path, TakeState.FAILED, last_error=failed)
    room.prices[room.store.all()[0].id] = Money(1)
    room.controller.write_sentence(shot_id("b"), "A {hero} flies")
    assert room.page.problem.step.text() == "Edit prompt"
    room.page.problem.step.click()
    assert room.page.table.writing
    assert room.ordered == []


def test_a_file_that_is_gone_is_told_and_fetched_again(qtbot: QtBot, tmp_path: Path) -> None:
    gone = problem(Category.FILE_GONE)
    room = with_takes(qtbot, tmp_path, TakeState.COMPLETED, clip="a.mp4", last_error=gone)
    fetched: list[Take] = []
    room.registry.on_take(TakeAction.FETCH_AGAIN, fetched.append)
    assert current(room).line.startswith("Take 1: file not found. Paid ")
    room.page.problem.step.click()
    assert fetched == list(room.store.all())
    room.select("a")
    assert not room.page.problem.isVisible()


def test_a_failure_that_was_seen_is_over_with_another_clip(qtbot: QtBot, tmp_path: Path) -> None:
    room = with_takes(qtbot, tmp_path, TakeState.READY, TakeState.FAILED)
    assert room.page.problem.isVisible()
    room.store.revise(room.store.all()[1].id, seen_at=START)
    assert current(room).line == ""
    assert not room.page.problem.isVisible()


def test_a_shot_is_opened_among_the_takes(room: Room) -> None:
    room.select("a")
    assert not room.registry.made(ShotAction.OPEN).isEnabled()
    room.select("b")
    run(room, ShotAction.OPEN)
    room.page.choose_wanted.emit(room.store.all()[1].id)
    room.page.open_button.click()
    assert [take.shot_number for take in room.opened] == [1, 2], "the one in the cut"


def test_the_menu_offers_the_takes_of_a_shot(room: Room) -> None:
    def offered(names: str) -> dict[str, QAction]:
        room.select(names)
        menu = QMenu(room.page)
        room.page.offer_menu(menu)
        parts = {each.text(): each.menu() for each in menu.actions() if each.menu() is not None}
        part = parts.get("Choose take")
        return {each.text(): each for each in part.actions()} if isinstance(part, QMenu) else {}

    assert offered("a") == offered("ab") == {}
    takes = offered("b")
    assert [each.isChecked() for each in takes.values()] == [False, False]
    takes["Take 2"].trigger()
    assert room.store.shots.chosen(shot_id("b")) == room.store.all()[1]
    assert {text: each.isChecked() for text, each in offered("b").items()} == {
        "Take 1": False,
        "Take 2": True,
    }


def test_the_menu_offers_models_and_what_they_let_choose(room: Room) -> None:
    room.select("ac")
    menu = QMenu(room.page)
    room.page.offer_menu(menu)
    parts = {each.text(): each.menu() for each in menu.actions() if each.menu() is not None}
    assert set(parts) == {"Model", "Aspect ratio", "Resolution", "Duration"}
    models = parts["Model"]
    assert isinstance(models, QMenu)
    names = {each.text(): each for each in models.actions()}
    assert names["Sora 2 Pro"].isChecked()
    names["Veo 3.1"].trigger()
    assert {room.wanted(name).model_id for name in "ac"} == {"veo"}


@pytest.mark.parametrize("new", [False, True], ids=["of a shot", "of a new shot"])
@pytest.mark.parametrize("typed", ["", "A long sentence", "Two\nlines"])
def test_a_sentence_that_is_left_by_escape_comes_back_by_undo(
    room: Room, new: bool, typed: str
) -> None:
    room.select("c")
    run(room, ShotAction.ADD if new else ShotAction.EDIT)
    before, steps = room.film, room.edits.stack.count()
    editor = room.page.table.findChild(QPlainTextEdit)
    assert editor is not None
    if typed:
        editor.selectAll()
        editor.insertPlainText(typed)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert room.film == before, "Escape keeps what was there"
    assert not room.page.table.writing
    if not typed:
        assert room.edits.stack.count() == steps
        return
    assert room.edits.undo() == "Prompt change brought back"
    current = room.page.current
    assert current is not None
    assert current.request is not None
    assert current.request.prompt == typed
    room.edits.redo()
    assert room.film == before


def test_a_changed_sentence_that_is_the_same_is_no_step(room: Room) -> None:
    steps = room.edits.stack.count()
    room.controller.write_sentence(shot_id("a"), "Shot a")
    assert room.edits.stack.count() == steps


def test_nothing_is_read_while_the_page_is_away(room: Room) -> None:
    room.page.shown_changed.emit(False)
    assert room.page.model.rows == []
    room.controller.project_changed()
    assert room.page.model.rows == []
    room.page.shown_changed.emit(True)
    assert len(room.page.model.rows) == 4


def test_a_shot_is_renamed(room: Room) -> None:
    room.select("a")
    run(room, ShotAction.RENAME)
    assert room.renamed == [shot_id("a")]


def test_the_footer_says_what_is_left_of_the_budget(room: Room) -> None:
    page, spent = room.page, room.page.model.spent
    assert page.note.text().startswith("To go ")
    project = Project(id=FIRST_PROJECT, budget=spent + Money.from_dollars(5))
    undo = room.store.arrange(ShotChanges(projects=(project,)))
    assert page.note.text() == f"Project budget {project.budget}, $5.00 left"
    assert page.sums.text() == f"Spent {spent}, to go {page.model.to_go}"
    take = room.store.all()[0]
    room.store.revise(take.id, charged=take.spent + Money.from_dollars(6))
    assert page.note.text() == f"Project budget {project.budget}, over by $1.00"
    room.store.arrange(undo)
    assert page.note.text().startswith("To go ")
