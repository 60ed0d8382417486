"""The first page: a key that is checked, or the demo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from sora_desktop.core.request import CheckedRequest, VideoRequest
from sora_desktop.resources import resource
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.layouts import scroll_area
from sora_desktop.ui.window.first_start import FirstStartPage, typical_prices
from tests.ui.samples import CATALOGUE

KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.DARK)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FirstStartPage:
    made = FirstStartPage(theme, "GNOME Keyring")
    qtbot.addWidget(made)
    made.resize(960, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_field_is_masked_without_undo(page: FirstStartPage) -> None:
    assert page.findChild(QLineEdit, "apiKeyEdit") is page.key
    assert page.key.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(page.key, "secret")
    assert page.key.displayText() != "secret"
    QTest.keyClick(page.key, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.key.text() == "secret"
    page.key.forget()
    assert not page.key.isUndoAvailable()


def test_the_menu_pastes_and_does_not_undo(page: FirstStartPage, qtbot: QtBot) -> None:
    point = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, point, page.key.mapToGlobal(point))
    QApplication.sendEvent(page.key, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.objectName() for action in menu.actions()}
    assert "edit-paste" in names
    assert not names & {"edit-undo", "edit-redo"}
    menu.close()


def test_it_says_where_the_key_will_be_kept(page: FirstStartPage) -> None:
    assert "GNOME Keyring" in page.place.text()
    page.set_store("")
    assert "forgotten when you quit" in page.place.text()


def test_a_key_is_checked_once_and_without_white_space(page: FirstStartPage, qtbot: QtBot) -> None:
    assert not page.check.isEnabled()
    page.key.setText(f"  {KEY}\t")
    assert page.check.isEnabled()
    with qtbot.waitSignal(page.key_entered) as reported:
        QTest.keyClick(page.key, Qt.Key.Key_Return)
    assert reported.args == [KEY]
    assert page.answer.text() == "Checking your key. This is free."
    assert not page.check.isEnabled()
    assert not page.demo.isEnabled()
    with qtbot.assertNotEmitted(page.key_entered):
        QTest.keyClick(page.key, Qt.Key.Key_Return)
        QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("typed", ["", "short", f'"{KEY}"', "two words in one key"])
def test_what_cannot_be_a_key_is_not_sent(page: FirstStartPage, qtbot: QtBot, typed: str) -> None:
    page.key.setText(typed)
    with qtbot.assertNotEmitted(page.key_entered):
        QTest.keyClick(page.key, Qt.Key.Key_Return)
    assert page.answer.text()
    assert page.key.property("invalid") is True
    page.key.setText("x")
    assert page.answer.text() == ""
    assert page.key.property("invalid") is False


def test_a_refused_key_can_be_pasted_anew(page: FirstStartPage) -> None:
    page.key.setText(KEY)
    page.show_checking()
    page.show_refused("PiAPI refused this key.")
    assert page.answer.text() == "PiAPI refused this key."
    assert page.answer.property("tone") == "danger"
    assert page.key.selectedText()
    assert page.key.hasFocus()
    assert page.check.isEnabled()
    page.show_idle()
    assert page.answer.isHidden()


def test_an_accepted_key_is_gone_from_the_field_and_the_way_is_open(
    page: FirstStartPage, qtbot: QtBot
) -> None:
    page.key.setText(KEY)
    page.show_checking()
    page.show_accepted("$23.10", "GNOME Keyring")
    assert page.key.text() == ""
    assert page.answer.text() == "Your key works. Balance $23.10. Stored in GNOME Keyring."
    assert page.start.hasFocus()
    assert page.demo.isHidden() or not page.demo.isVisible()
    with qtbot.waitSignal(page.finished):
        page.start.click()
    page.show_idle()
    assert page.key.isVisible()
    assert not page.start.isVisible()


def test_the_demo_and_the_help_are_asked_for(page: FirstStartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_requested):
        page.demo.click()
    with qtbot.waitSignal(page.key_page_requested):
        page.help.click()


def test_another_theme_paints_the_answer_anew(page: FirstStartPage, theme: Theme) -> None:
    page.show_refused("No.")
    before = page.mark.pixmap().toImage()
    theme.set_mode(Mode.LIGHT)
    assert page.mark.pixmap().toImage() != before


def test_prices_are_those_of_the_catalogue_and_the_cheapest_stands_first() -> None:
    prices = typical_prices(CATALOGUE)
    assert prices
    assert len(prices) <= 4
    assert [price for _, price in prices] == sorted(
        (price for _, price in prices), key=lambda price: price.units
    )
    default = CATALOGUE.default
    asked = VideoRequest(
        model_id=default.id,
        prompt="?",
        options=default.first.fitted({"seconds": 8, "resolution": "720p", "sound": True}),
    )
    amount = CheckedRequest(request=asked, model=default).estimate.amount
    assert (default.name, amount) in prices


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1920, 1080)])
def test_everything_has_its_room(page: FirstStartPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    QApplication.processEvents()
    for part in (page.key, page.check, page.demo, page.help, page.leave, page.place):
        assert page.rect().contains(QRect(part.mapTo(page, QPoint()), part.size()))
        assert part.width() >= part.minimumSizeHint().width()
    assert page.sample.height() >= 200
    assert page.demo.mapTo(page, QPoint()).x() < page.key.mapTo(page, QPoint()).x()


def test_the_sample_shows_what_the_player_plays(qtbot: QtBot, page: FirstStartPage) -> None:
    player = Player(Theme(Mode.DARK))
    qtbot.addWidget(player)
    player.sink.videoFrameChanged.connect(page.sample.take)
    empty = page.sample.grab().toImage()
    player.show_clip(resource("demo", "sample.mp4"))
    qtbot.waitUntil(lambda: page.sample.grab().toImage() != empty)
    with qtbot.waitSignal(page.sample.mute_wanted):
        page.sample.mute.click()
    assert page.sample.mute.accessibleName() == "Sound on"
    page.sample.show_muted(False)
    assert page.sample.mute.accessibleName() == "Sound off"
    player.release()


# 85 % of 1366 x 768, the smallest size, the usual one, and one of a large screen.
@pytest.mark.parametrize("size", [(960, 600), (1161, 652), (1280, 800), (2176, 1224)])
def test_all_of_it_is_seen_without_scrolling(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    page = FirstStartPage(theme, prices=typical_prices(CATALOGUE))
    area = scroll_area("First start")
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(*size)
    area.show()
    QApplication.processEvents()
    assert page.size() == area.size(), "nothing has to be scrolled to"
    whole = page.rect()
    parts = (page.sample, page.demo, page.key, page.check, page.help, page.prices, page.leave)
    places = [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]
    assert all(whole.contains(place) for place in places)
    # Head, sample, cards and prices stay together in the middle of a large window.
    sample, demo = places[0], places[1]
    assert demo.top() - sample.bottom() < 160
    assert sample.height() >= 200


def test_the_prices_of_all_models_are_asked_for(page: FirstStartPage) -> None:
    asked: list[bool] = []
    page.prices_requested.connect(lambda: asked.append(True))
    page.prices.click()
    assert asked == [True]


def test_the_key_can_be_shown_and_is_hidden_again_when_it_is_taken(page: FirstStartPage) -> None:
    page.key.setText(KEY)
    page.key.shown.trigger()
    assert page.key.displayText() == KEY
    page.show_accepted("$1.00", "GNOME Keyring")
    assert page.key.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize("size", [(960, 600), (1280, 800)])
def test_nothing_moves_when_a_key_is_checked_and_refused(
    page: FirstStartPage, size: tuple[int, int]
) -> None:
    page.resize(*size)

    def places() -> list[QRect]:
        QApplication.processEvents()
        parts = (page.sample, page.title, page.demo, page.key, page.check, page.place, page.leave)
        return [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]

    before = places()
    assert page.about.isVisible()
    assert page.about.geometry().left() == page.title.geometry().left()
    assert page.about.width() == page.title.width()
    page.key.setText(KEY)
    page.show_checking()
    assert places() == before
    # As long as in German.
    why = "No connection right now. We couldn't check your key with PiAPI, so we didn't save it."
    page.show_refused(f"{why} Please try it again later.")
    assert places() == before
    assert page.answer.isVisible()
    assert not page.about.isVisible(), "the answer is in its place"
    page.key.setText("x")
    assert places() == before
    assert page.about.isVisible()
