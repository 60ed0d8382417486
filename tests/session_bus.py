"""A session bus of the test's own, on which it can stand in for parts of the desktop."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney import new_signal as jeepney_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that starts no service by itself."""
    configuration = folder / "bus.conf"
    address = f"unix:path={folder / 'bus'}"
    configuration.write_text(_CONFIGURATION.format(socket=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            assert daemon.stdout.readline(), "the bus does not start"
            yield address
        finally:
            daemon.terminate()


class Refusal(Exception):
    """An error to answer with; its text is the error's name."""


class DesktopService:
    """A service on the bus, in a thread of its own. `answer` gets interface, member, path and
    arguments of each call, and gives the signature and the values of the reply."""

    def __init__(self, bus_name: str, address: str) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.running = threading.Event()
        self.running.set()
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._ended = threading.Event()
        self._bus = open_dbus_connection(address)
        Proxy(message_bus, self._bus).RequestName(bus_name)
        self._thread = threading.Thread(target=self._serve, name=bus_name, daemon=True)
        self._thread.start()

    def answer(
        self, interface: str, member: str, path: str, arguments: tuple[Any, ...]
    ) -> tuple[str, tuple[Any, ...]]:
        """The reply to a call."""
        raise NotImplementedError

    def count(self, member: str) -> int:
        """How often that was called."""
        return sum(name == member for name, _ in self.calls)

    def emit(self, path: str, interface: str, member: str, signature: str, body: Any) -> None:
        """Sends a signal."""
        emitter = DBusAddress(path, interface=interface)
        message = jeepney_signal(emitter, member, signature, body)
        self._orders.put(lambda: self._bus.send(message))

    def end(self) -> None:
        """Leaves the bus, if it has not yet."""
        if self._ended.is_set():
            return
        self.running.set()
        self._ended.set()
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        while not self._ended.is_set():
            with suppress(queue.Empty):
                while True:
                    self._orders.get_nowait()()
            with suppress(TimeoutError):
                message = self._bus.receive(timeout=0.01)
                self.running.wait()
                self._reply(self._bus, message)

    def _reply(self, bus: DBusConnection, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        fields = message.header.fields
        member, path = fields[HeaderFields.member], fields[HeaderFields.path]
        self.calls.append((member, message.body))
        try:
            made = self.answer(fields[HeaderFields.interface], member, path, message.body)
        except Refusal as refusal:
            bus.send(new_error(message, str(refusal)))
        else:
            bus.send(new_method_return(message, *made))
