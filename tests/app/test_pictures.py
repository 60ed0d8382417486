"""Pictures from the hand to the clip: put in, uploaded when it is ordered, and kept with it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.core.inputs import Role
from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import TakeAction
from tests.app.driver import AppDriver, Launcher, until
from tests.ui.media.pictures import ANIMATED_GIF, HEIC, PROGRAM, SVG, encoded, halves, png, tiff

pytestmark = pytest.mark.no_qt_log
FIRST = Role.FIRST_FRAME
BAD: dict[str, tuple[bytes, str]] = {
    "scan.tiff": (tiff(8000, 5000), "Pictures can have up to 30\u00a0MB."),
    "line.png": (png(1, 8000, bytes(16_000)), "Each side needs at least 301."),
    "cat.gif": (ANIMATED_GIF, "Animated pictures can't be used"),
    "phone.heic": (HEIC, "We can't read HEIC pictures."),
    "logo.svg": (SVG, "This isn't a picture we can use"),
    "program.png": (PROGRAM, "This isn't a picture we can use"),
}


def drop(widget: QWidget, path: Path) -> None:
    """Drops a file there, as a person does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    given = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), *given, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *given, none))


async def put_in(app: AppDriver, path: Path) -> None:
    """Drops it on the first well, and waits until it is in."""
    composer = app.window.composer
    drop(composer.wells.wells[FIRST], path)
    await until(lambda: composer.request().inputs and not composer.pictures.flaw, "the picture")


def sent(app: AppDriver) -> dict[str, Any]:
    """What was sent with the latest order."""
    fields: dict[str, Any] = json.loads(app.simulator.record.received(Call.CREATE)[-1].body)[
        "input"
    ]
    return fields


def is_said(app: AppDriver, text: str) -> bool:
    """Whether the prompt bar says it."""
    return text in app.window.composer.foot.hint.text()


def kite(folder: Path) -> Path:
    path = folder / "kite.png"
    path.write_bytes(encoded(halves(1280, 720), "png"))
    return path


def test_a_dropped_picture_is_what_is_uploaded_and_ordered_with(
    launcher: Launcher, tmp_path: Path
) -> None:
    async def walk(app: AppDriver) -> None:
        window, path = app.window, kite(tmp_path)
        window.composer.settings.choose_model("kling-3.0")
        await put_in(app, path)
        # What lies in the library counts, not the file of the person.
        path.unlink()
        assert app.simulator.record.count(Call.UPLOAD) == 0, "nothing goes out before the press"
        app.generate()
        take = await app.reaches(TakeState.READY)
        assert (app.creates, app.simulator.record.count(Call.UPLOAD)) == (1, 1)
        (given,) = take.request.inputs
        kept = app.running.opened.pictures.read(given.content)
        links = [value for value in sent(app).values() if str(value).startswith("http")]
        uploaded = app.simulator.uploads.find(links[0])
        assert uploaded is not None
        assert uploaded.read_bytes() == kept.data
        window.show_details(take.id)
        assert window.info.pictures.texts() == ("First frame",)
        # What made it is there again.
        window.composer.wells.removed.emit(FIRST)
        assert window.composer.request().inputs == ()
        app.act(TakeAction.REUSE)
        assert window.composer.request().inputs == (given,)

    assert launcher.run(walk) == 0


def test_what_was_put_in_is_there_after_a_restart(launcher: Launcher, tmp_path: Path) -> None:
    kept: list[object] = []

    async def first(app: AppDriver) -> None:
        app.window.composer.settings.choose_model("kling-3.0")
        await put_in(app, kite(tmp_path))
        kept.append(app.window.composer.request())

    async def second(app: AppDriver) -> None:
        composer = app.window.composer
        await until(lambda: not composer.pictures.flaw, "the picture")
        assert composer.request() == kept[0]
        well = composer.wells.wells[FIRST]
        await until(lambda: well.filling.picture is not None, "its thumbnail")

    assert launcher.run(first) == 0
    assert launcher.run(second) == 0


def test_a_picture_may_be_dropped_anywhere_in_the_window(
    launcher: Launcher, tmp_path: Path
) -> None:
    """It goes into the next place that is free; what is no picture is told."""

    async def walk(app: AppDriver) -> None:
        window, composer = app.window, app.window.composer
        composer.settings.choose_model("kling-3.0")
        composer.set_collapsed(True)
        drop(window.frame, kite(tmp_path))
        await until(lambda: composer.request().inputs and not composer.pictures.flaw, "the first")
        drop(window.frame, kite(tmp_path))
        await until(lambda: len(composer.request().inputs) == 2, "the second")
        assert composer.request().roles == (FIRST, Role.LAST_FRAME)
        assert not composer.collapsed
        for name, (data, said) in BAD.items():
            composer.draft = f"not {name}"
            assert not is_said(app, said)
            bad = tmp_path / name
            bad.write_bytes(data)
            drop(window.frame, bad)
            await until(partial(is_said, app, said), f"why not {name}")
        assert app.creates == 0
        assert app.simulator.record.count(Call.UPLOAD) == 0

    assert launcher.run(walk) == 0


def test_continue_makes_a_shot_after_the_first_from_its_last_frame(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        first = await app.made()
        app.act(TakeAction.CONTINUE)
        composer = window.composer
        await until(lambda: composer.request().inputs and not composer.pictures.flaw, "the frame")
        assert app.creates == 1, "it spends nothing"
        assert composer.prompt.hasFocus()
        assert composer.target.shown == "New shot"
        app.generate("the string snaps")
        await until(lambda: len(app.takes) == 2, "the take")
        second = await app.reaches(TakeState.READY)
        shots = app.running.opened.store.shots
        assert shots.of(second).previous_id == first.shot_id
        window.takes.select(second.id)
        assert window.info.pictures.texts() == ("First frame", "Continues shot 1")
        window.takes.select(first.id)
        assert window.info.pictures.texts() == ("Continued in shot 2",)

    assert launcher.run(walk) == 0


def test_a_plan_without_uploads_is_told_before_anything_is_paid(
    launcher: Launcher, tmp_path: Path
) -> None:
    launcher.simulator.rules.plan_name = "free"

    async def walk(app: AppDriver) -> None:
        app.window.composer.settings.choose_model("kling-3.0")
        await put_in(app, kite(tmp_path))
        app.generate()
        await until(lambda: app.takes and app.last.held, "the reason")
        problem = app.last.last_error
        assert problem is not None
        assert problem.category is Category.UPLOAD_PLAN
        assert app.creates == 0
        window = app.window
        window.takes.select(app.last.id)
        assert "link" in "\n".join(words_of(window.player))

    assert launcher.run(walk) == 0


def words_of(widget: QWidget) -> list[str]:
    """Everything that is said in it."""
    return [str(each.property("text") or "") for each in widget.findChildren(QWidget)]
