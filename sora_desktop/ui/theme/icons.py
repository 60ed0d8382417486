"""The icons, drawn by us: SVG with ``currentColor``, rendered sharp at every scale; and the
program's own, drawn by packaging/make_icon.py in every size that systems ask for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from sora_desktop.resources import resource

if TYPE_CHECKING:
    from sora_desktop.core.mode import Kind

# Scales for which an icon may carry its own picture; between them Qt scales down the next larger
# one.
_RATIOS = (1.0, 1.5, 2.0, 3.0)
_DISABLED_OPACITY = 0.4
# The sizes of the program's own icon.
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, colour: QColor | str, size: int = 20) -> QIcon:
    """The icon of that name in one colour, `size` logical pixels; the disabled one is paler.

    Sharp on the current screens: for a new one it must be made again (`Theme.changed`). Raises
    FileNotFoundError for a name that is not in ``resources/icons``.
    """
    made = QIcon()
    for ratio in ratios_for(screen_ratios()):
        drawn = pixmap(name, colour, size, ratio)
        paler = pixmap(name, colour, size, ratio, pale=True)
        made.addPixmap(drawn, QIcon.Mode.Normal)
        made.addPixmap(drawn, QIcon.Mode.Active)
        made.addPixmap(drawn, QIcon.Mode.Selected)
        made.addPixmap(paler, QIcon.Mode.Disabled)
    return made


def screen_ratios() -> frozenset[float]:
    """The device pixel ratios of the current screens."""
    return frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def ratios_for(screens: Collection[float]) -> Sequence[float]:
    """The scales that icons are drawn in for screens of these ratios: all four for each icon of the
    window took a tenth of its start (measured). Between two whole ratios a window may have another
    one than its screen."""
    return [
        ratio
        for ratio in _RATIOS
        if any(ceil(screen) - 1 < ratio <= ceil(screen) for screen in screens)
    ] or [_RATIOS[-1]]


def media_mark(media: Kind, colour: QColor | str) -> QPixmap | None:
    """The mark of a clip or sound, which has no picture; None for a picture."""
    # The first paint needs icons, and nothing of the models.
    from sora_desktop.core.mode import Kind

    name = {Kind.VIDEO: "film", Kind.SOUND: "sound"}.get(media)
    return pixmap(name, colour, 24, 2.0) if name is not None else None


def pixmap(
    name: str, colour: QColor | str, size: int, ratio: float = 1.0, *, pale: bool = False
) -> QPixmap:
    """The icon as a picture of `size` logical pixels for a screen of that device pixel ratio;
    `pale` for where it is disabled.

    Kept in Qt's pixmap cache, so a delegate may ask for it at every paint.
    """
    ink = QColor(colour)
    key = f"sora-icon/{name}/{ink.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}/{pale:d}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    if pale:
        drawn = _pale(pixmap(name, colour, size, ratio))
    else:
        drawn = _draw(_source(name, ink), size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


@lru_cache(maxsize=256)
def _text(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _source(name: str, ink: QColor) -> bytes:
    text = _text(name)
    return text.replace("currentColor", ink.name(QColor.NameFormat.HexRgb)).encode()


def _draw(svg: bytes, size: int, ratio: float) -> QPixmap:
    # The first paint has no icon but the program's own, which is a PNG.
    from PySide6.QtSvg import QSvgRenderer

    side = round(size * ratio)
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _pale(drawn: QPixmap) -> QPixmap:
    paler = QPixmap(drawn.size())
    paler.setDevicePixelRatio(drawn.devicePixelRatio())
    paler.fill(Qt.GlobalColor.transparent)
    painter = QPainter(paler)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return paler


def icon_file(size: int) -> Path:
    """The PNG file of the program's icon in a size."""
    return resource("icon", f"sora-desktop-{size}.png")


def app_icon(largest: int = SIZES[-1]) -> QIcon:
    """The icon of the program in its sizes up to `largest`; a file is read only when its size is
    used."""
    found = QIcon()
    for size in SIZES:
        if size <= largest:
            found.addFile(str(icon_file(size)), QSize(size, size))
    return found
