"""Tags, notes and the bin in the whole program: undone, emptied into a real trash, and what money
has to do with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.widgets.annotations import TagDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own trash of the system."""
    home = tmp_path / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home / "Trash" / "files"


def _there(path: Path) -> bool:
    return path.exists()


def _names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def press(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses a key on the takes."""
    view = desk.window.takes.view
    view.setFocus()
    QTest.keyClick(view, key, held)


def test_the_bin_is_undone_and_emptied_and_the_money_stays(lab: Lab, trash: Path) -> None:
    async def walk(desk: Desk) -> None:
        window = desk.window
        takes = window.takes
        kept, doomed = await desk.made("the good one"), await desk.made("the bad one")
        spent = desk.running.engine.spent().today
        clip = Path(str(window.clip_file(doomed)))
        window.play(doomed.id)
        await until(lambda: window.player.path == clip, "the player")
        press(desk, Key.Key_Delete)
        assert desk.last.binned_at is not None
        assert takes.selected_id == kept.id, "on to the next take"
        assert window.toasts.shown[-1].text == "1 take moved to bin"
        press(desk, Key.Key_Z, CTRL)
        assert desk.last.binned_at is None
        assert takes.rows.rowCount() == 2
        assert takes.selected_id == doomed.id, "what was brought back is looked at again"
        press(desk, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert takes.rows.rowCount() == 1
        takes.header.bin.click()
        assert takes.rows.rowCount() == 1
        assert "1 take in the bin, " in takes.header.bin_bar.words.text()
        # It is looked at once more, which opens its file.
        window.play(doomed.id)
        await until(lambda: window.player.path == clip, "the player")
        takes.header.bin_bar.empty.click()
        question = await desk.question()
        assert "1 file (" in question.accessibleDescription()
        assert "trash" in question.accessibleDescription()
        question.reject()
        await until(lambda: not desk.open_dialogs(MessageDialog))
        assert _there(clip)
        takes.header.bin_bar.empty.click()
        (await desk.question()).accept()
        await until(lambda: desk.last.erased_at is not None, "the end of the take")
        assert not _there(clip)
        assert _names(trash) == [clip.name]
        assert window.player.path != clip
        assert takes.rows.rowCount() == 0
        takes.clear_query()
        assert takes.rows.rowCount() == 1
        assert desk.running.engine.spent().today == spent
        # Undo brings back nothing that is gone for good.
        press(desk, Key.Key_Z, CTRL)
        assert desk.last.binned_at is not None

    lab.run(walk)
    # The next start shows as little of it.
    lab.run(_shows_one)


async def _shows_one(desk: Desk) -> None:
    assert len(desk.takes) == 2
    assert desk.window.takes.rows.rowCount() == 1
    assert not desk.window.takes.header.bin.isVisible()


def test_what_may_cost_money_stays_in_sight(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made()
        desk.generate("[stuck] never ends")
        await desk.reaches(TakeState.PENDING, TakeState.PROCESSING)
        press(desk, Key.Key_A, CTRL)
        press(desk, Key.Key_Delete)
        assert desk.last.binned_at is None
        assert desk.takes[0].binned_at is not None
        assert desk.window.toasts.shown[-1].text == (
            "1 take moved to bin. 1 take not moved: unfinished, may be charged"
        )

    lab.run(walk)


def test_a_file_that_cannot_go_keeps_its_row(
    lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Trash").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    async def walk(desk: Desk) -> None:
        take = await desk.made()
        clip = Path(str(desk.window.clip_file(take)))
        desk.act(TakeAction.BIN)
        desk.window.takes.header.bin.click()
        desk.window.takes.header.bin_bar.empty.click()
        (await desk.question()).accept()
        await until(lambda: "Couldn't move" in desk.said, "the word about it")
        assert _there(clip)
        assert desk.last.erased_at is None
        desk.act(TakeAction.RESTORE)
        assert desk.last.binned_at is None

    lab.run(walk)


def test_tags_note_star_and_look_are_there_at_the_next_start(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made("one")
        await desk.made("two")
        window = desk.window
        press(desk, Key.Key_A, CTRL)
        press(desk, Key.Key_T, CTRL)
        dialog = await desk.dialog(TagDialog)
        QTest.keyClicks(dialog.editor.field, "hero,sky")
        dialog._save()
        await until(lambda: desk.last.tags == ("hero", "sky"), "the tags")
        assert desk.takes[0].tags == ("hero", "sky")
        window.takes.select(desk.last.id)
        window.info.tags.removed.emit("sky")
        window.info.own_note.setPlainText("too dark")
        window.info.own_note.left.emit(window.info.own_note.note)
        press(desk, Key.Key_S)
        assert (desk.last.tags, desk.last.note, desk.last.starred) == (("hero",), "too dark", True)
        window.takes.header.look.choose(True, 180)
        window.takes._apply_look()
        panel = window.takes.header.panel
        panel.tag.setCurrentIndex(panel.tag.findData("sky"))

    async def again(desk: Desk) -> None:
        takes = desk.window.takes
        assert (takes.view.is_grid, takes.header.look.card_width) == (True, 180)
        assert takes.header.choices.tag == "sky"
        assert takes.header.count.text() == "1 of 2"

    lab.run(walk)
    lab.run(again)


def test_another_version_of_a_take_leads_back_to_it(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        first = await desk.made()
        desk.act(TakeAction.GENERATE_AGAIN)
        await until(lambda: len(desk.takes) == 2, "the second")
        await desk.reaches(TakeState.READY)
        window = desk.window
        window.takes.select(desk.last.id)
        window.takes.header.choose(type(window.takes.header.choices)(tag="none"))
        desk.act(TakeAction.SHOW_PARENT)
        assert window.takes.selected_id == first.id
        desk.act(TakeAction.SHOW_SHOT)
        assert window.takes.header.count.text() == "2 of 2"

    lab.run(walk)
