"""Pages, palette, drawer and the move to another shot by the keyboard alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.app.hands import Hands, program
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


def focused(hands: Hands, name: str) -> None:
    """Waits until that has the focus."""
    wait_for(lambda: hands.ask("focused") == name, f"the focus on {name}")


def choose_in_the_shot_list(hands: Hands) -> None:
    """Writes a second shot and puts the take of the first one into the cut."""
    hands.press("ctrl", "2")
    focused(hands, "shotTable")
    hands.press("Insert")
    focused(hands, "sentenceEdit")
    hands.write(OTHER)
    hands.press("Return")
    wait_for(lambda: len(shots(hands.data)) == 2, "the second shot")
    focused(hands, "shotTable")
    hands.press("Up")
    hands.tab_to("shotTakes")
    hands.press("space")
    wait_for(lambda: shots(hands.data)[0][1], "a chosen take")


def move_to_the_other_shot(hands: Hands) -> None:
    """By the palette, and the list that it opens."""
    hands.press("ctrl", "1")
    hands.press("ctrl", "k")
    focused(hands, "paletteField")
    hands.write("move to shot")
    hands.press("Return")
    wait_for(lambda: hands.ask("focused") != "paletteField", "the list of shots")
    hands.write("kite")
    hands.press("Return")
    wait_for(lambda: (OTHER, 0, 1) in shots(hands.data), "the take in the other shot")


def read_the_spending(hands: Hands) -> None:
    """The chart has the focus, the tables are reached by Tab, and the arrows turn the tabs."""
    hands.press("ctrl", "3")
    focused(hands, "spendingChart")
    hands.tab_to("SpendingTable")
    hands.tab_to("By day")
    hands.press("Right")
    focused(hands, "Project")
    hands.press("ctrl", "1")


def read_the_details(hands: Hands) -> None:
    """Opens the drawer, writes a note, and closes it."""
    hands.press("ctrl", "e")
    focused(hands, "noteEdit")
    hands.write("keep")
    wait_for(lambda: hands.ask("text", "noteEdit") == "keep", "the note")
    hands.press("Escape")
    wait_for(lambda: hands.ask("place", "noteEdit") is None, "no drawer")


def choose_a_model(hands: Hands) -> None:
    """Opens the list of models by its key, and closes it."""
    hands.press("ctrl", "shift", "m")
    wait_for(lambda: hands.ask("focused") != "promptEdit", "the list of models")
    hands.press("Escape")
    focused(hands, "modelPicker")


def test_pages_palette_and_drawer_by_the_keyboard_alone(tmp_path: Path) -> None:
    with program(tmp_path, typed=PROMPT) as hands:
        wait_for(lambda: hands.ask("text", "promptEdit") == PROMPT, "the prompt")
        hands.press("ctrl", "Return")
        wait_for(lambda: hands.creates, "the order")
        hands.first_is("ready")
        choose_in_the_shot_list(hands)
        move_to_the_other_shot(hands)
        read_the_spending(hands)
        read_the_details(hands)
        choose_a_model(hands)
