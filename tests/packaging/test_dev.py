"""The developer commands: which Python, what is set up, what is started, what is locked."""

from __future__ import annotations

import ast
import contextlib
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

import commands
import dev
from console import SetupFailed
from environment import Environment, Packages
from system_packages import Purpose

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"


# Which Python


@pytest.mark.parametrize("version", [(3, 11), (3, 12, 1), (3, 13, 9)])
def test_python_fits(version: tuple[int, ...]) -> None:
    assert dev.is_supported(version)


@pytest.mark.parametrize("version", [(2, 7), (3, 10, 13), (3, 14), (4, 0)])
def test_python_does_not_fit(version: tuple[int, ...]) -> None:
    assert not dev.is_supported(version)


def test_old_pythons_can_read_the_entry() -> None:
    source = (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 6))


def test_a_name_on_path_that_starts_nothing_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: Sequence[str], **_: object) -> bytes:
        if command[0].endswith("3.13"):
            raise subprocess.CalledProcessError(127, list(command))
        return b"3.12\n"

    monkeypatch.setattr("shutil.which", lambda name: f"/somewhere/{name}")
    monkeypatch.setattr("subprocess.check_output", answer)

    assert dev.python_that_fits() == "/somewhere/python3.12"


def test_hands_over_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def call(command: Sequence[str], env: dict[str, str]) -> int:
        calls.append((list(command), env[dev.HANDED_OVER]))
        return 5

    monkeypatch.delenv(dev.HANDED_OVER, raising=False)
    monkeypatch.setattr(dev, "python_that_fits", lambda: "/somewhere/python3.13")
    monkeypatch.setattr("subprocess.call", call)
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", "-x"])

    assert dev.hand_over((3, 9, 2)) == 5
    assert calls == [(["/somewhere/python3.13", dev.__file__, "test", "-x"], "1")]


@pytest.mark.parametrize("found", [None, "/somewhere/python3.13"])
def test_refuses_in_one_line(
    found: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "python_that_fits", lambda: found)
    monkeypatch.delenv(dev.HANDED_OVER, raising=False)
    if found:  # handed over already: a Python that misreports itself must not go round in circles
        monkeypatch.setenv(dev.HANDED_OVER, "1")

    assert dev.hand_over((3, 9, 2)) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "needs Python 3.11, 3.12 or 3.13; this is 3.9" in said


# The virtual environment


@dataclass
class Processes:
    """Stands in for the starting of processes: makes what `venv` would, and keeps count."""

    folder: Path
    fail: str = "nothing"
    started: list[str] = field(default_factory=list)

    def __call__(self, command: Sequence[str]) -> int:
        what = "venv" if "venv" in command else "pip"
        names = [Path(word).name for word in command if word.endswith(".txt")]
        self.started.append(" ".join([what, *names]))
        if what == "venv":
            for python in ("bin/python", "Scripts/python.exe"):
                (self.folder / python).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / python).touch()
        return 1 if what == self.fail else 0


@pytest.fixture
def processes(tmp_path: Path) -> Processes:
    """A checkout with lock files, and no process is started for real."""
    folder = tmp_path / "packaging" / "requirements"
    folder.mkdir(parents=True)
    (folder / "runtime.txt").write_text("httpx==1")
    (folder / "dev.txt").write_text("pytest==1")
    return Processes(tmp_path / ".venv")


def environment(processes: Processes, version: str = "3.11") -> Environment:
    """The environment of the checkout that ``processes`` stands for."""
    return Environment(root=processes.folder.parent, version=version, run=processes)


def test_makes_and_fills_the_environment_once(processes: Processes) -> None:
    for packages in (Packages.DEVELOPMENT, Packages.RUNTIME, Packages.DEVELOPMENT):
        assert environment(processes).ensure(packages).exists()

    assert processes.started == ["venv", "pip runtime.txt dev.txt"]


def test_a_changed_lock_is_installed_again(processes: Processes) -> None:
    environment(processes).ensure(Packages.DEVELOPMENT)
    (environment(processes).locks(Packages.RUNTIME)[0]).write_text("httpx==2")

    environment(processes).ensure(Packages.RUNTIME)
    environment(processes).ensure(Packages.DEVELOPMENT)

    assert processes.started[1:] == [
        "pip runtime.txt dev.txt",
        "pip runtime.txt",
        "pip runtime.txt dev.txt",
    ]


def test_another_python_makes_it_anew(processes: Processes) -> None:
    environment(processes).ensure(Packages.RUNTIME)
    (processes.folder / "left over").touch()

    environment(processes, "3.12").ensure(Packages.RUNTIME)

    assert processes.started == ["venv", "pip runtime.txt"] * 2
    assert not (processes.folder / "left over").exists()
    assert not list(processes.folder.parent.glob(".venv.old*"))


