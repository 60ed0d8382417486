"""The actions of takes, each declared once, and how one of them is offered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope, Section, Several

tr_noop = partial(QT_TRANSLATE_NOOP, "TakeAction")

_action = partial(Action, context="TakeAction", scope=Scope.TAKES, repeats=True)


class TakeAction:
    """What can be done with takes."""

    PLAY = _action(
        id="takes.open",
        text=tr_noop("Play"),
        full_text=tr_noop("Play take"),
        icon="play",
        keys="Return; Enter",
    )
    ENTER_KEY = _action(id="takes.enter_key", icon="key", helps=True)
    TOP_UP = _action(id="takes.top_up", icon="external", helps=True)
    SWITCH_MODEL = _action(id="takes.switch_model", icon="swap", helps=True)
    CHOOSE_FOLDER = _action(id="takes.choose_folder", icon="folder", helps=True)
    SETTINGS = _action(id="takes.settings", icon="settings", helps=True)
    PROJECT_SETTINGS = _action(id="takes.project_settings", icon="settings", helps=True)
    FETCH_AGAIN = _action(
        id="takes.fetch_again",
        text=tr_noop("Fetch now (free)"),
        icon="download",
        several=Several.EACH,
    )
    CHECK_NOW = _action(
        id="takes.check_now", text=tr_noop("Check now"), icon="refresh", several=Several.EACH
    )
    PICK = _action(id="takes.pick", text=tr_noop("Find it in my account\u2026"), icon="search")
    SEND_NOW = _action(
        id="takes.send_now", text=tr_noop("Send now %1"), icon="sparkle", spends=True
    )
    TAKE_BACK = _action(
        id="takes.take_back",
        text=tr_noop("Remove from queue (free)"),
        icon="close",
        several=Several.TOGETHER,
        removes=True,
    )
    CANCEL_QUEUED = _action(
        id="takes.cancel_queued",
        text=tr_noop("Cancel all queued"),
        icon="close",
        removes=True,
    )
    EDIT_QUEUED = _action(
        id="takes.edit_queued",
        text=tr_noop("Edit queued prompt\u2026"),
        icon="rename",
        section=Section.QUEUE,
        several=Several.TOGETHER,
    )
    PAUSE = _action(
        id="takes.pause",
        text=tr_noop("Pause"),
        full_text=tr_noop("Pause in the queue"),
        icon="pause",
        section=Section.QUEUE,
        several=Several.TOGETHER,
    )
    RESUME = _action(
        id="takes.resume",
        text=tr_noop("Resume"),
        full_text=tr_noop("Resume in the queue"),
        icon="play",
        section=Section.QUEUE,
        several=Several.TOGETHER,
    )
    QUEUE_FIRST = _action(
        id="takes.queue_first",
        text=tr_noop("Send next"),
        icon="skip-start",
        section=Section.QUEUE,
        several=Several.TOGETHER,
    )
    QUEUE_UP = _action(
        id="takes.queue_up",
        text=tr_noop("Move up in queue"),
        icon="chevron-up",
        section=Section.QUEUE,
        several=Several.TOGETHER,
        keys="Alt+Up",
    )
    QUEUE_DOWN = _action(
        id="takes.queue_down",
        text=tr_noop("Move down in queue"),
        icon="chevron-down",
        section=Section.QUEUE,
        several=Several.TOGETHER,
        keys="Alt+Down",
    )
    QUEUE_LAST = _action(
        id="takes.queue_last",
        text=tr_noop("Send last"),
        icon="skip-end",
        section=Section.QUEUE,
        several=Several.TOGETHER,
    )
    DID_NOT_HAPPEN = _action(
        id="takes.did_not_happen",
        text=tr_noop("It was never made"),
        icon="close",
        asks=True,
        removes=True,
    )
    COMPARE = _action(
        id="takes.compare",
        text=tr_noop("Compare"),
        icon="compare",
        section=Section.COMPARE,
        several=Several.TOGETHER,
    )
    COMPARE_WITH = _action(
        id="takes.compare_with",
        text=tr_noop("Compare with\u2026"),
        icon="compare",
        section=Section.COMPARE,
    )
    REUSE = _action(
        id="takes.reuse", text=tr_noop("Edit and generate"), icon="plus", section=Section.GENERATE
    )
    CONTINUE = _action(
        id="takes.continue",
        text=tr_noop("Continue"),
        full_text=tr_noop("Continue from its last frame"),
        icon="continue",
        section=Section.GENERATE,
        keys="Ctrl+J",
        wide=True,
        repeats=False,
    )
    FRAME_TO_SHELF = _action(
        id="takes.frame_to_shelf",
        text=tr_noop("Add frame to shelf\u2026"),
        icon="tag",
        section=Section.GENERATE,
    )
    GENERATE_AGAIN = _action(
        id="takes.generate_again",
        text=tr_noop("Generate again (%1)"),
        icon="sparkle",
        section=Section.GENERATE,
        spends=True,
    )
    MAKE_FINAL = _action(
        id="takes.make_final",
        text=tr_noop("Make the final %1"),
        full_text=tr_noop("Make the final of a draft"),
        icon="sparkle",
        section=Section.GENERATE,
        spends=True,
    )
    MAKE_FINALS = _action(
        id="takes.make_finals",
        full_text=tr_noop("Make the finals of several drafts"),
        text=tr_noop("Make the finals (%1)"),
        icon="sparkle",
        section=Section.GENERATE,
        several=Several.TOGETHER,
        spends=True,
        asks=True,
    )
    SEND_AGAIN = _action(
        id="takes.send_again",
        text=tr_noop("Send again (%1, may be charged twice)"),
        icon="warning",
        section=Section.GENERATE,
        spends=True,
        asks=True,
    )
    REVEAL = _action(
        id="takes.reveal", text=tr_noop("Show in folder"), icon="folder", section=Section.FILE
    )
    OPEN_EXTERNAL = _action(
        id="takes.open_external",
        text=tr_noop("Open in another app"),
        icon="external",
        section=Section.FILE,
    )
    COPY_FILE = _action(
        id="takes.copy",
        text=tr_noop("Copy file"),
        full_text=tr_noop("Copy file or prompt"),
        icon="copy",
        section=Section.FILE,
        several=Several.TOGETHER,
        keys="Ctrl+C",
    )
    COPY_PATH = _action(
        id="takes.copy_path",
        text=tr_noop("Copy path"),
        icon="copy",
        section=Section.FILE,
        several=Several.TOGETHER,
    )
    RENAME_ON_DISK = _action(
        id="takes.rename_on_disk",
        text=tr_noop("Rename file\u2026"),
        icon="rename",
        section=Section.FILE,
        several=Several.TOGETHER,
    )
    SAVE_RECIPE = _action(
        id="takes.save_recipe",
        text=tr_noop("Save settings file next to clip"),
        icon="recipe",
        section=Section.FILE,
        several=Several.TOGETHER,
    )
    EXPORT_FOR_EDITING = _action(
        id="takes.export_for_editing",
        text=tr_noop("Export\u2026"),
        icon="export",
        section=Section.FILE,
        several=Several.TOGETHER,
    )
    COPY_PROMPT = _action(
        id="takes.copy_prompt", text=tr_noop("Copy prompt"), icon="copy", section=Section.COPY
    )
    COPY_TASK_ID = _action(
        id="takes.copy_task_id", text=tr_noop("Copy task ID"), icon="copy", section=Section.COPY
    )
    STAR = _action(
        id="takes.star",
        text=tr_noop("Star"),
        full_text=tr_noop("Star / unstar"),
        icon="star",
        keys="S; Ctrl+D",
        section=Section.MARK,
        several=Several.TOGETHER,
    )
    UNSTAR = _action(
        id="takes.unstar",
        text=tr_noop("Remove star"),
        icon="star-filled",
        section=Section.MARK,
        several=Several.TOGETHER,
        keys_of=STAR,
    )
    TAG = _action(
        id="takes.tag",
        text=tr_noop("Tags\u2026"),
        icon="tag",
        section=Section.MARK,
        several=Several.TOGETHER,
        keys="Ctrl+T",
    )
    NOTE = _action(
        id="takes.note",
        text=tr_noop("Add a note"),
        icon="rename",
        section=Section.MARK,
        keys="Ctrl+E",
        wide=True,
        repeats=False,
    )
    CHOOSE = _action(
        id="takes.choose",
        text=tr_noop("Choose for the cut"),
        hint=tr_noop("The one take that stands for its shot: its number has a white circle"),
        icon="film",
        section=Section.MARK,
        keys="Shift+S",
        wide=True,
        repeats=False,
    )
    MOVE_TO_SHOT = _action(
        id="takes.move_to_shot",
        text=tr_noop("Move to shot\u2026"),
        icon="swap",
        section=Section.SHOT,
        several=Several.TOGETHER,
    )
    MOVE_TO_NEW_SHOT = _action(
        id="takes.move_to_new_shot",
        text=tr_noop("Move to a new shot"),
        icon="plus",
        section=Section.SHOT,
        several=Several.TOGETHER,
    )
    MOVE_TO_PROJECT = _action(
        id="takes.move_to_project",
        text=tr_noop("Move shot to project\u2026"),
        icon="folder",
        section=Section.SHOT,
        several=Several.TOGETHER,
    )
    RENAME_SHOT = _action(
        id="takes.rename_shot",
        text=tr_noop("Rename shot\u2026"),
        icon="rename",
        section=Section.SHOT,
    )
    SHOW_PARENT = _action(
        id="takes.show_parent",
        text=tr_noop("Go to original take"),
        icon="link",
        section=Section.SHOW,
    )
    SHOW_SHOT = _action(
        id="takes.show_shot", text=tr_noop("Show shot"), icon="film", section=Section.SHOW
    )
    SHOW_DETAILS = _action(
        id="takes.details",
        text=tr_noop("Details"),
        full_text=tr_noop("Show details"),
        icon="info",
        section=Section.SHOW,
        keys="Alt+Return; Alt+Enter",
    )
    BIN = _action(
        id="takes.bin",
        text=tr_noop("Move to bin"),
        icon="trash",
        section=Section.BIN,
        several=Several.TOGETHER,
        keys="Del; Ctrl+Backspace",
        removes=True,
    )
    RESTORE = _action(
        id="takes.restore",
        text=tr_noop("Restore"),
        icon="undo",
        section=Section.BIN,
        several=Several.TOGETHER,
    )


TAKE_ACTIONS = tuple(each for each in vars(TakeAction).values() if isinstance(each, Action))


class ListAction:
    """Other keys of the list."""

    # What a take waits for may cost money.
    PRIMARY = _action(
        id="takes.primary",
        text=tr_noop("Main action"),
        keys="Shift+Return; Shift+Enter",
        repeats=False,
    )
    UNDO = _action(id="takes.undo", text=tr_noop("Undo"), keys="Ctrl+Z")
    REDO = _action(id="takes.redo", text=tr_noop("Redo"), keys="Ctrl+Shift+Z; Ctrl+Y")
    PAUSE_QUEUE = _action(
        id="takes.pause_queue", text=tr_noop("Pause or resume queue"), icon="pause", repeats=False
    )
    GRID = _action(id="takes.grid", text=tr_noop("Switch list / grid"), keys="Ctrl+G")
    LARGER = _action(id="takes.larger", text=tr_noop("Bigger thumbnails"), keys="Ctrl++; Ctrl+=")
    SMALLER = _action(id="takes.smaller", text=tr_noop("Smaller thumbnails"), keys="Ctrl+-")


# Those that can have keys, in the order of the shortcuts.
LIST_ACTIONS = (
    TakeAction.PLAY,
    ListAction.PRIMARY,
    TakeAction.SHOW_DETAILS,
    TakeAction.CONTINUE,
    TakeAction.STAR,
    TakeAction.CHOOSE,
    TakeAction.TAG,
    TakeAction.NOTE,
    TakeAction.BIN,
    TakeAction.QUEUE_UP,
    TakeAction.QUEUE_DOWN,
    ListAction.PAUSE_QUEUE,
    ListAction.UNDO,
    ListAction.REDO,
    TakeAction.COPY_FILE,
    ListAction.GRID,
    ListAction.LARGER,
    ListAction.SMALLER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """One action as it is offered: `label` is translated and carries the price if there is one.
    `short` is for a place without room for the label; empty where the label is always short. At
    most one item of a take is `primary`: the one that the row shows as a button. One that `helps`
    solves the take's problem."""

    action: Action
    label: str
    short: str = ""
    primary: bool = False
    helps: bool = False
