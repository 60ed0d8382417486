"""Keeps the stand-in's tasks in a file, so that the demo's survive a restart of the program."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from sora_desktop.simulator.plans import Failure, plan_of
from sora_desktop.simulator.products import Billing, Shape
from sora_desktop.simulator.tasks import SimTask, Stage

_FORMAT = 1
# The oldest are let go beyond this, so that the file stays small.
_MOST_TASKS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What outlives the process. `ports` are tried again, so that links given before still lead
    here; `salt` keeps their tokens valid."""

    tasks: tuple[SimTask, ...]
    number: int
    balance: int
    salt: str
    ports: tuple[int, int]


def write(path: Path, saved: Saved) -> None:
    """Puts it in the place of the file in one step."""
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


def read(path: Path) -> Saved | None:
    """What the file holds; None when there is none. One that cannot be read is put aside."""
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
    # A plan is made again of the prompt's words: one that a test laid out does not outlive it.
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
    values["billing"] = Billing(values["billing"])
    values["shape"] = Shape(values["shape"])
    values["stage"] = Stage(values["stage"])
    return SimTask(**values, plan=plan_of(values["prompt"]))
