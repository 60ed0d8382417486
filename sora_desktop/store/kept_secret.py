"""One secret in the system's keychain and in memory, and the truth about where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from sora_desktop.core.secret import KeyFlaw, NotAKey, Secret
from sora_desktop.store.keychain import Keychain, KeychainThread

# Windows takes 2,560 bytes of UTF-16; the error beyond it is "stub received bad data".
LONGEST_SECRET = 1_000

_T = TypeVar("_T")
Find = Callable[[], tuple[Keychain | None, str]]


class KeyPlace(Enum):
    """Where the key in use is."""

    NONE = "none"
    SESSION = "session"
    ENVIRONMENT = "environment"
    KEYCHAIN = "keychain"


class Trouble(Enum):
    """Why the keychain does not hold what it should; the window has a sentence for each."""

    ABSENT = "absent"
    NO_ANSWER = "no_answer"
    LOCKED = "locked"
    REFUSED = "refused"
    NOT_KEPT = "not_kept"
    LOST = "lost"
    TOO_LONG = "too_long"
    NOT_A_KEY = "not_a_key"


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """Where a secret is. `store_name` is the keychain that holds it, or held it; `problem` a
    sentence for the log, empty when all is well, and `trouble` the same for translation. `flaw` is
    what is wrong with a key of the environment, which is not used then."""

    place: KeyPlace
    store_name: str = ""
    problem: str = ""
    trouble: Trouble | None = None
    flaw: KeyFlaw | None = None


class NoKeychain(Exception):
    """The system has no keychain that may be used; the message says what was looked for."""


class Vault:
    """The keychain, looked for at the first call and then kept; `name` once it was found."""

    def __init__(self, find: Find, thread: KeychainThread) -> None:
        self.name = ""
        self._find = find
        self._thread = thread
        self._keychain: Keychain | None = None

    async def call(
        self, ask: Callable[[Keychain], _T], *, late: Callable[[_T], None] | None = None
    ) -> _T:
        """What `ask` gives; NoKeychain, TimeoutError, or whatever the backend raises."""
        return await self._thread.call(lambda: ask(self._open()), late=late)

    def _open(self) -> Keychain:
        if self._keychain is None:
            # Not remembered when it fails: the service may be started a moment later.
            keychain, name = self._find()
            if keychain is None:
                raise NoKeychain(name)
            self._keychain, self.name = keychain, name
        return self._keychain


class KeptSecret:
    """One secret: its value in memory, and how it stands with the keychain.

    `remembered` is the store that held it at the last run; `remember` is told when that changes.
    `announce` is called after every change.
    """

    def __init__(
        self,
        vault: Vault,
        service: str,
        username: str,
        *,
        parse: Callable[[str], Secret] = Secret,
        remembered: str = "",
        remember: Callable[[str], None] = lambda name: None,
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        self.value: Secret | None = None
        self._vault = vault
        self._entry = (service, username)
        self._parse = parse
        self._remembered = remembered
        self._remember = remember
        self._announce = announce
        self._in_keychain = False
        self._trouble: Trouble | None = None
        self._turn = 0

    @property
    def status(self) -> KeyStatus:
        """Where it is now."""
        place = KeyPlace.SESSION if self.value else KeyPlace.NONE
        name = self._vault.name if self._in_keychain else self._remembered
        if self._in_keychain:
            place = KeyPlace.KEYCHAIN
        return KeyStatus(place, name, _sentence(self._trouble, name), self._trouble)

    async def load(self) -> None:
        """Takes the secret from the keychain. One that is slow may still bring it later."""
        turn = self._next_turn()

        def take(text: str | None) -> None:
            if turn == self._turn:
                self._loaded(text)

        try:
            text = await self._vault.call(lambda k: k.get_password(*self._entry), late=take)
        except Exception as error:
            self._failed(turn, error)
        else:
            take(text)

    async def save(self, secret: Secret, *, remember: bool) -> None:
        """Uses the secret from now on, and stores it too when it is to be remembered.

        Without `remember` the keychain is left as it is; `forget` empties it.
        """
        turn = self._next_turn()
        self.value, self._in_keychain, self._trouble = secret, False, None
        text = secret.reveal()

        def write(keychain: Keychain) -> bool:
            keychain.set_password(*self._entry, text)
            # Some say that they stored it and did not (measured: the null backend).
            return keychain.get_password(*self._entry) == text

        def take(kept: bool) -> None:
            if turn == self._turn:
                self._stored(kept)

        if not remember or len(text) > LONGEST_SECRET:
            self._trouble = Trouble.TOO_LONG if remember else None
        # It is in use from here on, however long the keychain takes.
        self._announce()
        if not remember or self._trouble is not None:
            return
        try:
            kept = await self._vault.call(write, late=take)
        except Exception as error:
            self._failed(turn, error)
        else:
            take(kept)

    async def forget(self) -> None:
        """Drops the secret from memory at once and from the keychain as soon as it answers."""
        turn = self._next_turn()
        self.value, self._in_keychain, self._trouble = None, False, None

        def delete(keychain: Keychain) -> bool:
            if keychain.get_password(*self._entry) is not None:
                keychain.delete_password(*self._entry)
            return keychain.get_password(*self._entry) is None

        def take(gone: bool) -> None:
            if turn == self._turn:
                self._trouble = None if gone else Trouble.REFUSED
                self._note_store("" if gone else self._remembered)
                self._announce()

        try:
            gone = await self._vault.call(delete, late=take)
        except NoKeychain:
            # Where nothing was ever stored, nothing is left behind.
            self._trouble = Trouble.ABSENT if self._remembered else None
            self._announce()
        except Exception as error:
            self._failed(turn, error)
        else:
            take(gone)

    def _next_turn(self) -> int:
        """Whatever is still under way is out of date from now on."""
        self._turn += 1
        return self._turn

    def _loaded(self, text: str | None) -> None:
        self._trouble = None
        if text is not None:
            try:
                self.value, self._in_keychain = self._parse(text), True
                self._note_store(self._vault.name)
            except NotAKey:
                self._trouble = Trouble.NOT_A_KEY
        elif self._remembered:
            self._trouble = Trouble.LOST
        self._announce()

    def _stored(self, kept: bool) -> None:
        self._in_keychain = kept
        self._trouble = None if kept else Trouble.NOT_KEPT
        if kept:
            self._note_store(self._vault.name)
        self._announce()

    def _failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            absent_and_unused = isinstance(error, NoKeychain) and not (
                self._remembered or self.value
            )
            self._trouble = None if absent_and_unused else _trouble_of(error)
            self._announce()

    def _note_store(self, name: str) -> None:
        if name != self._remembered:
            self._remembered = name
            self._remember(name)


def _trouble_of(error: Exception) -> Trouble:
    """By the kind of the error; its text is never shown, because it may hold what was stored."""
    if isinstance(error, NoKeychain):
        return Trouble.ABSENT
    if isinstance(error, TimeoutError):
        return Trouble.NO_ANSWER
    # By name: the library and the classes behind it are loaded by the backend alone.
    names = {kind.__name__ for kind in type(error).__mro__}
    locked = {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
    return Trouble.LOCKED if names & locked else Trouble.REFUSED


def _sentence(trouble: Trouble | None, store: str) -> str:
    """The trouble in plain words."""
    where = store or "the system's keychain"
    sentences = {
        None: "",
        Trouble.ABSENT: f"{where} is not there, so nothing can be kept for the next start.",
        Trouble.NO_ANSWER: f"{where} does not answer. Unlock it, or go on for this session only.",
        Trouble.LOCKED: f"{where} is locked. Unlock it and try again.",
        Trouble.REFUSED: f"{where} refused. What it holds was not changed.",
        Trouble.NOT_KEPT: f"{where} did not keep it, so it holds for this session only.",
        Trouble.LOST: f"It was saved in {where}, and is not there any more. Enter it again.",
        Trouble.TOO_LONG: "It is too long for a keychain, so it holds for this session only.",
        Trouble.NOT_A_KEY: f"What {where} holds is not a key. Enter the key again.",
    }
    text = sentences[trouble]
    return text[:1].upper() + text[1:]
