"""The control endpoint: faults, plans and counters over HTTP, for tests in another process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import fields
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sora_desktop.simulator.account import Rules
from sora_desktop.simulator.faults import Call, Fault, fault_from_json
from sora_desktop.simulator.fields import Refusal
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
