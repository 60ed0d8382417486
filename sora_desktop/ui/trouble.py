"""Why a clip does not play, as the player found out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Trouble(Enum):
    """The kinds of trouble with a clip that a person can do different things about."""

    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_CLIP = "not_a_clip"
    BROKEN_OFF = "broken_off"
    NO_PICTURE = "no_picture"
    STALLED = "stalled"
    NO_ANSWER = "no_answer"


# With these the file itself is at fault, and the service may still have a good one.
FETCH_HELPS = frozenset({Trouble.MISSING, Trouble.EMPTY, Trouble.NOT_A_CLIP, Trouble.BROKEN_OFF})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybackTrouble:
    """One trouble with one clip. `text` is Qt's own sentence, when it had one."""

    kind: Trouble
    path: Path
    text: str = ""


def trouble_with_file(path: Path, text: str) -> PlaybackTrouble:
    """What the disk says about a file that Qt could not open; `text` is what Qt said."""
    try:
        size = path.stat().st_size
    except OSError:
        return PlaybackTrouble(kind=Trouble.MISSING, path=path, text=text)
    kind = Trouble.NOT_A_CLIP if size else Trouble.EMPTY
    return PlaybackTrouble(kind=kind, path=path, text=text)
