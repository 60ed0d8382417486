"""What the person wants, done: presses, take actions, and the questions that go before money.

The one place between the window, which knows no engine, and the engine, which knows no window.
Dialogs are awaited here, never run in a loop of their own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import CheckedRequest, InvalidRequest, VideoRequest
from sora_desktop.core.task import IllegalTransition, Task, TaskId, TaskState
from sora_desktop.store.copies import Restored
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.part_file import LibraryError
from sora_desktop.store.settings import Settings
from sora_desktop.ui import files_outside
from sora_desktop.ui.about_dialog import add_to_system_menu
from sora_desktop.ui.dialogs import confirm, tell
from sora_desktop.ui.files_talk import FilesTalk
from sora_desktop.ui.key_talk import KeyTalk
from sora_desktop.ui.library_talk import LibraryTalk
from sora_desktop.ui.lost_talk import LostTalk
from sora_desktop.ui.main_window import MainWindow
from sora_desktop.ui.manners_talk import MannersTalk
from sora_desktop.ui.message_dialog import Tone
from sora_desktop.ui.messages import problem_message
from sora_desktop.ui.notices import Notices
from sora_desktop.ui.player_talk import PlayerTalk
from sora_desktop.ui.prompt_talk import PromptTalk, blanks_question
from sora_desktop.ui.raw_answer import raw_answer
from sora_desktop.ui.rebuild_talk import RebuildTalk
from sora_desktop.ui.recipe_talk import RecipeTalk
from sora_desktop.ui.settings_talk import SettingsTalk
from sora_desktop.ui.shortcuts import ShortcutSheet
from sora_desktop.ui.task_actions import EDITS, SEVERAL, WAYS, TakeAction

if TYPE_CHECKING:
    from sora_desktop.engine.engine import Engine
    from sora_desktop.store.credentials import Credentials

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentParts:
    """What the intents work with. `spawn` owns what is started; `save` keeps settings."""

    window: MainWindow
    engine: Engine
    credentials: Credentials
    clips: ClipLibrary
    folders: AppFolders
    clock: Clock
    settings: Callable[[], Settings]
    save: Callable[[Settings], None]
    reconnect: Callable[[], Coroutine[Any, Any, None]]
    spawn: Callable[[Coroutine[Any, Any, Any], str], asyncio.Task[Any]]
    restart: Callable[[bool], None]
    default_url: str
    usual_clips: Path
    restored: Restored | None = None
    begun_anew: bool = False


class Intents:
    """Joins the window's signals to the engine's calls for as long as it runs."""

    def __init__(self, parts: IntentParts) -> None:
        self._parts = parts
        self._window = parts.window
        self._engine = parts.engine
        self._asking = False
        self._since_again = QElapsedTimer()
        self.notices = Notices(parts)
        self.key_talk = KeyTalk(parts, self.notices)
        self.files_talk = FilesTalk(parts, self.notices)
        self.recipe_talk = RecipeTalk(parts, self.notices)
        self.player_talk = PlayerTalk(parts, self.notices, self.files_talk, self.act)
        self.rebuild_talk = RebuildTalk(parts, self.notices)
        self.settings_talk = SettingsTalk(parts, self.key_talk, self.rebuild_talk)
        self.lost_talk = LostTalk(parts, self.notices, self._send_again)
        self.prompt_talk = PromptTalk(parts, self.notices)
        self.library_talk = LibraryTalk(parts, self.notices)
        self.manners = MannersTalk(parts, self.notices)
        self._off: list[Callable[[], None]] = []

    def start(self, warnings: tuple[str, ...] = ()) -> None:
        """Joins everything; `warnings` of the start are shown."""
        window = self._window
        window.attach(self._engine.usual, self.lost_talk.row_words)
        window.composer.submitted.connect(self._submitted)
        window.takes.action_requested.connect(self._acted)
        window.takes.several_requested.connect(
            lambda action, ids: self.act_on_several(TakeAction(action), ids)
        )
        window.info.acted.connect(lambda task_id, action: self.act(action, TaskId(task_id)))
        window.takes.activated.connect(lambda task_id: self.act(TakeAction.PLAY, task_id))
        window.settings_wanted.connect(self.settings_talk.open)
        add_to_system_menu(window.frame)
        window.shortcuts_wanted.connect(self._show_shortcuts)
        self.player_talk.start()
        self._off.append(self._engine.tasks.changed.connect(self.player_talk.finished))
        self._off += [*self.lost_talk.start(), self.prompt_talk.start()]
        self._off += self.library_talk.start()
        self._off.append(self.manners.start())
        self._off.append(self.settings_talk.saved.connect(self.manners.settings_changed))
        self._off.append(self.recipe_talk.start())
        self.notices.start(warnings)
        self.key_talk.start()
        self.rebuild_talk.start()

    def stop(self) -> None:
        """Listens to nothing any more, and closes every dialog: no is the answer to it."""
        for off in self._off:
            off()
        self.notices.stop()
        self.files_talk.export_talk.stop()
        for dialog in self._window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)

    def key_changed(self) -> None:
        """A key was found, given or forgotten."""
        self.key_talk.key_changed()
        self.notices.refresh()

    # --- Generate -------------------------------------------------------------------------

    def _submitted(self, request: VideoRequest, count: int) -> None:
        self.generate(request, count)

    def generate(self, request: VideoRequest, count: int, parent_id: TaskId | None = None) -> None:
        """Puts takes in line, after the questions that the price or a doubt asks for."""
        if self._asking:
            return
        doubt, price = self._doubt(request, count), self._price_question(request, count)
        blanks = blanks_question(request, self._total(request, count))
        self._put_in_line([*blanks, *doubt, *price], request, count, parent_id)

    def _generate_again(self, task: Task) -> None:
        """The second click of a double click orders nothing, as on the button itself: by then the
        button of another take may be under the pointer."""
        elapsed, self._since_again = self._since_again, QElapsedTimer()
        self._since_again.start()
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if not elapsed.isValid() or elapsed.elapsed() > pause:
            self.generate(task.request, 1, task.id)

    def _send_again(self, request: VideoRequest, count: int, parent_id: TaskId) -> None:
        """The doubt about the first take was answered already; the price may still be asked."""
        if not self._asking:
            self._put_in_line(self._price_question(request, count), request, count, parent_id)

    def _put_in_line(
        self,
        questions: list[tuple[str, str, str]],
        request: VideoRequest,
        count: int,
        parent_id: TaskId | None,
    ) -> None:
        if not questions:
            self._submit(request, count, parent_id)
            return
        self._asking = True
        self._parts.spawn(self._ask_and_submit(questions, request, count, parent_id), "ask")

    def _doubt(self, request: VideoRequest, count: int) -> list[tuple[str, str, str]]:
        """Title, text and button of the question about a lost take just like this one."""
        total = self._total(request, count)
        asked: list[tuple[str, str, str]] = []
        wanted = _alike(request)
        lost = [
            task
            for task in self._engine.tasks.in_state(TaskState.UNCONFIRMED)
            if _alike(task.request) == wanted
        ]
        if lost:
            asked.append(
                (
                    translate("Intents", "A take just like this one is not confirmed"),
                    translate(
                        "Intents",
                        "Its answer was lost, and it may have been charged %1. It is still being "
                        "looked for. If you generate now, you may pay for the same take twice.",
                    ).replace("%1", str(Money.total(task.cost for task in lost))),
                    translate("Intents", "Generate anyway (%1)").replace("%1", str(total)),
                )
            )
        return asked

    def _price_question(self, request: VideoRequest, count: int) -> list[tuple[str, str, str]]:
        """The same for a press that costs more than what the person wants to be asked above."""
        total = self._total(request, count)
        asked: list[tuple[str, str, str]] = []
        limit = self._parts.settings().ask_above
        if limit is not None and total > limit:
            asked.append(
                (
                    translate("Intents", "Generate for %1?").replace("%1", str(total)),
                    translate(
                        "Intents",
                        "This press costs more than %1, the amount above which you are asked. "
                        "You can change it in the settings.",
                    ).replace("%1", str(limit)),
                    translate("Intents", "Generate (%1)").replace("%1", str(total)),
                )
            )
        return asked

    def _total(self, request: VideoRequest, count: int) -> Money:
        model = self._window.catalogue.get(request.model_id)
        if model is None:
            return Money(0)
        try:
            return CheckedRequest(request=request, model=model).estimate.amount * count
        except InvalidRequest:
            return Money(0)

    async def _ask_and_submit(
        self,
        questions: list[tuple[str, str, str]],
        request: VideoRequest,
        count: int,
        parent_id: TaskId | None,
    ) -> None:
        try:
            for title, text, accept in questions:
                if not await confirm(self._window, title, text, accept):
                    return
        finally:
            self._asking = False
        self._submit(request, count, parent_id)

    def _submit(self, request: VideoRequest, count: int, parent_id: TaskId | None) -> None:
        from sora_desktop.engine.engine import KeyMissing, OverBudget

        try:
            made = self._engine.submit(request, count, parent_id)
        except KeyMissing:
            self.notices.tell(Problem(category=Category.KEY_MISSING))
        except (OverBudget, JournalError) as error:
            self.notices.tell(error.problem)
        except InvalidRequest as error:
            self.notices.say_flaw(error.flaws[0], request)
        else:
            # The person's own press: the new take is what they want to watch, unless they are
            # in the middle of watching another.
            if not self._window.player.playing:
                self._window.takes.select(made[0])

    # --- one take -------------------------------------------------------------------------

    def _acted(self, action: str, task_id: str) -> None:
        self.act(TakeAction(action), TaskId(task_id))

    def act(self, action: TakeAction, task_id: TaskId) -> None:
        """Does one thing with one take."""
        task = self._window.task(task_id)
        if task is None:
            return
        try:
            self._do(action, task)
        except (JournalError, LibraryError) as error:
            self.notices.tell(error.problem, task)
        except IllegalTransition:
            # It has just gone on: what was pressed is no longer offered.
            log.info("%s came too late for a take that is %s", action.value, task.state.value)

    def act_on_several(self, action: TakeAction, task_ids: Sequence[TaskId]) -> None:
        """Does one of SEVERAL to all of these takes together."""
        tasks = [task for task in map(self._window.task, task_ids) if task is not None]
        if action is TakeAction.COMPARE:
            self.player_talk.compare(tasks)
        elif action in EDITS:
            self.library_talk.act(action, tasks)
        else:
            self.files_talk.act(action, tasks)

    def _do(self, action: TakeAction, task: Task) -> None:
        simple: dict[TakeAction, Callable[[Task], object]] = {
            TakeAction.PLAY: lambda t: self._window.play(t.id),
            TakeAction.FETCH_AGAIN: lambda t: self._engine.fetch_again(t.id),
            TakeAction.GENERATE_AGAIN: self._generate_again,
            TakeAction.REUSE: lambda t: self._window.composer.set_request(t.request),
            TakeAction.CHECK_NOW: lambda t: self._engine.check_now(t.id),
            TakeAction.PICK: self.lost_talk.pick,
            TakeAction.SEND_NOW: self._send_now,
            TakeAction.TAKE_BACK: lambda t: self._engine.dismiss(t.id),
            TakeAction.DID_NOT_HAPPEN: self.lost_talk.did_not_happen,
            TakeAction.SEND_AGAIN: self.lost_talk.send_again,
            TakeAction.REVEAL: self.files_talk.reveal_take,
            TakeAction.OPEN_EXTERNAL: self.files_talk.open_take_elsewhere,
            TakeAction.COPY_PROMPT: lambda t: files_outside.copy_text(t.request.prompt),
            TakeAction.COPY_TASK_ID: lambda t: files_outside.copy_text(t.remote_id or ""),
            TakeAction.SHOW_DETAILS: self._details,
            TakeAction.COMPARE_WITH: self.player_talk.compare_with,
        }
        if action in SEVERAL | EDITS:
            self.act_on_several(action, [task.id])
        elif action in WAYS:
            self._window.takes.go_to(action, task)
        else:
            simple[action](task)

    def _send_now(self, task: Task) -> None:
        from sora_desktop.engine.engine import KeyMissing, OverBudget

        try:
            self._engine.send(task.id)
        except KeyMissing:
            self.notices.tell(Problem(category=Category.KEY_MISSING))
        except OverBudget as error:
            self.notices.tell(error.problem)

    def _details(self, task: Task) -> None:
        self._parts.spawn(self._tell_details(task), "details")

    async def _tell_details(self, task: Task) -> None:
        title, body = self._window.facts_of(task)
        tone = Tone.INFORMATION
        if task.last_error is not None:
            said = problem_message(task.last_error, task, self._window.catalogue)
            title, body = said.headline, f"{said.body}\n\n{said.next_step}".strip()
            tone = Tone.WARNING
        await tell(self._window, title, body, raw_answer(task), tone)

    def _show_shortcuts(self) -> None:
        sheet = ShortcutSheet(self._window.commands, self._window)
        sheet.change_wanted.connect(self.settings_talk.open_shortcuts)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()


def _alike(request: VideoRequest) -> VideoRequest:
    """The request as the search compares it: white space round the prompt makes no other one."""
    return replace(request, prompt=request.prompt.strip())
