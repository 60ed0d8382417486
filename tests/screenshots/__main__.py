"""``dev.py screenshots``: runs the program and takes a picture of each of its states.

Arguments name the scenes that are to be filmed; without any it is all of them. The pictures that
are shown to people go to ``resources/screenshots``, all others to ``build/screenshots``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHOWN = ROOT / "resources" / "screenshots"
OTHERS = ROOT / "build" / "screenshots"
SCREEN = Path(__file__).with_name("screen.json")
# Of the Japanese one, a machine without a Japanese font shows only boxes.
SCENES = (
    *("first_start", "work", "pictures", "library", "german", "japanese", "large"),
    *(f"pages{manner}" for manner in ("", "-german", "-japanese", "-large")),
    *(f"dialogs{manner}" for manner in ("", "-german", "-japanese", "-large")),
)
# What a page of the repository shows.
BEST = frozenset({"window-dark"})
_TRIES = 2


def main() -> int:
    """Films the scenes; 1 when one of them could not be."""
    scenes = sys.argv[1:] or SCENES
    unknown = sorted(set(scenes) - set(SCENES))
    if unknown:
        print(f"No scene is called {', '.join(unknown)}. There are: {', '.join(SCENES)}.")
        return 1
    for folder in (SHOWN, OTHERS):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sora-pictures-") as data:
        for scene in scenes:
            taken = Path(data) / f"{scene} pictures"
            if not _filmed(scene, Path(data), taken):
                return 1
            for picture in sorted(taken.iterdir()):
                _put_away(picture)
    return 0


def _filmed(scene: str, data: Path, taken: Path) -> bool:
    """Whether the scene was filmed into the folder `taken`. It is begun anew once: some decoders
    crash at the end of their process on a machine that is very busy."""
    for attempt in range(_TRIES):
        shutil.rmtree(taken, ignore_errors=True)
        taken.mkdir()
        command = [sys.executable, "-m", "tests.screenshots.scene", scene]
        folders = [str(data / f"{scene} {attempt}"), str(taken)]
        code = subprocess.run([*command, *folders], env=_nobodys(), check=False).returncode
        if code == 0:
            return True
        print(f"The scene {scene} ended with {code}.", file=sys.stderr)
    return False


def _put_away(picture: Path) -> None:
    """Makes the file smaller where the tool for it is there, and puts it where it belongs."""
    tool = shutil.which("pngquant")
    if tool is not None:
        command = [tool, "--speed=1", "--quality=90-100", "--skip-if-larger", "--strip", "--force"]
        subprocess.run([*command, f"--output={picture}", str(picture)], check=False)
    target = (SHOWN if picture.stem in BEST else OTHERS) / picture.name
    shutil.move(picture, target)
    print(f"{target.relative_to(ROOT)!s:<60} {target.stat().st_size // 1000:>4} kB")


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
