"""The control endpoint: faults, plans and counters over HTTP, for tests in another process; and the
counters themselves."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sora_desktop.simulator.account import Rules
from sora_desktop.simulator.declarations import Refusal
from sora_desktop.simulator.faults import Call, Fault, fault_from_json
from sora_desktop.simulator.orders import json_object
from sora_desktop.simulator.plans import Plan, plan_from_json

_RULES = frozenset(field.name for field in fields(Rules))


class Controlled(Protocol):
    """What can be done to a simulator from outside."""

    @property
    def rules(self) -> Rules:
        """What can be changed while it runs."""

    def fault(self, call: Call, *faults: Fault) -> None:
        """Queues faults."""

    def plan(self, *plans: Plan) -> None:
        """Queues plans."""

    def set_balance(self, units: int) -> None:
        """Changes the balance."""

    def create_elsewhere(self, body: Mapping[str, Any], plan: Plan | None = None) -> str:
        """Makes a task as another program would."""

    def forget(self, task_id: str) -> None:
        """Makes a task vanish."""

    def expire_links(self) -> None:
        """Ends the validity of every link."""

    def clear(self) -> None:
        """Drops faults, plans and counters."""

    def state(self) -> dict[str, Any]:
        """The counters."""


def control_routes(simulator: Controlled) -> list[Route]:
    """The paths under ``/_simulator``."""
    actions: dict[str, Callable[[Controlled, Mapping[str, Any]], dict[str, Any]]] = {
        "faults": _faults,
        "plans": _plans,
        "rules": _rules,
        "elsewhere": _elsewhere,
        "forget": _forget,
        "expire": _expire,
        "clear": _clear,
    }

    def endpoint(name: str) -> Callable[[Request], Awaitable[Response]]:
        async def act(request: Request) -> Response:
            try:
                return JSONResponse(actions[name](simulator, json_object(await request.body())))
            except (Refusal, ValueError, TypeError, KeyError) as error:
                return JSONResponse({"error": f"{type(error).__name__}: {error}"}, 400)

        return act

    async def state(request: Request) -> Response:
        return JSONResponse(simulator.state())

    return [
        Route("/_simulator/state", state, methods=["GET"]),
        *(Route(f"/_simulator/{name}", endpoint(name), methods=["POST"]) for name in actions),
    ]


def _faults(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    call = Call(given["call"])
    rest = {name: value for name, value in given.items() if name != "call"}
    simulator.fault(call, fault_from_json(rest))
    return {"queued": call.value}


def _plans(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    simulator.plan(plan_from_json(given))
    return {"queued": "plan"}


def _rules(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(given) - _RULES - {"balance"}
    if unknown:
        raise ValueError(f"not rules: {sorted(unknown)}")
    for name, value in given.items():
        if name == "balance":
            simulator.set_balance(int(value))
        else:
            setattr(simulator.rules, name, value)
    return {"changed": sorted(given)}


def _elsewhere(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    return {"task_id": simulator.create_elsewhere(given)}


def _forget(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    simulator.forget(str(given["task_id"]))
    return {"forgotten": given["task_id"]}


def _expire(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    simulator.expire_links()
    return {"expired": True}


def _clear(simulator: Controlled, given: Mapping[str, Any]) -> dict[str, Any]:
    simulator.clear()
    return {"cleared": True}


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
