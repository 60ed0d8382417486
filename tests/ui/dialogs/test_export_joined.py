"""Every reason why a cut can't be one file is a sentence that names the shot."""

from __future__ import annotations

import pytest

from sora_desktop.core.mp4.tracks import JoinRefusal
from sora_desktop.engine.joiner import Refusal
from sora_desktop.ui.dialogs.export import join_refused


@pytest.mark.parametrize("reason", JoinRefusal)
def test_every_reason_is_a_sentence(reason: JoinRefusal) -> None:
    text = join_refused(Refusal(number=6, reason=reason))
    assert "shot 6" in text.lower()
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("frames", "text"),
    [
        ((0,), "Shot 4 doesn't begin at a keyframe. Nearest: frame 0."),
        ((12, 1224), "Shot 4 doesn't begin at a keyframe. Nearest: frame 12 or 1,224."),
    ],
)
def test_the_nearest_frames_are_told(frames: tuple[int, ...], text: str) -> None:
    assert join_refused(Refusal(number=4, reason=JoinRefusal.IN_POINT, frames=frames)) == text
