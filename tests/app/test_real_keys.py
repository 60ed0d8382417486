"""One physical press is one order, and a held key answers no question: real keys, held through the
X server, which repeats them as releases and presses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sora_desktop.core.money import UNITS_PER_DOLLAR
from sora_desktop.simulator import Call
from tests.app.real_input import RealInput, program, rows
from tests.app.screen import wait_for

pytestmark = pytest.mark.no_qt_log

PRICE = "$1.92"


def written(user: RealInput, prompt: str) -> None:
    """A prompt, and the settings as they come; ready to be ordered."""
    user.focus("promptEdit")
    user.write(prompt)
    wait_for(lambda: user.ask("text", "promptEdit") == prompt, "the prompt")
    wait_for(lambda: user.ask("place", "generateButton"), "Generate")


def ordered(user: RealInput, creates: int) -> None:
    """Waits for so many paid requests. A later one would be seen: whatever is done next takes
    longer than the service to be asked."""
    wait_for(lambda: user.creates >= creates, f"{creates} creates, now {user.creates}")
    assert user.creates == creates


def takes(user: RealInput, count: int) -> None:
    """Chooses how many takes one order makes."""
    user.focus("countPicker")
    user.press("ctrl", "a")
    user.write(str(count))


def test_a_held_key_of_generate_is_one_order_and_the_next_press_is_another(tmp_path: Path) -> None:
    with program(tmp_path) as user:
        written(user, "a kite over dunes")
        done = 0
        for place, keys in (
            ("promptEdit", ("ctrl", "Return")),
            ("promptEdit", ("ctrl", "KP_Enter")),
            ("generateButton", ("Return",)),
            ("generateButton", ("space",)),
        ):
            user.focus(place)
            user.hold(*keys)
            ordered(user, done + 1)
            user.press(*keys)
            done += 2
            ordered(user, done)
        user.click("generateButton", times=2)
        ordered(user, done + 1)


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
    with program(tmp_path) as user:
        written(user, "a kite over dunes")
        takes(user, 5)
        user.focus(place)
        with user.holding(*keys):
            user.asked("Generate for $9.60?")
        user.asked("Generate for $9.60?")
        # Whoever presses Enter without reading has said no.
        user.press("Return")
        user.asked()
        assert user.creates == 0
        user.focus(place)
        user.press(*keys)
        user.asked("Generate for $9.60?")
        user.tab_to("Generate ($9.60)")
        user.hold(*keys[-1:])
        user.asked()
        ordered(user, 5)


def test_a_key_held_on_generate_does_not_agree_to_the_prompts_that_choices_make(
    tmp_path: Path,
) -> None:
    with program(tmp_path) as user:
        written(user, "a {red|blue|green} kite")
        title = "Generate 3 takes for $5.76?"
        with user.holding("ctrl", "Return"):
            user.asked(title)
        user.asked(title)
        user.press("Return")
        user.asked()
        assert user.creates == 0
        user.focus("generateButton")
        with user.holding("space"):
            user.asked(title)
        user.tab_to("Generate ($5.76)")
        user.hold("Return")
        user.asked()
        ordered(user, 3)
        # Every prompt once.
        bodies = [json.loads(visit.body) for visit in user.service.record.received(Call.CREATE)]
        prompts = sorted(body["input"]["prompt"] for body in bodies)
        assert prompts == ["a blue kite", "a green kite", "a red kite"]


def test_a_key_held_on_the_palette_leads_to_generate_and_orders_nothing(tmp_path: Path) -> None:
    with program(tmp_path) as user:
        written(user, "a kite over dunes")
        user.press("ctrl", "k")
        wait_for(lambda: user.ask("focused") == "paletteField", "the palette")
        user.write("generate")
        user.hold("Return")
        wait_for(lambda: user.ask("focused") == "generateButton", "the focus on Generate")
        assert user.creates == 0
        # It is pressed there, as ever.
        user.press("Return")
        ordered(user, 1)


@pytest.mark.parametrize("key", ["Return", "space"])
def test_a_key_held_in_the_shot_list_orders_each_shot_once(tmp_path: Path, key: str) -> None:
    prompts = ["a boat sinks", "a kite over dunes"]
    with program(tmp_path) as user:
        user.press("ctrl", "2")
        for prompt in prompts:
            user.press("Insert")
            wait_for(lambda: user.ask("focused") == "sentenceEdit", "the row to write in")
            user.write(prompt)
            # Held: it ends the sentence, and does not open the next one.
            user.hold("Return")
        title = "Generate for $3.84?"
        user.focus("generateShotsButton")
        with user.holding(key):
            user.asked(title)
        user.asked(title)
        user.press("Return")
        user.asked()
        assert user.creates == 0
        user.focus("generateShotsButton")
        user.press(key)
        user.asked(title)
        user.tab_to("Generate ($3.84)")
        user.hold(key)
        user.asked()
        ordered(user, 2)
        bodies = [json.loads(visit.body) for visit in user.service.record.received(Call.CREATE)]
        assert sorted(body["input"]["prompt"] for body in bodies) == prompts


def again_in_the_list(user: RealInput) -> None:
    """Its own key, on the row that has the focus."""
    user.focus("taskList")
    user.hold("shift", "Return")


def again_in_the_menu(user: RealInput) -> None:
    """The menu of the row, by the keys."""
    user.focus("taskList")
    user.press("Menu")
    wait_for(lambda: user.ask("menu") is not None, "the menu")
    while not user.ask("menu").startswith("Generate again"):
        user.press("Down")
    user.hold("Return")


def again_on_the_stage(key: str) -> Callable[[RealInput], None]:
    """The button in the place of the picture."""

    def hold(user: RealInput) -> None:
        user.focus("stage-generate_again")
        user.hold(key)

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
    tmp_path: Path, again: Callable[[RealInput], None]
) -> None:
    with program(tmp_path) as user:
        written(user, "a kite [fail]")
        user.press("ctrl", "Return")
        ordered(user, 1)
        user.first_is("failed")
        again(user)
        ordered(user, 2)


@pytest.mark.parametrize("key", ["Return", "space"])
def test_send_now_by_a_held_key_sends_the_one_take(tmp_path: Path, key: str) -> None:
    with program(tmp_path, balance=0) as user:
        written(user, "a kite over dunes")
        takes(user, 2)
        user.focus("promptEdit")
        user.press("ctrl", "Return")
        user.first_is("draft")
        user.focus("stage-send_now")
        user.service.set_balance(10 * UNITS_PER_DOLLAR)
        user.hold(key)
        ordered(user, 1)


def test_send_again_by_held_keys_asks_and_sends_one(tmp_path: Path) -> None:
    with program(tmp_path) as user:
        written(user, "a lighthouse [lostforever]")
        user.press("ctrl", "Return")
        ordered(user, 1)
        user.first_is("unconfirmed")
        user.focus("moreButton")
        user.press("space")
        wait_for(lambda: user.ask("menu") is not None, "the menu")
        while not user.ask("menu").startswith("Send again"):
            user.press("Down")
        with user.holding("Return"):
            user.asked("Send this take again?")
        user.asked("Send this take again?")
        twice = f"Send again ({PRICE}, may be charged twice)"
        assert not user.ask("place", twice), "nobody has agreed"
        user.press("Tab")
        wait_for(lambda: user.ask("focused"), "a focus")
        user.tab_to("consent")
        user.press("space")
        user.tab_to(twice)
        user.hold("Return")
        user.asked()
        ordered(user, 2)


@pytest.mark.parametrize("place", ["searchEdit", "noteEdit", "taskList"])
def test_the_keys_of_generate_order_nothing_outside_of_compose(tmp_path: Path, place: str) -> None:
    with program(tmp_path) as user:
        written(user, "a kite [fail]")
        user.press("ctrl", "Return")
        ordered(user, 1)
        user.first_is("failed")
        if place == "noteEdit":
            user.click("detailsButton")
        user.focus(place)
        user.hold("ctrl", "Return")
        user.focus("countPicker")
        user.press("ctrl", "Return")
        ordered(user, 2)


@pytest.mark.parametrize("place", ["searchEdit", "noteEdit"])
def test_the_key_of_generate_again_orders_nothing_outside_of_the_list(
    tmp_path: Path, place: str
) -> None:
    with program(tmp_path) as user:
        written(user, "a kite [fail]")
        user.press("ctrl", "Return")
        ordered(user, 1)
        user.first_is("failed")
        if place == "noteEdit":
            user.click("detailsButton")
        user.focus(place)
        user.press("shift", "Return")
        user.press("shift", "KP_Enter")
        again_in_the_list(user)
        ordered(user, 2)


@pytest.mark.parametrize("picker", ["modelPicker", "shotPicker"])
def test_the_keys_of_generate_order_nothing_from_an_open_list(tmp_path: Path, picker: str) -> None:
    """What is chosen in it is not decided yet, and the first field of the models is a search."""
    with program(tmp_path) as user:
        written(user, "a kite over dunes")
        for keys in (("ctrl", "Return"), ("ctrl", "KP_Enter")):
            user.focus(picker)
            user.press("space")
            wait_for(lambda: user.ask("popup"), "the list")
            user.hold(*keys)
            user.press("Escape")
            wait_for(lambda: not user.ask("popup"), "the list to be closed")
        assert user.creates == len(rows(user.data)) == 0
        user.focus(picker)
        user.press("ctrl", "Return")
        ordered(user, 1)


def test_the_keys_of_generate_order_nothing_from_the_panel_of_options(tmp_path: Path) -> None:
    """What is typed in it counts when its field is left, and then it is part of the order."""
    with program(tmp_path) as user:
        user.focus("modelPicker")
        user.press("space")
        wait_for(lambda: user.ask("popup"), "the models")
        user.write("veo 3.1 fast")
        user.press("Return")
        wait_for(lambda: not user.ask("popup"), "the model")
        written(user, "a kite over dunes")
        user.click("moreOptions")
        wait_for(lambda: user.ask("focused") == "negative_promptOption", "the panel")
        user.write("fog")
        user.hold("ctrl", "Return")
        assert user.creates == len(rows(user.data)) == 0
        user.press("Escape")
        user.focus("promptEdit")
        user.press("ctrl", "Return")
        ordered(user, 1)
        (create,) = user.service.record.received(Call.CREATE)
        assert json.loads(create.body)["input"]["negative_prompt"] == "fog"
