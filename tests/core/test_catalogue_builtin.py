"""The models that come with the program: what they send, to the letter, and what they cost."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sora_desktop.api.wire import parse_task
from sora_desktop.core.catalogue import Catalogue, Misfit
from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind, Mode
from sora_desktop.core.money import Money
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, Choice, Options, rows_text
from sora_desktop.core.request import (
    CheckedRequest,
    Flaw,
    InvalidRequest,
    VideoRequest,
    body,
    check,
    fitted,
    flaws_of,
)
from sora_desktop.resources import resource
from tests.core.makers import an_input, every_request

KINDS = dict.fromkeys((Role.REFERENCE_VIDEO, Role.EXTEND, Role.EDIT), Kind.VIDEO)
KINDS |= {Role.REFERENCE_SOUND: Kind.SOUND, Role.DRAFT: Kind.TASK}
TEXT = resource("models.toml").read_text(encoding="utf-8")
WIDE = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The built-in catalogue."""
    return parse(TEXT)


def put_in(role: Role, place: int = 0) -> Input:
    """What it is for: a picture, a video or sound of 2 s, or the task of a draft."""
    return an_input(role, place, KINDS.get(role, Kind.PICTURE))


def asked(
    model_id: str, seconds: int, *roles: Role, prompt: str = "a paper boat", **changes: Any
) -> VideoRequest:
    """A request at 16:9, where the model has shapes."""
    fields: dict[str, Any] = {"aspect_ratio": "16:9"} | changes
    inputs = tuple(put_in(role, roles[:at].count(role)) for at, role in enumerate(roles))
    options = Options(fields, seconds=seconds)
    return VideoRequest(model_id=model_id, prompt=prompt, options=options, inputs=inputs)


FIRST, LAST, REF = Role.FIRST_FRAME, Role.LAST_FRAME, Role.REFERENCE
VIDEO, SOUND = Role.REFERENCE_VIDEO, Role.REFERENCE_SOUND
DRAFT, EXTEND, EDIT = Role.DRAFT, Role.EXTEND, Role.EDIT
VIDEOS = [f"https://example.com/{place}.mp4" for place in range(4)]
SOUNDS = [f"https://example.com/{place}.mp3" for place in range(4)]
REFS = [f"https://example.com/{place}.png" for place in range(10)]
LINKS = {
    an_input(FIRST): "https://example.com/first.png",
    an_input(LAST): "https://example.com/last.png",
}
URLS = list(LINKS.values())
LINKS |= {an_input(REF, place): link for place, link in enumerate(REFS)}
LINKS |= {
    an_input(role, place, KINDS[role]): link
    for role, links in ((VIDEO, VIDEOS), (SOUND, SOUNDS), (EXTEND, VIDEOS), (EDIT, VIDEOS))
    for place, link in enumerate(links)
}
Choices = dict[str, Any]
HD: Choices = {"resolution": "720p"}
SD: Choices = {"resolution": "480p"}
FULL: Choices = {"resolution": "1080p"}
LOUD: Choices = {"sound": True}
MUTE: Choices = {"sound": False}
NO_SHAPE: Choices = {"aspect_ratio": None}
PUBLIC = {"service_mode": "public"}
NO_CONFIG: dict[str, str] = {}
OMNI_MODES = ("references", "extend", "edit")
SHOTS = rows_text(
    [
        {"prompt": "A paper boat leaves the quay", "duration": 4},
        {"prompt": "Close view, rain on the sail", "duration": 5},
    ]
)
# Requests as they stand in PiAPI's pages and in the field reference, whole.
SAMPLES = [
    (
        asked("veo-3.1-fast", 8, FIRST, LAST, prompt="The kite rises", **HD, **LOUD),
        {
            "model": "veo3.1",
            "task_type": "veo3.1-video-fast",
            "input": {
                "prompt": "The kite rises",
                "image_url": "https://example.com/first.png",
                "tail_image_url": "https://example.com/last.png",
                "duration": "8s",
                "resolution": "720p",
                "aspect_ratio": "16:9",
                "generate_audio": True,
            },
            "config": {},
        },
    ),
    (
        asked("seedance-2-fast", 6, FIRST, LAST, prompt="The door opens", **HD, **LOUD),
        {
            "model": "seedance",
            "task_type": "seedance-2-fast",
            "input": {
                "mode": "first_last_frames",
                "prompt": "The door opens",
                "duration": 6,
                "resolution": "720p",
                "audio": True,
                "image_urls": URLS,
            },
            "config": {},
        },
    ),
    (
        asked("seedance-2.5", 8, REF, VIDEO, prompt="@image1 walks as in @video1", **HD, **LOUD),
        {
            "model": "seedance",
            "task_type": "seedance-2.5",
            "input": {
                "mode": "omni_reference",
                "prompt": "@image1 walks as in @video1",
                "duration": 8,
                "resolution": "720p",
                "aspect_ratio": "16:9",
                "audio": True,
                "image_urls": REFS[:1],
                "video_urls": VIDEOS[:1],
            },
            "config": {},
        },
    ),
    (
        asked("kling-4.0-flash", 6, REF, prompt="The woman of the first picture", **HD),
        {
            "model": "kling",
            "task_type": "omni_video_generation",
            "input": {
                "version": "4.0-flash",
                "duration": 6,
                "aspect_ratio": "16:9",
                "prompt": "The woman of the first picture",
                "images": REFS[:1],
            },
            "config": {"service_mode": "public"},
        },
    ),
    (
        asked("kling-3.0", 9, prompt="A paper boat", multi_shots=SHOTS, **FULL, **LOUD),
        {
            "model": "kling",
            "task_type": "video_generation",
            "input": {
                "version": "3.0",
                "mode": "pro",
                "prompt": "A paper boat",
                "aspect_ratio": "16:9",
                "enable_audio": True,
                "prefer_multi_shots": True,
                "multi_shots": [
                    {"prompt": "A paper boat leaves the quay", "duration": 4},
                    {"prompt": "Close view, rain on the sail", "duration": 5},
                ],
            },
            "config": {"service_mode": "public"},
        },
    ),
]


