"""A corrected price in a person's own file: one number changes, everything else stays."""

from __future__ import annotations

import difflib
from datetime import date
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.mode import Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.price_list import Correction, NotCorrected, corrected, own_ids
from sora_desktop.resources import resource

TODAY = date(2026, 11, 30)
BUILTIN = resource("models.toml").read_text("utf-8")
OWN = """\
# My models. Don't lose this line.

[[model]]
id            = "mine"          # a name of mine
name          = "Mine"
family        = "Mine"
good_for      = "Trying"
model         = "provider"
task_type     = "text"
price_checked = 2026-11-22
seconds       = { values = [4, 8], default = 4 }
resolution    = { values = ["720p", "1080p"], default = "720p" }
prices        = [
  { resolution = "720p",  per_second = "0.10" },   # cheap
  # The larger one.
  { resolution = '1080p', per_second = '0.2', certain = false }
]

[[model.modes]]
id     = "text"

[[model.modes]]
id     = "frames"
task_type = "frames"
inputs = [{ role = "first_frame", wire = "image_url" }]
prices = [{ per_second = "0.10" }]

# The end.
"""


def models(own: str = OWN) -> Catalogue:
    return merge_user(parse(BUILTIN), own)


def correction(
    model_id: str, dollars: str, own: str = OWN, mode_id: str = "text", **when: Any
) -> Correction:
    """That amount in place of the price of a row."""
    model = models(own).get(model_id)
    assert model is not None
    mode = next(each for each in model.modes if each.id == mode_id)
    rate = next(each for each in mode.rates if each.when == Options(when))
    amount = Money.from_dollars(dollars)
    return Correction(model=model, modes=(mode,), rate=rate, amount=amount, takes=())


def changes(before: str, after: str) -> list[str]:
    """The lines that differ."""
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in found if line[0] in "+-"]


def price(text: str, model_id: str, mode_id: str = "text", **chosen: Any) -> Rate:
    model = models(text).get(model_id)
    assert model is not None
    rate = next(each for each in model.modes if each.id == mode_id).rate(Options(chosen))
    assert rate is not None
    return rate


def test_one_number_of_the_persons_own_model_is_replaced() -> None:
    text = corrected(OWN, BUILTIN, correction("mine", "0.1234", resolution="720p"), TODAY)
    assert changes(OWN, text) == [
        '-   { resolution = "720p",  per_second = "0.10" },   # cheap',
        '+   { resolution = "720p",  per_second = "0.1234" },   # cheap',
    ]
    assert price(text, "mine", resolution="720p").amount == Money.from_dollars("0.1234")
    # The mode with a price of its own keeps it.
    assert price(text, "mine", "frames").amount == Money.from_dollars("0.10")


def test_a_row_in_other_quotes_keeps_what_stands_beside_it() -> None:
    text = corrected(OWN, BUILTIN, correction("mine", "1.5", resolution="1080p"), TODAY)
    assert changes(OWN, text) == [
        "-   { resolution = '1080p', per_second = '0.2', certain = false }",
        "+   { resolution = '1080p', per_second = \"1.50\", certain = false }",
    ]


def test_the_price_of_a_mode_is_its_own() -> None:
    asked = correction("mine", "0.3", mode_id="frames")
    text = corrected(OWN, BUILTIN, asked, TODAY)
    assert changes(OWN, text) == [
        '- prices = [{ per_second = "0.10" }]',
        '+ prices = [{ per_second = "0.30" }]',
    ]


@pytest.mark.parametrize("own", ["", "# Only a comment", OWN, OWN.replace("\n", "\r\n")])
def test_a_built_in_model_is_copied_behind_everything(own: str) -> None:
    asked = correction("veo-3.1", "0.5", own, sound=True)
    text = corrected(own, BUILTIN, asked, TODAY)
    assert text.startswith(own)
    assert "Copied from the built-in models on 2026-11-30" in text
    assert ("\r\n" in text) is ("\r\n" in own)
    assert text.count("\n") == text.count("\r\n") or "\r\n" not in own
    before, after = models(own), models(text)
    assert [model.id for model in after.models] == [model.id for model in before.models]
    # No other price, and no other word of it, is another one.
    changed = [m.id for m in after.models if m != before.get(m.id)]
    assert changed == ["veo-3.1"]
    assert price(text, "veo-3.1", sound=True).amount == Money.from_dollars("0.5")
    assert after.default.id == before.default.id
    assert own_ids(text) == own_ids(own) | {"veo-3.1"}


@pytest.mark.unmeasured
def test_every_price_of_every_built_in_model_can_be_corrected() -> None:
    builtin = parse(BUILTIN)
    for model in builtin.models:
        for mode in model.modes:
            for rate in mode.rates:
                amount = rate.amount + Money(7)
                asked = Correction(model=model, modes=(mode,), rate=rate, amount=amount, takes=())
                text = corrected("", BUILTIN, asked, TODAY)
                found = merge_user(builtin, text).get(model.id)
                assert found is not None
                (again,) = (each for each in found.modes if each.id == mode.id)
                assert amount in {each.amount for each in again.rates}


def test_a_second_default_is_not_copied() -> None:
    own = OWN.replace('family        = "Mine"', 'family        = "Mine"\ndefault = true')
    default = parse(BUILTIN).default
    rate = default.modes[0].rates[0]
    asked = Correction(
        model=default,
        modes=default.modes[:1],
        rate=rate,
        amount=rate.amount + Money(7),
        takes=(),
    )
    text = corrected(own, BUILTIN, asked, TODAY)
    assert models(text).default.id == "mine"


def test_a_file_with_a_byte_order_mark_keeps_it() -> None:
    own = "\ufeff" + OWN
    text = corrected(own, BUILTIN, correction("mine", "0.3", resolution="720p"), TODAY)
    assert text.startswith("\ufeff# My models")
    assert len(changes(own, text)) == 2


def test_what_cannot_be_corrected_is_refused() -> None:
    asked = correction("mine", "0.3", resolution="720p")
    with pytest.raises(BadCatalogue):
        corrected("[[model]]\nid = 1", BUILTIN, asked, TODAY)
    # The price in the file is another one by now, or the model is gone.
    with pytest.raises(NotCorrected):
        corrected(OWN.replace('"0.10"', '"0.11"'), BUILTIN, asked, TODAY)
    with pytest.raises(NotCorrected):
        corrected("", BUILTIN, asked, TODAY)


@pytest.mark.parametrize("text", ["", "no toml [", "model = 1", "model = [1]"])
def test_a_file_that_is_none_has_no_ids(text: str) -> None:
    assert own_ids(text) == frozenset()
