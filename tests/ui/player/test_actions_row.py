"""The row under the transport: words in fixed places, whatever the state of the take is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.drafts import FinalOffer
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import replacement_for
from sora_desktop.ui.actions.take_actions import actions_for
from sora_desktop.ui.player.actions_row import TakePlace, ViewerActions
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.samples import CATALOGUE, NOW, dollars, sample_take

PRICE = Money.from_dollars("1.92")
PLACE = TakePlace(number=4, count=5, shot=6)


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[ViewerActions]:
    """The row in the viewer of a window of 1280 x 800."""
    # As in the window, where it gets less room than it would like.
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(1500, 100)
    made = ViewerActions(Theme(Mode.DARK), owner)
    made.resize(896, made.height())
    owner.show()
    yield made
    owner.close()


def show(row: ViewerActions, take: Take | None, place: TakePlace | None = PLACE) -> None:
    """Shows what a take offers."""
    items = [] if take is None else actions_for(take, PRICE, replacement_for(take, CATALOGUE))
    row.show_take(items, place if take is not None else None)
    QApplication.processEvents()


def lives() -> Iterator[Take]:
    """One take in all its states, with and without a problem, starred, and in the bin."""
    for state in TakeState:
        yield sample_take(state)
        yield sample_take(state, starred=True)
    yield sample_take(TakeState.DRAFT, held=True)
    yield sample_take(TakeState.COMPLETED, link_dead=True)
    yield sample_take(TakeState.DISMISSED, sent_at=None)
    yield sample_take(TakeState.READY, binned_at=NOW)
    yield sample_take(TakeState.READY, quoted=dollars("1.92"), charged=dollars("3.84"))
    for category in Category:
        yield sample_take(TakeState.FAILED, last_error=Problem(category=category))


def places(row: ViewerActions) -> dict[str, QRect]:
    """Where each button is."""
    return {
        each.objectName() or each.accessibleName(): each.geometry()
        for each in row.findChildren(QPushButton)
        if each.isVisible()
    }


def test_more_says_which_key_does_the_same(row: ViewerActions) -> None:
    row.key_of = lambda action: "Ctrl+T" if action is TakeAction.TAG else ""
    show(row, sample_take(TakeState.READY))
    row.more.click()
    (more,) = row.findChildren(QMenu, "moreMenu")
    shown = {entry.objectName(): entry.text() for entry in more.actions()}
    more.hide()
    assert shown[TakeAction.TAG.name] == "Tags\u2026\tCtrl+T"
    assert [text for text in shown.values() if "\t" in text] == ["Tags\u2026\tCtrl+T"]


@pytest.mark.parametrize("width", [400, 896, 1400])
def test_the_final_of_a_draft_moves_nothing(row: ViewerActions, width: int) -> None:
    row.resize(width, row.height())
    take = sample_take(TakeState.READY)
    show(row, take)
    before = places(row)
    words = "Make the final $4.00, 6 days left"
    final = ActionItem(action=TakeAction.MAKE_FINAL, label=words, short="Final $4.00, 6 days")
    items = actions_for(take, PRICE, replacement_for(take, CATALOGUE))
    row.show_take([*items, final], PLACE, FinalOffer(price=dollars("4.00"), days=6))
    QApplication.processEvents()
    now = places(row)
    shown = now.pop("finalButton", None)
    assert now == before
    # Where there is no room for it, it is among the rest.
    row.more.click()
    (more,) = row.findChildren(QMenu, "moreMenu")
    listed = TakeAction.MAKE_FINAL.name in [entry.objectName() for entry in more.actions()]
    more.hide()
    assert listed is (shown is None) is (width == 400)


@pytest.mark.parametrize("untested", [True, False])
@pytest.mark.parametrize("width", [750, 624])
def test_a_narrow_row_gives_up_its_icons_for_the_final_of_a_draft(
    row: ViewerActions, width: int, untested: bool
) -> None:
    """As in the window on a screen of 1280 x 800, of which it takes 85 %, and in the smallest one:
    there the number of the take goes as well, which its thumbnail has too."""
    row.resize(width, row.height())
    offer = FinalOffer(price=dollars("4.00"), days=6, untested=untested)
    take = sample_take(TakeState.READY)
    row.show_take(actions_for(take, PRICE, final=offer), PLACE, offer)
    QApplication.processEvents()
    assert row.final.text() == "Final $4.00, 6 days"
    inside = [row.rect().contains(place) for place in places(row).values()]
    assert ("finalButton" in places(row), all(inside)) == (True, True)
    assert row.place.isVisible() is (width == 750)
    # That nobody has tried it is a sign, which a screen reader and the tip have in words.
    assert row.final.icon().isNull() is not untested
    assert ("untested" in row.final.accessibleName()) is untested
    assert ("Untested on PiAPI" in row.final.toolTip()) is untested
    show(row, take)
    assert row.place.isVisible()


@pytest.mark.parametrize("width", [624, 896, 1400])
def test_every_button_keeps_its_place_over_the_life_of_a_take(
    row: ViewerActions, width: int
) -> None:
    row.resize(width, row.height())
    show(row, sample_take(TakeState.READY))
    before = places(row)
    names = {"starButton", "compareButton", "exportButton", "moreButton", "detailsButton"}
    assert names <= set(before)
    for take in lives():
        show(row, take)
        assert places(row) == before, take
    show(row, None)
    assert places(row) == before


def test_words_never_go_and_icons_go_first(row: ViewerActions) -> None:
    show(row, sample_take(TakeState.READY))
    words = [row.star, row.compare, row.export, row.more]
    assert not any(button.icon().isNull() for button in (*words, row.details))
    for width in range(896, 300, -4):
        row.resize(width, row.height())
        if row.compare.icon().isNull():
            break
    assert all(button.text() for button in (*words, row.details))
    assert not row.star.icon().isNull()
    row.resize(300, row.height())
    QApplication.processEvents()
    assert all(button.text() for button in words)
    assert row.details.text() == ""
    assert not row.details.icon().isNull()
    assert row.details.accessibleName() == "Details"


def test_what_is_pressed_is_told_and_the_star_follows_the_take(
    qtbot: QtBot, row: ViewerActions
) -> None:
    acted: list[Action] = []
    row.acted.connect(acted.append)
    take = sample_take(TakeState.READY)
    show(row, take)
    assert acted == []
    for button in (row.star, row.compare, row.export):
        button.click()
    show(row, sample_take(TakeState.READY, starred=True))
    assert row.star.isChecked()
    row.star.click()
    assert acted == [
        *(TakeAction.STAR, TakeAction.COMPARE_WITH),
        *(TakeAction.EXPORT_FOR_EDITING, TakeAction.UNSTAR),
    ]
    show(row, sample_take(TakeState.FAILED))
    assert not row.star.isEnabled()
    assert not row.compare.isEnabled()
    assert not row.export.isEnabled()


def test_everything_else_and_the_bin_are_under_more(row: ViewerActions) -> None:
    for take in lives():
        show(row, take)
        offered = {
            each.action for each in actions_for(take, PRICE, replacement_for(take, CATALOGUE))
        }
        row.more.click()
        (menu,) = row.findChildren(QMenu, "moreMenu")
        listed = {entry.objectName() for entry in menu.actions() if not entry.isSeparator()}
        menu.hide()
        shown = {TakeAction.STAR, TakeAction.UNSTAR, TakeAction.PLAY, TakeAction.SHOW_DETAILS}
        shown |= {TakeAction.COMPARE_WITH, TakeAction.EXPORT_FOR_EDITING, TakeAction.CONTINUE}
        assert listed == {action.name for action in offered - shown}
    assert not any("bin" in (each.objectName()) for each in row.findChildren(QPushButton))


def test_every_ready_take_can_be_continued(row: ViewerActions) -> None:
    done: list[object] = []
    row.acted.connect(done.append)
    for take in lives():
        show(row, take)
        assert row.go_on.isEnabled() is (take.state is TakeState.READY and take.binned_at is None)
    show(row, sample_take(TakeState.READY))
    row.go_on.click()
    assert done == [TakeAction.CONTINUE]


def test_the_place_among_the_takes_and_its_neighbours(row: ViewerActions) -> None:
    wanted: list[int] = []
    row.take_wanted.connect(wanted.append)
    show(row, sample_take(TakeState.READY), TakePlace(number=1, count=3, shot=6, first=True))
    assert (row.place.text(), row.shot.text()) == ("Take 1 of 3", "Shot 6")
    assert not row.previous.isEnabled()
    QTest.mouseClick(row.next, Qt.MouseButton.LeftButton)
    show(row, sample_take(TakeState.READY), TakePlace(number=3, count=3, shot=7, last=True))
    assert row.shot.text() == "Shot 7"
    assert not row.next.isEnabled()
    QTest.mouseClick(row.previous, Qt.MouseButton.LeftButton)
    assert wanted == [1, -1]


def test_details_are_wanted_and_put_away(row: ViewerActions) -> None:
    wanted: list[bool] = []
    row.details_wanted.connect(wanted.append)
    show(row, sample_take(TakeState.READY))
    row.details.click()
    row.show_details(False)
    assert not row.details.isChecked()
    row.details.click()
    assert wanted == [True, True]
