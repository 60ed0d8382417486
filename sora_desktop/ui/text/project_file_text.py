"""What is said of projects that go into a file and come out of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.project_file import FileFlaw
from sora_desktop.engine.project_files import Exported, Imported, Incoming
from sora_desktop.ui.text.formats import counted, fill, size

translate = QCoreApplication.translate


def flaw_text(flaw: FileFlaw) -> str:
    """Why a file can't be imported, and what to do about it."""
    damaged = translate("ProjectFile", "The file is damaged or incomplete. Copy it again.")
    strange = translate("ProjectFile", "The file has something in it that doesn't belong there.")
    return {
        FileFlaw.NOT_OURS: translate("ProjectFile", "This isn't a Sora Desktop project."),
        FileFlaw.NEWER: translate(
            "ProjectFile", "A newer version of Sora Desktop made this file. Update to import it."
        ),
        FileFlaw.DAMAGED: damaged,
        FileFlaw.FOREIGN: strange,
        FileFlaw.TOO_LARGE: translate("ProjectFile", "The project is too large to import."),
        FileFlaw.ABSURD: translate("ProjectFile", "The file has values that can't be true."),
        FileFlaw.TWICE: translate("ProjectFile", "The file lists the same thing twice."),
    }[flaw]


def exported_line(done: Exported) -> str:
    """What is in the file, and what stayed behind."""
    said = _joined(_shots(done.shots), _takes(done.takes), _clips(done.clips), size(done.size))
    left = []
    if done.binned:
        text = translate("ProjectFile", "%n take(s) in the bin left out.", "", done.binned)
        left.append(counted(text, done.binned))
    if done.unproven:
        text = translate(
            "ProjectFile", "%n queued or not confirmed take(s) left out.", "", done.unproven
        )
        left.append(counted(text, done.unproven))
    return " ".join([f"{said}.", *left]) if left else said


def question_text(what: Incoming) -> str:
    """What an import would add."""
    clips = len(what.clips)
    said = [_shots(len(what.shots)), _takes(len(what.takes)), _clips(clips)]
    if what.shelf:
        on_shelf = translate("ProjectFile", "%n picture(s) on the shelf", "", len(what.shelf))
        said.append(counted(on_shelf, len(what.shelf)))
    if what.size:
        said.append(size(what.size))
    text = translate("ProjectFile", "Adds {what}.")
    lines = [fill(text, what=_joined(*said))]
    if what.known:
        known = translate(
            "ProjectFile", "%n take(s) already in your library stay as they are.", "", what.known
        )
        lines.append(counted(known, what.known))
    lines.append(
        translate(
            "ProjectFile",
            "Importing is free. The takes keep their cost, which counts toward no budget.",
        )
    )
    return "\n".join(lines)


def imported_line(done: Imported) -> str:
    """What was added, and what came without its clip."""
    said = _joined(_shots(done.shots), _takes(done.takes), _clips(done.clips))
    if not done.bare:
        return said
    text = translate("ProjectFile", "%n take(s) came without a clip.", "", done.bare)
    return f"{said}. {counted(text, done.bare)}"


def _shots(count: int) -> str:
    return counted(translate("ProjectFile", "%n shot(s)", "", count), count)


def _takes(count: int) -> str:
    return counted(translate("ProjectFile", "%n take(s)", "", count), count)


def _clips(count: int) -> str:
    return counted(translate("ProjectFile", "%n clip(s)", "", count), count)


def _joined(*parts: str) -> str:
    return ", ".join(parts)
