"""Reports why the program can't even show a window: without Qt, in the system's own message box.

A packaged program has no terminal, so an exception at the start would end it silently. Only the
standard library is used here, and nothing needs a stderr.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

TITLE = "Sora Desktop can't start"
_REPAIR = (
    "Part of Sora Desktop is missing or doesn't fit this system. Reinstall it. "
    "Your clips, takes and settings stay."
)
_NO_SCREEN = "No screen found: neither DISPLAY nor WAYLAND_DISPLAY is set."
# Windows: MB_ICONERROR and MB_SETFOREGROUND.
_ERROR_BOX = 0x10 | 0x10000
_BOX_SECONDS = 600

Which = Callable[[str], str | None]


def explained(error: BaseException) -> str:
    """The error in words for somebody who only wanted to start a program."""
    if isinstance(error, ImportError):
        return f"{_REPAIR}\n\n{error}"
    return f"Error: {type(error).__name__}: {error}\n\nSee the log for details."


def start_failed(
    text: str, *, self_test_dir: Path | None = None, show: Callable[[str], None] | None = None
) -> int:
    """Shows why the program did not start, and gives the exit code: 1.

    A self-test reports only to its report and stderr.
    """
    if sys.stderr is not None:
        sys.stderr.write(f"{TITLE}: {text}\n")
    if self_test_dir is None:
        (show or show_box)(text)
        return 1
    reason = text.replace("\n", " ")
    checks = {"start": {"ok": False, "reason": reason}}
    report = {"ok": False, "reason": f"start: {reason}", "checks": checks}
    self_test_dir.mkdir(parents=True, exist_ok=True)
    file = self_test_dir / "report.json"
    file.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 1


def show_box(text: str, platform: str = sys.platform) -> None:
    """Shows the text in the system's own message box, and waits until it is closed."""
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, text, TITLE, _ERROR_BOX)
        return
    for command in box_commands(text, platform):
        if _ran(command):
            return


def box_commands(text: str, platform: str, which: Which = shutil.which) -> Iterator[list[str]]:
    """The system's programs that can show a message box, the best first."""
    if platform == "darwin":
        words = [json.dumps(each, ensure_ascii=False) for each in (TITLE, text)]
        yield ["osascript", "-e", f"display alert {words[0]} message {words[1]} as critical"]
        return
    known = (
        ["zenity", "--error", "--no-markup", "--title", TITLE, "--text", text],
        ["kdialog", "--title", TITLE, "--error", text],
        ["xmessage", "-center", f"{TITLE}\n\n{text}"],
        ["notify-send", "--urgency=critical", TITLE, text],
    )
    for command in known:
        if which(command[0]):
            yield command


def _ran(command: Sequence[str]) -> bool:
    import subprocess

    try:
        return subprocess.run(command, timeout=_BOX_SECONDS, check=False).returncode in (0, 1)
    except (OSError, subprocess.TimeoutExpired):
        return False


def unusable_screen(
    environ: Mapping[str, str],
    *,
    frozen: bool,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
    plugins: Path | None = None,
) -> str:
    """Why Qt could not show a window on this Linux; empty when it can, or reports it itself. Qt
    would end the process by a signal, with a message on a stderr that nobody sees."""
    if not frozen or platform != "linux" or environ.get("QT_QPA_PLATFORM"):
        return ""
    wanted = {"WAYLAND_DISPLAY": "libqwayland.so", "DISPLAY": "libqxcb.so"}
    usable = [library for name, library in wanted.items() if environ.get(name)]
    if not usable:
        return _NO_SCREEN
    folder = plugins or _platform_plugins()
    reasons = []
    for library in usable:
        try:
            load(str(folder / library))
        except OSError as error:
            reasons.append(str(error))
        else:
            return ""
    return f"{_REPAIR}\n\n" + "\n".join(reasons)


def _platform_plugins() -> Path:
    found = importlib.util.find_spec("PySide6")
    place = Path(found.origin).parent if found is not None and found.origin else Path()
    return place / "Qt" / "plugins" / "platforms"
