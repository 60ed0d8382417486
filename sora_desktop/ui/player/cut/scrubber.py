"""The scrubber of the cut, and the title that stands in place of a shot without a clip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sora_desktop.ui.media.clip_times import timecode
from sora_desktop.ui.media.cut_timeline import Span, Timeline
from sora_desktop.ui.player.deck import deck_colour
from sora_desktop.ui.player.stage_notice import playback_problem_text
from sora_desktop.ui.player.transport_bar import Scrubber
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.theme.theme import S4, Theme
from sora_desktop.ui.widgets.labels import plain_tip

# Between two shots, as long as most of them are wider than the second figure.
_GAP, _WIDE = 2, 6
_LONGEST_TIP = 60


class CutScrubber(Scrubber):
    """A segment for each shot, as wide as the shot is long; those without a clip are dimmer. Its
    frames are those of the whole cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._timeline = Timeline()

    def set_timeline(self, timeline: Timeline, fps: float) -> None:
        """The shots; `fps` is how many frames a page of the wheel has."""
        self._timeline = timeline
        self.set_clip(max(0, timeline.frames - 1), fps)
        self.update()

    def x_of(self, frame: int) -> float:
        whole = self._timeline.seconds
        return self.x_at(self._timeline.seconds_at(frame) / whole if whole else 0.0)

    def frame_at(self, x: float) -> int:
        return self._timeline.frame_at(self.part_at(x) * self._timeline.seconds)

    def tip_at(self, frame: int) -> str:
        """The time, and which shot it is."""
        if not self._timeline.spans:
            return ""
        span = self._timeline.spans[self._timeline.place_of(frame).shot]
        title = span.item.title
        if len(title) > _LONGEST_TIP:
            title = title[:_LONGEST_TIP].rstrip() + "\u2026"
        shot = fill(self.tr("Shot {n}"), n=span.item.number)
        time = cut_timecode(self._timeline, frame, span.fps)
        return plain_tip(f"{time}   {shot}   {title}".rstrip())

    def paint_track(self, painter: QPainter) -> None:
        timeline = self._timeline
        whole, count = timeline.seconds, len(timeline.spans)
        if not count:
            super().paint_track(painter)
            return
        gap = _GAP if (self.x_at(1.0) - self.x_at(0.0)) / count >= _WIDE else 0
        now = self.x_of(self.value())
        for at, span in enumerate(timeline.spans):
            left = self.x_at(timeline.begin_of(at) / whole)
            right = self.x_at(timeline.begin_of(at + 1) / whole) - (gap if at + 1 < count else 0)
            self.paint_line(painter, "part" if span.clip is not None else "edge", left, right)
            if left < now:
                self.paint_line(painter, "text", left, min(now, right))


def cut_timecode(timeline: Timeline, frame: int, fps: float) -> str:
    """When a frame of the cut begins, as a timecode at that rate; the number of frames gives the
    running time of the whole."""
    # What rounding has lost is less than a thousandth of a frame.
    return timecode(int(timeline.seconds_at(frame) * fps + 0.001), fps)


class TitleCard(QWidget):
    """Number and sentence of a shot on the stage, and what is wrong with its clip. The pointer goes
    through it to the stage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = self._sentence = self._problem = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("titleCard")

    def show_span(self, span: Span) -> None:
        """The title of that shot."""
        problem = ""
        if span.problem is not None:
            shot = fill(self.tr("Shot {n}"), n=span.item.number)
            problem = f"{shot}: {playback_problem_text(span.problem)[0]}"
        self._show_text(str(span.item.number), " ".join(span.item.title.split()), problem)

    def show_text(self, words: str) -> None:
        """What is said while there is no shot."""
        self._show_text("", words, "")

    def _show_text(self, number: str, sentence: str, problem: str) -> None:
        self._number, self._sentence, self._problem = number, sentence, problem
        self.setAccessibleName(". ".join(text for text in (number, sentence, problem) if text))
        self.update()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), deck_colour(self._theme, "stage"))
        room = QRectF(self.rect()).adjusted(2 * S4, S4, -2 * S4, -S4)
        large = min(max(self.height() / 10, 20), 56)
        lines = [
            (self._number, _font(self._theme, large, bold=True), "muted", 1),
            (self._sentence, _font(self._theme, large * 0.65, bold=True), "text", 3),
            (self._problem, _font(self._theme, max(13, large * 0.5)), "warn", 2),
        ]
        placed = []
        top = 0.0
        for text, font, colour, most in lines:
            if not text:
                continue
            metrics = QFontMetrics(font)
            # Nearly as much as fits: words that wrap leave some of each line empty.
            elide, width = Qt.TextElideMode.ElideRight, int(room.width() * (most - 0.3))
            text = metrics.elidedText(text, elide, width)
            height = metrics.boundingRect(room.toRect(), _WRAPPED, text).height()
            placed.append((text, font, colour, top, float(height)))
            top += height + large * 0.4
        first = room.center().y() - (top - large * 0.4) / 2
        for text, font, colour, at, high in placed:
            painter.setFont(font)
            painter.setPen(deck_colour(self._theme, colour))
            painter.drawText(QRectF(room.left(), first + at, room.width(), high), _WRAPPED, text)


_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


def _font(theme: Theme, pixels: float, *, bold: bool = False) -> QFont:
    font = theme.font("body", bold=bold)
    font.setPixelSize(round(pixels))
    return font
