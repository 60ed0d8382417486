"""A keychain that is locked, waits for somebody, or hangs: over a real bus."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.secret import Secret
from sora_desktop.store.credentials import Credentials, KeychainFailure, KeyPlace
from sora_desktop.store.keychain import KeychainThread
from tests.app.driver import until
from tests.session_bus import session_bus
from tests.store.secret_service import FakeSecretService

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's")

KEY = "sk-canary-0123456789abcdef"
NAME = "Sora Desktop: PiAPI key"
Make = Callable[..., FakeSecretService]


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Puts a Secret Service on the session bus."""
    made: list[FakeSecretService] = []
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        def make(**state: Any) -> FakeSecretService:
            made.append(FakeSecretService(address, **state))
            return made[-1]

        yield make
        for each in made:
            each.end()


async def soon_again(_seconds: float) -> None:
    """A moment instead of the seconds between two looks."""
    await asyncio.sleep(0.01)


@asynccontextmanager
async def loading(credentials: Credentials) -> AsyncIterator[None]:
    """The key is being loaded, as it is from the start on."""
    take = asyncio.create_task(credentials.load_when_open(soon_again))
    yield
    await asyncio.wait_for(take, 20)


def credentials_of(patience: float = 0.2) -> Credentials:
    """Credentials over the system's keychain, which lose their patience soon."""
    return Credentials(remembered_store="Secret Service", thread=KeychainThread(patience=patience))


async def test_a_dismissed_prompt_is_the_only_one_and_the_key_comes_with_the_lock(
    service: Make,
) -> None:
    locked = service(locked=True)
    locked.store(NAME, "api-key", KEY)
    locked.store("Sora Desktop: webhook secret", "secret", "hook")
    credentials = credentials_of()
    async with loading(credentials):
        await until(lambda: locked.open_prompts)
        assert credentials.status.pending
        locked.dismiss()
        await until(lambda: credentials.status.failure is KeychainFailure.LOCKED)
        looks = locked.count("SearchItems")
        await until(lambda: locked.count("SearchItems") > looks + 4)
        assert len(locked.prompts) == 1
        locked.locked = False
    assert credentials.key == Secret(KEY)
    assert credentials.webhook_secret == Secret("hook")
    assert credentials.status.place is KeyPlace.KEYCHAIN
    assert len(locked.prompts) == 1


@pytest.mark.parametrize("elsewhere", [True, False])
async def test_a_prompt_that_waits(service: Make, elsewhere: bool) -> None:
    locked = service(locked=True)
    locked.store(NAME, "api-key", KEY)
    credentials = credentials_of()
    async with loading(credentials):
        await until(lambda: credentials.status.failure is KeychainFailure.NO_ANSWER)
        assert credentials.status.pending
        if elsewhere:
            locked.locked = False
        else:
            locked.unlock()
    assert credentials.key == Secret(KEY)
    await until(lambda: not locked.open_prompts)
    assert len(locked.prompts) == 1


async def test_a_hidden_prompt_is_shown_once_more(service: Make) -> None:
    locked = service(locked=True)
    locked.store(NAME, "api-key", KEY)
    credentials = credentials_of()
    first = asyncio.create_task(credentials.load_when_open(soon_again))
    await until(lambda: credentials.status.failure is KeychainFailure.NO_ANSWER)
    async with loading(credentials):
        await until(lambda: len(locked.prompts) == 2 and locked.open_prompts == locked.prompts[1:])
        locked.unlock()
    await asyncio.wait_for(first, 20)
    assert credentials.key == Secret(KEY)
    assert len(locked.prompts) == 2


async def test_asked_anew_after_it_was_dismissed(service: Make) -> None:
    locked = service(locked=True)
    locked.store(NAME, "api-key", KEY)
    credentials = credentials_of()
    for _ in range(2):
        load = asyncio.create_task(credentials.load())
        await until(lambda: locked.open_prompts)
        locked.dismiss()
        await load
        await until(lambda: credentials.status.failure is KeychainFailure.LOCKED)
    assert len(locked.prompts) == 2


async def test_one_that_hangs(service: Make) -> None:
    hung = service()
    hung.store(NAME, "api-key", KEY)
    hung.running.clear()
    credentials = credentials_of()
    async with loading(credentials):
        await until(lambda: credentials.status.failure is KeychainFailure.NO_ANSWER)
        assert credentials.status.pending
        hung.running.set()
    assert credentials.key == Secret(KEY)


async def test_one_that_dies_while_it_is_asked_is_asked_again(service: Make) -> None:
    dying = service(locked=True)
    dying.store(NAME, "api-key", KEY)
    credentials = credentials_of()
    async with loading(credentials):
        await until(lambda: dying.open_prompts)
        dying.end()
        await until(lambda: credentials.status.failure not in (None, KeychainFailure.NO_ANSWER))
        service(entries={(NAME, "api-key"): KEY})
    assert credentials.key == Secret(KEY)


async def test_reading_creates_nothing(service: Make) -> None:
    empty = service(collection=False)
    credentials = credentials_of()
    await credentials.load()
    await until(lambda: not credentials.status.reading)
    assert credentials.key is None
    assert empty.count("CreateCollection") == 0
    assert empty.prompts == []


async def test_only_storing_creates_a_collection(service: Make) -> None:
    empty = service(collection=False)
    credentials = credentials_of(patience=10)
    save = asyncio.create_task(credentials.save(Secret(KEY)))
    await until(lambda: empty.open_prompts)
    empty.dismiss()
    await save
    assert empty.count("CreateCollection") == 1
    assert credentials.status.place is KeyPlace.SESSION
    assert credentials.status.failure is KeychainFailure.LOCKED


async def test_the_entry_has_a_name_and_the_older_one_goes(service: Make) -> None:
    fake = service()
    fake.store("Sora Desktop", "api-key", KEY, "Password for 'api-key' on 'Sora Desktop'")
    fake.store("Sora Desktop webhook", "secret", "hook")
    credentials = credentials_of(patience=10)
    await credentials.load()
    assert credentials.key == Secret(KEY)
    assert credentials.webhook_secret == Secret("hook")
    await credentials.save(Secret(KEY + "2"))
    await credentials.save_webhook_secret(Secret("other"))
    assert sorted(fake.labels) == [NAME, "Sora Desktop: webhook secret"]
    again = credentials_of(patience=10)
    await again.load()
    assert again.key == Secret(KEY + "2")
    await again.forget()
    assert fake.labels == ["Sora Desktop: webhook secret"]


async def test_an_older_entry_is_forgotten_too(service: Make) -> None:
    fake = service()
    fake.store("Sora Desktop", "api-key", KEY)
    credentials = credentials_of(patience=10)
    await credentials.load()
    await credentials.forget()
    assert fake.items == {}
    assert credentials.status.failure is None
