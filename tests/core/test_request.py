"""What a person asks for, checked against the model, and the same on the wire."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Condition, Demand, Per, Rate, Rule, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    SOUND,
    Choice,
    Number,
    Options,
    Seconds,
    Sure,
    Switch,
    Text,
    rows_text,
)
from sora_desktop.core.prompt import names_in
from sora_desktop.core.request import (
    LONGEST_PROMPT,
    CheckedRequest,
    Flaw,
    InvalidRequest,
    VideoRequest,
    body,
    check,
    fitted,
    flaws_of,
    settings_of,
)
from tests.core.makers import (
    RATIOS,
    RESOLUTIONS,
    a_mode,
    a_model,
    a_request,
    an_input,
    models,
    resolutions,
    shape,
)

anything = st.builds(
    VideoRequest,
    model_id=st.sampled_from(["m", "other"]),
    prompt=st.text() | st.just("x" * (LONGEST_PROMPT + 1)),
    options=st.builds(
        Options,
        seconds=st.integers(-1, 30),
        aspect_ratio=st.none() | st.sampled_from(RATIOS),
        resolution=st.none() | st.sampled_from(RESOLUTIONS),
        sound=st.none() | st.booleans(),
        o1=st.none() | st.booleans(),
        o2=st.none() | st.integers(0, 2**41),
        o3=st.none() | st.text(),
    ),
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
        ({"sound": 1}, (Flaw.SOUND,)),
        ({"camera": "pan", "seed": 3}, (Flaw.OPTION,)),
        ({"camera": "pan", "resolution": "4k"}, (Flaw.RESOLUTION, Flaw.OPTION)),
        ({"seconds": 5, "prompt": ""}, (Flaw.EMPTY_PROMPT, Flaw.SECONDS)),
    ],
)
def test_flaws_of_a_request(changes: dict[str, Any], flaws: tuple[Flaw, ...]) -> None:
    """Each for itself, the worst first."""
    assert flaws_of(a_request(**changes), a_model()) == flaws


def test_what_a_model_does_not_have_must_not_be_asked_for() -> None:
    """None, where the model has no such field."""
    bare = a_model(options=(Seconds(values=(4, 8), default=4),))
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
    text = model.first
    allowed = (
        (request.model_id == "m" and not model.retired)
        and (request.prompt.strip() != "" and "\0" not in request.prompt)
        and not names_in([request.prompt])
        and len(request.prompt) <= (text.prompt_limit or LONGEST_PROMPT)
        and all(option.allows(request.options.get(option.name)) for option in text.options)
        and {*request.options} <= {option.name for option in text.options}
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
    assert estimate.known is bool(estimate.amount) is bool(text.rates)
    if estimate.rate is not None and estimate.rate.per is Per.SECOND:
        assert estimate.amount == estimate.rate.amount * request.seconds
    assert json.loads(checked.wire.input_json) == dict(checked.wire.input)


@given(models("m"), anything)
def test_a_fitted_request_has_no_flaw_but_its_prompt(model: Model, request: VideoRequest) -> None:
    """And keeps what the model takes."""
    fit = fitted(request, model)
    prompt = {Flaw.EMPTY_PROMPT, Flaw.LONG_PROMPT, Flaw.UNREADABLE_PROMPT, Flaw.RETIRED_MODEL}
    prompt |= {Flaw.UNKNOWN_NAME}
    assert set(flaws_of(fit, model)) <= prompt
    assert fit.prompt == request.prompt
    assert fitted(fit, model) == fit
    if request.model_id == "m" and set(flaws_of(request, model)) <= prompt:
        assert fit == request
    for option in model.first.options:
        if option.allows(request.options.get(option.name)):
            assert fit.options.get(option.name) == request.options.get(option.name)


def test_the_estimate_is_by_the_row_for_these_settings() -> None:
    """Price of a second times seconds, and how sure."""
    rates = (
        Rate(amount=Money.from_dollars("0.24"), when=Options(resolution="720p")),
        Rate(
            amount=Money.from_dollars("0.30"),
            when=Options(resolution="1080p"),
            certain=False,
        ),
    )
    model = a_model(rates=rates)
    sure = CheckedRequest(request=a_request(seconds=8), model=model).estimate
    assert (sure.amount, sure.certain, sure.seconds) == (Money.from_dollars("1.92"), True, 8)
    unsure = CheckedRequest(request=a_request(resolution="1080p"), model=model).estimate
    assert (unsure.amount, unsure.certain) == (Money.from_dollars("1.20"), False)


def test_names_and_words_of_the_wire() -> None:
    """Translated, as text, or not sent at all; the person's words never become another field."""
    options = (
        replace(shape("16:9"), wire=None),
        resolutions("720p", "1080p", wire="mode", words={"720p": "std"}),
        Seconds(values=(4,), default=4, wire="length", words={4: "4s"}),
        Switch(name=SOUND, wire="audio", default=True),
    )
    model = a_model(options=options, fixed={"version": "3.0"})
    sent = CheckedRequest(request=a_request(), model=model).wire
    assert (sent.model, sent.task_type) == ("plain-wire", "plain-video")
    assert dict(sent.input) == {
        "prompt": "a paper boat",
        "version": "3.0",
        "mode": "std",
        "length": "4s",
        "audio": True,
    }


