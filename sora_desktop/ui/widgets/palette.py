"""The command palette: one field over the window that finds everything that can be done, and
does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sora_desktop.core.fold import fold
from sora_desktop.ui.actions.action import parsed_keys, shown_keys
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.motion import appear
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import hbox, props, text_label, vbox

_WIDTH, _ROW, _HEADING = 640, 40, 28
_FIELD, _FOOTER = 52, 40
# How far below the top of the window it opens, and how much of the window stays free below it.
_TOP, _FREE = 96, 48
_ICON, _PICTURE = 18, QSize(50, 28)
# The most entries of a group, and the most recent ones without and with a search.
_MOST, _MOST_RECENT, _MOST_RECENT_FOUND = 6, 5, 3
# From this many letters on they match inside a word; a word may be this many letters longer.
_ENOUGH, _ENDING = 4, 2
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Group(Enum):
    """The headings, in this order."""

    RECENT = "recent"
    ACTIONS = "actions"
    TAKES = "takes"
    PROJECTS = "projects"
    MODELS = "models"
    TEMPLATES = "templates"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One choice; `run` is called once the palette is closed. `id` is remembered among the recent
    ones. `picture` gives what is drawn instead of the icon; `also` are further words by which it is
    found. `goes` is for one that only leads somewhere: it runs nothing, and says so. One that
    `removes` something comes last in its group."""

    id: str
    group: Group
    text: str
    run: Callable[[], object]
    detail: str = ""
    keys: str = ""
    icon: str = ""
    also: str = ""
    goes: bool = False
    removes: bool = False
    picture: Callable[[QSize, float], QPixmap | None] | None = None


def rank(wanted: str, text: str, also: str = "") -> int | None:
    """How well a text matches the query, more is better; None where it does not. Every word must
    begin a word, be in the text, nearly equal one of `also`, or have its letters at the beginnings
    of consecutive words."""
    folded, further = fold(text), fold(also).split()
    starts = folded.replace("(", " ").split()
    total = 3 if folded.startswith(fold(wanted).strip()) else 0
    for word in fold(wanted).split():
        if folded.startswith(word):
            total += 5
        elif any(each.startswith(word) for each in starts):
            total += 4
        elif word in folded and _is_enough(word):
            total += 3
        elif len(word) > 2 and any(_as_good_as(word, each) for each in further):
            total += 2
        elif len(word) > 1 and _has_letters(word, starts):
            total += 1
        else:
            return None
    return total


def _is_enough(word: str) -> bool:
    """Whether the letters mean something inside a word: "cut" is in "shortcuts" by accident.
    Languages without spaces have every word inside another."""
    return len(word) >= _ENOUGH or not word.isascii()


def _as_good_as(word: str, whole: str) -> bool:
    """Whether it is that word, or its beginning with an ending to come: "move" is no "movement"."""
    return whole.startswith(word) and len(whole) - len(word) <= _ENDING


def _has_letters(word: str, starts: Sequence[str]) -> bool:
    """Whether the letters occur in their order: the first one begins a word, and every other one
    begins the next word or follows the one before."""
    text = f" {' '.join(starts)}"
    begins = (at for at in range(len(text) - 1) if text[at] == " ")
    return any(text[at + 1] == word[0] and _follows(word, text, at) for at in begins)


def _follows(word: str, text: str, place: int) -> bool:
    """Whether the letters match from that place on."""
    if not word:
        return True
    if text[place + 1 : place + 2] == word[0] and _follows(word[1:], text, place + 1):
        return True
    later = text.find(" ", place + 1)
    begun = later >= 0 and text[later + 1 : later + 2] == word[0]
    return begun and _follows(word[1:], text, later + 1)


