"""The step that helps a take out of its problem comes first, the same wherever it is offered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import IN_FLIGHT, Take, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import free_step, replacement_for
from sora_desktop.ui.actions.take_actions import actions_for, primary_of
from sora_desktop.ui.player.stage import stage_text
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.list_actions import take_menu
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.row_text import RowText
from sora_desktop.ui.text.problem_texts import Step
from tests.ui.samples import CATALOGUE, dollars, sample_take
from tests.ui.take_source import FakeSource, plain_line

A, S = TakeAction, TakeState
PRICE = dollars("1.92")
SWITCH = "Switch to Veo 3.1 ($1.92)"
PAID = frozenset({A.GENERATE_AGAIN, A.SEND_NOW, A.SEND_AGAIN})
# What only rendering once more can help with.
NOTHING_FREE_HELPS = frozenset(
    {Category.RENDER_FAILED, Category.CANCELLED, Category.LIMIT, Category.SERVICE_DOWN}
    | {Category.SIGN_IN, Category.ANSWER_LOST, Category.INTERRUPTED, Category.HELD}
    | {Category.JOURNAL, Category.BUG, Category.NETWORK_DOWN, Category.CERTIFICATE}
    | {Category.PROXY}
)
# Of a clip that is rendered, which a failed take has none of.
OF_A_CLIP = frozenset(
    {Category.FILE_GONE, Category.FILE_IN_USE, Category.NOT_A_VIDEO, Category.LINK_DEAD}
    | {Category.NO_LINK, Category.LINK_REFUSED, Category.NOT_KNOWN, Category.NOT_UNDERSTOOD}
)


def met(category: Category, state: TakeState = S.FAILED) -> Take:
    held = state is S.DRAFT
    return sample_take(state, last_error=Problem(category=category), held=held)


def first(take: Take) -> tuple[Action, str] | None:
    found = primary_of(actions_for(take, PRICE, replacement_for(take, CATALOGUE)))
    return (found.action, found.label) if found is not None else None


@pytest.mark.parametrize(
    ("take", "action", "label"),
    [
        (met(Category.KEY_REFUSED), A.ENTER_KEY, "Change key"),
        (met(Category.KEY_REFUSED, S.DRAFT), A.ENTER_KEY, "Change key"),
        (met(Category.KEY_REFUSED, S.PROCESSING), A.ENTER_KEY, "Change key"),
        (met(Category.KEY_MISSING, S.DRAFT), A.ENTER_KEY, "Enter key"),
        (met(Category.NO_BALANCE), A.TOP_UP, "Top up"),
        (met(Category.NO_BALANCE, S.DRAFT), A.TOP_UP, "Top up"),
        (met(Category.ACCOUNT_REFUSED), A.TOP_UP, "Top up"),
        (met(Category.MODEL_GONE), A.SWITCH_MODEL, "Switch to Veo 3.1 ($1.92)"),
        (met(Category.MODERATION), A.REUSE, "Edit prompt"),
        (met(Category.MODERATION, S.COMPLETED), A.REUSE, "Edit prompt"),
        (met(Category.REFUSED), A.REUSE, "Edit prompt"),
        (met(Category.BUDGET, S.DRAFT), A.SETTINGS, "Settings"),
        (met(Category.FILE_GONE, S.COMPLETED), A.FETCH_AGAIN, "Fetch again (free)"),
        (met(Category.LINK_DEAD, S.COMPLETED), A.FETCH_AGAIN, "Fetch again (free)"),
        (met(Category.NOT_A_VIDEO, S.COMPLETED), A.FETCH_AGAIN, "Fetch again (free)"),
        (met(Category.NO_LINK, S.COMPLETED), A.FETCH_AGAIN, "Fetch again (free)"),
        (met(Category.NETWORK_DOWN, S.COMPLETED), A.FETCH_AGAIN, "Fetch again (free)"),
        (met(Category.DISK_FULL, S.COMPLETED), A.CHOOSE_FOLDER, "Choose folder"),
        (met(Category.FOLDER_GONE, S.COMPLETED), A.CHOOSE_FOLDER, "Choose folder"),
        (met(Category.NOT_KNOWN, S.PROCESSING), A.CHECK_NOW, "Check now"),
        (met(Category.RENDER_FAILED), A.GENERATE_AGAIN, "Generate again ($1.92)"),
        (met(Category.HELD, S.DRAFT), A.SEND_NOW, "Send now $1.92"),
    ],
)
def test_what_helps_comes_first(take: Take, action: Action, label: str) -> None:
    assert first(take) == (action, label)


@pytest.mark.parametrize("category", [c for c in Category if c not in OF_A_CLIP])
@pytest.mark.parametrize("state", [S.FAILED, S.DRAFT])
def test_nothing_paid_comes_first_where_a_free_step_helps(
    category: Category, state: TakeState
) -> None:
    found = first(met(category, state))
    assert found is not None
    assert (found[0] in PAID) == (category in NOTHING_FREE_HELPS)


@pytest.mark.parametrize("category", Category)
def test_a_clip_that_is_paid_for_is_never_paid_again_first(category: Category) -> None:
    found = first(met(category, S.COMPLETED))
    assert found is not None
    assert found[0] not in PAID


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("state", [s for s in TakeState if s in IN_FLIGHT])
def test_a_take_that_goes_on_urges_nothing_that_cannot_help_it(
    category: Category, state: TakeState
) -> None:
    found = first(met(category, state))
    assert found is None or found[0] in (A.ENTER_KEY, A.TOP_UP, A.CHECK_NOW)


@pytest.mark.parametrize("category", Category)
def test_a_failed_take_can_be_mended_before_it_is_paid_for_again(category: Category) -> None:
    """Beside what is paid there is what helps for free, in the viewer and in the list of needs."""
    take = met(category)
    steps = stage_text(take, "its state", offered(take), CATALOGUE).items
    if steps and steps[0].action in PAID:
        assert [step.label for step in steps[1:]][:1] == ["Edit prompt"]
        assert free_step(take, replacement_for(take, CATALOGUE)) is Step.EDIT_PROMPT
    assert len({step.action for step in steps}) == len(steps)


@pytest.mark.parametrize(
    ("category", "labels"),
    [
        (Category.RENDER_FAILED, ["Generate again ($1.92)", "Edit prompt", SWITCH]),
        (Category.MODERATION, ["Edit prompt", SWITCH]),
        (Category.NO_BALANCE, ["Top up", "Edit prompt"]),
        (Category.MODEL_GONE, [SWITCH]),
        (Category.KEY_REFUSED, ["Change key"]),
    ],
)
def test_the_viewer_offers_what_helps(category: Category, labels: list[str]) -> None:
    take = met(category)
    steps = stage_text(take, "its state", offered(take), CATALOGUE).items
    assert [step.label for step in steps] == labels


def offered(take: Take) -> list[ActionItem]:
    return actions_for(take, PRICE, replacement_for(take, CATALOGUE))


def button_in_the_panel(take: Take) -> str:
    """What the line below the shot of a take offers; empty without such a line."""
    facts = PanelFacts(
        price_of=lambda _take: PRICE, replacement_for=lambda each: replacement_for(each, CATALOGUE)
    )
    rows = PanelRows(TakeFilter(TakeListModel(FakeSource([take]), plain_line)))
    last = rows.row_at(rows.rowCount() - 1)
    return RowText(rows, facts).button(last)[0]


@pytest.mark.parametrize("state", [S.FAILED, S.DRAFT, S.COMPLETED, S.PROCESSING, S.UNCONFIRMED])
def test_row_menu_and_stage_offer_the_same_first(qtbot: QtBot, state: TakeState) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    for category in Category:
        take = met(category, state)
        expected = first(take)
        menu = take_menu([take], offered, print, keys={}, colour="grey", parent=owner)
        row = button_in_the_panel(take)
        stage = stage_text(take, "its state", offered(take), CATALOGUE).items
        if expected is None:
            assert not row
            continue
        action, label = expected
        # What is held stands in the queue, without a button; a lost take is looked for there.
        own = state is not S.UNCONFIRMED
        assert row == (
            "" if take.held or not take.needs_attention else label if own else "Find it\u2026"
        )
        assert next(each.text() for each in menu.actions() if each.text()) == label
        assert (stage[0].action, stage[0].label) == (action, label)
        menu.close()
