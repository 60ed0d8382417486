"""A clock that the test moves, and a plain HTTP client of the simulator."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from sora_desktop.simulator import Simulator

KEY = "test-key-0123456789"


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment it was moved to."""
        return self.time

    def monotonic(self) -> float:
        """The same, in seconds."""
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        """Moves it on."""
        self.forward(seconds)

    def forward(self, seconds: float) -> None:
        """Moves it on."""
        self.time += timedelta(seconds=seconds)


class Caller:
    """Speaks to a simulator as a client with the right key."""

    def __init__(self, simulator: Simulator, clock: HandClock) -> None:
        self.simulator = simulator
        self.clock = clock
        self.api = httpx.Client(base_url=simulator.base_url, headers={"x-api-key": KEY}, timeout=10)
        self.files = httpx.Client(timeout=10)

    def create(self, prompt: str = "a paper boat", **changes: Any) -> httpx.Response:
        """Posts a create."""
        return self.api.post("/api/v1/task", json=body(prompt, **changes))

    def made(self, prompt: str = "a paper boat", **changes: Any) -> str:
        """Posts a create that succeeds; the task's id."""
        answer = self.create(prompt, **changes)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["data"]["task_id"])

    def read(self, task_id: str) -> dict[str, Any]:
        """The data of a task."""
        data: dict[str, Any] = self.api.get(f"/api/v1/task/{task_id}").json()["data"]
        return data

    def finished(self, prompt: str = "a paper boat", **changes: Any) -> dict[str, Any]:
        """Makes a task and lets it end; its data."""
        task_id = self.made(prompt, **changes)
        self.clock.forward(3600)
        return self.read(task_id)

    def close(self) -> None:
        """Closes the connections."""
        self.api.close()
        self.files.close()


def body(
    prompt: str = "a paper boat",
    *,
    model: str = "sora2",
    task_type: str = "sora2-pro-video",
    config: Any = None,
    **fields: Any,
) -> dict[str, Any]:
    """The body of a create; a field of None is left out."""
    usual = {"aspect_ratio": "16:9", "resolution": "720p", "duration": 8}
    wanted = {"prompt": prompt} | usual | fields
    return {
        "model": model,
        "task_type": task_type,
        "input": {name: value for name, value in wanted.items() if value is not None},
        "config": {"service_mode": "public"} if config is None else config,
    }


def uploaded(caller: Caller, data: bytes, name: str = "a.png") -> str:
    """The link of an uploaded file."""
    fields = {"file_name": name, "file_data": b64encode(data).decode()}
    answer = caller.api.post("/api/ephemeral_resource", json=fields)
    return str(answer.json()["data"]["url"])
