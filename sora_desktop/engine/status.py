"""How the line to the service stands, as values.

They are apart from `line.py` because the window shows them in its first picture, and the line
itself needs the whole of HTTP, which takes 100 ms to import (measured).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import Account


class Connection(Enum):
    """How the service answers, as the status line shows it."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    SERVICE_DOWN = "service_down"
    KEY_REFUSED = "key_refused"
    ACCOUNT_REFUSED = "account_refused"
    KEY_MISSING = "key_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineStatus:
    """The state of the line; `since` is when the connection took this state."""

    connection: Connection = Connection.UNKNOWN
    since: datetime | None = None
    problem: Problem | None = None
    account: Account | None = None
