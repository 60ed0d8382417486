"""Makes the lock files: every version and hash, for all platforms and Pythons at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from console import SetupFailed, show_text
from environment import base_python

UV = "uv==0.13.9"
HEADER = "# Made by `python3 packaging/dev.py lock`; do not edit.\n"
NAMES = ("runtime", "dev", "build")  # the others take their versions from runtime


def make_locks(root: Path, options: Sequence[str] = ()) -> None:
    """Write ``packaging/requirements/*.txt`` from the ``*.in`` beside them.

    ``options`` go to ``uv pip compile``. Raises SetupFailed when uv fails.
    """
    uv = _uv(root / "build" / "lock-venv")
    for name in NAMES:
        show_text(f"Locking {name}.")
        _lock(uv, root / "packaging" / "requirements", name, options)


def _uv(folder: Path) -> Path:
    """The uv of an environment that is used for nothing else."""
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if subprocess.call([str(base_python()), "-m", "venv", str(folder)]) != 0:
        raise SetupFailed(f"The environment for uv could not be made in {folder}.")
    pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet", UV]
    if subprocess.call(pip) != 0:
        raise SetupFailed("uv could not be installed; pip says why above.")
    return scripts / "uv"


def _lock(uv: Path, folder: Path, name: str, options: Sequence[str]) -> None:
    command = [str(uv), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-header", "--output-file", f"{name}.txt", f"{name}.in"]
    # A folder's own settings for uv have no part in a file that everybody uses.
    if subprocess.call([*command, "--no-config", *options], cwd=folder, env=dict(os.environ)) != 0:
        raise SetupFailed(f"{name}.in could not be locked; uv says why above.")
    path = folder / f"{name}.txt"
    content = path.read_text(encoding="utf-8")
    if "://" in content:
        raise SetupFailed(f"{path} names an address; it must hold names and hashes alone.")
    path.write_text(HEADER + content.removeprefix(HEADER), encoding="utf-8")
