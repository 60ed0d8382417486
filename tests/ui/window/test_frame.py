"""The window on every screen: small ones, large scales, and one that is gone since."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sora_desktop.app.bootstrap import RememberedLook, remembered_look, scaled
from sora_desktop.ui.theme.theme import Mode
from sora_desktop.ui.window.frame import WindowFrame

ROOT = Path(__file__).resolve().parents[3]
SIZES = """
from PySide6.QtWidgets import QApplication
from sora_desktop.ui.window.frame import WindowFrame
app = QApplication([])
frame, room = WindowFrame(), app.primaryScreen().availableGeometry()
frame.show()
print(room.width(), room.height(), frame.width(), frame.height())
"""


def test_a_window_of_a_screen_that_is_gone_comes_onto_one_that_is_there(qtbot: QtBot) -> None:
    lost = WindowFrame()
    qtbot.addWidget(lost)
    lost.setGeometry(QRect(QPoint(9000, 7000), QSize(1280, 800)))
    frame = WindowFrame(lost.place)
    qtbot.addWidget(frame)
    room = QGuiApplication.primaryScreen().availableGeometry()
    seen = room.intersected(frame.geometry())
    assert seen.width() >= 100
    assert seen.height() >= 100
    for broken in ("", "!!", "AAAA", bytes(QByteArray(b"x" * 50).toBase64().data()).decode()):
        qtbot.addWidget(WindowFrame(broken))


def test_it_says_at_once_that_it_starts_and_that_it_is_the_demo(qtbot: QtBot) -> None:
    for demo in (False, True):
        frame = WindowFrame(demo=demo)
        qtbot.addWidget(frame)
        frame.show()
        assert (frame.word.isVisible(), frame.word.text()) == (True, "Starting")
        assert (frame.badge.isVisible(), frame.badge.text()) == (demo, "Demo" if demo else "")
        assert frame.windowTitle() == ("Sora Desktop \u2013 demo" if demo else "Sora Desktop")
        assert frame.findChildren(QAbstractButton) == []
        frame.show_text("Waiting for the disk")
        assert frame.word.text() == "Waiting for the disk"
        frame.show_text("")
        assert frame.word.text() == "Starting"


@pytest.mark.parametrize("scale", ["1", "2", "3"])
def test_it_opens_no_larger_than_the_screen(scale: str, tmp_path: Path) -> None:
    screen = tmp_path / "screens.json"
    whole = {"name": "s", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
    screen.write_text(json.dumps({"screens": [whole]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": scale,
    }
    done = subprocess.run(
        [sys.executable, "-c", SIZES],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    room_width, room_height, width, height = map(int, done.stdout.split())
    assert (room_width, room_height) == (round(1920 / int(scale)), round(1080 / int(scale)))
    assert width <= room_width
    assert height <= room_height - 40


def test_the_chosen_size_is_told_to_qt_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    with scaled(150):
        assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    assert "QT_SCALE_FACTOR" not in os.environ
    with scaled(100):
        assert "QT_SCALE_FACTOR" not in os.environ
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    with scaled(150):
        assert os.environ["QT_SCALE_FACTOR"] == "2"
    file = tmp_path / "settings.json"
    for content, wanted in (
        ('{"scale": 175, "theme": "dark"}', RememberedLook(scale=175, mode=Mode.DARK)),
        ('{"scale": 1e9, "language": "de"}', RememberedLook(language="de")),
        ('{"scale": [], "theme": {}, "geometry": "abc"}', RememberedLook(geometry="abc")),
        ("[", RememberedLook()),
        ("[]", RememberedLook()),
    ):
        file.write_text(content)
        assert remembered_look(file) == wanted
    assert remembered_look(tmp_path / "gone") == RememberedLook()
