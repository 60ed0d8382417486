"""What an answer to a create may tell of something that was made, besides the task that `wire`
finds in it.

A refusal, and above all "too many requests", proves that nothing was made only where nothing in the
answer speaks of anything made: an id in any form and place, or the word that all is well. Names say
what else an id may be of: the request, an account, the error itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sora_desktop.api.fields import (
    BadReply,
    JsonObject,
    json_in,
    parse_list,
    status_of,
    whole_of,
    word_of,
)
from sora_desktop.api.transport import UUID, Answer, find_task_id, is_task_id, is_uuid, names_task
from sora_desktop.core.remote import RemoteStatus

_MOST_NODES = 5000
_LONGEST_ID = 256
_LONGEST_WORD = 128
# What was sent, and ids that every answer may have.
_OF_OTHERS = re.compile(
    r"\A(?:input|config)\Z|request|trace|correlation|span|session|log|event|node|host|server|user"
    r"|account|workspace|team|org|client|key|nonce|incident|reference|\bray\b",
    re.IGNORECASE,
)
_ERROR = re.compile(r"errors?", re.IGNORECASE)
# Under these an id may have any form.
_WORK_ID = re.compile(
    r"(?:x-?)?(?:[a-z]+-)?(?:task|job|generation|prediction|creation|render|video|order|work|run)"
    r"-?u?u?ids?",
    re.IGNORECASE,
)
_BEGUN = frozenset({RemoteStatus.WAITING, RemoteStatus.RUNNING, RemoteStatus.COMPLETED})
_STEP = re.compile(f"/({UUID})", re.IGNORECASE)
_ANY = re.compile(UUID.encode(), re.IGNORECASE)
# How much before an id in a plain text says what it is of.
_BEFORE = 40
# Headers that name where the answer to an order is to be had.
_WHERE = frozenset(
    {"location", "content-location", "operation-location", "azure-asyncoperation", "link"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Whether an answer speaks of something that was made, and its id where only one can be
    meant."""

    made: bool
    hint: str


def signs_in(answer: Answer) -> Signs:
    """What the head and the body of an answer tell of something made."""
    named = {text for text in _ids_in_head(answer) if text}
    try:
        root = parse_list(answer.body)
    except BadReply:
        ids, made = _ids_in_text(answer.body), _is_cut(answer.body)
    else:
        ids, made = set(_ids_in(root)), _says_done(root, answer.status)
    ids = named or ids
    hint = next(iter(ids)) if len(ids) == 1 else ""
    return Signs(made=bool(ids) or made or names_task(answer.body), hint=hint)


def _ids_in_head(answer: Answer) -> Iterator[str]:
    headers = answer.headers.multi_items()
    yield find_task_id("\n".join(f"{name}: {value}" for name, value in headers).encode())
    for name, value in headers:
        if name.casefold() in _WHERE:
            yield from _last_step(value)
        elif _WORK_ID.fullmatch(name) and is_task_id(value.strip()):
            yield value.strip()


def _ids_in(root: JsonObject) -> Iterator[str]:
    """Every id in the tree that may be of what was made."""
    waiting: list[tuple[str, object, bool]] = [("", root, False)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        name, value, in_error = waiting.pop()
        if isinstance(value, dict):
            yield from _id_of_begun(value)
            for key, item in value.items():
                if not _OF_OTHERS.search(key):
                    waiting.append((key, item, in_error or _ERROR.fullmatch(key) is not None))
        elif isinstance(value, list):
            waiting += [(name, item, in_error) for item in value]
        elif (inner := _opened(value)) is not None:
            waiting.append((name, inner, in_error))
        else:
            yield from _ids_of_field(name, value, in_error)


def _id_of_begun(fields: JsonObject) -> Iterator[str]:
    """The ``id`` of an object that waits, runs or is done; in any form."""
    text = word_of(fields.get("id"), _LONGEST_ID)
    if status_of(word_of(fields.get("status"), _LONGEST_WORD)) in _BEGUN and is_task_id(text):
        yield text.casefold() if is_uuid(text) else text


def _ids_of_field(name: str, value: object, in_error: bool) -> Iterator[str]:
    text = word_of(value, _LONGEST_ID)
    if is_uuid(text) and not in_error:
        yield text.casefold()
    elif _WORK_ID.fullmatch(name.replace("_", "-")) and is_task_id(text) and " " not in text:
        yield text
    elif isinstance(value, str) and not in_error:
        yield from _last_step(value)


def _last_step(text: str) -> Iterator[str]:
    """The last id of each link or path. Word by word: one expression for all of it would search a
    text of a megabyte anew from each of its letters."""
    for word in text.split():
        if steps := _STEP.findall(word):
            yield steps[-1].casefold()


def _opened(value: object) -> JsonObject | None:
    """The JSON that a text consists of."""
    if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
        return json_in(value, parse_list)
    return None


def _says_done(root: JsonObject, status: int) -> bool:
    """Whether a refusal by its status is a success by its own word."""
    code = whole_of(root.get("code"))
    good = (code is not None and 200 <= code < 300) or root.get("success") is True
    return status >= 400 and good


def _ids_in_text(body: bytes) -> set[str]:
    """The ids in a body that is no JSON, or damaged, or in another encoding."""
    plain = body.replace(b"\0", b"")
    found: set[str] = set()
    for match in _ANY.finditer(plain):
        before = plain[max(match.start() - _BEFORE, 0) : match.start()].decode("ascii", "replace")
        # Only the words that stand before this one id.
        if not _OF_OTHERS.search(re.split(r"[,;{}\n]", before)[-1]):
            found.add(match[0].decode("ascii").casefold())
    return found


def _is_cut(body: bytes) -> bool:
    """Whether it begins like JSON and can't be read: what is missing may be the task."""
    return body.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] in (b"{", b"[")
