"""The system's keychain: which one there is, and a thread of its own for calls that may hang.

Four backend classes of the library ``keyring`` are allowed, each imported by name and called
directly. The library's own choice is never asked: it obeys the environment and a configuration
file that may name any module, and takes a plain-text file when one is on offer (measured).
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar

_T = TypeVar("_T")
# A locked keychain that asks nobody answers in 20 ms, a hung one not in 25 s (measured).
PATIENCE_SECONDS = 5.0


class Keychain(Protocol):
    """What is used of a backend. Every call may block for ever and may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Stores the secret in place of the old one."""

    def delete_password(self, service: str, username: str) -> None:
        """Deletes the secret; raises when there is none."""


class Store(Protocol):
    """A keychain under the name by which a person knows it."""

    @property
    def name(self) -> str:
        """``Windows Credential Manager``, ``macOS Keychain``, ``Secret Service``, ``KWallet``."""

    def open(self) -> Keychain:
        """The keychain when it can be used here; raises what the library raises when not."""


class WindowsVault:
    """The Credential Manager of Windows."""

    name = "Windows Credential Manager"

    def open(self) -> Keychain:
        """With entries that stay on this computer: by default they roam with a domain profile."""
        from keyring.backends import Windows

        make: Callable[[], Any] = Windows.WinVaultKeyring
        _require_usable(Windows.WinVaultKeyring)
        backend = make()
        backend.persist = "local machine"
        keychain: Keychain = backend
        return keychain


class MacKeychain:
    """The login keychain of macOS."""

    name = "macOS Keychain"

    def open(self) -> Keychain:
        """The keychain of the person who is logged in."""
        from keyring.backends import macOS

        make: Callable[[], Keychain] = macOS.Keyring
        _require_usable(macOS.Keyring)
        return make()


class SecretService:
    """What GNOME, KDE from 5.97 on, KeePassXC and others offer on Linux."""

    name = "Secret Service"

    def open(self) -> Keychain:
        """The default collection."""
        from keyring.backends import SecretService as secret_service

        make: Callable[[], Keychain] = secret_service.Keyring
        _require_usable(secret_service.Keyring)
        return make()


class KWallet:
    """KDE's own door, for desktops without a Secret Service; needs the system's dbus-python."""

    name = "KWallet"

    def open(self) -> Keychain:
        """The wallet of KDE 5."""
        from keyring.backends import kwallet

        make: Callable[[], Keychain] = kwallet.DBusKeyring
        _require_usable(kwallet.DBusKeyring)
        return make()


def stores_of(platform: str = sys.platform) -> tuple[Store, ...]:
    """The keychains that are allowed on a system, the one to prefer first."""
    if platform == "win32":
        return (WindowsVault(),)
    if platform == "darwin":
        return (MacKeychain(),)
    return (SecretService(), KWallet())


def system_backend(
    stores: Sequence[Store] | None = None,
) -> tuple[Keychain | None, str]:
    """The first usable keychain and its name, else None and the reason. Never raises.

    Asks the system, so it may block: `Credentials` calls it in the keychain's thread.
    """
    wanted = stores_of() if stores is None else stores
    for store in wanted:
        with contextlib.suppress(Exception):
            return store.open(), store.name
    names = " or ".join(store.name for store in wanted)
    return None, f"This computer has no {names} that answers."


class KeychainThread:
    """Makes blocking calls one after the other in a daemon thread, which nobody ever joins.

    A call that came too late still ends, in its order: what was stored before something was
    deleted cannot come to life after it.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def call(
        self, function: Callable[[], _T], *, late: Callable[[_T], None] | None = None
    ) -> _T:
        """What the function gives or raises; TimeoutError after five seconds.

        `late` gets, in the loop's thread, a value that comes after that.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[_T] = loop.create_future()
        waiting = True

        def deliver(value: _T) -> None:
            if waiting:
                answer.set_result(value)
            elif late is not None:
                late(value)

        def fail(error: Exception) -> None:
            if waiting:
                answer.set_exception(error)

        def work() -> None:
            # The loop may be closed by now: then nobody is left to be told.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_outcome(function, deliver, fail))

        self._calls.put(work)
        self._start()
        try:
            done, _ = await asyncio.wait({answer}, timeout=self._patience)
        finally:
            waiting = False
            # A failure that came together with a cancel has nobody left to be told.
            if answer.done():
                answer.exception()
        if not done:
            raise TimeoutError("the keychain does not answer")
        return answer.result()

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="keychain", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            self._calls.get()()


def _outcome(
    function: Callable[[], _T], deliver: Callable[[_T], None], fail: Callable[[Exception], None]
) -> Callable[[], None]:
    """What is to be done with the function's value or error. Backends raise more than their
    library says, D-Bus errors among others (measured)."""
    try:
        return partial(deliver, function())
    except Exception as error:
        return partial(fail, error)


def _require_usable(backend: Any) -> None:
    """Raises the library's own words when the backend class cannot work here."""
    if backend.priority <= 0:
        raise RuntimeError("the backend is not meant to be used")
