"""What the window says when the service answers wrongly; nothing is lost and nothing paid twice."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.store import disk
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import problem_of
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.player.stage import StageNotice
from tests.app.driver import AppDriver, Launcher, until
from tests.conftest import LogWatch

pytestmark = pytest.mark.no_qt_log

_WRONG_TYPES = Fault(status=200, body={"code": "fine", "data": [7]}, processed=True)


async def details(app: AppDriver) -> str:
    """What is said of the newest take in the place of its picture."""
    app.window.takes.select(app.last.id)
    (notice,) = app.window.player.findChildren(StageNotice)
    await until(lambda: notice.isVisible(), "the words on the stage")
    return notice.accessibleName()


@pytest.mark.parametrize(
    ("fault", "state", "words"),
    [
        (NAMED["html"], TakeState.UNCONFIRMED, "not confirmed"),
        (NAMED["half"], TakeState.UNCONFIRMED, "not confirmed"),
        (_WRONG_TYPES, TakeState.UNCONFIRMED, "not confirmed"),
        (NAMED["500_charged"], TakeState.UNCONFIRMED, "not confirmed"),
        (NAMED["402"], TakeState.FAILED, "Balance too low"),
        (NAMED["400"], TakeState.FAILED, "is no longer available"),
        (NAMED["404"], TakeState.FAILED, "PiAPI"),
    ],
)
def test_a_create_that_is_answered_wrongly(
    launcher: Launcher, fault: Fault, state: TakeState, words: str
) -> None:
    async def walk(app: AppDriver) -> None:
        # The account's list does not help here: it is the first answer that is to be told.
        app.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        app.simulator.fault(Call.CREATE, fault)
        app.generate()
        await app.reaches(state)
        assert words in await details(app)
        if state is TakeState.UNCONFIRMED:
            await app.wait_for_notice("PiAPI didn't confirm it", "nothing will be sent twice")
        assert app.creates == 1

    launcher.run(walk)


def test_a_refused_key_is_told_and_the_draft_is_kept(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.simulator.fault(Call.CREATE, NAMED["401"])
        app.generate()
        await app.wait_for_notice("key")
        assert len(app.takes) == 1
        app.press("line", "Change key")
        assert not app.window.workspace_shown

    launcher.run(walk)


@pytest.mark.parametrize("headers", [{"retry-after": "2"}, {}])
def test_too_many_requests_wait_by_themselves(launcher: Launcher, headers: dict[str, str]) -> None:
    async def walk(app: AppDriver) -> None:
        busy = Fault(status=429, body={"code": 429, "message": "too many"}, headers=headers)
        app.simulator.fault(Call.CREATE, busy)
        app.generate()
        await app.reaches(TakeState.READY)
        assert app.creates == 2

    launcher.run(walk)


@pytest.mark.parametrize("name", ["500", "html", "half", "429", "dropped", "unknown_status"])
def test_reads_that_fail_delay_a_take_and_lose_nothing(launcher: Launcher, name: str) -> None:
    async def walk(app: AppDriver) -> None:
        app.simulator.fault(Call.READ, *[NAMED[name]] * 2)
        await app.made()
        assert app.creates == 1

    launcher.run(walk)


def test_a_service_that_is_down_is_told_and_the_notice_goes(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        down = Fault(status=503, body="<html>down</html>", times=-1)
        for call in Call:
            app.simulator.fault(call, down)
        app.generate("a boat [stuck]")
        app.running.engine.refresh_account()
        await app.wait_for_notice("PiAPI has a problem")
        app.simulator.script.clear()
        await until(lambda: "PiAPI has a problem" not in app.notice_text, "the notice to go", 30)
        assert app.connection is Connection.ONLINE

    launcher.run(walk)


def test_a_balance_that_cannot_be_read_is_told_and_the_take_is_made(launcher: Launcher) -> None:
    launcher.simulator.fault(Call.ACCOUNT, Fault(status=500, body="x", times=-1))

    async def walk(app: AppDriver) -> None:
        await app.made()
        balance = app.window.top.balance
        await until(lambda: "read your balance" in balance.toolTip(), "the reason")
        assert "sent anyway" in balance.toolTip()
        assert app.creates == 1
        app.simulator.script.clear()
        app.running.engine.refresh_account()
        await until(lambda: "read your balance" not in balance.toolTip(), "the balance")

    launcher.run(walk)


def test_the_balance_of_a_refused_key_is_unknown_and_not_awaited(launcher: Launcher) -> None:
    launcher.simulator.fault(Call.ACCOUNT, replace(NAMED["401"], times=-1))

    async def walk(app: AppDriver) -> None:
        balance = app.window.top.balance
        await until(lambda: balance.toolTip() == "PiAPI refused your key", "the reason")
        assert [label.text() for label in balance.findChildren(QLabel)][:2] == [
            "Balance",
            "unknown",
        ]

    launcher.run(walk)


def test_a_network_that_is_gone_is_told(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await until(lambda: app.connection is Connection.ONLINE)
        app.simulator.stop()
        app.running.engine.refresh_account()
        await app.wait_for_notice("No connection")
        assert app.window.top.attention.text() == "No connection"
        assert app.window.board.count == 0, "the program goes on by itself"

    launcher.run(walk)


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("[moderation]", "Blocked by moderation"),
        ("[fail]", "Render failed"),
        ("[nobalance]", "Balance too low"),
        ("[gone]", "is no longer available"),
    ],
)
def test_a_take_that_fails_says_why_and_what_it_cost(
    launcher: Launcher, word: str, words: str
) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate(f"a boat {word}")
        await app.reaches(TakeState.FAILED)
        said = await details(app)
        assert words in said
        assert "charged" in said or "returns the cost" in said
        app.act(TakeAction.REUSE)
        assert app.window.composer.draft == f"a boat {word}"

    launcher.run(walk)


@pytest.mark.parametrize("word", ["[corrupt]", "[empty]", "[webpage]"])
def test_what_is_no_video_is_not_kept_and_can_be_fetched_again(
    launcher: Launcher, word: str
) -> None:
    async def walk(app: AppDriver) -> None:
        app.generate(f"a boat {word}")
        await until(
            lambda: app.takes and app.state() is TakeState.COMPLETED and app.last.last_error,
            "a refused file",
        )
        said = await details(app)
        assert "The download isn't a video" in said
        assert "free" in said
        assert list(app.running.opened.clips.folder.glob("*.mp4")) == []

    launcher.run(walk)


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_disk_that_is_full_keeps_the_take_for_later(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walk(app: AppDriver) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(disk.PartFile, "write", _full_part)
            app.generate()
            await until(
                lambda: app.takes and app.state() is TakeState.COMPLETED and app.last.last_error,
                "a full disk",
            )
            assert "The disk is full" in await details(app)
        app.act(TakeAction.FETCH_AGAIN)
        await app.reaches(TakeState.READY)
        assert app.creates == 1

    launcher.run(walk)


def _full_part(*_: object) -> None:
    from sora_desktop.core.problem import Problem

    raise disk.LibraryError(Problem(category=Category.DISK_FULL, text="full"))


def test_a_journal_that_cannot_be_written_sends_nothing(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(journal: Journal, *_: object) -> None:
        from sora_desktop.store.journal_errors import JournalError

        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise JournalError(problem_of(error, journal.path))

    async def walk(app: AppDriver) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "insert", full)
            app.generate()
            await app.wait_for_notice("The disk is full")
            assert not app.takes
        assert app.creates == 0
        await app.made()

    launcher.run(walk)


@pytest.mark.parametrize(
    "damaged", [lambda p: p.write_bytes(b""), lambda p: p.write_bytes(b"x" * 9)]
)
def test_a_clip_that_was_ruined_on_the_disk_is_told_and_fetched_again(
    launcher: Launcher, damaged: Callable[[Path], object]
) -> None:
    async def ruin(app: AppDriver) -> None:
        file = app.window.facts.clip_file(await app.made())
        assert file is not None
        damaged(Path(file))

    async def mend(app: AppDriver) -> None:
        app.window.takes.select(app.last.id)
        player = app.window.player
        name = "stage-fetch_again"
        await until(lambda: player.findChildren(QPushButton, name), "the way out")
        assert not player.playback.ready
        player.findChildren(QPushButton, name)[0].click()
        await until(lambda: player.playback.ready, "the clip")
        await app.reaches(TakeState.READY)
        assert app.creates == 1

    launcher.run(ruin)
    launcher.run(mend)


def test_a_folder_that_vanishes_while_the_program_runs(
    launcher: Launcher, expected_log: LogWatch
) -> None:
    async def walk(app: AppDriver) -> None:
        folder = app.running.opened.clips.folder
        await app.made()
        folder.rename(folder.with_name("away"))
        app.generate("another boat")
        await until(
            lambda: app.state() is TakeState.COMPLETED and app.last.last_error is not None,
            "the problem",
        )
        assert "folder" in await details(app)
        app.act(TakeAction.REVEAL, app.takes[0])
        await app.wait_for_notice("File not found")
        folder.with_name("away").rename(folder)
        app.act(TakeAction.FETCH_AGAIN)
        await app.reaches(TakeState.READY)
        assert app.creates == 2

    launcher.run(walk)
