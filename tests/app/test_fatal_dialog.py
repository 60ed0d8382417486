"""A start that fails says why, without Qt, without a terminal, and without a stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sora_desktop import __main__ as door
from sora_desktop.app import arguments, fatal_dialog
from tests.app.screen import ROOT

# A windowed program of Windows has neither: every print and every log line must bear it.
WITHOUT_STREAMS = """
import sys
sys.stdin = sys.stdout = sys.stderr = None
from sora_desktop.__main__ import main
code = main(sys.argv[1:])
raise SystemExit(code)
"""


def test_the_program_runs_without_any_stream(tmp_path: Path) -> None:
    report = tmp_path / "report"
    command = [sys.executable, "-c", WITHOUT_STREAMS, "--self-test", str(report)]
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
    }
    done = subprocess.run(command, cwd=ROOT, env=environment, timeout=120, check=False)
    assert done.returncode == 0
    assert json.loads((report / "report.json").read_text("utf-8"))["ok"] is True


def test_without_streams_a_wrong_argument_is_an_exit_code() -> None:
    command = [sys.executable, "-c", WITHOUT_STREAMS, "--no-such-thing"]
    assert subprocess.run(command, cwd=ROOT, timeout=60, check=False).returncode == 2


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's box would have shown, in a packaged program."""
    shown: list[str] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(fatal_dialog, "show_box", shown.append)
    monkeypatch.setattr(fatal_dialog, "unusable_screen", lambda environ, frozen: "")
    return shown


def test_a_missing_library_is_told_in_the_systems_box(
    reported: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(argv: object) -> arguments.Arguments:
        raise ImportError("libQt6Core.so.6: cannot open shared object file")

    monkeypatch.setattr(arguments, "prepare", missing)
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    assert door.main([]) == 1
    assert "Reinstall it" in reported[0]
    assert "libQt6Core.so.6" in reported[0]
    assert "can't start" in capsys.readouterr().err


def test_in_a_checkout_a_fault_is_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(argv: object) -> arguments.Arguments:
        raise ImportError("no Qt")

    monkeypatch.setattr(arguments, "prepare", missing)
    with pytest.raises(ImportError):
        door.main([])


def test_a_self_test_that_cannot_start_leaves_a_report_and_no_box(
    reported: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(arguments: arguments.Arguments) -> int:
        raise RuntimeError("no window")

    monkeypatch.setattr(door, "_run", broken)
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    assert door.main(["--self-test", str(tmp_path / "out")]) == 1
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert report["ok"] is False
    assert "no window" in report["checks"]["start"]["reason"]
    assert not reported


def refuse(library: str) -> object:
    """In place of the system's loader, for a machine that lacks a library."""
    raise OSError("libxcb-cursor.so.0: cannot open shared object file")


@pytest.mark.parametrize(
    ("environ", "problem"),
    [
        ({}, "No screen"),
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "libxcb-cursor.so.0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, ""),
    ],
)
def test_a_screen_that_qt_cannot_use_is_told_before_qt_ends_the_process(
    environ: dict[str, str], problem: str, tmp_path: Path
) -> None:
    said = fatal_dialog.unusable_screen(
        environ, frozen=True, platform="linux", load=refuse, plugins=tmp_path
    )
    assert problem in said
    assert bool(said) is bool(problem)


def test_one_usable_kind_of_screen_is_enough(tmp_path: Path) -> None:
    def load(library: str) -> object:
        return refuse(library) if library.endswith("libqwayland.so") else None

    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}
    usable = fatal_dialog.unusable_screen(
        environ, frozen=True, platform="linux", load=load, plugins=tmp_path
    )
    assert usable == ""


def test_the_boxes_of_the_systems() -> None:
    linux = list(fatal_dialog.box_commands("why", "linux", which=lambda name: name))
    assert [command[0] for command in linux] == ["zenity", "kdialog", "xmessage", "notify-send"]
    assert not list(fatal_dialog.box_commands("why", "linux", which=lambda name: None))
    (mac,) = fatal_dialog.box_commands('a "word" \\', "darwin")
    assert mac[2].endswith('message "a \\"word\\" \\\\" as critical')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/opt/ours"}, {}),
        ({"LD_LIBRARY_PATH": "/opt/ours", "_PYI_PARENT_PROCESS_LEVEL": "1", "A": "b"}, {"A": "b"}),
        ({"LD_LIBRARY_PATH": "/opt/ours", "LD_LIBRARY_PATH_ORIG": "/a"}, {"LD_LIBRARY_PATH": "/a"}),
    ],
)
def test_programs_that_it_starts_do_not_inherit_its_libraries(
    before: dict[str, str], after: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked = dict(before)
    arguments.give_back_library_path(unpacked)
    assert unpacked == before
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    arguments.give_back_library_path(before)
    assert before == after
