"""The one audio output of the program, and which player has it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer


class Sound(QObject):
    """Make one for the life of the program, outside of any coroutine: a second audio output made
    while the first one dies may hang the process (measured)."""

    device_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        _fill_override_cache(self._output)
        self._heard: QMediaPlayer | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._use_default_device)

    @property
    def has_device(self) -> bool:
        """Whether the machine can be heard at all."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    def give_to(self, player: QMediaPlayer | None) -> None:
        """Lets that player be heard, and no other one; None for silence."""
        if player is self._heard:
            return
        if self._heard is not None:
            # A null pointer is Qt's way to take the output away; its stubs do not know that.
            self._heard.setAudioOutput(cast(QAudioOutput, None))
        self._heard = player
        if player is not None:
            player.setAudioOutput(self._output)

    def is_heard(self, player: QMediaPlayer) -> bool:
        """Whether that player has the output."""
        return player is self._heard

    def set_muted(self, on: bool) -> None:
        """Silences it; the volume is kept."""
        self._output.setMuted(on)

    def set_volume(self, volume: float) -> None:
        """The loudness from 0 to 1, even steps sounding even."""
        scales = QAudio.VolumeScale
        linear = QAudio.convertVolume(
            volume, scales.LogarithmicVolumeScale, scales.LinearVolumeScale
        )
        self._output.setVolume(linear)

    def _use_default_device(self) -> None:
        self._output.setDevice(QMediaDevices.defaultAudioOutput())
        self.device_changed.emit()


def _fill_override_cache(audio: QAudioOutput) -> None:
    """Keeps the audio thread from asking Python about overrides while Qt holds the lock.

    Without it, stopping may hang or crash the process (PySide6 6.10 to 6.12; measured).
    """

    def nothing(*_: object) -> None:
        """Listens to nothing."""

    audio.mutedChanged.connect(nothing)
    audio.mutedChanged.disconnect(nothing)
