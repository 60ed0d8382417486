"""The picker of the project: what is open, what else there is, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.ui.window.top_bar import ProjectChoice, ProjectPicker

MINE, KITE = ProjectChoice("a", "My takes"), ProjectChoice("b", "Kite & boat")
OLD = ProjectChoice("c", "Old film")


@pytest.fixture
def picker(qtbot: QtBot) -> ProjectPicker:
    made = ProjectPicker()
    qtbot.addWidget(made)
    return made


def labels(picker: ProjectPicker) -> list[str]:
    """What the menu offers, as it opens."""
    picker.choices.aboutToShow.emit()
    return [action.text() for action in picker.choices.actions() if not action.isSeparator()]


def press(picker: ProjectPicker, label: str) -> None:
    next(a for a in picker.choices.actions() if a.text() == label).trigger()


def test_it_says_what_is_open(picker: ProjectPicker) -> None:
    assert picker.objectName() == "projectPicker"
    assert picker.text() == "My takes"
    picker.show_projects([MINE, KITE], [], "b")
    assert picker.text() == "Kite && boat"
    assert picker.accessibleName() == "Project"
    assert picker.accessibleDescription() == "Kite & boat"
    picker.show_projects([MINE, KITE], [], None)
    assert picker.text() == "All takes"
    long = ProjectChoice("d", "A film with a very long name " * 3)
    picker.show_projects([MINE, long], [], "d")
    assert picker.text().endswith("\u2026")
    assert picker.toolTip() == picker.title == long.title


def test_it_goes_to_another_project_or_to_all_takes(picker: ProjectPicker, qtbot: QtBot) -> None:
    picker.show_projects([MINE, KITE], [], "a")
    assert labels(picker)[:3] == ["My takes", "Kite && boat", "All takes"]
    checked = [action.text() for action in picker.choices.actions() if action.isChecked()]
    assert checked == ["My takes"]
    with qtbot.waitSignal(picker.picked) as reported:
        press(picker, "Kite && boat")
    assert reported.args == ["b"]
    with qtbot.waitSignal(picker.picked) as reported:
        press(picker, "All takes")
    assert reported.args == [None]


def test_it_makes_renames_archives_and_brings_back(picker: ProjectPicker, qtbot: QtBot) -> None:
    picker.show_projects([MINE, KITE], [OLD], "b")
    labels(picker)
    for label, signal in (
        ("Open bin", picker.bin_wanted),
        ("New project\u2026", picker.new_wanted),
        ("Rename project\u2026", picker.rename_wanted),
        ("Project settings\u2026", picker.settings_wanted),
        ("Export project\u2026", picker.export_wanted),
        ("Archive project", picker.archive_wanted),
        ("Import project\u2026", picker.import_wanted),
    ):
        with qtbot.waitSignal(signal):
            press(picker, label)
    archived = picker.choices.actions()[-1].menu()
    assert isinstance(archived, QMenu)
    with qtbot.waitSignal(picker.restored) as reported:
        archived.actions()[0].trigger()
    assert reported.args == ["c"]


def test_what_cannot_be_done_is_not_offered(picker: ProjectPicker) -> None:
    picker.show_projects([replace(MINE, stays=True), KITE], [], "a")
    assert "Archive project" not in labels(picker), "the first project is always there"
    picker.show_projects([replace(MINE, stays=True), KITE], [], "b")
    assert "Archive project" in labels(picker)
    picker.show_projects([MINE, KITE], [], None)
    assert "Rename project\u2026" not in labels(picker)
