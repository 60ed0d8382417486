"""Threads for calls that may never return: a keychain that hangs, a drive that is away.

Nobody waits for them while the program runs. At its end they must be over, or the process ends
without finalizing the interpreter: a thread that returns during that touches objects of Qt that are
gone, or is ended in the middle of C++ code, and the process dies by a signal (measured with a
keychain that answered at that moment, in 3 of 50 ends).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar


class BackgroundThread(threading.Thread):
    """Calls `target` in a daemon thread; `wait_for_threads` knows every one that runs."""

    def __init__(self, target: Callable[[], object], name: str) -> None:
        super().__init__(target=target, name=name, daemon=True)


T = TypeVar("T")


def call_with_timeout(call: Callable[[], T], patience: float, otherwise: T) -> T:
    """The result of a call that may hang; `otherwise` after `patience` seconds."""
    answers: list[T] = []
    thread = BackgroundThread(lambda: answers.append(call()), "look")
    thread.start()
    thread.join(patience)
    return answers[0] if answers else otherwise


def wait_for_threads(patience: float) -> bool:
    """Waits at most this many seconds for all of them to end; whether they have."""
    deadline = time.monotonic() + patience
    running = [each for each in threading.enumerate() if isinstance(each, BackgroundThread)]
    for thread in running:
        thread.join(max(deadline - time.monotonic(), 0.0))
    return not any(thread.is_alive() for thread in running)
