"""Which keychain is taken; and once, a real one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from keyring.backends import SecretService as secret_service
from keyring.backends import Windows, kwallet, macOS

from sora_desktop.store.keychain import (
    AskingKeychain,
    Keychain,
    KWallet,
    MacKeychain,
    SecretService,
    Store,
    WindowsVault,
    stores_of,
    system_backend,
)
from tests.store.keychains import MemoryKeychain

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's")


class Named:
    """A store that opens, or does not."""

    def __init__(self, name: str, keychain: Keychain | None) -> None:
        self.name = name
        self.keychain = keychain

    def open(self) -> Keychain:
        """The keychain, if any."""
        if self.keychain is None:
            raise RuntimeError("not here")
        return self.keychain


def test_the_first_that_opens() -> None:
    second, third = MemoryKeychain(), MemoryKeychain()
    stores: Sequence[Store] = [Named("a", None), Named("b", second), Named("c", third)]
    assert system_backend(stores) == (second, "b")


def test_none_opens() -> None:
    stores = [Named("a", None), Named("b", None)]
    assert system_backend(stores) == (None, "No a or b on this computer responds.")


def test_four_are_allowed() -> None:
    kinds = [tuple(type(store) for store in stores_of(p)) for p in ("win32", "darwin", "linux")]
    assert kinds == [(WindowsVault,), (MacKeychain,), (SecretService, KWallet)]


class Backend:
    """A backend class of the library that is usable."""

    priority = 5.0
    persist: object = "enterprise"


@pytest.mark.parametrize(
    ("module", "attribute", "store"),
    [
        (Windows, "WinVaultKeyring", WindowsVault()),
        (macOS, "Keyring", MacKeychain()),
        (kwallet, "DBusKeyring", KWallet()),
    ],
)
def test_each_store_makes_its_own_backend(
    monkeypatch: pytest.MonkeyPatch, module: types.ModuleType, attribute: str, store: Store
) -> None:
    monkeypatch.setattr(module, attribute, Backend)
    made: Any = store.open()
    assert isinstance(made, Backend)
    wanted = "local machine" if isinstance(store, WindowsVault) else "enterprise"
    assert made.persist == wanted

    class Unwanted(Backend):
        priority = -1.0

    monkeypatch.setattr(module, attribute, Unwanted)
    with pytest.raises(RuntimeError, match="not meant"):
        store.open()


def test_the_secret_service_is_used_where_the_library_finds_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(secret_service, "Keyring", Backend)
    assert isinstance(SecretService().open(), AskingKeychain)

    class Unwanted(Backend):
        priority = -1.0

    monkeypatch.setattr(secret_service, "Keyring", Unwanted)
    with pytest.raises(RuntimeError, match="not meant"):
        SecretService().open()


@on_linux
def test_without_a_session_bus_at_once_and_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in (None, "unix:path=/nowhere/bus"):
        if address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        begun = time.monotonic()
        keychain, reason = system_backend()
        assert keychain is None
        assert reason == "No Secret Service or KWallet on this computer responds."
        assert time.monotonic() - begun < 3


@on_linux
def test_neither_environment_nor_configuration_choose(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # As one who has write access to the environment would: a module of his own as the keychain.
    (tmp_path / "trap.py").write_text("raise SystemExit('loaded')\n")
    (tmp_path / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=trap.Keyring\nkeyring-path={tmp_path}\n"
    )
    program = (
        "from sora_desktop.store.keychain import system_backend; import sys;"
        "print(system_backend()[0], 'trap' in sys.modules, 'keyring.core' in sys.modules)"
    )
    environ = {
        **os.environ,
        "PYTHON_KEYRING_BACKEND": "trap.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)]),
    }
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "keyringrc.cfg").rename(tmp_path / "python_keyring" / "keyringrc.cfg")
    done = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=False
    )
    assert done.stdout.split()[:2] == ["None", "False"]
    assert done.returncode == 0


REAL = """
import asyncio, sys
from sora_desktop.core.secret import Secret
from sora_desktop.store.credentials import Credentials

KEY = "sk-canary-0123456789abcdef"

async def main():
    names = []
    first = Credentials(remember_store=names.append)
    await first.load()
    print(first.status.place.value, first.status.problem)
    await first.save(Secret(KEY))
    print(first.status.place.value, first.status.store_name)
    await first.save_webhook_secret(Secret("hook"))
    second = Credentials(remembered_store=names[-1] if names else "")
    await second.load()
    print(second.status.place.value, second.key == Secret(KEY), second.webhook_secret is not None)
    await second.forget()
    third = Credentials()
    await third.load()
    print(third.status.place.value, third.key, third.webhook_secret == Secret("hook"))

asyncio.run(main())
"""


def in_a_session(folder: Path, program: str, prepare: str) -> list[str]:
    """What the program prints in a desktop session of its own, with a keychain of its own.

    Needs the programs dbus-run-session and gnome-keyring-daemon; dev.py installs both.
    """
    run = folder / "run"
    run.mkdir(mode=0o700)
    environ = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(run),
        "XDG_DATA_HOME": str(folder / "data"),
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PROGRAM": program,
        "PYTHON": sys.executable,
    }
    script = f'{prepare}; exec "$PYTHON" -c "$PROGRAM"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"


@on_linux
def test_a_real_secret_service(tmp_path: Path) -> None:
    assert in_a_session(tmp_path, REAL, UNLOCKED) == [
        "none ",
        "keychain Secret Service",
        "keychain True True",
        "none None True",
    ]
    stored = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert stored
    assert not any(b"canary" in content for content in stored)


LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"


@on_linux
def test_a_real_secret_service_that_stays_locked(tmp_path: Path) -> None:
    program = REAL.split("    await first.save_webhook")[0] + "\nasyncio.run(main())\n"
    # Without a collection there is nothing to read, so nobody is asked to make one.
    assert in_a_session(tmp_path, program, LOCKED) == ["none ", "session "]
