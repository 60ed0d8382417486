"""An option that is a list of rows: what is allowed, how it is sent, and how long the clip gets."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sora_desktop.core.catalogue_file import BadCatalogue, parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind, Mode, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    SECONDS,
    Number,
    Options,
    Rows,
    Seconds,
    Text,
    rows_in,
    rows_text,
)
from sora_desktop.core.request import CheckedRequest, Flaw, VideoRequest, body, flaws_of
from tests.core.makers import a_mode, a_model

SHOTS = Rows(
    name="shots",
    wire="multi_shots",
    columns=(
        Text(name="prompt", wire="prompt", longest=20),
        Number(name="seconds", wire="duration", least=1, most=14),
    ),
    most=3,
    seconds="seconds",
    along={"prefer_multi_shots": True},
)
LENGTH = Seconds(values=tuple(range(3, 16)), default=5)
MODE = a_mode(options=(LENGTH, SHOTS), fixed={"version": "3.0", "prefer_multi_shots": False})
MODEL = a_model(modes=(MODE,))


def shots(*given: tuple[str, int]) -> str:
    return rows_text({"prompt": prompt, "seconds": seconds} for prompt, seconds in given)


BOTH = shots(("A boat", 4), ("Close view, rain", 5))


def asked(value: str | None, seconds: int = 9) -> VideoRequest:
    options = Options(seconds=seconds, shots=value)
    return VideoRequest(model_id=MODEL.id, prompt="A boat", options=options)


def test_rows_are_a_list_of_objects_on_the_wire_and_back() -> None:
    wire = body(MODE, asked(BOTH), {}).input
    assert wire["multi_shots"] == [
        {"prompt": "A boat", "duration": 4},
        {"prompt": "Close view, rain", "duration": 5},
    ]
    assert wire["prefer_multi_shots"] is True
    assert SHOTS.read(wire["multi_shots"]) == BOTH
    without = body(MODE, asked(None, 5), {}).input
    assert without["prefer_multi_shots"] is False
    assert "multi_shots" not in without


def test_the_clip_is_as_long_as_its_rows_and_costs_that() -> None:
    assert MODE.fitted(Options(seconds=5, shots=BOTH))[SECONDS] == 9
    assert MODE.fitted(Options(seconds=5))[SECONDS] == 5
    checked = CheckedRequest(request=asked(BOTH), model=MODEL)
    assert checked.estimate.seconds == 9
    assert checked.estimate.amount == MODE.rates[0].amount * 9
    assert checked.estimate.amount > Money(0)


@pytest.mark.parametrize(
    "value",
    [
        "[]",
        "{}",
        "[3]",
        "[[]]",
        "[" * 100_000,
        "[nonsense",
        shots(("a", 1), ("b", 1), ("c", 1), ("d", 1)),
        shots(("", 4)),
        shots((" ", 4)),
        shots(("x" * 21, 4)),
        shots(("a", 0)),
        shots(("a", 15)),
        '[{"prompt": "a"}]',
        '[{"prompt": "a", "seconds": "4"}]',
        '[{"prompt": "a", "seconds": 4, "more": 1}]',
        '[{"prompt": "a", "seconds": 4.5}]',
        '[{"prompt": "a", "seconds": true}]',
        '[{"prompt": "a", "seconds": null}]',
        4,
        True,
    ],
)
def test_what_are_no_rows_of_the_option(value: Any) -> None:
    assert not SHOTS.allows(value)
    assert SHOTS.nearest(value) is None
    assert SHOTS.length(value) is None
    assert Flaw.OPTION in flaws_of(asked(value), MODEL)


@pytest.mark.parametrize(
    ("value", "seconds", "flaws"),
    [
        (BOTH, 9, ()),
        (BOTH, 8, (Flaw.ROWS,)),
        (shots(("a", 14), ("b", 14)), 15, (Flaw.ROWS,)),
        (shots(("a", 14), ("b", 14)), 28, (Flaw.SECONDS,)),
        (shots(("a", 1)), 1, (Flaw.SECONDS,)),
        (None, 8, ()),
    ],
)
def test_their_sum_must_be_a_length_that_the_model_makes(
    value: str | None, seconds: int, flaws: tuple[Flaw, ...]
) -> None:
    assert flaws_of(asked(value, seconds), MODEL) == flaws


@pytest.mark.parametrize("sent", [None, [], [3], "x", {}])
def test_what_was_sent_and_is_no_list_of_objects(sent: object) -> None:
    assert SHOTS.read(sent) is None


def test_a_text_is_no_list_of_rows() -> None:
    assert rows_in("a kite") is None
    assert rows_in("[a kite]") is None
    assert rows_in(BOTH) == tuple(json.loads(BOTH))


ENTRY = """
[[model]]
id            = "one"
name          = "One"
family        = "Test"
good_for      = "Tests"
model         = "one"
task_type     = "one"
price_checked = 2026-11-30
seconds       = { min = 3, max = 15, default = 5 }
prices        = [{ per_second = "0.10" }]
[model.options]
shots = { kind = "list", label = "Shots", most = 6, seconds = "seconds", columns = [
  { name = "prompt", kind = "text", label = "Shot" },
  { name = "seconds", kind = "number", label = "Seconds", min = 1, max = 14, wire = "duration" },
] }
[[model.modes]]
id            = "text"
rules         = [{ when = "shots", not_sent = "seconds" }]
[[model.modes]]
id            = "final"
options       = { shots = false }
inputs        = [{ role = "draft", kind = "task", wire = "draft_task_id" }]
"""


def test_a_file_describes_both() -> None:
    (model,) = parse(ENTRY, known_ids=()).models
    text, final = model.modes
    (shots_option,) = text.options[1:]
    assert isinstance(shots_option, Rows)
    request = VideoRequest(model_id="one", prompt="A boat", options=Options(seconds=9, shots=BOTH))
    assert flaws_of(request, model) == ()
    assert "duration" not in body(text, request, {}).input
    draft = Input(role=Role.DRAFT, task="5f1c-0a")
    with_draft = VideoRequest(
        model_id="one", prompt="A boat", options=Options(seconds=5), inputs=(draft,)
    )
    assert model.mode_for(with_draft.roles) is final
    checked = CheckedRequest(request=with_draft, model=model)
    assert checked.wire.input["draft_task_id"] == "5f1c-0a"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("most = 6", "most = 60", "from 1 to 20"),
        ("most = 6", "most = 2, least = 3", '"least" must not'),
        ('seconds = "seconds"', 'seconds = "prompt"', "column of numbers"),
        ('name = "seconds"', 'name = "prompt"', "valid name for a column"),
        ('kind = "text"', 'kind = "switch"', "one of: number, text"),
        ('wire = "duration"', 'wire = "my duration"', "name of a field"),
        ("most = 6", "mast = 6", '"most"'),
        ('label = "Shot" }', 'label = "Shot", more = 1 }', 'unknown setting "more"'),
    ],
)
def test_slips_of_the_pen(old: str, new: str, reason: str) -> None:
    assert ENTRY.count(old) == 1
    with pytest.raises(BadCatalogue, match=reason):
        parse(ENTRY.replace(old, new), known_ids=())


def test_a_picture_is_no_task_and_a_task_no_picture() -> None:
    slots = (Slot(role=Role.DRAFT, wire="draft_task_id", kind=Kind.TASK),)
    final: Mode = a_mode(id="final", slots=slots)
    frames = a_mode(id="frames", slots=(Slot(role=Role.FIRST_FRAME, wire="image"),))
    model = a_model(modes=(a_mode(), final, frames))
    for given, flaws in (
        (Input(role=Role.DRAFT, task="t1"), ()),
        (Input(role=Role.DRAFT, content="a" * 64), (Flaw.INPUTS,)),
        (Input(role=Role.FIRST_FRAME, content="a" * 64), ()),
        (Input(role=Role.FIRST_FRAME, task="t1"), (Flaw.INPUTS,)),
    ):
        request = VideoRequest(
            model_id=model.id,
            prompt="a kite",
            options=model.modes[0].fitted({}),
            inputs=(given,),
        )
        assert flaws_of(request, model) == flaws
