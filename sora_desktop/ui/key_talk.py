"""The key, from the person's clipboard to the keychain: checked by a free call, then kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.api.errors import ApiError
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import Account
from sora_desktop.core.secret import NotAKey, Secret, clean_key
from sora_desktop.store.kept_secret import KeyPlace
from sora_desktop.ui.formats import fill
from sora_desktop.ui.key_words import key_flaw_text
from sora_desktop.ui.message_table import Step
from sora_desktop.ui.messages import after_another, problem_message

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate

_KEY_PAGE = "https://piapi.ai/workspace/key"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a key, in words."""

    text: str
    good: bool
    account: Account | None = None


class KeyTalk:
    """Asks for the key where it is missing, and takes it from wherever it is typed."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts = parts
        self._page = parts.window.welcome
        notices.steps[Step.ENTER_KEY] = self.ask

    def start(self) -> None:
        """Listens to the page of the first start."""
        self._page.key_entered.connect(self._entered)
        self._page.demo_requested.connect(lambda: self._parts.restart(True))
        self._page.key_page_requested.connect(lambda: QDesktopServices.openUrl(QUrl(_KEY_PAGE)))
        self._page.finished.connect(lambda: self._parts.window.show_desk(True))
        self.key_changed()

    def ask(self) -> None:
        """Brings the page up that asks for the key."""
        self._page.show_idle()
        self._parts.window.show_desk(False)

    def key_changed(self) -> None:
        """Without a key nothing can be generated, and the button says so."""
        credentials, window = self._parts.credentials, self._parts.window
        self._page.set_store(credentials.keychain_name)
        blocked = None if credentials.key is not None else translate("Key", "Enter your key first.")
        window.composer.set_blocked(blocked)

    async def check(self, text: str) -> Outcome:
        """Whether the key opens an account, by a free call. An empty text is the key in use."""
        try:
            key = clean_key(text) if text.strip() else self._parts.credentials.key
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        if key is None:
            return Outcome(translate("Key", "There is no key to check."), good=False)
        return await self._checked(key)

    async def enter(self, text: str) -> Outcome:
        """Checks the key, and keeps it when the service takes it."""
        try:
            key = clean_key(text)
        except NotAKey as error:
            return Outcome(key_flaw_text(error), good=False)
        outcome = await self._checked(key)
        if outcome.good:
            await self._parts.credentials.save(key)
        return outcome

    async def _checked(self, key: Secret) -> Outcome:
        try:
            account = await self._parts.engine.check_key(key)
        except ApiError as error:
            return Outcome(self._words(error.problem), good=False)
        balance = str(account.balance) if account.balance is not None else "?"
        said = fill(translate("Key", "The key works. Balance {balance}."), balance=balance)
        return Outcome(said, good=True, account=account)

    def _words(self, problem: Problem) -> str:
        """Why the key was not taken. What the message says of waiting holds for takes, not for a
        key: nothing tries that again but the person."""
        message = problem_message(problem, None, self._parts.window.catalogue)
        headline = message.headline.rstrip(".")
        if problem.category in (Category.KEY_REFUSED, Category.KEY_MISSING):
            return after_another(headline, message.next_step)
        again = translate("Key", "The key could not be checked, and was not kept. Try it again.")
        return after_another(headline, again)

    def _entered(self, text: str) -> None:
        self._page.show_checking()
        self._parts.spawn(self._enter_from_page(text), "enter key")

    async def _enter_from_page(self, text: str) -> None:
        outcome = await self.enter(text)
        if not outcome.good or outcome.account is None:
            self._page.show_refused(outcome.text)
            return
        balance = outcome.account.balance
        shown = str(balance) if balance is not None else translate("Key", "not known")
        self._page.show_accepted(shown, self._place())

    def _place(self) -> str:
        status = self._parts.credentials.status
        if status.place is KeyPlace.KEYCHAIN:
            return status.store_name
        return translate("Key", "memory, until you close the program")
