"""The person's own menu entry, for a copy that no system package installed.

A wheel can't put files into the folders of the desktop, so this is done on request, and undone.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sora_desktop.resources import resource

NAME = "sora-desktop"
# Characters that a value of Exec may not have without quotes (Desktop Entry Specification).
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


def install(environ: Mapping[str, str], program: Sequence[str]) -> list[Path]:
    """Writes entry, icons and the file type, and gives their paths. OSError when that fails."""
    share = _share(environ)
    made = [target for _, target in _data(share)]
    for source, target in _data(share):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    entry = _entry(share)
    entry.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text(_written_for(program), encoding="utf-8")
    _update_desktop(share)
    return [entry, *made]


def remove(environ: Mapping[str, str]) -> list[Path]:
    """Removes what `install` wrote, and gives the paths that existed. OSError when that fails."""
    share = _share(environ)
    there = [_entry(share), *(target for _, target in _data(share))]
    there = [path for path in there if path.exists()]
    for path in there:
        path.unlink()
    if there:
        _update_desktop(share)
    return there


def this_program(argv0: str) -> list[str]:
    """The command that starts this copy from anywhere."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable]
    found = shutil.which(argv0)
    if found is not None and Path(argv0).name == NAME:
        return [os.path.abspath(found)]
    package = Path(__file__).resolve().parents[2]
    return ["/usr/bin/env", f"PYTHONPATH={package}", sys.executable, "-m", "sora_desktop"]


def _share(environ: Mapping[str, str]) -> Path:
    chosen = environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local" / "share"


def _entry(share: Path) -> Path:
    return share / "applications" / f"{NAME}.desktop"


def _data(share: Path) -> Iterator[tuple[Path, Path]]:
    """Each icon and the description of our file type, with its destination."""
    yield resource("desktop", f"{NAME}.xml"), share / "mime" / "packages" / f"{NAME}.xml"
    for source in sorted(resource("icon").glob(f"{NAME}*")):
        size = source.stem.removeprefix(NAME).lstrip("-")
        if source.suffix == ".svg":
            folder = "scalable"
        elif size.isdigit():
            folder = f"{size}x{size}"
        else:
            continue
        yield source, share / "icons" / "hicolor" / folder / "apps" / f"{NAME}{source.suffix}"


def _written_for(program: Sequence[str]) -> str:
    """The packages' entry with this command in it; it hides once the program is gone."""
    lines = resource("desktop", f"{NAME}.desktop").read_text(encoding="utf-8").splitlines()
    command = " ".join(_quoted(word) for word in program)
    # The value is escaped once more, like every string of such a file.
    escaped = command.replace("\\", "\\\\")
    there = next((word for word in program[::-1] if os.path.isabs(word)), program[0])
    found = [
        f"Exec={escaped} %F\nTryExec={there}" if line.startswith("Exec=") else line
        for line in lines
    ]
    return "\n".join(found) + "\n"


def _quoted(word: str) -> str:
    """Quoted as the specification requires: quotes where needed, and a percent sign doubled."""
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'


def _update_desktop(share: Path) -> None:
    """Updates the lists in which tools keep file types and the programs that open them, and the
    time of the icons' folder, by which new icons are found."""
    with contextlib.suppress(OSError):
        os.utime(share / "icons" / "hicolor")
    for command in (
        ["update-mime-database", str(share / "mime")],
        ["update-desktop-database", "-q", str(share / "applications")],
    ):
        with contextlib.suppress(OSError):
            subprocess.run(
                command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
