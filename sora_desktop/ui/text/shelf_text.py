"""What is said of the shelf: kinds, names that can't be given, and what was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.prompt import LONGEST_NAME, NameFlaw
from sora_desktop.core.shelf import MOST_ENTRIES
from sora_desktop.core.shot import ShelfEntry, ShelfKind
from sora_desktop.ui.text.formats import counted, fill, listed, thousands

translate = QCoreApplication.translate


def kind_name(kind: ShelfKind) -> str:
    """What something on the shelf is."""
    return {
        ShelfKind.CAST: translate("Shelf", "Cast"),
        ShelfKind.PLACE: translate("Shelf", "Place"),
        ShelfKind.LOOK: translate("Shelf", "Look"),
        ShelfKind.SOUND: translate("Shelf", "Sound"),
    }[kind]


def mention(name: str) -> str:
    """A name as a prompt writes it."""
    return f"@{name}"


def about_entry(entry: ShelfEntry) -> str:
    """What an entry is, and for whom."""
    general = entry.project_id is None
    where = translate("Shelf", "all projects") if general else translate("Shelf", "this project")
    length = ""
    if entry.milliseconds:
        length = fill(translate("Shelf", "{n} s"), n=f"{entry.milliseconds / 1000:.1f}")
    return ", ".join(filter(None, (kind_name(entry.kind), length, where)))


def name_refused(flaw: NameFlaw) -> str:
    """Why a name can't be given, with the limit."""
    texts = {
        NameFlaw.EMPTY: translate("Shelf", "Enter a name."),
        NameFlaw.TOO_LONG: translate("Shelf", "Names have up to {most} characters."),
        NameFlaw.SIGNS: translate(
            "Shelf", "Names have letters, digits, _ and - only, and begin with a letter or digit."
        ),
        NameFlaw.RESERVED: translate("Shelf", "Models use this name themselves. Choose another."),
        NameFlaw.TAKEN: translate("Shelf", "This name is on the shelf already. Choose another."),
    }
    return fill(texts[flaw], most=thousands(LONGEST_NAME))


def full_text() -> str:
    """Why nothing more can be added."""
    text = translate("Shelf", "A shelf holds up to {most} files. Remove one first.")
    return fill(text, most=thousands(MOST_ENTRIES))


def added_text(names: list[str]) -> str:
    """What was put on the shelf."""
    if len(names) > 3:
        text = translate("Shelf", "%n file(s) added to the shelf", "", len(names))
        return counted(text, len(names))
    return fill(translate("Shelf", "Added {names} to the shelf"), names=listed(names))
