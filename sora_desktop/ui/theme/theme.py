"""The look as data: colours of the dark and the light theme, spacing, type sizes; and what applies
them to the application and follows the system while it runs.

What a widget may ask for, as dynamic properties:

- QPushButton: ``kind`` = ``primary`` (what spends, or what unblocks: one on a surface) | ``strong``
  | ``quiet`` | ``link`` | ``danger``; ``bar`` = true in the low rows of the window
- QLabel: ``tone`` = ``muted`` | ``faint`` | ``warn`` | ``danger`` | ``good``; ``textSize`` =
  ``label`` | ``small`` | ``prompt`` | ``title`` | ``page`` | ``total``; ``strong`` = true; ``chip``
  = true, also with a ``tone``
- QWidget, QFrame: ``surface`` = ``window`` | ``panel`` | ``popover`` | ``card`` | ``stage`` |
  ``viewer`` | ``bar`` | ``page``
- QWidget: ``ring`` = true is set by the theme while the focus came by the keyboard

A widget that is named `VIEWER` is dark in both themes, with everything in it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from enum import Enum
from string import Template

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QMouseEvent, QPalette, QScreen, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from sora_desktop.resources import resource
from sora_desktop.ui.theme.icons import screen_ratios

# The grid, in logical pixels.
S1, S2, S3, S4, S6 = 4, 8, 12, 16, 24
# The height of a control, and of the one button that spends money.
CONTROL = 32

# macOS counts 72 points to the inch of its logical pixels, the others 96.
_POINTS_PER_PIXEL = 1.0 if sys.platform == "darwin" else 0.75
# A larger system font is followed up to here: beyond it the columns no longer fit.
_LARGEST_GROWTH = 1.4


# Each exists once for each theme, because a style sheet can't colour a picture.
PICTURES = (
    *("chevron-down", "chevron-up", "chevron-right", "check", "tick", "dot"),
    *("plus", "minus", "plus-off", "minus-off"),
)


class Mode(Enum):
    """Which theme the person chose; the values are those of the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``; the greys are neutral, so that a clip can be judged.

    `window` is the background of the bars, `panel` that of takes and details, `popover` that of
    what covers both; fields and buttons are `raised`. `stage` is behind the clip and `viewer` under
    the transport, dark in both themes. `accent` means spending, selection, focus, in and out, and
    links.
    """

    dark: bool
    stage: str = "#0b0b0b"
    viewer: str = "#141414"
    window: str
    panel: str
    raised: str
    popover: str
    tile: str
    hover: str
    line: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    warn: str
    danger: str
    good: str
    star: str

    @property
    def page(self) -> str:
        """The background of a page that replaces the whole window, such as the first start."""
        return self.window if self.dark else self.panel

    @property
    def accent_hover(self) -> str:
        """The accent under the pointer: a step away from its text colour, for more contrast."""
        return mixed(self.accent, "#ffffff" if self.dark else "#000000", 0.10)

    @property
    def accent_down(self) -> str:
        """The accent while it is pressed."""
        return mixed(self.accent, "#ffffff" if self.dark else "#000000", 0.20)

    @property
    def thumb(self) -> str:
        """The ground of the chosen segment."""
        return self.edge if self.dark else self.raised

    @property
    def track(self) -> str:
        """The background behind the segments."""
        return self.raised if self.dark else self.hover

    def notice(self, tone: str) -> str:
        """The background of a chip in that tone (``warn``, ``danger``, ``good``, ``muted``)."""
        return mixed(self.panel, str(getattr(self, tone)), 0.16 if self.dark else 0.12)


DARK = Tokens(
    dark=True,
    window="#171717",
    panel="#1b1b1b",
    raised="#272727",
    popover="#212121",
    tile="#272727",
    hover="#313131",
    line="#2c2c2c",
    edge="#3a3a3a",
    text="#ececec",
    muted="#a6a6a6",
    faint="#949494",
    accent="#7c9bff",
    on_accent="#0b1026",
    selection="#2b3350",
    warn="#f0b429",
    danger="#ff7b72",
    good="#5ec98b",
    star="#ffc83d",
)
LIGHT = Tokens(
    dark=False,
    window="#ececec",
    panel="#f5f5f5",
    raised="#ffffff",
    popover="#ffffff",
    tile="#e6e6e6",
    hover="#e2e2e2",
    line="#d6d6d6",
    edge="#c4c4c4",
    text="#1a1a1a",
    muted="#565656",
    faint="#606060",
    accent="#2f55d4",
    on_accent="#ffffff",
    selection="#dbe3fb",
    warn="#7a5000",
    danger="#b42318",
    good="#177345",
    star="#e0a100",
)
# Painted on the viewer and over the clip, in both themes.
ON_VIEWER = replace(DARK, window=DARK.viewer, panel=DARK.viewer, line=DARK.edge)
# The part of the scrubber's track between the marks in and out; and what is off in the viewer.
BETWEEN_MARKS = "#6e6e6e"
# The object name of a widget that is dark in both themes, with everything in it.
VIEWER = "viewer"


def contrasting(tokens: Tokens) -> Tokens:
    """The same theme for a system that asks for high contrast: every outline is visible."""
    return replace(tokens, edge=tokens.muted, line=tokens.faint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The sizes of type in points; the defaults are equivalent to these pixels."""

    label: float = 11
    small: float = 12
    body: float = 13
    prompt: float = 14
    title: float = 15
    page: float = 18
    total: float = 24


