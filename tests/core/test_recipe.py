"""A recipe survives its way through a file, and a stranger's is believed in nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.inputs import MOST_INPUTS, Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.recipe import LARGEST, NoRecipe, Recipe, from_json, recipe_of, to_json
from sora_desktop.core.request import LONGEST_PROMPT, VideoRequest
from sora_desktop.core.shot import Home, Project, Shot, new_project_id, new_shot_id
from sora_desktop.core.take import new_take_id
from tests.core.makers import DOLLAR, a_request, a_take
from tests.fakes import START

PROGRAM = "Sora Desktop 1.0"
TASK = a_take(
    id=new_take_id(),
    request=a_request(prompt="Boot \U0001f6f6\nauf dem Wasser"),
    sent_input=json.dumps({"prompt": "Boot", "duration": 4, "audio": True}),
    created_at=START + timedelta(microseconds=123),
    sent_at=START,
    number=12,
    batch_id=new_take_id(),
    batch_index=2,
    parent_id=new_take_id(),
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


SHOT = Shot(
    id=new_shot_id(),
    project_id=new_project_id(),
    number=6,
    position=2.5,
    name="Red kite",
    chosen_id=TASK.id,
    last_number=5,
    created_at=START,
)
HOME = Home(SHOT, Project(id=SHOT.project_id, name="Kite film", position=3.0, archived_at=START))


def test_shot_and_project_are_told() -> None:
    take = replace(TASK, shot_id=SHOT.id, shot_number=4)
    back = from_json(to_json(recipe_of(take, PROGRAM, HOME)))
    assert back == recipe_of(take, PROGRAM, HOME)
    assert back.shot_number == 4
    # What changes without the clip is left to the journal.
    assert back.home == Home(
        replace(SHOT, chosen_id=None, last_number=0), replace(HOME.project, archived_at=None)
    )


def test_it_is_told_that_a_take_was_made_elsewhere() -> None:
    recipe = recipe_of(replace(TASK, imported=True), PROGRAM)
    assert from_json(to_json(recipe)).imported
    reported = json.loads(to_json(recipe))
    reported["take"]["imported"] = "yes"
    assert not from_json(json.dumps(reported).encode()).imported


def test_a_recipe_of_version_1_is_read() -> None:
    reported = json.loads(to_json(recipe_of(TASK, PROGRAM)))
    take = reported["take"]
    for new in ("batch_id", "batch_index"):
        take[new.replace("batch", "press")] = take.pop(new)
    del take["shot_number"]
    back = from_json(json.dumps(reported | {"version": 1}).encode())
    assert back == recipe_of(TASK, PROGRAM)
    assert (back.home, back.shot_number) == (None, 0)


@pytest.mark.parametrize(
    ("shot", "project"),
    [
        ({"id": "x"}, {}),
        ({"created_at": "yesterday"}, {}),
        ({"created_at": None}, {}),
        ({}, {"id": None}),
        ({}, {"id": 5}),
    ],
)
def test_a_shot_that_cannot_be_one_is_left_out(shot: Any, project: Any) -> None:
    reported = json.loads(to_json(recipe_of(TASK, PROGRAM, HOME)))
    reported["shot"] |= shot
    reported["project"] |= project
    assert from_json(json.dumps(reported).encode()).home is None


@pytest.mark.parametrize("wrong", [None, "x" * 500, "a\nb", ["a"], -5, 10**12, 1e300, True])
def test_lies_about_a_shot_are_left_out(wrong: Any) -> None:
    reported = json.loads(to_json(recipe_of(TASK, PROGRAM, HOME)))
    reported["take"]["shot_number"] = wrong
    reported["shot"] |= dict.fromkeys(("number", "position", "name"), wrong)
    reported["project"] |= dict.fromkeys(("position", "name"), wrong)
    back = from_json(json.dumps(reported).encode())
    assert back.home is not None
    assert (back.shot_number, back.home.shot.number) == (0, 0)
    assert (back.home.shot.name, back.home.project.name) == ("", "")
    assert abs(back.home.shot.position) < 10**9


def test_options_that_only_some_models_have_are_in_it() -> None:
    plain = json.loads(to_json(recipe_of(TASK, PROGRAM)))
    assert "options" not in plain
    request = TASK.request.choosing(seed=42, loop=False, negative_prompt="blur\nrain")
    recipe = recipe_of(replace(TASK, request=request), PROGRAM)
    assert from_json(to_json(recipe)) == recipe
    assert json.loads(to_json(recipe))["options"]["seed"] == 42


FIRST = Input(role=Role.FIRST_FRAME, content="ab" * 32)
LAST = Input(role=Role.LAST_FRAME, link="https://example.com/last.png")


def test_what_was_put_in_is_in_it() -> None:
    assert "inputs" not in json.loads(to_json(recipe_of(TASK, PROGRAM)))
    recipe = recipe_of(replace(TASK, request=replace(TASK.request, inputs=(LAST, FIRST))), PROGRAM)
    assert from_json(to_json(recipe)) == recipe
    assert recipe.request.inputs == (FIRST, LAST)


@pytest.mark.parametrize(
    "link", ["https://example.com/a.png?sig=1", "https://me:word@example.com/a", "http://a.de/b"]
)
def test_a_link_that_may_open_a_door_is_not_in_it(link: str) -> None:
    secret = Input(role=Role.REFERENCE, link=link)
    sent = {"prompt": "https://a.de", "image_url": link, "image_urls": [link], "seed": 4}
    request = replace(TASK.request, inputs=(FIRST, secret))
    reported = to_json(
        recipe_of(replace(TASK, request=request, sent_input=json.dumps(sent)), PROGRAM)
    )
    assert link.encode() not in reported
    back = from_json(reported)
    # Its place is kept: made again, the clip lacks a picture, which is told before it costs.
    assert back.request.inputs == (FIRST, Input(role=Role.REFERENCE, content="0" * 64))
    assert json.loads(back.sent) == {"prompt": "https://a.de", "seed": 4}


GOOD = {"role": "first_frame", "content": "ab" * 32}


@pytest.mark.parametrize(
    "inputs",
    [
        "first_frame",
        [GOOD, 5],
        [GOOD, {"role": "last_frame"}],
        [GOOD, {"role": "sky", "content": "ab" * 32}],
        [GOOD, {"role": "last_frame", "content": "../../x"}],
        [GOOD, {"role": "last_frame", "link": "https://a.de/b?sig=1"}],
        [GOOD, {"role": "last_frame", "link": "file:///etc/passwd"}],
        [GOOD, {"role": "last_frame", "link": ["https://a.de"]}],
        [GOOD] * (MOST_INPUTS + 1),
    ],
)
def test_inputs_are_read_all_or_none(inputs: Any) -> None:
    assert from_json(changed(inputs=inputs)).request.inputs == ()
    assert from_json(changed(inputs=[GOOD])).request.inputs == (FIRST,)


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
    "options": {"seconds": 8, "seed": 2**60, "a\nb": 1, "avoid": "a\0", "path": ["x"]},
    "task_id": "x" * 5000,
    "created_at": "2026-11-22T12:00:00",
    "sent_at": "99999-11-22",
    "program": "\u202eevil",
    "units": {"estimate": 10**30, "quoted": -5, "charged": "1", "estimate_certain": 1},
    "take": {"id": "../../x", "number": 1.5, "batch_id": 7, "batch_index": -1, "parent_id": "x"},
    "wire": {"model": None, "task_type": 3, "input": {"prompt": "a\ud800", "f": 1.5, "d": 4}},
}


@pytest.mark.parametrize("fields", [LIES, {key: [] for key in LIES}, dict.fromkeys(LIES)])
def test_lies_are_left_out_and_the_prompt_is_kept(fields: dict[str, Any]) -> None:
    recipe = from_json(changed(**fields))
    assert recipe.request.prompt == TASK.request.prompt
    sent = recipe.sent
    known = replace(recipe, sent="{}")
    request = VideoRequest(
        model_id="unknown", prompt=TASK.request.prompt, options=Options(seconds=0)
    )
    assert known == Recipe(request=request)
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
