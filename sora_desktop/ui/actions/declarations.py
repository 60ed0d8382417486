"""The actions of the program, each declared once: those of the window, of projects, of the prompt,
of the shot list and of takes."""

from __future__ import annotations

from functools import partial

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope, Section, Several

tr_noop = partial(QT_TRANSLATE_NOOP, "TakeAction")
tr_command = partial(QT_TRANSLATE_NOOP, "Commands")
tr_shots = partial(QT_TRANSLATE_NOOP, "ShotActions")

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
        id="takes.cancel_queued", text=tr_noop("Cancel all queued"), icon="close", removes=True
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


# Qt's names for the standard keys (Find, Preferences, Quit) mean no keys on some systems and
# exactly these on others, where the same keys twice would work for neither.
_command = partial(Action, context="Commands")
_compose = partial(_command, scope=Scope.COMPOSE)


class WindowAction:
    """What can be done everywhere in the window."""

    SEARCH = _command(
        id="takes.search", text=tr_command("Search takes"), icon="search", keys="Ctrl+F"
    )
    BIN = _command(id="takes.open_bin", text=tr_command("Open bin"), icon="trash")
    SETTINGS = _command(id="settings", text=tr_command("Settings"), icon="settings", keys="Ctrl+,")
    QUIT = _command(id="quit", text=tr_command("Quit"), keys="Ctrl+Q")
    PALETTE = _command(
        id="palette", text=tr_command("Command palette"), icon="search", keys="Ctrl+K"
    )
    SHORTCUTS = _command(id="shortcuts", text=tr_command("Show shortcuts"), keys="Ctrl+/")
    HELP = _command(id="help", text=tr_command("Help"), icon="info", keys="F1")
    DETAILS = _command(id="details", text=tr_command("Show or hide details"), keys="Ctrl+I")
    PANEL = _command(id="takes.panel", text=tr_command("Show or hide takes"), keys="Ctrl+B")
    NEEDS = _command(
        id="needs", text=tr_command("Show what needs you"), icon="warning", keys="Ctrl+Shift+N"
    )
    ACCOUNT = _command(id="account", text=tr_command("Show today's account"))
    NEXT_REGION = _command(id="region.next", text=tr_command("Next region"), keys="F6")
    PREVIOUS_REGION = _command(
        id="region.previous", text=tr_command("Previous region"), keys="Shift+F6"
    )
    TAKES = _command(id="view.takes", text=tr_command("Takes"), icon="film", keys="Ctrl+1")
    SHOT_LIST = _command(
        id="view.shot_list", text=tr_command("Shot list"), icon="list", keys="Ctrl+2"
    )
    SPENDING = _command(
        id="view.spending", text=tr_command("Spending"), icon="chart", keys="Ctrl+3"
    )
    PRICES = _command(id="prices", text=tr_command("Model prices"), icon="chart")
    VIEWER_ONLY = _command(id="viewer.only", text=tr_command("Viewer only"), keys="Shift+F")


class ProjectAction:
    """What can be done with the current project."""

    NEW = _command(id="project.new", text=tr_command("New project\u2026"), icon="plus")
    RENAME = _command(id="project.rename", text=tr_command("Rename project\u2026"), icon="rename")
    SETTINGS = _command(
        id="project.settings", text=tr_command("Project settings\u2026"), icon="settings"
    )
    ARCHIVE = _command(
        id="project.archive", text=tr_command("Archive project"), icon="folder", removes=True
    )
    EXPORT = _command(id="project.export", text=tr_command("Export project\u2026"), icon="export")
    IMPORT = _command(id="project.import", text=tr_command("Import project\u2026"), icon="folder")
    ALL_TAKES = _command(id="project.all_takes", text=tr_command("All takes"), icon="list")


