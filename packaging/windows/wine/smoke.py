"""Builds the Windows package under Debian's wine and tries it: a smoke test, never a release.

    packaging/windows/wine/smoke.sh

What it proves: the spec freezes with Windows' packages, the frozen program passes its self-test,
the set-up installs, refuses while the program's file is in use, and the uninstaller leaves the
library alone. What it cannot prove is in packaging/README.md. Everything goes to build; needs
Debian's wine64, nsis and gcc-mingw-w64-x86-64.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from packages_linux import moment
from sora_version import VERSION
from windows.wine import make_winpy

ROOT = Path(__file__).resolve().parent.parent.parent.parent

PLACE = ROOT / "build" / "wine"
PREFIX = PLACE / "prefix"
DISK = PREFIX / "drive_c"
FROZEN = ROOT / "build" / "frozen" / "Sora Desktop"
SETUP = PLACE / "setup-smoke-test-only.exe"
NAME = "Sora Desktop"
# The answer of a silent set-up that found the program open (installer.nsi).
RUNNING = 3
SECONDS = 900


def main() -> int:
    """Every step in its order; 0 when all passed. AssertionError names the step that did not."""
    python = make_winpy.make(PLACE / "winpy")
    steps: dict[str, Callable[[], object]] = {
        "wine prefix": prepare,
        "freeze, audit, self-test, controls": lambda: freeze(python),
        "set-up": make_setup,
        "install": install,
        "refused while it is open": refused_while_open,
        "self-test of the installed program": lambda: self_test(installed() / f"{NAME}.exe"),
        "upgrade": upgrade,
        "uninstall": uninstall,
    }
    for name, step in steps.items():
        begun = time.monotonic()
        reported = step()
        print(f"{name}: ok, {time.monotonic() - begun:.1f} s {reported or ''}".rstrip(), flush=True)
    return 0


def wine(*command: str, good: Sequence[int] = (0,)) -> int:
    """Runs a command under wine, offscreen; its exit code, which must be one of ``good``."""
    variables = dict(os.environ, WINEPREFIX=str(PREFIX), WINEARCH="win64", WINEDEBUG="-all")
    variables["SOURCE_DATE_EPOCH"] = str(moment())  # nobody under wine can ask git
    variables["WINEDLLOVERRIDES"] = "mscoree,mshtml="  # nobody is asked to fetch them
    process = subprocess.run(
        ["wine", *command],
        env=variables,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,  # wine's Python dies at its start when this is a plain file
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
    )
    if process.returncode not in good:
        sys.stderr.write(process.stdout.decode("utf-8", "replace")[-4000:])
        raise AssertionError(f"{command[0]} ended with {process.returncode}")
    return process.returncode


def drive(path: Path) -> str:
    """The path as a Windows program under wine writes it."""
    return "Z:" + str(path).replace("/", "\\")


def prepare() -> None:
    """A prefix that says that it is Windows 10; the programs run with Qt's offscreen platform,
    which the environment of Linux does not reach: it is set in the registry."""
    wine("wineboot", "-i")
    wine("winecfg", "-v", "win10")
    variables = r"HKCU\Environment"
    wine("reg", "add", variables, "/v", "QT_QPA_PLATFORM", "/d", "offscreen", "/f")
    make_winpy.make_icu(PREFIX)


def freeze(python: Path) -> str:
    """The frozen folder, by the same driver as everywhere: notices, freeze, audit, self-test and
    the negative controls."""
    wine(str(python), drive(ROOT / "packaging" / "build.py"), "--no-packages")
    for file in FROZEN.rglob("*.dll"):
        assert b"Wine builtin DLL" not in file.read_bytes()[:4096], f"{file.name} is wine's own"
        assert file.name.lower() != "icuuc.dll", "the stand-in for icuuc.dll was taken along"
    return f"({_megabytes(FROZEN):.0f} MB)"


def self_test(program: Path) -> str:
    """The program's own test of itself."""
    folder = DISK / "self-test"
    shutil.rmtree(folder, ignore_errors=True)
    wine(drive(program), "--self-test", "C:\\self-test")
    report = json.loads((folder / "report.json").read_text("utf-8"))
    assert report["ok"], report["reason"]
    assert report["frozen"], "that was not the frozen program"
    return f"({len(report['checks'])} checks)"


def make_setup() -> str:
    """The set-up, with the 64-bit stub: Debian's wine runs nothing else."""
    command = ["makensis", "-V2", "-WX", "-XTarget amd64-unicode", f"-DVERSION={VERSION}"]
    command += [f"-DSOURCE={FROZEN}", f"-DOUTPUT={SETUP}", "installer.nsi"]
    subprocess.run(command, cwd=ROOT / "packaging" / "windows", check=True)
    return f"({SETUP.stat().st_size / 1e6:.1f} MB)"


def installed() -> Path:
    """Where the set-up put the program."""
    (found,) = (DISK / "users").glob(f"*/AppData/Local/Programs/{NAME}")
    return found


def install() -> None:
    """Silently, without an administrator."""
    wine(drive(SETUP), "/S")
    assert (installed() / "Uninstall.exe").exists()
    assert list((DISK / "users").glob(f"*/AppData/Roaming/**/{NAME}.lnk")), "no menu entry"


def refused_while_open() -> None:
    """A set-up beside the running program changes nothing and says why."""
    left_over = installed() / "_internal" / "of the old version.txt"
    left_over.write_text("x", encoding="ascii")
    data = "C:\\open"
    variables = dict(os.environ, WINEPREFIX=str(PREFIX), WINEDEBUG="-all")
    program = ["wine", drive(installed() / f"{NAME}.exe"), "--demo", "--data-dir", data]
    running = subprocess.Popen(
        program,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        _wait_for(lambda: list((DISK / "open").rglob("*.sqlite3")), "the open program's journal")
        wine(drive(SETUP), "/S", good=(RUNNING,))
        assert left_over.exists(), "files were changed under a running program"
    finally:
        wine("taskkill", "/f", "/im", f"{NAME}.exe", good=(0, 1, 128))
        running.communicate(timeout=60)


def upgrade() -> None:
    """Over what is there: nothing of the older version stays."""
    wine(drive(SETUP), "/S")
    assert not (installed() / "_internal" / "of the old version.txt").exists()


def uninstall() -> None:
    """The program goes; clips, journal and settings stay."""
    home = installed().parents[3]
    kept = home / "AppData" / "Local" / NAME / "journal.sqlite3"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(b"a library")
    program = installed()
    wine(drive(program / "Uninstall.exe"), "/S")
    _wait_for(lambda: not program.exists(), "the program's folder to go")
    assert kept.read_bytes() == b"a library"


def _wait_for(look: Callable[[], object], what: str, seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < deadline, f"it did not come to pass: {what}"
        time.sleep(0.2)


def _megabytes(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
