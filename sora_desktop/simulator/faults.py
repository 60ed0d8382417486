"""What can go wrong with one request, as data; and the queue in which tests put it."""

from __future__ import annotations

import base64
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import Any


class Call(Enum):
    """The kinds of requests that faults are queued for."""

    CREATE = "create"
    READ = "read"
    ACCOUNT = "account"
    HISTORY = "history"
    UPLOAD = "upload"
    DELETE = "delete"
    ACTIVE = "active"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One wrong answer. With no field set, the right answer is given.

    Instead of the right answer: `status` with `body` (a text is sent as HTML unless `headers` say
    else; a mapping or list as JSON), `raw` (these bytes are the whole answer, head and all, then
    the connection ends), or `drop` (the connection is reset without a byte). `processed` carries
    the request out first: the task is made and charged, and only the answer is lost.

    To the answer, right or wrong: `headers` are put in place of its own; `edits` changes its JSON
    at dotted paths ("data.status"), `without` takes such paths out; `delay` waits real seconds
    first; `cut` ends the connection after so many bytes of the body, `quiet_cut` with an orderly
    close and no length, so that nothing tells the reader; `stall` waits so long at the cut;
    `drip` sends one byte each so many seconds; `endless` goes on for ever.

    For files: `ignore_range` answers 200 to a range; `shift` starts a range at another byte.

    `times` is how often it strikes (-1: always); `match` limits it to requests whose path, prompt
    or task id contains the text.
    """

    status: int | None = None
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    drop: bool = False
    processed: bool = False
    edits: Mapping[str, Any] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    delay: float = 0.0
    cut: int | None = None
    quiet_cut: bool = False
    stall: float = 0.0
    drip: float = 0.0
    endless: bool = False
    ignore_range: bool = False
    shift: int = 0
    times: int = 1
    match: str = ""

    @property
    def replaces(self) -> bool:
        """Whether the right answer is not shown at all."""
        return self.status is not None or self.raw is not None or self.drop


_HTML = "<html><head><title>Error</title></head><body>cloudflare</body></html>"

# The faults by name, for the control endpoint and the words in prompts.
NAMED: Mapping[str, Fault] = {
    "lost": Fault(drop=True, processed=True),
    "dropped": Fault(drop=True),
    "half": Fault(cut=60),
    "quiet_half": Fault(quiet_cut=True, cut=60),
    "empty": Fault(status=200, body="", processed=True),
    "html": Fault(status=200, body=_HTML, processed=True),
    "no_id": Fault(without=("data.task_id",)),
    "wrong_id": Fault(edits={"data.task_id": "ffffffff-0000-4000-8000-000000000000"}),
    "400": Fault(status=400, body={"code": 400, "message": "invalid model"}),
    "401": Fault(status=401, body={"code": 401, "message": "Invalid API key"}),
    "402": Fault(status=402, body={"code": 402, "message": "insufficient credits"}),
    "403": Fault(status=403, body={"code": 403, "message": "plan not allowed"}),
    "404": Fault(status=404, body="404 page not found", headers={"content-type": "text/plain"}),
    "429": Fault(
        status=429, body={"code": 429, "message": "too many requests"}, headers={"retry-after": "2"}
    ),
    "500": Fault(status=500, body={"code": 500, "message": "internal server error"}),
    "502": Fault(status=502, body=_HTML),
    "500_charged": Fault(
        status=500, body={"code": 500, "message": "internal server error"}, processed=True
    ),
    "503": Fault(status=503, body={"code": 503, "message": "model is under maintenance"}),
    "524": Fault(status=524, body=_HTML, processed=True),
    "307": Fault(status=307, headers={"location": "https://example.com/api/v1/task"}),
    "staged": Fault(edits={"data.status": "Staged"}),
    "unknown_status": Fault(edits={"data.status": "hibernating"}),
    "portal": Fault(status=200, body="<html><body>Sign in to the hotel network</body></html>"),
    "slow": Fault(delay=3.0),
    "endless": Fault(endless=True),
    "ignore_range": Fault(ignore_range=True),
    "wrong_offset": Fault(shift=7),
    "expired": Fault(status=403, body="<Error><Code>AccessDenied</Code></Error>"),
}


def fault_from_json(given: Mapping[str, Any]) -> Fault:
    """The fault of a control request: ``name`` picks one of `NAMED`, other fields are those of
    Fault (`raw` in base64). ValueError says what is not understood."""
    wanted = dict(given)
    name = wanted.pop("name", None)
    if name is not None and name not in NAMED:
        raise ValueError(f"no fault of that name: {name}")
    unknown = set(wanted) - {f.name for f in fields(Fault)}
    if unknown:
        raise ValueError(f"not fields of a fault: {sorted(unknown)}")
    if "raw" in wanted:
        wanted["raw"] = base64.b64decode(wanted["raw"])
    if "without" in wanted:
        wanted["without"] = tuple(wanted["without"])
    return replace(NAMED[name] if name else Fault(), **wanted)


class Script:
    """The faults still to come, one queue for each kind of call. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[Call, list[Fault]] = {call: [] for call in Call}

    def add(self, call: Call, *faults: Fault) -> None:
        """Puts the faults behind those that wait: the next such call gets the first that fits."""
        with self._lock:
            self._queues[call] += faults

    def take(self, call: Call, *about: str) -> Fault | None:
        """The fault for a call of which these texts are known, and one time less of it."""
        with self._lock:
            queue = self._queues[call]
            for place, fault in enumerate(queue):
                if fault.match and not any(fault.match in text for text in about):
                    continue
                if fault.times == 1:
                    del queue[place]
                elif fault.times > 1:
                    queue[place] = replace(fault, times=fault.times - 1)
                return fault
        return None

    def waiting(self, call: Call) -> int:
        """How many faults are queued for that call."""
        with self._lock:
            return len(self._queues[call])

    def clear(self) -> None:
        """Forgets every fault."""
        with self._lock:
            for queue in self._queues.values():
                queue.clear()
