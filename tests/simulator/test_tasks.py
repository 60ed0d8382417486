"""The life of a task over HTTP, with a clock that the test moves."""

from __future__ import annotations

import asyncio
import gc
import io
import socket
import threading
import time
import warnings
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from sora_desktop.core.clips.containers import walk
from sora_desktop.simulator import (
    MODERATION,
    BoxRenderer,
    ClipSpec,
    Failure,
    Plan,
    Rules,
    Simulator,
)
from sora_desktop.simulator.tasks import Stage
from tests.simulator.caller import KEY, Caller, HandClock, body


def test_a_task_waits_runs_and_is_completed(caller: Caller) -> None:
    task_id = caller.made()
    assert caller.read(task_id)["status"] == "pending"
    caller.clock.forward(5)
    running = caller.read(task_id)
    assert running["status"] == "processing"
    assert running["meta"]["started_at"].startswith("2026-11-22T12:00:0")
    assert running["meta"]["ended_at"] == "0001-01-01T00:00:00Z"
    caller.clock.forward(600)
    done = caller.read(task_id)
    assert done["status"] == "completed"
    clip = caller.files.get(done["output"]["video"])
    assert clip.status_code == 200
    assert clip.headers["content-type"] == "video/mp4"
    report = walk(io.BytesIO(clip.content), len(clip.content))
    assert report.whole
    assert (report.width, report.height, report.duration) == (1280, 720, 8.0)
    assert not caller.simulator.key_seen_by_file_host


def test_the_answer_to_a_create_has_the_documented_shape(caller: Caller) -> None:
    answer = caller.create("rain", duration=4, config={"webhook_config": {"endpoint": "https://a"}})
    assert answer.json()["code"] == 200
    data = answer.json()["data"]
    assert data["output"] is None
    assert data["logs"] == []
    assert data["error"] == {"code": 0, "raw_message": "", "message": "", "detail": None}
    assert data["meta"]["created_at"] == "2026-11-22T12:00:00.123456789Z"
    assert data["meta"]["started_at"] == "0001-01-01T00:00:00Z"
    assert data["meta"]["usage"] == {"type": "llm", "frozen": 0, "consume": 9_600_000}
    assert data["config"] == {"service_mode": "", "webhook_config": {"endpoint": "https://a"}}
    assert list(data["input"]) == ["resolution", "prompt", "duration", "aspect_ratio"]
    assert answer.headers["date"] == "Sun, 22 Nov 2026 12:00:00 GMT"


def test_kling_holds_first_and_charges_at_the_end(caller: Caller) -> None:
    wanted: dict[str, Any] = {
        "model": "kling",
        "task_type": "video_generation",
        "version": "3.0",
        "mode": "std",
        "duration": 5,
        "resolution": None,
        "enable_audio": True,
    }
    task_id = caller.made(**wanted)
    waiting = caller.read(task_id)
    assert waiting["meta"]["usage"] == {"type": "point", "frozen": 7_500_000, "consume": 0}
    assert waiting["output"] == {"video": ""}
    account = caller.api.get("/account/info").json()["data"]
    assert account["credit_pack_info"]["frozen_credits"] == 7_500_000
    caller.clock.forward(3600)
    done = caller.read(task_id)
    assert done["meta"]["usage"] == {"type": "point", "frozen": 0, "consume": 7_500_000}
    assert done["output"]["video"].startswith(caller.simulator.file_url)


def test_older_kling_and_luma_nest_their_links(caller: Caller) -> None:
    common: dict[str, Any] = {"resolution": None, "duration": 5, "task_type": "video_generation"}
    kling = caller.finished(model="kling", version="2.6", mode="pro", **common)
    video = kling["output"]["works"][0]["video"]
    assert video["resource_without_watermark"].startswith("http")
    assert kling["meta"]["usage"]["consume"] == 3_300_000
    luma = caller.finished(model="luma", **common)
    assert luma["output"]["video"]["url"].startswith("http")


