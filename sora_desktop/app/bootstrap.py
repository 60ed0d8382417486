"""The first moments: the application of Qt, the look, and the window on the screen.

Everything else is imported behind it. The parts of the window, the journal and the event loop take
two to three times as long as Qt itself, and a person should not look at nothing meanwhile.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from sora_desktop import __version__
from sora_desktop.app.file_opening import DesktopApplication, FileOpening
from sora_desktop.app.process import EndSignals
from sora_desktop.store.background import answer_of
from sora_desktop.store.folders import AppFolders
from sora_desktop.ui.theme.icons import app_icon
from sora_desktop.ui.theme.languages import speak
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.accessibility import name_combo_boxes
from sora_desktop.ui.window.frame import Frame

if TYPE_CHECKING:
    from sora_desktop.app.arguments import Arguments

# The screen server answers within a few milliseconds; where it does not, the program goes on.
_PAINT_SECONDS = 0.5
_DISK_SECONDS = 0.5
_SCALE = "QT_SCALE_FACTOR"
# As the desktop entry is called, and as it names the class of the window.
_DESKTOP_NAME = "sora-desktop"
# As in the settings, which are not imported yet.
_LEAST_SCALE, _MOST_SCALE = 75, 300


def make_qt_application() -> DesktopApplication:
    """The one application object, told that windows closing is not the end of the program."""
    QCoreApplication.setApplicationName("Sora Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    # Not sys.argv[0]: from a checkout that is __main__.py, and a window's class is made from it.
    qt = DesktopApplication([_DESKTOP_NAME])
    name_combo_boxes()
    qt.setDesktopFileName(_DESKTOP_NAME)
    if sys.platform != "darwin":  # there the bundle's own, which knows the look of a Dock
        qt.setWindowIcon(app_icon())
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
    qt: QApplication, theme: Theme, folders: AppFolders, *, demo: bool = False
) -> Frame | None:
    """The window that says that it starts, painted once; None where another program seems to have
    the library, whose window is the one to be seen then."""
    if answer_of(folders.lock_file.exists, _DISK_SECONDS, False):
        return None
    mode, geometry = _remembered_look(folders.settings_file)
    theme.set_mode(mode)
    frame = Frame(geometry, demo=demo)
    frame.show()
    deadline = time.monotonic() + _PAINT_SECONDS
    while not frame.was_painted and time.monotonic() < deadline:
        qt.processEvents()
    return frame


def _text_of(settings_file: Path) -> str:
    """What is in the file; nothing where it cannot be read, or its disk does not respond: the
    window is to be there in any case, and says then what it waits for."""

    def text() -> str:
        try:
            return settings_file.read_text("utf-8")
        except (OSError, ValueError):
            return ""

    return answer_of(text, _DISK_SECONDS, "")


def _remembered_look(settings_file: Path) -> tuple[Mode, str]:
    """Theme and place of the last run. Reads and judges nothing else: that is done in its turn,
    and what is wrong with the file is told then."""
    try:
        kept = json.loads(_text_of(settings_file))
        return Mode(kept["theme"]), str(kept.get("geometry", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Mode.SYSTEM, ""


def _remembered_language(settings_file: Path) -> str:
    """The language that was chosen, empty for the system's. The first text is made right after,
    so this cannot wait for the settings to be read in their turn."""
    try:
        return str(json.loads(_text_of(settings_file))["language"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


def _remembered_scale(settings_file: Path) -> int:
    """The size of everything in percent. Qt hears of it before there is an application, or not."""
    try:
        scale = int(json.loads(_text_of(settings_file))["scale"])
        return scale if _LEAST_SCALE <= scale <= _MOST_SCALE else 100
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return 100


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """While the application is made it is told to draw everything so much larger. What a person
    set for Qt themselves holds; other programs that we start are told nothing."""
    if percent == 100 or _SCALE in os.environ:
        yield
        return
    os.environ[_SCALE] = f"{percent / 100:g}"
    try:
        yield
    finally:
        del os.environ[_SCALE]


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """What stands before anything else: the application, its look, the empty window, and what the
    system wants opened or asks to end."""

    qt: QApplication
    theme: Theme
    frame: Frame | None
    files: FileOpening
    signals: EndSignals


def open_frame(arguments: Arguments) -> Bootstrap:
    """Makes the application and shows the first picture."""
    signals = EndSignals()
    folders = folders_of(arguments)
    with scaled(_remembered_scale(folders.settings_file)):
        qt = make_qt_application()
    speak(_remembered_language(folders.settings_file))
    theme = Theme()
    theme.apply(qt)
    frame = first_frame(qt, theme, folders, demo=arguments.demo)
    return Bootstrap(qt, theme, frame, qt.files, signals)
