"""One way in which a model makes a clip: inputs, options, how it is sent, what it costs, and how
sure we are that PiAPI takes it.

A model has a mode for each kind of input; `Model.mode_for` finds the one for given inputs.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import (
    Choice,
    Draft,
    Option,
    Options,
    Rows,
    Seconds,
    Sure,
    Switch,
    Value,
)
from sora_desktop.core.pictures import LinkedPicture, PictureKind, PictureLimits
from sora_desktop.core.problem import PictureLinkFlaw

# What a model takes by a link unless the catalogue says otherwise.
_USUAL_KINDS = (PictureKind.JPEG, PictureKind.PNG, PictureKind.WEBP)


class Per(StrEnum):
    """What an amount is the price of; the values are the keys in the catalogue."""

    SECOND = "per_second"
    CLIP = "per_clip"
    PICTURE = "per_picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """One row of a price table: the price of a second, of a clip, or of a picture, `when` these
    options have these values.

    Each second of reference video costs `reference_share` of a second of the clip.
    """

    amount: Money
    per: Per = Per.SECOND
    when: Options = field(default_factory=Options)
    certain: bool = True
    reference_share: Fraction = Fraction(0)

    def applies_to(self, chosen: Mapping[str, Value]) -> bool:
        """Whether the row applies to these settings."""
        return all(chosen.get(name) == value for name, value in self.when.items())

    def total(
        self, seconds: int, *, pictures: int = 1, reference_seconds: Fraction | int = 0
    ) -> Money:
        """The price of one clip of that length, or of that many pictures."""
        if self.per is Per.CLIP:
            return self.amount
        if self.per is Per.PICTURE:
            return self.amount * pictures
        reference = Fraction(self.amount.units) * self.reference_share * reference_seconds
        return self.amount * seconds + Money(math.ceil(reference))


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What a clip should cost; without `certain` it is shown as "from".

    Without a `rate` nobody knows the price, and `amount` is zero. `reference` is the seconds that
    reference video adds to those that are charged, which was seen in only a few bills.
    """

    rate: Rate | None
    seconds: int
    amount: Money = NOTHING
    reference: Fraction = Fraction(0)

    @property
    def known(self) -> bool:
        """Whether there is a price at all."""
        return self.rate is not None

    @property
    def certain(self) -> bool:
        """Whether the price is sure."""
        return self.rate is not None and self.rate.certain and not self.reference


# The name of a model's only mode.
TEXT_MODE = "text"


class Kind(StrEnum):
    """What an input is, or what comes out."""

    PICTURE = "picture"
    VIDEO = "video"
    SOUND = "sound"
    TASK = "task"


# The limits of a video or sound unless the catalogue says otherwise: an upload allows less.
LARGEST_MEDIA = 100_000_000


class MediaLimits(NamedTuple):
    """What one video or sound must be like; seconds of each, None where nobody says."""

    most_bytes: int = LARGEST_MEDIA
    shortest: Fraction | None = None
    longest: Fraction | None = None


class ReferenceSyntax(StrEnum):
    """How a mode's prompt refers to its references; the values are those of the catalogue."""

    NUMBERED = "@image1"
    UNDERLINED = "@image_1"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where inputs of one role go: `least` to `most` of them, in the field `wire`.

    `listed` fields are lists, and slots may share one: first frames come before last ones. Empty
    `formats` means unknown; `most_seconds` limits all together. `most_linked_side` applies to a
    picture behind a link, which nobody scales down. `media` are the limits of a video or sound.
    """

    role: Role
    wire: str
    kind: Kind = Kind.PICTURE
    listed: bool = False
    least: int = 1
    most: int = 1
    formats: tuple[str, ...] = ()
    limits: PictureLimits = field(default_factory=PictureLimits)
    most_linked_side: int = PictureLimits().most_side
    media: MediaLimits = field(default_factory=MediaLimits)
    most_seconds: Fraction | None = None
    sure: Sure = Sure.DOCUMENTED

    @property
    def linked_kinds(self) -> tuple[PictureKind, ...]:
        """The kinds of pictures that it takes by a link."""
        named = {"jpg" if each == "jpeg" else each for each in self.formats}
        return tuple(kind for kind in PictureKind if kind.value in named) or _USUAL_KINDS

    def link_flaw(self, picture: LinkedPicture) -> PictureLinkFlaw | None:
        """Why it doesn't take the picture behind a link; None when it does.

        Where the catalogue gives no limit, the one that suits every model applies, as for a
        picture of the library.
        """
        limits, size = self.limits, picture.size
        if picture.kind not in self.linked_kinds:
            return PictureLinkFlaw.WRONG_KIND
        if min(size) < limits.least_side:
            return PictureLinkFlaw.TOO_SMALL
        if max(size) > self.most_linked_side:
            return PictureLinkFlaw.TOO_MANY_PIXELS
        if limits.ratio is not None and not limits.ratio[0] <= size.ratio <= limits.ratio[1]:
            return PictureLinkFlaw.TOO_NARROW
        if picture.file_bytes is not None and picture.file_bytes > limits.most_bytes:
            return PictureLinkFlaw.TOO_LARGE
        return None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition: an input of this role is present, or this option is chosen, or has this
    value."""

    name: str
    value: Value | None = None

    def holds(self, chosen: Mapping[str, Value], roles: Collection[Role]) -> bool:
        """Whether it holds with these options and roles."""
        if self.value is not None:
            return chosen.get(self.name) == self.value
        return self.name in chosen or any(role == self.name for role in roles)


