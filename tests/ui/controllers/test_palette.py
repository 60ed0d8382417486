"""What the command palette offers, and that no entry of it ever spends."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.settings import DECLARED, Settings
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.templates import TemplateFolder
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import (
    ProjectAction,
    PromptAction,
    TakeAction,
    WindowAction,
)
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.palette import PaletteController
from sora_desktop.ui.player.commands import COMMANDS, COMPARE_COMMANDS, make_commands
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.widgets.palette import CommandPalette, Entry, Group
from tests.ui.controllers.parts import store_in
from tests.ui.samples import CATALOGUE, dollars
from tests.ui.take_column import Column
from tests.ui.take_source import dark_theme, numbered

RED = numbered(1, prompt="A red kite", shot_id=ShotId("a" * 32), shot_number=3)
BLUE = numbered(2, TakeState.FAILED, prompt="A blue kite", shot_id=ShotId("b" * 32))


class Rig:
    """The controller over a real composer and list; the newest take is selected."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.column = Column(qtbot, [RED, BLUE])
        self.list, self.registry = self.column.list, self.column.list.registry
        self.composer = Composer(dark_theme(), CATALOGUE)
        self.composer.set_blocked(None)
        self.composer.draft = "A green kite"
        self.again = QPushButton("Generate again ($1.92)")
        self.again.setObjectName("moreButton")
        rows = QVBoxLayout(self.window)
        rows.addWidget(self.composer)
        rows.addWidget(self.again)
        self.ordered: list[object] = []
        self.composer.submitted.connect(lambda *what: self.ordered.append(what))
        self.palette = CommandPalette(dark_theme(), self.window)
        self.registry.add(PromptAction.GENERATE, self.composer.order_by_key, owner=self.composer)
        self.searched = 0
        self.registry.add(WindowAction.SEARCH, self._search, owner=self.window)
        self.settings = Settings()
        self.opened: list[str] = []
        self.keys: list[str] = []
        self.button = QPushButton(self.window)
        self.went: list[ProjectId | None] = []
        self.back: list[ProjectId] = []
        self.store = store_in(folder, RED, BLUE)
        templates = TemplateFolder(folder / "templates")
        templates.save("Night market", "A market in {city} at night")
        self.controller = PaletteController(
            self.window,
            Lazy(lambda: self.palette),
            self,
            self.composer,
            self.list,
            CATALOGUE,
            self.registry,
            templates,
            self,
            self.button,
            settings=lambda: self.settings,
            save=self._save,
            open_setting=self.opened.append,
            show_keys=self.keys.append,
        )
        self.controller.start(Connections())
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _search(self) -> None:
        self.searched += 1

    def _save(self, settings: Settings) -> None:
        self.settings = settings

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""
        return self.column.source.find(take_id) if take_id is not None else None

    def offered(self, take: Take) -> Sequence[ActionItem]:
        """What can be done with it."""
        return actions_for(take, dollars("1.92"))

    def model_name(self, model_id: str) -> str:
        """The name of a model."""
        return model_id.upper()

    def poster(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """No picture yet."""
        return None

    @property
    def shots(self) -> ShotStore:
        """Every project and shot."""
        return self.store.shots

    def show(self, project_id: ProjectId | None) -> None:
        """Keeps to which project the person goes."""
        self.went.append(project_id)

    def unarchive(self, project_id: ProjectId) -> None:
        """Keeps which project the person brings back."""
        self.back.append(project_id)

    def found(self, text: str) -> list[Entry]:
        """What is shown for these letters."""
        if not self.palette.is_open:
            self.controller.toggle()
        self.palette.field.setText(text)
        return self.palette.shown()

    def run(self, text: str) -> Entry:
        """Runs the first of what is shown for these letters."""
        first = self.found(text)[0]
        self.palette.list.clicked.emit(self.palette.list.currentIndex())
        return first


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return Rig(qtbot, tmp_path)


def test_its_button_opens_it_and_its_keys_are_shown(rig: Rig) -> None:
    assert rig.keys == ["Ctrl+K"]
    rig.button.click()
    assert rig.palette.is_open
    rig.button.click()
    assert not rig.palette.is_open
    rig.registry.use({WindowAction.PALETTE.id: "Ctrl+J"})
    assert rig.keys[-1] == "Ctrl+J"


def test_an_action_is_run_and_stands_first_the_next_time(rig: Rig) -> None:
    entry = rig.run(WindowAction.SEARCH.full_label)
    assert (entry.id, entry.keys, rig.searched) == (WindowAction.SEARCH.id, "Ctrl+F", 1)
    assert rig.settings.recent_actions == (WindowAction.SEARCH.id,)
    assert rig.found("")[0].id == WindowAction.SEARCH.id
    rig.controller.toggle()
    assert not rig.palette.is_open


def test_what_cannot_be_done_now_is_not_offered(rig: Rig) -> None:
    rig.registry.made(WindowAction.SEARCH).setEnabled(False)
    assert WindowAction.SEARCH.id not in [entry.id for entry in rig.found("")]
    assert WindowAction.PALETTE.id not in [entry.id for entry in rig.found("")]


def test_what_the_viewer_does_to_its_take_is_one_entry(rig: Rig) -> None:
    for name, made in make_commands(rig.window).items():
        rig.registry.adopt((COMMANDS | COMPARE_COMMANDS)[name], made)
    rig.list.select(RED.id)
    entries = rig.found("")
    (export,) = [entry for entry in entries if entry.text.startswith("Export")]
    assert (export.id, export.keys) == (TakeAction.EXPORT_FOR_EDITING.id, "Ctrl+Shift+E")
    (star,) = [entry for entry in entries if entry.text.startswith("Star")]
    assert star.keys
    actions = [entry.text for entry in entries if entry.group is Group.ACTIONS]
    assert len({text.rstrip("\u2026") for text in actions}) == len(actions)


def test_what_stands_for_itself_in_a_list_has_an_icon() -> None:
    for kind in (ProjectAction, WindowAction):
        own = [each for each in vars(kind).values() if isinstance(each, Action)]
        opens = [each for each in own if each.text.endswith("\u2026") or kind is ProjectAction]
        assert [each for each in opens if icon(each.icon, "black", 16).isNull()] == []
        assert [each for each in opens if not each.icon] == []


def test_generate_only_moves_the_focus_to_its_button(rig: Rig) -> None:
    entry = rig.run("generate")
    entry = next(each for each in (entry, *rig.found("generate")) if each.text == "Generate")
    assert entry.goes
    assert entry.detail.startswith("$")
    rig.palette.close_palette()
    entry.run()
    assert rig.composer.generate.hasFocus()
    assert rig.ordered == []


def test_no_entry_of_any_take_spends(rig: Rig) -> None:
    paid: list[Take] = []
    for action in (TakeAction.GENERATE_AGAIN, TakeAction.SEND_AGAIN, TakeAction.SEND_NOW):
        rig.registry.on_take(action, paid.append)
    for state in TakeState:
        rig.column.source.put(numbered(2, state, prompt="A blue kite"))
        rig.list.select(BLUE.id)
        spending = [entry for entry in rig.found("") if "$1.92" in f"{entry.text}{entry.detail}"]
        for entry in spending:
            assert entry.goes
            rig.palette.close_palette()
            entry.run()
            assert rig.again.hasFocus() or rig.composer.generate.hasFocus()
    assert (paid, rig.ordered) == ([], [])


def test_what_the_selected_take_offers_is_done_to_it(rig: Rig) -> None:
    copied: list[int] = []
    rig.registry.on_take(TakeAction.COPY_PROMPT, lambda take: copied.append(take.number))
    rig.list.select(RED.id)
    rig.run("copy pr")
    assert copied == [1]


def test_takes_are_found_by_their_words_and_played(rig: Rig) -> None:
    found = [entry for entry in rig.found("kite red") if entry.id.startswith("take:")]
    assert [(entry.text, entry.detail) for entry in found] == [
        ("A red kite, take 3", "SORA, $1.92")
    ]
    rig.palette.close_palette()
    found[0].run()
    assert rig.list.selected_id == RED.id
    assert rig.column.activated == [RED.id]


def test_a_project_is_gone_to(rig: Rig) -> None:
    entry = rig.run("my takes")
    assert (entry.text, entry.detail) == ("My takes", "2 shots")
    assert rig.went == [FIRST_PROJECT]


def test_an_archived_project_is_brought_back(rig: Rig) -> None:
    old = Project(id=ProjectId("c" * 32), name="Old film", archived_at=RED.created_at)
    rig.store.arrange(ShotChanges(projects=(old,)))
    entry = rig.run("restore old film")
    assert (entry.text, entry.detail) == ("Restore project Old film", "archived")
    assert rig.back == [old.id]


def test_a_model_is_used_for_the_next_take(rig: Rig) -> None:
    rig.run("use kling")
    request: Any = rig.composer.request()
    assert (request.model_id, request.prompt) == ("kling", "A green kite")


def test_a_template_fills_the_prompt(rig: Rig) -> None:
    rig.run("night mar")
    assert rig.composer.draft == "A market in {city} at night"


def test_a_setting_is_found_by_what_it_is_about_and_opened(rig: Rig) -> None:
    entry = rig.run(DECLARED["ask_above"].label)
    assert entry.detail == "$5.00"
    assert rig.opened == ["ask_above"]
    assert [each.id for each in rig.found("dark light") if each.id == "setting:theme"]
