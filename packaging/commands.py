"""The developer commands; dev.py has found a suitable Python for them."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from console import SetupFailed, show_text
from environment import Environment, Packages, only_one
from locking import make_locks
from system_packages import (
    FOR_PACKAGES,
    FOR_TESTS,
    OFFSCREEN,
    ON_SCREEN,
    LinuxSystem,
    Purpose,
)
from translations import refresh

ROOT = Path(__file__).resolve().parent.parent
GATED = ("core", "api", "store", "engine")  # Folders whose coverage is a condition.
COVERAGE_PERCENT = 95
MEMORY = Path("/dev/shm")
# What four processes of tests and the programs that they start take, and what their files do.
NEEDED_MEMORY, NEEDED_ROOM = 6 << 30, 2 << 30
WITHOUT_WINDOW = ("--self-test", "--version", "--help", "-h")

Variables = dict[str, str]


def main(arguments: Sequence[str]) -> int:
    """Carry out ``arguments`` (command first); gives the exit code, 1 when set-up failed."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    parser.add_argument("command", choices=COMMANDS, help="what to do")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args(arguments)
    try:
        return COMMANDS[chosen.command](chosen.rest)
    except SetupFailed as problem:
        show_text(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130


def has_screen(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown; a chosen QT_QPA_PLATFORM is trusted."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(variables.get(name) for name in names)


def run(rest: Sequence[str]) -> int:
    """Start the program from the checkout; without a screen its self-test, offscreen."""
    variables = _variables()
    screen = has_screen(variables)
    python = _set_up(Packages.RUNTIME, ON_SCREEN if screen else OFFSCREEN)
    if not screen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
        if not any(word.split("=")[0] in WITHOUT_WINDOW for word in rest):
            rest = ["--self-test", str(_fresh_folder())]
            print(f"No screen here: running the self-test; its clip and screenshot go to {rest[1]}")
            sys.stdout.flush()
    return _become([str(python), "-P", "-m", "sora_desktop", *rest], variables)


def simulate(rest: Sequence[str]) -> int:
    """Serve the simulated service by itself: ``python -m sora_desktop.simulator``."""
    python = _set_up(Packages.RUNTIME, OFFSCREEN)
    return _become([str(python), "-P", "-m", "sora_desktop.simulator", *rest], _variables())


def test(rest: Sequence[str]) -> int:
    """The whole suite with the coverage gate; or, with arguments, what they ask of pytest."""
    python = _set_up(Packages.DEVELOPMENT, FOR_TESTS)
    with contextlib.ExitStack() as stack:
        arguments = list(rest)
        if not rest:
            folder = stack.enter_context(folder_in_memory(MEMORY))
            arguments = whole_suite(os.cpu_count()) + ([f"--basetemp={folder}"] if folder else [])
        return _call([str(python), "-m", "pytest", *arguments])


def whole_suite(processors: int | None) -> list[str]:
    """The arguments to pytest for everything, on ``processors`` processors."""
    # Two processes for each processor, up to four: many tests wait for programs, clips and servers.
    # Idle ones take over tests from the others, so that all end together.
    arguments = ["-n", str(min(2 * (processors or 1), 4)), "--dist=worksteal"]
    arguments += ["--durations=20", f"--cov-fail-under={COVERAGE_PERCENT}", "--cov-branch"]
    return arguments + [f"--cov=sora_desktop/{room}" for room in GATED]


@contextlib.contextmanager
def folder_in_memory(memory: Path, facts: Path = Path("/proc/meminfo")) -> Iterator[Path | None]:
    """A new folder in ``memory``, removed afterwards; None where there is no such file system, it
    is small or programs can't be started from it, or by ``facts`` (that of Linux) memory is short.

    A commit waits 5 to 10 ms for a disk (measured): with tens of thousands of them, a third of what
    the tests of the engine take. No test can cut the power; those of power cuts use a model.
    """
    if not _has_room(memory, facts):
        yield None
        return
    # Programs that are still ending after Ctrl+C may write into it.
    with tempfile.TemporaryDirectory(
        prefix="sora-tests-", dir=memory, ignore_cleanup_errors=True
    ) as folder:
        yield Path(folder)


def _has_room(memory: Path, facts: Path) -> bool:
    text = facts.read_text(encoding="ascii") if facts.exists() else ""
    found = re.search(r"^MemAvailable: +(\d+) kB$", text, re.MULTILINE)
    if not found or int(found[1]) << 10 < NEEDED_MEMORY or not os.access(memory, os.W_OK):
        return False
    # A container has 64 MB there, and starts no programs from it, unless it was told otherwise.
    runs = sys.platform == "linux" and not os.statvfs(memory).f_flag & os.ST_NOEXEC
    return runs and shutil.disk_usage(memory).free >= NEEDED_ROOM


def check(rest: Sequence[str]) -> int:
    """Run each check of the sources to its end; the exit code is 1 if one failed."""
    if rest:
        raise SetupFailed("check looks at everything and takes no arguments.")
    python = str(_set_up(Packages.DEVELOPMENT, FOR_TESTS))
    folders = [name for name in ("sora_desktop", "tests", "packaging") if (ROOT / name).is_dir()]
    steps = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy", "--strict", *folders],
        "unused code": ["-m", "vulture"],
        # import-linter has no __main__.
        "imports": ["-c", "import importlinter.cli as it; it.lint_imports_command()", "--no-cache"],
        "house rules": ["-m", "pytest", "-q", "tests/test_house_rules.py"],
    }
    failed = []
    for name, step in steps.items():
        show_text(f"--- {name}")
        if _call([python, *step]) != 0:
            failed.append(name)
    show_text("check: " + (f"failed: {', '.join(failed)}" if failed else "all passed"))
    return 1 if failed else 0


def check_catalogue(rest: Sequence[str]) -> int:
    """Check the models, or a file of one's own over them: ``packaging/check_catalogue.py``."""
    python = _set_up(Packages.RUNTIME, OFFSCREEN)
    script = str(ROOT / "packaging" / "check_catalogue.py")
    return _become([str(python), script, *rest], _variables())


def bench(rest: Sequence[str]) -> int:
    """Measure the program: ``python -m tests.bench``."""
    return _call([str(_set_up(Packages.DEVELOPMENT, FOR_TESTS)), "-m", "tests.bench", *rest])


def mutate(rest: Sequence[str]) -> int:
    """See whether the tests notice small changes of the money modules: ``packaging/mutate.py``."""
    python = _set_up(Packages.DEVELOPMENT, FOR_TESTS)
    return _call([str(python), str(ROOT / "packaging" / "mutate.py"), *rest])


def screenshots(rest: Sequence[str]) -> int:
    """Make the pictures of the README: ``python -m tests.screenshots``."""
    return _call([str(_set_up(Packages.DEVELOPMENT, FOR_TESTS)), "-m", "tests.screenshots", *rest])


def translations(rest: Sequence[str]) -> int:
    """Extract the texts from the sources, and make the files that the program reads."""
    if rest:
        raise SetupFailed("translations does every language and takes no arguments.")
    return refresh(_set_up(Packages.RUNTIME, OFFSCREEN), ROOT)


def build(rest: Sequence[str]) -> int:
    """Make the packages for this system: ``packaging/build.py`` in an environment of its own.

    Development tools are not in that environment, so they can't get into a package.
    """
    python = _set_up(Packages.BUILD, FOR_PACKAGES, place="build/venv")
    return _call([str(python), str(ROOT / "packaging" / "build.py"), *rest])


def lock(rest: Sequence[str]) -> int:
    """Make the lock files again; ``--upgrade`` takes the newest versions that fit."""
    _see_to_system({Purpose.VENV})
    make_locks(ROOT, rest)
    return 0


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(run, simulate, test, check, check_catalogue, bench, mutate),
        *(build, screenshots, translations, lock),
    )
}


