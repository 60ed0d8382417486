"""What an answer proves: the table of reliability.md 4.1 for creates, and the one for free calls.

Pure: an `Answer` in; a core value out, or one of the errors raised. `evidence` goes along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sora_desktop.api.attempt import find_task_id
from sora_desktop.api.errors import (
    ApiError,
    NotFound,
    RateLimited,
    Refused,
    Transient,
    Unauthorized,
    Unconfirmed,
)
from sora_desktop.api.problems import head_of, is_html, problem_of_http
from sora_desktop.api.strict_json import BadReply
from sora_desktop.api.times import parse_retry_after
from sora_desktop.api.transport import Answer
from sora_desktop.api.wire import Reply, open_reply, task_in
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteTask

T = TypeVar("T")

# The only statuses after which a create is known not to have been taken. Any other may come from
# something between us and the service, after the service has begun.
DEFINITE = frozenset({400, 401, 402, 403, 404, 413, 422})
TOO_MANY = 429


def created(answer: Answer, now: datetime, evidence: str = "") -> RemoteTask:
    """The task that a create made; raises Refused, Unauthorized, RateLimited or Unconfirmed."""
    if not 200 <= answer.status < 300:
        raise _not_created(answer, answer.status, now, evidence)
    lost: ApiError
    try:
        reply = open_reply(answer.body)
    except BadReply as bad:
        lost = unconfirmed(answer.body, answer.status, str(bad), evidence)
    else:
        try:
            return task_in(reply)
        except BadReply as bad:
            lost = unconfirmed(answer.body, answer.status, str(bad), evidence)
        status = _status_in(answer, reply)
        if status != answer.status:
            lost = _not_created(answer, status, now, evidence)
    raise lost


def _not_created(answer: Answer, status: int, now: datetime, evidence: str) -> ApiError:
    if status == TOO_MANY:
        return _limited(answer, now, evidence)
    if status not in DEFINITE:
        said = problem_of_http(status, answer.body).text
        text = f"The server answered {status}." + (f" {said}" if said else "")
        return unconfirmed(answer.body, status, text, evidence)
    problem = problem_of_http(status, answer.body)
    if problem.category is Category.NOT_KNOWN:
        # 404 to a create: a wrong address, not a task that is not known.
        problem = replace(problem, category=Category.REFUSED)
    kind = Unauthorized if status == 401 else Refused
    return kind(problem, status=status, evidence=evidence, remote=_task_of(answer.body))


def unconfirmed(body: bytes, status: int | None, text: str, evidence: str) -> Unconfirmed:
    """Nobody knows; with the head of whatever came, and an id if one can be seen in it."""
    problem = Problem(category=Category.ANSWER_LOST, text=text, raw=head_of(body), code=status)
    return Unconfirmed(problem, evidence=evidence, maybe_id=find_task_id(body))


def read_out(answer: Answer, parse: Callable[[bytes], T], now: datetime, evidence: str = "") -> T:
    """What a free call asked for, by `parse`; raises the error that fits otherwise.

    An answer may be 200 by HTTP and tell of a refusal in its ``code``.
    """
    status = answer.status
    failure: ApiError | None = None
    if 200 <= status < 300:
        try:
            status = _status_in(answer, open_reply(answer.body))
            if status == answer.status:
                return parse(answer.body)
        except BadReply as bad:
            failure = Transient(_not_understood(answer, str(bad)), evidence=evidence)
    raise failure or _not_read(answer, status, now, evidence)


def _not_read(answer: Answer, status: int, now: datetime, evidence: str) -> ApiError:
    problem = problem_of_http(status, answer.body)
    if status == TOO_MANY:
        return _limited(answer, now, evidence)
    if status < 400:
        # A redirect of an API call: by networks that want a person to sign in first.
        text = "The call was sent elsewhere."
        elsewhere = replace(problem, category=Category.SIGN_IN, text=text)
        return Transient(elsewhere, evidence=evidence)
    if status == 401:
        return Unauthorized(problem, status=status, evidence=evidence)
    if status == 404:
        return NotFound(problem, status=status, evidence=evidence)
    if status >= 500 or status in (407, 408, 409, 425):
        return Transient(problem, evidence=evidence)
    if is_html(answer.body):
        # The API refuses in JSON; a page for people is from somebody on the way.
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


def _status_in(answer: Answer, reply: Reply) -> int:
    """The status that an answer means: its own ``code`` where that is a refusal."""
    code = reply.code
    return code if code is not None and 400 <= code < 600 else answer.status


def _task_of(body: bytes) -> RemoteTask | None:
    try:
        return task_in(open_reply(body))
    except BadReply:
        return None
