"""The texts for everything that can keep the program from starting, each with the way out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Category, Problem
from sora_desktop.store.folders import FolderError
from sora_desktop.store.journal_errors import JournalDamaged, JournalError, NewerJournal
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.text.problem_lookup import address_flaw_text
from sora_desktop.ui.widgets.dialogs import Tone, confirm, show_message
from sora_desktop.ui.window.main_window import MainWindow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class StartupError:
    """Why the program can't start. `begin` is the label of the button that creates a new library,
    empty when that would not help."""

    text: str
    title: str = ""
    begin: str = ""

    async def show(self, window: MainWindow | None = None) -> bool:
        """Shows it; True when the person wants a new library."""
        title = self.title or translate("Start", "Sora Desktop can't start")
        if self.begin:
            return await confirm(window, title, self.text, self.begin, danger=True)
        await show_message(window, title, self.text, tone=Tone.ERROR)
        return False


def startup_error_of(error: ValueError | FolderError | JournalError) -> StartupError:
    """The words for a library that could not be opened, or (ValueError) for an address given at the
    start that no key may be sent to."""
    if isinstance(error, ValueError):
        text = translate("Start", "The API address from the command line isn't valid. %1")
        return StartupError(text=text.replace("%1", address_flaw_text(error)))
    if isinstance(error, JournalDamaged):
        return StartupError(
            title=translate("Start", "Couldn't read your library"),
            text=_damage(error),
            begin=translate("Start", "Start a new library"),
        )
    if isinstance(error, NewerJournal):
        advice = translate("Start", "Nothing was changed. Reinstall the newer version.")
        text = translate("Start", "A newer version of Sora Desktop made the file %1.")
        return StartupError(text=f"{text.replace('%1', str(error.path))}\n\n{advice}")
    return StartupError(text=f"{_sentence(error.problem)}\n\n{error}")


def _damage(error: JournalDamaged) -> str:
    """What happened to the file, the way out, and what is wrong with it in SQLite's words."""
    text = translate("Start", "Couldn't use the file %1, and there is no good backup.")
    kept = translate("Start", "We kept it as %1.")
    way = translate(
        "Start",
        "Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI "
        "account afterwards.",
    )
    lines = [text.replace("%1", str(error.path))]
    if error.kept is not None:
        lines.append(kept.replace("%1", error.kept.name))
    return f"{' '.join(lines)}\n\n{way}\n\n{error.path.name}: {error.reason}"


def _sentence(problem: Problem) -> str:
    if problem.category is Category.FOLDER_GONE:
        return translate(
            "Start",
            "Sora Desktop can't use its data folder. Make it writable or bring it back, then "
            "start again. Nothing was changed.",
        )
    if problem.category is Category.DISK_FULL:
        return translate(
            "Start",
            "The disk is full, so Sora Desktop can't start. Free up space on this disk, then "
            "start again. Nothing was changed.",
        )
    message = problem_message(problem, None, Catalogue([]))
    return f"{message.headline}. {message.body} {message.next_step}".strip()


def silent_other(lock_file: str) -> StartupError:
    """Another process has the library, and does not answer."""
    text = translate(
        "Start",
        "Sora Desktop is already running with this library, but doesn't respond. Quit it or "
        "wait until it has quit, then start again. If it isn't running, delete the file %1.",
    )
    return StartupError(text=text.replace("%1", lock_file))
