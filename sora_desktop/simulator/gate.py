"""Stands before an app: stamps each answer with the simulator's own time, and logs what fails."""

from __future__ import annotations

import logging
from collections.abc import Callable
from email.utils import format_datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sora_desktop.core.clock import Clock

log = logging.getLogger(__name__)


class Gate:
    """Calls `before_answer` before the first byte of each answer goes out."""

    def __init__(self, app: ASGIApp, clock: Clock, before_answer: Callable[[], None]) -> None:
        self._app, self._clock, self._before_answer = app, clock, before_answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""

        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._before_answer()
                headers = list(message.get("headers", []))
                if not any(name == b"date" for name, _ in headers):
                    now = format_datetime(self._clock.now(), usegmt=True)
                    headers.append((b"date", now.encode()))
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self._app(scope, receive, stamped)
        except Exception:
            # uvicorn is silent here, and a mistake of the simulator must not be.
            log.exception("the simulator failed to answer %s", scope.get("path"))
            raise
        finally:
            # A broken connection has no start of an answer.
            self._before_answer()
