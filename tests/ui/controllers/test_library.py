"""Star, tags, note and bin by their actions, and the question before the bin is emptied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.shot import Shot, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import Annotations, take_chosen
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.controllers import library
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library import LibraryController, StepRefused
from sora_desktop.ui.desktop.files_outside import Trashed, TrashResult
from sora_desktop.ui.widgets.annotations import TagDialog
from sora_desktop.ui.widgets.layouts import Lazy
from tests.fakes import FakeClock
from tests.ui.controllers.parts import (
    FakeList,
    FakeLookup,
    FakeNotifier,
    Spawner,
    answer,
    store_in,
)
from tests.ui.samples import NOW
from tests.ui.take_source import dark_theme, numbered

SHOT = Shot(id=ShotId("5" * 32), number=1, created_at=NOW)
READY, OTHER = (
    numbered(n, clip=f"{n}.mp4", remote_id=f"r{n}", shot_id=SHOT.id, shot_number=n) for n in (1, 2)
)
MOVING = numbered(3, TakeState.PENDING, remote_id="r3")


class Info(QObject):
    """What is written under the player."""

    tagged = Signal(object, object, object)
    noted = Signal(object, str)


class Compared(QObject):
    """The player, as far as it tells which of two is kept."""

    keep_wanted = Signal(object, object)
    letters_changed = Signal(object)
    playing_changed = Signal(bool)
    frame_changed = Signal(int)
    playing = False
    comparison: Any = None
    last_frame = 95
    path: Path | None = None

    @property
    def playback(self) -> Compared:
        """What plays is told by the player itself."""
        return self

    controls = playback


class Shelf(Annotations):
    """The engine's part, on a real journal."""

    def __init__(self, folder: Path) -> None:
        self.takes = store_in(folder, READY, OTHER, MOVING)
        self.takes.arrange(ShotChanges(shots=(SHOT,)))
        super().__init__(self.takes, FakeClock())


