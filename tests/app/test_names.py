"""The fixed names of the controls, what a screen reader says of them, the way by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from sora_desktop.ui.settings.dialog import SettingsDialog
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log

COMPOSE = (
    *("promptEdit", "modelPicker", "aspectPicker", "resolutionPicker", "durationPicker"),
    *("countPicker", "costReadout", "generateButton"),
)
PLAYER = ("playButton", "scrubber", "muteButton", "loopButton")
TAKES = ("taskList", "searchEdit", "stateFilter")
CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit),
)


def named(within: QWidget, name: str) -> QWidget:
    """The one widget of that name."""
    found = within.findChildren(QWidget, name)
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a control; of a button without another name, its text."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def silent(within: QWidget) -> list[str]:
    """The visible controls of which a screen reader would say nothing."""
    said = []
    for widget in within.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
        skipped = isinstance(widget, QScrollBar) or inner or widget.objectName().startswith("qt_")
        shown = isinstance(widget, CONTROLS) and widget.isVisibleTo(within) and not skipped
        if shown and not spoken(widget):
            said.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return said


def tab_ring(app: AppDriver) -> list[QWidget]:
    """The widgets that Tab goes through from the prompt, once round."""
    window, ring = app.window, list[QWidget]()
    window.activateWindow()
    window.composer.prompt.setFocus()
    for _ in range(120):
        focus = QApplication.focusWidget()
        if focus is None or (ring and focus is ring[0]):
            break
        ring.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return ring


def test_the_fixed_names(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        window = app.window
        for name in COMPOSE:
            assert window.composer.isAncestorOf(named(window, name)), name
        for name in PLAYER:
            assert named(window, "player").isAncestorOf(named(window, name)), name
        for name in TAKES:
            assert window.takes.isAncestorOf(named(window, name)), name
        assert named(window, "player") is window.player
        assert named(window, "attentionChip") is window.top.attention
        assert window.top.isAncestorOf(named(window, "projectPicker"))
        assert window.top.isAncestorOf(named(window, "balanceReadout"))
        assert named(window, "settingsButton") is window.top.settings
        assert window.welcome.key is named(window, "apiKeyEdit")
        for name in (*COMPOSE, *PLAYER, *TAKES, "balanceReadout", "settingsButton", "apiKeyEdit"):
            assert spoken(named(window, name)), name

    launcher.run(walk)


def test_every_control_says_what_it_is(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        app.window.takes.select(app.last.id)
        assert silent(app.window) == []
        assert silent(app.window.welcome) == []
        app.window.settings_wanted.emit()
        dialog = await app.dialog(SettingsDialog)
        for page in dialog.pages.values():
            assert silent(page) == []
        assert silent(dialog) == []
        dialog.reject()

    launcher.run(walk)


def test_the_keyboard_reaches_everything_in_a_sensible_order(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        await until(lambda: app.window.player.playback.ready, "the clip")
        ring = tab_ring(app)
        window = app.window

        def first(*places: QWidget) -> int:
            inside = [i for i, w in enumerate(ring) if w in places or _in(w, *places)]
            assert inside, places
            return inside[0]

        composer = window.composer
        order = [
            first(composer.prompt),
            first(composer.settings.models),
            first(composer.settings.picks["aspect_ratio"].whole),
            first(composer.settings.picks["seconds"].whole),
            first(composer.count),
            first(composer.generate),
        ]
        assert order == sorted(order)
        for part in (window.player, window.takes, window.top.settings):
            first(part)
        assert first(window.player) > first(composer.generate)

    launcher.run(walk)


def _in(widget: QWidget, *places: QWidget) -> bool:
    return any(place.isAncestorOf(widget) for place in places)
