"""The API's own paths, and the JSON of their answers in the shapes that the public pages show."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from sora_desktop.core.clock import Clock
from sora_desktop.core.money import UNITS_PER_DOLLAR
from sora_desktop.simulator.account import RenderQueue, SimulatedAccount
from sora_desktop.simulator.control import ReceivedRequest, Record
from sora_desktop.simulator.declarations import Billing, PriceTable, Refusal, Shape
from sora_desktop.simulator.faults import Call, Connections, Fault, Script, answer
from sora_desktop.simulator.file_host import Links, Uploads
from sora_desktop.simulator.orders import prompt_in, read_order, with_draft, with_frames, with_media
from sora_desktop.simulator.plans import Plan, create_fault_of, plan_of
from sora_desktop.simulator.tasks import SimTask, Stage

_ZERO_TIME = "0001-01-01T00:00:00Z"
# The account's list uses other words than the task itself.
_HISTORY_WORDS = {Stage.COMPLETED: "finished"}


def success(data: Any) -> dict[str, Any]:
    """The usual wrapper: 200 in the body too, never 0."""
    return {"code": 200, "message": "success", "data": data}


def moment(at: datetime | None, digits: int = 0) -> str:
    """A time as Go writes it: nanoseconds without trailing zeros, or its zero time for none."""
    if at is None:
        return _ZERO_TIME
    fraction = f"{at.microsecond:06d}{digits % 1000:03d}".rstrip("0")
    return at.strftime("%Y-%m-%dT%H:%M:%S") + (f".{fraction}" if fraction else "") + "Z"


def task_answer(task: SimTask, link: str | None) -> dict[str, Any]:
    """The ``data`` about a task. The keys of ``input`` come back in another order than sent."""
    failure = task.failure if task.stage is Stage.FAILED else None
    webhook = task.config.get("webhook_config") or {"endpoint": "", "secret": ""}
    return {
        "task_id": task.id,
        "model": task.model,
        "task_type": task.task_type,
        "status": task.word,
        "config": {"service_mode": task.config.get("service_mode", ""), "webhook_config": webhook},
        "input": {key: task.input[key] for key in sorted(task.input, reverse=True)},
        "output": _output(task, link),
        "meta": {
            "created_at": moment(task.created_at, 789),
            "started_at": moment(task.started_at, 123),
            "ended_at": moment(task.ended_at),
            "usage": _usage(task),
            "is_using_private_pool": False,
        },
        "detail": None,
        "logs": list(failure.logs) if failure else [],
        "error": {
            "code": failure.code if failure else 0,
            "raw_message": failure.raw_message if failure else "",
            "message": failure.message if failure else "",
            "detail": None,
        },
    }


def _usage(task: SimTask) -> dict[str, Any]:
    consumed = task.billing is Billing.AT_ONCE or task.ended
    return {
        "type": task.billing.value,
        "frozen": 0 if consumed else task.kept,
        "consume": task.kept if consumed else 0,
    }


def _output(task: SimTask, link: str | None) -> dict[str, Any] | None:
    if link is None:
        # Kling's sample has the field with an empty text while the task is pending.
        return {"video": ""} if task.model == "kling" and not task.ended else None
    if task.shape is Shape.WORKS:
        video = {"resource": link, "resource_without_watermark": link}
        return {"type": "m2v_txt2video", "works": [{"content_type": "video", "video": video}]}
    if task.shape is Shape.NESTED:
        return {"video": {"url": link, "width": task.spec.width}, "video_raw": {"url": link}}
    return {"video": link}


def account_answer(account: SimulatedAccount, most: int | None) -> dict[str, Any]:
    """The ``data`` about the account; `equivalent_in_usd` is the balance in dollars."""
    with account.lock:
        left = account.balance
        frozen = sum(t.kept for t in account.in_flight() if t.billing is Billing.HELD)
        used = sum(t.kept for t in account.tasks.values()) - frozen
    data: dict[str, Any] = {
        "id": 4711,
        "name": "demo",
        "plan": account.rules.plan_name,
        "type": "",
        "is_enable": True,
        "equivalent_in_usd": left / UNITS_PER_DOLLAR,
        "credit_pack_info": {
            "available_credits": left,
            "used_credits": used,
            "total_credits": left + used + frozen,
            "frozen_credits": frozen,
            "expired_credits": 0,
            "inactive_credits": 0,
        },
        "wallet": {"point_remain": 0, "mj_remain": 0},
    }
    return data if most is None else data | {"max_concurrent_task_count": most}


def history_answer(
    lines: Sequence[tuple[SimTask, str | None, Mapping[str, Any]]], page: int, size: int, total: int
) -> dict[str, Any]:
    """One page of the account's list: whole seconds, other status words, no prompt; each line with
    the false values of its task's plan."""
    rows = []
    for task, link, changes in lines:
        line = {**_history_entry(task, link), **changes}
        rows.append({name: value for name, value in line.items() if value is not None})
    return {"data": rows, "page": page, "size": size, "total": total}


