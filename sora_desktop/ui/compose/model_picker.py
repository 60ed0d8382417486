"""The choice of the model: its name on a chip, and in the list each with its strengths and what
this order would cost with it, grouped by which inputs it would use. A field on top finds models by
name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.mode import Mode
from sora_desktop.ui.compose.chips import ChipBox
from sora_desktop.ui.text.formats import lowest_rate
from sora_desktop.ui.text.take_text import good_for, model_note
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import hbox, plain_tip, props, small_label

_ICON = 16
_OF_THE_LIST = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F4),
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    }
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """Placed above `view` in its popup. `found_by` says how well a row matches the text, more is
    better, and None where it doesn't; a heading shows while a row below it does."""

    def __init__(self, theme: Theme, name: str, view: QListView) -> None:
        popup = view.parentWidget()
        super().__init__(popup)
        self._theme, self._view = theme, view
        self.found_by: Callable[[int, str], int | None] = lambda _row, _text: 0
        self.is_heading: Callable[[int], bool] = lambda _row: False
        props(self, objectName="findField", accessibleName=name)
        self.setPlaceholderText(name)
        self.setFixedHeight(CONTROL)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.caption = small_label("", "muted", self)
        hbox((None, 1), self.caption, parent=self, margins=(0, 0, S2, 0))
        layout = popup.layout() if popup is not None else None
        if isinstance(layout, QBoxLayout):
            frame = props(QFrame(popup), objectName="findFrame")
            frame.setFixedHeight(self.height_with_frame)
            hbox(self, parent=frame, margins=(S2, S2, S2, S1))
            layout.insertWidget(0, frame)
        self.textChanged.connect(self._find)
        theme.changed.connect(self._renew)
        self._renew()

    @property
    def height_with_frame(self) -> int:
        """Its height in the popup."""
        return CONTROL + S2 + S1

    def begin(self, caption: str) -> None:
        """Clears it, with the cursor in it; `caption` is shown at its end."""
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self.setTextMargins(0, 0, self.caption.sizeHint().width() + S2 if caption else 0, 0)
        self.clear()
        self._find("")
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[int]:
        """The rows that are shown, without the headings."""
        return [row for row in self._rows() if not self._view.isRowHidden(row)]

    def _rows(self) -> list[int]:
        count = self._view.model().rowCount()
        return [row for row in range(count) if not self.is_heading(row)]

    def _find(self, text: str) -> None:
        """Shows the rows that match the text, and chooses the best one."""
        ranks = {row: self.found_by(row, text) if text.strip() else 0 for row in self._rows()}
        answers = {row: rank for row, rank in ranks.items() if rank is not None}
        heading = -1
        for row in range(self._view.model().rowCount()):
            if self.is_heading(row):
                heading = row
                self._view.setRowHidden(row, True)
            else:
                self._view.setRowHidden(row, row not in answers)
                if row in answers and heading >= 0:
                    self._view.setRowHidden(heading, False)
        if text.strip():
            best = max(answers, key=lambda row: (answers[row], -row), default=None)
            self._choose(best)

    def _choose(self, row: int | None) -> None:
        index = QModelIndex() if row is None else self._view.model().index(row, 0)
        self._view.setCurrentIndex(index)
        text = index.data(Qt.ItemDataRole.AccessibleTextRole)
        none = QCoreApplication.translate("FindField", "No matches.")
        announce(self, str(text or index.data() or "") if row is not None else none)

    def event(self, event: QEvent) -> bool:
        """The keys of the list go to the list, and Tab does nothing."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _OF_THE_LIST:
                # A key that is still held from opening the list chooses nothing.
                if not (key in _ENTER and event.isAutoRepeat()):
                    self._pass_on(event)
                return True
        return super().event(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            QCoreApplication.sendEvent(self._view, again)

    def _renew(self) -> None:
        self._glass.setIcon(icon("search", self._theme.tokens.muted, _ICON))


# The price of this order with a model, and of a second of it.
Prices = Callable[[Model], tuple[str, str]]


class ModelFit(NamedTuple):
    """How a model would use the inputs: a heading, how many it would leave out, and the mode."""

    heading: str
    left: int
    mode: Mode


_MODEL = Qt.ItemDataRole.UserRole
_LINK = Qt.ItemDataRole.UserRole + 1
_WIDTH, _ROW, _HEADING = 480, 48, 28
_MOST_ROWS = 8
_NARROW_NAME, _SHORTEST_NAME = 136, 24
_CHECK, _MARK = 16, 14
# What a row has for its words.
_INSIDE = _WIDTH - 2 * S3 - 3 * S2 - _CHECK
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
AnyIndex = QModelIndex | QPersistentModelIndex


class ModelDelegate(QStyledItemDelegate):
    """Draws a model in two lines: name and price; strengths, and the price of a second. What to
    know before choosing it is after the name, or on lines of its own where that has no room."""

    def __init__(self, theme: Theme, picker: ModelPicker) -> None:
        super().__init__(picker)
        self._theme, self._picker = theme, picker

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        model: Model | None = index.data(_MODEL)
        if model is None:
            return QSize(_WIDTH - 2 * S3, max(_HEADING, self._line("small") + S2))
        least = max(_ROW, 2 * self._line("body") + S2)
        return QSize(_WIDTH - 2 * S3, least + self._note_height(model))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model: Model | None = index.data(_MODEL)
        box = QRect(option.rect)
        painter.save()
        if model is None and not index.data(_LINK):
            font = self._theme.font("small", bold=True)
            box.adjust(S2, 0, -S2, -2)
            self._text(painter, box, str(index.data() or ""), "muted", font, room=box.width())
            painter.restore()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if model is None:
            inside = box.adjusted(S2 + _CHECK + S2, 0, -S2, 0)
            self._text(painter, inside, str(index.data()), "accent", self._theme.font())
            painter.restore()
            return
        ratio = painter.device().devicePixelRatio()
        if model.id == self._picker.model_id():
            mark = pixmap("check", self._theme.tokens.text, _CHECK, ratio)
            painter.drawPixmap(box.left() + S2, box.center().y() - _CHECK // 2, mark)
        box.adjust(S2 + _CHECK + S2, 0, -S2, 0)
        lines = self._line("body") + self._line("small")
        lines += self._note_height(model)
        box.setTop(box.center().y() - lines // 2)
        self._draw(painter, box, model, ratio)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, model: Model, ratio: float) -> None:
        total, rate = self._picker.prices(model)
        strong, small = self._theme.font(bold=True), self._theme.font("small")
        first = QRect(box.left(), box.top(), box.width(), self._line("body"))
        step = self._line("small")
        second = QRect(box.left(), first.bottom() + 1, box.width(), step)
        room = first.width() - self._text(painter, first, total, "text", strong, right=True) - S3
        used = self._text(painter, first, model.name, "text", strong, room=room)
        note = self._note(model)
        if note:
            below = second.translated(0, step)
            below.setHeight(self._note_height(model))
            behind = below.isEmpty()
            place = first.adjusted(used + S2, 0, 0, 0) if behind else below
            mark = pixmap("warning", self._theme.tokens.warn, _MARK, ratio)
            at = place.top() + (step - _MARK) // 2 + 1
            painter.drawPixmap(place.left(), at, mark)
            place.adjust(_MARK + S1, 0, 0, 0)
            painter.setFont(small)
            painter.setPen(self._theme.colour("warn"))
            painter.drawText(place, int(_LEFT if behind else _WRAPPED), note)
        used = self._text(painter, second, rate, "muted", small, right=True)
        room = second.width() - used - S3
        self._text(painter, second, good_for(model), "muted", small, room=room)

    def _note(self, model: Model) -> str:
        return model_note(model, self._picker.use(model).mode)

    def _note_height(self, model: Model) -> int:
        """The height of the note below the other lines; nothing where it fits between the name
        and the price."""
        note = self._note(model)
        if not note:
            return 0
        strong = QFontMetrics(self._theme.font(bold=True))
        small = QFontMetrics(self._theme.font("small"))
        named = strong.horizontalAdvance(model.name) + S2 + _MARK + S1
        priced = S3 + strong.horizontalAdvance(self._picker.prices(model)[0])
        if named + small.horizontalAdvance(note) + priced <= _INSIDE:
            return 0
        room = QRect(0, 0, _INSIDE - _MARK - S1, 10 * _ROW)
        return small.boundingRect(room, int(_WRAPPED), note).height()

    def _line(self, size: str) -> int:
        return QFontMetrics(self._theme.font(size)).lineSpacing()

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: str,
        font: QFont,
        *,
        right: bool = False,
        room: int = _WIDTH,
    ) -> int:
        """Draws the text, cut to the room; gives its width."""
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, int(_RIGHT if right else _LEFT), text)
        return metrics.horizontalAdvance(text)


class ModelPicker(ChipBox):
    """`chosen` carries the id of the model that a person chose; setting one emits nothing. `prices`
    gives the list's texts about a model's price, `use` how a model would use the inputs, and
    `caption` for what the prices are. `prices_wanted` asks for the page of all prices: its row can
    be reached only while the list is open."""

    chosen = Signal(str)
    prices_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        props(self, objectName="modelPicker", accessibleName=self.tr("Model"))
        self.prices: Prices = lambda model: ("", lowest_rate(model.cheapest))
        self.use: Callable[[Model], ModelFit] = lambda model: ModelFit("", 0, model.first)
        self.caption: Callable[[], str] = str
        self._models: tuple[Model, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._narrow = False
        self._opened_with = ""
        self._find: FindField | None = None
        self.setMaxVisibleItems(_MOST_ROWS)
        self.activated.connect(self._activated)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offers the catalogue's live models; the chosen one stays chosen if it is among them."""
        before = self.model_id()
        self._models, self._shown = catalogue.offered, ()
        self.regroup()
        self._show_prices()
        self.set_model(before or catalogue.default.id)

    def regroup(self) -> None:
        """Groups the models by the inputs that each would use; those that leave out least come
        first."""
        uses = [(model, self.use(model)) for model in self._models]
        uses.sort(key=lambda each: each[1].left)
        shown = tuple((model.id, use.heading) for model, use in uses)
        if shown == self._shown:
            return
        before, self._shown, heading = self.model_id(), shown, ""
        self.clear()
        for model, use in uses:
            if use.heading != heading:
                heading = use.heading
                self._add_heading(heading)
            self.addItem(model.name, model)
            about = "\n".join(
                text for text in (good_for(model), model_note(model, use.mode)) if text
            )
            tip = Qt.ItemDataRole.ToolTipRole
            self.setItemData(self.count() - 1, plain_tip(about), tip)
        self._add_heading(self.tr("Model prices\u2026"))
        self.setItemData(self.count() - 1, True, _LINK)
        if before is not None:
            self.set_model(before)

    def _add_heading(self, text: str) -> None:
        self.addItem(text)
        self._allow(self.count() - 1, False)

    def _allow(self, row: int, on: bool) -> None:
        """Whether a row can be selected."""
        rows = self.model()
        if isinstance(rows, QStandardItemModel) and 0 <= row < rows.rowCount():
            usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            rows.item(row).setFlags(usual if on else Qt.ItemFlag.NoItemFlags)

    def model_id(self) -> str | None:
        """The id of the chosen model; None while there is no catalogue."""
        model = self.currentData(_MODEL)
        return model.id if isinstance(model, Model) else None

    def set_model(self, model_id: str) -> None:
        """Sets the model without a signal; an id that is not offered changes nothing."""
        for row, model in self._rows():
            if model.id == model_id:
                self.setCurrentIndex(row)
                tip = self.itemData(row, Qt.ItemDataRole.ToolTipRole)
                self.setToolTip(f"{self.accessibleName()}\n{tip}")
        self.updateGeometry()

    def _rows(self) -> Iterator[tuple[int, Model]]:
        """The models with their rows."""
        for row in range(self.count()):
            model = self.itemData(row, _MODEL)
            if isinstance(model, Model):
                yield row, model

    def set_narrow(self, on: bool) -> None:
        """Cuts a long name."""
        self._narrow = on
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Where there is no room, the name is cut."""
        return QSize(self.indent + _SHORTEST_NAME + S1 + self.arrow, self.sizeHint().height())

    @property
    def weight(self) -> QFont.Weight:
        return QFont.Weight.DemiBold

    @property
    def widest(self) -> int | None:
        return _NARROW_NAME if self._narrow else None

    def list_width(self) -> int:
        return _WIDTH

    def showPopup(self) -> None:
        """The current prices are read by a screen reader too."""
        self.regroup()
        self._show_prices()
        self._opened_with = self.model_id() or ""
        self._allow(self.count() - 1, True)
        # Created before the list is shown: a widget added to the window later can't have the focus
        # yet.
        finder = self.finder
        super().showPopup()
        finder.begin(self.caption())

    @property
    def finder(self) -> FindField:
        """The field above the list, created with the list's delegate when it is first opened."""
        if self._find is None:
            self.setItemDelegate(ModelDelegate(self.theme, self))
            view = self.view()
            assert isinstance(view, QListView)
            self._find = FindField(self.theme, self.tr("Find a model"), view)
            self._find.found_by = self._found_by
            self._find.is_heading = self._is_heading
        return self._find

    @property
    def above_list(self) -> int:
        return self.finder.height_with_frame

    def _found_by(self, row: int, text: str) -> int | None:
        from sora_desktop.ui.widgets.palette import rank

        model = self.itemData(row, _MODEL)
        if not isinstance(model, Model):
            return rank(text, self.itemText(row))
        return rank(text, f"{model.name} {model.family} {good_for(model)}")

    def _is_heading(self, row: int) -> bool:
        return self.itemData(row, _MODEL) is None and not self.itemData(row, _LINK)

    def hidePopup(self) -> None:
        """The row of the prices is no model for the keys of the closed box."""
        super().hidePopup()
        self._allow(self.count() - 1, False)

    def _show_prices(self) -> None:
        for row, model in self._rows():
            note = model_note(model, self.use(model).mode)
            words = (model.name, *self.prices(model), good_for(model), note)
            text = ". ".join(word for word in words if word)
            self.setItemData(row, text, Qt.ItemDataRole.AccessibleTextRole)

    def _activated(self, row: int) -> None:
        model = self.itemData(row, _MODEL)
        if isinstance(model, Model):
            self.chosen.emit(model.id)
        elif self.itemData(row, _LINK):
            self.set_model(self._opened_with)
            self.prices_wanted.emit()
