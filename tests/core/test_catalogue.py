"""The models as data."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from sora_desktop.core.catalogue import Catalogue, Misfit
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Condition, Demand, Mode, Per, Rate, Rule, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import Number, Options, Seconds, Sure, Switch, Value
from tests.core.makers import a_mode, a_model, an_input, resolutions, shape

CENT = Money.from_dollars("0.01")


def test_the_nearest_allowed_values() -> None:
    """A wanted one is kept; of two lengths equally near, the cheaper."""
    choice = shape("16:9", "9:16")
    assert choice.nearest("9:16") == "9:16"
    assert choice.nearest("1:1") == "16:9"
    assert choice.nearest(None) == "16:9"
    seconds = Seconds(values=(4, 8, 12), default=8)
    assert [seconds.nearest(wanted) for wanted in (1, 6, 7, 8, 10, 99)] == [4, 4, 8, 8, 8, 12]
    assert seconds.nearest(None) == 8
    assert Switch(name="sound", default=True).nearest(None) is True
    seed = Number(name="seed", least=0, most=9)
    assert [seed.nearest(wanted) for wanted in (9, 10, None, "9")] == [9, None, None, None]


def test_the_most_exact_price_holds() -> None:
    """A row for this resolution and sound, before one for either, before one for all."""
    mode = a_mode(
        rates=(
            Rate(amount=CENT),
            Rate(amount=CENT * 2, when=Options(resolution="720p")),
            Rate(amount=CENT * 3, when=Options(resolution="720p", sound=False)),
        )
    )

    def amount(**chosen: str | bool) -> Money | None:
        rate = mode.rate(chosen)
        return None if rate is None else rate.amount

    assert amount(resolution="1080p", sound=True) == CENT
    assert amount(resolution="720p", sound=True) == CENT * 2
    assert amount(resolution="720p", sound=False) == CENT * 3
    cheapest = a_model(modes=(mode,)).cheapest
    assert cheapest is not None
    assert cheapest.amount == CENT


def test_a_price_that_is_not_known_is_not_made_up() -> None:
    mode = a_mode(rates=(Rate(amount=CENT, when=Options(resolution="720p")),))
    estimate = mode.price({"resolution": "1080p", "sound": True, "seconds": 8})
    assert (estimate.known, estimate.certain, estimate.amount) == (False, False, Money(0))
    assert a_mode(rates=()).cheapest is a_model(rates=()).cheapest is None


def test_every_form_of_a_price() -> None:
    """By the second, and seconds of reference video at their share, by the clip, by the picture."""
    fast = Rate(amount=Money.from_dollars("0.064"), reference_share=Fraction(1, 2))
    # Four bills of August 2026: 4 s, and 4 s of reference video.
    assert fast.total(4, reference_seconds=4) == Money.from_dollars("0.384")
    assert fast.total(4) == Money.from_dollars("0.256")
    assert fast.total(4, reference_seconds=Fraction("4.04")) == Money.from_dollars("0.38528")
    omni = Rate(amount=Money.from_dollars("0.1667"), reference_share=Fraction(1))
    assert omni.total(5, reference_seconds=3) == Money.from_dollars("1.3336")
    clip = Rate(amount=Money.from_dollars("0.45"), per=Per.CLIP)
    assert clip.total(10, pictures=3, reference_seconds=5) == Money.from_dollars("0.45")
    picture = Rate(amount=Money.from_dollars("0.06"), per=Per.PICTURE)
    assert picture.total(0, pictures=4) == Money.from_dollars("0.24")
    # A plain row is sure, and says nothing of reference video.
    assert Rate(amount=Money(5)).total(2, reference_seconds=9) == Money(10)
    assert a_mode(rates=(Rate(amount=CENT),)).price({"seconds": 4}).certain
    # A part of a unit is not given away.
    assert Rate(amount=Money(1), reference_share=Fraction(1, 2)).total(1, reference_seconds=1) == (
        Money(2)
    )


FIRST = Slot(role=Role.FIRST_FRAME, wire="images", listed=True)
LAST = Slot(role=Role.LAST_FRAME, wire="images", listed=True, least=0)
MANY = Slot(role=Role.REFERENCE, wire="images", listed=True, most=3)
TEXT = a_mode()
FRAMES = a_mode(id="frames", slots=(FIRST, LAST))
OMNI = a_mode(id="omni", slots=(MANY,))
first, last, reference = list(Role)[:3]


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ((), TEXT),
        ((first,), FRAMES),
        ((first, last), FRAMES),
        ((reference,), OMNI),
        ((reference,) * 3, OMNI),
        ((reference,) * 5, Misfit(mode=OMNI, leaves_out=(reference, reference))),
        ((last,), Misfit(mode=TEXT, leaves_out=(last,))),
        ((first, reference), Misfit(mode=FRAMES, leaves_out=(reference,))),
        ((first, first), Misfit(mode=FRAMES, leaves_out=(first,))),
    ],
)
def test_what_is_put_in_decides_the_mode(roles: tuple[Role, ...], expected: Mode | Misfit) -> None:
    model = a_model(modes=(TEXT, FRAMES, OMNI))
    assert model.mode_for(roles) == expected
    inputs = [an_input(role, place) for place, role in enumerate(roles)]
    used, mode = model.usable(inputs)
    assert model.mode_for([each.role for each in used]) == mode
    assert list(used) == [each for each in inputs if each in used]
    if isinstance(expected, Mode):
        assert (list(used), mode) == (inputs, expected)
    else:
        assert len(used) == len(inputs) - len(expected.leaves_out)


def test_a_model_that_only_makes_clips_of_pictures() -> None:
    model = a_model(modes=(FRAMES,))
    assert model.mode_for(()) == Misfit(mode=None, lacks=(first,))
    assert model.usable([an_input(last)]) == ((), FRAMES)


@pytest.mark.parametrize(
    ("sure", "offered", "untested"),
    [("D", True, False), ("M", True, False), ("O", True, True), ("3", False, False), ("X", 0, 0)],
)
def test_how_sure_decides_what_is_offered(sure: str, offered: bool, untested: bool) -> None:
    mode = a_mode(sure=Sure(sure))
    assert (mode.offered, mode.sure.untested) == (offered, untested)
    model = a_model(modes=(mode,))
    assert model.offered is bool(offered)
    unsure = replace(FRAMES, sure=Sure(sure))
    both = a_model(modes=(TEXT, unsure))
    frames: Mode | Misfit = unsure if offered else Misfit(mode=TEXT, leaves_out=(first,))
    assert both.mode_for((first,)) == frames
    assert not a_mode(retired=True).offered


def test_values_that_exclude_each_other() -> None:
    """The one that was chosen last stays."""
    high, long = Condition("resolution", "1080p"), Condition("seconds", 8)
    mode = a_mode(
        options=(resolutions("720p", "1080p"), Seconds(values=(4, 8), default=4)),
        rules=(Rule(when=high, demand=Demand.EXCLUDES, what=long),),
    )
    both: dict[str, Value] = {"resolution": "1080p", "seconds": 8}
    assert mode.fitted(both) == Options(resolution="1080p", seconds=4)
    assert mode.fitted(both, keep="seconds") == Options(resolution="720p", seconds=8)
    assert mode.rules[0].broken(both, ())
    assert not mode.rules[0].broken({"resolution": "1080p", "seconds": 4}, ())


@pytest.mark.parametrize("demand", [Demand.NEEDS, Demand.NOT_SENT])
def test_only_what_excludes_changes_a_choice(demand: Demand) -> None:
    high, long = Condition("resolution", "1080p"), Condition("seconds", 8)
    options = (resolutions("720p", "1080p"), Seconds(values=(4, 8), default=4))
    mode = a_mode(options=options, rules=(Rule(when=high, demand=demand, what=long),))
    both: dict[str, Value] = {"resolution": "1080p", "seconds": 8}
    assert mode.fitted(both) == Options(both)
    assert not mode.rules[0].broken(both, ())
    other: dict[str, Value] = {"resolution": "1080p", "seconds": 4}
    assert mode.rules[0].broken(other, ()) is (demand is Demand.NEEDS)


def test_an_input_that_excludes_an_option_changes_no_choice() -> None:
    """Only of two values one can yield."""
    seed = Number(name="seed", wire="seed", least=0, most=9)
    options = (Seconds(values=(4, 8), default=4), seed)
    rules = (
        Rule(when=Condition("seed"), demand=Demand.EXCLUDES, what=Condition("first_frame")),
        Rule(when=Condition("seed"), demand=Demand.EXCLUDES, what=Condition("seconds", 8)),
    )
    mode = a_mode(options=options, rules=rules)
    chosen: dict[str, Value] = {"seed": 5, "seconds": 8}
    assert mode.fitted(chosen) == Options(chosen)
    assert [rule.broken(chosen, (first,)) for rule in rules] == [True, True]
    assert [rule.broken(chosen, ()) for rule in rules] == [False, True]
    assert not any(rule.broken({"seconds": 8}, (first,)) for rule in rules)


def test_a_length_that_is_none_costs_nothing_by_the_second() -> None:
    mode = a_mode(rates=(Rate(amount=CENT, reference_share=Fraction(1, 2)),))
    assert (mode.price({}).seconds, mode.price({}).amount) == (0, Money(0))
    assert mode.price({"seconds": 4}, reference_seconds=2).amount == CENT * 5


def test_needs_and_not_sent() -> None:
    needs = Rule(when=Condition("last_frame"), demand=Demand.NEEDS, what=Condition("first_frame"))
    assert needs.broken({}, (last,))
    assert not needs.broken({}, (first, last))
    assert not needs.broken({}, ())
    shape_of = Condition("aspect_ratio")
    unsent = Rule(when=Condition("first_frame"), demand=Demand.NOT_SENT, what=shape_of)
    mode = a_mode(rules=(unsent,))
    assert mode.not_sent({}, (first,)) == {"aspect_ratio"}
    assert not mode.not_sent({}, ())
    assert not unsent.broken({"aspect_ratio": "16:9"}, (first,))


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
