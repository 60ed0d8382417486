"""Every mode of every model, from the order over HTTP to the clip: pictures uploaded, the request
as the catalogue says, its price charged. And what it takes to add a model."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.api.options import CreateConfig
from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import MediaKind
from sora_desktop.core.mode import Kind, Mode
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options, rows_text
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category
from sora_desktop.core.request import VideoRequest, body
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.engine.rebuilt_rows import mode_of, request_of
from sora_desktop.resources import resource
from sora_desktop.simulator import BoxRenderer, Call, Simulator
from sora_desktop.simulator.declarations import Field, Price, PriceTable, Product, Type
from sora_desktop.simulator.products import price_table
from tests.core.makers import every_input
from tests.core.test_media import mp4, wav
from tests.engine.bench import KEY, Bench
from tests.engine.parts import picture
from tests.fakes import FakeClock

SHIPPED = parse(resource("models.toml").read_text(encoding="utf-8"))
PROMPT = "a paper boat"
# A model with three modes, as a person adds it: nothing else of the program knows of it.
ADDED = """
[[model]]
id            = "newcomer-1"
name          = "Newcomer 1"
family        = "Newcomer"
good_for      = "Showing what a new model needs"
model         = "newcomer"
task_type     = "newcomer-text"
seconds       = { min = 2, max = 9, default = 4 }
aspect_ratio  = { values = ["16:9", "1:1"], default = "1:1" }
price_checked = 2026-11-30
sure          = "O"
prices        = [{ per_second = "0.11" }]
config        = { service_mode = "public" }
[model.options]
seed          = { kind = "number", label = "Seed", min = 0, max = 99 }
[[model.modes]]
id            = "text"
[[model.modes]]
id            = "frames"
task_type     = "newcomer-frames"
rules         = [{ when = "first_frame", not_sent = "aspect_ratio" }]
prices        = [{ per_clip = "0.75" }]
inputs        = [
  { role = "first_frame", wire = "start" },
  { role = "last_frame", wire = "end", least = 0 },
]
[[model.modes]]
id            = "references"
task_type     = "newcomer-references"
options       = { seed = false }
inputs        = [{ role = "reference", wire = "images", list = true, most = 3 }]
"""
USUAL: dict[str, Any] = {
    "model": "newcomer",
    "name": "Newcomer 1",
    "seconds": range(2, 10),
    "resolution_field": "",
    "needs_service_mode": True,
}
SEED, LINK = Field(type=Type.WHOLE), Field(type=Type.LINK)
SOLD = [
    Product(
        **USUAL,
        task_type="newcomer-text",
        ratios=("16:9", "1:1"),
        fields={"seed": SEED},
        prices=(Price(dollars="0.11"),),
    ),
    Product(
        **USUAL,
        task_type="newcomer-frames",
        ratios=(),
        fields={"seed": SEED, "start": LINK, "end": LINK},
        prices=tuple(Price(dollars="0.75", clip_seconds=n) for n in range(2, 10)),
    ),
    Product(
        **USUAL,
        task_type="newcomer-references",
        ratios=("16:9", "1:1"),
        fields={"images": Field(type=Type.LINKS, required=True, least=1, most=3)},
        prices=(Price(dollars="0.11"),),
    ),
]
WITH_ADDED = merge_user(SHIPPED, ADDED)


def cases(catalogue: Catalogue, *only: str) -> list[Any]:
    """Every mode with every number of inputs."""
    return [
        pytest.param(model, mode, roles, id=f"{model.id} {' '.join(roles) or 'text'}")
        for model in catalogue.models
        if not only or model.id in only
        for mode in model.modes
        for roles in [tuple(each.role for each in inputs) for inputs in every_input(mode)]
        # Of a draft that was made: see test_orders_drafts.py.
        if Role.DRAFT not in roles
    ]


@pytest.fixture
async def bench(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Bench]:
    """The program with all models, and a service that sells them."""
    renderer, prices = BoxRenderer(), PriceTable([*price_table().products, *SOLD])
    simulator = Simulator(
        tmp_path / "service", renderer, clock=clock, key=KEY.reveal(), seed=7, prices=prices
    )
    simulator.start()
    bench = Bench(
        folder=tmp_path, simulator=simulator, renderer=renderer, clock=clock, catalogue=WITH_ADDED
    )
    await bench.start()
    yield bench
    await bench.stop()
    simulator.stop()


@pytest.mark.parametrize(
    ("model", "mode", "roles"), [*cases(SHIPPED), *cases(WITH_ADDED, "newcomer-1")]
)
async def test_a_clip_of_every_mode(
    bench: Bench, model: Model, mode: Mode, roles: tuple[Role, ...]
) -> None:
    inputs = tuple(
        put_in(bench, role, place, mode.kind_of(role)) for place, role in enumerate(roles)
    )
    request = VideoRequest(model_id=model.id, prompt=PROMPT, options=mode.fitted({}), inputs=inputs)
    (take_id,) = bench.engine.submit([request])
    take = await bench.downloads(take_id)
    assert take.state is TakeState.READY, take.last_error
    assert (bench.creates(), bench.simulator.record.count(Call.UPLOAD)) == (1, len(roles))
    check_request(bench, mode, request)
    check_price(mode, take)
    assert take.request == request
    check_echo(bench, take, model, mode)


def put_in(bench: Bench, role: Role, place: int, kind: Kind | None = Kind.PICTURE) -> Input:
    """Another picture for each place, or another video or sound of two seconds."""
    if kind is Kind.VIDEO:
        content = bench.pictures.keep(MediaKind.MP4, mp4(2, 20_000 + place))
    elif kind is Kind.SOUND:
        content = bench.pictures.keep(MediaKind.WAV, wav(2.0, 8000 + 8 * place))
    else:
        content = bench.pictures.keep(PictureKind.PNG, picture(shade=20 + 10 * place))
        return Input(role=role, content=content)
    return Input(role=role, content=content, milliseconds=2000)


def check_request(bench: Bench, mode: Mode, request: VideoRequest) -> None:
    """What the service got is what the mode says, with links to the very pictures."""
    (visit,) = bench.simulator.record.received(Call.CREATE)
    got, (task,) = json.loads(visit.body), bench.simulator.tasks
    links = {each: link_of(bench, each, got["input"]) for each in request.inputs}
    wire = body(mode, request, links)
    assert (got["model"], got["task_type"]) == (wire.model, wire.task_type)
    assert got["input"] == wire.input
    assert got.get("config", {}) == wire.config
    by_role = {each.role: link for each, link in links.items()}
    references = [link for each, link in links.items() if each.role is Role.REFERENCE]
    if "newcomer" not in task.model:
        assert (task.first, task.last) == (
            by_role.get(Role.FIRST_FRAME, ""),
            by_role.get(Role.LAST_FRAME, ""),
        )
        assert [*task.references] == references


def link_of(bench: Bench, each: Input, fields: dict[str, Any]) -> str:
    """The link in the request that leads to the picture."""
    wanted = bench.pictures.read(each.content).data
    for value in fields.values():
        for link in value if isinstance(value, list) else [value]:
            file = bench.simulator.uploads.find(link) if isinstance(link, str) else None
            if file is not None and file.read_bytes() == wanted:
                return str(link)
    raise AssertionError(f"{each.role} was not sent")


def check_price(mode: Mode, take: Take) -> None:
    """The estimate is the catalogue's, and the charge is the same where that is sure."""
    seconds = mode.reference_seconds(take.request.inputs)
    estimate = mode.price(take.request.options, reference_seconds=seconds)
    assert (take.estimate, take.estimate_certain) == (estimate.amount, estimate.certain)
    assert take.charged is not None
    assert take.charged > Money(0)
    if estimate.rate is not None and estimate.rate.certain:
        assert take.charged == take.estimate