def _history_entry(task: SimTask, link: str | None) -> dict[str, Any]:
    updated = task.ended_at or task.started_at or task.created_at
    entry: dict[str, Any] = {
        "task_id": task.id,
        "action": task.task_type,
        "task_model": task.model,
        "status": _HISTORY_WORDS.get(task.stage, task.stage.value),
        "usage": task.kept,
        "usage_type": task.billing.value,
        "created_at": moment(task.created_at.replace(microsecond=0)),
        "updated_at": moment(updated.replace(microsecond=0)),
        "service_mode": task.config.get("service_mode", ""),
        "fixed": False,
    }
    if link is not None:
        entry["detail"] = {"task_id": task.id, "model": task.model, "output": link}
    return entry


def active_answer(account: SimulatedAccount) -> dict[str, Any]:
    """Counts for each provider, not a list of tasks."""
    counts: dict[str, dict[str, int]] = {}
    for task in account.in_flight():
        row = counts.setdefault(
            task.model,
            {"staged_count": 0, "pending_count": 0, "processing_count": 0, "active_tasks": 0},
        )
        row[f"{task.stage.value}_count"] += 1
        row["active_tasks"] += 1
    return counts


Serve = Callable[[Request], Awaitable[Response]]


class Plans:
    """The plans that tests have prepared for the next creates, in order."""

    def __init__(self) -> None:
        self._queue: list[Plan] = []

    def add(self, *plans: Plan) -> None:
        """The next valid creates get these."""
        self._queue += plans

    def clear(self) -> None:
        """Drops those that are left."""
        self._queue.clear()

    def next(self, prompt: str) -> Plan:
        """The plan for a create: a prepared one, or one from the words in its prompt."""
        return self._queue.pop(0) if self._queue else plan_of(prompt)


