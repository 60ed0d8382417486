"""What needs the person, what was just done, and the money in the top bar: kept up to date with the
engine; and the notices of the session: the last crash, missing parts, disks, repaired clips, a new
version.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.ledger import Spending
from sora_desktop.core.problem import Category, Part, Problem
from sora_desktop.core.request import Flaw, VideoRequest
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Take, TakeId
from sora_desktop.store.credentials import KeyPlace
from sora_desktop.ui.actions.messages import Message, problem_message
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.media.playback_problem import media_plugin_there
from sora_desktop.ui.media.posters import picture_plugins_there
from sora_desktop.ui.text.formats import Translator, counted, elapsed
from sora_desktop.ui.text.problem_lookup import key_failure_text
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.text.take_text import flaw_text
from sora_desktop.ui.widgets.dialogs import show_message
from sora_desktop.ui.window.notices import Notice, NoticeAction, NoticeBoard, Rank, Severity, Toasts
from sora_desktop.ui.window.top_bar import TopBar, demo_badge

if TYPE_CHECKING:
    from sora_desktop.api.updates import Newest
    from sora_desktop.engine.clip_folder import Repaired
    from sora_desktop.engine.status import EngineStatus
    from sora_desktop.store.credentials import Credentials
    from sora_desktop.store.takes import TakeStore

translate = QCoreApplication.translate
tr = Translator("Disk")
tr_crash = Translator("Crash")
tr_missing_parts = Translator("MissingParts")
tr_repair = Translator("Repair")
tr_notices = Translator("Notices")

READ_ONLY = "read only"
UNSAVED_ID = "unsaved id"
WAITING_CLIPS = "waiting clips"
CHOOSE = "choose"
_SHOW, _REVEAL, _COPY, _LOOK, _OPEN = "show", "reveal", "copy", "look", "open"


# --- The last run ended in a crash ---------------------------------------------------------------


def report_crash(window: QWidget, notices: Notifier, spawn: Spawn, report: Path) -> None:
    """Offers the report of a run that ended in a crash."""
    notice = Notice(
        key="crash",
        text=tr_crash("Sora Desktop closed unexpectedly last time"),
        line=tr_crash(
            "Your takes are safe. Nothing is sent or paid twice. The report stays on this computer."
        ),
        severity=Severity.WARNING,
        priority=Rank.PROBLEM,
        actions=(
            NoticeAction(id=_SHOW, label=tr_crash("Show report")),
            NoticeAction(id=_REVEAL, label=tr_crash("Show in folder")),
        ),
    )
    doing = {
        _SHOW: lambda: spawn(_show_report(window, report), "show report"),
        _REVEAL: lambda: files_outside.reveal(report),
    }
    notices.offer(notice, doing)


async def _show_report(window: QWidget, report: Path) -> None:
    await show_message(
        window,
        tr_crash("Crash report"),
        tr_crash(
            "This report has no keys and no values of variables. Read it before you share it."
        ),
        _report_text(report),
    )


def _report_text(report: Path) -> str:
    try:
        return report.read_text("utf-8", "replace")
    except OSError as error:
        return str(error)


# --- Parts that a damaged copy of the program lacks ----------------------------------------------


def missing_parts() -> tuple[str, ...]:
    """One sentence for each missing part, with its consequence."""
    texts = []
    again = tr_missing_parts("Reinstall Sora Desktop. Your clips, takes and settings stay.")
    if not media_plugin_there():
        lost = tr_missing_parts("Can't play clips: the media plugin is missing.")
        texts.append(f"{lost} {again}")
    if not picture_plugins_there():
        lost = tr_missing_parts("Can't show some pictures: a plugin is missing.")
        texts.append(f"{lost} {again}")
    return tuple(texts)


# --- Disks ---------------------------------------------------------------------------------------


def waiting_clips(count: int, folder: Path, *, gone: bool) -> Notice:
    """One notice for all paid clips for which the disk has no room now."""
    if gone:
        text = tr("%n paid clip(s) can't be downloaded", "", count)
        line = tr("The folder %1 isn't available. Downloads continue when it's back.")
    else:
        text = tr("%n paid clip(s) not downloaded: disk full", "", count)
        line = tr("The disk of %1 is full. Downloads continue when there is space.")
    return Notice(
        key=WAITING_CLIPS,
        text=counted(text, count),
        line=line.replace("%1", str(folder)),
        severity=Severity.WARNING,
        priority=Rank.BLOCKER,
        actions=(NoticeAction(id=CHOOSE, label=translate("Messages", "Choose folder")),),
    )


def report_read_only(
    notices: Notifier, problem: Problem, folder: Path, look: Callable[[], object]
) -> None:
    """Why the library is read-only, and what would change that."""
    if problem.category is Category.DISK_FULL:
        text = tr("The disk is full")
        line = tr(
            "You can watch clips, but not generate, download or change anything. Free up space "
            "for %1. Sora Desktop then continues automatically."
        )
    elif problem.category is Category.FOLDER_GONE:
        text = tr("Your library isn't writable")
        line = tr(
            "You can watch clips, but not generate, download or change anything. Make %1 "
            "writable. Sora Desktop then continues automatically."
        )
    else:
        text = tr("Another window of Sora Desktop took over")
        line = tr("It changed %1. Quit and start again to generate, download or change anything.")
    notice = Notice(
        key=READ_ONLY,
        text=text,
        line=line.replace("%1", str(folder)),
        severity=Severity.DANGER,
        priority=Rank.BLOCKER,
        actions=(NoticeAction(id=_LOOK, label=translate("Messages", "Try now")),),
        closable=False,
    )
    notices.offer(notice, {_LOOK: look})


def report_silent(notices: Notifier, folder: Path, seconds: float) -> None:
    """The disk delayed the window, and has answered."""
    text = tr("Your library didn't respond for %1")
    line = tr("Folder %1. Nothing was lost.")
    notice = Notice(
        key="silent folder",
        text=text.replace("%1", elapsed(seconds)),
        line=line.replace("%1", str(folder)),
        severity=Severity.WARNING,
        priority=Rank.PROBLEM,
    )
    notices.offer(notice, {})


def report_unsaved_id(notices: Notifier, remote_id: str) -> None:
    """PiAPI accepted a paid take, and the window is the only place that knows its ID."""
    line = tr(
        "PiAPI accepted the take, but we can't save its ID %1. Copy the ID, then free up disk "
        "space. We keep trying."
    ).replace("%1", remote_id)
    notice = Notice(
        key=UNSAVED_ID,
        text=tr("A paid take can't be saved"),
        line=line,
        severity=Severity.DANGER,
        priority=Rank.RESCUE,
        actions=(NoticeAction(id=_COPY, label=tr("Copy ID")),),
        closable=False,
    )
    notices.offer(notice, {_COPY: lambda: QGuiApplication.clipboard().setText(remote_id)})


# --- Signed clips that an earlier version had changed --------------------------------------------


def report_repaired(notices: Notifier, done: Repaired) -> None:
    """Shows how many were repaired, and which were not."""
    if done.repaired:
        count = done.repaired
        text = tr_repair("Repaired the Content Credentials of %n clip(s)", "", count)
        line = tr_repair("An earlier version of Sora Desktop made them invalid.")
        notices.notify(counted(text, count), line)
    if done.left:
        count = len(done.left)
        text = tr_repair("Couldn't repair the Content Credentials of %n clip(s)", "", count)
        line = tr_repair(
            "The files were changed after we saved them, so we left them. First: %1."
        ).replace("%1", done.left[0])
        notice = Notice(
            key="repair", text=text, line=line, severity=Severity.WARNING, priority=Rank.PROBLEM
        )
        notices.offer(notice, {})
    for problem in done.problems:
        if problem.category is not Category.FOLDER_GONE:
            notices.report(problem)


# --- A newer version -----------------------------------------------------------------------------


def report_update(notices: Notifier, newest: Newest) -> None:
    """Shows it as a toast: nothing depends on it."""
    text = translate("Updates", "Sora Desktop %1 is available").replace("%1", newest.version)
    label = translate("Updates", "Download page")
    notice = Notice(key="update", text=text, actions=(NoticeAction(id=_OPEN, label=label),))
    notices.offer(notice, {_OPEN: lambda: QDesktopServices.openUrl(QUrl(newest.page))})


# A burst of changes is shown once.
_REFRESH_MS = 80
_DO = "do"
# The notice with the reason why something can't be done.
NOTIFIED = "said"
_GRAVE = frozenset(
    {Category.KEY_REFUSED, Category.ACCOUNT_REFUSED, Category.NO_BALANCE}
    | {Category.JOURNAL, Category.BUG}
)
# Only says that the program is waiting.
_WAITING = frozenset({Category.NETWORK_DOWN, Category.SERVICE_DOWN, Category.LIMIT})
# Nothing is sent, or no clip is saved, until the person does something about it.
_BLOCKING = frozenset(
    {Category.KEY_MISSING, Category.KEY_REFUSED, Category.ACCOUNT_REFUSED, Category.NO_BALANCE}
    | {Category.DISK_FULL, Category.FOLDER_GONE, Category.JOURNAL}
)


def _rank(problem: Problem) -> Rank:
    if problem.part in (Part.SETTINGS, Part.LOG):
        return Rank.PROBLEM if problem.part is Part.SETTINGS else Rank.WAITING
    if problem.category in _BLOCKING:
        return Rank.BLOCKER
    return Rank.WAITING if problem.category in _WAITING else Rank.PROBLEM


class EngineState(Protocol):
    """What the notices read from the engine, and what they ask it to do."""

    status_changed: Signal[EngineStatus]
    problem_found: Signal[Problem]

    @property
    def status(self) -> EngineStatus:
        """Connection, account and what is wrong with the service."""

    @property
    def takes(self) -> TakeStore:
        """Every take."""

    @property
    def waiting_for_disk(self) -> Collection[TakeId]:
        """The paid takes for whose clips the disk has no room."""

    def spent(self) -> Spending:
        """What was spent, with the budgets."""

    def check_now(self, take_id: TakeId) -> None:
        """Looks for a lost take now."""


class Notices:
    """Keeps what needs the person on the board, reports what was done in toasts, and the money in
    the top bar. `leave_demo` ends the demo; None outside of it. `refresh_attention` updates the
    takes that need the person."""

    def __init__(
        self,
        board: NoticeBoard,
        toasts: Toasts,
        top: TopBar,
        engine: EngineState,
        credentials: Credentials,
        catalogue: Catalogue,
        *,
        clips_folder: Callable[[], Path],
        refresh_attention: Callable[[], object] = lambda: None,
        leave_demo: Callable[[], object] | None = None,
    ) -> None:
        self._board, self._toasts, self._top = board, toasts, top
        self._engine, self._credentials, self._catalogue = engine, credentials, catalogue
        self._clips_folder, self._leave_demo = clips_folder, leave_demo
        self._refresh_attention = refresh_attention
        self._notified = 0
        self._doing: dict[str, dict[str, Callable[[], object]]] = {}
        # How each step runs, for the whole program or for the problem and its take; others register
        # theirs here before `start`.
        self.steps: dict[Step, Callable[[], object]] = {}
        self.steps_for: dict[Step, Callable[[Problem, Take | None], object]] = {}
        self._later = QTimer(board, interval=_REFRESH_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)

    def start(self, connections: Connections, warnings: tuple[str, ...] = ()) -> None:
        """Connects its signals; reports the warnings of the start."""
        for place in (self._board, self._toasts):
            connections.connect(place.acted, self._acted)
        connections.connect(self._engine.status_changed, lambda _status: self._later.start())
        connections.connect(self._engine.takes.changed, self._written)
        connections.connect(self._engine.problem_found, self.report)
        connections.on_close(self._later.stop)
        for warning in warnings:
            self.warn(warning)
        self.refresh()

    def warn(self, warning: str) -> None:
        """Reports something that a start found; its first sentence is the headline."""
        headline, _stop, line = warning.partition(". ")
        self._put(
            Notice(
                key=f"warning {warning}",
                text=headline,
                line=line,
                severity=Severity.WARNING,
                priority=Rank.PROBLEM,
            )
        )

    def _written(self, _change: object) -> None:
        """A change of a take is reported once it is on the disk, so the journal can be written."""
        self._board.withdraw(f"problem {Part.JOURNAL.value}")
        self._later.start()

    # --- reporting ----------------------------------------------------------------------------

    def notify(
        self,
        headline: str,
        line: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        severity: Severity = Severity.GOOD,
    ) -> None:
        """Shows a result that needs no answer."""
        self._notified += 1
        notice = Notice(
            key=f"{NOTIFIED} {self._notified}",
            text=headline,
            line=line,
            severity=severity,
            priority=Rank.RESULT,
            actions=(NoticeAction(id=_DO, label=action),) if do is not None else (),
        )
        self.offer(notice, {_DO: do} if do is not None else {})

    def offer(self, notice: Notice, doing: dict[str, Callable[[], object]]) -> None:
        """Shows a notice; `doing` maps the id of each action to its function."""
        self._doing[notice.key] = doing
        self._put(notice)

    def _put(self, notice: Notice) -> None:
        """To the toasts or onto the board: never to both."""
        if notice.is_toast:
            self._board.withdraw(notice.key)
            self._toasts.show_notice(notice)
        else:
            self._toasts.withdraw(notice.key)
            self._board.show_notice(notice)

    def withdraw(self, key: str) -> None:
        """Removes the notice of that key, if there is one."""
        self._toasts.withdraw(key)
        self._board.withdraw(key)

    def report_flaw(self, flaw: Flaw, request: VideoRequest) -> None:
        """Reports why a request can't be made."""
        model = self._catalogue.get(request.model_id)
        self._put(
            Notice(
                key=NOTIFIED,
                text=flaw_text(flaw, model, request=request),
                severity=Severity.WARNING,
                priority=Rank.RESULT,
            )
        )

    def report(self, problem: Problem, take: Take | None = None) -> None:
        """Reports a problem with its steps; one of a kind at a time."""
        if self._waits_for_key(problem):
            self._show_key()
            return
        message = problem_message(problem, take, self._catalogue)
        kind = problem.category if problem.part is Part.CLIPS else problem.part
        self._show_message(f"problem {kind.value}", message, problem, take)

    def _show_message(
        self, key: str, message: Message, problem: Problem, take: Take | None = None
    ) -> None:
        self._doing[key] = {
            action.step.value: self.doer(action.step, problem, take) for action in message.actions
        }
        grave = problem.category in _GRAVE or problem.part is Part.JOURNAL
        self._put(
            Notice(
                key=key,
                text=message.headline,
                line=" ".join(filter(None, (message.body, message.next_step))),
                severity=Severity.DANGER if grave else Severity.WARNING,
                priority=_rank(problem),
                actions=tuple(
                    NoticeAction(id=a.step.value, label=a.label) for a in message.actions
                ),
            )
        )

    def doer(self, step: Step, problem: Problem, take: Take | None) -> Callable[[], object]:
        """The function of the step; KeyError for one that nobody registered."""
        if step in self.steps:
            return self.steps[step]
        return partial(self.steps_for[step], problem, take)

    def _acted(self, key: str, action: str) -> None:
        do = self._doing.get(key, {}).get(action)
        if do is not None:
            do()

    # --- keeping in step --------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows everything as it is now."""
        self._show_money()
        self._show_connection()
        self._show_key()
        self._refresh_attention()
        self._show_waiting_clips()

    def _show_money(self) -> None:
        status, why = self._engine.status, ""
        if status.account_unread:
            why = tr_notices("Couldn't read your balance from PiAPI. Takes are sent anyway.")
        elif status.account is None and status.problem is not None:
            why = problem_message(status.problem, None, self._catalogue).headline
        account = status.account
        self._top.set_balance(account.balance if account is not None else None, why)
        self._top.set_spending(self._engine.spent())

    def _show_connection(self) -> None:
        status = self._engine.status
        problem = status.problem
        message = None
        if problem is not None:
            message = problem_message(problem, None, self._catalogue)
        if problem is not None and message is not None and not self._waits_for_key(problem):
            self._show_message("line", message, problem)
        else:
            self._board.withdraw("line")

    def _waits_for_key(self, problem: Problem) -> bool:
        """Whether the key is only missing because the keychain was not read yet."""
        return problem.category is Category.KEY_MISSING and self._credentials.status.pending

    def _show_key(self) -> None:
        status = self._credentials.status
        session_only = status.place is KeyPlace.SESSION and self._leave_demo is None
        problem = key_failure_text(status)
        self._show_badge(session_only, problem)
        if self._credentials.key is not None:
            self._board.withdraw(f"problem {Category.KEY_MISSING.value}")
        at_once = status.reading and status.failure is None
        if status.place is not KeyPlace.NONE or not problem or at_once:
            self._board.withdraw("key")
            return
        self._doing["key"] = {_DO: self.steps[Step.ENTER_KEY], "again": self.steps[Step.KEYCHAIN]}
        again = NoticeAction(id="again", label=tr_notices("Try again"))
        enter = NoticeAction(id=_DO, label=tr_notices("Enter key"))
        self._board.show_notice(
            Notice(
                key="key",
                text=tr_notices("No key"),
                line=problem,
                severity=Severity.WARNING,
                priority=Rank.BLOCKER,
                actions=(again, enter) if status.pending else (enter,),
            )
        )

    def _show_waiting_clips(self) -> None:
        waiting = [self._engine.takes.get(take_id) for take_id in self._engine.waiting_for_disk]
        if not waiting:
            self._board.withdraw(WAITING_CLIPS)
            return
        errors = {take.last_error.category for take in waiting if take.last_error is not None}
        folder = self._clips_folder()
        notice = waiting_clips(len(waiting), folder, gone=Category.FOLDER_GONE in errors)
        self.offer(notice, {CHOOSE: self.steps[Step.CHOOSE_FOLDER]})

    def _show_badge(self, session_only: bool, problem: str) -> None:
        """Permanent states: that it is the demo, or that the key is not stored."""
        if self._leave_demo is not None:
            self._top.set_badge(*demo_badge(), tr_notices("Use my own key"), self._leave_demo)
        elif session_only:
            self._top.set_badge(tr_notices("Key not saved"), problem)
        else:
            self._top.set_badge("")
