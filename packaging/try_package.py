"""Installs the package in dist/ as a person would, tries it, and removes it again.

    python packaging/try_package.py

For the machine of a release: it installs programs on the system that it runs on (on Linux with
sudo). The reports go to build/reports. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
REPORTS = ROOT / "build" / "reports"
NAME = "Sora Desktop"


def main() -> int:
    """Tries what this system has; 0 when all passed, an exception with the reason otherwise."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    steps: dict[str, Callable[[], None]] = {
        "linux": try_linux,
        "win32": try_windows,
        "darwin": try_mac,
    }
    steps[sys.platform]()
    print("The package installs, passes its self-test and goes away again.")
    return 0


def try_linux() -> None:
    """The .deb with apt, and the archive unpacked."""
    deb = only("*.deb")
    call("sudo", "apt-get", "install", "--yes", str(deb))
    self_test("/usr/bin/sora-desktop", "deb")
    call("sudo", "apt-get", "remove", "--yes", "sora-desktop")
    if Path("/opt/sora-desktop").exists() or shutil.which("sora-desktop"):
        raise SystemExit("apt removed the package, and something of it stayed.")
    with tempfile.TemporaryDirectory() as folder:
        shutil.unpack_archive(only("*.tar.xz"), folder)
        (program,) = Path(folder).glob("*/sora-desktop")
        self_test(str(program), "archive")


def try_windows() -> None:
    """The installer, silently, twice (the second is an upgrade), and the uninstaller."""
    setup = only("*setup*.exe")
    place = Path(os.environ["LOCALAPPDATA"]) / "Programs" / NAME
    for _ in range(2):
        call(str(setup), "/S")
        self_test(str(place / f"{NAME}.exe"), "set-up")
    call(str(place / "Uninstall.exe"), "/S")
    deadline = time.monotonic() + 120  # the uninstaller goes on as a copy of itself
    while place.exists():
        if time.monotonic() > deadline:
            raise SystemExit(f"{place} is still there after the uninstaller.")
        time.sleep(0.5)


def try_mac() -> None:
    """The image, mounted."""
    script = ROOT / "packaging" / "macos" / "test_dmg.sh"
    call("bash", str(script), str(only("*.dmg")), str(REPORTS / "dmg"))


def self_test(program: str, name: str) -> None:
    """The program's own test, with its report saved; offscreen where there is no screen."""
    call(program, "--self-test", str(REPORTS / name))


def only(pattern: str) -> Path:
    """The one file of this kind in dist/."""
    found = sorted(DIST.glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"dist/ should hold one {pattern}; it holds {len(found)}.")
    return found[0]


def call(*command: str, given: Sequence[int] = (0,)) -> None:
    """Runs a command; SystemExit when it ends in another way than expected."""
    print("+", *command, flush=True)
    code = subprocess.call(command)
    if code not in given:
        raise SystemExit(f"{command[0]} ended with {code}.")


if __name__ == "__main__":
    sys.exit(main())
