"""The frozen program as something to start: where it is, and its self-test."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# It renders and plays two clips, on a machine that may have other work.
SELF_TEST_SECONDS = 240
# What a packaged program finds on somebody's machine, and no more: nothing of this checkout, no
# Python, no libraries of an environment.
_INHERITED = (
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "TEMP",
    "TMP",
    "DISPLAY",
    "XAUTHORITY",
    "QT_QPA_PLATFORM",
)


def program_of(folder: Path, platform: str = sys.platform) -> Path:
    """The executable inside a folder that PyInstaller made."""
    if platform == "win32":
        return folder / "Sora Desktop.exe"
    if platform == "darwin":
        return folder / "Contents" / "MacOS" / "Sora Desktop"
    return folder / "sora-desktop"


def frozen_folder(dist: Path, platform: str = sys.platform) -> Path:
    """The frozen folder below ``dist``."""
    name = {"win32": "Sora Desktop", "darwin": "Sora Desktop.app"}.get(platform, "sora-desktop")
    return dist / name


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """The result of a self-test: the exit code, the report (empty when none was written) and the
    last words on stderr."""

    code: int
    report: dict[str, Any]
    said: str

    @property
    def ok(self) -> bool:
        """Whether it passed, by its own report and by its exit code."""
        return self.code == 0 and self.report.get("ok") is True

    @property
    def failed(self) -> list[str]:
        """The names of the failed checks."""
        checks = self.report.get("checks", {})
        return [name for name, check in checks.items() if not check["ok"]]


def bare_environment(home: Path) -> dict[str, str]:
    """An environment of somebody who has nothing but the program, with ``home`` as home."""
    inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    if sys.platform == "win32":
        local = {"APPDATA": str(home), "LOCALAPPDATA": str(home), "USERPROFILE": str(home)}
        return inherited | local | {"PATH": os.environ.get("PATH", "")}
    found = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    if sys.platform == "linux":
        inherited = {}
        found["QT_QPA_PLATFORM"] = "offscreen"
    return inherited | found


def self_test(program: Path, place: Path, before: Sequence[str] = ()) -> Tested:
    """Runs the self-test of ``program`` and keeps its files in ``place``, which is created again.
    ``before`` precedes the command, such as a change of user."""
    shutil.rmtree(place, ignore_errors=True)
    home = place / "home"
    home.mkdir(parents=True)
    out = place / "out"
    command = [*before, str(program), "--self-test", str(out)]
    try:
        done = subprocess.run(
            command,
            env=bare_environment(home),
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SELF_TEST_SECONDS,
            check=False,
        )
        code, said = done.returncode, done.stderr.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        code, said = -1, f"no end within {SELF_TEST_SECONDS} s"
    file = out / "report.json"
    report = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return Tested(code=code, report=report, said=said.strip()[-2000:])
