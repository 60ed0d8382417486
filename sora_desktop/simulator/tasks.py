"""The simulator's record of a task, when it changes, and the file that saves it over a restart."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from sora_desktop.simulator.clips import ClipSpec, frame_size
from sora_desktop.simulator.declarations import Billing, Shape
from sora_desktop.simulator.plans import Failure, Plan, plan_of


class Stage(Enum):
    """Where a task is; the values are the service's own words."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


ENDED = frozenset({Stage.COMPLETED, Stage.FAILED, Stage.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class SimTask:
    """One task.

    `wait` and `run` are seconds from creation to start and from start to end, already divided by
    the speed. `price` is what it costs, `kept` what stays charged, both in API units. `rendered`
    means that its clip is on the disk. `first` and `last` are links to what it begins and ends
    with, `references` and `videos` to its other inputs; `marks` are words about that, which its
    clip shows.
    """

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
    first: str = ""
    last: str = ""
    references: tuple[str, ...] = ()
    videos: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
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
        """What the renderer should draw."""
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
            marks=self.marks,
        )


_FORMAT = 1
# The oldest are dropped beyond this, so that the file stays small.
_MOST_TASKS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The state that outlives the process. `ports` are tried again, so that links given before
    still lead here; `salt` keeps their tokens valid."""

    tasks: tuple[SimTask, ...]
    number: int
    balance: int
    salt: str
    ports: tuple[int, int]


def write_saved(path: Path, saved: Saved) -> None:
    """Replaces the file in one step."""
    state = {
        "format": _FORMAT,
        "number": saved.number,
        "balance": saved.balance,
        "salt": saved.salt,
        "ports": list(saved.ports),
        "tasks": [_task_to_json(task) for task in saved.tasks[-_MOST_TASKS:]],
    }
    unfinished = path.with_name(path.name + ".new")
    with unfinished.open("w", encoding="utf-8") as file:
        json.dump(state, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def read_saved(path: Path) -> Saved | None:
    """The content of the file; None when there is none. A file that can't be read is moved
    aside."""
    if not path.exists():
        return None
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
        return _saved(state)
    except (ValueError, KeyError, TypeError, AttributeError):
        path.replace(path.with_name(path.name + ".broken"))
        return None


def _saved(state: Mapping[str, Any]) -> Saved:
    if state["format"] != _FORMAT:
        raise ValueError("another format")
    first, second = state["ports"]
    return Saved(
        tasks=tuple(_task_from_json(entry) for entry in state["tasks"]),
        number=int(state["number"]),
        balance=int(state["balance"]),
        salt=str(state["salt"]),
        ports=(int(first), int(second)),
    )


def _task_to_json(task: SimTask) -> dict[str, Any]:
    # A plan is made again from the prompt's words: a prepared one does not outlive the process.
    entry = {f.name: getattr(task, f.name) for f in fields(task) if f.name != "plan"}
    entry["failure"] = None if task.failure is None else asdict(task.failure)
    return {name: _plain(value) for name, value in entry.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _task_from_json(entry: Mapping[str, Any]) -> SimTask:
    values = dict(entry)
    for name in ("created_at", "started_at", "ended_at"):
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    failure = values["failure"]
    if failure is not None:
        values["failure"] = Failure(**failure | {"logs": tuple(failure["logs"])})
    for name in ("references", "videos", "marks"):
        values[name] = tuple(values.get(name, ()))
    values["billing"] = Billing(values["billing"])
    values["shape"] = Shape(values["shape"])
    values["stage"] = Stage(values["stage"])
    return SimTask(**values, plan=plan_of(values["prompt"]))
