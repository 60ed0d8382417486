"""The final of a draft: ordered by the one door for money, after the questions, with its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.drafts import FinalOffer, finals_of
from sora_desktop.core.money import Money
from sora_desktop.core.request import MOST_IN_BATCH, Flaw, InvalidRequest
from sora_desktop.core.take import ShotId, Take, TakeId
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import actions_for, bulk_actions
from sora_desktop.ui.controllers import order_questions
from sora_desktop.ui.takes.list_actions import SelectionBar
from sora_desktop.ui.text.take_text import final_hint, offer_words
from tests.core.test_drafts import CATALOGUE, final
from tests.fakes import START
from tests.ui.controllers.test_generate import DRAFT, TAKE, TESTED, Asking, Rig
from tests.ui.take_source import dark_theme

FINAL = Money.from_dollars("4.00")
DAY = timedelta(days=1)


def test_the_final_is_one_take_made_from_its_draft(qtbot: QtBot) -> None:
    rig = Rig(catalogue=TESTED, take=DRAFT)
    rig.registry.run(TakeAction.MAKE_FINAL, [DRAFT.id])
    assert rig.orders == [("submit", (["a boat"], 1, DRAFT.id))]
    # Where it goes is its draft's shot.
    assert rig.into == [None]


def test_what_is_untested_is_asked_about_first(qtbot: QtBot) -> None:
    rig = Rig(catalogue=CATALOGUE, take=DRAFT)
    rig.controller.make_final(DRAFT)
    assert (rig.orders, rig.asked) == ([], ["ask"])


@pytest.mark.parametrize(
    ("catalogue", "title"),
    [(CATALOGUE, "Untested on PiAPI"), (TESTED, "A reference was deleted")],
)
async def test_a_reference_that_was_deleted_since_is_told_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue, title: str
) -> None:
    """Also who has tried finals, and is asked nothing else."""
    rig = Asking(monkeypatch, catalogue=catalogue, take=DRAFT, deleted=lambda _take: 1)
    rig.controller.make_final(DRAFT)
    (question,) = rig.waiting
    await question
    ((asked, text),) = rig.questions
    assert asked == title
    assert "1 reference deleted since this draft. The final doesn't need them." in text
    assert rig.orders == []


def test_above_the_limit_is_asked_about_too(qtbot: QtBot) -> None:
    rig = Rig(ask_above=Money.from_dollars("3.99"), catalogue=TESTED, take=DRAFT)
    rig.controller.make_final(DRAFT)
    assert (rig.orders, rig.asked) == ([], ["ask"])
    rig = Rig(ask_above=FINAL, catalogue=TESTED, take=DRAFT)
    rig.controller.make_final(DRAFT)
    assert (len(rig.orders), rig.asked) == (1, [])


def several_drafts(count: int) -> list[Take]:
    """Drafts of several shots, all as old as the first."""
    return [
        replace(DRAFT, id=TakeId(f"draft-{n}"), remote_id=f"task-{n}", shot_id=ShotId(f"shot-{n}"))
        for n in range(count)
    ]


@pytest.mark.parametrize("catalogue", [CATALOGUE, TESTED])
async def test_several_finals_are_one_question_and_one_order(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue
) -> None:
    rig = Asking(monkeypatch, catalogue=catalogue, deleted=lambda _take: 1)
    drafts = several_drafts(3)
    rig.controller.make_finals(drafts)
    rig.controller.make_finals(drafts)
    (question,) = rig.waiting
    await question
    ((title, text),) = rig.questions
    assert (title, rig.accepts, rig.orders) == (
        "Make 3 finals?",
        ["Make the finals ($12.00)"],
        [],
    )
    assert ("nobody has confirmed" in text) is (catalogue is CATALOGUE)
    assert "Days left for the oldest: 6." in text
    assert "3 references deleted since" in text


async def test_several_finals_are_made_each_in_the_shot_of_its_draft(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what is no draft, or too old, nothing is made."""
    rig = Asking(monkeypatch, catalogue=CATALOGUE)
    rig.agrees = True
    drafts = several_drafts(2)
    old = replace(DRAFT, id=TakeId("old"), sent_at=START - 7 * DAY)
    rig.controller.make_finals([*drafts, old, replace(TAKE, id=TakeId("other"))])
    await rig.waiting[0]
    assert rig.orders == [("batch", ["a boat", "a boat"])]
    assert [row.into.shot_id for row in rig.rows] == [each.shot_id for each in drafts]
    assert [row.parent_id for row in rig.rows] == [each.id for each in drafts]
    assert [row.request for row in rig.rows] == [final(each) for each in drafts]
    assert rig.accepts == ["Make the finals ($8.00)"]


