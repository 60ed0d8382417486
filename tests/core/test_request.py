"""What a person asks for, checked against the model, and the same on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue, Choice, DurationWire, Model, Rate, Wire
from sora_desktop.core.money import Money
from sora_desktop.core.request import (
    LONGEST_PROMPT,
    CheckedRequest,
    Flaw,
    InvalidRequest,
    VideoRequest,
    check,
    fitted,
    flaws_of,
)
from tests.core.makers import RATIOS, RESOLUTIONS, a_model, a_request, models

anything = st.builds(
    VideoRequest,
    model_id=st.sampled_from(["m", "other"]),
    prompt=st.text() | st.just("x" * (LONGEST_PROMPT + 1)),
    seconds=st.integers(-1, 30),
    aspect_ratio=st.none() | st.sampled_from(RATIOS),
    resolution=st.none() | st.sampled_from(RESOLUTIONS),
    sound=st.none() | st.booleans(),
)


@pytest.mark.parametrize(
    ("changes", "flaws"),
    [
        ({}, ()),
        ({"prompt": "x" * LONGEST_PROMPT}, ()),
        ({"model_id": "other"}, (Flaw.UNKNOWN_MODEL,)),
        ({"prompt": ""}, (Flaw.EMPTY_PROMPT,)),
        ({"prompt": " \n\u3000"}, (Flaw.EMPTY_PROMPT,)),
        ({"prompt": "x" * (LONGEST_PROMPT + 1)}, (Flaw.LONG_PROMPT,)),
        ({"prompt": "a\ud800b"}, (Flaw.UNREADABLE_PROMPT,)),
        ({"prompt": "a\0b"}, (Flaw.UNREADABLE_PROMPT,)),
        ({"prompt": "\U0001f6a3 \u96e8"}, ()),
        ({"aspect_ratio": "1:1"}, (Flaw.ASPECT_RATIO,)),
        ({"aspect_ratio": None}, (Flaw.ASPECT_RATIO,)),
        ({"resolution": "480p"}, (Flaw.RESOLUTION,)),
        ({"seconds": 5}, (Flaw.SECONDS,)),
        ({"seconds": 4.0}, (Flaw.SECONDS,)),
        ({"seconds": True}, (Flaw.SECONDS,)),
        ({"sound": None}, (Flaw.SOUND,)),
        ({"seconds": 5, "prompt": ""}, (Flaw.EMPTY_PROMPT, Flaw.SECONDS)),
    ],
)
def test_flaws_of_a_request(changes: dict[str, Any], flaws: tuple[Flaw, ...]) -> None:
    """Each for itself, the worst first."""
    assert flaws_of(a_request(**changes), a_model()) == flaws


def test_what_a_model_does_not_have_must_not_be_asked_for() -> None:
    """None, where the model has no such field."""
    bare = a_model(aspect_ratio=Choice(), resolution=Choice(), sound_default=None)
    asked = a_request(aspect_ratio=None, resolution=None, sound=None)
    assert flaws_of(asked, bare) == ()
    assert flaws_of(a_request(), bare) == (Flaw.ASPECT_RATIO, Flaw.RESOLUTION, Flaw.SOUND)


def test_models_that_are_not_there_any_more() -> None:
    """A retired one is told apart from one that was never known."""
    assert flaws_of(a_request(), None) == (Flaw.UNKNOWN_MODEL,)
    assert flaws_of(a_request(), a_model(retired=True)) == (Flaw.RETIRED_MODEL,)
    with pytest.raises(InvalidRequest, match="unknown_model"):
        check(a_request(), Catalogue([]))


def test_the_models_own_limit_of_the_prompt() -> None:
    """In characters."""
    model = a_model(prompt_limit=5)
    assert flaws_of(a_request(prompt="12345"), model) == ()
    assert flaws_of(a_request(prompt="123456"), model) == (Flaw.LONG_PROMPT,)


@given(models("m"), anything)
def test_a_checked_request_is_one_that_the_model_allows(
    model: Model, request: VideoRequest
) -> None:
    """There is no way to make another, and every one has a price and a wire form."""
    catalogue = Catalogue([model])
    allowed = (
        (request.model_id == "m" and not model.retired)
        and (request.prompt.strip() != "" and "\0" not in request.prompt)
        and len(request.prompt) <= (model.prompt_limit or LONGEST_PROMPT)
        and request.seconds in model.seconds.values
        and request.aspect_ratio in (model.aspect_ratio.values or (None,))
        and request.resolution in (model.resolution.values or (None,))
        and (request.sound is None) == (model.sound_default is None)
    )
    if not allowed:
        with pytest.raises(InvalidRequest) as caught:
            check(request, catalogue)
        assert caught.value.flaws
        with pytest.raises(InvalidRequest):
            CheckedRequest(request=request, model=model)
        return
    checked = check(request, catalogue)
    estimate = checked.estimate
    assert estimate.amount == estimate.per_second * request.seconds > Money(0)
    assert json.loads(checked.wire.input_json) == dict(checked.wire.input)


@given(models("m"), anything)
def test_a_fitted_request_has_no_flaw_but_its_prompt(model: Model, request: VideoRequest) -> None:
    """And keeps what the model takes."""
    fit = fitted(request, model)
    prompt = {Flaw.EMPTY_PROMPT, Flaw.LONG_PROMPT, Flaw.UNREADABLE_PROMPT, Flaw.RETIRED_MODEL}
    assert set(flaws_of(fit, model)) <= prompt
    assert fit.prompt == request.prompt
    assert fitted(fit, model) == fit
    if request.model_id == "m" and set(flaws_of(request, model)) <= prompt:
        assert fit == request
    if request.aspect_ratio in model.aspect_ratio.values:
        assert fit.aspect_ratio == request.aspect_ratio
    if model.sound_default is not None and request.sound is not None:
        assert fit.sound == request.sound


def test_the_estimate_is_by_the_row_for_these_settings() -> None:
    """Price of a second times seconds, and how sure."""
    rates = (
        Rate(per_second=Money.from_dollars("0.24"), resolution="720p"),
        Rate(per_second=Money.from_dollars("0.30"), resolution="1080p", certain=False),
    )
    model = a_model(rates=rates)
    sure = CheckedRequest(request=a_request(seconds=8), model=model).estimate
    assert (sure.amount, sure.certain, sure.seconds) == (Money.from_dollars("1.92"), True, 8)
    unsure = CheckedRequest(request=a_request(resolution="1080p"), model=model).estimate
    assert (unsure.per_second, unsure.certain) == (Money.from_dollars("0.30"), False)


def test_names_and_words_of_the_wire() -> None:
    """Translated, as text, or not sent at all; the person's words never become another field."""
    wire = Wire(
        aspect_ratio=None,
        resolution="mode",
        duration="length",
        sound="audio",
        duration_as=DurationWire.TEXT,
        resolution_words={"720p": "std"},
        fixed={"version": "3.0"},
    )
    sent = CheckedRequest(request=a_request(), model=a_model(wire=wire)).wire
    assert (sent.model, sent.task_type) == ("plain-wire", "plain-video")
    assert dict(sent.input) == {
        "prompt": "a paper boat",
        "version": "3.0",
        "mode": "std",
        "length": "4s",
        "audio": True,
    }
    unsent = Wire(resolution=None, duration=None, sound=None)
    bare = CheckedRequest(request=a_request(), model=a_model(wire=unsent)).wire
    assert dict(bare.input) == {"prompt": "a paper boat", "aspect_ratio": "16:9"}


def test_the_journal_keeps_what_was_sent_in_plain_text() -> None:
    """Searchable, in every script."""
    text = CheckedRequest(request=a_request(prompt='\u96e8 "x"'), model=a_model()).wire.input_json
    assert "\u96e8" in text
    assert json.loads(text)["prompt"] == '\u96e8 "x"'
