"""The one audio output of the program, and which player has it."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from time import monotonic, sleep
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioOutput, QMediaDevices, QMediaPlayer

_LOOK_MS = 500
# pulse/def.h: the states of a context, and the flag not to start a server.
_READY, _FAILED = 4, 5
_NO_AUTOSPAWN = 1
# A sound server answers within a few milliseconds.
_ANSWER_SECONDS = 1.0
_NO_SERVER = "unix:/nonexistent"


class SoundDevices(QObject):
    """The audio outputs of the machine. `changed`: there is a new list. `lost`: the devices in the
    list are gone, and later ones need a restart.

    On Linux Qt doesn't report that the sound server died, keeps its old list, and playback stalls.
    Even after it has reconnected, the next output that is opened ends the process inside the pulse
    library (measured, 6.11.3). So the server is watched here, and once it has died no output is
    opened any more: only sound needs a restart.

    Qt waits without end for a server that takes connections and doesn't answer. Such a one is left
    before Qt knows of it, and there is no sound until a restart.
    """

    changed = Signal()
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = _PulseServer() if sys.platform == "linux" else None
        if self._server is not None and not self._server.answers_within(_ANSWER_SECONDS):
            # Read by the library at each connection, so by Qt's too.
            os.environ["PULSE_SERVER"] = _NO_SERVER
            self._server = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_changed)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_at_server)
        if self._server is not None:
            self._look.start()

    def default(self) -> QAudioDevice:
        """The device that the system would use; a null one when there is none."""
        return QMediaDevices.defaultAudioOutput()

    def _on_changed(self) -> None:
        if self._server is None or not self._server.died:
            self.changed.emit()

    def _look_at_server(self) -> None:
        if self._server is not None:
            if not self._server.is_there():
                self._look.stop()
            if self._server.died:
                self.lost.emit()


class _PulseServer:
    """A connection of our own to the sound server that is only kept open: when it breaks, the
    server is gone.

    Without the library, or without a server, nothing is ever reported.
    """

    def __init__(self) -> None:
        self.died = False
        self._was_ready = False
        self._library: ctypes.CDLL | None = None
        with suppress(OSError):
            self._library = _pulse()
        if self._library is not None:
            self._loop = self._library.pa_mainloop_new()
            api = self._library.pa_mainloop_get_api(self._loop)
            self._context = self._library.pa_context_new(api, b"Sora Desktop")
            self._library.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def answers_within(self, seconds: float) -> bool:
        """Waits until the server has answered, or nobody listens; False for one that is silent."""
        end = monotonic() + seconds
        while self.is_there() and not self._was_ready:
            if monotonic() > end:
                return False
            sleep(0.001)
        return True

    def is_there(self) -> bool:
        """Whether the server answers, or may still; `died` says whether it did before. It doesn't
        block."""
        if self._library is None or self.died:
            return False
        # Each iteration does what is due, and never blocks.
        while self._library.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        state = self._library.pa_context_get_state(self._context)
        self._was_ready = self._was_ready or state == _READY
        self.died = self._was_ready and state >= _FAILED
        return bool(state < _FAILED)


def _pulse() -> ctypes.CDLL:
    """The library that Qt has loaded already, with the types of the functions that we call."""
    library = ctypes.CDLL("libpulse.so.0")
    pointer, number = ctypes.c_void_p, ctypes.c_int
    signatures = {
        "pa_mainloop_new": (pointer, []),
        "pa_mainloop_get_api": (pointer, [pointer]),
        "pa_mainloop_iterate": (number, [pointer, number, pointer]),
        "pa_context_new": (pointer, [pointer, ctypes.c_char_p]),
        "pa_context_connect": (number, [pointer, ctypes.c_char_p, number, pointer]),
        "pa_context_get_state": (number, [pointer]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Sound(QObject):
    """Make one for the life of the program, outside any coroutine: a second audio output made while
    the first one dies may hang the process (measured)."""

    device_changed = Signal()

    def __init__(self, parent: QObject | None = None, devices: SoundDevices | None = None) -> None:
        super().__init__(parent)
        # They see to it first that the output can be made at all.
        self._devices = devices or SoundDevices(self)
        self._output = QAudioOutput(self)
        _fill_override_cache(self._output)
        self._heard: QMediaPlayer | None = None
        self._lost = False
        self._devices.changed.connect(self._use_default_device)
        self._devices.lost.connect(self.lose)

    @property
    def has_device(self) -> bool:
        """Whether there is any sound at all."""
        return not self._lost and not self._devices.default().isNull()

    @property
    def lost(self) -> bool:
        """Whether there was a device, and it is gone."""
        return self._lost

    def give_to(self, player: QMediaPlayer | None) -> None:
        """Lets that player be heard, and no other one; None for silence."""
        if player is self._heard:
            return
        self._take_away()
        self._heard = player
        self._give()

    def lose(self) -> None:
        """The device is gone: playback goes on without sound, and nothing touches the device until
        there is a new list of devices."""
        if not self._lost:
            self._lost = True
            self._take_away()
            self.device_changed.emit()

    def _give(self) -> None:
        # Without a device Qt would look for one in the player's thread, and warn from there.
        if self._heard is not None and self.has_device:
            self._heard.setAudioOutput(self._output)

    def _take_away(self) -> None:
        if self._heard is not None:
            # A null pointer removes the output in Qt; its stubs do not know that.
            self._heard.setAudioOutput(cast(QAudioOutput, None))

    def set_muted(self, on: bool) -> None:
        """Mutes it; the volume is kept."""
        self._output.setMuted(on)

    def set_volume(self, volume: float) -> None:
        """The loudness from 0 to 1, even steps sounding even."""
        scales = QAudio.VolumeScale
        linear = QAudio.convertVolume(
            volume, scales.LogarithmicVolumeScale, scales.LinearVolumeScale
        )
        self._output.setVolume(linear)

    def _use_default_device(self) -> None:
        # Removed and set again, so that nothing of the previous device is used any more.
        self._take_away()
        self._lost = False
        if self.has_device:
            self._output.setDevice(self._devices.default())
        self._give()
        self.device_changed.emit()


def _fill_override_cache(audio: QAudioOutput) -> None:
    """Keeps the audio thread from asking Python about overrides while Qt holds the lock. Without
    it, stopping may hang or crash the process (PySide6 6.10 to 6.12; measured)."""

    def nothing(*_: object) -> None:
        """Disconnects from the devices."""

    audio.mutedChanged.connect(nothing)
    audio.mutedChanged.disconnect(nothing)
