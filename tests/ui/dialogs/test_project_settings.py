"""The dialog of a project's settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import LONGEST_STYLE
from sora_desktop.ui.dialogs.project_settings import ProjectSettingsDialog, ProjectValues
from tests.ui.samples import request

VALUES = ProjectValues(
    name="Kite film", budget=Money.from_dollars(60), style="Grainy film", defaults=None
)
BAR = request(prompt="in the prompt bar", seconds=12)


class Asked:
    """The dialog, and what it gave back."""

    def __init__(self, window: QWidget, values: ProjectValues) -> None:
        self.saved: list[ProjectValues] = []
        self.dialog = ProjectSettingsDialog(
            values, "Spent so far: $26.96.", lambda: BAR, self.describe, window
        )
        self.dialog.saved.connect(self.saved.append)
        self.dialog.open()

    def describe(self, wanted: VideoRequest) -> str:
        return f"{wanted.model_id}, {wanted.seconds} s"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_there_is_shown_and_given_back(window: QWidget) -> None:
    asked = Asked(window, VALUES)
    assert asked.dialog.budget.text == "$60.00"
    asked.dialog.save_button.click()
    assert asked.saved == [VALUES]


def test_everything_can_be_changed(window: QWidget) -> None:
    asked = Asked(window, VALUES)
    dialog = asked.dialog
    assert (dialog.defaults.text(), dialog.clear_button.isEnabled()) == (
        "The settings of the prompt bar",
        False,
    )
    dialog.name.setText(" Red kite ")
    dialog.budget.set_text("7.50")
    dialog.style_edit.setPlainText("Sharp")
    dialog.use_button.click()
    assert dialog.defaults.text() == f"{BAR.model_id}, 12 s"
    dialog.save_button.click()
    changed = ProjectValues(
        name="Red kite", budget=Money.from_dollars("7.50"), style="Sharp", defaults=BAR
    )
    assert asked.saved == [changed]
    again = Asked(window, changed)
    again.dialog.clear_button.click()
    again.dialog.budget.set_text("")
    again.dialog.save_button.click()
    assert again.saved == [replace(changed, budget=None, defaults=None)]


@pytest.mark.parametrize("budget", ["0", "-5", "much", "1e99", "9" * 40])
def test_what_is_no_budget_is_not_saved(window: QWidget, budget: str) -> None:
    asked = Asked(window, VALUES)
    asked.dialog.budget.set_text(budget)
    asked.dialog.save_button.click()
    assert (asked.saved, asked.dialog.isVisible()) == ([], True)
    assert asked.dialog.budget.complaint


def test_without_a_name_or_with_too_long_a_style_nothing_is_saved(window: QWidget) -> None:
    asked = Asked(window, VALUES)
    asked.dialog.name.setText("  ")
    assert not asked.dialog.save_button.isEnabled()
    asked.dialog.name.setText("Kite")
    asked.dialog.style_edit.setPlainText("x" * (LONGEST_STYLE + 1))
    assert not asked.dialog.save_button.isEnabled()
    assert "2,001 / 2,000" in asked.dialog.style_note.text()
    asked.dialog.style_edit.setPlainText("x" * LONGEST_STYLE)
    assert asked.dialog.save_button.isEnabled()
    asked.dialog.cancel_button.click()
    assert asked.saved == []
