"""What went wrong, by category: the window has a sentence and a next step for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum


class Category(Enum):
    """Kinds of problems that need different steps of the person."""

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
    LINK_REFUSED = "link_refused"
    NOT_KNOWN = "not_known"
    NOT_UNDERSTOOD = "not_understood"
    ANSWER_LOST = "answer_lost"
    INTERRUPTED = "interrupted"
    UPLOAD_PLAN = "upload_plan"
    UPLOAD_REFUSED = "upload_refused"
    PICTURE_GONE = "picture_gone"
    PICTURE_LINK = "picture_link"
    DRAFT = "draft"
    REFUSED = "refused"
    RENDER_FAILED = "render_failed"
    CANCELLED = "cancelled"
    BUDGET = "budget"
    PRICE_UNKNOWN = "price_unknown"
    HELD = "held"
    JOURNAL = "journal"
    BUG = "bug"


class Part(Enum):
    """Which of the program's own files on the disk a problem affects."""

    CLIPS = "clips"
    JOURNAL = "journal"
    SETTINGS = "settings"
    LOG = "log"


class CertificateFlaw(IntEnum):
    """Why a certificate is not believed: the `code` of a CERTIFICATE problem. OpenSSL's numbers
    (x509_vfy.h)."""

    NOT_YET_VALID = 9
    EXPIRED = 10
    UNKNOWN_ISSUER = 20
    WRONG_NAME = 62


class LinkFlaw(IntEnum):
    """Why a link to a clip is not followed: the `code` of a LINK_REFUSED problem."""

    NO_ADDRESS = 1
    HAS_USER = 2
    NOT_HTTPS = 3
    PRIVATE = 4
    IN_CIRCLES = 5


class PictureLinkFlaw(IntEnum):
    """Why a person's own link to a picture is not used: the `code` of a PICTURE_LINK problem. The
    first are those of `LinkFlaw`."""

    NO_ADDRESS = LinkFlaw.NO_ADDRESS
    HAS_USER = LinkFlaw.HAS_USER
    NOT_HTTPS = LinkFlaw.NOT_HTTPS
    PRIVATE = LinkFlaw.PRIVATE
    IN_CIRCLES = LinkFlaw.IN_CIRCLES
    NEEDS_LOGIN = 6
    NOT_THERE = 7
    NO_PICTURE = 8
    TOO_LARGE = 9
    NOT_REACHED = 10
    WRONG_KIND = 11
    TOO_SMALL = 12
    TOO_MANY_PIXELS = 13
    TOO_NARROW = 14
    TOO_SHORT = 15
    TOO_LONG = 16
    NO_LENGTH = 17
    CHANGED = 18
    # Not of a link: an imported file said less of a video than its file's length.
    LONGER = 19


class DraftFlaw(IntEnum):
    """Why no final is made of a draft: the `code` of a DRAFT problem."""

    TOO_OLD = 1
    UNKNOWN = 2
    NOT_READY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem.

    `text` is the server's or system's own words, plain, cut and redacted; `raw` the head of the
    answer behind it; `retry_at` when the program retries. `part` says what a full disk or a missing
    folder affects.
    """

    category: Category
    text: str = ""
    raw: str = ""
    code: int | None = None
    at: datetime | None = None
    retry_at: datetime | None = None
    part: Part = Part.CLIPS
