"""What is copied is on the clipboard, also after a drag out of the window: read by a real program
on a real X server."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app.screen import ROOT, Screen, managed, wait_for, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 is of Linux")

# A window that a file is dragged out of, that takes a drop, and that copies what its stdin says.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget
from sora_desktop.ui.desktop.files_outside import copy_files, copy_text, drag_out

class Window(QWidget):
    def mouseMoveEvent(self, event):
        drag_out(self, Path("/clips/boat.mp4"))
        print("dragged", flush=True)
    def dragEnterEvent(self, event):
        event.acceptProposedAction()
    def dropEvent(self, event):
        event.acceptProposedAction()

def read():
    line = sys.stdin.readline().strip()
    copy_files([Path(line)]) if line.startswith("/") else copy_text(line)

app = QApplication([])
window = Window()
window.setAcceptDrops(True)
window.setWindowTitle(sys.argv[1])
window.setGeometry(int(sys.argv[2]), 100, 300, 200)
window.show()
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(read)
app.exec()
"""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen with a window manager."""
    with x_screen(tmp_path / "screen") as found, managed(found, tmp_path):
        yield found


class Window:
    """One PROGRAM."""

    def __init__(self, screen: Screen, name: str, left: int) -> None:
        self._screen = screen
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, name, str(left)],
            cwd=ROOT,
            env=screen.environment(QT_XCB_GL_INTEGRATION="none"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.id = screen.window(name)

    def copy(self, text: str) -> None:
        """Copies a path or another text, without any key or click that would tell Qt the time."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{text}\n")
        self._process.stdin.flush()

    def wait_for_drag(self) -> None:
        """Waits until the drag is over."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "dragged\n"

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """It gets no time meanwhile."""
        self._process.send_signal(signal.SIGSTOP)
        yield
        self._process.send_signal(signal.SIGCONT)

    def end(self) -> None:
        """Ends it."""
        self._process.kill()
        self._process.communicate()


@pytest.mark.parametrize("text", ["a boat", "/clips/boat.mp4"])
def test_what_is_copied_after_a_drag_is_there(screen: Screen, text: str) -> None:
    source, target = Window(screen, "source", 100), Window(screen, "target", 700)
    try:
        screen.do("mousemove", "--window", source.id, 50, 50, "mousedown", 1)
        for x in (60, 90, 120):
            screen.do("mousemove", "--window", source.id, x, 60)
        for x in (90, 100, 110):
            screen.do("mousemove", "--window", target.id, x, 100)
        screen.do("mouseup", 1)
        source.wait_for_drag()
        source.copy("mine")
        wait_for(lambda: _pasted(screen) == "mine", "the first copy is on the clipboard")
        # The window hears of both in one turn of its event loop, as on a busy machine.
        with source.held_up():
            _other_program_copies(screen, "old")
            wait_for(lambda: _pasted(screen) == "old", "another program has the clipboard")
            source.copy(text)
        wait_for(lambda: _pasted(screen) == text, "the copy is on the clipboard")
    finally:
        source.end()
        target.end()


def _other_program_copies(screen: Screen, text: str) -> None:
    command = ["xclip", "-selection", "clipboard"]
    subprocess.run(
        command,
        env=screen.environment(),
        input=text,
        text=True,
        check=True,
        timeout=20,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _pasted(screen: Screen) -> str:
    command = ["xclip", "-o", "-selection", "clipboard"]
    done = subprocess.run(
        command, env=screen.environment(), capture_output=True, text=True, check=False, timeout=20
    )
    return done.stdout
