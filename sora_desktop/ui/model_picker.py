"""The choice of the model: in the list each with its price, what it is good for, and a warning."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.ui.formats import from_per_second
from sora_desktop.ui.icons import pixmap
from sora_desktop.ui.theme import S1, S2, S3, Theme
from sora_desktop.ui.words import good_for, model_note

_MODEL = Qt.ItemDataRole.UserRole
_POPUP_WIDTH = 340
# Padding and border of the list, left and right together.
_POPUP_FRAME = 2 * S1 + 2
_MARK = 14
_ARROW_ROOM = 26
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ModelDelegate(QStyledItemDelegate):
    """Draws a model: heading of its family where one begins, name and price, what for, warning."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = _POPUP_WIDTH

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height that the wrapped texts need at the popup's width."""
        model: Model = index.data(_MODEL)
        height = S2 + self._line("body") + self._wrapped(good_for(model), self._room) + S2
        if model.note:
            height += S1 + self._wrapped(model_note(model), self._room - _MARK - S1)
        return QSize(self.width, height + (self._heading if _begins(index) else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One item, with the ground of the selection under the current one."""
        model: Model = index.data(_MODEL)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _begins(index):
            self._draw_heading(painter, box, model.family)
            box.setTop(box.top() + self._heading)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.selection))
            painter.drawRoundedRect(box, 6, 6)
        self._draw_words(painter, box.adjusted(S3, S2, -S3, -S2), model)
        painter.restore()

    @property
    def _room(self) -> int:
        return self.width - 2 * S3

    @property
    def _heading(self) -> int:
        return self._line("small") + S2

    def _line(self, size: str) -> int:
        return QFontMetrics(self._theme.font(size)).lineSpacing()

    def _wrapped(self, text: str, width: int) -> int:
        metrics = QFontMetrics(self._theme.font("small"))
        return metrics.boundingRect(QRect(0, 0, width, 1000), _WRAP, text).height()

    def _draw_heading(self, painter: QPainter, box: QRect, family: str) -> None:
        painter.setFont(self._theme.font("small", bold=True))
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(QPoint(box.left() + S3, box.top() + self._heading - S1), family)

    def _draw_words(self, painter: QPainter, box: QRect, model: Model) -> None:
        line = self._line("body")
        first = QRect(box.left(), box.top(), box.width(), line)
        self._text(painter, first, model.name, "text", self._theme.font(bold=True))
        price = from_per_second(model.cheapest)
        small = self._theme.font("small")
        self._text(painter, first, price, "muted", small, right=True)
        rest = box.adjusted(0, line, 0, 0)
        self._text(painter, rest, good_for(model), "muted", small)
        if model.note:
            rest.setTop(rest.top() + self._wrapped(good_for(model), self._room) + S1)
            ratio = painter.device().devicePixelRatio()
            mark = pixmap("warning", self._theme.tokens.warn, _MARK, ratio)
            painter.drawPixmap(rest.topLeft(), mark)
            self._text(
                painter, rest.adjusted(_MARK + S1, 0, 0, 0), model_note(model), "warn", small
            )

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: str,
        font: QFont,
        *,
        right: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, int(_RIGHT if right else _WRAP), text)


def _begins(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether this is the first model of its family in the list."""
    model: Model = index.data(_MODEL)
    items: QAbstractItemModel = index.model()
    before = items.index(index.row() - 1, 0)
    return not before.isValid() or before.data(_MODEL).family != model.family


class ModelPicker(QComboBox):
    """`chosen` carries the id of the model that a person chose; setting one does not tell."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("modelPicker")
        self.setAccessibleName(self.tr("Model"))
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._delegate = ModelDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.activated.connect(self._activated)
        theme.changed.connect(self.update)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offers the catalogue's live models; what was chosen stays chosen where it is in it."""
        before = self.model_id()
        self.clear()
        for model in catalogue.offered:
            self.addItem(model.name, model)
            words = (model.name, model.family, from_per_second(model.cheapest), good_for(model))
            said = ". ".join(word for word in (*words, model_note(model)) if word)
            role = Qt.ItemDataRole.AccessibleTextRole
            self.setItemData(self.count() - 1, said, role)
        self.set_model(before or catalogue.default.id)

    def model_id(self) -> str | None:
        """The id of the chosen model; None while there is no catalogue."""
        model = self.currentData(_MODEL)
        return model.id if isinstance(model, Model) else None

    def set_model(self, model_id: str) -> None:
        """Chooses without telling; an id that is not offered changes nothing."""
        for row in range(self.count()):
            if self.itemData(row, _MODEL).id == model_id:
                self.setCurrentIndex(row)

    def showPopup(self) -> None:
        """The list is at least wide enough for its texts, however narrow the column is."""
        width = max(self.width(), _POPUP_WIDTH)
        self._delegate.width = width - _POPUP_FRAME
        self.view().setMinimumWidth(width)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name at the left, the price at the right."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        model = self.currentData(_MODEL)
        if not isinstance(model, Model):
            return
        box = self.rect().adjusted(S2 + 2, 0, -_ARROW_ROOM, 0)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(self._theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignLeft), model.name)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("muted"))
        price = from_per_second(model.cheapest)
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), price)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the column past this must not change what is paid for."""
        event.ignore()

    def _activated(self, row: int) -> None:
        self.chosen.emit(self.itemData(row, _MODEL).id)
