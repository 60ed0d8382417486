"""The key: checked by a free call, then stored in the keychain."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.api.errors import ApiError
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.secret import NotAKey, Secret, clean_key
from sora_desktop.store.credentials import KeyPlace
from sora_desktop.ui.actions.messages import after_another, problem_message
from sora_desktop.ui.controllers.interfaces import Connections, Spawn
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.text.problem_lookup import key_failure_text, key_flaw_text
from sora_desktop.ui.widgets.layouts import Lazy

if TYPE_CHECKING:
    from sora_desktop.store.credentials import Credentials
    from sora_desktop.ui.window.first_start import FirstStartPage

tr = Translator("Key")

_KEY_PAGE = "https://piapi.ai/workspace/key"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for a key, for the person to read."""

    text: str
    good: bool
    account: Account | None = None


class WindowPages(Protocol):
    """The working window, or the page that asks for the key."""

    @property
    def workspace_shown(self) -> bool:
        """Whether the working window is shown."""

    def show_workspace(self, on: bool) -> None:
        """Shows the working window, or the page for the key."""


class KeyController:
    """Asks for the key when it is missing, checks and stores it wherever it is typed."""

    def __init__(
        self,
        page: Lazy[FirstStartPage],
        pages: WindowPages,
        credentials: Credentials,
        catalogue: Catalogue,
        spawn: Spawn,
        *,
        account_of: Callable[[Secret], Awaitable[Account]],
        block: Callable[[str | None], object],
        sleep: Callable[[float], Awaitable[None]],
        start_demo: Callable[[], object],
    ) -> None:
        """`account_of` is a free call with a key. `block` says why nothing can be generated;
        None: it can."""
        self._page, self._pages = page, pages
        self._credentials, self._catalogue, self._spawn = credentials, catalogue, spawn
        self._account_of, self._block, self._sleep = account_of, block, sleep
        self._start_demo = start_demo

    def start(self, connections: Connections) -> None:
        """Connects the page of the first start."""
        self._page.when_made(lambda page: self._listen_to(page, connections))
        self.key_changed()

    def _listen_to(self, page: FirstStartPage, connections: Connections) -> None:
        connections.connect(page.key_entered, self._entered)
        connections.connect(page.demo_requested, self._start_demo)
        connections.connect(page.key_page_requested, _open_key_page)
        connections.connect(page.again_requested, self.try_again)
        connections.connect(page.finished, lambda: self._pages.show_workspace(True))
        self._show_state(page)

    def _show_state(self, page: FirstStartPage) -> None:
        status = self._credentials.status
        page.set_store(self._credentials.keychain_name)
        # An immediate answer must not make the page jump.
        waits = status.pending and status.failure is not None
        page.show_waiting(key_failure_text(status) if waits else "")

    def ask(self) -> None:
        """Shows the page that asks for the key."""
        self._page.get().show_idle()
        self._pages.show_workspace(False)

    def try_again(self) -> None:
        """Asks the keychain for the key, and keeps trying until it could be read."""
        self._spawn(self._credentials.load_when_open(self._sleep), "load the key")

    def key_changed(self) -> None:
        """Without a key nothing can be generated, and the button says so."""
        credentials, pages, page = self._credentials, self._pages, self._page.made
        status = credentials.status
        self._page.if_made(self._show_state)
        untouched = page is not None and page.untouched
        blocked = None
        if status.pending:
            blocked = tr("Waiting for your keychain")
        elif credentials.key is None:
            blocked = tr("Enter your key first.")
        elif status.place is KeyPlace.KEYCHAIN and untouched and not pages.workspace_shown:
            pages.show_workspace(True)
        self._block(blocked)

    async def check(self, text: str) -> Outcome:
        """Whether the key opens an account, by a free call. An empty text is the key in use."""
        try:
            key = clean_key(text) if text.strip() else self._credentials.key
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        if key is None:
            return Outcome(tr("No key to check."), good=False)
        return await self._checked(key)

    async def enter(self, text: str) -> Outcome:
        """Checks the key, and stores it when the service accepts it."""
        try:
            key = clean_key(text)
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        outcome = await self._checked(key)
        if outcome.good:
            await self._credentials.save(key)
        return outcome

    async def _checked(self, key: Secret) -> Outcome:
        try:
            account = await self._account_of(key)
        except ApiError as error:
            return Outcome(self._refusal_text(error.problem), good=False)
        balance = str(account.balance) if account.balance is not None else "?"
        text = tr("The key works. Balance {balance}.", balance=balance)
        return Outcome(text, good=True, account=account)

    def _refusal_text(self, problem: Problem) -> str:
        """Why the key was not accepted. What the message says about waiting is true for takes, not
        for a key: only the person tries that again."""
        message = problem_message(problem, None, self._catalogue)
        headline = message.headline.rstrip(".")
        if problem.category in (Category.KEY_REFUSED, Category.KEY_MISSING):
            return after_another(headline, message.next_step)
        again = tr("We couldn't check your key, so we didn't save it. Try again.")
        return after_another(headline, again)

    def _entered(self, text: str) -> None:
        self._page.get().show_checking()
        self._spawn(self._enter_from_page(text), "enter key")

    async def _enter_from_page(self, text: str) -> None:
        outcome = await self.enter(text)
        if not outcome.good or outcome.account is None:
            self._page.get().show_refused(outcome.text)
            return
        balance = outcome.account.balance
        shown = str(balance) if balance is not None else tr("unknown")
        self._page.get().show_accepted(shown, self._place())

    def _place(self) -> str:
        status = self._credentials.status
        if status.place is KeyPlace.KEYCHAIN:
            return status.store_name
        return tr("memory until you quit")


def _open_key_page() -> None:
    QDesktopServices.openUrl(QUrl(_KEY_PAGE))
