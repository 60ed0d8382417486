"""A task as the API tells of it: every field of the answer, read tolerantly, typed strictly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from sora_desktop.core.money import Money


class RemoteStatus(Enum):
    """What a status word means for us; the words themselves drift in case and spelling."""

    WAITING = "waiting"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The ``meta.usage`` of an answer. `frozen` is a hold, `consume` the charge; for Sora
    `consume` is already set while the task is pending, so it never means "finished"."""

    type: str = ""
    frozen: Money | None = None
    consume: Money | None = None

    @property
    def quoted(self) -> Money | None:
        """What the API says that the task costs: charge or hold, whichever it names."""
        named = [amount for amount in (self.consume, self.frozen) if amount]
        return max(named) if named else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteError:
    """The ``error`` object of an answer; present on success too, then with code 0 and no text."""

    code: int = 0
    message: str = ""
    raw_message: str = ""
    detail: str = ""

    def __bool__(self) -> bool:
        return bool(self.code or self.message or self.raw_message or self.detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteTask:
    """One answer about a task.

    `word` is the status as the server wrote it. `video_url` is a link that dies within hours or
    days and is a secret while it lives. `output`, `input` and `config` are JSON texts, cut to a
    bounded size; `created_at`, `started_at` and `ended_at` are aware UTC, None for "not yet".
    """

    id: str
    status: RemoteStatus
    word: str = ""
    model: str = ""
    task_type: str = ""
    input: str = ""
    config: str = ""
    output: str = ""
    video_url: str | None = None
    created_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    usage: Usage = Usage()
    private_pool: bool | None = None
    detail: str = ""
    logs: tuple[str, ...] = ()
    error: RemoteError = RemoteError()

    def without_link(self) -> RemoteTask:
        """The same answer once its clip is safe on disk: links are secrets and are let go."""
        return replace(self, video_url=None, output="")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One line of the account's task list. The prompt is not in it."""

    id: str
    task_type: str = ""
    model: str = ""
    word: str = ""
    usage: Money | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the free account call tells: the balance in money and the plan."""

    balance: Money | None
    name: str = ""
    plan: str = ""
    most_at_once: int | None = None
