"""Values for the tests of the API room."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Any

from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import Secret

KEY_TEXT = "sk-canary-9f8e7d6c5b4a3210"
KEY = Secret(KEY_TEXT)
TASK_ID = "00000000-1111-4222-8333-444444444444"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WIRE = WireRequest(
    model="sora2",
    task_type="sora2-video",
    input={"prompt": "A paper boat", "duration": 4, "aspect_ratio": "16:9"},
)


class StandingClock:
    """The wall stands at NOW; the monotonic time is real, or moved by `tick` at each look."""

    def __init__(self) -> None:
        self.tick = 0.0
        self._moved = 0.0

    def now(self) -> datetime:
        """Always the same moment."""
        return NOW

    def monotonic(self) -> float:
        """Real seconds, and one tick more at each call."""
        self._moved += self.tick
        return time.monotonic() + self._moved

    async def sleep(self, seconds: float) -> None:
        """Really waits."""
        await asyncio.sleep(seconds)


def task_body(**data: Any) -> dict[str, Any]:
    """The answer to a create or a read, with fields changed."""
    fields: dict[str, Any] = {
        "task_id": TASK_ID,
        "model": "sora2",
        "task_type": "sora2-video",
        "status": "pending",
        "input": {"prompt": "A paper boat", "duration": 4},
        "output": None,
        "meta": {"usage": {"type": "llm", "frozen": 0, "consume": 3_200_000}},
        "detail": None,
        "logs": [],
        "error": {"code": 0, "raw_message": "", "message": "", "detail": None},
    }
    return {"code": 200, "message": "success", "data": {**fields, **data}}
