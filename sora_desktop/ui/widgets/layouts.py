"""Labels, notes, chips, and layout of what may need more room than there is: wrapping, scrolling,
and fitting the screen; pages that replace viewer, prompt and takes; and parts of the window that
are created when they are first needed: a start creates what is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QIcon, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, Theme

# The height that a desktop adds above a window.
TITLE_BAR = 40


class FlowLayout(QLayout):
    """Rows of widgets in their own sizes, ``gap`` logical pixels apart in both directions."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item on its own."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            row = max(row, size.height())
        return y + row - rect.y()


# A part of a row or column: a number is a gap of that many pixels, None one that stretches; with a
# number after it, a part stretches that much.
Part = QWidget | QLayout | int | None | tuple[QWidget | QLayout | None, int]
Margins = int | tuple[int, int, int, int]
Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)


def hbox(
    *parts: Part,
    parent: QWidget | None = None,
    margins: Margins | None = None,
    spacing: int | None = None,
) -> QHBoxLayout:
    """The parts side by side, as the layout of `parent`. None: margins and spacing of the style."""
    return _filled(QHBoxLayout(), parts, parent, margins, spacing)


def vbox(
    *parts: Part,
    parent: QWidget | None = None,
    margins: Margins | None = None,
    spacing: int | None = None,
) -> QVBoxLayout:
    """The same with the parts one below the other."""
    return _filled(QVBoxLayout(), parts, parent, margins, spacing)


def _filled(
    box: Box,
    parts: Sequence[Part],
    parent: QWidget | None,
    margins: Margins | None,
    spacing: int | None,
) -> Box:
    if parent is not None:
        parent.setLayout(box)
    if margins is not None:
        box.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    if spacing is not None:
        box.setSpacing(spacing)
    for each in parts:
        part, stretch = each if isinstance(each, tuple) else (each, 0)
        if isinstance(part, QWidget):
            box.addWidget(part, stretch)
        elif isinstance(part, QLayout):
            box.addLayout(part, stretch)
        elif isinstance(part, int):
            box.addSpacing(part)
        else:
            box.addStretch(stretch)
    return box


Q = TypeVar("Q", bound=QObject)


def props(widget: Q, **properties: str | bool) -> Q:
    """The widget with these properties: Qt's, such as its object name and its accessible name, and
    those by which the style sheet knows it. Only for a new widget: see `restyle`."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    return widget


def clear(row: QLayout) -> None:
    """Removes every widget of a layout and deletes it."""
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def screen_of(widget: QWidget) -> QScreen:
    """The screen that the widget's window is on; the primary one for a window that is on none.

    `QWidget.screen` must not be used: PySide makes the screen a child of the widget, and when
    Python collects the widget it deletes Qt's own screen with it. The next look at the screens
    then ends the process (measured with PySide6 6.11.3).
    """
    window = widget.window()
    middle = window.mapToGlobal(window.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def room_of(widget: QWidget) -> QSize:
    """How large a window can be on the widget's screen, without its title bar."""
    room = screen_of(widget).availableGeometry().size()
    return QSize(room.width(), room.height() - TITLE_BAR)


def widened(dialog: QWidget, usual: QSize, beside: int = 0) -> QSize:
    """The default size of a dialog, wider where the texts of a language would scroll sideways;
    `beside` is the width left and right of its scrolled parts."""
    needed = usual.width()
    for area in dialog.findChildren(QScrollArea):
        for part in area.findChildren(QWidget):
            part.ensurePolished()
        content = area.widget()
        if content is not None:
            bar = area.verticalScrollBar().sizeHint().width()
            needed = max(needed, content.minimumSizeHint().width() + bar + beside + 2)
    return QSize(needed, usual.height()).boundedTo(room_of(dialog))


def tab_stops(part: QWidget) -> list[QWidget]:
    """The tab stops within it, in that order."""
    found: list[QWidget] = []
    stop = part.nextInFocusChain()
    while stop is not None and stop is not part:
        if part.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(stop)
        stop = stop.nextInFocusChain()
    return found


