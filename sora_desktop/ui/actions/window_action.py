"""The actions of the window, of the prompt and of the shot list, each declared once."""

from __future__ import annotations

from functools import partial

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope

tr_noop = partial(QT_TRANSLATE_NOOP, "Commands")

# Qt's names for the standard keys (Find, Preferences, Quit) mean no keys on some systems and
# exactly these on others, where the same keys twice would work for neither.
_action = partial(Action, context="Commands")
_compose = partial(_action, scope=Scope.COMPOSE)


class WindowAction:
    """What can be done everywhere in the window."""

    SEARCH = _action(id="takes.search", text=tr_noop("Search takes"), icon="search", keys="Ctrl+F")
    BIN = _action(id="takes.open_bin", text=tr_noop("Open bin"), icon="trash")
    SETTINGS = _action(id="settings", text=tr_noop("Settings"), icon="settings", keys="Ctrl+,")
    QUIT = _action(id="quit", text=tr_noop("Quit"), keys="Ctrl+Q")
    PALETTE = _action(id="palette", text=tr_noop("Command palette"), icon="search", keys="Ctrl+K")
    SHORTCUTS = _action(id="shortcuts", text=tr_noop("Show shortcuts"), keys="Ctrl+/")
    HELP = _action(id="help", text=tr_noop("Help"), icon="info", keys="F1")
    DETAILS = _action(id="details", text=tr_noop("Show or hide details"), keys="Ctrl+I")
    PANEL = _action(id="takes.panel", text=tr_noop("Show or hide takes"), keys="Ctrl+B")
    NEEDS = _action(
        id="needs", text=tr_noop("Show what needs you"), icon="warning", keys="Ctrl+Shift+N"
    )
    ACCOUNT = _action(id="account", text=tr_noop("Show today's account"))
    NEXT_REGION = _action(id="region.next", text=tr_noop("Next region"), keys="F6")
    PREVIOUS_REGION = _action(
        id="region.previous", text=tr_noop("Previous region"), keys="Shift+F6"
    )
    TAKES = _action(id="view.takes", text=tr_noop("Takes"), icon="film", keys="Ctrl+1")
    SHOT_LIST = _action(id="view.shot_list", text=tr_noop("Shot list"), icon="list", keys="Ctrl+2")
    SPENDING = _action(id="view.spending", text=tr_noop("Spending"), icon="chart", keys="Ctrl+3")
    PRICES = _action(id="prices", text=tr_noop("Model prices"), icon="chart")
    VIEWER_ONLY = _action(id="viewer.only", text=tr_noop("Viewer only"), keys="Shift+F")


class ProjectAction:
    """What can be done with the current project."""

    NEW = _action(id="project.new", text=tr_noop("New project\u2026"), icon="plus")
    RENAME = _action(id="project.rename", text=tr_noop("Rename project\u2026"), icon="rename")
    SETTINGS = _action(
        id="project.settings", text=tr_noop("Project settings\u2026"), icon="settings"
    )
    ARCHIVE = _action(
        id="project.archive", text=tr_noop("Archive project"), icon="folder", removes=True
    )
    EXPORT = _action(id="project.export", text=tr_noop("Export project\u2026"), icon="export")
    IMPORT = _action(id="project.import", text=tr_noop("Import project\u2026"), icon="folder")
    ALL_TAKES = _action(id="project.all_takes", text=tr_noop("All takes"), icon="list")