@pytest.mark.parametrize(("request_", "sample"), SAMPLES)
def test_samples(catalogue: Catalogue, request_: VideoRequest, sample: dict[str, Any]) -> None:
    """Nothing more, nothing less, and each of the same type."""
    wire = body(check(request_, catalogue).mode, request_, LINKS)
    sent = {
        "model": wire.model,
        "task_type": wire.task_type,
        "input": dict(wire.input),
        "config": dict(wire.config),
    }
    assert json.dumps(sent, sort_keys=True) == json.dumps(sample, sort_keys=True)


KLING = {"version": "3.0", "prefer_multi_shots": False}
WAN = {"watermark": False, "prompt_extend": False}
HAILUO = {"model": "v2.3", "expand_prompt": False}
WIDE_SHAPE = {"aspect_ratio": "16:9"}
# Every model and mode that has no sample, from its row: request, model, task type, config, and
# everything of the input but the prompt.
SENT = [
    # 3: sora2; duration a number, no picture
    (asked("sora-2-pro", 8, **FULL), "sora2", "sora2-pro-video", NO_CONFIG,
     WIDE_SHAPE | FULL | {"duration": 8}),
    (asked("sora-2-pro", 4, **HD, aspect_ratio="9:16"), "sora2", "sora2-pro-video", NO_CONFIG,
     {"aspect_ratio": "9:16", "resolution": "720p", "duration": 4}),
    (asked("sora-2", 12), "sora2", "sora2-video", NO_CONFIG, WIDE_SHAPE | {"duration": 12}),
    # 3: veo3.1; duration a text, generate_audio always
    (asked("veo-3.1", 8, **HD, **LOUD), "veo3.1", "veo3.1-video", NO_CONFIG,
     WIDE_SHAPE | HD | {"duration": "8s", "generate_audio": True}),
    (asked("veo-3.1", 6, FIRST, **FULL, **MUTE, negative_prompt="rain"),
     "veo3.1", "veo3.1-video", NO_CONFIG,
     WIDE_SHAPE | FULL | {"duration": "6s", "generate_audio": False, "image_url": URLS[0],
                          "negative_prompt": "rain"}),
    (asked("veo-3.1", 8, FIRST, LAST, **HD, **LOUD), "veo3.1", "veo3.1-video", NO_CONFIG,
     WIDE_SHAPE | HD | {"duration": "8s", "generate_audio": True, "image_url": URLS[0],
                        "tail_image_url": URLS[1]}),
    (asked("veo-3.1-fast", 4, **FULL, **MUTE), "veo3.1", "veo3.1-video-fast", NO_CONFIG,
     WIDE_SHAPE | FULL | {"duration": "4s", "generate_audio": False}),
    (asked("veo-3.1-fast", 4, FIRST, **HD, **MUTE), "veo3.1", "veo3.1-video-fast", NO_CONFIG,
     WIDE_SHAPE | HD | {"duration": "4s", "generate_audio": False, "image_url": URLS[0]}),
    # 4.3: Kling 4; service_mode required, task type by what goes in, flash without a size
    (asked("kling-4.0", 30, **HD), "kling", "text_to_video", PUBLIC,
     WIDE_SHAPE | {"version": "4.0", "mode": "std", "duration": 30}),
    (asked("kling-4.0", 3, FIRST, **HD, **NO_SHAPE), "kling", "image_to_video", PUBLIC,
     {"version": "4.0", "mode": "std", "duration": 3, "image_url": URLS[0]}),
    (asked("kling-4.0-flash", 20, **HD), "kling", "text_to_video", PUBLIC,
     WIDE_SHAPE | {"version": "4.0-flash", "duration": 20}),
    (asked("kling-4.0-flash", 6, FIRST, **HD, **NO_SHAPE), "kling", "image_to_video", PUBLIC,
     {"version": "4.0-flash", "duration": 6, "image_url": URLS[0]}),
    # 4.1: Kling 3; mode for the size, enable_audio and prefer_multi_shots always
    (asked("kling-3.0", 3, **HD, **LOUD), "kling", "video_generation", PUBLIC,
     KLING | WIDE_SHAPE | {"mode": "std", "duration": 3, "enable_audio": True}),
    (asked("kling-3.0", 15, FIRST, **FULL, **MUTE), "kling", "video_generation", PUBLIC,
     KLING | {"mode": "pro", "duration": 15, "enable_audio": False, "image_url": URLS[0]}),
    (asked("kling-3.0", 5, FIRST, LAST, **HD, **MUTE), "kling", "video_generation", PUBLIC,
     KLING | {"mode": "std", "duration": 5, "enable_audio": False, "image_url": URLS[0],
              "image_tail_url": URLS[1]}),
    # 3: Veo with references; 16:9 and 8 s
    *[(asked(model_id, 8, *[REF] * many, **HD, **LOUD), "veo3.1", task, NO_CONFIG,
       WIDE_SHAPE | HD | {"duration": "8s", "generate_audio": True,
                          "reference_image_urls": REFS[:many]})
      for model_id, task in (("veo-3.1", "veo3.1-video"), ("veo-3.1-fast", "veo3.1-video-fast"))
      for many in (1, 3)],
    # 4.2: Kling 3 omni; resolution here, images
    (asked("kling-3.0-omni", 5, **HD, **MUTE), "kling", "omni_video_generation", PUBLIC,
     WIDE_SHAPE | HD | {"version": "3.0", "duration": 5, "enable_audio": False}),
    *[(asked("kling-3.0-omni", 15, *[REF] * many, **FULL, **LOUD), "kling",
       "omni_video_generation", PUBLIC,
       WIDE_SHAPE | FULL | {"version": "3.0", "duration": 15, "enable_audio": True,
                            "images": REFS[:many]}) for many in (2, 7)],
    # 4.2: shots of one's own, without a switch for them; one video, with up to four pictures
    (asked("kling-3.0-omni", 9, REF, multi_shots=SHOTS, **FULL, **LOUD), "kling",
     "omni_video_generation", PUBLIC,
     WIDE_SHAPE | FULL | {"version": "3.0", "enable_audio": True, "images": REFS[:1],
                          "multi_shots": json.loads(SHOTS)}),
    (asked("kling-3.0-omni", 9, multi_shots=SHOTS, **HD, **MUTE), "kling",
     "omni_video_generation", PUBLIC,
     WIDE_SHAPE | HD | {"version": "3.0", "enable_audio": False,
                        "multi_shots": json.loads(SHOTS)}),
    (asked("kling-3.0-omni", 5, *[REF] * 4, VIDEO, **HD, **MUTE), "kling",
     "omni_video_generation", PUBLIC,
     WIDE_SHAPE | HD | {"version": "3.0", "duration": 5, "enable_audio": False,
                        "images": REFS[:4], "video": VIDEOS[0]}),
    # 4.5: a seed, where one is given
    *[(asked(model_id, 5, **SD, **LOUD, seed=7), "seedance", model_id, NO_CONFIG,
       WIDE_SHAPE | SD | {"mode": "text_to_video", "duration": 5, "audio": True, "seed": 7})
      for model_id in ("seedance-2.5", "seedance-2", "seedance-2-fast", "seedance-2-mini")],
    # 4.7: Seedance 2.5 flash
    (asked("seedance-2.5-flash", 4, **SD, **MUTE), "seedance", "seedance-2.5-flash", NO_CONFIG,
     WIDE_SHAPE | SD | {"mode": "text_to_video", "duration": 4, "audio": False}),
    (asked("seedance-2.5-flash", 30, FIRST, LAST, **HD, **LOUD), "seedance", "seedance-2.5-flash",
     NO_CONFIG,
     HD | {"mode": "first_last_frames", "duration": 30, "audio": True, "image_urls": URLS}),
    (asked("seedance-2.5-flash", 8, *[REF] * 9, **HD, **LOUD), "seedance", "seedance-2.5-flash",
     NO_CONFIG,
     WIDE_SHAPE | HD | {"mode": "omni_reference", "omni_reference_task_type": "reference",
                        "duration": 8, "audio": True, "image_urls": REFS[:9]}),
    # 4.5 and 4.6: references of Seedance
    *[(asked(model_id, 8, *[REF] * many, **HD, **LOUD), "seedance", model_id, NO_CONFIG,
       WIDE_SHAPE | HD | {"mode": "omni_reference", "duration": 8, "audio": True,
                          "image_urls": REFS[:many]})
      for model_id in ("seedance-2.5", "seedance-2", "seedance-2-fast", "seedance-2-mini")
      for many in (1, 9)],
    # 4.5 and 4.6: Seedance; mode, resolution and audio always
    *[(asked(model_id, seconds, **size, **LOUD), "seedance", model_id, NO_CONFIG,
       WIDE_SHAPE | size | {"mode": "text_to_video", "duration": seconds, "audio": True})
      for model_id, seconds, size in (("seedance-2.5", 30, SD), ("seedance-2", 4, FULL),
                                      ("seedance-2-fast", 15, HD), ("seedance-2-mini", 5, SD))],
    *[(asked(model_id, 5, *roles, **HD, **MUTE), "seedance", model_id, NO_CONFIG,
       HD | {"mode": "first_last_frames", "duration": 5, "audio": False,
             "image_urls": URLS[: len(roles)]})
      for model_id in ("seedance-2.5", "seedance-2", "seedance-2-fast", "seedance-2-mini")
      for roles in ((FIRST,), (FIRST, LAST))],
    # 4.5 and 4.6: videos and sounds, each in a list of its own
    *[(asked(model_id, 4, REF, VIDEO, VIDEO, VIDEO, SOUND, SOUND, **SD, **MUTE), "seedance",
       model_id, NO_CONFIG,
       WIDE_SHAPE | SD | {"mode": "omni_reference", "duration": 4, "audio": False,
                          "image_urls": REFS[:1], "video_urls": VIDEOS[:3],
                          "audio_urls": SOUNDS[:2]})
      for model_id in ("seedance-2.5", "seedance-2", "seedance-2-fast", "seedance-2-mini")],
    (asked("seedance-2-fast", 4, VIDEO, **SD, **LOUD), "seedance", "seedance-2-fast", NO_CONFIG,
     WIDE_SHAPE | SD | {"mode": "omni_reference", "duration": 4, "audio": True,
                        "video_urls": VIDEOS[:1]}),
    # 4.3: one video in omni; its field has two names on the page
    (asked("kling-4.0-flash", 6, VIDEO, **HD), "kling", "omni_video_generation", PUBLIC,
     WIDE_SHAPE | {"version": "4.0-flash", "duration": 6, "video": VIDEOS[0]}),
    # 4.6: a draft is 480p; of a final the id of the draft is all
    (asked("seedance-2.5", 5, **SD, **LOUD, preview=True), "seedance", "seedance-2.5", NO_CONFIG,
     WIDE_SHAPE | SD | {"mode": "text_to_video", "duration": 5, "audio": True, "draft": True}),
    (asked("seedance-2.5", 5, REF, **SD, **LOUD, preview=True), "seedance", "seedance-2.5",
     NO_CONFIG,
     WIDE_SHAPE | SD | {"mode": "omni_reference", "duration": 5, "audio": True, "draft": True,
                        "image_urls": REFS[:1]}),
    (asked("seedance-2.5", 5, DRAFT, **FULL, **LOUD), "seedance", "seedance-2.5", NO_CONFIG,
     {"draft_task_id": "task-draft-0"}),
    # 4.7: extend and edit, in the clip's own shape
    *[(asked("seedance-2.5-flash", 8, role, REF, **HD, **LOUD), "seedance", "seedance-2.5-flash",
       NO_CONFIG,
       HD | {"mode": "omni_reference", "omni_reference_task_type": word, "duration": 8,
             "audio": True, "video_urls": VIDEOS[:1], "image_urls": REFS[:1]})
      for role, word in ((EXTEND, "extend"), (EDIT, "edit"))],
    # 5: Wan 2.6; watermark false, a shape for text only
    (asked("wan-2.6", 10, **FULL, prompt_extend=True, negative_prompt="rain"),
     "Wan", "wan26-txt2video", NO_CONFIG,
     WIDE_SHAPE | FULL | {"duration": 10, "watermark": False, "prompt_extend": True,
                          "negative_prompt": "rain"}),
    (asked("wan-2.6", 15, FIRST, **HD, **NO_SHAPE, prompt_extend=False),
     "Wan", "wan26-img2video", NO_CONFIG, WAN | HD | {"duration": 15, "image": URLS[0]}),
    # 5: Hailuo; model in the input, resolution a number, expand_prompt false
    (asked("hailuo-2.3", 10, **NO_SHAPE, resolution="768p", expand_prompt=False),
     "hailuo", "video_generation", NO_CONFIG, HAILUO | {"resolution": 768, "duration": 10}),
    (asked("hailuo-2.3", 6, FIRST, **NO_SHAPE, **FULL, expand_prompt=False),
     "hailuo", "video_generation", NO_CONFIG,
     HAILUO | {"resolution": 1080, "duration": 6, "image_url": URLS[0]}),
    # 5: MiniMax H3
    (asked("minimax-h3", 5, resolution="768p"), "Qubico/minimax-h3", "txt2video", NO_CONFIG,
     WIDE_SHAPE | {"resolution": "768p", "duration": 5}),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "model", "task_type", "config", "fields"), SENT)
