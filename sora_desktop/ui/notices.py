"""What the banner and the status line say, kept in step with the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import Flaw, VideoRequest
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.store.kept_secret import KeyPlace
from sora_desktop.ui.banner import Notice, NoticeAction, Severity
from sora_desktop.ui.formats import counted
from sora_desktop.ui.key_words import key_trouble_text
from sora_desktop.ui.message_table import Step
from sora_desktop.ui.messages import Message, in_one_line, problem_message
from sora_desktop.ui.words import flaw_text

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts

translate = QCoreApplication.translate

# A burst of changes is shown once.
_REFRESH_MS = 80
_TOP_UP_PAGE = "https://piapi.ai/workspace"
_DO = "do"
_GRAVE = frozenset(
    {Category.KEY_REFUSED, Category.ACCOUNT_REFUSED, Category.NO_BALANCE}
    | {Category.JOURNAL, Category.BUG}
)
# What only tells that the program waits by itself.
_WAITING = frozenset({Category.NETWORK_DOWN, Category.SERVICE_DOWN, Category.LIMIT})


class Notices:
    """Tells on the banner what needs the person, and in the status line how things stand."""

    def __init__(self, parts: IntentParts) -> None:
        self._parts = parts
        self._banner, self._status = parts.window.banner, parts.window.status
        self._engine = parts.engine
        self._off: list[Callable[[], None]] = []
        self._doing: dict[str, dict[str, Callable[[], object]]] = {}
        self.steps: dict[Step, Callable[[], object]] = {
            Step.TOP_UP: lambda: QDesktopServices.openUrl(QUrl(_TOP_UP_PAGE)),
            Step.RETRY: self._engine.try_now,
            Step.SETTINGS: parts.window.settings_wanted.emit,
            Step.CHOOSE_FOLDER: parts.window.settings_wanted.emit,
        }
        self._later = QTimer(parts.window, interval=_REFRESH_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)

    def start(self, warnings: tuple[str, ...]) -> None:
        """Begins to listen; tells the warnings of the start."""
        self._banner.acted.connect(self._acted)
        self._off = [
            self._engine.status_changed.connect(lambda _status: self._later.start()),
            self._engine.tasks.changed.connect(lambda _change: self._later.start()),
            self._engine.trouble.connect(self.tell),
        ]
        for warning in warnings:
            self._banner.tell(
                Notice(key=f"warning {warning}", text=warning, severity=Severity.WARNING)
            )
        self._status.set_demo(self._parts.window.demo)
        self.refresh()

    def stop(self) -> None:
        """Listens no more."""
        for off in self._off:
            off()
        self._later.stop()

    # --- telling ----------------------------------------------------------------------------

    def say(
        self,
        headline: str,
        line: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Says something that needs nobody; the next such word takes its place."""
        text = f"{headline}: {line}" if line else headline
        actions = (NoticeAction(id=_DO, label=action),) if do is not None else ()
        if do is not None:
            self._doing["word"] = {_DO: do}
        self._banner.tell(Notice(key="word", text=text, actions=actions))

    def offer(self, notice: Notice, doing: dict[str, Callable[[], object]]) -> None:
        """Shows a notice of somebody else's; `doing` is what each of its actions does."""
        self._doing[notice.key] = doing
        self._banner.tell(notice)

    def withdraw_word(self) -> None:
        """What was said last is over."""
        self._banner.withdraw("word")

    def say_flaw(self, flaw: Flaw, request: VideoRequest) -> None:
        """Says why a request cannot be made."""
        model = self._parts.window.catalogue.get(request.model_id)
        self._banner.tell(
            Notice(key="word", text=flaw_text(flaw, model), severity=Severity.WARNING)
        )

    def tell(self, problem: Problem, task: Task | None = None) -> None:
        """Tells a problem with what to do about it; one of a kind at a time."""
        message = problem_message(problem, task, self._parts.window.catalogue)
        self._tell_message(f"problem {problem.category.value}", message, problem.category)

    def _tell_message(self, key: str, message: Message, category: Category) -> None:
        offered = [action for action in message.actions if action.step in self.steps]
        self._doing[key] = {action.step.value: self.steps[action.step] for action in offered}
        severity = Severity.DANGER if category in _GRAVE else Severity.WARNING
        self._banner.tell(
            Notice(
                key=key,
                text=in_one_line(message),
                severity=severity,
                priority=1 if category in _WAITING else 5,
                actions=tuple(NoticeAction(id=a.step.value, label=a.label) for a in offered),
            )
        )

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
        self._show_unconfirmed()
        if self._parts.window.demo:
            self._show_demo()

    def _show_money(self) -> None:
        account = self._engine.status.account
        self._status.set_balance(account.balance if account is not None else None)
        self._status.set_spending(self._engine.spent())
        tasks = self._engine.tasks
        self._status.set_counts({state: tasks.count_in(state) for state in TaskState})

    def _show_connection(self) -> None:
        status = self._engine.status
        problem = status.problem
        message = None
        if problem is not None:
            message = problem_message(problem, None, self._parts.window.catalogue)
        detail = f"{message.headline} {message.body}" if message is not None else ""
        self._status.set_connection(status.connection, detail)
        if problem is not None and message is not None:
            self._tell_message("line", message, problem.category)
        else:
            self._banner.withdraw("line")

    def _show_key(self) -> None:
        status = self._parts.credentials.status
        session_only = status.place is KeyPlace.SESSION and not self._parts.window.demo
        trouble = key_trouble_text(status)
        self._status.set_key_saved(not session_only, trouble)
        if self._parts.credentials.key is not None:
            self._banner.withdraw(f"problem {Category.KEY_MISSING.value}")
        if status.place is not KeyPlace.NONE or not trouble:
            self._banner.withdraw("key")
            return
        self._doing["key"] = {_DO: self.steps[Step.ENTER_KEY]}
        enter = NoticeAction(id=_DO, label=translate("Notices", "Enter key"))
        self._banner.tell(
            Notice(
                key="key",
                text=trouble,
                severity=Severity.WARNING,
                priority=6,
                actions=(enter,),
            )
        )

    def _show_unconfirmed(self) -> None:
        lost = self._engine.tasks.in_state(TaskState.UNCONFIRMED)
        if not lost:
            self._banner.withdraw("unconfirmed")
            return
        oldest = min(lost, key=lambda task: task.changed_at)
        text = translate(
            "Notices",
            "%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. "
            "Your account is being searched; nothing is sent again by itself.",
            "",
            len(lost),
        )
        text = counted(text, len(lost))
        # Without what is only being sent at this moment.
        total = Money.total(task.cost for task in lost)
        self._doing["unconfirmed"] = {
            "check": lambda: self._check(lost),
            "show": lambda: self._parts.window.takes.select(TaskId(oldest.id)),
        }
        self._banner.tell(
            Notice(
                key="unconfirmed",
                text=text.replace("%1", str(total)),
                severity=Severity.WARNING,
                priority=8,
                actions=(
                    NoticeAction(id="check", label=translate("Notices", "Check now")),
                    NoticeAction(id="show", label=translate("Notices", "Show")),
                ),
            )
        )

    def _check(self, lost: list[Task]) -> None:
        for task in lost:
            self._engine.check_now(task.id)

    def _show_demo(self) -> None:
        self._doing["demo"] = {"leave": lambda: self._parts.restart(False)}
        self._banner.tell(
            Notice(
                key="demo",
                text=translate(
                    "Notices",
                    "This is the demo. Prices are shown as they are, nothing is charged, and the "
                    "clips are drawn on this computer, not made by PiAPI.",
                ),
                priority=0,
                actions=(NoticeAction(id="leave", label=translate("Notices", "Use my own key")),),
                closable=False,
            )
        )
