"""The state of a take in plain words, and why a request cannot be made."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from sora_desktop.core.money import NOTHING
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.request import Flaw
from sora_desktop.core.schedule import Usual, usual
from sora_desktop.core.task import Progress, TaskId, TaskState
from sora_desktop.ui.words import flaw_text, short_cause, state_line
from tests.ui.samples import KLING, NOW, SORA, dollars, take

S = TaskState
MODERATION = Problem(category=Category.MODERATION)
NETWORK = Problem(category=Category.NETWORK_DOWN)
USUAL = usual([80.0, 85.0, 91.0, 95.0, 100.0])


def line(state: TaskState, age: float = 0, *, usual: Usual | None = None, **changes: Any) -> str:
    return state_line(take(state, **changes), NOW + timedelta(seconds=age), None, usual)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (line(S.DRAFT), "In line, not sent yet"),
        (line(S.DRAFT, held=True), "Not sent. Nothing was charged"),
        (
            line(S.DRAFT, held=True, last_error=Problem(category=Category.HELD)),
            "Not sent. Nothing was charged",
        ),
        (
            line(S.DRAFT, held=True, last_error=Problem(category=Category.KEY_REFUSED)),
            "Not sent: API key refused. Nothing was charged",
        ),
        (line(S.DRAFT, last_error=NETWORK), "In line, not sent yet: no connection"),
        (line(S.SUBMITTING), "Sending"),
        (line(S.UNCONFIRMED), "Not confirmed: may have been charged $1.92"),
        (
            line(S.UNCONFIRMED, estimate_certain=False),
            "Not confirmed: may have been charged from $1.92",
        ),
        (line(S.PENDING, 12), "Waiting for a slot, 0:12"),
        (line(S.PROCESSING, 91, usual=USUAL), "Rendering, 1:31 (usually about 1:30)"),
        (line(S.PROCESSING, 200, usual=USUAL), "Rendering, 3:20 (longer than usual, about 1:30)"),
        (line(S.PROCESSING, 91, usual=Usual()), "Rendering, 1:31"),
        (line(S.PROCESSING, 91), "Rendering, 1:31"),
        (
            line(S.PROCESSING, 91, last_error=NETWORK),
            "Rendering, 1:31. Asking again: no connection",
        ),
        (line(S.UNKNOWN, 5), "No clear answer, still asking, 0:05"),
        (line(S.COMPLETED), "Rendered, waiting to download"),
        (line(S.COMPLETED, link_dead=True), "Rendered and paid, but its link has expired"),
        (
            line(S.COMPLETED, last_error=Problem(category=Category.DISK_FULL)),
            "Rendered and paid, not downloaded: the disk is full",
        ),
        (line(S.DOWNLOADING), "Downloading"),
        (line(S.READY), "Ready"),
        (
            line(S.FAILED, last_error=MODERATION),
            "Failed: refused by moderation, not charged as far as we know",
        ),
        (
            line(S.FAILED, last_error=MODERATION, charged=NOTHING),
            "Failed: refused by moderation, not charged as far as we know",
        ),
        (
            line(S.FAILED, last_error=MODERATION, charged=dollars("1.92")),
            "Failed: refused by moderation, PiAPI names a charge of $1.92",
        ),
        (
            line(S.FAILED, last_error=Problem(category=Category.REFUSED), remote_id=None),
            "Failed: refused by PiAPI, nothing was charged",
        ),
        (line(S.FAILED), "Failed: no reason given, not charged as far as we know"),
        (line(S.DISMISSED), "Set aside: you said that it did not happen"),
        (line(S.DISMISSED, sent_at=None), "Taken back. Nothing was charged"),
    ],
)
def test_a_state_in_plain_words(said: str, text: str) -> None:
    assert said == text


def test_a_draft_says_when_it_is_tried_again() -> None:
    busy = Problem(category=Category.LIMIT, retry_at=NOW + timedelta(seconds=75))
    expected = "In line, not sent yet: PiAPI has too much to do, next try in 1:15"
    assert line(S.DRAFT, last_error=busy) == expected
    assert line(S.DRAFT, 80, last_error=busy).endswith("PiAPI has too much to do")


def test_a_word_that_nobody_knows_is_shown_cut() -> None:
    answer = RemoteTask(id="1", status=RemoteStatus.UNKNOWN, word="reticulating\n" * 9)
    said = line(S.UNKNOWN, 5, answer=answer)
    assert said.startswith("PiAPI says \u201creticulating reticulating")
    assert said.endswith("\u2026\u201d, still asking, 0:05")


@pytest.mark.parametrize(
    ("received", "total", "text"),
    [
        (43, 100, "Downloading 43 %, 3\u00a0MB/s"),
        (120, 100, "Downloading 100 %, 3\u00a0MB/s"),
        (12_000_000, None, "Downloading 12\u00a0MB, 3\u00a0MB/s"),
        (12_000_000, 0, "Downloading 12\u00a0MB, 3\u00a0MB/s"),
    ],
)
def test_a_download_tells_how_far_it_is(received: int, total: int | None, text: str) -> None:
    progress = Progress(TaskId("0"), received, total, 3_000_000.0)
    assert state_line(take(S.DOWNLOADING), NOW, progress, None) == text


@pytest.mark.parametrize("state", TaskState)
def test_every_state_has_words(state: TaskState) -> None:
    assert line(state)


@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_short_cause(category: Category) -> None:
    cause = short_cause(Problem(category=category))
    assert cause
    assert not cause.endswith(".")


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_says_what_to_do(flaw: Flaw) -> None:
    for model in (None, SORA):
        text = flaw_text(flaw, model)
        assert text.endswith(".")
        assert "{" not in text


def test_a_flaw_names_the_model_s_own_limit() -> None:
    assert "2,500" in flaw_text(Flaw.LONG_PROMPT, KLING)
    assert "20,000" in flaw_text(Flaw.LONG_PROMPT, SORA)
