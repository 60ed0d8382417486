"""What the engine is built of, what the settings tell it, and what it refuses to do."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Protocol

from sora_desktop.api.client import CreateConfig, PiapiClient
from sora_desktop.api.files import FileHost
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.secret import Secret
from sora_desktop.core.task import TaskId
from sora_desktop.engine.scope import Worker
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.tasks import TaskStore


class KeyMissing(Exception):
    """There is no API key, so nothing can be asked for."""


class OverBudget(Exception):
    """The press would go over a budget; `problem` says which and by how much. Nothing was sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRules:
    """What the settings say: how much at once, how much money, and what goes with a create."""

    at_once: int = 3
    daily_budget: Money | None = None
    monthly_budget: Money | None = None
    config: CreateConfig = field(default_factory=CreateConfig)


class KeyHolder(Protocol):
    """All that the engine wants to know of the credentials."""

    @property
    def key(self) -> Secret | None:
        """The API key in use, None when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineParts:
    """What the engine stands on; `app.py` builds it.

    `zone` is where a day of the budgets begins (None: the system's). `unsaved` is told the id of a
    paid task that the journal could not take. `haste` divides the waits between reads.
    `off_thread` runs what blocks: ``await off_thread(function, *arguments)``.
    """

    store: TaskStore
    library: ClipLibrary
    catalogue: Catalogue
    credentials: KeyHolder
    client: PiapiClient
    files: FileHost
    clock: Clock
    rng: random.Random
    zone: tzinfo | None
    unsaved: Callable[[TaskId, str], None]
    haste: float = 1.0
    off_thread: Worker = asyncio.to_thread
