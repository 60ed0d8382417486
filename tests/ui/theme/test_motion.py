"""Less motion: what the person wants and what the system says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtDBus import QDBusVariant
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.theme.motion import (
    APPEARS_MS,
    Motion,
    appear,
    macos_wants_less,
    windows_wants_less,
)
from sora_desktop.ui.theme.theme import Theme
from tests.ui.take_source import dark_theme

GNOME = ("org.gnome.desktop.interface", "enable-animations")
PORTAL = ("org.freedesktop.appearance", "reduced-motion")


@pytest.fixture
def theme() -> Theme:
    return dark_theme()


@pytest.fixture
def motion(qapp: QApplication, theme: Theme) -> Iterator[Motion]:
    general, menu = Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu
    before = QApplication.isEffectEnabled(general)
    for effect in (general, menu):
        QApplication.setEffectEnabled(effect, True)
    yield Motion(theme)
    QApplication.setEffectEnabled(menu, False)
    QApplication.setEffectEnabled(general, before)


def test_either_wish_is_enough_and_qt_goes_along(motion: Motion, theme: Theme) -> None:
    assert not theme.less_motion
    motion.set_own(False)
    assert theme.appears_in == APPEARS_MS
    motion.set_own(True)
    assert theme.less_motion
    assert theme.appears_in == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    motion.system_setting("system", True)
    motion.set_own(False)
    assert theme.less_motion
    motion.system_setting("system", False)
    assert not theme.less_motion
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_what_the_desktop_s_portal_says(motion: Motion, theme: Theme) -> None:
    motion.portal_setting(GNOME, QDBusVariant(False))
    assert theme.less_motion
    motion.portal_setting(GNOME, True)
    assert not theme.less_motion
    motion.portal_setting(PORTAL, 1)
    motion.portal_setting(("org.freedesktop.appearance", "color-scheme"), 0)
    assert theme.less_motion
    motion.portal_setting(PORTAL, 0)
    assert not theme.less_motion


def test_systems_without_such_a_wish(motion: Motion, theme: Theme) -> None:
    for platform in ("win32", "darwin", "linux"):
        motion.start(platform)
    assert not theme.less_motion
    assert not windows_wants_less()
    assert not macos_wants_less()


@pytest.mark.parametrize("own_window", [False, True])
def test_what_opens_appears_by_its_opacity_and_stays_where_it_is(
    qtbot: QtBot, theme: Theme, own_window: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    card = QLabel("Take restored", window)
    if own_window:
        card.setWindowFlag(Qt.WindowType.Popup)
    card.setGeometry(10, 10, 80, 20)
    card.show()
    place = card.geometry()
    theme.appears_in = APPEARS_MS
    appear(card, theme)
    # Shown anew while it is still appearing.
    appear(card, theme)
    (first, animation) = card.findChildren(QPropertyAnimation)
    assert (animation.duration(), animation.easingCurve().type()) == (
        120,
        QEasingCurve.Type.OutCubic,
    )
    assert animation.startValue() == 0.0
    assert isinstance(card.graphicsEffect(), QGraphicsOpacityEffect) is not own_window
    assert card.geometry() == place
    qtbot.waitUntil(lambda: not card.findChildren(QPropertyAnimation))
    assert card.graphicsEffect() is None
    assert card.windowOpacity() == 1.0


def test_with_less_motion_it_is_there_at_once(qtbot: QtBot, motion: Motion, theme: Theme) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    card.show()
    motion.set_own(True)
    appear(card, theme)
    assert not card.findChildren(QPropertyAnimation)
    assert card.windowOpacity() == 1.0
