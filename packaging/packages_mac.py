"""The disk image for macOS from the frozen .app, signed and notarised where secrets are there."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

from console import SetupFailed
from sora_version import VERSION

HERE = Path(__file__).resolve().parent / "macos"


def pack(app: Path, dist: Path) -> list[Path]:
    """Signs ``app``, makes the .dmg of this processor in ``dist``, and signs that. SetupFailed."""
    unsigned = "" if os.environ.get("APPLE_SIGNING_IDENTITY") else "-unsigned"
    image = dist / f"Sora-Desktop-{VERSION}-{platform.machine()}{unsigned}.dmg"
    _run("sign_notarize.sh", [str(app)])
    _run("make_dmg.sh", [str(app), str(image)])
    _run("sign_notarize.sh", [str(image)])
    return [image]


def _run(script: str, arguments: Sequence[str]) -> None:
    if subprocess.call(["bash", str(HERE / script), *arguments]) != 0:
        raise SetupFailed(f"{script} failed; it says why above.")
