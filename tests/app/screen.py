"""A virtual X screen of the test's own, hands on its keyboard and mouse, and eyes on its pixels."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
_SIZE = "1400x900x24"
_HEADER = struct.Struct(">25I")
_COLOUR_BYTES = 12
_KEPT = (
    *("PATH", "HOME", "LANG", "XDG_RUNTIME_DIR", "LD_LIBRARY_PATH", "COVERAGE_PROCESS_START"),
    "FONTCONFIG_FILE",
)
T = TypeVar("T")


def wait_for(look: Callable[[], T | None], what: str, seconds: float = 60.0) -> T:
    """What `look` gives once it gives something; looks again and again meanwhile. One that takes
    long, as through a whole window, leaves as much time to the program that it looks at."""
    deadline = time.monotonic() + seconds
    while True:
        begun = time.monotonic()
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, f"it did not come to pass: {what}"
        select_nothing(max(0.05, time.monotonic() - begun))


def select_nothing(seconds: float) -> None:
    """Lets other processes run."""
    import select

    select.select([], [], [], seconds)


@dataclass(frozen=True, slots=True)
class Picture:
    """What is on the screen: rows of pixels of four bytes."""

    width: int
    height: int
    stride: int
    data: bytes

    def part(self, left: int, top: int, right: int, bottom: int, step: int = 4) -> list[bytes]:
        """The colours on a grid over a part of the screen."""
        rows = range(max(top, 0), min(bottom, self.height), step)
        columns = range(max(left, 0), min(right, self.width), step)
        starts = (row * self.stride + column * 4 for row in rows for column in columns)
        return [self.data[start : start + 3] for start in starts]


@dataclass(frozen=True, slots=True)
class Screen:
    """A running Xvfb."""

    display: str
    frame_buffer: Path

    def environment(self, **more: str) -> dict[str, str]:
        """For programs on this screen; nothing of this process's own is passed on."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return kept | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"} | more

    def do(self, *words: object) -> str:
        """Runs one command of xdotool."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def click(self, window: str, x: int, y: int) -> None:
        """Clicks into a window."""
        self.do("mousemove", "--window", window, x, y)
        self.do("click", 1)

    def window(self, name: str) -> str:
        """Waits for a window of that name; its id."""
        search = ("search", "--onlyvisible", "--name", f"^{name}$")
        return wait_for(lambda: self.do(*search).splitlines()[:1] or None, name)[0]

    def picture(self) -> Picture:
        """What is on the screen now, from the file that Xvfb draws into."""
        raw = self.frame_buffer.read_bytes()
        header = _HEADER.unpack_from(raw)
        size, width, height, stride, colours = (header[i] for i in (0, 4, 5, 12, 19))
        return Picture(width, height, stride, raw[size + colours * _COLOUR_BYTES :])


# Each start of a server has a number of its own. Left to choose, one takes that of another which is
# just ending, and that one then removes the socket of both (seen: 1 of 60, three at a time).
_NUMBERS = count(100 + os.getpid() % 900 * 60)


# How the server repeats a held key: after so many milliseconds, and then so many apart.
_REPEAT = ("-ardelay", "300", "-arinterval", "40")
# It stays as it is when its last window goes: while it starts over it turns the next program away
# (seen: 1 of 60 that were started right after another had ended; 0 of 1,229 with this).
_STAYS = "-noreset"


def _served(folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    """A server that runs, and its number; one that another run of the tests has is passed over."""
    for number in islice(_NUMBERS, 10):
        reader, writer = os.pipe()
        command = ["Xvfb", f":{number}", "-displayfd", str(writer), "-screen", "0", _SIZE]
        server = subprocess.Popen(
            [*command, *_REPEAT, _STAYS, "-nolisten", "tcp", "-fbdir", str(folder)],
            pass_fds=[writer],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as pipe:
            if pipe.readline().strip() == str(number):
                return server, number
        server.wait(10)
    raise AssertionError("Xvfb did not start")


@contextmanager
def x_screen(folder: Path) -> Iterator[Screen]:
    """Starts Xvfb on a display of its own; it is ended with the block."""
    folder.mkdir(parents=True, exist_ok=True)
    server, number = _served(folder)
    try:
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def managed(screen: Screen, folder: Path) -> Iterator[None]:
    """A window manager on the screen: it gives the focus to the windows that open."""
    ready = folder / "managed"
    ready.unlink(missing_ok=True)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", f"touch {ready}"],
        env=screen.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(ready.exists, "the window manager")
        yield
    finally:
        manager.terminate()
        manager.wait(10)


@contextmanager
def started(
    arguments: Sequence[object],
    environment: dict[str, str],
    log: Path,
    module: str = "sora_desktop",
) -> Iterator[subprocess.Popen[bytes]]:
    """The program, or another ``module``, as a process of its own; what it prints goes into `log`.
    Killed at the end, should it still run."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with log.open("ab") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
        )
        try:
            yield process
        except BaseException as error:
            error.add_note(_state_of(process, [log, *_records_of(arguments)]))
            raise
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(10)


def _records_of(arguments: Sequence[object]) -> list[Path]:
    """Where a program with these arguments writes what it does, and its threads when it crashes."""
    words = [str(each) for each in arguments]
    if "--data-dir" not in words:
        return []
    data = Path(words[words.index("--data-dir") + 1])
    return [*data.glob("logs/*.log"), data / "fault.txt"]


def _state_of(process: subprocess.Popen[bytes], records: Sequence[Path]) -> str:
    """The last that the program wrote, and where each of its threads stands. Ends it."""
    state = "ran" if process.poll() is None else f"had ended with {process.returncode}"
    if process.returncode is None:
        process.send_signal(signal.SIGABRT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
    texts = {each.name: each.read_text("utf-8", "replace") for each in records if each.exists()}
    written = [f"{name}:\n{text[-4000:]}" for name, text in texts.items()]
    return "\n".join([f"The program {state}.", *written])
