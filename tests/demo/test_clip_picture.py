"""What was put in is what a demo clip begins and ends with, to the eye and over HTTP."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink
from pytestqt.qtbot import QtBot

from sora_desktop.demo.clip_picture import reference_rect
from sora_desktop.demo.clip_renderer import render_clip
from sora_desktop.simulator import Simulator
from sora_desktop.simulator.clips import SubprocessRenderer, spec_json
from tests.demo.test_clip_renderer import CHILD, ROOT, SPEC

# No Python handler of Qt's messages: see test_player.py.
pytestmark = pytest.mark.no_qt_log
NEAR, FAR = 8, 30


def picture(folder: Path, name: str, *colours: str) -> Path:
    """A picture file of upright stripes, wider than the clip."""
    image = QImage(500, 200, QImage.Format.Format_RGB32)
    for column in range(500):
        colour = QColor(colours[column * len(colours) // 500])
        for row in range(200):
            image.setPixelColor(column, row, colour)
    assert image.save(str(folder / name))
    return folder / name


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures, of 255, over a grid of their points."""
    size = one.size()
    other = other.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    left, top = (other.width() - size.width()) // 2, (other.height() - size.height()) // 2
    points = [
        (one.pixelColor(x, y), other.pixelColor(left + x, top + y))
        for x in range(0, size.width(), 4)
        for y in range(0, size.height(), 4)
    ]
    sums = [
        abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
        for a, b in points
    ]
    return sum(sums) / (3 * len(sums))


def test_a_clip_begins_and_ends_with_the_pictures_put_in(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda _step: 0, raising=False)
    first = picture(tmp_path, "first.png", "#c02020", "#20c040", "#f0f0f0")
    last = picture(tmp_path, "last.jpg", "#2040c0", "#f0c020")
    out, spec = tmp_path / "out.mp4", replace(SPEC, seconds=3, first=first, last=last)
    (tmp_path / "spec.json").write_text(spec_json(spec), "utf-8")
    assert render_clip(tmp_path / "spec.json", out) == 0
    begin, middle, end = frames(qtbot, out, 0, 36, 71)
    assert difference(begin, QImage(str(first))) <= NEAR
    assert difference(end, QImage(str(last))) <= NEAR
    # Another picture is noticed, and in between is the clip.
    assert difference(begin, QImage(str(last))) > FAR
    assert difference(end, QImage(str(first))) > FAR
    assert difference(middle, QImage(str(first))) > FAR


def test_a_clip_shows_its_references(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda _step: 0, raising=False)
    files = tuple(
        picture(tmp_path, f"{place}.png", colour)
        for place, colour in enumerate(("#c02020", "#20c040", "#2040c0"))
    )
    out, spec = tmp_path / "out.mp4", replace(SPEC, width=1280, height=720, references=files)
    (tmp_path / "spec.json").write_text(spec_json(spec), "utf-8")
    assert render_clip(tmp_path / "spec.json", out) == 0
    (middle,) = frames(qtbot, out, 12)
    for place, file in enumerate(files):
        part = middle.copy(reference_rect(middle.width(), middle.height(), place))
        assert difference(part, QImage(str(file))) <= NEAR
        assert difference(part, QImage(str(files[place - 1]))) > FAR


def test_a_clip_shows_the_first_frame_of_each_reference_video(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside its reference pictures; a file that is no video leaves the others in their places."""
    monkeypatch.setattr("os.nice", lambda _step: 0, raising=False)
    described = tmp_path / "spec.json"
    files = []
    for name, colour in (("red", "#c02020"), ("green", "#20c040")):
        still = picture(tmp_path, f"{name}.png", colour)
        described.write_text(spec_json(replace(SPEC, first=still)), "utf-8")
        files.append((still, tmp_path / f"{name}.mp4"))
        assert render_clip(described, files[-1][1]) == 0
    blue = picture(tmp_path, "blue.png", "#2040c0")
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video")
    shown = (blue, broken, *(clip for _, clip in files))
    out, spec = tmp_path / "out.mp4", replace(SPEC, width=1280, height=720, references=shown)
    described.write_text(spec_json(spec), "utf-8")
    assert render_clip(described, out) == 0
    (middle,) = frames(qtbot, out, 12)
    stills = [blue, *(still for still, _ in files)]
    for place, still in enumerate(stills):
        part = middle.copy(reference_rect(middle.width(), middle.height(), place))
        assert difference(part, QImage(str(still))) <= NEAR
        assert difference(part, QImage(str(stills[place - 1]))) > FAR


def test_there_is_room_for_as_many_references_as_any_model_takes() -> None:
    for width, height in ((1280, 720), (480, 854)):
        places = [reference_rect(width, height, place) for place in range(12)]
        assert all(QRect(0, 0, width, height).contains(each) for each in places)


def frames(qtbot: QtBot, clip: Path, *places: int) -> list[QImage]:
    """These frames of the clip, in order."""
    player, sink = QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(clip)))
    player.pause()
    found = []
    for place in places:
        qtbot.waitUntil(lambda: sink.videoFrame().isValid())
        player.setPosition(round((place + 0.5) * 1000 / 24))
        wanted = place * 1_000_000 // 24
        qtbot.waitUntil(partial(_shows, sink, wanted))
        found.append(sink.videoFrame().toImage())
    player.setSource(QUrl())
    return found


def _shows(sink: QVideoSink, moment: int) -> bool:
    return abs(sink.videoFrame().startTime() - moment) < 2000


def test_over_http(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Uploaded, ordered, drawn in a process of its own, and fetched."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    first = picture(tmp_path, "first.png", "#c02020", "#20c040", "#f0f0f0")
    last = picture(tmp_path, "last.jpg", "#2040c0", "#f0c020")
    with Simulator(tmp_path / "service", SubprocessRenderer(CHILD), speed=1000) as simulator:
        api = httpx.Client(base_url=simulator.base_url, headers={"x-api-key": "k" * 20})
        with api:
            links = [uploaded(api, file) for file in (first, last)]
            task_id = api.post("/api/v1/task", json=order(links)).json()["data"]["task_id"]
            qtbot.waitUntil(lambda: ended(api, task_id)["status"] == "completed", timeout=60_000)
            link = ended(api, task_id)["output"]["video"]
        clip = tmp_path / "clip.mp4"
        clip.write_bytes(httpx.get(link).content)
    begin, end = frames(qtbot, clip, 0, 4 * 24 - 1)
    assert (begin.width(), begin.height()) == (1200, 480)
    assert difference(begin, QImage(str(first))) <= NEAR
    assert difference(end, QImage(str(last))) <= NEAR
    assert difference(begin, QImage(str(last))) > FAR


def uploaded(api: httpx.Client, file: Path) -> str:
    fields = {"file_name": file.name, "file_data": b64encode(file.read_bytes()).decode()}
    answer: dict[str, Any] = api.post("/api/ephemeral_resource", json=fields).json()
    return str(answer["data"]["url"])


def order(links: list[str]) -> dict[str, Any]:
    fields = {"mode": "first_last_frames", "duration": 4, "resolution": "480p", "audio": True}
    return {
        "model": "seedance",
        "task_type": "seedance-2-mini",
        "input": {"prompt": "a kite", "image_urls": links, **fields},
    }


def ended(api: httpx.Client, task_id: str) -> dict[str, Any]:
    data: dict[str, Any] = api.get(f"/api/v1/task/{task_id}").json()["data"]
    assert data["status"] != "failed", data["error"]
    return data
