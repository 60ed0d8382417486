"""A screen reader goes through the window in the order in which it is seen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.controllers import background
from sora_desktop.ui.player.cut.view import CutView
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What of it is shown and has a place; the handles between the columns are no content."""
    found = [node.child(n) for n in range(node.childCount())]
    found = [each for each in found if each.role() is not QAccessible.Role.Grip]
    return [each for each in found if not each.state().invisible and each.rect().isValid()]


def before(one: QRect, other: QRect) -> bool:
    """Whether one is read before the other: it ends above it, or beside it and further left."""
    if one.bottom() < other.top() or other.bottom() < one.top():
        return one.bottom() < other.top()
    return one.left() <= other.left()


def out_of_order(node: QAccessibleInterface, above: str = "") -> list[str]:
    """Each neighbour that is read in the wrong order, with where it is."""
    where = f"{above}/{node.text(QAccessible.Text.Name) or node.role().name}"
    shown = children(node)
    wrong = [
        f"{where}: {_said(one)} before {_said(other)}"
        for one, other in pairwise(shown)
        if not before(one.rect(), other.rect())
    ]
    for each in shown:
        wrong += out_of_order(each, where)
    return wrong


def tree(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader has of it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def _said(node: QAccessibleInterface) -> str:
    name = node.text(QAccessible.Text.Name)
    return f"{name!r} {node.role().name} {node.rect().getRect()}"


def test_the_tree_is_in_the_order_of_the_screen(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        await app.made("the first")
        take = await app.made("the second")
        window.takes.select(take.id)
        app.running.controllers.notices.notify("3 takes ready")
        await until(lambda: window.toasts.isVisible(), "the toast")
        wrong = out_of_order(tree(window))
        assert not wrong, "\n".join(wrong)

    launcher.run(walk)


def test_pages_and_palette_are_in_the_order_of_the_screen(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window

        def do(action: Action) -> None:
            window.registry.made(action).trigger()

        await app.made("the first")
        do(WindowAction.PALETTE)
        palette = window.palette_popup.get()
        await until(lambda: palette.is_open, "the palette")
        wrong = out_of_order(tree(palette))
        palette.close_palette()
        do(WindowAction.SPENDING)
        await until(window.spending.isVisible, "the spending page")
        wrong += out_of_order(tree(window.spending))
        do(WindowAction.SHOT_LIST)
        await until(lambda: window.shots.findChild(CutView) is not None, "the cut")
        await until(lambda: window.shots.current is not None, "the shot")
        wrong += out_of_order(tree(window.shots))
        assert not wrong, "\n".join(wrong)

    launcher.run(walk)


def test_the_start_of_rendering_is_said_once(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(background, "announce", lambda _widget, text: said.append(text))

    async def walk(app: AppDriver) -> None:
        monkeypatch.setattr(QApplication, "activeWindow", lambda: app.window.frame)
        await app.made()
        assert said.count(f"Take {app.last.number} is rendering") == 1

    launcher.run(walk)