def found_by(wanted: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """The entries that are shown, group by group: recent ones first, then by how well they match,
    each group with only its best ones. What removes something is never among the recent ones, which
    come first for a single letter."""
    searched = bool(wanted.strip())
    ranked = [(rank(wanted, each.text, each.also), each) for each in entries]
    there = [(value, each) for value, each in ranked if value is not None]
    there.sort(key=lambda pair: (pair[1].removes, -pair[0]))
    by_id = {each.id: each for _value, each in there if not each.removes}
    last = [by_id[id] for id in recent if id in by_id][
        : _MOST_RECENT_FOUND if searched else _MOST_RECENT
    ]
    shown = [replace(each, group=Group.RECENT) for each in last]
    used = {each.id for each in last}
    for group in Group:
        own = [each for _value, each in there if each.group is group and each.id not in used]
        whole = group is Group.ACTIONS and not searched
        shown += own if whole else own[:_MOST]
    return shown


class PaletteModel(QAbstractListModel):
    """Entries under the headings of their groups; a heading cannot be chosen."""

    def __init__(self, titles: dict[Group, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.rows: list[Entry | Group] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows these, which are in the order of their groups."""
        self.beginResetModel()
        self.rows = []
        group: Group | None = None
        for entry in entries:
            if entry.group is not group:
                group = entry.group
                self.rows.append(group)
            self.rows.append(entry)
        self.endResetModel()

    def title(self, group: Group) -> str:
        """The words of a heading."""
        return self._titles[group]

    def entry(self, index: AnyIndex) -> Entry | None:
        """The entry in a row; None for a heading and for no row."""
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.entry(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and what a screen reader says: with keys and detail."""
        row = self.rows[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, _SPOKEN):
            return None
        if isinstance(row, Group):
            return self._titles[row]
        if role == _SPOKEN:
            return ", ".join(filter(None, (row.text, row.detail, shown_keys(row.keys))))
        return row.text


class PaletteDelegate(QStyledItemDelegate):
    """Draws an entry: icon or picture, text, detail, keys; and the headings."""

    def __init__(self, theme: Theme, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        heading = self._model.entry(index) is None
        return QSize(0, _HEADING if heading else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, box = self._model.rows[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._write(painter, box.adjusted(S4, 0, -S4, 0), self._model.title(row), "small", True)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("selection"))
                painter.drawRoundedRect(box.adjusted(S1, 0, -S1, 0), 6, 6)
            self._draw(painter, box, row)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        left, ratio = box.left() + S4, painter.device().devicePixelRatio()
        picture = entry.picture(_PICTURE, ratio) if entry.picture is not None else None
        if entry.picture is not None:
            frame = QRect(box.left() + S3, box.center().y() - _PICTURE.height() // 2, 0, 0)
            frame.setSize(_PICTURE)
            painter.fillRect(frame, self._theme.colour("stage"))
            if picture is not None and not picture.isNull():
                size = picture.deviceIndependentSize().toSize()
                inside = QRect(frame.topLeft(), size.scaled(_PICTURE, _KEEP))
                inside.moveCenter(frame.center())
                painter.drawPixmap(inside, picture)
            left = frame.right() + S3
        elif entry.icon:
            drawn = pixmap(entry.icon, self._theme.colour("muted"), _ICON, ratio)
            painter.drawPixmap(left, box.center().y() - _ICON // 2 + 1, drawn)
        if entry.picture is None:
            left += _ICON + S3 + 2
        right = self._draw_keys(painter, box, entry.keys)
        room = QRect(left, box.top(), max(right - left, 0), box.height())
        used = self._write(painter, room, entry.text, "body", bold=True, tone="text")
        room.setLeft(left + used + S3)
        if room.width() > S6:
            self._write(painter, room, entry.detail, "small")

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        size: str,
        bold: bool = False,
        tone: str = "muted",
    ) -> int:
        """Writes on one line, with an ellipsis where it does not fit; gives the width."""
        font: QFont = self._theme.font(size, bold=bold)
        measure = QFontMetrics(font)
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return measure.horizontalAdvance(shown)

    def _draw_keys(self, painter: QPainter, box: QRect, keys: str) -> int:
        """The first of the keys, each in its own frame; gives the left edge."""
        right = box.right() - S4
        font = self._theme.font("label", bold=True)
        measure = QFontMetrics(font)
        painter.setFont(font)
        for word in reversed(key_caps(keys)):
            wide = measure.horizontalAdvance(word) + 2 * 5
            cap = QRect(right - wide, box.center().y() - 9, wide, 19)
            painter.setPen(self._theme.colour("edge"))
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, word)
            right = cap.left() - S1
        return right - S2


def key_caps(keys: str) -> list[str]:
    """The first of the keys as the labels on the keyboard: Ctrl, Shift, C."""
    parsed = parsed_keys(keys)
    if not parsed:
        return []
    shown = shown_keys(parsed[0].toString())
    words = [word for word in shown.split("+") if word]
    return [*words, "+"] if shown.endswith("+") else words


class CommandPalette(QWidget):
    """Covers `parent` while it is open. `chosen` carries the id of an entry that was run."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: QWidget | None = None
        self._entries: Sequence[Entry] = ()
        self._takes: Callable[[str], Sequence[Entry]] = lambda _text: ()
        self._recent: Sequence[str] = ()
        props(self, objectName="commandPalette", accessibleName=self.tr("Command palette"))
        self.card = props(QFrame(self), surface="palette")
        self.field, self.list = QLineEdit(), QListView()
        self.nothing = text_label(self.tr("No matches."), tone="muted")
        self.enter = QLabel()
        self.model = PaletteModel(self._titles(), self)
        self._glass = QAction(self.tr("Search"), self)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._describe_enter())
        parent.installEventFilter(self)
        theme.changed.connect(self._renew)
        self._renew()
        self.hide()

    def _titles(self) -> dict[Group, str]:
        return {
            Group.RECENT: self.tr("Recent"),
            Group.ACTIONS: self.tr("Actions"),
            Group.TAKES: self.tr("Takes"),
            Group.PROJECTS: self.tr("Projects"),
            Group.MODELS: self.tr("Models"),
            Group.TEMPLATES: self.tr("Templates"),
            Group.SETTINGS: self.tr("Settings"),
        }

    def _lay_out(self) -> None:
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Find an action, take, model or setting"))
        self.field.setPlaceholderText(self.tr("Find an action, take, model or setting"))
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setFixedHeight(_FIELD)
        props(self.list, objectName="paletteList", accessibleName=self.tr("Results"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self._theme, self.model, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing.setObjectName("paletteNothing")
        column = vbox(parent=self.card, margins=(1, 1, 1, 1), spacing=0)
        for part in (self.field, _rule(), self.nothing, self.list, _rule()):
            column.addWidget(part, 1 if part is self.list else 0)
        column.addLayout(self._footer())

    def _footer(self) -> QHBoxLayout:
        line = hbox(margins=(S4, 0, S4, 0), spacing=S2)
        line.addStrut(_FOOTER)
        enter = QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText)
        choose, close = QLabel(self.tr("choose")), QLabel(self.tr("close"))
        for cap, label in (("\u2191\u2193", choose), (enter, self.enter), ("Esc", close)):
            key = props(QLabel(cap), chip=True)
            props(label, tone="muted", textSize="small")
            line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label)
            line.addSpacing(S2)
        line.addStretch()
        return line

    # --- open and close -----------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether it covers the window."""
        return not self.isHidden()

    def open_with(
        self,
        entries: Sequence[Entry],
        takes: Callable[[str], Sequence[Entry]],
        recent: Sequence[str],
    ) -> None:
        """Opens with these entries. `takes` finds further ones by words, `recent` are the ids of
        the recent ones, the latest first."""
        opened = not self.is_open
        if opened:
            self._before = QApplication.focusWidget()
        self._entries, self._takes, self._recent = entries, takes, recent
        self.field.setText("")
        self.setGeometry(self._window.rect())
        self._search("")
        self.show()
        if opened:
            appear(self, self._theme)
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Closes, and returns the focus to the previous widget."""
        if self.is_open:
            self.hide()
            before, self._before = self._before, None
            # It may be gone by now.
            with suppress(RuntimeError):
                if before is not None and before.isVisible():
                    before.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def _window(self) -> QWidget:
        window = self.parentWidget()
        assert window is not None
        return window

    def renew_pictures(self) -> None:
        """A requested picture has arrived."""
        if self.is_open:
            self.list.viewport().update()

    # --- finding ------------------------------------------------------------------------------

    def shown(self) -> list[Entry]:
        """The entries that are shown, from the top down."""
        return [row for row in self.model.rows if isinstance(row, Entry)]

    def _search(self, text: str) -> None:
        takes = self._takes(text) if text.strip() else ()
        entries = found_by(text, self._entries, self._recent)
        order = list(Group)
        entries = sorted([*entries, *takes], key=lambda each: order.index(each.group))
        self.model.show_entries(entries)
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._place()
        self._choose_first()

    def _choose_first(self) -> None:
        """Chooses the first entry that removes nothing: Return may follow at once. If every one
        does, it is what was searched for."""
        entries = [(n, row) for n, row in enumerate(self.model.rows) if isinstance(row, Entry)]
        keeping = [n for n, row in entries if not row.removes]
        for row in [*keeping, *(n for n, _row in entries)][:1]:
            self._choose(row)

    def _step(self, way: int) -> None:
        """Chooses the next entry in that direction; after the last one comes the first."""
        count, row = self.model.rowCount(), self.list.currentIndex().row()
        for _ in range(count):
            row = (row + way) % count
            if isinstance(self.model.rows[row], Entry):
                self._choose(row)
                return

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self._show_heading(row)
        announce(self.list, str(index.data(_SPOKEN)))

    def _show_heading(self, row: int) -> None:
        """The heading above the first entry of a group scrolls into view with it."""
        above = self.model.index(row - 1)
        if row > 0 and self.model.entry(above) is None:
            self.list.scrollTo(above)

    def _describe_enter(self) -> None:
        entry = self.model.entry(self.list.currentIndex())
        goes = entry is not None and entry.goes
        self.enter.setText(self.tr("go to its button") if goes else self.tr("run"))

    def _run(self, index: AnyIndex) -> None:
        entry = self.model.entry(index)
        if entry is not None:
            self.close_palette()
            self.chosen.emit(entry.id)
            entry.run()

    # --- Qt's own -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the cursor is in the field; Return runs, Escape
        closes, and Tab does nothing. It is as large as the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize and self.is_open:
            self.setGeometry(self._window.rect())
            self._place()
        keys = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if watched is self.field and event.type() in keys and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.setAccepted(event.key() in _OWN_KEYS)
                return event.key() in _OWN_KEYS
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key still held from opening it must run nothing.
            if not event.isAutoRepeat():
                self._run(self.list.currentIndex())
        elif key is Qt.Key.Key_Escape:
            self.close_palette()
        return key in _OWN_KEYS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything below is dimmed."""
        shade = QColor(0, 0, 0, 150 if self._theme.tokens.dark else 70)
        QPainter(self).fillRect(self.rect(), shade)

    def _place(self) -> None:
        """Centred, at a fixed height from the top, and as high as its rows need."""
        wide = min(_WIDTH, self.width() - 2 * S4)
        top = min(_TOP, max(S4, self.height() // 8))
        rows = sum(_ROW if isinstance(row, Entry) else _HEADING for row in self.model.rows)
        body = rows + S2 if rows else self.nothing.sizeHint().height()
        high = min(_FIELD + body + _FOOTER + 4, self.height() - top - _FREE)
        self.card.setGeometry((self.width() - wide) // 2, top, wide, high)

    def _renew(self) -> None:
        self._glass.setIcon(icon("search", self._theme.tokens.muted, _ICON))


_OWN_KEYS = frozenset(
    {
        *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_PageDown),
    }
)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    return rule
