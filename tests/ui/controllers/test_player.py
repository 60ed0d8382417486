"""What the player asks of the rest: another take, the other of two, the clip that is gone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category
from sora_desktop.core.shot import ShotChanges
from sora_desktop.core.take import ShotId, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.player import PlayerController
from sora_desktop.ui.media.posters import PosterCache
from sora_desktop.ui.player.compare.picker import ComparePicker
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.filter_panel import FilterState
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_model import TakeListModel
from tests.ui.controllers.parts import FakeLookup, FakeNotifier, store_in
from tests.ui.take_source import dark_theme, numbered, plain_line

SHOT = ShotId("5" * 32)
FIRST, WAITING, LAST = (
    numbered(1, clip="1.mp4", remote_id="r1", shot_id=SHOT, shot_number=1),
    numbered(2, TakeState.COMPLETED, remote_id="r2"),
    numbered(3, clip="3.mp4", remote_id="r3", shot_id=SHOT, shot_number=2),
)


class Rig(FakeLookup):
    """The controller over three takes, of which the second has no clip yet."""

    def __init__(self, qtbot: QtBot, folder: Path, player: Player) -> None:
        super().__init__(folder)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        for take in (FIRST, LAST):
            shutil.copy(resource("demo", "sample_h264.mp4"), folder / str(take.clip))
        self.store, self.in_sight, self.autoplay = (
            store_in(folder, FIRST, WAITING, LAST),
            True,
            True,
        )
        self.registry = ActionRegistry(self.store.find)
        self.player, self.notices = player, FakeNotifier()
        model = TakeListModel(self.store, plain_line)
        self.list = TakeList(model, dark_theme(), registry=self.registry, parent=self.window)
        self.played: list[TakeId] = []
        self.looked: list[TakeId] = []
        self.parts: list[tuple[TakeId, int | None, int | None]] = []
        self.connections = Connections()
        files: Any = self
        self.controller = PlayerController(
            self.window,
            player,
            self,
            self,
            self.list,
            self.store,
            self.registry,
            files,
            self.notices,
            theme=dark_theme(),
            picture_of=lambda _take, _size, _ratio: None,
            pictures_ready=PosterCache(self.window).ready,
            may_play=lambda: self.autoplay,
            look_for_clip=self.looked.append,
            use_part=lambda *part: self.parts.append(part),
        )
        self.controller.start(self.connections)

    def take(self, take_id: TakeId | None) -> Any:
        """The take as it is now."""
        return self.store.find(take_id) if take_id is not None else None

    def play(self, take_id: TakeId) -> None:
        """Keeps what is played."""
        self.played.append(take_id)

    def file(self, take: Any) -> Path | None:
        """The clip, where it is on disk."""
        name = self.clip_file(take)
        return Path(name) if name is not None and Path(name).is_file() else None

    def reveal(self, path: Path) -> None:
        """Not asked for here."""

    open_elsewhere = save_frame = reveal


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, player: Player) -> Any:
    made = Rig(qtbot, tmp_path, player)
    yield made
    made.connections.close()


def test_the_next_shot_of_the_film_is_shown_by_its_chosen_take(rig: Rig) -> None:
    own = rig.store.shots.of(FIRST)
    other = rig.store.shots.of(WAITING)
    before, after = replace(own, position=1.0), replace(other, position=2.0)
    rig.store.arrange(ShotChanges(shots=(replace(before, chosen_id=FIRST.id), after)))
    rig.list.select(LAST.id)
    rig.player.shot_wanted.emit(-1)
    assert rig.list.selected_id == LAST.id, "the film has no more"
    rig.player.shot_wanted.emit(1)
    assert rig.list.selected_id == WAITING.id
    rig.player.shot_wanted.emit(-1)
    assert rig.list.selected_id == FIRST.id


def test_the_next_take_of_the_shot_is_shown(rig: Rig) -> None:
    rig.list.select(LAST.id)
    rig.player.take_wanted.emit(1)
    assert rig.list.selected_id == LAST.id, "the shot has no more"
    rig.player.take_wanted.emit(-1)
    assert rig.list.selected_id == FIRST.id
    rig.player.take_wanted.emit(1)
    rig.player.take_wanted.emit(1)
    assert rig.list.selected_id == LAST.id
    assert rig.played == []


def test_playing_and_what_was_ordered(rig: Rig) -> None:
    rig.registry.run(TakeAction.PLAY, [FIRST.id])
    assert rig.played == [FIRST.id]
    rig.controller.show_ordered(WAITING.id)
    assert rig.list.selected_id == WAITING.id


def test_what_was_ordered_is_not_hidden_by_a_filter(qtbot: QtBot, rig: Rig) -> None:
    rig.list.select(FIRST.id)
    rig.list.header.choose(FilterState(starred=True))
    rig.player.show_clip(Path(str(rig.clip_file(FIRST))), play=True)
    qtbot.waitUntil(lambda: rig.player.playing)
    rig.controller.show_ordered(WAITING.id)
    # Nobody's clip is taken away, but the take can be seen.
    assert rig.list.selected_id == FIRST.id
    assert rig.list.rows.index_of(WAITING.id).isValid()


@pytest.mark.parametrize("autoplay", [True, False])
def test_a_take_that_becomes_ready_plays_where_it_may(rig: Rig, autoplay: bool) -> None:
    rig.autoplay = autoplay
    rig.list.select(WAITING.id)
    rig.store.move(WAITING.id, TakeState.DOWNLOADING)
    rig.store.move(WAITING.id, TakeState.READY, clip="2.mp4")
    assert rig.played == ([WAITING.id] if autoplay else [])


def test_two_takes_are_compared(qtbot: QtBot, rig: Rig) -> None:
    rig.registry.run(TakeAction.COMPARE, [FIRST.id, LAST.id])
    qtbot.waitUntil(lambda: rig.player.comparison is not None)
    rig.player.leave_compare()
    (rig.folder / str(LAST.clip)).unlink()
    rig.registry.run(TakeAction.COMPARE, [FIRST.id, LAST.id])
    assert [problem.category for problem in rig.notices.reported] == [Category.FILE_GONE]


def test_the_other_take_is_asked_for(qtbot: QtBot, rig: Rig) -> None:
    rig.registry.run(TakeAction.COMPARE_WITH, [FIRST.id])
    (picker,) = rig.window.findChildren(ComparePicker)
    (pictures,) = picker.lists
    assert [pictures.item(row).text() for row in range(pictures.count())] == ["Take 2"]
    pictures.itemActivated.emit(pictures.item(0))
    qtbot.waitUntil(lambda: rig.player.comparison is not None)


def test_two_selected_takes_are_compared_without_asking(qtbot: QtBot, rig: Rig) -> None:
    rig.list.view.selectAll()
    assert len(rig.list.view.chosen()) > 2
    rig.registry.run(TakeAction.COMPARE_WITH, [FIRST.id])
    assert len(rig.window.findChildren(ComparePicker)) == 1, "it is not known which two"
    rig.list.view.select(FIRST.id, scroll=False)
    rows: Any = rig.list.view.model()
    both = QItemSelectionModel.SelectionFlag.Select
    rig.list.view.selectionModel().select(rows.index_of(LAST.id), both)
    rig.registry.run(TakeAction.COMPARE_WITH, [FIRST.id])
    qtbot.waitUntil(lambda: rig.player.comparison is not None)
    assert rig.player.comparison is not None
    assert {clip.take_id for clip in rig.player.comparison.clips} == {FIRST.id, LAST.id}


def test_the_keys_for_another_take_put_it_beside_the_one_that_stays(qtbot: QtBot, rig: Rig) -> None:
    third = numbered(4, clip="3.mp4", remote_id="r4", shot_id=SHOT, shot_number=3)
    rig.store.add([third])

    def compared() -> list[object]:
        made = rig.player.comparison
        return [clip.take_id for clip in made.clips] if made is not None else []

    rig.registry.run(TakeAction.COMPARE, [FIRST.id, LAST.id])
    qtbot.waitUntil(lambda: compared() == [FIRST.id, LAST.id])
    rig.player.take_wanted.emit(1)
    qtbot.waitUntil(lambda: compared() == [FIRST.id, third.id])
    rig.player.take_wanted.emit(1)
    assert rig.player.comparison is not None, "the shot has no more"
    rig.player.take_wanted.emit(-1)
    qtbot.waitUntil(lambda: compared() == [FIRST.id, LAST.id])
    # It is never compared with itself.
    rig.player.take_wanted.emit(-1)
    assert compared() == [FIRST.id, LAST.id]


def test_a_clip_that_is_gone_can_be_fetched_where_that_is_told(qtbot: QtBot, rig: Rig) -> None:
    wanted: list[object] = []
    rig.connections.connect(rig.player.step_wanted, wanted.append)
    rig.list.select(FIRST.id)
    (rig.folder / str(FIRST.clip)).unlink()
    rig.player.show_clip(rig.folder / str(FIRST.clip))
    qtbot.waitUntil(lambda: rig.looked == [FIRST.id])
    buttons = rig.player.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and "Fetch again" in b.text()).click()
    assert wanted == [TakeAction.FETCH_AGAIN]


def test_the_one_that_is_kept_is_shown(qtbot: QtBot, rig: Rig) -> None:
    rig.registry.run(TakeAction.COMPARE, [FIRST.id, LAST.id])
    qtbot.waitUntil(lambda: rig.player.comparison is not None)
    rig.player.commands["keep_second"].trigger()
    assert rig.player.comparison is None
    assert rig.list.selected_id == LAST.id


def test_in_and_out_points_are_kept_with_the_take(qtbot: QtBot, rig: Rig) -> None:
    rig.list.select(FIRST.id)
    rig.player.show_clip(Path(str(rig.clip_file(FIRST))), part=(3, 20))
    qtbot.waitUntil(lambda: rig.player.playback.ready)
    # What comes back with the clip is not kept once more.
    rig.connections.close()
    assert rig.parts == []


def test_marks_that_are_dragged_are_kept_once(qtbot: QtBot, rig: Rig) -> None:
    rig.list.select(FIRST.id)
    rig.player.show_clip(Path(str(rig.clip_file(FIRST))))
    qtbot.waitUntil(lambda: rig.player.playback.ready)
    for frame in range(10):
        rig.player.part_edited.emit((frame, None))
    rig.player.commands["mark_out"].trigger()
    rig.player.part_edited.emit((9, 30))
    rig.connections.close()
    assert rig.parts == [(FIRST.id, 9, 30)]
