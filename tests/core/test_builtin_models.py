"""The models that come with the program: what they send, to the letter, and what they cost."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.money import Money
from sora_desktop.core.request import CheckedRequest, Flaw, InvalidRequest, VideoRequest, check
from sora_desktop.resources import resource

TEXT = resource("models.toml").read_text(encoding="utf-8")
WIDE = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The built-in catalogue."""
    return parse(TEXT)


def asked(model_id: str, seconds: int, **changes: Any) -> VideoRequest:
    """A request at 16:9."""
    fields: dict[str, Any] = {"aspect_ratio": "16:9"} | changes
    return VideoRequest(model_id=model_id, prompt="a paper boat", seconds=seconds, **fields)


SORA = {"aspect_ratio": "16:9"}
SENT = [
    ("sora-2-pro", 8, {"resolution": "1080p"},
     "sora2", "sora2-pro-video", SORA | {"resolution": "1080p", "duration": 8}),
    ("sora-2-pro", 4, {"resolution": "720p", "aspect_ratio": "9:16"},
     "sora2", "sora2-pro-video", {"aspect_ratio": "9:16", "resolution": "720p", "duration": 4}),
    ("sora-2", 12, {}, "sora2", "sora2-video", SORA | {"duration": 12}),
    ("veo-3.1", 8, {"resolution": "720p", "sound": True}, "veo3.1", "veo3.1-video",
     SORA | {"resolution": "720p", "duration": "8s", "generate_audio": True}),
    ("veo-3.1-fast", 4, {"resolution": "1080p", "sound": False}, "veo3.1", "veo3.1-video-fast",
     SORA | {"resolution": "1080p", "duration": "4s", "generate_audio": False}),
    ("kling-3.0", 3, {"resolution": "720p", "sound": True}, "kling", "video_generation",
     SORA | {"version": "3.0", "mode": "std", "duration": 3, "enable_audio": True}),
    ("kling-3.0", 15, {"resolution": "1080p", "sound": False}, "kling", "video_generation",
     SORA | {"version": "3.0", "mode": "pro", "duration": 15, "enable_audio": False}),
    ("seedance-2.5", 5, {"resolution": "480p", "sound": True}, "seedance", "seedance-2.5",
     SORA | {"mode": "text_to_video", "resolution": "480p", "duration": 5, "audio": True}),
    ("seedance-2", 4, {"resolution": "1080p", "sound": True}, "seedance", "seedance-2",
     SORA | {"mode": "text_to_video", "resolution": "1080p", "duration": 4, "audio": True}),
    ("seedance-2-fast", 15, {"resolution": "720p", "sound": False}, "seedance", "seedance-2-fast",
     SORA | {"mode": "text_to_video", "resolution": "720p", "duration": 15, "audio": False}),
]  # fmt: skip


@pytest.mark.parametrize(("model_id", "seconds", "choices", "model", "task_type", "fields"), SENT)
def test_what_goes_on_the_wire(
    catalogue: Catalogue,
    model_id: str,
    seconds: int,
    choices: dict[str, Any],
    model: str,
    task_type: str,
    fields: dict[str, Any],
) -> None:
    """Every field by the name, and in the type, that PiAPI's page shows; and no other."""
    wire = check(asked(model_id, seconds, **choices), catalogue).wire
    assert (wire.model, wire.task_type) == (model, task_type)
    assert dict(wire.input) == {"prompt": "a paper boat"} | fields
    for name, value in fields.items():
        assert type(wire.input[name]) is type(value)


PRICES = [
    ("sora-2-pro", 4, {"resolution": "720p"}, "0.96", True),
    ("sora-2-pro", 8, {"resolution": "720p"}, "1.92", True),
    ("sora-2-pro", 8, {"resolution": "1080p"}, "1.92", False),
    ("sora-2", 12, {}, "0.96", True),
    ("veo-3.1", 8, {"resolution": "1080p", "sound": True}, "1.92", True),
    ("veo-3.1", 8, {"resolution": "720p", "sound": False}, "0.96", True),
    ("veo-3.1-fast", 4, {"resolution": "720p", "sound": True}, "0.36", True),
    ("veo-3.1-fast", 4, {"resolution": "720p", "sound": False}, "0.24", True),
    ("kling-3.0", 5, {"resolution": "720p", "sound": False}, "0.50", True),
    ("kling-3.0", 5, {"resolution": "720p", "sound": True}, "0.75", True),
    ("kling-3.0", 5, {"resolution": "1080p", "sound": False}, "0.75", True),
    ("kling-3.0", 5, {"resolution": "1080p", "sound": True}, "1.00", True),
    ("seedance-2.5", 10, {"resolution": "480p", "sound": True}, "1.50", True),
    ("seedance-2.5", 10, {"resolution": "720p", "sound": True}, "3.50", False),
    ("seedance-2.5", 10, {"resolution": "1080p", "sound": True}, "8.00", False),
    ("seedance-2", 5, {"resolution": "720p", "sound": True}, "1.00", False),
    ("seedance-2", 5, {"resolution": "1080p", "sound": True}, "2.50", False),
    ("seedance-2-fast", 5, {"resolution": "720p", "sound": True}, "0.80", False),
]


