"""Judging takes in the whole program: from take to take, two at once, and keys that keep quiet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import bulk_actions
from sora_desktop.ui.player.compare.picker import ComparePicker
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def test_two_takes_are_compared_and_left_for_the_next(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        first = await app.made("the first")
        second = await app.made("the second")
        window, player = app.window, app.window.player
        player.commands["stop"].trigger()
        ready = [app.running.engine.takes.get(take.id) for take in (first, second)]
        assert TakeAction.COMPARE in {item.action for item in bulk_actions(ready)}
        app.window.registry.run(TakeAction.COMPARE, [second.id, first.id])
        await until(lambda: player.comparison is not None, "the comparing")
        made = player.comparison
        assert made is not None
        await until(lambda: made.pair.ready, "both clips")
        assert [clip.name for clip in made.clips] == ["Shot 2, Take 1", "Shot 1, Take 1"]
        # A star changes the take, and nothing on the stage.
        app.act(TakeAction.STAR)
        assert player.comparison is made
        window.takes.select(second.id)
        player.leave_compare()
        window.takes.select(first.id)
        assert str(player.path) == window.facts.clip_file(first)
        app.act(TakeAction.COMPARE_WITH, first)
        (picker,) = window.findChildren(ComparePicker)
        (pictures,) = picker.lists
        assert [pictures.item(row).text() for row in range(pictures.count())] == ["Shot 2, Take 1"]
        pictures.itemActivated.emit(pictures.item(0))
        await until(lambda: player.comparison is not None, "the comparing again")

    launcher.run(walk)


def test_letters_belong_to_who_is_typing(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made()
        player = app.window.player
        await until(lambda: player.playback.ready, "the clip")
        player.commands["stop"].trigger()
        app.window.activateWindow()
        app.window.composer.draft = ""
        app.window.composer.focus_prompt()
        edit = app.window.focusWidget()
        assert edit is not None
        QTest.keyClicks(edit, "jkliozx,.")
        assert app.window.composer.draft == "jkliozx,."
        assert not player.playing
        assert not player.controls.marks.set
        app.window.takes.view.setFocus()
        QTest.keyClick(app.window.takes.view, Qt.Key.Key_I)
        assert player.controls.marks.set

    launcher.run(walk)
