"""What went wrong, by category: the window has a sentence and a next step for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum


class Category(Enum):
    """The kinds of trouble that a person can do something about in different ways."""

    KEY_MISSING = "key_missing"
    KEY_REFUSED = "key_refused"
    ACCOUNT_REFUSED = "account_refused"
    NO_BALANCE = "no_balance"
    MODERATION = "moderation"
    MODEL_GONE = "model_gone"
    LIMIT = "limit"
    SERVICE_DOWN = "service_down"
    NETWORK_DOWN = "network_down"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    SIGN_IN = "sign_in"
    DISK_FULL = "disk_full"
    FOLDER_GONE = "folder_gone"
    FILE_GONE = "file_gone"
    FILE_IN_USE = "file_in_use"
    NOT_A_VIDEO = "not_a_video"
    LINK_DEAD = "link_dead"
    NO_LINK = "no_link"
    NOT_KNOWN = "not_known"
    NOT_UNDERSTOOD = "not_understood"
    ANSWER_LOST = "answer_lost"
    INTERRUPTED = "interrupted"
    REFUSED = "refused"
    RENDER_FAILED = "render_failed"
    CANCELLED = "cancelled"
    BUDGET = "budget"
    HELD = "held"
    JOURNAL = "journal"
    BUG = "bug"


class Distrust(IntEnum):
    """Why a certificate is not believed: the `code` of a CERTIFICATE problem. OpenSSL's numbers
    (x509_vfy.h)."""

    NOT_YET_VALID = 9
    EXPIRED = 10
    UNKNOWN_ISSUER = 20
    WRONG_NAME = 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One trouble. `text` is the server's or system's own words, plain, cut and redacted; `raw`
    the head of the answer behind it; `retry_at` when the program tries again by itself."""

    category: Category
    text: str = ""
    raw: str = ""
    code: int | None = None
    at: datetime | None = None
    retry_at: datetime | None = None
