"""The row under the transport: the take's actions, and the way to its neighbours. Every button
keeps its place whatever the take's state is: an impossible action is disabled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from sora_desktop.core.drafts import FinalOffer
from sora_desktop.core.take import Take
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.actions.action import Action, ActionItem, Section
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.player.transport_bar import HEIGHT, LOW_HEIGHT
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.take_text import final_hint, offer_words
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, Theme
from sora_desktop.ui.widgets.layouts import plain_tip, props
from sora_desktop.ui.widgets.presses import DirectButton

# The figures for which there is room from the start.
_WIDEST = 88
_ICON, _SIGN = 18, 16
_BUTTON = 28
# Actions with a button of their own, or that the row itself shows.
_OWN = frozenset(
    {
        *(TakeAction.STAR, TakeAction.UNSTAR, TakeAction.COMPARE_WITH, TakeAction.PLAY),
        *(TakeAction.EXPORT_FOR_EDITING, TakeAction.SHOW_DETAILS, TakeAction.CONTINUE),
        TakeAction.MAKE_FINAL,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePlace:
    """Which take it is of how many, counted from 1, and whether there are takes before and after
    it; `shot` is the number of their shot."""

    number: int
    count: int
    shot: int
    first: bool = False
    last: bool = False


def place_of(take: Take, shots: ShotStore) -> TakePlace:
    """Which take of its shot it is."""
    ids = [own.id for own in shots.takes(take.shot_id)]
    return TakePlace(
        number=take.shot_number,
        count=shots.count(take),
        shot=shots.of(take).number,
        first=ids[:1] in ([], [take.id]),
        last=ids[-1:] in ([], [take.id]),
    )


class WordButton(QPushButton):
    """As wide as its text and its icon: Qt's own is at least 80 wide."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + (S1 if self.text() else 0)
        picture = 0 if self.icon().isNull() else _ICON + (S1 if self.text() else 0)
        return QSize(words + picture + 2 * S2, _BUTTON)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FinalButton(DirectButton):
    """Makes the final of a draft: with its price and the days that are left, shorter where there is
    no room, and where there is none at all, it is in More. For a draft that is too old, it is
    disabled and says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._long = self._short = ""
        self._brief = self._untested = False
        self.offered = False
        props(self, objectName="finalButton", kind="strong")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(_BUTTON)
        self.hide()

    def show_offer(self, item: ActionItem | None, offer: FinalOffer | None) -> None:
        """Shows the final of the take in the viewer; hidden for a take that is no draft."""
        self.offered = offer is not None
        self.setVisible(self.offered)
        if offer is None:
            return
        too_old = self.tr("Draft too old")
        self._long = item.label if item is not None else too_old
        self._short = (item.short or item.label) if item is not None else too_old
        self._untested = offer.untested and item is not None
        self.setEnabled(item is not None)
        props(self, toolTip=plain_tip(final_hint(offer)), accessibleName=self._long)
        self.setAccessibleDescription(" ".join(offer_words(offer)))
        self.set_short(False)

    def set_room(self, on: bool) -> None:
        """Whether there is room for it at all."""
        self.setVisible(self.offered and on)

    def set_short(self, on: bool) -> None:
        """Shows it shorter: "untested" is a sign then."""
        self._brief = on
        self.setText((self._short if on else self._long).replace("&", "&&"))

    def draw_icon(self, theme: Theme) -> None:
        """In the current colours."""
        self.setIconSize(QSize(_SIGN, _SIGN))
        marked = self._untested and self._brief
        self.setIcon(icon("warning", theme.colour("window"), _SIGN) if marked else QIcon())

    def sizeHint(self) -> QSize:
        sign = _SIGN + S1 if self._untested and self._brief else 0
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + sign + 4 * S2, _BUTTON)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ViewerActions(QFrame):
    """Star, Compare, Continue, Export and More, and the final of a draft; on the right the take's
    place and its details. `acted` carries the action of a button or of the menu, `take_wanted` 1
    for the next take and -1 for the one before, `details_wanted` whether to show the details."""

    acted = Signal(object)
    take_wanted = Signal(int)
    details_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[Action, ActionItem] = {}
        self._room = (-1, -1)
        self._bare = 0
        self._drawn: dict[QPushButton, str] = {}
        # The key that does the same as an entry of More.
        self.key_of: Callable[[Action], str] = lambda _action: ""
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Take actions"))
        self.star = self._button("starButton", self.tr("Star"))
        self.compare = self._button("compareButton", self.tr("Compare"))
        self.go_on = self._button("continueButton", self.tr("Continue"))
        self.export = self._button("exportButton", self.tr("Export"))
        self.more = self._button("moreButton", self.tr("More"))
        self.final = FinalButton(self)
        self.shot = props(QLabel(self), tone="muted")
        self.previous = self._arrow(self.tr("Previous take"), -1)
        self.place = props(QLabel(self), objectName="takePlace", strong=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next = self._arrow(self.tr("Next take"), 1)
        self.details = self._button("detailsButton", self.tr("Details"))
        self._menu = props(QMenu(self), objectName="moreMenu")
        self._menu.setToolTipsVisible(True)
        self._menu.setAccessibleName(self.tr("More"))
        self._lay_out()
        self._connect()
        self.show_take((), None)

    def set_low(self, on: bool) -> None:
        """Lower in a low window."""
        self.setFixedHeight(LOW_HEIGHT if on else HEIGHT)

    def show_take(
        self, items: Sequence[ActionItem], place: TakePlace | None, final: FinalOffer | None = None
    ) -> None:
        """The actions of the current take; no items and no place for none. `final` is the one
        offered for a draft."""
        self._items = {item.action: item for item in items}
        was_offered = self.final.offered
        self.final.show_offer(self._items.get(TakeAction.MAKE_FINAL), final)
        if was_offered or self.final.offered:
            # Nothing else in the row has texts of varying length.
            self._room = (-1, -1)
        starred = TakeAction.UNSTAR in self._items
        self.star.blockSignals(True)
        self.star.setChecked(starred)
        self.star.blockSignals(False)
        self.star.setEnabled(starred or TakeAction.STAR in self._items)
        self.compare.setEnabled(TakeAction.COMPARE_WITH in self._items)
        self.go_on.setEnabled(TakeAction.CONTINUE in self._items)
        self.export.setEnabled(TakeAction.EXPORT_FOR_EDITING in self._items)
        self.details.setEnabled(place is not None)
        self._show_place(place)
        self._draw_icons()
        self._fit()
        self.more.setEnabled(bool(self._further()))

    def show_details(self, on: bool) -> None:
        """Whether the details are shown; sets it without a signal."""
        self.details.blockSignals(True)
        self.details.setChecked(on)
        self.details.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    def _show_place(self, place: TakePlace | None) -> None:
        number, count = (place.number, place.count) if place is not None else (0, 0)
        shot = place.shot if place is not None else 0
        self.place.setText(self._take_words(number, count) if place is not None else "")
        self.shot.setText(self._shot_words(shot) if place is not None else "")
        self._keep_room(
            self._take_words(max(number, _WIDEST), max(count, _WIDEST)),
            self._shot_words(max(shot, _WIDEST)),
        )
        self.previous.setEnabled(place is not None and not place.first)
        self.next.setEnabled(place is not None and not place.last)

    def _take_words(self, number: int, count: int) -> str:
        return fill(self.tr("Take {n} of {count}"), n=number, count=count)

    def _shot_words(self, shot: int) -> str:
        return fill(self.tr("Shot {n}"), n=shot)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the labels have their own font."""
        super().showEvent(event)
        self._keep_room(self._take_words(_WIDEST, _WIDEST), self._shot_words(_WIDEST))

    def _keep_room(self, take: str, shot: str) -> None:
        """Their room grows with the figures and never shrinks: the arrows stay where they are."""
        for label, words in ((self.place, take), (self.shot, shot)):
            label.ensurePolished()
            wide = label.fontMetrics().horizontalAdvance(words) + S1
            label.setMinimumWidth(max(label.minimumWidth(), wide))

    def _further(self) -> list[ActionItem]:
        own = _OWN if not self.final.isHidden() else _OWN - {TakeAction.MAKE_FINAL}
        return [item for action, item in self._items.items() if action not in own]

    def _open_more(self) -> None:
        menu = self._menu
        menu.clear()
        further = self._further()
        first = [item for item in further if item.primary]
        groups = [
            [item for item in further if item.action.section is section and not item.primary]
            for section in Section
        ]
        for group in (first, *groups):
            menu.addSeparator()
            for item in group:
                label, key = item.label.replace("&", "&&"), self.key_of(item.action)
                entry = menu.addAction(f"{label}\t{key}" if key else label)
                props(entry, objectName=item.action.name, toolTip=item.action.full_hint)
                picked = item.action
                entry.triggered.connect(lambda _on=False, action=picked: self.acted.emit(action))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _button(self, name: str, words: str) -> WordButton:
        button = WordButton(words, self)
        props(button, objectName=name, accessibleName=words, kind="word")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedHeight(_BUTTON)
        return button

    def _arrow(self, name: str, way: int) -> WordButton:
        arrow = self._button("", "")
        props(arrow, accessibleName=name, toolTip=name)
        arrow.setFixedWidth(_BUTTON)
        arrow.clicked.connect(lambda: self.take_wanted.emit(way))
        return arrow

    def _lay_out(self) -> None:
        self.star.setCheckable(True)
        # Its filled star shows that it is on.
        self.star.setProperty("mark", True)
        self.details.setCheckable(True)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(S1, 0, S1, 0)
        row.setSpacing(2)
        for button in (self.star, self.compare, self.go_on, self.export, self.more, self.final):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.shot, self.previous, self.place, self.next, self.details):
            row.addWidget(part)
        self.set_low(False)

    def _connect(self) -> None:
        # Not the click: a screen reader toggles a button without one.
        self.star.toggled.connect(self._star)
        self.compare.clicked.connect(lambda: self.acted.emit(TakeAction.COMPARE_WITH))
        self.go_on.clicked.connect(lambda: self.acted.emit(TakeAction.CONTINUE))
        self.export.clicked.connect(lambda: self.acted.emit(TakeAction.EXPORT_FOR_EDITING))
        self.more.clicked.connect(self._open_more)
        self.final.clicked.connect(lambda: self.acted.emit(TakeAction.MAKE_FINAL))
        self.details.toggled.connect(self.details_wanted)
        self._theme.changed.connect(self._renew_icons)

    def _star(self, on: bool) -> None:
        self._draw_icons()
        self.acted.emit(TakeAction.STAR if on else TakeAction.UNSTAR)

    def _fit(self) -> None:
        """The texts of actions never go: where they have no room the icons do, then "Details"
        becomes its icon, and then the number of the shot goes, which the list has too. The final of
        a draft uses the remaining room and that of the number, so that no button moves when it
        appears; only a narrow row gives up its icons for it, then the number of the take, then the
        arrows: the list has them too."""
        room = (self.width(), self.place.minimumWidth() + self.shot.minimumWidth())
        if room == self._room:
            return
        self._room = room
        self.final.set_room(False)
        fitting = next((bare for bare in range(3) if self._fits(bare)), 3)
        if self.final.offered:
            self.final.set_room(True)
            ways = [(fitting, False, 0 if fitting < 3 else 1), (fitting, True, 0)]
            ways += [(bare, True, less) for less in (1, 2, 3) for bare in range(fitting, 4)]
            if any(self._fits(bare, short=short, less=less) for bare, short, less in ways):
                return
            self.final.set_room(False)
        self._fits(fitting)

    def _fits(self, bare: int, *, short: bool = True, less: int = 0) -> bool:
        """Shows the row without that many of its icons and texts, and with `less` on the right:
        without the shot, the number of the take, and the arrows. Whether that fits."""
        self._bare = bare
        self.final.set_short(short)
        self.shot.setVisible(less < 1 and bare < 3)
        self.place.setVisible(less < 2)
        for arrow in (self.previous, self.next):
            arrow.setVisible(less < 3)
        self.details.setText("" if bare >= 2 else self.details.accessibleName())
        self.details.setToolTip(self.details.accessibleName() if bare >= 2 else "")
        self._draw_icons()
        return self._row.minimumSize().width() <= self.width()

    def _renew_icons(self) -> None:
        self._drawn.clear()
        self._draw_icons()

    def _draw_icons(self) -> None:
        self._draw(self.star, "star-filled" if self.star.isChecked() else "star")
        plain = {
            self.compare: "compare",
            self.go_on: "continue",
            self.export: "export",
            self.more: "chevron-down",
            self.details: "info",
        }
        for button, name in plain.items():
            gone = self._bare >= 1 and not (self._bare >= 2 and button is self.details)
            self._draw(button, "" if gone else name)
        self.final.draw_icon(self._theme)
        self._draw(self.previous, "chevron-left")
        self._draw(self.next, "chevron-right")

    def _draw(self, button: QPushButton, name: str) -> None:
        """Gives it the icon, unless it has it: fitting the row to its room asks often."""
        if self._drawn.get(button) == name:
            return
        self._drawn[button] = name
        colour = self._theme.colour("star" if name == "star-filled" else "text")
        button.setIcon(icon(name, colour, _ICON) if name else QIcon())
