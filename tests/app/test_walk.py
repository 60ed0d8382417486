"""The full walk: the real program in a process of its own, on an X screen, driven by mouse and
keyboard as by a person, against the stand-in service over HTTP."""

from __future__ import annotations

import json
import shutil
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from sora_desktop.core.clips.containers import walk
from sora_desktop.simulator import Call, Simulator
from tests.app.driver import Launcher, SampleRenderer
from tests.app.real_input import rows
from tests.app.screen import Screen, started, wait_for, x_screen

pytestmark = pytest.mark.no_qt_log

KEY = "walk-key-0123456789abcdef"
PROMPT = "a paper boat in the rain"


def places(launcher: Launcher) -> dict[str, QPoint]:
    """Where in the window a person finds what the walk clicks on."""
    program = launcher.program(data_dir=launcher.folder / "model")
    program.build()
    window = program.window
    assert window is not None
    launcher.windows.append(window)
    launcher.qt.processEvents()

    def middle(widget: QWidget) -> QPoint:
        return widget.mapTo(window, widget.rect().center())

    parts = {"prompt": window.composer.prompt, "player": window.player}
    found = {name: middle(widget) for name, widget in parts.items()}
    program.release()
    window.put_away()
    return found


def black(screen: Screen) -> bool:
    """Whether the window is one dark nothing: hardly a colour in it."""
    return len(set(screen.picture().part(0, 0, 1280, 800))) < 12


def files_with(text: bytes, folder: Path) -> list[Path]:
    """The files below the folder in which the text is."""
    return [f for f in folder.rglob("*") if f.is_file() and text in f.read_bytes()]


def first_run(screen: Screen, launcher: Launcher, service: Simulator, log: Path) -> None:
    """Writes, chooses, presses, waits for the clip, watches it, and closes the window."""
    where = places(launcher)
    arguments = ("--data-dir", launcher.data, "--api-url", service.base_url)
    with started(arguments, screen.environment(PIAPI_API_KEY=KEY), log) as process:
        window = screen.window("Sora Desktop")
        wait_for(lambda: not black(screen), "a painted window")
        screen.do("windowfocus", "--sync", window)
        wait_for(lambda: service.record.count(Call.ACCOUNT), "the balance to be asked")
        screen.click(window, where["prompt"].x(), where["prompt"].y())
        screen.do("type", "--delay", "2", PROMPT)
        # Past the shelf, both lists of prompts and the model to the aspect ratio, then duration.
        screen.do("key", "--delay", "50", *("Tab",) * 5, "Down", "Tab", "Tab", "Up")
        screen.do("key", "ctrl+Return")
        wait_for(lambda: rows(launcher.data) or None, "a row in the journal", 20)
        assert not black(screen)
        wait_for(lambda: rows(launcher.data)[0][0] == "ready" or None, "a ready take", 60)
        stage = where["player"]
        around = (stage.x() - 60, stage.y() - 120, stage.x() + 60, stage.y() + 40)
        before = screen.picture().part(*around)
        wait_for(lambda: screen.picture().part(*around) != before or None, "a moving picture", 20)
        assert not black(screen)
        # Nobody manages the windows of this screen, so there is no close button to click.
        screen.do("key", "ctrl+q")
        assert process.wait(20) == 0


def second_run(screen: Screen, launcher: Launcher, service: Simulator, log: Path) -> None:
    """Starts again over the same folder: the take is still there; ends by a signal."""
    arguments = ("--data-dir", launcher.data, "--api-url", service.base_url)
    asked = service.record.count(Call.ACCOUNT)
    with started(arguments, screen.environment(PIAPI_API_KEY=KEY), log) as process:
        screen.window("Sora Desktop")
        wait_for(lambda: not black(screen), "a painted window")
        wait_for(lambda: service.record.count(Call.ACCOUNT) > asked, "a new run")
        assert [state for state, _ in rows(launcher.data)] == ["ready"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_the_full_walk(launcher: Launcher, tmp_path: Path) -> None:
    for tool in ("Xvfb", "xdotool"):
        assert shutil.which(tool), f"{tool} is missing: packaging/dev.py test installs it"
    log = tmp_path / "output.txt"
    service = Simulator(tmp_path / "walk service", SampleRenderer(), key=KEY, speed=60.0)
    with x_screen(tmp_path / "x") as screen, service:
        first_run(screen, launcher, service, log)
        second_run(screen, launcher, service, log)
    creates = service.record.received(Call.CREATE)
    assert len(creates) == 1
    body = json.loads(creates[0].body)
    assert body["input"] == {
        "prompt": PROMPT,
        "aspect_ratio": "9:16",
        "resolution": body["input"]["resolution"],
        "duration": 4,
    }
    assert rows(launcher.data) == [("ready", 9_600_000)]
    (clip,) = (launcher.data / "clips").glob("*.mp4")
    with clip.open("rb") as file:
        assert walk(file, clip.stat().st_size).whole
    assert files_with(KEY.encode(), launcher.data) == []
    assert KEY.encode() not in log.read_bytes()
    assert not service.record.key_seen_by_file_host
