"""The text of a ``models.toml``: what is taken, and what is refused with line and reason."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue, Choice, DurationWire, Model, Rate, Wire
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.money import Money
from tests.core.makers import models

FULL = """\
[[model]]
id            = "kling-9"
name          = "Kling 9"
family        = "Kling"
good_for      = "Tests"
model         = "kling"
task_type     = "video_generation"
price_checked = 2026-11-22
seconds       = { min = 3, max = 15, default = 5 }
aspect_ratio  = { values = ["16:9", "1:1"], default = "16:9" }
resolution    = { values = ["720p", "1080p"], default = "720p" }
sound         = { default = true }
prices        = [
  { resolution = "720p", sound = true, per_second = "0.15" },
  { resolution = "720p", sound = false, per_second = "0.10" },
  { resolution = "1080p", per_second = "0.20", certain = false },
]
prompt_limit  = 2500
note          = "A note."
retired       = false
replaced_by   = "other"
takes_first_frame = true
[model.wire]
resolution    = "mode"
sound         = "enable_audio"
duration_as   = "text"
resolution_words = { "720p" = "std" }
fixed         = { version = "3.0", multi = false, level = 3 }

[[model]]
id            = "other"
name          = "Other"
family        = "Other"
good_for      = "Tests"
default       = true
model         = "other"
task_type     = "other-video"
price_checked = 2026-11-22
seconds       = { values = [8, 4], default = 4 }
resolution    = { values = ["720p"], default = "720p" }
prices        = [{ per_second = "0.08" }]
[model.wire]
resolution    = false
"""


def text_of(model: Model) -> str:
    """The model as an entry of a file, everything written out."""

    def inline(fields: dict[str, Any]) -> str:
        pairs = (f"{json.dumps(k)} = {plain(v)}" for k, v in fields.items() if v is not None)
        return "{ " + ", ".join(pairs) + " }"

    def plain(value: Any) -> str:
        if isinstance(value, dict):
            return inline(value)
        if isinstance(value, tuple | list):
            return "[" + ", ".join(map(plain, value)) + "]"
        if isinstance(value, str | bool | int):
            return json.dumps(value, ensure_ascii=False)
        return str(value)

    span, wire = model.seconds, model.wire
    seconds: dict[str, Any] = {"values": span.values}
    if span.continuous:
        seconds = {"min": span.values[0], "max": span.values[-1]}
    fields: dict[str, Any] = {
        **{key: getattr(model, key) for key in ("id", "name", "family", "good_for", "model")},
        **{key: getattr(model, key) for key in ("task_type", "price_checked", "note", "retired")},
        **{key: getattr(model, key) for key in ("prompt_limit", "default", "takes_first_frame")},
        "seconds": seconds | {"default": span.default},
        "sound": None if model.sound_default is None else {"default": model.sound_default},
        "prices": [
            {
                "resolution": rate.resolution,
                "sound": rate.sound,
                "per_second": f"{rate.per_second.dollars:.7f}",
                "certain": rate.certain,
            }
            for rate in model.rates
        ],
    }
    for key in ("aspect_ratio", "resolution"):
        choice: Choice = getattr(model, key)
        if choice.values:
            fields[key] = {"values": choice.values, "default": choice.default}
    names = {key: getattr(wire, key) for key in ("aspect_ratio", "resolution", "duration", "sound")}
    fields["wire"] = names | {
        "duration_as": wire.duration_as.value,
        "resolution_words": wire.resolution_words,
        "fixed": wire.fixed,
    }
    lines = (f"{key} = {plain(value)}" for key, value in fields.items() if value is not None)
    return "[[model]]\n" + "\n".join(lines) + "\n"


def test_an_entry_with_everything_in_it() -> None:
    """Every field arrives where it belongs."""
    model, other = parse(FULL).models
    assert (model.id, model.name, model.family, model.good_for) == (
        *("kling-9", "Kling 9", "Kling", "Tests"),
    )
    assert (model.model, model.task_type) == ("kling", "video_generation")
    assert (model.seconds.values, model.seconds.default) == (tuple(range(3, 16)), 5)
    assert model.seconds.continuous
    assert model.aspect_ratio == Choice(values=("16:9", "1:1"), default="16:9")
    assert model.wire == Wire(
        resolution="mode",
        sound="enable_audio",
        duration_as=DurationWire.TEXT,
        resolution_words={"720p": "std"},
        fixed={"version": "3.0", "multi": False, "level": 3},
    )
    price = Money.from_dollars("0.20")
    assert model.rates[2] == Rate(per_second=price, resolution="1080p", certain=False)
    assert (model.prompt_limit, model.note, model.takes_first_frame) == (2500, "A note.", True)
    assert (model.sound_default, model.replaced_by, model.default) == (True, "other", False)
    assert other.seconds.values == (4, 8)
    assert not other.seconds.continuous
    assert other.wire == Wire(aspect_ratio=None, resolution=None)
    assert other.resolution.values == ("720p",)


@pytest.mark.parametrize("change", [lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n")])
def test_what_windows_editor_makes_of_it_is_taken(change: Any) -> None:
    """A byte order mark and its line ends; lines are counted as before."""
    assert parse(change(FULL)).models == parse(FULL).models
    with pytest.raises(BadCatalogue) as caught:
        parse(change(FULL.replace('"0.08"', "0.08")))
    assert caught.value.line == 41


# What is changed in FULL, the line that must be named, and a piece of the reason.
REFUSED = [
    # the text as such
    ('"Kling 9"', '"Kling 9', 3, "quotation mark"),
    ("default       = true", "default       = yes", 35, "text in quotes, a number"),
    ("default       = true", "default true", 35, "comes a ="),
    ("default       = true", 'default = true\ndefault = false', 36, "twice"),
    ("default       = true", "?", 35, "neither a comment"),
    ("certain = false },\n]", "certain = false },", 17, "not closed"),
    ("default       = true", f"default = {'[' * 5000}", None, "has no end"),
    ("default       = true", f"default = {'9' * 5000}", 1, "has no end"),
    ('"Kling 9"', '"Kling 9" "x"', 3, "too much"),
    ('"Kling 9"', '"Kling \\ 9"', 3, "backslash"),
    # what is not known
    ("note          =", "nota          =", 19, 'no setting "nota".*mean "note"'),
    ("note          =", "colour        =", 19, 'no setting "colour" here$'),
    ("min = 3", "low = 3", 9, '"min" is missing'),
    ("max = 15,", "max = 15, step = 2,", 9, "step"),
    ("certain = false", "sure = false", 16, "sure"),
    ("sound         = { default = true }", "sound = { default = true, x = 1 }", 12, '"x"'),
    ('default = "16:9" }', 'default = "16:9", x = 1 }', 10, '"x"'),
    ('sound         = "enable_audio"', 'sound = "enable_audio"\nx = 1', 26, '"x"'),
    ("[[model]]\nid            = \"kling-9\"", "x = 1\n[[model]]\nid = \"kling-9\"", 1, '"x"'),
    # what is missing or empty
    ('name          = "Kling 9"\n', "", 1, '"name" is missing'),
    ("seconds       = { min = 3, max = 15, default = 5 }\n", "", 1, '"seconds" is missing'),
    ('prices        = [{ per_second = "0.08" }]\n', "", 30, '"prices" is missing'),
    ("price_checked = 2026-11-22\nseconds       = { values", "seconds = { values", 30, "price_ch"),
    ("default = 5", "max_ = 5", 9, '"default" is missing'),
    ('sound         = "enable_audio"\n', "", 23, '"sound" is missing'),
    ('"Kling 9"', '"  "', 3, "empty"),
    ("values = [8, 4]", "values = []", 39, "empty"),
    ('values = ["16:9", "1:1"]', "values = []", 10, "empty"),
    ("{ min = 3, max = 15, default = 5 }", "{}", 9, '"values" is missing'),
    ('prices        = [{ per_second = "0.08" }]', "prices = []", 41, "no price for 720p"),
    # wrong types
    ('"Kling 9"', "9", 3, "text in quotes"),
    ('"Kling 9"', '"Kling\\n9"', 3, "line break"),
    ('"Kling 9"', '"Kling\\u202e9"', 3, "cannot be shown"),
    ('"Kling 9"', f'"{"K" * 61}"', 3, "longer than 60"),
    ("retired       = false", 'retired = "false"', 20, "true or false"),
    ("prompt_limit  = 2500", 'prompt_limit = "2500"', 18, "whole number"),
    ("prompt_limit  = 2500", "prompt_limit = 0", 18, "from 1 to 20000"),
    ("prompt_limit  = 2500", "prompt_limit = true", 18, "whole number"),
    ("2026-11-22\nseconds       = { min", '"2026-11-22"\nseconds = { min', 8, "date such as"),
    ("2026-11-22\nseconds       = { min", "2026-11-22T10:00:00\nseconds = { min", 8, "date such"),
    ("{ values = [8, 4], default = 4 }", "[8, 4]", 39, "must be a table"),
    ("[8, 4]", "8", 39, "square brackets"),
    ("[8, 4]", "[8, 4.0]", 39, "whole number from 1 to 600"),
    ("[8, 4]", "[8, 601]", 39, "whole number from 1 to 600"),
    ("[8, 4]", "[8, 4, 8]", 39, '"8" is twice'),
    ('["16:9", "1:1"]', '["16:9", 1]', 10, "text in quotes"),
    ('["16:9", "1:1"]', '["16:9", " "]', 10, "text in quotes"),
    ('["16:9", "1:1"]', '["16:9", "wide"]', 10, "form 16:9"),
    ('["720p", "1080p"]', f'["720p", "{"9" * 501}"]', 11, "too long"),
    ('[{ per_second = "0.08" }]', '{ per_second = "0.08" }', 41, "list of tables"),
    ('[{ per_second = "0.08" }]', '["0.08"]', 41, "every row"),
    ("min = 3", "min = 0", 9, "from 1 to 600"),
    # what does not fit together
    ("min = 3", "min = 3, values = [3]", 9, "either"),
    ("min = 3", "min = 15", 9, "more than"),
    ("default = 5", "default = 2", 9, "not one of the allowed"),
    ("default = 4", "default = 5", 39, "not one of the allowed"),
    ('default = "16:9"', 'default = "9:16"', 10, "not one of the values"),
    ('id            = "kling-9"', 'id = "Kling 9"', 2, "small letters"),
    ('id            = "kling-9"', 'id = "other"', 31, "taken by an entry above"),
    ("note          =", "default = true\nnote =", 36, "only one model"),
    ("default       = true", "default = true\nretired = true", 35, "retired model cannot"),
    ('replaced_by   = "other"', 'replaced_by = "kling-8"', 21, 'no other model.*"kling-8"'),
    ('replaced_by   = "other"', 'replaced_by = "kling-9"', 21, "no other model"),
    ('resolution    = "mode"', 'resolution = "my mode"', 24, "name of a field"),
    ('resolution    = "mode"', "resolution = false", 24, "text in quotes"),
    ('resolution    = "mode"', 'resolution = "duration"', 23, "duration"),
    ('resolution    = "mode"', 'resolution = "prompt"', 24, 'sent as "prompt"'),
    ('resolution    = "mode"', 'resolution = "version"', 24, 'sent as "version"'),
    ("resolution    = false", 'aspect_ratio = "ratio"', 43, 'has no "aspect_ratio"'),
    ('duration_as   = "text"', 'duration_as = "words"', 26, "one of: number, text"),
    ('"720p" = "std"', '"480p" = "std"', 27, 'no resolution "480p"'),
    ('"720p" = "std"', '"720p" = "std", "1080p" = "std"', 27, 'sent as "std"'),
    ('"720p" = "std"', '"720p" = 1', 27, "text in quotes"),
    ("level = 3", "level = 0.5", 28, "text in quotes"),
    ("level = 3", "level = 9007199254740993", 28, "from -"),
    ("level = 3", "prompt = 3", 28, "fixed field"),
    ("level = 3", '"my level" = 3', 28, "fixed field"),
    # prices
    ('"0.08"', "0.08", 41, "digits in quotes"),
    ('"0.08"', "8", 41, "digits in quotes"),
    ('"0.08"', '"$0.08"', 41, "digits in quotes"),
    ('"0.08"', '"-0.08"', 41, "digits in quotes"),
    ('"0.08"', '"0,08"', 41, "digits in quotes"),
    ('"0.08"', '"0.00000001"', 41, "digits in quotes"),
    ('"0.08"', '"\u0660.08"', 41, "digits in quotes"),
    ('"0.08"', '"0.00"', 41, "more than"),
    ('"0.08"', '"100.01"', 41, "at most .100.00"),
    ('  { resolution = "720p", sound = false, per_second = "0.10" },\n', "", 13, "720p without so"),
    ('resolution = "720p", sound = false', 'resolution = "720p", sound = true', 13, "more than"),
    ('resolution = "720p", sound = false', 'resolution = "480p"', 15, 'no resolution "480p"'),
    ('{ per_second = "0.08" }', '{ sound = true, per_second = "0.08" }', 41, 'no "sound"'),
    ('{ per_second = "0.08" }',
     '{ per_second = "0.08" }, { resolution = "720p", per_second = "0.08" }', 41, "never used"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "reason"), REFUSED)
def test_what_is_refused(old: str, new: str, line: int | None, reason: str) -> None:
    """With the line on which it stands, and in words for a person."""
    assert FULL.count(old) >= 1
    text = FULL.replace(old, new, 1)
    with pytest.raises(BadCatalogue, match=reason) as caught:
        parse(text)
    assert line in (None, caught.value.line)
    assert str(caught.value) == f"line {caught.value.line}: {caught.value.reason}"


def test_a_file_that_is_cut_off_names_its_last_line() -> None:
    """And never one behind it."""
    text = 'a = """x\n\n'
    with pytest.raises(BadCatalogue) as caught:
        parse(text)
    assert caught.value.line <= 2


