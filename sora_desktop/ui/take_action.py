"""The names of what can be done with takes, and how one of them is offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class TakeAction(Enum):
    """The things that a person can do with one take; the values travel in signals."""

    PLAY = "play"
    FETCH_AGAIN = "fetch_again"
    GENERATE_AGAIN = "generate_again"
    REUSE = "reuse"
    CHECK_NOW = "check_now"
    PICK = "pick"
    SEND_NOW = "send_now"
    TAKE_BACK = "take_back"
    DID_NOT_HAPPEN = "did_not_happen"
    SEND_AGAIN = "send_again"
    REVEAL = "reveal"
    OPEN_EXTERNAL = "open_external"
    COPY_PROMPT = "copy_prompt"
    COPY_FILE = "copy_file"
    COPY_PATH = "copy_path"
    SAVE_RECIPE = "save_recipe"
    RENAME_ON_DISK = "rename_on_disk"
    EXPORT_FOR_EDITING = "export_for_editing"
    COPY_TASK_ID = "copy_task_id"
    STAR = "star"
    UNSTAR = "unstar"
    TAG = "tag"
    BIN = "bin"
    RESTORE = "restore"
    SHOW_PARENT = "show_parent"
    SHOW_FAMILY = "show_family"
    SHOW_PRESS = "show_press"
    SHOW_DETAILS = "show_details"
    COMPARE = "compare"
    COMPARE_WITH = "compare_with"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """One action as it is offered: `label` is translated and carries the price when there is one.

    `icon` is a name of the icon set, empty for none. At most one item of a take is `primary`: the
    one that the row shows as a button. `needs_confirmation` asks the window to ask first.
    `several`: done once for all selected takes together (see SEVERAL), never once for each.
    """

    action: TakeAction
    label: str
    icon: str = ""
    primary: bool = False
    needs_confirmation: bool = False
    several: bool = False


# What is done once for all chosen takes: one clipboard, one folder, one dialog. Not in BULK, which
# is done to each take by itself; the window's `act_on_several` takes these.
SEVERAL = frozenset(
    {
        TakeAction.COPY_FILE,
        TakeAction.COPY_PATH,
        TakeAction.SAVE_RECIPE,
        TakeAction.RENAME_ON_DISK,
        TakeAction.EXPORT_FOR_EDITING,
    }
)
# What changes nothing but the library, can be undone, and is one step for all chosen takes.
EDITS = frozenset(
    {
        TakeAction.STAR,
        TakeAction.UNSTAR,
        TakeAction.TAG,
        TakeAction.BIN,
        TakeAction.RESTORE,
    }
)
# What leads to other takes in the list, and is done there.
WAYS = frozenset({TakeAction.SHOW_PARENT, TakeAction.SHOW_FAMILY, TakeAction.SHOW_PRESS})
# The parts of the menu, between which a line is drawn.
GROUPS: Sequence[frozenset[TakeAction]] = (
    frozenset(
        {
            TakeAction.PLAY,
            TakeAction.FETCH_AGAIN,
            TakeAction.CHECK_NOW,
            TakeAction.PICK,
            TakeAction.SEND_NOW,
            TakeAction.TAKE_BACK,
            TakeAction.DID_NOT_HAPPEN,
        }
    ),
    frozenset({TakeAction.COMPARE, TakeAction.COMPARE_WITH}),
    frozenset({TakeAction.REUSE, TakeAction.GENERATE_AGAIN, TakeAction.SEND_AGAIN}),
    frozenset({TakeAction.REVEAL, TakeAction.OPEN_EXTERNAL}) | SEVERAL,
    frozenset({TakeAction.COPY_PROMPT, TakeAction.COPY_TASK_ID}),
    frozenset({TakeAction.STAR, TakeAction.UNSTAR, TakeAction.TAG}),
    WAYS | {TakeAction.SHOW_DETAILS},
    frozenset({TakeAction.BIN, TakeAction.RESTORE}),
)
# What may be done to many takes with one press: all of it is free, and none of it asks back.
BULK = frozenset(
    {
        TakeAction.FETCH_AGAIN,
        TakeAction.CHECK_NOW,
        TakeAction.TAKE_BACK,
    }
)
