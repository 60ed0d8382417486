"""Takes and clips for the tests of this room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import ShotId, Take, TakeState, Transfer, new_take_id

AT = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 12, 34, 56, 789012, tzinfo=UTC)


E = TypeVar("E", bound=BaseException)


def raised(kind: type[E], call: Callable[[], object]) -> E | None:
    """The error of this kind that the call raises, None when it passes."""
    try:
        call()
    except kind as error:
        return error
    return None


def draft(**changes: Any) -> Take:
    """A fresh take with an id of its own."""
    take = Take(
        id=new_take_id(),
        state=TakeState.DRAFT,
        request=VideoRequest(
            model_id="sora2", prompt="paper boat drifting", options=Options(seconds=8)
        ),
        wire_model="sora2",
        task_type="sora2-video",
        sent_input='{"prompt": "paper boat drifting"}',
        created_at=AT,
        changed_at=AT,
        estimate=Money(6_400_000),
    )
    take = replace(take, **changes)
    return take if take.shot_id else replace(take, shot_id=ShotId(take.id), shot_number=1)


def full(**changes: Any) -> Take:
    """A take that has something in every field."""
    answer = RemoteTask(
        id="remote-1",
        status=RemoteStatus.COMPLETED,
        word="Completed",
        model="sora2",
        task_type="sora2-video",
        input='{"prompt": "ü"}',
        config='{"service_mode": "public"}',
        output='{"video_url": "x"}',
        video_url="https://files.example/clip.mp4?sig=1",
        created_at=AT,
        started_at=AT,
        ended_at=LATER,
        usage=Usage(type="point", frozen=Money(1), consume=Money(2)),
        private_pool=False,
        detail="d",
        logs=("one", "two"),
        error=RemoteError(code=10000, message="m", raw_message="r", detail="d"),
    )
    request = VideoRequest(
        model_id="sora2",
        prompt="Boot \U0001f6f6 auf dem Wasser",
        options=Options(seconds=8, aspect_ratio="16:9", resolution="720p", sound=False),
        inputs=(
            Input(role=Role.FIRST_FRAME, content="ab" * 32),
            Input(role=Role.LAST_FRAME, link="https://example.com/last.png?sig=1"),
        ),
    )
    take = draft(
        state=TakeState.DOWNLOADING,
        request=request,
        changed_at=LATER,
        estimate_certain=False,
        batch_id="batch",
        batch_index=2,
        number=12,
        shot_id=ShotId("5" * 32),
        shot_number=3,
        parent_id=new_take_id(),
        held=True,
        sent_at=AT,
        sent_config='{"service_mode": "public"}',
        evidence="http11.send_request_body.complete",
        remote_id="remote-1",
        quoted=Money(0),
        charged=Money(6_400_000),
        answer=answer,
        last_error=Problem(
            category=Category.LIMIT, text="t", raw="r", code=0, at=AT, retry_at=LATER
        ),
        last_contact=LATER,
        transfer=Transfer(url="https://x.example/c", etag='"e"', last_modified="m", length=0),
        clip="2026-11-22 0012 boat.mp4",
        clip_bytes=0,
        link_dead=True,
        starred=True,
        tags=("Boot", "über uns"),
        note="the second half",
        seen_at=AT,
        in_frame=12,
        out_frame=80,
        queue_place=2.5,
        paused=True,
        imported=True,
        binned_at=AT,
        erased_at=LATER,
    )
    return replace(take, **changes)


def clip_bytes(size: int = 200) -> bytes:
    """A file that the box walk takes for a whole MP4, of so many bytes (at least 41)."""
    head = _box(b"ftyp", b"isom\0\0\2\0") + _box(b"moov", b"")
    return head + _box(b"mdat", b"\x55" * (size - len(head) - 8))


def _box(kind: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4, "big") + kind + body
