"""What an answer proves: one table for creates, and one for free calls.

Pure: an `Answer` goes in; a core value comes out, or an error is raised with its `evidence`.

A refusal, and above all "too many requests", proves that nothing was made only where nothing in the
answer speaks of anything made, besides the task that `wire` finds in it: an id in any form and
place, or the word that all is well. Names say what else an id may be of: the request, an account,
the error itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from sora_desktop.api.errors import (
    ApiError,
    NotFound,
    PlanTooLow,
    RateLimited,
    Refused,
    Transient,
    Unauthorized,
    Unconfirmed,
    head_of,
    is_html,
    messages_in,
    problem_of_http,
)
from sora_desktop.api.fields import (
    BadReply,
    JsonObject,
    json_in,
    parse_list,
    parse_retry_after,
    status_of,
    whole_of,
    word_of,
)
from sora_desktop.api.transport import (
    UUID,
    Answer,
    find_task_id,
    is_task_id,
    is_uuid,
    names_task,
    only_uuid,
)
from sora_desktop.api.wire import Reply, open_reply, task_in
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import (
    PROMPT,
    RemoteStatus,
    RemoteTask,
    differing,
    fields_of,
    prompt_words,
    same_name,
)
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import MASK
from sora_desktop.core.take import without_task_id

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


T = TypeVar("T")

# The only statuses that prove a create was not taken. Any other may come from something between us
# and the service, after the service has started.
DEFINITE = frozenset({400, 401, 402, 403, 404, 413, 422})
TOO_MANY = 429
# The only other status under which the service itself may refuse, by the ``code`` in its answer.
APPLICATION = 500
PLAN_TOO_LOW = 403


def created(answer: Answer, wire: WireRequest, now: datetime, evidence: str = "") -> RemoteTask:
    """The task that a create made; raises Refused, Unauthorized, RateLimited or Unconfirmed.

    A task in the answer counts, whatever the status: the service has it. Only one that shows
    another order than `wire` is not ours.
    """
    why, status = "", answer.status
    try:
        reply = open_reply(answer.body)
        status = _status_in(answer, reply)
        task = task_in(reply)
    except BadReply as bad:
        why = str(bad)
    else:
        if not _is_another(task, wire, answer.status):
            return _with_reason(task, status, answer.body)
        text = "The reply is about another task."
        raise _lost(answer.body, answer.status, text, without_task_id(evidence), "")
    signs = signs_in(answer)
    if signs.made or status == answer.status < 300:
        raise unconfirmed(answer.body, answer.status, why, evidence, signs.hint)
    raise _not_created(answer, status, now, evidence)


def _is_another(task: RemoteTask, wire: WireRequest, status: int) -> bool:
    """Whether the task was made from another order. The service may adjust an accepted order to the
    model, except for its prompt: that may only be cut off or added to."""
    echoed = fields_of(task.input)
    # Parts that hold our key were masked before this, and can't be compared.
    unmasked = {name: value for name, value in echoed.items() if MASK not in str(value)}
    others = differing(wire.input, unmasked)
    if _accepted(status):
        return PROMPT in others and not _begins_alike(wire.input[PROMPT], unmasked[PROMPT])
    other_type = task.task_type and not same_name(task.task_type, wire.task_type)
    return bool(others or other_type)


def _begins_alike(sent: object, echoed: object) -> bool:
    """Whether one of two prompts begins the other: some services show less of a long one, and
    others what they added."""
    short, long = sorted(map(prompt_words, (sent, echoed)), key=len)
    return long.startswith(short.removesuffix("...").removesuffix("\u2026"))


def _with_reason(task: RemoteTask, status: int, body: bytes) -> RemoteTask:
    """The task; a failed one with everything that the answer says around it, and its status."""
    if task.status is not RemoteStatus.FAILED:
        return task
    error = task.error
    own = {error.message, error.raw_message, error.detail, task.detail, *task.logs}
    lines = tuple(text for text in messages_in(body) if text not in own)
    code = error.code or (status if status >= 400 else 0)
    return replace(task, logs=(*task.logs, *lines), error=replace(error, code=code))


def _not_created(answer: Answer, status: int, now: datetime, evidence: str) -> ApiError:
    by_http = answer.status
    own = _accepted(by_http) or by_http in DEFINITE or by_http in (TOO_MANY, APPLICATION)
    if not own or (status == TOO_MANY and by_http == APPLICATION):
        # The body of an answer from in between proves nothing, and what was started may go on: the
        # request is not sent again.
        status = by_http
    if status == TOO_MANY:
        return _limited(answer, now, evidence)
    if status not in DEFINITE:
        reason = problem_of_http(status, answer.body).text
        text = f"The server returned {status}." + (f" {reason}" if reason else "")
        return unconfirmed(answer.body, status, text, evidence)
    problem = problem_of_http(status, answer.body)
    if problem.category is Category.NOT_KNOWN:
        # 404 to a create: a wrong address, not an unknown task.
        problem = replace(problem, category=Category.REFUSED)
    kind = Unauthorized if status == 401 else Refused
    return kind(problem, status=status, evidence=evidence)


def unconfirmed(
    body: bytes, status: int | None, text: str, evidence: str, hint: str = ""
) -> Unconfirmed:
    """Nobody knows; with the head of the answer, and an id if one can be seen in it, or else the
    `hint`."""
    alone = only_uuid(body) if status is not None and _accepted(status) else ""
    maybe = find_task_id(body) or hint or alone
    return _lost(body, status, text, evidence, maybe)


def _lost(body: bytes, status: int | None, text: str, evidence: str, maybe: str) -> Unconfirmed:
    problem = Problem(category=Category.ANSWER_LOST, text=text, raw=head_of(body), code=status)
    return Unconfirmed(problem, evidence=evidence, maybe_id=maybe)


def task_of_failure(answer: Answer, remote_id: str) -> RemoteTask | None:
    """The task of that id where the answer tells its status, whatever the HTTP status; else
    None."""
    try:
        reply = open_reply(answer.body)
        task = task_in(reply)
    except BadReply:
        return None
    known = task.id == remote_id and task.status is not RemoteStatus.UNKNOWN
    return _with_reason(task, _status_in(answer, reply), answer.body) if known else None


def read_out(answer: Answer, parse: Callable[[bytes], T], now: datetime, evidence: str = "") -> T:
    """The result of a free call by `parse`; otherwise raises the matching error.

    An answer may be 200 by HTTP and carry a refusal in its ``code``.
    """
    status = answer.status
    failure: ApiError | None = None
    if _accepted(status):
        try:
            status = _status_in(answer, open_reply(answer.body))
            if status == answer.status:
                return parse(answer.body)
        except BadReply as bad:
            failure = Transient(_not_understood(answer, str(bad)), evidence=evidence)
    raise failure or _not_read(answer, status, now, evidence)


def upload_refused(error: Refused) -> Refused:
    """What a refused upload means: it says nothing of a task or of the whole account."""
    if isinstance(error, Unauthorized):
        return error
    plan = error.status == PLAN_TOO_LOW
    category = Category.UPLOAD_PLAN if plan else Category.UPLOAD_REFUSED
    kind = PlanTooLow if plan else Refused
    problem = replace(error.problem, category=category)
    return kind(problem, status=error.status, evidence=error.evidence)


def _not_read(answer: Answer, status: int, now: datetime, evidence: str) -> ApiError:
    problem = problem_of_http(status, answer.body)
    if status == TOO_MANY:
        return _limited(answer, now, evidence)
    if status < 400:
        # A redirect of an API call: from networks where a person has to sign in first.
        text = "The request was redirected."
        elsewhere = replace(problem, category=Category.SIGN_IN, text=text)
        return Transient(elsewhere, evidence=evidence)
    if status == 401:
        return Unauthorized(problem, status=status, evidence=evidence)
    if status == 404:
        return NotFound(problem, status=status, evidence=evidence)
    if status >= 500 or status in (407, 408, 409, 425):
        return Transient(problem, evidence=evidence)
    if is_html(answer.body):
        # The API refuses in JSON; a page for people comes from something in between.
        sign_in = replace(problem, category=Category.SIGN_IN)
        return Transient(sign_in, evidence=evidence)
    return Refused(problem, status=status, evidence=evidence)


def _not_understood(answer: Answer, text: str) -> Problem:
    category = Category.SIGN_IN if is_html(answer.body) else Category.NOT_UNDERSTOOD
    return Problem(category=category, text=text, raw=head_of(answer.body), code=answer.status)


def _limited(answer: Answer, now: datetime, evidence: str) -> RateLimited:
    wait = parse_retry_after(answer.headers.get("retry-after"), answer.date or now)
    problem = problem_of_http(TOO_MANY, answer.body)
    return RateLimited(problem, retry_after=wait, evidence=evidence)


def _accepted(status: int) -> bool:
    return status // 100 == 2


def _status_in(answer: Answer, reply: Reply) -> int:
    """The status that an answer means: its own ``code`` where that is a refusal."""
    code = reply.code
    return code if code is not None and 400 <= code < 600 else answer.status
