"""Threads that may never come back: each is known, and ends with its last call."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.store.background import BackgroundThread, wait_for_threads
from sora_desktop.store.keychain import KeychainThread
from sora_desktop.ui.media import playback_problem
from sora_desktop.ui.media.playback_problem import ClipProbe, PlaybackFailure, PlaybackProblem
from tests.conftest import Started


def test_what_still_runs_is_not_over() -> None:
    go = threading.Event()
    thread = BackgroundThread(go.wait, "waits")
    thread.start()
    assert thread.daemon
    assert not wait_for_threads(0.0)
    go.set()
    thread.join(10.0)
    assert not thread.is_alive()


async def test_a_keychain_that_is_closed_ends_after_its_last_call(started: Started) -> None:
    go, keychain = threading.Event(), KeychainThread(patience=0.01)
    assert not await keychain.call(go.wait, lambda outcome: None)
    keychain.close()
    (thread,) = started()
    go.set()
    await asyncio.to_thread(thread.join, 10.0)
    assert not thread.is_alive()


def test_a_look_at_a_file_is_known_until_the_drive_answers(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: Started
) -> None:
    go = threading.Event()

    away = PlaybackProblem(kind=PlaybackFailure.MISSING, path=tmp_path)

    def silent(path: Path) -> PlaybackProblem:
        go.wait()
        return away

    monkeypatch.setattr(playback_problem, "problem_with_file", silent)
    probe = ClipProbe()
    with qtbot.waitSignal(probe.probed) as answered:
        ticket = probe.probe(tmp_path / "clip.mp4")
        (thread,) = started()
        go.set()
    assert answered.args == [ticket, None, away]
    thread.join(10.0)
    assert not started()
