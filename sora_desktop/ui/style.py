"""The style sheet: the template in ``resources/style`` filled with the colours of a theme.

What a widget may ask for, as dynamic properties:

- QPushButton: ``kind`` = ``primary`` (Generate alone) | ``strong`` | ``quiet`` | ``link`` |
  ``danger``
- QLabel: ``tone`` = ``muted`` | ``faint`` | ``warn`` | ``danger`` | ``good``; ``textSize`` =
  ``small`` | ``title``; ``strong`` = true; ``chip`` = true, also with a ``tone``
- QWidget, QFrame: ``surface`` = ``window`` | ``panel`` | ``card`` | ``stage`` | ``bar``
- QWidget: ``ring`` = true is set by the theme while the focus came by the keyboard
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from sora_desktop.resources import resource

if TYPE_CHECKING:
    from sora_desktop.ui.theme import Sizes, Tokens


# Each is there once for each theme, because a style sheet cannot colour a picture.
PICTURES = (
    *("chevron-down", "chevron-up", "chevron-right", "check", "dot"),
    *("plus", "minus", "plus-off", "minus-off"),
)


def mixed(ground: str, ink: str, share: float) -> str:
    """The colour of `ink` laid over `ground` with that opacity, as ``#rrggbb``."""
    below, above = QColor(ground), QColor(ink)
    channels = zip(_channels(below), _channels(above), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in channels)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shades = QColor(colour)
    linear = (_linear(shades.redF()), _linear(shades.greenF()), _linear(shades.blueF()))
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def style_sheet(tokens: Tokens, sizes: Sizes) -> str:
    """The style sheet of the whole program for these colours and type sizes."""
    name = "dark" if tokens.dark else "light"
    pictures = {
        picture.replace("-", "_"): resource("style", f"{picture}-{name}.svg").as_posix()
        for picture in PICTURES
    }
    values = {
        **asdict(tokens),
        "selection": tokens.selection,
        "edge": tokens.edge,
        "accent_hover": tokens.accent_hover,
        "accent_down": tokens.accent_down,
        "notice_warn": tokens.notice("warn"),
        "notice_danger": tokens.notice("danger"),
        "notice_good": tokens.notice("good"),
        "notice_muted": tokens.notice("muted"),
        **{f"{size}_pt": points for size, points in asdict(sizes).items()},
        **pictures,
    }
    template = resource("style", "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(values)


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Sets dynamic properties and has the style sheet looked at again where one differs."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
