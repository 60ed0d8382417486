"""Earlier prompts, templates and the kept draft, over a real composer and a real folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.recipe import Recipe, appendix
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.templates import TemplateFolder
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.prompt import (
    PromptController,
    RecipeController,
    blanks_question,
    literal_names,
)
from sora_desktop.ui.widgets.drops import DropTarget
from sora_desktop.ui.widgets.naming import NameDialog
from tests.ui.controllers.parts import FakeNotifier, Spawner, store_in
from tests.ui.samples import CATALOGUE, dollars, request, sample_take
from tests.ui.take_source import dark_theme

NOTE = "Your unsent draft"


class Writing:
    """The controller; one take was made from "a sent boat"."""

    def __init__(self, qtbot: QtBot, folder: Path, kept_draft: str = "") -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        theme = dark_theme()
        self.composer = Composer(theme, CATALOGUE)
        QVBoxLayout(self.window).addWidget(self.composer)
        self.composer.draft = kept_draft
        self.window.show()
        self.kept: list[str] = []
        self.notices, self.connections = FakeNotifier(), Connections()
        self.folder = TemplateFolder(folder / "templates")
        sent = sample_take(TakeState.READY, request=request(prompt="a sent boat"))
        self.controller = PromptController(
            self.window,
            self.composer,
            ActionRegistry(parent=self.window),
            store_in(folder, sent),
            self.folder,
            self.notices,
            theme=theme,
            kept_draft=kept_draft,
            keep=lambda: self.kept.append(self.composer.draft),
        )
        self.controller.start(self.connections)


@pytest.mark.parametrize(("draft", "note"), [("a sent boat", ""), ("unsent", NOTE), ("", "")])
def test_a_draft_that_was_not_sent_is_said(
    qtbot: QtBot, tmp_path: Path, draft: str, note: str
) -> None:
    assert Writing(qtbot, tmp_path, draft).composer.field.note == note


def test_a_draft_is_kept_a_while_after_it_was_written(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(qtbot, tmp_path)
    writing.controller.keeping.setInterval(0)
    writing.composer.draft = "a fox"
    qtbot.waitUntil(lambda: writing.kept == ["a fox"])
    writing.composer.draft = "a hen"
    writing.connections.close()
    assert not writing.controller.keeping.isActive()


def test_an_earlier_prompt_is_picked(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(qtbot, tmp_path)
    writing.composer.field.history_wanted.emit()
    QTest.keyClick(writing.controller.history.get().search, Qt.Key.Key_Return)
    assert writing.composer.draft == "a sent boat"


def test_templates_are_saved_listed_and_given(qtbot: QtBot, tmp_path: Path) -> None:
    writing = Writing(qtbot, tmp_path)
    writing.composer.draft = "A {product} on marble"
    writing.controller.show_templates()
    writing.controller.templates.get().buttons[0].click()
    (dialog,) = writing.window.findChildren(NameDialog)
    dialog.field.setText("Product")
    dialog.keep.click()
    assert writing.notices.notified == ["Template saved: Product"]
    bad = tmp_path / "bad.toml"
    bad.write_text("prompt =", "utf-8")
    writing.controller.take_file(bad)
    assert writing.notices.notified[-1].startswith("Skipped bad.toml: not valid TOML")
    writing.composer.draft = ""
    writing.controller.show_templates()
    QTest.keyClick(writing.controller.templates.get().search, Qt.Key.Key_Return)
    assert writing.composer.draft == "A {product} on marble"


@pytest.mark.parametrize(
    ("prompt", "titles"),
    [
        ("a boat", []),
        ("a {big} boat", ["Generate with {big}?"]),
        ("a {red|blue} boat", ["Generate with {red|blue}?"]),
    ],
)
def test_braces_in_a_prompt_that_was_sent_are_asked_about(prompt: str, titles: list[str]) -> None:
    asked = blanks_question(literal_names(prompt), dollars("1.92"))
    assert [question.title for question in asked] == titles
    assert all(question.accept == "Generate anyway ($1.92)" for question in asked)
    assert not any(question.fill_in for question in asked)


def test_a_blank_is_to_be_filled_in_first() -> None:
    (asked,) = blanks_question(("animal", "place"), dollars("0.36"), fill_in=True)
    assert asked.title == "Fill in {animal} and {place} first?"
    assert (asked.refuse, asked.accept) == ("Fill in", "Generate anyway ($0.36)")


SAMPLE = resource("demo", "sample_h264.mp4")


class Table:
    """The controller with a real composer; a ready take owns "mine.mp4"."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.played: list[object] = []
        self.listed: list[Path] = []
        window = QWidget()
        qtbot.addWidget(window)
        theme = dark_theme()
        self.composer = Composer(theme, CATALOGUE, window)
        self.target = DropTarget(window, theme, lambda: True)
        self.notices, self.spawn, self.connections = FakeNotifier(), Spawner(), Connections()
        self.take = sample_take(TakeState.READY, clip="mine.mp4")
        self.controller = RecipeController(
            self.target,
            self.composer,
            self,
            store_in(folder, self.take),
            self.notices,
            self.spawn,
            clip_path=lambda name: folder / name,
            import_project=self.played.append,
            import_shots=self.listed.append,
        )
        self.controller.start(self.connections)

    def show_workspace(self, on: bool) -> None:
        """The working window is always there."""

    def play(self, take_id: TakeId) -> None:
        """Keeps what is played."""
        self.played.append(take_id)

    def play_foreign(self, path: Path) -> None:
        """Keeps what is played."""
        self.played.append(path.name)

    def clip(self, name: str, prompt: str = "") -> Path:
        """A clip in the folder, with a recipe if there is a prompt."""
        path = Path(shutil.copy(SAMPLE, self.folder / name))
        if prompt:
            recipe = Recipe(request=request(prompt=prompt))
            path.write_bytes(path.read_bytes() + appendix(recipe))
        return path


