"""The size of a picture, and the files without one."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sora_desktop.core.clips.containers import walk
from sora_desktop.simulator import BoxRenderer, ClipSpec, Damage
from sora_desktop.simulator.clips import damaged, frame_size


@pytest.mark.parametrize(
    ("ratio", "resolution", "size"),
    [
        ("16:9", "720p", (1280, 720)),
        ("9:16", "720p", (720, 1280)),
        ("16:9", "1080p", (1920, 1080)),
        ("9:16", "1080p", (1080, 1920)),
        ("1:1", "720p", (720, 720)),
        ("4:3", "720p", (960, 720)),
        ("3:4", "1080p", (1080, 1440)),
        ("21:9", "720p", (1680, 720)),
        ("21:9", "480p", (1120, 480)),
        ("16:9", "480p", (854, 480)),
        ("16:9", "768p", (1366, 768)),
        ("auto", "8K", (1280, 720)),
        ("1:0", "720p", (1280, 720)),
        ("0:1", "720p", (1280, 720)),
        ("100:1", "720p", (1280, 720)),
    ],
)
def test_frame_sizes(ratio: str, resolution: str, size: tuple[int, int]) -> None:
    assert frame_size(ratio, resolution) == size


@pytest.mark.parametrize("size", [1000, 20_000, 3_000_000])
async def test_boxes_of_any_size(tmp_path: Path, size: int) -> None:
    spec = ClipSpec(
        task_id="t",
        number=1,
        prompt="boat",
        width=720,
        height=1280,
        seconds=12,
        model_name="Sora 2",
        sound=True,
    )
    target = tmp_path / "clip.mp4"
    await BoxRenderer(size).render(spec, target)
    clip = target.read_bytes()
    assert len(clip) == size
    report = walk(io.BytesIO(clip), size)
    assert (report.whole, report.width, report.height) == (True, 720, 1280)
    noisy = damaged(clip, Damage.NOISE)
    assert len(noisy) == size
    assert noisy != clip


def test_noise_needs_frames() -> None:
    assert damaged(b"\0\0\0\1mdat\0\0\0\0free", Damage.NOISE) == b"\0\0\0\1mdat\0\0\0\0free"
