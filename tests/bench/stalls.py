"""Where the window's thread is while it is late: a thread that samples its stack then.

``SORA_BENCH_STALLS=FILE dev.py bench work`` adds to the file, for each latency row, the places
where most samples were taken. A place is the innermost function of ours and what it had called.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

KEPT_IN = "SORA_BENCH_STALLS"
# A frame at 60 Hz; and how often the stack is looked at from then on.
_LATE, _EVERY = 0.016, 0.002
_MOST, _DEPTH = 25, 6


class Sampler(threading.Thread):
    """Samples the stack of the thread that made it while `lateness` is above a frame."""

    def __init__(self, lateness: Callable[[], float]) -> None:
        super().__init__(daemon=True)
        self._lateness = lateness
        self._watched = threading.get_ident()
        self._ended = threading.Event()
        self.found: Counter[str] = Counter()

    def run(self) -> None:
        """Looks until `end`."""
        while not self._ended.wait(_EVERY):
            if self._lateness() > _LATE:
                self.found[_place(sys._current_frames().get(self._watched))] += 1

    def end(self) -> None:
        """Looks no more."""
        self._ended.set()
        self.join()


def _place(frame: FrameType | None) -> str:
    """The innermost functions, the last called first."""
    steps: list[str] = []
    while frame is not None and len(steps) < _DEPTH:
        file = frame.f_code.co_filename.rpartition("/site-packages/")[2]
        short = "/".join(file.split("/")[-2:])
        steps.append(f"{short}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(steps)


@contextmanager
def stalls(name: str, lateness: Callable[[], float]) -> Iterator[None]:
    """Samples for as long as it lasts, if anybody wants to know."""
    file = os.environ.get(KEPT_IN)
    if not file:
        yield
        return
    sampler, begun = Sampler(lateness), time.monotonic()
    sampler.start()
    try:
        yield
    finally:
        sampler.end()
    with open(file, "a", encoding="utf-8") as out:
        total = sum(sampler.found.values())
        print(f"{name}: {total} samples in {time.monotonic() - begun:.0f} s", file=out)
        for place, count in sampler.found.most_common(_MOST):
            print(f"{count:6} {place}", file=out)
