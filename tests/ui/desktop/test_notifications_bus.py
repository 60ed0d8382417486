"""What is asked of a Linux desktop over a real session bus: notices, and showing a file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.ui.desktop.notifications import DesktopNotices, desktop_notices
from tests.session_bus import DesktopService, Refusal, session_bus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this desktop is Linux's")

ROOT = Path(__file__).parents[3]
NOTICES = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
FILES = "org.freedesktop.FileManager1"


class Notifications(DesktopService):
    """The service that shows notices. `willing` is whether it does, `able` what it can do."""

    willing = True
    able: tuple[str, ...] = ("actions", "body", "body-markup")

    def answer(
        self, interface: str, member: str, path: str, arguments: tuple[Any, ...]
    ) -> tuple[str, tuple[Any, ...]]:
        """The number of the notice."""
        if not self.willing:
            raise Refusal("org.freedesktop.DBus.Error.Failed")
        if member == "GetCapabilities":
            return "as", (list(self.able),)
        return "u", (self.count("Notify"),)

    def press(self, number: int, action: str) -> None:
        """Somebody presses a button."""
        self.emit(
            "/org/freedesktop/Notifications", NOTICES, "ActionInvoked", "us", (number, action)
        )

    def close(self, number: int) -> None:
        """The notice goes."""
        self.emit(
            "/org/freedesktop/Notifications", NOTICES, "NotificationClosed", "uu", (number, 2)
        )


class FileManager(DesktopService):
    """A file manager. `willing` is whether it can show a file."""

    willing = True

    def answer(
        self, interface: str, member: str, path: str, arguments: tuple[Any, ...]
    ) -> tuple[str, tuple[Any, ...]]:
        """Nothing, or an error."""
        if not self.willing:
            raise Refusal("org.freedesktop.DBus.Error.Failed")
        return "", ()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus on which nobody is."""
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def notices(qapp: QApplication) -> Iterator[DesktopNotices]:
    made = DesktopNotices()
    yield made
    made.stop()


@pytest.fixture
def service(bus: str) -> Iterator[Notifications]:
    made = Notifications(NOTICES, bus)
    yield made
    made.end()


def reported(notices: DesktopNotices, done: list[str], body: str = "A paper boat") -> None:
    notices.show_message(
        "2 takes ready",
        body,
        {"default": "Play", "play": "Play"},
        done.append,
        lambda: done.append("tray"),
    )


def test_a_notice_is_whole(service: Notifications, notices: DesktopNotices, qtbot: QtBot) -> None:
    reported(notices, [], '<img src="file:///x"> & boat')
    qtbot.waitUntil(lambda: service.count("Notify") == 1)
    (said,) = (arguments for member, arguments in service.calls if member == "Notify")
    program, replaces, icon, title, body, actions, hints, expires = said
    assert (program, replaces, title, expires) == ("Sora Desktop", 0, "2 takes ready", -1)
    assert body == '&lt;img src="file:///x"&gt; &amp; boat'
    assert actions == ["default", "Play", "play", "Play"]
    assert hints["desktop-entry"] == ("s", "sora-desktop")
    assert icon == "sora-desktop" or Path(icon.removeprefix("file://")).is_file()


def test_a_service_that_reads_no_markup_gets_the_text_as_it_is(
    service: Notifications, notices: DesktopNotices, qtbot: QtBot
) -> None:
    service.able = ("actions", "body")
    for body in ("cats & dogs", "<3"):
        reported(notices, [], body)
    qtbot.waitUntil(lambda: service.count("Notify") == 2)
    said = [arguments[4] for member, arguments in service.calls if member == "Notify"]
    assert said == ["cats & dogs", "<3"]


def test_the_pressed_button_of_the_right_notice_is_told(
    service: Notifications, notices: DesktopNotices, qtbot: QtBot
) -> None:
    first, second = list[str](), list[str]()
    reported(notices, first)
    reported(notices, second)
    qtbot.waitUntil(lambda: service.count("Notify") == 2)
    service.press(99, "default")
    service.press(2, "play")
    qtbot.waitUntil(lambda: second == ["play"])
    service.close(2)
    service.press(2, "default")
    service.press(1, "default")
    qtbot.waitUntil(lambda: first == ["default"])
    assert second == ["play"]