def test_what_goes_on_the_wire(
    catalogue: Catalogue,
    request_: VideoRequest,
    model: str,
    task_type: str,
    config: dict[str, str],
    fields: dict[str, Any],
) -> None:
    """Every field by the name, and in the type, that PiAPI's page shows; and no other."""
    wire = body(check(request_, catalogue).mode, request_, LINKS)
    assert (wire.model, wire.task_type, dict(wire.config)) == (model, task_type, config)
    said = {} if "draft_task_id" in fields else {"prompt": "a paper boat"}
    assert dict(wire.input) == said | fields
    for name, value in fields.items():
        assert type(wire.input[name]) is type(value)


def test_no_model_or_mode_is_forgotten_above(catalogue: Catalogue) -> None:
    every = {(model.id, mode.id) for model in catalogue.models for mode in model.modes}
    asked_for = [*(each[0] for each in SAMPLES), *(each[0] for each in SENT)]
    assert {(r.model_id, check(r, catalogue).mode.id) for r in asked_for} == every
    frames = {FIRST, LAST}
    both = {r.model_id for r in asked_for if {*r.roles} == frames}
    takes_both = {
        m.id for m in catalogue.models if any({s.role for s in x.slots} == frames for x in m.modes)
    }
    assert both == takes_both


# (model, settings, what a second or a clip costs, whether that is sure) by section 3 to 5 and 7.
PRICES = [
    ("sora-2-pro", HD, "0.24", True),
    ("sora-2-pro", FULL, "0.24", False),
    ("sora-2", {}, "0.08", True),
    ("veo-3.1", FULL | LOUD, "0.24", True),
    ("veo-3.1", HD | MUTE, "0.12", True),
    ("veo-3.1-fast", HD | LOUD, "0.09", True),
    ("veo-3.1-fast", HD | MUTE, "0.06", True),
    ("kling-4.0", HD, "0.1667", True),
    ("kling-4.0-flash", HD, "0.10", True),
    ("kling-3.0", HD | MUTE, "0.10", True),
    ("kling-3.0", HD | LOUD, "0.15", True),
    ("kling-3.0", FULL | MUTE, "0.15", True),
    ("kling-3.0", FULL | LOUD, "0.20", True),
    ("kling-3.0-omni", HD | MUTE, "0.10", True),
    ("kling-3.0-omni", HD | LOUD, "0.15", True),
    ("kling-3.0-omni", FULL | MUTE, "0.15", True),
    ("kling-3.0-omni", FULL | LOUD, "0.20", True),
    ("seedance-2.5", SD | LOUD, "0.15", True),
    ("seedance-2.5", HD | LOUD, "0.35", True),
    ("seedance-2.5", FULL | LOUD, "0.80", True),
    ("seedance-2", SD | LOUD, "0.10", False),
    ("seedance-2", HD | LOUD, "0.20", False),
    ("seedance-2", FULL | MUTE, "0.50", False),
    ("seedance-2-fast", SD | LOUD, "0.048", False),
    ("seedance-2-fast", HD | LOUD, "0.096", False),
    ("seedance-2-mini", SD | LOUD, "0.042", False),
    ("seedance-2-mini", HD | LOUD, "0.084", False),
    ("wan-2.6", HD, "0.08", True),
    ("wan-2.6", FULL, "0.12", True),
    ("minimax-h3", SD, "0.03", True),
    ("minimax-h3", {"resolution": "768p"}, "0.05", True),
    ("minimax-h3", FULL, "0.07", True),
]


