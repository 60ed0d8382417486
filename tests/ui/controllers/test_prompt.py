"""Earlier prompts, templates and the kept draft, over a real composer and a real folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeState
from sora_desktop.store.templates import TemplateFolder
from sora_desktop.ui.actions.registry import ActionRegistry
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.prompt import PromptController, blanks_question, literal_names
from sora_desktop.ui.widgets.naming import NameDialog
from tests.ui.controllers.parts import FakeNotifier, store_in
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
