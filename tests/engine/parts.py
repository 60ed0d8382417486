"""The model, the request and the key of the engine's tests.

Apart from the bench, because the program that is killed loads nothing of the stand-in service.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sora_desktop.core.catalogue import Choice, Model, Rate, Seconds
from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.secret import Secret

KEY = Secret("test-key-0123456789abcdef")
PROMPT = "a paper boat"
# What a clip of eight seconds costs, by our catalogue and by the stand-in.
PRICE = Money.from_dollars("1.92")
SORA = Model(
    id="sora",
    name="Sora",
    family="Sora",
    good_for="Tests",
    model="sora2",
    task_type="sora2-pro-video",
    seconds=Seconds(values=(4, 8, 12), default=8),
    aspect_ratio=Choice(values=("16:9", "9:16"), default="16:9"),
    resolution=Choice(values=("720p",), default="720p"),
    rates=(Rate(per_second=Money.from_dollars("0.24")),),
    price_checked=datetime(2026, 11, 22, tzinfo=UTC).date(),
)
REQUEST = VideoRequest(
    model_id="sora", prompt=PROMPT, seconds=8, aspect_ratio="16:9", resolution="720p"
)


@dataclass
class Keys:
    """Stands in for the credentials, of which the engine only asks the key."""

    key: Secret | None = KEY