def test_an_option_of_its_own_is_sent_when_it_was_given() -> None:
    """Under the model's name for it."""
    own = (
        Number(name="seed", wire="seed", least=0, most=99),
        Text(name="negative_prompt", wire="negative", longest=5),
    )
    model = a_model(options=(*a_mode().options, *own))
    plain = CheckedRequest(request=a_request(), model=model).wire
    assert {"seed", "negative"}.isdisjoint(plain.input)
    asked = a_request(seed=0, negative_prompt="blur")
    sent = CheckedRequest(request=asked, model=model).wire.input
    assert (sent["seed"], sent["negative"]) == (0, "blur")
    wrong = {"seed": (-1, 100, "7", True), "negative_prompt": ("blurry", "", " ", "a\0", 7)}
    for name, values in wrong.items():
        for value in values:
            assert flaws_of(a_request(**{name: value}), model) == (Flaw.OPTION,)


def test_the_journal_keeps_what_was_sent_in_plain_text() -> None:
    """Searchable, in every script."""
    text = CheckedRequest(request=a_request(prompt='\u96e8 "x"'), model=a_model()).wire.input_json
    assert "\u96e8" in text
    assert json.loads(text)["prompt"] == '\u96e8 "x"'


FRAMES = a_mode(
    id="frames",
    task_type="frames",
    slots=(
        Slot(role=Role.FIRST_FRAME, wire="image_url"),
        Slot(role=Role.LAST_FRAME, wire="tail_url", least=0),
    ),
    rules=(
        Rule(
            when=Condition("first_frame"),
            demand=Demand.NOT_SENT,
            what=Condition("aspect_ratio"),
        ),
        Rule(
            when=Condition("resolution", "1080p"),
            demand=Demand.EXCLUDES,
            what=Condition("seconds", 8),
        ),
    ),
    config={"service_mode": "public"},
    prompt_limit=20,
)
OMNI = a_mode(
    id="omni",
    sure=Sure.ONE_CLIENT,
    slots=(
        Slot(role=Role.FIRST_FRAME, wire="images", listed=True),
        Slot(role=Role.REFERENCE, wire="images", listed=True, most=3),
    ),
)
MODEL = a_model(modes=(a_mode(), FRAMES, OMNI))
FIRST, LAST = an_input(Role.FIRST_FRAME), an_input(Role.LAST_FRAME)
OWN = Input(role=Role.REFERENCE, link="https://example.com/own.png")