@pytest.mark.parametrize(("model_id", "choices", "dollars", "certain"), PRICES)
def test_prices_of_a_second(
    catalogue: Catalogue, model_id: str, choices: dict[str, Any], dollars: str, certain: bool
) -> None:
    """As published, in every mode and length; "from" where the pages are not of one mind."""
    model = catalogue.get(model_id)
    assert model is not None
    for mode in model.modes:
        if mode.slot(DRAFT) is not None or (model_id, mode.id) == ("kling-3.0-omni", "video"):
            continue
        for seconds in mode.seconds.values:
            estimate = mode.price(choices | {"seconds": seconds})
            amount = Money.from_dollars(Decimal(dollars) * seconds)
            assert (estimate.amount, estimate.certain) == (amount, certain)


@pytest.mark.parametrize(
    ("lengths", "dollars"), [((4, 5), "1.80"), ((3,), "0.60"), ((1, 1, 1, 1, 1, 10), "3.00")]
)
def test_shots_of_ones_own_cost_their_sum(
    catalogue: Catalogue, lengths: tuple[int, ...], dollars: str
) -> None:
    shots = rows_text({"prompt": "a kite", "duration": seconds} for seconds in lengths)
    request = asked("kling-3.0", 5, multi_shots=shots, **FULL, **LOUD)
    kling = catalogue.get("kling-3.0")
    assert kling is not None
    checked = check(fitted(request, kling), catalogue)
    assert checked.request.seconds == sum(lengths)
    assert checked.estimate.amount == Money.from_dollars(dollars)


