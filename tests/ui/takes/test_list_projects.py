"""The list of takes over two projects: what is selected and counted there, and what is brought to
light."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.core.shot import FIRST_PROJECT, NO_CHANGES, ProjectId, Shot, ShotChanges
from sora_desktop.core.take import ShotId, TakeId, TakeState
from sora_desktop.engine.shot_changes import new_project, shots_moved, takes_moved
from sora_desktop.ui.takes.filter_panel import FilterState
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.takes.list_header import QuickFilter
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.query import StateFilter
from tests.fakes import START
from tests.ui.controllers.parts import store_in
from tests.ui.take_source import dark_theme, numbered, plain_line, take_id

KITE, BOAT = ShotId("1" * 32), ShotId("2" * 32)


class Shown:
    """Two takes of a shot in the first project, and two of another one in the film; the list goes
    where it wants to."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        takes = (numbered(n, shot_id=(KITE, BOAT)[n > 2], remote_id=f"r{n}") for n in (1, 2, 3, 4))
        self.store = store_in(folder, *takes)
        made, changes = new_project(self.store.shots, "Kite film")
        self.film = made.id
        self.store.arrange(changes)
        self.store.arrange(shots_moved(self.store.shots.shots(FIRST_PROJECT)[1:], made.id))
        model = TakeListModel(self.store, plain_line, shots=self.store.shots)
        self.list = TakeList(model, dark_theme())
        qtbot.addWidget(self.list)
        self.list.rows.use_projects(self.store.shots.project_of)
        self.list.show_project(FIRST_PROJECT)
        self.list.project_wanted.connect(lambda home: self.list.show_project(ProjectId(home)))
        self.list.resize(400, 600)
        self.list.show()

    @property
    def selected(self) -> int:
        """The number of the take that is selected; 0 for none."""
        chosen = self.list.selected_id
        return 0 if chosen is None else self.store.get(chosen).number

    def says(self, words: list[str]) -> bool:
        """Whether the quick filters say that they have so many new and queued takes."""
        buttons = self.list.header.quick.buttons
        return [
            buttons[each].accessibleName() for each in (QuickFilter.NEW, QuickFilter.QUEUED)
        ] == words


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    return Shown(qtbot, tmp_path)


def test_what_is_of_another_project_is_left_and_comes_back_with_its_own(shown: Shown) -> None:
    empty, changes = new_project(shown.store.shots, "Nothing yet")
    shown.store.arrange(changes)
    shown.list.select(take_id(1))
    shown.list.show_project(empty.id)
    assert (shown.selected, shown.list.view.selectionModel().hasSelection()) == (0, False)
    # A project that was not looked at begins with its first take.
    shown.list.show_project(shown.film)
    assert shown.selected == 3
    shown.list.select(take_id(4))
    shown.list.show_project(FIRST_PROJECT)
    assert shown.selected == 1
    shown.list.show_project(empty.id)
    shown.list.show_project(shown.film)
    assert shown.selected == 4
    # Among all takes it stays.
    shown.list.show_project(None)
    assert shown.selected == 4


def test_imported_takes_are_counted_among_all_of_the_project(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path)
    shown.store.revise(take_id(1), imported=True)
    shown.list.header.choose(FilterState(imported=True))
    assert shown.list.header.count.text() == "1 of 2"


@pytest.mark.parametrize("before", ["nothing", "bin"])
def test_what_comes_into_another_project_is_not_shown_before_one_goes_there(
    qtbot: QtBot, tmp_path: Path, before: str
) -> None:
    """Into an empty list too, where the first take that comes would be selected."""
    store = store_in(tmp_path)
    film, changes = new_project(store.shots, "Kite film")
    store.arrange(changes)
    takes = TakeList(TakeListModel(store, plain_line, shots=store.shots), dark_theme())
    qtbot.addWidget(takes)
    takes.rows.use_projects(store.shots.project_of)
    takes.show_project(FIRST_PROJECT)
    takes.show()
    if before == "bin":
        takes.open_bin()
    told: list[object] = []
    takes.selected.connect(told.append)
    shot = Shot(id=KITE, project_id=film.id, created_at=START)
    came = [numbered(n, shot_id=KITE, remote_id=f"r{n}", imported=True) for n in (1, 2)]
    store.add(came, ShotChanges(shots=(shot,)))
    assert (takes.selected_id, told) == (None, [])
    takes.clear_query()
    takes.show_project(film.id)
    assert takes.selected_id in {take.id for take in came}
    assert told == [takes.selected_id]
    # What comes into the project that is shown is shown where nothing was.
    takes.show_project(FIRST_PROJECT)
    assert takes.selected_id is None
    store.add([numbered(3, shot_id=BOAT, remote_id="r3")])
    assert takes.selected_id == take_id(3)


def test_what_leaves_the_project_does_not_stay_open(shown: Shown) -> None:
    store, shots = shown.store, shown.store.shots
    shown.list.select(take_id(1))
    store.arrange(takes_moved([store.get(take_id(1))], BOAT))
    assert shown.selected == 2
    undo = store.arrange(shots_moved(shots.shots(FIRST_PROJECT), shown.film))
    assert (shown.selected, shown.list.view.isVisible()) == (0, False)
    # Where it went, a take is open again.
    shown.list.show_project(shown.film)
    assert shown.selected == 3
    shown.list.show_project(FIRST_PROJECT)
    store.arrange(undo)
    assert (shots.project_of(KITE), shown.list.view.isVisible()) == (FIRST_PROJECT, True)
    assert store.arrange(NO_CHANGES) == NO_CHANGES


def test_new_and_queued_are_those_of_the_project(qtbot: QtBot, shown: Shown) -> None:
    shown.store.add([numbered(5, TakeState.DRAFT, shot_id=BOAT, remote_id=None)])
    for project_id, *said in (
        (FIRST_PROJECT, "New 2", "Queued"),
        (shown.film, "New 2", "Queued 1"),
        (None, "New 4", "Queued 1"),
    ):
        shown.list.show_project(project_id)
        qtbot.waitUntil(partial(shown.says, said))


@pytest.mark.parametrize("number", [1, 4])
def test_a_take_that_is_to_be_seen_is_never_hidden(shown: Shown, number: int) -> None:
    wanted: TakeId = take_id(number)
    shown.list.select(take_id(2))
    shown.list.header.choose(FilterState(state=StateFilter.FAILED))
    shown.list.header.search.setText("nothing has this")
    shown.list.focus_search()
    shown.list.reveal(wanted)
    assert shown.list.rows.index_of(wanted).isValid()
    assert shown.list.view.currentIndex() == shown.list.panel.index_of(wanted)
    assert (shown.selected, shown.list.header.search.text()) == (number, "")
    # What is seen anyhow changes no filter.
    shown.list.header.choose(FilterState(state=StateFilter.READY))
    shown.list.reveal(wanted)
    assert shown.list.header.choices.state is StateFilter.READY
