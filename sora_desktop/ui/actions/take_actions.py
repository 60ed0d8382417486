"""What can be done with a take in each of its states, with labels that carry the price.

The list's menu, its inline button, the strip under the player and the keyboard all use this, so
that an action is offered under the same name everywhere and never where it can't work. Free and
paid actions are always separate, and the label says which one it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sora_desktop.core.drafts import FinalOffer, FinalsOffer, is_final
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.request import lists_shots
from sora_desktop.core.take import IN_FLIGHT, UNSENT, Take, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem, Several
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import (
    STEP_ACTIONS,
    ReplacementModel,
    further_steps,
    helping_items,
    step_label,
    urged_step,
)
from sora_desktop.ui.text.formats import Translator, fill, price_text
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.text.take_text import days_text

tr = Translator("TakeAction")
_NOT_TAKEN_YET = UNSENT | {TakeState.SUBMITTING}


def can_be_binned(take: Take) -> bool:
    """Whether the take may go to the bin: not while it is under way, held or not confirmed."""
    return take.at_rest and take.binned_at is None


def can_be_starred(take: Take) -> bool:
    """Whether there is a clip without a star."""
    return take.state is TakeState.READY and not take.starred


def actions_for(
    take: Take,
    price: Money | None,
    instead: ReplacementModel | None = None,
    *,
    chosen: bool = False,
    final: FinalOffer | None = None,
) -> list[ActionItem]:
    """The actions of the take, in the order of the menu. `price` is what the same request would
    cost today; None when it can't be made any more (the model is gone), and then generating again
    is not offered. `instead` is the model to switch to; `chosen`, whether it is the chosen take of
    its shot; `final`, that of a draft."""
    if take.binned_at is not None:
        return _in_bin(take)
    first = _first(take, price, instead)
    offered = [
        *helping_items(take, instead),
        *_state_actions(take),
        *([_final(final)] if final is not None and final.days else []),
        *_again(take, price),
        *_file_actions(take),
        *_common(take),
        *_shot_actions(take, chosen),
        *([_item(TakeAction.BIN)] if can_be_binned(take) else []),
    ]
    helps = {STEP_ACTIONS[step] for step in further_steps(take.last_error, take, instead)}
    offered = [_as_help(item) if item.action in helps else item for item in offered]
    return [_as_first(item) if item.action is first else item for item in offered]


def _first(take: Take, price: Money | None, instead: ReplacementModel | None) -> Action | None:
    """The action that the state calls for: the free step that helps with its problem, else its
    own."""
    step = urged_step(take, instead)
    if step is not None:
        return STEP_ACTIONS[step]
    if take.state is TakeState.FAILED:
        # The same prompt would be refused again, and a model that is gone can't be used again.
        return TakeAction.GENERATE_AGAIN if price is not None else TakeAction.REUSE
    if take.state is TakeState.COMPLETED and take.last_error is None:
        return None
    if take.state is TakeState.DRAFT and not take.held:
        return TakeAction.RESUME if take.paused else None
    return _OF_STATE.get(take.state)


_OF_STATE = {
    TakeState.READY: TakeAction.PLAY,
    TakeState.COMPLETED: TakeAction.FETCH_AGAIN,
    TakeState.DRAFT: TakeAction.SEND_NOW,
    TakeState.UNCONFIRMED: TakeAction.CHECK_NOW,
    TakeState.UNKNOWN: TakeAction.CHECK_NOW,
}


def _as_help(item: ActionItem) -> ActionItem:
    """Where using the prompt again is what helps, it must be changed."""
    edit = item.action is TakeAction.REUSE
    label = step_label(Step.EDIT_PROMPT, None, None) if edit else item.label
    return replace(item, helps=True, label=label)


def _as_first(item: ActionItem) -> ActionItem:
    return replace(_as_help(item), primary=True)


def primary_of(items: Sequence[ActionItem]) -> ActionItem | None:
    """The action that the state calls for; None when there is nothing to do but wait or look."""
    return next((item for item in items if item.primary), None)


def bulk_actions(takes: Sequence[Take], finals: FinalsOffer | None = None) -> list[ActionItem]:
    """What can be done to all of several takes at once, each label with how many it concerns.
    `finals` is what is offered for the drafts among them."""
    alike: dict[tuple[object, ...], list[ActionItem]] = {}
    counts: Counter[tuple[object, ...]] = Counter()
    for take in takes:
        kind = _kind(take)
        counts[kind] += 1
        if kind not in alike:
            alike[kind] = [
                item
                for item in actions_for(take, None)
                if item.action.several is not Several.NOT_OFFERED
            ]
    found: dict[Action, ActionItem] = {}
    affected: Counter[Action] = Counter()
    for kind, items in alike.items():
        for item in items:
            found.setdefault(item.action, item)
            affected[item.action] += counts[kind]
    pair = len(takes) == 2 and all(take.state is TakeState.READY for take in takes)
    return [
        replace(item, label=_counted(affected[action]).replace("%1", item.label), primary=False)
        for action, item in found.items()
    ] + [
        *([_item(TakeAction.COMPARE)] if pair else []),
        *([_finals(finals)] if finals is not None else []),
    ]


def _kind(take: Take) -> tuple[object, ...]:
    """The key that decides the actions for many: of 100,000 takes there are a few dozen kinds."""
    error, binned = take.last_error is not None, take.binned_at is not None
    waits = take.held, take.paused
    return (take.state, *waits, take.link_dead, take.starred, error, binned, take.at_rest)


def _counted(count: int) -> str:
    return tr("%1: %n take(s)", "", count)


def _item(action: Action, label: str = "") -> ActionItem:
    return ActionItem(action=action, label=label or action.label)


def _priced(action: Action, cost: Money) -> ActionItem:
    return _item(action, action.label.replace("%1", price_text(cost)))


def _finals(offer: FinalsOffer) -> ActionItem:
    count = len(offer.drafts)
    text = tr("{finals} ({price})")
    if offer.untested:
        text = tr("{finals} ({price}, untested)")
    made = tr("Make %n final(s)", "", count)
    return _item(TakeAction.MAKE_FINALS, fill(text, finals=made, price=price_text(offer.price)))


def _final(offer: FinalOffer) -> ActionItem:
    """With its price and the days that are left, shorter where there is no room."""
    item, days = _priced(TakeAction.MAKE_FINAL, offer.price), days_text(offer.days)
    text = tr("{action}, {days} left")
    if offer.untested:
        text = tr("{action}, {days} left (untested)")
    return replace(
        item,
        label=fill(text, action=item.label, days=days),
        short=tr("Final {price}, {days}", price=price_text(offer.price), days=days),
    )


def _state_actions(take: Take) -> list[ActionItem]:
    if take.state is TakeState.READY:
        return [_item(TakeAction.PLAY)]
    if take.state is TakeState.COMPLETED:
        again = take.last_error is not None or take.link_dead
        label = step_label(Step.FETCH_AGAIN, None, None) if again else ""
        return [replace(_item(TakeAction.FETCH_AGAIN, label), short=tr("Fetch again"))]
    if take.state is TakeState.DRAFT:
        return _draft_actions(take)
    if take.state is TakeState.PREPARING:
        return [_item(TakeAction.TAKE_BACK), *_queue_actions(take)]
    look = [_item(TakeAction.CHECK_NOW), _item(TakeAction.PICK)]
    if take.state is TakeState.UNCONFIRMED:
        return [*look, _item(TakeAction.DID_NOT_HAPPEN)]
    if take.state in IN_FLIGHT:
        return look[:1]
    return look if take.state is TakeState.DISMISSED and take.sent_at is not None else []


def _draft_actions(take: Take) -> list[ActionItem]:
    back = _item(TakeAction.TAKE_BACK)
    if not take.held:
        return [back, _item(TakeAction.CANCEL_QUEUED), *_queue_actions(take)]
    send = _priced(TakeAction.SEND_NOW, take.estimate)
    if take.estimate and not take.estimate_certain:
        label = tr("Send now from %1").replace("%1", str(take.estimate))
        send = _item(TakeAction.SEND_NOW, label)
    return [send, back, *_edit(take)]


def _edit(take: Take) -> list[ActionItem]:
    """None for a final, of which PiAPI gets the draft's id and not the prompt, and none for a list
    of shots, which is made in its place: nothing would change."""
    unused = is_final(take.request) or lists_shots(take.request)
    return [] if unused else [_item(TakeAction.EDIT_QUEUED)]


def _queue_actions(take: Take) -> list[ActionItem]:
    """The actions of the queue. One whose pictures are being uploaded is the next; one that is
    paused is not."""
    turn = TakeAction.RESUME if take.paused else TakeAction.PAUSE
    first = [] if take.paused else [TakeAction.QUEUE_FIRST]
    moves = (*first, TakeAction.QUEUE_UP, TakeAction.QUEUE_DOWN, TakeAction.QUEUE_LAST)
    wanted = (turn, *(moves if take.state is TakeState.DRAFT else ()))
    return [*_edit(take), *(_item(action) for action in wanted)]


def _again(take: Take, price: Money | None) -> list[ActionItem]:
    """Using the prompt again, and paying again. A lost take may still turn up, and be paid for: the
    label of sending it again says so."""
    items = [_item(TakeAction.REUSE)]
    if price is not None and take.state not in _NOT_TAKEN_YET:
        if take.state is TakeState.UNCONFIRMED:
            items.append(_priced(TakeAction.SEND_AGAIN, price))
        else:
            again = _priced(TakeAction.GENERATE_AGAIN, price)
            items.append(replace(again, short=tr("Again ({price})", price=price_text(price))))
    if take.state is TakeState.READY:
        items += [_item(TakeAction.CONTINUE), _item(TakeAction.FRAME_TO_SHELF)]
    return items


def _file_actions(take: Take) -> list[ActionItem]:
    if was_set_aside(take):
        return [_item(TakeAction.REVEAL)]
    if take.state is not TakeState.READY:
        return []
    return [
        _item(TakeAction.REVEAL),
        _item(TakeAction.OPEN_EXTERNAL),
        _item(TakeAction.COPY_FILE),
        _item(TakeAction.COPY_PATH),
        _item(TakeAction.RENAME_ON_DISK),
        _item(TakeAction.SAVE_RECIPE),
        _item(TakeAction.EXPORT_FOR_EDITING),
        _item(TakeAction.COMPARE_WITH),
    ]


def was_set_aside(take: Take) -> bool:
    """Whether the download of the take is no video, and was kept."""
    error = take.last_error
    no_video = error is not None and error.category is Category.NOT_A_VIDEO and bool(error.raw)
    return take.state is TakeState.COMPLETED and no_video


def _common(take: Take) -> list[ActionItem]:
    return [
        _item(TakeAction.COPY_PROMPT),
        *([_item(TakeAction.COPY_TASK_ID)] if take.remote_id is not None else []),
        *([_item(TakeAction.UNSTAR)] if take.starred else []),
        *([_item(TakeAction.STAR)] if can_be_starred(take) else []),
        _item(TakeAction.TAG),
        _item(TakeAction.NOTE),
        _item(TakeAction.SHOW_DETAILS),
    ]


def _shot_actions(take: Take, chosen: bool) -> list[ActionItem]:
    """The actions of a shot's takes, and going to the shot."""
    left_out = tr("Don't choose") if chosen else ""
    return [
        *([_item(TakeAction.CHOOSE, left_out)] if take.state is TakeState.READY else []),
        _item(TakeAction.MOVE_TO_SHOT),
        _item(TakeAction.MOVE_TO_NEW_SHOT),
        _item(TakeAction.MOVE_TO_PROJECT),
        _item(TakeAction.RENAME_SHOT),
        *([_item(TakeAction.SHOW_PARENT)] if take.parent_id is not None else []),
        _item(TakeAction.SHOW_SHOT),
    ]


def _in_bin(take: Take) -> list[ActionItem]:
    """For a take in the bin: restoring it, and seeing what it is."""
    restore = replace(_item(TakeAction.RESTORE), primary=True)
    quiet = (TakeAction.PLAY, TakeAction.REVEAL, TakeAction.COPY_PROMPT, TakeAction.SHOW_DETAILS)
    offered = [*_state_actions(take), *_file_actions(take), *_common(take)]
    return [restore, *(item for item in offered if item.action in quiet)]
