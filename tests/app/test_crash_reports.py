"""Every kind of crash leaves a report without secrets, which the next start offers (row 46)."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sora_desktop.app import logs
from sora_desktop.app.logs import CrashReports, Logs
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.secret import SecretFilter
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal_errors import JournalError
from tests.app.driver import KEY, AppDriver, Launcher, until
from tests.conftest import LogWatch
from tests.fakes import FakeClock

ROOT = Path(__file__).resolve().parents[2]
ERROR, CRITICAL = logging.ERROR, logging.CRITICAL
SECRET = "canary-key-9f3a7c51d2"
CRASHED = "closed unexpectedly"


@pytest.fixture
def folders(tmp_path: Path) -> AppFolders:
    """Folders that are there."""
    made = AppFolders.under(tmp_path / "library")
    made.create()
    return made


@pytest.fixture
def reports(folders: AppFolders, hooks: None) -> Iterator[CrashReports]:
    """Reports of a run that has begun."""
    made = CrashReports(folders, lambda: [SECRET], FakeClock().now)
    made.begin()
    logger = logging.getLogger("crashing")
    logger.addHandler(made)
    yield made
    logger.removeHandler(made)
    made.close()


def texts(folders: AppFolders) -> list[str]:
    """The reports, oldest first."""
    return [file.read_text("utf-8") for file in sorted(folders.crash_reports.iterdir())]


def details_of(dialog: QWidget) -> str:
    """What the message has folded away."""
    details = dialog.findChild(QPlainTextEdit)
    assert isinstance(details, QPlainTextEdit)
    return details.toPlainText()


def fail(error: Exception) -> None:
    """Logs the error as the hooks do."""
    hidden_local = f"{SECRET} in a local"
    try:
        raise error
    except type(error):
        logging.getLogger("crashing").exception("it failed")
    assert hidden_local


def test_a_report_has_the_trace_the_versions_and_the_log_and_no_secret(
    folders: AppFolders, reports: CrashReports, expected_log: LogWatch
) -> None:
    (folders.logs / "sora-desktop.log").write_text(f"old\n{SECRET}\nthe last line\n")
    with expected_log("it failed", level=ERROR):
        fail(ValueError(f"bad {SECRET}, or {SECRET[3:12]}"))
    (text,) = texts(folders)
    for part in ("ValueError: bad ***", "PySide6 6", "Python 3", "it failed", "the last line"):
        assert part in text
    assert 'test_crash_reports.py", line' in text
    assert not any(SECRET[at : at + 6] in text for at in range(len(SECRET) - 5))
    assert "in a local" not in text


def test_one_fault_is_reported_once_and_the_folder_stays_small(
    folders: AppFolders, expected_log: LogWatch, hooks: None
) -> None:
    clock = FakeClock()
    logger = logging.getLogger("crashing")
    with expected_log("it failed", level=ERROR):
        for run in range(3):
            reports = CrashReports(folders, list, clock.now)
            logger.addHandler(reports)
            for number in range(5):
                clock.jump(1.0)
                logger.error("it failed", exc_info=ValueError(f"fault {run}.{number}"))
                clock.jump(1.0)
                logger.error("it failed", exc_info=ValueError(f"fault {run}.{number}"))
            logger.removeHandler(reports)
    found = texts(folders)
    assert len(found) == logs.KEPT
    assert "fault 1.0" in found[0]
    assert "fault 2.4" in found[-1]


def test_a_storm_of_faults_ends(
    folders: AppFolders, reports: CrashReports, expected_log: LogWatch
) -> None:
    with expected_log("storm", level=ERROR):
        for number in range(100):
            logging.getLogger("crashing").error("storm", exc_info=ValueError(str(number)))
    assert len(reports.kinds) == logs.MOST_IN_A_RUN
    assert "9" in texts(folders)[-1]


def test_a_known_problem_is_no_crash(
    folders: AppFolders, reports: CrashReports, expected_log: LogWatch
) -> None:
    with expected_log("it failed|plain", level=ERROR):
        fail(JournalError(Problem(category=Category.DISK_FULL)))
        logging.getLogger("crashing").error("plain words")
    assert texts(folders) == []


def test_a_report_that_cannot_be_written_costs_nothing_else(
    folders: AppFolders, reports: CrashReports, expected_log: LogWatch
) -> None:
    folders.crash_reports.rmdir()
    folders.crash_reports.write_text("in the way")
    with expected_log("it failed", level=ERROR):
        fail(ValueError())
    # A message that cannot be put together is no reason for another fault either.
    odd = {"msg": "%d", "args": ("x",), "levelno": ERROR, "exc_info": (None, ValueError(), None)}
    reports.handle(logging.makeLogRecord(odd))
    assert folders.crash_reports.read_text() == "in the way"


def test_a_run_that_cannot_be_marked_begins(tmp_path: Path, hooks: None) -> None:
    (tmp_path / "file").write_text("")
    reports = CrashReports(AppFolders.under(tmp_path / "file"), list, FakeClock().now)
    assert reports.begin() is None
    reports.ended()
    reports.close()


def test_an_end_in_order_leaves_no_report(folders: AppFolders, hooks: None) -> None:
    for _ in range(2):
        reports = CrashReports(folders, list, FakeClock().now)
        assert reports.begin() is None
        reports.ended()
        reports.close()
    assert texts(folders) == []


def test_a_run_that_did_not_end_is_reported_once(folders: AppFolders, hooks: None) -> None:
    killed = CrashReports(folders, list, FakeClock().now)
    killed.begin()
    killed.close()
    second = CrashReports(folders, list, FakeClock().now)
    report = second.begin()
    assert report is not None
    assert f"Process {os.getpid()}" in report.read_text()
    assert "lost its power, or the process was killed" in report.read_text()
    second.ended()
    second.close()
    third = CrashReports(folders, list, FakeClock().now)
    assert third.begin() is None
    third.close()


# --- the whole program ----------------------------------------------------------------------


class Broken(QWidget):
    """Fails whenever it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fails."""
        raise LookupError("in a paint")


class Dying:
    """Fails when it is let go."""

    def __del__(self) -> None:
        raise ArithmeticError("in a destructor")


def provoke(app: AppDriver) -> list[QWidget]:
    """An error of every kind that nobody catches."""

    def in_a_slot() -> None:
        raise ValueError(f"in a slot, with {KEY.reveal()}")

    def in_a_thread() -> None:
        raise TypeError("in a thread")

    async def in_a_coroutine() -> None:
        raise KeyError("in a coroutine")

    QTimer.singleShot(0, in_a_slot)
    thread = threading.Thread(target=in_a_thread)
    thread.start()
    thread.join()
    app.running.supervisor.spawn(in_a_coroutine(), "a bad one")
    asyncio.get_running_loop().call_soon(lambda: [][1])
    Dying()
    gc.collect()
    broken = Broken()
    broken.show()
    broken.repaint()
    return [broken]


def test_every_kind_of_fault_is_reported_at_once_and_the_program_goes_on(
    launcher: Launcher, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = AppFolders.under(launcher.data).crash_reports
    kinds = {"ValueError", "TypeError", "KeyError", "IndexError", "ArithmeticError", "LookupError"}

    def seen() -> str:
        return "\n".join(file.read_text("utf-8") for file in folder.glob("*.txt"))

    async def scenario(app: AppDriver) -> None:
        # pytest and its plug-ins put their own hooks in again at each test.
        logs.install_exception_hooks(app.program.report_bug)
        kept = provoke(app)
        await until(lambda: all(f"{kind}: " in seen() for kind in kinds), f"{kinds} in {seen()}")
        await app.wait_for_notice("Something went wrong")
        for widget in kept:
            widget.deleteLater()
        await app.made()

    with (
        expected_log("died|unraisable|event", level=ERROR),
        expected_log("uncaught", level=CRITICAL),
    ):
        assert launcher.run(scenario) == 0
    assert KEY.reveal() not in seen()
    assert len(list(folder.iterdir())) == len(kinds)


def test_the_next_start_offers_the_report(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = AppFolders.under(launcher.data)
    folders.create()
    (folders.data / "running").write_text("Process 1, begun yesterday\n")
    (folders.data / "fault.txt").write_text("Fatal Python error: Segmentation fault\n")
    revealed: list[Path] = []
    monkeypatch.setattr("sora_desktop.ui.desktop.files_outside.reveal", revealed.append)

    async def scenario(app: AppDriver) -> None:
        await app.wait_for_notice(CRASHED)
        app.press("crash", "Show report")
        dialog = await app.question()
        assert "Segmentation fault" in details_of(dialog)
        dialog.accept()
        app.press("crash", "Show in folder")
        (report,) = folders.crash_reports.iterdir()
        assert revealed == [report]
        report.unlink()
        app.press("crash", "Show report")
        assert "No such file" in details_of(await app.question())

    async def quiet(app: AppDriver) -> None:
        await until(lambda: app.running.credentials.key is not None)
        assert CRASHED not in app.notice_text

    assert launcher.run(scenario) == 0
    assert launcher.run(quiet) == 0


# --- a process of its own -------------------------------------------------------------------


def start(data: Path, patch: str = "") -> subprocess.Popen[str]:
    """The program in a process of its own, which says "ready" when its engine runs; `patch` is
    code that is run in it then."""
    code = f"""
