"""A problem as a message: for every category what happened, what it cost, what to do now."""

from __future__ import annotations

import re

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import NOTHING
from sora_desktop.core.problem import Category, CertificateFlaw, Part, PictureLinkFlaw, Problem
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.messages import (
    Message,
    after_another,
    cost_words,
    problem_message,
)
from sora_desktop.ui.text.picture_text import link_refused
from sora_desktop.ui.text.problem_texts import PROBLEM_TEXTS, Step
from tests.ui.samples import CATALOGUE, KLING, NOW, dollars, request, sample_take

S = TakeState


def message(category: Category, state: TakeState | None = S.FAILED, text: str = "") -> Message:
    problem = Problem(category=category, text=text, raw="{}" if text else "")
    return problem_message(problem, sample_take(state) if state else None, CATALOGUE)


def test_every_category_is_spoken_of() -> None:
    assert set(PROBLEM_TEXTS) == set(Category)


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("state", [None, *TakeState])
def test_a_message_is_whole_for_every_category_and_state(
    category: Category, state: TakeState | None
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
        for code in CertificateFlaw
    ]
    headlines = {message.headline for message in said}
    assert len(headlines) == len(CertificateFlaw)
    assert all(headline.startswith("Couldn't verify PiAPI's identity: ") for headline in headlines)
    assert all("Nothing was sent." in message.body for message in said)
    other = problem_message(Problem(category=Category.CERTIFICATE, code=1), None, CATALOGUE)
    assert other.headline == "Couldn't verify PiAPI's identity"


@pytest.mark.parametrize("category", [Category.DISK_FULL, Category.FOLDER_GONE])
def test_what_cannot_be_written_has_a_next_step_of_its_own(category: Category) -> None:
    """Clips, the list of takes, the settings and the log: each is named, with the file and the
    system's words, and only a clip's costs are told."""
    said = {}
    for part in Part:
        problem = Problem(category=category, part=part, text="/data/file: No space left on device")
        said[part] = problem_message(problem, sample_take(S.READY), CATALOGUE)
    assert len({(message.headline, message.next_step) for message in said.values()}) == len(Part)
    assert len({message.next_step for message in said.values()}) == len(Part)
    for part, message in said.items():
        clips = part is Part.CLIPS
        assert ("Already paid" in message.body) == clips
        assert ("clip" in f"{message.headline} {message.body} {message.next_step}".lower()) == clips
        assert message.body.endswith("/data/file: No space left on device.") != clips


def test_a_moderated_take_is_not_promised_its_money_back() -> None:
    said = message(Category.MODERATION)
    assert "PiAPI normally returns the cost. Check your balance." in said.body
    assert said.actions[0].step is Step.EDIT_PROMPT


def test_a_model_that_is_gone_names_the_nearest_live_one_with_its_price() -> None:
    said = message(Category.MODEL_GONE)
    assert said.headline == "Sora 2 Pro is no longer available"
    assert said.next_step == "Veo 3.1 comes closest, from $0.12/s. Switching is free."
    assert said.actions[0].step is Step.SWITCH_MODEL
    assert said.actions[0].label == "Switch to Veo 3.1 ($1.92)"


def test_a_model_without_a_successor_offers_the_one_to_begin_with() -> None:
    gone = sample_take(S.FAILED, request=request(model_id="never-heard-of"))
    said = problem_message(Problem(category=Category.MODEL_GONE), gone, CATALOGUE)
    assert said.headline == "This model is no longer available"
    assert said.actions[0].label == "Switch to Sora 2 Pro ($1.92)"


def test_the_last_model_has_nothing_to_switch_to() -> None:
    gone = sample_take(S.FAILED, request=request(model_id="kling"))
    said = problem_message(Problem(category=Category.MODEL_GONE), gone, Catalogue([KLING]))
    assert said.next_step == "Choose another model and generate again."
    # The prompt bar is where a person chooses one.
    assert [action.step for action in said.actions] == [Step.EDIT_PROMPT, Step.DETAILS]


