"""The takes of one shot as thumbnails, to choose the one in the cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.takes.delegates.tile import Tile, TilePainter
from sora_desktop.ui.takes.list_model import TakeRole
from sora_desktop.ui.takes.row_view import Scrub
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S3
from sora_desktop.ui.widgets.layouts import props

_Index = QModelIndex
_ROOT = QModelIndex()
_LEAST = 112
# The ring of the one in the cut is outside of its picture.
_RING = 6
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _Takes(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.takes: Sequence[Take] = ()
        self.chosen: TakeId | None = None
        self.in_cut: TakeId | None = None

    def show_takes(
        self, takes: Sequence[Take], chosen: TakeId | None, in_cut: TakeId | None
    ) -> None:
        self.chosen, self.in_cut = chosen, in_cut
        if [take.id for take in takes] == [take.id for take in self.takes]:
            self.takes = takes
            if takes:
                self.dataChanged.emit(self.index(0), self.index(len(takes) - 1))
            return
        self.beginResetModel()
        self.takes = takes
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(self.takes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        if not index.isValid():
            return None
        take = self.takes[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return take
        if role in (TakeRole.ID, TakeRole.STATE):
            return take.id if role == TakeRole.ID else take.state
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if take.id == self.chosen:
                text = self.tr("Take {n}, in the cut")
            elif take.id == self.in_cut:
                text = self.tr("Take {n}, in the cut until you choose one. Click to choose it.")
            elif take.state is TakeState.READY:
                text = self.tr("Take {n}. Click to use it in the cut.")
            else:
                text = self.tr("Take {n} has no clip")
            return fill(text, n=take.shot_number)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, tiles: TilePainter, takes: _Takes, parent: QObject) -> None:
        super().__init__(parent)
        self.tiles, self._takes = tiles, takes
        self.scrub: tuple[TakeId, float] | None = None
        self.size = QSize(_LEAST, _LEAST * 9 // 16)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # type: ignore[override]
        return self.size + QSize(2 * _RING, 2 * _RING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:  # type: ignore[override]
        take = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(take, Take):
            return
        state = option.state
        chosen = take.id == self._takes.chosen
        corner = option.rect.topLeft() + QPoint(_RING, _RING)
        box = QRect(corner, self.size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = Tile(
            take=take,
            number=take.shot_number,
            chosen=chosen,
            new=take.new,
            viewed=take.id == self._takes.in_cut,
            focused=bool(state & QStyle.StateFlag.State_HasFocus)
            and bool(option.widget.property("ring")),
            scrub=self.scrub[1] if self.scrub is not None and self.scrub[0] == take.id else None,
        )
        self.tiles.paint(painter, box, tile)
        painter.restore()


class ShotTakes(QListView):
    """`chosen` carries the take for the cut. `scrub` shows moments of the clip under the
    pointer."""

    chosen = Signal(str)
    # How far the first picture is from the left edge: half of what is between two of them.
    inset = S3 // 2

    def __init__(self, tiles: TilePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._takes = _Takes(self)
        self._delegate = _Delegate(tiles, self._takes, self)
        props(self, objectName="shotTakes", accessibleName=self.tr("Takes of the shot"))
        self.setModel(self._takes)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.scrub = Scrub(self, self)
        self.clicked.connect(self._choose)

    @property
    def takes(self) -> Sequence[Take]:
        """The visible takes."""
        return self._takes.takes

    def show_takes(
        self, takes: Sequence[Take], chosen: TakeId | None, in_cut: TakeId | None
    ) -> None:
        """Shows these: the chosen one marked, and the one in the cut with a ring."""
        self._takes.show_takes(takes, chosen, in_cut)
        self._fit()

    def repaint_tiles(self) -> None:
        """A picture has been read, or the theme has changed."""
        self.viewport().update()

    def picture_at(self, at: QPoint) -> tuple[QModelIndex, QRect] | None:
        """The take whose picture is at a point of the viewport, and where that picture is."""
        index = self.indexAt(at)
        corner = self.visualRect(index).topLeft() + QPoint(_RING, _RING)
        picture = QRect(corner, self._delegate.size)
        return (index, picture) if index.isValid() and picture.contains(at) else None

    def show_scrub(self, scrub: tuple[TakeId, float] | None, _before: TakeId | None) -> None:
        """Shows another moment of the clip under the pointer."""
        self._delegate.scrub = scrub
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        free = event.buttons() == Qt.MouseButton.NoButton
        self.scrub.follow(event.position().toPoint() if free else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.scrub.follow(None)

    def _choose(self, index: _Index) -> None:
        take = index.data(Qt.ItemDataRole.UserRole)
        if (
            isinstance(take, Take)
            and take.state is TakeState.READY
            and take.id != self._takes.chosen
        ):
            self.chosen.emit(take.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.modifiers():
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit, 12 apart."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        count = max(3, (room + S3) // (_LEAST + S3))
        wide = max((room - (count - 1) * S3) // count - 1 - _RING, 48)
        self._delegate.size = QSize(wide, round(wide * 9 / 16))
        grid = self._delegate.size + QSize(S3, S3)
        self.setGridSize(grid)
        # No higher than its rows: the text below comes right after them.
        rows = max(-(-len(self.takes) // count), 1)
        self.setMaximumHeight(rows * grid.height() + _RING)
