"""Numbers as people read them."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from sora_desktop.core.mode import Per, Rate
from sora_desktop.core.money import Money
from sora_desktop.ui.text.formats import (
    Translator,
    about,
    amount,
    clip_length,
    cut,
    day_and_time,
    elapsed,
    fill,
    listed,
    lowest_rate,
    price_text,
    rate_text,
    size,
    speed,
    thousands,
)
from tests.ui.samples import NOW, dollars


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (12.9, "0:12"), (91, "1:31"), (3723, "1:02:03"), (-5, "0:00")],
)
def test_a_time_that_counts_up(seconds: float, text: str) -> None:
    assert elapsed(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(1, "0:05"), (88, "1:30"), (97, "1:35"), (134, "2:00"), (136, "2:30")]
)
def test_an_estimate_is_rounded_to_what_it_is_worth(seconds: float, text: str) -> None:
    assert about(seconds) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1\u00a0kB"),
        (812_400, "812\u00a0kB"),
        (999_600, "1\u00a0MB"),
        (43_000_000, "43\u00a0MB"),
        (1_240_000_000, "1.2\u00a0GB"),
        (43_000_000_000, "43\u00a0GB"),
        (5 * 10**15, "5,000\u00a0TB"),
    ],
)
def test_sizes(count: int, text: str) -> None:
    assert size(count) == text


def test_speed_length_and_counts() -> None:
    assert speed(3_100_000.4) == "3\u00a0MB/s"
    assert speed(-1) == "0 bytes/s"
    assert clip_length(8) == "8 s"
    assert clip_length(7.96) == "8 s"
    assert clip_length(5.25) == "5.3 s"
    assert thousands(2500) == "2,500"
    assert listed(["length 8 s", "sound on"]) == "length 8 s and sound on"


def test_prices() -> None:
    assert amount(dollars("1.92")) == "$1.92"
    assert amount(dollars("1.92"), certain=False) == "from $1.92"
    assert lowest_rate(Rate(amount=dollars("0.065"))) == "from $0.065/s"
    assert rate_text(Rate(amount=dollars("0.23"), per=Per.CLIP)) == "$0.23 per clip"
    assert rate_text(Rate(amount=dollars("0.06"), per=Per.PICTURE)) == "$0.06 per picture"
    assert lowest_rate(None) == price_text(Money(0)) == "price unknown"
    assert price_text(dollars("1.92"), certain=False) == "from $1.92"


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(seconds=3), "just now"),
        (timedelta(minutes=4, seconds=30), "4 min ago"),
        (timedelta(hours=2), "11:00 AM"),
        (timedelta(hours=20), "yesterday 5:00 PM"),
        (timedelta(days=3), "Thursday 1:00 PM"),
        (timedelta(days=7), "11/15/26 1:00 PM"),
        (timedelta(days=-1), "11/23/26 1:00 PM"),
    ],
)
def test_moments_are_told_from_here(ago: timedelta, text: str) -> None:
    said = day_and_time(NOW - ago, NOW, timezone(timedelta(hours=1)))
    # The locale data write a narrow no-break space before AM and PM.
    assert said.replace("\u202f", " ") == text


def test_server_text_is_one_plain_line_and_cut() -> None:
    assert cut("  bad\r\n\tinput \x1b[31m<b>x</b>") == "bad input [31m<b>x</b>"
    assert len(cut("long " * 1000)) <= 200
    assert cut("long " * 1000).endswith("\u2026")


def test_filling_in_is_one_pass_and_forgives_a_bad_translation() -> None:
    assert fill("{a} and {b}", a="{b}", b=2) == "{b} and 2"
    assert fill("{a} {invented}", a=1) == "1 {invented}"


def test_the_thousands_of_a_count_are_grouped() -> None:
    tr = Translator("Test")
    assert tr("%n take(s) ready", "", 1) == "1 take ready"
    assert tr("%n take(s) ready", "", 1234567) == "1,234,567 takes ready"
