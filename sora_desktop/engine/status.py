"""The state of the connection to the service, as values.

Separate from `service_connection` because the window shows them in its first paint, and that module
imports the HTTP client, which takes 100 ms (measured).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import Account


class Connection(Enum):
    """How the service answers, as the window shows it."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    SERVICE_DOWN = "service_down"
    KEY_REFUSED = "key_refused"
    ACCOUNT_REFUSED = "account_refused"
    KEY_MISSING = "key_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineStatus:
    """The state of the connection; `since` is when it took this state. `account` is the last one
    that was read, at `account_at`; `account_unread` when takes are sent although it can't be
    read."""

    connection: Connection = Connection.UNKNOWN
    since: datetime | None = None
    problem: Problem | None = None
    account: Account | None = None
    account_at: datetime | None = None
    account_unread: bool = False
