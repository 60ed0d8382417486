"""Makes the clips of the demo mode: real MP4 files, with sound, of the requested size and length.

It runs in a process of its own (``sora-desktop --render-clip SPEC.json OUT.mp4``), because the
encoder would take the window's processor time, and a crash in it would take the window down. The
wheels' own encoder writes MPEG-4 Part 2 with AAC on Linux (no H.264 encoder is in them; measured),
and the platform's encoder elsewhere.
"""

from __future__ import annotations

import json
import math
import os
import sys
from array import array
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QByteArray, QEventLoop, QObject, QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

from sora_desktop.demo.clip_picture import FPS, DemoTake, Landscape
from sora_desktop.ui.media.frames import FrameTaker
from sora_desktop.ui.media.playback_problem import media_plugin_there

RATE = 48_000
# Chords in whole hertz: every second of them begins and ends at zero, so that one second of
# samples, repeated, has no click in it and costs 30 ms to make instead of a second.
_CHORDS = ((110, 165, 220, 277), (98, 147, 196, 294), (131, 196, 262, 330), (87, 131, 175, 262))
_TICK_HERTZ = 880
_FADE = RATE // 4


def samples(seed: int, seconds: int) -> bytes:
    """The whole sound: native 16-bit samples, mono, `RATE` a second, faded in and out."""
    second = _second(_CHORDS[seed % len(_CHORDS)])
    whole = array("h", second * seconds)
    for index in range(_FADE):
        whole[index] = whole[index] * index // _FADE
        whole[-1 - index] = whole[-1 - index] * index // _FADE
    return whole.tobytes()


