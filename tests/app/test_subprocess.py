"""The program as a process of its own: its self-test, two starts over one library, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.simulator import BoxRenderer, Call, Fault, Simulator
from tests.app.screen import ROOT, started, wait_for, x_screen

KEY = "start-key-0123456789abcdef"
PLAIN = {"QT_QPA_PLATFORM": "offscreen", "PATH": os.environ.get("PATH", "")}
# Runs the self-test with a sample that is no clip.
SPOILED = """
import pathlib, sys
import sora_desktop.selftest as selftest
selftest.PLAY_SECONDS = 6.0
selftest.resource = lambda *parts: pathlib.Path(sys.argv[1])
from sora_desktop.__main__ import main
raise SystemExit(main(["--self-test", sys.argv[2]]))
"""


def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment without a screen and without anybody's home."""
    return PLAIN | {"HOME": str(tmp_path), "PIAPI_API_KEY": KEY}


def self_test(
    folder: Path, environment: Mapping[str, str], *command: str
) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """The ended process and its report."""
    words = command or ("-m", "sora_desktop", "--self-test", str(folder))
    done = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    return done, json.loads((folder / "report.json").read_text("utf-8"))


def check_good(folder: Path, report: dict[str, Any]) -> None:
    """What a passed self-test leaves behind."""
    assert report["ok"] is True
    assert report["reason"] == ""
    checks = report["checks"]
    assert all(check["ok"] for check in checks.values())
    assert checks["clip"]["found"]["frames"] >= 12
    assert checks["h264"]["found"]["frames"] >= 12
    assert {"version", "images", "keychains", "certificates", "translations"} <= checks.keys()
    assert (folder / "clip.mp4").stat().st_size > 10_000
    assert (folder / "screenshot.png").read_bytes().startswith(b"\x89PNG")


def test_the_self_test_without_a_screen(tmp_path: Path) -> None:
    folder = tmp_path / "report"
    done, report = self_test(folder, surroundings(tmp_path))
    assert done.returncode == 0, done.stderr
    check_good(folder, report)
    assert report["screen"] == "offscreen"
    assert KEY not in done.stdout + done.stderr


def test_the_self_test_on_an_x_screen(tmp_path: Path) -> None:
    folder = tmp_path / "report"
    with x_screen(tmp_path / "x") as screen:
        done, report = self_test(folder, screen.environment(HOME=str(tmp_path)))
    assert done.returncode == 0, done.stderr
    check_good(folder, report)
    assert report["screen"] == "xcb"


def test_the_self_test_fails_when_the_sample_is_no_clip(tmp_path: Path) -> None:
    folder, sample = tmp_path / "report", tmp_path / "sample.mp4"
    sample.write_bytes(b"no clip at all" * 100)
    command = ("-c", SPOILED, str(sample), str(folder))
    done, report = self_test(folder, surroundings(tmp_path), *command)
    assert done.returncode == 1
    assert report["ok"] is False
    assert report["reason"].startswith("h264: sample.mp4")
    # One that fails keeps no other from being made.
    assert [name for name, check in report["checks"].items() if not check["ok"]] == ["h264"]
    assert (folder / "clip.mp4").exists()
    assert f"self-test failed: {report['reason']}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Simulator]:
    """A service that takes only our key."""
    with Simulator(tmp_path / "service", BoxRenderer(), key=KEY, speed=60.0) as running:
        yield running


def test_a_second_start_shows_the_first_and_opens_nothing(
    tmp_path: Path, service: Simulator
) -> None:
    data, log = tmp_path / "data", tmp_path / "log.txt"
    arguments = ("--data-dir", data, "--api-url", service.base_url)
    with started(arguments, surroundings(tmp_path), log) as first:
        wait_for(lambda: service.record.count(Call.ACCOUNT), "the first to run")
        with started(arguments, surroundings(tmp_path), log) as second:
            assert second.wait(20) == 0
        assert first.poll() is None
        asked = service.record.count(Call.ACCOUNT)
        first.kill()
        first.wait(10)
        # What a killed program leaves behind keeps nobody out.
        with started(arguments, surroundings(tmp_path), log) as third:
            wait_for(lambda: service.record.count(Call.ACCOUNT) > asked, "the third to run")
            third.send_signal(signal.SIGTERM)
            assert third.wait(20) == 0
    assert b"Traceback" not in log.read_bytes()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_a_create_is_open_ends_it_unconfirmed_or_sent(
    tmp_path: Path, service: Simulator, number: signal.Signals
) -> None:
    data, log = tmp_path / "data", tmp_path / "log.txt"
    arguments = ("--data-dir", data, "--api-url", service.base_url)
    service.fault(Call.ACCOUNT, Fault(delay=3.0))
    with started(arguments, surroundings(tmp_path), log) as process:
        wait_for(lambda: service.record.count(Call.ACCOUNT), "it to run")
        process.send_signal(number)
        assert process.wait(15) == 0
    assert log.read_bytes() == b"" or b"Traceback" not in log.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "number"), [(("--api-url", "ftp://x"), signal.SIGTERM), ((), signal.SIGTERM)]
)
def test_a_start_that_cannot_be_made_waits_with_a_sentence_and_heeds_a_signal(
    tmp_path: Path, arguments: tuple[str, ...], number: signal.Signals
) -> None:
    log, data = tmp_path / "log.txt", tmp_path / "data"
    if not arguments:
        data.write_text("a file is in the way")
    with x_screen(tmp_path / "x") as screen:
        environment = screen.environment(HOME=str(tmp_path))
        with started(("--data-dir", data, *arguments), environment, log) as process:
            screen.window("Sora Desktop cannot start")
            process.send_signal(number)
            assert process.wait(15) == 1
    assert b"Traceback" not in log.read_bytes()
