"""The inputs of a clip, left of the prompt: a well for each role that the model has, empty, filled,
or being prepared."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from sora_desktop.core.inputs import REFERENCES, VIDEO_ROLES, Input, Role
from sora_desktop.core.take import TakeId
from sora_desktop.ui.compose.chips import above_bar
from sora_desktop.ui.text.formats import clip_length, counted, fill, thousands
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import S1, S2, Theme
from sora_desktop.ui.widgets.drops import (
    may_hold_picture,
    on_clipboard,
    one_clip_of,
    source_in,
    sources_in,
)
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import hbox, plain_tip, props

_RADIUS, _STRIP, _ICON = 4.0, 16, 16
# Words on a picture have a background of 68 % black; an unused picture is paler.
_SHADE, _PALE = 173, 0.35
_NAMES = {
    Role.FIRST_FRAME: "firstFrameWell",
    Role.LAST_FRAME: "lastFrameWell",
    Role.REFERENCE: "referenceWell",
}
_MARKS = {Role.REFERENCE_SOUND: "sound", **dict.fromkeys(VIDEO_ROLES, "film")}
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Filling(NamedTuple):
    """The content of a well. `picture` is the thumbnail of the input, once there is one; `used`
    says whether the model uses it, `busy` that another is being prepared, `fault` why it can't be
    used; `name` replaces the name of the role, where the model has no such role."""

    put_in: Input | None = None
    picture: QPixmap | None = None
    used: bool = True
    busy: bool = False
    fault: str = ""
    name: str = ""


class PictureWell(QAbstractButton):
    """A press, Return or the menu key asks for its menu by `clicked`; Delete emits `removed`.
    `given` carries the Source that was dropped or pasted, `take_given` the id of a take that was
    dropped on a frame."""

    given = Signal(object)
    take_given = Signal(str)
    removed = Signal()

    def __init__(self, theme: Theme, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._theme = theme
        self._filling = Filling()
        self._over = False
        props(self, objectName=_NAMES[role], acceptDrops=True)
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
        """Whether there is an input."""
        return self._filling.put_in is not None

    def show_filling(self, filling: Filling) -> None:
        """Shows the input; no signal is emitted."""
        if filling != self._filling:
            self._filling = filling
            self._show()

    def _show(self) -> None:
        filling = self._filling
        name = filling.name or role_name(self.role)
        self.setAccessibleName(name)
        words = self._words()
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip("\n".join(filter(None, (name, words, self._hint())))))
        self.update()

    def paste(self) -> None:
        """Takes the content of the clipboard, if it suits a well."""
        source = source_in(on_clipboard(), clips=self._takes_clips)
        if source is not None:
            self.given.emit(source)

    @property
    def _takes_clips(self) -> bool:
        return self.role in REFERENCES

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
        if filling.put_in.role in _MARKS:
            length = clip_length(float(filling.put_in.seconds))
            words = ", ".join(filter(None, [role_name(filling.put_in.role), length, where]))
        return words if filling.used else f"{words}. {self.tr('Not used by this model')}"

    def _hint(self) -> str:
        """What a drag does besides."""
        hints = {
            Role.FIRST_FRAME: self.tr("Drop a take here to begin with its last frame"),
            Role.LAST_FRAME: self.tr("Drop a take here to end with its first frame"),
        }
        return hints.get(self.role, "") if self._filling.put_in is None else ""

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

    def _take_in(self, mime: QMimeData) -> TakeId | None:
        """The dragged take whose end or beginning can be this frame."""
        return None if self.role in REFERENCES else one_clip_of(mime)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self._take_in(mime) or may_hold_picture(mime, clips=self._takes_clips):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._set_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Never a move: the file belongs to whoever dragged it."""
        self._set_over(False)
        mime = event.mimeData()
        take_id, sources = self._take_in(mime), sources_in(mime, clips=self._takes_clips)
        if take_id is not None or sources:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        if take_id is not None:
            self.take_given.emit(take_id)
            return
        # A frame is one picture; references stand side by side.
        for source in sources if self.role in REFERENCES else sources[:1]:
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
            # In a low bar there is only the text.
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
        elif filling.put_in is not None and (filling.put_in.link or filling.put_in.role in _MARKS):
            name = _MARKS.get(filling.put_in.role, "link")
            mark = pixmap(name, self._theme.viewer.text, _ICON, self.devicePixelRatioF())
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
            ink = self._theme.viewer.danger
            painter.drawPixmap(*middle, pixmap("error", ink, _ICON, self.devicePixelRatioF()))
        edge = self._theme.colour("danger" if self._filling.fault else "edge")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _name(self, painter: QPainter) -> str:
        words = self._filling.name or role_name(self.role)
        only = self._filling.put_in
        if only is not None and words == role_name(only.role) and only.role in _MARKS:
            # All of it has no room in a low window.
            kind = self.tr("Sound") if only.role is Role.REFERENCE_SOUND else self.tr("Clip")
            uses = {Role.EXTEND: self.tr("Extend"), Role.EDIT: self.tr("Edit")}
            words = f"{uses.get(only.role, kind)} {clip_length(float(only.seconds))}"
        if self._filling.busy:
            words = self.tr("Preparing\u2026")
        elif self.filled and not self._filling.used:
            words = self.tr("Not used")
        room = self.width() - S1
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)