def test_the_balance_goes_down_and_comes_back_when_a_task_fails(caller: Caller) -> None:
    before = caller.simulator.balance
    kept = caller.finished("[failpaid] boat")
    assert kept["status"] == "failed"
    assert kept["meta"]["usage"]["consume"] == 19_200_000
    assert caller.simulator.balance == before - 19_200_000
    refused = caller.finished("[moderation] boat")
    assert refused["status"] == "failed"
    assert refused["error"]["code"] == 10003
    assert refused["logs"] == list(MODERATION.logs)
    assert refused["meta"]["usage"]["consume"] == 0
    assert refused["output"] is None
    assert caller.simulator.balance == before - 19_200_000
    assert caller.simulator.charges("[moderation] boat") == 1


def test_a_length_off_the_list_passes_and_then_fails(caller: Caller) -> None:
    failed = caller.finished(duration=7)
    assert failed["status"] == "failed"
    assert "unsupported duration" in failed["error"]["raw_message"]
    planned = Failure(raw_message="another reason")
    caller.simulator.plan(Plan(failure=planned))
    assert caller.finished(duration=7)["error"]["raw_message"] == "another reason"


def test_only_so_many_run_at_once(caller: Caller) -> None:
    caller.simulator.rules.slots = 1
    first, second = caller.made("one"), caller.made("two")
    caller.clock.forward(10)
    assert caller.read(first)["status"] == "processing"
    assert caller.read(second)["status"] == "pending"
    caller.clock.forward(600)
    assert caller.read(first)["status"] == "completed"
    held_up = caller.read(second)
    assert held_up["status"] == "processing"
    assert held_up["meta"]["started_at"].startswith("2026-11-22T12:10:10")
    counts = caller.api.get("/account/active_tasks").json()["data"]
    row = {"staged_count": 0, "pending_count": 0, "processing_count": 1, "active_tasks": 1}
    assert counts == {"sora2": row}


def test_too_many_in_flight_are_refused(caller: Caller) -> None:
    caller.simulator.rules.most = 1
    caller.made()
    assert caller.create().status_code == 429
    assert caller.api.get("/account/info").json()["data"]["max_concurrent_task_count"] == 1


def test_a_waiting_task_of_kling_can_be_cancelled_and_no_other(caller: Caller) -> None:
    def cancel(task_id: str) -> httpx.Response:
        return caller.api.delete(f"/api/v1/task/{task_id}")

    before = caller.simulator.balance
    kling = {"model": "kling", "task_type": "video_generation", "version": "3.0"}
    waiting = caller.made(**kling, resolution=None)
    assert cancel(waiting).json()["data"]["status"] == "cancelled"
    assert caller.simulator.balance == before
    assert cancel(waiting).status_code == 400
    assert cancel(caller.made()).json()["message"] == "cancel is not supported for this model"
    assert cancel("nobody").status_code == 404


def test_a_stuck_task_never_ends_and_a_slow_one_late(caller: Caller) -> None:
    stuck, slow = caller.made("[stuck]"), caller.made("[slow]")
    caller.clock.forward(600)
    assert caller.read(slow)["status"] == "processing"
    caller.clock.forward(36_000)
    assert caller.read(slow)["status"] == "completed"
    assert caller.read(stuck)["status"] == "processing"


def test_status_words_can_be_anything(caller: Caller) -> None:
    unknown, staged = caller.made("[unknown]"), caller.made("[staged]")
    assert caller.read(unknown)["status"] == "hibernating"
    assert caller.read(staged)["status"] == "Staged"
    caller.clock.forward(10)
    assert caller.read(unknown)["status"] == "dreaming"
    assert caller.finished("[CASE]")["status"] == "Completed"


