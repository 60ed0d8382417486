"""The key is in the keychain or in memory, and the status tells the truth about it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from keyring import errors

from sora_desktop.core.secret import Secret
from sora_desktop.store.credentials import Credentials, KeychainFailure, KeyPlace, KeyStatus
from sora_desktop.store.keychain import Keychain, KeychainThread
from tests.store.keychains import (
    HungKeychain,
    MemoryKeychain,
    NullKeychain,
    RaisingKeychain,
    StubbornKeychain,
    found,
)

KEY = "sk-canary-0123456789abcdef"
OTHER = "sk-other-0123456789abcdef"
ENTRY = ("Sora Desktop: PiAPI key", "api-key")
OLDER_ENTRY = ("Sora Desktop", "api-key")


class Memo:
    """The setting that names the store; every value that it was given."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> None:
        self.names.append(name)


def over(
    keychain: Keychain | None,
    memo: Memo | None = None,
    *,
    environment_key: str | None = None,
    remembered_store: str = "",
    webhook_used: Callable[[], bool] = lambda: True,
    thread: KeychainThread | None = None,
) -> Credentials:
    """Credentials over this keychain; those over a hung one give up after 50 ms."""
    patience = 0.05 if isinstance(keychain, HungKeychain) else 10.0
    return Credentials(
        lambda: found(keychain, "Test Keychain" if keychain else "No such thing."),
        environment_key=environment_key,
        remembered_store=remembered_store,
        remember_store=memo or Memo(),
        webhook_used=webhook_used,
        thread=thread or KeychainThread(patience),
    )


async def reported(credentials: Credentials, condition: Callable[[], bool]) -> None:
    """Waits until a change of the status makes it so."""
    changed = asyncio.Event()
    disconnect = credentials.changed.connect(lambda status: changed.set())
    async with asyncio.timeout(10):
        while not condition():
            await changed.wait()
            changed.clear()
    disconnect()


async def test_saved_read_back_and_found_again() -> None:
    keychain, memo = MemoryKeychain(), Memo()
    credentials = over(keychain, memo)
    heard: list[KeyStatus] = []
    credentials.changed.connect(heard.append)
    assert credentials.status == KeyStatus(KeyPlace.NONE)
    await credentials.load()
    assert credentials.key is None
    await credentials.save(Secret(KEY))
    assert credentials.key == Secret(KEY)
    assert credentials.status == KeyStatus(KeyPlace.KEYCHAIN, "Test Keychain")
    # It is in use at once, and kept a moment later.
    in_use = KeyStatus(KeyPlace.SESSION)
    asked = KeyStatus(KeyPlace.NONE, reading=True)
    assert heard == [asked, KeyStatus(KeyPlace.NONE), in_use, credentials.status]
    assert keychain.entries == {ENTRY: KEY}
    assert memo.names == ["Test Keychain"]
    assert {thread for _, thread in keychain.calls} == {"keychain"}
    again = over(keychain, remembered_store="Test Keychain")
    await again.load()
    assert again.key == Secret(KEY)
    assert again.status == KeyStatus(KeyPlace.KEYCHAIN, "Test Keychain")


async def test_forget_empties_both() -> None:
    keychain, memo = MemoryKeychain(), Memo()
    credentials = over(keychain, memo)
    await credentials.save(Secret(KEY))
    await credentials.forget()
    assert credentials.key is None
    assert credentials.status == KeyStatus(KeyPlace.NONE)
    assert keychain.entries == {}
    assert memo.names == ["Test Keychain", ""]
    await credentials.forget()
    assert credentials.status == KeyStatus(KeyPlace.NONE)


async def test_for_this_session_only() -> None:
    keychain = MemoryKeychain()
    credentials = over(keychain)
    await credentials.save(Secret(KEY), remember=False)
    assert credentials.status == KeyStatus(KeyPlace.SESSION)
    assert keychain.calls == []


async def test_a_key_of_the_environment_wins_and_is_not_stored() -> None:
    keychain = MemoryKeychain()
    keychain.entries[ENTRY] = OTHER
    credentials = over(keychain, environment_key=f" {KEY}\n")
    await credentials.load()
    await credentials.save(Secret(OTHER))
    assert credentials.key == Secret(KEY)
    assert credentials.status == KeyStatus(KeyPlace.ENVIRONMENT)
    await credentials.forget()
    assert credentials.key == Secret(KEY)
    assert KEY not in keychain.entries.values()


async def test_a_key_of_the_environment_leaves_the_keychain_alone() -> None:
    keychain = MemoryKeychain()
    used = False
    credentials = over(keychain, environment_key=KEY, webhook_used=lambda: used)
    await credentials.save_webhook_secret(Secret("hook"))
    keychain.calls.clear()
    again = over(keychain, environment_key=KEY, webhook_used=lambda: used)
    await again.load()
    assert (again.webhook_secret, keychain.calls) == (None, [])
    used = True
    await again.load()
    assert again.webhook_secret == Secret("hook")
    looking = over(keychain, environment_key=KEY, webhook_used=lambda: False)
    assert await looking.look_for_webhook_secret()
    assert looking.webhook_secret == Secret("hook")


