"""The middle of the window: the player, and below it what is known of its take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.room import scrolled

_ABOUT = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent})


class PlayerDesk(QWidget):
    """`below` is as high as it needs at this width, and `player` gets the rest. In a window that is
    too low for both, `below` scrolls: no button of it is ever out of reach."""

    def __init__(self, player: QWidget, below: QWidget, name: str) -> None:
        """`name` is what a screen reader calls the lower part."""
        super().__init__()
        self.setProperty("surface", "panel")
        self._player, self._below = player, below
        player.setParent(self)
        put_away = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        hidden = below.isHidden() and below.testAttribute(put_away)
        self.area = scrolled(below, name)
        # A scroll area shows what it is given, also what has nothing to say yet.
        below.setVisible(not hidden)
        self.area.setParent(self)
        # Its contents take the focus, and are scrolled to then.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.installEventFilter(self)
        player.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """The player's own."""
        return self._player.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room anew."""
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """One of the two needs more room, or less."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._share()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As `event`: the lower part asks the area that scrolls it, and not this widget."""
        done = super().eventFilter(watched, event)
        if event.type() in _ABOUT:
            self._share()
        return done

    def _share(self) -> None:
        wide, high = self.width(), self.height()
        wanted = self._below.heightForWidth(wide) if self._below.isVisibleTo(self.area) else 0
        rest = max(high - self._player.minimumSizeHint().height(), 0)
        given = min(wanted, rest)
        self._player.setGeometry(0, 0, wide, high - given)
        self.area.setGeometry(0, high - given, wide, given)
