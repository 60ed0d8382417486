"""The API key and the webhook's secret: in the system's keychain, or in memory for this session.

Never in a file of ours. A keychain that is absent, locked, hung or forgetful costs the key at the
next start and nothing else, and the status says so.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from sora_desktop.core.secret import KeyFlaw, NotAKey, Secret, clean_key
from sora_desktop.core.signal import Signal
from sora_desktop.store.keychain import AskingKeychain, Keychain, KeychainThread, system_backend

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


class KeychainFailure(Enum):
    """Why the keychain doesn't hold the secret; the window has a sentence for each."""

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
    """Where a secret is.

    `store_name` is the keychain that holds it, or held it; `problem` a sentence for the log, empty
    when all is well, and `failure` the same for translation. `flaw` is what is wrong with a key of
    the environment, which is not used then. `reading` while the keychain is being asked.
    """

    place: KeyPlace
    store_name: str = ""
    problem: str = ""
    failure: KeychainFailure | None = None
    flaw: KeyFlaw | None = None
    reading: bool = False

    @property
    def pending(self) -> bool:
        """Whether nothing is in use only because the keychain could not be read yet."""
        shut = self.failure in (
            KeychainFailure.ABSENT,
            KeychainFailure.NO_ANSWER,
            KeychainFailure.LOCKED,
        )
        return self.place is KeyPlace.NONE and (self.reading or shut)


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a secret is in the keychain. `older` is where earlier versions stored it."""

    service: str
    username: str
    older: Entry | None = None

    def read(self, keychain: Keychain, *, ask: bool = True) -> str | None:
        """The secret, of whichever version. With `ask` off nobody is asked to unlock the
        keychain."""
        get = keychain.get_password
        if not ask and isinstance(keychain, AskingKeychain):
            get = keychain.read_quietly
        text = get(self.service, self.username)
        if text is None and self.older is not None:
            return self.older.read(keychain, ask=ask)
        return text

    def write(self, keychain: Keychain, text: str) -> bool:
        """Stores it in this place only; whether it is stored now."""
        keychain.set_password(self.service, self.username, text)
        if self.older is not None:
            self.older.delete(keychain)
        # Some say that they stored it and did not (measured: the null backend).
        return keychain.get_password(self.service, self.username) == text

    def delete(self, keychain: Keychain) -> bool:
        """Deletes it, from the older place too; whether it is gone."""
        if keychain.get_password(self.service, self.username) is not None:
            keychain.delete_password(self.service, self.username)
        older = self.older is None or self.older.delete(keychain)
        return keychain.get_password(self.service, self.username) is None and older


class NoKeychain(Exception):
    """The system has no usable keychain; the message says what was looked for."""


class Vault:
    """The keychain, found at the first call and then kept; `name` once it was found."""

    def __init__(self, find: Find, thread: KeychainThread) -> None:
        self.name = ""
        self._find = find
        self._thread = thread
        self._keychain: Keychain | None = None

    async def call(
        self, ask: Callable[[Keychain], _T], settle: Callable[[_T | Exception], None]
    ) -> bool:
        """Whether `ask` returned in time. `settle` gets, now or later, its result or its error:
        NoKeychain or whatever the backend raises."""
        return await self._thread.call(lambda: ask(self._open()), settle)

    def ask_again(self) -> None:
        """Shows the keychain's own question again, where one is open."""
        if isinstance(self._keychain, AskingKeychain):
            self._keychain.ask_again()

    def close(self) -> None:
        """Makes no more calls."""
        self._thread.close()

    def _open(self) -> Keychain:
        if self._keychain is None:
            # Not cached when it fails: the service may be started a moment later.
            keychain, name = self._find()
            if keychain is None:
                raise NoKeychain(name)
            self._keychain, self.name = keychain, name
        return self._keychain


