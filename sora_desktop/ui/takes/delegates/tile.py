"""Paints a take as a thumbnail: its picture or the shape of its state, and the marks on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from sora_desktop.core.problem import Category
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import MOVING, Progress, Take, TakeState
from sora_desktop.ui.actions.take_actions import can_be_starred
from sora_desktop.ui.takes.delegates.base import (
    CENTRE,
    GLASS,
    LEFT,
    ON_GLASS,
    Frames,
    Look,
    Posters,
    arc,
    framed,
    ring,
    rounded,
    text,
)
from sora_desktop.ui.text.formats import elapsed
from sora_desktop.ui.text.panel_text import Expected, expected, mark_of, tile_words

# From this width on a tile of the grid has text below it, with this height.
WORDS_FROM = 150
_WORDS_HIGH = 36
_BADGE, _INSET = 18, 4
_SELECTION = 5
# How much farther out the focus ring is than that of the take in the viewer.
_OFF = 3
_WITH_PROGRESS = frozenset({TakeState.PROCESSING, TakeState.DOWNLOADING})


class Tile(NamedTuple):
    """One thumbnail to paint. `number` is that in its shot; `letter` is A or B of a comparison;
    `words` are below it where there is room."""

    take: Take
    number: int
    progress: Progress | None = None
    chosen: bool = False
    new: bool = False
    viewed: bool = False
    selected: bool = False
    focused: bool = False
    hovered: bool = False
    hot: bool = False
    letter: str = ""
    scrub: float | None = None
    words: tuple[str, str] = ("", "")


def picture_in(area: QRect) -> QRect:
    """The picture of a tile, above its text."""
    return QRect(area.topLeft(), QSize(area.width(), round(area.width() * 9 / 16)))


def star_in(area: QRect) -> QRect:
    """Where a tile is starred with the pointer."""
    return QRect(area.right() - _INSET - _BADGE + 1, area.top() + _INSET, _BADGE, _BADGE)


def height_of(width: int, *, words: bool, growth: float = 1.0) -> int:
    """The height of a tile of that width."""
    below = round(_WORDS_HIGH * growth) + 4 if words else 0
    return round(width * 9 / 16) + below


class TilePainter:
    """Paints thumbnails. `poster_path` is the picture file of a ready take, `version_of` says of a
    draft and of a final that it is one, `usual_of` how long takes of its kind run."""

    def __init__(
        self,
        look: Look,
        *,
        posters: Posters | None,
        poster_path: Callable[[Take], Path | None],
        frames: Frames | None,
        usual_of: Callable[[Take], TypicalDuration | None],
        now: Callable[[], datetime],
        version_of: Callable[[Take], str] = lambda _take: "",
    ) -> None:
        self.look = look
        self._posters, self._poster_path, self._frames = posters, poster_path, frames
        self._version_of, self._usual_of, self._now = version_of, usual_of, now

    def far(self, take: Take, progress: Progress | None) -> Expected:
        """The progress of a take."""
        return expected(take, self._now(), progress, self._usual_of(take))

    def paint(self, painter: QPainter, area: QRect, tile: Tile) -> None:
        box = picture_in(area)
        ink = self.look.colour
        if tile.selected:
            edge = area.adjusted(-_SELECTION, -_SELECTION, _SELECTION, _SELECTION)
            rounded(painter, edge, ink("selection"), 6)
        gone = tile.take.state is TakeState.DISMISSED
        if gone:
            painter.setOpacity(0.6)
        shown = self._picture(painter, box, tile)
        self._number(painter, box, tile, on_picture=shown)
        self._corner(painter, box, tile)
        self._origins(painter, box, tile.take)
        if tile.letter:
            self._badge(painter, self._bottom_right(box, _BADGE), tile.letter, accent=True)
        painter.setOpacity(1)
        if tile.viewed:
            ring(painter, box, ink("accent"))
        if tile.focused:
            # Away from the picture, so that it differs from the ring of the take in the viewer.
            ring(painter, box.adjusted(-_OFF, -_OFF, _OFF, _OFF), ink("accent"))
        if area.height() > box.height():
            self._words(painter, area, box, tile)

    # The picture

    def _picture(self, painter: QPainter, box: QRect, tile: Tile) -> bool:
        """Paints the take's result; whether that is a picture."""
        take, dpr = tile.take, painter.device().devicePixelRatioF()
        scrubbed = None
        if tile.scrub is not None and self._frames is not None:
            scrubbed = self._frames.pixmap(take, tile.scrub, box.size(), dpr)
        shown = scrubbed or self.poster(take, box.size(), dpr)
        if shown is None:
            rounded(painter, box, self.look.colour("tile"))
            self._shape(painter, box, tile)
            return False
        stage = self.look.colour("stage")
        if take.state is TakeState.READY:
            framed(painter, box, shown, stage)
        else:
            # Its file is gone: shows what it was like, and that something is wrong.
            rounded(painter, box, self.look.colour("tile"))
            painter.setOpacity(0.4)
            framed(painter, box, shown, stage)
            painter.setOpacity(1)
            self._shape(painter, box, tile)
        if scrubbed is not None and tile.scrub is not None:
            self._paint_playhead(painter, box, tile.scrub, take)
        return True

    def poster(self, take: Take, size: QSize, dpr: float) -> QPixmap | None:
        """The picture of a take that has one, or had one until its file was gone."""
        was_here = take.state is TakeState.READY or _lost_file(take)
        path = self._poster_path(take) if was_here else None
        if self._posters is None or path is None:
            return None
        return self._posters.pixmap(take.id, path, size, dpr)

    def _shape(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        """The shape of a state without a picture."""
        take, ink = tile.take, self.look.colour
        middle = box.center()
        if take.state in _WITH_PROGRESS:
            self._under_way(painter, box, take, tile.progress)
            return
        if take.state in MOVING:
            side = QRectF(0, 0, 16, 16)
            side.moveCenter(QRectF(box).center())
            arc(painter, side, ink("muted"), ink("text"), None)
            return
        name, tone = _shape_of(take)
        self.look.icon(painter, name, ink(tone), middle, 20)

    def _under_way(
        self, painter: QPainter, box: QRect, take: Take, progress: Progress | None
    ) -> None:
        ink, far = self.look.colour, self.far(take, progress)
        words = tile_words(take, self._now(), far)
        if words:
            place = box.adjusted(_INSET, 0, -_INSET, -6)
            text(painter, self.look.name, ink("text"), place, words, CENTRE)
        else:
            self.look.icon(painter, "download", ink("muted"), box.center(), 20)
        if far.share is not None:
            track = QRectF(box.left() + 8, box.bottom() - 10, box.width() - 16, 3)
            rounded(painter, track, ink("edge"), 1.5)
            done = QRectF(track)
            done.setWidth(max(track.width() * min(max(far.share, 0.0), 1.0), 3.0))
            rounded(painter, done, ink("text"), 1.5)

    def _paint_playhead(self, painter: QPainter, box: QRect, share: float, take: Take) -> None:
        """The moment of the clip under the pointer: a light line on a dark one, on any picture."""
        left = box.left() + round((box.width() - 1) * share)
        painter.fillRect(QRect(left - 1, box.top(), 3, box.height()), GLASS)
        painter.fillRect(QRect(left, box.top(), 1, box.height()), ON_GLASS)
        words = elapsed(share * take.request.seconds)
        wide = self.look.label.width(words) + 12
        self._badge(painter, self._bottom_right(box, wide), words)

    # What stands on it

    def _number(self, painter: QPainter, box: QRect, tile: Tile, *, on_picture: bool) -> None:
        """The chosen take of a shot: in a white circle. New: with a dot."""
        words, look = str(tile.number), self.look
        wide = max(look.label.width(words) + (6 if tile.chosen else 12), _BADGE)
        dot = 9 if tile.new else 0
        place = QRect(box.left() + _INSET, box.top() + _INSET, wide + dot, _BADGE)
        plain = not on_picture and not look.theme.tokens.dark
        if tile.chosen:
            edge = QRectF(place).adjusted(-1, -1, 1, 1)
            rounded(painter, edge, GLASS, _BADGE / 2 + 1)
            rounded(painter, place, ON_GLASS, _BADGE / 2)
        elif not plain:
            rounded(painter, place, GLASS)
        if tile.new:
            middle = QRectF(place.left() + 6, place.center().y() - 2, 6, 6)
            shade = look.theme.viewer if not plain else look.theme.tokens
            rounded(painter, middle, QColor(shade.accent), 3)
        ink = QColor("#111111") if tile.chosen else look.colour("text") if plain else ON_GLASS
        text(painter, look.label, ink, place.adjusted(dot, 0, 0, 0), words, CENTRE)

    def _corner(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        """Top right: whether it is selected, else its star, where a press of the pointer sets
        it."""
        place, look = star_in(box), self.look
        if tile.selected:
            rounded(painter, place, look.colour("accent"))
            look.icon(painter, "check", look.colour("on_accent"), place.center(), 13)
            place.translate(-_BADGE - 4, 0)
        offered = tile.hovered and not tile.selected and can_be_starred(tile.take)
        if tile.take.starred or offered:
            rounded(painter, place, QColor(0, 0, 0, 230) if tile.hot else GLASS)
            name = "star-filled" if tile.take.starred else "star"
            ink = QColor("#ffc83d") if tile.take.starred else ON_GLASS
            look.icon(painter, name, ink, place.center(), 13)

    def _origins(self, painter: QPainter, box: QRect, take: Take) -> None:
        """Bottom left: whether it is a draft or a final, whether it has inputs besides the prompt,
        and whether the take was made elsewhere."""
        place = QRect(box.left() + _INSET, box.bottom() + 1 - _INSET - _BADGE, _BADGE, _BADGE)
        version = self._version_of(take)
        if version:
            wide = min(self.look.label.width(version) + 12, box.width() - 2 * _INSET)
            self._badge(painter, QRect(place.topLeft(), QSize(wide, _BADGE)), version)
            place.translate(wide + 4, 0)
        for name, holds in (("picture", bool(take.request.inputs)), ("import", take.imported)):
            if holds:
                rounded(painter, place, GLASS)
                self.look.icon(painter, name, ON_GLASS, place.center(), 13)
                place.translate(_BADGE + 4, 0)

    def _bottom_right(self, box: QRect, wide: int) -> QRect:
        place = QRect(0, 0, wide, _BADGE)
        place.moveBottomRight(box.bottomRight() - QPoint(_INSET, _INSET))
        return place

    def _badge(self, painter: QPainter, place: QRect, words: str, *, accent: bool = False) -> None:
        look = self.look
        rounded(painter, place, look.colour("accent") if accent else GLASS)
        ink = look.colour("on_accent") if accent else ON_GLASS
        text(painter, look.label, ink, place, words, CENTRE)

    def _words(self, painter: QPainter, area: QRect, box: QRect, tile: Tile) -> None:
        """Below the picture: what it is, and its state."""
        look, top = self.look, box.bottom() + 5
        high = (area.bottom() + 1 - top) // 2
        first = QRect(area.left(), top, area.width(), high)
        text(painter, look.small_strong, look.colour("text"), first, tile.words[0], LEFT)
        second = first.translated(0, high)
        text(painter, look.small, look.colour("muted"), second, tile.words[1], LEFT)


def _lost_file(take: Take) -> bool:
    error = take.last_error
    gone = error is not None and error.category is Category.FILE_GONE
    return take.state is TakeState.COMPLETED and gone


def _shape_of(take: Take) -> tuple[str, str]:
    """The icon of a state and its tone."""
    if take.state is TakeState.COMPLETED:
        if _lost_file(take):
            return "warning", "warn"
        if not take.needs_attention:
            return "download", "muted"
        error = take.last_error
        no_video = error is not None and error.category is Category.NOT_A_VIDEO
        return "download", "warn" if no_video else "danger"
    own = {
        TakeState.READY: ("film", "faint"),
        TakeState.DISMISSED: ("close", "muted"),
        TakeState.DRAFT: ("clock", "muted"),
    }
    mark = mark_of(take)
    return own.get(take.state, (mark.icon, mark.tone))
