"""The API's own paths."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from sora_desktop.core.clock import Clock
from sora_desktop.simulator.account import SimulatedAccount
from sora_desktop.simulator.answers import (
    account_answer,
    active_answer,
    history_answer,
    success,
    task_answer,
)
from sora_desktop.simulator.faults import Call, Fault, Script, answer
from sora_desktop.simulator.fields import Refusal
from sora_desktop.simulator.file_host import Links
from sora_desktop.simulator.frames import with_frames
from sora_desktop.simulator.orders import prompt_in, read_order
from sora_desktop.simulator.plans import Plan, create_fault_of, plan_of
from sora_desktop.simulator.products import PriceTable
from sora_desktop.simulator.put_in import with_draft, with_media
from sora_desktop.simulator.record import ReceivedRequest, Record
from sora_desktop.simulator.render_queue import RenderQueue
from sora_desktop.simulator.tasks import SimTask
from sora_desktop.simulator.transport import Connections
from sora_desktop.simulator.uploads import Uploads

Serve = Callable[[Request], Awaitable[Response]]


class Plans:
    """The plans that tests have laid out for the next creates, in order."""

    def __init__(self) -> None:
        self._queue: list[Plan] = []

    def add(self, *plans: Plan) -> None:
        """The next creates that are understood get these."""
        self._queue += plans

    def clear(self) -> None:
        """Forgets those that are left."""
        self._queue.clear()

    def next(self, prompt: str) -> Plan:
        """The plan for a create: laid out, or made of the words in its prompt."""
        return self._queue.pop(0) if self._queue else plan_of(prompt)


class Api:
    """Answers each call as the service does, unless a fault is queued for it."""

    def __init__(
        self,
        *,
        account: SimulatedAccount,
        queue: RenderQueue,
        links: Links,
        book: PriceTable,
        script: Script,
        plans: Plans,
        record: Record,
        wires: Connections,
        clock: Clock,
        key: str | None,
        uploads: Uploads,
    ) -> None:
        self._account, self._queue, self._links, self._book = account, queue, links, book
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
        order = read_order(await request.body(), self._book)
        order = with_draft(order, self._account.find, self._clock.now())
        order = with_frames(order, self._uploads.find, self._uploads.is_ours)
        order = with_media(order, self._uploads.find, self._uploads.is_ours)
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
    """A refusal as the service words it."""
    body = {"code": refusal.status, "message": refusal.message}
    return JSONResponse(body, refusal.status)


async def unknown_path(request: Request, error: Exception) -> Response:
    """What the service says of a path that it does not have: plain text, no JSON."""
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
