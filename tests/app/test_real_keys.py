"""One physical press is one order, and a held key answers no question: real keys, held through the
X server, which repeats them as releases and presses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sora_desktop.core.money import UNITS_PER_DOLLAR
from sora_desktop.simulator import Call
from tests.app.hands import Hands, program
from tests.app.screen import wait_for

pytestmark = pytest.mark.no_qt_log

PRICE = "$1.92"


def written(hands: Hands, prompt: str) -> None:
    """A prompt, and the settings as they come; ready to be ordered."""
    hands.focus("promptEdit")
    hands.write(prompt)
    wait_for(lambda: hands.ask("text", "promptEdit") == prompt, "the prompt")
    wait_for(lambda: hands.ask("place", "generateButton"), "Generate")


def ordered(hands: Hands, creates: int) -> None:
    """Waits for so many paid requests. A later one would be seen: whatever is done next takes
    longer than the service to be asked."""
    wait_for(lambda: hands.creates >= creates, f"{creates} creates, now {hands.creates}")
    assert hands.creates == creates


def takes(hands: Hands, count: int) -> None:
    """Chooses how many takes one order makes."""
    hands.focus("countPicker")
    hands.press("ctrl", "a")
    hands.write(str(count))


def test_a_held_key_of_generate_is_one_order_and_the_next_press_is_another(tmp_path: Path) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite over dunes")
        done = 0
        for place, keys in (
            ("promptEdit", ("ctrl", "Return")),
            ("promptEdit", ("ctrl", "KP_Enter")),
            ("generateButton", ("Return",)),
            ("generateButton", ("space",)),
        ):
            hands.focus(place)
            hands.hold(*keys)
            ordered(hands, done + 1)
            hands.press(*keys)
            done += 2
            ordered(hands, done)
        hands.click("generateButton", times=2)
        ordered(hands, done + 1)


@pytest.mark.parametrize(
    ("place", "keys"),
    [
        ("promptEdit", ("ctrl", "Return")),
        ("generateButton", ("Return",)),
        ("generateButton", ("space",)),
    ],
)
def test_a_key_held_on_generate_does_not_answer_the_question_about_its_price(
    tmp_path: Path, place: str, keys: tuple[str, ...]
) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite over dunes")
        takes(hands, 5)
        hands.focus(place)
        with hands.holding(*keys):
            hands.asked("Generate for $9.60?")
        hands.asked("Generate for $9.60?")
        # Whoever presses Enter without reading has said no.
        hands.press("Return")
        hands.asked()
        assert hands.creates == 0
        hands.focus(place)
        hands.press(*keys)
        hands.asked("Generate for $9.60?")
        hands.tab_to("Generate ($9.60)")
        hands.hold(*keys[-1:])
        hands.asked()
        ordered(hands, 5)


def test_a_key_held_on_generate_does_not_agree_to_the_prompts_that_choices_make(
    tmp_path: Path,
) -> None:
    with program(tmp_path) as hands:
        written(hands, "a {red|blue|green} kite")
        title = "Generate 3 takes for $5.76?"
        with hands.holding("ctrl", "Return"):
            hands.asked(title)
        hands.asked(title)
        hands.press("Return")
        hands.asked()
        assert hands.creates == 0
        hands.focus("generateButton")
        with hands.holding("space"):
            hands.asked(title)
        hands.tab_to("Generate ($5.76)")
        hands.hold("Return")
        hands.asked()
        ordered(hands, 3)
        # Every prompt once.
        bodies = [json.loads(visit.body) for visit in hands.service.record.visits(Call.CREATE)]
        prompts = sorted(body["input"]["prompt"] for body in bodies)
        assert prompts == ["a blue kite", "a green kite", "a red kite"]


def test_a_key_held_on_the_palette_leads_to_generate_and_orders_nothing(tmp_path: Path) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite over dunes")
        hands.press("ctrl", "k")
        wait_for(lambda: hands.ask("focused") == "paletteField", "the palette")
        hands.write("generate")
        hands.hold("Return")
        wait_for(lambda: hands.ask("focused") == "generateButton", "the focus on Generate")
        assert hands.creates == 0
        # It is pressed there, as ever.
        hands.press("Return")
        ordered(hands, 1)


@pytest.mark.parametrize("key", ["Return", "space"])
def test_a_key_held_in_the_shot_list_orders_each_shot_once(tmp_path: Path, key: str) -> None:
    prompts = ["a boat sinks", "a kite over dunes"]
    with program(tmp_path) as hands:
        hands.press("ctrl", "2")
        for prompt in prompts:
            hands.press("Insert")
            wait_for(lambda: hands.ask("focused") == "sentenceEdit", "the row to write in")
            hands.write(prompt)
            # Held: it ends the sentence, and does not open the next one.
            hands.hold("Return")
        title = "Generate for $3.84?"
        hands.focus("generateShotsButton")
        with hands.holding(key):
            hands.asked(title)
        hands.asked(title)
        hands.press("Return")
        hands.asked()
        assert hands.creates == 0
        hands.focus("generateShotsButton")
        hands.press(key)
        hands.asked(title)
        hands.tab_to("Generate ($3.84)")
        hands.hold(key)
        hands.asked()
        ordered(hands, 2)
        bodies = [json.loads(visit.body) for visit in hands.service.record.visits(Call.CREATE)]
        assert sorted(body["input"]["prompt"] for body in bodies) == prompts


def again_in_the_list(hands: Hands) -> None:
    """Its own key, on the row that has the focus."""
    hands.focus("taskList")
    hands.hold("shift", "Return")


def again_in_the_menu(hands: Hands) -> None:
    """The menu of the row, by the keys."""
    hands.focus("taskList")
    hands.press("Menu")
    wait_for(lambda: hands.ask("menu") is not None, "the menu")
    while not hands.ask("menu").startswith("Generate again"):
        hands.press("Down")
    hands.hold("Return")


def again_on_the_stage(key: str) -> Callable[[Hands], None]:
    """The button in the place of the picture."""

    def hold(hands: Hands) -> None:
        hands.focus("stage-generate_again")
        hands.hold(key)

    return hold


@pytest.mark.parametrize(
    "again",
    [
        again_in_the_list,
        again_in_the_menu,
        again_on_the_stage("space"),
        again_on_the_stage("Return"),
    ],
    ids=["list", "menu", "space on the stage", "return on the stage"],
)
def test_generate_again_by_a_held_key_is_one_order(
    tmp_path: Path, again: Callable[[Hands], None]
) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite [fail]")
        hands.press("ctrl", "Return")
        ordered(hands, 1)
        hands.first_is("failed")
        again(hands)
        ordered(hands, 2)


@pytest.mark.parametrize("key", ["Return", "space"])
def test_send_now_by_a_held_key_sends_the_one_take(tmp_path: Path, key: str) -> None:
    with program(tmp_path) as hands:
        hands.service.set_balance(0)
        written(hands, "a kite over dunes")
        takes(hands, 2)
        hands.focus("promptEdit")
        hands.press("ctrl", "Return")
        hands.first_is("draft")
        hands.focus("stage-send_now")
        hands.service.set_balance(10 * UNITS_PER_DOLLAR)
        hands.hold(key)
        ordered(hands, 1)


def test_send_again_by_held_keys_asks_and_sends_one(tmp_path: Path) -> None:
    with program(tmp_path) as hands:
        written(hands, "a lighthouse [lostforever]")
        hands.press("ctrl", "Return")
        ordered(hands, 1)
        hands.first_is("unconfirmed")
        hands.focus("moreButton")
        hands.press("space")
        wait_for(lambda: hands.ask("menu") is not None, "the menu")
        while not hands.ask("menu").startswith("Send again"):
            hands.press("Down")
        with hands.holding("Return"):
            hands.asked("Send this take again?")
        hands.asked("Send this take again?")
        twice = f"Send again ({PRICE}, may be charged twice)"
        assert not hands.ask("place", twice), "nobody has agreed"
        hands.press("Tab")
        wait_for(lambda: hands.ask("focused"), "a focus")
        hands.tab_to("consent")
        hands.press("space")
        hands.tab_to(twice)
        hands.hold("Return")
        hands.asked()
        ordered(hands, 2)


@pytest.mark.parametrize("place", ["searchEdit", "noteEdit", "taskList"])
def test_the_keys_of_generate_order_nothing_outside_of_compose(tmp_path: Path, place: str) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite [fail]")
        hands.press("ctrl", "Return")
        ordered(hands, 1)
        hands.first_is("failed")
        if place == "noteEdit":
            hands.click("detailsButton")
        hands.focus(place)
        hands.hold("ctrl", "Return")
        hands.focus("countPicker")
        hands.press("ctrl", "Return")
        ordered(hands, 2)


@pytest.mark.parametrize("place", ["searchEdit", "noteEdit"])
def test_the_key_of_generate_again_orders_nothing_outside_of_the_list(
    tmp_path: Path, place: str
) -> None:
    with program(tmp_path) as hands:
        written(hands, "a kite [fail]")
        hands.press("ctrl", "Return")
        ordered(hands, 1)
        hands.first_is("failed")
        if place == "noteEdit":
            hands.click("detailsButton")
        hands.focus(place)
        hands.press("shift", "Return")
        hands.press("shift", "KP_Enter")
        again_in_the_list(hands)
        ordered(hands, 2)
