"""The background of the prompt bar: its height by the window's, its field that grows upward, and
the row below the options: where the takes go, one hint at a time, and the sum with its parts. And
the order behind a press on Generate or Draft, with its price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from sora_desktop.core.catalogue import Model
from sora_desktop.core.mode import Estimate, Per, Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import RESOLUTION, SECONDS, SOUND, Options
from sora_desktop.core.references import NO_SHELF
from sora_desktop.core.request import VideoRequest, naming
from sora_desktop.ui.compose.chips import ShotTarget, TargetPicker
from sora_desktop.ui.text.formats import (
    clip_length,
    counted,
    fill,
    long_date,
    price_text,
    rate_text,
    thousands,
)
from sora_desktop.ui.text.take_text import option_text
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.geometry import PROMPT_LINE, edge, prompt_lines, row_height
from sora_desktop.ui.widgets.layouts import ElidedLabel, hbox, plain_tip, props, small_label

# Frame and padding of the field, above and below its lines together.
AROUND = 12
_LINE = 20
# How many extra lines the field shows while the prompt is edited.
MOST_MORE = 2
# The height of a button in the row above.
_BUTTON = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class BarSizes:
    """The parts of the bar, in logical pixels."""

    lines: int
    field: int
    hint: int
    padding: int
    bottom: int

    @property
    def height(self) -> int:
        """The height of the whole bar."""
        return self.padding + self.field + S2 + CONTROL + S1 + self.hint + self.bottom


def bar_sizes(window: int, line: int = 0, small: int = 0) -> BarSizes:
    """The bar's measures in a window of that height; `line` is the height of a line of the prompt,
    `small` that of a hint. 124, 140, 160 or 180 high in all, more with a larger system font."""
    lines, padding = prompt_lines(window), edge(window)
    field = AROUND + lines * max(_LINE, line)
    hint, bottom = (16, S1) if padding < S3 else (20, padding)
    return BarSizes(lines=lines, field=field, hint=max(hint, small), padding=padding, bottom=bottom)


class PromptBar(QWidget):
    """Its height follows the height of its parent, whatever it contains. `grow` extends it upward,
    over what is above it: the layout keeps its place, and nothing else moves. The row above is
    covered whole where its texts would be cut. `place_parts` lays out its content."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("promptBar", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sizes = bar_sizes(0)
        self.collapsed = False
        self._watched: QWidget | None = None
        self._extra, self._slot, self._moving = 0, QRect(), False
        theme.changed.connect(self.update)

    @property
    def line_height(self) -> int:
        """The height of a line of the prompt."""
        raise NotImplementedError

    def place_parts(self, ground: QRect, extra: int) -> None:
        """Lays out the parts: the bar is `ground`, and the field begins `extra` above its place."""
        raise NotImplementedError

    @property
    def bar_height(self) -> int:
        """The height that the bar takes from the window."""
        return PROMPT_LINE if self.collapsed else self.sizes.height

    @property
    def grown(self) -> int:
        """How far the field reaches over what is above the bar."""
        return self._extra

    def grow(self, lines: int) -> None:
        """Shows that many lines more than the field has room for."""
        extra = 0 if self.collapsed or self.isWindow() else min(lines, MOST_MORE) * self.line_height
        if extra != self._extra:
            if not self._extra:
                self._slot = self.geometry()
            self._extra = extra
            self._take_place()

    @property
    def _rise(self) -> int:
        """How far the bar itself reaches above its place."""
        around = self.parentWidget() or self
        row, reach = row_height(around.height()), self._extra - self.sizes.padding
        covers = reach > (row - _BUTTON) // 2
        return max(row, reach) if covers else self._extra

    def fit(self) -> None:
        """Applies the measures for the height of its parent."""
        around = self.parentWidget() or self
        small = QFontMetrics(self._theme.font("small")).height()
        self.sizes = bar_sizes(around.height(), self.line_height, small)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(0, self.bar_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.bar_height)

    def showEvent(self, event: QShowEvent) -> None:
        """Its parent may have changed, or its height."""
        super().showEvent(event)
        around = self.parentWidget()
        if around is not None and around is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = around
            around.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._placed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed()
        self._arrange()

    def _placed(self) -> None:
        """The layout placed the bar again: the grown field still reaches above it."""
        grown = self._slot.adjusted(0, -self._rise, 0, 0)
        if self._extra and not self._moving and self.geometry() != grown:
            self._slot = self.geometry()
            self._take_place()

    def _take_place(self) -> None:
        self._moving = True
        try:
            self.setGeometry(self._slot.adjusted(0, -self._rise, 0, 0))
        finally:
            self._moving = False
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        rise = self._rise
        ground = QRect(0, rise, self.width(), self.height() - rise)
        self.place_parts(ground, self._extra)
        if 0 < self._extra == rise:
            inside = self.sizes.padding
            over = QRect(inside, inside, self.width() - 2 * inside, self._extra)
            self.setMask(QRegion(ground).united(over))
        else:
            self.clearMask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The background and the line above it, unless the row above is covered."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        if self._rise == self._extra:
            painter.fillRect(0, self._extra, self.width(), 1, self._theme.colour("line"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the grown field shows the row above again."""
        if event.position().y() < self._rise:
            self.grow(0)
        super().mousePressEvent(event)


_TIMES = "\u00d7"


class PriceLine(QWidget):
    """``2 takes x 8 s x $0.24 = $3.84``, and what would be left of the balance. `doubt` says why a
    price is not sure; empty when it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubt = ""
        self._balance: Money | None = None
        self._total: Money | None = None
        self._roomy = False
        self.readout = props(QLabel(self), objectName="costReadout")
        props(self.readout, accessibleName=self.tr("Price"), textSize="small", strong=True)
        self.after = small_label("", "muted", self)
        self.after.setObjectName("balanceAfter")
        self.after.setAccessibleName(self.tr("Balance after this batch"))
        hbox(self.readout, self.after, parent=self, margins=0, spacing=S4)
        self._show_after()

    def show_estimate(self, estimate: Estimate, takes: int, total: Money, checked: date) -> None:
        """Shows the sum of that many takes, only the `total` where they cost differently; `checked`
        is when the price was last verified."""
        self._total = total if estimate.known else None
        text = self._sum(estimate, takes, total)
        self.readout.setText(text)
        self.readout.setAccessibleDescription(text)
        day = long_date(checked)
        sure = self.tr("PiAPI's price on {day}. We show PiAPI's own figure once we have it.")
        unsure = self.tr("PiAPI lists no exact price for these settings (checked {day}).")
        self.readout.setToolTip(fill(sure if estimate.certain else unsure, day=day))
        self.doubt = "" if estimate.certain else self.tr("No exact price listed; may cost more")
        if not estimate.known:
            self.doubt = self.tr("Price unknown. We ask before each batch.")
        self._show_after()

    def set_balance(self, balance: Money | None) -> None:
        """What is in the account; None while it is not known."""
        self._balance = balance
        self._show_after()

    def set_roomy(self, roomy: bool) -> None:
        """Shows the balance too."""
        self._roomy = roomy
        self._show_after()

    def _show_after(self) -> None:
        known = self._balance is not None and self._total is not None
        if self._balance is not None and self._total is not None:
            left = self._balance - self._total
            text = self.tr("Balance after {amount}")
            if left.units < 0:
                text = self.tr("Balance too low by {amount}")
                left = self._total - self._balance
            self.after.setText(fill(text, amount=left))
        self.after.setVisible(known and self._roomy)

    def _sum(self, estimate: Estimate, takes: int, total: Money) -> str:
        price = price_text(total, certain=estimate.certain)
        rate = estimate.rate
        if rate is None or total != estimate.amount * takes:
            return price
        one = fill(self._one(rate), times=_TIMES, price=price, **_parts(estimate, rate))
        if takes == 1:
            return one
        many = counted(self.tr("%n take(s)", "", takes), takes)
        return fill(self.tr("{takes} {times} {sum}"), takes=many, times=_TIMES, sum=one)

    def _one(self, rate: Rate) -> str:
        if rate.per is Per.SECOND:
            return self.tr("{length} {times} {rate} = {price}")
        return self.tr("{rate} = {price}")


def _parts(estimate: Estimate, rate: Rate) -> dict[str, str]:
    if rate.per is Per.SECOND:
        length = clip_length(estimate.seconds)
        if estimate.reference:
            # What reference video adds to it.
            length = f"({length} + {clip_length(float(estimate.reference))})"
        return {"length": length, "rate": rate.amount.precise}
    return {"rate": rate_text(rate)}


_BEGINNING = 300


class HintLabel(ElidedLabel):
    """The hint below the prompt, in its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textSize", "small")

    def show_text(self, text: str, tone: str = "") -> None:
        super().show_text(text)
        restyle(self, tone=tone)


class HintRow(QWidget):
    """Keeps its height and its places, whatever there is to say. The shot of an order is the target
    while its prompt is unchanged; a changed one makes a new shot. Then `back` is shown, which adds
    to the shot anyway."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = TargetPicker(theme, self)
        # Shown once there are shots to choose from.
        self.target.hide()
        self._follows, self._ordered = False, ""
        self._left: ShotTarget | None = None
        self.back = props(QPushButton(self), objectName="backToShot", kind="link", hintLink=True)
        self.back.setAutoDefault(False)
        self.back.hide()
        self.back.clicked.connect(self._go_back)
        self.hint = HintLabel(self)
        props(self.hint, objectName="promptHint", accessibleName=self.tr("Hint"))
        self.price = PriceLine(self)
        row = hbox(self.target, self.back, parent=self, margins=(2, 0, 2, 0), spacing=S2)
        row.addWidget(self.hint, 1)
        row.addWidget(self.price)

    def follow(self, prompt: str) -> None:
        """Follows the shot of the order that was just made from this prompt."""
        self._follows, self._ordered = True, prompt

    def stay(self) -> None:
        """The target is the person's choice, whatever is written."""
        self._follows = False
        self._leave(None)

    def aim(self, target: ShotTarget | None, continued: ShotTarget | None) -> None:
        """Sets where the takes go now."""
        self._leave(None)
        self.target.aim(target, continued)

    def belongs(self, prompt: str) -> bool:
        """Whether the current prompt goes to the target. The prompt of the order, if written again,
        belongs to its shot again."""
        left = self.target.current(self._left)
        self._leave(left)
        if left is not None and prompt == self._ordered:
            self.aim(left, None)
            self._follows = True
            return True
        return bool(prompt.strip()) and (not self._follows or prompt == self._ordered)

    def begin_anew(self) -> None:
        """A new prompt is a new shot; it still continues the shot of its first frame."""
        left = self.target.target if self._follows else self._left
        self._follows = False
        self.target.aim(None, self.target.continued)
        self._leave(self.target.current(left))

    def _go_back(self) -> None:
        left = self.target.current(self._left)
        self._leave(left)
        if left is not None:
            self.target.aim(left)
            self.target.chosen.emit(left)

    def _leave(self, shot: ShotTarget | None) -> None:
        """The changed prompt makes a new shot and no takes of this one; None: no shot was left."""
        if shot == self._left:
            return
        if self.back.hasFocus():
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left = shot
        self.back.setVisible(shot is not None)
        if shot is not None:
            number = thousands(shot.number)
            self.back.setText(fill(self.tr("Add to shot {n}"), n=number))
            tip = self.tr(
                "You changed the prompt, so it makes a new shot. Shot {n} stays as it is."
            )
            self.back.setToolTip(plain_tip(fill(tip, n=number)))
            self.back.setAccessibleDescription(fill(tip, n=number))
            announce(self.target, fill(tip, n=number))

    def show_text(self, text: str, tone: str = "muted") -> None:
        """Shows one hint; an empty one leaves its place empty."""
        self.hint.show_text(text, tone)
        self.hint.setAccessibleDescription(text)


class CollapsedLine(QPushButton):
    """The beginning of the prompt and where its takes go. A press opens the bar again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, objectName="promptBeginning", kind="quiet")
        self.setAutoDefault(False)
        self._line, self._where = " ", ""
        self.show_text("")

    def show_text(self, prompt: str, where: str = "") -> None:
        """Shows the beginning of the prompt, and `where` the takes go."""
        line = " ".join(prompt[:_BEGINNING].split())
        if (line, where) == (self._line, self._where):
            return
        self._line, self._where = line, where
        self.setAccessibleDescription(where)
        self.setAccessibleName(fill(self.tr("Prompt: {text}"), text=self._line))
        self.setToolTip(plain_tip(self.tr("Show the prompt bar")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(8, 0, -8, 0)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._where:
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, int(middle), self._where)
            wide = painter.fontMetrics().horizontalAdvance(self._where)
            room.setRight(room.right() - wide - 2 * S4)
        text = self._line or self.tr("Describe the shot")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order: `count` takes of each of the prompts, in that shot or in a new one, which may
    continue another. The prompt of `request` is as it was written."""

    request: VideoRequest
    prompts: tuple[str, ...]
    count: int
    target: ShotTarget | None = None
    continued: ShotTarget | None = None

    @property
    def requests(self) -> tuple[VideoRequest, ...]:
        """One request for each prompt that the choices make."""
        return tuple(replace(self.request, prompt=prompt) for prompt in self.prompts)


def own_requests(request: VideoRequest, prompts: Sequence[str]) -> list[VideoRequest]:
    """The request for each prompt: with exactly the inputs that it names, and those without a
    name."""
    return [naming(replace(request, prompt=prompt), NO_SHELF) for prompt in prompts]


def price_of(request: VideoRequest, model: Model) -> Estimate:
    """What one clip costs, the seconds of its reference video included."""
    used, mode = model.usable(request.inputs)
    return mode.price(request.options, reference_seconds=mode.reference_seconds(used))


def cost_of(
    request: VideoRequest, model: Model, prompts: Sequence[str], takes: int
) -> tuple[Estimate, Money]:
    """What one clip costs with all inputs, and what that many takes of these prompts cost: each
    prompt pays only for the reference videos that it names."""
    estimate = price_of(request, model)
    if len(prompts) < 2 or not any(each.milliseconds for each in request.inputs):
        return estimate, estimate.amount * takes
    total = Money.total(price_of(own, model).amount for own in own_requests(request, prompts))
    return estimate, total * (takes // len(prompts))


def price_caption(chosen: Options, takes: int) -> str:
    """What the prices in the list of models are for."""
    many = counted(translate("PriceLine", "%n take(s)", "", takes), takes) if takes > 1 else ""
    words = [many, *(option_text(name, chosen.get(name)) for name in (SECONDS, RESOLUTION))]
    if chosen.get(SOUND):
        words.append(translate("Composer", "sound"))
    text = ", ".join(filter(None, words))
    return fill(translate("Composer", "Price for {settings}"), settings=text)
