"""The questions of the prompt bar: which part of a picture goes into the clip, a person's own link
to a picture, and every prompt that the choices of one order make, with its price. Prompts of shots
and queued takes: where to split one, and another text for it. They send nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from sora_desktop.core.inputs import LONGEST_LINK, as_link
from sora_desktop.core.money import Money
from sora_desktop.core.pictures import Crop, Size, crop_for
from sora_desktop.ui.text.formats import counted, fill, price_text
from sora_desktop.ui.text.picture_text import pixel_size
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import hbox, plain_tip, props, small_label, text_label, vbox
from sora_desktop.ui.widgets.presses import PaidButton

_VIEW = QSize(560, 360)
# As a share of the picture's side, for one press of an arrow; with Shift ten times as much.
_STEP, _LEAP = 0.01, 10
_MOST_ZOOM, _ZOOM_STEP = 400, 10
_PREVIEW = 1600
_OUTSIDE = 160
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """The whole picture, dimmed where it is left out. The arrows and the pointer move the part that
    is used; plus, minus and the wheel change its size. `changed` is emitted when it changes."""

    changed = Signal()

    def __init__(self, theme: Theme, image: QImage, shape: Fraction | None, crop: Crop) -> None:
        super().__init__()
        self._theme = theme
        self._whole = Size(image.width(), image.height())
        self._shape = shape
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        small = image.scaled(_PREVIEW, _PREVIEW, keep, smooth)
        self._shown = QPixmap.fromImage(small if max(self._whole) > _PREVIEW else image)
        self._largest = crop_for(self._whole, shape)
        self._part = QRectF(*crop)
        self._held: QPointF | None = None
        self.setObjectName("cropView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_VIEW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setAccessibleName(self.tr("Part of the picture that is used"))
        self._report()

    @property
    def crop(self) -> Crop:
        """The part, in whole pixels of the picture."""
        x, y = round(self._part.x()), round(self._part.y())
        wide, high = round(self._part.width()), round(self._part.height())
        return crop_for(self._whole, self._shape, Crop(x, y, max(wide, 1), max(high, 1)))

    @property
    def zoom(self) -> int:
        """How much smaller than the largest the part is: 100 for the largest, 200 for half."""
        return round(100 * self._largest.width / self._part.width())

    def set_zoom(self, percent: int) -> None:
        """Makes the part smaller or larger, keeping its centre where possible."""
        wide = self._largest.width * 100 / min(max(percent, 100), _MOST_ZOOM)
        middle = self._part.center()
        high = wide * self._largest.height / self._largest.width
        self._put(QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high))

    def move_by(self, across: float, down: float) -> None:
        """Moves the part by that many pixels of the picture, not beyond its edges."""
        self._put(self._part.translated(across, down))

    def reset(self) -> None:
        """The largest part, centred."""
        self._put(QRectF(*self._largest))

    def _put(self, part: QRectF) -> None:
        x = min(max(part.x(), 0.0), self._whole.width - part.width())
        y = min(max(part.y(), 0.0), self._whole.height - part.height())
        moved = QRectF(x, y, part.width(), part.height())
        if moved != self._part:
            self._part = moved
            self._report()
            self.changed.emit()
            self.update()

    def _report(self) -> None:
        crop = self.crop
        words = fill(
            self.tr("{part} of {whole}, from {x}, {y}"),
            part=pixel_size(Size(crop.width, crop.height)),
            whole=pixel_size(self._whole),
            x=crop.x,
            y=crop.y,
        )
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None:
            leap = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            step = max(1.0, _STEP * max(self._whole)) * leap
            self.move_by(way[0] * step, way[1] * step)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom + _ZOOM_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom - _ZOOM_STEP)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way = (event.position() - self._held) / self._scale
            self._held = event.position()
            self.move_by(way.x(), way.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self.set_zoom(self.zoom + (_ZOOM_STEP if event.angleDelta().y() > 0 else -_ZOOM_STEP))

    @property
    def _scale(self) -> float:
        """Logical pixels for one pixel of the picture."""
        return min(self.width() / self._whole.width, self.height() / self._whole.height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.stage))
        scale = self._scale
        place = fitted(QSize(*self._whole), QRectF(self.rect()))
        painter.drawPixmap(place, self._shown, QRectF(self._shown.rect()))
        part = QRectF(
            place.x() + self._part.x() * scale,
            place.y() + self._part.y() * scale,
            self._part.width() * scale,
            self._part.height() * scale,
        )
        outside = QPainterPath()
        outside.addRect(place)
        inside = QPainterPath()
        inside.addRect(part)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, _OUTSIDE))
        ink = self._theme.viewer.accent if self.hasFocus() else self._theme.viewer.text
        painter.setPen(QPen(QColor(ink), 2))
        painter.drawRect(part.adjusted(1, 1, -1, -1))


class CropDialog(QDialog):
    """`cropped` carries the chosen Crop. Open it with open(); it is deleted when it closes."""

    cropped = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        image: QImage,
        shape: Fraction | None,
        crop: Crop,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        props(self, objectName="cropDialog", windowTitle=title)
        self.view = CropView(theme, image, shape, crop)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(100, _MOST_ZOOM)
        self.size_slider.setValue(self.view.zoom)
        self.size_slider.setPageStep(_ZOOM_STEP * 5)
        self.size_slider.setAccessibleName(self.tr("Zoom"))
        self.use_button = props(QPushButton(self.tr("Use this part"), default=True), kind="strong")
        self._pixels = small_label("")
        self._lay_out(title)
        self.size_slider.valueChanged.connect(self.view.set_zoom)
        self.view.changed.connect(self._show)
        self.use_button.clicked.connect(self._use)
        self.finished.connect(self.deleteLater)
        self._show()
        self.view.setFocus()

    def _lay_out(self, title: str) -> None:
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        reset = props(QPushButton(self.tr("Reset"), autoDefault=False), kind="quiet")
        reset.clicked.connect(self.view.reset)
        words = self.tr("Drag the frame, or move it with the arrow keys.")
        zoom = hbox(spacing=S3)
        label = small_label(self.tr("Zoom"))
        label.setBuddy(self.size_slider)
        zoom.addWidget(label)
        zoom.addWidget(self.size_slider, 1)
        zoom.addWidget(self._pixels)
        line = hbox(reset, (None, 1), cancel, self.use_button, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S3)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(words, tone="muted"))
        column.addWidget(self.view, 1)
        column.addLayout(zoom)
        column.addLayout(line)

    def _show(self) -> None:
        crop = self.view.crop
        self._pixels.setText(pixel_size(Size(crop.width, crop.height)))
        if self.size_slider.value() != self.view.zoom:
            self.size_slider.blockSignals(True)
            self.size_slider.setValue(self.view.zoom)
            self.size_slider.blockSignals(False)

    def _use(self) -> None:
        self.accept()
        self.cropped.emit(self.view.crop)


_WIDTH = 460


class LinkDialog(QDialog):
    """`linked` carries the link. Open it with open(); it is deleted when it closes. Whether PiAPI
    can download the picture is checked afterwards."""

    linked = Signal(str)

    def __init__(self, link: str, parent: QWidget | None, *, media: bool = False) -> None:
        """With `media`, it may lead to a clip or sound too."""
        super().__init__(parent)
        whole = self.tr("Link to a picture, clip or sound")
        title = whole if media else self.tr("Link to a picture")
        props(self, objectName="linkDialog", windowTitle=title)
        self.field = props(QLineEdit(link), objectName="pictureLink", accessibleName=title)
        self.field.setPlaceholderText("https://")
        # One that is too long is refused: the beginning of a link leads elsewhere.
        self.field.setMaxLength(LONGEST_LINK + 1)
        self.field.selectAll()
        self.use_button = props(QPushButton(self.tr("Use link"), default=True), kind="strong")
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        line = hbox((None, 1), cancel, self.use_button, spacing=S2)
        words = self.tr(
            "PiAPI opens the link itself, so it must be public and stay there until the clip is "
            "ready. JPEG, PNG or WebP, up to 10 MB. The picture isn't cropped."
        )
        clips = self.tr("A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.")
        words = f"{words} {clips}" if media else words
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(words, tone="muted"))
        column.addSpacing(S2)
        column.addWidget(self.field)
        column.addSpacing(S3)
        column.addLayout(line)
        self.setMinimumWidth(_WIDTH)
        self.field.textChanged.connect(self._offer)
        self.use_button.clicked.connect(self._use)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    @property
    def link(self) -> str | None:
        """The link as it is sent, None while it is none. A browser copies some with their spaces,
        and quotes them when it opens one."""
        return as_link(self.field.text().strip().replace(" ", "%20"))

    def _offer(self) -> None:
        self.use_button.setEnabled(self.link is not None)

    def _use(self) -> None:
        self.accept()
        self.linked.emit(self.link)


_LIST_WIDTH, _MOST_HEIGHT, _ROWS_SHOWN = 520, 320, 6


class ChoicesDialog(QDialog):
    """Lists the prompts, each of which is made `each` times. Open it with `ask`; Return says no."""

    def __init__(
        self, prompts: Sequence[str], each: int, total: Money, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choicesDialog")
        takes = len(prompts) * each
        text = counted(self.tr("Generate %n take(s) for {total}?", "", takes), takes)
        title = fill(text, total=price_text(total))
        self.setWindowTitle(title)
        message = counted(
            self.tr("Your choices make %n prompt(s).", "", len(prompts)), len(prompts)
        )
        if each > 1:
            message += counted(self.tr(" Each is made %n time(s).", "", each), each)
        self.setAccessibleDescription(message)
        self.list = props(QListWidget(), objectName="choicesList")
        self.list.setAccessibleName(self.tr("Prompts in this batch"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for number, prompt in enumerate(prompts, start=1):
            item = QListWidgetItem(f"{number}.  {' '.join(prompt.split())}", self.list)
            item.setToolTip(plain_tip(prompt))
        self.accept_button = PaidButton()
        self.accept_button.setText(fill(self.tr("Generate ({total})"), total=price_text(total)))
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.ordered.connect(self.accept)
        column = vbox(parent=self, margins=(S6, S6, S6, S4), spacing=S2)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(text_label(message, tone="muted"))
        column.addWidget(self.list, 1)
        column.addSpacing(S3)
        column.addLayout(self._buttons())
        self.resize(_LIST_WIDTH, self._height(len(prompts)))

    def _height(self, rows: int) -> int:
        """High enough for some prompts of two lines; the rest scrolls."""
        lines = min(rows, _ROWS_SHOWN) * (2 * self.fontMetrics().lineSpacing() + S3)
        self.list.setMinimumHeight(min(lines, _MOST_HEIGHT))
        return self.sizeHint().height()

    def _buttons(self) -> QHBoxLayout:
        line = hbox(None, spacing=S2)
        cancel = QPushButton(self.tr("Cancel"), default=True)
        cancel.clicked.connect(self.reject)
        line.addWidget(cancel)
        line.addWidget(self.accept_button)
        cancel.setFocus()
        return line


_SPLIT_SIZE = (520, 300)
_ENDS = (". ", "! ", "? ", "\n", "; ", ", ")


class SplitShotDialog(QDialog):
    """`chosen` carries the index of the character with which the second shot begins. Open it with
    open(); it is deleted when it closes."""

    chosen = Signal(int)

    def __init__(self, prompt: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        props(self, objectName="splitShotDialog", windowTitle=self.tr("Split shot"))
        self.field = QPlainTextEdit(prompt, readOnly=True)
        self.field.setAccessibleName(self.tr("Prompt of the shot"))
        flags = self.field.textInteractionFlags()
        self.field.setTextInteractionFlags(flags | flags.TextSelectableByKeyboard)
        self.second = text_label("", tone="muted")
        self.split_button = props(QPushButton(self.tr("Split shot"), default=True), kind="strong")
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        self._lay_out(cancel)
        self.field.cursorPositionChanged.connect(self._show)
        self.split_button.clicked.connect(self._split)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._put_cursor(_middle(prompt))
        self.resize(*_SPLIT_SIZE)
        self.field.setFocus()

    @property
    def place(self) -> int:
        """The place of the cursor, in characters of the sentence."""
        before = self.field.toPlainText().encode("utf-16-le", "surrogatepass")
        units = self.field.textCursor().position()
        # Qt counts a character outside the basic plane as two.
        return len(before[: units * 2].decode("utf-16-le", "surrogatepass"))

    def _lay_out(self, cancel: QPushButton) -> None:
        line = hbox((None, 1), cancel, self.split_button, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(text_label(self.tr("Split shot"), size="title"))
        words = self.tr("Put the cursor where the second shot begins. Takes stay with the first.")
        column.addWidget(text_label(words, tone="muted"))
        column.addWidget(self.field, 1)
        column.addWidget(self.second)
        column.addSpacing(S3)
        column.addLayout(line)

    def _put_cursor(self, place: int) -> None:
        units = len(self.field.toPlainText()[:place].encode("utf-16-le", "surrogatepass")) // 2
        cursor = self.field.textCursor()
        cursor.setPosition(units, QTextCursor.MoveMode.MoveAnchor)
        self.field.setTextCursor(cursor)
        self._show()

    def _show(self) -> None:
        prompt, place = self.field.toPlainText(), self.place
        first, second = prompt[:place].strip(), prompt[place:].strip()
        self.split_button.setEnabled(bool(first and second))
        text = self.tr("Second shot: {text}")
        self.second.setText(fill(text, text=" ".join(second.split())[:120]) if second else " ")

    def _split(self) -> None:
        self.accept()
        self.chosen.emit(self.place)


def _middle(prompt: str) -> int:
    """The end of the sentence that is nearest to the middle, where a person would split."""
    half = len(prompt) / 2
    ends = [
        at + len(end)
        for end in _ENDS
        for at in range(len(prompt))
        if prompt.startswith(end, at) and prompt[at + len(end) :].strip()
    ]
    return min(ends, key=lambda at: abs(at - half), default=len(prompt) // 2)


_EDIT_SIZE = (520, 320)
# The note below the field always has this many lines, so that nothing moves.
_LINES = 2


class EditQueuedDialog(QDialog):
    """`edited` carries the prompt at each change, to be answered with `judge`. `save_wanted`
    carries the one to save: the receiver accepts the dialog, or says with `refuse` why it stays
    open. Open it with open(); it is deleted when it closes."""

    edited = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, prompt: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        props(self, objectName="editQueuedDialog", windowTitle=self.tr("Edit queued prompt"))
        self.field = props(QPlainTextEdit(prompt), accessibleName=self.tr("Prompt"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.price, self.status = text_label(""), text_label("", tone="muted")
        self.status.setMinimumHeight(_LINES * self.status.fontMetrics().lineSpacing())
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.save_button = props(QPushButton(self.tr("Save"), default=True), kind="strong")
        self._lay_out()
        self.field.textChanged.connect(lambda: self.edited.emit(self.prompt))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.prompt))
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.resize(*_EDIT_SIZE)
        self.field.setFocus()

    @property
    def prompt(self) -> str:
        """What is in the field."""
        return self.field.toPlainText()

    def judge(self, price: str, flaw: str) -> None:
        """Shows what the prompt costs, and why it can't be sent; empty when it can."""
        if self.field.isReadOnly():
            return
        self.price.setText(price)
        hint = self.tr("Saving sends nothing. If its turn comes first, the old prompt is sent.")
        self._show_text(flaw or hint, "danger" if flaw else "muted")
        self.save_button.setEnabled(not flaw)

    def refuse(self, text: str) -> None:
        """Shows why it could not be saved."""
        self._show_text(text, "danger")
        announce(self, text)

    def end(self, text: str) -> None:
        """Shows why nothing can be saved any more. The text can still be copied."""
        self.save_button.setEnabled(False)
        self.field.setReadOnly(True)
        self.refuse(text)

    def _show_text(self, text: str, tone: str) -> None:
        self.status.setText(text)
        restyle(self.status, tone=tone)

    def _lay_out(self) -> None:
        line = hbox((None, 1), self.cancel_button, self.save_button, spacing=S2)
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S2)
        column.addWidget(text_label(self.tr("Edit queued prompt"), size="title"))
        column.addWidget(self.field, 1)
        column.addSpacing(S1)
        column.addWidget(self.price)
        column.addWidget(self.status)
        column.addSpacing(S3)
        column.addLayout(line)
