"""When all takes of a press have ended, and how that is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.controllers.background import (
    BatchWatch,
    CompletionNotifications,
    EndedOrder,
    actions_of,
    texts_of,
)
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.desktop.notifications import DesktopNotices, Tray
from sora_desktop.ui.window.frame import WindowFrame
from tests.ui.controllers.parts import FakeLookup, FakeNotifier
from tests.ui.samples import request, sample_take
from tests.ui.take_source import dark_theme

S = TakeState


class Takes:
    """Takes in memory that tell of their changes, as the store does."""

    def __init__(self) -> None:
        self.changed: Signal[TakeChange] = Signal()
        self._takes: dict[TakeId, Take] = {}

    def in_state(self, *states: TakeState) -> list[Take]:
        return [take for take in self._takes.values() if take.state in states]

    def put(self, id: str, state: TakeState, press: str = "p", **changes: Any) -> None:
        before = self._takes.get(TakeId(id))
        after = replace(sample_take(state), id=TakeId(id), batch_id=press, **changes)
        self._takes[after.id] = after
        self.changed.emit(TakeChange(before=before, after=after))


@pytest.fixture
def takes() -> Takes:
    return Takes()


def watched(takes: Takes) -> list[EndedOrder]:
    """Everything that a watch tells from now on."""
    reported: list[EndedOrder] = []
    watch = BatchWatch(cast("TakeStore", takes))
    watch.finished.connect(reported.append)
    watch.start(Connections())
    return reported


def test_a_clip_that_was_taken_away_is_not_under_way(takes: Takes) -> None:
    """Nobody fetches it unasked: closing the window must not ask about it for ever."""
    takes.put("a", S.READY, clip="a.mp4")
    watch = BatchWatch(cast("TakeStore", takes))
    watch.start(Connections())
    gone = Problem(category=Category.FILE_GONE)
    takes.put("a", S.COMPLETED, clip="a.mp4", last_error=gone)
    assert watch.under_way() == []
    takes.put("a", S.DOWNLOADING, clip="a.mp4")
    assert len(watch.under_way()) == 1


def test_one_notice_when_the_last_take_of_a_press_is_done(takes: Takes) -> None:
    reported = watched(takes)
    for id in "abc":
        takes.put(id, S.DRAFT)
    takes.put("other", S.DRAFT, press="q")
    takes.put("a", S.READY)
    takes.put("b", S.COMPLETED)
    takes.put("b", S.READY)
    assert reported == []
    takes.put("c", S.FAILED)
    assert [(len(each.ready), each.failed) for each in reported] == [(2, 1)]
    takes.put("a", S.READY, starred=True)
    assert len(reported) == 1


def test_what_waits_for_the_person_holds_nothing_up(takes: Takes) -> None:
    reported = watched(takes)
    for id in "abcd":
        takes.put(id, S.SUBMITTING)
    takes.put("e", S.DRAFT)
    takes.put("e", S.DRAFT, paused=True)
    takes.put("a", S.UNCONFIRMED)
    takes.put("b", S.COMPLETED, link_dead=True)
    takes.put("c", S.DRAFT, held=True)
    takes.put("d", S.DISMISSED)
    assert [(each.unconfirmed, each.failed, len(each.takes)) for each in reported] == [(1, 1, 2)]
    takes.put("a", S.PENDING)
    takes.put("a", S.READY)
    assert len(reported[1].ready) == 1, "found later, it is told as its own"
    takes.put("e", S.DRAFT, paused=False)
    takes.put("e", S.READY)
    assert len(reported[2].ready) == 1, "and so is one that was paused"


def test_takes_that_were_under_way_at_the_start_count_and_rebuilt_ones_do_not(
    takes: Takes,
) -> None:
    takes.put("old", S.READY)
    takes.put("a", S.PROCESSING)
    takes.put("b", S.DOWNLOADING)
    reported = watched(takes)
    takes.put("rebuilt", S.READY, press="")
    takes.put("b", S.READY)
    takes.put("a", S.DISMISSED)
    assert [len(each.takes) for each in reported] == [1]
    takes.put("taken back", S.DRAFT, press="r")
    takes.put("taken back", S.DISMISSED, press="r")
    assert len(reported) == 1


def test_the_texts_of_a_notice() -> None:
    ready, failed, lost = sample_take(S.READY), sample_take(S.FAILED), sample_take(S.UNCONFIRMED)
    title, body = texts_of(EndedOrder((ready, ready, failed, lost)))
    assert title == "2 takes ready, 1 take failed, 1 take not confirmed"
    assert body == "A paper boat drifting down a rainy street"
    long = replace(ready, request=request(prompt="word " * 100))
    assert texts_of(EndedOrder((long,)))[1].endswith("word\u2026")
    assert list(actions_of(EndedOrder((ready,)))) == ["default", "play", "reveal"]
    assert list(actions_of(EndedOrder((failed,)))) == ["default", "show"]


class FakeDesktop(DesktopNotices):
    """A desktop that shows every notice; `press` presses a button of the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.stopped = 0
        self.press: Callable[[str], object] = lambda _action: None

    def show_message(
        self,
        title: str,
        body: str,
        actions: Mapping[str, str],
        do: Callable[[str], object],
        otherwise: Callable[[], object],
    ) -> None:
        self.shown.append((title, body))
        self.press = do

    def stop(self) -> None:
        self.stopped += 1


