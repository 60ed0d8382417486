"""Videos, sounds, drafts and finals: taken, charged and refused as the service is known to."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sora_desktop.core.money import Money
from sora_desktop.simulator.clips import ClipSpec
from sora_desktop.simulator.declarations import Refusal
from sora_desktop.simulator.orders import read_order
from sora_desktop.simulator.products import price_table
from tests.core.test_media import mp3, mp4, wav
from tests.engine.parts import picture
from tests.simulator.caller import Caller, body, uploaded

SEEDANCE: dict[str, Any] = {
    "model": "seedance",
    "task_type": "seedance-2.5",
    "duration": 5,
    "resolution": "480p",
}
OMNI = SEEDANCE | {"mode": "omni_reference"}
TEXT = SEEDANCE | {"mode": "text_to_video"}
NOTHING: dict[str, Any] = {
    "prompt": None,
    "aspect_ratio": None,
    "duration": None,
    "resolution": None,
}
KLING_OMNI: dict[str, Any] = {
    "model": "kling",
    "task_type": "omni_video_generation",
    "version": "3.0",
    "mode": None,
    "resolution": "720p",
}
DAY = 86_400
URLS = [f"https://x.example/{n}" for n in range(12)]


def final(caller: Caller, task_id: Any, **changes: Any) -> Any:
    """The answer to the order of a final."""
    whole = body(**(SEEDANCE | NOTHING | {"draft_task_id": task_id} | changes))
    return caller.api.post("/api/v1/task", json=whole)


def charged(caller: Caller) -> Money:
    """What the newest task costs."""
    return Money(caller.simulator.tasks[-1].price)


def test_a_draft_and_its_final(caller: Caller) -> None:
    draft = caller.finished("a boat", **TEXT, draft=True, aspect_ratio="9:16")
    assert charged(caller) == Money.from_dollars("0.75")
    assert (caller.simulator.tasks[0].resolution, draft["status"]) == ("480p", "completed")
    answer = final(caller, draft["task_id"])
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["input"] == {"draft_task_id": draft["task_id"]}
    assert charged(caller) == Money.from_dollars("4.00")
    made = caller.simulator.tasks[1]
    assert (made.prompt, made.seconds, made.aspect_ratio) == ("a boat", 5, "9:16")
    assert (made.spec.width, made.spec.height) == (1080, 1920)
    assert made.marks == ("Final of take 1",)
    assert final(caller, draft["task_id"], resolution="1080p").status_code == 200


@pytest.mark.parametrize("field", ["prompt", "duration", "audio", "mode", "draft", "image_urls"])
def test_a_final_takes_nothing_else(caller: Caller, field: str) -> None:
    draft = caller.finished(**TEXT, draft=True)
    values = {"prompt": "a boat", "duration": 5, "mode": "text_to_video", "image_urls": URLS[:1]}
    answer = final(caller, draft["task_id"], **{field: values.get(field, True)})
    assert answer.json()["message"] == f"unknown field {field}"
    assert len(caller.simulator.tasks) == 1


def test_a_final_is_1080p(caller: Caller) -> None:
    draft = caller.finished(**TEXT, draft=True)
    answer = final(caller, draft["task_id"], resolution="720p")
    assert (answer.status_code, answer.json()["message"]) == (400, "invalid resolution")


def test_drafts_that_have_no_final(caller: Caller) -> None:
    plain = caller.finished(**TEXT)
    assert final(caller, plain["task_id"]).json()["message"] == "task is not a draft"
    for unknown in ("0" * 32, "no-such-task"):
        assert final(caller, unknown).json()["message"] == "draft task not found"
    pending = caller.made(**TEXT, draft=True)
    assert final(caller, pending).json()["message"] == "draft task is not completed"
    failed = caller.finished("[fail] a boat", **TEXT, draft=True)
    assert failed["status"] == "failed"
    assert "not completed" in final(caller, failed["task_id"]).json()["message"]
    assert final(caller, 5).json()["message"].startswith("cannot unmarshal number")
    assert final(caller, "").status_code == 400


def test_a_draft_lives_for_seven_days(caller: Caller) -> None:
    draft = caller.finished(**TEXT, draft=True)
    caller.clock.forward(7 * DAY - 3600)
    assert final(caller, draft["task_id"]).status_code == 200
    caller.clock.forward(1)
    answer = final(caller, draft["task_id"])
    assert (answer.status_code, "expired" in answer.json()["message"]) == (400, True)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"draft": "yes"}, "cannot unmarshal string into field draft"),
        ({"draft": True, "resolution": "720p"}, "invalid resolution for draft"),
        ({"task_type": "seedance-2", "draft": True}, "unknown field draft"),
        ({"task_type": "seedance-2.5-flash", "draft": True}, "unknown field draft"),
        ({"task_type": "seedance-2", "draft_task_id": "t"}, "invalid task type"),
    ],
)
def test_drafts_that_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(Refusal, match=message):
        read_order(json.dumps(body(**(TEXT | changes))).encode(), price_table())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, "0 references given"),
        ({"audio_urls": URLS[:1]}, "audio_urls needs image_urls or video_urls"),
        ({"video_urls": URLS[:4]}, "invalid video_urls: 4 given, at most 3"),
        ({"audio_urls": URLS[:4], "image_urls": URLS[:1]}, "invalid audio_urls: 4 given"),
        (
            {"image_urls": URLS[:9], "video_urls": URLS[:3], "audio_urls": URLS[:1]},
            "13 references given, at most 12",
        ),
        (
            {"task_type": "seedance-2", "image_urls": URLS[:9], "video_urls": URLS[:1]},
            "10 references given, at most 9",
        ),
        ({"omni_reference_task_type": "extend", "video_urls": URLS[:1]}, "unknown field omni"),
        (
            {
                "task_type": "seedance-2.5-flash",
                "omni_reference_task_type": "extend",
                "image_urls": URLS[:1],
            },
            "extend needs video_urls",
        ),
        (
            {
                "task_type": "seedance-2.5-flash",
                "omni_reference_task_type": "redo",
                "video_urls": URLS[:1],
            },
            "invalid omni_reference_task_type",
        ),
        ({"mode": "first_last_frames", "video_urls": URLS[:1]}, "unknown field video_urls"),
        ({"mode": "text_to_video", "audio_urls": URLS[:1]}, "unknown field audio_urls"),
        ({"image_urls": URLS[:1], "seed": "7"}, "cannot unmarshal string into field seed"),
        (KLING_OMNI | {"images": URLS[:8]}, "invalid images: 8 given, at most 7"),
        (KLING_OMNI | {"images": URLS[:5], "video": URLS[9]}, "images: at most 4 with video"),
        (KLING_OMNI | {"video": URLS[:1]}, "cannot unmarshal array into field video"),
        (KLING_OMNI | {"multi_shots": [{"prompt": "a", "duration": 15}]}, "invalid duration"),
        (KLING_OMNI | {"prefer_multi_shots": True}, "unknown field prefer_multi_shots"),
    ],
)
def test_references_that_are_refused(changes: dict[str, Any], message: str) -> None:
    aspect = {"aspect_ratio": None} if changes.get("mode") == "first_last_frames" else {}
    with pytest.raises(Refusal, match=message):
        read_order(json.dumps(body(**(OMNI | aspect | changes))).encode(), price_table())


def test_seconds_of_reference_video_are_charged_by_half(caller: Caller) -> None:
    """4 s and 4 s of reference at 0.048: (4 + 2) x 0.048."""
    fast = OMNI | {"task_type": "seedance-2-fast", "duration": 4}
    caller.finished(**fast, video_urls=[uploaded(caller, mp4(4), "a.mp4")])
    assert charged(caller) == Money.from_dollars("0.288")
    links = [uploaded(caller, mp4(n, 20_000 + n), "a.mp4") for n in (3, 5)]
    caller.finished(**OMNI, video_urls=links)
    assert charged(caller) == Money.from_dollars("1.35")
    sound = uploaded(caller, mp3(300), "a.mp3")
    image = uploaded(caller, picture(), "a.png")
    caller.finished(**OMNI, image_urls=[image], audio_urls=[sound])
    assert charged(caller) == Money.from_dollars("0.75")
    assert caller.simulator.tasks[-1].marks == ("sound1 7.8 s",)
    assert caller.simulator.tasks[1].marks == ("video1 3.0 s", "video2 5.0 s")


def test_seconds_of_kling_4_are_added(caller: Caller) -> None:
    kling = {"model": "kling", "task_type": "omni_video_generation", "version": "4.0-flash"}
    link = uploaded(caller, mp4(6), "a.mp4")
    caller.finished(**kling, resolution=None, duration=6, video=link)
    assert charged(caller) == Money.from_dollars("1.20")


@pytest.mark.parametrize(
    ("field", "files", "message"),
    [
        ("video_urls", [mp4(16)], "16 s in all, at most 15.4"),
        ("video_urls", [mp4(8), mp4(8, 21_000)], "16 s in all, at most 15.4"),
        ("audio_urls", [wav(16.0)], "16 s in all, at most 15"),
        ("video_urls", [wav(2.0)], "invalid video_urls: the format is not supported"),
        ("audio_urls", [b"no sound"], "invalid audio_urls: the format is not supported"),
    ],
)
def test_files_that_are_refused(
    caller: Caller, field: str, files: list[bytes], message: str
) -> None:
    ending = "mp4" if field == "video_urls" else "wav"
    links = [uploaded(caller, data, f"a.{ending}") for data in files]
    image = uploaded(caller, picture(), "a.png")
    changes: dict[str, Any] = OMNI | {"image_urls": [image], field: links}
    answer = caller.create(**changes)
    assert (answer.status_code, message in answer.json()["message"]) == (400, True), answer.text
    assert caller.simulator.tasks == []


def test_an_upload_that_died_is_refused(caller: Caller) -> None:
    link = uploaded(caller, mp4(), "a.mp4")
    caller.clock.forward(90_000)
    answer = caller.create(**OMNI, video_urls=[link])
    assert (answer.status_code, "404" in answer.json()["message"]) == (400, True)


def test_a_link_of_somebody_elses_is_taken_and_its_seconds_are_not_known(caller: Caller) -> None:
    caller.finished(**OMNI, video_urls=URLS[:1])
    assert charged(caller) == Money.from_dollars("0.75")


@pytest.mark.parametrize(("kind", "word"), [("extend", "Extends"), ("edit", "Edits")])
def test_what_went_in_is_given_to_the_renderer(
    caller: Caller, rendered: list[ClipSpec], kind: str, word: str
) -> None:
    flash = OMNI | {"task_type": "seedance-2.5-flash", "omni_reference_task_type": kind}
    images = [uploaded(caller, picture(), "a.png")]
    links = [uploaded(caller, mp4(4), "a.mp4")]
    caller.finished(**flash, image_urls=images, video_urls=links)
    (spec,) = rendered
    assert spec.marks == (word, "video1 4.0 s")
    assert [file.read_bytes() for file in spec.references] == [picture(), mp4(4)]


def test_the_final_shows_what_went_into_its_draft(caller: Caller, rendered: list[ClipSpec]) -> None:
    images = [uploaded(caller, picture(), "a.png")]
    links = [uploaded(caller, mp4(4), "a.mp4")]
    draft = caller.finished(**OMNI, draft=True, image_urls=images, video_urls=links)
    caller.finished(**(SEEDANCE | NOTHING | {"draft_task_id": draft["task_id"]}))
    assert len(rendered) == 2
    assert rendered[0].references == rendered[1].references
    assert [file.suffix for file in rendered[1].references] == [".png", ".mp4"]