async def test_the_first_dropped_file_with_a_recipe_fills_the_composer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path)
    files = [table.clip("bare.mp4"), table.clip("boat.mp4", "a boat"), table.clip("x.mp4", "x")]
    table.target.dropped.emit(files)
    await table.spawn.done()
    assert table.composer.draft == "a boat"
    assert table.notices.notified == ["Prompt and settings loaded from boat.mp4"]
    table.notices.press("said", "Undo")
    assert table.composer.draft == ""
    table.connections.close()
    table.target.dropped.emit(files)
    await table.spawn.done()
    assert len(table.notices.notified) == 1


async def test_what_has_no_recipe_and_what_is_not_there_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path)
    table.controller.take_over([table.clip("bare.mp4")])
    table.controller.open_files([tmp_path / "gone.mp4"])
    table.controller.open_files([tmp_path / "list.m3u"])
    await table.spawn.done()
    assert {text.split(":")[0] for text in table.notices.notified} == {
        "No prompt or settings in bare.mp4",
        "No prompt or settings in list.m3u",
        f"{tmp_path / 'gone.mp4'} doesn't exist.",
    }
    assert table.played == []


async def test_an_opened_clip_is_played_as_its_take_or_as_a_file_from_elsewhere(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path)
    table.controller.open_files([table.clip("mine.mp4")])
    await table.spawn.done()
    assert table.played == [table.take.id]
    table.controller.open_files([table.clip("theirs.mp4", "a boat")])
    await table.spawn.done()
    assert table.played[1:] == ["theirs.mp4"]
    table.notices.press("said", "Use its prompt and settings")
    assert table.composer.draft == "a boat"


async def test_a_project_that_is_dropped_or_opened_is_handed_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path)
    film = tmp_path / "film.soraproject"
    table.target.dropped.emit([table.clip("bare.mp4"), film])
    table.controller.open_files([film])
    await table.spawn.done()
    assert table.played == [film, film]
    assert table.notices.notified == []


@pytest.mark.parametrize("name", ["film.csv", "film.TSV", "film.tab", "film.fountain"])
def test_a_shot_list_that_is_dropped_is_handed_on(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    table, window = Table(qtbot, tmp_path), QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window, dark_theme(), lambda: True)
    dropped: list[list[Path]] = []
    target.dropped.connect(dropped.append)
    mime, at = QMimeData(), QPoint(5, 5)
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, copy, mime, left, none))
    assert target.veil.accessibleName() == "Drop to import its shots"
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, mime, left, none))
    assert dropped == [[tmp_path / name]]
    table.target.dropped.emit(dropped[0])
    assert table.listed == [tmp_path / name]
    assert table.notices.notified == []
