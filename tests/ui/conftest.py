"""What the tests of the window share: numbers and dates are those of one language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_renderer import render_clip
from sora_desktop.resources import resource
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.conftest import look_kept
from tests.ui.playing import Devices, sees

CLIP = {
    "prompt": "A paper boat on a still lake",
    "number": 1,
    "model_name": "Sora 2",
    "width": 640,
    "height": 360,
    "seconds": 4,
    "sound": True,
}


@pytest.fixture(autouse=True)
def american_numbers() -> Iterator[None]:
    """Numbers, dates and lists as in the United States, whatever this machine is set to."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def own_look(qapp: QApplication) -> Iterator[None]:
    """The theme that a test applies ends with it: every widget of the next one would have it."""
    with look_kept(qapp):
        yield


@pytest.fixture(scope="session")
def demo_clip(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real clip, drawn once a run: 4 s, 640x360, 96 frames with their numbers, sound."""
    folder = tmp_path_factory.mktemp("clip")
    spec, out = folder / "spec.json", folder / "clip.mp4"
    spec.write_text(json.dumps(CLIP), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.nice", lambda _step: 0, raising=False)
        assert render_clip(spec, out) == 0
    return out


@pytest.fixture(scope="session")
def h264_clip() -> Path:
    """The committed H.264 sample: 2 s, 640x360, 48 frames with their numbers, sound."""
    return resource("demo", "sample_h264.mp4")


@pytest.fixture(scope="module")
def player_theme(qapp: QApplication) -> Theme:
    """The theme of the one player, dark."""
    return Theme(Mode.DARK)


@pytest.fixture(scope="module")
def player_devices(qapp: QApplication) -> Devices:
    """No device, whatever this machine has."""
    made = Devices()
    made.there = False
    return made


@pytest.fixture(scope="module")
def one_player(player_theme: Theme, player_devices: Devices) -> Iterator[Player]:
    """The one player of a file of tests, shown all the time."""
    made = Player(player_theme, devices=player_devices)
    made.show()
    yield made
    made.release()
    made.hide()


@pytest.fixture
def player(qtbot: QtBot, one_player: Player) -> Iterator[Player]:
    """The player with nothing on its stage, muted, not looping, at its own speed."""
    one_player.resize(800, 600)
    one_player.show_clip(None)
    one_player.set_preferences(muted=True, volume=1.0, loop=False)
    yield one_player
    one_player.leave_compare()
    one_player.commands["stop"].trigger()
    one_player.show_clip(None)


@pytest.fixture
def loaded(qtbot: QtBot, player: Player, demo_clip: Path) -> Player:
    """The player still at the first frame of the demo clip."""
    player.show_clip(demo_clip)
    sees(qtbot, player, 0)
    return player


@pytest.fixture(autouse=True)
def pointer_away(qapp: QApplication) -> None:
    """The pointer is where no window of a test is: the one before may have left it anywhere, and
    what lies under it behaves otherwise."""
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())


@pytest.fixture(autouse=True)
def menus_closed() -> Iterator[None]:
    """Closes the menus that a test leaves open: they would take the clicks of the next one."""
    yield
    while popup := QApplication.activePopupWidget():
        popup.close()
