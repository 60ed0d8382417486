"""The window as a screen reader has it: the tree of AT-SPI, over D-Bus, and nothing else.

The names of interfaces, roles and states are those of the AT-SPI 2 specification (at-spi2-core).
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.app.screen import Screen, wait_for

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_SPEC = "org.a11y.atspi."
# Numbers of states in their bit set.
_FOCUSABLE, _FOCUSED, _SHOWING, _ENABLED, _EXPANDED = 11, 12, 25, 8, 10


@contextmanager
def accessible_session(screen: Screen) -> Iterator[tuple[dict[str, str], Desktop]]:
    """A session bus of the test's own with the accessibility bus on it: what to put into the
    environment of a program, and what a screen reader finds."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    bus = subprocess.Popen(
        command, env=screen.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        with open_dbus_connection(address) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (a11y,) = _ask(session, new_method_call(where, "GetAddress"))
        variables = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with open_dbus_connection(a11y) as connection:
            yield variables, Desktop(connection)
    finally:
        bus.terminate()
        bus.wait(10)


def _ask(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    body: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message, timeout=20))
    return body


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree."""

    connection: DBusConnection
    owner: str
    path: str

    def call(self, interface: str, method: str, signature: str | None = None, *body: Any) -> Any:
        """The first value of the answer of one method."""
        where = DBusAddress(self.path, self.owner, _SPEC + interface)
        answer = _ask(self.connection, new_method_call(where, method, signature, body))
        return answer[0] if answer else None

    def get(self, interface: str, name: str) -> Any:
        """A property."""
        where = DBusAddress(self.path, self.owner, _SPEC + interface)
        ((_signature, value),) = _ask(self.connection, Properties(where).get(name))
        return value

    @property
    def name(self) -> str:
        """What a screen reader says first."""
        return str(self.get("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What it says after its name."""
        return str(self.get("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is, such as ``button``."""
        return str(self.call("Accessible", "GetRoleName"))

    def has(self, state: int) -> bool:
        """Whether the bit of a state is set."""
        low, high = self.call("Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    @property
    def focusable(self) -> bool:
        """Whether the keyboard can come here."""
        return self.has(_FOCUSABLE)

    @property
    def focused(self) -> bool:
        """Whether the keys go here."""
        return self.has(_FOCUSED)

    @property
    def showing(self) -> bool:
        """Whether it is on the screen."""
        return self.has(_SHOWING)

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return self.has(_ENABLED)

    @property
    def expanded(self) -> bool:
        """Whether its list is open."""
        return self.has(_EXPANDED)

    def children(self) -> list[Node]:
        """What it consists of."""
        found = self.call("Accessible", "GetChildren")
        return [Node(self.connection, owner, path) for owner, path in found]

    def walk(self) -> Iterator[Node]:
        """It and everything below it that is there to be seen. What goes away meanwhile is left
        out, as a screen reader does."""
        try:
            yield self
            for child in self.children():
                if child.showing:
                    yield from child.walk()
        except DBusErrorResponse:
            return

    def press(self) -> None:
        """Does what a click would."""
        assert self.call("Action", "DoAction", "i", 0), f"{self.name} could not be pressed"

    def write(self, text: str) -> None:
        """Puts a text in place of the one that is there."""
        assert self.call("EditableText", "SetTextContents", "s", text)


@dataclass(frozen=True, slots=True)
class Desktop:
    """The programs that a screen reader finds."""

    connection: DBusConnection

    def program(self, name: str) -> Node:
        """Waits for a program of that name."""
        return wait_for(lambda: self._find(lambda node: node.name == name), name)

    def _find(self, fits: Callable[[Node], bool]) -> Node | None:
        root = Node(self.connection, *_ROOT)
        try:
            return next((node for node in root.children() if fits(node)), None)
        except DBusErrorResponse:
            # The registry has just been started, or a program has just gone.
            return None


def find(root: Node, role: str, name: str) -> Node | None:
    """What is on the screen with that role and name, else the first whose name begins so; None
    without one."""
    beginning = None
    for node in root.walk():
        try:
            own = node.name if node.role == role else ""
        except DBusErrorResponse:
            continue
        if own == name:
            return node
        if beginning is None and own.startswith(name):
            beginning = node
    return beginning
