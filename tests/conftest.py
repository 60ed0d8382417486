"""What holds for every test: no warning goes by unseen, and nobody's real home is touched."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from itertools import groupby, islice
from pathlib import Path
from zlib import crc32

import pytest
from coverage import Coverage
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.store.background import BackgroundThread
from sora_desktop.ui.widgets.presses import presses

Started = Callable[[], list[BackgroundThread]]

# A shell that starts the tests in the background has the interrupt ignored, and ``nohup`` the end
# of the terminal, also by the programs that the tests start and end.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if sys.platform != "win32":
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

# Before the first QApplication, for those who start pytest without packaging/dev.py.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
# The fonts of the tests, whatever this machine has: texts are as wide everywhere on Linux.
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).parent / "fonts" / "fonts.conf"))

# A busy machine is no fault of the code: examples have no time limit of their own.
settings.register_profile("sora", deadline=None)
settings.load_profile("sora")

# What could lead a test to somebody's account, proxy, certificates or keychain.
_FOREIGN = re.compile(
    r"PIAPI_API_KEY|SORA_DESKTOP_.*|(https?|all|no|ftp)_proxy|SSL_CERT_(FILE|DIR)"
    r"|SSLKEYLOGFILE|DBUS_SESSION_BUS_ADDRESS",
    re.IGNORECASE,
)
_HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}


# The rooms whose tests count for the coverage, but for those of Hypothesis, which do hundreds of
# times what others do once: it makes every line of Python half as fast.
_COVERING = frozenset({"core", "api", "store", "engine"})
_STOPPED = pytest.StashKey[list[Coverage]]()
# The tests in front of a screen of their own, half a minute each: they mostly wait, for a program
# to start and for keys that are held.
_SCREENS = ("app/test_real", "app/test_accessibility", "app/test_keyboard", "app/test_walk")
# The other ones that start whole programs, those that wait longest first.
_PROGRAMS = ("app/test_subprocess", "kill", "secrets", "app", "machines")
# So many of them, one after another, are handed out together.
_BLOCK = 4
# The last part of a worker's list is tests that take no time: one that has nothing left to do
# takes over some of them.
_TAIL = 0.15


def _place(item: pytest.Item) -> str:
    tests = Path(__file__).parent
    return item.path.relative_to(tests).as_posix() if tests in item.path.parents else ""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Half of the workers begin with all tests that have a screen; those that start programs are
    mixed evenly among the others. When every worker waits, the processors rest (measured: a third
    of the first minutes with screens on each of them, and the last four minutes of a run by files).

    pytest-xdist hands each worker its share of the list as it stands.
    """
    workers = int(getattr(config, "workerinput", {}).get("workercount", 0))
    if not workers:
        return
    files = [list(tests) for _path, tests in groupby(items, lambda item: item.path)]
    screens = [item for file in files if _place(file[0]).startswith(_SCREENS) for item in file]
    files = [file for file in files if not _place(file[0]).startswith(_SCREENS)]
    programs = sorted((file for file in files if _rank(file) < len(_PROGRAMS)), key=_rank)
    blocks = [file[at : at + _BLOCK] for file in programs for at in range(0, len(file), _BLOCK)]
    # In an order that means nothing: a folder of hard work is spread over the whole run too.
    others = [file for file in files if _rank(file) == len(_PROGRAMS)]
    others.sort(key=lambda file: crc32(_place(file[0]).encode()))
    rest = iter([item for file in others for item in file])
    # With one worker both are its own.
    first, half = max(1, workers // 2), workers // 2
    shares: list[pytest.Item] = []
    for worker in range(workers):
        own = screens[worker::first] if worker < first else []
        mixed = blocks[worker - half :: workers - half] if worker >= half else []
        shares += own
        shares += _share(mixed, rest, _count(len(items), worker, workers) - len(own))
    items[:] = shares


def _rank(file: list[pytest.Item]) -> int:
    here = _place(file[0])
    found = (at for at, start in enumerate(_PROGRAMS) if here.startswith(start))
    return next(found, len(_PROGRAMS))


def _count(items: int, worker: int, workers: int) -> int:
    """How many of the tests pytest-xdist gives to a worker at the start."""
    for before in range(worker):
        items -= items // (workers - before)
    return items // (workers - worker)


def _share(
    blocks: list[list[pytest.Item]], rest: Iterator[pytest.Item], count: int
) -> Iterator[pytest.Item]:
    """The blocks with as many of the rest as make up the count, the blocks evenly among them, but
    for the last part; a file of the rest stays together."""
    others = list(islice(rest, max(0, count - sum(map(len, blocks)))))
    files = [list(tests) for _path, tests in groupby(others, lambda item: item.path)]
    places = [(at / len(blocks) * (1 - _TAIL), block) for at, block in enumerate(blocks)]
    places += [((at + 0.5) / len(files), file) for at, file in enumerate(files)]
    for _at, tests in sorted(places, key=lambda place: place[0]):
        yield from tests


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Stops the coverage before a test that doesn't count, and starts it before one that does.

    The marker of pytest-cov does that for the call of a test alone, and in the processes of
    pytest-xdist not at all: two measurements are started there, and it stops the upper one
    (measured with 7.1). A measurement of somebody else's, as of `packaging/mutate.py`, goes on.
    """
    if not item.config.getoption("cov_source", None):
        return
    stopped = item.config.stash.setdefault(_STOPPED, [])
    marks = ("hypothesis", "unmeasured")
    if _place(item).split("/")[0] in _COVERING and not any(map(item.get_closest_marker, marks)):
        while stopped:
            stopped.pop().start()
    else:
        while (running := Coverage.current()) is not None:
            running.stop()
            stopped.append(running)


@pytest.fixture(scope="session", autouse=True)
def collected_by_one_thread() -> Iterator[None]:
    """Garbage is collected between the tests, by the thread that has the windows: a simulator's
    would destroy the timers of the test before. See `sora_desktop/app/process.py`. What was there
    before the first test is not gone through each time."""
    gc.collect()
    gc.freeze()
    gc.disable()
    with pytest.MonkeyPatch.context() as patch:
        # A program keeps its window to the end of its process. In a test it ends before, and what
        # it left would hear of every later change of the system's colours.
        patch.setattr(gc, "freeze", lambda: None)
        yield
    gc.enable()
    gc.unfreeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A worker hands its reports over as UTF-8, which names of files in a log need not be."""
    report = yield
    report.sections = [
        (name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections
    ]
    return report


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """What the test left, once its fixtures are gone: a new style sheet goes through each widget
    that is still there, so that windows left by hundreds of tests would take seconds."""
    # Qt itself deletes them only once a loop runs.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (young, _, older), (enough, _, many) = gc.get_count(), gc.get_threshold()
    if young > enough:
        gc.collect(2 if older > many else 1)


@pytest.fixture(scope="session", autouse=True)
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An environment of nobody's; gives the empty home folder that stands in for the real one."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if _FOREIGN.fullmatch(name)]:
            patch.delenv(name)
        for name, folder in _HOMES.items():
            path = home / folder
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(path))
        # No keychain, unless a test sets one up: the real one belongs to a person.
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield home


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """No time is too short between two clicks: a test orders as fast as it can."""
    qapp.setDoubleClickInterval(0)
    yield qapp
    # The platform without a screen crashes at its end over data that was made in Python.
    qapp.clipboard().clear()


@contextlib.contextmanager
def look_kept(app: QApplication) -> Iterator[None]:
    """Style, palette, font and style sheet are as before afterwards."""
    style, palette, font = app.style().name(), app.palette(), app.font()
    sheet = app.styleSheet()
    yield
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    # One under a style sheet has no name.
    if style and app.style().name() != style:
        app.setStyle(style)
    if app.palette() != palette:
        app.setPalette(palette)
    if app.font() != font:
        app.setFont(font)


@pytest.fixture
def double_clicks(qapp: QApplication) -> Iterator[None]:
    """Two clicks in half a second are a double click, as on a person's desktop. Nobody has
    clicked for so long when the test begins."""
    qapp.setDoubleClickInterval(500)
    while not presses().rested:
        qapp.processEvents()
    yield
    qapp.setDoubleClickInterval(0)


class LogWatch(logging.Handler):
    """Keeps the records of WARNING and above until somebody says that they were expected."""

    def __init__(self) -> None:
        """Watch from WARNING on."""
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)

    @contextlib.contextmanager
    def __call__(self, pattern: str, *, level: int = logging.WARNING) -> Iterator[None]:
        """Expect at least one record of ``level`` in the block whose text ``pattern`` finds.

        Fails the test when there is none. With ``await`` in the block it holds for all tasks.
        """
        before = len(self.records)
        yield
        new = self.records[before:]
        found = [r for r in new if r.levelno == level and re.search(pattern, r.getMessage())]
        if not found:
            pytest.fail(f"no {logging.getLevelName(level)} record says {pattern!r}")
        self.records[before:] = [record for record in new if record not in found]


@pytest.fixture
def started() -> Started:
    """The threads that the test has started; another test may have left some."""

    def running() -> list[BackgroundThread]:
        found = (each for each in threading.enumerate() if isinstance(each, BackgroundThread))
        return [each for each in found if each not in before]

    before: list[BackgroundThread] = []
    before = running()
    return running


@pytest.fixture(autouse=True)
def buttons_released() -> Iterator[None]:
    """No test begins with a button of the mouse down: QTest's double click never releases it."""
    yield
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if button & QGuiApplication.mouseButtons():
            QTest.mouseRelease(QWidget(), button)


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[LogWatch]:
    """Fails every test that logs a WARNING or worse, but for what it says it expects:

    ``with expected_log("poll of .* failed"): ...``
    """
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
    if watch.records:
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in watch.records]
        pytest.fail("unexpected log:\n" + "\n".join(lines), pytrace=False)
