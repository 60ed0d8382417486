"""The calm page of the first start: paste the key, or try the demo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.secret import LONGEST_KEY, NotAKey, clean_key
from sora_desktop.ui.formats import fill
from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.key_words import key_flaw_text
from sora_desktop.ui.labels import small_label
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S1, S2, S3, S4, S6, Theme

_WIDTH = 448
_MARK = 16
# A paste with white space round it still fits; what is longer is refused with a reason.
_ROOM = LONGEST_KEY * 2


class KeyEdit(QLineEdit):
    """A field for a secret: masked, without undo, and nothing of it is kept by an input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("apiKeyEdit")
        self.setAccessibleName(self.tr("PiAPI key"))
        self.setPlaceholderText(self.tr("Paste your key here"))
        # In this mode Qt lets nothing be copied.
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_ROOM)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything but undo and redo, which would bring a key back that was taken away."""
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


class FirstStartPage(QWidget):
    """`key_entered` carries the key as text; the window checks it and calls one of `show_checking`,
    `show_refused` and `show_accepted`. `finished` is the person going on after that."""

    key_entered = Signal(str)
    demo_requested = Signal()
    key_page_requested = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, store_name: str = "", parent: QWidget | None = None) -> None:
        """`store_name` is the system's keychain in words; empty when there is none to use."""
        super().__init__(parent)
        self._theme = theme
        self._mark_name = ""
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("First start"))
        self.title = QLabel()
        self.title.setProperty("textSize", "title")
        self.about = QLabel(
            self.tr(
                "Clips are made by PiAPI and paid from your own account there. Every price is "
                "shown before you spend it. Checking the key is free."
            )
        )
        self.about.setProperty("tone", "muted")
        self.about.setWordWrap(True)
        self.key = KeyEdit()
        self.check = QPushButton(self.tr("Check key"))
        self.check.setProperty("kind", "strong")
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "strong")
        self.place = small_label("")
        self.place.setWordWrap(True)
        self.mark = QLabel()
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self.answer.setAccessibleName(self.tr("Answer to the key"))
        self.help = QPushButton(self.tr("Where do I find my key?"))
        self.help.setProperty("kind", "link")
        self.demo = QPushButton(self.tr("Try the demo"))
        self._other_way = self._demo_part()
        self._lay_out()
        self._connect()
        self.set_store(store_name)
        self.show_idle()

    def set_store(self, store_name: str) -> None:
        """Says where the key will be kept."""
        kept = self.tr("It will be kept in {store}, never in a file of this program.")
        session = self.tr("There is no keychain here: it is kept until you close the program.")
        self.place.setText(fill(kept if store_name else session, store=store_name))

    def show_idle(self) -> None:
        """As at the beginning; what is in the field is left as it is."""
        self.title.setText(self.tr("Paste your PiAPI key to begin"))
        self._set_asking(True)
        self._set_busy(False)
        self._say("", "muted", "")

    def show_checking(self) -> None:
        """While the free call runs nothing can be typed."""
        self._set_busy(True)
        self._say("clock", "muted", self.tr("Checking the key. This call is free."))

    def show_refused(self, text: str) -> None:
        """Says why the key was not taken, and lets it be corrected or pasted anew."""
        self._set_busy(False)
        self._say("error", "danger", text)
        restyle(self.key, invalid=True)
        self.key.selectAll()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_accepted(self, balance: str, place: str) -> None:
        """Says what the key opens and where it is kept; the field is emptied."""
        self.key.forget()
        self._set_busy(False)
        self._set_asking(False)
        self.title.setText(self.tr("Ready to make clips"))
        text = self.tr("The key works. Balance {balance}. Kept in {place}.")
        self._say("check", "good", fill(text, balance=balance, place=place))
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setFixedWidth(_WIDTH)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addSpacing(S4)
        column.addLayout(self._key_row())
        column.addLayout(self._answer_row())
        column.addSpacing(S1)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.place)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._other_way)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(S6, S6, S6, S6)
        # An alignment instead of stretches would give wrapped labels too little height.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(sheet)
        row.addStretch(1)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def _key_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.key, 1)
        row.addWidget(self.check)
        return row

    def _answer_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.answer, 1)
        return row

    def _demo_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, S4, 0, 0)
        column.setSpacing(S4 + S2)
        column.addLayout(_or(self.tr("or")))
        column.addLayout(self._demo_row())
        return part

    def _demo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S3)
        about = small_label(
            self.tr("No key and no cost. The whole program with clips made here, marked as a demo.")
        )
        about.setWordWrap(True)
        row.addWidget(self.demo)
        row.addWidget(about, 1)
        return row

    def _connect(self) -> None:
        self.key.textChanged.connect(self._typed)
        self.key.returnPressed.connect(self._enter)
        self.check.clicked.connect(self._enter)
        self.start.clicked.connect(self.finished)
        self.help.clicked.connect(self.key_page_requested)
        self.demo.clicked.connect(self.demo_requested)
        self._theme.changed.connect(self._paint)

    def _typed(self) -> None:
        self._say("", "muted", "")
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
        """Shows what asks for a key, or else the way on."""
        asks = (self.about, self.key, self.check, self.place, self.help, self._other_way)
        for part in asks:
            part.setVisible(asking)
        self.start.setVisible(not asking)

    def _set_busy(self, busy: bool) -> None:
        self.key.setReadOnly(busy)
        self.check.setEnabled(not busy and bool(self.key.text().strip()))
        self.demo.setEnabled(not busy)

    def _say(self, mark: str, tone: str, text: str) -> None:
        self._mark_name = mark
        restyle(self.key, invalid=False)
        restyle(self.answer, tone=tone)
        self.answer.setText(text)
        for part in (self.mark, self.answer):
            part.setVisible(bool(text))
        self._paint()

    def _paint(self) -> None:
        if self._mark_name:
            colour = self._theme.colour(str(self.answer.property("tone")))
            ratio = self.devicePixelRatioF()
            self.mark.setPixmap(pixmap(self._mark_name, colour, _MARK, ratio))


def _or(word: str) -> QHBoxLayout:
    """A word between two lines."""
    row = QHBoxLayout()
    row.setSpacing(S3)
    for part in (_rule(), small_label(word, "faint"), _rule()):
        row.addWidget(part, 1 if part.property("rule") else 0)
    return row


def _rule() -> QWidget:
    rule = QFrame()
    rule.setProperty("rule", True)
    return rule
