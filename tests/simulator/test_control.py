"""The control endpoint, the counters, and the stand-in as a program of its own."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from sora_desktop.simulator import BoxRenderer, Simulator, __main__
from sora_desktop.simulator.control import Record
from tests.simulator.caller import Caller, body


def control(caller: Caller, path: str, **fields: Any) -> httpx.Response:
    """One control request."""
    return caller.api.post(f"/_simulator/{path}", json=fields)


def test_faults_plans_and_rules_from_outside(caller: Caller) -> None:
    assert control(caller, "faults", call="create", name="500_charged").status_code == 200
    assert caller.create().status_code == 500
    control(caller, "plans", word="[moderation]")
    assert caller.finished("boat")["status"] == "failed"
    control(caller, "rules", balance=5, history_flat=True)
    assert caller.create().status_code == 400
    made = control(caller, "elsewhere", **body()).json()
    assert "insufficient" in made["error"]
    control(caller, "rules", balance=100_000_000)
    task_id = control(caller, "elsewhere", **body()).json()["task_id"]
    control(caller, "forget", task_id=task_id)
    assert caller.api.get(f"/api/v1/task/{task_id}").status_code == 404
    control(caller, "forget", task_id=task_id)
    link = caller.finished("boat")["output"]["video"]
    control(caller, "expire")
    assert caller.files.get(link).status_code == 403


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("faults", {"call": "nothing"}),
        ("faults", {}),
        ("plans", {"failure": {"code": 1, "odd": 2}}),
        ("rules", {"sped": 5}),
    ],
)
def test_mistakes_are_answered(caller: Caller, name: str, fields: dict[str, Any]) -> None:
    answer = control(caller, name, **fields)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_the_state_has_every_counter(caller: Caller) -> None:
    caller.made("boat")
    caller.create("[500] train")
    state = caller.api.get("/_simulator/state").json()
    assert state["creates"] == 2
    assert state["creates_by_prompt"] == {"boat": 1, "[500] train": 1}
    assert state["charges"] == {"boat": 1}
    assert state["charged_units"] == {"boat": 19_200_000}
    assert state["requests"]["create"] == 2
    assert state["requests_by_path"] == {"/api/v1/task": 2}
    assert state["keys_seen"] == ["test-key-0123456789"]
    assert state["key_seen_by_file_host"] is False
    assert [task["prompt"] for task in state["tasks"]] == ["boat"]
    visit = caller.simulator.record.received()[0]
    assert (visit.method, visit.prompt) == ("POST", "boat")
    control(caller, "clear")
    cleared = caller.api.get("/_simulator/state").json()
    assert (cleared["creates"], cleared["charges"]) == (0, {})
    assert len(cleared["tasks"]) == 1


def test_without_leave_there_is_no_control(tmp_path: Path) -> None:
    with Simulator(tmp_path, BoxRenderer()) as simulator:
        assert httpx.get(f"{simulator.base_url}/_simulator/state").status_code == 404
    assert Record().received() == []


def test_as_a_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sora_desktop.simulator", "--folder", str(tmp_path)]
    with subprocess.Popen(
        [*command, "--until-eof"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert httpx.get(f"{url}/_simulator/state").json()["balance"] == 250_000_000
        process.communicate(timeout=20)
    assert process.returncode == 0


def test_its_arguments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert __main__.main(["--folder", str(tmp_path), "--keep", "--until-eof"]) == 0
    assert capsys.readouterr().out.startswith("http://127.0.0.1:")
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    waking = threading.Timer(0.3, signal.raise_signal, [signal.SIGTERM])
    waking.start()
    try:
        assert __main__.main(["--folder", str(tmp_path)]) == 0
    finally:
        waking.join()
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])