def test_what_is_put_in_is_sent_as_links() -> None:
    """Each in its field; one's own link as it stands."""
    links = {FIRST: "https://up/first", LAST: "https://up/last"}
    both = body(FRAMES, a_request(inputs=(LAST, FIRST)), links)
    assert (both.model, both.task_type) == ("plain-wire", "frames")
    assert both.config == {"service_mode": "public"}
    assert dict(both.input) == {
        "prompt": "a paper boat",
        "resolution": "720p",
        "duration": 4,
        "audio": True,
        "image_url": "https://up/first",
        "tail_url": "https://up/last",
    }
    one = body(FRAMES, a_request(inputs=(FIRST,)), links).input
    assert "tail_url" not in one
    listed = body(OMNI, a_request(inputs=(OWN, FIRST)), links).input
    assert listed["images"] == ["https://up/first", OWN.link]
    assert listed["aspect_ratio"] == "16:9"
    assert "images" not in body(OMNI, a_request(), {}).input
    with pytest.raises(KeyError):
        body(FRAMES, a_request(inputs=(FIRST, LAST)), {FIRST: "https://up/first"})


def test_an_untested_option_is_sent_only_when_it_was_changed() -> None:
    unsure = Sure.ONE_CLIENT
    mode = a_mode(
        options=(
            Seconds(values=(4,), default=4),
            Switch(name="loop", wire="loop", default=False, sure=unsure),
            Choice(name="move", wire="move", values=("none", "pan"), default="none", sure=unsure),
            Number(name="seed", wire="seed", least=0, most=9, sure=unsure),
        )
    )
    usual = Options(seconds=4, loop=False, move="none")
    request = VideoRequest(model_id="plain", prompt="a kite", options=usual)
    assert dict(body(mode, request, {}).input) == {"prompt": "a kite", "duration": 4}
    assert not mode.untested(usual, ())
    changed = request.choosing(loop=True, move="pan", seed=3)
    wanted = {"loop": True, "move": "pan", "seed": 3}
    assert body(mode, changed, {}).input.items() >= wanted.items()
    assert mode.untested_parts(changed.options, ()) == mode.options[1:]
    assert mode.untested(changed.options, ())


@pytest.mark.parametrize(
    ("changes", "flaws"),
    [
        ({}, ()),
        ({"inputs": (FIRST,)}, ()),
        ({"inputs": (FIRST, LAST)}, ()),
        ({"inputs": (FIRST, OWN)}, ()),
        ({"inputs": (LAST,)}, (Flaw.INPUTS,)),
        ({"inputs": (FIRST, LAST, OWN)}, (Flaw.INPUTS,)),
        ({"inputs": (LAST,), "prompt": " "}, (Flaw.INPUTS, Flaw.EMPTY_PROMPT)),
        ({"inputs": (FIRST,), "prompt": "x" * 21}, (Flaw.LONG_PROMPT,)),
        ({"inputs": (FIRST,), "resolution": "1080p"}, ()),
        ({"inputs": (FIRST,), "resolution": "1080p", "seconds": 8}, (Flaw.OPTION,)),
        ({"resolution": "1080p", "seconds": 8}, ()),
    ],
)
def test_flaws_of_a_request_with_inputs(changes: dict[str, Any], flaws: tuple[Flaw, ...]) -> None:
    """By the mode for what is put in."""
    request = a_request(**changes)
    assert flaws_of(request, MODEL) == flaws
    if not flaws:
        assert CheckedRequest(request=request, model=MODEL).mode is MODEL.mode_for(request.roles)


def test_a_model_of_pictures_alone_needs_one() -> None:
    assert flaws_of(a_request(), a_model(modes=(FRAMES,))) == (Flaw.NO_INPUTS,)


def test_what_another_model_has_no_place_for_is_left_out() -> None:
    full = a_request(inputs=(FIRST, LAST), resolution="1080p", seconds=8)
    assert fitted(full, MODEL) == replace(full, options=full.choosing(seconds=4).options)
    assert fitted(full, a_model()) == replace(full, inputs=())


def test_the_settings_of_a_request_say_nothing_of_what_is_seen() -> None:
    rows = rows_text([{"prompt": "a", "duration": 3}])
    picture = an_input(Role.FIRST_FRAME)
    asked = a_request(prompt="A boat", inputs=(picture,), multi_shots=rows, negative="[fog]")
    found = settings_of(asked)
    assert (found.prompt, found.inputs, found.model_id) == ("", (), asked.model_id)
    assert found.options == Options({**asked.options, "multi_shots": None})
    assert settings_of(found) == found
