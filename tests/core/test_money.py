"""Money: exact sums, and what is no amount."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.money import MAX_UNITS, NOTHING, UNITS_PER_DOLLAR, Money

amounts = st.integers(-(2**60), 2**60).map(Money)


@pytest.mark.parametrize(
    ("dollars", "units"),
    [
        ("0.24", 2_400_000),
        ("0.96", 9_600_000),
        ("0.585", 5_850_000),
        ("0.0000001", 1),
        (3, 30_000_000),
        (Decimal("-1.5"), -15_000_000),
    ],
)
def test_dollars_are_counted_in_units(dollars: str | int | Decimal, units: int) -> None:
    """As in the five published pairs of price and usage."""
    assert Money.from_dollars(dollars) == Money(units)


@pytest.mark.parametrize(
    "dollars",
    [
        *("", "free", "0.00000001", "NaN", "sNaN", "Infinity", "-Infinity", "1e999999", "1e30"),
        "1." + "0" * 40 + "1",
        "9" * 400,
    ],
)
def test_what_is_no_exact_amount_is_refused(dollars: str) -> None:
    """Too fine, too large, or no number at all; the message stays short."""
    with pytest.raises(ValueError, match=r"dollar|beyond") as caught:
        Money.from_dollars(dollars)
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize("units", [1.0, "1", True, None])
def test_only_whole_numbers_are_money(units: Any) -> None:
    """A float that slips in from an answer is stopped at the door."""
    with pytest.raises(TypeError):
        Money(units)


def test_an_amount_fits_the_journal() -> None:
    """A 64-bit column holds it."""
    assert len(Money(MAX_UNITS).units.to_bytes(8, "big", signed=True)) == 8
    with pytest.raises(ValueError, match="beyond"):
        Money(-MAX_UNITS - 1)
    largest = Decimal(MAX_UNITS) / UNITS_PER_DOLLAR
    assert Money.from_dollars(largest) == Money(MAX_UNITS)
    with pytest.raises(ValueError, match="beyond"):
        Money.from_dollars(largest + Decimal("0.0000001"))


@pytest.mark.parametrize("sign", [1, -1])
def test_a_sum_stops_at_the_largest_amount(sign: int) -> None:
    """A server may name anything, and a page with such amounts is still to be shown."""
    largest = Money(sign * MAX_UNITS)
    assert Money.total([largest, Money(sign), largest]) == largest
    assert Money.total([largest, largest, Money(-sign * MAX_UNITS)]) == largest
    assert largest + Money(sign) == largest - Money(-sign) == largest * 20 == largest
    assert Money.limited(sign * (MAX_UNITS - 1)).units == sign * (MAX_UNITS - 1)


@given(amounts, amounts, st.integers(0, 2))
def test_sums_are_exact(a: Money, b: Money, count: int) -> None:
    """Adding, taking away, multiplying and totals agree with each other."""
    assert (a + b) - b == a
    assert Money.total([a] * count) == a * count
    assert bool(a) == (a != NOTHING)
    assert (a < b) == (a.dollars < b.dollars)
    assert Money.from_dollars(a.dollars) == a


@given(st.integers(-(10**12), 10**12))
def test_what_is_shown_is_within_half_a_cent(cents: int) -> None:
    """Whole cents are shown exactly; `precise` reads back as the very amount."""
    amount = Money(cents * (UNITS_PER_DOLLAR // 100))
    assert Decimal(str(amount).replace("$", "").replace(",", "")) == amount.dollars
    odd = Money(cents)
    assert Decimal(odd.precise.replace("$", "").replace(",", "")) == odd.dollars
    shown = Decimal(str(odd).replace("$", "").replace(",", ""))
    assert abs(shown - odd.dollars) <= Decimal("0.005")


@pytest.mark.parametrize(
    ("units", "shown", "precise"),
    [
        (0, "$0.00", "$0.00"),
        (19_200_000, "$1.92", "$1.92"),
        (42_000, "$0.0042", "$0.0042"),
        (100_000, "$0.01", "$0.01"),
        (650_000, "$0.06", "$0.065"),
        (-19_200_000, "-$1.92", "-$1.92"),
        (123_456_700_000_000, "$12,345,670.00", "$12,345,670.00"),
        (1_000_000_000, "$100.00", "$100.00"),
    ],
)
def test_amounts_as_shown(units: int, shown: str, precise: str) -> None:
    """Cents; four digits under one cent; grouped thousands; the sign before the dollar."""
    assert str(Money(units)) == shown
    assert Money(units).precise == precise