class Rig(FakeLookup):
    """The controller; `stay` are the files that the trash does not take."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(folder)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.shelf, self.list, self.info = Shelf(folder), FakeList(), Info()
        self.registry = ActionRegistry(self.shelf.takes.find)
        self.notices, self.spawn = FakeNotifier(), Spawner()
        self.stay: set[Path] = set()
        self.given_back: list[Path | None] = []
        for take in (READY, OTHER):
            (folder / str(take.clip)).write_bytes(b"clip")
        monkeypatch.setattr(library, "move_to_trash", self._to_trash)
        list_: Any = self.list
        info: Any = self.info
        self.details = Lazy[Any](lambda: info)
        self.player = Compared()
        player: Any = self.player
        player.release_file = self.release_file
        self.controller = LibraryController(
            self.window,
            list_,
            self.details,
            self,
            self.shelf,
            player,
            self.registry,
            self.notices,
            self.spawn,
            theme=dark_theme(),
            known_tags=lambda: ["sky"],
            release_pictures=lambda: None,
        )
        self.controller.start(Connections())

    async def _to_trash(self, paths: Sequence[Path]) -> list[TrashResult]:
        outcome = {True: Trashed.REFUSED, False: Trashed.MOVED}
        return [TrashResult(path, outcome[path in self.stay]) for path in paths]

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""
        return self.shelf.takes.find(take_id) if take_id is not None else None

    def release_file(self, _path: Path) -> Callable[[Path | None], None]:
        """The player lets go of a clip."""
        return self.given_back.append


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    return Rig(qtbot, tmp_path, monkeypatch)


def test_a_star_is_given_taken_away_and_given_back(rig: Rig) -> None:
    get = rig.shelf.takes.get
    rig.registry.run(TakeAction.STAR, [READY.id, OTHER.id])
    assert get(OTHER.id).starred
    rig.registry.run(TakeAction.UNSTAR, [OTHER.id])
    assert (get(READY.id).starred, get(OTHER.id).starred) == (True, False)
    rig.list.undo_wanted.emit()
    assert get(OTHER.id).starred
    rig.list.redo_wanted.emit()
    assert not get(OTHER.id).starred


def test_a_step_that_cannot_be_undone_any_more_says_why_and_nothing_else(rig: Rig) -> None:
    def refuse() -> None:
        raise StepRefused("It was already sent.")

    rig.controller.edits.remember("1 queued take paused", refuse, refuse)
    rig.notices.notices.clear()
    rig.list.undo_wanted.emit()
    assert rig.notices.notified == ["It was already sent."]
    assert rig.notices.notices == {}, "nothing says that it was undone"
    rig.list.undo_wanted.emit()
    assert len(rig.notices.notified) == 1


def test_a_step_that_cannot_be_done_again_says_why_and_nothing_else(rig: Rig) -> None:
    def refuse() -> None:
        raise StepRefused("It was already sent.")

    rig.controller.edits.remember("1 queued take paused", refuse, lambda: None)
    rig.list.undo_wanted.emit()
    rig.notices.notices.clear()
    rig.list.redo_wanted.emit()
    assert (rig.notices.notified, rig.notices.notices) == (["It was already sent."], {})


def test_of_two_one_is_chosen_and_the_other_one_goes_in_one_step(rig: Rig) -> None:
    get, shots = rig.shelf.takes.get, rig.shelf.takes.shots
    rig.player.keep_wanted.emit(OTHER.id, READY.id)
    assert (get(READY.id).binned_at is None, get(OTHER.id).binned_at is None) == (False, True)
    chosen = shots.chosen(OTHER.shot_id)
    assert chosen is not None
    assert chosen.id == OTHER.id
    rig.list.undo_wanted.emit()
    assert get(READY.id).binned_at is None
    assert shots.chosen(OTHER.shot_id) is None
    rig.list.redo_wanted.emit()
    assert get(READY.id).binned_at is not None
    assert shots.chosen(OTHER.shot_id) is not None
    rig.player.keep_wanted.emit(None, READY.id)
    assert get(OTHER.id).binned_at is None


def final_of_first(**changes: Any) -> Take:
    """The final of READY on its way, as a take of its shot."""
    asked = replace(READY.request, inputs=(Input(role=Role.DRAFT, task=READY.remote_id or ""),))
    about = {"remote_id": "r9", "shot_id": SHOT.id, "shot_number": 9, "request": asked}
    return numbered(9, TakeState.DOWNLOADING, **about | changes)


def test_a_final_replaces_its_draft_in_the_cut_with_undo(rig: Rig) -> None:
    takes, final = rig.shelf.takes, final_of_first()
    takes.arrange(take_chosen(takes.shots, READY))
    takes.add([final])
    takes.move(final.id, TakeState.READY, clip="9.mp4", clip_bytes=9)
    chosen = takes.shots.chosen(SHOT.id)
    assert chosen is not None
    assert chosen.id == final.id
    assert list(rig.notices.notices.values())[-1].text == (
        "The final of shot 1 replaced its draft in the cut"
    )
    rig.list.undo_wanted.emit()
    chosen = takes.shots.chosen(SHOT.id)
    assert chosen is not None
    assert chosen.id == READY.id


@pytest.mark.parametrize("why", ["another is chosen", "none is chosen", "fetched again"])
def test_a_final_replaces_nothing_else(rig: Rig, why: str) -> None:
    takes = rig.shelf.takes
    choice = {"another is chosen": OTHER, "none is chosen": None, "fetched again": READY}[why]
    if choice is not None:
        takes.arrange(take_chosen(takes.shots, choice))
    final = final_of_first(seen_at=NOW if why == "fetched again" else None)
    takes.add([final])
    takes.move(final.id, TakeState.READY, clip="9.mp4", clip_bytes=9)
    chosen = takes.shots.chosen(SHOT.id)
    assert (chosen and chosen.id) == (choice and choice.id)
    assert rig.notices.notices == {}


def test_tags_and_note_are_kept_as_they_are_written(rig: Rig) -> None:
    # The details are made when somebody opens them.
    rig.details.get()
    rig.info.tagged.emit(READY.id, ["sky"], [])
    rig.info.noted.emit(READY.id, "too dark")
    take = rig.shelf.takes.get(READY.id)
    assert (take.tags, take.note) == (("sky",), "too dark")


async def test_tags_of_several_are_asked_for(rig: Rig) -> None:
    rig.registry.run(TakeAction.TAG, [READY.id, OTHER.id])
    await rig.spawn.turn()
    (dialog,) = rig.window.findChildren(TagDialog)
    QTest.keyClicks(dialog.editor.field, "hero,")
    dialog.accept()
    await rig.spawn.done()
    assert [rig.shelf.takes.get(each.id).tags for each in (READY, OTHER)] == [("hero",)] * 2


def test_what_may_still_cost_money_stays_out_of_the_bin(rig: Rig) -> None:
    rig.list.select(READY.id)
    rig.registry.run(TakeAction.BIN, [READY.id, MOVING.id])
    assert rig.shelf.takes.get(READY.id).binned_at is not None
    assert rig.shelf.takes.get(MOVING.id).binned_at is None
    assert rig.list.selected_id is None
    assert "may be charged" in rig.notices.notices["edited"].text
    rig.registry.run(TakeAction.RESTORE, [READY.id])
    assert rig.shelf.takes.get(READY.id).binned_at is None


def test_what_is_brought_back_by_undo_is_selected_again(rig: Rig) -> None:
    rig.list.select(READY.id)
    rig.registry.run(TakeAction.BIN, [READY.id, OTHER.id])
    assert rig.list.selected_id is None
    rig.list.undo_wanted.emit()
    assert rig.list.selected_id == READY.id
    assert rig.notices.notices["edited"].text == "2 takes restored"
    rig.list.redo_wanted.emit()
    assert rig.list.selected_id is None
    # Who looks into the bin stays there, and what is gone for good is not selected.
    rig.list.in_bin = True
    rig.list.undo_wanted.emit()
    assert rig.list.selected_id is None
    rig.list.in_bin = False
    rig.registry.run(TakeAction.BIN, [READY.id])
    rig.shelf.erase([READY.id])
    rig.list.undo_wanted.emit()
    assert rig.list.selected_id is None


async def test_the_bin_is_emptied_once_that_was_agreed(rig: Rig) -> None:
    rig.registry.run(TakeAction.BIN, [READY.id, OTHER.id])
    rig.stay = {rig.folder / str(OTHER.clip)}
    rig.list.bin_size_wanted.emit()
    assert rig.list.bin_shown == (2, 0)
    for yes in (False, True):
        rig.list.empty_bin_wanted.emit()
        await rig.spawn.turn()
        assert rig.spawn.names.count("empty bin") == 1 + yes
        answer(rig.window, yes=yes)
        await rig.spawn.done()
    erased = [take.id for take in rig.shelf.takes.all() if take.erased_at is not None]
    assert erased == [READY.id], "the file of the other one stayed"
    assert rig.given_back == [None, rig.folder / str(OTHER.clip)]
    (said,) = rig.notices.notified
    assert str(OTHER.clip) in said


def test_a_take_is_new_until_it_was_played(rig: Rig) -> None:
    rig.list.select(READY.id)
    assert rig.shelf.takes.get(READY.id).new
    rig.player.playing = True
    rig.player.playback.playing_changed.emit(True)
    assert not rig.shelf.takes.get(READY.id).new


def test_two_that_play_side_by_side_are_not_new(rig: Rig) -> None:
    get = rig.shelf.takes.get
    rig.list.select(READY.id)
    clips = [SimpleNamespace(take_id=READY.id), SimpleNamespace(take_id=OTHER.id)]
    rig.player.comparison = SimpleNamespace(clips=clips)
    rig.player.letters_changed.emit({READY.id: "A", OTHER.id: "B"})
    assert get(READY.id).new
    assert get(OTHER.id).new
    rig.player.playing = True
    rig.player.playing_changed.emit(True)
    assert not get(READY.id).new
    assert not get(OTHER.id).new


def test_a_clip_that_was_gone_through_to_its_end_is_not_new(rig: Rig) -> None:
    get = rig.shelf.takes.get
    rig.list.select(READY.id)
    rig.player.path = rig.folder / "other.mp4"
    rig.player.frame_changed.emit(95)
    rig.player.path = rig.folder / str(READY.clip)
    rig.player.frame_changed.emit(94)
    assert get(READY.id).new
    rig.player.frame_changed.emit(95)
    assert not get(READY.id).new
