"""What a mode takes, what of it nobody has tried, and which of its rules are broken."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Condition, Demand, Per, Rate, Rule, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import SOUND, Seconds, Sure, Switch
from tests.core.makers import a_mode

R = Role
FRAMES = (
    Slot(role=R.FIRST_FRAME, wire="image_url"),
    Slot(role=R.LAST_FRAME, wire="image_tail_url"),
)
REFERENCES = Slot(role=R.REFERENCE, wire="images", listed=True, most=3)


@pytest.mark.parametrize(
    ("most", "roles", "left"),
    [
        (None, [R.FIRST_FRAME, R.LAST_FRAME], ()),
        (None, [R.FIRST_FRAME, R.FIRST_FRAME], (R.FIRST_FRAME,)),
        (None, [R.REFERENCE] * 4, (R.REFERENCE,)),
        (None, [R.REFERENCE_VIDEO, R.FIRST_FRAME], (R.REFERENCE_VIDEO,)),
        (2, [R.REFERENCE] * 3, (R.REFERENCE,)),
        (2, [R.REFERENCE, R.FIRST_FRAME, R.LAST_FRAME], (R.LAST_FRAME,)),
        (1, [R.LAST_FRAME, R.FIRST_FRAME], (R.FIRST_FRAME,)),
        (0, [R.FIRST_FRAME], (R.FIRST_FRAME,)),
    ],
)
def test_what_there_is_no_room_for(
    most: int | None, roles: list[Role], left: tuple[Role, ...]
) -> None:
    mode = a_mode(slots=(*FRAMES, REFERENCES), most_inputs=most)
    assert mode.leaves_out(roles) == left


def test_only_what_is_used_and_nobody_has_tried_is_untested() -> None:
    rare, known = (replace(each, sure=sure) for each, sure in zip(FRAMES, _SURE, strict=True))
    sound = Switch(name=SOUND, wire="audio", default=False, sure=Sure.ONE_CLIENT)
    seconds = Seconds(values=(5,), default=5)
    mode = a_mode(options=(seconds, sound), slots=(rare, known))
    assert mode.untested_parts({}, ()) == ()
    assert not mode.untested({}, (R.LAST_FRAME,))
    assert mode.untested_parts({}, (R.FIRST_FRAME, R.LAST_FRAME)) == (rare,)
    assert mode.untested_parts({SOUND: True}, (R.LAST_FRAME,)) == (sound,)
    assert mode.untested_parts({SOUND: True}, (R.FIRST_FRAME,)) == (sound, rare)
    assert replace(mode, sure=Sure.ONE_CLIENT).untested({}, ())
    assert mode.untested({}, (R.FIRST_FRAME,))


_SURE = (Sure.ONE_CLIENT, Sure.DOCUMENTED)
DRAFT, SHORT = Condition("draft", True), Condition("seconds", 5)
SOUNDED = Condition("sound")


@pytest.mark.parametrize(("per", "added"), [(Per.SECOND, 3), (Per.CLIP, 0)])
def test_reference_video_is_counted_where_seconds_are_paid_for(per: Per, added: int) -> None:
    rate = Rate(amount=Money.from_dollars("0.10"), per=per, reference_share=Fraction(1, 2))
    estimate = a_mode(rates=(rate,)).price({"seconds": 4}, reference_seconds=6)
    assert estimate.reference == added


@pytest.mark.parametrize(
    ("rule", "binds"),
    [
        (Rule(when=DRAFT, demand=Demand.NEEDS, what=SHORT), True),
        (Rule(when=DRAFT, demand=Demand.NEEDS, what=SHORT, or_else=(SOUNDED,)), False),
        (Rule(when=DRAFT, demand=Demand.EXCLUDES, what=SHORT), False),
        (Rule(when=DRAFT, demand=Demand.NOT_SENT, what=SHORT), False),
        (Rule(when=SOUNDED, demand=Demand.NEEDS, what=SHORT), False),
        (Rule(when=DRAFT, demand=Demand.NEEDS, what=SOUNDED), False),
    ],
)
def test_which_rules_bind_one_value_to_another(rule: Rule, binds: bool) -> None:
    assert rule.binds_values is binds


@pytest.mark.parametrize(
    ("demand", "chosen", "broken"),
    [
        (Demand.NEEDS, {"draft": True, "seconds": 5}, False),
        (Demand.NEEDS, {"draft": True, "seconds": 8}, True),
        (Demand.NEEDS, {"draft": True, "sound": False}, False),
        (Demand.NEEDS, {"draft": False, "seconds": 8}, False),
        (Demand.EXCLUDES, {"draft": True, "seconds": 5}, True),
        (Demand.EXCLUDES, {"draft": True, "seconds": 8}, False),
        (Demand.EXCLUDES, {"seconds": 5}, False),
        (Demand.NOT_SENT, {"draft": True, "seconds": 5}, False),
    ],
)
def test_which_rules_are_broken(
    demand: Demand, chosen: dict[str, bool | int], broken: bool
) -> None:
    rule = Rule(when=DRAFT, demand=demand, what=SHORT, or_else=(SOUNDED,))
    assert rule.broken(chosen, ()) is broken
    assert rule.names == {"draft", "seconds", "sound"}


def test_a_role_is_there_whatever_its_value() -> None:
    first = Condition(R.FIRST_FRAME)
    assert first.holds({}, (R.LAST_FRAME, R.FIRST_FRAME))
    assert not first.holds({}, (R.LAST_FRAME,))
    assert not Condition(R.FIRST_FRAME, True).holds({}, (R.FIRST_FRAME,))