@pytest.mark.parametrize(
    ("resolution", "seconds", "dollars"),
    [("768p", 6, "0.23"), ("768p", 10, "0.45"), ("1080p", 6, "0.40")],
)
def test_prices_of_a_clip(
    catalogue: Catalogue, resolution: str, seconds: int, dollars: str
) -> None:
    hailuo = catalogue.get("hailuo-2.3")
    assert hailuo is not None
    for mode in hailuo.modes:
        estimate = mode.price({"resolution": resolution, "seconds": seconds})
        assert (estimate.amount, estimate.certain) == (Money.from_dollars(dollars), True)


def test_hailuo_makes_no_long_clips_of_1080p(catalogue: Catalogue) -> None:
    hailuo = catalogue.get("hailuo-2.3")
    assert hailuo is not None
    fit = hailuo.first.fitted({"resolution": "1080p", "seconds": 10}, keep="resolution")
    assert (fit["resolution"], fit["seconds"]) == ("1080p", 6)
    long = asked("hailuo-2.3", 10, **FULL, **NO_SHAPE, expand_prompt=False)
    assert flaws_of(long, hailuo) == (Flaw.OPTION,)


SORA_SHAPES = ("16:9", "9:16")


@pytest.mark.parametrize(
    ("model_id", "seconds", "ratios", "limit"),
    [
        ("sora-2-pro", (4, 8, 12), SORA_SHAPES, None),
        ("sora-2", (4, 8, 12), SORA_SHAPES, None),
        ("veo-3.1", (4, 6, 8), SORA_SHAPES, None),
        ("veo-3.1-fast", (4, 6, 8), SORA_SHAPES, None),
        ("kling-4.0", tuple(range(3, 31)), ("16:9",), None),
        ("kling-4.0-flash", tuple(range(3, 21)), ("16:9",), None),
        ("kling-3.0", tuple(range(3, 16)), ("16:9", "9:16", "1:1"), None),
        ("seedance-2.5", tuple(range(4, 31)), WIDE, 4000),
        ("seedance-2", tuple(range(4, 16)), WIDE, 4000),
        ("seedance-2-fast", tuple(range(4, 16)), WIDE, 4000),
        ("seedance-2-mini", tuple(range(4, 16)), WIDE, 4000),
        ("wan-2.6", (5, 10, 15), ("16:9", "9:16", "1:1", "4:3", "3:4"), None),
        ("hailuo-2.3", (6, 10), (), 2000),
        ("minimax-h3", tuple(range(5, 16)), ("16:9", "9:16", "1:1"), None),
    ],
)
def test_what_can_be_chosen(
    catalogue: Catalogue,
    model_id: str,
    seconds: tuple[int, ...],
    ratios: tuple[str, ...],
    limit: int | None,
) -> None:
    """No more than every page allows."""
    model = catalogue.get(model_id)
    assert model is not None
    assert model.first.seconds.values == seconds
    shape = model.first.option(ASPECT_RATIO)
    assert (shape.values if isinstance(shape, Choice) else ()) == ratios
    assert model.first.prompt_limit == limit


