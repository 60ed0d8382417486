"""The player of the cut in the page of the shot list: both are at the same shot."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sora_desktop.core.shot import FIRST_PROJECT, ShotChanges
from sora_desktop.core.take import Take, TakeState
from sora_desktop.resources import resource
from sora_desktop.ui.controllers.cut import CutController
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.player.cut.view import CutView, TitleCard
from sora_desktop.ui.player.player import Player
from tests.ui.playing import open_files
from tests.ui.shots.parts import ShotList, shot_id, written
from tests.ui.take_source import dark_theme, numbered

pytestmark = pytest.mark.no_qt_log
CLIP = "sample_h264.mp4"


class Room(ShotList):
    """Shots a to d; a and c have a chosen take with a clip, d one that nobody has chosen."""

    def __init__(self, qtbot: QtBot, folder: Path, viewer: Player) -> None:
        takes = [numbered(n, shot_id=shot_id(name), shot_number=0) for n, name in enumerate("acd")]
        super().__init__(folder, *(written(name) for name in "abcd"), takes=takes)
        shutil.copy(resource("demo", CLIP), folder / CLIP)
        self.qtbot, self.folder = qtbot, folder
        for take in self.store.all()[:2]:
            self.choose(take)
        qtbot.addWidget(self.page)
        self.exported: list[bool] = []
        self.clip, self.looked = CLIP, list[str]()
        self.seen: list[str] = []
        self.connections = Connections()
        self.controller = CutController(
            self.page,
            self.store,
            viewer,
            dark_theme(),
            project=lambda: FIRST_PROJECT,
            clip=lambda _take: folder / self.clip,
            look_for_clip=self.looked.append,
            export=lambda: self.exported.append(True),
            seen=lambda takes: self.seen.extend(take.id for take in takes),
        )
        self.controller.start(self.connections)
        self.page.show()
        self.page.shown_changed.emit(True)

    def choose(self, take: Take) -> None:
        """Puts a take into the cut."""
        shot = replace(self.store.shots.of(take), chosen_id=take.id)
        self.store.arrange(ShotChanges(shots=(shot,)))

    @property
    def view(self) -> CutView:
        """The player, once there is one."""
        self.qtbot.waitUntil(lambda: self.controller.view is not None)
        assert self.controller.view is not None
        return self.controller.view

    def shows(self, name: str) -> None:
        """Waits until the cut is at the shot of that letter."""
        player = self.view.player
        self.qtbot.waitUntil(lambda: player.item is not None and player.item.key == shot_id(name))


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, player: Player) -> Iterator[Room]:
    made = Room(qtbot, tmp_path, player)
    yield made
    made.connections.close()


def test_the_cut_has_every_shot_in_film_order(room: Room) -> None:
    items = {span.item.key: span.item for span in room.view.player.timeline.spans}
    assert list(items) == [shot_id(name) for name in "abcd"]
    assert [item.clip is not None for item in items.values()] == [True, False, True, True]
    assert items[shot_id("b")].seconds == room.wanted("b").seconds


def test_a_take_that_nobody_has_chosen_plays_and_is_told_so(room: Room) -> None:
    view, take = room.view, room.store.all()[2]
    room.shows("a")
    assert view.undecided.text() == ""
    view.player.show_item(shot_id("d"))
    room.shows("d")
    assert view.player.item is not None
    assert view.player.item.clip is not None
    room.qtbot.waitUntil(lambda: view.undecided.text() == "Take 1, not chosen")
    room.choose(take)
    room.qtbot.waitUntil(lambda: view.undecided.text() == "")


def test_a_clip_that_is_gone_is_told_and_looked_for(room: Room) -> None:
    view = room.view
    room.shows("a")
    assert room.looked == []
    whole = room.folder / CLIP
    whole.rename(room.folder / "away.mp4")
    room.page.shown_changed.emit(True)
    room.qtbot.waitUntil(lambda: len(set(room.looked)) == 3)
    assert set(room.looked) == {take.id for take in room.store.all()}
    card = view.findChild(TitleCard)
    assert card is not None
    room.qtbot.waitUntil(lambda: "Shot 1: File not found" in card.accessibleName())
    first = room.store.all()[0]
    room.store.move(first.id, TakeState.COMPLETED)
    (room.folder / "away.mp4").rename(whole)
    room.store.move(first.id, TakeState.DOWNLOADING)
    room.store.move(first.id, TakeState.READY)
    room.qtbot.waitUntil(lambda: view.player.timeline.spans[0].problem is None)


def test_in_and_out_points_are_those_of_the_take(room: Room) -> None:
    first = room.store.all()[0]
    room.shows("a")
    room.store.revise(first.id, in_frame=5, out_frame=20)
    player = room.view.player
    room.qtbot.waitUntil(lambda: player.timeline.spans[0].item.in_frame == 5)
    assert player.timeline.spans[0].item.out_frame == 20


def selected(room: Room) -> list[str]:
    return [row.id for row in room.page.table.chosen_rows]


def test_the_cut_goes_to_the_shot_that_a_person_goes_to(room: Room) -> None:
    room.shows("a")
    room.page.table.go_to([shot_id("c")])
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("c"))


def test_playing_marks_its_shot_and_moves_no_selection(room: Room) -> None:
    room.shows("a")
    room.page.table.go_to([shot_id("c")])
    room.shows("c")
    room.view.player.play()
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("d"))
    assert room.page.table.current == shot_id("c")
    assert selected(room) == [shot_id("c")]


def test_the_keys_of_the_cut_work_in_the_table(room: Room) -> None:
    """Whoever chooses takes there plays them there, and a sentence still gets its letters."""
    room.shows("a")
    view, table = room.view, room.page.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert view.player.playing
    QTest.keyClick(table, Qt.Key.Key_K)
    assert not view.player.playing
    table.write(shot_id("b"))
    editor = room.page.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "a kite lands")
    assert editor.toPlainText() == "a kite lands"
    assert not view.player.playing


def test_the_takes_that_were_played_are_told_once_the_cut_stands(room: Room) -> None:
    first, second, third = room.store.all()
    room.shows("a")
    room.view.player.show_item(shot_id("c"))
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("c"))
    room.view.player.play()
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("d"))
    assert room.seen == []
    room.view.player.pause()
    assert room.seen == [second.id, third.id]
    room.view.player.show_item(shot_id("a"))
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("a"))
    room.view.player.play()
    room.view.player.pause()
    assert room.seen == [second.id, third.id, first.id]


def test_going_about_in_the_cut_moves_no_selection(room: Room) -> None:
    room.shows("a")
    room.view.player.next_item()
    room.shows("b")
    assert selected(room) == [shot_id("a")]
    room.store.revise(room.store.all()[0].id, note="rather late")
    room.store.arrange(ShotChanges(shots=(written("e"),)))
    room.qtbot.waitUntil(lambda: len(room.view.player.timeline.spans) == 5)
    room.shows("b")
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("b"))


def test_the_shot_that_is_shown_can_be_gone_to(room: Room) -> None:
    room.shows("a")
    room.view.player.show_item(shot_id("d"))
    room.shows("d")
    room.qtbot.waitUntil(lambda: room.page.marked == shot_id("d"))
    room.view.here.click()
    assert selected(room) == [shot_id("d")]


def test_a_new_shot_stays_the_one_that_is_gone_to(room: Room) -> None:
    room.shows("a")
    room.store.arrange(ShotChanges(shots=(written("e"),)))
    room.page.table.go_to([shot_id("e")])
    room.shows("e")
    room.store.arrange(ShotChanges(shots=(written("f"),)))
    room.qtbot.waitUntil(lambda: len(room.view.player.timeline.spans) == 6)
    assert room.page.table.current == shot_id("e")
    room.shows("e")


def test_a_change_of_the_cut_leaves_the_selection_alone(room: Room) -> None:
    room.shows("a")
    room.store.arrange(ShotChanges(shots=(written("e"), written("f"))))
    room.page.table.go_to([shot_id("e"), shot_id("f")], shot_id("e"))
    room.shows("e")
    assert len(room.page.table.chosen_rows) == 2


def test_a_change_that_leaves_the_cut_alone_reads_no_clip_anew(room: Room) -> None:
    room.shows("a")
    usual = room.view.player.timeline.spans[1].frames

    def known() -> bool:
        return all(room.view.player.timeline.spans[n].frames < usual for n in (0, 2))

    room.qtbot.waitUntil(known)
    reported: list[bool] = []
    room.view.player.timeline_changed.connect(lambda: reported.append(True))
    room.store.revise(room.store.all()[0].id, note="rather late")
    QApplication.processEvents()
    assert reported == []
    room.store.arrange(ShotChanges(shots=(written("e"),)))
    room.qtbot.waitUntil(lambda: len(room.view.player.timeline.spans) == 5)
    assert reported


def test_away_from_the_page_no_clip_is_open(room: Room) -> None:
    room.shows("a")
    room.qtbot.waitUntil(lambda: CLIP in open_files())
    room.page.hide()
    room.page.shown_changed.emit(False)
    room.qtbot.waitUntil(lambda: CLIP not in open_files())


def test_it_sounds_as_the_viewer_does(room: Room, player: Player) -> None:
    view = room.view
    player.commands["mute"].trigger()
    assert not player.muted
    view.commands["mute"].trigger()
    assert player.muted


def test_the_cut_is_handed_over(room: Room) -> None:
    room.view.export.click()
    assert room.exported == [True]
