"""A button that can be switched does the same by the mouse, by a key, and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from sora_desktop.ui.player.cut.view import CutView
from sora_desktop.ui.widgets.geometry import View
from sora_desktop.ui.window.main_window import MainWindow
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log
# These change what the screen is, which is not undone by the same button.
_LEFT_OUT = ("Full screen",)


def by_mouse(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_key(button: QAbstractButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def by_screen_reader(button: QAbstractButton) -> None:
    found = QAccessible.queryAccessibleInterface(button)
    found.actionInterface().doAction(QAccessibleActionInterface.toggleAction())


Way = Callable[[QAbstractButton], None]


def name_of(button: QAbstractButton) -> str:
    """How a screen reader calls it."""
    return button.objectName() or button.accessibleName() or button.text()


def switches(window: MainWindow) -> dict[str, QAbstractButton]:
    """Every one that is to be seen, by name."""
    found = window.findChildren(QAbstractButton)
    seen = [b for b in found if b.isCheckable() and b.isVisible() and b.isEnabled()]
    return {name_of(b): b for b in seen if name_of(b) not in _LEFT_OUT}


def looks(window: MainWindow) -> set[str]:
    """What is to be seen, what is switched on, and what a press would order."""
    said = {
        f"{type(w).__name__} {w.objectName()}" for w in window.findChildren(QWidget) if shown(w)
    }
    on = {f"on: {name}" for name, button in switches(window).items() if button.isChecked()}
    player = window.player.commands.values()
    actions = {f"on: {action.text()}" for action in player if action.isChecked()}
    return said | on | actions | {repr(window.composer.request())}


def shown(widget: QWidget) -> bool:
    """Whether it is to be seen and has a name."""
    return widget.isVisible() and bool(widget.objectName())


def undone_by(button: QAbstractButton) -> QAbstractButton:
    """The one that takes it back: itself, or of several the one that is on."""
    groups = [g for g in button.window().findChildren(QButtonGroup) if g.exclusive()]
    return next((g.checkedButton() for g in groups if button in g.buttons()), None) or button


def effect(window: MainWindow, name: str, way: Way) -> tuple[set[str], set[str]]:
    """What comes and what goes when it is switched that way."""
    before = looks(window)
    way(switches(window)[name])
    after = looks(window)
    return after - before, before - after


def test_every_switch_does_the_same_whoever_switches_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        await app.made("a boat")
        model = next(m for m in window.catalogue.offered if m.first.option("sound") is not None)
        window.composer.settings.models.chosen.emit(model.id)
        # The player of the cut is made when the shot list is shown first.
        window.show_view(View.SHOT_LIST)
        await until(lambda: window.shots.findChild(CutView) is not None, "the player of the cut")
        window.show_view(View.TAKES)
        names = switches(window)
        wanted = {"starButton", "detailsButton", "loopButton"}
        assert wanted <= set(names), set(names)
        for name, button in names.items():
            undo = name_of(undone_by(button))
            first = effect(window, name, by_mouse)
            back = effect(window, undo, by_mouse)
            for way in (by_key, by_screen_reader):
                assert effect(window, name, way) == first, f"{name} {way.__name__}"
                assert effect(window, undo, by_mouse) == back, f"{name} after {way.__name__}"

    launcher.run(walk)
