"""What was asked of the simulator: the counters that tests read."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass

from sora_desktop.simulator.faults import Call

_KEY_HEADERS = ("x-api-key", "authorization", "cookie")
# Enough for every test; a demo that runs for weeks must not fill the memory.
_MOST_VISITS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedRequest:
    """One request as it came in; header names in lower case."""

    call: Call
    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = b""
    prompt: str = ""


class Record:
    """Every request that came, whether it was answered or not. Any thread may read it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._received: deque[ReceivedRequest] = deque(maxlen=_MOST_VISITS)
        self._calls: Counter[Call] = Counter()
        self._prompts: Counter[str] = Counter()
        self._keys: set[str] = set()
        self._keys_at_files: list[str] = []

    def note(self, request: ReceivedRequest) -> None:
        """Counts one request."""
        with self._lock:
            self._received.append(request)
            self._calls[request.call] += 1
            if request.call is Call.CREATE:
                self._prompts[request.prompt] += 1
            if request.call is Call.FILE:
                self._keys_at_files += [name for name in _KEY_HEADERS if name in request.headers]
            elif "x-api-key" in request.headers:
                self._keys.add(request.headers["x-api-key"])

    def count(self, call: Call) -> int:
        """How many requests of that kind came."""
        with self._lock:
            return self._calls[call]

    def creates_of(self, prompt: str) -> int:
        """How many creates with exactly that prompt came, charged or not."""
        with self._lock:
            return self._prompts[prompt]

    def received(self, call: Call | None = None) -> list[ReceivedRequest]:
        """The requests, oldest first; of one kind, or all."""
        with self._lock:
            return [request for request in self._received if call in (None, request.call)]

    @property
    def creates_by_prompt(self) -> dict[str, int]:
        """How many creates came with each prompt."""
        with self._lock:
            return dict(self._prompts)

    @property
    def requests_by_path(self) -> dict[str, int]:
        """How many requests came to each path."""
        with self._lock:
            return dict(Counter(request.path for request in self._received))

    @property
    def keys(self) -> frozenset[str]:
        """Every key that was sent to the API."""
        with self._lock:
            return frozenset(self._keys)

    @property
    def key_seen_by_file_host(self) -> bool:
        """Whether the file host was ever sent a key, a token or a cookie: it never must be."""
        with self._lock:
            return bool(self._keys_at_files)

    def clear(self) -> None:
        """Drops everything."""
        with self._lock:
            self._received.clear()
            self._calls.clear()
            self._prompts.clear()
            self._keys.clear()
            self._keys_at_files.clear()
