"""What can be done with a take in each of its states, in words that carry the price.

The list's menu, its inline button, the strip under the player and the keyboard all ask here, so
that an action is offered under the same name everywhere and never where it cannot work. What
costs nothing and what costs money are always two actions, and the label says which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.task import IN_FLIGHT, Task, TaskState
from sora_desktop.ui.formats import counted
from sora_desktop.ui.take_action import (
    BULK,
    EDITS,
    GROUPS,
    SEVERAL,
    WAYS,
    ActionItem,
    TakeAction,
)

__all__ = [
    "BULK",
    "EDITS",
    "GROUPS",
    "SEVERAL",
    "WAYS",
    "ActionItem",
    "TakeAction",
    "actions_for",
    "bulk_actions",
    "can_be_binned",
    "primary_action",
]

translate = QCoreApplication.translate


def can_be_binned(task: Task) -> bool:
    """Whether the take may go to the bin: not while it is under way, held or not confirmed."""
    return task.at_rest and task.binned_at is None


def actions_for(task: Task, price: Money | None) -> list[ActionItem]:
    """What the take offers now, in the order of the menu.

    `price` is what the same request would cost today; None when it cannot be made any more (the
    model is gone), and then generating again is not offered.
    """
    if task.binned_at is not None:
        return _in_bin(task)
    return [
        *_state_actions(task),
        *_again(task, price),
        *_file_actions(task),
        *_common(task),
        *_ways(task),
        *_binning(task),
    ]


def primary_action(task: Task, price: Money | None) -> ActionItem | None:
    """The action that the state calls for; None when there is nothing to do but wait or look."""
    return next((item for item in actions_for(task, price) if item.primary), None)


def bulk_actions(tasks: Sequence[Task]) -> list[ActionItem]:
    """What can be done to all of several takes at once, each label with how many it concerns."""
    alike: dict[tuple[object, ...], list[ActionItem]] = {}
    counts: Counter[tuple[object, ...]] = Counter()
    for task in tasks:
        kind = _kind(task)
        counts[kind] += 1
        if kind not in alike:
            alike[kind] = [item for item in actions_for(task, None) if _for_many(item)]
    found: dict[TakeAction, ActionItem] = {}
    concerned: Counter[TakeAction] = Counter()
    for kind, items in alike.items():
        for item in items:
            found.setdefault(item.action, item)
            concerned[item.action] += counts[kind]
    pair = len(tasks) == 2 and all(task.state is TaskState.READY for task in tasks)
    return [
        replace(
            item,
            label=_counted(concerned[action]).replace("%1", item.label),
            primary=False,
        )
        for action, item in found.items()
    ] + ([_compare()] if pair else [])


def _kind(task: Task) -> tuple[object, ...]:
    """What decides on the actions for many: of 100,000 takes there are a few dozen kinds."""
    error, binned = task.last_error is not None, task.binned_at is not None
    return (task.state, task.held, task.link_dead, task.starred, error, binned, task.at_rest)


def _for_many(item: ActionItem) -> bool:
    return item.action in BULK | EDITS or item.several


def _compare() -> ActionItem:
    """For two takes only, which then are compared together."""
    label = translate("TakeAction", "Compare the two")
    return ActionItem(action=TakeAction.COMPARE, label=label, icon="compare", several=True)


def _counted(count: int) -> str:
    return counted(translate("TakeAction", "%1: %n take(s)", "", count), count)


def _state_actions(task: Task) -> list[ActionItem]:
    if task.state is TaskState.READY:
        return [
            ActionItem(
                action=TakeAction.PLAY,
                label=translate("TakeAction", "Play"),
                icon="play",
                primary=True,
            )
        ]
    if task.state is TaskState.COMPLETED:
        return [_fetch(primary=task.last_error is not None or task.link_dead)]
    if task.state is TaskState.DRAFT:
        return _draft_actions(task)
    if task.state is TaskState.UNCONFIRMED:
        return [_check(primary=True), _pick(), _did_not_happen()]
    if task.state in IN_FLIGHT:
        return [_check(primary=task.state is TaskState.UNKNOWN)]
    if task.state is TaskState.DISMISSED and task.sent_at is not None:
        return [_check(primary=False), _pick()]
    return []


def _fetch(*, primary: bool) -> ActionItem:
    label = (
        translate("TakeAction", "Fetch again (free)")
        if primary
        else translate("TakeAction", "Fetch now (free)")
    )
    return ActionItem(action=TakeAction.FETCH_AGAIN, label=label, icon="download", primary=primary)


def _check(*, primary: bool) -> ActionItem:
    return ActionItem(
        action=TakeAction.CHECK_NOW,
        label=translate("TakeAction", "Check now"),
        icon="refresh",
        primary=primary,
    )


def _pick() -> ActionItem:
    return ActionItem(
        action=TakeAction.PICK,
        label=translate("TakeAction", "Pick from the account's list\u2026"),
        icon="search",
    )


def _did_not_happen() -> ActionItem:
    return ActionItem(
        action=TakeAction.DID_NOT_HAPPEN,
        label=translate("TakeAction", "It did not happen"),
        icon="close",
        needs_confirmation=True,
    )


def _draft_actions(task: Task) -> list[ActionItem]:
    back = ActionItem(
        action=TakeAction.TAKE_BACK,
        label=translate("TakeAction", "Take back (nothing was sent)"),
        icon="close",
    )
    if not task.held:
        return [back]
    price = str(task.estimate)
    words = (
        translate("TakeAction", "Send now %1")
        if task.estimate_certain
        else translate("TakeAction", "Send now from %1")
    )
    return [
        ActionItem(
            action=TakeAction.SEND_NOW,
            label=words.replace("%1", price),
            icon="sparkle",
            primary=True,
        ),
        back,
    ]


def _again(task: Task, price: Money | None) -> list[ActionItem]:
    """Using the words once more, and paying once more: the failed take's way on."""
    failed = task.state is TaskState.FAILED
    refused = task.last_error is not None and task.last_error.category is Category.MODERATION
    # The same words would be refused again, and a model that is gone cannot be asked again.
    edit = failed and (refused or price is None)
    items = [
        ActionItem(
            action=TakeAction.REUSE,
            label=translate("TakeAction", "Edit and try again")
            if edit
            else translate("TakeAction", "Use this prompt and settings"),
            icon="plus",
            primary=edit,
        )
    ]
    if price is None or task.state in (TaskState.DRAFT, TaskState.SUBMITTING):
        return items
    if task.state is TaskState.UNCONFIRMED:
        return [*items, _send_again(price)]
    again = ActionItem(
        action=TakeAction.GENERATE_AGAIN,
        label=translate("TakeAction", "Generate again (%1)").replace("%1", str(price)),
        icon="sparkle",
        primary=failed and not edit,
    )
    return [*items, again]


