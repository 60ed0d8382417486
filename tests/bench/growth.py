"""How start, memory and list grow from 100 to 100,000 takes, as a table and as a picture."""

from __future__ import annotations

import os
import statistics
from collections.abc import Mapping, Sequence
from math import log10
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPaintDevice, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from sora_desktop.store.folders import AppFolders
from tests.bench.measuring import Run, measured, report, spent
from tests.bench.takes import make_library

COUNTS = (100, 1_000, 10_000, 100_000)
RUNS = 3
# Nobody listens there.
_NOWHERE = "http://127.0.0.1:9"
Series = Mapping[str, Sequence[float]]
_INKS = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2")
_SIZE, _EDGE, _LEGEND = QSize(860, 520), 60, 260


def growth(folder: Path, picture: Path | None = None) -> None:
    """The rows of every count, and the picture where one is wanted."""
    runs: dict[int, list[Run]] = {count: [] for count in COUNTS}
    bare: list[Run] = []
    for count in COUNTS:
        folders = AppFolders.under(folder / f"grown{count}")
        folders.create()
        make_library(folders.journal_file, count)
    for number in range(RUNS + 1):
        for count in COUNTS if number % 2 else reversed(COUNTS):
            run = measured(*_command(folder, count))
            if number:  # the first round writes the bytecode and the index of the search
                runs[count].append(run)
        if number:
            bare.append(measured("-m", "tests.bench.bare", "0"))
    found = _series(runs, spent(bare, "painted"))
    _report(found, runs)
    if picture is not None:
        draw(found, picture)
        print(f"{'picture':<44} {picture}")


def _command(folder: Path, count: int) -> Sequence[str]:
    return "-m", "tests.bench.program", "grown", str(folder / f"grown{count}"), _NOWHERE


def _series(runs: Mapping[int, list[Run]], yardstick: float) -> Series:
    """Each figure by count. What a start costs is in bare windows, all else in ms and MiB."""
    series: dict[str, list[float]] = {}
    for some in runs.values():
        for moment, name in (
            ("complete", "complete window, x bare window"),
            ("usable", "to a take that can be made, x bare window"),
        ):
            series.setdefault(name, []).append(spent(some, moment) / yardstick)
        series.setdefault("memory, MiB", []).append(
            statistics.median(run.figures["memory"][0] for run in some)
        )
        for figure, name in (("search", "search letter"), ("filter", "filter"), ("order", "sort")):
            values = [value for run in some for value in run.figures[figure]]
            series.setdefault(f"{name} p99, ms", []).append(_p99(values))
    return series


def _p99(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=100)[-1]


def _report(found: Series, runs: Mapping[int, list[Run]]) -> None:
    first = spent(runs[COUNTS[0]], "usable")
    for place, count in enumerate(COUNTS):
        for name, values in found.items():
            unit = name.rpartition(", ")[2].split()[0]
            report(f"{count:,} takes: {name.rpartition(', ')[0]}", f"{values[place]:.1f} {unit}")
        own = spent(runs[count], "usable")
        report(
            f"{count:,} takes: CPU until one can be made",
            f"{own / first:.2f} x",
            f"{own * 1000:.0f} ms; yardstick: {COUNTS[0]} takes; aim 1.5",
        )
        more = found["memory, MiB"][place] - found["memory, MiB"][0]
        if place:
            each = more * 1000 / (count - COUNTS[0])
            report(f"{count:,} takes: memory of 1,000", f"{each:.1f} MiB", "aim 1")


def draw(found: Series, picture: Path) -> None:
    """Draws each series relative to its first value, both axes by powers of ten: what does not
    grow with the takes is a level line. An SVG or a PNG, by the ending of the name."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    if picture.suffix.lower() == ".svg":
        device = QSvgGenerator()
        device.setFileName(str(picture))
        device.setSize(_SIZE)
        device.setViewBox(QRect(0, 0, _SIZE.width(), _SIZE.height()))
        _paint(device, found)
    else:
        image = QImage(_SIZE, QImage.Format.Format_RGB32)
        _paint(image, found)
        if not image.save(str(picture)):
            raise SystemExit(f"cannot write {picture}")
    del app


def _paint(device: QPaintDevice, found: Series) -> None:
    painter = QPainter(device)
    painter.fillRect(QRectF(0, 0, _SIZE.width(), _SIZE.height()), QColor("white"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(_EDGE, 20, _SIZE.width() - _EDGE - _LEGEND, _SIZE.height() - _EDGE - 20)
    most = max(max(values) / values[0] for values in found.values() if values[0])
    decades = max(log10(most), 1.0)

    def at(count: int, growth: float) -> QPointF:
        across = (log10(count) - log10(COUNTS[0])) / (log10(COUNTS[-1]) - log10(COUNTS[0]))
        up = max(log10(growth), 0.0) / decades
        return QPointF(room.x() + across * room.width(), room.bottom() - up * room.height())

    painter.setPen(QColor("#bbbbbb"))
    painter.drawRect(room)
    painter.setPen(QColor("#333333"))
    for count in COUNTS:
        spot = at(count, 1.0)
        box = QRectF(spot.x() - 50, spot.y() + 6, 100, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, f"{count:,}")
    for power in range(int(decades) + 1):
        spot = at(COUNTS[0], 10.0**power)
        box = QRectF(0, spot.y() - 10, _EDGE - 8, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{10**power} x")
    painter.drawText(QPointF(room.x(), _SIZE.height() - 12), "takes; growth from 100 takes")
    for place, (name, values) in enumerate(found.items()):
        painter.setPen(QColor(_INKS[place % len(_INKS)]))
        line = QPainterPath()
        for number, (count, value) in enumerate(zip(COUNTS, values, strict=True)):
            spot = at(count, value / values[0] if values[0] else 1.0)
            (line.lineTo if number else line.moveTo)(spot)
        painter.drawPath(line)
        text = QPointF(room.right() + 14, room.y() + 20 + 40 * place)
        painter.drawText(text, name)
        painter.drawText(text + QPointF(0, 16), f"{values[0]:.1f} to {values[-1]:.1f}")
    painter.end()
