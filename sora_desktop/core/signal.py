"""A typed signal without Qt: listeners are called at once, in the order in which they connected."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class Signal(Generic[T]):
    """Calls every connected listener with a value.

    A listener that raises is logged and skipped: a failure to show something must not undo what is
    in the journal already, and must not keep the next listener from being called.
    """

    def __init__(self) -> None:
        self._listeners: dict[object, Callable[[T], None]] = {}

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Calls the listener at every emit from now on; gives a callable that disconnects it."""
        ticket = object()
        self._listeners[ticket] = listener

        def disconnect() -> None:
            self._listeners.pop(ticket, None)

        return disconnect

    def emit(self, value: T) -> None:
        """Calls every listener before it returns, except one that another has just disconnected."""
        for ticket, listener in tuple(self._listeners.items()):
            if ticket not in self._listeners:
                continue
            try:
                listener(value)
            except Exception:
                log.exception("a listener failed")
