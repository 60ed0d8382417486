"""The ground of the prompt bar: its height by the window's, and its field that grows upward."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import (
    QFontMetrics,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, Theme
from sora_desktop.ui.widgets.geometry import PROMPT_LINE, edge, prompt_lines

# Frame and padding of the field, above and below its lines together.
AROUND = 12
_LINE = 20
# So many lines more than its own the field shows while the prompt is edited.
MOST_MORE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class BarSizes:
    """The parts of the bar, in logical pixels."""

    lines: int
    field: int
    hint: int
    padding: int
    bottom: int

    @property
    def height(self) -> int:
        """The height of the whole bar."""
        return self.padding + self.field + S2 + CONTROL + S1 + self.hint + self.bottom


def bar_sizes(window: int, line: int = 0, small: int = 0) -> BarSizes:
    """What a window of that height gives the bar; `line` is the height of a line of the prompt,
    `small` that of a hint.
    124, 140, 160 or 180 high in all, more where the system's font is larger than ours."""
    lines, padding = prompt_lines(window), edge(window)
    field = AROUND + lines * max(_LINE, line)
    hint, bottom = (16, S1) if padding < S3 else (20, padding)
    return BarSizes(lines=lines, field=field, hint=max(hint, small), padding=padding, bottom=bottom)


class PromptBar(QWidget):
    """As high as the height of what it lies in asks for, whatever is in it.

    `grow` makes it higher upward, over what lies above it: the layout keeps its place, and nothing
    else moves. `place_parts` lays out what is in it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("promptBar", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sizes = bar_sizes(0)
        self.collapsed = False
        self._watched: QWidget | None = None
        self._extra, self._slot, self._moving = 0, QRect(), False
        theme.changed.connect(self.update)

    @property
    def line_height(self) -> int:
        """The height of a line of the prompt."""
        raise NotImplementedError

    def place_parts(self, ground: QRect, extra: int) -> None:
        """Lays out the parts: the bar is `ground`, and the field begins `extra` above its place."""
        raise NotImplementedError

    @property
    def bar_height(self) -> int:
        """What the bar takes of the window."""
        return PROMPT_LINE if self.collapsed else self.sizes.height

    @property
    def grown(self) -> int:
        """How far the field stands over what lies above the bar."""
        return self._extra

    def grow(self, lines: int) -> None:
        """Shows so many lines more than the field has room for."""
        extra = 0 if self.collapsed or self.isWindow() else min(lines, MOST_MORE) * self.line_height
        if extra != self._extra:
            if not self._extra:
                self._slot = self.geometry()
            self._extra = extra
            self._take_place()

    def fit(self) -> None:
        """Takes the sizes that the height around it gives."""
        around = self.parentWidget() or self
        small = QFontMetrics(self._theme.font("small")).height()
        self.sizes = bar_sizes(around.height(), self.line_height, small)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(0, self.bar_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.bar_height)

    def showEvent(self, event: QShowEvent) -> None:
        """What it lies in may be another, or of another height."""
        super().showEvent(event)
        around = self.parentWidget()
        if around is not None and around is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = around
            around.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._placed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed()
        self._arrange()

    def _placed(self) -> None:
        """The layout gave the bar its place again: the grown field goes on standing above it."""
        grown = self._slot.adjusted(0, -self._extra, 0, 0)
        if self._extra and not self._moving and self.geometry() != grown:
            self._slot = self.geometry()
            self._take_place()

    def _take_place(self) -> None:
        self._moving = True
        try:
            self.setGeometry(self._slot.adjusted(0, -self._extra, 0, 0))
        finally:
            self._moving = False
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        ground = QRect(0, self._extra, self.width(), self.height() - self._extra)
        self.place_parts(ground, self._extra)
        if self._extra:
            inside = self.sizes.padding
            over = QRect(inside, inside, self.width() - 2 * inside, self._extra)
            self.setMask(QRegion(ground).united(over))
        else:
            self.clearMask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and the line above it; over it nothing but the field."""
        painter = QPainter(self)
        ground = QRect(0, self._extra, self.width(), self.height() - self._extra)
        painter.fillRect(ground, self._theme.colour("window"))
        painter.fillRect(0, ground.top(), ground.width(), 1, self._theme.colour("line"))
