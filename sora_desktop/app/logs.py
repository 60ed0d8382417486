"""The log file, and the hooks that record every error of every kind in it.

No line is written without passing the filter that masks secrets. A windowed build has no stderr at
all, so nothing here may need one.

There is deliberately no hook for Qt's messages. A message handler written in Python is called in
any thread, and waits there for the interpreter's lock; FFmpeg's threads write messages while the
main thread holds that lock and waits for them, and the program deadlocks (measured). What Qt and
FFmpeg write goes to file descriptor 2, and `keep_library_messages` redirects that to a file in a
packaged build, which nobody starts from a terminal.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

from PySide6 import __version__ as pyside_version

from sora_desktop import __version__
from sora_desktop.core.problem import Category, Part, Problem
from sora_desktop.core.secret import SecretFilter, redact
from sora_desktop.store.disk import problem_of
from sora_desktop.store.folders import LOG_NAME, AppFolders

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger("sora_desktop")

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST = 2_000_000
_KEPT = 3
# These print whole addresses, with their signatures, and headers.
_TALKATIVE = ("httpx", "httpcore", "h11", "hpack", "qasync", "asyncio", "keyring", "uvicorn")
# In seconds: how long a step is delayed that a nested loop prevents.
_NESTED_WAIT = 0.02


class Logs:
    """Everything that is open for logging; `close` ends it."""

    def __init__(self, folder: Path, redactor: SecretFilter) -> None:
        """Starts logging into `folder`; where that can't be written, to stderr if there is one."""
        self.folder = folder
        self.file = folder / LOG_NAME
        self._problem: Problem | None = None
        self._report: Callable[[Problem], object] = lambda problem: None
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
            return _LogFile(self.file, self._failed)
        except OSError as error:
            self._failed(error)
            return logging.StreamHandler() if sys.stderr is not None else logging.NullHandler()

    def report_to(
        self, report: Callable[[Problem], object], loop: asyncio.AbstractEventLoop
    ) -> None:
        """Reports in that loop, once, that the file can't be written, also when it failed
        before."""

        def report_in_loop(problem: Problem) -> None:
            # A record may come from any thread, and at the very end nobody is left to be told.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(report, problem)

        self._report = report_in_loop
        if self._problem is not None:
            report_in_loop(self._problem)

    def _failed(self, error: OSError) -> None:
        if self._problem is None:
            self._problem = replace(problem_of(error, self.file), part=Part.LOG)
            self._report(self._problem)

    def close(self) -> None:
        """Closes the files."""
        logging.getLogger().removeHandler(self._handler)
        # On a full disk the last lines are lost: no reason not to end normally.
        with contextlib.suppress(OSError):
            self._handler.close()


class _LogFile(logging.handlers.RotatingFileHandler):
    """The file; a failure to write it is reported, and not printed."""

    def __init__(self, file: Path, failed: Callable[[OSError], object]) -> None:
        # A file's name may hold bytes that are not UTF-8.
        super().__init__(
            file,
            maxBytes=_LARGEST,
            backupCount=_KEPT,
            encoding="utf-8",
            errors="backslashreplace",
        )
        self._failed = failed

    def handleError(self, record: logging.LogRecord) -> None:
        """Reports a file that can't be written; everything else is a bug of ours."""
        error = sys.exc_info()[1]
        if isinstance(error, OSError):
            self._failed(error)
        else:
            super().handleError(record)


