"""The virtual environment `.venv`: made once, kept in step with the lock files.

A folder counts only with its stamp, which is written last. So whatever is interrupted is made
again, and a second start costs a few file reads.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from console import SetupFailed, show_text

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Run = Callable[[Sequence[str]], int]


class Packages(Enum):
    """Which lock files a command needs, in the order in which pip gets them."""

    RUNTIME = ("runtime.txt",)
    DEVELOPMENT = ("runtime.txt", "dev.txt")
    BUILD = ("runtime.txt", "build.txt")


def base_python() -> Path:
    """The Python behind this one, when this one lives in a virtual environment itself."""
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def quiet_call(command: Sequence[str]) -> int:
    """Run a command, its output going to stderr; gives its exit code."""
    return subprocess.call(list(command), stdout=sys.stderr.fileno())


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The `.venv` of the checkout at ``root`` for the Python that runs now.

    ``place`` is another folder of the checkout: packages for people are made in one that holds
    nothing else. ``run`` starts a process and gives its exit code; tests pass their own.
    """

    root: Path
    place: str = ".venv"
    version: str = f"{sys.version_info.major}.{sys.version_info.minor}"
    run: Run = quiet_call

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return self.root / self.place

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def locks(self, packages: Packages) -> list[Path]:
        """The lock files of ``packages``."""
        return [self.root / "packaging" / "requirements" / name for name in packages.value]

    def is_sound(self) -> bool:
        """Whether `.venv` is complete, of this Python's version, and its base still exists."""
        return self.python.exists() and _read(self._made_stamp) == self.version

    def is_ready(self, packages: Packages) -> bool:
        """Whether nothing is left to do for ``packages``."""
        return self.is_sound() and self._has(packages)

    def ensure(self, packages: Packages) -> Path:
        """Make and fill the environment where needed; gives its interpreter.

        Raises SetupFailed when the environment or a package cannot be had.
        """
        if not self.is_ready(packages):
            with only_one(self.root / ".venv.lock"):
                if not self.is_sound():
                    self._make()
                if not self._has(packages):
                    self._install(packages)
        return self.python

    @property
    def _made_stamp(self) -> Path:
        return self.folder / "sora-made"

    def _installed_stamp(self, packages: Packages) -> Path:
        return self.folder / f"sora-installed-{packages.name.lower()}"

    def _wanted(self, packages: Packages) -> str:
        content = b"\0".join(lock.read_bytes() for lock in self.locks(packages))
        return f"{hashlib.sha256(content).hexdigest()} python {self.version}"

    def _has(self, packages: Packages) -> bool:
        return _read(self._installed_stamp(packages)) == self._wanted(packages)

    def _make(self) -> None:
        show_text(f"Making {self.place} with Python {self.version}.")
        _remove(self.folder)
        if self.run([str(base_python()), "-m", "venv", str(self.folder)]) != 0:
            raise SetupFailed(f"The virtual environment {self.place} could not be made; see above.")
        self._made_stamp.write_text(self.version, encoding="ascii")

    def _install(self, packages: Packages) -> None:
        show_text(f"Installing the locked packages into {self.place}; it takes a minute, once.")
        for each in Packages:
            self._installed_stamp(each).unlink(missing_ok=True)
        command = [str(self.python), "-m", "pip", "install", "--quiet", "--no-input"]
        # The lock is complete and of wheels only: nothing is resolved, nothing is built.
        command += ["--disable-pip-version-check", "--no-deps", "--only-binary=:all:"]
        command += ["--require-hashes"]
        for lock in self.locks(packages):
            command += ["-r", str(lock)]
        if self.run(command) != 0:
            raise SetupFailed("The packages could not be installed; pip says why above.")
        self._installed_stamp(packages).write_text(self._wanted(packages), encoding="ascii")
        if packages is not Packages.RUNTIME:
            stamp = self._installed_stamp(Packages.RUNTIME)
            stamp.write_text(self._wanted(Packages.RUNTIME), encoding="ascii")


def _read(stamp: Path) -> str | None:
    try:
        return stamp.read_text(encoding="ascii")
    except (OSError, ValueError):
        return None


def _remove(folder: Path) -> None:
    """Rename the folder in one step, then delete it: an interruption leaves no incomplete one."""
    if not folder.exists() and not folder.is_symlink():
        return
    if folder.is_symlink():
        folder.unlink()
        return
    aside = folder.with_name(f"{folder.name}.old-{os.getpid()}-{time.monotonic_ns()}")
    try:
        folder.rename(aside)
    except OSError as error:
        raise SetupFailed(f"{folder} is of another Python and in use; close it: {error}") from error
    shutil.rmtree(aside, ignore_errors=True)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the checkout's set-up lock; the system lets go of it when a process dies."""
    with path.open("a+b") as file:
        if sys.platform == "win32":
            while True:
                with contextlib.suppress(OSError):  # it gives up after ten seconds: ask again
                    file.seek(0)
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX)
        yield
