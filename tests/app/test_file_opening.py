"""Clips that are opened with the program or dropped on it: played, or their recipe taken over."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.app.arguments import parse
from sora_desktop.app.bootstrap import FileOpening
from sora_desktop.app.single_instance import SingleInstance, files_in
from sora_desktop.core.options import Options
from sora_desktop.core.recipe import Recipe, appendix, to_json
from sora_desktop.core.request import VideoRequest
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders
from tests.app.driver import AppDriver, Launcher, until

SAMPLE = resource("demo", "sample_h264.mp4")
REQUEST = VideoRequest(
    model_id="sora-of-1999",
    prompt="a foreign boat\nin the rain",
    options=Options(seconds=7, aspect_ratio="9:16", resolution="720p", sound=True),
)


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A clip of somebody else, with a recipe for a model that nobody sells any more."""
    path = tmp_path / "foreign boat.mp4"
    path.write_bytes(SAMPLE.read_bytes() + appendix(Recipe(request=REQUEST)))
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A clip without a recipe."""
    return Path(shutil.copy(SAMPLE, tmp_path / "holiday.mp4"))


class Hand:
    """Drags files over the window, as the system does."""

    def __init__(self, app: AppDriver, *paths: Path) -> None:
        self.app, self.window = app, app.window.frame
        self.mime = QMimeData()
        self.mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    @property
    def _what(self) -> tuple[Any, ...]:
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        return copy | Qt.DropAction.MoveAction, self.mime, Qt.MouseButton.LeftButton, none

    def enter(self, over: QWidget | None = None) -> bool:
        """Comes over the window, or over something in it; whether it would be taken."""
        event = QDragEnterEvent(QPoint(50, 50), *self._what)
        event.ignore()
        QApplication.sendEvent(over or self.window, event)
        move = QDragMoveEvent(QPoint(60, 60), *self._what)
        if event.isAccepted():
            QApplication.sendEvent(self.window, move)
        return event.isAccepted()

    def leave(self) -> None:
        """Goes away again."""
        QApplication.sendEvent(self.window, QDragLeaveEvent())

    def drop(self) -> QDropEvent:
        """Lets go."""
        event = QDropEvent(QPointF(60, 60), *self._what)
        QApplication.sendEvent(self.window, event)
        return event

    @property
    def veiled(self) -> bool:
        """Whether the window shows that it would take it."""
        veil = self.window.findChild(QWidget, "dropVeil")
        return veil is not None and veil.isVisible()


def test_a_dropped_clip_brings_prompt_and_settings_back(launcher: Launcher, foreign: Path) -> None:
    async def walk(app: AppDriver) -> None:
        composer = app.window.composer
        composer.draft = "what I was writing"
        before = composer.request()
        hand = Hand(app, foreign)
        assert hand.enter()
        assert hand.veiled
        app.window.frame.resize(1000, 640)
        app.window.frame.grab()
        hand.leave()
        assert not hand.veiled
        # Also over the field for the prompt, which takes texts only.
        assert hand.enter(composer.prompt.viewport())
        assert hand.veiled
        hand.leave()
        assert hand.enter()
        assert hand.drop().dropAction() is Qt.DropAction.CopyAction
        assert not hand.veiled
        await app.wait_for_notice("loaded from foreign boat.mp4", "adjusted for the model")
        assert "is no longer available. Using" in composer.settings.change
        request = composer.request()
        assert (request.prompt, request.aspect_ratio) == (REQUEST.prompt, "9:16")
        assert request.model_id in {model.id for model in app.window.catalogue.models}
        app.press("said", "Undo")
        assert composer.request() == before
        assert (app.creates, app.takes) == (0, ())

    launcher.run(walk)


def test_a_recipe_beside_a_clip_does_the_same_and_others_are_told(
    launcher: Launcher, plain: Path, tmp_path: Path
) -> None:
    beside = tmp_path / "boat.json"
    beside.write_bytes(to_json(Recipe(request=REQUEST)))
    (tmp_path / "folder.mp4").mkdir()

    async def walk(app: AppDriver) -> None:
        composer = app.window.composer
        before = composer.request()
        assert not Hand(app, tmp_path / "notes.txt").enter()
        hand = Hand(app, plain, tmp_path / "folder.mp4")
        assert hand.enter()
        hand.drop()
        await app.wait_for_notice("No prompt or settings in holiday.mp4")
        app.running.controllers.recipe_controller.take_over([tmp_path / "gone.mp4"])
        await app.wait_for_notice("No prompt or settings in gone.mp4")
        assert composer.request() == before
        hand = Hand(app, plain, beside)
        assert hand.enter()
        hand.drop()
        await app.wait_for_notice("Prompt and settings loaded from boat.json")
        assert composer.request().prompt == REQUEST.prompt
        app.window.show_workspace(False)
        assert not hand.enter()
        app.window.show_workspace(True)

    launcher.run(walk)


def test_a_clip_that_cannot_be_read_is_told(
    launcher: Launcher, plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: Path) -> Recipe:
        raise PermissionError(13, "denied")

    monkeypatch.setattr("sora_desktop.ui.controllers.prompt.read_recipe", fails)

    async def walk(app: AppDriver) -> None:
        app.running.controllers.recipe_controller.take_over([plain])
        await app.wait_for_notice("Couldn't read holiday.mp4.")

    launcher.run(walk)


def test_files_given_at_the_start_are_played(
    launcher: Launcher, foreign: Path, plain: Path
) -> None:
    async def walk(app: AppDriver) -> None:
        player, open_files = app.window.player, app.program.files.put
        await until(lambda: player.path == foreign, "the clip")
        await app.wait_for_notice("foreign boat.mp4 is from elsewhere")
        app.press("said", "Use its prompt and settings")
        assert app.window.composer.request().prompt == REQUEST.prompt
        take = await app.made()
        app.window.takes.select(None)
        clip = app.window.facts.clip_file(take)
        assert clip is not None
        open_files([Path(clip)])
        await until(lambda: app.window.takes.selected_id == take.id, "the take")
        await until(lambda: str(player.path) == clip, "its clip")
        open_files([plain])
        await until(lambda: player.path == plain, "the other clip")
        assert app.window.takes.selected_id is None
        await app.wait_for_notice("holiday.mp4 is from elsewhere")
        # Of the same name as a take's, and not it.
        other = plain.with_name(Path(clip).name)
        shutil.copy(plain, other)
        open_files([other])
        await until(lambda: player.path == other, "the one of that name")
        open_files([plain.with_name("gone.mp4")])
        await app.wait_for_notice("gone.mp4 doesn't exist.")

    launcher.run(walk, files=(foreign,))


def test_what_is_no_clip_is_not_opened(launcher: Launcher, tmp_path: Path) -> None:
    """Its problem would offer another program, which for some files means to run them; and a
    playlist would be fetched from wherever it says."""

    async def walk(app: AppDriver) -> None:
        for name in ("boat.desktop", "list.m3u8", "boat"):
            (tmp_path / name).write_text("[Desktop Entry]\nExec=sh\n")
            app.program.files.put([tmp_path / name])
            await app.wait_for_notice(f"No prompt or settings in {name}")
            assert app.window.player.path is None

    launcher.run(walk)


def test_a_recipe_can_be_opened_too(launcher: Launcher, tmp_path: Path) -> None:
    beside = tmp_path / "boat.json"
    beside.write_bytes(to_json(Recipe(request=REQUEST)))

    async def walk(app: AppDriver) -> None:
        await app.wait_for_notice("Prompt and settings loaded from boat.json")

    launcher.run(walk, files=(beside,))


# --- the ways to the program ----------------------------------------------------------------


def test_files_wait_until_they_are_taken() -> None:
    files = FileOpening()
    taken: list[object] = []
    files.put([Path("a")])
    files.begin(taken.append)
    files.put([Path("b"), Path("c")])
    files.put([])
    files.end()
    files.put([Path("d")])
    assert taken == [[Path("a")], [Path("b"), Path("c")]]


def test_arguments_are_files() -> None:
    given = parse(["--demo", "a.mp4", "/b c.mp4"], {})
    assert given.files == (Path.cwd() / "a.mp4", Path("/b c.mp4"))
    assert given.demo
    assert parse([], {}).files == ()


def test_a_second_start_hands_its_files_over(qtbot: QtBot) -> None:
    with TemporaryDirectory(prefix="i") as short:
        folders = AppFolders.under(Path(short))
        folders.create()
        first = SingleInstance(folders)
        opened: list[object] = []
        raised: list[int] = []
        first.opened.connect(opened.append)
        first.raised.connect(lambda: raised.append(1))
        assert first.claim()
        named = [Path("/clips/a boat.mp4"), Path("/clips/\u732b.mp4")]
        assert SingleInstance(folders).wake_other(30_000, named)
        qtbot.waitUntil(lambda: opened == [named], timeout=30_000)
        assert SingleInstance(folders).wake_other(30_000)
        qtbot.waitUntil(lambda: len(raised) == 2, timeout=30_000)
        assert len(opened) == 1
        first.release()


@pytest.mark.parametrize(
    "line",
    [b"", b"raise\n", b"[]", b'{"open": "x"}', b'{"open": [1, "", "relative.mp4", "/a\\u0000"]}'],
)
def test_a_line_that_is_not_ours_opens_nothing(line: bytes) -> None:
    assert files_in(line) == []


def test_the_system_hands_files_over_as_events() -> None:
    """The application object of a program cannot be made twice in one process: the class is asked
    as Qt asks it."""
    import subprocess
    import sys

    script = (
        "from PySide6.QtCore import QCoreApplication, QEvent, QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from sora_desktop.app.bootstrap import DesktopApplication\n"
        "app, got = DesktopApplication(['x']), []\n"
        "app.files.begin(got.extend)\n"
        "QCoreApplication.sendEvent(app, QFileOpenEvent('/clips/a boat.mp4'))\n"
        "QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl('https://example.com/a.mp4')))\n"
        "QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))\n"
        "print([str(path) for path in got])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == str([str(Path("/clips/a boat.mp4"))])
