"""The command line, the environment, and pairs of Python and Qt that crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from sora_desktop import __version__
from sora_desktop.app import arguments


def test_nothing_given() -> None:
    assert arguments.parse([], {}) == arguments.Arguments()


def test_the_key_is_taken_out_of_the_environment() -> None:
    environ = {"PIAPI_API_KEY": "a-key-of-the-session"}
    assert arguments.parse([], environ).environment_key == "a-key-of-the-session"
    assert environ == {}


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    environ = {"SORA_DESKTOP_DATA_DIR": "/elsewhere", "SORA_DESKTOP_API_URL": "https://other"}
    given = ["--data-dir", str(tmp_path), "--api-url", "http://localhost:1"]
    found = arguments.parse(given, environ)
    assert found.data_dir == tmp_path
    assert found.api_url == "http://localhost:1"
    other = arguments.parse([], environ)
    assert other.data_dir == Path("/elsewhere").absolute()
    assert other.api_url == "https://other"


def test_a_self_test_has_a_folder_named_or_fresh(tmp_path: Path) -> None:
    named = arguments.parse(["--self-test", str(tmp_path)], {})
    assert named.self_test
    assert named.self_test_dir == tmp_path
    fresh = arguments.parse(["--self-test"], {})
    assert fresh.self_test_dir is not None
    assert fresh.self_test_dir.is_dir()


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments.parse(["--version"], {})
    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_a_mistake_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments.parse(["--nonsense"], {})
    assert ended.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("python", "pyside", "crashes"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 10), "6.12.0", True),
        ((3, 12), "6.12.0", False),
        ((3, 13), "6.12.0", False),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.12.1", False),
    ],
)
def test_a_pair_that_crashes_is_named(python: tuple[int, int], pyside: str, crashes: bool) -> None:
    reason = arguments.crashing_pair(python, pyside)
    assert (reason is not None) == crashes
    if reason is not None:
        assert "6.11.3" in reason


def test_the_program_refuses_such_a_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    arguments.refuse_crashing_pair()
    monkeypatch.setattr(arguments, "crashing_pair", lambda python, pyside: "it would crash")
    with pytest.raises(SystemExit, match="it would crash"):
        arguments.refuse_crashing_pair()


@pytest.mark.parametrize(
    ("version", "old"),
    [("3.26.0", True), ("3.8.11.1", True), ("3.27.0", False), ("3.40.1", False), ("4.0", False)],
)
def test_a_sqlite_that_cannot_make_copies_is_named(version: str, old: bool) -> None:
    reason = arguments.old_sqlite(version)
    assert (reason is not None) == old
    if reason is not None:
        assert version in reason


def test_the_program_refuses_such_a_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    arguments.refuse_old_sqlite()
    monkeypatch.setattr("_sqlite3.sqlite_version", "3.22.0")
    with pytest.raises(SystemExit, match=r"needs SQLite 3\.27"):
        arguments.prepare([])


def test_the_self_test_draws_into_memory_where_there_is_no_screen() -> None:
    bare: dict[str, str] = {}
    arguments.without_screen(bare, "linux")
    assert bare == {"QT_QPA_PLATFORM": "offscreen"}
    for environ, platform in (({"DISPLAY": ":1"}, "linux"), ({}, "win32"), ({}, "darwin")):
        arguments.without_screen(environ, platform)
        assert "QT_QPA_PLATFORM" not in environ


def test_in_memory_qt_does_not_complain_of_sizes() -> None:
    quiet = {"QT_QPA_PLATFORM": "offscreen"}
    arguments.quiet_media(quiet)
    arguments.quiet_memory(quiet)
    assert quiet["QT_LOGGING_RULES"].endswith(";default.warning=false")
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=true"}
    arguments.quiet_memory(own)
    assert own["QT_LOGGING_RULES"] == "*=true"
    on_screen = {"QT_QPA_PLATFORM": "xcb"}
    arguments.quiet_media(on_screen)
    arguments.quiet_memory(on_screen)
    assert "default" not in on_screen["QT_LOGGING_RULES"]
