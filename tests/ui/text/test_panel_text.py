"""The words of the takes panel: how far a take is, what is wrong with it, and what it cost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Progress, Take, TakeState
from sora_desktop.ui.text.panel_text import (
    QueuePosition,
    brief_progress,
    expected,
    problem_with,
    progress_words,
    tile_words,
    waits,
)
from tests.ui.samples import NOW, dollars
from tests.ui.take_source import numbered

S = TakeState
USUAL = TypicalDuration(
    known=True, low=60, median=90, high=120, p95=150, samples=tuple(range(60, 160, 5))
)
UNKNOWN = TypicalDuration()
LIMIT = Problem(category=Category.LIMIT)


def sent(seconds: float, state: TakeState = S.PROCESSING) -> Take:
    """A take that was sent so many seconds ago."""
    return numbered(0, state, sent_at=NOW - timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("take", "usual", "words", "tile"),
    [
        (sent(1, S.SUBMITTING), USUAL, "Sending", ""),
        (sent(9, S.PENDING), USUAL, "Waiting at PiAPI", ""),
        (sent(48), USUAL, "Rendering, about 0:40 left", "0:40"),
        (sent(48), UNKNOWN, "Rendering, 0:48 so far", "0:48"),
        (sent(48), None, "Rendering, 0:48 so far", "0:48"),
        (sent(172), USUAL, "Rendering, 2:50 so far, longer than usual", "2:50"),
        (sent(99, S.COMPLETED), USUAL, "Waiting to download", ""),
        (sent(99, S.DOWNLOADING), USUAL, "Downloading", ""),
    ],
)
def test_how_far_a_take_is(
    take: Take, usual: TypicalDuration | None, words: str, tile: str
) -> None:
    assert progress_words(take, NOW, None, usual) == words
    assert tile_words(take, NOW, expected(take, NOW, None, usual)) == tile


def test_a_download_has_a_true_share_where_its_size_is_known() -> None:
    take = numbered(0, S.DOWNLOADING)
    some, unknown = (Progress(take.id, 64, total, 1.0) for total in (100, None))
    assert progress_words(take, NOW, some, USUAL) == "Downloading, 64\u00a0%"
    assert tile_words(take, NOW, expected(take, NOW, some, USUAL)) == "64\u00a0%"
    assert expected(take, NOW, unknown, USUAL).share is None


def test_the_bar_of_a_render_never_goes_back_and_is_full_when_it_is_late() -> None:
    shares = [expected(sent(age), NOW, None, USUAL).share for age in range(0, 200, 5)]
    known = [share for share in shares if share is not None]
    assert len(known) == len(shares)
    assert all(0 <= share <= 1 for share in known)
    assert known[-1] == 1.0
    assert known[0] == 0.0


@pytest.mark.parametrize(
    ("changes", "wait", "words"),
    [
        ({}, None, "Queued"),
        ({}, QueuePosition(next=True), "Queued, next"),
        ({}, QueuePosition(place=4), "Queued"),
        ({}, QueuePosition(place=2, next=True, seconds=88.0), "Queued, next in about 1:30"),
        ({}, QueuePosition(place=3, seconds=252.0), "Queued, about 4:00"),
        ({"paused": True}, QueuePosition(place=3), "Paused, place 3 in queue"),
        ({"paused": True}, QueuePosition(place=3, queue_paused=True), "Paused, place 3 in queue"),
        ({"last_error": LIMIT}, QueuePosition(), "Queued: PiAPI is busy"),
        ({"last_error": LIMIT}, QueuePosition(queue_paused=True), "Queue paused"),
        ({}, QueuePosition(next=True, seconds=88.0, queue_paused=True), "Queue paused"),
        ({"held": True, "paused": True}, QueuePosition(queue_paused=True), "On hold"),
        ({"held": True}, None, "On hold"),
        (
            {"held": True, "last_error": Problem(category=Category.KEY_REFUSED)},
            None,
            "On hold until you change the key",
        ),
    ],
)
def test_what_waits_says_for_how_long(
    changes: dict[str, object], wait: QueuePosition | None, words: str
) -> None:
    assert progress_words(numbered(0, S.DRAFT, **changes), NOW, None, USUAL, wait) == words


def test_pictures_that_are_being_uploaded() -> None:
    take = numbered(0, S.PREPARING)
    assert progress_words(take, NOW, None, USUAL) == "Uploading pictures"
    paused = replace(take, paused=True)
    assert progress_words(paused, NOW, None, USUAL) == "Uploading pictures, then paused"


def test_a_queue_waits_for_the_places_that_become_free() -> None:
    assert waits([30, 10], [60, 60, 60]) == [10, 30, 70]
    assert waits([10], [60, None, 60]) == [10, 70, None]
    assert waits([], [60]) == [None]
    assert waits([10, None], [60]) == [None]


def failed(category: Category, **changes: object) -> Take:
    """A take that failed with a problem of that kind."""
    return numbered(0, S.FAILED, last_error=Problem(category=category), **changes)


@pytest.mark.parametrize(
    ("take", "title", "detail", "tone"),
    [
        (
            numbered(0, S.UNCONFIRMED, estimate=dollars("0.72")),
            "Take 3 not confirmed",
            "May have cost $0.72. Checking…",
            "warn",
        ),
        (
            failed(Category.MODERATION, charged=dollars("0")),
            "Take 3 blocked by moderation",
            "Not charged.",
            "danger",
        ),
        (
            failed(Category.MODERATION, remote_id="r", charged=None),
            "Take 3 blocked by moderation",
            "PiAPI normally returns the cost.",
            "danger",
        ),
        (
            failed(Category.RENDER_FAILED, remote_id="r", charged=dollars("0.36")),
            "Take 3: render failed",
            "PiAPI still charged $0.36.",
            "danger",
        ),
        (
            failed(Category.NO_BALANCE, remote_id=None),
            "Take 3: balance too low",
            "Not charged.",
            "danger",
        ),
        (
            numbered(0, S.COMPLETED, link_dead=True, charged=dollars("1.92")),
            "Take 3: link expired",
            "Paid $1.92.",
            "danger",
        ),
        (
            numbered(
                0,
                S.COMPLETED,
                last_error=Problem(category=Category.NOT_A_VIDEO),
                charged=dollars("1.92"),
            ),
            "Take 3: the download isn't a video",
            "Paid $1.92.",
            "warn",
        ),
    ],
)
def test_what_is_wrong_says_what_happened_and_what_it_cost(
    take: Take, title: str, detail: str, tone: str
) -> None:
    said = problem_with(take, 3)
    assert (said.title, said.detail, said.tone) == (title, detail, tone)


def test_every_kind_of_problem_has_words() -> None:
    for category in Category:
        assert "{" not in problem_with(failed(category), 3).title
        take = numbered(0, S.COMPLETED, last_error=Problem(category=category))
        assert "{" not in problem_with(take, 3).title
    assert problem_with(numbered(0, S.UNCONFIRMED), 1, "Checked once").detail.endswith(
        "Checked once"
    )


@pytest.mark.parametrize(
    ("take", "wait", "words"),
    [
        (numbered(0, S.PROCESSING, sent_at=NOW - timedelta(seconds=30)), None, "1:00 left"),
        (numbered(0, S.PROCESSING, sent_at=NOW - timedelta(seconds=3000)), None, "50:00 so far"),
        (numbered(0, S.DRAFT), QueuePosition(next=True), "Next"),
        (numbered(0, S.DRAFT), QueuePosition(seconds=90.0), "in 1:30"),
        (numbered(0, S.DRAFT), QueuePosition(), ""),
        (numbered(0, S.DRAFT), QueuePosition(seconds=90.0, queue_paused=True), ""),
        (numbered(0, S.DRAFT, held=True), QueuePosition(next=True), ""),
        (numbered(0, S.PENDING), None, ""),
    ],
)
def test_where_a_take_stands_in_brief(take: Take, wait: QueuePosition | None, words: str) -> None:
    assert brief_progress(take, NOW, None, USUAL, wait) == words