def check_echo(bench: Bench, take: Take, model: Model, mode: Mode) -> None:
    """A rebuild finds the model and what was chosen again."""
    assert take.answer is not None
    found = mode_of(take.answer, bench.catalogue)
    assert found is not None
    assert (found[0].id, found[1].id) == (model.id, mode.id)
    unsent = mode.not_sent(take.request.options, take.request.roles)
    kept = {n: v for n, v in take.request.options.items() if n not in unsent}
    back = request_of(take.answer, bench.catalogue).options
    assert {name: back.get(name) for name in kept} == kept


async def test_a_clip_of_several_shots(bench: Bench) -> None:
    """Charged by the sum of their seconds; a rebuild finds the shots again."""
    model = bench.catalogue.get("kling-3.0")
    assert model is not None
    shots = rows_text(
        [{"prompt": "A boat leaves the quay", "duration": 4}, {"prompt": "Rain", "duration": 5}]
    )
    for inputs in ((), (put_in(bench, Role.FIRST_FRAME, 0),)):
        mode = model.usable(inputs)[1]
        options = mode.fitted(Options(multi_shots=shots))
        request = VideoRequest(model_id=model.id, prompt=PROMPT, options=options, inputs=inputs)
        (take_id,) = bench.engine.submit([request])
        take = await bench.downloads(take_id)
        assert take.state is TakeState.READY, take.last_error
        got = json.loads(bench.simulator.record.received(Call.CREATE)[-1].body)["input"]
        assert [each["duration"] for each in got["multi_shots"]] == [4, 5]
        assert "duration" not in got
        assert (take.estimate, take.charged) == (Money.from_dollars("1.35"),) * 2
        check_echo(bench, take, model, mode)


