"""A name on the shelf, from the hand to the clip: dropped, written, sent in the model's words, and
brought back with the take."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.dialogs.shelf import EntryDialog, ShelfDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.widgets.presses import presses
from tests.app.driver import AppDriver, Launcher, until
from tests.app.test_pictures import drop, sent
from tests.ui.media.pictures import encoded, halves

pytestmark = pytest.mark.no_qt_log


def shelf_of(app: AppDriver) -> ShelfDialog:
    """The shelf, open."""
    app.window.composer.field.shelf.click()
    found = app.window.findChild(ShelfDialog, "shelf")
    assert isinstance(found, ShelfDialog)
    return found


async def put_on_shelf(app: AppDriver, folder: Path, name: str) -> None:
    """Drops a picture on the shelf and gives it that name."""
    path = folder / f"{name}.png"
    path.write_bytes(encoded(halves(640, 400 + len(name)), "png"))
    shelf = shelf_of(app)
    drop(shelf, path)
    await until(lambda: bool(shelf.findChildren(EntryDialog)), "the question for a name")
    (question,) = shelf.findChildren(EntryDialog)
    assert question.name.text == name
    question.save.click()
    await until(lambda: not shelf.findChildren(EntryDialog), "the name")
    shelf.close()


async def write(app: AppDriver, text: str) -> None:
    """Types a prompt."""
    prompt = app.window.composer.prompt
    app.window.activateWindow()
    prompt.setPlainText("")
    prompt.setFocus()
    await until(prompt.hasFocus, "the focus")
    QTest.keyClicks(prompt, text)


def test_a_named_picture_from_the_shelf_to_the_clip(launcher: Launcher, tmp_path: Path) -> None:
    async def first(app: AppDriver) -> None:
        composer = app.window.composer
        composer.settings.choose_model("kling-3.0-omni")
        await put_on_shelf(app, tmp_path, "mara")
        await put_on_shelf(app, tmp_path, "mill")
        await write(app, "@mi")
        QTest.keyClick(composer.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert composer.draft == "@mill "
        assert app.creates == 0
        QTest.keyClicks(composer.prompt, "hides @mara, @tom")
        assert composer.reason.startswith("@tom isn't on the shelf")
        assert not composer.generate.isEnabled()
        await write(app, "the @mill hides @mara.")
        await until(lambda: not composer.reason, "the pictures")
        assert app.simulator.record.count(Call.UPLOAD) == 0
        given = composer.request().inputs
        app.generate("the @mill hides @mara.")
        take = await app.reaches(TakeState.READY)
        sent = json.loads(app.simulator.record.received(Call.CREATE)[-1].body)["input"]
        assert sent["prompt"] == "the @image_1 hides @image_2."
        uploaded = [app.simulator.uploads.find(link) for link in sent["images"]]
        kept = [app.running.opened.pictures.read(each.content).data for each in given]
        assert [path.read_bytes() for path in uploaded if path is not None] == kept
        assert (take.request.prompt, take.request.inputs) == ("the @mill hides @mara.", given)
        assert [each.name for each in given] == ["mill", "mara"]
        app.window.show_details(take.id)
        said = app.window.info.pictures.texts()
        assert said == ("Reference", "@mill", "Reference", "@mara")
        # Without the shelf it is still what it was.
        shelf = shelf_of(app)
        while shelf.current is not None:
            shelf.remove.click()
        shelf.close()
        await write(app, "nobody")
        app.act(TakeAction.REUSE)
        assert composer.request().inputs == given
        await until(lambda: not composer.reason, "the pictures of the take")
        assert composer.draft == "the @mill hides @mara."

    async def second(app: AppDriver) -> None:
        """After a restart, from the journal."""
        composer = app.window.composer
        take = await app.reaches(TakeState.READY)
        app.window.takes.reveal(take.id)
        app.act(TakeAction.REUSE)
        await until(lambda: not composer.reason, "the pictures of the take")
        assert [each.name for each in composer.request().inputs] == ["mill", "mara"]
        assert take.request.inputs == composer.request().inputs

    assert launcher.run(first) == 0
    assert launcher.run(second) == 0


async def answer(app: AppDriver, *, agree: bool) -> str:
    """Answers the question that is asked; gives its words."""
    question = await app.question()
    said = question.accessibleDescription()
    (question.accept if agree else question.reject)()
    await until(lambda: not app.open_dialogs(MessageDialog), "the answer")
    return said


def test_the_final_of_a_draft_says_that_its_references_are_gone(
    launcher: Launcher, tmp_path: Path
) -> None:
    """One is off the shelf, of the other the file is gone. The final needs neither; nothing is paid
    or uploaded before the person has read that."""

    async def walk(app: AppDriver) -> None:
        composer, record = app.window.composer, app.simulator.record
        composer.settings.choose_model("seedance-2.5")
        # At $3.20 the price of the final is no question of its own.
        composer.settings.picks["seconds"].chosen.emit(4)
        for name in ("mara", "mill"):
            await put_on_shelf(app, tmp_path, name)
        await write(app, "the @mill hides @mara.")
        await until(lambda: composer.draft_button.isEnabled(), "the draft")
        mill = composer.request().inputs[0]
        composer.draft_button.click()
        await answer(app, agree=True)
        draft = await app.reaches(TakeState.READY)
        await until(lambda: app.window.player.actions_row.final.isVisible(), "the final")
        shelf = shelf_of(app)
        shelf.remove.click()
        shelf.close()
        path = app.running.opened.pictures.path(mill.content)
        assert path is not None
        path.unlink()
        uploads = record.count(Call.UPLOAD)
        await until(lambda: presses().rested, "the next click")
        app.window.player.actions_row.final.click()
        said = await answer(app, agree=False)
        assert "2 references deleted since this draft. The final doesn't need them." in said
        assert (app.creates, record.count(Call.UPLOAD), len(app.takes)) == (1, uploads, 1)
        await until(lambda: presses().rested, "the next click")
        app.window.player.actions_row.final.click()
        await answer(app, agree=True)
        await until(lambda: app.creates == 2, "the final")
        assert (await app.reaches(TakeState.READY)).parent_id == draft.id
        assert record.count(Call.UPLOAD) == uploads
        assert list(sent(app)) == ["draft_task_id"]
        # What went into the draft comes back with the final, as far as it is there.
        await write(app, "nobody")
        app.act(TakeAction.REUSE)
        assert [each.name for each in composer.request().inputs] == ["mill", "mara"]

    assert launcher.run(walk) == 0


def test_undo_brings_back_a_picture_with_its_file(launcher: Launcher, tmp_path: Path) -> None:
    """The look at the clips removes old pictures that nothing refers to: not in a run in which a
    person may still undo."""

    async def add(app: AppDriver) -> None:
        await put_on_shelf(app, tmp_path, "mara")
        (content,) = {entry.content for entry in app.running.opened.store.shots.shelf.all()}
        path = app.running.opened.pictures.path(content)
        assert path is not None
        os.utime(path, (0, 0))
        kept.append(path)
        await until(lambda: app.running.settings.signed_clips_checked, "the look at the clips")
        app.running.save(replace(app.running.settings, signed_clips_checked=False))

    async def remove(app: AppDriver) -> None:
        shelf = shelf_of(app)
        shelf.choose(next(iter(app.running.opened.store.shots.shelf.all())).id)
        shelf.remove.click()
        shelf.close()
        await until(lambda: app.running.settings.signed_clips_checked, "the look at the clips")
        assert kept[0].is_file()
        app.running.save(replace(app.running.settings, signed_clips_checked=False))

    async def leave(app: AppDriver) -> None:
        await until(lambda: app.running.settings.signed_clips_checked, "the look at the clips")
        assert not kept[0].is_file()

    kept: list[Path] = []
    assert launcher.run(add) == 0
    assert launcher.run(remove) == 0
    assert launcher.run(leave) == 0
