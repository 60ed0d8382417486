"""Reports of crashes, as text files on this machine; nothing is ever sent anywhere.

Four ways lead to a report. An error that nobody caught is logged with its traceback by the hooks
of `logs`, and every such record is written down here at once. What kills the process inside a
library leaves `faulthandler`'s dump, and what kills it without a word (power, kill -9) leaves the
run's marker: both are found, and made a report of, at the next start.

No report holds a local variable or an argument, and every one passes the redaction of the log.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TextIO

from PySide6 import __version__ as pyside_version

from sora_desktop import __version__
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.redact import redact
from sora_desktop.store.folders import AppFolders

KEPT = 10
# One fault that comes again at every picture that is drawn fills neither disk nor folder.
MOST_IN_A_RUN = 10
_LOG_LINES = 60
_LOG_BYTES = 64 * 1024
# A dump is a few hundred lines of each thread.
_DUMP_BYTES = 256 * 1024


class CrashReports(logging.Handler):
    """Writes a report for each new fault of ours that is logged with its traceback.

    Put it on the root logger *before* the log file's handler, whose filter takes the error out of
    the record. `secrets` is asked at each report.
    """

    def __init__(
        self,
        folders: AppFolders,
        secrets: Callable[[], Iterable[str]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(logging.ERROR)
        self._folder = folders.crash_reports
        self._logs = folders.logs
        self._marker = folders.data / "running"
        self._dump = folders.data / "fault.txt"
        self._secrets, self._now = secrets, now
        self._known: set[str] = set()
        self._dump_file: TextIO | None = None

    # --- this run ---------------------------------------------------------------------------

    def begin(self) -> Path | None:
        """Marks that a run is on. Gives the report of the run before when that did not end.

        A folder that cannot be written costs the reports and nothing else.
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
        # After an end in order a dump is one of a fault that did no harm: Windows has such.
        return report if before else None

    def ended(self) -> None:
        """This run ended in order."""
        with contextlib.suppress(OSError):
            self._marker.unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the file of dumps."""
        if self._dump_file is not None:
            faulthandler.disable()
            self._dump_file.close()
            self._dump_file = None
        super().close()

    # --- reports ----------------------------------------------------------------------------

    def emit(self, record: logging.LogRecord) -> None:
        """Reports the record when it tells of a fault of ours not seen before in this run."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None or _is_trouble(error):
            return
        try:
            trace = "".join(traceback.format_exception(error))
            kind = f"{type(error).__name__} {_place_of(error)} {record.name}"
            if kind not in self._known and len(self._known) < MOST_IN_A_RUN:
                self._known.add(kind)
                thread = threading.current_thread().name
                self._write(f"{record.getMessage()} (in {thread})\n\n{trace}")
        except Exception:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A report that cannot be made is no reason for another fault; the log has the error."""

    def _write(self, what: str) -> Path | None:
        """Writes one report; the oldest make room for it. None when that was not possible."""
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
        """The last bytes of a file as text; nothing when it is not there."""
        try:
            with file.open("rb") as opened:
                opened.seek(max(0, file.stat().st_size - most))
                return opened.read(most).decode("utf-8", "replace")
        except OSError:
            return ""


def _is_trouble(error: BaseException) -> bool:
    """Whether it is a trouble with a name, such as a full disk, which the window tells."""
    problem = getattr(error, "problem", None)
    return isinstance(problem, Problem) and problem.category is not Category.BUG


def _place_of(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)[:80]