UNKNOWN = "[[model]]" + ADDED.split("[[model]]")[1].replace(
    'prices        = [{ per_second = "0.11" }]', 'prices = "unknown"'
)


async def test_without_a_known_price_nothing_is_sent_under_a_budget(
    bench: Bench,
) -> None:
    await bench.stop()
    bench.catalogue = merge_user(SHIPPED, UNKNOWN)
    await bench.start()
    model = bench.catalogue.get("newcomer-1")
    assert model is not None
    request = VideoRequest(model_id=model.id, prompt=PROMPT, options=model.first.fitted({}))
    bench.configure(daily_budget=Money.from_dollars(100))
    with pytest.raises(OverBudget) as caught:
        bench.engine.submit([request])
    assert caught.value.problem.category is Category.PRICE_UNKNOWN
    assert bench.store.all() == ()
    # Without one it is sent, and the charge is what the service says.
    bench.configure(daily_budget=None)
    (take_id,) = bench.engine.submit([request])
    take = await bench.downloads(take_id)
    assert (take.estimate, take.estimate_certain) == (Money(0), False)
    assert take.charged == Money.from_dollars("0.44")


async def test_a_budget_that_is_set_later_holds_what_has_no_known_price(bench: Bench) -> None:
    await bench.stop()
    bench.catalogue = merge_user(SHIPPED, UNKNOWN)
    await bench.start()
    model = bench.catalogue.get("newcomer-1")
    assert model is not None
    request = VideoRequest(model_id=model.id, prompt=PROMPT, options=model.first.fitted({}))
    bench.configure(at_once=1)
    first, second = bench.engine.submit([request], 2)
    await bench.quiet()
    assert bench.state(second) is TakeState.DRAFT
    bench.configure(monthly_budget=Money.from_dollars(100))
    await bench.downloads(first)
    await bench.quiet()
    held = bench.take(second)
    assert (held.state, held.held) == (TakeState.DRAFT, True)
    assert held.last_error is not None
    assert held.last_error.category is Category.PRICE_UNKNOWN
    with pytest.raises(OverBudget):
        bench.engine.send(second)
    assert bench.creates() == 1


async def test_the_settings_win_over_the_config_of_a_mode(bench: Bench) -> None:
    bench.configure(config=CreateConfig(service_mode="private"))
    model = bench.catalogue.get("kling-4.0")
    assert model is not None
    request = VideoRequest(model_id=model.id, prompt=PROMPT, options=model.first.fitted({}))
    (take_id,) = bench.engine.submit([request])
    await bench.downloads(take_id)
    (visit,) = bench.simulator.record.received(Call.CREATE)
    assert json.loads(visit.body)["config"] == {"service_mode": "private"}
