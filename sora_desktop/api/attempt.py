"""How far one request went: the evidence for "nothing was sent".

An exception does not tell (reliability.md 1, fact 4); the events of the transport do, also when
the request is cancelled.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from enum import IntEnum

log = logging.getLogger(__name__)


class Reach(IntEnum):
    """How far a request went. From `HEAD` on, bytes of it may have left this computer."""

    NOTHING = 0
    CONNECTING = 1
    HEAD = 2
    BODY = 3
    SENT = 4
    ANSWER = 5


_STEPS = {
    "send_request_headers.started": Reach.HEAD,
    "send_request_body.started": Reach.BODY,
    "send_request_body.complete": Reach.SENT,
    "receive_response_headers.complete": Reach.ANSWER,
}
_TASK_ID = re.compile(rb'"task_id"\s*:\s*"([A-Za-z0-9_-]{8,128})"')
_NOTED_ID = re.compile(r", task ([A-Za-z0-9_-]+)\Z")
# The first words of an evidence that proves that nothing was sent.
_NOT_SENT = frozenset({"nothing", "connecting", "unwritten"})


def proves_not_sent(evidence: str) -> bool:
    """Whether an evidence (see `Attempt.evidence`) proves that no byte of the request left.

    An empty one proves nothing: the program may have died before it could note the next step.
    """
    return evidence.split(":", 1)[0] in _NOT_SENT


def find_task_id(body: bytes) -> str:
    """A task id in an answer that cannot be read as a whole; empty when there is none for sure.

    Inside a quoted text the marks round it would be escaped, so an echoed prompt gives none.
    """
    found = set(_TASK_ID.findall(body))
    return found.pop().decode("ascii") if len(found) == 1 else ""


def task_id_noted(evidence: str) -> str:
    """The id of the task in the last evidence of a create whose answer came; else empty.

    For a create that is cancelled in the moment between the answer and its return.
    """
    noted = _NOTED_ID.search(evidence)
    return noted[1] if noted else ""


class Attempt:
    """One request under way: its reach, and what has been received of the answer.

    `on_evidence` is told at each step, before the step can do anything; what it raises is
    logged and changes nothing, because a paid request is not broken off for a note.
    """

    def __init__(self, on_evidence: Callable[[str], None] | None = None) -> None:
        self._on_evidence = on_evidence
        self._own = False
        self._event = ""
        self._word = ""
        self.reach = Reach.NOTHING
        self.status: int | None = None
        self.body = bytearray()
        self._tell()

    @property
    def evidence(self) -> str:
        """``reach: last event``, for example ``connecting: connect_tcp.failed``."""
        word = self._word or self.reach.name.lower()
        return f"{word}: {self._event}" if self._event else word

    async def trace(self, name: str, info: Mapping[str, object]) -> None:
        """Takes an event of httpcore's ``trace`` extension, such as ``http11.(...).started``."""
        layer, _, event = name.partition(".")
        if event.startswith("response_closed"):
            return
        if event == "send_request_headers.started":
            # The CONNECT to a proxy fires the same events; it is no part of the request.
            request = info.get("request")
            self._own = getattr(request, "method", b"") != b"CONNECT"
        reach = _STEPS.get(event, self.reach) if layer == "http11" and self._own else self.reach
        self.note(max(reach, Reach.CONNECTING), event)

    def note(self, reach: Reach, event: str) -> None:
        """Notes a step and tells of it."""
        self.reach = max(self.reach, reach)
        self._event = event
        self._tell()

    def unwritten(self) -> None:
        """Our own library refused to write the request: its head was begun and not sent."""
        self._word = "unwritten"
        self._tell()

    def answered(self, status: int) -> None:
        """The whole answer is here."""
        task_id = find_task_id(bytes(self.body)) if self._on_evidence else ""
        self.note(Reach.ANSWER, f"answered {status}" + (f", task {task_id}" if task_id else ""))

    def _tell(self) -> None:
        if self._on_evidence is None:
            return
        try:
            self._on_evidence(self.evidence)
        except Exception:
            log.exception("a step of sending could not be noted")
