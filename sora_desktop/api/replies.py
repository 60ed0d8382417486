"""Account, history and upload: bytes -> core values (piapi.md 4.7 to 4.9).

Only `BadReply` is raised.
"""

from __future__ import annotations

from dataclasses import dataclass

from sora_desktop.api.fields import dollars_of, object_of, units_of, whole_of, word_of
from sora_desktop.api.output import is_link
from sora_desktop.api.strict_json import BadReply, JsonObject, parse_object
from sora_desktop.api.times import parse_time
from sora_desktop.core.remote import Account, HistoryEntry

LONGEST_NAME = 256
MOST_AT_ONCE = 10_000
_ACCOUNT_FIELDS = frozenset(
    {
        "equivalent_in_usd",
        "credit_pack_info",
        "wallet",
        "plan",
        "account_name",
        "account_id",
        "max_concurrent_task_count",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """One page of the account's list. `length` counts its lines, also those without an id."""

    entries: tuple[HistoryEntry, ...]
    length: int
    size: int | None
    total: int | None


def parse_account(body: bytes) -> Account:
    """The account; its fields may stand under ``data`` or at the top."""
    root = parse_object(body)
    data = object_of(root.get("data")) or root
    if not _ACCOUNT_FIELDS & set(data):
        raise BadReply("the answer tells nothing of an account")
    most = whole_of(data.get("max_concurrent_task_count"))
    name = word_of(data.get("name"), LONGEST_NAME)
    return Account(
        balance=dollars_of(data.get("equivalent_in_usd")),
        name=name or word_of(data.get("account_name"), LONGEST_NAME),
        plan=word_of(data.get("plan"), LONGEST_NAME),
        most_at_once=most if most is not None and 1 <= most <= MOST_AT_ONCE else None,
    )


def parse_history(body: bytes) -> HistoryPage:
    """One page of the list, with or without the outer wrapper.

    A list that fails is not an empty list: without a list it is BadReply, unless the answer says
    itself that the total is nothing.
    """
    root = parse_object(body)
    inner = root.get("data")
    page = inner if isinstance(inner, dict) else root
    lines, total = page.get("data"), whole_of(page.get("total"))
    if lines is None and total == 0:
        lines = []
    if not isinstance(lines, list):
        raise BadReply("the answer has no list of tasks")
    entries = (_entry(object_of(line)) for line in lines)
    return HistoryPage(
        entries=tuple(entry for entry in entries if entry.id),
        length=len(lines),
        size=whole_of(page.get("size")) or whole_of(page.get("page_size")),
        total=total,
    )


def _entry(line: JsonObject) -> HistoryEntry:
    return HistoryEntry(
        id=word_of(line.get("task_id"), LONGEST_NAME),
        task_type=word_of(line.get("action"), LONGEST_NAME),
        model=word_of(line.get("task_model"), LONGEST_NAME),
        word=word_of(line.get("status"), LONGEST_NAME),
        usage=units_of(line.get("usage")),
        created_at=parse_time(line.get("created_at")),
    )


def parse_upload(body: bytes) -> str:
    """The link of an uploaded file, under ``data`` or at the top."""
    root = parse_object(body)
    for place in (object_of(root.get("data")), root):
        link = place.get("url")
        if isinstance(link, str) and is_link(link):
            return link.strip()
    raise BadReply("the answer has no link of the uploaded file")
