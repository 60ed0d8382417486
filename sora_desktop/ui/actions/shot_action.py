"""The actions of the shot list, each declared once."""

from __future__ import annotations

from functools import partial

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.ui.actions.action import Action, Scope

_action = partial(Action, context="ShotActions", scope=Scope.SHOTS)


class ShotAction:
    """What can be done in the shot list, to the shots that are selected there."""

    ADD = _action(
        id="shots.add", text=QT_TRANSLATE_NOOP("ShotActions", "Add shot"), icon="plus", keys="Ins"
    )
    EDIT = _action(
        id="shots.edit",
        text=QT_TRANSLATE_NOOP("ShotActions", "Edit prompt"),
        icon="rename",
        keys="F2",
    )
    DUPLICATE = _action(
        id="shots.duplicate",
        text=QT_TRANSLATE_NOOP("ShotActions", "Duplicate"),
        icon="copy",
        keys="Ctrl+Shift+D",
    )
    SPLIT = _action(id="shots.split", text=QT_TRANSLATE_NOOP("ShotActions", "Split\u2026"))
    FILL_DOWN = _action(
        id="shots.fill_down",
        text=QT_TRANSLATE_NOOP("ShotActions", "Fill down model and options"),
        hint=QT_TRANSLATE_NOOP(
            "ShotActions", "Gives the selected shots the model and options of the first of them"
        ),
        keys="Ctrl+D",
    )
    UP = _action(
        id="shots.up",
        text=QT_TRANSLATE_NOOP("ShotActions", "Move up"),
        icon="chevron-up",
        keys="Alt+Up",
        repeats=True,
    )
    DOWN = _action(
        id="shots.down",
        text=QT_TRANSLATE_NOOP("ShotActions", "Move down"),
        icon="chevron-down",
        keys="Alt+Down",
        repeats=True,
    )
    RENAME = _action(id="shots.rename", text=QT_TRANSLATE_NOOP("ShotActions", "Rename shot\u2026"))
    REMOVE = _action(
        id="shots.remove",
        text=QT_TRANSLATE_NOOP("ShotActions", "Remove empty shots"),
        icon="trash",
        keys="Del",
    )
    OPEN = _action(
        id="shots.open", text=QT_TRANSLATE_NOOP("ShotActions", "Open in Takes"), icon="film"
    )
    GENERATE = _action(
        id="shots.generate",
        text=QT_TRANSLATE_NOOP("ShotActions", "Generate takes of the selected shots\u2026"),
        icon="sparkle",
        spends=True,
        asks=True,
    )
    # The same steps as among the takes, which have the same words.
    UNDO = _action(
        id="shots.undo",
        context="TakeAction",
        text=QT_TRANSLATE_NOOP("TakeAction", "Undo"),
        keys="Ctrl+Z",
    )
    REDO = _action(
        id="shots.redo",
        context="TakeAction",
        text=QT_TRANSLATE_NOOP("TakeAction", "Redo"),
        keys="Ctrl+Shift+Z; Ctrl+Y",
    )
    IMPORT = _action(
        id="shots.import",
        text=QT_TRANSLATE_NOOP("ShotActions", "Import shots\u2026"),
        icon="download",
    )
    EXPORT_LIST = _action(
        id="shots.export_list",
        text=QT_TRANSLATE_NOOP("ShotActions", "Save shot list as CSV\u2026"),
        icon="list",
    )
    CONTACT_SHEET = _action(
        id="shots.contact_sheet",
        text=QT_TRANSLATE_NOOP("ShotActions", "Save contact sheet\u2026"),
        icon="grid",
    )
    EXPORT_CUT = _action(
        id="shots.export_cut",
        text=QT_TRANSLATE_NOOP("ShotActions", "Export cut\u2026"),
        icon="export",
    )
