"""What the window says when the service answers wrongly; nothing is lost and nothing paid twice."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.core.task import TaskState
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.store import part_file
from sora_desktop.store.journal import Journal
from sora_desktop.store.journal_errors import problem_of
from sora_desktop.ui.message_dialog import MessageDialog
from sora_desktop.ui.task_actions import TakeAction
from tests.app.desk import Desk, Lab, until
from tests.conftest import LogWatch

pytestmark = pytest.mark.no_qt_log

_WRONG_TYPES = Fault(status=200, body={"code": "fine", "data": [7]}, processed=True)


async def details(desk: Desk) -> str:
    """What the details of the newest take say."""
    desk.act(TakeAction.SHOW_DETAILS)
    dialog = await desk.question()
    said = f"{dialog.windowTitle()}\n{dialog.accessibleDescription()}"
    dialog.reject()
    await until(lambda: not desk.open_dialogs(MessageDialog))
    return said


@pytest.mark.parametrize(
    ("fault", "state", "words"),
    [
        (NAMED["html"], TaskState.UNCONFIRMED, "Not confirmed"),
        (NAMED["half"], TaskState.UNCONFIRMED, "Not confirmed"),
        (_WRONG_TYPES, TaskState.UNCONFIRMED, "Not confirmed"),
        (NAMED["500_charged"], TaskState.UNCONFIRMED, "Not confirmed"),
        (NAMED["402"], TaskState.FAILED, "The PiAPI balance is too low"),
        (NAMED["400"], TaskState.FAILED, "is no longer available"),
        (NAMED["404"], TaskState.FAILED, "PiAPI"),
    ],
)
def test_a_create_that_is_answered_wrongly(
    lab: Lab, fault: Fault, state: TaskState, words: str
) -> None:
    async def walk(desk: Desk) -> None:
        # The account's list does not help here: it is the first answer that is to be told.
        desk.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        desk.simulator.fault(Call.CREATE, fault)
        desk.generate()
        await desk.reaches(state)
        assert words in await details(desk)
        if state is TaskState.UNCONFIRMED:
            await desk.says("1 take not confirmed", "nothing is sent again by itself")
        assert desk.creates == 1

    lab.run(walk)


def test_a_refused_key_is_told_and_the_draft_is_kept(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.CREATE, NAMED["401"])
        desk.generate()
        await desk.says("key")
        assert len(desk.tasks) == 1
        desk.press("line", "Enter key")
        assert not desk.window.desk_shown

    lab.run(walk)


@pytest.mark.parametrize("headers", [{"retry-after": "2"}, {}])
def test_too_many_requests_wait_by_themselves(lab: Lab, headers: dict[str, str]) -> None:
    async def walk(desk: Desk) -> None:
        busy = Fault(status=429, body={"code": 429, "message": "too many"}, headers=headers)
        desk.simulator.fault(Call.CREATE, busy)
        desk.generate()
        await desk.reaches(TaskState.READY)
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
        await desk.says("PiAPI has trouble")
        desk.simulator.script.clear()
        await until(lambda: "PiAPI has trouble" not in desk.said, "the notice to go", 30)
        assert desk.window.status.connection.text() == "Online"

    lab.run(walk)


def test_a_network_that_is_gone_is_told(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await until(lambda: desk.window.status.connection.text() == "Online")
        desk.simulator.stop()
        desk.running.engine.refresh_account()
        await desk.says("No connection")
        assert desk.window.status.connection.text() == "Offline"

    lab.run(walk)


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("[moderation]", "Refused by moderation"),
        ("[fail]", "The render did not work"),
        ("[nobalance]", "The PiAPI balance is too low"),
        ("[gone]", "is no longer available"),
    ],
)
def test_a_take_that_fails_says_why_and_what_it_cost(lab: Lab, word: str, words: str) -> None:
    async def walk(desk: Desk) -> None:
        desk.generate(f"a boat {word}")
        await desk.reaches(TaskState.FAILED)
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
            lambda: desk.tasks and desk.state() is TaskState.COMPLETED and desk.last.last_error,
            "a refused file",
        )
        said = await details(desk)
        assert "What came was not a video" in said
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
                lambda: desk.tasks and desk.state() is TaskState.COMPLETED and desk.last.last_error,
                "a full disk",
            )
            assert "The disk is full" in await details(desk)
        desk.act(TakeAction.FETCH_AGAIN)
        await desk.reaches(TaskState.READY)
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
            assert not desk.tasks
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
        await desk.says("Fetch the take again: it is free")
        desk.press("word", "Fetch again (free)")
        await until(lambda: desk.state() is not TaskState.READY, "the fetch")
        await desk.reaches(TaskState.READY)
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
            lambda: desk.state() is TaskState.COMPLETED and desk.last.last_error is not None,
            "the trouble",
        )
        assert "folder" in await details(desk)
        desk.act(TakeAction.REVEAL, desk.tasks[0])
        await desk.says("The clip is no longer on the disk")
        folder.with_name("away").rename(folder)
        desk.act(TakeAction.FETCH_AGAIN)
        await desk.reaches(TaskState.READY)
        assert desk.creates == 2

    lab.run(walk)
