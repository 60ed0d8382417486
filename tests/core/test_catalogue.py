"""The models as data."""

from __future__ import annotations

import pytest

from sora_desktop.core.catalogue import Catalogue, Choice, Rate, Seconds
from sora_desktop.core.money import Money
from tests.core.makers import a_model

CENT = Money.from_dollars("0.01")


def test_the_nearest_allowed_values() -> None:
    """A wanted one is kept; of two lengths equally near, the cheaper."""
    choice = Choice(values=("16:9", "9:16"), default="16:9")
    assert choice.nearest("9:16") == "9:16"
    assert choice.nearest("1:1") == "16:9"
    assert choice.nearest(None) == "16:9"
    assert Choice().nearest("16:9") is None
    seconds = Seconds(values=(4, 8, 12), default=8)
    assert [seconds.nearest(wanted) for wanted in (1, 6, 7, 8, 10, 99)] == [4, 4, 8, 8, 8, 12]


def test_the_most_exact_price_holds() -> None:
    """A row for this resolution and sound, before one for either, before one for all."""
    model = a_model(
        rates=(
            Rate(per_second=CENT),
            Rate(per_second=CENT * 2, resolution="720p"),
            Rate(per_second=CENT * 3, resolution="720p", sound=False),
        )
    )
    assert model.rate("1080p", True).per_second == CENT
    assert model.rate("720p", True).per_second == CENT * 2
    assert model.rate("720p", False).per_second == CENT * 3
    assert model.cheapest == CENT


def test_a_price_that_is_not_known_is_not_made_up() -> None:
    """KeyError."""
    model = a_model(rates=(Rate(per_second=CENT, resolution="720p"),))
    with pytest.raises(KeyError):
        model.rate("1080p", True)


def test_models_that_are_offered_and_the_one_to_begin_with() -> None:
    """Retired ones are kept for old takes, and not offered."""
    catalogue = Catalogue(
        [a_model(id="old", retired=True), a_model(id="a"), a_model(id="b", default=True)]
    )
    assert [model.id for model in catalogue.models] == ["old", "a", "b"]
    assert [model.id for model in catalogue.offered] == ["a", "b"]
    assert catalogue.default.id == "b"
    assert Catalogue([a_model(id="old", retired=True), a_model(id="a")]).default.id == "a"
    assert catalogue.get("old") is not None
    assert catalogue.get("none") is None
    with pytest.raises(LookupError):
        _ = Catalogue([]).default


def test_what_to_offer_in_place_of_a_model() -> None:
    """The next live one along the way; none at its end, and a circle has an end too."""
    catalogue = Catalogue(
        [
            a_model(id="a", replaced_by="b"),
            a_model(id="b", replaced_by="c", retired=True),
            a_model(id="c"),
            a_model(id="d", replaced_by="e", retired=True),
            a_model(id="e", replaced_by="d", retired=True),
            a_model(id="f", replaced_by="gone"),
        ]
    )
    found = {model.id: catalogue.replacement(model.id) for model in catalogue.models}
    assert {key: model and model.id for key, model in found.items()} == {
        "a": "c",
        "b": "c",
        "c": None,
        "d": None,
        "e": None,
        "f": None,
    }
    assert catalogue.replacement("gone") is None


def test_one_catalogue_over_another() -> None:
    """In place of the same id, or at the end; a default of one's own is the only one."""
    ours = Catalogue([a_model(id="a", default=True), a_model(id="b")])
    merged = ours.merged(Catalogue([a_model(id="b", name="Mine"), a_model(id="c")]))
    assert [model.id for model in merged.models] == ["a", "b", "c"]
    assert merged.models[1].name == "Mine"
    assert merged.default.id == "a"
    own = ours.merged(Catalogue([a_model(id="c", default=True)]))
    assert own.default.id == "c"
    assert [model.id for model in own.models if model.default] == ["c"]
