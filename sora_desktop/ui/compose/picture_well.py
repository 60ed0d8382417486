"""One place for a picture in the prompt bar: empty, with what was put in, or being prepared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from sora_desktop.core.inputs import Input, Role
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.theme.icons import pixmap
from sora_desktop.ui.theme.theme import S1, Theme
from sora_desktop.ui.widgets.dropped import may_hold_picture, on_clipboard, source_in
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.labels import plain_tip

_RADIUS, _STRIP, _ICON = 4.0, 16, 16
# Words on a picture stand on 68 % black; what is not used is paler.
_SHADE, _PALE = 173, 0.35
_NAMES = {
    Role.FIRST_FRAME: "firstFrameWell",
    Role.LAST_FRAME: "lastFrameWell",
    Role.REFERENCE: "referenceWell",
}
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What a well shows. `picture` is the thumbnail of what was put in, once there is one; `used`
    says whether the model uses it, `busy` that another is being prepared, `fault` why it cannot be
    used; `name` stands for the name of the role, where the model has no such role."""

    put_in: Input | None = None
    picture: QPixmap | None = None
    used: bool = True
    busy: bool = False
    fault: str = ""
    name: str = ""


class PictureWell(QAbstractButton):
    """A press, Return or the menu key asks for its menu by `clicked`; Delete tells `removed`.
    `given` carries the Source that was dropped or pasted."""

    given = Signal(object)
    removed = Signal()

    def __init__(self, theme: Theme, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._theme = theme
        self._filling = Filling()
        self._over = False
        self.setObjectName(_NAMES[role])
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self._show()

    @property
    def filling(self) -> Filling:
        """What is shown."""
        return self._filling

    @property
    def filled(self) -> bool:
        """Whether something was put in."""
        return self._filling.put_in is not None

    def show_filling(self, filling: Filling) -> None:
        """Shows what was put in; no signal is emitted."""
        if filling != self._filling:
            self._filling = filling
            self._show()

    def _show(self) -> None:
        filling = self._filling
        name = filling.name or role_name(self.role)
        self.setAccessibleName(name)
        words = self._words()
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(f"{name}\n{words}"))
        self.update()

    def paste(self) -> None:
        """Takes what is on the clipboard, where that is something for a well."""
        source = source_in(on_clipboard())
        if source is not None:
            self.given.emit(source)

    def _words(self) -> str:
        filling = self._filling
        if filling.busy:
            return self.tr("Preparing the picture")
        if filling.put_in is None:
            return self.tr("Drop, paste or choose a picture")
        if filling.fault:
            return filling.fault
        where = QUrl(filling.put_in.link).host()
        words = fill(self.tr("Link to {host}"), host=where) if where else self.tr("Picture added")
        return words if filling.used else f"{words}. {self.tr('Not used by this model')}"

    # --- what a person does -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in _REMOVE and self.filled:
            self.removed.emit()
        elif event.key() in _OPEN and not event.modifiers():
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.click()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_picture(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._set_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Never a move: the file belongs to whoever dragged it."""
        self._set_over(False)
        source = source_in(event.mimeData())
        if source is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.given.emit(source)

    def _set_over(self, on: bool) -> None:
        self._over = on
        self.update()

    # --- looks --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.filled:
            self._paint_filled(painter, box)
        else:
            self._paint_empty(painter, box)
        if self._over or (self.hasFocus() and self.property("ring")):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        ink = self._theme.colour("text" if self.underMouse() else "muted")
        pen = QPen(ink if self.underMouse() else self._theme.colour("faint"), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        hover = self.underMouse() or self.isDown()
        painter.setBrush(self._theme.colour("hover") if hover else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setFont(self._theme.font("label"))
        name = self._name(painter)
        painter.setPen(ink)
        high = painter.fontMetrics().height()
        top = (self.height() - _ICON - high) // 2
        if top < 1:
            # In a low bar the words alone say it.
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), name)
            return
        mark = pixmap("plus", ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, top, mark)
        words = QRect(0, top + _ICON, self.width(), high)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_filled(self, painter: QPainter, box: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.stage))
        filling = self._filling
        plain = filling.used and not filling.busy and not filling.fault
        painter.setOpacity(1.0 if plain else _PALE)
        shown = self._filling.picture
        if shown is not None:
            place = fitted(shown.deviceIndependentSize(), QRectF(self.rect()))
            painter.drawPixmap(place, shown, QRectF(shown.rect()))
        elif filling.put_in is not None and filling.put_in.link:
            mark = pixmap("link", self._theme.deck.text, _ICON, self.devicePixelRatioF())
            top = (self.height() - _STRIP - _ICON) // 2
            painter.drawPixmap((self.width() - _ICON) // 2, top, mark)
        painter.setOpacity(1.0)
        strip = QRect(0, self.height() - _STRIP, self.width(), _STRIP)
        painter.fillRect(strip, QColor(0, 0, 0, _SHADE))
        painter.setFont(self._theme.font("label"))
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), self._name(painter))
        painter.restore()
        if self._filling.fault:
            middle = (self.width() - _ICON) // 2, (self.height() - _STRIP - _ICON) // 2
            ink = self._theme.deck.danger
            painter.drawPixmap(*middle, pixmap("error", ink, _ICON, self.devicePixelRatioF()))
        edge = self._theme.colour("danger" if self._filling.fault else "edge")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _name(self, painter: QPainter) -> str:
        words = self._filling.name or role_name(self.role)
        if self._filling.busy:
            words = self.tr("Preparing\u2026")
        elif self.filled and not self._filling.used:
            words = self.tr("Not used")
        room = self.width() - S1
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