import ctypes, os, sys
from sora_desktop.app import session
right = session.Session.start
def start(self):
    right(self)
    print("ready", flush=True)
    {patch or "pass"}
session.Session.start = start
from sora_desktop.__main__ import main
raise SystemExit(main(["--data-dir", {str(data)!r}, "--api-url", "http://127.0.0.1:9"]))
"""
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PIAPI_API_KEY": SECRET},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def ends(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Its exit code and what it said."""
    said, _ = process.communicate(timeout=60)
    return process.returncode, said


@pytest.mark.parametrize(
    ("patch", "number", "word"),
    [
        ("", signal.SIGKILL, "the process was killed"),
        ("ctypes.string_at(0)", None, "Segmentation fault"),
        ("os.abort()", None, "Aborted"),
    ],
    ids=["kill -9", "segfault", "abort"],
)
def test_a_process_that_dies_leaves_a_report(
    tmp_path: Path, patch: str, number: signal.Signals | None, word: str
) -> None:
    data = tmp_path / "data"
    with start(data, patch) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if number is not None:
            process.send_signal(number)
        code, _ = ends(process)
        assert code < 0
    with start(data, "self.program.quit()") as process:
        assert ends(process)[0] == 0
    (report,) = AppFolders.under(data).crash_reports.iterdir()
    text = report.read_text("utf-8")
    assert word in text
    assert "Process " in text
    assert SECRET not in text


