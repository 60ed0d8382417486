"""Money as an exact count of API units.

PiAPI bills in integers of which 10,000,000 make one US dollar (confirmed by five published price
and usage pairs), so no sum in the program ever passes through a float.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, Inexact, localcontext

UNITS_PER_DOLLAR = 10_000_000
_UNITS_PER_CENT = UNITS_PER_DOLLAR // 100
# An amount that the journal's 64-bit column can't hold is no amount of money.
MAX_UNITS = 2**62


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An exact amount in API units; may be negative (a difference)."""

    units: int

    def __post_init__(self) -> None:
        if type(self.units) is not int:
            raise TypeError("money is counted in whole units")
        if abs(self.units) > MAX_UNITS:
            raise ValueError("an amount of money beyond what can be kept")

    @classmethod
    def from_dollars(cls, dollars: str | int | Decimal) -> Money:
        """The exact amount for a decimal text such as ``"0.24"``; ValueError when it is none."""
        try:
            with localcontext() as exact:
                # A digit that would be rounded away is refused instead of lost.
                exact.traps[Inexact] = True
                units = Decimal(dollars) * UNITS_PER_DOLLAR
                if abs(units) > MAX_UNITS:
                    raise ValueError("an amount of money beyond what can be kept")
        except ArithmeticError as error:
            raise ValueError(f"not an exact amount in dollars: {dollars!r:.40}") from error
        whole = int(units)
        if whole != units:
            raise ValueError(f"finer than one unit of 1/{UNITS_PER_DOLLAR} dollar: {dollars!r:.40}")
        return cls(whole)

    @classmethod
    def limited(cls, units: int) -> Money:
        """The amount, or the largest that can be kept: a server may name anything, and a sum of
        such amounts is still to be shown."""
        return cls(max(min(units, MAX_UNITS), -MAX_UNITS))

    @classmethod
    def total(cls, amounts: Iterable[Money]) -> Money:
        """The sum of the amounts, limited as all sums are; nothing for none."""
        return cls.limited(sum(amount.units for amount in amounts))

    def __add__(self, other: Money) -> Money:
        return Money.limited(self.units + other.units)

    def __sub__(self, other: Money) -> Money:
        return Money.limited(self.units - other.units)

    def __mul__(self, count: int) -> Money:
        return Money.limited(self.units * count)

    def __bool__(self) -> bool:
        return self.units != 0

    @property
    def dollars(self) -> Decimal:
        """The amount in US dollars, exact."""
        return Decimal(self.units) / UNITS_PER_DOLLAR

    def __str__(self) -> str:
        """``$1.92``; four digits under one cent (``$0.0042``); thousands are grouped."""
        sign = "-" if self.units < 0 else ""
        size = abs(self.dollars)
        digits = 4 if self.units and abs(self.units) < _UNITS_PER_CENT else 2
        return f"{sign}${size:,.{digits}f}"

    @property
    def precise(self) -> str:
        """As many digits as the amount has, two at least (``$0.065``): for a price per second, so
        that the sum beside it can be checked."""
        places = -int(self.dollars.normalize().as_tuple().exponent)
        sign = "-" if self.units < 0 else ""
        return f"{sign}${abs(self.dollars):,.{max(places, 2)}f}"


NOTHING = Money(0)
