"""What a clip should cost by the catalogue: rows of a price table, and the sum of one order."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Options, Value


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
