"""Whether this copy of the program brings all that its keychains need; opens none of them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import entry_points

# Of each system: the backends' names in the library's own list, and the modules behind them. The
# library looks for the second kind itself, and goes on without a word where they are missing.
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
    """Something that a keychain of this system needs is not in this copy of the program."""


def keychain_libraries(
    platform: str = sys.platform,
    *,
    listed: Callable[[], Iterable[str]] = lambda: entry_points(group="keyring.backends").names,
    load: Callable[[str], object] = importlib.import_module,
) -> tuple[str, ...]:
    """The names of the system's keychain backends, all of which can be loaded.

    Raises KeychainLibraryMissing with the name of what is missing.
    """
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
