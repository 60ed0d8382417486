"""What needs the person is told until the person has looked at it, also after a start."""

from __future__ import annotations

import pytest

from sora_desktop.core.take import TakeState
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


async def failed_unseen(desk: Desk) -> None:
    """A take fails while another one is looked at."""
    await desk.made("the one that is looked at")
    desk.generate("a kite [fail]")
    desk.window.takes.select(desk.takes[0].id)
    await desk.reaches(TakeState.FAILED)


def waiting(desk: Desk) -> list[str]:
    """The keys of what needs the person."""
    return [notice.key for notice in desk.window.board.waiting]


def test_a_failure_is_told_until_it_was_opened_and_after_a_start_too(lab: Lab) -> None:
    keys: list[str] = []

    async def walk(desk: Desk) -> None:
        await failed_unseen(desk)
        keys.append(f"take {desk.last.id}")
        await until(lambda: waiting(desk) == keys, "the notice of the failure")

    async def again(desk: Desk) -> None:
        desk.window.takes.select(desk.takes[0].id)
        await until(lambda: waiting(desk) == keys, "the notice after the start")
        desk.press(keys[0], "Show take")
        assert desk.window.takes.selected_id == desk.last.id
        await until(lambda: not waiting(desk), "the notice to go")
        assert desk.last.seen_at is not None

    async def at_last(desk: Desk) -> None:
        desk.window.takes.select(desk.takes[0].id)
        desk.running.controllers.needs.refresh()
        assert not waiting(desk)

    lab.run(walk)
    lab.run(again)
    lab.run(at_last)


def test_a_failure_under_the_eyes_of_the_person_is_seen(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made("another one")
        desk.generate("a kite [fail]")
        desk.window.takes.select(desk.last.id)
        await desk.reaches(TakeState.FAILED)
        await until(lambda: not desk.last.new, "seen")
        desk.window.takes.select(desk.takes[0].id)
        desk.running.controllers.needs.refresh()
        assert not waiting(desk)

    lab.run(walk)


def test_a_failure_in_the_bin_needs_nobody(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await failed_unseen(desk)
        await until(lambda: len(waiting(desk)) == 1, "the notice of the failure")
        desk.running.engine.bin([desk.last.id])
        await until(lambda: not waiting(desk), "the notice to go")

    lab.run(walk)
