"""A problem as a message: for every category what happened, what it cost, what to do now."""

from __future__ import annotations

import re

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import NOTHING
from sora_desktop.core.problem import Category, Distrust, Problem
from sora_desktop.core.task import TaskState
from sora_desktop.ui.message_table import SAYINGS, Step
from sora_desktop.ui.messages import (
    Message,
    after_another,
    cost_words,
    in_one_line,
    problem_message,
)
from tests.ui.samples import CATALOGUE, KLING, NOW, dollars, request, take

S = TaskState


def message(category: Category, state: TaskState | None = S.FAILED, text: str = "") -> Message:
    problem = Problem(category=category, text=text, raw="{}" if text else "")
    return problem_message(problem, take(state) if state else None, CATALOGUE)


def test_every_category_is_spoken_of() -> None:
    assert set(SAYINGS) == set(Category)


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("state", [None, *TaskState])
def test_a_message_is_whole_for_every_category_and_state(
    category: Category, state: TaskState | None
) -> None:
    said = message(category, state)
    whole = f"{said.headline} {said.body} {said.next_step}"
    assert said.headline
    assert not said.headline.endswith(".")
    assert said.body.endswith((".", "\u201d"))
    assert said.next_step.endswith(".")
    assert not re.search(r"[{}]|refund", whole)
    assert len(said.actions) <= 2
    assert all(action.label and "{" not in action.label for action in said.actions)


@pytest.mark.parametrize("category", Category)
def test_without_a_take_nothing_is_offered_that_needs_one(category: Category) -> None:
    steps = {action.step for action in message(category, None).actions}
    needy = {Step.FETCH_AGAIN, Step.CHECK_NOW, Step.EDIT_PROMPT, Step.SWITCH_MODEL}
    assert not steps & needy


def test_each_kind_of_distrust_has_words_of_its_own() -> None:
    said = [
        problem_message(Problem(category=Category.CERTIFICATE, code=code), None, CATALOGUE)
        for code in Distrust
    ]
    headlines = {message.headline for message in said}
    assert len(headlines) == len(Distrust)
    assert all(headline.startswith("The connection is not safe: ") for headline in headlines)
    assert all("Nothing was sent to it." in message.body for message in said)
    other = problem_message(Problem(category=Category.CERTIFICATE, code=1), None, CATALOGUE)
    assert other.headline == "The connection is not safe"


def test_a_moderated_take_is_not_promised_its_money_back() -> None:
    said = message(Category.MODERATION)
    assert "PiAPI normally returns the cost of a failed task; check your balance." in said.body
    assert said.actions[0].step is Step.EDIT_PROMPT


def test_a_model_that_is_gone_names_the_nearest_live_one_with_its_price() -> None:
    said = message(Category.MODEL_GONE)
    assert said.headline == "Sora 2 Pro is no longer available"
    assert said.next_step == "Veo 3.1 is the nearest that works, from $0.12/s. Switching is free."
    assert said.actions[0].step is Step.SWITCH_MODEL
    assert said.actions[0].label == "Switch to Veo 3.1"
    assert said.actions[0].model_id == "veo"


def test_a_model_without_a_successor_offers_the_one_to_begin_with() -> None:
    gone = take(S.FAILED, request=request(model_id="never-heard-of"))
    said = problem_message(Problem(category=Category.MODEL_GONE), gone, CATALOGUE)
    assert said.headline == "This model is no longer available"
    assert said.actions[0].model_id == "sora"


def test_the_last_model_has_nothing_to_switch_to() -> None:
    gone = take(S.FAILED, request=request(model_id="kling"))
    said = problem_message(Problem(category=Category.MODEL_GONE), gone, Catalogue([KLING]))
    assert said.next_step == "Choose another model and generate again."
    assert [action.step for action in said.actions] == [Step.DETAILS]


def test_the_server_s_words_are_quoted_cut_and_only_where_they_help() -> None:
    said = message(Category.MODERATION, text="flagged:\n<b>violence</b> " + "x" * 400)
    assert "PiAPI says: \u201cflagged: <b>violence</b> x" in said.body
    assert len(said.body) < 600
    assert "says" not in message(Category.NETWORK_DOWN, text="[Errno 101]").body
    ours = problem_message(Problem(category=Category.NO_BALANCE, text="ours"), None, CATALOGUE)
    assert "ours" not in ours.body


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (cost_words(None), ""),
        (cost_words(take(S.DRAFT)), "Nothing was sent and nothing was charged."),
        (
            cost_words(take(S.UNCONFIRMED)),
            "It may have been charged: $1.92 counts as spent until that is clear.",
        ),
        (
            cost_words(take(S.PROCESSING)),
            "The take goes on at PiAPI. It costs $1.92, as ordered.",
        ),
        (
            cost_words(take(S.COMPLETED)),
            "The take is paid for: $1.92. Fetching it costs nothing.",
        ),
        (
            cost_words(take(S.FAILED, remote_id=None)),
            "PiAPI refused it at once, so nothing was charged.",
        ),
        (
            cost_words(take(S.FAILED, charged=dollars("1.92"))),
            "PiAPI names a charge of $1.92. "
            "PiAPI normally returns the cost of a failed task; check your balance.",
        ),
        (
            cost_words(take(S.FAILED, charged=NOTHING)),
            "PiAPI normally returns the cost of a failed task; check your balance.",
        ),
        (cost_words(take(S.DISMISSED, sent_at=NOW)), ""),
    ],
)
def test_what_a_take_cost(said: str, text: str) -> None:
    assert said == text


def test_a_message_in_one_line_is_read_as_sentences() -> None:
    said = message(Category.MODERATION, text="flagged.")
    line = in_one_line(said)
    assert line.startswith("Refused by moderation. The content check")
    assert "PiAPI says: \u201cflagged\u201d. " in line
    assert after_another("Ready", "") == "Ready"
