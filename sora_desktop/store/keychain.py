"""The system's keychain: which one there is, and a thread of its own for calls that may hang.

Four backend classes of the library ``keyring`` are allowed, each imported by name and called
directly. The library's own choice is never used: it obeys the environment and a configuration file
that may name any module, and takes a plain-text file when one is on offer (measured).
`keychain_libraries` says whether this copy of the program has what they need, and opens none.
"""

from __future__ import annotations

import contextlib
import importlib
import queue
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar, runtime_checkable

from sora_desktop.store.background import BackgroundThread

_T = TypeVar("_T")
# A locked keychain that asks nobody answers in 20 ms, a hung one not in 25 s (measured).
PATIENCE_SECONDS = 2.0


class Keychain(Protocol):
    """What is used of a backend. Every call may block without end and may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Stores the secret, replacing the old one."""

    def delete_password(self, service: str, username: str) -> None:
        """Deletes the secret; raises when there is none."""


@runtime_checkable
class AskingKeychain(Keychain, Protocol):
    """A keychain that asks the person to unlock it, and can also be read without that."""

    def read_quietly(self, service: str, username: str) -> str | None:
        """The secret, None when there is none; KeyringLocked where it would have to ask."""

    def ask_again(self) -> None:
        """Asks again, replacing the open question. May be called from any thread."""


class Store(Protocol):
    """A keychain with the name by which a person knows it."""

    @property
    def name(self) -> str:
        """``Windows Credential Manager``, ``macOS Keychain``, ``Secret Service``, ``KWallet``."""

    def open(self) -> Keychain:
        """The keychain if it can be used here; otherwise raises the library's error."""


class WindowsVault:
    """The Credential Manager of Windows."""

    name = "Windows Credential Manager"

    def open(self) -> Keychain:
        """Stores entries that stay on this computer: by default they roam with a domain profile."""
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
        """The default collection. The library is only asked whether a service is running."""
        from keyring.backends import SecretService as secret_service

        _require_usable(secret_service.Keyring)
        from sora_desktop.store.secret_service import SecretServiceKeychain

        return SecretServiceKeychain()


class KWallet:
    """KDE's own interface, for desktops without a Secret Service; needs the system's
    dbus-python."""

    name = "KWallet"

    def open(self) -> Keychain:
        """The wallet of KDE 5."""
        from keyring.backends import kwallet

        make: Callable[[], Keychain] = kwallet.DBusKeyring
        _require_usable(kwallet.DBusKeyring)
        return make()


def stores_of(platform: str = sys.platform) -> tuple[Store, ...]:
    """The allowed keychains of a system, the preferred one first."""
    if platform == "win32":
        return (WindowsVault(),)
    if platform == "darwin":
        return (MacKeychain(),)
    return (SecretService(), KWallet())


def system_backend(stores: Sequence[Store] | None = None) -> tuple[Keychain | None, str]:
    """The first usable keychain and its name, else None and the reason. Never raises.

    Asks the system, so it may block: `Credentials` calls it in the keychain's thread.
    """
    wanted = stores_of() if stores is None else stores
    for store in wanted:
        with contextlib.suppress(Exception):
            return store.open(), store.name
    names = " or ".join(store.name for store in wanted)
    return None, f"No {names} on this computer responds."


class KeychainThread:
    """Makes blocking calls one after the other in a thread, which nobody waits for.

    A late call still ends, in its order: something that was stored before a delete can't reappear
    after it.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: BackgroundThread | None = None

    async def call(
        self, function: Callable[[], _T], settle: Callable[[_T | Exception], None]
    ) -> bool:
        """Whether the function returned in time. `settle` gets its result or error, in the loop's
        thread: before this returns, or later."""
        # Not at the top: the window is painted before there is an event loop.
        import asyncio

        loop = asyncio.get_running_loop()
        answer: asyncio.Future[_T | Exception] = loop.create_future()
        answer.add_done_callback(lambda done: settle(done.result()))

        def work() -> None:
            outcome = _outcome(function)
            # The loop may be closed by now: then nobody is left to be told.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(answer.set_result, outcome)

        self._calls.put(work)
        self._start()
        done, _ = await asyncio.wait({answer}, timeout=self._patience)
        return bool(done)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = BackgroundThread(self._run, "keychain")
            self._thread.start()

    def close(self) -> None:
        """Makes no more calls; the thread ends once the last one is over."""
        self._calls.put(None)

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            call()


def _outcome(function: Callable[[], _T]) -> _T | Exception:
    """The function's result or error. Backends raise more than their library says, D-Bus errors
    among others (measured)."""
    try:
        return function()
    except Exception as error:
        return error


def _require_usable(backend: Any) -> None:
    """Raises the library's own error when the backend class can't work here."""
    if backend.priority <= 0:
        raise RuntimeError("the backend is not meant to be used")


# For each system: the backends' names in the library's own list, and the modules behind them. The
# library looks for the modules itself, and silently goes on where they are missing.
_NAMES = {"win32": ("Windows",), "darwin": ("macOS",)}
_MODULES = {
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
}
_NAMES_LINUX = ("SecretService", "KWallet")
_MODULES_LINUX = (
    *("keyring.backends.SecretService", "keyring.backends.kwallet"),
    *("secretstorage", "jeepney", "cryptography.hazmat.primitives.ciphers"),
)


class KeychainLibraryMissing(Exception):
    """Something that a keychain of this system needs is missing from this copy of the program."""


def _listed() -> Iterable[str]:
    from importlib.metadata import entry_points

    return entry_points(group="keyring.backends").names


def keychain_libraries(
    platform: str = sys.platform,
    *,
    listed: Callable[[], Iterable[str]] = _listed,
    load: Callable[[str], object] = importlib.import_module,
) -> tuple[str, ...]:
    """The names of the system's keychain backends, all of which can be loaded. Raises
    KeychainLibraryMissing with the name of what is missing."""
    names = _NAMES.get(platform, _NAMES_LINUX)
    known = set(listed())
    absent = [name for name in names if name not in known]
    if absent:
        raise KeychainLibraryMissing(f"keyring's list has no {', '.join(absent)}")
    for module in _MODULES.get(platform, _MODULES_LINUX):
        try:
            load(module)
        except Exception as error:
            raise KeychainLibraryMissing(f"{module} cannot be loaded: {error}") from error
    return names