class Api:
    """Answers each call as the service does, unless a fault is queued for it."""

    def __init__(
        self,
        *,
        account: SimulatedAccount,
        queue: RenderQueue,
        links: Links,
        prices: PriceTable,
        script: Script,
        plans: Plans,
        record: Record,
        wires: Connections,
        clock: Clock,
        key: str | None,
        uploads: Uploads,
    ) -> None:
        self._account, self._queue, self._links, self._prices = account, queue, links, prices
        self._script, self._plans, self._record, self._wires = script, plans, record, wires
        self._clock, self._key, self._uploads = clock, key, uploads

    def routes(self) -> list[Route]:
        """The paths and methods."""
        calls: list[tuple[str, str, Call, Serve]] = [
            ("POST", "/api/v1/task", Call.CREATE, self.create),
            ("GET", "/api/v1/task/{task_id}", Call.READ, self.read),
            ("DELETE", "/api/v1/task/{task_id}", Call.DELETE, self.delete),
            ("GET", "/account/info", Call.ACCOUNT, self.account),
            ("GET", "/account/active_tasks", Call.ACTIVE, self.active),
            ("GET", "/api/open/tasks/histories", Call.HISTORY, self.history),
            ("POST", "/api/ephemeral_resource", Call.UPLOAD, self.upload),
        ]
        return [
            Route(path, self._guarded(call, serve), methods=[method])
            for method, path, call, serve in calls
        ]

    def _guarded(self, call: Call, serve: Serve) -> Serve:
        async def endpoint(request: Request) -> Response:
            body = await request.body()
            prompt = prompt_in(body) if call is Call.CREATE else ""
            earlier = self._record.creates_of(prompt)
            self._record.note(_received_request(call, request, body, prompt))

            async def act() -> Response:
                try:
                    self._check_key(request.headers)
                    return await serve(request)
                except Refusal as refusal:
                    return refused(refusal)

            fault = self._fault(call, request, prompt, earlier)
            return await answer(fault, request, act, self._wires)

        return endpoint

    def _fault(self, call: Call, request: Request, prompt: str, earlier: int) -> Fault | None:
        fault = self._script.take(call, request.url.path, prompt)
        if fault is None and call is Call.CREATE:
            return create_fault_of(prompt, earlier)
        task = self._account.find(request.path_params.get("task_id", ""))
        if fault is None and call is Call.READ and task is not None:
            return self._account.next_fault(task, "reads")
        return fault

    def _check_key(self, headers: Mapping[str, str]) -> None:
        sent = headers.get("x-api-key", "")
        if not sent or (self._key is not None and sent != self._key):
            raise Refusal(401, "Invalid API key")

    async def create(self, request: Request) -> Response:
        """Makes a task and charges it."""
        order = read_order(await request.body(), self._prices)
        order = with_draft(order, self._account.find, self._clock.now())
        order = with_frames(order, self._uploads.find, self._uploads.is_own)
        order = with_media(order, self._uploads.find, self._uploads.is_own)
        plan = self._plans.next(order.prompt)
        task = self._account.create(order, plan)
        if plan.twin:
            self._account.create(order, plan, elsewhere=True)
        self._queue.wake()
        return JSONResponse(success(task_answer(task, None)))

    async def read(self, request: Request) -> Response:
        """One task as it stands."""
        task_id = request.path_params["task_id"]
        await self._queue.settle(task_id)
        task = self._account.find(task_id)
        if task is None or task.plan.vanishes:
            raise Refusal(404, "task not found")
        return JSONResponse(success(task_answer(task, self._link(task))))

    def _link(self, task: SimTask) -> str | None:
        return self._links.link(task, self._account.rules.link_seconds)

    async def delete(self, request: Request) -> Response:
        """Cancels a task, where that is possible."""
        self._queue.advance()
        task = self._account.cancel(request.path_params["task_id"])
        return JSONResponse(success(task_answer(task, None)))

    async def account(self, request: Request) -> Response:
        """Balance and plan."""
        self._queue.advance()
        return JSONResponse(success(account_answer(self._account, self._account.rules.most)))

    async def active(self, request: Request) -> Response:
        """How many tasks are in flight."""
        self._queue.advance()
        return JSONResponse(success(active_answer(self._account)))

    async def history(self, request: Request) -> Response:
        """One page of the account's tasks, newest first."""
        await self._queue.settle()
        query = request.query_params
        page, size = _number(query, "page", 1), _number(query, "page_size", 10)
        if page < 1 or not 1 <= size <= 100:
            raise Refusal(400, "page_size must be between 1 and 100")
        start, end = _number(query, "start_time", 0), _number(query, "end_time", 2**40)
        rules = self._account.rules
        shown = [
            (task, changes)
            for task in reversed(self._account.all())
            if self._is_listed(task) and start <= task.created_at.timestamp() <= end
            for changes in task.plan.lines
        ]
        first = 0 if rules.history_repeats else (page - 1) * size
        rows = [(t, self._link(t), changes) for t, changes in shown[first : first + size]]
        wrapped = history_answer(rows, page, size, len(shown))
        return JSONResponse(wrapped if rules.history_flat else success(wrapped))

    def _is_listed(self, task: SimTask) -> bool:
        late = task.plan.history_after
        if late == float("inf"):
            return False
        return task.created_at + timedelta(seconds=late) <= self._clock.now()

    async def upload(self, request: Request) -> Response:
        """Keeps a small file for a day and gives a link to it."""
        rules = self._account.rules
        link = self._uploads.add(await request.body(), rules.plan_name, rules.upload_seconds)
        return JSONResponse(success({"url": link}))


def refused(refusal: Refusal) -> Response:
    """A refusal in the service's words."""
    body = {"code": refusal.status, "message": refusal.message}
    return JSONResponse(body, refusal.status)


async def unknown_path(request: Request, error: Exception) -> Response:
    """What the service answers for a path that it does not have: plain text, no JSON."""
    return PlainTextResponse("404 page not found", 404)


def _received_request(call: Call, request: Request, body: bytes, prompt: str) -> ReceivedRequest:
    return ReceivedRequest(
        call=call,
        method=request.method,
        path=request.url.path,
        query=request.url.query,
        headers=dict(request.headers),
        body=body,
        prompt=prompt,
    )


def _number(query: Mapping[str, str], name: str, usual: int) -> int:
    text = query.get(name, "")
    if not text:
        return usual
    if not text.isdecimal():
        raise Refusal(400, f"invalid {name}")
    return int(text)
