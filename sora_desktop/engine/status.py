"""The state of the connection to the service, as values.

Apart from `service_connection`, because the window shows them in its first picture, and that needs
the whole of HTTP, which takes 100 ms to import (measured).
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
    """The state of the connection; `since` is when it took this state. `account` is as it was
    told last; `account_unread` when takes are sent although it cannot be read."""

    connection: Connection = Connection.UNKNOWN
    since: datetime | None = None
    problem: Problem | None = None
    account: Account | None = None
    account_unread: bool = False
