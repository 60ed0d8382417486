"""Names of a prompt as each model is told of them, and what a request that uses them has put in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind, Mode, ReferenceSyntax, Slot
from sora_desktop.core.options import rows_text
from sora_desktop.core.prompt import name_key
from sora_desktop.core.references import (
    known_names,
    may_be_sent_as,
    names_twice,
    translator,
    unknown_names,
)
from sora_desktop.core.request import (
    CheckedRequest,
    Flaw,
    InvalidRequest,
    body,
    check,
    fitted,
    flaws_of,
    naming,
)
from sora_desktop.resources import resource
from tests.core.makers import a_mode, a_model, a_request

CATALOGUE = parse(resource("models.toml").read_text(encoding="utf-8"))


def picture(name: str, number: int = 0) -> Input:
    """A reference picture with that name; empty for none."""
    content = f"{number or sum(map(ord, name)):064x}"
    return Input(role=Role.REFERENCE, content=content, name=name)


MARA, MILL, PLAIN = picture("Mara"), picture("old_mill"), picture("", 7)
SHELF = {name_key(each.name): each for each in (MARA, MILL)}


def a_naming_mode(names: ReferenceSyntax, kind: Kind = Kind.PICTURE, most: int = 9) -> Mode:
    """A mode that takes references."""
    slot = Slot(role=Role.REFERENCE, wire="images", listed=True, least=0, most=most, kind=kind)
    return a_mode(reference_syntax=names, slots=(slot,))


@pytest.mark.parametrize(
    ("names", "kind", "sent"),
    [
        (ReferenceSyntax.NUMBERED, Kind.PICTURE, "@image2 leaves the @image3. @image2!"),
        (ReferenceSyntax.NUMBERED, Kind.VIDEO, "@video2 leaves the @video3. @video2!"),
        (ReferenceSyntax.NUMBERED, Kind.SOUND, "@audio2 leaves the @audio3. @audio2!"),
        (ReferenceSyntax.UNDERLINED, Kind.PICTURE, "@image_2 leaves the @image_3. @image_2!"),
        (ReferenceSyntax.UNDERLINED, Kind.VIDEO, "@video leaves the @video. @video!"),
        (
            ReferenceSyntax.WORDS,
            Kind.PICTURE,
            "Mara (the second reference image) leaves the old mill (the third reference image). "
            "Mara!",
        ),
    ],
)
def test_each_syntax(names: ReferenceSyntax, kind: Kind, sent: str) -> None:
    mode = a_naming_mode(names, kind)
    assert translator(mode, (PLAIN, MARA, MILL))("@mara leaves the @old_mill. @MARA!") == sent


def test_clips_and_sounds_are_counted_by_themselves() -> None:
    model = CATALOGUE.get("seedance-2.5")
    assert model is not None
    walk = Input(role=Role.REFERENCE_VIDEO, content="d" * 64, milliseconds=4000, name="walk")
    rain = Input(role=Role.REFERENCE_SOUND, content="e" * 64, milliseconds=4000, name="rain")
    shelf = {**SHELF, "walk": walk, "rain": rain}
    asked = naming(a_request(model_id=model.id, prompt="@mara as in @walk, with @rain"), shelf)
    checked = check(fitted(asked, model), CATALOGUE)
    assert checked.wire.input["prompt"] == "@image1 as in @video1, with @audio1"
    lists = [value for value in checked.wire.input.values() if isinstance(value, list)]
    assert sorted(map(len, lists)) == [1, 1, 1]
    # The seconds of a clip are in the price.
    still = replace(asked, inputs=(MARA, rain), prompt="@mara, @rain")
    without = check(fitted(still, model), CATALOGUE)
    assert checked.estimate.amount > without.estimate.amount


def test_a_single_reference_needs_no_number_in_words() -> None:
    mode = a_naming_mode(ReferenceSyntax.WORDS)
    assert translator(mode, (MARA,))("@mara waits") == "Mara (the reference image) waits"
    many = [picture(f"p{n}", n) for n in range(1, 14)]
    last = translator(a_naming_mode(ReferenceSyntax.WORDS, most=20), many)("@p13")
    assert last == "p13 (the 13th reference image)"


def test_what_is_no_name_stays_as_it_is() -> None:
    text = "@image1 and @tom, mara@example.com"
    assert translator(a_naming_mode(ReferenceSyntax.NUMBERED), (MARA,))(text) == text
    assert translator(a_mode(), ())("@mara") == "@mara"


@pytest.mark.parametrize(
    ("model_id", "sent"),
    [
        ("seedance-2", "@image1 in the @image2"),
        ("seedance-2-fast", "@image1 in the @image2"),
        ("seedance-2-mini", "@image1 in the @image2"),
        ("seedance-2.5", "@image1 in the @image2"),
        ("seedance-2.5-flash", "@image1 in the @image2"),
        ("kling-3.0-omni", "@image_1 in the @image_2"),
        (
            "kling-4.0-flash",
            "Mara (the first reference image) in the old mill (the second reference image)",
        ),
        (
            "veo-3.1",
            "Mara (the first reference image) in the old mill (the second reference image)",
        ),
    ],
)
def test_each_model_is_told_in_its_own_words_and_order(model_id: str, sent: str) -> None:
    model = CATALOGUE.get(model_id)
    assert model is not None
    asked = naming(a_request(model_id=model_id, prompt="@mara in the @old_mill"), SHELF)
    asked = fitted(asked, model)
    checked = check(asked, CATALOGUE)
    assert checked.request.prompt == "@mara in the @old_mill"
    wire = checked.wire.input
    assert wire["prompt"] == sent
    lists = [value for value in wire.values() if isinstance(value, list)]
    assert lists == [[MARA.stand_in, MILL.stand_in]]


def test_rows_are_told_in_the_same_words() -> None:
    model = CATALOGUE.get("kling-3.0")
    assert model is not None
    option = model.first.option("multi_shots")
    assert option is not None
    slot = Slot(role=Role.REFERENCE, wire="images", listed=True, most=7)
    mode = replace(model.first, slots=(slot,), reference_syntax=ReferenceSyntax.UNDERLINED)
    shots = rows_text([{"prompt": "@mara runs", "duration": 3}, {"prompt": "rain", "duration": 4}])
    asked = naming(a_request(multi_shots=shots), SHELF)
    assert asked.inputs == (MARA,)
    sent = body(mode, asked, {MARA: "https://up/mara"}).input["multi_shots"]
    assert sent == [{"prompt": "@image_1 runs", "duration": 3}, {"prompt": "rain", "duration": 4}]


def test_what_was_put_in_under_a_name_stays_when_the_shelf_changes() -> None:
    old = picture("Mara", 99)
    asked = naming(a_request(prompt="@mara in the @old_mill", inputs=(old,)), SHELF)
    assert asked.inputs == (old, MILL)
    assert naming(asked, {}) == asked
    assert naming(replace(asked, prompt="@mara"), {}).inputs == (old,)
    plain = replace(asked, prompt="rain", inputs=(*asked.inputs, PLAIN))
    assert naming(plain, SHELF).inputs == (PLAIN,)
    assert known_names(asked.inputs)["mara"] == old


@pytest.mark.parametrize(
    ("prompt", "inputs", "flaws"),
    [
        ("@mara waits", (MARA,), ()),
        ("@image1 waits", (PLAIN,), ()),
        ("mara@example.com", (), ()),
        ("@mara waits", (), (Flaw.UNKNOWN_NAME,)),
        ("@tom and @mara", (MARA,), (Flaw.UNKNOWN_NAME,)),
        ("@mara waits", (MARA, picture("MARA", 5)), (Flaw.NAME_TWICE,)),
        ("waits", tuple(picture(f"p{n}", n) for n in range(1, 14)), (Flaw.INPUTS,)),
    ],
)
def test_flaws_of_names(prompt: str, inputs: tuple[Input, ...], flaws: tuple[Flaw, ...]) -> None:
    model = a_model(modes=(a_naming_mode(ReferenceSyntax.NUMBERED, most=12),))
    assert flaws_of(a_request(prompt=prompt, inputs=inputs), model) == flaws
    if flaws:
        with pytest.raises(InvalidRequest):
            CheckedRequest(request=a_request(prompt=prompt, inputs=inputs), model=model)


def test_a_model_without_references_takes_no_name() -> None:
    asked = naming(a_request(prompt="@mara waits"), SHELF)
    assert flaws_of(asked, a_model()) == (Flaw.INPUTS,)


def test_a_word_with_the_sign_is_text_where_nothing_can_be_named() -> None:
    model, asked = a_model(), a_request(prompt="@mara waits")
    assert flaws_of(asked, model) == ()
    assert CheckedRequest(request=asked, model=model).wire.input["prompt"] == "@mara waits"


def test_the_limit_of_the_prompt_is_that_of_what_is_sent() -> None:
    model = a_model(modes=(replace(a_naming_mode(ReferenceSyntax.WORDS), prompt_limit=20),))
    asked = a_request(prompt="@mara waits", inputs=(MARA,))
    assert flaws_of(asked, model) == (Flaw.LONG_PROMPT,)


def test_which_names_are_wrong() -> None:
    assert unknown_names(["@Tom @mara", "@tom"], (MARA,)) == ("Tom",)
    assert names_twice((MARA, MARA, MILL)) == ()
    assert names_twice((MARA, picture("MARA", 5))) == ("Mara",)


@pytest.mark.parametrize(
    ("written", "sent", "may"),
    [
        ("@mara waits.", "@image1 waits.", True),
        ("@mara waits.", "Mara (the reference image) waits.", True),
        ("@mara waits.", "@image1 waits!", False),
        ("@mara waits.", " waits.", False),
        ("@mara waits.", f"{'x' * 200} waits.", False),
        ("@tom waits.", "@image1 waits.", False),
        ("waits.", "waits.", False),
    ],
)
def test_how_a_prompt_may_have_been_sent(written: str, sent: str, may: bool) -> None:
    assert may_be_sent_as(written, (MARA,), sent) is may