@pytest.mark.parametrize(
    ("model_id", "least_side", "formats"),
    [
        ("kling-3.0", 301, ()),
        ("hailuo-2.3", 300, ("jpg", "png")),
        ("veo-3.1", 300, ("jpg", "png")),
        ("seedance-2", 300, ("jpg", "png", "webp", "bmp")),
    ],
)
def test_what_pictures_are_taken(
    catalogue: Catalogue, model_id: str, least_side: int, formats: tuple[str, ...]
) -> None:
    model = catalogue.get(model_id)
    assert model is not None
    mode = model.mode_for([FIRST])
    assert isinstance(mode, Mode)
    slot = mode.slot(FIRST)
    assert slot is not None
    assert (slot.limits.least_side, slot.formats) == (least_side, formats)
    assert slot.limits.most_bytes <= 10_000_000


def test_beside_a_video_omni_takes_four_pictures(catalogue: Catalogue) -> None:
    omni = catalogue.get("kling-3.0-omni")
    assert omni is not None
    modes = [omni.mode_for([*[REF] * many, VIDEO]) for many in (0, 4, 5)]
    assert [isinstance(mode, Mode) for mode in modes] == [True, True, False]
    assert isinstance(omni.mode_for([VIDEO, VIDEO]), Misfit)


@pytest.mark.parametrize("model_id", ["seedance-2.5", "seedance-2-mini", "kling-4.0-flash"])
def test_what_one_client_alone_sends_is_untested(catalogue: Catalogue, model_id: str) -> None:
    """A seed is offered where it is sent, said so when it is given, and a request without one is
    not marked."""
    model = catalogue.get(model_id)
    assert model is not None
    seeded = [mode for mode in model.modes if mode.option("seed") is not None]
    assert [mode.id for mode in seeded] == (
        [] if "kling" in model_id else ["text", "frames", "references"]
    )
    for mode in seeded:
        assert mode.untested(mode.fitted({"seed": 7}), ())
        assert not mode.untested(mode.fitted({}), ())


