"""What the player asks of the rest of the program: files, the takes beside this one, comparing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskChange, TaskId, TaskState
from sora_desktop.ui import files_outside
from sora_desktop.ui.comparison import ComparedClip
from sora_desktop.ui.task_actions import TakeAction
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.trouble import FETCH_HELPS, PlaybackTrouble
from sora_desktop.ui.trouble_notice import trouble_words

if TYPE_CHECKING:
    from sora_desktop.ui.files_talk import FilesTalk
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate
# As many other takes are offered to compare with; every other one is reached by choosing two.
_MOST_OFFERED = 12
_LONGEST_LABEL = 48


class PlayerTalk:
    """Answers the player. `act` does one thing with one take."""

    def __init__(
        self,
        parts: IntentParts,
        notices: Notices,
        files: FilesTalk,
        act: Callable[[TakeAction, TaskId], None],
    ) -> None:
        self._parts, self._window = parts, parts.window
        self._notices, self._files, self._act = notices, files, act

    def start(self) -> None:
        """Listens to the player."""
        player = self._window.player
        player.reveal.connect(self._files.reveal)
        player.open_external.connect(self._files.open_elsewhere)
        player.export_frame.connect(self._files.save_frame)
        player.drag_out.connect(lambda path: files_outside.drag_out(player, path))
        player.trouble_changed.connect(self._clip_trouble)
        player.take_wanted.connect(self.step)
        # The take at the top was opened with the first picture of the window.
        self._clip_trouble(player.playback.trouble)

    def _clip_trouble(self, trouble: PlaybackTrouble | None) -> None:
        """A clip that is gone or broken can be fetched once more where its trouble is told."""
        task = self._window.task(self._window.takes.selected_id)
        if trouble is None or task is None or trouble.kind not in FETCH_HELPS:
            self._notices.withdraw_word()
            return
        if self._window.clip_file(task) == str(trouble.path):
            headline, body = trouble_words(trouble)
            self._notices.say(
                headline,
                body,
                action=translate("Intents", "Fetch again (free)"),
                do=lambda: self._act(TakeAction.FETCH_AGAIN, task.id),
            )

    # --- which take is shown --------------------------------------------------------------

    def step(self, way: int) -> None:
        """Shows the next take of the list that has a clip (1), or the one before (-1); it plays if
        the one that is left was playing."""
        window, rows = self._window, self._window.takes.rows
        at = window.takes.selected_id
        row = rows.index_of(at).row() if at is not None else -1
        row += way
        while 0 <= row < rows.rowCount():
            task = rows.index(row).data(TaskRole.TASK)
            if window.clip_file(task) is not None:
                self._show(task)
                return
            row += way
        window.player.tell(translate("Player", "No more takes"))

    def _show(self, task: Task) -> None:
        window = self._window
        if window.player.playing:
            window.play(task.id)
        else:
            window.player.leave_compare()
            window.takes.select(task.id)
        window.player.tell(_name(task))

    def finished(self, change: TaskChange) -> None:
        """A take that has just become ready plays by itself, where nothing else does."""
        task, before, window = change.after, change.before, self._window
        if task.state is not TaskState.READY or before is None or before.state is task.state:
            return
        free = not window.player.playing and window.player.comparison is None
        may = self._parts.settings().autoplay and not window.theme.less_motion
        # In the tray nobody would see it, and could hear it all the same.
        if not (may and free and window.desk_shown and window.frame.isVisible()):
            return
        if window.takes.selected_id in (None, task.id):
            window.play(task.id)

    # --- comparing ------------------------------------------------------------------------

    def compare(self, tasks: Sequence[Task], _on: bool = False) -> None:
        """Shows two takes in the player's place."""
        clips = [self._clip(task) for task in tasks[:2]]
        gone = [task for task, clip in zip(tasks, clips, strict=False) if clip is None]
        first, second = clips
        if gone:
            text = gone[0].clip or ""
            self._notices.tell(Problem(category=Category.FILE_GONE, text=text), gone[0])
        elif first is not None and second is not None:
            # Out of any coroutine: it makes a second player.
            player = self._window.player
            QTimer.singleShot(0, self._window, lambda: player.compare(first, second))

    def _clip(self, task: Task) -> ComparedClip | None:
        file = self._files.file(task)
        name = f"{_name(task)} \u00b7 {self._window.model_name(task.request.model_id)}"
        return ComparedClip(path=file, name=name) if file is not None else None

    def compare_with(self, task: Task) -> None:
        """Asks for the other take: those of the same press and family first, then the latest."""
        others = self._others(task)
        menu = QMenu(self._window)
        menu.setObjectName("compareWithMenu")
        menu.setAccessibleName(translate("Player", "Compare with"))
        for other in others:
            label = f"{_name(other)}   {_short(other.request.prompt)}".replace("&", "&&")
            picked = menu.addAction(label)
            picked.triggered.connect(partial(self.compare, [task, other]))
        if not others:
            menu.addAction(translate("Player", "There is no other take with a clip")).setEnabled(
                False
            )
        menu.aboutToHide.connect(menu.deleteLater)
        player = self._window.player
        # By the keyboard the pointer may be anywhere.
        near = self._window.underMouse()
        menu.popup(QCursor.pos() if near else player.mapToGlobal(player.rect().center()))

    def _others(self, task: Task) -> list[Task]:
        def nearness(other: Task) -> tuple[bool, int]:
            family = {task.id, task.parent_id} - {None}
            near = (
                (bool(task.press_id) and other.press_id == task.press_id)
                or other.id in family
                or other.parent_id in family
                or other.request.prompt == task.request.prompt
            )
            return (not near, -other.number)

        ready = self._parts.engine.tasks.in_state(TaskState.READY)
        found = [t for t in ready if t.id != task.id and t.binned_at is None]
        return sorted(found, key=nearness)[:_MOST_OFFERED]


def _name(task: Task) -> str:
    return translate("Player", "Take %1").replace("%1", str(task.number))


def _short(prompt: str) -> str:
    text = " ".join(prompt.split())
    return text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1].rstrip()}\u2026"
