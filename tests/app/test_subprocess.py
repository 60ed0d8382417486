"""The program as a process of its own: its self-test, two starts over one library, signals."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.simulator import BoxRenderer, Call, Fault, Simulator
from tests.app.screen import ROOT, started, wait_for, x_screen

KEY = "start-key-0123456789abcdef"
# For a process to end, on a machine with much else to do.
SECONDS = 60
PLAIN = {"QT_QPA_PLATFORM": "offscreen", "PATH": os.environ.get("PATH", "")}
# Runs the self-test with a sample that is no clip.
SPOILED = """
import pathlib, sys
import sora_desktop.app.selftest as selftest
selftest.PLAY_SECONDS = 6.0
found = selftest.resource
selftest.resource = lambda *parts: (
    pathlib.Path(sys.argv[1]) if parts[-1].endswith(".mp4") else found(*parts)
)
from sora_desktop.__main__ import main
raise SystemExit(main(["--self-test", sys.argv[2]]))
"""

# Generates one take as soon as it can.
GENERATES = """
import sys
from PySide6.QtCore import QTimer
import sora_desktop.app.program as app
build = app.Program.build
def build_and_generate(self, *arguments, **options):
    build(self, *arguments, **options)
    self.window.composer.draft = "a paper boat"
    def press():
        if self.window.composer.generate.isEnabled():
            timer.stop()
            self.window.composer.generate.click()
    timer = QTimer(self.window, interval=20)
    timer.timeout.connect(press)
    timer.start()
app.Program.build = build_and_generate
from sora_desktop.__main__ import main
raise SystemExit(main(["--data-dir", sys.argv[1], "--api-url", sys.argv[2]]))
"""
# Is told to end at one moment of its start, before there is an event loop.
TOLD_EARLY = """
import os, signal, sys
import sora_desktop.app.bootstrap as bootstrap
import sora_desktop.app.open_library as library
def told(module, name, after=False):
    real = getattr(module, name)
    def call(*arguments, **options):
        made = real(*arguments, **options) if after else None
        os.kill(os.getpid(), signal.SIGTERM)
        return made if after else real(*arguments, **options)
    setattr(module, name, call)
moment = sys.argv[1]
if moment == "first picture":
    told(bootstrap, "first_frame", after=True)
elif moment == "library":
    told(library, "open_library")
else:
    import sora_desktop.app.program as program
    told(program.Program, "build", after=True)
from sora_desktop.__main__ import main
raise SystemExit(main(["--data-dir", sys.argv[2], "--api-url", sys.argv[3]]))
"""
# Ends while the keychain is being asked, which answers a moment later or never.
SLOW_KEYCHAIN = """
import atexit, os, signal, sys, threading
import sora_desktop.store.keychain as keychain
def left():
    names = [each.name for each in threading.enumerate()]
    print("taken apart,", "keychain left" if "keychain" in names else names, flush=True)
atexit.register(left)
class Slow:
    name = "Slow"
    def open(self):
        print("asked", flush=True)
        os.kill(os.getpid(), signal.SIGTERM)
        threading.Event().wait(1.0 if sys.argv[1] == "late" else None)
        raise RuntimeError("no")
keychain.stores_of = lambda *_: (Slow(),)
from sora_desktop.__main__ import main
raise SystemExit(main(["--data-dir", sys.argv[2], "--api-url", sys.argv[3]]))
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
            assert second.wait(SECONDS) == 0
        assert first.poll() is None
        asked = service.record.count(Call.ACCOUNT)
        first.kill()
        first.wait(SECONDS)
        # What a killed program leaves behind keeps nobody out.
        with started(arguments, surroundings(tmp_path), log) as third:
            wait_for(lambda: service.record.count(Call.ACCOUNT) > asked, "the third to run")
            third.send_signal(signal.SIGTERM)
            assert third.wait(SECONDS) == 0
    assert b"Traceback" not in log.read_bytes()


ENDS = [signal.SIGTERM, signal.SIGINT, *([signal.SIGHUP] if sys.platform != "win32" else [])]


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_while_a_create_is_open_ends_it_unconfirmed_or_sent(
    tmp_path: Path, service: Simulator, number: signal.Signals
) -> None:
    data, log = tmp_path / "data", tmp_path / "log.txt"
    arguments = ("--data-dir", data, "--api-url", service.base_url)
    service.fault(Call.ACCOUNT, Fault(delay=3.0))
    with started(arguments, surroundings(tmp_path), log) as process:
        wait_for(lambda: service.record.count(Call.ACCOUNT), "it to run")
        process.send_signal(number)
        assert process.wait(SECONDS) == 0
    assert log.read_bytes() == b"" or b"Traceback" not in log.read_bytes()


@pytest.mark.parametrize("moment", ["first picture", "library", "window"])
def test_a_signal_while_it_starts_ends_it_in_order(
    tmp_path: Path, service: Simulator, moment: str
) -> None:
    data = tmp_path / "data"
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", TOLD_EARLY, moment, str(data), service.base_url],
            cwd=ROOT,
            env=surroundings(tmp_path),
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
        # It ended in order: there is nothing to report at the next start.
        assert not list(data.glob("**/crash*.txt"))


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_gives_an_open_create_its_grace(
    tmp_path: Path, service: Simulator, number: signal.Signals
) -> None:
    """The take was sent: its answer, which comes a moment after the signal, is kept."""
    data, log = tmp_path / "data", tmp_path / "log.txt"
    service.fault(Call.CREATE, Fault(delay=2.0))
    environment = surroundings(tmp_path)
    command = ("-c", GENERATES, str(data), service.base_url)
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
    try:
        wait_for(lambda: service.record.count(Call.CREATE), "the create")
        process.send_signal(number)
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait(SECONDS)
    with closing(sqlite3.connect(data / "journal.sqlite3")) as journal:
        rows = journal.execute("SELECT state, remote_id FROM task").fetchall()
    assert rows == [("pending", service.tasks[0].id)]
    assert b"Traceback" not in log.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGHUP")
def test_a_terminal_that_closes_ends_nothing_that_is_to_outlive_it(
    tmp_path: Path, service: Simulator
) -> None:
    data, log = tmp_path / "data", tmp_path / "log.txt"
    arguments = ("--data-dir", data, "--api-url", service.base_url)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with started(arguments, surroundings(tmp_path), log) as process:
            wait_for(lambda: service.record.count(Call.ACCOUNT), "it to run")
            process.send_signal(signal.SIGHUP)
            process.send_signal(signal.SIGTERM)
            assert process.wait(SECONDS) == 0
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("answers", ["late", "never"])
def test_a_keychain_that_answers_while_the_program_ends_harms_nothing(
    tmp_path: Path, service: Simulator, answers: str
) -> None:
    """No thread of ours is left when the interpreter is taken apart: one that comes back then
    ends the process by a signal."""
    # With a key in the environment the keychain isn't asked.
    environment = surroundings(tmp_path)
    del environment["PIAPI_API_KEY"]
    command = ("-c", SLOW_KEYCHAIN, answers, str(tmp_path / "data"), service.base_url)
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "asked" in done.stdout
    assert "keychain left" not in done.stdout
    assert ("taken apart" in done.stdout) == (answers == "late")


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
            screen.window("Sora Desktop can't start")
            process.send_signal(number)
            assert process.wait(SECONDS) == 1
    assert b"Traceback" not in log.read_bytes()
