"""A price is offered as a correction after three charges that say the same, and never before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Kind, Per, Rate, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.price_list import corrections
from sora_desktop.core.take import Take, TakeState
from tests.core.makers import DOLLAR, a_mode, a_model, a_request, a_take, an_input

SD = Rate(amount=DOLLAR, when=Options(resolution="720p"))
HD = Rate(amount=DOLLAR * 2, when=Options(resolution="1080p"))
MODELS = Catalogue([a_model(rates=(SD, HD))])


def charged(dollars: int, seconds: int = 4, **changes: Any) -> Take:
    """A ready take that was charged so much; the estimate was a dollar a second."""
    own = {n: changes.pop(n) for n in ("state", "imported", "estimate") if n in changes}
    asked = a_request(seconds=seconds, **changes)
    given = {"state": TakeState.READY, "estimate": DOLLAR * seconds} | own
    return a_take(request=asked, charged=DOLLAR * dollars, **given)


def offered(takes: Sequence[Take], models: Catalogue = MODELS) -> list[tuple[Rate, Money, int]]:
    """What is offered: the row, the amount, and on how many takes it rests."""
    found = corrections(takes, models)
    return [(each.rate, each.amount, len(each.takes)) for each in found]


THRICE = [charged(12), charged(24, 8), charged(12, sound=False)]


def test_three_in_a_row_that_say_the_same_of_a_second() -> None:
    assert offered(THRICE) == [(SD, DOLLAR * 3, 3)]
    assert offered([*THRICE, charged(8)]) == [(SD, DOLLAR * 3, 3)]
    (found,) = corrections(THRICE, MODELS)
    assert (found.model.id, [mode.id for mode in found.modes]) == ("plain", ["text"])
    assert found.key == ("plain", SD, DOLLAR * 3)


@pytest.mark.parametrize(
    "takes",
    [
        THRICE[:2],
        [charged(12), charged(12), charged(16), charged(12)],
        # As we said: the row is at its end.
        [charged(4), *THRICE],
        [charged(12), charged(4), charged(12), charged(12)],
        # What other options of the same price were charged last.
        [*THRICE, charged(4, aspect_ratio="9:16")],
        # No whole number of units for a second.
        [charged(12), replace(charged(12), charged=Money(120_000_001)), charged(12)],
        # What was said was charged, whatever is said today.
        [charged(12, estimate=DOLLAR * 12)] * 3,
        # Nothing, no clip, somebody else's.
        [charged(0)] * 3,
        [charged(12, state=TakeState.FAILED)] * 3,
        [charged(12, imported=True)] * 3,
        # More than any price may be.
        [charged(500)] * 3,
        [charged(12, model_id="gone")] * 3,
    ],
)
def test_anything_else_offers_nothing(takes: list[Take]) -> None:
    assert offered(takes) == []


def test_a_price_that_is_corrected_is_not_offered_again() -> None:
    after = Catalogue([a_model(rates=(replace(SD, amount=DOLLAR * 3), HD))])
    assert offered(THRICE, after) == []


def test_rows_are_judged_apart() -> None:
    hd = [charged(20, resolution="1080p")] * 3
    mixed = [take for pair in zip(THRICE, hd, strict=True) for take in pair]
    assert offered(mixed) == [(SD, DOLLAR * 3, 3), (HD, DOLLAR * 5, 3)]


def test_a_price_of_a_clip() -> None:
    rate = Rate(amount=DOLLAR, per=Per.CLIP)
    models = Catalogue([a_model(rates=(rate,))])
    assert offered([charged(3, 8), charged(3, 4, estimate=DOLLAR), charged(3, 8)], models) == [
        (rate, DOLLAR * 3, 3)
    ]


def test_a_price_whose_reference_video_costs_too_is_learned_from_clips_without_one() -> None:
    """Of a charge with one nobody can tell how much is for which; it ends the series only where
    both prices were right."""
    rate = Rate(amount=DOLLAR, reference_share=Fraction(1, 2))
    text = a_mode(rates=(rate,))
    slots = (
        Slot(role=Role.REFERENCE, wire="images", listed=True, least=0),
        Slot(role=Role.REFERENCE_VIDEO, wire="videos", kind=Kind.VIDEO, listed=True, least=0),
        Slot(role=Role.REFERENCE_SOUND, wire="sounds", kind=Kind.SOUND, listed=True, least=0),
    )
    refs = a_mode(id="refs", slots=slots, least_inputs=1, rates=(rate,))
    models = Catalogue([replace(a_model(), modes=(text, refs))])
    video, sound, picture = (
        replace(an_input(role), milliseconds=length)
        for role, length in (
            *((Role.REFERENCE_VIDEO, 2000), (Role.REFERENCE_SOUND, 2000)),
            (Role.REFERENCE, 0),
        )
    )
    free = charged(12, inputs=(picture, sound))
    assert offered([charged(12), free, charged(24, 8)], models) == [(rate, DOLLAR * 3, 3)]
    filmed = charged(15, inputs=(picture, video))
    assert offered([filmed, charged(12), filmed, *THRICE], models) == [(rate, DOLLAR * 3, 3)]
    assert offered([filmed] * 3, models) == []
    right = charged(5, inputs=(video,), estimate=DOLLAR * 5)
    assert offered([right, *THRICE], models) == []


def test_modes_of_one_price_are_judged_together() -> None:
    rate = Rate(amount=DOLLAR)
    modes = (a_mode(rates=(rate,)), a_mode(id="other", task_type="other-video", rates=(rate,)))
    models = Catalogue([replace(a_model(), modes=modes)])
    other = [replace(take, task_type="other-video") for take in THRICE]
    (found,) = corrections([THRICE[0], other[0], THRICE[1]], models)
    assert [mode.id for mode in found.modes] == ["text", "other"]
    right = replace(charged(4), task_type="other-video")
    assert corrections([*THRICE, right], models) == ()
