"""What stands in place of a picture: never an old one, never the words of an empty stage."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import cost_words, replacement_for
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.player.controls import AutoHideControls
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import OverlayText, StageNotice, StageText, stage_text
from sora_desktop.ui.player.transport_bar import Scrubber
from sora_desktop.ui.text.take_text import state_line
from sora_desktop.ui.widgets.presses import DirectButton
from tests.ui.playing import do, surface
from tests.ui.samples import CATALOGUE, NOW, dollars, sample_take

pytestmark = pytest.mark.no_qt_log
PRICE = dollars("1.92")


def words(take: Take) -> StageText:
    """What is said of a take without a clip."""
    items = actions_for(take, PRICE, replacement_for(take, CATALOGUE))
    return stage_text(take, "its state", items, CATALOGUE)


def notice(player: Player) -> StageNotice:
    """The words in the middle of the stage."""
    (found,) = player.findChildren(StageNotice)
    return found


def test_a_paused_take_can_be_resumed_there(qtbot: QtBot) -> None:
    said = words(sample_take(TakeState.DRAFT, paused=True))
    assert (said.icon, said.body) == ("pause", "")
    assert [item.action for item in said.items] == [TakeAction.RESUME, TakeAction.TAKE_BACK]


def test_a_failed_take_says_why_what_it_cost_and_what_helps(
    qtbot: QtBot, loaded: Player, h264_clip: Path
) -> None:
    problem = Problem(category=Category.MODERATION, text="the prompt was rejected")
    take = sample_take(TakeState.FAILED, last_error=problem, remote_id="r", charged=dollars("0"))
    assert not surface(loaded).empty
    loaded.show_clip(None)
    loaded.explain(words(take))
    said = notice(loaded)
    assert said.isVisible()
    assert surface(loaded).empty
    assert cost_words(take) in said.accessibleName()
    assert f"Take {take.number}" in said.accessibleName()
    wanted: list[Action] = []
    loaded.step_wanted.connect(wanted.append)
    said.findChildren(QPushButton, f"stage-{TakeAction.REUSE.name}")[0].click()
    assert wanted == [TakeAction.REUSE]
    loaded.step_wanted.disconnect(wanted.append)
    loaded.show_clip(h264_clip)
    qtbot.waitUntil(lambda: not said.isVisible())


@pytest.mark.parametrize("state", [s for s in TakeState if s is not TakeState.READY])
@pytest.mark.parametrize("category", [None, *Category])
def test_every_state_without_a_clip_has_words_and_at_most_three_steps(
    state: TakeState, category: Category | None
) -> None:
    error = Problem(category=category) if category is not None else None
    said = words(sample_take(state, last_error=error))
    assert said.headline
    assert len(said.items) <= 3
    assert not any(item.primary for item in said.items[1:])


@pytest.mark.parametrize("width", [1280, 700, 420])
def test_every_step_can_be_read_whole(player: Player, width: int) -> None:
    player.resize(width, 800)
    player.show()
    player.explain(words(sample_take(TakeState.UNCONFIRMED)))
    QApplication.processEvents()
    steps = [each for each in notice(player).findChildren(QPushButton) if each.isVisible()]
    assert len(steps) == 3
    assert all(each.width() >= each.sizeHint().width() for each in steps)
    assert all(each.height() >= each.sizeHint().height() for each in steps)


def test_a_step_that_costs_money_is_pressed_once_by_a_held_key(loaded: Player) -> None:
    take = sample_take(
        TakeState.FAILED, last_error=Problem(category=Category.RENDER_FAILED), remote_id="r"
    )
    loaded.show_clip(None)
    loaded.explain(words(take))
    (again,) = notice(loaded).findChildren(QPushButton, f"stage-{TakeAction.GENERATE_AGAIN.name}")
    assert isinstance(again, DirectButton)
    assert str(PRICE) in again.text()


def test_nothing_stays_over_the_picture_in_full_screen(loaded: Player) -> None:
    do(loaded, "full_screen", "faster")
    stage = surface(loaded)
    screen = stage.window()
    (word,), (scrubber,) = screen.findChildren(OverlayText), screen.findChildren(Scrubber)
    assert word.isVisible()
    assert scrubber.isVisible()
    (resting,) = screen.findChildren(AutoHideControls)
    (timer,) = resting.findChildren(QTimer)
    timer.timeout.emit()
    assert not word.isVisible()
    assert not scrubber.isVisible()
    assert stage.cursor().shape() is Qt.CursorShape.BlankCursor
    do(loaded, "leave_full_screen", "slower")
    assert scrubber.isVisible()
    assert stage.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_what_a_lost_take_may_have_cost_is_said_once(qtbot: QtBot) -> None:
    take = sample_take(TakeState.UNCONFIRMED)
    said = stage_text(take, state_line(take, NOW, None, None), (), CATALOGUE)
    assert said.headline == f"Take {take.number} not confirmed"
    assert (said.headline + said.body).count(str(take.cost)) == 1
