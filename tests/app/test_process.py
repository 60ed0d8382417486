"""Garbage is collected in the thread of the windows, whoever makes it."""

from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread

from pytestqt.qtbot import QtBot

from sora_desktop.app.process import GarbageCollector

# More than the oldest generation's turn takes.
ENOUGH = 300_000


class Knot:
    """Holds itself, and notes which thread unties it."""

    def __init__(self, untied: list[Thread]) -> None:
        self.itself = self
        self._untied = untied

    def __del__(self) -> None:
        self._untied.append(current_thread())


def test_another_thread_makes_garbage_and_destroys_none(qtbot: QtBot) -> None:
    untied: list[Thread] = []
    kept: list[list[int]] = []
    gc.enable()
    collector = GarbageCollector()
    Knot(untied)
    other = Thread(target=lambda: kept.extend([number] for number in range(ENOUGH)))
    other.start()
    other.join(60)
    assert untied == []
    qtbot.waitUntil(lambda: bool(untied), timeout=30_000)
    assert untied == [main_thread()]
    collector.deleteLater()


def test_without_it_another_thread_would() -> None:
    """The test above can fail: Python left to itself collects where it allocates."""
    untied: list[Thread] = []
    gc.collect()  # nobody else's
    Knot(untied)
    kept: list[list[int]] = []
    other = Thread(target=lambda: kept.extend([number] for number in range(ENOUGH)))
    gc.enable()
    other.start()
    other.join(60)
    gc.disable()
    assert untied == [other]