def _variables() -> Variables:
    """The environment of a program that is started from the checkout: the package is found by its
    path, so that the person's own folder stays the current one."""
    variables = dict(os.environ)
    others = [path for path in (variables.get("PYTHONPATH"),) if path]
    variables["PYTHONPATH"] = os.pathsep.join([str(ROOT), *others])
    return variables


def _set_up(packages: Packages, purposes: frozenset[Purpose], place: str = ".venv") -> Path:
    """Prepare everything that a command needs; gives the environment's interpreter."""
    environment = Environment(root=ROOT, place=place)
    # An environment that is there already was made with ensurepip or does not need it.
    _see_to_system(purposes - {Purpose.VENV} if environment.is_sound() else purposes)
    return environment.ensure(packages)


def _see_to_system(purposes: frozenset[Purpose] | set[Purpose]) -> None:
    if sys.platform == "linux" and LinuxSystem().missing(purposes):
        # One at a time, because `.ci/run` runs two commands at once: apt-get waits for no other.
        with only_one(ROOT / ".venv.lock"):
            LinuxSystem().ensure(purposes)


def _fresh_folder() -> Path:
    parent = ROOT / "build" / "self-test"
    parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix="run-", dir=parent))


def _call(command: Sequence[str]) -> int:
    """Run a command of the tests in the checkout, where no window opens by itself."""
    variables = dict(os.environ)
    variables["QT_QPA_PLATFORM"] = "offscreen"
    variables["QT_LOGGING_RULES"] = "qt.multimedia*=false"
    # Otherwise each process of the tests would compile all of them again.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.call(list(command), cwd=ROOT, env=variables)


def _become(command: Sequence[str], variables: Variables) -> int:
    """Replace this process by the command, so that signals reach it; Windows can only start and
    wait."""
    if sys.platform == "win32":
        return subprocess.call(list(command), env=variables)
    os.execve(command[0], list(command), variables)
