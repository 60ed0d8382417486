"""What the player consists of, laid out: the stage with all that lies over it, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from sora_desktop.ui.compare_bar import CompareBar
from sora_desktop.ui.compare_view import CompareView
from sora_desktop.ui.full_screen import FullScreen
from sora_desktop.ui.player_commands import MENU, make_commands
from sora_desktop.ui.resting_controls import RestingControls
from sora_desktop.ui.scrubber import Scrubber
from sora_desktop.ui.stage_word import StageWord
from sora_desktop.ui.theme import S2, S4, Theme
from sora_desktop.ui.transport_bar import TransportBar
from sora_desktop.ui.trouble_notice import TroubleNotice
from sora_desktop.ui.video_surface import VideoSurface

_BELOW_NAMES = 44


class PlayerDeck(QWidget):
    """Everything of the player that goes to the whole screen with it. It decides nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.commands = make_commands(self)
        self._stage = QWidget(self)
        self.surface = VideoSurface(theme, parent=self._stage)
        self.view = CompareView(theme, self._stage)
        self.notice = TroubleNotice(theme, self._stage)
        self.word = StageWord(self._stage)
        self.controls = QWidget(self)
        self.scrubber = Scrubber(theme, self.controls)
        self.compare_bar = CompareBar(self.commands, theme, self.controls)
        self.bar = TransportBar(self.commands, theme, self.controls)
        self.full_screen = FullScreen(self, parent)
        self._lay_out_stage()
        self._lay_out()
        self.menu = self._make_menu(parent)
        self.show_compare(False)

    def show_compare(self, on: bool) -> None:
        """The two takes on the stage and their row of buttons, or the one clip."""
        self.view.setVisible(on)
        self.surface.setVisible(not on)
        self.compare_bar.setVisible(on)
        # Clear of the edge, and of the names of two takes.
        self._head.setContentsMargins(S4, _BELOW_NAMES if on else S4, S4, S4)
        self.notice.raise_()
        self.word.raise_()
        self.resting.renew()

    def _lay_out_stage(self) -> None:
        over = QGridLayout(self._stage)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.surface, 0, 0)
        over.addWidget(self.view, 0, 0)
        centre, top = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignTop
        over.addWidget(self.notice, 0, 0, centre)
        self.notice.hide()
        self._head = QVBoxLayout()
        self._head.addWidget(self.word, 0, top | Qt.AlignmentFlag.AlignHCenter)
        over.addLayout(self._head, 0, 0)

    def _lay_out(self) -> None:
        deck = QVBoxLayout(self)
        deck.setContentsMargins(0, 0, 0, 0)
        deck.setSpacing(0)
        deck.addWidget(self._stage, 1)
        deck.addWidget(self.controls)
        self.resting = RestingControls(self, deck, self.surface, self.controls, self)
        self.resting.add_stage(self.view)
        rows = QVBoxLayout(self.controls)
        rows.setContentsMargins(0, S2, 0, 0)
        rows.setSpacing(0)
        for row in (self.compare_bar, self.scrubber, self.bar):
            rows.addWidget(row)
        for part in (self, self.controls):
            part.setProperty("surface", "panel")
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for name in MENU:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self.commands[name])
        return menu