def test_a_task_can_vanish(caller: Caller) -> None:
    assert caller.api.get(f"/api/v1/task/{caller.made('[vanish]')}").status_code == 404
    gone = caller.made()
    caller.simulator.forget(gone)
    answer = caller.api.get(f"/api/v1/task/{gone}")
    assert answer.json() == {"code": 404, "message": "task not found"}
    assert caller.api.get("/no/such/path").text == "404 page not found"
    assert caller.api.put("/api/v1/task").text == "404 page not found"


def test_the_same_seed_gives_the_same_tasks(tmp_path: Path, clock: HandClock) -> None:
    def ids(name: str, seed: int | None) -> list[str]:
        quiet = Simulator(tmp_path / name, BoxRenderer(), seed=seed, clock=clock)
        return [quiet.create_elsewhere(body()) for _ in range(2)]

    assert ids("a", 1) == ids("b", 1)
    assert ids("a", 1) != ids("b", 2)
    assert ids("a", None) != ids("b", None)


class BadRenderer:
    """Cannot draw."""

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Fails."""
        raise RuntimeError("no encoder for " + spec.prompt)


def test_a_renderer_that_fails_fails_the_task(tmp_path: Path, clock: HandClock) -> None:
    with (
        Simulator(tmp_path, BadRenderer(), key=KEY, clock=clock) as simulator,
        closing(Caller(simulator, clock)) as caller,
    ):
        failed = caller.finished("boat")
        assert failed["status"] == "failed"
        assert failed["error"]["raw_message"] == "RuntimeError: no encoder for boat"
        assert simulator.balance == 250_000_000


class SlowRenderer(BoxRenderer):
    """Draws when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.allowed = threading.Event()

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Waits."""
        await asyncio.to_thread(self.allowed.wait)
        await super().render(spec, target)


def test_no_task_is_completed_before_its_clip_exists(tmp_path: Path, clock: HandClock) -> None:
    renderer = SlowRenderer()
    with (
        Simulator(tmp_path, renderer, key=KEY, clock=clock) as simulator,
        closing(Caller(simulator, clock)) as caller,
    ):
        task_id = caller.made()
        clock.forward(3600)
        assert caller.read(task_id)["status"] == "processing"
        other = caller.made("forgotten")
        clock.forward(3600)
        caller.read(other)
        simulator.forget(other)
        renderer.allowed.set()
        assert caller.read(task_id)["status"] == "completed"


@pytest.mark.parametrize("one_origin", [True, False])
def test_by_the_real_clock_it_all_happens_by_itself(tmp_path: Path, one_origin: bool) -> None:
    rules = Rules(speed=2000, bytes_per_second=10_000_000)
    simulator = Simulator(tmp_path, BoxRenderer(100_000), rules=rules, one_origin=one_origin)
    with simulator, httpx.Client() as client:
        headers = {"x-api-key": "any key at all"}
        client.post(f"{simulator.base_url}/api/v1/task", headers=headers, json=body())
        deadline = time.monotonic() + 10
        while simulator.tasks[0].stage is not Stage.COMPLETED:
            assert time.monotonic() < deadline
            client.get(f"{simulator.base_url}/account/info", headers=headers)
        task_id = simulator.tasks[0].id
        read = client.get(f"{simulator.base_url}/api/v1/task/{task_id}", headers=headers)
        link = read.json()["data"]["output"]["video"]
        assert (simulator.base_url == simulator.file_url) is one_origin
        assert client.get(link).content == simulator.clip_path(task_id).read_bytes()
    simulator.stop()


def test_an_end_while_connections_come_leaves_no_socket_open(tmp_path: Path) -> None:
    """A program that is closed in the middle of a connection, and then its service."""
    gc.collect()  # nobody else's
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for number in range(5):
            with Simulator(tmp_path / str(number), BoxRenderer(), key=KEY) as simulator:
                address = urlsplit(simulator.base_url)
                callers = [socket.socket() for _ in range(8)]
                for caller in callers:
                    caller.setblocking(False)
                    caller.connect_ex((str(address.hostname), address.port))
            for caller in callers:
                caller.close()
            gc.collect()
    assert [str(warning.message) for warning in told] == []