def test_half_an_environment_is_made_anew(processes: Processes) -> None:
    processes.fail = "venv"
    with pytest.raises(SetupFailed, match="could not be made"):
        environment(processes).ensure(Packages.RUNTIME)
    assert environment(processes).python.exists()

    processes.fail = "nothing"
    environment(processes).ensure(Packages.RUNTIME)

    assert processes.started == ["venv", "venv", "pip runtime.txt"]


def test_an_environment_whose_python_is_gone_is_made_anew(processes: Processes) -> None:
    environment(processes).ensure(Packages.RUNTIME)
    environment(processes).python.unlink()

    environment(processes).ensure(Packages.RUNTIME)

    assert processes.started == ["venv", "pip runtime.txt"] * 2


def test_a_failed_installation_is_tried_again(processes: Processes) -> None:
    environment(processes).ensure(Packages.RUNTIME)
    processes.fail = "pip"
    with pytest.raises(SetupFailed, match="could not be installed"):
        environment(processes).ensure(Packages.DEVELOPMENT)
    # It may have stopped half-way: not even the smaller set is believed in now.
    assert not environment(processes).is_ready(Packages.RUNTIME)

    processes.fail = "nothing"
    environment(processes).ensure(Packages.DEVELOPMENT)

    assert environment(processes).is_ready(Packages.RUNTIME)


# The commands


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_screen(variables: dict[str, str], platform: str, screen: bool) -> None:
    assert commands.has_screen(variables, platform) is screen


@dataclass
class Started:
    """What the commands would have started."""

    commands: list[list[str]] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    exit_codes: list[int] = field(default_factory=list)

    def become(self, command: Sequence[str], variables: dict[str, str]) -> int:
        """In place of turning into the program."""
        self.variables = variables
        return self.call(command)

    def call(self, command: Sequence[str]) -> int:
        """In place of starting a process in the checkout."""
        self.commands.append(list(command))
        return self.exit_codes.pop(0) if self.exit_codes else 0


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Started:
    """Commands in an empty checkout that is set up already; nothing is started for real."""
    started = Started()
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    monkeypatch.setattr(commands, "_set_up", lambda packages, purposes: Path("python"))
    monkeypatch.setattr(commands, "_become", started.become)
    monkeypatch.setattr(commands, "_call", started.call)
    return started