@pytest.mark.parametrize("flaw", PictureLinkFlaw)
def test_why_a_persons_own_link_is_not_used(flaw: PictureLinkFlaw) -> None:
    said = problem_message(Problem(category=Category.PICTURE_LINK, code=flaw), None, CATALOGUE)
    assert link_refused(Problem(category=Category.PICTURE_LINK, code=flaw), None) in said.body
    assert "{" not in said.body


def test_a_plan_without_uploads_says_the_other_way() -> None:
    take = sample_take(S.DRAFT, held=True)
    problem = Problem(category=Category.UPLOAD_PLAN, text="insufficient plan level", code=403)
    said = problem_message(problem, take, CATALOGUE)
    assert "Creator plan" in said.body
    assert "Nothing was sent or charged." in said.body
    assert "PiAPI says: \u201cinsufficient plan level\u201d." in said.body
    assert "https link" in said.next_step


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
        (cost_words(sample_take(S.DRAFT)), "Nothing was sent or charged."),
        (cost_words(sample_take(S.PREPARING, sent_at=None)), "Nothing was sent or charged."),
        (
            cost_words(sample_take(S.UNCONFIRMED)),
            "You may have been charged $1.92, so it counts as spent for now.",
        ),
        (
            cost_words(sample_take(S.PROCESSING)),
            "The take keeps rendering at PiAPI. It costs $1.92, as before.",
        ),
        (
            cost_words(sample_take(S.COMPLETED)),
            "Already paid ($1.92).",
        ),
        (
            cost_words(sample_take(S.FAILED, remote_id=None)),
            "PiAPI refused it before rendering, so you weren't charged.",
        ),
        (
            cost_words(sample_take(S.FAILED, charged=dollars("1.92"))),
            "PiAPI still charged $1.92. PiAPI normally returns the cost. Check your balance.",
        ),
        (
            cost_words(sample_take(S.FAILED, charged=NOTHING)),
            "Not charged.",
        ),
        (
            cost_words(sample_take(S.FAILED)),
            "You may have been charged $1.92, so it counts as spent for now. "
            "PiAPI normally returns the cost. Check your balance.",
        ),
        (cost_words(sample_take(S.DISMISSED, sent_at=NOW)), ""),
    ],
)
def test_what_a_take_cost(said: str, text: str) -> None:
    assert said == text


def test_a_headline_without_more_has_no_full_stop() -> None:
    assert after_another("Ready", "") == "Ready"
    assert after_another("Ready", "Charged $1.92.") == "Ready. Charged $1.92."


def test_the_budget_of_a_project_is_named() -> None:
    """With what is left of it; of the others it is said where they are set."""
    text = f"project $60.00 $0.30 {FIRST_PROJECT} Kite film"
    problem = Problem(category=Category.BUDGET, text=text)
    said = problem_message(problem, None, CATALOGUE)
    assert said.body.startswith("Kite film has a budget of $60.00, and $0.30 is left.")
    assert "project settings" in said.next_step
    assert [(each.step, each.label) for each in said.actions] == [
        (Step.PROJECT_SETTINGS, "Project settings")
    ]


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        (
            "day $7.00 $0.39",
            "Over today's budget",
            "This is $0.39 over today's budget of $7.00.",
        ),
        (
            "month $150.00 $2.10",
            "Over this month's budget",
            "This is $2.10 over this month's budget of $150.00.",
        ),
        ("", "Over your budget", "This take would exceed the budget you set."),
    ],
)
def test_a_budget_says_by_how_much_it_would_be_exceeded(
    text: str, headline: str, body: str
) -> None:
    problem = Problem(category=Category.BUDGET, text=text)
    said = problem_message(problem, None, CATALOGUE)
    assert (said.headline, said.body) == (headline, body)
    assert [each.step for each in said.actions] == [Step.SETTINGS]
