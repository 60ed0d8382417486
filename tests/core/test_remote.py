"""What the API tells of a task."""

from __future__ import annotations

from sora_desktop.core.money import Money
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage

CENT = Money.from_dollars("0.01")


def test_the_quote_is_the_charge_or_the_hold() -> None:
    """Sora names the charge while pending, Kling the hold; zero names nothing."""
    assert Usage(consume=CENT, frozen=Money(0)).quoted == CENT
    assert Usage(consume=Money(0), frozen=CENT).quoted == CENT
    assert Usage(consume=CENT, frozen=CENT * 2).quoted == CENT * 2
    assert Usage(consume=Money(0)).quoted is None
    assert Usage().quoted is None


def test_an_error_object_is_no_error() -> None:
    """It is there on success too, with code 0 and empty texts."""
    assert not RemoteError()
    assert RemoteError(code=10000)
    assert RemoteError(message="no")
    assert RemoteError(raw_message="no")
    assert RemoteError(detail="no")


def test_links_are_let_go() -> None:
    """They are secrets, and they are in the output too."""
    remote = RemoteTask(
        id="r1", status=RemoteStatus.COMPLETED, video_url="https://x.test/v.mp4", output="{...}"
    )
    bare = remote.without_link()
    assert (bare.video_url, bare.output, bare.id) == (None, "", "r1")
