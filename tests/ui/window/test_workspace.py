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
from sora_desktop.ui.widgets.layouts import Lazy, Page, PagePlace
from sora_desktop.ui.window.notices import Notice, Rank, Toasts
from sora_desktop.ui.window.workspace import DetailsDrawer, Workspace

PARTS = ("top", "viewer", "prompt", "takes", "shots")


@pytest.fixture
def workspace(qtbot: QtBot) -> Workspace:
    """A window of 1280 x 800 with plain parts."""
    theme = Theme(Mode.DARK)
    top, viewer, prompt, takes = [QWidget() for _ in PARTS[:-1]]
    shots = PagePlace(Lazy(Page))
    parts = (top, viewer, prompt, takes, shots)
    for name, part in zip(PARTS, parts, strict=True):
        part.setObjectName(name)
    drawer = DetailsDrawer(theme, Lazy(lambda: QLabel("A take")))
    made = Workspace(
        theme, top, viewer, prompt, takes, drawer, {View.SHOT_LIST: shots}, Toasts(theme)
    )
    theme.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def place(workspace: Workspace, name: str) -> QRect:
    part = workspace.findChild(QWidget, name)
    assert part is not None
    return part.geometry() if part.isVisible() else QRect()


def test_the_parts_are_where_the_geometry_says(workspace: Workspace) -> None:
    found = workspace.places()
    assert place(workspace, "top") == found.top
    assert place(workspace, "viewer") == found.viewer
    assert place(workspace, "prompt") == found.prompt
    assert place(workspace, "takes") == found.panel
    assert place(workspace, "detailsDrawer") == QRect()
    workspace.resize(960, 600)
    assert place(workspace, "takes") == workspace.places().panel
    assert place(workspace, "takes").width() == 336


def drag(workspace: Workspace, by: int) -> None:
    start = QPoint(workspace.edge.width() // 2, 300)
    QTest.mousePress(workspace.edge, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(workspace.edge, start + QPoint(by, 0))
    QTest.mouseRelease(workspace.edge, Qt.MouseButton.LeftButton, pos=start)


def test_the_edge_of_the_takes_can_be_dragged_within_limits(
    workspace: Workspace, qtbot: QtBot
) -> None:
    usual = place(workspace, "takes").width()
    with qtbot.waitSignal(workspace.arranged):
        drag(workspace, -40)
    assert place(workspace, "takes").width() == usual + 40
    drag(workspace, 900)
    assert place(workspace, "takes").width() == 280
    drag(workspace, -900)
    assert place(workspace, "takes").width() == 640
    QTest.mouseDClick(workspace.edge, Qt.MouseButton.LeftButton)
    assert place(workspace, "takes").width() == panel_width(workspace.size())
    assert workspace.chosen == Arrangement()


def test_the_details_lie_over_the_takes_until_escape(workspace: Workspace) -> None:
    workspace.arrange(replace(workspace.chosen, details=True))
    assert place(workspace, "detailsDrawer") == place(workspace, "takes")
    QTest.keyClick(workspace, Qt.Key.Key_Escape)
    assert place(workspace, "detailsDrawer") == QRect()
    workspace.arrange(replace(workspace.chosen, details=True))
    workspace.details.close_button.click()
    assert not workspace.chosen.details


def test_the_viewer_alone_and_back_as_it_was(workspace: Workspace) -> None:
    workspace.arrange(Arrangement(panel=444))
    before = {name: place(workspace, name) for name in PARTS}
    workspace.arrange(replace(workspace.chosen, viewer_only=True))
    assert place(workspace, "viewer") == workspace.rect()
    assert place(workspace, "prompt") == QRect()
    assert not workspace.edge.isVisible()
    QTest.keyClick(workspace, Qt.Key.Key_Escape)
    assert {name: place(workspace, name) for name in PARTS} == before


def test_the_shot_list_stands_in_the_place_of_all_but_the_top_bar(workspace: Workspace) -> None:
    before = {name: place(workspace, name) for name in PARTS}
    assert before["shots"] == QRect()
    workspace.arrange(replace(workspace.chosen, view=View.SHOT_LIST))
    assert place(workspace, "top") == before["top"]
    assert place(workspace, "shots") == QRect(0, 40, 1280, 760)
    for name in ("viewer", "prompt", "takes"):
        assert place(workspace, name) == QRect()
    workspace.toasts.show_notice(Notice(key="a", text="Shot added", priority=Rank.RESULT))
    card = workspace.toasts.geometry()
    assert place(workspace, "shots").contains(card)
    assert card.right() > 1280 - 24
    workspace.arrange(replace(workspace.chosen, view=View.TAKES))
    assert {name: place(workspace, name) for name in PARTS} == before


def test_a_part_that_needs_more_height_gets_it(workspace: Workspace, qtbot: QtBot) -> None:
    prompt = workspace.findChild(QWidget, "prompt")
    assert prompt is not None
    prompt.setMinimumHeight(260)
    qtbot.waitUntil(lambda: place(workspace, "prompt").height() == 260)
    assert place(workspace, "viewer").bottom() + 1 == place(workspace, "prompt").top()


def test_toasts_lie_over_the_foot_of_the_takes_and_clear_of_the_transport(
    workspace: Workspace,
) -> None:
    workspace.toasts.show_notice(Notice(key="a", text="Exported 2 clips", priority=Rank.RESULT))
    card, panel = workspace.toasts.geometry(), workspace.places().panel
    assert panel.contains(card)
    assert panel.bottom() - card.bottom() == 12
    workspace.arrange(replace(workspace.chosen, panel_shown=False))
    viewer = workspace.places().viewer
    picture = viewer.adjusted(0, 0, 0, -(16 + 2 * 40))
    assert picture.contains(workspace.toasts.geometry())
    before = workspace.toasts.geometry().top()
    workspace.toasts.show_notice(Notice(key="b", text="Frame saved", priority=Rank.RESULT))
    assert workspace.toasts.geometry().top() < before
