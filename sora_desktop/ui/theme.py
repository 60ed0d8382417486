"""The look as data: colours of the dark and the light theme, spacing, type sizes; and what applies
them to the application and follows the system while it runs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.ui.style import mixed, restyle, style_sheet

# The grid, in logical pixels.
S1, S2, S3, S4, S6 = 4, 8, 12, 16, 24
# Corner radii: of a control and of a card.
RADIUS, RADIUS_CARD = 6, 10
# The height of a control, and of the one button that spends money.
CONTROL, CONTROL_LARGE = 32, 40

# Pixel-equivalents of the three type sizes; in points below, so that the system's scaling holds.
_SMALL, _BODY, _TITLE = 11, 13, 17
# macOS counts 72 points to the inch of its logical pixels, the others 96.
_POINTS_PER_PIXEL = 1.0 if sys.platform == "darwin" else 0.75
# A system font set larger than ours is followed up to here: beyond it the columns no longer fit.
_LARGEST_GROWTH = 1.4


class Mode(Enum):
    """Which of the two themes a person wants; the values are those of the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``.

    `window` lies under the `panel`s; controls and cards are `raised`, `hover` under the pointer;
    `stage` is behind the clip. `accent` is for Generate and the selection only.
    """

    dark: bool
    window: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    warn: str
    danger: str
    good: str
    stage: str

    @property
    def selection(self) -> str:
        """The ground of a selected row: a breath of the accent on the panel."""
        return mixed(self.panel, self.accent, 0.20 if self.dark else 0.12)

    @property
    def accent_hover(self) -> str:
        """The accent under the pointer: a step towards the text that stands on it being clearer."""
        return mixed(self.accent, "#ffffff" if self.dark else "#000000", 0.10)

    @property
    def accent_down(self) -> str:
        """The accent while it is pressed."""
        return mixed(self.accent, "#ffffff" if self.dark else "#000000", 0.20)

    @property
    def edge(self) -> str:
        """The outline of a control that is on a surface of its own colour."""
        return mixed(self.line, self.text, 0.10)

    @property
    def thumb(self) -> str:
        """The ground of the chosen segment, lifted off the `raised` track."""
        return mixed(self.raised, "#ffffff", 0.09) if self.dark else self.panel

    @property
    def thumb_edge(self) -> str:
        """The outline of the chosen segment."""
        return mixed(self.thumb, self.text, 0.16)

    def notice(self, tone: str) -> str:
        """The ground of a notice in that tone (``warn``, ``danger``, ``good``, ``muted``)."""
        return mixed(self.panel, str(getattr(self, tone)), 0.10)


DARK = Tokens(
    dark=True,
    window="#101114",
    panel="#16181c",
    raised="#1e2126",
    hover="#262a31",
    line="#2a2e35",
    text="#e8eaed",
    muted="#a3a9b3",
    faint="#8d94a0",
    accent="#7c9bff",
    on_accent="#0b0d12",
    warn="#f0b429",
    danger="#ff7b72",
    good="#5ec98b",
    stage="#08090a",
)
LIGHT = Tokens(
    dark=False,
    window="#f4f5f7",
    panel="#ffffff",
    raised="#f0f1f4",
    hover="#e6e8ec",
    line="#d9dce2",
    text="#17191d",
    muted="#545b66",
    faint="#606772",
    accent="#2f55d4",
    on_accent="#ffffff",
    warn="#8a5a00",
    danger="#b42318",
    good="#177345",
    stage="#e9eaed",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The three type sizes in points."""

    small: float
    body: float
    title: float


def sizes_for(system_points: float) -> Sizes:
    """Our three sizes, grown along with a system font that is set larger than our body text."""
    ours = _BODY * _POINTS_PER_PIXEL
    growth = min(max(system_points / ours, 1.0), _LARGEST_GROWTH)
    small, body, title = (s * _POINTS_PER_PIXEL * growth for s in (_SMALL, _BODY, _TITLE))
    return Sizes(small=round(small, 2), body=round(body, 2), title=round(title, 2))


class Theme(QObject):
    """Holds the colours that are in force, and puts them on the application.

    `changed` is emitted after the new colours are in force: whoever painted with the old ones
    (icons, delegates) paints again.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._app: QApplication | None = None
        # Until a key is pressed nobody has said that they go by the keyboard.
        self._by_keys = False
        self._sizes = sizes_for(0)
        # Whether nothing may move by itself; kept true by `motion.py`.
        self.less_motion = False
        hints = QGuiApplication.styleHints()
        self._tokens = tokens_for(mode, hints.colorScheme())
        hints.colorSchemeChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def mode(self) -> Mode:
        """What the person chose; `tokens.dark` says what that comes to."""
        return self._mode

    @property
    def sizes(self) -> Sizes:
        """The type sizes in force, in points."""
        return self._sizes

    def colour(self, name: str) -> QColor:
        """A token by name as a colour to paint with, for example ``colour("muted")``."""
        return QColor(str(getattr(self._tokens, name)))

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """The system's font in one of the sizes ``small``, ``body``, ``title``."""
        made = QFont(QApplication.font())
        made.setPointSizeF(float(getattr(self._sizes, size)))
        if bold:
            made.setWeight(QFont.Weight.DemiBold)
        return made

    def set_mode(self, mode: Mode) -> None:
        """Another choice, in force at once; native window frames go along where they can."""
        self._mode = mode
        hints = QGuiApplication.styleHints()
        if mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        else:
            scheme = Qt.ColorScheme.Dark if mode is Mode.DARK else Qt.ColorScheme.Light
            hints.setColorScheme(scheme)
        self._use(tokens_for(mode, hints.colorScheme()))

    def apply(self, app: QApplication) -> None:
        """Puts style, font, palette and style sheet on the application and keeps them in step."""
        if self._app is None:
            app.focusChanged.connect(self._show_focus)
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())
        self._app = app
        app.setStyle("Fusion")
        self._sizes = sizes_for(app.font().pointSizeF())
        app.setFont(self.font())
        self._paint()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._use(tokens_for(self._mode, scheme))

    def _use(self, tokens: Tokens) -> None:
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette_of(self._tokens))
            self._app.setStyleSheet(style_sheet(self._tokens, self._sizes))

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Marks whether the focus came by the keyboard: only then its ring is shown."""
        if now is not None:
            restyle(now, ring=self._by_keys)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remembers whether keys or the mouse were used last; sees the events of whole windows."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._by_keys = event.type() is QEvent.Type.KeyPress
            focused = QApplication.focusWidget()
            if focused is not None and not self._by_keys:
                restyle(focused, ring=False)
        return super().eventFilter(watched, event)


def tokens_for(mode: Mode, scheme: Qt.ColorScheme) -> Tokens:
    """The theme for a choice and what the system says; dark where the system says nothing."""
    if mode is Mode.SYSTEM:
        return LIGHT if scheme is Qt.ColorScheme.Light else DARK
    return DARK if mode is Mode.DARK else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """The same colours as a palette, for whatever the style sheet does not reach."""
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: tokens.panel,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.raised,
        role.Button: tokens.raised,
        role.ToolTipBase: tokens.raised,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.BrightText: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.text,
        role.LinkVisited: tokens.muted,
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
