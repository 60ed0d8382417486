"""Prompts that name what is on the shelf: sent in the model's own words, kept as they were written,
and refused before anything is uploaded or paid where a name stands for nothing."""

from __future__ import annotations

import json

import pytest

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category
from sora_desktop.core.recipe import from_json, recipe_of, to_json
from sora_desktop.core.request import Flaw, InvalidRequest, VideoRequest, naming
from sora_desktop.core.take import Take, TakeState
from sora_desktop.simulator import NAMED, Call
from tests.engine.bench import Bench, until
from tests.engine.parts import picture, with_pictures

WRITTEN = "@mara waits at the @old_mill"
SENT = "@image_1 waits at the @image_2"


def keep(bench: Bench, name: str, shade: int) -> Input:
    """A picture of the library, on the shelf under that name."""
    content = bench.pictures.keep(PictureKind.PNG, picture(shade))
    return Input(role=Role.REFERENCE, content=content, name=name)


def asked(bench: Bench, prompt: str = WRITTEN) -> VideoRequest:
    """A request that names two pictures of the shelf."""
    shelf = {each.name: each for each in (keep(bench, "mara", 30), keep(bench, "old_mill", 90))}
    return naming(with_pictures(prompt=prompt), shelf)


def uploads(bench: Bench) -> int:
    return bench.simulator.record.count(Call.UPLOAD)


def sent_pictures(bench: Bench, take: Take) -> list[bytes]:
    """The pictures behind the links that were sent, in their order."""
    found = [bench.simulator.uploads.find(link) for link in json.loads(take.sent_input)["images"]]
    return [path.read_bytes() for path in found if path is not None]


async def test_names_are_sent_in_the_models_words_and_kept_as_written(bench: Bench) -> None:
    (take_id,) = bench.engine.submit([asked(bench)])
    await bench.downloads(take_id)
    take = bench.take(take_id)
    assert bench.simulator.tasks[0].input["prompt"] == SENT
    assert sent_pictures(bench, take) == [picture(30), picture(90)]
    assert take.request.prompt == WRITTEN
    assert [each.name for each in take.request.inputs] == ["mara", "old_mill"]
    back = from_json(to_json(recipe_of(take, "test")))
    assert back.request == take.request
    assert json.loads(back.sent)["prompt"] == SENT


async def test_the_order_of_the_words_is_that_of_the_pictures(bench: Bench) -> None:
    (take_id,) = bench.engine.submit([asked(bench, "the @old_mill hides @mara")])
    await bench.quiet()
    assert bench.simulator.tasks[0].input["prompt"] == "the @image_1 hides @image_2"
    assert sent_pictures(bench, bench.take(take_id)) == [picture(90), picture(30)]


async def test_a_lost_answer_with_names_is_found_again(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    (lost,) = bench.engine.submit([asked(bench)])
    await until(lambda: bench.state(lost) is TakeState.UNCONFIRMED)
    await bench.downloads(lost)
    assert bench.creates() == 1
    assert bench.take(lost).request.prompt == WRITTEN


@pytest.mark.parametrize(
    ("prompt", "names", "flaw"),
    [
        ("@tom waits", ["mara"], Flaw.UNKNOWN_NAME),
        ("@mara waits", ["mara", "Mara"], Flaw.NAME_TWICE),
        ("they wait", [f"n{n}" for n in range(13)], Flaw.INPUTS),
    ],
)
async def test_what_can_not_be_meant_costs_nothing(
    bench: Bench, prompt: str, names: list[str], flaw: Flaw
) -> None:
    inputs = [keep(bench, name, shade) for shade, name in enumerate(names)]
    with pytest.raises(InvalidRequest) as caught:
        bench.engine.submit([with_pictures(*inputs, prompt=prompt)])
    assert caught.value.flaws == (flaw,)
    await bench.quiet()
    assert (uploads(bench), bench.creates(), len(bench.store)) == (0, 0, 0)


async def test_a_picture_that_is_gone_costs_nothing(bench: Bench) -> None:
    request = asked(bench)
    gone = bench.pictures.path(request.inputs[1].content)
    assert gone is not None
    gone.unlink()
    (take_id,) = bench.engine.submit([request])
    await bench.quiet()
    take = bench.take(take_id)
    assert take.last_error is not None
    assert (take.held, take.last_error.category) == (True, Category.PICTURE_GONE)
    assert bench.creates() == 0
