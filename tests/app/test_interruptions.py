"""What the system does to the program: it is stopped, it is started twice, the session ends."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication

from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.simulator import BoxRenderer, Call, Fault, Simulator
from tests.app.driver import KEY, AppDriver, Launcher, until
from tests.app.screen import ROOT, select_nothing, wait_for

STOPPED_SECONDS = 4.0


def start(data: Path, service: Simulator) -> subprocess.Popen[bytes]:
    """The program in a process of its own."""
    kept = {"PATH": os.environ.get("PATH", ""), "HOME": str(data.parent)}
    given = ("--data-dir", str(data), "--api-url", service.base_url)
    return subprocess.Popen(
        [sys.executable, "-m", "sora_desktop", *given],
        cwd=ROOT,
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PIAPI_API_KEY": KEY.reveal()},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def test_a_process_that_is_stopped_for_seconds_goes_on(tmp_path: Path) -> None:
    data = tmp_path / "data"
    service = Simulator(tmp_path / "service", BoxRenderer(), key=KEY.reveal())
    with service, start(data, service) as process:
        wait_for(lambda: service.record.count(Call.ACCOUNT), "a first call")
        process.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        while time.monotonic() - begun < STOPPED_SECONDS:
            select_nothing(0.5)
        process.send_signal(signal.SIGCONT)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    log = (data / "logs" / "sora-desktop.log").read_text("utf-8")
    assert "no sign of life" not in log
    assert "ERROR" not in log
    assert not (data / "running").exists()


def test_two_that_are_started_at_once_share_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with (
        Simulator(tmp_path / "service", BoxRenderer(), key=KEY.reveal()) as service,
        ExitStack() as stack,
    ):
        both = [stack.enter_context(start(data, service)) for _ in range(2)]
        for one in both:
            # Before the wait for its end: a test that fails leaves nobody behind.
            stack.callback(one.kill)
        ended = wait_for(lambda: [one for one in both if one.poll() is not None], "one that ends")
        said = [one.stderr.read() for one in ended if one.stderr is not None]
        assert [one.returncode for one in ended] == [0], said
        (left,) = [one for one in both if one not in ended]
        wait_for(lambda: service.record.count(Call.ACCOUNT) or left.poll() is not None, "a call")
        left.send_signal(signal.SIGTERM)
        assert left.wait(30) == 0, left.communicate()[1]
        assert service.record.count(Call.ACCOUNT)
    with closing(sqlite3.connect(data / "journal.sqlite3")) as journal:
        assert journal.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert list((data / "logs" / "crashes").iterdir()) == []


@pytest.mark.parametrize("answered", [True, False])
def test_the_session_ends_during_a_create(
    launcher: Launcher, qapp: QApplication, answered: bool
) -> None:
    """The desktop asks every program to put its things in order: the row is on the disk already,
    and the answer is waited for as long as at any end."""
    delay = 1.0 if answered else 60.0
    heard = qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)"))

    async def walk(app: AppDriver) -> None:
        await until(lambda: app.running.credentials.key is not None)
        app.simulator.script.add(Call.CREATE, Fault(delay=delay, processed=True))
        app.generate()
        await until(lambda: app.creates == 1, "an open create")
        assert app.last.state is TakeState.SUBMITTING
        # Only a session manager can send the signal: a program's own emission has no manager to
        # hand over, and dies of it. That somebody listens is seen, and what they call is called.
        assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == heard + 1
        app.program.quit()

    async def next_run(app: AppDriver) -> None:
        await until(lambda: app.last.remote_id is not None, "found again", 30.0)
        assert app.creates == 1

    assert launcher.run(walk) == 0
    with closing(sqlite3.connect(launcher.data / "journal.sqlite3")) as journal:
        (state,) = journal.execute("SELECT state FROM task").fetchone()
    done = {one.value for one in (*IN_FLIGHT, TakeState.COMPLETED)}
    assert state in (done if answered else {TakeState.UNCONFIRMED.value})
    assert launcher.run(next_run) == 0