def test_a_file_of_a_megabyte_is_none() -> None:
    """It is not even read."""
    with pytest.raises(BadCatalogue, match="longer than"):
        parse("#" * 1_000_001)


@pytest.mark.parametrize("text", ["", "# nothing\n", "model = 3"])
def test_a_built_in_file_has_models(text: str) -> None:
    """A person's own may be empty."""
    with pytest.raises(BadCatalogue):
        parse(text)


def test_a_built_in_file_with_nothing_to_pick_is_refused() -> None:
    """Or there would be no model to begin with."""
    only = FULL[FULL.index('[[model]]\nid            = "other"') :]
    with pytest.raises(BadCatalogue, match="no model that can be picked"):
        parse(only.replace("default       = true", "retired = true"))


def test_ones_own_file_over_the_built_in_one() -> None:
    """It may be empty, add, replace, and refer to what is built in."""
    builtin = parse(FULL)
    assert merge_user(builtin, "# nothing yet\n").models == builtin.models
    own = FULL[FULL.index('[[model]]\nid            = "other"') :].replace('"other"', '"mine"', 1)
    merged = merge_user(builtin, own.replace("default ", 'replaced_by = "kling-9"\ndefault ', 1))
    assert [model.id for model in merged.models] == ["kling-9", "other", "mine"]
    assert merged.default.id == "mine"
    with pytest.raises(BadCatalogue, match="no other model"):
        merge_user(builtin, own.replace("default ", 'replaced_by = "gone"\ndefault ', 1))
    assert parse("", known_ids=()).models == ()