def test_run_without_screen_is_the_self_test(
    started: Started,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(commands, "has_screen", lambda variables: False)

    assert commands.main(["run"]) == 0

    *command, folder = started.commands[0]
    assert command == ["python", "-P", "-m", "sora_desktop", "--self-test"]
    assert started.variables["QT_QPA_PLATFORM"] == "offscreen"
    assert started.variables["PYTHONPATH"].startswith(str(tmp_path))
    assert Path(folder).parent == tmp_path / "build" / "self-test"
    assert not list(Path(folder).iterdir())
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert folder in said


@pytest.mark.parametrize("rest", [["--version"], ["--self-test", "out"], ["--self-test=out"]])
def test_run_without_screen_passes_on_what_needs_none(
    rest: list[str], started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "has_screen", lambda variables: False)

    commands.main(["run", *rest])

    assert started.commands == [["python", "-P", "-m", "sora_desktop", *rest]]
    assert started.variables["QT_QPA_PLATFORM"] == "offscreen"


def test_run_with_screen_is_the_program(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "has_screen", lambda variables: True)

    commands.main(["run", "--demo", "--data-dir", "here"])

    assert started.commands[0][3:] == ["sora_desktop", "--demo", "--data-dir", "here"]


@pytest.mark.parametrize(("processors", "number"), [(None, "2"), (1, "2"), (2, "4"), (64, "4")])
def test_whole_suite_has_the_gate(processors: int | None, number: str) -> None:
    arguments = commands.whole_suite(processors)

    assert arguments[:3] == ["-n", number, "--dist=worksteal"]
    assert "--cov-fail-under=95" in arguments
    assert "--cov-branch" in arguments
    rooms = [word for word in arguments if word.startswith("--cov=")]
    assert rooms == [f"--cov=sora_desktop/{room}" for room in ("core", "api", "store", "engine")]


AVAILABLE = "MemTotal:       24000000 kB\nMemAvailable:    {} kB\n"
PLENTY = AVAILABLE.format(6 << 20)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """What a system with enough memory says of it."""
    file = tmp_path / "meminfo"
    file.write_text(PLENTY, encoding="ascii")
    return file


@pytest.fixture
def file_system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets what the system says of every file system."""

    def say(*, free: int, flags: int = 0) -> None:
        monkeypatch.setattr("shutil.disk_usage", lambda _path: SimpleNamespace(free=free))
        monkeypatch.setattr("os.statvfs", lambda _path: SimpleNamespace(f_flag=flags))

    return say


@pytest.mark.skipif(sys.platform != "linux", reason="the file system in memory is that of Linux")
def test_the_files_of_the_tests_are_kept_in_memory_and_removed(
    tmp_path: Path, facts: Path, file_system: Callable[..., None]
) -> None:
    memory = tmp_path / "memory"
    memory.mkdir()

    file_system(free=2 << 30)

    with contextlib.suppress(KeyboardInterrupt), commands.folder_in_memory(memory, facts) as folder:
        assert folder is not None
        (folder / "clip.mp4").touch()
        raise KeyboardInterrupt

    assert folder is not None
    assert (folder.parent, list(memory.iterdir())) == (memory, [])


@pytest.mark.parametrize("said", ["", "MemFree: 9000000 kB\n", AVAILABLE.format((6 << 20) - 1)])
def test_without_enough_memory_the_files_are_kept_on_the_disk(
    said: str, tmp_path: Path, facts: Path
) -> None:
    facts.write_text(said, encoding="ascii")

    with commands.folder_in_memory(tmp_path, facts) as folder:
        assert folder is None


@pytest.mark.parametrize(
    ("free", "flags", "place"),
    [
        (64 << 20, 0, "."),
        (2 << 30, getattr(os, "ST_NOEXEC", 0), "."),
        (2 << 30, 0, "missing"),
    ],
    ids=["small", "starts no programs", "missing"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the file system in memory is that of Linux")
def test_a_file_system_in_memory_that_does_not_do_is_left_alone(
    free: int,
    flags: int,
    place: str,
    tmp_path: Path,
    facts: Path,
    file_system: Callable[..., None],
) -> None:
    file_system(free=free, flags=flags)

    with commands.folder_in_memory(tmp_path / place, facts) as folder:
        assert folder is None


def test_the_whole_suite_is_told_of_the_folder(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextlib.contextmanager
    def given(_memory: Path) -> Iterator[Path]:
        yield tmp_path

    monkeypatch.setattr(commands, "folder_in_memory", given)

    assert commands.main(["test"]) == 0
    assert started.commands[0][-1] == f"--basetemp={tmp_path}"


def test_test_with_arguments_has_no_gate(started: Started) -> None:
    started.exit_codes = [3]

    assert commands.main(["test", "-k", "poller"]) == 3
    assert started.commands == [["python", "-m", "pytest", "-k", "poller"]]


@pytest.mark.parametrize(("codes", "code"), [([], 0), ([1], 1), ([0, 0, 0, 2], 1)])
def test_check_runs_everything(codes: list[int], code: int, started: Started) -> None:
    started.exit_codes = codes

    assert commands.main(["check"]) == code
    programs = [command[2] for command in started.commands]
    assert [name.split()[-1] for name in programs] == [
        *("ruff", "ruff", "mypy", "vulture"),
        *("it.lint_imports_command()", "pytest"),
    ]


def test_packages_are_made_in_an_environment_of_their_own(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = []

    def set_up(packages: Packages, purposes: frozenset[Purpose], place: str) -> Path:
        places.append((packages, place))
        return Path("python")

    monkeypatch.setattr(commands, "_set_up", set_up)

    assert commands.main(["build", "--no-packages"]) == 0
    script = tmp_path / "packaging" / "build.py"
    assert started.commands == [["python", str(script), "--no-packages"]]
    assert places == [(Packages.BUILD, "build/venv")]


@pytest.mark.parametrize("name", ["bench", "screenshots"])
def test_others_are_passed_on(name: str, started: Started) -> None:
    commands.main([name, "--quick"])

    assert started.commands == [["python", "-m", f"tests.{name}", "--quick"]]


def test_failed_set_up_is_told_in_its_own_words(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(packages: Packages, purposes: frozenset[Purpose]) -> Path:
        raise SetupFailed("libgl1 is missing")

    monkeypatch.setattr(commands, "_set_up", fail)

    assert commands.main(["test"]) == 1
    assert capsys.readouterr().err == "libgl1 is missing\n"


# The lock files


def wanted(name: str) -> list[str]:
    """The lines of a requirements file that ask for a package."""
    lines = (REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-"))]


def test_the_project_asks_for_what_the_lock_was_made_from() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert sorted(project["dependencies"]) == sorted(wanted("runtime"))


def test_a_wheel_gets_all_the_data_but_the_screenshots() -> None:
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    included = tools["hatch"]["build"]["targets"]["wheel"]["force-include"]

    there = {each.name for each in (ROOT / "resources").iterdir()} - {"screenshots"}
    assert included == {f"resources/{each}": f"sora_desktop/resources/{each}" for each in there}


@pytest.mark.parametrize("name", ["runtime", "dev", "build"])
def test_locks_hold_versions_and_hashes_alone(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text)[1:]

    assert all(re.match(r"[a-z0-9-]+==[^ ]+ ", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|index-url|find-links|@ ", text)
    locked = {entry.split("==")[0] for entry in entries}
    assert {re.split(r"[=< ]", line)[0].lower() for line in wanted(name)} <= locked
