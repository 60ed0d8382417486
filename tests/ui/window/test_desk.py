"""The parts of the window are where the geometry says, can be put away, and come back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.geometry import Arrangement, View, panel_width
from sora_desktop.ui.widgets.notice import Notice, Rank
from sora_desktop.ui.widgets.page import Page
from sora_desktop.ui.window.desk import Desk, DetailsDrawer
from sora_desktop.ui.window.toasts import Toasts

PARTS = ("top", "viewer", "prompt", "takes", "shots")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A window of 1280 x 800 with plain parts."""
    theme = Theme(Mode.DARK)
    top, viewer, prompt, takes = [QWidget() for _ in PARTS[:-1]]
    shots = Page()
    parts = (top, viewer, prompt, takes, shots)
    for name, part in zip(PARTS, parts, strict=True):
        part.setObjectName(name)
    drawer = DetailsDrawer(theme, QLabel("A take"))
    made = Desk(theme, top, viewer, prompt, takes, drawer, {View.SHOT_LIST: shots}, Toasts(theme))
    theme.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def place(desk: Desk, name: str) -> QRect:
    part = desk.findChild(QWidget, name)
    assert part is not None
    return part.geometry() if part.isVisible() else QRect()


def test_the_parts_are_where_the_geometry_says(desk: Desk) -> None:
    found = desk.places()
    assert place(desk, "top") == found.top
    assert place(desk, "viewer") == found.viewer
    assert place(desk, "prompt") == found.prompt
    assert place(desk, "takes") == found.panel
    assert place(desk, "detailsDrawer") == QRect()
    desk.resize(960, 600)
    assert place(desk, "takes") == desk.places().panel
    assert place(desk, "takes").width() == 336


def drag(desk: Desk, by: int) -> None:
    start = QPoint(desk.edge.width() // 2, 300)
    QTest.mousePress(desk.edge, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(desk.edge, start + QPoint(by, 0))
    QTest.mouseRelease(desk.edge, Qt.MouseButton.LeftButton, pos=start)


def test_the_edge_of_the_takes_can_be_dragged_within_limits(desk: Desk, qtbot: QtBot) -> None:
    usual = place(desk, "takes").width()
    with qtbot.waitSignal(desk.arranged):
        drag(desk, -40)
    assert place(desk, "takes").width() == usual + 40
    drag(desk, 900)
    assert place(desk, "takes").width() == 280
    drag(desk, -900)
    assert place(desk, "takes").width() == 640
    QTest.mouseDClick(desk.edge, Qt.MouseButton.LeftButton)
    assert place(desk, "takes").width() == panel_width(desk.size())
    assert desk.chosen == Arrangement()


def test_the_details_lie_over_the_takes_until_escape(desk: Desk) -> None:
    desk.arrange(replace(desk.chosen, details=True))
    assert place(desk, "detailsDrawer") == place(desk, "takes")
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert place(desk, "detailsDrawer") == QRect()
    desk.arrange(replace(desk.chosen, details=True))
    desk.details.close_button.click()
    assert not desk.chosen.details


def test_the_viewer_alone_and_back_as_it_was(desk: Desk) -> None:
    desk.arrange(Arrangement(panel=444))
    before = {name: place(desk, name) for name in PARTS}
    desk.arrange(replace(desk.chosen, viewer_only=True))
    assert place(desk, "viewer") == desk.rect()
    assert place(desk, "prompt") == QRect()
    assert not desk.edge.isVisible()
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert {name: place(desk, name) for name in PARTS} == before


def test_the_shot_list_stands_in_the_place_of_all_but_the_top_bar(desk: Desk) -> None:
    before = {name: place(desk, name) for name in PARTS}
    assert before["shots"] == QRect()
    desk.arrange(replace(desk.chosen, view=View.SHOT_LIST))
    assert place(desk, "top") == before["top"]
    assert place(desk, "shots") == QRect(0, 40, 1280, 760)
    for name in ("viewer", "prompt", "takes"):
        assert place(desk, name) == QRect()
    desk.toasts.tell(Notice(key="a", text="Shot added", priority=Rank.RESULT))
    card = desk.toasts.geometry()
    assert place(desk, "shots").contains(card)
    assert card.right() > 1280 - 24
    desk.arrange(replace(desk.chosen, view=View.TAKES))
    assert {name: place(desk, name) for name in PARTS} == before


def test_a_part_that_needs_more_height_gets_it(desk: Desk, qtbot: QtBot) -> None:
    prompt = desk.findChild(QWidget, "prompt")
    assert prompt is not None
    prompt.setMinimumHeight(260)
    qtbot.waitUntil(lambda: place(desk, "prompt").height() == 260)
    assert place(desk, "viewer").bottom() + 1 == place(desk, "prompt").top()


def test_toasts_lie_over_the_foot_of_the_takes_and_clear_of_the_transport(desk: Desk) -> None:
    desk.toasts.tell(Notice(key="a", text="Exported 2 clips", priority=Rank.RESULT))
    card, panel = desk.toasts.geometry(), desk.places().panel
    assert panel.contains(card)
    assert panel.bottom() - card.bottom() == 12
    desk.arrange(replace(desk.chosen, panel_shown=False))
    viewer = desk.places().viewer
    picture = viewer.adjusted(0, 0, 0, -(16 + 2 * 40))
    assert picture.contains(desk.toasts.geometry())
    before = desk.toasts.geometry().top()
    desk.toasts.tell(Notice(key="b", text="Frame saved", priority=Rank.RESULT))
    assert desk.toasts.geometry().top() < before
