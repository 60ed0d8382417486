"""The log file, and the hooks that bring every error of every kind into it.

No line leaves without passing the filter that masks secrets. A windowed build has no stderr at
all, so nothing here may need one.

There is no hook for the messages of Qt, on purpose. A message handler written in Python is called
by whatever thread speaks, and waits there for the interpreter's lock; FFmpeg's threads speak while
the main thread holds that lock and waits for them, and the program stands still for good
(measured). What Qt and FFmpeg write goes to file descriptor 2, and `keep_the_libraries_words` puts
a file there in a packaged build, which nobody starts from a terminal.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import logging.handlers
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from sora_desktop.core.redact import SecretFilter

log = logging.getLogger("sora_desktop")

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST = 2_000_000
_KEPT = 3
# These print whole addresses, with what is signed in them, and headers.
_TALKATIVE = ("httpx", "httpcore", "h11", "hpack", "qasync", "asyncio", "keyring", "uvicorn")
# So long a step waits that a nested loop keeps from being made, in seconds.
_NESTED_WAIT = 0.02


class Logs:
    """Everything that is open for logging; `close` ends it."""

    def __init__(self, folder: Path, redactor: SecretFilter) -> None:
        """Begins to log into `folder`; where that cannot be written, to stderr if there is one."""
        self.folder = folder
        self.file = folder / "sora-desktop.log"
        self._handler = self._open()
        self._handler.setFormatter(logging.Formatter(_FORMAT))
        self._handler.addFilter(redactor)
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)

    def _open(self) -> logging.Handler:
        try:
            handler = logging.handlers.RotatingFileHandler(
                self.file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=False
            )
        except OSError:
            return logging.StreamHandler() if sys.stderr is not None else logging.NullHandler()
        return handler

    def close(self) -> None:
        """Lets go of the files."""
        logging.getLogger().removeHandler(self._handler)
        # On a full disk the last lines find no room: no reason not to end in order.
        with contextlib.suppress(OSError):
            self._handler.close()


def keep_the_libraries_words(folder: Path, *, frozen: bool, platform: str = sys.platform) -> bool:
    """Puts ``libraries.log`` in the place of stderr, when this is a packaged build without a
    terminal; whether it did. The file of the run before is kept beside it.

    Not on Windows: a windowed program's C library has no stderr there that could be put elsewhere.
    """
    if not frozen or platform == "win32" or _is_terminal(2):
        return False
    file = folder / "libraries.log"
    try:
        if file.exists():
            file.replace(folder / "libraries.log.1")
        with file.open("ab") as opened:
            os.dup2(opened.fileno(), 2)
    except OSError:
        return False
    return True


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def catch_everything(told: Callable[[str], None]) -> None:
    """Sends what nobody caught, in slots, threads and destructors, to the log and to `told`."""

    def excepthook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        # The window that tells it may be what is broken.
        with contextlib.suppress(Exception):
            told(kind.__name__)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.critical("uncaught in a thread", exc_info=args.exc_value)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        log.error("unraisable: %s", args.err_msg or "", exc_info=args.exc_value)

    sys.excepthook = excepthook
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def catch_loop_errors(loop: asyncio.AbstractEventLoop) -> None:
    """Sends what the event loop caught to the log, and makes good what a nested loop broke.

    While a step of one task runs a loop of Qt's, no step of another can be made: asyncio refuses,
    and the task that was to be woken never would be (measured: it is lost for ever). Its step is
    put off until the nested loop has ended.
    """
    nested: set[asyncio.Handle] = set()

    def told(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error, handle = context.get("exception"), context.get("handle")
        if not _is_nested(error) or not isinstance(handle, asyncio.Handle):
            log.error("event loop: %s", context.get("message"), exc_info=error)
            return
        if not nested:
            log.error("a nested event loop keeps the others waiting: %s", error)
        nested.add(handle)
        loop.call_later(_NESTED_WAIT, again, handle)

    def again(handle: asyncio.Handle) -> None:
        nested.discard(handle)
        handle._run()

    loop.set_exception_handler(told)


def _is_nested(error: object) -> bool:
    return isinstance(error, RuntimeError) and str(error).startswith("Cannot enter into task")