def test_what_several_takes_offer_of_finals() -> None:
    drafts = several_drafts(2)
    offer = finals_of([*drafts, TAKE], CATALOGUE, START)
    assert offer is not None
    assert offer.drafts == tuple(drafts)
    (item,) = [
        each for each in bulk_actions(drafts, offer) if each.action is TakeAction.MAKE_FINALS
    ]
    assert item.label == "Make 2 finals ($8.00, untested)"
    assert not any("$" in each.label for each in bulk_actions(drafts))
    assert finals_of([drafts[0], TAKE], CATALOGUE, START) is None
    assert finals_of(drafts, CATALOGUE, START + 6 * DAY) is None
    assert finals_of(several_drafts(MOST_IN_BATCH + 1), CATALOGUE, START) is None


def test_the_bar_of_several_takes_has_their_finals_in_words(qtbot: QtBot) -> None:
    bar = SelectionBar(dark_theme())
    qtbot.addWidget(bar)
    wanted: list[Action] = []
    bar.wanted.connect(wanted.append)
    drafts = several_drafts(2)
    bar.show_text(drafts, finals_of(drafts, CATALOGUE, START))
    assert bar.finals.text() == "Make 2 finals ($8.00, untested)"
    bar.finals.click()
    assert wanted == [TakeAction.MAKE_FINALS]
    bar.show_text([TAKE, DRAFT])
    assert bar.finals.isHidden()


def test_a_draft_that_is_too_old_asks_nothing_and_is_told(qtbot: QtBot) -> None:
    """The engine refuses it; the window has no price to ask about any more."""
    refuses = InvalidRequest((Flaw.DRAFT_TOO_OLD,))
    rig = Rig(refuses=refuses, catalogue=CATALOGUE, take=DRAFT, now=START + 6 * DAY)
    told: list[Flaw] = []
    rig.notices.report_flaw = lambda flaw, _request: told.append(flaw)
    rig.controller.make_final(DRAFT)
    assert (rig.asked, told) == ([], [Flaw.DRAFT_TOO_OLD])


def test_generating_a_final_again_adds_no_style(qtbot: QtBot) -> None:
    rig = Rig(catalogue=TESTED, take=DRAFT)
    made = final(DRAFT)
    shots = rig.takes.shots
    project = replace(shots.project(rig.project), style="in ink")
    shots.project = lambda _id: project
    rig.controller.again(made, DRAFT.id)
    assert rig.orders == [("submit", (["a boat"], 1, DRAFT.id))]


@pytest.mark.parametrize(("untested", "said"), [(True, " (untested)"), (False, "")])
@pytest.mark.parametrize(("days", "words"), [(6, "6 days left"), (1, "1 day left")])
def test_the_action_says_price_and_days(days: int, words: str, untested: bool, said: str) -> None:
    offer = FinalOffer(price=FINAL, days=days, untested=untested)
    items = {item.action: item for item in actions_for(DRAFT, None, final=offer)}
    item = items[TakeAction.MAKE_FINAL]
    assert item.label == f"Make the final $4.00, {words}{said}"
    assert item.short == f"Final $4.00, {words.removesuffix(' left')}"
    assert item.action.spends
    # What plays it stays what a click on its row does.
    assert items[TakeAction.PLAY].primary


def test_after_six_days_it_is_told_and_not_offered() -> None:
    offer = FinalOffer(price=FINAL, days=0)
    items = {item.action for item in actions_for(DRAFT, None, final=offer)}
    assert TakeAction.MAKE_FINAL not in items
    assert TakeAction.MAKE_FINAL not in {item.action for item in actions_for(DRAFT, None)}
    (said,) = offer_words(offer)
    assert "6 days" in said
    assert "keeps drafts for 7" in said


def test_the_saving_is_told_above_zero_only() -> None:
    saved = FinalOffer(price=FINAL, days=3, saving=Money.from_dollars("2.50"), untested=True)
    assert "Drafts save you $2.50 in this shot." in offer_words(saved)
    nothing = FinalOffer(price=FINAL, days=3)
    assert not any("save" in words for words in offer_words(nothing))
    question = order_questions.untested("Seedance 2.5", "$4.00", offer=saved)
    assert question.title == "Untested on PiAPI"
    assert "$2.50" in question.text
    assert "Days left for its final: 3" in question.text
    assert question.accept == "Generate anyway ($4.00)"
    assert "Untested on PiAPI" in final_hint(saved)
    assert "Untested on PiAPI" not in final_hint(nothing)
