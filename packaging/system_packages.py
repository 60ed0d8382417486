"""What Qt and the tests need from a Linux system: found, and installed where that is allowed.

Libraries are checked by opening them, as Qt will do; programs by PATH. Only apt is used; for other
systems the names are printed.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from console import SetupFailed, show_text


class Purpose(Enum):
    """What a thing is needed for."""

    VENV = "venv"
    QT = "qt"
    SCREEN = "screen"
    TESTS = "tests"
    BUILD = "build"


OFFSCREEN = frozenset({Purpose.VENV, Purpose.QT})
ON_SCREEN = OFFSCREEN | {Purpose.SCREEN}
FOR_TESTS = ON_SCREEN | {Purpose.TESTS}
# A library that the machine lacks would be missing from the package too.
FOR_PACKAGES = ON_SCREEN | {Purpose.BUILD}

_TABLE = Path(__file__).with_suffix(".txt")

INSTALL = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install",
    "pacman": "pacman -S --needed",
    "zypper": "zypper install",
}


@dataclass(frozen=True, slots=True)
class Need:
    """One library, program or Python module, and the packages that contain it."""

    purpose: Purpose
    name: str
    packages: dict[str, tuple[str, ...]]

    def package(self, installer: str) -> str:
        """Its name for ``installer``; of several the oldest, which newer releases still resolve."""
        return self.packages[installer][-1]


def _needs() -> tuple[Need, ...]:
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    needs = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            purpose, name, *columns = line.replace("{python}", python).split()
            packages = {key: tuple(c.split("|")) for key, c in zip(INSTALL, columns, strict=True)}
            needs.append(Need(Purpose(purpose), name, packages))
    return tuple(needs)


NEEDS = _needs()

_HELPERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")


def opens(soname: str) -> bool:
    """Whether the system's loader finds and opens the shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def program(name: str) -> str | None:
    """Where the program is: on PATH, or where systems keep those that nobody starts by hand."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(_HELPERS))


def has_module(name: str) -> bool:
    """Whether this Python has the module; Debian has ensurepip in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def call(command: Sequence[str]) -> bool:
    """Run a command, its words going to stderr; whether it ended well."""
    try:
        return subprocess.call(list(command), stdout=sys.stderr.fileno()) == 0
    except OSError:
        return False


def ask(command: Sequence[str]) -> str:
    """What a command prints, in the language that programs read; empty when it cannot run."""
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(
            list(command), env=environment, capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout


def may_install() -> tuple[str, ...] | None:
    """What to put before a command to run it as root without a question; None: not allowed."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return ()
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return (sudo, "-n") if asked.returncode == 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxSystem:
    """The machine, as far as its packages go; tests put their own answers in its place."""

    opens: Callable[[str], bool] = opens
    which: Callable[[str], str | None] = program
    has_module: Callable[[str], bool] = has_module
    call: Callable[[Sequence[str]], bool] = call
    ask: Callable[[Sequence[str]], str] = ask
    may_install: Callable[[], tuple[str, ...] | None] = may_install

    def missing(self, purposes: Collection[Purpose]) -> list[Need]:
        """The needs of ``purposes`` that the system does not meet."""
        return [need for need in NEEDS if need.purpose in purposes and not self._meets(need)]

    def ensure(self, purposes: Collection[Purpose]) -> None:
        """Install what is missing for ``purposes``.

        Raises SetupFailed, with the one command to type, where that is not allowed.
        """
        missing = self.missing(purposes)
        if not missing:
            return
        installer = next((name for name in INSTALL if self.which(name)), None)
        if installer != "apt-get":
            names = _unique(need.package(installer or "apt-get") for need in missing)
            raise SetupFailed(by_hand(installer, names))
        self._apt(missing)
        left = ", ".join(need.name for need in self.missing(purposes))
        if left:
            raise SetupFailed(f"The packages are installed, and yet these are not found: {left}.")

    def _meets(self, need: Need) -> bool:
        if need.purpose is Purpose.VENV:
            return self.has_module(need.name)
        if need.purpose in (Purpose.TESTS, Purpose.BUILD) and not need.name.startswith("lib"):
            return self.which(need.name) is not None
        return self.opens(need.name)

    def _apt(self, missing: Sequence[Need]) -> None:
        prefix = self.may_install()
        known = all(self._apt_name(need) for need in missing)
        if prefix is None:
            update = "" if known else "sudo apt-get update && "
            raise SetupFailed(by_hand("apt-get", self._apt_names(missing), before=update))
        if not known:
            self._apt_get(prefix, "update")
        show_text("Installing system packages: " + " ".join(self._apt_names(missing)))
        if self._apt_install(prefix, missing):
            return
        if known:  # perhaps the lists are old and name files that the mirrors no longer have
            self._apt_get(prefix, "update")
            if self._apt_install(prefix, missing):
                return
        raise SetupFailed("The system packages could not be installed; apt-get says why above.")

    def _apt_install(self, prefix: tuple[str, ...], missing: Sequence[Need]) -> bool:
        arguments = INSTALL["apt-get"].split()[1:]
        return self._apt_get(prefix, *arguments, *self._apt_names(missing))

    def _apt_get(self, prefix: tuple[str, ...], *arguments: str) -> bool:
        return self.call([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *arguments])

    def _apt_names(self, needs: Sequence[Need]) -> list[str]:
        return _unique(self._apt_name(need) or need.package("apt-get") for need in needs)

    def _apt_name(self, need: Need) -> str | None:
        """Which of the package's names this release can install; None when it knows none."""
        for name in need.packages["apt-get"]:
            policy = self.ask(["apt-cache", "policy", name])
            if "Candidate:" in policy and "Candidate: (none)" not in policy:
                return name
        return None


def by_hand(installer: str | None, names: Sequence[str], before: str = "") -> str:
    """The message for somebody who has to install the packages: the one command to type."""
    if installer is None:
        return "System packages are missing; in Debian they are called: " + " ".join(names)
    command = f"{before}sudo {INSTALL[installer]} {' '.join(names)}"
    return f"System packages are missing. Install them, then start this again:\n{command}"


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
