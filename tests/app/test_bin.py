"""Tags, notes and the bin in the whole program: undone, emptied into a real trash, and what money
has to do with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.widgets.annotations import TagDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import AppDriver, Launcher, until

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
    app: AppDriver, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses a key on the takes."""
    view = app.window.takes.view
    view.setFocus()
    QTest.keyClick(view, key, held)


def test_the_bin_is_undone_and_emptied_and_the_money_stays(launcher: Launcher, trash: Path) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        takes = window.takes
        kept, doomed = await app.made("the good one"), await app.made("the bad one")
        spent = app.running.engine.spent().today
        clip = Path(str(window.facts.clip_file(doomed)))
        window.play(doomed.id)
        await until(lambda: window.player.path == clip, "the player")
        press(app, Key.Key_Delete)
        assert app.last.binned_at is not None
        assert takes.selected_id == kept.id, "on to the next take"
        assert window.toasts.shown[-1].text == "1 take moved to bin"
        press(app, Key.Key_Z, CTRL)
        assert app.last.binned_at is None
        assert takes.rows.rowCount() == 2
        assert takes.selected_id == doomed.id, "what was brought back is looked at again"
        press(app, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert takes.rows.rowCount() == 1
        takes.header.panel.bin.click()
        assert takes.rows.rowCount() == 1
        assert "1 take in the bin, " in takes.header.bin_bar.words.text()
        # It is looked at once more, which opens its file.
        window.play(doomed.id)
        await until(lambda: window.player.path == clip, "the player")
        takes.header.bin_bar.empty.click()
        question = await app.question()
        assert "1 file (" in question.accessibleDescription()
        assert "trash" in question.accessibleDescription()
        question.reject()
        await until(lambda: not app.open_dialogs(MessageDialog))
        assert _there(clip)
        takes.header.bin_bar.empty.click()
        (await app.question()).accept()
        await until(lambda: app.last.erased_at is not None, "the end of the take")
        assert not _there(clip)
        assert _names(trash) == [clip.name]
        assert window.player.path != clip
        assert takes.rows.rowCount() == 0
        takes.clear_query()
        assert takes.rows.rowCount() == 1
        assert app.running.engine.spent().today == spent
        # Undo brings back nothing that is gone for good.
        press(app, Key.Key_Z, CTRL)
        assert app.last.binned_at is not None

    launcher.run(walk)
    # The next start shows as little of it.
    launcher.run(_shows_one)


async def _shows_one(app: AppDriver) -> None:
    assert len(app.takes) == 2
    assert app.window.takes.rows.rowCount() == 1
    assert not app.window.takes.header.panel.bin.isVisible()


def test_what_may_cost_money_stays_in_sight(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        app.generate("[stuck] never ends")
        await app.reaches(TakeState.PENDING, TakeState.PROCESSING)
        press(app, Key.Key_A, CTRL)
        press(app, Key.Key_Delete)
        assert app.last.binned_at is None
        assert app.takes[0].binned_at is not None
        assert app.window.toasts.shown[-1].text == (
            "1 take moved to bin. 1 take not moved: unfinished, may be charged"
        )

    launcher.run(walk)


def test_a_file_that_cannot_go_keeps_its_row(
    launcher: Launcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Trash").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    async def walk(app: AppDriver) -> None:
        take = await app.made()
        clip = Path(str(app.window.facts.clip_file(take)))
        app.act(TakeAction.BIN)
        app.window.takes.header.panel.bin.click()
        app.window.takes.header.bin_bar.empty.click()
        (await app.question()).accept()
        await until(lambda: "Couldn't move" in app.notice_text, "the word about it")
        assert _there(clip)
        assert app.last.erased_at is None
        app.act(TakeAction.RESTORE)
        assert app.last.binned_at is None

    launcher.run(walk)


def test_tags_note_star_and_look_are_there_at_the_next_start(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made("one")
        await app.made("two")
        window = app.window
        press(app, Key.Key_A, CTRL)
        press(app, Key.Key_T, CTRL)
        dialog = await app.dialog(TagDialog)
        QTest.keyClicks(dialog.editor.field, "hero,sky")
        save = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
        save.click()
        await until(lambda: app.last.tags == ("hero", "sky"), "the tags")
        assert app.takes[0].tags == ("hero", "sky")
        window.takes.select(app.last.id)
        window.info.tags.removed.emit("sky")
        window.info.own_note.setPlainText("too dark")
        window.info.own_note.left.emit(window.info.own_note.note)
        press(app, Key.Key_S)
        assert (app.last.tags, app.last.note, app.last.starred) == (("hero",), "too dark", True)
        window.takes.header.look.choose(True, 180)
        window.takes.header.look.changed.emit()
        panel = window.takes.header.panel
        await until(lambda: panel.tag.findData("sky") > 0, "the tag among the filters")
        panel.tag.setCurrentIndex(panel.tag.findData("sky"))

    async def again(app: AppDriver) -> None:
        takes = app.window.takes
        assert (takes.view.is_grid, takes.header.look.card_width) == (True, 180)
        assert takes.header.choices.tag == "sky"
        assert takes.header.count.text() == "1 of 2"

    launcher.run(walk)
    launcher.run(again)


def test_another_version_of_a_take_leads_back_to_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        first = await app.made()
        app.act(TakeAction.GENERATE_AGAIN)
        await until(lambda: len(app.takes) == 2, "the second")
        await app.reaches(TakeState.READY)
        window = app.window
        window.takes.select(app.last.id)
        window.takes.header.choose(type(window.takes.header.choices)(tag="none"))
        app.act(TakeAction.SHOW_PARENT)
        assert window.takes.selected_id == first.id
        app.act(TakeAction.SHOW_SHOT)
        assert window.takes.header.count.text() == "2 of 2"

    launcher.run(walk)
