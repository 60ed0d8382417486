"""A task as the API describes it: every field of the answer, read tolerantly, typed strictly."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from sora_desktop.core.money import Money


class RemoteStatus(Enum):
    """What a status word means for us; the words themselves drift in case and spelling."""

    WAITING = "waiting"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


_ENDED = frozenset({RemoteStatus.COMPLETED, RemoteStatus.FAILED, RemoteStatus.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The ``meta.usage`` of an answer.

    `frozen` is a hold, `consume` the charge; for Sora `consume` is already set while the task is
    pending, so it never means "finished".
    """

    type: str = ""
    frozen: Money | None = None
    consume: Money | None = None

    @property
    def named(self) -> Money | None:
        """What the API says that the task costs: charge or hold, whichever is more."""
        amounts = [amount for amount in (self.consume, self.frozen) if amount is not None]
        return max(amounts, default=None)


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

    `word` is the status as the server wrote it. `video_url` is a link that expires within hours or
    days and is a secret while it is valid. `output`, `input` and `config` are JSON texts, cut to a
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

    @property
    def ended(self) -> bool:
        """Whether the task is over."""
        return self.status in _ENDED

    @property
    def quoted(self) -> Money | None:
        """Its named cost; None once it has ended, when that is the charge."""
        return None if self.ended else self.usage.named

    @property
    def charged(self) -> Money | None:
        """The charge that the API names at the end, zero included; None when it names none, or
        still holds the cost of a finished clip."""
        held = self.usage.frozen and not self.usage.consume
        if not self.ended or (held and self.status is RemoteStatus.COMPLETED):
            return None
        return self.usage.consume

    def without_link(self) -> RemoteTask:
        """The same answer once its clip is safe on disk: links are secrets and are dropped."""
        return replace(self, video_url=None, output="")


# How far back the account's list is read for charges.
HISTORY_DAYS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One line of the account's task list. The prompt is not in it. `usage` is None where the line
    names no cost; `absurd`: it names one that is no amount."""

    id: str
    task_type: str = ""
    model: str = ""
    word: str = ""
    usage: Money | None = None
    absurd: bool = False
    created_at: datetime | None = None


class Account(NamedTuple):
    """What the free account call says: the balance in money and the plan."""

    balance: Money | None
    name: str = ""
    plan: str = ""


PROMPT = "prompt"


def fields_of(text: str) -> Mapping[str, object]:
    """The fields of an ``input`` as it was sent or is echoed; none when it is no object."""
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def differing(sent: Mapping[str, object], echoed: Mapping[str, object]) -> frozenset[str]:
    """The names of the fields that are echoed with another value than was sent.

    What is not echoed, or echoed empty, proves nothing.
    """
    both = {name for name in sent if echoed.get(name) not in (None, "", [], {})}
    return frozenset(name for name in both if not _same(name, sent[name], echoed[name]))


def prompt_words(value: object) -> str:
    """A prompt as it is compared: in NFC, without leading and trailing space."""
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""


def same_name(one: str, other: str) -> bool:
    """Whether two names of a model or a kind of task are the same: case and hyphens drift."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _same(name: str, sent: object, echoed: object) -> bool:
    if name == PROMPT:
        return prompt_words(sent) == prompt_words(echoed)
    return _word(sent) == _word(echoed)


def _word(value: object) -> str:
    """A field as a word, so that 8 equals "8", 8.0 and "8s": servers echo loosely."""
    word = str(value).strip().casefold().removesuffix("s") if value is not None else ""
    return word.removesuffix(".0")
