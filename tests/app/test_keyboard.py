"""Pages, palette, drawer and the move to another shot by the keyboard alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.app.real_input import RealInput, program
from tests.app.screen import wait_for

pytestmark = pytest.mark.no_qt_log
PROMPT, OTHER = "a paper boat", "a kite over dunes"


def shots(data: Path) -> list[tuple[str, bool, int]]:
    """What the shot list asks of each shot, whether a take is chosen, and how many takes it has."""
    journal = data / "journal.sqlite3"
    connection = sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(
            "SELECT sentence, chosen_id IS NOT NULL, "
            "(SELECT COUNT(*) FROM task WHERE task.shot_id = shot.id) FROM shot ORDER BY position"
        ).fetchall()
    finally:
        connection.close()


def focused(user: RealInput, name: str) -> None:
    """Waits until that has the focus."""
    wait_for(lambda: user.ask("focused") == name, f"the focus on {name}")


def choose_in_the_shot_list(user: RealInput) -> None:
    """Writes a second shot and puts the take of the first one into the cut."""
    user.press("ctrl", "2")
    focused(user, "shotTable")
    user.press("Insert")
    focused(user, "sentenceEdit")
    user.write(OTHER)
    user.press("Return")
    wait_for(lambda: len(shots(user.data)) == 2, "the second shot")
    focused(user, "shotTable")
    user.press("Up")
    user.tab_to("shotTakes")
    user.press("space")
    wait_for(lambda: shots(user.data)[0][1], "a chosen take")


def move_to_the_other_shot(user: RealInput) -> None:
    """By the palette, and the list that it opens."""
    user.press("ctrl", "1")
    user.press("ctrl", "k")
    focused(user, "paletteField")
    user.write("move to shot")
    user.press("Return")
    wait_for(lambda: user.ask("focused") != "paletteField", "the list of shots")
    user.write("kite")
    user.press("Return")
    wait_for(lambda: (OTHER, 0, 1) in shots(user.data), "the take in the other shot")


def read_the_spending(user: RealInput) -> None:
    """The chart has the focus, the tables are reached by Tab, and the arrows turn the tabs."""
    user.press("ctrl", "3")
    focused(user, "spendingChart")
    user.tab_to("SpendingTable")
    user.tab_to("By day")
    user.press("Right")
    focused(user, "Project")
    user.press("ctrl", "1")


def read_the_details(user: RealInput) -> None:
    """Opens the drawer, writes a note, and closes it."""
    user.press("ctrl", "e")
    focused(user, "noteEdit")
    user.write("keep")
    wait_for(lambda: user.ask("text", "noteEdit") == "keep", "the note")
    user.press("Escape")
    wait_for(lambda: user.ask("place", "noteEdit") is None, "no drawer")


def choose_a_model(user: RealInput) -> None:
    """Opens the list of models by its key, and closes it."""
    user.press("ctrl", "shift", "m")
    wait_for(lambda: user.ask("focused") != "promptEdit", "the list of models")
    user.press("Escape")
    focused(user, "modelPicker")


def test_pages_palette_and_drawer_by_the_keyboard_alone(tmp_path: Path) -> None:
    with program(tmp_path, typed=PROMPT) as user:
        wait_for(lambda: user.ask("text", "promptEdit") == PROMPT, "the prompt")
        user.press("ctrl", "Return")
        wait_for(lambda: user.creates, "the order")
        user.first_is("ready")
        choose_in_the_shot_list(user)
        move_to_the_other_shot(user)
        read_the_spending(user)
        read_the_details(user)
        choose_a_model(user)
