"""What an order costs: the sum that a person sees before the press is the sum of its takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.references import NO_SHELF
from sora_desktop.core.request import VideoRequest, check, naming
from sora_desktop.resources import resource
from sora_desktop.ui.compose.bar import cost_of

CATALOGUE = parse(resource("models.toml").read_text("utf-8"))
(MODEL,) = (model for model in CATALOGUE.models if model.id == "seedance-2.5")
LONG = Input(role=Role.REFERENCE_VIDEO, content="a" * 64, name="long", milliseconds=8000)
SHORT = Input(role=Role.REFERENCE_VIDEO, content="b" * 64, name="short", milliseconds=2000)
REQUEST = VideoRequest(
    model_id=MODEL.id,
    prompt="{@long|@short} runs",
    options=Options(seconds=5, aspect_ratio="16:9", resolution="720p", sound=True),
    inputs=(LONG, SHORT),
)


@pytest.mark.parametrize(
    ("prompts", "inputs", "dollars"),
    [
        # 0.35 a second, and half of it for each second of a reference video.
        (("@long runs",), (LONG,), "3.15"),
        (("@long runs", "@short runs"), (LONG, SHORT), "5.25"),
        (("@long runs", "nobody runs"), (LONG,), "4.90"),
        (("it runs", "it stands"), (replace(LONG, name=""),), "6.30"),
        (("it runs", "it stands"), (), "3.50"),
    ],
)
@pytest.mark.parametrize("count", [1, 3])
def test_each_prompt_pays_for_what_it_names(
    prompts: tuple[str, ...], inputs: tuple[Input, ...], dollars: str, count: int
) -> None:
    request = replace(REQUEST, inputs=inputs)

    _one, total = cost_of(request, MODEL, prompts, len(prompts) * count)

    assert total == Money.from_dollars(dollars) * count
    sent = [naming(replace(request, prompt=prompt), NO_SHELF) for prompt in prompts]
    assert total == Money.total(check(own, CATALOGUE).estimate.amount for own in sent) * count