async def test_a_bad_key_of_the_environment_is_told_and_not_echoed() -> None:
    credentials = over(MemoryKeychain(), environment_key="sk canary")
    assert credentials.key is None
    status = credentials.status
    assert status.failure is KeychainFailure.NOT_A_KEY
    assert "PIAPI_API_KEY" in status.problem
    assert "canary" not in status.problem
    await credentials.save(Secret(KEY))
    assert credentials.status.place is KeyPlace.KEYCHAIN


# Keychains that do not do as they should


async def test_absent() -> None:
    credentials = over(None)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.NONE)
    await credentials.forget()
    assert credentials.status == KeyStatus(KeyPlace.NONE)
    await credentials.save(Secret(KEY))
    status = credentials.status
    assert (status.place, status.failure) == (KeyPlace.SESSION, KeychainFailure.ABSENT)
    assert status.problem.startswith("The system keychain isn't available")
    assert credentials.key == Secret(KEY)


async def test_absent_where_it_once_was() -> None:
    credentials = over(None, remembered_store="KWallet")
    await credentials.load()
    status = credentials.status
    assert (status.place, status.store_name) == (KeyPlace.NONE, "KWallet")
    assert status.problem.startswith("KWallet isn't available")
    await credentials.forget()
    assert credentials.status.failure is KeychainFailure.ABSENT


async def test_found_a_moment_later() -> None:
    answers = [found(None), found(MemoryKeychain())]
    credentials = Credentials(lambda: answers.pop(0))
    places = []
    for _ in range(2):
        await credentials.save(Secret(KEY))
        places.append(credentials.status.place)
    assert places == [KeyPlace.SESSION, KeyPlace.KEYCHAIN]


async def test_a_keychain_that_lost_the_key() -> None:
    memo = Memo()
    credentials = over(MemoryKeychain(), memo, remembered_store="Test Keychain")
    await credentials.load()
    assert credentials.status.failure is KeychainFailure.LOST
    assert "Test Keychain" in credentials.status.problem
    assert memo.names == []


async def test_null() -> None:
    credentials = over(NullKeychain())
    await credentials.save(Secret(KEY))
    assert credentials.status.place is KeyPlace.SESSION
    assert credentials.status.failure is KeychainFailure.NOT_KEPT
    assert credentials.key == Secret(KEY)


async def test_what_is_not_deleted_is_told() -> None:
    memo = Memo()
    credentials = over(StubbornKeychain(), memo)
    await credentials.save(Secret(KEY))
    await credentials.forget()
    assert credentials.key is None
    assert credentials.status.failure is KeychainFailure.REFUSED
    assert memo.names == ["Test Keychain"]


class LockedException(Exception):
    """As secretstorage raises it: no KeyringError either."""


class DBusErrorResponse(Exception):
    """As jeepney raises it: no KeyringError."""


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (errors.KeyringLocked(KEY), KeychainFailure.LOCKED),
        (errors.InitError(KEY), KeychainFailure.LOCKED),
        (LockedException(KEY), KeychainFailure.LOCKED),
        (errors.PasswordSetError(KEY), KeychainFailure.REFUSED),
        (errors.KeyringError(f"-25308 {KEY}"), KeychainFailure.REFUSED),
        (DBusErrorResponse(KEY), KeychainFailure.REFUSED),
        (OSError(KEY), KeychainFailure.REFUSED),
    ],
)
async def test_locked_and_denied(error: Exception, failure: KeychainFailure) -> None:
    credentials = over(RaisingKeychain(error))
    await credentials.load()
    assert credentials.status.failure is failure
    await credentials.save(Secret(KEY))
    status = credentials.status
    assert (status.place, status.failure) == (KeyPlace.SESSION, failure)
    assert KEY not in status.problem
    assert credentials.key == Secret(KEY)
    await credentials.forget()
    assert credentials.status.place is KeyPlace.NONE
    assert credentials.status.failure is failure


async def test_what_is_in_the_keychain_may_be_no_key() -> None:
    keychain = MemoryKeychain()
    keychain.entries[ENTRY] = "line\nbreak"
    credentials = over(keychain)
    await credentials.load()
    assert credentials.key is None
    assert credentials.status.failure is KeychainFailure.NOT_A_KEY
    assert keychain.entries[ENTRY] == "line\nbreak"


async def test_hung_then_late() -> None:
    keychain = HungKeychain()
    keychain.entries[ENTRY] = KEY
    credentials = over(keychain)
    heard: list[KeyStatus] = []
    credentials.changed.connect(heard.append)
    await credentials.load()
    assert credentials.key is None
    assert [status.failure for status in heard] == [None, KeychainFailure.NO_ANSWER]
    assert all(status.pending for status in heard)
    # Somebody unlocks it after all.
    keychain.go.set()
    await reported(credentials, lambda: credentials.key is not None)
    assert credentials.status == KeyStatus(KeyPlace.KEYCHAIN, "Test Keychain")
    assert heard[-1] == credentials.status