@pytest.mark.no_qt_log
class TestNotifications:
    @pytest.fixture
    def reported(self, qtbot: QtBot, takes: Takes, tmp_path: Path) -> Reported:
        return Reported(qtbot, takes, tmp_path)

    def test_outside_the_desktop_tells_and_its_buttons_work(
        self, reported: Reported, takes: Takes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        revealed: list[str] = []
        monkeypatch.setattr(files_outside, "reveal", lambda path: revealed.append(path.name))
        reported.frame.hide()
        takes.put("a", S.PROCESSING)
        takes.put("a", S.READY, clip="a.mp4")
        assert [title for title, _body in reported.desktop.shown] == ["1 take ready"]
        reported.desktop.press("reveal")
        assert revealed == ["a.mp4"]
        assert not reported.frame.isVisible()
        reported.desktop.press("play")
        assert reported.played == ["a"]
        assert reported.frame.isVisible()
        assert reported.notices.notified == []

    def test_a_batch_that_failed_is_shown_in_the_list(
        self, reported: Reported, takes: Takes
    ) -> None:
        reported.frame.hide()
        takes.put("a", S.PROCESSING)
        takes.put("a", S.FAILED)
        reported.desktop.press("show")
        assert (reported.played, reported.selected) == ([], ["a"])

    def test_switched_off_nothing_is_told_outside(self, reported: Reported, takes: Takes) -> None:
        reported.wanted = False
        reported.frame.hide()
        takes.put("a", S.PROCESSING)
        takes.put("a", S.READY)
        assert reported.desktop.shown == []

    def test_in_front_a_toast_tells_and_plays(
        self, reported: Reported, takes: Takes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QApplication, "activeWindow", lambda: reported.frame)
        for id in "ab":
            takes.put(id, S.PROCESSING)
        takes.put("a", S.READY)
        takes.put("b", S.READY)
        assert [said.partition(":")[0] for said in reported.notices.notified] == ["2 takes ready"]
        reported.notices.press("said", "Play")
        assert reported.played == ["a"]
        assert reported.desktop.shown == []

    def test_after_the_end_nothing_is_told(self, reported: Reported, takes: Takes) -> None:
        reported.connections.close()
        assert reported.desktop.stopped == 1
        takes.put("a", S.PROCESSING)
        takes.put("a", S.READY)
        assert reported.desktop.shown == []


class Reported:
    """The controller over these takes, with a window on the screen."""

    def __init__(self, qtbot: QtBot, takes: Takes, folder: Path) -> None:
        self.wanted = True
        self.played: list[TakeId] = []
        self.selected: list[TakeId] = []
        self.notices, self.desktop = FakeNotifier(), FakeDesktop()
        self.frame = WindowFrame()
        qtbot.addWidget(self.frame)
        self.frame.show()
        self.connections = Connections()
        store = cast("TakeStore", takes)
        CompletionNotifications(
            BatchWatch(store),
            store,
            FakeLookup(folder),
            self.notices,
            self.frame,
            self.frame,
            Tray(dark_theme(), lambda: None, lambda: False),
            self.desktop,
            wanted=lambda: self.wanted,
            play=self.played.append,
            select=self.selected.append,
        ).start(self.connections)
