"""Moments of a clip as people who cut films write them: minutes, seconds and frames."""

from __future__ import annotations


def timecode(frame: int, fps: float) -> str:
    """``0:03.12`` is the 12th frame of the fourth second; the frames count from 0."""
    whole = max(1, round(fps))
    seconds, rest = divmod(frame, whole)
    return f"{seconds // 60}:{seconds % 60:02}.{rest:02}"


def length(frames: int, fps: float) -> str:
    """The length of that many frames: ``0:08``, or with frames when it is no whole second."""
    whole = max(1, round(fps))
    text = timecode(frames, fps)
    return text if frames % whole else text.rsplit(".", 1)[0]