def _second(chord: tuple[int, ...]) -> array[int]:
    wave = [math.sin(math.tau * index / RATE) for index in range(RATE)]
    swell = [0.75 + 0.25 * value for value in wave]
    voices = [islice(_at(wave, hertz), RATE) for hertz in chord]
    sound = array("h", (int(1700 * s * sum(v)) for s, *v in zip(swell, *voices, strict=True)))
    for index, value in enumerate(islice(_at(wave, _TICK_HERTZ), RATE // 12)):
        # 7 ms to fade by half: heard as a tick, not as a tone.
        sound[index] += int(6000 * value * math.exp(-index / (RATE * 0.010)))
    return sound


def _at(wave: list[float], hertz: int) -> list[float]:
    """One second of the wave at that many hertz."""
    return [wave[index * hertz % RATE] for index in range(RATE)]


_MICROSECONDS = 1_000_000
_BYTES_A_SAMPLE = 2
# A render of the longest clip takes some seconds; a stuck encoder must be ended.
_LIMIT_MS = 120_000
_VIDEOS = frozenset({".mp4", ".mov"})


class BadSpec(ValueError):
    """The description of the clip is invalid: not JSON, a field missing, a size out of range."""


class ClipRecorder(QObject):
    """Encodes one take into a file. `finished` carries the reason of a failure, or an empty
    text."""

    finished = Signal(str)

    def __init__(self, take: DemoTake, sound: bool, target: Path) -> None:
        super().__init__()
        self._take = take
        self._picture = Landscape(take)
        self._next = 0
        self._waiting: QVideoFrame | None = None
        size = QSize(take.width, take.height)
        # Without a format: if it is set before, the encoder never asks for a frame (measured).
        self._video = QVideoFrameInput(self)
        self._sound = _SoundFeed(take, self._check_end, self) if sound else None
        self._session = QMediaCaptureSession(self)
        self._session.setVideoFrameInput(self._video)
        if self._sound:
            self._session.setAudioBufferInput(self._sound.input)
        self._recorder = self._make_recorder(size, target)
        self._session.setRecorder(self._recorder)
        self._video.readyToSendVideoFrame.connect(self._send)

    def start(self) -> None:
        """Starts encoding; the event loop does the work."""
        self._recorder.record()

    def _make_recorder(self, size: QSize, target: Path) -> QMediaRecorder:
        recorder = QMediaRecorder(self)
        container = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
        container.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        container.setVideoCodec(_video_codec(container))
        recorder.setMediaFormat(container)
        recorder.setVideoResolution(size)
        recorder.setVideoFrameRate(FPS)
        # By quality and not by bit rate: looks better, and is 20 % faster (measured).
        recorder.setEncodingMode(QMediaRecorder.EncodingMode.ConstantQualityEncoding)
        recorder.setQuality(QMediaRecorder.Quality.VeryHighQuality)
        recorder.setAudioBitRate(96_000)
        recorder.setOutputLocation(QUrl.fromLocalFile(str(target)))
        recorder.errorOccurred.connect(lambda _error, text: self.finished.emit(text or "no reason"))
        recorder.recorderStateChanged.connect(self._on_state)
        return recorder

    def _send(self) -> None:
        # The encoder takes frames until its queue is full; a rejected frame is sent again with the
        # next call, or the clip would be one short.
        while self._next < self._take.frames:
            frame = self._waiting or self._frame(self._next)
            if not self._video.sendVideoFrame(frame):
                self._waiting = frame
                return
            self._waiting = None
            self._next += 1
        self._check_end()

    def _frame(self, index: int) -> QVideoFrame:
        frame = QVideoFrame(self._picture.frame(index))
        frame.setStreamFrameRate(FPS)
        frame.setStartTime(index * _MICROSECONDS // FPS)
        frame.setEndTime((index + 1) * _MICROSECONDS // FPS)
        return frame

    def _check_end(self) -> None:
        # With sound the recorder's own end (setAutoStop) never comes, so frames are counted here.
        heard = self._sound is None or self._sound.done
        if heard and self._next == self._take.frames:
            self._recorder.stop()

    def _on_state(self, state: QMediaRecorder.RecorderState) -> None:
        if state == QMediaRecorder.RecorderState.StoppedState:
            self.finished.emit("")


class _SoundFeed(QObject):
    """Passes the sound to the encoder, a fifth of a second at a time."""

    def __init__(self, take: DemoTake, progressed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._samples = samples(take.seed, take.seconds)
        self._sent = 0
        self._progressed = progressed
        self._format = QAudioFormat()
        self._format.setSampleRate(RATE)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self.input = QAudioBufferInput(self)
        self.input.readyToSendAudioBuffer.connect(self._send)

    @property
    def done(self) -> bool:
        """Whether the encoder has all of it."""
        return self._sent >= len(self._samples)

    def _send(self) -> None:
        step = RATE // 5 * _BYTES_A_SAMPLE
        while not self.done:
            part = QByteArray(self._samples[self._sent : self._sent + step])
            start = self._sent // _BYTES_A_SAMPLE * _MICROSECONDS // RATE
            if not self.input.sendAudioBuffer(QAudioBuffer(part, self._format, start)):
                return
            self._sent += step
        self._progressed()


def render_clip(spec_path: Path, out: Path) -> int:
    """Renders the clip that the JSON at ``spec_path`` describes into ``out``.

    The JSON has prompt, number, model_name, width, height, seconds and sound, and may have `bare`
    for a picture without words, `first` and `last` for the files of pictures that the clip begins
    and ends with, and `references` for the pictures and videos that it shows. Gives the exit
    status: 0, or 1 with the reason on stderr. ``out`` is complete or not there at all.
    """
    if sys.platform != "win32":
        os.nice(10)  # the window is more important; on Windows the parent takes care of it
    try:
        take, sound = read_spec(spec_path)
    except (OSError, BadSpec) as error:
        return _fail(str(error))
    # Kept for as long as the picture is painted: fonts belong to the application.
    app = QGuiApplication.instance() or QGuiApplication(["sora-desktop"])
    if not media_plugin_there():
        return _fail("the media plugin is missing")
    # Absolute, or Qt writes into the person's videos folder.
    part = out.absolute().with_name(f".{out.stem}.{os.getpid()}.part.mp4")
    loop = QEventLoop(app)
    recorder = ClipRecorder(with_frames(take, loop), sound, part)
    reasons: list[str] = []
    recorder.finished.connect(reasons.append)
    recorder.finished.connect(loop.quit)
    QTimer.singleShot(_LIMIT_MS, recorder, lambda: recorder.finished.emit("it took too long"))
    QTimer.singleShot(0, recorder, recorder.start)
    loop.exec()
    return _keep(part, out, reasons[0])


def with_frames(take: DemoTake, loop: QEventLoop) -> DemoTake:
    """The take with the first frame of each video among its references; one that can't be played
    is left out."""
    seen: list[str | QImage] = []
    for each in take.references:
        if isinstance(each, str) and Path(each).suffix in _VIDEOS:
            taker = FrameTaker(loop)
            taker.taken.connect(lambda _clip, _frame, picture: seen.append(picture))
            taker.taken.connect(loop.quit)
            taker.failed.connect(loop.quit)
            taker.request(Path(each), 0)
            loop.exec()
        else:
            seen.append(each)
    return replace(take, references=tuple(seen))


def read_spec(path: Path) -> tuple[DemoTake, bool]:
    """The take and whether it has sound; BadSpec or OSError when the file is invalid."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        take = DemoTake(
            prompt=str(fields["prompt"]),
            number=int(fields["number"]),
            model_name=str(fields["model_name"]),
            width=int(fields["width"]),
            height=int(fields["height"]),
            seconds=int(fields["seconds"]),
            bare=bool(fields.get("bare", False)),
            first=str(fields.get("first", "")),
            last=str(fields.get("last", "")),
            references=tuple(map(str, fields.get("references", ()))),
            marks=tuple(map(str, fields.get("marks", ()))),
        )
        sound = bool(fields["sound"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadSpec(f"not a description of a clip: {error!r}") from error
    small, large = min(take.width, take.height), max(take.width, take.height)
    if not (small >= 64 and large <= 4096 and 1 <= take.seconds <= 60):
        raise BadSpec(f"out of range: {take.width}x{take.height}, {take.seconds} s")
    return take, sound


def _video_codec(container: QMediaFormat) -> QMediaFormat.VideoCodec:
    """H.264 where the platform encodes it; elsewhere Qt would silently choose another codec."""
    container.setVideoCodec(QMediaFormat.VideoCodec.H264)
    if container.isSupported(QMediaFormat.ConversionMode.Encode):
        return QMediaFormat.VideoCodec.H264
    return QMediaFormat.VideoCodec.MPEG4


def _keep(part: Path, out: Path, reason: str) -> int:
    if not reason and not (part.exists() and part.stat().st_size):
        reason = "the encoder wrote nothing"
    if reason:
        part.unlink(missing_ok=True)
        return _fail(reason)
    os.replace(part, out)
    return 0


def _fail(reason: str) -> int:
    print(f"cannot render the clip: {reason}", file=sys.stderr)
    return 1
