"""Demo clips: what was asked for is what is in the file, and every take is its own."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.demo import clip_renderer
from sora_desktop.demo.clip_picture import DemoTake, Landscape, frame_number
from sora_desktop.demo.clip_renderer import RATE, BadSpec, read_spec, render_clip, samples
from sora_desktop.simulator import clips
from sora_desktop.simulator.clips import (
    ClipSpec,
    SubprocessRenderer,
    child_environment,
    this_program,
)
from tests.ui.conftest import CLIP

ROOT = Path(__file__).resolve().parents[2]
CHILD = (
    sys.executable,
    "-c",
    "import sys; from pathlib import Path; from sora_desktop.demo.clip_renderer import render_clip;"
    "sys.exit(render_clip(Path(sys.argv[2]), Path(sys.argv[3])))",
)
TAKE = DemoTake(prompt="A boat", number=1, model_name="Sora 2", width=320, height=180, seconds=4)
# No Python handler of Qt's messages: see test_player.py.
pytestmark = pytest.mark.no_qt_log


SPEC = ClipSpec(
    task_id="a-task",
    number=7,
    prompt="Ein Boot \ud83d",
    width=320,
    height=180,
    seconds=1,
    model_name="Sora 2",
    sound=False,
)


@pytest.fixture(autouse=True)
def not_nicer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering in this process must not make the other tests slower."""
    monkeypatch.setattr("os.nice", lambda _step: 0, raising=False)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The children find the package in this checkout."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def test_a_clip_has_the_size_length_rate_and_sound_asked_for(qtbot: QtBot, demo_clip: Path) -> None:
    player = QMediaPlayer()
    with qtbot.waitSignal(player.metaDataChanged):
        player.setSource(QUrl.fromLocalFile(str(demo_clip)))
    qtbot.waitUntil(lambda: player.mediaStatus() == QMediaPlayer.MediaStatus.LoadedMedia)
    reported = player.metaData()
    assert reported.value(QMediaMetaData.Key.Resolution).toTuple() == (640, 360)
    assert reported.value(QMediaMetaData.Key.VideoFrameRate) == 24
    assert player.duration() == 4000
    assert len(player.audioTracks()) == 1
    player.setSource(QUrl())


def test_a_clip_without_sound_has_no_sound_track(
    qtbot: QtBot, tmp_path: Path, demo_clip: Path
) -> None:
    out = tmp_path / "silent.mp4"
    assert render_clip(_spec(tmp_path, sound=False, seconds=1), out) == 0
    player = QMediaPlayer()
    player.setSource(QUrl.fromLocalFile(str(out)))
    qtbot.waitUntil(lambda: player.mediaStatus() == QMediaPlayer.MediaStatus.LoadedMedia)
    assert (player.hasVideo(), player.hasAudio(), player.duration()) == (True, False, 1000)
    player.setSource(QUrl())
    assert [path.name for path in tmp_path.glob("*.mp4")] == ["silent.mp4"]


@pytest.mark.parametrize("index", [0, 1, 84, 1023])
@pytest.mark.parametrize(("width", "height"), [(320, 180), (180, 320), (1280, 720)])
def test_a_frame_says_its_number(qapp: QApplication, index: int, width: int, height: int) -> None:
    painted = Landscape(replace(TAKE, width=width, height=height)).frame(index)
    assert frame_number(painted) == index
    assert (painted.width(), painted.height()) == (width, height)


def test_takes_look_different_and_a_take_looks_the_same_again(qapp: QApplication) -> None:
    first = QImage(Landscape(TAKE).frame(3))
    assert QImage(Landscape(TAKE).frame(3)) == first
    assert QImage(Landscape(replace(TAKE, number=2)).frame(3)) != first
    assert QImage(Landscape(replace(TAKE, prompt="A ship " * 60)).frame(3)) != first


def test_the_picture_moves(qapp: QApplication) -> None:
    picture = Landscape(TAKE)
    assert picture.frame(0).copy() != picture.frame(24).copy()


def test_the_sound_is_as_long_as_the_clip_and_begins_and_ends_in_silence() -> None:
    sound = memoryview(samples(5, 2)).cast("h")
    assert len(sound) == 2 * RATE
    assert sound[0] == sound[-1] == 0
    assert max(sound) > 2000


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no json", "not a description"),
        ("[]", "not a description"),
        (json.dumps({**CLIP, "width": 32}), "out of range"),
        (json.dumps({**CLIP, "height": 9000}), "out of range"),
        (json.dumps({**CLIP, "seconds": 0}), "out of range"),
    ],
)
def test_a_bad_description_is_refused(
    tmp_path: Path, text: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(text, encoding="utf-8")
    with pytest.raises(BadSpec, match=reason):
        read_spec(spec)
    assert render_clip(spec, tmp_path / "out.mp4") == 1
    assert reason in capsys.readouterr().err
    assert not (tmp_path / "out.mp4").exists()


def test_a_folder_that_is_not_there_is_told(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert render_clip(_spec(tmp_path), tmp_path / "none" / "out.mp4") == 1
    assert "cannot render" in capsys.readouterr().err


def test_an_encoder_that_hangs_is_given_up(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(clip_renderer, "_LIMIT_MS", 10)
    monkeypatch.setattr(clip_renderer.ClipRecorder, "start", lambda _self: None)
    assert render_clip(_spec(tmp_path), tmp_path / "out.mp4") == 1
    assert "too long" in capsys.readouterr().err


@pytest.mark.usefixtures("here")
async def test_a_child_renders_a_clip(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    await SubprocessRenderer(CHILD).render(SPEC, out)
    assert out.stat().st_size > 5_000


@pytest.mark.usefixtures("here")
async def test_a_child_that_fails_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="out of range"):
        await SubprocessRenderer(CHILD).render(replace(SPEC, width=2), tmp_path / "out.mp4")


async def test_a_cancelled_render_ends_its_child(tmp_path: Path) -> None:
    sleeper = SubprocessRenderer((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(sleeper.render(SPEC, tmp_path / "out.mp4"), timeout=0.2)


async def test_a_child_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips, "_LIMIT_SECONDS", 0.05)
    sleeper = SubprocessRenderer((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(RuntimeError, match="took too long"):
        await sleeper.render(SPEC, tmp_path / "out.mp4")


def test_a_frozen_program_is_started_as_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert this_program() == (sys.executable, "-m", "sora_desktop")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert this_program() == (sys.executable,)


def test_the_child_needs_no_screen() -> None:
    assert child_environment({"PATH": "/bin"})["PATH"] == "/bin"
    if sys.platform != "win32":
        assert child_environment({})["QT_QPA_PLATFORM"] == "offscreen"


def _spec(folder: Path, **fields: object) -> Path:
    spec = folder / "spec.json"
    spec.write_text(json.dumps({**CLIP, **fields}), encoding="utf-8")
    return spec