def scroll_area(name: str) -> QScrollArea:
    """A scroll area for one content, as the whole window on a small screen; `name` is read by a
    screen reader."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    return area


def plain_table(table: QTableView) -> None:
    """Prepares a table whose rows are selected as a whole: the arrows move in it, and Tab leaves
    it."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """The content in a `scroll_area`."""
    area = scroll_area(name)
    area.setWidget(content)
    return area


class Page(QWidget):
    """`shown_changed` says whether the person went to it or left it; hiding the whole window is
    neither."""

    shown_changed = Signal(bool)

    def focus_first(self) -> None:
        """Puts the focus where a person starts."""
        raise NotImplementedError


_MARK, _CROSS = 14, 12


def plain_tip(text: str) -> str:
    """The text for a tool tip that is never read as markup. A tip has no text format: Qt guesses,
    and for a prompt with a tag in it would load what the tag names."""
    if "<" not in text:
        return text
    # It imports a table of all named entities, which the first paint does not need.
    from html import escape

    return f"<p>{escape(text)}</p>".replace("\n", "<br>")


class ComputedTip(QObject):
    """A tool tip whose text is computed when it is shown, because that takes too long after every
    change."""

    def __init__(self, widget: QWidget, text: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget, self._text = widget, text
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._text()), self._widget)
            return True
        return super().eventFilter(watched, event)


def text_label(text: str, *, tone: str = "", size: str = "") -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    if tone:
        label.setProperty("tone", tone)
    if size:
        label.setProperty("textSize", size)
    return label


class ElidedLabel(QLabel):
    """One line, cut where it has no room; the tool tip has all of it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), int(middle), text)


def small_label(text: str, tone: str = "muted", parent: QWidget | None = None) -> QLabel:
    """A label in the small size; its text is never read as markup."""
    label = props(
        QLabel(text, parent, textFormat=Qt.TextFormat.PlainText), textSize="small", tone=tone
    )
    return label


def field(title: str, control: QWidget, parent: QWidget) -> QWidget:
    """A control under its title."""
    made = QWidget(parent)
    column = vbox(parent=made, margins=0, spacing=S1)
    label = small_label(title)
    # The accessible name of a control without one of its own.
    label.setBuddy(control)
    column.addWidget(label)
    column.addWidget(control)
    return made


def removable_chip(text: str, words: str, theme: Theme, parent: QWidget) -> QPushButton:
    """A button with a cross that removes something. `words` say what a press does, for the tool tip
    and the screen reader."""
    chip = props(QPushButton(text.replace("&", "&&"), parent), accessibleName=words)
    props(chip, toolTip=plain_tip(words), chip=True)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.setIcon(cross(theme))
    chip.setIconSize(QSize(_CROSS, _CROSS))
    return chip


def cross(theme: Theme) -> QIcon:
    """The icon of a removable chip in the colours of the theme."""
    return icon("close", theme.tokens.muted, _CROSS)


T = TypeVar("T", covariant=True)


class Lazy(Generic[T]):
    """The result of `make`, which is called once, when it is first needed."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._waiting: list[Callable[[T], object]] = []

    @property
    def made(self) -> T | None:
        """The part if it exists already, without creating it."""
        return self._made[0] if self._made else None

    def get(self) -> T:
        """The part. The first time it is created, and everything that waits for it runs."""
        if not self._made:
            self._made.append(self._make())
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do(self._made[0])
        return self._made[0]

    def when_made(self, do: Callable[[T], object]) -> None:
        """Runs with the part: now if it exists, else as soon as it does."""
        if self._made:
            do(self._made[0])
        else:
            self._waiting.append(do)

    def if_made(self, do: Callable[[T], object]) -> None:
        """Runs with the part if it exists. One that is created later starts with the state at
        that time."""
        if self._made:
            do(self._made[0])


class PagePlace(Page):
    """The place of a page in the window, empty until the person first goes there."""

    def __init__(self, content: Lazy[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        vbox(parent=self, margins=0)
        content.when_made(self._take_in)

    def prepare(self) -> None:
        """The person goes there: creates the page if necessary."""
        self._content.get()

    def focus_first(self) -> None:
        self._content.get().focus_first()

    def _take_in(self, page: Page) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)
        self.shown_changed.connect(page.shown_changed)
