"""Which of several notices is seen: what stops everything, then money, then what has come."""

from __future__ import annotations

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log

BLOCKERS = (
    Category.KEY_MISSING,
    Category.KEY_REFUSED,
    Category.ACCOUNT_REFUSED,
    Category.NO_BALANCE,
    Category.DISK_FULL,
    Category.FOLDER_GONE,
    Category.JOURNAL,
)


def order(desk: Desk) -> list[str]:
    """The keys of what needs the person, in the order of the list."""
    return [notice.key for notice in desk.window.board.waiting]


def lost(desk: Desk) -> str:
    """The key of the notice of the first take."""
    return f"take {desk.takes[0].id}"


def test_a_refused_key_is_seen_before_a_take_that_is_not_confirmed(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        desk.simulator.fault(Call.CREATE, NAMED["500_charged"])
        desk.generate()
        await desk.reaches(TakeState.UNCONFIRMED)
        await until(lambda: lost(desk) in order(desk), "the notice of the lost take")
        desk.simulator.fault(Call.CREATE, NAMED["401"])
        desk.generate("another boat")
        await until(lambda: "line" in order(desk), "the refused key")
        assert order(desk)[:2] == ["line", lost(desk)]

    lab.run(walk)


@pytest.mark.parametrize("category", BLOCKERS)
def test_every_blocker_is_seen_first(lab: Lab, category: Category) -> None:
    async def walk(desk: Desk) -> None:
        desk.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        desk.simulator.fault(Call.CREATE, NAMED["500_charged"])
        desk.generate()
        await desk.reaches(TakeState.UNCONFIRMED)
        await until(lambda: lost(desk) in order(desk), "the notice of the lost take")
        notices = desk.running.controllers.notices
        notices.say("3 takes ready")
        notices.tell(Problem(category=category))
        notices.tell(Problem(category=Category.SERVICE_DOWN))
        assert order(desk) == [
            f"problem {category.value}",
            lost(desk),
            f"problem {Category.SERVICE_DOWN.value}",
        ]

    lab.run(walk)


def test_what_was_done_is_a_toast_and_the_demo_a_badge(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        desk.running.controllers.notices.say("3 takes ready")
        assert order(desk) == []
        assert [notice.text for notice in desk.window.toasts.shown] == ["3 takes ready"]
        assert desk.window.top.badge.text() == "Demo"
        assert not desk.window.top.attention.isVisible()

    lab.run(walk, demo=True)
