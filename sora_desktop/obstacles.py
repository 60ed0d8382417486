"""What can keep the program from starting, in words, each with the way out of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Category, Problem
from sora_desktop.store.folders import FolderError
from sora_desktop.store.journal_errors import JournalDamaged, JournalError, NewerJournal
from sora_desktop.ui.dialogs import confirm, tell
from sora_desktop.ui.key_words import address_flaw_text
from sora_desktop.ui.main_window import MainWindow
from sora_desktop.ui.message_dialog import Tone
from sora_desktop.ui.messages import problem_message

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """Why the program cannot start. `begin` is the label of the button that begins a new library,
    empty when that would not help."""

    text: str
    title: str = ""
    begin: str = ""

    async def told(self, window: MainWindow | None = None) -> bool:
        """Tells it; True when the person wants a new library to be begun."""
        title = self.title or translate("Start", "Sora Desktop cannot start")
        if self.begin:
            return await confirm(window, title, self.text, self.begin, danger=True)
        await tell(window, title, self.text, tone=Tone.ERROR)
        return False


def obstacle_of(error: FolderError | JournalError) -> Obstacle:
    """The words for a library that could not be opened."""
    if isinstance(error, JournalDamaged):
        return Obstacle(
            title=translate("Start", "The list of your takes cannot be read"),
            text=_damage(error),
            begin=translate("Start", "Begin a new list"),
        )
    if isinstance(error, NewerJournal):
        advice = translate("Start", "Nothing was changed. Install the newer version again.")
        told = translate("Start", "The file %1 is of a newer version of this program.")
        return Obstacle(text=f"{told.replace('%1', str(error.path))}\n\n{advice}")
    return Obstacle(text=f"{_sentence(error.problem)}\n\n{error}")


def _damage(error: JournalDamaged) -> str:
    """What became of the file, the way out, and what is wrong with it in SQLite's words."""
    told = translate("Start", "The file %1 cannot be used, and no good copy of it was found.")
    kept = translate("Start", "It is kept as %1.")
    way = translate(
        "Start",
        "Your clips are not touched. You can begin a new list; takes that were under way "
        "are then followed in your account at PiAPI only.",
    )
    lines = [told.replace("%1", str(error.path))]
    if error.kept is not None:
        lines.append(kept.replace("%1", error.kept.name))
    return f"{' '.join(lines)}\n\n{way}\n\n{error.path.name}: {error.reason}"


def _sentence(problem: Problem) -> str:
    if problem.category is Category.FOLDER_GONE:
        return translate(
            "Start",
            "The folder in which Sora Desktop keeps its list of takes cannot be used. Make it "
            "writable or bring it back, then start again. Nothing was changed.",
        )
    message = problem_message(problem, None, Catalogue([]))
    return f"{message.headline}. {message.body} {message.next_step}".strip()


def bad_address(error: ValueError) -> Obstacle:
    """The address that was given at the start is none that a key may be sent to."""
    text = translate("Start", "The API address given at the start cannot be used. %1")
    return Obstacle(text=text.replace("%1", address_flaw_text(error)))


def silent_other(lock_file: str) -> Obstacle:
    """Another process has the library, and does not answer."""
    text = translate(
        "Start",
        "Sora Desktop is already running with this library, but does not answer. Close it, or wait "
        "until it has closed, and start again. If it is not running, delete the file %1.",
    )
    return Obstacle(text=text.replace("%1", lock_file))
