"""The text of a ``models.toml``: what is taken, and what is refused with line and reason."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Kind, Mode, Per, Rate, Result, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    RESOLUTION,
    SECONDS,
    SOUND,
    WELL_KNOWN,
    Choice,
    Draft,
    Number,
    Option,
    Options,
    Rows,
    Seconds,
    Sure,
    Switch,
    Text,
)
from sora_desktop.core.pictures import PictureLimits
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
OWN_OPTIONS = """\
[model.options]
seed = { kind = "number", label = "Seed", min = 0, max = 99 }
negative_prompt = { kind = "text", label = "Avoid", wire = "negative", longest = 50 }
loop = { kind = "switch", label = "Loop", default = false }
[model.options.camera]
kind = "choice"
label = "Camera"
values = ["still", "pan"]
default = "still"
words = { pan = "1" }
"""


def text_of(model: Model) -> str:
    """The model as an entry of a file, everything written out."""

    def inline(fields: dict[str, Any]) -> str:
        pairs = (f"{plain(k)} = {plain(v)}" for k, v in fields.items() if v is not None)
        return "{ " + ", ".join(pairs) + " }"

    def plain(value: Any) -> str:
        if isinstance(value, dict):
            return inline(value)
        if isinstance(value, tuple | list):
            return "[" + ", ".join(map(plain, value)) + "]"
        if isinstance(value, str | bool | int):
            return json.dumps(value, ensure_ascii=False)
        return str(value)

    fields: dict[str, Any] = {
        **{key: getattr(model, key) for key in ("id", "name", "family", "good_for", "note")},
        **{key: getattr(model, key) for key in ("retired", "default")},
        "modes": [_of_mode(mode) for mode in model.modes],
    }
    lines = (f"{key} = {plain(value)}" for key, value in fields.items() if value is not None)
    return "[[model]]\n" + "\n".join(lines) + "\n"


def _of_mode(mode: Mode) -> dict[str, Any]:
    """The mode with everything written out."""
    words = {each.name: each.words for each in mode.options}
    wires = {n: each.wire for n in WELL_KNOWN if n != SECONDS and (each := mode.option(n))}
    return {
        **{key: getattr(mode, key) for key in ("id", "model", "task_type", "price_checked")},
        **{key: getattr(mode, key) for key in ("prompt_limit", "always_sound", "config", "note")},
        **{key: getattr(mode, key) for key in ("prompt", "least_inputs", "most_inputs")},
        **{each.name: _declared(each) for each in mode.options if each.name in WELL_KNOWN},
        "sure": mode.sure.value,
        "reference_syntax": mode.reference_syntax.value,
        "result": {"kind": mode.result.kind.value, "place": mode.result.place},
        "options": {
            each.name: _declared(each) | {"label": each.label, "wire": each.wire}
            for each in mode.options
            if each.name not in WELL_KNOWN
        },
        "inputs": [_of_slot(slot) for slot in mode.slots],
        "rules": [
            {"when": rule.when.name, rule.demand.value: rule.what.name} for rule in mode.rules
        ],
        "prices": [_of_rate(rate) for rate in mode.rates] or "unknown",
        "wire": {
            **wires,
            "duration": mode.seconds.wire,
            "duration_as": "text" if words[SECONDS] else "number",
            "resolution_words": words.get(RESOLUTION, {}),
            "fixed": mode.fixed,
        },
    }


def _of_rate(rate: Rate) -> dict[str, Any]:
    row = dict(rate.when) | {rate.per.value: f"{rate.amount.dollars:.7f}", "certain": rate.certain}
    return row | {"reference_share": str(float(rate.reference_share))}


def _of_slot(slot: Slot) -> dict[str, Any]:
    limits = slot.limits
    own: dict[str, Any] = {"role": slot.role.value, "wire": slot.wire, "kind": slot.kind.value}
    own |= {"list": slot.listed, "least": slot.least, "most": slot.most}
    own |= {"formats": slot.formats or None, "most_bytes": limits.most_bytes}
    own |= {"least_side": limits.least_side, "most_side": limits.most_side}
    if slot.kind in (Kind.VIDEO, Kind.SOUND):
        for key, length in (("shortest", slot.media.shortest), ("longest", slot.media.longest)):
            own[key] = None if length is None else f"{length.numerator}:{length.denominator}"
    assert limits.ratio is not None
    ratios = (*limits.ratio, slot.most_seconds)
    for key, ratio in zip(("narrowest", "widest", "most_seconds"), ratios, strict=True):
        own[key] = None if ratio is None else f"{ratio.numerator}:{ratio.denominator}"
    return own


def _declared(option: Option) -> dict[str, Any]:
    """The option itself, without its names."""
    own = option.name not in WELL_KNOWN
    match option:
        case Choice():
            fields: dict[str, Any] = {"values": option.values, "default": option.default}
            return fields | ({"kind": "choice", "words": option.words} if own else {})
        case Seconds(continuous=True):
            low, high = option.values[0], option.values[-1]
            return {"min": low, "max": high, "default": option.default}
        case Seconds():
            return {"values": option.values, "default": option.default}
        case Switch():
            return {"default": option.default} | ({"kind": "switch"} if own else {})
        case Draft():
            return {"kind": "draft"}
        case Number():
            return {"kind": "number", "min": option.least, "max": option.most}
        case Text():
            return {"kind": "text", "longest": option.longest}
        case Rows():
            columns = [
                _declared(each) | {"name": each.name, "label": each.label, "wire": each.wire}
                for each in option.columns
            ]
            fields = {"kind": "list", "columns": columns, "along": option.along}
            fields |= {"least": option.least, "most": option.most}
            return fields | {"seconds": option.seconds or None}
    raise AssertionError(option)


def test_an_entry_with_everything_in_it() -> None:
    """Every field arrives where it belongs."""
    entry, other = parse(FULL.replace("\n\n", f"\n{OWN_OPTIONS}\n", 1)).models
    assert (entry.id, entry.name, entry.family, entry.good_for) == (
        *("kling-9", "Kling 9", "Kling", "Tests"),
    )
    (model,) = entry.modes
    assert (model.id, model.sure, model.slots) == ("text", Sure.DOCUMENTED, ())
    assert (model.model, model.task_type) == ("kling", "video_generation")
    lengths = tuple(range(3, 16))
    assert model.options == (
        Choice(name="aspect_ratio", wire="aspect_ratio", values=("16:9", "1:1"), default="16:9"),
        Choice(
            name=RESOLUTION,
            wire="mode",
            words={"720p": "std"},
            values=("720p", "1080p"),
            default="720p",
        ),
        Seconds(words={n: f"{n}s" for n in lengths}, values=lengths, default=5, continuous=True),
        Switch(name=SOUND, wire="enable_audio", default=True),
        Number(name="seed", label="Seed", wire="seed", least=0, most=99),
        Text(name="negative_prompt", label="Avoid", wire="negative", longest=50),
        Switch(name="loop", label="Loop", wire="loop", default=False),
        Choice(
            name="camera",
            label="Camera",
            wire="camera",
            words={"pan": "1"},
            values=("still", "pan"),
            default="still",
        ),
    )
    assert model.fixed == {"version": "3.0", "multi": False, "level": 3}
    price = Money.from_dollars("0.20")
    assert model.rates[2] == Rate(amount=price, when=Options(resolution="1080p"), certain=False)
    assert (model.prompt_limit, entry.note) == (2500, "A note.")
    assert (entry.replaced_by, entry.default) == ("other", False)
    assert other.first.options == (
        Choice(name=RESOLUTION, values=("720p",), default="720p"),
        Seconds(values=(4, 8), default=4),
    )


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
    ("default       = true", "default true", 35, "put a ="),
    ("default       = true", 'default = true\ndefault = false', 36, "twice"),
    ("default       = true", "?", 35, "use a comment"),
    ("certain = false },\n]", "certain = false },", 17, "close the bracket"),
    ("default       = true", f"default = {'[' * 5000}", None, "never ends"),
    ("default       = true", f"default = {'9' * 5000}", 1, "never ends"),
    ('"Kling 9"', '"Kling 9" "x"', 3, "remove what follows"),
    ('"Kling 9"', '"Kling \\ 9"', 3, "backslash"),
    # what is not known
    ("note          =", "nota          =", 19, 'unknown setting "nota".*mean "note"'),
    ("note          =", "colour        =", 19, 'unknown setting "colour"$'),
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
    ('"720p" = "std"', '"720p" = 1.5', 27, "text in quotes"),
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


MODES = """\
[[model]]
id            = "one"
name          = "One"
family        = "Test"
good_for      = "Tests"
note          = "Of the model."
model         = "one"
task_type     = "one-text"
price_checked = 2026-11-22
seconds       = { values = [6, 10], default = 6 }
aspect_ratio  = { values = ["16:9"], default = "16:9" }
resolution    = { values = ["768p", "1080p"], default = "768p" }
sound         = { default = true }
config        = { service_mode = "public" }
prices        = [{ per_second = "0.10", reference_share = "0.5" }]
[model.wire]
sound            = "audio"
resolution_words = { "768p" = 768, "1080p" = 1080 }
fixed            = { version = "1", mode = "text" }
[model.options]
seed = { kind = "number", label = "Seed", min = 0, max = 99 }