def test_which_models_take_which_frames(catalogue: Catalogue) -> None:
    def takes(*roles: Role) -> set[str]:
        return {m.id for m in catalogue.models if isinstance(m.mode_for(roles), Mode)}

    every = {model.id for model in catalogue.models}
    seedance = {f"seedance-{name}" for name in ("2", "2-fast", "2-mini", "2.5", "2.5-flash")}
    both = {"kling-3.0", "veo-3.1", "veo-3.1-fast", *seedance}
    assert takes() == every
    assert takes(FIRST, LAST) == both
    first = {"kling-4.0", "kling-4.0-flash", "wan-2.6", "hailuo-2.3"}
    assert takes(FIRST) == both | first
    assert takes(LAST) == set()
    veo, kling = {"veo-3.1", "veo-3.1-fast"}, {"kling-3.0-omni", "kling-4.0-flash"}
    most = {1: veo | kling | seedance, 3: veo | kling | seedance, 7: kling | seedance}
    most |= {9: {"kling-4.0-flash", *seedance}, 10: {"kling-4.0-flash"}, 11: set()}
    assert {many: takes(*[REF] * many) for many in most} == most
    assert takes(FIRST, REF) == set()


def test_1080p_of_seedance_2_is_not_for_the_fast_one(catalogue: Catalogue) -> None:
    """Refused here, before it costs anything."""
    with pytest.raises(InvalidRequest) as caught:
        check(asked("seedance-2-fast", 5, resolution="1080p", sound=True), catalogue)
    assert caught.value.flaws == (Flaw.RESOLUTION,)