class Demand(StrEnum):
    """What a rule requires; the values are the keys in the catalogue."""

    NEEDS = "needs"
    EXCLUDES = "excludes"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`when` something is present, another thing must be present, must not be, or is not sent. What
    is needed may be one of several: `or_else` has the others."""

    when: Condition
    demand: Demand
    what: Condition
    or_else: tuple[Condition, ...] = ()

    def broken(self, chosen: Mapping[str, Value], roles: Collection[Role]) -> bool:
        """Whether these options and roles break the rule."""
        if self.demand is Demand.NOT_SENT or not self.when.holds(chosen, roles):
            return False
        there = any(each.holds(chosen, roles) for each in (self.what, *self.or_else))
        return there is (self.demand is Demand.EXCLUDES)

    @property
    def binds_values(self) -> bool:
        """Whether one value of an option needs one of another: a draft has one resolution."""
        needs = self.demand is Demand.NEEDS and not self.or_else
        return needs and None not in (self.when.value, self.what.value)

    @property
    def names(self) -> frozenset[str]:
        """The options and roles that it speaks of."""
        return frozenset(each.name for each in (self.when, self.what, *self.or_else))


class Result(NamedTuple):
    """The result, and where it is in the finished task's ``output``."""

    kind: Kind = Kind.VIDEO
    place: str = "video"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One mode.

    `fixed` is sent unchanged with every request, `config` beside it. Without `rates` the price is
    not known. `note` says what to know before choosing it, `reference_syntax` how the prompt refers
    to inputs. `prompt` is whether the prompt is sent. In all, the mode takes `least_inputs` to
    `most_inputs` inputs.
    """

    id: str = TEXT_MODE
    model: str
    task_type: str
    options: tuple[Option, ...]
    slots: tuple[Slot, ...] = ()
    least_inputs: int = 0
    most_inputs: int | None = None
    rules: tuple[Rule, ...] = ()
    fixed: Mapping[str, Value] = field(default_factory=dict)
    config: Mapping[str, str] = field(default_factory=dict)
    rates: tuple[Rate, ...]
    price_checked: date
    result: Result = field(default_factory=Result)
    sure: Sure = Sure.DOCUMENTED
    prompt: bool = True
    prompt_limit: int | None = None
    always_sound: bool = False
    reference_syntax: ReferenceSyntax = ReferenceSyntax.WORDS
    note: str = ""
    retired: bool = False

    @property
    def offered(self) -> bool:
        """Whether it can be chosen."""
        return self.sure.offered and not self.retired

    def option(self, name: str) -> Option | None:
        """The option of that name; None when the mode has none."""
        return next((option for option in self.options if option.name == name), None)

    def slot(self, role: Role) -> Slot | None:
        """Where inputs of that role go; None when the mode has no such input."""
        return next((slot for slot in self.slots if slot.role is role), None)

    def kind_of(self, role: Role) -> Kind | None:
        """What an input of that role is; None when the mode has no such input."""
        slot = self.slot(role)
        return slot.kind if slot is not None else None

    @property
    def draft(self) -> Draft | None:
        """The option that makes a cheap draft; None when the mode has none."""
        return next((option for option in self.options if isinstance(option, Draft)), None)

    def length_of_rows(self, chosen: Mapping[str, Value]) -> int | None:
        """The seconds of a list of shots; None where the length is chosen."""
        lengths = (
            option.length(chosen.get(option.name))
            for option in self.options
            if isinstance(option, Rows)
        )
        return next((length for length in lengths if length is not None), None)

    @property
    def seconds(self) -> Seconds:
        """The lengths: every mode has them."""
        return next(option for option in self.options if isinstance(option, Seconds))

    def untested(self, chosen: Mapping[str, Value], roles: Collection[Role]) -> bool:
        """Whether any part of such an order has never been tried on PiAPI."""
        return self.sure.untested or bool(self.untested_parts(chosen, roles))

    def untested_parts(
        self, chosen: Mapping[str, Value], roles: Collection[Role]
    ) -> tuple[Option | Slot, ...]:
        """The options that are sent and the inputs for which that is true."""
        options = (o for o in self.options if o.sure.untested and o.sends(chosen.get(o.name)))
        return *options, *(slot for slot in self.slots if slot.sure.untested and slot.role in roles)

    # Inputs

    def leaves_out(self, roles: Iterable[Role]) -> tuple[Role, ...]:
        """Those of the roles that the mode doesn't take, in their order."""
        room = Counter({slot.role: slot.most for slot in self.slots})
        whole = sum(room.values()) if self.most_inputs is None else self.most_inputs
        left: list[Role] = []
        for role in roles:
            if room[role] > 0 and whole > 0:
                room[role] -= 1
                whole -= 1
            else:
                left.append(role)
        return tuple(left)

    def lacks(self, roles: Iterable[Role]) -> tuple[Role, ...]:
        """The roles of which it needs more than these."""
        given = Counter(roles)
        lacking = tuple(slot.role for slot in self.slots if given[slot.role] < slot.least)
        few = sum(given[slot.role] for slot in self.slots) < self.least_inputs
        return lacking or ((self.slots[0].role,) if few and self.slots else ())

    def reference_seconds(self, inputs: Iterable[Input]) -> Fraction:
        """The seconds of input video, which may be charged."""
        videos = (each for each in inputs if self.kind_of(each.role) is Kind.VIDEO)
        return sum((each.seconds for each in videos), Fraction(0))

    def not_sent(self, chosen: Mapping[str, Value], roles: Collection[Role]) -> Collection[str]:
        """The names of options that are not sent: a first frame gives the clip its shape."""
        rules = (rule for rule in self.rules if rule.demand is Demand.NOT_SENT)
        return {rule.what.name for rule in rules if rule.when.holds(chosen, roles)}

    # Options

    def fitted(self, chosen: Mapping[str, Value], keep: str = "") -> Options:
        """The options with the nearest allowed value for each. Of two values that exclude each
        other, the option `keep` keeps its own, and likewise where one value needs another."""
        fit = {each.name: each.nearest(chosen.get(each.name)) for each in self.options}
        # What one rule changes may be what an earlier one speaks of. They contradict each other
        # where no end is reached, which no file may say.
        for _ in self.rules:
            before = dict(fit)
            self._follow_rules(fit, keep)
            if fit == before:
                break
        length = self.length_of_rows(Options(fit))
        if length is not None:
            fit[self.seconds.name] = self.seconds.nearest(length)
        return Options(fit)

    def _follow_rules(self, fit: dict[str, Value | None], keep: str) -> None:
        """Follows each rule once."""
        for rule in self.rules:
            if rule.binds_values and fit.get(rule.when.name) == rule.when.value:
                if keep == rule.what.name and fit.get(keep) != rule.what.value:
                    fit[rule.when.name] = self._other_value(rule.when)
                else:
                    fit[rule.what.name] = rule.what.value
            pair = (rule.when, rule.what)
            if rule.demand is not Demand.EXCLUDES or None in (each.value for each in pair):
                continue
            if all(fit.get(each.name) == each.value for each in pair):
                yields = rule.what if rule.what.name != keep else rule.when
                fit[yields.name] = self._other_value(yields)

    def _other_value(self, taken: Condition) -> Value | None:
        """The default, or the first other value of that option: the cheapest are listed first."""
        option = self.option(taken.name)
        if isinstance(option, Draft):
            return None
        if not isinstance(option, Choice | Seconds | Switch):
            return None
        values = (option.default, *option.values)
        return next((value for value in values if value != taken.value), None)

    # Price

    def rate(self, chosen: Mapping[str, Value]) -> Rate | None:
        """The price row for these settings: the most exact that applies; None where none does."""
        matching = [rate for rate in self.rates if rate.applies_to(chosen)]
        return max(matching, key=lambda rate: len(rate.when), default=None)

    def price(
        self, chosen: Mapping[str, Value], *, reference_seconds: Fraction | int = 0
    ) -> Estimate:
        """What one clip of these settings should cost."""
        rate, seconds = self.rate(chosen), chosen.get(self.seconds.name)
        length = seconds if isinstance(seconds, int) else 0
        if rate is None:
            return Estimate(rate=None, seconds=length)
        amount = rate.total(length, reference_seconds=reference_seconds)
        added = rate.reference_share * reference_seconds if rate.per is Per.SECOND else Fraction(0)
        return Estimate(rate=rate, seconds=length, amount=amount, reference=added)

    @property
    def cheapest(self) -> Rate | None:
        """The lowest price, for "from $x a second"; None when nobody knows one."""
        return min(self.rates, key=lambda rate: rate.amount, default=None)
