"""The table of shots: painting and editing of cells, selection, order by drag, and the meaning of a
click on a cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import ShotId
from sora_desktop.ui.actions.action import digit_of, shown_keys
from sora_desktop.ui.shots.model import DASH, RIGHT, Column, ShotListModel, ShotRow
from sora_desktop.ui.takes.delegates.base import CENTRE, LEFT, Look, broken, framed, rounded, text
from sora_desktop.ui.takes.delegates.base import RIGHT as AT_RIGHT
from sora_desktop.ui.takes.delegates.tile import TilePainter
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S1, S2, S4, Theme
from sora_desktop.ui.widgets.layouts import plain_table, props

ROW = 56
PICTURE = QSize(78, 44)
_CIRCLE = 20
# The distance of the word to choose from the number of a take that nobody chose.
_RING = _CIRCLE + 6
_EDITOR = 100
# Above and below the text of a field: border, padding and margin.
_AROUND_TEXT = 2 * (1 + 6 + 4)
_MARK = 3


def _selected(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def _ringed(view: QWidget | None, index: QModelIndex) -> bool:
    """Whether the row has the focus, in any column, and the person uses the keyboard (see
    Theme)."""
    if not isinstance(view, QAbstractItemView) or not view.property("ring"):
        return False
    return view.hasFocus() and view.currentIndex().row() == index.row()


class ShotDelegate(QStyledItemDelegate):
    """`short` means that columns are hidden for lack of room: model and length are below the
    sentence then, unless something more urgent is; `playing` is the shot in the cut's player.
    `discarded` carries the text that a person wrote and left by Escape; `next_wanted` asks for the
    next shot to write."""

    discarded = Signal(str)
    next_wanted = Signal()

    def __init__(self, theme: Theme, tiles: TilePainter, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._tiles = theme, tiles
        self.look = Look(theme)
        self.short = False
        self.playing: ShotId | None = None

    def measure(self) -> None:
        """Applies the current fonts and colours."""
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
        # The first and the last column are aligned with the heading above them.
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
        elif column is Column.MODEL and row.options:
            ink = self.look.colour("muted")
            self._with_line(painter, inner, (model.text(row, column), ink), (row.options, ink))
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
        """With marks beside and below it for the cut's position."""
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
        take = row.in_cut
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
        if self.short and not line:
            own = [model.text(row, Column.MODEL), row.options, model.text(row, Column.LENGTH)]
            line = ", ".join(part for part in own if part and part != DASH)
        if not line:
            self._two_lines(painter, box, words, ink)
            return
        self._with_line(painter, box, (words, ink), (line, look.colour(row.tone)))

    def _with_line(
        self, painter: QPainter, box: QRect, name: tuple[str, QColor], line: tuple[str, QColor]
    ) -> None:
        """Words, and a small line below them."""
        look = self.look
        above, below = look.name.metrics.height(), look.small.metrics.height()
        top = box.top() + (box.height() - above - below) // 2
        first = QRect(box.left(), top, box.width(), above)
        text(painter, look.name, name[1], first, name[0], LEFT)
        text(painter, look.small, line[1], first.translated(0, above), line[0], LEFT)

    def _two_lines(self, painter: QPainter, box: QRect, words: str, ink: QColor) -> None:
        """A sentence without a line below it has both lines; the rest is cut."""
        kind, high = self.look.name, self.look.name.metrics.height()
        first, rest = broken(kind, words, box.width())
        if not rest:
            text(painter, kind, ink, box, words, LEFT)
            return
        top = box.top() + (box.height() - 2 * high) // 2
        text(painter, kind, ink, QRect(box.left(), top, box.width(), high), first, LEFT)
        text(painter, kind, ink, QRect(box.left(), top + high, box.width(), high), rest, LEFT)

    def _chosen(self, painter: QPainter, box: QRect, row: ShotRow, words: str) -> None:
        """The number of the take in the cut: in a filled circle when it was chosen, else in an
        empty one, and beside it the word to choose."""
        look, take = self.look, row.in_cut
        if take is None:
            text(painter, look.name, look.colour("muted"), box, words, LEFT)
            return
        number = str(take.shot_number)
        wide = max(look.label.width(number) + S2, _CIRCLE)
        place = QRect(box.left(), box.center().y() - _CIRCLE // 2 + 1, wide, _CIRCLE)
        if row.undecided:
            painter.setPen(QPen(look.colour("muted"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, _CIRCLE / 2, _CIRCLE / 2)
            text(painter, look.label, look.colour("muted"), place, number, CENTRE)
            text(
                painter, look.name, look.colour("accent"), box.adjusted(_RING, 0, 0, 0), words, LEFT
            )
            return
        rounded(painter, place, look.colour("text"), _CIRCLE / 2)
        ink = QColor("#111111" if look.theme.tokens.dark else "#ffffff")
        text(painter, look.label, ink, place, number, CENTRE)

    # --- writing ------------------------------------------------------------------------------

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]
    ) -> QWidget:
        editor = props(QPlainTextEdit(parent), objectName="sentenceEdit")
        editor.setAccessibleName(self.tr("Prompt of the shot"))
        editor.setTabChangesFocus(True)
        hint = self.tr("Describe the shot. {keys} adds the next one.")
        editor.setPlaceholderText(fill(hint, keys=shown_keys("Ctrl+Return")))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # type: ignore[override]
        """The saved sentence, all of it selected. Qt asks again whenever the row changes, as when a
        take progresses: the edited text, and the cursor, stay."""
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
        """Over the row and the one below it, and never below the bottom of the list."""
        box: QRect = QRect(option.rect)
        box.setHeight(max(_EDITOR, box.height()))
        parent = editor.parentWidget()
        room = parent.rect() if parent is not None else box
        if box.bottom() > room.bottom():
            box.moveBottom(max(room.bottom(), box.height()))
        place = box.adjusted(0, S1, 0, -S1)
        # No line of it is cut at the bottom.
        editor.ensurePolished()
        spare = (place.height() - _AROUND_TEXT) % editor.fontMetrics().lineSpacing()
        editor.setGeometry(place.adjusted(0, 0, 0, -spare))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Return ends the sentence; with Shift it is a line break, as in a chat, and with Ctrl the
        next shot follows."""
        pressed = event.type() is QEvent.Type.KeyPress
        if not (pressed and isinstance(event, QKeyEvent) and isinstance(editor, QPlainTextEdit)):
            return super().eventFilter(editor, event)
        held = event.modifiers()
        if event.key() in _RETURN:
            if held & Qt.KeyboardModifier.ShiftModifier:
                return False
            if not event.isAutoRepeat():
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                if held & Qt.KeyboardModifier.ControlModifier:
                    self.next_wanted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.discarded.emit(editor.toPlainText())
        return super().eventFilter(editor, event)


# Below this width model, length and number of takes have no columns of their own.
_WIDE = 760
_WIDEST_MODEL = 150
_IN_SHORT = (Column.MODEL, Column.LENGTH, Column.TAKES)
_MONEY = (Column.COST, Column.TO_GO)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Unfinished(NamedTuple):
    """A sentence being edited, and its selection."""

    shot_id: ShotId
    words: str
    anchor: int
    position: int


class ShotTable(QTableView):
    """`current_changed` carries the current shot, None for none; `selection_changed` is emitted
    when the selection changes; `choose_wanted` carries the shot whose take is to be chosen, and
    `open_wanted` the one to show among the takes; `menu_wanted` the position of its menu.
    `discarded` carries a shot and the text that was written for it and not saved, `number_pressed`
    the current shot and the digit, from 1 on, of a take for the cut."""

    current_changed = Signal(object)
    selection_changed = Signal()
    choose_wanted = Signal(str)
    open_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    discarded = Signal(str, str)
    number_pressed = Signal(str, int)

    def __init__(
        self, model: ShotListModel, delegate: ShotDelegate, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shots, self._delegate = model, delegate
        self._kept: tuple[list[ShotId], ShotId | None, int] = ([], None, 0)
        self._listed: ProjectId | None = None
        self._unfinished: _Unfinished | None = None
        self._reported: ShotId | None = None
        # The measured rows, and the widest text of each column among them.
        self._measured: dict[ShotId, ShotRow] = {}
        self._widest: dict[Column, int] = {}
        props(self, objectName="shotTable", accessibleName=self.tr("Shots"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._prepare()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell_current())
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        delegate.discarded.connect(lambda words: self.discarded.emit(self.current, words))
        model.totals_changed.connect(self._fit)
        theme.changed.connect(self._measure)
        self._measure()

    def _prepare(self) -> None:
        plain_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.PROMPT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)

    # --- which shots ----------------------------------------------------------------------------

    @property
    def current(self) -> ShotId | None:
        """The current shot."""
        return self._id(self.currentIndex())

    @property
    def chosen_rows(self) -> Sequence[ShotRow]:
        """The selected rows, in film order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._shots.rows[place] for place in places]

    def go_to(self, ids: Iterable[ShotId], current: ShotId | None = None) -> None:
        """Selects these shots, as far as they are listed, and makes `current` or the first the
        current one."""
        places = sorted(n for n in map(self._shots.row_of, ids) if n >= 0)
        here = self._shots.row_of(current) if current is not None else -1
        here = here if here >= 0 else (places[0] if places else -1)
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for place in places:
            selection.select(self._shots.index(place, 0), self._shots.index(place, 0))
        if here >= 0:
            index = self._shots.index(here, Column.PROMPT)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    @property
    def writing(self) -> bool:
        """Whether a sentence is being edited."""
        return self.state() is QAbstractItemView.State.EditingState

    def write(self, shot_id: ShotId) -> None:
        """Opens the sentence of a shot for editing."""
        place = self._shots.row_of(shot_id)
        if place >= 0:
            self.go_to([shot_id])
            self.edit(self._shots.index(place, Column.PROMPT))

    def finish_writing(self) -> None:
        """Saves the edited sentence, and closes its field."""
        editor = self._editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @property
    def _editor(self) -> QPlainTextEdit | None:
        found = self.indexWidget(self.currentIndex()) if self.writing else None
        return found if isinstance(found, QPlainTextEdit) else None

    def _id(self, index: QModelIndex) -> ShotId | None:
        return self._shots.rows[index.row()].id if index.isValid() else None

    def _keep(self) -> None:
        if not self._shots.rows:
            return  # It was hidden; the earlier state still applies.
        place = self.currentIndex().row()
        self._kept = ([row.id for row in self.chosen_rows], self.current, max(0, place))
        editor = self._editor
        if editor is not None and self.current is not None:
            cursor = editor.textCursor()
            ends = (cursor.anchor(), cursor.position())
            self._unfinished = _Unfinished(self.current, editor.toPlainText(), *ends)

    def _bring_back(self) -> None:
        if self._shots.project not in (self._listed, None):
            self._listed, self._kept = self._shots.project, ([], None, 0)
            self._measured, self._widest = {}, {}
        ids, current, place = self._kept
        self.go_to(ids, current)
        if self.current is None and self._shots.rows:
            self.go_to([self._shots.rows[min(place, len(self._shots.rows) - 1)].id])
        self._go_on_writing()
        self._tell_current()

    def _tell_current(self) -> None:
        """Not when the same shot has moved to another row."""
        current = self.current
        if current != self._reported:
            self._reported = current
            self.current_changed.emit(current)

    def _go_on_writing(self) -> None:
        """Reopens the sentence that was being edited when the rows changed."""
        kept, self._unfinished = self._unfinished, None
        if kept is None:
            return
        # Qt has removed the editor, and the focus went to the widget beside the table.
        self.setFocus()
        if self.current != kept.shot_id:
            return
        self.write(kept.shot_id)
        editor = self._editor
        if editor is not None:
            cursor = editor.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(kept.words)
            cursor.setPosition(kept.anchor)
            cursor.setPosition(kept.position, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)

    # --- sizes ----------------------------------------------------------------------------------

    def _measure(self) -> None:
        self._delegate.measure()
        self._measured, self._widest = {}, {}
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        short = self.viewport().width() < _WIDE
        self._delegate.short = short
        self._measure_new()
        for column in Column:
            self.setColumnHidden(column, short and column in _IN_SHORT)
            if column is not Column.PROMPT:
                self.setColumnWidth(column, self._width(column))

    def _measure_new(self) -> None:
        """Only rows that are new or have changed: in a long list, most stay. No column gets
        narrower while a project is open, so that nothing moves."""
        rows, width = self._shots.rows, self._delegate.look.name.width
        new = [row for row in rows if self._measured.get(row.id) is not row]
        for column in Column:
            if new and column not in (Column.PICTURE, Column.PROMPT):
                # Models have the same few names, and figures the same few lengths.
                texts = {self._shots.text(row, column) for row in new}
                self._widest[column] = max(self._widest.get(column, 0), *map(width, texts))
        self._measured = {row.id: row for row in rows}

    def _width(self, column: Column) -> int:
        """As wide as its heading and its figures need."""
        if column is Column.PICTURE:
            return PICTURE.width() + 2 * S2
        heading = self.horizontalHeader().fontMetrics()
        words = str(self._shots.headerData(column, Qt.Orientation.Horizontal))
        widest = self._widest.get(column, 0)
        usual = "$00.00" if column in _MONEY else "00" if column is Column.NUMBER else "00 s"
        figure = self._delegate.look.name.width(usual)
        if column is Column.MODEL:
            below = map(self._delegate.look.small.width, {row.options for row in self._shots.rows})
            widest = min(max(widest, *below, 0), _WIDEST_MODEL)
        else:
            widest = max(widest, figure)
        if column is Column.CHOSEN:
            choose = self._delegate.look.name.width(self._shots.choose_text)
            widest = max(widest, choose) + _RING
        edge = S2 if column in (Column.NUMBER, Column.TO_GO) else 0
        return max(widest, heading.horizontalAdvance(words)) + 2 * S2 + 2 + edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- mouse and keyboard --------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() is Qt.MouseButton.LeftButton
        if index.isValid() and left and plain and index.column() == Column.CHOSEN:
            row = self._shots.rows[index.row()]
            if row.undecided:
                self.choose_wanted.emit(row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.column() == Column.PICTURE:
            self.open_wanted.emit(self._shots.rows[index.row()].id)
        elif index.column() == Column.PROMPT:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return edits the sentence, a digit means a take. Space and letters are the cut's."""
        index, number = self.currentIndex(), digit_of(event)
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _RETURN and alone and index.isValid():
            if not event.isAutoRepeat():
                self.edit(self._shots.index(index.row(), Column.PROMPT))
            return
        if number and self.current is not None:
            self.number_pressed.emit(self.current, number)
            return
        if event.text().isprintable() and event.text() and not self.writing:
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """The sentences are no names that a person would start typing."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.center())
        self.menu_wanted.emit(place)
