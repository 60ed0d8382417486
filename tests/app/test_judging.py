"""Judging takes in the whole program: from take to take, two at once, and keys that keep quiet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.actions.take_actions import bulk_actions
from sora_desktop.ui.player.compare.picker import ComparePicker
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_two_takes_are_compared_and_left_for_the_next(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        first = await desk.made("the first")
        second = await desk.made("the second")
        window, player = desk.window, desk.window.player
        player.commands["stop"].trigger()
        ready = [desk.running.engine.takes.get(take.id) for take in (first, second)]
        assert TakeAction.COMPARE in {item.action for item in bulk_actions(ready)}
        desk.window.registry.run(TakeAction.COMPARE, [second.id, first.id])
        await until(lambda: player.comparison is not None, "the comparing")
        made = player.comparison
        assert made is not None
        await until(lambda: made.pair.ready, "both clips")
        assert [clip.name for clip in made.clips] == ["Shot 2, Take 1", "Shot 1, Take 1"]
        # A star changes the take, and nothing on the stage.
        desk.act(TakeAction.STAR)
        assert player.comparison is made
        window.takes.select(second.id)
        player.leave_compare()
        window.takes.select(first.id)
        assert str(player.path) == window.clip_file(first)
        desk.act(TakeAction.COMPARE_WITH, first)
        (picker,) = window.findChildren(ComparePicker)
        (pictures,) = picker.lists
        assert [pictures.item(row).text() for row in range(pictures.count())] == ["Shot 2, Take 1"]
        pictures.itemActivated.emit(pictures.item(0))
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