ROLES = (Role.FIRST_FRAME, Role.LAST_FRAME, Role.REFERENCE)
_LOW, _MIDDLE = 44, 64
_WIDTHS = (76, 96, 120)
# How much higher the wells end than the text does.
_BELOW = 2
Thumbnail = Callable[[str], QPixmap | None]


class Ask(Enum):
    """Requests from the menu of a well that others carry out."""

    CHOOSE = auto()
    LAST_FRAME = auto()
    SHOWN_FRAME = auto()
    CLIP = auto()
    LINK = auto()
    ADJUST = auto()
    SHELF = auto()
    TO_SHELF = auto()


class TakeFrames(NamedTuple):
    """The frames of the take in the viewer that can be used, by their labels; empty: there is
    none."""

    last: str = ""
    shown: str = ""


class PictureWells(QWidget):
    """`given` carries a Role and the Source for it, `take_given` a Role and the id of the take that
    begins or ends with it, `asked` a Role and what its menu asks for,
    `removed` a Role or one of several references; `swapped` asks to exchange the two frames,
    `used_as` to change what is done with a clip. References of all kinds share one well, which
    shows the last of them. `frames` says which frames of the take in the viewer are offered;
    `thumbnail` gives the picture of the library with that hash, None while it is read."""

    given = Signal(object, object)
    take_given = Signal(object, str)
    asked = Signal(object, object)
    removed = Signal(object)
    swapped = Signal()
    used_as = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._roles: Collection[Role] = ()
        self.frames: Callable[[], TakeFrames] = TakeFrames
        self.thumbnail: Thumbnail = lambda _content: None
        self.setAccessibleName(self.tr("Pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = hbox(parent=self, margins=(0, 0, 0, _BELOW), spacing=S2)
        self.wells = {role: PictureWell(theme, role, self) for role in ROLES}
        for role, well in self.wells.items():
            self._row.addWidget(well)
            well.given.connect(partial(self.given.emit, role))
            well.take_given.connect(partial(self.take_given.emit, role))
            well.removed.connect(partial(self.removed.emit, role))
            well.clicked.connect(lambda _on=False, role=role: self.open_menu(role))
        self._put_in: Mapping[Role, Input] = {}
        self._references: tuple[Input, ...] = ()
        self._menu = props(QMenu(self), objectName="pictureMenu")

    def set_height(self, high: int) -> None:
        """As high as the field has room for at its default height. Empty ones are as wide, so that
        nothing moves when a picture comes."""
        wide = _WIDTHS[0] if high < _LOW else _WIDTHS[1] if high < _MIDDLE else _WIDTHS[2]
        for well in self.wells.values():
            well.setFixedSize(wide, high)

    def show_pictures(
        self,
        roles: Collection[Role],
        put_in: Iterable[Input],
        used: Collection[Input],
        busy: Collection[Role],
        faults: Mapping[Input, str],
    ) -> None:
        """Shows the wells of these roles, and those that are filled. `used` is what the model uses,
        `busy` where a picture is being prepared, `faults` why one can't be used."""
        inputs = tuple(put_in)
        self._roles = roles
        self._put_in = {_well_of(each.role): each for each in inputs}
        self._references = tuple(each for each in inputs if each.role in REFERENCES)
        for role, well in self.wells.items():
            here = self._put_in.get(role)
            picture = here is not None and here.role not in _MARKS
            content = here.content if here is not None and picture else ""
            plain = role is Role.FIRST_FRAME and not roles
            several = self._references if role is Role.REFERENCE else ()
            mine = [each for each in inputs if _well_of(each.role) is role]
            well.show_filling(
                Filling(
                    put_in=here,
                    picture=self.thumbnail(content) if content else None,
                    used=all(each in used for each in mine),
                    busy=role in busy,
                    fault=next((faults[each] for each in mine if each in faults), ""),
                    name=self.tr("Picture") if plain else self._name_of(several),
                )
            )
            asked = role in set(map(_well_of, roles))
            well.setVisible(asked or here is not None or role in busy or plain)

    def _name_of(self, several: Sequence[Input]) -> str:
        """The text on the well of the references: how many; for one its name, or its use."""
        many = len(several)
        if many > 1:
            return counted(self.tr("%n reference(s)", "", many), many)
        if not several:
            return ""
        return f"@{several[0].name}" if several[0].name else role_name(several[0].role)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What can take the focus, in order."""
        return list(self.wells.values())

    @property
    def next_empty(self) -> Role:
        """Where a picture goes that is pasted or dropped beside the wells: into the first empty
        one, else replacing the first."""
        shown = [role for role, well in self.wells.items() if not well.isHidden()]
        if self._references:
            # A person who adds references continues with them.
            return Role.REFERENCE
        frames = [role for role in shown if role is not Role.REFERENCE]
        return next((role for role in frames or shown if role not in self._put_in), shown[0])

    def open_menu(self, role: Role) -> QMenu:
        """What can be done with a well, above the whole bar."""
        menu, well = self._menu, self.wells[role]
        menu.clear()
        menu.setAccessibleName(well.accessibleName())
        if role in self._put_in and role is not Role.REFERENCE:
            if self._put_in[role].content:
                self._add(menu, role, Ask.ADJUST, self.tr("Adjust\u2026"), "zoom")
            if len(self._frames()) > 1:
                swap = menu.addAction(self._icon("swap"), self.tr("Swap first and last frame"))
                swap.triggered.connect(lambda _on=False: self.swapped.emit())
            remove = menu.addAction(self._icon("close"), self.tr("Remove"))
            remove.triggered.connect(lambda _on=False: self.removed.emit(role))
            menu.addSeparator()
        whole = self.tr("Choose a picture, clip or sound\u2026")
        choose = whole if self._takes_media(role) else self.tr("Choose a picture\u2026")
        self._add(menu, role, Ask.CHOOSE, choose, "picture")
        self._add_frames(menu, role)
        paste = menu.addAction(self._icon("copy"), self.tr("Paste"))
        paste.setEnabled(may_hold_picture(on_clipboard(), clips=role in REFERENCES))
        paste.triggered.connect(lambda _on=False: well.paste())
        self._add(menu, role, Ask.LINK, self.tr("Use a link\u2026"), "link")
        if role is Role.REFERENCE:
            self._add(menu, role, Ask.SHELF, self.tr("Shelf"), "tag")
        here = self._put_in.get(role)
        if here is not None and here.content and not here.name:
            self._add(menu, role, Ask.TO_SHELF, self.tr("Add to shelf\u2026"), "plus")
        if role is Role.REFERENCE:
            self._add_references(menu)
        menu.popup(well.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        above_bar(menu, well)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _add_references(self, menu: QMenu) -> None:
        """An entry to remove each of them, below the one that adds one: Return adds."""
        if self._references:
            menu.addSeparator()
        for number, each in enumerate(self._references, 1):
            self._add_uses(menu, each, number)
            text = fill(self.tr("Remove reference {n}"), n=thousands(number))
            if each.role in _MARKS:
                text = fill(self.tr("Remove {what} ({length})"), **_words_of(each))
            if each.name:
                text = fill(self.tr("Remove {name}"), name=f"@{each.name}")
            remove = menu.addAction(self._icon("close"), text)
            picture = each.content and each.role not in _MARKS
            small = self.thumbnail(each.content) if picture else None
            if small is not None:
                remove.setIcon(QIcon(small))
            remove.triggered.connect(lambda _on=False, each=each: self.removed.emit(each))

    def _takes_media(self, role: Role) -> bool:
        return role is Role.REFERENCE and bool({*self._roles} & _MARKS.keys())

    def _add_uses(self, menu: QMenu, each: Input, number: int) -> None:
        """What else the model can do with a clip: extend or edit it."""
        uses = [role for role in VIDEO_ROLES if role in self._roles and role is not each.role]
        for role in uses if each.role in VIDEO_ROLES else ():
            text = fill(
                self.tr("Clip {n} ({length}): {use}"),
                n=thousands(number),
                use=role_name(role),
                length=clip_length(float(each.seconds)),
            )
            entry = menu.addAction(self._icon("film"), text)
            entry.triggered.connect(
                lambda _on=False, each=each, role=role: self.used_as.emit(each, role)
            )

    def _add_frames(self, menu: QMenu, role: Role) -> None:
        frames = self.frames()
        if self._takes_media(role) and frames.last:
            text = fill(self.tr("Clip of {take}"), take=frames.last)
            self._add(menu, role, Ask.CLIP, text, "film")
        last = fill(self.tr("Last frame of {take}"), take=frames.last)
        self._add(
            menu,
            role,
            Ask.LAST_FRAME,
            last if frames.last else self.tr("Last frame of this take"),
            "skip-end",
            on=bool(frames.last),
        )
        if frames.shown:
            text = fill(self.tr("Frame in the viewer, {time}"), time=frames.shown)
            self._add(menu, role, Ask.SHOWN_FRAME, text, "camera")

    def _add(
        self, menu: QMenu, role: Role, ask: Ask, text: str, name: str, *, on: bool = True
    ) -> None:
        entry = menu.addAction(self._icon(name), text.replace("&", "&&"))
        entry.setObjectName(ask.name.lower())
        entry.setEnabled(on)
        entry.triggered.connect(lambda _on=False: self.asked.emit(role, ask))

    def _icon(self, name: str) -> QIcon:
        return icon(name, self._theme.tokens.text, _ICON)

    def _frames(self) -> Sequence[PictureWell]:
        return [well for well in self._shown() if well.role is not Role.REFERENCE]

    def _shown(self) -> Sequence[PictureWell]:
        return [well for well in self.wells.values() if not well.isHidden()]

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(well.width() for well in shown) + S2 * max(len(shown) - 1, 0)
        return QSize(wide, self.wells[Role.FIRST_FRAME].height() + _BELOW)


def _well_of(role: Role) -> Role:
    """The well that shows it."""
    return Role.REFERENCE if role in REFERENCES else role


def _words_of(given: Input) -> dict[str, str]:
    return {"what": role_name(given.role), "length": clip_length(float(given.seconds))}
