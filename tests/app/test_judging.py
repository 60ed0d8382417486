"""Judging takes in the whole program: from take to take, two at once, and keys that keep quiet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from sora_desktop.ui.task_actions import TakeAction, bulk_actions
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_two_takes_are_compared_and_left_for_the_next(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        second = await desk.made("the second")
        window, player = desk.window, desk.window.player
        player.commands["stop"].trigger()
        ready = [desk.running.engine.tasks.get(task.id) for task in (first, second)]
        assert TakeAction.COMPARE in {item.action for item in bulk_actions(ready)}
        desk.running.intents.act_on_several(TakeAction.COMPARE, [second.id, first.id])
        await until(lambda: player.comparison is not None, "the comparing")
        made = player.comparison
        assert made is not None
        await until(lambda: made.pair.ready, "both clips")
        assert [clip.name.split(" \u00b7 ")[0] for clip in made.clips] == ["Take 2", "Take 1"]
        # A star changes the take, and nothing on the stage.
        desk.act(TakeAction.STAR)
        assert player.comparison is made
        window.takes.select(second.id)
        player.commands["next_take"].trigger()
        assert player.comparison is None
        assert window.takes.selected_id == first.id
        assert str(player.path) == window.clip_file(first)
        player.commands["next_take"].trigger()
        assert window.takes.selected_id == first.id
        desk.act(TakeAction.COMPARE_WITH, first)
        menu = window.findChild(QMenu, "compareWithMenu")
        assert isinstance(menu, QMenu)
        assert [each.text().split("   ")[0] for each in menu.actions()] == ["Take 2"]
        menu.actions()[0].trigger()
        menu.close()
        await until(lambda: player.comparison is not None, "the comparing again")

    lab.run(walk)


def test_letters_belong_to_who_is_typing(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made()
        player = desk.window.player
        await until(lambda: player.playback.ready, "the clip")
        player.commands["stop"].trigger()
        desk.window.activateWindow()
        desk.window.composer.draft = ""
        desk.window.composer.focus_prompt()
        edit = desk.window.focusWidget()
        assert edit is not None
        QTest.keyClicks(edit, "jkliozx,.")
        assert desk.window.composer.draft == "jkliozx,."
        assert not player.playing
        assert not player.controls.marks.set
        desk.window.takes.view.setFocus()
        QTest.keyClick(desk.window.takes.view, Qt.Key.Key_I)
        assert player.controls.marks.set

    lab.run(walk)
