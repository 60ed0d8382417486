"""The state of a take in plain words, and why a request cannot be made."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.drafts import as_draft
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import NOTHING
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.request import Flaw, VideoRequest
from sora_desktop.core.schedule import TypicalDuration, usual
from sora_desktop.core.take import Progress, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.ui.text.formats import about
from sora_desktop.ui.text.take_text import flaw_text, short_cause, state_line, version_text
from tests.ui.samples import KLING, NOW, SORA, dollars, sample_take

S = TakeState
MODERATION = Problem(category=Category.MODERATION)
NETWORK = Problem(category=Category.NETWORK_DOWN)
USUAL = usual([80.0, 85.0, 91.0, 95.0, 100.0])


def line(
    state: TakeState, age: float = 0, *, usual: TypicalDuration | None = None, **changes: Any
) -> str:
    return state_line(sample_take(state, **changes), NOW + timedelta(seconds=age), None, usual)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (line(S.DRAFT), "Queued"),
        (line(S.DRAFT, paused=True, last_error=NETWORK), "Paused. Not sent, not charged"),
        (line(S.DRAFT, held=True), "On hold. Not sent, not charged"),
        (
            line(S.DRAFT, held=True, last_error=Problem(category=Category.HELD)),
            "On hold. Not sent, not charged",
        ),
        (
            line(S.DRAFT, held=True, last_error=Problem(category=Category.KEY_REFUSED)),
            "On hold: PiAPI refused your key. Not charged",
        ),
        (line(S.DRAFT, last_error=NETWORK), "Queued: no connection"),
        (line(S.PREPARING), "Uploading pictures"),
        (
            line(S.DRAFT, held=True, last_error=Problem(category=Category.UPLOAD_PLAN)),
            "On hold: your plan can't upload files. Not charged",
        ),
        (line(S.SUBMITTING), "Sending"),
        (line(S.UNCONFIRMED), "Not confirmed. You may have been charged $1.92"),
        (
            line(S.UNCONFIRMED, estimate_certain=False),
            "Not confirmed. You may have been charged from $1.92",
        ),
        (line(S.PENDING, 12), "Waiting at PiAPI, 0:12"),
        (line(S.PROCESSING, 51, usual=USUAL), "Rendering, about 0:40 left"),
        (line(S.PROCESSING, 95, usual=USUAL), "Rendering, 1:35 so far"),
        (line(S.PROCESSING, 200, usual=USUAL), "Rendering, 3:20 so far, longer than usual"),
        (line(S.PROCESSING, 91, usual=TypicalDuration()), "Rendering, 1:30 so far"),
        (line(S.PROCESSING, 91), "Rendering, 1:30 so far"),
        (
            line(S.PROCESSING, 91, last_error=NETWORK),
            "Rendering, 1:30 so far. Retrying: no connection",
        ),
        (line(S.UNKNOWN, 5), "Status unclear, checking again, 0:05"),
        (line(S.COMPLETED), "Rendered, waiting to download"),
        (line(S.COMPLETED, link_dead=True), "Paid, download link expired"),
        (
            line(S.COMPLETED, last_error=Problem(category=Category.DISK_FULL)),
            "Paid, not downloaded: the disk is full",
        ),
        (line(S.DOWNLOADING), "Downloading"),
        (line(S.READY), "Ready"),
        (
            line(S.FAILED, last_error=MODERATION),
            "Blocked by moderation. PiAPI normally returns the cost.",
        ),
        (
            line(S.FAILED, last_error=MODERATION, charged=NOTHING),
            "Blocked by moderation. Not charged.",
        ),
        (
            line(S.FAILED, last_error=MODERATION, charged=dollars("1.92")),
            "Blocked by moderation. PiAPI still charged $1.92.",
        ),
        (
            line(S.FAILED, last_error=Problem(category=Category.REFUSED), remote_id=None),
            "PiAPI refused the request. Not charged.",
        ),
        (line(S.FAILED), "No reason given. PiAPI normally returns the cost."),
        (line(S.DISMISSED), "Dismissed: you marked it as never made"),
        (line(S.DISMISSED, sent_at=None), "Canceled. Not charged"),
    ],
)
def test_a_state_in_plain_words(said: str, text: str) -> None:
    assert said == text


def test_a_draft_says_when_it_is_tried_again() -> None:
    busy = Problem(category=Category.LIMIT, retry_at=NOW + timedelta(seconds=75))
    expected = "Queued: PiAPI is busy, retrying in 1:15"
    assert line(S.DRAFT, last_error=busy) == expected
    assert line(S.DRAFT, 80, last_error=busy).endswith("PiAPI is busy")


def test_a_word_that_nobody_knows_is_shown_cut() -> None:
    answer = RemoteTask(id="1", status=RemoteStatus.UNKNOWN, word="reticulating\n" * 9)
    said = line(S.UNKNOWN, 5, answer=answer)
    assert said.startswith("PiAPI says \u201creticulating reticulating")
    assert said.endswith("\u2026\u201d, checking again, 0:05")


@pytest.mark.parametrize(
    ("received", "total", "text"),
    [
        (43, 100, "Downloading, 43 %, 3\u00a0MB/s"),
        (120, 100, "Downloading, 100 %, 3\u00a0MB/s"),
        (12_000_000, None, "Downloading, 12\u00a0MB, 3\u00a0MB/s"),
        (12_000_000, 0, "Downloading, 12\u00a0MB, 3\u00a0MB/s"),
    ],
)
def test_a_download_tells_how_far_it_is(received: int, total: int | None, text: str) -> None:
    progress = Progress(TakeId("0"), received, total, 3_000_000.0)
    assert state_line(sample_take(S.DOWNLOADING), NOW, progress, None) == text


@pytest.mark.parametrize("state", TakeState)
def test_every_state_has_words(state: TakeState) -> None:
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


@pytest.mark.parametrize("typical", [0.4, 1, 2.4, 3, 4, 6, 7.4, 12, 58, 119, 121, 134, 200, 640])
@pytest.mark.parametrize("spread", [0.0, 0.01, 0.1, 0.5])
def test_nothing_is_longer_than_usual_before_the_shown_time_has_passed(
    typical: float, spread: float
) -> None:
    times = usual([typical * (1 + spread * (n - 2) / 2) for n in range(5)])
    shown = about(times.median)
    late = [
        int(quarter / 4)
        for quarter in range(int(typical * 8) + 160)
        if "longer than usual" in line(S.PROCESSING, quarter / 4, usual=times)
    ]
    assert late, "it is said at last"
    minutes, seconds = shown.split(":")
    assert min(late) > int(minutes) * 60 + int(seconds), "also as both are read"


def test_a_draft_and_its_final_are_told_from_other_clips() -> None:
    catalogue = parse(resource("models.toml").read_text("utf-8"))
    asked = VideoRequest(
        model_id="seedance-2.5", prompt="a kite", options=Options(seconds=5, aspect_ratio="16:9")
    )
    drafted = as_draft(asked, catalogue)
    assert drafted is not None
    final = replace(asked, inputs=(Input(role=Role.DRAFT, task="task-1"),))
    said = [version_text(each, catalogue) for each in (asked, drafted, final)]
    assert said == ["", "Draft", "Final"]