def sizes_for(system_points: float) -> Sizes:
    """Our sizes, scaled up with a system font that is larger than our body text."""
    ours = Sizes()
    growth = min(max(system_points / (ours.body * _POINTS_PER_PIXEL), 1.0), _LARGEST_GROWTH)
    points = {
        name: round(pixels * _POINTS_PER_PIXEL * growth, 2) for name, pixels in asdict(ours).items()
    }
    return Sizes(**points)


class Theme(QObject):
    """Holds the current colours, and applies them to the application.

    `changed` is emitted after the new colours are applied: whatever painted with the old ones
    (icons, delegates) paints again.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._app: QApplication | None = None
        # Keyboard use is assumed only after the first key press.
        self._by_keys = self._pressed = False
        self._sizes = sizes_for(0)
        self._ratios: frozenset[float] = frozenset()
        # Whether nothing may move; kept up to date by `motion.py`.
        self.less_motion = False
        # How long popups take to fade in, in milliseconds; set by `motion.py` too. Without it
        # everything appears at once.
        self.appears_in = 0
        hints = QGuiApplication.styleHints()
        asked = hints.accessibility()
        # PySide deletes Qt's own object together with its wrapper, unless it knows a parent. The
        # wrapper of the hints may go with the last theme, that of the application stays.
        asked.setParent(QGuiApplication.instance())
        self._contrast = asked.contrastPreference()
        self._scheme = hints.colorScheme()
        self._tokens = self._found()
        hints.colorSchemeChanged.connect(self._follow)
        asked.contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def viewer(self) -> Tokens:
        """The colours on the viewer and over the clip, dark in both themes."""
        return contrasting(ON_VIEWER) if self._high_contrast else ON_VIEWER

    @property
    def _high_contrast(self) -> bool:
        return self._contrast is Qt.ContrastPreference.HighContrast

    @property
    def mode(self) -> Mode:
        """The person's choice; `tokens.dark` is the resulting theme."""
        return self._mode

    @property
    def sizes(self) -> Sizes:
        """The sizes of type in force, in points."""
        return self._sizes

    def colour(self, name: str) -> QColor:
        """A token by name as a colour to paint with, for example ``colour("muted")``."""
        return QColor(str(getattr(self._tokens, name)))

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """The system's font in one of the sizes of `Sizes`."""
        made = QFont(QApplication.font())
        made.setPointSizeF(float(getattr(self._sizes, size)))
        if bold:
            made.setWeight(QFont.Weight.DemiBold)
        return made

    def set_mode(self, mode: Mode) -> None:
        """Applies another choice at once, also to native window frames where possible."""
        self._mode = mode
        hints = QGuiApplication.styleHints()
        if mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        else:
            scheme = Qt.ColorScheme.Dark if mode is Mode.DARK else Qt.ColorScheme.Light
            hints.setColorScheme(scheme)
        self._follow(hints.colorScheme())

    def apply(self, app: QApplication, *, has_style: bool = False) -> None:
        """Applies style, font, palette and style sheet to the application and keeps them up to
        date.

        An application that `has_style` was created with ours: setting it from here creates the
        class `QStyle` with its three hundred values, 5 ms before the first paint (measured).
        """
        if self._app is None:
            app.focusChanged.connect(self._show_focus)
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())
            app.screenAdded.connect(self._watch_screen)
            for screen in app.screens():
                self._watch_screen(screen)
        self._app = app
        if not has_style:
            app.setStyle("Fusion")
        self._sizes = sizes_for(app.font().pointSizeF())
        app.setFont(self.font())
        self._paint()

    @contextmanager
    def unstyled(self) -> Iterator[None]:
        """Removes the style sheet for a while. With it Qt polishes every widget again each time one
        above it gets another parent: half the cost of building a large window (measured)."""
        if self._app is None:
            yield
            return
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        return style_sheet(self._tokens, self._sizes, self.viewer)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._use(self._found())

    def _follow_contrast(self, wanted: Qt.ContrastPreference) -> None:
        self._contrast = wanted
        self._use(self._found())

    def _found(self) -> Tokens:
        """The colours for the choice and the system's current state."""
        found = tokens_for(self._mode, self._scheme)
        return contrasting(found) if self._high_contrast else found

    def _use(self, tokens: Tokens) -> None:
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette_of(self._tokens))
            self._app.setStyleSheet(self._sheet())

    def _watch_screen(self, screen: QScreen) -> None:
        """Icons are drawn for the current screens, in their scales."""
        screen.logicalDotsPerInchChanged.connect(self._follow_screens)
        screen.geometryChanged.connect(self._follow_screens)
        self._follow_screens()

    def _follow_screens(self, _changed: object = None) -> None:
        before, self._ratios = self._ratios, screen_ratios()
        if before and before != self._ratios:
            self.changed.emit()

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Marks whether the focus came by the keyboard: only then its ring is shown."""
        if now is not None:
            restyle(now, ring=self._by_keys)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remembers whether keys or the mouse were used last; filters the events of whole
        windows."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._by_keys = event.type() is QEvent.Type.KeyPress
            self._pressed = True
            focused = QApplication.focusWidget()
            if focused is not None and not self._by_keys:
                restyle(focused, ring=False)
        elif event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            free = not event.buttons() and QApplication.activePopupWidget() is None
            if self._pressed and free:
                self._pressed = False
                _leave_buttons(event.globalPosition().toPoint())
        return super().eventFilter(watched, event)


def _leave_buttons(pointer: QPoint) -> None:
    """A button that opened a popup is not told that the pointer left while that was open: Qt would
    keep drawing it as hovered."""
    window = QApplication.activeWindow()
    if window is None:
        return
    for each in (*window.findChildren(QAbstractButton), *window.findChildren(QComboBox)):
        if each.underMouse() and not each.rect().contains(each.mapFromGlobal(pointer)):
            each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            each.update()


def tokens_for(mode: Mode, scheme: Qt.ColorScheme) -> Tokens:
    """The theme for a choice and what the system says; dark where the system says nothing."""
    if mode is Mode.SYSTEM:
        return LIGHT if scheme is Qt.ColorScheme.Light else DARK
    return DARK if mode is Mode.DARK else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """The same colours as a palette, for everything that the style sheet does not reach."""
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: tokens.panel,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.raised,
        role.Button: tokens.raised,
        role.ToolTipBase: tokens.popover,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.BrightText: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.hover,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.window,
    }
    for colour_role, colour in colours.items():
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.faint))
    return palette


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


def style_sheet(tokens: Tokens, sizes: Sizes, viewer: Tokens = ON_VIEWER) -> str:
    """The style sheet of the whole program for these colours and type sizes; `viewer` are the
    colours inside of a widget that is named `VIEWER`."""
    name = "dark" if tokens.dark else "light"
    pictures = {
        picture.replace("-", "_"): resource("style", f"{picture}-{name}.svg").as_posix()
        for picture in PICTURES
    }
    values = {
        **asdict(tokens),
        "page": tokens.page,
        "track": tokens.track,
        "thumb": tokens.thumb,
        "accent_hover": tokens.accent_hover,
        "accent_down": tokens.accent_down,
        "notice_warn": tokens.notice("warn"),
        "notice_danger": tokens.notice("danger"),
        "notice_good": tokens.notice("good"),
        **{f"viewer_{name}": value for name, value in asdict(viewer).items()},
        "viewer_off": BETWEEN_MARKS,
        **{f"{size}_pt": points for size, points in asdict(sizes).items()},
        **pictures,
    }
    template = resource("style", "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(values)


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Sets dynamic properties and reapplies the style sheet when one changes."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
