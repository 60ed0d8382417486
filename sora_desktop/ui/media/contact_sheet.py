"""A contact sheet: the shots of a cut as rows of frames on white paper, as PDF or as pictures.

Everything is laid out in points, so that all outputs look alike. Nothing here needs the window's
thread: text and pictures are drawn on a `QImage` or into a PDF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import median

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

_POINTS = 72
# 2,339 x 1,654 pixels for A4: sharp on a large screen, a megabyte or two for a page.
_DOTS_PER_INCH = 200
_METER = 39.3701
_PDF_RESOLUTION = 600
_MARGIN, _HEAD, _FOOT = 34.0, 44.0, 16.0
_COLUMNS, _GAP, _ROW_GAP = 4, 14.0, 14.0
_TITLE, _NAME, _SMALL = 16, 10, 9
_LINE, _UNDER = 12.0, 4.0
_FEWEST_LINES, _MOST_LINES = 2, 3
# A portrait picture gets a square: a row of tall ones would leave three shots on a page.
_NARROWEST, _WIDEST = 1.0, 2.4
_TEXT, _MUTED, _EDGE, _GROUND = "#1a1a1a", "#565656", "#c4c4c4", "#ececec"
# Zero-width joiners, and marks of direction.
_JOINS = "\u200c\u200d\u200e\u200f"
# Level 3 of 9 by Qt's scale.
_PNG_QUALITY = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetShot:
    """One shot. `facts` is its duration and its cost; `missing` is written in the frame where there
    is no picture."""

    number: str
    title: str
    facts: str
    picture: QImage | None = None
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The content of the sheet. `facts` are those of all shots. `page` is written at the foot when
    there are several pages, with ``{n}`` and ``{count}`` in it."""

    title: str
    facts: str
    date: str
    page: str
    paper: QPageSize.PageSizeId
    shots: Sequence[SheetShot]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the shots of a page are, in points."""

    page: QSizeF
    cell: QSizeF
    picture: QSizeF
    rows: int
    lines: int
    pitch: float

    @property
    def room(self) -> int:
        return self.rows * _COLUMNS

    def corner(self, place: int) -> QPointF:
        row, column = divmod(place, _COLUMNS)
        left = _MARGIN + column * (self.cell.width() + _GAP)
        return QPointF(left, _MARGIN + _HEAD + row * self.pitch)


def page_count(sheet: Sheet) -> int:
    """How many pages it has; one at least."""
    return max(-(-len(sheet.shots) // _grid(sheet).room), 1)


def pdf_of(sheet: Sheet) -> bytes:
    """All pages as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_RESOLUTION)
    writer.setTitle(sheet.title)
    writer.setCreator("Sora Desktop")
    layout = QPageLayout(
        QPageSize(sheet.paper), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    for page in range(page_count(sheet)):
        if page:
            writer.newPage()
        _paint(painter, sheet, page, _PDF_RESOLUTION / _POINTS)
    painter.end()
    return bytes(buffer.data().data())


def png_of(sheet: Sheet, page: int) -> bytes:
    """One page, counted from 0, as a PNG. MemoryError when there is no memory for it."""
    size = _paper(sheet)
    scale = _DOTS_PER_INCH / _POINTS
    image = QImage(
        round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32
    )
    if image.isNull():
        raise MemoryError
    image.setDotsPerMeterX(round(_DOTS_PER_INCH * _METER))
    image.setDotsPerMeterY(round(_DOTS_PER_INCH * _METER))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _paint(painter, sheet, page, scale)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_PNG_QUALITY)
    if not writer.write(image):
        raise MemoryError
    return bytes(buffer.data().data())


# --- Where things are -------------------------------------------------------------------------


def _paper(sheet: Sheet) -> QSizeF:
    size = QPageSize(sheet.paper).size(QPageSize.Unit.Point)
    return size.transposed()


