"""By which name a window manager knows the window of a checkout."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sora_desktop.resources import resource
from tests.app.screen import started, wait_for, x_screen

ENTRY = resource("desktop", "sora-desktop.desktop")


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")
def test_it_is_the_name_in_the_desktop_entry(tmp_path: Path) -> None:
    entry = dict(line.split("=", 1) for line in ENTRY.read_text().splitlines() if "=" in line)
    name = entry["StartupWMClass"]
    with x_screen(tmp_path / "screen") as screen:
        environment = screen.environment(HOME=str(tmp_path))
        with started(["--demo", "--data-dir", tmp_path / "data"], environment, tmp_path / "log"):
            window = screen.window("Sora Desktop.*")
            wait_for(lambda: screen.do("search", "--classname", f"^{name}$"), "the instance's name")
            assert window in screen.do("search", "--classname", f"^{name}$").splitlines()
            assert "__main__" not in screen.do("getwindowclassname", window)
