"""One problem of each kind with the words of a service or system, and a take that meets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, CertificateFlaw, Problem
from sora_desktop.core.take import Take, TakeState

_SAID: Mapping[Category, Problem] = MappingProxyType(
    {
        problem.category: problem
        for problem in (
            Problem(
                category=Category.KEY_REFUSED,
                text="Invalid API key",
                raw='{"code": 401, "message": "Invalid API key"}',
                code=401,
            ),
            Problem(
                category=Category.ACCOUNT_REFUSED,
                text="plan not allowed",
                raw='{"code": 403, "message": "plan not allowed"}',
                code=403,
            ),
            Problem(
                category=Category.NO_BALANCE,
                text="insufficient credits: please top up your account",
                raw='{"code": 400, "message": "insufficient credits: please top up your account"}',
                code=400,
            ),
            Problem(
                category=Category.MODERATION,
                text="moderation_blocked: the prompt was rejected by the content policy",
                raw="content review: flagged category example",
                code=10003,
            ),
            Problem(category=Category.MODEL_GONE, text="invalid model", raw="{}", code=400),
            Problem(
                category=Category.RENDER_FAILED, text="upstream: generation failed", code=10000
            ),
            Problem(category=Category.REFUSED, text="aspect_ratio: not allowed", code=400),
            Problem(category=Category.CERTIFICATE, code=CertificateFlaw.UNKNOWN_ISSUER),
            Problem(category=Category.DISK_FULL, text="No space left on device"),
        )
    }
)
_ON_THE_WAY = {Category.NOT_KNOWN, Category.NOT_UNDERSTOOD}
_NOT_SURE = {Category.ANSWER_LOST, Category.INTERRUPTED}
_ENDED = {
    Category.MODERATION,
    Category.MODEL_GONE,
    Category.REFUSED,
    Category.RENDER_FAILED,
    Category.CANCELLED,
    Category.NO_BALANCE,
}
# Refused by the answer to the order itself.
_AT_ONCE = {Category.MODEL_GONE, Category.REFUSED, Category.NO_BALANCE}
_FETCHING = {
    Category.DISK_FULL,
    Category.FOLDER_GONE,
    Category.FILE_GONE,
    Category.FILE_IN_USE,
    Category.NOT_A_VIDEO,
    Category.LINK_DEAD,
    Category.NO_LINK,
}


def problem_of(category: Category) -> Problem:
    """A problem of the kind, with what a service would say where one says something."""
    return _SAID.get(category, Problem(category=category))


def take_with(problem: Problem, takes: Sequence[Take]) -> Take:
    """One of the takes as it would be in that problem; it is not written down."""
    state = TakeState.DRAFT
    for states, then in (
        (_ON_THE_WAY, TakeState.PROCESSING),
        (_NOT_SURE, TakeState.UNCONFIRMED),
        (_ENDED, TakeState.FAILED),
        (_FETCHING, TakeState.COMPLETED),
    ):
        if problem.category in states:
            state = then
    take = replace(takes[0], state=state, last_error=problem)
    if problem.category in _AT_ONCE:
        return replace(take, remote_id=None, charged=None, answer=None)
    if state is TakeState.FAILED:
        return replace(take, charged=Money(0), answer=None)
    if state is not TakeState.DRAFT:
        return take
    return replace(take, held=True, sent_at=None, remote_id=None, answer=None)
