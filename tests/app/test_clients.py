"""A newer version is told at most once a day, never while takes are under way, never by itself."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.api.updates import Newest, NoAnswer
from sora_desktop.app.clients import AGAIN_AFTER, FIRST_AFTER, UpdateCheck
from sora_desktop.store.settings import Settings
from tests.api.test_updates import serving, stating
from tests.app.driver import KEY, AppDriver, Launcher

NEWER = Newest(version="1.1", page="https://example.org/download")


@dataclass
class Surroundings:
    """Everything that the watch asks and tells; its sleep ends at once and moves the clock."""

    answer: Newest | NoAnswer = NEWER
    settings: Settings = field(default_factory=Settings)
    under_way: bool = False
    moment: datetime = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    asked: list[datetime] = field(default_factory=list)
    reported: list[Newest] = field(default_factory=list)
    sleeps: int = 0

    def now(self) -> datetime:
        """The moment."""
        return self.moment

    def monotonic(self) -> float:
        """Not asked."""
        return 0.0

    async def sleep(self, seconds: float) -> None:
        """Lets the time pass; after fifty hours the program is closed."""
        self.sleeps += 1
        self.moment += timedelta(seconds=seconds)
        if self.sleeps > 50:
            raise asyncio.CancelledError

    def save(self, settings: Settings) -> None:
        """Keeps the settings."""
        self.settings = settings

    async def ask(self) -> Newest:
        """The answer of the page."""
        self.asked.append(self.moment)
        if isinstance(self.answer, NoAnswer):
            raise self.answer
        return self.answer

    def watch(self) -> UpdateCheck:
        """The watch in these surroundings, of version 1.0."""
        return UpdateCheck(
            clock=self,
            settings=lambda: self.settings,
            save=self.save,
            busy=lambda: self.under_way,
            ask=self.ask,
            report=self.reported.append,
            current="1.0",
        )


async def run(around: Surroundings) -> None:
    """Fifty hours of a running program."""
    with pytest.raises(asyncio.CancelledError):
        await around.watch().run()


@pytest.mark.parametrize("answer", [NEWER, NoAnswer("404")])
async def test_once_a_day_whatever_comes_of_it(answer: Newest | NoAnswer) -> None:
    around = Surroundings(answer=answer)
    begun = around.moment
    await run(around)
    assert len(around.asked) == 3
    assert around.asked[0] - begun == timedelta(seconds=FIRST_AFTER)
    assert around.asked[1] - around.asked[0] == timedelta(seconds=24 * AGAIN_AFTER)
    assert around.reported == ([] if isinstance(answer, NoAnswer) else [NEWER] * 3)


async def test_a_second_start_on_the_same_day_asks_nobody() -> None:
    around = Surroundings()
    await around.watch().look()
    around.moment += timedelta(hours=5)
    assert not around.watch().due()
    # A clock that was set back by a year makes it due again, and not silent for a year.
    around.moment -= timedelta(days=365)
    assert around.watch().due()


async def test_never_while_takes_are_under_way() -> None:
    around = Surroundings(under_way=True)
    await run(around)
    assert around.asked == around.reported == []


async def test_a_take_that_began_meanwhile_is_not_disturbed() -> None:
    around = Surroundings()
    watch = replace(around.watch(), busy=lambda: bool(around.asked))
    assert watch.due()
    await watch.look()
    assert around.asked
    assert around.reported == []


async def test_switched_off() -> None:
    around = Surroundings(settings=Settings(look_for_updates=False))
    await run(around)
    assert around.asked == []


def test_the_window_tells_it_and_opens_the_page(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def walk(app: AppDriver) -> None:
        async with serving(stating("9.9")) as page:
            await app.running.update_watch(f"{page.address}/newest.json").look()
            await app.wait_for_notice("Sora Desktop 9.9 is available")
            app.press("update", "Download page")
            assert opened == [f"{page.address}/download"]
        assert KEY.reveal().encode() not in page.asked[0]

    launcher.run(walk)


@pytest.mark.parametrize("version", ["1.0", "0.9.9", "1.0.0"])
async def test_what_is_not_newer_is_not_told(version: str) -> None:
    around = Surroundings(answer=Newest(version=version, page=NEWER.page))
    await around.watch().look()
    assert around.asked
    assert around.reported == []
