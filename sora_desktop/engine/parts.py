"""What the engine is built of, what the settings tell it, and why it refuses an order."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import TYPE_CHECKING, Protocol

from sora_desktop.api.options import CreateConfig
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import TakeId
from sora_desktop.engine.service_connection import PROVED_FOR
from sora_desktop.engine.supervisor import Worker
from sora_desktop.engine.transfer_thread import TransferLoop, TransferThread
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore

if TYPE_CHECKING:
    from sora_desktop.api.client import PiapiClient
    from sora_desktop.api.files import FileHost


class KeyMissing(Exception):
    """There is no API key, so nothing can be asked for."""


class OverBudget(Exception):
    """The order would exceed a budget; `problem` says which and by how much. Nothing was sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRules:
    """What the settings say: how many at once, which budgets, and the options of a create."""

    at_once: int = 3
    daily_budget: Money | None = None
    monthly_budget: Money | None = None
    config: CreateConfig = field(default_factory=CreateConfig)


class KeyHolder(Protocol):
    """All that the engine needs of the credentials."""

    @property
    def key(self) -> Secret | None:
        """The API key in use, None when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineParts:
    """What the engine is built of. `zone` is where a day of the budgets begins (None: the
    system's). `clients` makes those of the API and of the file hosts. `unsaved` gets the id of a
    paid task that the journal could not save. `speed` divides the delays between reads. An
    account that was answered within `proved_for` seconds is not asked for before a create.
    `off_thread` runs what blocks: ``await off_thread(function, *arguments)``; `transfers` runs
    downloads."""

    store: TakeStore
    library: ClipLibrary
    pictures: PictureLibrary
    catalogue: Catalogue
    credentials: KeyHolder
    clients: Callable[[], tuple[PiapiClient, FileHost]]
    clock: Clock
    rng: random.Random
    zone: tzinfo | None
    unsaved: Callable[[TakeId, str], None]
    speed: float = 1.0
    proved_for: float = PROVED_FOR
    off_thread: Worker = asyncio.to_thread
    transfers: TransferLoop = field(default_factory=TransferThread)
