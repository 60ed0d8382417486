"""Which of several notices is seen: what stops everything, then money, then what has come."""

from __future__ import annotations

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from tests.app.driver import AppDriver, Launcher, until

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


def order(app: AppDriver) -> list[str]:
    """The keys of what needs the person, in the order of the list."""
    return [notice.key for notice in app.window.board.waiting]


def lost(app: AppDriver) -> str:
    """The key of the notice of the first take."""
    return f"take {app.takes[0].id}"


def test_a_refused_key_is_seen_before_a_take_that_is_not_confirmed(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        app.simulator.fault(Call.CREATE, NAMED["500_charged"])
        app.generate()
        await app.reaches(TakeState.UNCONFIRMED)
        await until(lambda: lost(app) in order(app), "the notice of the lost take")
        app.simulator.fault(Call.CREATE, NAMED["401"])
        app.generate("another boat")
        await until(lambda: "line" in order(app), "the refused key")
        assert order(app)[:2] == ["line", lost(app)]

    launcher.run(walk)


@pytest.mark.parametrize("category", BLOCKERS)
def test_every_blocker_is_seen_first(launcher: Launcher, category: Category) -> None:
    async def walk(app: AppDriver) -> None:
        app.simulator.fault(Call.HISTORY, Fault(status=500, body="x", times=-1))
        app.simulator.fault(Call.CREATE, NAMED["500_charged"])
        app.generate()
        await app.reaches(TakeState.UNCONFIRMED)
        await until(lambda: lost(app) in order(app), "the notice of the lost take")
        notices = app.running.controllers.notices
        notices.notify("3 takes ready")
        notices.report(Problem(category=category))
        notices.report(Problem(category=Category.SERVICE_DOWN))
        assert order(app) == [
            f"problem {category.value}",
            lost(app),
            f"problem {Category.SERVICE_DOWN.value}",
        ]

    launcher.run(walk)


def test_what_was_done_is_a_toast_and_the_demo_a_badge(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        app.running.controllers.notices.notify("3 takes ready")
        assert order(app) == []
        assert [notice.text for notice in app.window.toasts.shown] == ["3 takes ready"]
        assert app.window.top.badge.text() == "Demo"
        assert not app.window.top.attention.isVisible()

    launcher.run(walk, demo=True)
