"""The set-up for Windows from the frozen folder, signed where the secrets for it are there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from console import SetupFailed
from sora_version import VERSION
from windows import signing, version_info

HERE = Path(__file__).resolve().parent / "windows"


def write_version(file: Path) -> None:
    """Writes the version resource that app.spec reads."""
    file.write_text(version_info.text(VERSION), encoding="utf-8")


def pack(folder: Path, dist: Path) -> list[Path]:
    """Signs the program, makes the set-up in ``dist``, and signs that. SetupFailed."""
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    signed = signing.can_sign(os.environ)
    setup = dist / f"Sora-Desktop-{VERSION}-setup{'' if signed else '-unsigned'}.exe"
    _sign(folder / "Sora Desktop.exe")
    command = [makensis, "-V2", "-WX", f"-DVERSION={VERSION}", f"-DSOURCE={folder}"]
    command += [f"-DOUTPUT={setup}"]
    if signed:
        command.append(f'-DSIGN="{sys.executable}" "{HERE / "signing.py"}"')
    if subprocess.call([*command, "installer.nsi"], cwd=HERE) != 0:
        raise SetupFailed("makensis failed; it says why above.")
    _sign(setup)
    return [setup]


def _sign(file: Path) -> None:
    if subprocess.call([sys.executable, str(HERE / "signing.py"), str(file)]) != 0:
        raise SetupFailed(f"{file.name} could not be signed; see above.")
