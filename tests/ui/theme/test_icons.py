"""The icons: one set, all there, in any colour, sharp at any scale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from sora_desktop.resources import resource
from sora_desktop.ui.theme import icons
from sora_desktop.ui.theme import theme as theme_module
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import Theme

NAMES = [
    "rename",
    "export",
    "recipe",
    "play",
    "pause",
    "step-back",
    "step-forward",
    "loop",
    "volume",
    "mute",
    "fullscreen",
    "folder",
    "external",
    "camera",
    "picture",
    "search",
    "star",
    "star-filled",
    "settings",
    "refresh",
    "close",
    "check",
    "warning",
    "error",
    "clock",
    "download",
    "film",
    "key",
    "info",
    "copy",
    "plus",
    "minus",
    "chevron-down",
    "filter",
    "sort",
    "trash",
    "drag",
    "sound",
    "no-sound",
    "sparkle",
    "link",
    "import",
]
FILES = sorted(resource("icons").glob("*.svg"))


def test_every_icon_of_the_contract_is_there() -> None:
    assert set(NAMES) <= {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_belongs_to_the_one_set(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert 'stroke-linecap="round"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"currentColor", "none"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_draws_something_in_the_colour_asked_for(qapp: QApplication, path: Path) -> None:
    image = pixmap(path.stem, "#ff0000", 24, 2.0).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    # "more" and "drag" are a few dots, nothing is less than that.
    assert len(inked) > 30
    assert all(colour.red() > 200 and colour.green() < 30 for colour in inked)
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_sharp_at_the_scale_of_its_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(icons, "screen_ratios", lambda: {ratio})
    drawn = icon("search", QColor("#112233"), 20).pixmap(QSize(20, 20), ratio)
    assert drawn.width() == round(20 * ratio)
    assert drawn.devicePixelRatio() == ratio


@pytest.mark.parametrize(
    ("screens", "ratios"),
    [
        ([1.0], [1.0]),
        ([1.25], [1.5, 2.0]),
        ([2.0], [1.5, 2.0]),
        ([3.0], [3.0]),
        ([1.0, 2.0], [1.0, 1.5, 2.0]),
        ([4.0], [3.0]),
        ([], [3.0]),
    ],
)
def test_icons_are_drawn_for_the_screens_that_there_are(
    screens: list[float], ratios: list[float]
) -> None:
    assert icons.ratios_for(screens) == ratios


def test_icons_are_made_anew_for_a_screen_of_another_scale(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    theme = Theme()
    theme.changed.connect(lambda: made.append(theme))
    theme.apply(qapp)
    qapp.screenAdded.emit(qapp.primaryScreen())
    assert made == []
    monkeypatch.setattr(theme_module, "screen_ratios", lambda: frozenset({1.0, 2.0}))
    qapp.screenAdded.emit(qapp.primaryScreen())
    assert made == [theme]
    # It would show the focus of all later tests: what it is connected to keeps it.
    shiboken6.delete(theme)


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    made = icon("play", "#ffffff", 24)
    normal = made.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Normal).toImage()
    disabled = made.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled).toImage()
    assert disabled.pixelColor(11, 12).alpha() < normal.pixelColor(11, 12).alpha()


def test_a_second_asking_is_answered_from_the_cache(qapp: QApplication) -> None:
    first = pixmap("close", "#123456", 16, 1.0)
    assert pixmap("close", "#123456", 16, 1.0).cacheKey() == first.cacheKey()


def test_a_name_that_is_not_there_is_a_mistake_that_shows(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")