def test_ones_own_file_cannot_take_every_model_away() -> None:
    """Something must be left to pick."""
    everything = FULL.replace("retired       = false", "retired = true")
    with pytest.raises(BadCatalogue, match="none is left"):
        merge_user(parse(FULL), everything.replace("default       = true", "retired = true"))


@settings(max_examples=60)
@given(models(), models())
def test_whatever_a_file_can_describe_is_read_back(first: Model, second: Model) -> None:
    """Writing and parsing gives the very same models."""
    both = [first, second] if first.id != second.id else [first]
    catalogue = parse("\n".join(map(text_of, both)), known_ids=())
    assert list(catalogue.models) == both
    assert Catalogue(both).models == catalogue.models


@settings(max_examples=60)
@given(st.data())
def test_damage_is_refused_or_harmless(data: st.DataObject) -> None:
    """A piece cut out or put in anywhere: a catalogue, or BadCatalogue with a line of the text."""
    start = data.draw(st.integers(0, len(FULL)))
    piece = data.draw(st.text('"[]{}=,#\n\\ax1.-', max_size=4))
    text = FULL[:start] + piece + FULL[start + data.draw(st.integers(0, 8)) :]
    refusal: BadCatalogue | None = None
    try:
        parse(text)
    except BadCatalogue as bad:
        refusal = bad
    assert refusal is None or 1 <= refusal.line <= text.count("\n") + 1
    assert refusal is None or refusal.reason
