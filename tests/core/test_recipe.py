"""A recipe survives its way through a file, and a stranger's is believed in nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.money import Money
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, recipe_of, to_json
from sora_desktop.core.request import LONGEST_PROMPT
from sora_desktop.core.task import new_task_id
from tests.core.makers import DOLLAR, a_request, a_task
from tests.fakes import START

PROGRAM = "Sora Desktop 1.0"
TASK = a_task(
    id=new_task_id(),
    request=a_request(prompt="Boot \U0001f6f6\nauf dem Wasser"),
    sent_input=json.dumps({"prompt": "Boot", "duration": 4, "audio": True}),
    created_at=START + timedelta(microseconds=123),
    sent_at=START,
    number=12,
    press_id=new_task_id(),
    press_index=2,
    parent_id=new_task_id(),
    remote_id="remote-1",
    quoted=DOLLAR,
    charged=DOLLAR,
)

prompts = st.text(min_size=1).filter(lambda text: "\0" not in text)


def changed(**changes: Any) -> bytes:
    """The recipe of TASK with these fields in place of its own, as a stranger would write it."""
    return json.dumps(json.loads(to_json(recipe_of(TASK, PROGRAM))) | changes).encode()


def test_what_is_written_is_read() -> None:
    recipe = recipe_of(TASK, PROGRAM)
    assert from_json(to_json(recipe)) == recipe
    assert recipe.cost == DOLLAR
    assert replace(recipe, charged=None, quoted=None).cost == TASK.estimate
    assert Recipe(request=TASK.request).cost is None


@given(prompts.filter(str.strip), st.integers(1, 60), st.none() | st.booleans())
def test_every_prompt_comes_back(prompt: str, seconds: int, sound: bool | None) -> None:
    request = a_request(prompt=prompt, seconds=seconds, sound=sound, resolution=None)
    recipe = recipe_of(replace(TASK, request=request, sent_input="no JSON"), PROGRAM)
    back = from_json(to_json(recipe))
    assert back.request == request
    assert back.sent == "{}"


def test_the_longest_prompt_fits_and_a_larger_recipe_is_not_written() -> None:
    request = a_request(prompt="\U0001f6f6" * LONGEST_PROMPT)
    sent = json.dumps({"prompt": request.prompt}, ensure_ascii=False)
    recipe = recipe_of(replace(TASK, request=request, sent_input=sent), PROGRAM)
    assert from_json(to_json(recipe)) == recipe
    with pytest.raises(ValueError, match="too large"):
        to_json(replace(recipe, sent=json.dumps({"more": "x" * LARGEST})))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b"{}",
        b'{"format": "sora-desktop-recipe"}',
        b"9" * 5000,
        b'{"format": "sora-desktop-recipe", "prompt": "a", "seconds": NaN}',
        b" " * (LARGEST + 1),
        changed(format="another"),
        changed(prompt=["a"]),
        changed(prompt=" \n"),
        changed(prompt="a\0b"),
        changed(prompt="a\ud800b"),
        changed(prompt="a" * (LONGEST_PROMPT + 1)),
    ],
)
def test_what_is_no_recipe(data: bytes) -> None:
    with pytest.raises(NoRecipe):
        from_json(data)


LIES = {
    "model": {"a": 1},
    "seconds": 10**12,
    "aspect_ratio": "16:9\n" * 90,
    "resolution": 720,
    "sound": "yes",
    "task_id": "x" * 5000,
    "created_at": "2026-11-22T12:00:00",
    "sent_at": "99999-11-22",
    "program": "\u202eevil",
    "units": {"estimate": 10**30, "quoted": -5, "charged": "1", "estimate_certain": 1},
    "take": {"id": "../../x", "number": 1.5, "press_id": 7, "press_index": -1, "parent_id": "x"},
    "wire": {"model": None, "task_type": 3, "input": {"prompt": "a\ud800", "f": 1.5, "d": 4}},
}


@pytest.mark.parametrize("fields", [LIES, {key: [] for key in LIES}, dict.fromkeys(LIES)])
def test_lies_are_left_out_and_the_prompt_is_kept(fields: dict[str, Any]) -> None:
    recipe = from_json(changed(**fields))
    assert recipe.request.prompt == TASK.request.prompt
    sent = recipe.sent
    known = replace(recipe, sent="{}")
    request = replace(a_request(), model_id="unknown", prompt=TASK.request.prompt, seconds=0)
    assert known == Recipe(request=replace(request, aspect_ratio=None, resolution=None, sound=None))
    assert sent in ("{}", '{"d": 4}')


def test_moments_are_brought_to_one_zone_and_bounded() -> None:
    east = datetime(2026, 11, 22, 20, tzinfo=timezone(timedelta(hours=8)))
    assert from_json(changed(created_at=east.isoformat())).created_at == START
    assert from_json(changed(created_at="0001-01-01T00:00:00+14:00")).created_at is None
    assert from_json(changed(created_at="2999-01-01T00:00:00+00:00")).created_at is None
    assert START.tzinfo is UTC


def test_no_clip_costs_a_fortune() -> None:
    most = Money.from_dollars("1000")
    units = {"charged": most.units + 1, "estimate": most.units}
    assert from_json(changed(units=units)).cost == most
