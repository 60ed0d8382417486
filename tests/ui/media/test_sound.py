"""The sound follows the devices: nothing plays onto one that is gone, and the icon is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QAudioDevice
from pytestqt.qtbot import QtBot

from sora_desktop.ui.media.sound import SoundDevices
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.playing import do, sees

# A Python handler of Qt's messages may hang the process here: see test_player.py.
pytestmark = pytest.mark.no_qt_log


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


@pytest.fixture
def devices() -> Devices:
    """One device."""
    return Devices()


@pytest.fixture
def heard(qtbot: QtBot, devices: Devices, h264_clip: Path) -> Iterator[Player]:
    """A player with its sound on, at the first frame of a clip."""
    player = Player(Theme(Mode.DARK), devices=devices)
    player.set_preferences(muted=False, volume=0.0, loop=True)
    player.show()
    player.show_clip(h264_clip)
    sees(qtbot, player, 0)
    yield player
    player.release()
    player.hide()


@pytest.mark.parametrize("playing", [True, False])
def test_a_lost_device_is_let_go_and_told(
    qtbot: QtBot, heard: Player, devices: Devices, playing: bool
) -> None:
    media, mute = heard.playback.media, heard.commands["mute"]
    assert media.audioOutput() is not None
    assert mute.text() == "Sound off"
    on = mute.icon().pixmap(20).toImage()
    if playing:
        do(heard, "play_pause")
    devices.lost.emit()
    assert media.audioOutput() is None
    assert "sound" in mute.text().lower()
    assert mute.text() != "Sound off"
    assert mute.icon().pixmap(20).toImage() != on
    if not playing:
        do(heard, "play_pause")
    before = heard.playback.frame
    qtbot.waitUntil(lambda: heard.playback.frame > before + 4, timeout=5000)
    assert media.audioOutput() is None


def test_another_list_of_devices_rebuilds_the_output(heard: Player, devices: Devices) -> None:
    media, mute = heard.playback.media, heard.commands["mute"]
    devices.lost.emit()
    assert media.audioOutput() is None
    devices.changed.emit()
    assert media.audioOutput() is not None
    assert mute.text() == "Sound off"


def test_an_empty_list_is_told_and_nothing_is_given_to(heard: Player, devices: Devices) -> None:
    media, mute = heard.playback.media, heard.commands["mute"]
    on = mute.icon().pixmap(20).toImage()
    devices.there = False
    devices.changed.emit()
    assert media.audioOutput() is None
    assert mute.icon().pixmap(20).toImage() != on
    devices.there = True
    devices.changed.emit()
    assert media.audioOutput() is not None
    assert mute.icon().pixmap(20).toImage() == on
