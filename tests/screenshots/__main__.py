"""``dev.py screenshots``: runs the program and writes the pictures of the README."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
SCREEN = Path(__file__).with_name("screen.json")
# Of the last, a machine without a Japanese font shows only boxes.
SCENES = ("first_start", "work", "german", "japanese")


def main() -> int:
    """Writes the pictures into the folder that is named, else where the README has them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sora-pictures-") as data:
        for scene in SCENES:
            command = [sys.executable, "-m", "tests.screenshots.scene", scene]
            done = subprocess.run(
                [*command, str(Path(data) / scene), str(folder)], env=_nobodys(), check=False
            )
            if done.returncode:
                print(f"The scene {scene} could not be filmed.", file=sys.stderr)
                return 1
    for file in sorted(folder.glob("*.png")):
        print(f"{file.name:<28} {file.stat().st_size // 1000:>4} kB")
    return 0


def _nobodys() -> dict[str, str]:
    """An environment without a person's key and keychain, drawing into memory."""
    ours = {name: value for name, value in os.environ.items() if name != "PIAPI_API_KEY"}
    return ours | {
        # The screen that Qt makes up by itself is too small for the window.
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


if __name__ == "__main__":
    raise SystemExit(main())