async def test_a_late_answer_does_not_undo_what_the_person_did() -> None:
    keychain = HungKeychain()
    keychain.entries[ENTRY] = OTHER
    credentials = over(keychain)
    await credentials.load()
    await credentials.save(Secret(KEY))
    assert (credentials.key, credentials.status.place) == (Secret(KEY), KeyPlace.SESSION)
    await credentials.forget()
    assert credentials.status.failure is KeychainFailure.NO_ANSWER
    keychain.go.set()
    await reported(credentials, lambda: credentials.status.failure is None)
    # What came late came in its order: the last word was to forget.
    assert credentials.key is None
    assert keychain.entries == {}
    assert credentials.status == KeyStatus(KeyPlace.NONE)


async def test_a_late_save_is_told() -> None:
    keychain = HungKeychain()
    credentials = over(keychain)
    await credentials.save(Secret(KEY))
    assert credentials.status.failure is KeychainFailure.NO_ANSWER
    keychain.go.set()
    await reported(credentials, lambda: credentials.status.place is KeyPlace.KEYCHAIN)
    assert keychain.entries[ENTRY] == KEY


async def test_an_error_that_comes_late_is_told() -> None:
    keychain = HungKeychain()
    credentials = over(keychain)
    del keychain.entries
    await credentials.load()
    assert credentials.status.failure is KeychainFailure.NO_ANSWER
    keychain.go.set()
    await reported(credentials, lambda: credentials.status.failure is KeychainFailure.REFUSED)
    assert not credentials.status.pending


async def test_a_second_load_does_not_wait_behind_the_first() -> None:
    keychain = HungKeychain()
    credentials = over(keychain)
    for _ in range(3):
        await credentials.load()
    keychain.go.set()
    await reported(credentials, lambda: not credentials.status.pending)
    await credentials.save(Secret(KEY))
    # Each entry is read in its new and in its older place, and the saved one read back.
    assert [call for call, _ in keychain.calls].count("get") < 8


async def test_what_an_earlier_version_stored_is_found_and_moved() -> None:
    keychain = MemoryKeychain()
    keychain.entries[OLDER_ENTRY] = KEY
    credentials = over(keychain)
    await credentials.load()
    assert credentials.key == Secret(KEY)
    await credentials.save(Secret(OTHER))
    assert keychain.entries == {ENTRY: OTHER}
    keychain.entries[OLDER_ENTRY] = KEY
    await credentials.forget()
    assert keychain.entries == {}


async def test_a_new_word_while_the_old_one_is_under_way() -> None:
    keychain = MemoryKeychain()
    keychain.entries[ENTRY] = OTHER
    credentials = over(keychain)
    await asyncio.gather(credentials.load(), credentials.save(Secret(KEY)))
    assert credentials.key == Secret(KEY)
    assert credentials.status.place is KeyPlace.KEYCHAIN
    failing = over(RaisingKeychain(OSError()))
    await asyncio.gather(failing.load(), failing.save(Secret(KEY), remember=False))
    assert failing.status == KeyStatus(KeyPlace.SESSION)


def test_the_loop_may_end_before_the_answer() -> None:
    keychain = HungKeychain()
    credentials = over(keychain)
    asyncio.run(credentials.load())
    keychain.go.set()

    async def once_more() -> None:
        # Only after the first call has ended does the thread take this one.
        await credentials.save(Secret(KEY))
        await reported(credentials, lambda: credentials.status.place is KeyPlace.KEYCHAIN)

    asyncio.run(once_more())
    assert keychain.entries[ENTRY] == KEY


# The webhook's secret


async def test_the_webhook_secret_is_kept_apart() -> None:
    keychain = MemoryKeychain()
    credentials = over(keychain)
    await credentials.save(Secret(KEY))
    await credentials.save_webhook_secret(Secret("any text, also short"))
    assert keychain.entries == {
        ENTRY: KEY,
        ("Sora Desktop: webhook secret", "secret"): "any text, also short",
    }
    assert credentials.webhook_status.place is KeyPlace.KEYCHAIN
    again = over(keychain)
    await again.load()
    assert again.webhook_secret == Secret("any text, also short")
    await again.save_webhook_secret(None)
    assert again.webhook_secret is None
    assert keychain.entries == {ENTRY: KEY}
    await again.save_webhook_secret(Secret("for now"), remember=False)
    assert again.webhook_status == KeyStatus(KeyPlace.SESSION)


async def test_what_windows_could_not_keep_is_not_tried() -> None:
    keychain = MemoryKeychain()
    credentials = over(keychain)
    await credentials.save_webhook_secret(Secret("x" * 1001))
    assert credentials.webhook_status.place is KeyPlace.SESSION
    assert credentials.webhook_status.failure is KeychainFailure.TOO_LONG
    assert keychain.calls == []