def test_where_there_is_no_service_the_tray_does(
    bus: str, notices: DesktopNotices, qtbot: QtBot
) -> None:
    done: list[str] = []
    reported(notices, done)
    qtbot.waitUntil(lambda: done == ["tray"])


def test_a_service_that_refuses(
    service: Notifications, notices: DesktopNotices, qtbot: QtBot
) -> None:
    service.willing = False
    done: list[str] = []
    reported(notices, done)
    qtbot.waitUntil(lambda: done == ["tray"])


def test_one_that_never_answers(
    service: Notifications, notices: DesktopNotices, qtbot: QtBot
) -> None:
    service.running.clear()
    done: list[str] = []
    reported(notices, done)
    qtbot.waitUntil(lambda: done == ["tray"], timeout=20_000)


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere/bus"])
def test_without_a_bus_the_tray_does(
    address: str | None, notices: DesktopNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    done: list[str] = []
    reported(notices, done)
    assert done == ["tray"]


@contextmanager
def shown_on_a_bus_of_its_own(
    folder: Path, patch: pytest.MonkeyPatch, notices: DesktopNotices, qtbot: QtBot
) -> Iterator[None]:
    """A bus on which a notice was shown; it ends with the block."""
    folder.mkdir()
    with session_bus(folder) as address:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = Notifications(NOTICES, address)
        reported(notices, [])
        qtbot.waitUntil(lambda: service.count("Notify") == 1)
        yield
        service.end()


def test_a_bus_that_ends_and_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notices: DesktopNotices, qtbot: QtBot
) -> None:
    done: list[str] = []
    with shown_on_a_bus_of_its_own(tmp_path / "first", monkeypatch, notices, qtbot):
        pass
    reported(notices, done)
    qtbot.waitUntil(lambda: done == ["tray"])
    with shown_on_a_bus_of_its_own(tmp_path / "second", monkeypatch, notices, qtbot):
        assert done == ["tray"]


def test_other_systems_have_their_own(notices: DesktopNotices) -> None:
    assert desktop_notices(notices, "win32") is None
    assert desktop_notices(notices, "darwin") is None


# --- showing a file ----------------------------------------------------------------------------

# A process of its own: Qt keeps to the session bus that it first saw.
REVEAL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from sora_desktop.ui.desktop.files_outside import reveal

class Opened(QObject):
    @Slot(QUrl)
    def opened(self, url):
        print(url.toLocalFile(), flush=True)
        QCoreApplication.quit()

app = QGuiApplication([])
handler = Opened()
QDesktopServices.setUrlHandler("file", handler, "opened")
print(reveal(Path(sys.argv[1])), flush=True)
QTimer.singleShot(int(sys.argv[2]), QCoreApplication.quit)
app.exec()
"""


def revealed(path: Path, milliseconds: int) -> list[str]:
    """What is printed by a process that reveals the file, and which folders were opened."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", REVEAL, str(path), str(milliseconds)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "a take, #1 & größer.mp4"
    made.write_bytes(b"x")
    return made


def test_the_file_manager_is_asked_to_select_the_file(bus: str, file: Path) -> None:
    manager = FileManager(FILES, bus)
    said = revealed(file, 1500)
    assert said == ["True"]
    assert [call for call in manager.calls if call[0] == "ShowItems"] == [
        ("ShowItems", ([file.as_uri()], ""))
    ]
    manager.end()


@pytest.mark.parametrize("there", [True, False])
def test_where_it_cannot_the_folder_is_opened(bus: str, file: Path, there: bool) -> None:
    manager = FileManager(FILES, bus) if there else None
    if manager is not None:
        manager.willing = False
    assert revealed(file, 20_000) == ["True", str(file.parent)]
    if manager is not None:
        manager.end()


def test_without_a_bus_the_folder_is_opened_at_once(file: Path) -> None:
    assert str(file.parent) in revealed(file, 500)