class PromptAction:
    """What can be done with the prompt."""

    # Only there: somebody who writes a note or a search does not want to buy.
    GENERATE = _compose(
        id="generate",
        text=tr_noop("Generate"),
        icon="sparkle",
        keys="Ctrl+Return; Ctrl+Enter",
        spends=True,
    )
    BAR = _action(id="prompt.bar", text=tr_noop("Show or hide the prompt bar"), keys="Ctrl+Shift+B")
    FOCUS = _action(id="prompt.focus", text=tr_noop("Focus prompt"), keys="Ctrl+L")
    MODEL = _action(id="prompt.model", text=tr_noop("Choose model"), keys="Ctrl+Shift+M")
    HISTORY = _action(id="prompt.history", text=tr_noop("Earlier prompts"), keys="Ctrl+Shift+H")
    TEMPLATES = _action(id="prompt.templates", text=tr_noop("Templates"), keys="Ctrl+Shift+T")
    SHELF = _action(
        id="prompt.shelf",
        text=tr_noop("Shelf"),
        hint=tr_noop("Pictures with names for your prompts"),
        icon="tag",
        keys="Ctrl+Shift+S",
    )
    OLDER = _compose(id="prompt.older", text=tr_noop("Previous prompt"), keys="Alt+Up")
    NEWER = _compose(id="prompt.newer", text=tr_noop("Next prompt"), keys="Alt+Down")
    UNDO = _compose(id="compose.undo", text=tr_noop("Undo"), keys="Ctrl+Z", repeats=True)
    REDO = _compose(
        id="compose.redo", text=tr_noop("Redo"), keys="Ctrl+Shift+Z; Ctrl+Y", repeats=True
    )


_shot_action = partial(Action, context="ShotActions", scope=Scope.SHOTS)


class ShotAction:
    """What can be done in the shot list, to the shots that are selected there."""

    ADD = _shot_action(
        id="shots.add", text=QT_TRANSLATE_NOOP("ShotActions", "Add shot"), icon="plus", keys="Ins"
    )
    EDIT = _shot_action(
        id="shots.edit",
        text=QT_TRANSLATE_NOOP("ShotActions", "Edit prompt"),
        icon="rename",
        keys="F2",
    )
    DUPLICATE = _shot_action(
        id="shots.duplicate",
        text=QT_TRANSLATE_NOOP("ShotActions", "Duplicate"),
        icon="copy",
        keys="Ctrl+Shift+D",
    )
    SPLIT = _shot_action(id="shots.split", text=QT_TRANSLATE_NOOP("ShotActions", "Split\u2026"))
    FILL_DOWN = _shot_action(
        id="shots.fill_down",
        text=QT_TRANSLATE_NOOP("ShotActions", "Fill down model and options"),
        hint=QT_TRANSLATE_NOOP(
            "ShotActions", "Gives the selected shots the model and options of the first of them"
        ),
        keys="Ctrl+D",
    )
    UP = _shot_action(
        id="shots.up",
        text=QT_TRANSLATE_NOOP("ShotActions", "Move up"),
        icon="chevron-up",
        keys="Alt+Up",
        repeats=True,
    )
    DOWN = _shot_action(
        id="shots.down",
        text=QT_TRANSLATE_NOOP("ShotActions", "Move down"),
        icon="chevron-down",
        keys="Alt+Down",
        repeats=True,
    )
    RENAME = _shot_action(
        id="shots.rename", text=QT_TRANSLATE_NOOP("ShotActions", "Rename shot\u2026")
    )
    REMOVE = _shot_action(
        id="shots.remove",
        text=QT_TRANSLATE_NOOP("ShotActions", "Remove empty shots"),
        icon="trash",
        keys="Del",
        removes=True,
    )
    OPEN = _shot_action(
        id="shots.open", text=QT_TRANSLATE_NOOP("ShotActions", "Open in Takes"), icon="film"
    )
    GENERATE = _shot_action(
        id="shots.generate",
        text=QT_TRANSLATE_NOOP("ShotActions", "Generate takes of the selected shots\u2026"),
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
        text=QT_TRANSLATE_NOOP("ShotActions", "Import shots\u2026"),
        icon="download",
    )
    PASTE = _shot_action(
        id="shots.paste", text=QT_TRANSLATE_NOOP("ShotActions", "Paste shots\u2026"), keys="Ctrl+V"
    )
    EXPORT_LIST = _shot_action(
        id="shots.export_list",
        text=QT_TRANSLATE_NOOP("ShotActions", "Save shot list as CSV\u2026"),
        icon="list",
    )
    CONTACT_SHEET = _shot_action(
        id="shots.contact_sheet",
        text=QT_TRANSLATE_NOOP("ShotActions", "Save contact sheet\u2026"),
        icon="grid",
    )
    EXPORT_CUT = _shot_action(
        id="shots.export_cut",
        text=QT_TRANSLATE_NOOP("ShotActions", "Export cut\u2026"),
        icon="export",
    )
