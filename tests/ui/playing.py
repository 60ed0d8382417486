"""How the tests look at a player and press its buttons."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtMultimedia import QAudioDevice
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import frame_number
from sora_desktop.ui.media.sound import SoundDevices
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.player.stage import VideoSurface


class Devices(SoundDevices):
    """A list of devices that a test decides about."""

    there = True

    def default(self) -> QAudioDevice:
        """No real device is touched: the one that is there only says so."""
        return Named() if self.there else QAudioDevice()


class Named(QAudioDevice):
    """A device that is there."""

    def isNull(self) -> bool:
        """It is there."""
        return False


def surface(player: Player) -> VideoSurface:
    """Where the clip is seen."""
    found = player.findChild(VideoSurface)
    assert isinstance(found, VideoSurface)
    return found


def sees(qtbot: QtBot, player: Player, frame: int) -> None:
    """Waits until that frame, and no other, is on the screen."""

    def shown() -> bool:
        picture = surface(player).picture()
        settled = player.playback.frame == frame
        return settled and not picture.isNull() and frame_number(picture) == frame

    qtbot.waitUntil(shown, timeout=5000)


def do(player: Player, *names: str) -> None:
    """Triggers commands."""
    for name in names:
        player.commands[name].trigger()


def open_files() -> set[str]:
    """The names of the files that this process has open, where the system tells (Linux)."""
    folder = Path("/proc/self/fd")
    names = set()
    for each in folder.iterdir() if folder.is_dir() else ():
        # The folder's own handle is among them, and gone by now.
        with suppress(OSError):
            names.add(each.readlink().name)
    return names
