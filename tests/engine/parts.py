"""The models, the request and the key of the engine's tests.

Apart from the bench, because the program that is killed loads nothing of the stand-in service.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Condition, Demand, Kind, Mode, Rate, ReferenceSyntax, Rule, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options, Seconds
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.secret import Secret
from tests.core.makers import resolutions, shape

KEY = Secret("test-key-0123456789abcdef")
PROMPT = "a paper boat"
# What a clip of eight seconds costs, by our catalogue and by the stand-in.
PRICE = Money.from_dollars("1.92")
SORA = Model(
    id="sora",
    name="Sora",
    family="Sora",
    good_for="Tests",
    modes=(
        Mode(
            model="sora2",
            task_type="sora2-pro-video",
            options=(
                shape("16:9", "9:16"),
                resolutions("720p"),
                Seconds(values=(4, 8, 12), default=8),
            ),
            rates=(Rate(amount=Money.from_dollars("0.24")),),
            price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
        ),
    ),
)
# It makes clips of pictures, and nothing without a first frame.
KLING = Model(
    id="kling-3",
    name="Kling 3.0",
    family="Kling",
    good_for="Tests",
    modes=(
        Mode(
            id="frames",
            model="kling",
            task_type="video_generation",
            options=(Seconds(values=(5, 10), default=5),),
            slots=(
                Slot(role=Role.FIRST_FRAME, wire="image_url"),
                Slot(role=Role.LAST_FRAME, wire="image_tail_url", least=0),
            ),
            fixed={
                "version": "3.0",
                "mode": "std",
                "enable_audio": False,
                "prefer_multi_shots": False,
            },
            config={"service_mode": "public"},
            rates=(Rate(amount=Money.from_dollars("0.10")),),
            price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
        ),
        Mode(
            id="references",
            model="kling",
            task_type="omni_video_generation",
            options=(Seconds(values=(5, 10), default=5),),
            slots=(Slot(role=Role.REFERENCE, wire="images", listed=True, most=7),),
            fixed={"version": "3.0", "enable_audio": False},
            reference_syntax=ReferenceSyntax.UNDERLINED,
            config={"service_mode": "public"},
            rates=(Rate(amount=Money.from_dollars("0.10")),),
            price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
        ),
    ),
)
# It makes clips with a clip put in, and finals of drafts.
SEEDANCE = Model(
    id="seedance-2.5",
    name="Seedance 2.5",
    family="Seedance",
    good_for="Tests",
    modes=(
        Mode(
            id="references",
            model="seedance",
            task_type="seedance-2.5",
            options=(Seconds(values=(5,), default=5),),
            slots=(
                Slot(role=Role.REFERENCE_VIDEO, wire="video_urls", kind=Kind.VIDEO, listed=True),
            ),
            fixed={"mode": "omni_reference", "resolution": "480p"},
            rates=(Rate(amount=Money.from_dollars("0.15"), reference_share=Fraction(1, 2)),),
            price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
        ),
        Mode(
            id="final",
            model="seedance",
            task_type="seedance-2.5",
            options=(Seconds(values=(5,), default=5),),
            slots=(Slot(role=Role.DRAFT, wire="draft_task_id", kind=Kind.TASK),),
            rules=(
                Rule(when=Condition("draft"), demand=Demand.NOT_SENT, what=Condition("seconds")),
            ),
            prompt=False,
            rates=(Rate(amount=Money.from_dollars("0.80")),),
            price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
        ),
    ),
)
REQUEST = VideoRequest(
    model_id="sora",
    prompt=PROMPT,
    options=Options(seconds=8, aspect_ratio="16:9", resolution="720p"),
)


def pictures_of(count: int) -> list[bytes]:
    """So many pictures, each another one."""
    return [picture(shade=128 - 30 * place) for place in range(count)]


def with_pictures(*inputs: Input, prompt: str = PROMPT, model_id: str = KLING.id) -> VideoRequest:
    """A clip with these put in."""
    return VideoRequest(model_id=model_id, prompt=prompt, options=Options(seconds=5), inputs=inputs)


@dataclass
class Keys:
    """Stands in for the credentials, of which the engine only asks the key."""

    key: Secret | None = KEY


def picture(shade: int = 128, side: int = 320) -> bytes:
    """A grey PNG, as a person's picture is after it was prepared."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    rows = zlib.compress((b"\0" + bytes([shade]) * side) * side)
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
