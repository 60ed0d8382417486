"""What stands in the pictures: an afternoon of ten takes, and how the service treats them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from sora_desktop.core.options import Options
from sora_desktop.core.request import VideoRequest
from sora_desktop.simulator.faults import Fault
from sora_desktop.simulator.plans import MODERATION, Plan

BOAT = VideoRequest(
    model_id="sora-2-pro",
    prompt="A paper boat drifting down a rainy gutter, macro lens, evening light",
    options=Options(seconds=8, aspect_ratio="16:9", resolution="720p"),
)


def _sora(prompt: str, seconds: int = 4, ratio: str = "16:9") -> VideoRequest:
    return VideoRequest(
        model_id="sora-2", prompt=prompt, options=Options(seconds=seconds, aspect_ratio=ratio)
    )


def _kling(prompt: str, ratio: str) -> VideoRequest:
    return VideoRequest(
        model_id="kling-3.0",
        prompt=prompt,
        options=Options(seconds=5, aspect_ratio=ratio, resolution="720p", sound=True),
    )


def _veo(prompt: str) -> VideoRequest:
    return VideoRequest(
        model_id="veo-3.1-fast",
        prompt=prompt,
        options=Options(seconds=4, aspect_ratio="16:9", resolution="720p", sound=True),
    )


_AS_USUAL = Plan()

DANCERS = _kling("Dancers on a flat roof at dusk, one long take", "16:9")
# Over and done when the pictures are taken, oldest first.
PAST = (
    (_sora("Neon koi circling under dark water, seen from above"), _AS_USUAL),
    (_veo("A lighthouse in thick fog, slow push in, gulls far away"), _AS_USUAL),
    (_kling("Steam rising from a bowl of ramen, shallow focus", "9:16"), _AS_USUAL),
    (_sora("A crowd pulling down a statue, hand-held, grainy"), Plan(failure=MODERATION)),
    (BOAT, _AS_USUAL),
    (BOAT, _AS_USUAL),
)
# Under way, oldest first. The fetch of the first stands still half-way, the renders do not end.
NOW = (
    (
        DANCERS,
        Plan(files=(Fault(cut=400_000, stall=60.0),)),
    ),
    (_sora("A red kite over winter dunes, wide shot", 8), Plan(stuck=True)),
    (_veo("Espresso pouring into a glass, backlit, slow motion"), Plan(stuck=True)),
    (_veo("First snow on a market square, people looking up"), _AS_USUAL),
)
# The answer to its create is lost, and no list of the account ever shows it.
LOST = (
    _sora("A fox trotting through fresh snow, tracking shot", 8),
    Plan(history_after=float("inf")),
)
# For the picture of all states: a word nobody knows, a link that never works, a long wait.
ALSO = (
    (
        _kling("Tide pools from above, a child's hand enters the frame", "1:1"),
        Plan(stuck=True, words={"pending": "hibernating", "processing": "dreaming"}),
    ),
    (_sora("Night market, camera drifts between the stalls"), Plan(link_dead=True)),
    (
        _sora("Laundry on a line over a canyon, wind picks up"),
        Plan(stuck=True, words={"processing": "pending"}),
    ),
)
# Refused at once for want of money, then sent again.
SENDING = (_sora("An empty carousel starts to turn at dawn", 8), Plan())
# What stands in the prompt bar, and what is asked about because of its price.
WRITTEN = _kling(
    "The paper boat reaches the grate; the water turns gold as a tram passes above", "16:9"
)
NEXT = VideoRequest(
    model_id="sora-2-pro",
    prompt="The paper boat reaches the grate; the water turns gold as a tram passes above",
    options=Options(seconds=8, aspect_ratio="16:9", resolution="720p"),
)

# A list of shots as a spreadsheet writes it, with a line that can't be used.
SHOT_LIST = (
    "Number,Prompt,Model,Duration\n"
    "1,A paper boat drifting down a rainy gutter,Sora 2 Pro,8\n"
    '2,"The boat reaches the grate; the water turns gold as a tram passes",Kling 3.0,5\n'
    "3,Feet run past in the rain,A model of another maker,5\n"
    "4,The boat dries on a window sill,Veo 3.1 Fast,8\n"
)


def drawn_picture() -> QImage:
    """A roof at dusk, in flat colours: what a person puts in."""
    picture = QImage(1600, 1000, QImage.Format.Format_RGB32)
    picture.fill(QColor("#e8a87c"))
    painter = QPainter(picture)
    painter.fillRect(0, 620, 1600, 380, QColor("#41403e"))
    painter.fillRect(180, 480, 260, 140, QColor("#2d2c2b"))
    painter.setBrush(QColor("#f6d55c"))
    painter.setPen(QColor("#f6d55c"))
    painter.drawEllipse(1100, 420, 200, 200)
    for x in (640, 780, 900):
        painter.fillRect(x, 480, 36, 190, QColor("#1b1b1b"))
    painter.end()
    return picture
