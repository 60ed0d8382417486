"""A joined cut plays as its clips do: the right frames on both sides of each join, and sound."""

from __future__ import annotations

import operator
from array import array
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudioDecoder,
    QAudioFormat,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.engine.joiner import JoinFile, JoinPlan, plan_join, write_join
from sora_desktop.ui.media.frames import FrameTaker

pytestmark = pytest.mark.no_qt_log
Part = tuple[Path, int | None, int | None]
RATE = 8000
# Of a frame of AAC, 1024 samples at 48 kHz; and one for rounding.
HALF_A_FRAME = RATE * 512 // 48_000 + 1
MOST_SEEN = 200


def joined(parts: Sequence[Part], target: Path) -> Path:
    """The parts in one file."""
    plan = plan_join(
        [
            JoinFile(number=place, path=clip, in_frame=first, out_frame=last)
            for place, (clip, first, last) in enumerate(parts, 1)
        ]
    )
    assert isinstance(plan, JoinPlan)
    return write_join(plan, target)


def played(qtbot: QtBot, clip: Path) -> list[int]:
    """The numbers drawn in the frames that a player shows, from the first to the last."""
    numbers: list[int] = []
    player, sink = QMediaPlayer(), QVideoSink()

    def see(frame: QVideoFrame) -> None:
        number = frame_number(frame.toImage()) if frame.isValid() else None
        if number is not None and number not in numbers[-1:]:
            numbers.append(number)

    sink.videoFrameChanged.connect(see)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(clip)))
    player.play()
    ended = QMediaPlayer.MediaStatus.EndOfMedia
    qtbot.waitUntil(lambda: player.mediaStatus() == ended, timeout=30_000)
    assert player.error() == QMediaPlayer.Error.NoError
    player.setSource(QUrl())
    return numbers


def sound(qtbot: QtBot, clip: Path) -> array[int]:
    """The sound, in one channel."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    decoder = QAudioDecoder()
    decoder.setAudioFormat(form)
    decoder.setSource(QUrl.fromLocalFile(str(clip)))
    heard = array("h")
    decoder.bufferReady.connect(lambda: heard.frombytes(bytes(decoder.read().constData())))
    with qtbot.waitSignal(decoder.finished, timeout=20_000):
        decoder.start()
    return heard


def loudness(heard: array[int]) -> list[int]:
    """How loud each 20th of a second is."""
    part = RATE // 20
    return [max(map(abs, heard[at : at + part])) for at in range(0, len(heard), part)]


def late(own: array[int], heard: array[int], at: int) -> int:
    """How much later than at that place the sound of a clip is heard, by its third half second."""
    part = slice(RATE, RATE + RATE // 2)
    wanted = own[part]

    def alike(shift: int) -> int:
        there = heard[at + shift + part.start : at + shift + part.stop]
        return sum(map(operator.mul, wanted, there))

    return max(range(-MOST_SEEN, MOST_SEEN + 1), key=alike)


def test_a_cut_of_h264_shows_every_frame_in_its_order(
    qtbot: QtBot, h264_clip: Path, tmp_path: Path
) -> None:
    """With B-frames, cut at out points."""
    parts: list[Part] = [(h264_clip, 0, 15), (h264_clip, None, 19), (h264_clip, None, None)]
    clip = joined(parts, tmp_path / "cut.mp4")
    assert played(qtbot, clip) == [*range(16), *range(20), *range(48)]


def test_both_sides_of_each_join_are_found_by_seeking(
    qtbot: QtBot, demo_clip: Path, tmp_path: Path
) -> None:
    parts: list[Part] = [(demo_clip, 12, 30), (demo_clip, 24, 47), (demo_clip, 84, None)]
    clip = joined(parts, tmp_path / "cut.mp4")
    expected = list(chain(range(12, 31), range(24, 48), range(84, 96)))
    taker = FrameTaker()
    for place in (0, 18, 19, 42, 43, 54):
        with qtbot.waitSignal(taker.taken, timeout=20_000) as got:
            taker.request(clip, place)
        assert got.args is not None
        picture = got.args[2]
        assert isinstance(picture, QImage)
        assert (got.args[1], frame_number(picture)) == (place, expected[place])
    assert played(qtbot, clip) == expected


def test_a_clip_without_sound_is_silent_and_the_next_one_in_time(
    qtbot: QtBot, demo_clip: Path, tmp_path: Path
) -> None:
    own = sound(qtbot, demo_clip)
    mute = tmp_path / "mute.mp4"
    mute.write_bytes(without_sound(demo_clip.read_bytes()))
    parts: list[Part] = [(demo_clip, None, 47), (mute, 0, 47), (demo_clip, None, 47)]
    heard = sound(qtbot, joined(parts, tmp_path / "cut.mp4"))
    loud = loudness(heard)
    assert min(loudness(own)[5:40]) > 500
    assert min(loud[5:39]) > 500
    assert max(loud[42:79]) < 20
    assert min(loud[85:119]) > 500
    assert abs(len(heard) - 6 * RATE) < RATE // 20
    assert late(own, heard, 0) == 0
    assert abs(late(own, heard, 4 * RATE)) <= HALF_A_FRAME


def without_sound(clip: bytes) -> bytes:
    """The clip whose sound is of a kind that nobody plays."""
    return clip.replace(b"soun\0", b"nosn\0")
