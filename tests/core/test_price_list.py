"""Every price of the catalogue has its row, and a take is found the one that it goes by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Per, Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.price_list import amount_behind, price_rows, priced_options, row_of
from sora_desktop.core.take import Take
from sora_desktop.resources import resource
from tests.core.makers import DOLLAR, a_mode, a_model, a_request, a_take, an_input

HD = Rate(amount=DOLLAR * 2, when=Options(resolution="1080p"))
SD = Rate(amount=DOLLAR, when=Options(resolution="720p"), certain=False)
MODEL = a_model(rates=(SD, HD))
MODELS = Catalogue([MODEL, a_model(id="other", rates=(), retired=True)])


def test_every_row_of_every_mode_is_there() -> None:
    builtin = parse(resource("models.toml").read_text("utf-8"))
    rows = price_rows(builtin, ("veo-3.1",))
    reported = {(row.model.id, row.mode.id, row.rate) for row in rows}
    assert reported == {
        (model.id, mode.id, rate)
        for model in builtin.models
        for mode in model.modes
        for rate in mode.rates or (None,)
    }
    assert {row.model.id for row in rows if row.own} == {"veo-3.1"}


def test_a_row_says_whether_it_can_be_chosen() -> None:
    first, second, unknown = price_rows(MODELS, ())
    assert (first.rate, first.offered) == (SD, True)
    assert (second.rate, second.offered) == (HD, True)
    assert (unknown.rate, unknown.offered) == (None, False)


def take(**changes: object) -> Take:
    return a_take(request=a_request(**changes))


def test_a_take_goes_by_the_row_of_its_mode_and_options() -> None:
    found = row_of(take(resolution="1080p"), MODELS)
    assert found is not None
    assert found.rate == HD
    frames = replace(take(), request=a_request(inputs=(an_input(Role.FIRST_FRAME),)))
    for other in (
        take(model_id="gone"),
        take(model_id="other"),
        replace(take(), task_type="another"),
        frames,
    ):
        assert row_of(other, MODELS) is None


@pytest.mark.parametrize(
    ("per", "units", "amount"),
    [(Per.SECOND, 4000, 1000), (Per.SECOND, 4001, None), (Per.CLIP, 4001, 4001)],
)
def test_the_amount_behind_a_charge(per: Per, units: int, amount: int | None) -> None:
    rate = Rate(amount=DOLLAR, per=per)
    found = amount_behind(Money(units), a_request(seconds=4), rate)
    assert found == (None if amount is None else Money(amount))
    assert amount_behind(Money(units), a_request(seconds=0), Rate(amount=DOLLAR)) is None


def test_what_a_price_can_depend_on() -> None:
    request = a_request(seconds=8, sound=False)
    found = priced_options(request, a_mode())
    assert found == Options(aspect_ratio="16:9", resolution="720p", sound=False)
