"""The pictures of a request are looked at as the service would, and go into the clip."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.simulator.declarations import Refusal
from sora_desktop.simulator.orders import picture_size
from tests.engine.parts import picture
from tests.simulator.caller import Caller, uploaded

KLING: dict[str, Any] = {
    "model": "kling",
    "task_type": "video_generation",
    "version": "3.0",
    "resolution": None,
    "aspect_ratio": None,
    "duration": 5,
}
JPEG = b"\xff\xd8" + b"\xff\xe0" + struct.pack(">H", 16) + bytes(14)
JPEG += b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, 600, 800, 1) + bytes(3)


def test_the_size_of_a_picture_is_read() -> None:
    assert picture_size(picture(side=320)) == (320, 320)
    assert picture_size(JPEG) == (800, 600)
    for other in (b"", b"\xff\xd8", JPEG[:20], b"GIF89a" + bytes(20), b"<html>"):
        with pytest.raises(Refusal, match="format"):
            picture_size(other)


@pytest.mark.parametrize(
    ("side", "taken"), [(300, False), (301, True)], ids=["too small", "large enough"]
)
def test_pixels_are_looked_at(caller: Caller, side: int, taken: bool) -> None:
    answer = caller.create(**KLING, image_url=uploaded(caller, picture(side=side)))
    assert (answer.status_code == 200) is taken
    if not taken:
        assert "invalid image: 300x300" in answer.json()["message"]
        assert caller.simulator.tasks == []


def test_a_link_that_died_and_what_is_no_picture_are_refused(caller: Caller) -> None:
    link = uploaded(caller, picture())
    caller.clock.forward(90_000)
    dead = caller.create(**KLING, image_url=link)
    assert (dead.status_code, "404" in dead.json()["message"]) == (400, True)
    page = caller.create(**KLING, image_url=uploaded(caller, b"<html></html>"))
    assert (page.status_code, "format" in page.json()["message"]) == (400, True)


def test_a_clip_has_the_shape_of_its_first_picture(caller: Caller) -> None:
    link = uploaded(caller, JPEG, "a.jpg")
    caller.finished(**KLING, image_url=link)
    (task,) = caller.simulator.tasks
    assert (task.aspect_ratio, task.first, task.last) == ("800:600", link, "")
    assert (task.spec.width, task.spec.height) == (960, 720)


def test_a_link_of_somebody_elses_is_taken_as_it_stands(caller: Caller) -> None:
    caller.finished(**KLING, image_url="https://example.com/a.png")
    assert caller.simulator.tasks[0].aspect_ratio == "16:9"


def test_the_renderer_gets_the_files(caller: Caller, rendered: list[ClipSpec]) -> None:
    first, last = (uploaded(caller, picture(shade)) for shade in (10, 200))
    done = caller.finished(**KLING, image_url=first, image_tail_url=last)
    assert done["status"] == "completed"
    (spec,) = rendered
    assert spec.first is not None
    assert spec.last is not None
    assert (spec.first.read_bytes(), spec.last.read_bytes()) == (picture(10), picture(200))
