"""A card over the stage that says why a clip does not play, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.theme import S2, S3, S4, Theme
from sora_desktop.ui.trouble import PlaybackTrouble, Trouble

_ICON = 24
_WIDEST = 440


class TroubleNotice(QFrame):
    """Headline, a sentence, and up to two buttons."""

    again = Signal()
    elsewhere = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "card")
        self.setMaximumWidth(_WIDEST)
        self._mark, self._headline, self._body = QLabel(self), QLabel(self), QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._headline.setProperty("strong", True)
        self._headline.setWordWrap(True)
        self._body.setProperty("tone", "muted")
        self._body.setTextFormat(Qt.TextFormat.PlainText)
        self._body.setWordWrap(True)
        self._again = QPushButton(self.tr("Try again"), self)
        self._elsewhere = QPushButton(self.tr("Open in another player"), self)
        self._again.clicked.connect(self.again)
        self._elsewhere.clicked.connect(self.elsewhere)
        self._lay_out()
        theme.changed.connect(self._draw_mark)
        self._draw_mark()

    def show_trouble(self, trouble: PlaybackTrouble) -> None:
        """Says what is wrong, and offers what may help."""
        headline, body = trouble_words(trouble)
        self._headline.setText(headline)
        self._body.setText(body)
        self._again.setText(
            self.tr("Start again") if trouble.kind is Trouble.STALLED else self.tr("Try again")
        )
        there = trouble.kind not in (Trouble.MISSING, Trouble.EMPTY)
        self._elsewhere.setVisible(there)
        self.setAccessibleName(f"{headline} {body}")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(S2)
        words.addWidget(self._headline)
        words.addWidget(self._body)
        buttons = QHBoxLayout()
        buttons.setSpacing(S2)
        buttons.setContentsMargins(0, S2, 0, 0)
        buttons.addWidget(self._elsewhere)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(S4, S4, S4, S4)
        row.setSpacing(S3)
        row.addWidget(self._mark)
        row.addLayout(words, 1)

    def _draw_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap("warning", self._theme.colour("warn"), _ICON, ratio))


def trouble_words(trouble: PlaybackTrouble) -> tuple[str, str]:
    """Headline and sentence for a trouble."""
    translate, name = QCoreApplication.translate, trouble.path.name
    words = {
        Trouble.MISSING: (
            translate("Player", "The clip's file is gone"),
            translate("Player", "%1 is no longer in its folder. Fetch the take again: it is free."),
        ),
        Trouble.EMPTY: (
            translate("Player", "The clip's file is empty"),
            translate("Player", "%1 has no bytes in it. Fetch the take again: it is free."),
        ),
        Trouble.NOT_A_CLIP: (
            translate("Player", "This file is not a clip, or it is damaged"),
            translate("Player", "%1 cannot be opened. Fetch the take again: it is free."),
        ),
        Trouble.BROKEN_OFF: (
            translate("Player", "The clip breaks off here"),
            translate("Player", "The rest of %1 is damaged. Fetch the take again: it is free."),
        ),
        Trouble.NO_PICTURE: (
            translate("Player", "This clip has a format that cannot be shown here"),
            translate("Player", "The file is whole; no decoder for its picture is built in."),
        ),
        Trouble.STALLED: (
            translate("Player", "The clip has stopped moving"),
            translate("Player", "The sound system may have gone away. The file is whole."),
        ),
        Trouble.NO_ANSWER: (
            translate("Player", "The clip's file does not answer"),
            translate("Player", "The drive with %1 may be asleep or gone. Nothing is lost."),
        ),
    }
    headline, body = words[trouble.kind]
    return headline, body.replace("%1", name)
