"""Choosing the take to compare with by its picture: those of the same shot first, then others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QWidget

from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S2, S3, Theme
from sora_desktop.ui.widgets.layouts import plain_tip, props, screen_of, vbox

_PICTURE = QSize(112, 63)
_CELL = QSize(124, 92)
_COLUMNS = 3
_MOST_ROWS = 2
_ID = Qt.ItemDataRole.UserRole
# The picture of a take in that size; None while it is being read.
PictureOf = Callable[[Take, QSize, float], QPixmap | None]


class ComparePicker(QFrame):
    """A popup of pictures. `picked` carries the TakeId; it deletes itself when it closes."""

    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        same_shot: Sequence[Take],
        others: Sequence[Take],
        picture_of: PictureOf,
        shot_name: Callable[[Take], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        props(self, objectName="comparePicker", surface="popover")
        self.setAccessibleName(self.tr("Compare with"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._picture_of, self._shot_name = theme, picture_of, shot_name
        self._takes = {take.id: take for take in (*same_shot, *others)}
        self.lists: list[QListWidget] = []
        column = vbox(parent=self, margins=(S3, S3, S3, S3), spacing=S2)
        for title, takes, same in (
            (self.tr("Takes of this shot"), same_shot, True),
            (self.tr("Other takes"), others, False),
        ):
            if takes:
                column.addWidget(self._heading(title))
                column.addWidget(self._list(title, takes, same=same))
        if not self._takes:
            column.addWidget(QLabel(self.tr("No other take is ready."), self))

    def pop_up(self, at: QPoint) -> None:
        """Shows it above that place of the screen, with the focus on the first picture."""
        self.adjustSize()
        room = screen_of(self).availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y() - self.height(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        if self.lists:
            self.lists[0].setCurrentRow(0)
            self.lists[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_picture(self, take_id: str) -> None:
        """A picture has been read."""
        for item in self._items():
            if item.data(_ID) == take_id:
                self._draw(item)

    def _items(self) -> list[QListWidgetItem]:
        return [each.item(row) for each in self.lists for row in range(each.count())]

    def _heading(self, title: str) -> QLabel:
        label = props(QLabel(title, self), tone="muted", strong=True)
        return label

    def _list(self, title: str, takes: Sequence[Take], *, same: bool) -> QListWidget:
        made = props(QListWidget(self), accessibleName=title)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setStyleSheet("background: transparent")
        made.setViewMode(QListWidget.ViewMode.IconMode)
        made.setMovement(QListWidget.Movement.Static)
        made.setUniformItemSizes(True)
        made.setIconSize(_PICTURE)
        made.setGridSize(_CELL)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = min(-(-len(takes) // _COLUMNS), _MOST_ROWS)
        made.setFixedSize(_CELL.width() * _COLUMNS + S3, _CELL.height() * rows + S2)
        for take in takes:
            made.addItem(self._item(take, same=same))
        made.itemClicked.connect(self._pick)
        made.itemActivated.connect(self._pick)
        self.lists.append(made)
        return made

    def _item(self, take: Take, *, same: bool) -> QListWidgetItem:
        take_words = fill(self.tr("Take {n}"), n=take.shot_number)
        words = take_words if same else f"{self._shot_name(take)}, {take_words}"
        item = QListWidgetItem(words)
        item.setData(_ID, take.id)
        item.setToolTip(plain_tip(take.request.prompt))
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._draw(item)
        return item

    def _draw(self, item: QListWidgetItem) -> None:
        take = self._takes[TakeId(item.data(_ID))]
        ratio = self.devicePixelRatioF()
        picture = self._picture_of(take, _PICTURE, ratio)
        if picture is None:
            picture = QPixmap(_PICTURE * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.colour("tile"))
        item.setIcon(QIcon(picture))

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(TakeId(item.data(_ID)))
        self.close()
