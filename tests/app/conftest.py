"""What the tests of the whole program share."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.app.driver import Launcher, make_launcher
from tests.conftest import look_kept


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Programs are ended here at any moment, also twice while a connection is being made; then a
    socket may be dropped inside anyio until the garbage collection (see
    tests/api/test_outcomes_read.py), which warns in whatever test is on. It takes no slot of a
    pool, and the process ends anyway.

    And they play clips: where there is no sound device, the player's thread warns of it and waits
    with pytest-qt's handler for the main thread, which waits for the player when a clip is closed.
    """
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"))
            dropped = (
                "ignore:.*(_SelectorTransport|socket).*:pytest.PytestUnraisableExceptionWarning"
            )
            item.add_marker(pytest.mark.filterwarnings(dropped))


@pytest.fixture
def hooks() -> Iterator[None]:
    """Puts back what the program changes for its whole process."""
    caught = sys.excepthook, threading.excepthook, sys.unraisablehook
    root, locale = logging.getLogger(), QLocale()
    level = root.level
    QLocale.setDefault(QLocale("en_US"))
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = caught
    root.setLevel(level)
    QLocale.setDefault(locale)
    faulthandler.enable(sys.__stderr__ or sys.stderr)


@pytest.fixture(autouse=True)
def nobodys_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """No notice on the desktop of whoever runs the tests."""
    monkeypatch.setattr("sora_desktop.app.controllers.desktop_notices", lambda parent: None)


@pytest.fixture
def launcher(qapp: QApplication, tmp_path: Path, hooks: None) -> Iterator[Launcher]:
    """A program's data folder and a running service; the application is as before afterwards."""
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    with look_kept(qapp), make_launcher(qapp, tmp_path) as made:
        yield made
        made.discard_windows()
    qapp.setQuitOnLastWindowClosed(quits)
