"""The whole window: the clip has its share, nothing moves, every region is reached by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import Annotations, takes_moved
from sora_desktop.resources import resource
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.declarations import ListAction, TakeAction, WindowAction
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.dialogs.help import HelpDialog
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.geometry import View
from sora_desktop.ui.window.frame import WindowFrame
from sora_desktop.ui.window.main_window import MainWindow, WindowParts
from sora_desktop.ui.window.notices import Notice, Rank
from tests.fakes import FakeClock
from tests.ui.controllers.parts import store_in
from tests.ui.playing import surface
from tests.ui.samples import CATALOGUE, NOW, sample_take
from tests.ui.take_source import numbered, take_id

CLIP = resource("demo", "sample_h264.mp4")
SHARES = [((1280, 800), 42), ((1920, 1080), 50), ((960, 600), 35)]
Make = Callable[..., MainWindow]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    """Makes windows over these takes."""
    made: list[MainWindow] = []

    def new(
        *takes: Take,
        settings: Settings | None = None,
        store: TakeStore | None = None,
        demo: bool = False,
    ) -> MainWindow:
        folder = tmp_path / f"{len(made)}"
        folder.mkdir()
        theme, store = Theme(Mode.DARK), store or store_in(folder)
        parts = WindowParts(
            theme=theme,
            catalogue=CATALOGUE,
            store=store,
            clips=ClipLibrary(tmp_path, posters=tmp_path / "posters"),
            clock=FakeClock(),
            settings=settings or Settings(),
            demo=demo,
            welcome=False,
        )
        window = MainWindow(parts)
        if takes:
            store.add(takes)
        theme.setParent(window)
        qtbot.addWidget(window.frame)
        made.append(window)
        return window

    yield new
    for window in made:
        window.put_away()


def shown(qtbot: QtBot, window: MainWindow, wide: int = 1280, high: int = 800) -> MainWindow:
    window.frame.resize(wide, high)
    window.frame.show()
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    return window


def one(state: TakeState, **changes: Any) -> Take:
    return sample_take(state, **changes)


def picture(window: MainWindow) -> QRect:
    """What the pixels of the clip cover, in the content of the window."""
    stage = surface(window.player)
    image = stage.grab().toImage()
    ground = QColor(window.theme.tokens.stage)
    middle = image.rect().center()
    across = [x for x in range(image.width()) if image.pixelColor(x, middle.y()) != ground]
    down = [y for y in range(image.height()) if image.pixelColor(middle.x(), y) != ground]
    return QRect(QPoint(across[0], down[0]), QPoint(across[-1], down[-1]))


@pytest.mark.parametrize(("size", "least"), SHARES)
def test_a_clip_has_its_share_of_the_window(
    qtbot: QtBot, make: Make, size: tuple[int, int], least: int
) -> None:
    window = shown(qtbot, make(), *size)
    window.composer.draft = "A red kite climbs above the dunes.\nSlow push in."
    window.player.show_clip(CLIP)
    qtbot.waitUntil(lambda: window.player.frames_shown > 0, timeout=5000)
    assert not window.drawer.isVisible()
    assert (window.width(), window.height()) == size
    seen = picture(window)
    assert seen.width() / seen.height() == pytest.approx(16 / 9, rel=0.02)
    assert 100 * seen.width() * seen.height() / (size[0] * size[1]) >= least


class AtPaint(QObject):
    """Calls when what it watches is about to be painted."""

    def __init__(self, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._call()
        return False


# The sample is closed while it starts: its sound warns that there is no device, and waits with
# pytest-qt's handler for this thread, which waits for the sound.
@pytest.mark.no_qt_log
@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
@pytest.mark.parametrize("welcome", [False, True])
def test_nothing_moves_after_the_first_picture(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, size: tuple[int, int], welcome: bool
) -> None:
    """The frame is on the screen before the window is made, as at every start."""
    theme, frame = Theme(Mode.DARK), WindowFrame(demo=True)
    qtbot.addWidget(frame)
    theme.apply(qapp)
    frame.resize(*size)
    frame.show()
    qtbot.waitUntil(lambda: frame.was_painted)
    with theme.unstyled():
        window = MainWindow(
            WindowParts(
                theme=theme,
                catalogue=CATALOGUE,
                store=store_in(tmp_path),
                clips=ClipLibrary(tmp_path, posters=tmp_path / "posters"),
                clock=FakeClock(),
                settings=Settings(),
                demo=True,
                welcome=welcome,
            ),
            frame,
        )
    theme.setParent(window)

    def places() -> dict[QWidget, QRect]:
        parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
        return {part: QRect(part.mapTo(window, QPoint()), part.size()) for part in parts}

    first: list[dict[QWidget, QRect]] = []
    seen = AtPaint(lambda: first.append(places()))
    for part in (window.top, window.welcome):
        part.installEventFilter(seen)
    window.show_in_frame()
    try:
        qtbot.waitUntil(lambda: bool(first))
        qtbot.waitUntil(lambda: window.was_painted)
        for _ in range(5):
            QApplication.processEvents()
        settled = places()
        moved = [part for part, place in settled.items() if first[0].get(part) != place]
        assert not moved
        assert set(first[0]) == set(settled)
    finally:
        window.put_away()
        qapp.setStyleSheet("")


def test_the_focus_can_be_seen_at_every_stop(qtbot: QtBot, make: Make, qapp: QApplication) -> None:
    """Wherever Tab comes to, the window looks different from when the focus was elsewhere."""
    window = make(one(TakeState.READY))
    window.theme.apply(qapp)
    try:
        shown(qtbot, window)
        window.composer.use_shots(lambda: [ShotTarget(id="6", number=6, name="A kite")])
        window.composer.draft = "A red kite"
        window.composer.made(ShotTarget(id="6", number=6, name="A kite"))
        QTest.keyClicks(window.composer.prompt, "!")
        seen: list[QWidget] = []
        QTest.keyClick(window.frame.windowHandle(), Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        while stop not in seen:
            assert stop is not None
            QApplication.processEvents()
            focused = window.grab().toImage()
            stop.clearFocus()
            QApplication.processEvents()
            assert window.grab().toImage() != focused, stop
            seen.append(stop)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(window.frame.windowHandle(), Qt.Key.Key_Tab)
            stop = QApplication.focusWidget()
        assert {window.composer.target, window.composer.foot.back} <= set(seen)
    finally:
        qapp.setStyleSheet("")


def test_the_demo_says_so_before_anything_runs(make: Make) -> None:
    assert make().top.badge.isHidden()
    window = make(demo=True)
    assert (window.top.badge.isHidden(), window.top.badge.text()) == (False, "Demo")
    assert window.composer.foot.hint.text() == "Starting"


def lives() -> list[Take]:
    """Takes in all states, with and without a problem."""
    states: list[dict[str, Any]] = [
        {"state": state, "starred": star} for state in TakeState for star in (False, True)
    ]
    states.append({"state": TakeState.DRAFT, "held": True})
    states.append({"state": TakeState.COMPLETED, "link_dead": True})
    failed = TakeState.FAILED
    states += [{"state": failed, "last_error": Problem(category=each)} for each in Category]
    remote = {TakeState.DRAFT, TakeState.SUBMITTING, TakeState.UNCONFIRMED}
    for n, changes in enumerate(states):
        known = changes["state"] not in remote
        changes |= {"id": TakeId(f"{n:032x}"), "number": n + 1}
        changes["remote_id"] = f"r{n}" if known else None
    return [one(**changes) for changes in states]


def places(window: MainWindow) -> dict[str, tuple[int, int, int, int]]:
    """Where every part of the window is that has a name and can be seen, but for the words that
    stand in the place of a picture."""
    found = {}
    stage = surface(window.player).parentWidget()
    assert stage is not None
    inside = (window.takes.view, window.toasts, stage)
    for part in window.findChildren(QWidget):
        seen = part.objectName() and part.isVisible() and part.window() is window.window()
        if seen and not any(each.isAncestorOf(part) for each in inside):
            corner = part.mapTo(window, QPoint())
            found[part.objectName()] = (corner.x(), corner.y(), part.width(), part.height())
    return found


@pytest.mark.parametrize("size", [(960, 600), (1280, 800)])
def test_nothing_moves_whatever_becomes_of_a_take(
    qtbot: QtBot, make: Make, size: tuple[int, int]
) -> None:
    takes = lives()
    window = shown(qtbot, make(*takes), *size)
    window.takes.select(TakeId(takes[0].id))
    window.composer.draft = "A red kite"
    QApplication.processEvents()
    before = places(window)
    parts = (
        "player",
        "promptEdit",
        "generateButton",
        "searchEdit",
        "attentionChip",
        "todayReadout",
    )
    assert set(parts) - {"attentionChip"} <= set(before)
    for take in takes:
        window.takes.select(TakeId(take.id))
        window.board.show_notice(Notice(key="a", text=f"{take.state}", priority=Rank.PROBLEM))
        window.composer.set_blocked(f"Not while {take.state.value}, and for this long reason.")
        QApplication.processEvents()
        now = places(window)
        moved = {name for name in before.keys() & now.keys() if before[name] != now[name]}
        assert not moved, take
        window.board.withdraw("a")
        window.composer.set_blocked(None)
    QApplication.processEvents()
    now = places(window)
    assert {name for name in before.keys() & now.keys() if before[name] != now[name]} == set()


def test_the_prompt_bar_shrinks_to_a_line_and_is_remembered(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    QTest.keyClick(
        window.frame,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.composer.height() == 40
    assert window.composer.generate.isVisible()
    assert window.player.height() == 800 - 40 - 40
    kept = window.remembered.added_to(Settings())
    assert not kept.prompt_shown
    again = shown(qtbot, make(settings=kept))
    assert again.composer.height() == 40
    again.composer.focus_prompt()
    assert again.composer.height() == 160
    assert again.workspace.chosen.prompt_shown


def test_the_takes_and_all_but_the_viewer_are_put_away_by_keys(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.frame, Qt.Key.Key_B, control)
    assert not window.takes.isVisible()
    assert window.player.width() == 1280
    QTest.keyClick(window.frame, Qt.Key.Key_I, control)
    assert window.drawer.isVisible()
    QTest.keyClick(window.composer.prompt, Qt.Key.Key_Escape)
    assert not window.drawer.isVisible()
    window.player.setFocus()
    QTest.keyClick(window.frame, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert window.player.size() == window.size()
    kept = window.remembered.added_to(Settings())
    assert kept.viewer_only
    assert not kept.panel_shown
    QTest.keyClick(window.player, Qt.Key.Key_Escape)
    assert window.top.isVisible()
    assert not window.takes.isVisible()


def test_parts_that_nobody_has_opened_are_not_made(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make(one(TakeState.FAILED)))
    takes = window.takes
    parts = (
        *(window.details, window.first_start, window.palette_popup),
        *(takes.header.filters, takes.selection_bar),
    )
    assert [part.made for part in parts] == [None] * 5
    window.facts.posters.ready.emit("nobody's")
    window.thumbnails.ready.emit("nobody's")
    window.refresh_prices()
    assert [part.made for part in parts] == [None] * 5


def test_no_part_has_a_style_sheet_beside_that_of_the_program(make: Make) -> None:
    """Everything in a widget that has one is polished by both, at each start."""
    parts = make(one(TakeState.READY)).findChildren(QWidget)
    assert [type(part).__name__ for part in parts if part.styleSheet()] == []


def test_the_takes_have_a_slim_scroll_bar_in_a_styled_program_too(
    make: Make, qapp: QApplication
) -> None:
    window = make()
    window.theme.apply(qapp)
    try:
        later = make().takes.view.verticalScrollBar()
        widths = [bar.sizeHint().width() for bar in (window.takes.view.verticalScrollBar(), later)]
        assert max(widths) < QScrollBar(Qt.Orientation.Vertical).sizeHint().width()
    finally:
        qapp.setStyleSheet("")


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_details_begin_with_the_take_that_is_selected(
    qtbot: QtBot, make: Make, tmp_path: Path, way: str
) -> None:
    first = numbered(6)
    other = numbered(7, remote_id="remote-7", note="too dark", tags=("sky",))
    folder = tmp_path / "own"
    folder.mkdir()
    store = store_in(folder, first, other)
    window = shown(qtbot, make(store=store))
    window.takes.select(other.id)
    store.revise(other.id, note="too bright")
    if way == "key":
        window.registry.made(WindowAction.DETAILS).trigger()
    else:
        window.player.actions_row.details.click()
    qtbot.waitUntil(window.info.isVisible)
    assert window.drawer.isAncestorOf(window.info)
    assert window.info.own_note.note == "too bright"
    assert window.info.tags.tags == ("sky",)
    window.takes.select(first.id)
    assert window.info.own_note.note == ""


def test_the_page_for_the_key_is_made_when_it_is_asked_for(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    window.player.set_preferences(muted=False, volume=0.5, loop=True)
    window.show_workspace(False)
    qtbot.waitUntil(window.welcome.isVisible)
    assert not window.workspace_shown
    assert window.welcome.sample.mute.toolTip() == "Sound off"
    window.show_workspace(True)
    qtbot.waitUntil(window.workspace.isVisible)
    assert not window.welcome.isVisible()


def test_the_spending_opens_by_a_key_and_from_the_money(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    reported: list[bool] = []
    window.spending.shown_changed.connect(reported.append)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.frame, Qt.Key.Key_3, control)
    assert window.spending.isVisible()
    assert window.spending.chart.hasFocus()
    assert not window.player.isVisible()
    assert window.top.view.value() is None
    QTest.keyClick(window.frame, Qt.Key.Key_I, control)
    assert not window.drawer.isVisible()
    QTest.keyClick(window.frame, Qt.Key.Key_2, control)
    assert window.shots.isVisible()
    assert not window.spending.isVisible()
    window.top.today.click()
    assert window.spending.isVisible()
    QTest.keyClick(window.frame, Qt.Key.Key_1, control)
    assert window.player.isVisible()
    assert reported == [True, False, True, False]


def test_the_regions_are_gone_through_by_a_key(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make(one(TakeState.READY)))
    window.composer.focus_prompt()
    regions = [window.composer, window.takes, window.top, window.player]

    def here() -> QWidget:
        focus = QApplication.focusWidget()
        return next(part for part in regions if focus is not None and part.isAncestorOf(focus))

    seen = []
    for _ in regions:
        seen.append(here())
        QTest.keyClick(window.frame, Qt.Key.Key_F6)
    assert seen == regions
    assert here() is window.composer
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("ring") is True
    QTest.keyClick(window.frame, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert here() is window.player


def test_the_list_of_needs_opens_by_a_key(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    window.board.show_notice(Notice(key="a", text="PiAPI refused your key", priority=Rank.BLOCKER))
    QTest.keyClick(
        window.frame,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.top.attention.list.isVisible()
    window.top.attention.list.close()


def test_the_width_of_the_takes_is_remembered(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    window.workspace.arrange(replace(window.workspace.chosen, panel=444))
    kept = window.remembered.added_to(Settings())
    assert kept.panel_width == 444
    assert shown(qtbot, make(settings=kept)).takes.width() == 444


def test_the_bin_opens_from_the_palette_and_from_the_menu_of_projects(
    qtbot: QtBot, make: Make
) -> None:
    gone = one(TakeState.READY, binned_at=sample_take(TakeState.READY).created_at)
    window = shown(qtbot, make(gone))
    chosen = window.workspace.chosen
    for open_it in (
        window.registry.made(WindowAction.BIN).trigger,
        window.top.project.bin_wanted.emit,
    ):
        window.takes.clear_query()
        window.workspace.arrange(replace(chosen, panel_shown=False, viewer_only=True, details=True))
        open_it()
        assert window.takes.in_bin
        assert window.takes.isVisible()
        assert not window.drawer.isVisible()


def test_the_place_of_a_take_follows_every_change_of_its_shot(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    kite, boat = ShotId("1" * 32), ShotId("2" * 32)
    takes = [numbered(n, shot_id=kite, shot_number=n, remote_id=f"r{n}") for n in (1, 2, 3)]
    store = store_in(tmp_path, *takes)
    window, marks = make(store=store), Annotations(store, FakeClock())
    row = window.player.actions_row

    def place() -> tuple[str, bool, bool]:
        return row.place.text(), row.previous.isEnabled(), row.next.isEnabled()

    window.takes.select(take_id(2))
    assert place() == ("Take 2 of 3", True, True)
    marks.bin([take_id(1)])
    assert place() == ("Take 2 of 3", False, True)
    marks.bin([take_id(3)])
    assert place() == ("Take 2 of 2", False, False)
    marks.unbin([take_id(1), take_id(3)])
    assert place() == ("Take 2 of 3", True, True)
    store.add([numbered(4, shot_id=kite, shot_number=4, remote_id="r4")])
    assert place() == ("Take 2 of 4", True, True)
    undo = store.arrange(takes_moved([store.get(take_id(1)), store.get(take_id(4))], boat))
    assert place() == ("Take 2 of 3", False, True)
    store.arrange(undo)
    assert place() == ("Take 2 of 4", True, True)


def test_help_is_an_action_of_the_window(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make())
    window.registry.made(WindowAction.HELP).trigger()
    (opened,) = window.findChildren(HelpDialog)
    assert opened.isVisible()
    opened.close()


def test_a_take_plays_whatever_the_one_selected_before_reports_meanwhile(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    clips = ClipLibrary(tmp_path, posters=tmp_path / "posters")
    clips.clip_path("good.mp4").write_bytes(CLIP.read_bytes())
    good, bad = numbered(1, clip="good.mp4"), numbered(2, TakeState.FAILED, remote_id="r2")
    (tmp_path / "journal").mkdir()
    store = store_in(tmp_path / "journal", good, bad)
    window = shown(qtbot, make(store=store))
    player = window.player
    window.takes.select(bad.id)
    # As the first playing of a clip does: the take that is selected then counts as seen.
    player.controls.playing_changed.connect(
        lambda on: store.revise(window.takes.selected_id or bad.id, seen_at=NOW) if on else None
    )
    window.play(good.id)
    assert window.takes.selected_id == good.id
    assert player.path == clips.clip_path("good.mp4")
    assert player.playing
    assert store.get(bad.id).seen_at is None
    qtbot.waitUntil(lambda: player.frames_shown > 2, timeout=10_000)


def test_keys_of_the_viewer_work_where_nothing_else_uses_them(qtbot: QtBot, make: Make) -> None:
    """After a click on a take the focus is in the list, and Space means its clip."""
    window = shown(qtbot, make(numbered(1), numbered(2)))
    ran: list[str] = []
    for name in ("play_pause", "compare", "mute", "export_frame"):
        command = window.player.commands[name]
        command.setEnabled(True)
        command.triggered.disconnect()
        command.triggered.connect(lambda _on=False, name=name: ran.append(name))
    window.takes.select(take_id(1))
    window.takes.view.setFocus()
    keys = (Qt.Key.Key_Space, Qt.Key.Key_C, Qt.Key.Key_M, Qt.Key.Key_G)
    for key in keys:
        QTest.keyClick(window.takes.view, key)
    assert ran == ["play_pause", "compare", "mute", "export_frame"]
    for key in keys:
        QTest.keyClick(window.takes.header.search, key)
        QTest.keyClick(window.composer.prompt, key)
    QTest.keyClick(window.takes.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(ran) == 4
    assert len(window.composer.draft) == 4
    window.show_view(View.SHOT_LIST)
    QTest.keyClick(window.shots.table, Qt.Key.Key_G)
    assert len(ran) == 4


def test_keys_of_the_takes_work_in_the_viewer(qtbot: QtBot, make: Make) -> None:
    """Whoever judges a clip bins it, tags it and undoes that there. Nothing is paid by such a
    key."""
    window = shown(qtbot, make(numbered(1), numbered(2)))
    binned: list[TakeId] = []
    window.registry.on_takes(TakeAction.BIN, lambda takes: binned.extend(t.id for t in takes))
    undone: list[int] = []
    window.takes.list_actions.undo_wanted.connect(lambda: undone.append(1))
    paid = window.takes.view.actions_by_key[ListAction.PRIMARY]
    paid.triggered.connect(lambda: undone.append(2))
    window.takes.select(take_id(1))
    stage = surface(window.player)
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_Delete)
    assert binned == [take_id(1)]
    QTest.keyClick(stage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(stage, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert undone == [1]
    # Elsewhere nobody means a take by them.
    window.top.settings.setFocus()
    QTest.keyClick(window.top.settings, Qt.Key.Key_Delete)
    assert len(binned) == 1


def test_a_digit_plays_the_take_of_that_number_in_the_shot(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    kite, boat = ShotId("1" * 32), ShotId("2" * 32)
    takes = [numbered(n, shot_id=kite, shot_number=n, remote_id=f"r{n}") for n in (1, 2, 3)]
    takes[2] = replace(takes[2], state=TakeState.FAILED)
    other = numbered(4, shot_id=boat, shot_number=1, remote_id="r4")
    window = shown(qtbot, make(store=store_in(tmp_path, *takes, other)))
    played: list[TakeId] = []
    window.registry.on_take(TakeAction.PLAY, lambda take: played.append(take.id))
    window.takes.select(take_id(2))
    for widget in (window.player, window.takes.view, window.player.actions_row.more):
        QTest.keyClick(widget, Qt.Key.Key_1)
        assert played == [take_id(1)]
        played.clear()
    # Of that shot, with a clip, and not while somebody writes a number.
    QTest.keyClick(window.player, Qt.Key.Key_3)
    QTest.keyClick(window.player, Qt.Key.Key_4)
    QTest.keyClick(window.player, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.composer.prompt, Qt.Key.Key_1)
    QTest.keyClick(window.takes.header.search, Qt.Key.Key_1)
    assert played == []
    assert window.composer.draft == "1"


def test_tab_goes_through_top_bar_and_panel_as_the_eye_does(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make(numbered(1), numbered(2)))
    window.composer.focus_prompt()
    walked: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget() or focus)
    for part in (window.top, window.takes):
        # From its first stop on, each once.
        stops = list(dict.fromkeys(each for each in walked if part.isAncestorOf(each)))
        places = [each.mapTo(window, each.rect().center()) for each in stops]
        rows = [(place.y() // 24, place.x()) for place in places]
        assert rows == sorted(rows), [each.objectName() for each in stops]
        assert len(stops) > 4


def test_escape_goes_back_one_step(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make(numbered(1)))
    window.workspace.arrange(replace(window.workspace.chosen, details=True))

    def escape() -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Escape)

    window.show_view(View.SPENDING)
    escape()
    assert window.workspace.chosen.view is View.TAKES
    assert window.drawer.isVisible()
    escape()
    assert not window.drawer.isVisible()


def test_escape_does_not_leave_the_shot_list_and_comes_back_to_it(qtbot: QtBot, make: Make) -> None:
    """It is where a person works, and Escape ends a sentence there."""
    window = shown(qtbot, make(numbered(1)))
    window.show_view(View.SHOT_LIST)
    window.show_view(View.SPENDING)
    for _ in range(2):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert window.workspace.chosen.view is View.SHOT_LIST


def test_tab_never_goes_under_the_details(qtbot: QtBot, make: Make) -> None:
    window = shown(qtbot, make(numbered(1)))
    window.takes.select(take_id(1))
    window.workspace.arrange(replace(window.workspace.chosen, details=True))
    window.composer.focus_prompt()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        walked: list[QWidget] = []
        for _ in range(60):
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
            walked.append(QApplication.focusWidget() or focus)
        assert not any(window.takes.isAncestorOf(each) for each in walked)
        assert any(window.drawer.isAncestorOf(each) for each in walked)
        assert len(set(walked)) > 20
