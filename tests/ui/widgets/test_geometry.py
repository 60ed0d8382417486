"""Every part has its place at every size, and the clip gets the room that it can use."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize

from sora_desktop.ui.widgets.geometry import (
    LEAST_PANEL,
    TOP_BAR,
    Arrangement,
    Places,
    bounded_panel,
    panel_width,
    picture,
    places,
    prompt_height,
)

# Width and height of the content; width of viewer and panel; the picture; its share in percent.
TABLE = [
    (960, 600, 624, 336, (618, 348), 37.3),
    (1280, 800, 896, 384, (896, 504), 44.1),
    (1366, 768, 894, 472, (888, 500), 42.3),
    (1440, 900, 1056, 384, (1056, 594), 48.4),
    (1632, 918, 1112, 520, (1105, 622), 45.9),
    (1920, 1080, 1400, 520, (1393, 784), 52.7),
    (2560, 1440, 2000, 560, (1998, 1124), 60.9),
]
SIZES = [(wide, high) for wide, high, *_rest in TABLE] + [(1200, 700), (3840, 2160), (2200, 1200)]
EVERY_SIZE = pytest.mark.parametrize(("wide", "high"), SIZES)
ARRANGEMENTS = [
    Arrangement(panel_shown=panel, prompt_shown=prompt, viewer_only=alone, details=details)
    for panel in (True, False)
    for prompt in (True, False)
    for alone in (True, False)
    for details in (True, False)
]


def parts(found: Places) -> list[QRect]:
    """The places that are taken, without the details, which lie over the takes."""
    taken = [found.top, found.viewer, found.prompt, found.panel]
    return [place for place in taken if not place.isEmpty()]


@pytest.mark.parametrize(("wide", "high", "viewer", "panel", "shown", "share"), TABLE)
def test_the_clip_gets_what_the_design_promises(
    wide: int, high: int, viewer: int, panel: int, shown: tuple[int, int], share: float
) -> None:
    found = places(QSize(wide, high), Arrangement())
    assert found.viewer.width() == found.prompt.width() == viewer
    assert found.panel.width() == panel == panel_width(QSize(wide, high))
    seen = picture(found.viewer.size(), high)
    assert seen.width() == shown[0]
    assert abs(seen.height() - shown[1]) <= 1
    assert 100 * seen.width() * seen.height() / (wide * high) == pytest.approx(share, abs=0.2)


@EVERY_SIZE
@pytest.mark.parametrize("chosen", ARRANGEMENTS)
def test_the_parts_fill_the_window_and_never_overlap(
    wide: int, high: int, chosen: Arrangement
) -> None:
    found = places(QSize(wide, high), chosen)
    taken = parts(found)
    for one, other in combinations(taken, 2):
        assert not one.intersects(other)
    covered = sum(place.width() * place.height() for place in taken)
    beside = found.details.width() if not found.panel.contains(found.details.topLeft()) else 0
    over_viewer = found.details.intersects(found.viewer)
    if beside and not over_viewer:
        covered += found.details.width() * found.details.height()
    assert covered == wide * high


@EVERY_SIZE
def test_the_details_cover_the_takes_or_stand_beside_them(wide: int, high: int) -> None:
    closed = places(QSize(wide, high), Arrangement())
    found = places(QSize(wide, high), Arrangement(details=True))
    if wide < 2200:
        assert found.details == found.panel == closed.panel
        assert found.viewer == closed.viewer
    else:
        assert found.details.right() + 1 == found.panel.left()
        assert found.viewer.right() + 1 == found.details.left()
    alone = places(QSize(wide, high), Arrangement(details=True, panel_shown=False))
    assert alone.details == closed.panel


@EVERY_SIZE
def test_what_is_put_away_gives_its_room_to_the_viewer(wide: int, high: int) -> None:
    size = QSize(wide, high)
    assert places(size, Arrangement(panel_shown=False)).viewer.width() == wide
    line = places(size, Arrangement(prompt_shown=False))
    assert line.prompt.height() == 40
    assert line.viewer.height() == high - TOP_BAR - 40
    assert line.panel == places(size, Arrangement()).panel
    assert places(size, Arrangement(viewer_only=True)).viewer == QRect(0, 0, wide, high)


def test_the_panel_can_be_dragged_between_its_limits() -> None:
    size = QSize(1280, 800)
    assert places(size, Arrangement(panel=500)).panel.width() == 500
    assert places(size, Arrangement(panel=10)).panel.width() == LEAST_PANEL
    assert places(size, Arrangement(panel=2000)).panel.width() == 640
    assert bounded_panel(300, 400) == LEAST_PANEL


def test_a_large_font_takes_its_room_from_the_picture() -> None:
    size = QSize(1280, 800)
    found = places(size, Arrangement(), prompt_least=220)
    assert found.prompt.height() == 220 > prompt_height(800)
    assert found.viewer.bottom() + 1 == found.prompt.top()
    assert found.panel.width() > panel_width(size)
