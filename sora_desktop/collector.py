"""Python's cyclic garbage is collected by the window's thread and by no other.

Python collects in whatever thread happens to allocate: in the keychain's, the search index's, the
simulator's. What it destroys there may be an object of Qt with a running timer, which only its own
thread can stop; the timer then fires for an object that is gone, and the process dies of it
(measured: a core of `QTimerInfoList::activateTimers`, about once in three runs of tests/app).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 1000


class Collector(QObject):
    """Switches Python's own collecting off and does it from the event loop of its thread.

    For the one object of a program: it stays off when this object ends, as the process does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._turn = QTimer(self, interval=_PERIOD_MS)
        self._turn.timeout.connect(collect_due)
        self._turn.start()


def collect_due() -> None:
    """Collects the oldest generation whose time has come by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
