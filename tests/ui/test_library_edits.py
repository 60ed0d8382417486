"""Star, tags, note and bin with undo, over the real engine's part and a real journal; the editors
of tags and notes; and the strip under the player, whose buttons keep the focus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import TaskState
from sora_desktop.engine.marks import Marks
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.clip_info import ClipInfo, Kin
from sora_desktop.ui.library_edits import LibraryEdits
from sora_desktop.ui.tag_editor import TagDialog, TagEditor
from sora_desktop.ui.task_actions import TakeAction
from sora_desktop.ui.theme import Mode, Theme
from sora_desktop.ui.undo_bar import UndoBar
from tests.fakes import FakeClock
from tests.ui.samples import dollars, take
from tests.ui.take_source import numbered, task_id

Key = Qt.Key
A, B, C = task_id(1), task_id(2), task_id(3)


class Shelf:
    """Three takes in a real journal; the last is under way."""

    def __init__(self, path: Path) -> None:
        self.journal = Journal(path)
        clock = FakeClock()
        self.store = TaskStore(self.journal, clock)
        states = (TaskState.READY, TaskState.READY, TaskState.PENDING)
        self.store.add(
            [
                numbered(n + 1, state, remote_id=f"r{n}", starred=n == 1)
                for n, state in enumerate(states)
            ]
        )
        self.marks = Marks(self.store, clock)
        self.edits = LibraryEdits(self.marks, self.store.find)
        self.told: list[str] = []
        self.edits.told.connect(self.told.append)

    def undo(self) -> None:
        """Takes back the last step."""
        self.edits.stack.undo()

    def redo(self) -> None:
        """And does it again."""
        self.edits.stack.redo()


@pytest.fixture
def shelf(qapp: QApplication, tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path / "journal.db")
    yield made
    made.journal.close()


def test_everything_is_undone_in_order(shelf: Shelf) -> None:
    edits, get = shelf.edits, shelf.store.get
    before = [get(each) for each in (A, B, C)]
    edits.star([A, B], True)
    edits.tag([A, B, C], ["hero", "Sky"])
    edits.tag([B], remove=["sky"])
    edits.note(C, "too dark")
    assert list(edits.bin([A, B, C])) == [A, B]
    edits.restore([A])
    after = [get(each) for each in (A, B, C)]
    assert [each.tags for each in after] == [("hero", "Sky"), ("hero",), ("hero", "Sky")]
    assert [each.binned_at is None for each in after] == [True, False, True]
    assert shelf.told == [
        "Tags of 3 takes changed",
        "2 takes moved to the bin",
        "1 take restored",
    ]
    for _ in range(6):
        shelf.undo()
    assert [get(each) for each in (A, B, C)] == before
    assert not edits.stack.canUndo()
    for _ in range(6):
        shelf.redo()
    again = [replace(get(each), binned_at=None) for each in (A, B, C)]
    assert again == [replace(each, binned_at=None) for each in after]
    assert get(B).binned_at is not None


def test_undo_gives_each_take_back_its_own(shelf: Shelf) -> None:
    shelf.marks.tag([A], ["own", "hero"])
    shelf.edits.star([A, B], True)
    shelf.edits.tag([A, B], ["hero", "new"], ["own"])
    assert shelf.store.get(A).tags == ("hero", "new")
    shelf.undo()
    shelf.undo()
    assert (shelf.store.get(A).tags, shelf.store.get(B).tags) == (("hero", "own"), ())
    assert shelf.store.get(B).starred, "it had its star before"


def test_what_changes_nothing_is_no_step(shelf: Shelf) -> None:
    shelf.edits.star([B], True)
    shelf.edits.tag([A], remove=["none"])
    shelf.edits.note(A, "")
    shelf.edits.note(task_id(99), "x")
    shelf.edits.restore([A])
    assert list(shelf.edits.bin([C])) == []
    assert shelf.edits.stack.count() == 0
    assert shelf.told == []


def test_what_was_thrown_away_is_left_out_of_undo(shelf: Shelf) -> None:
    shelf.edits.bin([A, B])
    shelf.marks.erase([A])
    shelf.undo()
    assert shelf.store.get(A).erased_at is not None
    assert shelf.store.get(A).binned_at is not None
    assert shelf.store.get(B).binned_at is None


def test_a_step_that_cannot_be_written_is_said_and_kept_nowhere(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = JournalError(Problem(category=Category.DISK_FULL))
    shelf.edits.star([A], True)

    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(shelf.marks, "star_all", full)
    with pytest.raises(JournalError):
        shelf.edits.star([B], False)
    failed: list[object] = []
    shelf.edits.failed.connect(failed.append)
    shelf.undo()
    assert failed == [error]
    assert shelf.store.get(A).starred
    assert not shelf.edits.stack.canRedo()


# The editors


def test_tags_are_typed_completed_and_taken_away(qtbot: QtBot) -> None:
    editor = TagEditor(Theme(Mode.DARK))
    qtbot.addWidget(editor)
    added: list[str] = []
    removed: list[str] = []
    editor.added.connect(added.append)
    editor.removed.connect(removed.append)
    editor.know(["hero", "night sky"])
    editor.show_tags(("hero", "old"))
    editor.show()
    QTest.keyClicks(editor.field, " sea, ")
    QTest.keyClicks(editor.field, "SKY")
    completer = editor.field.completer()
    assert completer.currentCompletion() == "night sky"
    completer.activated.emit("night sky")
    qtbot.waitUntil(lambda: added == ["sea", "night sky"])
    QTest.keyClicks(editor.field, "wood")
    QTest.keyClick(editor.field, Key.Key_Return)
    QTest.keyClicks(editor.field, "no")
    QTest.keyClick(editor.field, Key.Key_Escape)
    assert added == ["sea", "night sky", "wood"]
    QTest.keyClick(editor.field, Key.Key_Backspace)
    chip = next(c for c in editor.findChildren(QPushButton) if c.text() == "hero")
    chip.click()
    assert removed == ["old", "hero"]
    assert chip.accessibleName() == "Remove the tag hero"
    editor.activateWindow()
    chip.setFocus()
    editor.show_tags(("old",))
    assert {c.text() for c in editor.findChildren(QPushButton) if not c.isHidden()} == {"old"}
    editor.repaint_icons()


def test_tags_of_many_touch_only_what_was_changed(qtbot: QtBot) -> None:
    dialog = TagDialog(Theme(Mode.DARK), 3, ["hero", "old"], ["some"], ["hero", "x"])
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowTitle() == "Tags of 3 takes"
    field = dialog.findChild(QLineEdit, "tagField")
    assert field is not None
    for words in ("new,", "HERO,", "last"):
        QTest.keyClicks(field, words)
    next(c for c in dialog.findChildren(QPushButton) if c.text() == "old").click()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save").click()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.add == ["hero", "new", "last"]
    assert dialog.remove == ["old"]


@pytest.fixture
def info(qtbot: QtBot) -> ClipInfo:
    """The strip, 600 pixels wide, with nothing in it."""
    made = ClipInfo(Theme(Mode.DARK))
    qtbot.addWidget(made)
    made.resize(600, 360)
    return made


def test_a_change_of_state_takes_the_focus_from_no_button(qtbot: QtBot, info: ClipInfo) -> None:
    task = take(TaskState.READY)
    info.show_task(task, "Sora 2", dollars("1.92"))
    with qtbot.waitActive(info):
        info.show()
        info.activateWindow()
    star = info.findChild(QPushButton, "clip-star")
    assert star is not None
    star.setFocus()
    acted: list[TakeAction] = []
    info.acted.connect(lambda _id, action: acted.append(action))
    star.click()
    info.show_task(replace(task, starred=True), "Sora 2", dollars("1.92"))
    assert star.hasFocus()
    assert star.accessibleName() == "Remove star"
    star.click()
    assert acted == [TakeAction.STAR, TakeAction.UNSTAR]
    again = info.findChild(QPushButton, "clip-generate_again")
    assert again is not None
    again.setFocus()
    # What can be done no more hands the focus on to what can.
    info.show_task(replace(task, starred=True), "Sora 2", None)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert isinstance(QApplication.focusWidget(), QPushButton)


def test_a_note_is_kept_when_its_field_is_left(qtbot: QtBot, info: ClipInfo) -> None:
    task = take(TaskState.READY)
    info.show_task(task, "Sora 2")
    with qtbot.waitActive(info):
        info.show()
        info.activateWindow()
    noted: list[tuple[str, str]] = []
    info.noted.connect(lambda *what: noted.append(what))
    assert not info.own_note.isVisible()
    opener = info.findChild(QPushButton, "noteButton")
    assert opener is not None
    opener.click()
    assert info.own_note.hasFocus()
    QTest.keyClicks(info.own_note, "too dark")
    # The take goes on meanwhile: what is being written stays.
    info.show_task(replace(task, starred=True), "Sora 2")
    assert info.own_note.note == "too dark"
    info.tags.field.setFocus()
    assert noted == [(task.id, "too dark")]
    info.show_task(replace(task, note="too dark"), "Sora 2")
    info.own_note.setFocus()
    QTest.keyClicks(info.own_note, "!")
    # Another take: the words belong to the one before.
    other = take(TaskState.READY, id="b" * 32, number=13)
    info.show_task(other, "Sora 2")
    assert noted[-1][0] == task.id
    assert "!" in noted[-1][1]
    assert info.own_note.note == ""
    assert not info.own_note.isVisible()
    info.show_task(replace(other, note="x"), "Sora 2")
    assert info.own_note.isVisible()


def test_tags_and_kin_of_a_take_are_under_the_player(info: ClipInfo) -> None:
    task = take(TaskState.READY, tags=("hero",))
    info.show_task(task, "Sora 2")
    info.know_tags(["hero", "sky"])
    info.show()
    tagged: list[tuple[object, ...]] = []
    acted: list[TakeAction] = []
    info.tagged.connect(lambda *what: tagged.append(what))
    info.acted.connect(lambda _id, action: acted.append(action))
    QTest.keyClicks(info.tags.field, "sky,")
    next(c for c in info.tags.findChildren(QPushButton) if c.text() == "hero").click()
    assert tagged == [(task.id, ["sky"], []), (task.id, [], ["hero"])]
    links = {link.objectName(): link for link in info.findChildren(QPushButton)}
    assert not links["clip-show_parent"].isVisible()
    info.show_kin(Kin(parent=12, press=4))
    assert links["clip-show_parent"].text() == "Made from take 12"
    assert links["clip-show_press"].text() == "4 takes of one press"
    links["clip-show_parent"].click()
    links["clip-show_press"].click()
    assert acted == [TakeAction.SHOW_PARENT, TakeAction.SHOW_PRESS]


def test_the_undo_bar_says_what_was_done_and_goes(qtbot: QtBot) -> None:
    bar = UndoBar(Theme(Mode.DARK))
    qtbot.addWidget(bar)
    undone: list[int] = []
    bar.undo_wanted.connect(lambda: undone.append(1))
    bar.say("3 takes moved to the bin")
    assert bar.isVisible()
    assert bar.undo.isVisible()
    bar.undo.click()
    assert undone == [1]
    assert not bar.isVisible()
    bar.say("1 take stays here", undo=False)
    assert not bar.undo.isVisible()
    bar._gone.timeout.emit()
    assert not bar.isVisible()