def _send_again(price: Money) -> ActionItem:
    """The first one may still turn up, and be paid for: the label says so, and it asks twice."""
    return ActionItem(
        action=TakeAction.SEND_AGAIN,
        label=translate("TakeAction", "Send again (may charge a second time) (%1)").replace(
            "%1", str(price)
        ),
        icon="warning",
        needs_confirmation=True,
    )


def _file_actions(task: Task) -> list[ActionItem]:
    if task.state is not TaskState.READY:
        return []
    return [
        ActionItem(
            action=TakeAction.REVEAL, label=translate("TakeAction", "Show in folder"), icon="folder"
        ),
        ActionItem(
            action=TakeAction.OPEN_EXTERNAL,
            label=translate("TakeAction", "Open in another player"),
            icon="external",
        ),
        *_several(),
        ActionItem(
            action=TakeAction.COMPARE_WITH,
            label=translate("TakeAction", "Compare with\u2026"),
            icon="compare",
        ),
    ]


def _several() -> list[ActionItem]:
    """What is done to the files of all chosen takes together."""
    offered = (
        (TakeAction.COPY_FILE, translate("TakeAction", "Copy file"), "copy"),
        (TakeAction.COPY_PATH, translate("TakeAction", "Copy path"), "copy"),
        (TakeAction.RENAME_ON_DISK, translate("TakeAction", "Rename on disk\u2026"), "rename"),
        (TakeAction.SAVE_RECIPE, translate("TakeAction", "Save recipe beside the clip"), "recipe"),
        (
            TakeAction.EXPORT_FOR_EDITING,
            translate("TakeAction", "Export for editing\u2026"),
            "export",
        ),
    )
    return [
        ActionItem(action=action, label=label, icon=icon, several=True)
        for action, label, icon in offered
    ]


def _common(task: Task) -> list[ActionItem]:
    items = [
        ActionItem(
            action=TakeAction.COPY_PROMPT, label=translate("TakeAction", "Copy prompt"), icon="copy"
        )
    ]
    if task.remote_id is not None:
        items.append(
            ActionItem(
                action=TakeAction.COPY_TASK_ID,
                label=translate("TakeAction", "Copy task ID"),
                icon="copy",
            )
        )
    star = (
        ActionItem(
            action=TakeAction.UNSTAR,
            label=translate("TakeAction", "Remove star"),
            icon="star-filled",
        )
        if task.starred
        else ActionItem(action=TakeAction.STAR, label=translate("TakeAction", "Star"), icon="star")
    )
    details = ActionItem(
        action=TakeAction.SHOW_DETAILS, label=translate("TakeAction", "Details"), icon="info"
    )
    tag = ActionItem(action=TakeAction.TAG, label=translate("TakeAction", "Tags\u2026"), icon="tag")
    return [*items, star, tag, details]


def _ways(task: Task) -> list[ActionItem]:
    """To what the take was made from, and to its brothers."""
    items = []
    if task.parent_id is not None:
        made_from = translate("TakeAction", "Go to the take that it was made from")
        items.append(ActionItem(action=TakeAction.SHOW_PARENT, label=made_from, icon="link"))
    family = translate("TakeAction", "Show its family")
    items.append(ActionItem(action=TakeAction.SHOW_FAMILY, label=family, icon="link"))
    if task.press_id:
        press = translate("TakeAction", "Show the takes of this press")
        items.append(ActionItem(action=TakeAction.SHOW_PRESS, label=press, icon="film"))
    return items


def _binning(task: Task) -> list[ActionItem]:
    if not can_be_binned(task):
        return []
    words = translate("TakeAction", "Move to the bin")
    return [ActionItem(action=TakeAction.BIN, label=words, icon="trash")]


def _in_bin(task: Task) -> list[ActionItem]:
    """Of a take in the bin: back again, and to see what it is."""
    restore = ActionItem(
        action=TakeAction.RESTORE,
        label=translate("TakeAction", "Restore"),
        icon="undo",
        primary=True,
    )
    quiet = (TakeAction.PLAY, TakeAction.REVEAL, TakeAction.COPY_PROMPT, TakeAction.SHOW_DETAILS)
    offered = [*_state_actions(task), *_file_actions(task), *_common(task)]
    return [restore, *(replace(i, primary=False) for i in offered if i.action in quiet)]
