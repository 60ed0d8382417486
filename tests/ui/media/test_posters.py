"""Posters: made from real clips, kept in memory, and never a crash for a bad file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeId
from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media import posters
from sora_desktop.ui.media.posters import POSTER_WIDTH, PosterCache, PosterMaker, write_picture

SIZE = QSize(96, 54)
# A Python handler of Qt's messages is called on Qt's audio and decoder threads too, and waits
# there for the lock that stop() holds: the process hangs (measured). So there is none here.
pytestmark = pytest.mark.no_qt_log


def test_the_poster_is_the_first_frame(qtbot: QtBot, demo_clip: Path, tmp_path: Path) -> None:
    maker, target = PosterMaker(), tmp_path / "posters" / "a.jpg"
    with qtbot.waitSignal(maker.made) as made:
        maker.request(TakeId("a"), demo_clip, target)
    assert made.args == ["a", target]
    poster = QImage(str(target))
    assert poster.size() == QSize(POSTER_WIDTH, 270)
    assert frame_number(poster) == 0
    colours = {poster.pixel(x, y) for x in range(0, 480, 16) for y in range(0, 270, 9)}
    assert len(colours) > 50
    assert [path.name for path in target.parent.iterdir()] == ["a.jpg"]
    maker.release()


def test_a_queue_of_good_and_bad_clips_is_worked_off_in_order(
    qtbot: QtBot, demo_clip: Path, h264_clip: Path, tmp_path: Path
) -> None:
    bad = {"empty": b"", "html": b"<html>no</html>", "cut": demo_clip.read_bytes()[:40_000]}
    for name, data in bad.items():
        (tmp_path / f"{name}.mp4").write_bytes(data)
    clips = {
        "a": demo_clip,
        "b": tmp_path / "empty.mp4",
        "c": h264_clip,
        "d": tmp_path / "html.mp4",
        "e": tmp_path / "cut.mp4",
        "f": tmp_path / "missing.mp4",
        "g": demo_clip,
    }
    maker, reported = PosterMaker(), []
    maker.made.connect(lambda take_id, _path: reported.append(take_id))
    maker.failed.connect(
        lambda take_id, reason: reported.append(f"{take_id} {reason.split(':')[0]}")
    )
    for name, clip in clips.items():
        maker.request(TakeId(name), clip, tmp_path / f"{name}.jpg")
        maker.request(TakeId(name), clip, tmp_path / f"{name}.jpg")
    qtbot.waitUntil(lambda: len(reported) == len(clips), timeout=10_000)
    assert reported == ["a", "b empty", "c", "d not_a_clip", "e not_a_clip", "f missing", "g"]


def test_a_clip_that_gives_no_picture_is_given_up(
    qtbot: QtBot, demo_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posters, "_WATCH_MS", 1)
    monkeypatch.setattr(PosterMaker, "_on_frame", lambda _self, _frame: None)
    maker = PosterMaker()
    with qtbot.waitSignal(maker.failed) as failed:
        maker.request(TakeId("a"), demo_clip, tmp_path / "a.jpg")
    assert failed.args == ["a", "no picture came"]


def test_released_it_holds_no_file_and_makes_nothing(
    qtbot: QtBot, demo_clip: Path, tmp_path: Path
) -> None:
    maker = PosterMaker()
    maker.request(TakeId("a"), demo_clip, tmp_path / "a.jpg")
    maker.release()
    with qtbot.assertNotEmitted(maker.made, wait=200):
        maker.release()


def test_a_poster_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    picture = QImage(64, 36, QImage.Format.Format_RGB32)
    picture.fill(1)
    file = tmp_path / "file"
    file.write_text("in the way", encoding="utf-8")
    assert write_picture(picture, file / "a.jpg")
    assert write_picture(picture, tmp_path)


def test_a_poster_is_read_once_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = _poster(tmp_path / "a.jpg", 480, 270)
    cache = PosterCache()
    with qtbot.waitSignal(cache.ready) as ready:
        assert cache.pixmap(TakeId("a"), path, SIZE, 2.0) is None
    assert ready.args == ["a"]
    shown = cache.pixmap(TakeId("a"), path, SIZE, 2.0)
    assert shown is not None
    assert (shown.size().toTuple(), shown.devicePixelRatio()) == ((192, 108), 2.0)
    path.unlink()
    assert cache.pixmap(TakeId("a"), path, SIZE, 2.0) is shown


def test_an_upright_poster_fits_into_the_room(qtbot: QtBot, tmp_path: Path) -> None:
    path = _poster(tmp_path / "a.jpg", 270, 480)
    cache = PosterCache()
    with qtbot.waitSignal(cache.ready):
        cache.pixmap(TakeId("a"), path, SIZE, 1.0)
    shown = cache.pixmap(TakeId("a"), path, SIZE, 1.0)
    assert shown is not None
    assert shown.size().toTuple() == (30, 54)


def test_a_missing_poster_is_not_read_again_until_there_is_a_new_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path, cache = tmp_path / "a.jpg", PosterCache()
    cache.pixmap(TakeId("a"), path, SIZE, 1.0)
    qtbot.waitUntil(lambda: len(cache) == 1)
    _poster(path, 480, 270)
    assert cache.pixmap(TakeId("a"), path, SIZE, 1.0) is None
    with qtbot.waitSignal(cache.ready):
        cache.forget(TakeId("a"))
    with qtbot.waitSignal(cache.ready):
        assert cache.pixmap(TakeId("a"), path, SIZE, 1.0) is None
    assert cache.pixmap(TakeId("a"), path, SIZE, 1.0) is not None


def test_only_so_many_are_kept_and_the_ones_seen_last_are(qtbot: QtBot, tmp_path: Path) -> None:
    path, cache = _poster(tmp_path / "a.jpg", 48, 27), PosterCache(most=3)
    for name in "abcdefgh":
        cache.pixmap(TakeId(name), path, SIZE, 1.0)
    seen: list[str] = []
    cache.ready.connect(seen.append)
    qtbot.waitUntil(lambda: len(cache) == 3)
    assert seen == ["h", "g", "f"]
    cache.pixmap(TakeId("h"), path, SIZE, 1.0)
    with qtbot.waitSignal(cache.ready):
        cache.pixmap(TakeId("z"), path, SIZE, 1.0)
    assert len(cache) == 3
    assert cache.pixmap(TakeId("h"), path, SIZE, 1.0) is not None
    assert cache.pixmap(TakeId("g"), path, SIZE, 1.0) is None


def _poster(path: Path, width: int, height: int) -> Path:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    assert picture.save(str(path))
    return path