def test_sora_is_offered_with_a_word_of_warning(catalogue: Catalogue) -> None:
    """It begins with Sora 2 Pro; what ended it is said, and what to take instead."""
    assert catalogue.default.id == "sora-2-pro"
    for model_id, instead in (("sora-2-pro", "kling-4.0"), ("sora-2", "kling-4.0-flash")):
        model, other = catalogue.get(model_id), catalogue.replacement(model_id)
        assert model in catalogue.offered
        assert model is not None
        assert model.note == "OpenAI shut down Sora 2 on Sep 24, 2026. This may fail."
        assert other is not None
        assert other.id == instead


def test_veo_is_marked_at_risk(catalogue: Catalogue) -> None:
    for model_id in ("veo-3.1", "veo-3.1-fast"):
        model = catalogue.get(model_id)
        assert model is not None
        assert "Google closed the Veo 3.1 preview on Oct 22, 2026" in model.note
        assert catalogue.replacement(model_id) is not None


@pytest.mark.unmeasured
def test_every_model_can_be_sent_in_every_combination(catalogue: Catalogue) -> None:
    """With a price, a line about it, and another model to go to."""
    unsure = {m.id for m in catalogue.models for mode in m.modes if mode.sure not in ("D", "M")}
    unknown = {(m.id, mode.id) for m in catalogue.models for mode in m.modes if not mode.rates}
    flash = {("seedance-2.5-flash", each) for each in ("text", "frames", *OMNI_MODES)}
    assert unknown == {*flash, ("kling-3.0-omni", "video")}
    # Of the other, only the final of a draft.
    assert unsure == {*(model_id for model_id, _ in unknown), "seedance-2.5"}
    for model in catalogue.models:
        assert {mode.price_checked for mode in model.modes} == {date(2026, 11, 29)}
        assert model.good_for
        assert catalogue.replacement(model.id) is not None
        for request in every_request(model):
            checked = CheckedRequest(request=request, model=model)
            without = (model.id, checked.mode.id) in unknown
            assert (checked.estimate.amount > Money(0)) is not without
            assert checked.wire.input.get("prompt") == (None if DRAFT in request.roles else "x")
        defaults = VideoRequest(model_id=model.id, prompt="x", options=model.first.fitted({}))
        check(defaults, catalogue)


def test_what_comes_out_is_found_where_each_mode_says(catalogue: Catalogue) -> None:
    for model in catalogue.models:
        for mode in model.modes:
            assert mode.result.kind is Kind.VIDEO
            output: Any = "https://files.example/clip.mp4"
            for name in reversed(mode.result.place.split(".")):
                output = {name: output}
            task = {"task_id": "t1", "status": "completed", "output": output}
            assert parse_task(json.dumps({"data": task}).encode()).video_url


def test_the_example_in_the_head_of_the_file_works(catalogue: Catalogue) -> None:
    """What a person copies from there into a file of their own is taken as it stands."""
    head = TEXT[: TEXT.index("# Everything below")]
    example = "\n".join(re.findall(r"^#   (.*)$", head, re.MULTILINE))
    example = example.replace("default       = true", "").replace("retired       = true", "")
    merged = merge_user(catalogue, example)
    mine = merged.get("my-model")
    assert mine is not None
    assert mine in merged.offered
    resolution = mine.first.option(RESOLUTION)
    assert resolution is not None
    assert resolution.words == {"720p": "std", "1080p": "pro"}
    wire = CheckedRequest(request=every_request(mine)[0], model=mine).wire
    assert wire.input["mode"] == "std"
