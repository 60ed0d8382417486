"""The sound of a demo clip: a soft chord with a tick at each second, as 16-bit mono samples."""

from __future__ import annotations

import math
from array import array
from itertools import islice

RATE = 48_000
# Chords in whole hertz: every second of them begins and ends at zero, so that one second of
# samples, repeated, has no click in it and costs 30 ms to make instead of a second.
_CHORDS = ((110, 165, 220, 277), (98, 147, 196, 294), (131, 196, 262, 330), (87, 131, 175, 262))
_TICK_HERTZ = 880
_FADE = RATE // 4


def samples(seed: int, seconds: int) -> bytes:
    """The whole sound: native 16-bit samples, mono, `RATE` a second, faded in and out."""
    second = _second(_CHORDS[seed % len(_CHORDS)])
    whole = array("h", second * seconds)
    for index in range(_FADE):
        whole[index] = whole[index] * index // _FADE
        whole[-1 - index] = whole[-1 - index] * index // _FADE
    return whole.tobytes()


def _second(chord: tuple[int, ...]) -> array[int]:
    wave = [math.sin(math.tau * index / RATE) for index in range(RATE)]
    swell = [0.75 + 0.25 * value for value in wave]
    voices = [islice(_at(wave, hertz), RATE) for hertz in chord]
    sound = array("h", (int(1700 * s * sum(v)) for s, *v in zip(swell, *voices, strict=True)))
    for index, value in enumerate(islice(_at(wave, _TICK_HERTZ), RATE // 12)):
        # 7 ms to fade by half: heard as a tick, not as a tone.
        sound[index] += int(6000 * value * math.exp(-index / (RATE * 0.010)))
    return sound


def _at(wave: list[float], hertz: int) -> list[float]:
    """One second of the wave at that many hertz."""
    return [wave[index * hertz % RATE] for index in range(RATE)]
