"""A session bus that takes connections and doesn't answer keeps no window off the screen."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sora_desktop.app.process import leave_silent_bus
from tests.app.real_input import program
from tests.conftest import LogWatch
from tests.session_bus import session_bus

pytestmark = [
    pytest.mark.no_qt_log,
    pytest.mark.skipif(sys.platform != "linux", reason="other systems have no session bus"),
]
NAME = "DBUS_SESSION_BUS_ADDRESS"
SOON = 0.05


@contextmanager
def silent(place: str) -> Iterator[None]:
    """Somebody listens there, and never says a word."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(place)
        bus.listen()
        yield


@pytest.mark.parametrize(
    "form", ["unix:path={}", "unix:path={},guid=00ff", "tcp:host=x;unix:path={}"]
)
def test_a_bus_that_does_not_answer_is_left(
    tmp_path: Path, form: str, expected_log: LogWatch
) -> None:
    place = tmp_path / "a b"
    address = form.format(str(place).replace(" ", "%20"))
    with silent(str(place)), expected_log("does not answer"):
        environ = {NAME: address}
        leave_silent_bus(environ, SOON)
    assert environ == {NAME: "disabled:"}
    # Nobody listens there any more: whoever asks is told at once.
    environ = {NAME: address}
    leave_silent_bus(environ, SOON)
    assert environ == {NAME: address}


def test_the_usual_bus_and_one_without_a_file_are_asked_too(
    tmp_path: Path, expected_log: LogWatch
) -> None:
    with silent(str(tmp_path / "bus")), expected_log("does not answer"):
        environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
        leave_silent_bus(environ, SOON)
    assert environ[NAME] == "disabled:"
    name = f"sora-desktop-test-{os.getpid()}"
    with silent(f"\0{name}"), expected_log("does not answer"):
        environ = {NAME: f"unix:abstract={name}"}
        leave_silent_bus(environ, SOON)
    assert environ == {NAME: "disabled:"}


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no bus here")
def test_a_bus_that_answers_stays(tmp_path: Path) -> None:
    with session_bus(tmp_path) as address:
        environ = {NAME: address}
        leave_silent_bus(environ)
    assert environ == {NAME: address}


@pytest.mark.parametrize(
    "address",
    ["", "disabled:", "tcp:host=127.0.0.1,port=1", "unix:", "unix:path=/dev/null", ";;,="],
)
def test_addresses_that_nobody_can_wait_for(address: str) -> None:
    environ = {NAME: address, "XDG_RUNTIME_DIR": ""}
    leave_silent_bus(environ, SOON)
    assert environ == {NAME: address, "XDG_RUNTIME_DIR": ""}
    leave_silent_bus(environ := {}, SOON)
    assert environ == {}


def test_there_is_a_window_and_a_take_all_the_same(tmp_path: Path) -> None:
    place = tmp_path / "hangs"
    with (
        silent(str(place)),
        program(tmp_path, "a kite", DBUS_SESSION_BUS_ADDRESS=f"unix:path={place}") as user,
    ):
        assert user.ask("text", "promptEdit") == "a kite"
        user.press("ctrl", "Return")
        user.first_is("ready")
        assert user.creates == 1
