"""What the API tells of a task."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.remote import (
    HISTORY_DAYS,
    RemoteError,
    RemoteStatus,
    RemoteTask,
    Usage,
    differing,
    fields_of,
    same_name,
)

CENT = Money.from_dollars("0.01")


@pytest.mark.parametrize(
    ("usage", "named", "charged"),
    [
        (Usage(), None, None),
        (Usage(consume=CENT, frozen=Money(0)), CENT, CENT),
        (Usage(frozen=CENT), CENT, None),
        (Usage(consume=CENT, frozen=CENT * 2), CENT * 2, CENT),
        (Usage(consume=Money(0)), Money(0), Money(0)),
        (Usage(consume=Money(0), frozen=Money(0)), Money(0), Money(0)),
        (Usage(frozen=Money(0)), Money(0), None),
    ],
)
def test_a_figure_is_the_quote_until_the_end_and_then_the_charge(
    usage: Usage, named: Money | None, charged: Money | None
) -> None:
    """Sora names the charge while pending, Kling the hold."""
    for status in RemoteStatus:
        take = RemoteTask(id="r1", status=status, usage=usage)
        expected = (None, charged) if take.ended else (named, None)
        assert (take.quoted, take.charged) == expected
    assert usage.named == named


def test_a_hold_that_stays_is_no_charge_and_of_a_failure_no_cost() -> None:
    held = Usage(consume=Money(0), frozen=CENT)
    done = RemoteTask(id="r1", status=RemoteStatus.COMPLETED, usage=held)
    assert (done.quoted, done.charged) == (None, None)
    assert replace(done, status=RemoteStatus.FAILED).charged == Money(0)
    assert replace(done, status=RemoteStatus.RUNNING).quoted == CENT


def test_the_charges_of_three_months_are_looked_for() -> None:
    assert HISTORY_DAYS == 90


@pytest.mark.parametrize("text", ["", "no JSON", "[1]", "7", '"a"', "null"])
def test_what_is_no_object_has_no_fields(text: str) -> None:
    assert fields_of(text) == {}
    assert fields_of('{"prompt": "a boat"}') == {"prompt": "a boat"}


def test_an_error_object_is_no_error() -> None:
    """It is there on success too, with code 0 and empty texts."""
    assert not RemoteError()
    assert RemoteError(code=10000)
    assert RemoteError(message="no")
    assert RemoteError(raw_message="no")
    assert RemoteError(detail="no")


@pytest.mark.parametrize(
    ("echoed", "names"),
    [
        ({}, set()),
        ({"prompt": " a boat\n", "duration": "8s", "sound": "TRUE"}, set()),
        ({"duration": 8.0}, set()),
        ({"duration": None, "prompt": "", "sound": []}, set()),
        ({"added": "by the service"}, set()),
        ({"prompt": "A boat"}, {"prompt"}),
        ({"duration": 4, "sound": True}, {"duration"}),
        ({"duration": "8.5", "sound": False}, {"duration", "sound"}),
        ({"prompt": ["a boat"]}, {"prompt"}),
    ],
)
def test_what_is_said_back_of_an_order_is_compared_loosely(
    echoed: dict[str, object], names: set[str]
) -> None:
    sent = {"prompt": "a boat", "duration": 8, "sound": True}
    assert differing(sent, echoed) == names


def test_names_are_one_whatever_their_case_and_hyphens() -> None:
    assert same_name("Sora2-Pro_video", "sora2 pro-video")
    assert not same_name("sora2-video", "sora2-pro-video")


def test_links_are_let_go() -> None:
    """They are secrets, and they are in the output too."""
    remote = RemoteTask(
        id="r1", status=RemoteStatus.COMPLETED, video_url="https://x.test/v.mp4", output="{...}"
    )
    bare = remote.without_link()
    assert (bare.video_url, bare.output, bare.id) == (None, "", "r1")
