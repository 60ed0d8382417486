"""Leafing through a clip by hovering: real frames of a real clip, once, and nothing with less
motion."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPixmap
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import Take, TakeState
from sora_desktop.ui.media import frames
from sora_desktop.ui.media.frames import FRAMES, FrameStrips
from tests.ui.take_column import Column
from tests.ui.take_source import many, numbered, take_id

SIZE = QSize(120, 68)
WAIT = 30_000


class Colours:
    """A frame of another colour at each share."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float]] = []

    def pixmap(self, take: Take, share: float, size: QSize, dpr: float) -> QPixmap | None:
        """A plain picture whose red tells the share."""
        self.asked.append((take.number, share))
        drawn = QPixmap(size)
        drawn.fill(QColor(round(255 * share), 0, 0))
        return drawn


def hover(column: Column, at: QPoint) -> None:
    """The pointer moves there with no button held."""
    point_at(column.view.viewport(), at)


def point_at(viewport: QWidget, at: QPoint) -> None:
    """The same in any view."""
    place = QPointF(at)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        viewport.mapToGlobal(place),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def picture(column: Column, n: int) -> tuple[QPoint, int]:
    """The left middle of the picture of a take, and how wide it is."""
    index = column.list.panel.index_of(take_id(n))
    rect = column.view.delegate.picture_of(index, column.view.visualRect(index))
    assert rect is not None
    return QPoint(rect.left(), rect.center().y()), rect.width()


def red(column: Column, n: int) -> int:
    """What the middle of the upper half of the picture shows."""
    left, wide = picture(column, n)
    at = left + QPoint(wide // 2, -12)
    return column.view.viewport().grab().toImage().pixelColor(at).red()


@pytest.mark.parametrize("grid", [0, 180])
def test_the_place_of_the_pointer_is_the_moment_of_the_clip(qtbot: QtBot, grid: int) -> None:
    frames = Colours()
    takes = [*many(3), numbered(3, TakeState.PENDING)]
    column = Column(qtbot, takes, grid=grid, frames=frames)
    left, wide = picture(column, 1)
    hover(column, left + QPoint(wide // 4, 0))
    assert frames.asked == [], "a pointer that only passes starts nothing"
    qtbot.waitUntil(lambda: abs(red(column, 1) - 64) < 6, timeout=WAIT)
    hover(column, left + QPoint(wide * 3 // 4, 0))
    assert abs(red(column, 1) - 191) < 6
    assert {number for number, _ in frames.asked} == {1}
    QApplication.sendEvent(column.view.viewport(), QEvent(QEvent.Type.Leave))
    column.view.leaveEvent(QEvent(QEvent.Type.Leave))
    frames.asked.clear()
    column.view.grab()
    assert frames.asked == []
    # What is not ready has nothing to leaf through.
    left, wide = picture(column, 3)
    hover(column, left + QPoint(wide // 2, 0))
    assert not column.view.scrub.rest.isActive()


def test_less_motion_shows_nothing_of_it(qtbot: QtBot) -> None:
    frames = Colours()
    column = Column(qtbot, many(2), frames=frames)
    column.theme.less_motion = True
    left, wide = picture(column, 1)
    hover(column, left + QPoint(wide // 2, 0))
    assert not column.view.scrub.rest.isActive()
    column.view.grab()
    assert frames.asked == []


def frames_of(strips: FrameStrips, take: Take) -> list[QPixmap | None]:
    """What is shown from the left to the right."""
    return [strips.pixmap(take, (n + 0.5) / FRAMES, SIZE, 1.0) for n in range(FRAMES)]


def test_frames_are_taken_once_from_the_whole_clip(
    qtbot: QtBot, h264_clip: Path, tmp_path: Path
) -> None:
    take = numbered(1)
    strips = FrameStrips(tmp_path / "strips", lambda _take: str(h264_clip))
    with qtbot.waitSignal(strips.ready, timeout=WAIT):
        assert frames_of(strips, take) == [None] * FRAMES
    shown = frames_of(strips, take)
    pictures = [each.toImage() for each in shown if each is not None]
    assert len(pictures) == FRAMES
    assert all(a != b for a, b in pairwise(pictures))
    assert pictures[0].width() <= 320
    # The next start reads them, and no player is made.
    again = FrameStrips(tmp_path / "strips", lambda _take: pytest.fail("no clip is opened"))
    again.pixmap(take, 0.1, SIZE, 1.0)
    assert again.pixmap(take, 0.1, SIZE, 1.0) is not None
    assert again.maker.findChild(QMediaPlayer) is None
    strips.forget(take.id)
    assert list((tmp_path / "strips").iterdir()) == []
    strips.release()


def test_a_clip_that_gives_no_frames_is_asked_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video")
    asked: list[str] = []

    def clip_file(take: Take) -> str:
        asked.append(take.id)
        return str(broken)

    strips = FrameStrips(tmp_path / "strips", clip_file)
    with qtbot.waitSignal(strips.maker.failed, timeout=WAIT):
        strips.pixmap(numbered(1), 0.5, SIZE, 1.0)
    strips.pixmap(numbered(1), 0.6, SIZE, 1.0)
    assert asked == [take_id(1)]
    strips.release()


def test_memory_and_disk_are_bounded(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "_MOST_KEPT", 3)
    monkeypatch.setattr(frames, "_MOST_FILES", 4)
    strips = FrameStrips(tmp_path, lambda _take: None)
    drawn = QPixmap(8 * FRAMES, 6)
    drawn.fill(QColor("#123456"))
    for n in range(9):
        strips.maker.made.emit(take_id(n), drawn.toImage())
    assert len(strips) == 3
    assert len(list(tmp_path.iterdir())) == 4
    assert strips.pixmap(numbered(8), 1.0, SIZE, 1.0) is not None