class KeptSecret:
    """One secret: its value in memory, and its state in the keychain.

    `remembered` is the store that held it at the last run; `remember` gets it when it changes.
    `announce` is called after every change.
    """

    def __init__(
        self,
        vault: Vault,
        entry: Entry,
        *,
        parse: Callable[[str], Secret] = Secret,
        remembered: str = "",
        remember: Callable[[str], None] = lambda name: None,
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        self.value: Secret | None = None
        self._vault = vault
        self._entry = entry
        self._parse = parse
        self._remembered = remembered
        self._remember = remember
        self._announce = announce
        self._in_keychain = False
        self._failure: KeychainFailure | None = None
        self._turn = 0
        self._read_turn = 0
        self._reading = False

    @property
    def status(self) -> KeyStatus:
        """Where it is now."""
        place = KeyPlace.SESSION if self.value else KeyPlace.NONE
        name = self._vault.name if self._in_keychain else self._remembered
        if self._in_keychain:
            place = KeyPlace.KEYCHAIN
        text = failure_sentence(self._failure, name)
        return KeyStatus(place, name, text, self._failure, reading=self._reading)

    async def load(self, *, ask: bool = True) -> None:
        """Reads the secret from the keychain. A slow one may still deliver it later. With `ask` off
        the person is not asked to unlock it, and only changes are reported."""
        if self._read_turn == self._turn > 0:
            # The last read is still running; a second one would only wait behind it.
            if ask:
                self._vault.ask_again()
            return
        turn = self._read_turn = self._next_turn()
        if ask:
            self._reading = True
            self._announce()

        def settle(outcome: str | Exception | None) -> None:
            if self._read_turn == turn:
                self._read_turn = 0
            if turn != self._turn:
                return
            if isinstance(outcome, Exception):
                self._failed(outcome, quietly=not ask)
            else:
                self._loaded(outcome)

        if not await self._vault.call(lambda k: self._entry.read(k, ask=ask), settle):
            self._late(turn)

    async def save(self, secret: Secret, *, remember: bool) -> None:
        """Uses the secret from now on, and stores it too if `remember`. Without that the keychain
        is left as it is; `forget` empties it."""
        turn = self._next_turn()
        self.value, self._in_keychain, self._failure = secret, False, None
        text = secret.reveal()

        def settle(outcome: bool | Exception) -> None:
            if turn != self._turn:
                return
            if isinstance(outcome, Exception):
                self._failed(outcome)
            else:
                self._stored(outcome)

        if remember and len(text) > LONGEST_SECRET:
            self._failure = KeychainFailure.TOO_LONG
        # It is in use from here on, however long the keychain takes.
        self._announce()
        if not remember or self._failure is not None:
            return
        if not await self._vault.call(lambda k: self._entry.write(k, text), settle):
            self._late(turn)

    async def forget(self) -> None:
        """Drops the secret from memory at once and from the keychain as soon as it answers."""
        turn = self._next_turn()
        self.value, self._in_keychain, self._failure = None, False, None

        def settle(outcome: bool | Exception) -> None:
            if turn != self._turn:
                return
            if isinstance(outcome, Exception):
                self._failed(outcome)
                return
            self._failure = None if outcome else KeychainFailure.REFUSED
            self._note_store("" if outcome else self._remembered)
            self._announce()

        if not await self._vault.call(self._entry.delete, settle):
            self._late(turn)

    def _next_turn(self) -> int:
        """Whatever is still running is outdated from now on."""
        self._turn += 1
        self._reading = False
        return self._turn

    def _loaded(self, text: str | None) -> None:
        self._reading, self._failure = False, None
        if text is not None:
            try:
                self.value, self._in_keychain = self._parse(text), True
                self._note_store(self._vault.name)
            except NotAKey:
                self._failure = KeychainFailure.NOT_A_KEY
        elif self._remembered:
            self._failure = KeychainFailure.LOST
        self._announce()

    def _stored(self, kept: bool) -> None:
        self._in_keychain = kept
        self._failure = None if kept else KeychainFailure.NOT_KEPT
        if kept:
            self._note_store(self._vault.name)
        self._announce()

    def _late(self, turn: int) -> None:
        """The keychain took too long; its answer may still come."""
        if turn == self._turn:
            self._failure = KeychainFailure.NO_ANSWER
            self._announce()

    def _failed(self, error: Exception, *, quietly: bool = False) -> None:
        absent_and_unused = isinstance(error, NoKeychain) and not (self._remembered or self.value)
        failure = None if absent_and_unused else _failure_of(error)
        if failure is self._failure and quietly:
            return
        self._reading, self._failure = False, failure
        self._announce()

    def _note_store(self, name: str) -> None:
        if name != self._remembered:
            self._remembered = name
            self._remember(name)


def _failure_of(error: Exception) -> KeychainFailure:
    """By the kind of the error; its text is never shown, because it may hold the secret."""
    # By name: only the backend loads the library and the classes behind it.
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NoKeychain", "SecretServiceNotAvailableException"}:
        return KeychainFailure.ABSENT
    locked = {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
    return KeychainFailure.LOCKED if names & locked else KeychainFailure.REFUSED


def failure_sentence(failure: KeychainFailure | None, store: str) -> str:
    """The problem in plain words."""
    where = store or "the system keychain"
    sentences = {
        None: "",
        KeychainFailure.ABSENT: f"{where} isn't available, so your key is forgotten when you quit.",
        KeychainFailure.NO_ANSWER: (
            f"{where} doesn't respond. Unlock it, or use the key for this session only."
        ),
        KeychainFailure.LOCKED: f"{where} is locked. Unlock it and try again.",
        KeychainFailure.REFUSED: f"{where} refused access. Nothing in it was changed.",
        KeychainFailure.NOT_KEPT: (
            f"{where} didn't store the key, so it works for this session only."
        ),
        KeychainFailure.LOST: f"Your key is no longer in {where}. Enter it again.",
        KeychainFailure.TOO_LONG: (
            "The key is too long for a keychain, so it works for this session only."
        ),
        KeychainFailure.NOT_A_KEY: f"The entry in {where} isn't a key. Enter your key again.",
    }
    text = sentences[failure]
    return text[:1].upper() + text[1:]


_SERVICE = "Sora Desktop"
# How often to check whether a locked keychain was unlocked: soon enough for someone who just did
# that.
_LOOK_SECONDS = 2.0


class Credentials:
    """The key and the webhook's secret for the whole program; use it from the loop's thread.

    A key from the environment wins over every other and is never stored. `remembered_store` and
    `remember_store` keep the name of the keychain between two runs (a setting), so that an
    unreachable key can be told from one that never existed. `webhook_used` says whether the
    webhook's secret is sent now.
    """

    def __init__(
        self,
        find: Find = system_backend,
        *,
        environment_key: str | None = None,
        remembered_store: str = "",
        remember_store: Callable[[str], None] = lambda name: None,
        webhook_used: Callable[[], bool] = lambda: True,
        thread: KeychainThread | None = None,
    ) -> None:
        self.changed: Signal[KeyStatus] = Signal()
        vault = self._vault = Vault(find, thread or KeychainThread())
        self._environment, self._flaw = _from_environment(environment_key)
        self._key = KeptSecret(
            vault,
            Entry(f"{_SERVICE}: PiAPI key", "api-key", older=Entry(_SERVICE, "api-key")),
            parse=clean_key,
            remembered=remembered_store,
            remember=remember_store,
            announce=lambda: self.changed.emit(self.status),
        )
        older = Entry(f"{_SERVICE} webhook", "secret")
        # Under a service of its own: Windows keeps one secret under a service's plain name.
        self._webhook = KeptSecret(
            vault,
            Entry(f"{_SERVICE}: webhook secret", "secret", older=older),
            announce=self._webhook_changed,
        )
        self._webhook_used = webhook_used
        self._loads = 0

    @property
    def key(self) -> Secret | None:
        """The key to use now, None when there is none."""
        return self._environment or self._key.value

    @property
    def status(self) -> KeyStatus:
        """Where the key in use is."""
        if self._environment is not None:
            return KeyStatus(KeyPlace.ENVIRONMENT)
        status = self._key.status
        flaw = self._flaw
        if flaw is not None and status.place is KeyPlace.NONE:
            text = f"PIAPI_API_KEY is ignored: {flaw}"
            failure = KeychainFailure.NOT_A_KEY
            return KeyStatus(KeyPlace.NONE, status.store_name, text, failure, flaw.flaw)
        return status

    @property
    def keychain_name(self) -> str:
        """The keychain that would hold a key, once one was found; else the last one that held it,
        and empty when none is known."""
        return self._vault.name or self._key.status.store_name

    @property
    def webhook_secret(self) -> Secret | None:
        """The webhook's secret, None when there is none."""
        return self._webhook.value

    @property
    def webhook_status(self) -> KeyStatus:
        """Where the webhook's secret is."""
        return self._webhook.status

    async def load(self) -> None:
        """Reads both from the keychain; waits 2 s for each at most. Never raises.

        Only the key asks to unlock the keychain: one question is enough for both. With a key from
        the environment, only a webhook secret that is used is read.
        """
        self._loads += 1
        if self._environment is None:
            await self._key.load()
        if self._environment is None or self._webhook_used():
            await self._webhook.load(ask=False)

    async def look_for_webhook_secret(self) -> bool:
        """Reads the webhook's secret from the keychain if it is not known; whether it is now."""
        if self._webhook.value is None:
            await self._webhook.load(ask=False)
        return self._webhook.value is not None

    async def load_when_open(self, sleep: Callable[[float], Awaitable[object]]) -> None:
        """Reads both from the keychain, and checks from time to time, without asking, while it is
        locked or doesn't answer. The newest call goes on; those before it end."""
        await self.load()
        mine = self._loads
        while self.status.pending and mine == self._loads:
            await sleep(_LOOK_SECONDS)
            await self._key.load(ask=False)
            await self._webhook.load(ask=False)

    async def save(self, secret: Secret, remember: bool = True) -> None:
        """Uses the key from now on; see `status` for where it is stored. Never raises."""
        await self._key.save(secret, remember=remember)

    async def forget(self) -> None:
        """Drops the key from memory and keychain; a key of the environment stays. Never raises."""
        await self._key.forget()

    async def save_webhook_secret(self, secret: Secret | None, remember: bool = True) -> None:
        """Uses the webhook's secret from now on; None forgets it. Never raises."""
        if secret:
            await self._webhook.save(secret, remember=remember)
        else:
            await self._webhook.forget()

    def close(self) -> None:
        """Makes no more calls to the keychain."""
        self._vault.close()

    def _webhook_changed(self) -> None:
        if self._webhook.value is not None:
            self.changed.emit(self.status)


def _from_environment(text: str | None) -> tuple[Secret | None, NotAKey | None]:
    """The key of the environment, and what is wrong with it. Neither when there is none."""
    if not text:
        return None, None
    try:
        return clean_key(text), None
    except NotAKey as flaw:
        return None, flaw
