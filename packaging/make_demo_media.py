"""Draws ``resources/demo/sample_h264.mp4`` for the tests and ``sample.mp4`` for the first start:
run it once, commit what it writes.

    .venv/bin/python packaging/make_demo_media.py

It needs an ffmpeg program with libx264 on PATH. Why the file is made here and not by the program
itself is told in resources/demo/README.md.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "demo" / "sample_h264.mp4"
# What a new person sees: a picture of the demo without the words on it.
SAMPLE = ROOT / "resources" / "demo" / "sample.mp4"
SCENE = {
    "prompt": "A quiet valley at dusk",
    "number": 6,
    "model_name": "",
    "bare": True,
    "width": 1280,
    "height": 720,
    "seconds": 6,
    "sound": True,
}
WIDTH, HEIGHT, FPS, SECONDS = 640, 360, 24, 2
LARGEST, SAMPLE_LARGEST = 300_000, 1_200_000
# The same row of marks as in the program's own demo clips (sora_desktop/demo/clip_picture.py):
# the frame number in binary, the lowest bit at the right.
MARKS, UNIT = 10, HEIGHT / 45
MARGIN = HEIGHT / 18


def picture() -> str:
    """The filter that draws the frames: drifting colours, and the marks."""
    drift = (
        f"gradients=size={WIDTH}x{HEIGHT}:rate={FPS}:duration={SECONDS}:speed=0.02:nb_colors=4:"
        "c0=0x1b2a6b:c1=0x7c4dbd:c2=0xf2a65a:c3=0x123a5c:x0=0:y0=0:x1=640:y1=360:seed=7"
    )
    return ",".join([drift, "format=yuv444p", *_marks(), "format=yuv420p"])


def _marks() -> list[str]:
    left = WIDTH - MARGIN - UNIT * 1.5 * MARKS
    boxes = []
    for bit in range(MARKS):
        x = left + (MARKS - 1 - bit) * UNIT * 1.5 + UNIT * 0.25
        place = f"x={x:.0f}:y={HEIGHT - MARGIN - UNIT:.0f}:w={UNIT:.0f}:h={UNIT:.0f}:t=fill"
        boxes.append(f"drawbox={place}:color=black")
        boxes.append(f"drawbox={place}:color=white:enable='mod(floor(n/{2**bit}),2)'")
    return boxes


def command(ffmpeg: str, out: Path) -> list[str]:
    """The whole call; no date and no version is written, so that it gives the same file again."""
    sound = f"sine=frequency=220:sample_rate=48000:duration={SECONDS},volume=0.3"
    return [
        *(ffmpeg, "-y", "-v", "error", "-f", "lavfi", "-i", picture()),
        *("-f", "lavfi", "-i", sound),
        *("-c:v", "libx264", "-profile:v", "high", "-preset", "slow", "-crf", "26"),
        *("-c:a", "aac", "-b:a", "64k", "-map_metadata", "-1", "-fflags", "+bitexact"),
        *("-flags:v", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart", str(out)),
    ]


def sample_command(ffmpeg: str, drawn: Path, out: Path) -> list[str]:
    """The call that makes H.264 of what the demo drew."""
    return [
        *(ffmpeg, "-y", "-v", "error", "-i", str(drawn)),
        *("-c:v", "libx264", "-profile:v", "high", "-preset", "veryslow", "-crf", "24"),
        *("-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "96k", "-map_metadata", "-1"),
        *("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"),
        *("-movflags", "+faststart", str(out)),
    ]


def draw(folder: Path) -> Path:
    """The clip of `SCENE` as the demo draws it."""
    spec, drawn = folder / "scene.json", folder / "scene.mp4"
    spec.write_text(json.dumps(SCENE), encoding="utf-8")
    command = [sys.executable, "-m", "sora_desktop", "--render-clip", str(spec), str(drawn)]
    subprocess.run(command, check=True, cwd=ROOT)
    return drawn


def made(call: list[str], part: Path, target: Path, largest: int) -> bool:
    """Runs ffmpeg and puts the file in its place; False and a sentence when it cannot."""
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(call, check=False)
    if done.returncode:
        part.unlink(missing_ok=True)
        return False
    if part.stat().st_size > largest:
        print(f"{part} is larger than {largest} bytes.", file=sys.stderr)
        return False
    os.replace(part, target)
    print(f"{target}: {target.stat().st_size} bytes")
    return True


def main() -> int:
    """Writes the files; 1 and a sentence when it cannot."""
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        print("There is no ffmpeg on PATH. On Debian: apt-get install ffmpeg.", file=sys.stderr)
        return 1
    part = TARGET.with_suffix(".part.mp4")
    if not made(command(ffmpeg, part), part, TARGET, LARGEST):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        part = SAMPLE.with_suffix(".part.mp4")
        call = sample_command(ffmpeg, draw(Path(folder)), part)
        return 0 if made(call, part, SAMPLE, SAMPLE_LARGEST) else 1


if __name__ == "__main__":
    sys.exit(main())