def test_a_run_ended_by_the_system_ended_in_order(tmp_path: Path) -> None:
    with start(tmp_path / "data") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGTERM)
        code, said = ends(process)
    folders = AppFolders.under(tmp_path / "data")
    assert code == 0, said
    assert not (folders.data / "running").exists()
    assert list(folders.crash_reports.iterdir()) == []


# --- what libraries write -------------------------------------------------------------------


def test_only_a_packaged_build_without_a_terminal_keeps_what_libraries_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not logs.keep_library_messages(tmp_path, frozen=False)
    assert not logs.keep_library_messages(tmp_path, frozen=True, platform="win32")
    with monkeypatch.context() as patch:
        patch.setattr(os, "isatty", lambda _descriptor: True)
        assert not logs.keep_library_messages(tmp_path, frozen=True, platform="linux")
    assert list(tmp_path.iterdir()) == []


def test_what_qt_says_is_kept_and_goes_into_the_report(tmp_path: Path) -> None:
    code = f"""
import sys, pathlib
from sora_desktop.app import logs
folder = pathlib.Path({str(tmp_path)!r})
assert logs.keep_library_messages(folder, frozen=True, platform="linux")
from PySide6.QtCore import qWarning
qWarning("Qt has something to say")
assert logs.keep_library_messages(folder, frozen=True, platform="linux")
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_FORCE_STDERR_LOGGING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Qt has something to say" in (tmp_path / "libraries.log.1").read_text()
    assert (tmp_path / "libraries.log").read_text() == ""
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not logs.keep_library_messages(blocked, frozen=True, platform="linux")


def test_a_log_that_cannot_be_written_needs_no_stderr(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hooks: None
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    made = Logs(tmp_path / "nowhere", SecretFilter(list))
    logging.getLogger("sora_desktop").info("said to nobody")
    made.close()
    faulthandler.disable()


def test_a_name_that_is_not_utf_8_is_logged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], hooks: None
) -> None:
    """As the system hands it over: each such byte is half of a character."""
    made = Logs(tmp_path, SecretFilter(list))
    logging.getLogger("sora_desktop").info("no recipe in %s", "caf\udce9.mp4")
    made.close()
    faulthandler.disable()
    (log,) = tmp_path.glob("*.log")
    assert r"no recipe in caf\udce9.mp4" in log.read_text("utf-8")
    assert "Logging error" not in capsys.readouterr().err