def _grid(sheet: Sheet) -> _Grid:
    page = _paper(sheet)
    width = (page.width() - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS
    seen = (shot.picture for shot in sheet.shots)
    shapes = [each.width() / each.height() for each in seen if each is not None and each.height()]
    shape = min(max(median(shapes) if shapes else 16 / 9, _NARROWEST), _WIDEST)
    picture = QSizeF(width, width / shape)
    height = page.height() - 2 * _MARGIN - _HEAD - _FOOT
    least = picture.height() + _UNDER + (1 + _FEWEST_LINES) * _LINE
    rows = max(int((height + _ROW_GAP) // (least + _ROW_GAP)), 1)
    pitch = (height + _ROW_GAP) / rows
    spare = pitch - _ROW_GAP - least
    lines = min(_FEWEST_LINES + max(int(spare // _LINE), 0), _MOST_LINES)
    cell = QSizeF(width, least + (lines - _FEWEST_LINES) * _LINE)
    # Rows are not spread further apart than that.
    return _Grid(page, cell, picture, rows, lines, min(pitch, cell.height() + 2 * _ROW_GAP))


# --- Painting ---------------------------------------------------------------------------------


def _paint(painter: QPainter, sheet: Sheet, page: int, scale: float) -> None:
    painter.save()
    painter.scale(scale, scale)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    grid = _grid(sheet)
    _paint_head(painter, sheet, grid)
    first = page * grid.room
    for place, shot in enumerate(islice(sheet.shots, first, first + grid.room)):
        _paint_shot(painter, shot, grid, grid.corner(place))
    count = page_count(sheet)
    if count > 1:
        text = sheet.page.replace("{n}", str(page + 1)).replace("{count}", str(count))
        foot = QRectF(0, grid.page.height() - _MARGIN, grid.page.width(), _LINE)
        _write(painter, text, _font(_SMALL), _MUTED, foot, Qt.AlignmentFlag.AlignHCenter)
    painter.restore()


def _paint_head(painter: QPainter, sheet: Sheet, grid: _Grid) -> None:
    width = grid.page.width() - 2 * _MARGIN
    date = QRectF(_MARGIN, _MARGIN + 5, width, _LINE)
    _write(painter, sheet.date, _font(_SMALL), _MUTED, date, Qt.AlignmentFlag.AlignRight)
    room = width - QFontMetricsF(_font(_SMALL)).horizontalAdvance(sheet.date) - _GAP
    title = QRectF(_MARGIN, _MARGIN, room, 1.4 * _TITLE)
    left = Qt.AlignmentFlag.AlignLeft
    _write(painter, sheet.title, _font(_TITLE, bold=True), _TEXT, title, left)
    facts = QRectF(_MARGIN, _MARGIN + 1.4 * _TITLE, width, _LINE)
    _write(painter, sheet.facts, _font(_NAME), _MUTED, facts, left)


def _paint_shot(painter: QPainter, shot: SheetShot, grid: _Grid, corner: QPointF) -> None:
    frame = QRectF(corner, grid.picture)
    if shot.picture is None or shot.picture.isNull():
        _paint_missing(painter, shot.missing, frame)
    else:
        _paint_picture(painter, shot.picture, frame)
    line = QRectF(frame.left(), frame.bottom() + _UNDER, frame.width(), _LINE)
    bold, small = _font(_NAME, bold=True), _font(_SMALL)
    _write(painter, shot.number, bold, _TEXT, line, Qt.AlignmentFlag.AlignLeft)
    line.setLeft(line.left() + QFontMetricsF(bold).horizontalAdvance(shot.number) + _UNDER)
    _write(painter, shot.facts, small, _MUTED, line, Qt.AlignmentFlag.AlignRight)
    words = QRectF(frame.left(), line.bottom() + 1, frame.width(), grid.lines * _LINE)
    painter.setPen(QColor(_TEXT))
    _paint_lines(painter, shot.title, small, words, grid.lines)


def _paint_picture(painter: QPainter, picture: QImage, frame: QRectF) -> None:
    """The whole picture, on a background where its shape differs from the frame's."""
    size = QSizeF(picture.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(frame.center())
    painter.fillRect(frame, QColor(_GROUND))
    # Qt scales a picture down well only to half its size at once.
    device = painter.deviceTransform().mapRect(place)
    wanted = device.size().toSize()
    if picture.width() > wanted.width() > 0 and wanted.height() > 0:
        picture = picture.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    painter.drawImage(place, picture)


def _paint_missing(painter: QPainter, text: str, frame: QRectF) -> None:
    painter.setPen(QPen(QColor(_EDGE), 0.75, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
    middle = QRectF(frame)
    middle.setHeight(_LINE)
    middle.moveCenter(frame.center())
    _write(painter, text, _font(_SMALL), _MUTED, middle, Qt.AlignmentFlag.AlignHCenter)


# --- Text -------------------------------------------------------------------------------------


def _font(size: int, *, bold: bool = False) -> QFont:
    """The program's font; `size` is in points, which are the pixels of the layout."""
    font = QFont()
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _write(
    painter: QPainter, text: str, font: QFont, colour: str, box: QRectF, side: Qt.AlignmentFlag
) -> None:
    """One line, cut where it is too long."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = metrics.elidedText(_one_line(text), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip, cut)


def _one_line(text: str) -> str:
    """The text without breaks and control characters, but with what joins letters and emoji."""
    return " ".join("".join(c if c.isprintable() or c in _JOINS else " " for c in text).split())


def _paint_lines(painter: QPainter, text: str, font: QFont, box: QRectF, most: int) -> None:
    """At most this many lines of the text, the last one cut; right-aligned for right-to-left
    text."""
    layout, starts = _laid_out(_one_line(text), font, box.width(), most + 1)
    if len(starts) > most:
        # Qt counts in 16-bit units, Python in characters.
        units = _one_line(text).encode("utf-16-le")
        cut = 2 * starts[most - 1]
        rest = units[cut:].decode("utf-16-le", "replace")
        metrics = QFontMetricsF(font)
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        before = units[:cut].decode("utf-16-le", "replace")
        layout, _ = _laid_out(before + last, font, box.width(), most)
    layout.draw(painter, box.topLeft())


def _from_the_right(text: str) -> bool:
    """Whether the text is right-to-left by its first letter with a direction, as Qt decides it."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _laid_out(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, list[int]]:
    """The text in at most this many lines, and where they start."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    option = QTextOption(right if _from_the_right(text) else left)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    starts: list[int] = []
    layout.beginLayout()
    for place in range(most):
        line: QTextLine = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, place * _LINE))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts
