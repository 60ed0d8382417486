"""The JSON Schema of the catalogue says what the program takes: both agree on what is shipped, on
what is written by hand, and on slips of the pen."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings

from sora_desktop.core.catalogue import Model
from sora_desktop.core.catalogue_file import BadCatalogue, parse
from sora_desktop.resources import resource
from tests.core.makers import models
from tests.core.schema import Checker
from tests.core.test_catalogue_file import FULL, MODES, OWN_OPTIONS, text_of

SHIPPED = resource("models.toml").read_text(encoding="utf-8")
SCHEMA = json.loads(resource("models.schema.json").read_text(encoding="utf-8"))
CHECKER = Checker(SCHEMA)
WITH_OPTIONS = FULL.replace("\n\n", f"\n{OWN_OPTIONS}\n", 1)


def flaws(text: str) -> list[str]:
    return CHECKER.flaws(tomllib.loads(text))


@pytest.mark.parametrize("text", [SHIPPED, FULL, WITH_OPTIONS, MODES])
def test_what_the_program_takes_the_schema_takes(text: str) -> None:
    parse(text)
    assert flaws(text) == []


@settings(max_examples=30)
@given(models())
def test_whatever_a_file_can_describe(model: Model) -> None:
    text = text_of(model)
    parse(text, known_ids=())
    assert flaws(text) == []


# What a schema can see; the rest needs to know the whole file.
SLIPS = [
    ("note          =", "nota          ="),
    ("min = 3", "low = 3"),
    ("certain = false", "sure = 0.5"),
    ('name          = "Kling 9"\n', ""),
    ("seconds       = { min = 3, max = 15, default = 5 }\n", ""),
    ('prices        = [{ per_second = "0.08" }]\n', ""),
    ('"Kling 9"', "9"),
    ('"Kling 9"', f'"{"K" * 61}"'),
    ("retired       = false", 'retired = "false"'),
    ("prompt_limit  = 2500", "prompt_limit = 0"),
    ("[8, 4]", "[8, 4.0]"),
    ("[8, 4]", "[8, 4, 8]"),
    ('["16:9", "1:1"]', '["16:9", "wide"]'),
    ("min = 3", "min = 3, values = [3]"),
    ('id            = "kling-9"', 'id = "Kling 9"'),
    ('duration_as   = "text"', 'duration_as = "words"'),
    ('resolution    = "mode"', 'resolution = "my mode"'),
    ("level = 3", "level = 0.5"),
    ('"0.08"', "0.08"),
    ('"0.08"', '"$0.08"'),
]
SLIPS_OF_MODES = [
    ('id            = "frames"\n', ""),
    ('id            = "omni"', 'id = "omni"\nname = "x"'),
    ('sure          = "O"', 'sure = "Y"'),
    ('"first_frame", wire = "image"', '"first", wire = "image"'),
    ("least = 0, most_bytes", "colour = 2, most_bytes"),
    ('widest = "3"', 'widest = "5/2"'),
    ('kind = "video"', 'kind = "film"'),
    ('needs = "first_frame"', 'needs = "first_frame", excludes = "sound"'),
    ('needs = "first_frame"', 'need = "first_frame"'),
    ("{ seconds = 10 }", '{ seconds = 10, resolution = "768p" }'),
    ('per_clip = "0.40"', 'per_clip = "0.40", per_picture = "0.40"'),
    ('"unknown"', '"free"'),
    ('place = "works.0.image"', 'place = "works[0]"'),
    ("sound         = false", "sound         = 5"),
    ("seed = false", "seed = true"),
]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [*((FULL, *slip) for slip in SLIPS), *((MODES, *slip) for slip in SLIPS_OF_MODES)],
)
def test_both_find_a_slip(text: str, old: str, new: str) -> None:
    assert text.count(old) >= 1
    wrong = text.replace(old, new, 1)
    assert flaws(wrong)
    with pytest.raises(BadCatalogue):
        parse(wrong)


def test_the_schema_knows_every_key_of_the_file() -> None:
    """What is written in the head of the shipped file, and nothing that the program refuses."""
    head = SHIPPED[: SHIPPED.index("# Everything below")]
    example = "\n".join(re.findall(r"^#   (.*)$", head, re.MULTILINE))
    assert flaws(example) == []
    mode, model = (set(SCHEMA["$defs"][name]["properties"]) for name in ("mode", "model"))
    own = {"name", "family", "good_for", "default", "replaced_by", "modes", "takes_first_frame"}
    own |= {"render_seconds"}
    assert model - mode == own
    for name in mode:
        wrong: Any = f'[[model.modes]]\nid = "x"\n{name}s = 1\n'
        with pytest.raises(BadCatalogue, match=f'mean "{name}"'):
            parse(MODES + wrong)
