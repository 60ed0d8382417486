"""The process: its session bus, where its garbage is collected, what ends it from outside, and how
it exits.

Python collects cyclic garbage in whatever thread happens to allocate: in the keychain's, the search
index's, the simulator's. An object of Qt with a running timer may be destroyed there, although only
its own thread can stop the timer; it then fires for an object that is gone, and the process crashes
(measured: a core of `QTimerInfoList::activateTimers`, about once in three runs of tests/app). So
only the window's thread collects.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop.store.background import wait_for_threads

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

# A bus answers within a millisecond.
_BUS_SECONDS = 1.0
_NO_BUS = "disabled:"


def leave_silent_bus(environ: MutableMapping[str, str], seconds: float = _BUS_SECONDS) -> None:
    """Removes a session bus (Linux) that takes connections and doesn't answer. Qt asks it for a
    screen reader in the window's thread and waits without end, so there would be no window.
    Everything that needs the bus is then told as missing."""
    folder = environ.get("XDG_RUNTIME_DIR", "")
    usual = f"unix:path={folder}/bus" if folder else ""
    for address in environ.get("DBUS_SESSION_BUS_ADDRESS", usual).split(";"):
        kind, _, rest = address.partition(":")
        fields = dict(field.partition("=")[::2] for field in rest.split(","))
        place = unquote(fields.get("path", "")) or "\0" + unquote(fields.get("abstract", ""))
        if kind == "unix" and place != "\0" and _is_silent(place, seconds):
            environ["DBUS_SESSION_BUS_ADDRESS"] = _NO_BUS
            log.warning("the session bus does not answer: going on without it")
            return


def _is_silent(place: str, seconds: float) -> bool:
    """Whether nobody answers the first line of the protocol there; False where nobody listens."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.settimeout(seconds)
        try:
            bus.connect(place)
            bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
            bus.recv(1)
        except TimeoutError:
            return True
        except (OSError, ValueError):
            return False
    return False


# In seconds: a loop that is woken often need not check each time.
_PERIOD = 1.0


class GarbageCollector(QObject):
    """Disables Python's automatic collection and collects before the event loop of its thread
    idles: an idle program makes no garbage, and is not woken to look for any.

    For the one object of a program: collection stays disabled when this object ends, as the process
    does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # The start waits for its windows to be painted, and leaves no garbage worth a search.
        self._next = time.monotonic() + _PERIOD
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.connect(self._look)

    def _look(self) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _PERIOD
            collect_due()


def keep_for_good() -> None:
    """Excludes everything made until now from collection: the modules and the window, which stay
    to the end."""
    gc.freeze()


def collect_due() -> None:
    """Collects the oldest generation that is due by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


# Python code runs only when the loop wakes; this is the longest that a person waits for what the
# signal handler of Windows could not do.
_TICK_MS = 500


class EndSignals:
    """Handles the signals from now on. One that comes while the program starts is kept until it
    can be ended."""

    def __init__(self) -> None:
        self._came = False
        self._stop: Callable[[], object] | None = None
        for number in _signals():
            signal.signal(number, self._note)

    def stop_with(self, stop: Callable[[], object]) -> None:
        """Sets the `stop` that ends the program; calls it now if a signal has come already."""
        self._stop = stop
        if self._came:
            stop()

    def _note(self, *_: object) -> None:
        self._came = True
        if self._stop is not None:
            self._stop()


def handle_signals(
    loop: asyncio.AbstractEventLoop, qt: QApplication, stop: Callable[[], object]
) -> None:
    """Calls `stop` from the event loop when the system asks the program to end."""
    for number in _signals():
        try:
            loop.add_signal_handler(number, stop)
        except (NotImplementedError, AttributeError):
            # Windows: Python runs its handler only when some Python code runs.
            signal.signal(number, lambda *_: stop())
            tick = QTimer(qt)
            tick.timeout.connect(lambda: None)
            tick.start(_TICK_MS)


def _signals() -> list[signal.Signals]:
    """There is no SIGHUP on Windows. A signal that our parent had ignored stays ignored: with
    ``nohup`` a program outlives its terminal."""
    ends = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32":
        ends.append(signal.SIGHUP)
    return [number for number in ends if signal.getsignal(number) is not signal.SIG_IGN]


# In seconds: how long a late keychain or drive is waited for at the end.
_PATIENCE = 2.0


def ended(code: int) -> int:
    """The exit code. If the system still blocks a thread of ours, the process ends here: the thread
    must not return while the interpreter is being finalized."""
    if not wait_for_threads(_PATIENCE):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(code)
    return code
