"""What happens before Qt is loaded: the arguments, the environment, and version pairs known to
crash."""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sora_desktop import __version__

# PySide6 6.12.0 loses references to None and True, which only Python 3.12 made immortal: on 3.11
# the process dies within seconds (upstream PYSIDE-3474; measured on 3.10.13 and 3.11.7).
_BAD_PYSIDE = (6, 12, 0)
_SAFE_PYTHON = (3, 12)
# The journal's daily backup is made by VACUUM INTO (sqlite.org/lang_vacuum.html).
_OLDEST_SQLITE = (3, 27, 0)

_QUIET_MEDIA = "qt.multimedia*=false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """The command line and the environment, read once. `desktop_entry` is True to install the
    menu entry and False to remove it."""

    demo: bool = False
    data_dir: Path | None = None
    api_url: str | None = None
    self_test: bool = False
    self_test_dir: Path | None = None
    render_clip: tuple[Path, Path] | None = None
    desktop_entry: bool | None = None
    files: tuple[Path, ...] = ()
    environment_key: str | None = field(default=None, repr=False)


def parse(argv: Sequence[str], environ: MutableMapping[str, str]) -> Arguments:
    """The arguments; SystemExit after --help, --version or a mistake. Removes the key from the
    environment, so that no process started by this one inherits it."""
    parser = argparse.ArgumentParser(
        prog="sora-desktop", description="Make video clips with PiAPI."
    )
    parser.add_argument(
        "--demo", action="store_true", help="try everything without a key or charges"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="store everything in DIR")
    parser.add_argument(
        "--api-url", metavar="URL", help="use another API address (https, or loopback)"
    )
    parser.add_argument(
        "--self-test",
        nargs="?",
        const="",
        metavar="DIR",
        help="make and play a simulated clip, write a report to DIR, and exit",
    )
    entry = parser.add_mutually_exclusive_group()
    for on, option, text in (
        (True, "--install-desktop-entry", "add a menu entry and icon for your user (Linux)"),
        (False, "--remove-desktop-entry", "remove them"),
    ):
        entry.add_argument(
            option, dest="desktop_entry", action="store_const", const=on, default=None, help=text
        )
    parser.add_argument("--version", action="version", version=f"Sora Desktop {__version__}")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a clip, or a project")
    parser.add_argument("--render-clip", nargs=2, type=Path, help=argparse.SUPPRESS)
    found = parser.parse_args(argv)
    data_dir = found.data_dir or environ.get("SORA_DESKTOP_DATA_DIR") or None
    return Arguments(
        demo=found.demo,
        data_dir=Path(data_dir).expanduser().absolute() if data_dir else None,
        api_url=found.api_url or environ.get("SORA_DESKTOP_API_URL") or None,
        self_test=found.self_test is not None,
        self_test_dir=_self_test_folder(found.self_test),
        render_clip=tuple(found.render_clip) if found.render_clip else None,
        desktop_entry=found.desktop_entry,
        # Absolute, because the program that plays it may run in another folder.
        files=tuple(path.expanduser().absolute() for path in found.files),
        environment_key=environ.pop("PIAPI_API_KEY", None) or None,
    )


def _self_test_folder(named: str | None) -> Path | None:
    """The folder of the self-test, a new one when none was named; None without a self-test."""
    if named is None:
        return None
    # Imported by the few runs that need it, and not before the first paint of the others.
    import tempfile

    return Path(named).absolute() if named else Path(tempfile.mkdtemp(prefix="sora-self-test-"))


def crashing_pair(python: tuple[int, int], pyside: str) -> str | None:
    """Why this Python must not load this PySide6; None unless the pair is known to crash."""
    numbers = tuple(int(part) for part in pyside.split(".")[:3] if part.isdigit())
    if numbers == _BAD_PYSIDE and python < _SAFE_PYTHON:
        return (
            f"PySide6 {pyside} crashes on Python {python[0]}.{python[1]}. "
            "Use PySide6 6.11.3, or Python 3.12 or later."
        )
    return None


def refuse_crashing_pair() -> None:
    """Ends the program with one line of text where it would otherwise crash silently."""
    # The package itself loads no Qt yet; asking the installer's records instead takes 30 ms.
    import PySide6

    reason = crashing_pair(sys.version_info[:2], PySide6.__version__)
    if reason is not None:
        raise SystemExit(reason)


def disable_collector() -> None:
    """Disables the collection of garbage while the program is imported: it finds none and takes 5
    ms of a start (measured). The window's `GarbageCollector` takes over."""
    gc.disable()


