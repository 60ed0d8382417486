"""Drafts and their finals: a cheap clip first, and the same clip in full quality made from it.

PiAPI names both steps and their prices. What else the second one takes, and how long a draft can be
used, is known from other vendors only: a final is ordered by the id of the draft's task alone,
which works for seven days. It is offered for six.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind, Mode
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import DraftFlaw
from sora_desktop.core.request import MOST_IN_BATCH, VideoRequest, estimate_of, is_untested
from sora_desktop.core.take import RENDERED, Take

# How long the service accepts a draft, and how long a final is offered: it may wait in the queue.
KEPT_DAYS, OFFERED_DAYS = 7, 6


def as_draft(request: VideoRequest, catalogue: Catalogue) -> VideoRequest | None:
    """The same clip as a draft; None where the model can't make a draft of these inputs."""
    model = catalogue.get(request.model_id)
    mode = model.mode_for(request.roles) if model is not None else None
    if not isinstance(mode, Mode) or mode.draft is None:
        return None
    drafted = {**request.options, mode.draft.name: True}
    return replace(request, options=mode.fitted(drafted, keep=mode.draft.name))


def without_draft(request: VideoRequest, catalogue: Catalogue) -> VideoRequest:
    """The request in full quality, for a draft or a final: as it can be made again."""
    model = catalogue.get(request.model_id)
    names = {each.draft.name for each in model.modes if each.draft} if model is not None else set()
    kept = {name: value for name, value in request.options.items() if name not in names}
    inputs = tuple(each for each in request.inputs if not each.task)
    return replace(request, options=Options(kept), inputs=inputs)


def with_draft_inputs(request: VideoRequest, find: Callable[[str], Take | None]) -> VideoRequest:
    """A final's request with the inputs of its draft, from which it can be made again; any other
    request as it is. `find` gives the take of a task."""
    found = (find(each.task) for each in request.inputs if each.task)
    draft = next(filter(None, found), None)
    return request if draft is None else replace(request, inputs=draft.request.inputs)


def is_draft(request: VideoRequest, catalogue: Catalogue) -> bool:
    """Whether a draft is asked for."""
    model = catalogue.get(request.model_id)
    modes = model.modes if model is not None else ()
    return any(each.draft and request.options.get(each.draft.name) is True for each in modes)


def is_final(request: VideoRequest) -> bool:
    """Whether the final of a draft is asked for."""
    return Role.DRAFT in request.roles


def final_of(draft: Take, catalogue: Catalogue) -> VideoRequest | None:
    """The request for the final of a finished draft; None for any other take, and where the model
    makes no finals. The prompt and the settings are the draft's, for the person and the price."""
    mode = _final_mode(catalogue.get(draft.request.model_id))
    if mode is None or draft.remote_id is None or draft.state not in RENDERED:
        return None
    if not is_draft(draft.request, catalogue):
        return None
    options = mode.fitted(draft.request.options)
    inputs = (Input(role=Role.DRAFT, task=draft.remote_id),)
    return replace(draft.request, options=options, inputs=inputs)


def _final_mode(model: Model | None) -> Mode | None:
    mode = model.mode_for((Role.DRAFT,)) if model is not None else None
    return mode if isinstance(mode, Mode) and mode.kind_of(Role.DRAFT) is Kind.TASK else None


def days_left(draft: Take, now: datetime) -> int:
    """For how many days the final is still offered, a started day counted as one; 0: no longer."""
    left = (draft.sent_at or draft.created_at) + timedelta(days=OFFERED_DAYS) - now
    # A clock that was set back must not make a draft younger than new.
    return min(max(math.ceil(left / timedelta(days=1)), 0), OFFERED_DAYS)


def flaw_of(request: VideoRequest, draft: Take | None, now: datetime) -> DraftFlaw | None:
    """Why a final can't be made of its draft, as far as this library knows; None when it can, or
    when no final is asked for. For a draft that another library made, the service is asked."""
    if not is_final(request) or draft is None:
        return None
    if draft.state not in RENDERED:
        return DraftFlaw.NOT_READY
    return DraftFlaw.TOO_OLD if days_left(draft, now) == 0 else None


def saving(shot: Iterable[Take], draft: Take, catalogue: Catalogue) -> Money:
    """What is saved in a shot by making drafts and now the final of this one, compared with making
    every one of them in full quality: with n drafts, (n - 1) finals less n drafts. Zero where it
    costs more. A final that was made already counts as one more."""
    wanted = final_of(draft, catalogue)
    price = estimate_of(wanted, catalogue) if wanted is not None else None
    if wanted is None or price is None:
        return NOTHING
    units = -price.amount.units
    for take in shot:
        if is_final(take.request) or is_draft(take.request, catalogue):
            units -= take.spent.units
        final = final_of(take, catalogue)
        whole = estimate_of(final, catalogue) if final is not None else None
        units += whole.amount.units if whole is not None else 0
    return Money(max(units, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalOffer:
    """The final of a finished draft: what it costs, for how many days it is offered (0: no longer),
    what it saves in its shot, whether nobody has tried it on PiAPI, and how many of the draft's
    references were deleted since."""

    price: Money
    days: int
    saving: Money = NOTHING
    untested: bool = False
    deleted: int = 0


class FinalsOffer(NamedTuple):
    """The finals of several finished drafts: what they cost together, the days left for the oldest,
    and whether nobody has tried them on PiAPI."""

    drafts: tuple[Take, ...]
    price: Money
    days: int
    untested: bool = False


def finals_of(takes: Sequence[Take], catalogue: Catalogue, now: datetime) -> FinalsOffer | None:
    """The finals that are offered for those of the takes that are drafts; None for less than two,
    and for more takes than an order may have."""
    if not 1 < len(takes) <= MOST_IN_BATCH:
        return None
    offers = [(take, offer_of(take, tuple, catalogue, now)) for take in takes]
    found = [(take, offer) for take, offer in offers if offer is not None and offer.days]
    if len(found) < 2:
        return None
    return FinalsOffer(
        drafts=tuple(take for take, _ in found),
        price=Money.total(offer.price for _, offer in found),
        days=min(offer.days for _, offer in found),
        untested=any(offer.untested for _, offer in found),
    )


def offer_of(
    draft: Take, shot: Callable[[], Iterable[Take]], catalogue: Catalogue, now: datetime
) -> FinalOffer | None:
    """The final that is offered for a draft; None for any other take. `shot` gives the takes of
    its shot."""
    request = final_of(draft, catalogue)
    estimate = estimate_of(request, catalogue) if request is not None else None
    if request is None or estimate is None:
        return None
    days = days_left(draft, now)
    saved = saving(shot(), draft, catalogue) if days else NOTHING
    untested = is_untested(request, catalogue)
    return FinalOffer(price=estimate.amount, days=days, saving=saved, untested=untested)
