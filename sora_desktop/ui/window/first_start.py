"""The page of the first start: a sample plays; try the demo, or paste a key; what a clip costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.options import RESOLUTION, SECONDS, SOUND
from sora_desktop.core.secret import LONGEST_KEY, NotAKey, clean_key
from sora_desktop.ui.media.true_colours import ShownPicture
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.problem_lookup import key_flaw_text
from sora_desktop.ui.theme.icons import app_icon, icon, pixmap
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme, restyle
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import hbox, props, small_label, text_label, vbox

_WIDTH = 800
_MARK, _ANSWER = 16, 48
_ROUND = 6
_TYPICAL, _MOST_PRICES = 8, 4
# A paste with surrounding white space still fits; a longer one is refused with a reason.
_ROOM = LONGEST_KEY * 2
# White on a veil, over any picture.
_ON_PICTURE = """
QLabel, QToolButton { background: rgba(0, 0, 0, 173); color: white; border-radius: 4px;
    padding: 4px 8px; border: none; font-weight: 600; }
QToolButton { padding: 0; border: 2px solid transparent; }
QToolButton[ring="true"]:focus { border: 2px solid #7c9bff; }
"""


class KeyEdit(QLineEdit):
    """A field for a secret: masked, without undo, and not kept by an input method."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, objectName="apiKeyEdit", accessibleName=self.tr("PiAPI key"))
        self.setPlaceholderText(self.tr("Paste your key"))
        # In this mode Qt doesn't allow copying.
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._theme = theme
        self.shown = QAction(self.tr("Show key"), self, checkable=True)
        self.shown.toggled.connect(self._show_key)
        self.addAction(self.shown, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._paint)
        self._paint()
        self.setMaxLength(_ROOM)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything but undo and redo, which would restore a key that was removed."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo) or event.matches(keys.Redo):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu without undo and redo."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def forget(self) -> None:
        """Empties the field and its history; clear() alone would keep what was typed."""
        self.setText("")
        self.shown.setChecked(False)

    def _show_key(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _paint(self) -> None:
        self.shown.setIcon(icon("eye", self._theme.tokens.muted, 16))


class SampleView(QWidget):
    """The sample clip, as large as it fits, with its caption, its progress, and its sound. It
    watches the player's own sink: there is no second player for it."""

    mute_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = ShownPicture()
        self._share = 0.0
        self.setAccessibleName(self.tr("Sample clip"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_WIDTH * 9 // 16)
        self.caption = QLabel(self.tr("Sample clip drawn by Sora Desktop"), self)
        self.mute = props(QToolButton(self), objectName="sampleMute")
        self.mute.setFixedSize(32, 32)
        self.mute.clicked.connect(self.mute_wanted)
        for part in (self.caption, self.mute):
            part.setStyleSheet(_ON_PICTURE)
        self.show_muted(True)

    def take(self, frame: QVideoFrame) -> None:
        """Shows a frame of the player."""
        if self.isVisible() and frame.isValid():
            self._picture.take(frame)
            self.update()

    def show_progress(self, share: float) -> None:
        """How much of the clip has been played, from 0 to 1."""
        self._share = share

    def show_muted(self, on: bool) -> None:
        """Whether its sound is off."""
        words = self.tr("Sound on") if on else self.tr("Sound off")
        props(self.mute, accessibleName=words, toolTip=words)
        self.mute.setIcon(icon("mute" if on else "volume", "#ffffff", 18))

    def sizeHint(self) -> QSize:
        """The minimum: everything around it has its room first, then this takes the rest."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 135)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self._place()
        self.caption.adjustSize()
        bottom = round(place.bottom()) - S3
        self.caption.move(round(place.left()) + S3, bottom - self.caption.height())
        self.mute.move(round(place.right()) - S3 - self.mute.width(), bottom - self.mute.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        shape = QPainterPath()
        shape.addRoundedRect(place, _ROUND, _ROUND)
        painter.setClipPath(shape)
        painter.fillRect(place, self._theme.colour("stage"))
        painter.drawImage(place, self._picture.to_draw(place, self.devicePixelRatioF()))
        done = QRectF(place.left(), place.bottom() - 3, place.width() * self._share, 3)
        painter.fillRect(done, Qt.GlobalColor.white)

    def _place(self) -> QRectF:
        return fitted(QSize(16, 9), QRectF(self.rect()))

    def follow(self, player: Player, *, muted: bool) -> None:
        """Shows the frames of the player, and mutes it."""
        player.sink.videoFrameChanged.connect(self.take)
        player.playback.frame_changed.connect(
            lambda frame: self.show_progress(frame / max(player.playback.last_frame, 1))
        )
        self.mute_wanted.connect(player.commands["mute"].trigger)
        player.muted_changed.connect(self.show_muted)
        self.show_muted(muted)


def typical_prices(catalogue: Catalogue) -> list[tuple[str, Money]]:
    """What a clip of eight seconds with sound costs with some of the models, the cheapest first:
    the default model, and the cheapest of every other maker."""
    found: dict[str, tuple[str, Money]] = {}
    for model in catalogue.offered:
        mode = model.first
        options = mode.fitted({SECONDS: _TYPICAL, RESOLUTION: "720p", SOUND: True})
        if options.get(SECONDS) != _TYPICAL or options.get(SOUND) is False:
            continue
        estimate = mode.price(options)
        if not estimate.known:
            continue
        price = estimate.amount
        first = found.get(model.family)
        if (
            model is catalogue.default
            or first is None
            or (price < first[1] and model.family != catalogue.default.family)
        ):
            found[model.family] = (model.name, price)
    return sorted(found.values(), key=lambda each: each[1].units)[:_MOST_PRICES]


class FirstStartPage(QWidget):
    """`key_entered` carries the key as text; the window checks it and calls one of `show_checking`,
    `show_refused` and `show_accepted`. `finished`: the person goes on, with a key or without."""

    key_entered = Signal(str)
    again_requested = Signal()
    demo_requested = Signal()
    key_page_requested = Signal()
    prices_requested = Signal()
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        store_name: str = "",
        prices: Sequence[tuple[str, Money]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`store_name` is the system's keychain in words; empty when there is none to use."""
        super().__init__(parent)
        self._theme = theme
        self._mark_name = ""
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("First start"))
        self.sample = SampleView(theme)
        self._make_key_parts()
        self.demo = props(QPushButton(self.tr("Try the demo")), kind="primary", tall=True)
        self._lay_out(prices)
        self._connect()
        self.set_store(store_name)
        self.show_waiting("")
        self.show_idle()

    def _make_key_parts(self) -> None:
        self.title = props(QLabel(), textSize="title")
        self.about = text_label(
            self.tr("PiAPI makes the clips and bills your PiAPI account. Checking a key is free."),
            tone="muted",
        )
        self.key = KeyEdit(self._theme)
        self.check = QPushButton(self.tr("Check key"))
        self.start = props(QPushButton(self.tr("Start")), kind="strong")
        self.place = small_label("")
        self.place.setWordWrap(True)
        self.mark = QLabel()
        self.answer = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.answer.setAccessibleName(self.tr("Key check result"))
        self.help = QPushButton(self.tr("Where do I get a key?"))
        self.prices = QPushButton(self.tr("All models and prices"))
        self.leave = QPushButton(self.tr("Not now"))
        for link in (self.help, self.prices, self.leave):
            link.setProperty("kind", "link")
        self.waiting = small_label("")
        self.waiting.setWordWrap(True)
        self.again = QPushButton(self.tr("Try again"))

    @property
    def untouched(self) -> bool:
        """Whether it asks for a key and nothing was typed yet."""
        return not self.key.isHidden() and not self.key.isReadOnly() and not self.key.text()

    def show_waiting(self, text: str) -> None:
        """Shows that the keychain may hold a key, with a way to ask it again; hidden when its
        content is known."""
        self.waiting.setText(text)
        for part in (self.waiting, self.again):
            part.setVisible(bool(text) and not self.key.isHidden())

    def set_store(self, store_name: str) -> None:
        """Shows where the key will be stored."""
        kept = self.tr("Stored in {store}, never in a file.")
        session = self.tr("No keychain found, so your key is forgotten when you quit.")
        self.place.setText(fill(kept if store_name else session, store=store_name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.key.isReadOnly():
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def show_idle(self) -> None:
        """As at the beginning; the content of the field stays."""
        self.title.setText(self.tr("Paste your PiAPI key"))
        self._set_asking(True)
        self._set_busy(False)
        self._show_text("", "muted", "")

    def show_checking(self) -> None:
        """While the free call runs nothing can be typed."""
        self._set_busy(True)
        self._show_text("clock", "muted", self.tr("Checking your key. This is free."))

    def show_refused(self, text: str) -> None:
        """Shows why the key was not accepted, and lets it be corrected or pasted again."""
        self._set_busy(False)
        self._show_text("error", "danger", text)
        restyle(self.key, invalid=True)
        self.key.selectAll()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_accepted(self, balance: str, place: str) -> None:
        """Shows what the key opens and where it is stored; the field is emptied."""
        self.key.forget()
        self._set_busy(False)
        self._set_asking(False)
        self.title.setText(self.tr("Ready to make clips"))
        text = self.tr("Your key works. Balance {balance}. Stored in {place}.")
        self._show_text("check", "good", fill(text, balance=balance, place=place))
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, prices: Sequence[tuple[str, Money]]) -> None:
        sheet = QWidget()
        sheet.setMaximumWidth(_WIDTH)
        column = vbox(parent=sheet, margins=0, spacing=S4)
        # The height that the sample doesn't use is above and below all of it.
        column.addStretch(1)
        column.addLayout(self._head())
        column.addWidget(self.sample, 1000)
        cards = hbox(spacing=S4)
        self._demo_card = self._demo_part()
        cards.addWidget(self._demo_card, 1)
        cards.addWidget(self._key_part(), 1)
        column.addLayout(cards)
        column.addLayout(self._foot(prices))
        column.addStretch(1)
        hbox((None, 1), (sheet, 100), (None, 1), parent=self, margins=(S6, S4, S6, S4))

    def _head(self) -> QHBoxLayout:
        row = hbox(spacing=S3)
        mark = QLabel(pixmap=app_icon().pixmap(QSize(28, 28), self.devicePixelRatioF()))
        name = props(QLabel("Sora Desktop"), textSize="title")
        row.addWidget(mark)
        row.addWidget(name)
        row.addStretch(1)
        words = self.tr("Make short clips from text and pictures. Pay per second.")
        about = props(QLabel(words), tone="muted")
        row.addWidget(about)
        return row

    def _demo_part(self) -> QWidget:
        card, column = _card()
        column.addWidget(text_label(self.tr("Try it first"), size="title"))
        words = self.tr(
            "Everything works, nothing is charged. Sample clips are drawn on this computer."
        )
        column.addWidget(text_label(words, tone="muted"))
        column.addStretch(1)
        column.addWidget(self.demo)
        return card

    def _key_part(self) -> QWidget:
        card, column = _card()
        column.addWidget(self.title)
        column.addLayout(self._answer_place())
        column.addStretch(1)
        column.addLayout(self._key_row())
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.place)
        column.addLayout(self._waiting_row())
        return card

    def _key_row(self) -> QHBoxLayout:
        row = hbox((self.key, 1), self.check, spacing=S2)
        return row

    def _answer_place(self) -> QStackedLayout:
        """The answer replaces what is said about keys, so that nothing moves when it comes. The
        longest has three lines."""
        said = QWidget()
        said.setMinimumHeight(_ANSWER)
        answer = hbox(parent=said, margins=0, spacing=S2)
        answer.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignTop)
        self._said = QStackedLayout()
        # The layout shows its first widget at once, which would be a window of its own.
        self.about.setParent(self)
        self._said.addWidget(self.about)
        self._said.addWidget(said)
        return self._said

    def _waiting_row(self) -> QHBoxLayout:
        row = hbox((self.waiting, 1), self.again, spacing=S2)
        return row

    def _foot(self, prices: Sequence[tuple[str, Money]]) -> QVBoxLayout:
        """What a clip costs with some models, and where to get a key."""
        foot = vbox(spacing=S1)
        first, second = QHBoxLayout(), QHBoxLayout()
        second.setSpacing(S2)
        if prices:
            words = fill(self.tr("What a clip costs ({n} s, 720p, sound)"), n=_TYPICAL)
            title = small_label(words)
            title.setProperty("strong", True)
            first.addWidget(title)
        first.addStretch(1)
        first.addWidget(self.prices)
        first.addSpacing(S4)
        first.addWidget(self.help)
        for name, price in prices:
            sum_ = props(QLabel(str(price)), strong=True)
            second.addWidget(QLabel(name))
            second.addWidget(sum_)
            second.addSpacing(S4)
        second.addStretch(1)
        second.addWidget(self.leave)
        foot.addLayout(first)
        foot.addLayout(second)
        return foot

    def _connect(self) -> None:
        self.key.textChanged.connect(self._typed)
        self.key.returnPressed.connect(self._enter)
        self.check.clicked.connect(self._enter)
        self.start.clicked.connect(self.finished)
        self.leave.clicked.connect(self.finished)
        self.again.clicked.connect(self.again_requested)
        self.help.clicked.connect(self.key_page_requested)
        self.prices.clicked.connect(self.prices_requested)
        self.demo.clicked.connect(self.demo_requested)
        self._theme.changed.connect(self._paint)

    def _typed(self) -> None:
        self._show_text("", "muted", "")
        self.check.setEnabled(bool(self.key.text().strip()))

    def _enter(self) -> None:
        if self.key.isReadOnly():
            return
        try:
            key = clean_key(self.key.text())
        except NotAKey as problem:
            self.show_refused(key_flaw_text(problem))
            return
        self.show_checking()
        self.key_entered.emit(key.reveal())

    def _set_asking(self, asking: bool) -> None:
        """Shows the question for a key, or the way on."""
        links = (self.help, self.prices, self.leave)
        asks = (self.key, self.check, self.place, *links)
        for part in (*asks, self._demo_card):
            part.setVisible(asking)
        self.show_waiting(self.waiting.text())
        self.start.setVisible(not asking)

    def _set_busy(self, busy: bool) -> None:
        self.key.setReadOnly(busy)
        self.check.setEnabled(not busy and bool(self.key.text().strip()))
        self.demo.setEnabled(not busy)

    def _show_text(self, mark: str, tone: str, text: str) -> None:
        self._mark_name = mark
        restyle(self.key, invalid=False)
        restyle(self.answer, tone=tone)
        self.answer.setText(text)
        for part in (self.mark, self.answer):
            part.setVisible(bool(text))
        self._said.setCurrentIndex(1 if text else 0)
        self._paint()

    def _paint(self) -> None:
        if self._mark_name:
            colour = self._theme.colour(str(self.answer.property("tone")))
            ratio = self.devicePixelRatioF()
            self.mark.setPixmap(pixmap(self._mark_name, colour, _MARK, ratio))


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("surface", "card")
    column = vbox(parent=card, margins=(S4, S3, S4, S4), spacing=S2)
    return card, column
