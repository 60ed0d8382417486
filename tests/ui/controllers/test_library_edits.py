"""Star, tags, note and bin with undo, over the real engine's part and a real journal; the editors
of tags and notes; and the strip under the player, whose buttons keep the focus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import TakeState
from sora_desktop.engine.shot_changes import Annotations
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.library import LibraryEdits
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.annotations import TagDialog, TagEditor
from tests.fakes import FakeClock
from tests.ui.take_source import numbered, take_id

Key = Qt.Key
A, B, C = take_id(1), take_id(2), take_id(3)


class Shelf:
    """Three takes in a real journal; the last is under way."""

    def __init__(self, path: Path) -> None:
        self.journal = Journal(path)
        clock = FakeClock()
        self.store = TakeStore(self.journal, clock)
        states = (TakeState.READY, TakeState.READY, TakeState.PENDING)
        self.store.add(
            [
                numbered(n + 1, state, remote_id=f"r{n}", starred=n == 1)
                for n, state in enumerate(states)
            ]
        )
        self.marks = Annotations(self.store, clock)
        self.edits = LibraryEdits(self.marks, self.store.find)
        self.reported: list[str] = []
        self.edits.reported.connect(self.reported.append)

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
    assert shelf.reported == [
        "Tags of 3 takes changed",
        "2 takes moved to bin",
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
    shelf.edits.note(take_id(99), "x")
    shelf.edits.restore([A])
    assert list(shelf.edits.bin([C])) == []
    assert shelf.edits.stack.count() == 0
    assert shelf.reported == []


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
    assert chip.accessibleName() == "Remove tag hero"
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
    # Not every window manager shows a title for a dialog.
    assert "Tags of 3 takes" in [label.text() for label in dialog.findChildren(QLabel)]
    field = dialog.findChild(QLineEdit, "tagField")
    assert field is not None
    for words in ("new,", "HERO,", "last"):
        QTest.keyClicks(field, words)
    next(c for c in dialog.findChildren(QPushButton) if c.text() == "old").click()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save").click()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.add == ["hero", "new", "last"]
    assert dialog.remove == ["old"]