[[model.modes]]
id            = "text"

[[model.modes]]
id            = "frames"
task_type     = "one-frames"
price_checked = 2026-11-28
sure          = "O"
note          = "Of the mode."
resolution    = { values = ["768p", "1080p"], default = "768p" }
sound         = false
options       = { seed = false }
wire          = { fixed = { mode = "frames" } }
inputs        = [
  { role = "first_frame", wire = "image", least_side = 301, widest = "3", formats = ["jpg"] },
  { role = "last_frame", wire = "tail", least = 0, most_bytes = 9000000 },
]
rules         = [
  { when = "last_frame", needs = "first_frame" },
  { when = "first_frame", not_sent = "aspect_ratio" },
  { when = { resolution = "1080p" }, excludes = { seconds = 10 } },
]
prices        = [
  { resolution = "768p", seconds = 6, per_clip = "0.23" },
  { resolution = "768p", seconds = 10, per_clip = "0.45" },
  { resolution = "1080p", per_clip = "0.40" },
]

[[model.modes]]
id            = "omni"
sure          = "X"
prices        = "unknown"
result        = { kind = "picture", place = "works.0.image" }
inputs        = [
  { role = "reference", kind = "video", wire = "v", list = true, most = 3, most_seconds = "15" },
]
"""


def test_a_mode_says_only_what_differs_from_its_model() -> None:
    (model,) = parse(MODES).models
    text, frames, omni = model.modes
    assert (text.task_type, frames.task_type, omni.task_type) == (
        "one-text",
        "one-frames",
        "one-text",
    )
    assert {mode.model for mode in model.modes} == {"one"}
    assert text.fixed == omni.fixed == {"version": "1", "mode": "text"}
    assert frames.fixed == {"version": "1", "mode": "frames"}
    assert {tuple(mode.config.items()) for mode in model.modes} == {(("service_mode", "public"),)}
    names = ["aspect_ratio", "resolution", "seconds", "sound", "seed"]
    assert [option.name for option in text.options] == names
    assert [option.name for option in frames.options] == names[:3]
    assert (text.note, frames.note, model.note) == (
        "Of the model.",
        "Of the mode.",
        "Of the model.",
    )
    assert (text.sure, frames.sure, omni.sure) == (Sure("D"), Sure("O"), Sure("X"))
    assert (text.price_checked.day, frames.price_checked.day) == (22, 28)
    resolution = frames.option(RESOLUTION)
    assert resolution is not None
    assert resolution.words == {"768p": 768, "1080p": 1080}


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        ("", PictureLimits()),
        (', narrowest = "1:3"', PictureLimits(ratio=(Fraction(1, 3), Fraction(5, 2)))),
        (', formats = ["jpg"], most_side = 2000', PictureLimits(png=False, most_side=2000)),
        # Never more than an upload takes.
        (
            ", most_bytes = 50000000, most_side = 9000, least_side = 200",
            PictureLimits(least_side=200),
        ),
    ],
)
def test_what_is_not_known_of_a_picture_is_as_usual(said: str, limits: PictureLimits) -> None:
    given = ', least_side = 301, widest = "3", formats = ["jpg"]'
    assert MODES.count(given) == 1
    (model,) = parse(MODES.replace(given, said)).models
    slot = model.modes[1].slots[0]
    assert slot.limits == limits
    # What is behind a link is not made smaller: there the model's own limit holds.
    _, _, side = said.partition("most_side = ")
    assert slot.most_linked_side == int(side.split(",")[0] or 4096)


def test_what_a_mode_takes_and_costs() -> None:
    (model,) = parse(MODES).models
    text, frames, omni = model.modes
    assert frames.slots == (
        Slot(
            role=Role.FIRST_FRAME,
            wire="image",
            formats=("jpg",),
            limits=PictureLimits(png=False, least_side=301, ratio=(Fraction(2, 5), Fraction(3))),
        ),
        Slot(
            role=Role.LAST_FRAME,
            wire="tail",
            least=0,
            limits=PictureLimits(most_bytes=9 * 10**6),
        ),
    )
    assert omni.slots == (
        Slot(
            role=Role.REFERENCE,
            kind=Kind.VIDEO,
            wire="v",
            listed=True,
            most=3,
            most_seconds=Fraction(15),
        ),
    )
    assert omni.result == Result(kind=Kind.PICTURE, place="works.0.image")
    assert text.rates[0].reference_share == Fraction(1, 2)
    assert omni.rates == ()
    prices = {
        (resolution, seconds): frames.price({"resolution": resolution, "seconds": seconds})
        for resolution, seconds in (("768p", 6), ("768p", 10), ("1080p", 6))
    }
    assert [str(each.amount) for each in prices.values()] == ["$0.23", "$0.45", "$0.40"]
    assert {each.rate and each.rate.per for each in prices.values()} == {Per.CLIP}
    assert [rule.demand.value for rule in frames.rules] == ["needs", "not_sent", "excludes"]


REFUSED_MODES = [
    ('id            = "frames"', 'id = "text"', 27, "taken by a mode above"),
    ('id            = "frames"', 'id = "Frames"', 27, "small letters"),
    ('id            = "frames"\n', "", 26, '"id" is missing'),
    ('id            = "omni"', 'id = "omni"\nname = "x"', 53, 'unknown setting "name"'),
    ('task_type     = "one-frames"', "task_type = 1", 28, "text in quotes"),
    ('task_type     = "one-text"\n', "", 22, '"task_type" is missing'),
    ('sure          = "O"', 'sure = "Y"', 30, "one of: D, M, O, 3, X"),
    ('sure          = "O"', "shure = 1", 30, 'mean "sure"'),
    ('"first_frame", wire = "image"', '"first", wire = "image"', 37, "one of: first_frame"),
    ('"first_frame", wire = "image"', '"first_frame", wire = "duration"', 37, "two fields"),
    ('wire = "tail"', 'wire = "image"', 38, "two fields"),
    ('wire = "tail"', 'wire = "my tail"', 38, "name of a field"),
    ('role = "last_frame", wire', 'role = "first_frame", wire', 38, "taken by an input above"),
    ("least = 0, most_bytes", "least = 2, most_bytes", 38, '"least" must not'),
    ("least = 0, most_bytes", "most = 2, most_bytes", 38, "list = true"),
    ("least = 0, most_bytes", "colour = 2, most_bytes", 38, 'unknown setting "colour"'),
    ('widest = "3"', 'widest = "5/2"', 37, "digits in quotes"),
    ('widest = "3"', 'widest = "500"', 37, "from 1/100 to 100"),
    ("least_side = 301", "least_side = 0", 37, "from 1"),
    ('kind = "video"', 'kind = "film"', 57, "one of: picture, video, sound, task"),
    ('"last_frame", needs = "first_frame"', '"tail", needs = "first_frame"', 41, 'no "tail"'),
    ('needs = "first_frame"', 'needs = "first_frame", excludes = "sound"', 41, "a rule has one"),
    ('needs = "first_frame"', 'need = "first_frame"', 41, "a rule has one"),
    ('not_sent = "aspect_ratio"', 'not_sent = "sound"', 42, 'mode has no "sound"'),
    ("{ seconds = 10 }", "{ seconds = 7 }", 43, 'no seconds "7"'),
    ("{ seconds = 10 }", "{ length = 10 }", 43, "one option"),
    ("{ seconds = 10 }", '{ seconds = 10, resolution = "768p" }', 43, "one option"),
    ("seconds = 6, per_clip", "seconds = 7, per_clip", 46, "no clips of 7 s"),
    ('  { resolution = "1080p", per_clip = "0.40" },\n', "", 45, "no price for 1080p 6"),
    ('{ resolution = "1080p", per_clip', '{ resolution = "1080p", per', 48, '"per_second" is miss'),
    ('per_clip = "0.40"', 'per_clip = "0.40", per_picture = "0.40"', 48, "a price has one of"),
    ('reference_share = "0.5"', "reference_share = 0.5", 15, "digits in quotes"),
    ('"unknown"', '"free"', 54, "list of tables"),
    ('place = "works.0.image"', 'place = "works[0]"', 55, "dots between"),
    ('service_mode = "public"', "service_mode = 5", 14, "text in quotes"),
    ("sound         = false", "sound         = 5", 33, "must be a table"),
    ("seed = false", "seed = true", 34, "must be a table"),
    ("max = 99 }", 'max = 99, sure = "Y" }', 21, "one of: D, M, O, 3, X"),
    ("least = 0, most_bytes", 'sure = "Y", most_bytes', 38, "one of: D, M, O, 3, X"),
]


@pytest.mark.parametrize(("old", "new", "line", "reason"), REFUSED_MODES)
def test_what_is_refused_in_a_mode(old: str, new: str, line: int, reason: str) -> None:
    assert MODES.count(old) >= 1
    with pytest.raises(BadCatalogue, match=reason) as caught:
        parse(MODES.replace(old, new, 1))
    assert caught.value.line == line


def test_options_and_inputs_that_nobody_is_sure_of_are_left_out() -> None:
    """With the rules that name them. They are read all the same, so a slip is told."""
    unsure = MODES.replace("max = 99 }", 'max = 99, sure = "X" }').replace(
        "least = 0, most_bytes", 'sure = "3", least = 0, most_bytes'
    )
    assert unsure.count("sure") == MODES.count("sure") + 2
    text, frames, _ = parse(unsure).models[0].modes
    assert text.option("seed") is None
    assert [slot.role for slot in frames.slots] == [Role.FIRST_FRAME]
    assert [rule.demand.value for rule in frames.rules] == ["not_sent", "excludes"]
    assert frames.offered
    needed = MODES.replace('widest = "3"', 'widest = "3", sure = "X"')
    assert not parse(needed).models[0].modes[1].offered
    marked = parse(unsure.replace('"X" }', '"O" }').replace('sure = "3"', 'sure = "O"'))
    text, frames, _ = marked.models[0].modes
    assert [part.sure for part in (text.options[-1], frames.slots[1])] == [Sure("O")] * 2
    assert not text.untested({}, ())
    assert text.untested({"seed": 3}, ())
    assert frames.slots[1] in frames.untested_parts({}, [Role.LAST_FRAME])


def test_modes_that_nobody_is_sure_of_are_no_catalogue() -> None:
    unsure = MODES.replace('sure          = "O"', 'sure = "3"')
    assert [mode.offered for mode in parse(unsure).models[0].modes] == [True, False, False]
    with pytest.raises(BadCatalogue, match="no model can be picked"):
        parse(unsure.replace('id            = "text"', 'id = "text"\nsure = "X"'))
    with pytest.raises(BadCatalogue, match='"modes" is empty'):
        parse(FULL.replace("prompt_limit  = 2500", "modes = []"))


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
    with pytest.raises(BadCatalogue, match="no model can be picked"):
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
    with pytest.raises(BadCatalogue, match="none can be picked"):
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
