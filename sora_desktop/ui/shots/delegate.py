"""Paints the cells of the shot list, and lets a sentence be written in its row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sora_desktop.core.take import ShotId
from sora_desktop.ui.shots.model import DASH, RIGHT, Column, ShotListModel
from sora_desktop.ui.shots.rows import ShotRow
from sora_desktop.ui.takes.delegates.base import (
    CENTRE,
    LEFT,
    Look,
    Type,
    framed,
    rounded,
    text,
)
from sora_desktop.ui.takes.delegates.base import RIGHT as AT_RIGHT
from sora_desktop.ui.takes.delegates.tile import TilePainter
from sora_desktop.ui.theme.theme import S1, S2, S4, Theme

ROW = 56
PICTURE = QSize(78, 44)
_CIRCLE = 20
_EDITOR = 100
_MARK = 3


def _broken(kind: Type, words: str, room: int) -> tuple[str, str]:
    """What fits on the first line, and the rest; a word that is too long is not broken."""
    if kind.width(words) <= room:
        return words, ""
    end = words.find(" ")
    while (after := words.find(" ", end + 1)) >= 0 and kind.width(words[:after]) <= room:
        end = after
    if end < 0 or kind.width(words[:end]) > room:
        return words, ""
    return words[:end], words[end + 1 :]


def _selected(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def _ringed(view: QWidget | None, index: QModelIndex) -> bool:
    """Whether the row has the focus, in whatever column, and the person goes by the keyboard (see
    Theme)."""
    if not isinstance(view, QAbstractItemView) or not view.property("ring"):
        return False
    return view.hasFocus() and view.currentIndex().row() == index.row()


class ShotDelegate(QStyledItemDelegate):
    """`short` says that columns are hidden for want of room: model and length stand below the
    sentence then; `playing` is the shot that the cut shows."""

    def __init__(self, theme: Theme, tiles: TilePainter, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._tiles = theme, tiles
        self.look = Look(theme)
        self.short = False
        self.playing: ShotId | None = None

    def measure(self) -> None:
        """Takes over fonts and colours in force."""
        self.look = Look(self._theme)

    @property
    def row_height(self) -> int:
        """As high as two lines of text need."""
        lines = self.look.name.metrics.height() + self.look.small.metrics.height()
        return max(ROW, lines + 2 * S2)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(S2, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        model, row = index.model(), index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(model, ShotListModel) or not isinstance(row, ShotRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        self._ground(painter, option, box, index)
        column = Column(index.column())
        # The first and the last column are as far in as the heading above them.
        left, right = (S4 if column is edge else S2 for edge in (Column.NUMBER, Column.TO_GO))
        inner = box.adjusted(left, 0, -right, 0)
        if column is Column.PICTURE:
            self._picture(painter, inner, row, model.text(row, column), chosen=_selected(option))
        elif column is Column.PROMPT:
            self._prompt(painter, inner, row, model)
        elif column is Column.NUMBER:
            self._number(painter, inner, row)
        elif column is Column.CHOSEN:
            self._chosen(painter, inner, row, model.text(row, column))
        else:
            at = AT_RIGHT if column in RIGHT else LEFT
            ink = self.look.colour(self._tone(row, column, chosen=_selected(option)))
            text(painter, self.look.name, ink, inner, model.text(row, column), at)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: QModelIndex
    ) -> None:
        if _selected(option):
            painter.fillRect(box, self.look.colour("selection"))
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(line, self.look.colour("line"))
        if index.column() == Column.PROMPT and _ringed(option.widget, index):
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 3, -2, -3), 4, 4)

    def _tone(self, row: ShotRow, column: Column, *, chosen: bool) -> str:
        if column is Column.MODEL:
            return "muted"
        if column is Column.COST and not row.cost:
            return "muted" if chosen else "faint"
        return "text"

    def _number(self, painter: QPainter, box: QRect, row: ShotRow) -> None:
        """With marks beside and below it where the cut is."""
        look = self.look
        playing = row.id == self.playing
        ink = look.colour("text" if playing else "muted")
        text(painter, look.name, ink, box, str(row.shot.number), LEFT)
        if playing:
            painter.fillRect(QRect(box.left() - S4, box.top(), _MARK, box.height() - 1), ink)
            below = box.center().y() + look.name.metrics.height() // 2 + 6
            look.icon(painter, "play", ink, QPoint(box.left() + 4, below), 10)

    def _picture(
        self, painter: QPainter, box: QRect, row: ShotRow, words: str, *, chosen: bool
    ) -> None:
        place = QRect(0, 0, PICTURE.width(), PICTURE.height())
        place.moveCenter(box.center())
        take = row.picture
        if take is None:
            edge = self.look.colour("muted" if chosen else "edge")
            pen = QPen(edge, 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 4, 4)
            ink = self.look.colour("muted")
            text(painter, self.look.label, ink, place, words, CENTRE)
            return
        rounded(painter, place, self.look.colour("tile"))
        shown = self._tiles.poster(take, place.size(), painter.device().devicePixelRatioF())
        if shown is not None:
            framed(painter, place, shown, self.look.colour("stage"))

    def _prompt(self, painter: QPainter, box: QRect, row: ShotRow, model: ShotListModel) -> None:
        words, look = model.text(row, Column.PROMPT), self.look
        ink = look.colour("text" if row.sentence else "faint")
        line = row.line
        if self.short:
            own = [model.text(row, Column.MODEL), model.text(row, Column.LENGTH)]
            line = ", ".join(part for part in (*own, row.line) if part and part != DASH)
        if not line:
            self._two_lines(painter, box, words, ink)
            return
        above, below = look.name.metrics.height(), look.small.metrics.height()
        top = box.top() + (box.height() - above - below) // 2
        text(painter, look.name, ink, QRect(box.left(), top, box.width(), above), words, LEFT)
        place = QRect(box.left(), top + above, box.width(), below)
        text(painter, look.small, look.colour(row.tone), place, line, LEFT)

    def _two_lines(self, painter: QPainter, box: QRect, words: str, ink: QColor) -> None:
        """The sentence alone has both lines; what is more is cut."""
        kind, high = self.look.name, self.look.name.metrics.height()
        first, rest = _broken(kind, words, box.width())
        if not rest:
            text(painter, kind, ink, box, words, LEFT)
            return
        top = box.top() + (box.height() - 2 * high) // 2
        text(painter, kind, ink, QRect(box.left(), top, box.width(), high), first, LEFT)
        text(painter, kind, ink, QRect(box.left(), top + high, box.width(), high), rest, LEFT)

    def _chosen(self, painter: QPainter, box: QRect, row: ShotRow, words: str) -> None:
        look = self.look
        if row.chosen is None:
            tone = "accent" if row.ready else "muted"
            text(painter, look.name, look.colour(tone), box, words, LEFT)
            return
        dark = look.theme.tokens.dark
        wide = max(look.label.width(words) + S2, _CIRCLE)
        place = QRect(box.left(), box.center().y() - _CIRCLE // 2 + 1, wide, _CIRCLE)
        rounded(painter, place, look.colour("text"), _CIRCLE / 2)
        text(painter, look.label, QColor("#111111" if dark else "#ffffff"), place, words, CENTRE)

    # --- writing ------------------------------------------------------------------------------

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]
    ) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setObjectName("sentenceEdit")
        editor.setAccessibleName(self.tr("Prompt of the shot"))
        editor.setTabChangesFocus(True)
        editor.setPlaceholderText(self.tr("Describe the shot"))
        editor.setProperty("inRow", True)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # type: ignore[override]
        """The sentence as it is kept, all of it selected. Qt asks again whenever the row changes,
        as when a take goes on: what is being written, and the cursor, stay."""
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            words = str(index.data(Qt.ItemDataRole.EditRole))
            if words != editor.toPlainText():
                editor.setPlainText(words)
                editor.selectAll()

    def setModelData(
        self,
        editor: QWidget,
        model: QObject,
        index: QModelIndex,  # type: ignore[override]
    ) -> None:
        if isinstance(editor, QPlainTextEdit) and isinstance(model, ShotListModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _index: QModelIndex,  # type: ignore[override]
    ) -> None:
        """Over the row and the one below it, and never below the foot of the list."""
        box: QRect = QRect(option.rect)
        box.setHeight(max(_EDITOR, box.height()))
        parent = editor.parentWidget()
        room = parent.rect() if parent is not None else box
        if box.bottom() > room.bottom():
            box.moveBottom(max(room.bottom(), box.height()))
        editor.setGeometry(box.adjusted(0, S1, 0, -S1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Return ends the sentence; with Shift it is a line break, as in a chat."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(editor, QPlainTextEdit)
        ):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            if not event.isAutoRepeat():
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)
