"""What the window says when the service answers wrongly; nothing is lost and nothing paid twice."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.store import part_file
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import problem_of
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.player.stage_words import StageNotice
from tests.app.desk import Desk, Lab, until
from tests.conftest import LogWatch

pytestmark = pytest.mark.no_qt_log

_WRONG_TYPES = Fault(status=200, body={"code": "fine", "data": [7]}, processed=True)


async def details(desk: Desk) -> str:
    """What is said of the newest take in the place of its picture."""
    desk.window.takes.select(desk.last.id)
    (notice,) = desk.window.player.findChildren(StageNotice)
    await until(lambda: notice.isVisible(), "the words on the stage")
    return notice.accessibleName()


@pytest.mark.parametrize(
    ("fault", "state", "words"),
    [
        (NAMED["html"], TakeState.UNCONFIRMED, "Not confirmed"),
        (NAMED["half"], TakeState.UNCONFIRMED, "Not confirmed"),
        (_WRONG_TYPES, TakeState.UNCONFIRMED, "Not confirmed"),
        (NAMED["500_charged"], TakeState.UNCONFIRMED, "Not confirmed"),
        (NAMED["402"], TakeState.FAILED, "Balance too low"),
        (NAMED["400"], TakeState.FAILED, "is no longer available"),
        (NAMED["404"], TakeState.FAILED, "PiAPI"),
    ],
)
def test_a_create_that_is_answered_wrongly(
    lab: Lab, fault: Fault, state: TakeState, words: str
) -> None:
    async def walk(desk: Desk) -> None:
        # The account's list does not help here: it is the first answer that is to be told.
        desk.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        desk.simulator.fault(Call.CREATE, fault)
        desk.generate()
        await desk.reaches(state)
        assert words in await details(desk)
        if state is TakeState.UNCONFIRMED:
            await desk.says("PiAPI didn't confirm it", "nothing will be sent twice")
        assert desk.creates == 1

    lab.run(walk)


def test_a_refused_key_is_told_and_the_draft_is_kept(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.CREATE, NAMED["401"])
        desk.generate()
        await desk.says("key")
        assert len(desk.takes) == 1
        desk.press("line", "Change key")
        assert not desk.window.workspace_shown

    lab.run(walk)


@pytest.mark.parametrize("headers", [{"retry-after": "2"}, {}])
def test_too_many_requests_wait_by_themselves(lab: Lab, headers: dict[str, str]) -> None:
    async def walk(desk: Desk) -> None:
        busy = Fault(status=429, body={"code": 429, "message": "too many"}, headers=headers)
        desk.simulator.fault(Call.CREATE, busy)
        desk.generate()
        await desk.reaches(TakeState.READY)
        assert desk.creates == 2

    lab.run(walk)


@pytest.mark.parametrize("name", ["500", "html", "half", "429", "dropped", "unknown_status"])
def test_reads_that_fail_delay_a_take_and_lose_nothing(lab: Lab, name: str) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.READ, *[NAMED[name]] * 2)
        await desk.made()
        assert desk.creates == 1

    lab.run(walk)


def test_a_service_that_is_down_is_told_and_the_notice_goes(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        down = Fault(status=503, body="<html>down</html>", times=-1)
        for call in Call:
            desk.simulator.fault(call, down)
        desk.generate("a boat [stuck]")
        desk.running.engine.refresh_account()
        await desk.says("PiAPI has a problem")
        desk.simulator.script.clear()
        await until(lambda: "PiAPI has a problem" not in desk.said, "the notice to go", 30)
        assert desk.connection is Connection.ONLINE

    lab.run(walk)


def test_a_balance_that_cannot_be_read_is_told_and_the_take_is_made(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.ACCOUNT, Fault(status=500, body="x", times=-1))
        await desk.made()
        balance = desk.window.top.balance
        await until(lambda: "read your balance" in balance.toolTip(), "the reason")
        assert "sent anyway" in balance.toolTip()
        assert desk.creates == 1
        desk.simulator.script.clear()
        desk.running.engine.refresh_account()
        await until(lambda: "read your balance" not in balance.toolTip(), "the balance")

    lab.run(walk)


def test_a_network_that_is_gone_is_told(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await until(lambda: desk.connection is Connection.ONLINE)
        desk.simulator.stop()
        desk.running.engine.refresh_account()
        await desk.says("No connection")
        assert desk.window.top.attention.text() == "No connection"
        assert desk.window.board.count == 0, "the program goes on by itself"

    lab.run(walk)


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("[moderation]", "Blocked by moderation"),
        ("[fail]", "Render failed"),
        ("[nobalance]", "Balance too low"),
        ("[gone]", "is no longer available"),
    ],
)
def test_a_take_that_fails_says_why_and_what_it_cost(lab: Lab, word: str, words: str) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate(f"a boat {word}")
        await desk.reaches(TakeState.FAILED)
        said = await details(desk)
        assert words in said
        assert "charged" in said or "returns the cost" in said
        desk.act(TakeAction.REUSE)
        assert desk.window.composer.draft == f"a boat {word}"

    lab.run(walk)


@pytest.mark.parametrize("word", ["[corrupt]", "[empty]", "[webpage]"])
def test_what_is_no_video_is_not_kept_and_can_be_fetched_again(lab: Lab, word: str) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate(f"a boat {word}")
        await until(
            lambda: desk.takes and desk.state() is TakeState.COMPLETED and desk.last.last_error,
            "a refused file",
        )
        said = await details(desk)
        assert "The download isn't a video" in said
        assert "free" in said
        assert list(desk.running.opened.clips.folder.glob("*.mp4")) == []

    lab.run(walk)


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_disk_that_is_full_keeps_the_take_for_later(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walk(desk: Desk) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(part_file.PartFile, "write", _full_part)
            desk.generate()
            await until(
                lambda: desk.takes and desk.state() is TakeState.COMPLETED and desk.last.last_error,
                "a full disk",
            )
            assert "The disk is full" in await details(desk)
        desk.act(TakeAction.FETCH_AGAIN)
        await desk.reaches(TakeState.READY)
        assert desk.creates == 1

    lab.run(walk)


def _full_part(*_: object) -> None:
    from sora_desktop.core.problem import Problem

    raise part_file.LibraryError(Problem(category=Category.DISK_FULL, text="full"))


def test_a_journal_that_cannot_be_written_sends_nothing(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(journal: Journal, *_: object) -> None:
        from sora_desktop.store.journal_errors import JournalError

        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise JournalError(problem_of(error, journal.path))

    async def walk(desk: Desk) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "insert", full)
            desk.generate()
            await desk.says("The disk is full")
            assert not desk.takes
        assert desk.creates == 0
        await desk.made()

    lab.run(walk)


@pytest.mark.parametrize("spoil", [lambda p: p.write_bytes(b""), lambda p: p.write_bytes(b"x" * 9)])
def test_a_clip_that_was_ruined_on_the_disk_is_told_and_fetched_again(
    lab: Lab, spoil: Callable[[Path], object]
) -> None:
    async def ruin(desk: Desk) -> None:
        file = desk.window.clip_file(await desk.made())
        assert file is not None
        spoil(Path(file))

    async def mend(desk: Desk) -> None:
        desk.window.takes.select(desk.last.id)
        player = desk.window.player
        name = "stage-fetch_again"
        await until(lambda: player.findChildren(QPushButton, name), "the way out")
        player.findChildren(QPushButton, name)[0].click()
        await until(lambda: desk.state() is not TakeState.READY, "the fetch")
        await desk.reaches(TakeState.READY)
        await until(lambda: desk.window.player.playback.ready, "the clip")
        assert desk.creates == 1

    lab.run(ruin)
    lab.run(mend)


def test_a_folder_that_vanishes_while_the_program_runs(lab: Lab, expected_log: LogWatch) -> None:
    async def walk(desk: Desk) -> None:
        folder = desk.running.opened.clips.folder
        await desk.made()
        folder.rename(folder.with_name("away"))
        desk.generate("another boat")
        await until(
            lambda: desk.state() is TakeState.COMPLETED and desk.last.last_error is not None,
            "the trouble",
        )
        assert "folder" in await details(desk)
        desk.act(TakeAction.REVEAL, desk.takes[0])
        await desk.says("File not found")
        folder.with_name("away").rename(folder)
        desk.act(TakeAction.FETCH_AGAIN)
        await desk.reaches(TakeState.READY)
        assert desk.creates == 2

    lab.run(walk)