@pytest.mark.parametrize(("model_id", "seconds", "choices", "dollars", "certain"), PRICES)
def test_prices(
    catalogue: Catalogue,
    model_id: str,
    seconds: int,
    choices: dict[str, Any],
    dollars: str,
    certain: bool,
) -> None:
    """As published; "from" where the pages are not of one mind."""
    estimate = check(asked(model_id, seconds, **choices), catalogue).estimate
    assert (estimate.amount, estimate.certain) == (Money.from_dollars(dollars), certain)


@pytest.mark.parametrize(
    ("model_id", "seconds", "ratios", "limit"),
    [
        ("sora-2-pro", (4, 8, 12), ("16:9", "9:16"), None),
        ("sora-2", (4, 8, 12), ("16:9", "9:16"), None),
        ("veo-3.1", (4, 6, 8), ("16:9", "9:16"), None),
        ("veo-3.1-fast", (4, 6, 8), ("16:9", "9:16"), None),
        ("kling-3.0", tuple(range(3, 16)), ("16:9", "9:16", "1:1"), None),
        ("seedance-2.5", (5, 8, 10, 15), WIDE, 4000),
        ("seedance-2", tuple(range(4, 16)), WIDE, 4000),
        ("seedance-2-fast", tuple(range(4, 16)), WIDE, 4000),
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
    assert model.seconds.values == seconds
    assert model.aspect_ratio.values == ratios
    assert model.prompt_limit == limit


def test_1080p_of_seedance_2_is_not_for_the_fast_one(catalogue: Catalogue) -> None:
    """Refused here, before it costs anything."""
    with pytest.raises(InvalidRequest) as caught:
        check(asked("seedance-2-fast", 5, resolution="1080p", sound=True), catalogue)
    assert caught.value.flaws == (Flaw.RESOLUTION,)


def test_sora_is_offered_with_a_word_of_warning(catalogue: Catalogue) -> None:
    """It begins with Sora 2 Pro; what ended it is said, and what to take instead."""
    assert catalogue.default.id == "sora-2-pro"
    for model_id, instead in (("sora-2-pro", "veo-3.1"), ("sora-2", "veo-3.1-fast")):
        model, other = catalogue.get(model_id), catalogue.replacement(model_id)
        assert model in catalogue.offered
        assert model is not None
        assert "OpenAI" in model.note
        assert "2026-09-24" in model.note
        assert "PiAPI may refuse it" in model.note
        assert other is not None
        assert other.id == instead


def test_every_model_can_be_sent_in_every_combination(catalogue: Catalogue) -> None:
    """With a price, a line about it, and another model to go to."""
    for model in catalogue.models:
        assert model.price_checked == date(2026, 11, 22)
        assert model.good_for
        assert catalogue.replacement(model.id) is not None
        for request in combinations(model):
            checked = CheckedRequest(request=request, model=model)
            assert checked.estimate.amount > Money(0)
            assert checked.wire.input["prompt"] == "x"
        defaults = VideoRequest(
            model_id=model.id,
            prompt="x",
            seconds=model.seconds.default,
            aspect_ratio=model.aspect_ratio.default,
            resolution=model.resolution.default,
            sound=model.sound_default,
        )
        check(defaults, catalogue)


def combinations(model: Model) -> list[VideoRequest]:
    """Every request that can be chosen."""
    return [
        VideoRequest(
            model_id=model.id,
            prompt="x",
            seconds=seconds,
            aspect_ratio=ratio,
            resolution=resolution,
            sound=sound,
        )
        for seconds, ratio, resolution, sound in product(
            model.seconds.values,
            model.aspect_ratio.values or (None,),
            model.resolution.values or (None,),
            (None,) if model.sound_default is None else (True, False),
        )
    ]


def test_the_example_in_the_head_of_the_file_works(catalogue: Catalogue) -> None:
    """What a person copies from there into a file of their own is taken as it stands."""
    head = TEXT[: TEXT.index("# Everything below")]
    example = "\n".join(re.findall(r"^#   (.*)$", head, re.MULTILINE))
    example = example.replace("default       = true", "").replace("retired       = true", "")
    merged = merge_user(catalogue, example)
    mine = merged.get("my-model")
    assert mine is not None
    assert mine in merged.offered
    assert mine.wire.resolution_words == {"720p": "std", "1080p": "pro"}
    wire = CheckedRequest(request=combinations(mine)[0], model=mine).wire
    assert wire.input["mode"] == "std"
