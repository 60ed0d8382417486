"""When a press is done, and the words and the door by which the desktop is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.signal import Signal
from sora_desktop.core.task import Task, TaskChange, TaskId, TaskState
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.batches import Batch, BatchWatch
from sora_desktop.ui.desktop_notice import NotifySend, arguments, notify_send
from sora_desktop.ui.manners_talk import actions_of, words_of
from sora_desktop.ui.tray import Tray
from tests.ui.samples import request, take
from tests.ui.take_source import dark_theme

S = TaskState


class Takes:
    """Takes in memory that tell of their changes, as the store does."""

    def __init__(self) -> None:
        self.changed: Signal[TaskChange] = Signal()
        self._tasks: dict[TaskId, Task] = {}

    def in_state(self, *states: TaskState) -> list[Task]:
        return [task for task in self._tasks.values() if task.state in states]

    def put(self, id: str, state: TaskState, press: str = "p", **changes: Any) -> None:
        before = self._tasks.get(TaskId(id))
        after = replace(take(state), id=TaskId(id), press_id=press, **changes)
        self._tasks[after.id] = after
        self.changed.emit(TaskChange(before=before, after=after))


@pytest.fixture
def takes() -> Takes:
    return Takes()


def watched(takes: Takes) -> list[Batch]:
    """Everything that a watch tells from now on."""
    told: list[Batch] = []
    watch = BatchWatch(cast("TaskStore", takes))
    watch.finished.connect(told.append)
    watch.start()
    return told


def test_a_clip_that_was_taken_away_is_not_under_way(takes: Takes) -> None:
    """Nobody fetches it unasked: closing the window must not ask about it for ever."""
    takes.put("a", S.READY, clip="a.mp4")
    watch = BatchWatch(cast("TaskStore", takes))
    watch.start()
    gone = Problem(category=Category.FILE_GONE)
    takes.put("a", S.COMPLETED, clip="a.mp4", last_error=gone)
    assert watch.under_way() == []
    takes.put("a", S.DOWNLOADING, clip="a.mp4")
    assert len(watch.under_way()) == 1


def test_one_notice_when_the_last_take_of_a_press_is_done(takes: Takes) -> None:
    told = watched(takes)
    for id in "abc":
        takes.put(id, S.DRAFT)
    takes.put("other", S.DRAFT, press="q")
    takes.put("a", S.READY)
    takes.put("b", S.COMPLETED)
    takes.put("b", S.READY)
    assert told == []
    takes.put("c", S.FAILED)
    assert [(len(each.ready), each.failed) for each in told] == [(2, 1)]
    takes.put("a", S.READY, starred=True)
    assert len(told) == 1


def test_what_waits_for_the_person_holds_nothing_up(takes: Takes) -> None:
    told = watched(takes)
    for id in "abcd":
        takes.put(id, S.SUBMITTING)
    takes.put("a", S.UNCONFIRMED)
    takes.put("b", S.COMPLETED, link_dead=True)
    takes.put("c", S.DRAFT, held=True)
    takes.put("d", S.DISMISSED)
    assert [(each.unconfirmed, each.failed, len(each.takes)) for each in told] == [(1, 1, 2)]
    takes.put("a", S.PENDING)
    takes.put("a", S.READY)
    assert len(told[1].ready) == 1, "found later, it is told as its own"


def test_takes_that_were_under_way_at_the_start_count_and_rebuilt_ones_do_not(
    takes: Takes,
) -> None:
    takes.put("old", S.READY)
    takes.put("a", S.PROCESSING)
    takes.put("b", S.DOWNLOADING)
    told = watched(takes)
    takes.put("rebuilt", S.READY, press="")
    takes.put("b", S.READY)
    takes.put("a", S.DISMISSED)
    assert [len(each.takes) for each in told] == [1]
    takes.put("taken back", S.DRAFT, press="r")
    takes.put("taken back", S.DISMISSED, press="r")
    assert len(told) == 1


def test_the_words_of_a_notice() -> None:
    ready, failed, lost = take(S.READY), take(S.FAILED), take(S.UNCONFIRMED)
    title, body = words_of(Batch((ready, ready, failed, lost)))
    assert title == "2 takes ready, 1 take failed, 1 take not confirmed"
    assert body == "A paper boat drifting down a rainy street"
    long = replace(ready, request=request(prompt="word " * 100))
    assert words_of(Batch((long,)))[1].endswith("word\u2026")
    assert list(actions_of(Batch((ready,)))) == ["default", "play", "reveal"]
    assert list(actions_of(Batch((failed,)))) == ["default", "show"]


def test_the_arguments_can_be_mistaken_for_nothing() -> None:
    made = arguments("-x", "<b>a</b> & b", {"play": "Play"})
    assert made[-3:] == ["--", "-x", "&lt;b&gt;a&lt;/b&gt; &amp; b"]
    assert "--action=play=Play" in made
    assert notify_send("win32") is None


class TestNotifySend:
    @pytest.fixture(autouse=True)
    def owner(self, qapp: QApplication) -> Iterator[None]:
        """What owns the senders, and goes when nothing of theirs is under way any more."""
        self.parent = QObject()
        yield
        qapp.processEvents()
        shiboken6.delete(self.parent)

    def told(self, qtbot: QtBot, program: Path | str, script: str = "") -> list[str]:
        if isinstance(program, Path):
            program.write_text(f"#!/bin/sh\n{script}\n")
            program.chmod(0o755)
        sender, done = NotifySend(str(program), self.parent), list[str]()
        sender.tell("t", "b", {"play": "Play"}, done.append, lambda: done.append("tray"))
        qtbot.waitUntil(lambda: bool(done), timeout=30_000)
        sender.stop()
        return done

    def test_the_pressed_button_is_told(self, qtbot: QtBot, tmp_path: Path) -> None:
        assert self.told(qtbot, tmp_path / "notify", "echo play") == ["play"]

    def test_where_it_cannot_the_tray_does(self, qtbot: QtBot, tmp_path: Path) -> None:
        assert self.told(qtbot, tmp_path / "notify", "echo old >&2; exit 1") == ["tray"]
        assert self.told(qtbot, str(tmp_path / "not there")) == ["tray"]

    def test_what_waits_for_a_press_ends_with_the_program(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        program, began = tmp_path / "notify", tmp_path / "began"
        program.write_text(f"#!/bin/sh\ntouch {began}\nexec sleep 600\n")
        program.chmod(0o755)
        sender, done = NotifySend(str(program), self.parent), list[str]()
        for _ in range(7):
            sender.tell("t", "b", {}, done.append, lambda: done.append("tray"))
        qtbot.waitUntil(began.exists, timeout=30_000)
        sender.stop()
        assert done == []


# The platform without a screen has no signal for trays, and Qt says so.
@pytest.mark.no_qt_log
class TestTray:
    def test_it_says_so_when_it_was_all_that_could_be_seen_and_goes(self, qtbot: QtBot) -> None:
        there = [True]
        theme = dark_theme()
        tray = Tray(theme, QSystemTrayIcon, lambda: there[0])
        assert tray.show(alone=True)
        tray.say("2 takes under way")
        with qtbot.assertNotEmitted(tray.lost):
            tray.look()
        there[0] = False
        with qtbot.waitSignal(tray.lost):
            tray.look()
        assert not tray.show(alone=True)
        assert not tray.tell("t", "b")

    def test_no_prompt_is_markup_to_a_tray(self, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[str] = []
        monkeypatch.setattr(
            QSystemTrayIcon, "showMessage", lambda _icon, _title, body, *_rest: told.append(body)
        )
        tray = Tray(dark_theme(), QSystemTrayIcon, lambda: True)
        assert tray.tell("1 take ready", '<img src="file:///etc/passwd"> & boat')
        assert told == ['\u2039img src="file:///etc/passwd"> & boat']

    def test_a_system_without_a_tray(self) -> None:
        tray = Tray(dark_theme(), lambda: None, lambda: True)
        assert not tray.show()
        tray.say("nothing to say it on")
        tray.hide()
