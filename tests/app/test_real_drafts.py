"""Drafts and finals by real keys: a held key is one order, and answers no question; what is not
tested is said before money is spent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sora_desktop.resources import resource
from sora_desktop.simulator import Call
from tests.app.real_input import RealInput, program, rows
from tests.app.screen import wait_for

pytestmark = pytest.mark.no_qt_log

UNTESTED = "Untested on PiAPI"
DRAFT, FINAL = "Generate anyway ($0.75)", "Generate anyway ($4.00)"


def begin_with_seedance(folder: Path) -> None:
    """A file of the person's own makes it the model to begin with."""
    text = resource("models.toml").read_text(encoding="utf-8")
    own = text[text.index('[[model]]\nid            = "seedance-2.5"\n') :]
    own = own[: own.index("# Its price is not known")]
    own = own.replace("[[model]]\n", "[[model]]\ndefault = true\n", 1)
    (folder / "data").mkdir()
    (folder / "data" / "models.toml").write_text(own, encoding="utf-8")


def sent(user: RealInput) -> list[dict[str, object]]:
    """The inputs of the paid requests."""
    visits = user.service.record.received(Call.CREATE)
    return [json.loads(visit.body)["input"] for visit in visits]


def agree(user: RealInput, words: str, creates: int) -> None:
    """Reads the question, goes to the button that pays, and presses it: one paid request."""
    user.asked(UNTESTED)
    user.tab_to(words)
    user.hold("Return")
    user.asked()
    wait_for(lambda: user.creates >= creates, f"{creates} creates, now {user.creates}")
    assert user.creates == creates


def test_held_keys_on_draft_and_final(tmp_path: Path) -> None:
    begin_with_seedance(tmp_path)
    with program(tmp_path) as user:
        user.focus("promptEdit")
        user.write("a kite over dunes")
        wait_for(lambda: user.ask("place", "draftButton"), "the draft")
        assert user.ask("text", "draftButton").split() == ["Draft", "(untested)", "$0.75"]
        assert user.ask("text", "generateButton").split() == ["Generate", "$1.75"]
        for done, key in enumerate(("Return", "space")):
            user.focus("draftButton")
            with user.holding(key):
                user.asked(UNTESTED)
            user.asked(UNTESTED)
            # Whoever presses Enter without reading has said no.
            user.press("Return")
            user.asked()
            assert user.creates == done
            user.focus("draftButton")
            user.press(key)
            agree(user, DRAFT, done + 1)
        assert [each["draft"] for each in sent(user)] == [True, True]
        wait_for(lambda: {state for state, _ in rows(user.data)} == {"ready"}, "both drafts", 90)
        wait_for(lambda: user.ask("place", "finalButton"), "the final")
        assert "$4.00, 6 days" in user.ask("text", "finalButton")
        for key in ("Return", "space"):
            user.focus("finalButton")
            with user.holding(key):
                user.asked(UNTESTED)
            user.asked(UNTESTED)
            user.press("Return")
            user.asked()
            assert user.creates == 2
        user.focus("finalButton")
        user.press("space")
        agree(user, FINAL, 3)
        (final,) = sent(user)[2:]
        assert list(final) == ["draft_task_id"]
        estimates = [estimate for _, estimate in rows(user.data)]
        assert estimates == [7_500_000, 7_500_000, 40_000_000]


def test_a_double_click_on_draft_is_one_order(tmp_path: Path) -> None:
    begin_with_seedance(tmp_path)
    with program(tmp_path) as user:
        user.focus("promptEdit")
        user.write("a kite over dunes")
        user.click("draftButton", times=2)
        agree(user, DRAFT, 1)
