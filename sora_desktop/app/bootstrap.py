"""The first moments: the application object, the theme, and the window on the screen; and the files
that the program should open, which macOS hands to the application object from its first event on.

Everything else is imported after that. The parts of the window, the journal and the event loop take
two to three times as long as Qt itself, and a person should see something in that time.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from sora_desktop import __version__
from sora_desktop.app.process import EndSignals, GarbageCollector, leave_silent_bus
from sora_desktop.store.background import call_with_timeout
from sora_desktop.store.folders import AppFolders
from sora_desktop.ui.theme.icons import app_icon
from sora_desktop.ui.theme.languages import install_language
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.window.frame import WindowFrame

if TYPE_CHECKING:
    from sora_desktop.app.arguments import Arguments


class FileOpening:
    """Keeps files until there is a receiver: they may come before the window does."""

    def __init__(self) -> None:
        self._waiting: list[Path] = []
        self._take: Callable[[Sequence[Path]], object] | None = None

    def begin(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Passes on what came so far, and from now on everything as it comes."""
        self._take = take
        self.put([])

    def end(self) -> None:
        """Passes nothing on any more."""
        self._take = None

    def put(self, paths: Sequence[Path]) -> None:
        """Passes these files on, now or once there is a receiver."""
        self._waiting += paths
        if self._take is not None and self._waiting:
            waiting, self._waiting = self._waiting, []
            self._take(waiting)


class DesktopApplication(QApplication):
    """The application object; `files` gets what the system asks it to open.

    The event comes to this object itself. A filter would see it too, but along with every other
    event of the program, each of them through Python.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.files = FileOpening()

    def event(self, event: QEvent) -> bool:
        """Accepts files only; an address of another kind is not ours to open."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.files.put([Path(event.file())])
            return True
        return super().event(event)


# The screen server answers within a few milliseconds; if it doesn't, the program goes on.
_PAINT_MS = 500
_DISK_SECONDS = 0.5
_SCALE = "QT_SCALE_FACTOR"
# The name of the desktop entry, which uses it as the class of the window.
_DESKTOP_NAME = "sora-desktop"
# Enough for a switcher of windows at 200 %. X11 gets every size of a window's icon before the first
# paint: the two larger ones took 7 ms of it (measured).
_LARGEST_ICON = 128
# As in the settings, which are not imported yet.
_LEAST_SCALE, _MOST_SCALE = 75, 300


def make_qt_application() -> DesktopApplication:
    """The one application object, configured not to quit when its last window closes."""
    QCoreApplication.setApplicationName("Sora Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    # Not sys.argv[0]: from a checkout that is __main__.py, and a window's class is made from it.
    qt = DesktopApplication([_DESKTOP_NAME, "-style", "fusion"])
    qt.setDesktopFileName(_DESKTOP_NAME)
    if sys.platform != "darwin":  # On macOS the bundle has its own, in the style of a Dock icon.
        qt.setWindowIcon(app_icon(_LARGEST_ICON))
    qt.setQuitOnLastWindowClosed(False)
    return qt


def folders_of(arguments: Arguments) -> AppFolders:
    """Where this run keeps everything."""
    if arguments.self_test_dir is not None:
        return AppFolders.under(arguments.self_test_dir / "data")
    chosen = arguments.data_dir
    folders = AppFolders.under(chosen) if chosen else AppFolders.of_system()
    return folders.demo() if arguments.demo else folders


def first_frame(
    qt: QApplication, theme: Theme, folders: AppFolders, look: RememberedLook, *, demo: bool = False
) -> WindowFrame | None:
    """The starting window, painted once; None where another program seems to have the library,
    whose window is the one to show then."""
    if call_with_timeout(folders.lock_file.exists, _DISK_SECONDS, False):
        return None
    frame = WindowFrame(look.geometry, demo=demo)
    frame.show()
    process_until(qt, lambda: frame.was_painted)
    return frame


def process_until(qt: QApplication, reached: Callable[[], bool]) -> None:
    """Processes events until that is reached, or the screen server has taken too long. It sleeps
    between them: to ask again and again for the next one took 6 ms of each start (measured)."""
    # Ends the sleep when nothing else does.
    patience = QTimer(singleShot=True, interval=_PAINT_MS)
    patience.start()
    while not reached() and patience.isActive():
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _text_of(settings_file: Path) -> str:
    """The content of the file; nothing when it can't be read, or its disk doesn't respond: the
    window appears in any case, and then says what it waits for."""

    def text() -> str:
        try:
            return settings_file.read_text("utf-8")
        except (OSError, ValueError):
            return ""

    return call_with_timeout(text, _DISK_SECONDS, "")


class RememberedLook(NamedTuple):
    """What the first paint uses from the last run: the scale of everything in percent, the language
    (empty for the system's), the theme, and the window's geometry."""

    scale: int = 100
    language: str = ""
    mode: Mode = Mode.SYSTEM
    geometry: str = ""


def remembered_look(settings_file: Path) -> RememberedLook:
    """Reads the settings once, before there is an application, without checking the rest of them:
    that comes later, and what is wrong with the file is reported then."""
    try:
        kept = json.loads(_text_of(settings_file))
    except (ValueError, RecursionError):
        return RememberedLook()
    if not isinstance(kept, dict):
        return RememberedLook()
    return RememberedLook(
        scale=_scale_of(kept.get("scale")),
        language=str(kept.get("language", "")),
        mode=_mode_of(kept.get("theme")),
        geometry=str(kept.get("geometry", "")),
    )


def _mode_of(word: object) -> Mode:
    return next((mode for mode in Mode if mode.value == word), Mode.SYSTEM)


def _scale_of(percent: Any) -> int:
    try:
        scale = int(percent)
    except (ValueError, TypeError, OverflowError):
        return 100
    return scale if _LEAST_SCALE <= scale <= _MOST_SCALE else 100


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """Scales everything while the application object is created. A scale that the person set for Qt
    wins; other programs that we start don't inherit it."""
    if percent == 100 or _SCALE in os.environ:
        yield
        return
    os.environ[_SCALE] = f"{percent / 100:g}"
    try:
        yield
    finally:
        del os.environ[_SCALE]


class Bootstrap(NamedTuple):
    """What exists before anything else: the application, its theme, the empty window, and what the
    system wants opened or asks to end."""

    qt: QApplication
    theme: Theme
    frame: WindowFrame | None
    files: FileOpening
    signals: EndSignals


def open_frame(arguments: Arguments) -> Bootstrap:
    """Creates the application and shows the first paint."""
    signals = EndSignals()
    folders = folders_of(arguments)
    look = remembered_look(folders.settings_file)
    if sys.platform == "linux":
        leave_silent_bus(os.environ)
    with scaled(look.scale):
        qt = make_qt_application()
    # Before the remaining imports, during which Python would look for garbage.
    GarbageCollector(qt)
    install_language(look.language)
    theme = Theme()
    theme.set_mode(look.mode)
    theme.apply(qt, has_style=True)
    frame = first_frame(qt, theme, folders, look, demo=arguments.demo)
    return Bootstrap(qt, theme, frame, qt.files, signals)