def keep_library_messages(folder: Path, *, frozen: bool, platform: str = sys.platform) -> bool:
    """Redirects stderr to ``libraries.log``, when this is a packaged build without a terminal;
    whether it did. The file of the previous run is kept beside it.

    Not on Windows: a windowed program's C library has no stderr there that could be redirected.
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


def install_exception_hooks(report: Callable[[str], None]) -> None:
    """Sends uncaught errors, in slots, threads and destructors, to the log and to `report`."""

    def excepthook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        # The window that reports it may be what is broken.
        with contextlib.suppress(Exception):
            report(kind.__name__)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.critical("uncaught in a thread", exc_info=args.exc_value)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        log.error("unraisable: %s", args.err_msg or "", exc_info=args.exc_value)

    sys.excepthook = excepthook
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def catch_loop_errors(loop: asyncio.AbstractEventLoop) -> None:
    """Sends errors of the event loop to the log, and repairs what a nested loop broke.

    While a step of one task runs a loop of Qt's, no step of another can run: asyncio refuses, and
    the task that should have been woken never is (measured: it is lost). Its step is postponed
    until the nested loop has ended.
    """
    # Not at the top: the log begins before there is an event loop.
    import asyncio

    nested: set[asyncio.Handle] = set()

    def note_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
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

    loop.set_exception_handler(note_error)


def _is_nested(error: object) -> bool:
    return isinstance(error, RuntimeError) and str(error).startswith("Cannot enter into task")


KEPT = 10
# One fault that repeats at every paint must fill neither disk nor folder.
MOST_IN_A_RUN = 10
_LOG_LINES = 60
_LOG_BYTES = 64 * 1024
# A dump is a few hundred lines for each thread.
_DUMP_BYTES = 256 * 1024


class CrashReports(logging.Handler):
    """Writes a report for each new fault of ours that is logged with its traceback.

    Put it on the root logger *before* the log file's handler, whose filter removes the error from
    the record. `secrets` is called for each report.
    """

    def __init__(
        self, folders: AppFolders, secrets: Callable[[], Iterable[str]], now: Callable[[], datetime]
    ) -> None:
        super().__init__(logging.ERROR)
        self._folder = folders.crash_reports
        self._logs = folders.logs
        self._marker = folders.data / "running"
        self._dump = folders.data / "fault.txt"
        self._secrets, self._now = secrets, now
        self.kinds: set[str] = set()
        self._dump_file: TextIO | None = None

    # --- this run ---------------------------------------------------------------------------

    def begin(self) -> Path | None:
        """Marks that a run has started. Gives the report of the previous run when that did not end
        normally.

        A folder that can't be written costs the reports and nothing else.
        """
        before = self._text_of(self._marker, _LOG_BYTES)
        dump = self._text_of(self._dump, _DUMP_BYTES)
        report = None
        if before or dump.strip():
            what = dump.strip() or (
                "It left no error: the computer lost its power, or the process was killed."
            )
            report = self._write(f"The run before did not end in order.\n{before}\n{what}")
        with contextlib.suppress(OSError):
            self._marker.write_text(
                f"Process {os.getpid()}, begun {self._now().isoformat()}\n", encoding="utf-8"
            )
            self._dump_file = self._dump.open("w", encoding="utf-8")
            faulthandler.enable(self._dump_file)
        # After a normal end, a dump is one of a harmless fault: Windows has such.
        return report if before else None

    def ended(self) -> None:
        """Marks that this run ended normally."""
        with contextlib.suppress(OSError):
            self._marker.unlink(missing_ok=True)

    def close(self) -> None:
        """Closes the file of dumps."""
        if self._dump_file is not None:
            faulthandler.disable()
            self._dump_file.close()
            self._dump_file = None
        super().close()

    # --- reports ----------------------------------------------------------------------------

    def emit(self, record: logging.LogRecord) -> None:
        """Reports the record when it is a fault of ours not seen before in this run."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None or _is_problem(error):
            return
        try:
            trace = "".join(traceback.format_exception(error))
            kind = f"{type(error).__name__} {_place_of(error)} {record.name}"
            if kind not in self.kinds and len(self.kinds) < MOST_IN_A_RUN:
                self.kinds.add(kind)
                thread = threading.current_thread().name
                self._write(f"{record.getMessage()} (in {thread})\n\n{trace}")
        except Exception:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A failed report must not cause another fault; the log has the error."""

    def _write(self, what: str) -> Path | None:
        """Writes one report and deletes the oldest. None when that was not possible."""
        # Imported when needed, which is hardly ever.
        import platform

        now = self._now()
        lines = [
            f"Sora Desktop {__version__}, {now.isoformat(timespec='seconds')}",
            f"Python {platform.python_version()}, PySide6 {pyside_version}, {platform.platform()}",
            f"Frozen: {'yes' if getattr(sys, 'frozen', False) else 'no'}",
            "",
            what.strip(),
            "",
            "The last lines of the log:",
            *self._tail(self._logs / "sora-desktop.log"),
            "",
            "The last words of the libraries:",
            *self._tail(self._logs / "libraries.log"),
        ]
        text = redact("\n".join(lines), self._secrets()) + "\n"
        name = f"crash {now:%Y-%m-%d %H%M%S %f}.txt"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            report = self._folder / name
            report.write_text(text, encoding="utf-8", errors="backslashreplace")
            for old in sorted(self._folder.glob("crash *.txt"))[:-KEPT]:
                old.unlink()
        except OSError:
            return None
        return report

    def _tail(self, file: Path) -> list[str]:
        return self._text_of(file, _LOG_BYTES).splitlines()[-_LOG_LINES:]

    @staticmethod
    def _text_of(file: Path, most: int) -> str:
        """The last bytes of a file as text; nothing when it is missing."""
        try:
            with file.open("rb") as opened:
                opened.seek(max(0, file.stat().st_size - most))
                return opened.read(most).decode("utf-8", "replace")
        except OSError:
            return ""


def _is_problem(error: BaseException) -> bool:
    """Whether it is a known problem, such as a full disk, which the window reports."""
    problem = getattr(error, "problem", None)
    return isinstance(problem, Problem) and problem.category is not Category.BUG


def _place_of(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)[:80]
