"""What an answer proves: one table for creates, and one for free calls.

Pure: an `Answer` goes in; a core value comes out, or an error is raised with its `evidence`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
from sora_desktop.api.fields import BadReply, parse_retry_after
from sora_desktop.api.signs import signs_in
from sora_desktop.api.transport import Answer, find_task_id, only_uuid
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
