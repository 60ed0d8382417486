"""The Secret Service of Linux desktops, which may be locked and then asks the person.

The class of the library ``keyring`` offers to create a collection when it only reads, waits for a
prompt without end, and names each entry after its user name.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Protocol

import secretstorage
from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection
from jeepney.wrappers import unwrap_msg
from keyring.errors import KeyringLocked, PasswordDeleteError
from secretstorage.exceptions import ItemNotFoundException

_BUS_NAME = "org.freedesktop.secrets"
_SERVICE = DBusAddress("/org/freedesktop/secrets", _BUS_NAME, "org.freedesktop.Secret.Service")
_PROMPT = "org.freedesktop.Secret.Prompt"
_NO_PROMPT = "/"
# While a prompt is open, how often to check whether the keychain was unlocked elsewhere.
_LOOK_SECONDS = 0.5


class _Lockable(Protocol):
    """A collection or an entry."""

    def is_locked(self) -> bool:
        """Whether it has to be unlocked before it can be read."""


class SecretServiceKeychain:
    """Entries labelled with the name of their service, in the default collection.

    Each call opens a connection of its own, and blocks for as long as a prompt is open.
    """

    def __init__(self) -> None:
        self._anew = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        """The secret; asks to unlock the collection if it is, or may be, locked."""
        return self._read(service, username, ask=True)

    def read_quietly(self, service: str, username: str) -> str | None:
        """The secret without asking anybody: KeyringLocked when that is impossible."""
        return self._read(service, username, ask=False)

    def ask_again(self) -> None:
        """Replaces the open prompt, which may be hidden, by a new one. From any thread."""
        self._anew.set()

    def set_password(self, service: str, username: str, password: str) -> None:
        """Stores the secret, replacing the old one; creates a collection if there is none."""
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_default_collection(bus)
            self._open(bus, collection, collection.collection_path, ask=True)
            collection.create_item(
                service,
                {"service": service, "username": username, "application": "Sora Desktop"},
                password.encode(),
                replace=True,
            )

    def delete_password(self, service: str, username: str) -> None:
        """Deletes every entry of that name, however it was labelled."""
        with closing(secretstorage.dbus_init()) as bus:
            found = list(self._find(bus, service, username, ask=True))
            if not found:
                raise PasswordDeleteError("there is no such entry")
            for item in found:
                self._open(bus, item, item.item_path, ask=True)
                item.delete()

    def _read(self, service: str, username: str, *, ask: bool) -> str | None:
        with closing(secretstorage.dbus_init()) as bus:
            for item in self._find(bus, service, username, ask=ask):
                self._open(bus, item, item.item_path, ask=ask)
                return item.get_secret().decode()
        return None

    def _find(
        self, bus: DBusConnection, service: str, username: str, *, ask: bool
    ) -> Iterable[secretstorage.Item]:
        """The entries, those first that can be read at once. Some services, such as KeePassXC, know
        nothing about the contents of a locked collection."""
        wanted = {"service": service, "username": username}
        found = sorted(secretstorage.search_items(bus, wanted), key=secretstorage.Item.is_locked)
        if found:
            return found
        for collection in _default(bus):
            if collection.is_locked():
                self._open(bus, collection, collection.collection_path, ask=ask)
                return list(secretstorage.search_items(bus, wanted))
        return []

    def _open(self, bus: DBusConnection, what: _Lockable, path: str, *, ask: bool) -> None:
        """Returns once it is unlocked; KeyringLocked when the person declines."""
        self._anew.clear()
        while what.is_locked():
            if not ask:
                raise KeyringLocked("it is locked")
            unlock = new_method_call(_SERVICE, "Unlock", "ao", ([path],))
            _, prompt = unwrap_msg(bus.send_and_get_reply(unlock))
            if prompt == _NO_PROMPT:
                if what.is_locked():
                    raise KeyringLocked("it stays locked")
            elif self._dismissed(bus, what, DBusAddress(prompt, _BUS_NAME, _PROMPT)):
                raise KeyringLocked("the prompt was dismissed")

    def _dismissed(self, bus: DBusConnection, what: _Lockable, prompt: DBusAddress) -> bool:
        """Waits while the prompt is open. False when it is unlocked, or to be asked again."""
        rule = MatchRule(
            type=MessageType.signal, interface=_PROMPT, member="Completed", path=prompt.object_path
        )
        with bus.filter(rule) as completed:
            unwrap_msg(bus.send_and_get_reply(new_method_call(prompt, "Prompt", "s", ("",))))
            while not self._anew.is_set() and what.is_locked():
                try:
                    message = bus.recv_until_filtered(completed, timeout=_LOOK_SECONDS)
                except TimeoutError:
                    continue
                return bool(message.body[0])
            self._anew.clear()
            bus.send_and_get_reply(new_method_call(prompt, "Dismiss"))
        return False


def _default(bus: DBusConnection) -> Iterator[secretstorage.Collection]:
    """The default collection, where there is one."""
    try:
        yield secretstorage.Collection(bus)
    except ItemNotFoundException:
        return