class PromptAction:
    """What can be done with the prompt."""

    # Only there: somebody who writes a note or a search does not want to buy.
    GENERATE = _compose(
        id="generate",
        text=tr_command("Generate"),
        icon="sparkle",
        keys="Ctrl+Return; Ctrl+Enter",
        spends=True,
    )
    BAR = _command(
        id="prompt.bar", text=tr_command("Show or hide the prompt bar"), keys="Ctrl+Shift+B"
    )
    FOCUS = _command(id="prompt.focus", text=tr_command("Focus prompt"), keys="Ctrl+L")
    MODEL = _command(id="prompt.model", text=tr_command("Choose model"), keys="Ctrl+Shift+M")
    HISTORY = _command(id="prompt.history", text=tr_command("Earlier prompts"), keys="Ctrl+Shift+H")
    TEMPLATES = _command(id="prompt.templates", text=tr_command("Templates"), keys="Ctrl+Shift+T")
    SHELF = _command(
        id="prompt.shelf",
        text=tr_command("Shelf"),
        hint=tr_command("Pictures with names for your prompts"),
        icon="tag",
        keys="Ctrl+Shift+S",
    )
    OLDER = _compose(id="prompt.older", text=tr_command("Previous prompt"), keys="Alt+Up")
    NEWER = _compose(id="prompt.newer", text=tr_command("Next prompt"), keys="Alt+Down")
    UNDO = _compose(id="compose.undo", text=tr_command("Undo"), keys="Ctrl+Z", repeats=True)
    REDO = _compose(
        id="compose.redo", text=tr_command("Redo"), keys="Ctrl+Shift+Z; Ctrl+Y", repeats=True
    )


_shot_action = partial(Action, context="ShotActions", scope=Scope.SHOTS)


class ShotAction:
    """What can be done in the shot list, to the shots that are selected there."""

    ADD = _shot_action(id="shots.add", text=tr_shots("Add shot"), icon="plus", keys="Ins")
    EDIT = _shot_action(
        id="shots.edit",
        text=tr_shots("Edit prompt"),
        icon="rename",
        keys="F2",
    )
    DUPLICATE = _shot_action(
        id="shots.duplicate",
        text=tr_shots("Duplicate"),
        icon="copy",
        keys="Ctrl+Shift+D",
    )
    SPLIT = _shot_action(id="shots.split", text=tr_shots("Split\u2026"))
    FILL_DOWN = _shot_action(
        id="shots.fill_down",
        text=tr_shots("Fill down model and options"),
        hint=QT_TRANSLATE_NOOP(
            "ShotActions", "Gives the selected shots the model and options of the first of them"
        ),
        keys="Ctrl+D",
    )
    UP = _shot_action(
        id="shots.up",
        text=tr_shots("Move up"),
        icon="chevron-up",
        keys="Alt+Up",
        repeats=True,
    )
    DOWN = _shot_action(
        id="shots.down",
        text=tr_shots("Move down"),
        icon="chevron-down",
        keys="Alt+Down",
        repeats=True,
    )
    RENAME = _shot_action(id="shots.rename", text=tr_shots("Rename shot\u2026"))
    REMOVE = _shot_action(
        id="shots.remove",
        text=tr_shots("Remove empty shots"),
        icon="trash",
        keys="Del",
        removes=True,
    )
    OPEN = _shot_action(id="shots.open", text=tr_shots("Open in Takes"), icon="film")
    GENERATE = _shot_action(
        id="shots.generate",
        text=tr_shots("Generate takes of the selected shots\u2026"),
        icon="sparkle",
        spends=True,
        asks=True,
    )
    # The same steps as among the takes, with the same labels.
    UNDO = _shot_action(
        id="shots.undo",
        context="TakeAction",
        text=QT_TRANSLATE_NOOP("TakeAction", "Undo"),
        keys="Ctrl+Z",
    )
    REDO = _shot_action(
        id="shots.redo",
        context="TakeAction",
        text=QT_TRANSLATE_NOOP("TakeAction", "Redo"),
        keys="Ctrl+Shift+Z; Ctrl+Y",
    )
    IMPORT = _shot_action(
        id="shots.import",
        text=tr_shots("Import shots\u2026"),
        icon="download",
    )
    PASTE = _shot_action(id="shots.paste", text=tr_shots("Paste shots\u2026"), keys="Ctrl+V")
    EXPORT_LIST = _shot_action(
        id="shots.export_list",
        text=tr_shots("Save shot list as CSV\u2026"),
        icon="list",
    )
    CONTACT_SHEET = _shot_action(
        id="shots.contact_sheet",
        text=tr_shots("Save contact sheet\u2026"),
        icon="grid",
    )
    EXPORT_CUT = _shot_action(
        id="shots.export_cut",
        text=tr_shots("Export cut\u2026"),
        icon="export",
    )
