"""What is known of the clips of a cut, as they are read and played."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sora_desktop.resources import resource
from sora_desktop.ui.media.cut_player import ClipLengths
from sora_desktop.ui.media.playback_problem import PlaybackFailure, PlaybackProblem
from tests.conftest import Started


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return Path(shutil.copy(resource("demo", "sample_h264.mp4"), tmp_path))


@pytest.mark.parametrize("kind", [PlaybackFailure.MISSING, PlaybackFailure.NO_ANSWER])
def test_a_late_word_that_a_clip_is_gone_is_doubted_once(
    qtbot: QtBot, clip: Path, kind: PlaybackFailure
) -> None:
    known, problem = ClipLengths(), PlaybackProblem(kind=kind, path=clip)
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    with qtbot.waitSignal(known.changed):
        known.fail(problem)
    assert known.problems == {}
    # A player that can't open what is there says so again: it isn't tried for ever.
    other = Path(shutil.copy(clip, clip.with_name("other.mp4")))
    known.fail(problem)
    with qtbot.waitSignal(known.changed):
        known.fail(PlaybackProblem(kind=kind, path=other))
    assert known.problems == {clip: problem}
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    assert known.problems == {}


def test_a_clip_that_is_gone_stays_gone(qtbot: QtBot, clip: Path) -> None:
    known = ClipLengths()
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    clip.unlink()
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    (problem,) = known.problems.values()
    assert problem.kind is PlaybackFailure.MISSING


def test_a_clip_that_comes_back_while_its_absence_is_reported_is_whole(
    qtbot: QtBot, clip: Path, started: Started
) -> None:
    known, away = ClipLengths(), clip.with_name("away.mp4")
    clip.rename(away)
    with qtbot.waitSignal(known.changed):
        known.read([clip])
        # The answer is on its way to this thread.
        for thread in started():
            thread.join()
        away.rename(clip)
    (problem,) = known.problems.values()
    assert problem.kind is PlaybackFailure.MISSING
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    assert known.problems == {}
    assert clip in known.lengths


def test_a_clip_that_cannot_be_decoded_is_not_tried_again(qtbot: QtBot, clip: Path) -> None:
    known, problem = ClipLengths(), PlaybackProblem(kind=PlaybackFailure.NO_PICTURE, path=clip)
    with qtbot.waitSignal(known.changed):
        known.read([clip])
    known.fail(problem)
    other = Path(shutil.copy(clip, clip.with_name("other.mp4")))
    # They are read one after the other, so both have been read when the second is known.
    known.read([clip, other])
    qtbot.waitUntil(lambda: other in known.lengths)
    assert known.problems == {clip: problem}
