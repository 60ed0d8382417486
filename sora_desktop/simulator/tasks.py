"""The stand-in's own record of one task, and the moments at which it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from sora_desktop.simulator.clips import ClipSpec, frame_size
from sora_desktop.simulator.plans import Failure, Plan
from sora_desktop.simulator.products import Billing, Shape


class Stage(Enum):
    """Where a task stands; the values are the service's own words."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


ENDED = frozenset({Stage.COMPLETED, Stage.FAILED, Stage.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class SimTask:
    """One task. `wait` and `run` are seconds from creation to start and from start to end,
    already divided by the speed. `price` is what it costs, `kept` what stays charged, both in
    API units. `rendered` tells that its clip is on the disk."""

    id: str
    number: int
    model: str
    task_type: str
    name: str
    input: Mapping[str, Any]
    config: Mapping[str, Any]
    prompt: str
    aspect_ratio: str
    resolution: str
    seconds: int
    sound: bool
    billing: Billing
    shape: Shape
    price: int
    kept: int
    created_at: datetime
    wait: float
    run: float
    plan: Plan = field(default_factory=Plan)
    stage: Stage = Stage.PENDING
    started_at: datetime | None = None
    ended_at: datetime | None = None
    rendered: bool = False
    failure: Failure | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.stage in ENDED

    @property
    def starts_at(self) -> datetime:
        """When it starts if a slot is free."""
        return self.created_at + timedelta(seconds=self.wait)

    @property
    def due(self) -> datetime | None:
        """When it ends; None before it has started, and for one that never ends."""
        if self.started_at is None or self.plan.stuck:
            return None
        return self.started_at + timedelta(seconds=self.run)

    @property
    def word(self) -> str:
        """The status as it is sent."""
        return self.plan.words.get(self.stage.value, self.stage.value)

    @property
    def spec(self) -> ClipSpec:
        """What the renderer is to draw."""
        width, height = frame_size(self.aspect_ratio, self.resolution)
        return ClipSpec(
            task_id=self.id,
            number=self.number,
            prompt=self.prompt,
            width=width,
            height=height,
            seconds=self.seconds,
            model_name=self.name,
            sound=self.sound,
        )
