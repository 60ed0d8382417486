"""Why a cut can't be one file: one sentence for each clip that is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.mp4.tracks import JoinRefusal
from sora_desktop.engine.joiner import Refusal
from sora_desktop.ui.text.formats import fill, thousands

translate = QCoreApplication.translate

_TEXTS: Mapping[JoinRefusal, str] = {
    JoinRefusal.NO_CLIP: QT_TRANSLATE_NOOP("Join", "Shot {n} has no clip on this computer."),
    JoinRefusal.NOT_MP4: QT_TRANSLATE_NOOP("Join", "The clip of shot {n} isn't an MP4."),
    JoinRefusal.DAMAGED: QT_TRANSLATE_NOOP("Join", "The clip of shot {n} is damaged."),
    JoinRefusal.FRAGMENTED: QT_TRANSLATE_NOOP(
        "Join", "The clip of shot {n} is a fragmented MP4, as for streaming."
    ),
    JoinRefusal.PROTECTED: QT_TRANSLATE_NOOP("Join", "The clip of shot {n} is encrypted."),
    JoinRefusal.TOO_LONG: QT_TRANSLATE_NOOP("Join", "With shot {n} the film is too long."),
    JoinRefusal.EDITED: QT_TRANSLATE_NOOP(
        "Join", "The clip of shot {n} was trimmed by another app, which left hidden frames in it."
    ),
    JoinRefusal.UNEVEN: QT_TRANSLATE_NOOP(
        "Join", "The frames of shot {n} have times that don't fit the other clips."
    ),
    JoinRefusal.RANGE: QT_TRANSLATE_NOOP(
        "Join", "The in and out points of shot {n} are outside its clip."
    ),
    JoinRefusal.IN_POINT: QT_TRANSLATE_NOOP("Join", "Shot {n} doesn't begin at a keyframe."),
    JoinRefusal.OUT_POINT: QT_TRANSLATE_NOOP(
        "Join", "Shot {n} ends at a frame that needs later frames."
    ),
    JoinRefusal.CODEC: QT_TRANSLATE_NOOP(
        "Join", "Shot {n} has another video codec than most clips."
    ),
    JoinRefusal.SIZE: QT_TRANSLATE_NOOP("Join", "Shot {n} has another size than most clips."),
    JoinRefusal.TURNED: QT_TRANSLATE_NOOP("Join", "Shot {n} is rotated differently."),
    JoinRefusal.SETTINGS: QT_TRANSLATE_NOOP(
        "Join", "Shot {n} was encoded with other settings than most clips."
    ),
    JoinRefusal.SOUND: QT_TRANSLATE_NOOP(
        "Join", "Shot {n} has another sound format than most clips."
    ),
    JoinRefusal.NO_SOUND: QT_TRANSLATE_NOOP("Join", "Shot {n} has no sound, other clips have."),
    JoinRefusal.SOUND_GAP: QT_TRANSLATE_NOOP(
        "Join", "The sound of shot {n} is much shorter than its picture."
    ),
}


def join_refused(refusal: Refusal) -> str:
    """Why the clip keeps the cut from being one file, with the nearest frames that would do."""
    words = _TEXTS[refusal.reason]
    text = fill(translate("Join", words), n=refusal.number)
    return f"{text} {_nearest(refusal.frames)}" if refusal.frames else text


def _nearest(frames: Sequence[int]) -> str:
    """Frames count from 0, as in the player's time."""
    if len(frames) == 1:
        return fill(translate("Join", "Nearest: frame {a}."), a=thousands(frames[0]))
    nearest = translate("Join", "Nearest: frame {a} or {b}.")
    return fill(nearest, a=thousands(frames[0]), b=thousands(frames[1]))
