"""What is done to the clips of takes: shown, copied, renamed, exported, described."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task
from sora_desktop.ui import files_outside
from sora_desktop.ui.frame_file import save_frame
from sora_desktop.ui.task_actions import SEVERAL, TakeAction

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate


class FilesTalk:
    """Carries out the actions of SEVERAL; of takes without a clip on disk it leaves those out."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts = parts
        self._notices = notices
        self._doing: Mapping[TakeAction, Callable[[Sequence[Task]], object]] = {
            TakeAction.COPY_FILE: lambda tasks: files_outside.copy_files(self.files(tasks)),
            TakeAction.COPY_PATH: lambda tasks: files_outside.copy_paths(self.files(tasks)),
        }

    # --- one file ---------------------------------------------------------------------------

    def reveal_take(self, task: Task) -> None:
        """Shows the take's clip in its folder."""
        self._with_file(task, self.reveal)

    def open_take_elsewhere(self, task: Task) -> None:
        """Opens the take's clip with the player of the system."""
        self._with_file(task, self.open_elsewhere)

    def _with_file(self, task: Task, use: Callable[[Path], object]) -> None:
        file = self._parts.window.clip_file(task)
        if file is None:
            return
        if not Path(file).is_file():
            self._notices.tell(Problem(category=Category.FILE_GONE, text=Path(file).name), task)
            return
        use(Path(file))

    def reveal(self, path: Path) -> None:
        """Shows a file in its folder, or says that it cannot be done."""
        if not files_outside.reveal(path):
            self._notices.say(
                translate("Intents", "The folder could not be opened"), str(path.parent)
            )

    def open_elsewhere(self, path: Path) -> None:
        """Opens a file with the player of the system, or says that there is none."""
        if not files_outside.open_outside(path):
            self._notices.say(translate("Intents", "No other player could be opened"), str(path))

    def save_frame(self, picture: QImage, clip: Path, frame: int) -> None:
        """Saves the picture beside its clip, and says where."""
        try:
            saved = save_frame(picture, clip, frame)
        except OSError as error:
            self._notices.say(translate("Intents", "The frame could not be saved"), str(error))
        else:
            self._notices.say(
                translate("Intents", "Frame saved"),
                saved.name,
                action=translate("Intents", "Show in folder"),
                do=lambda: self.reveal(saved),
            )

    # --- one or many ------------------------------------------------------------------------

    def act(self, action: TakeAction, tasks: Sequence[Task]) -> None:
        """Does one of SEVERAL to all of the takes together. What cannot be done is told."""
        assert action in SEVERAL
        there = [task for task in tasks if self.file(task) is not None]
        if there:
            self._doing.get(action, lambda _tasks: None)(there)
        elif tasks:
            name = tasks[0].clip or ""
            self._notices.tell(Problem(category=Category.FILE_GONE, text=name), tasks[0])

    def file(self, task: Task) -> Path | None:
        """Where the take's clip is; None while it is not on disk."""
        name = self._parts.window.clip_file(task)
        return Path(name) if name is not None and Path(name).is_file() else None

    def files(self, tasks: Sequence[Task]) -> list[Path]:
        """The clips of the takes, as far as they are on disk, in the order of the takes."""
        return [file for task in tasks if (file := self.file(task)) is not None]
