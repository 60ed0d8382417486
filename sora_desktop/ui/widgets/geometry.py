"""The sizes of the window's parts, in logical pixels: one rule for every size of it, so that a 16:9
clip gets all the room that it can use and the takes get the rest. And the place of a picture in its
room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt

# The content of the smallest window: in a smaller one, it scrolls.
SMALLEST = QSize(960, 600)
TOP_BAR = 40
SCRUBBER = 16
# The prompt bar as one line, and the space inside of panels.
PROMPT_LINE = 40
# The takes panel can be dragged down to this, and up to half the window.
LEAST_PANEL = 280
_WIDEST_PANEL = 560
_STEP = 8
_WIDE_WINDOW, _LEAST_NARROW, _LEAST_WIDE = 1200, 336, 384
# From this width on, the details are beside the takes instead of over them.
_DETAILS_BESIDE = 2200
_LOW, _MIDDLE, _HIGH = 700, 800, 1200
SHAPE = 16 / 9


def fitted(size: QSize | QSizeF, room: QRectF) -> QRectF:
    """The largest place in the room for a picture of that size, centred."""
    scaled = QSizeF(size).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, scaled.width(), scaled.height())
    place.moveCenter(room.center())
    return place


class View(Enum):
    """What is shown below the top bar: viewer, prompt and takes, or a page instead of all of
    them."""

    TAKES = "takes"
    SHOT_LIST = "shot_list"
    SPENDING = "spending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """The person's choice: the width of the takes (0 for the default), hidden parts, and the
    view."""

    panel: int = 0
    panel_shown: bool = True
    prompt_shown: bool = True
    viewer_only: bool = False
    details: bool = False
    view: View = View.TAKES


class Places(NamedTuple):
    """Where the parts are; an empty rectangle for one that is not shown. `page` is that of a view
    other than the takes."""

    top: QRect
    viewer: QRect
    prompt: QRect
    panel: QRect
    details: QRect
    page: QRect


def row_height(window: int) -> int:
    """The height of the transport and of the actions row, each, in a window of that height."""
    return 36 if window < _MIDDLE else 40


def edge(window: int) -> int:
    """The space inside of panels and of the prompt bar in a window of that height."""
    return 8 if window < _LOW else 12


def prompt_height(window: int) -> int:
    """How high the prompt bar is in a window of that height."""
    if window < _LOW:
        return 124
    if window < _MIDDLE:
        return 140
    return 160 if window < _HIGH else 180


def prompt_lines(window: int) -> int:
    """How many lines of the prompt are seen in a window of that height."""
    if window < _MIDDLE:
        return 2
    return 3 if window < _HIGH else 4


def panel_width(size: QSize, prompt: int = 0) -> int:
    """The default width of the takes panel: what the picture can't use. `prompt` is the height of
    the prompt bar, if it is not the default."""
    below = SCRUBBER + 2 * row_height(size.height()) + (prompt or prompt_height(size.height()))
    free = size.width() - (size.height() - TOP_BAR - below) * SHAPE
    least = _LEAST_NARROW if size.width() < _WIDE_WINDOW else _LEAST_WIDE
    wide = int(min(max(free, least), _WIDEST_PANEL))
    return wide - wide % _STEP


def bounded_panel(wanted: int, window: int) -> int:
    """The nearest width to the wanted one that the panel may have in a window of that width."""
    return min(max(wanted, LEAST_PANEL), max(window // 2, LEAST_PANEL))


def places(size: QSize, chosen: Arrangement, prompt_least: int = 0) -> Places:
    """Where every part is in a window of that size. `prompt_least` is the minimum height of the
    prompt bar, which matters only with large fonts."""
    wide, high = size.width(), size.height()
    nothing = QRect()
    if chosen.view is not View.TAKES or chosen.viewer_only:
        return _one_part(size, page=chosen.view is not View.TAKES)
    prompt = PROMPT_LINE if not chosen.prompt_shown else max(prompt_height(high), prompt_least)
    usual = max(prompt_height(high), prompt_least)
    panel = 0
    if chosen.panel_shown:
        panel = bounded_panel(chosen.panel, wide) if chosen.panel else panel_width(size, usual)
    drawer = (panel or panel_width(size, usual)) if chosen.details else 0
    beside = drawer if wide >= _DETAILS_BESIDE and panel else 0
    left = wide - panel - beside
    below = high - TOP_BAR
    return Places(
        top=QRect(0, 0, wide, TOP_BAR),
        viewer=QRect(0, TOP_BAR, left, below - prompt),
        prompt=QRect(0, high - prompt, left, prompt),
        panel=QRect(wide - panel, TOP_BAR, panel, below) if panel else nothing,
        details=QRect(wide - max(panel, drawer) - beside, TOP_BAR, drawer, below)
        if drawer
        else nothing,
        page=nothing,
    )


def _one_part(size: QSize, *, page: bool) -> Places:
    """A page below the top bar, or the viewer alone."""
    nothing, whole = QRect(), QRect(QPoint(0, 0), size)
    below = whole.adjusted(0, TOP_BAR, 0, 0)
    return Places(
        top=QRect(0, 0, size.width(), TOP_BAR) if page else nothing,
        viewer=nothing if page else whole,
        prompt=nothing,
        panel=nothing,
        details=nothing,
        page=below if page else nothing,
    )


def picture(viewer: QSize, window: int, shape: float = SHAPE) -> QSize:
    """The size of a clip of that shape in a viewer of that size, above scrubber, transport and
    actions."""
    room = QRectF(0, 0, viewer.width(), viewer.height() - SCRUBBER - 2 * row_height(window))
    wide = min(room.width(), room.height() * shape)
    return QSize(int(wide), int(wide / shape))