def import_plainly() -> None:
    """Restores Python's own import.

    PySide replaces it by one that reads the source of every module to see whether that may use
    PySide's own ``__feature__``, and keeps what it read: 55 ms of a start and 15 MiB (measured with
    PySide6 6.11.3). Nobody uses it here.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def old_sqlite(version: str) -> str | None:
    """Why the journal can't be kept with this SQLite; None when it can."""
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
    if numbers >= _OLDEST_SQLITE:
        return None
    return (
        f"Sora Desktop needs SQLite 3.27 or later; this Python has {version}. "
        "Use a Python with a newer SQLite."
    )


def refuse_old_sqlite() -> None:
    """Ends the program with one line of text before it writes a journal that it could not back
    up."""
    # The library alone: the module around it takes several milliseconds before the first paint.
    from _sqlite3 import sqlite_version

    reason = old_sqlite(sqlite_version)
    if reason is not None:
        raise SystemExit(reason)


def quiet_media(environ: MutableMapping[str, str]) -> None:
    """Keeps the media library's stream dumps off stderr and selects the FFmpeg backend, the only
    one that is the same on all three systems. Must run before the first import of Qt."""
    environ.setdefault("QT_LOGGING_RULES", _QUIET_MEDIA)
    environ.setdefault("QT_MEDIA_BACKEND", "ffmpeg")
    # Without a terminal Qt would write to the system's journal or debugger, where nobody looks.
    environ.setdefault("QT_FORCE_STDERR_LOGGING", "1")
    # Nothing here is drawn with OpenGL. With it, X11 sends every frame to the graphics card and
    # back, which costs three times the processor time with software rendering (61 % against 20 %,
    # 720p).
    environ.setdefault("QT_XCB_GL_INTEGRATION", "none")


def give_back_library_path(environ: MutableMapping[str, str]) -> None:
    """Removes the packaged program's own libraries from the environment of the programs that it
    starts: a file manager or player would load ours in place of its own, and crash.

    What this process loads is settled by then. The packager's start code keeps the old value under
    ``_ORIG``; its other variables are removed too, or a child of our own program would believe that
    its path is set (measured on a system without SQLite).
    """
    if not getattr(sys, "frozen", False):
        return
    for name in [name for name in environ if name.startswith("_PYI_")]:
        del environ[name]
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environ.pop(f"{name}_ORIG", None)
        if before:
            environ[name] = before
        else:
            environ.pop(name, None)


def without_screen(environ: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Draws into memory where there is no screen: for the self-test."""
    if platform == "linux" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def quiet_memory(environ: MutableMapping[str, str]) -> None:
    """With the offscreen platform, Qt warns about each window whose size is limited, in a message
    of no category. Rules that a person set stay."""
    in_memory = environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")
    if in_memory and environ.get("QT_LOGGING_RULES") == _QUIET_MEDIA:
        environ["QT_LOGGING_RULES"] = f"{_QUIET_MEDIA};default.warning=false"


def prepare(argv: Sequence[str]) -> Arguments:
    """Everything that must be done before Qt is imported, in order."""
    give_back_library_path(os.environ)
    arguments = parse(argv, os.environ)
    disable_collector()
    refuse_crashing_pair()
    import_plainly()
    refuse_old_sqlite()
    quiet_media(os.environ)
    if arguments.self_test:
        without_screen(os.environ)
        quiet_memory(os.environ)
    return arguments
