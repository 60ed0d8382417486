"""The sound follows the devices: nothing plays onto one that is gone, and the icon is true."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.ui.player.player import Player
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.playing import Devices, do, sees

# A Python handler of Qt's messages may hang the process here: see test_player.py.
pytestmark = pytest.mark.no_qt_log


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


def test_a_machine_without_a_device_gets_its_sound_when_one_comes(
    qtbot: QtBot, h264_clip: Path
) -> None:
    devices = Devices()
    devices.there = False
    player = Player(Theme(Mode.DARK), devices=devices)
    player.set_preferences(muted=False, volume=0.0, loop=True)
    player.show()
    player.show_clip(h264_clip)
    sees(qtbot, player, 0)
    media = player.playback.media
    assert media.audioOutput() is None
    do(player, "step_forward")
    sees(qtbot, player, 1)
    devices.there = True
    devices.changed.emit()
    assert media.audioOutput() is not None
    player.release()
    player.hide()


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


MAKE_SOUND = """
from PySide6.QtGui import QGuiApplication
from sora_desktop.ui.media.sound import Sound
qt = QGuiApplication([])
print(Sound(qt).has_device, Sound(qt).has_device)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such server")
def test_a_sound_server_that_does_not_answer_costs_the_sound_alone(tmp_path: Path) -> None:
    """Qt would wait for it without end, in the thread of the window."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse"))
        server.listen()
        environment = os.environ | {"PULSE_SERVER": f"unix:{tmp_path / 'pulse'}"}
        made = subprocess.run(
            [sys.executable, "-c", MAKE_SOUND],
            cwd=Path(__file__).parents[3],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    assert made.stdout.split() == ["False", "False"]
