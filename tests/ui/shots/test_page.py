"""The page of the shot list: what its rows say, and what the button would generate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Estimate, Slot
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest, estimate_of
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    Project,
    ShelfEntry,
    ShotChanges,
    new_project_id,
    new_shelf_id,
)
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.shot_changes import shots_reordered
from sora_desktop.ui.player.cut.view import CutView
from sora_desktop.ui.shots.model import SHOTS_MIME, Column, shot_row
from sora_desktop.ui.shots.page import ShotListPage
from sora_desktop.ui.text.take_text import why_not
from sora_desktop.ui.widgets.layouts import tab_stops
from tests.fakes import START
from tests.ui.playing import Devices
from tests.ui.samples import SORA
from tests.ui.shots.parts import ShotList, shot_id, written
from tests.ui.take_source import dark_theme, numbered
from tests.ui.takes.test_view_scrub import Colours, point_at

Made = Callable[..., ShotList]


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Made:
    def make(names: str = "abc", takes: list[Take] | None = None, **changes: object) -> ShotList:
        found = ShotList(tmp_path, *(written(name, **changes) for name in names), takes=takes or [])
        qtbot.addWidget(found.page)
        found.page.show()
        found.page.activateWindow()
        qtbot.waitUntil(found.page.isActiveWindow)
        return found

    return make


def ready(n: int, name: str, state: TakeState = TakeState.READY) -> Take:
    """A take of the shot of that letter."""
    return numbered(n, state, shot_id=shot_id(name), shot_number=0)


def cells(page: ShotListPage, column: Column) -> list[str]:
    """What the cells of a column say."""
    return [page.model.text(row, column) for row in page.model.rows]


def test_a_row_says_what_a_shot_is_and_costs(made: Made) -> None:
    page = made(takes=[ready(1, "b"), ready(2, "b"), ready(3, "b", TakeState.PROCESSING)]).page
    assert cells(page, Column.NUMBER) == ["1", "2", "3"]
    assert cells(page, Column.TAKES) == ["0", "3", "0"]
    assert cells(page, Column.CHOSEN) == ["\u2013", "Choose", "\u2013"]
    assert cells(page, Column.COST)[0] == "$0.00"
    first, second, _third = page.model.rows
    assert (first.to_make, second.to_make) == (True, False)
    assert cells(page, Column.TO_GO) == [str(first.price), "\u2013", str(first.price)]
    assert second.line == "1 rendering"
    assert page.model.to_go == first.price * 2
    assert page.model.spent == second.cost == Money.total(take.spent for take in second.takes)
    assert page.summary.text().startswith("3 shots, ")


def test_a_sentence_can_name_the_shelf(made: Made) -> None:
    """It can be made as soon as the name is there."""
    shots = made("a", prompt="@mara runs")
    (row,) = shots.page.model.rows
    # For a model that takes no references it is a word like any other.
    assert [each.inputs for each in row.requests] == [()]
    slot = Slot(role=Role.REFERENCE, wire="images", listed=True, least=0, most=2)
    sora = replace(SORA, modes=(replace(SORA.modes[0], slots=(slot,)),))

    def estimate(wanted: VideoRequest) -> Estimate | None:
        return estimate_of(wanted, Catalogue([sora]))

    def why(wanted: VideoRequest) -> str:
        return why_not(wanted, sora)

    shot = row.shot
    refused = shot_row(shots.store.shots, shot, estimate, why)
    assert refused.requests == ()
    assert refused.line.startswith("@mara isn't on the shelf.")
    entry = ShelfEntry(id=new_shelf_id(), name="Mara", content="a" * 64, created_at=START)
    shots.store.arrange(ShotChanges(shelf=(entry,)))
    found = shot_row(shots.store.shots, shot, estimate, why)
    assert found.line == ""
    assert [each.name for each in found.requests[0].inputs] == ["Mara"]
    assert found.to_make


def test_a_row_is_what_is_ordered_with_the_style_of_its_project(made: Made) -> None:
    """Its price and whether it can be made at all, from the moment at which the style changes."""
    shots = made("ab", model_id="kling", prompt="x" * 2490, resolution=None, sound=False)
    model, project = shots.page.model, Project(id=FIRST_PROJECT, position=1.0)
    assert [len(row.requests) for row in model.rows] == [1, 1]
    for style, possible in (("Grainy film", 0), ("", 1), ("Film", 1)):
        shots.store.arrange(ShotChanges(projects=(replace(project, style=style),)))
        assert [len(row.requests) for row in model.rows] == [possible] * 2
        assert [row.to_make for row in model.rows] == [bool(possible)] * 2
    # The style is not written into the shot.
    assert {each.prompt for row in model.rows for each in row.requests} == {"x" * 2490}


def test_what_is_queued_is_still_to_go(made: Made) -> None:
    queued = ready(1, "a", TakeState.DRAFT)
    held = replace(ready(2, "b", TakeState.DRAFT), held=True)
    page = made(takes=[queued, held]).page
    assert page.model.rows[0].cost == NOTHING
    assert cells(page, Column.TO_GO)[:2] == [str(queued.cost), "\u2013"]
    assert page.model.to_go == queued.cost + page.model.rows[2].price


def test_a_batch_is_summed_up_once(qtbot: QtBot, made: Made) -> None:
    """Each sum goes through all shots, of which there may be thousands, as of takes."""
    found = made()
    page, told = found.page, list[int]()
    page.model.totals_changed.connect(lambda: told.append(1))
    drafts = [ready(n, "abc"[n % 3], TakeState.DRAFT) for n in range(1, 301)]
    found.store.add(drafts)
    whole = Money.total(take.cost for take in drafts)
    # At the first take, and when all of them are there.
    assert len(told) == 2
    assert page.note.text() == f"To go {whole}"
    # In the same turn: after it.
    for take in drafts[:50]:
        found.store.move(take.id, TakeState.DISMISSED)
    rest = Money.total(take.cost for take in drafts[50:])
    qtbot.waitUntil(lambda: page.note.text() == f"To go {rest}")
    assert len(told) == 3


def test_a_change_of_a_take_renews_its_row_alone(qtbot: QtBot, made: Made) -> None:
    found = made(takes=[ready(1, "a", TakeState.UNCONFIRMED)])
    model = found.page.model
    assert model.rows[0].line.startswith("1 not confirmed, $")
    assert model.rows[0].tone == "warn"
    reported: list[int] = []
    model.dataChanged.connect(lambda first, _last: reported.append(first.row()))
    model.modelReset.connect(lambda: reported.append(-1))
    found.store.move(found.store.all()[0].id, TakeState.DISMISSED)
    assert set(reported) == {0}
    assert model.rows[0].line == ""
    assert model.rows[0].to_make


def test_a_move_reads_no_other_row_anew(made: Made) -> None:
    found = made("abcd")
    model, shots = found.page.model, found.store.shots
    rows = {row.id: row for row in model.rows}
    found.store.arrange(shots_reordered(shots, [shot_id("d")], shot_id("b")))
    assert [row.id for row in model.rows] == [shot_id(name) for name in "adbc"]
    same = [row.id for row in model.rows if rows[row.id] is row]
    assert same == [shot_id(name) for name in "abc"]


def test_shots_of_other_projects_are_not_listed(made: Made) -> None:
    found = made()
    away = replace(found.store.shots.shots(FIRST_PROJECT)[0], project_id=new_project_id())
    found.page.table.go_to([shot_id("b")])
    found.store.arrange(ShotChanges(shots=(away,)))
    assert [row.id for row in found.page.model.rows] == [shot_id("b"), shot_id("c")]
    assert found.page.table.current == shot_id("b")
    found.page.model.show_project(None)
    assert found.page.model.rows == []


def test_the_numbers_leave_their_room_to_the_prompts(made: Made) -> None:
    table = made().page.table
    assert table.columnWidth(Column.NUMBER) < table.columnWidth(Column.TAKES)


def test_generate_says_what_it_would_make(made: Made) -> None:
    page = made(takes=[ready(1, "b")]).page
    price = page.model.rows[0].price
    assert page.generate.text() == f"Generate 1 take each of 2 empty shots  {price * 2}"
    page.count.setValue(2)
    assert page.generate.text() == f"Generate 2 takes each of 2 empty shots  {price * 4}"
    page.table.go_to([shot_id("a"), shot_id("b")])
    assert page.generate.text() == f"Generate 2 takes each of 2 selected shots  {price * 4}"
    assert [row.id for row in page.wanted_rows] == [shot_id("a"), shot_id("b")]


def test_choices_are_counted_and_blanks_are_left_out(made: Made) -> None:
    found = made("ab")
    for name, prompt in (("a", "A {red|blue} kite"), ("b", "{hero} flies")):
        shot = found.store.shots.shot(shot_id(name))
        assert shot is not None
        assert shot.request is not None
        asked = replace(shot, request=replace(shot.request, prompt=prompt))
        found.store.arrange(ShotChanges(shots=(asked,)))
    first, second = found.page.model.rows
    assert [each.prompt for each in first.requests] == ["A red kite", "A blue kite"]
    assert first.price == first.estimates[0].amount * 2
    assert not second.requests
    assert found.page.note.text() == f"To go {first.price}, 1 not ready"
    assert [row.id for row in found.page.wanted_rows] == [shot_id("a")]


def test_braces_of_a_take_that_was_sent_are_braces(made: Made) -> None:
    take = numbered(1, shot_id=shot_id("z"), prompt='{"camera": 1} {a|b}')
    found = made("a", takes=[take])
    row = found.page.model.row(take.shot_id)
    assert row is not None
    assert [each.prompt for each in row.requests] == [take.request.prompt]


def test_an_unknown_model_is_told_and_never_ordered(made: Made) -> None:
    page = made("a", model_id="gone").page
    assert cells(page, Column.MODEL) == ["gone"]
    assert cells(page, Column.TO_GO) == ["\u2013"]
    assert not page.generate.isEnabled()
    assert page.note.text() == "To go $0.00, 1 not ready"


def test_without_shots_it_says_how_to_begin(made: Made) -> None:
    page = made("").page
    assert page.empty.isVisible()
    assert not page.generate.isEnabled()
    assert page.summary.text() == ""


def test_a_sentence_is_written_in_its_row(qtbot: QtBot, made: Made) -> None:
    page = made().page
    written_: list[tuple[str, str]] = []
    page.model.edited.connect(lambda *reported: written_.append(reported))
    page.table.write(shot_id("b"))
    editor = page.table.findChild(QPlainTextEdit)
    assert editor is not None
    assert editor.toPlainText() == "Shot b"
    QTest.keyClicks(editor, "A tram")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "at dusk")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert written_ == [(shot_id("b"), "A tram\nat dusk")]
    # Escape keeps what was there.
    qtbot.waitUntil(lambda: page.table.findChild(QPlainTextEdit) is None)
    page.table.write(shot_id("a"))
    editor = page.table.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Nothing")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert len(written_) == 1


def test_after_a_removed_shot_the_next_one_is_gone_to(made: Made) -> None:
    found = made("abcd")
    found.page.table.go_to([shot_id("c")])
    found.store.arrange(ShotChanges(gone_shots=(shot_id("c"),)))
    assert found.page.table.current == shot_id("d")
    found.store.arrange(ShotChanges(gone_shots=(shot_id("d"),)))
    assert found.page.table.current == shot_id("b")


def test_with_nothing_left_to_generate_the_focus_goes_to_the_table(made: Made) -> None:
    # From the button it would go on around the window, and a held key would press what is there.
    found = made("a")
    found.page.generate.setFocus()
    found.store.add([ready(1, "a")])
    assert not found.page.generate.isEnabled()
    assert found.page.table.hasFocus()


def test_the_place_in_the_film_is_found_again_after_another_page(made: Made) -> None:
    page = made("abcd").page
    page.table.go_to([shot_id("c")])
    page.model.show_project(None)
    page.model.show_project(FIRST_PROJECT)
    assert page.table.current == shot_id("c")


def test_another_project_begins_at_its_first_shot(made: Made) -> None:
    found = made("abcd")
    other = new_project_id()
    away = [replace(written(name), project_id=other) for name in "efgh"]
    found.store.arrange(ShotChanges(shots=tuple(away)))
    found.page.table.go_to([shot_id("c")])
    found.page.model.show_project(other)
    assert found.page.table.current == shot_id("e")


def test_the_first_shots_of_a_project_begin_at_the_first(made: Made) -> None:
    found = made("abcd")
    other = new_project_id()
    found.page.table.go_to([shot_id("c")])
    found.page.model.show_project(other)
    new = [replace(written(name), project_id=other) for name in "efgh"]
    found.store.arrange(ShotChanges(shots=tuple(new)))
    assert found.page.table.current == shot_id("e")


def test_the_ring_around_a_chosen_take_is_whole(made: Made) -> None:
    found = made("a", takes=[ready(1, "a")])
    view = found.page.takes
    # The picture is smaller than its item by the room for the ring.
    item = view.visualRect(view.model().index(0, 0))
    item.translate(view.viewport().pos())
    assert view.rect().contains(item)
    assert view.rect().bottom() - item.bottom() >= 4


def test_the_pictures_begin_where_the_words_do(made: Made) -> None:
    page = made("a", takes=[ready(1, "a", TakeState.FAILED)]).page
    view = page.takes
    view.clearFocus()  # The ring of the focus is outside of the picture.
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    row = round(view.visualRect(view.model().index(0, 0)).center().y() * ratio)
    ground = image.pixel(0, row)
    begins = next(x for x in range(image.width()) if image.pixel(x, row) != ground) / ratio
    words = page.number.mapTo(page, QPoint(0, 0)).x()
    assert view.mapTo(page, QPoint(0, 0)).x() + begins == words


def open_editor(page: ShotListPage) -> QPlainTextEdit:
    """The field that a sentence is written in."""
    found = page.table.indexWidget(page.table.currentIndex())
    assert isinstance(found, QPlainTextEdit)
    return found


def test_what_is_written_stays_when_a_take_goes_on(made: Made) -> None:
    found = made(takes=[ready(1, "b", TakeState.PROCESSING)])
    found.page.table.write(shot_id("b"))
    editor = open_editor(found.page)
    QTest.keyClicks(editor, "A tram")
    found.store.move(found.store.all()[0].id, TakeState.COMPLETED)
    QTest.keyClicks(editor, " at dusk")
    assert open_editor(found.page) is editor
    assert editor.toPlainText() == "A tram at dusk"


def test_the_cursor_stays_when_a_take_goes_on(made: Made) -> None:
    found = made(takes=[ready(1, "b", TakeState.PROCESSING)])
    found.page.table.write(shot_id("b"))
    editor = open_editor(found.page)
    QTest.keyClick(editor, Qt.Key.Key_End)
    found.store.move(found.store.all()[0].id, TakeState.COMPLETED)
    QTest.keyClicks(editor, " at dusk")
    assert editor.toPlainText() == "Shot b at dusk"


def test_what_is_written_stays_when_rows_come_and_go(qtbot: QtBot, made: Made) -> None:
    found = made()
    found.page.table.write(shot_id("b"))
    QTest.keyClicks(open_editor(found.page), "A tram")
    QTest.keyClick(open_editor(found.page), Qt.Key.Key_Home)
    found.store.arrange(ShotChanges(shots=(written("d"),), gone_shots=(shot_id("a"),)))
    assert found.page.table.current == shot_id("b")
    editor = open_editor(found.page)
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Now: ")
    reported: list[tuple[str, str]] = []
    found.page.model.edited.connect(lambda *each: reported.append(each))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert reported == [(shot_id("b"), "Now: A tram")]


def test_another_sentence_ends_the_one_that_is_written(qtbot: QtBot, made: Made) -> None:
    page = made().page
    reported: list[tuple[str, str]] = []
    page.model.edited.connect(lambda *each: reported.append(each))
    page.table.write(shot_id("b"))
    QTest.keyClicks(open_editor(page), "A tram")
    page.table.write(shot_id("c"))
    assert reported == [(shot_id("b"), "A tram")]
    assert open_editor(page).toPlainText() == "Shot c"


def test_rows_are_dragged_before_another_one(made: Made) -> None:
    model = made().page.model
    asked: list[object] = []
    model.move_wanted.connect(lambda *reported: asked.append(reported))
    data = model.mimeData([model.index(2, 0), model.index(1, 3), model.index(2, 1)])
    assert data.hasFormat(SHOTS_MIME)
    root = model.index(-1, -1)
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, 0, 0, root), "Qt would take the rows away"
    model.dropMimeData(data, move, -1, -1, root)
    moved = [shot_id("b"), shot_id("c")]
    assert asked == [(moved, shot_id("a")), (moved, None)]


def test_the_takes_of_the_shot_are_shown_and_one_is_chosen(qtbot: QtBot, made: Made) -> None:
    takes = [ready(1, "a"), ready(2, "a"), ready(3, "a", TakeState.FAILED)]
    found = made(takes=takes)
    page = found.page
    page.table.go_to([shot_id("a")])
    assert [take.id for take in page.takes.takes] == [take.id for take in takes]
    chosen: list[str] = []
    page.choose_wanted.connect(chosen.append)
    for place in range(3):
        index = page.takes.model().index(place, 0)
        middle = page.takes.visualRect(index).center()
        QTest.mouseClick(page.takes.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [takes[0].id, takes[1].id], "a take without a clip can't be in the cut"
    page.table.go_to([shot_id("b")])
    assert page.no_takes.isVisible()


def test_a_digit_in_the_list_chooses_the_take_of_that_number(made: Made) -> None:
    takes = [ready(1, "a"), ready(2, "a"), ready(3, "a", TakeState.FAILED)]
    page = made(takes=takes).page
    page.table.go_to([shot_id("a")])
    chosen: list[str] = []
    page.choose_wanted.connect(chosen.append)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_9):
        QTest.keyClick(page.table, key)
    assert chosen == [takes[1].id], "a take without a clip can't be in the cut"
    page.table.go_to([shot_id("b")])
    QTest.keyClick(page.table, Qt.Key.Key_1)
    assert len(chosen) == 1


def test_the_pointer_leafs_through_a_take(qtbot: QtBot, tmp_path: Path) -> None:
    frames = Colours()
    found = ShotList(tmp_path, written("a"), takes=[ready(1, "a")], frames=frames)
    page, takes = found.page, found.page.takes
    qtbot.addWidget(page)
    page.show()
    page.table.go_to([shot_id("a")])
    box = takes.visualRect(takes.model().index(0, 0))
    there = takes.picture_at(box.center())
    assert there is not None
    picture = there[1]
    at = picture.topLeft() + QPoint(picture.width() // 4, picture.height() // 3)

    def red() -> int:
        return takes.viewport().grab().toImage().pixelColor(picture.center()).red()

    point_at(takes.viewport(), at)
    qtbot.waitUntil(lambda: abs(red() - 64) < 6)
    takes.leaveEvent(QEvent(QEvent.Type.Leave))
    frames.asked.clear()
    takes.viewport().grab()
    assert frames.asked == []
    assert takes.picture_at(QPoint(1, 1)) is None


def test_the_take_in_the_cut_is_marked_until_one_is_chosen(made: Made) -> None:
    found = made(takes=[ready(1, "a", TakeState.FAILED), ready(2, "a"), ready(3, "a")])
    page, model, take = found.page, found.page.model, found.store.all()[2]
    said = Qt.ItemDataRole.AccessibleTextRole
    for role in (said, Qt.ItemDataRole.ToolTipRole):
        words = model.data(model.index(0, Column.CHOSEN), role)
        assert words == "Take 2 is in the cut until you choose one"
    assert model.data(model.index(0, Column.CHOSEN)) == "Choose"
    page.table.go_to([shot_id("a")])
    tiles = page.takes.model()

    def tips() -> list[object]:
        return [tiles.data(tiles.index(place, 0), said) for place in range(3)]

    assert tips()[1] == "Take 2, in the cut until you choose one. Click to choose it."
    before = page.grab().toImage()
    found.store.arrange(ShotChanges(shots=(replace(page.model.rows[0].shot, chosen_id=take.id),)))
    assert model.data(model.index(0, Column.CHOSEN), said) == "Take 3 is chosen"
    assert tips()[1:] == ["Take 2. Click to use it in the cut.", "Take 3, in the cut"]
    assert page.grab().toImage() != before


def test_choose_takes_the_only_clip(qtbot: QtBot, made: Made) -> None:
    page = made(takes=[ready(1, "a"), ready(2, "b"), ready(3, "b")]).page
    chosen: list[str] = []
    page.choose_wanted.connect(chosen.append)
    for place in (0, 1):
        box = page.table.visualRect(page.model.index(place, Column.CHOSEN))
        QTest.mouseClick(
            page.table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            box.center(),
        )
    assert chosen == [page.model.rows[0].takes[0].id]
    assert page.takes.hasFocus()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_every_column_is_whole_at_every_width(made: Made, width: int) -> None:
    page = made().page
    page.resize(width, 760)
    table = page.table
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    assert table.columnWidth(Column.PROMPT) >= 140
    for column in (Column.COST, Column.TO_GO, Column.CHOSEN):
        words = str(page.model.headerData(column, Qt.Orientation.Horizontal))
        assert table.columnWidth(column) >= header.fontMetrics().horizontalAdvance(words) + 16


def test_a_column_widens_for_a_row_that_changed(made: Made) -> None:
    found = made(takes=[ready(1, "a")])
    table, take = found.page.table, found.store.all()[0]
    before = table.columnWidth(Column.COST)
    found.store.revise(take.id, charged=Money.from_dollars(12_345))
    assert table.columnWidth(Column.COST) > before
    found.store.revise(take.id, charged=Money.from_dollars(1))
    assert table.columnWidth(Column.COST) > before


def test_a_screen_reader_hears_more_than_figures(made: Made) -> None:
    found = made(takes=[ready(1, "a")])
    take = found.store.all()[0]
    asked = replace(found.store.shots.of(take), chosen_id=take.id)
    found.store.arrange(ShotChanges(shots=(asked,)))
    model, said = found.page.model, Qt.ItemDataRole.AccessibleTextRole
    heard = [model.data(model.index(0, column), said) for column in Column]
    assert heard[Column.NUMBER] == "Shot 1"
    assert heard[Column.PICTURE] == "Picture of the shot"
    assert heard[Column.TAKES] == "1 take"
    assert heard[Column.CHOSEN] == "Take 1 is chosen"
    assert model.data(model.index(1, Column.PICTURE), said) == "No take"


def test_the_options_of_a_shot_stand_with_its_model(made: Made) -> None:
    found = made("ab", aspect_ratio="9:16", resolution="720p", sound=False, seed=7)
    row, model = found.page.model.rows[0], found.page.model
    assert row.options == "9:16, 720p, Sound: off"
    heard = model.data(model.index(0, Column.MODEL), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(heard, str)
    assert heard.startswith(f"{model.text(row, Column.MODEL)}, ")
    for words in ("Aspect ratio: 9:16", "Resolution: 720p", "Sound: off", "seed: 7"):
        assert words in heard
    before = found.page.table.grab().toImage()
    assert row.request is not None
    narrow = replace(row.shot, request=replace(row.request, options=Options(seconds=8)))
    found.store.arrange(ShotChanges(shots=(narrow,)))
    assert model.rows[0].options == ""
    assert found.page.table.grab().toImage() != before


def test_a_shot_whose_takes_have_no_clip_does_not_say_that_it_has_no_take(made: Made) -> None:
    found = made(takes=[numbered(1, TakeState.FAILED, shot_id=shot_id("a"))])
    model = found.page.model
    assert model.text(model.rows[0], Column.PICTURE) == "No clip"


def test_a_picture_opens_the_shot_among_the_takes(made: Made) -> None:
    found = made()
    opened: list[str] = []
    found.page.open_wanted.connect(opened.append)
    box = found.page.table.visualRect(found.page.model.index(1, Column.PICTURE))
    QTest.mouseDClick(
        found.page.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        box.center(),
    )
    assert opened == [shot_id("b")]


def test_tab_comes_to_the_cut_before_what_stands_below_it(made: Made) -> None:
    page = made().page
    cut = QWidget()
    column = QVBoxLayout(cut)
    buttons = [QPushButton(name, cut) for name in ("Play", "Export")]
    for button in buttons:
        column.addWidget(button)
    page.use_cut(cut)
    stops = tab_stops(page)
    places = [stops.index(each) for each in (page.table, *buttons, page.open_button)]
    assert places == sorted(places)


def test_the_editor_of_a_sentence_shows_whole_lines(made: Made) -> None:
    page = made().page
    page.table.write(shot_id("b"))
    editor = open_editor(page)
    inside = editor.viewport().height() - 2 * round(editor.document().documentMargin())
    assert inside % editor.fontMetrics().lineSpacing() == 0
    assert inside >= 3 * editor.fontMetrics().lineSpacing()


@pytest.mark.no_qt_log
@pytest.mark.parametrize("size", [(960, 560), (1280, 760), (1920, 1040)])
def test_nothing_moves_when_the_player_of_the_cut_comes(made: Made, size: tuple[int, int]) -> None:
    page = made().page
    page.resize(*size)

    def places() -> list[QPoint]:
        QApplication.processEvents()
        parts = (page.number, page.open_button, page.takes, page.sentence)
        return [part.mapTo(page, QPoint()) for part in parts]

    before, cut = places(), CutView(dark_theme(), devices=Devices())
    page.use_cut(cut)
    cut.show()
    assert places() == before
    cut.release()
