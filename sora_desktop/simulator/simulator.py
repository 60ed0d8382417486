"""The simulated service as a whole: builds its parts and gives access to them."""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Callable, Coroutine, Mapping, Sequence
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sora_desktop.core.clock import Clock, SystemClock
from sora_desktop.simulator.account import RenderQueue, Rules, SimulatedAccount
from sora_desktop.simulator.api import Api, Plans, unknown_path
from sora_desktop.simulator.clips import ClipRenderer
from sora_desktop.simulator.control import Record, control_routes
from sora_desktop.simulator.declarations import PriceTable
from sora_desktop.simulator.faults import (
    Call,
    Connections,
    Fault,
    Script,
    ServerThread,
    listening_socket,
)
from sora_desktop.simulator.file_host import FileHost, Links, Uploads
from sora_desktop.simulator.orders import read_order
from sora_desktop.simulator.plans import Plan
from sora_desktop.simulator.products import price_table
from sora_desktop.simulator.tasks import Saved, SimTask, read_saved, write_saved

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
            # uvicorn is silent here, and a bug of the simulator must not be.
            log.exception("the simulator failed to answer %s", scope.get("path"))
            raise
        finally:
            # A broken connection has no start of an answer.
            self._before_answer()


# 25 US dollars in API units.
START_BALANCE = 250_000_000
_STATE_FILE = "simulator.json"


class Simulator:
    """Simulates the API and, on a second loopback port, the host of its clips.

    `folder` takes the clips, the uploads and, with `keep`, the state that survives a restart. `key`
    is the only one that is accepted (None: any). `balance` is in API units. With `seed` every id
    and duration is the same in each run. `control` opens ``/_simulator``. With `one_origin` the
    clips come from the API's own port. `rules` wins over `speed`. `script`, `record`, `account` and
    every method may be used from any thread.
    """

    def __init__(
        self,
        folder: Path,
        renderer: ClipRenderer,
        *,
        speed: float = 1.0,
        key: str | None = None,
        balance: int = START_BALANCE,
        seed: int | None = None,
        clock: Clock | None = None,
        rules: Rules | None = None,
        prices: PriceTable | None = None,
        keep: bool = False,
        control: bool = False,
        one_origin: bool = False,
        port: int = 0,
    ) -> None:
        self._folder, self._renderer = folder, renderer
        self._key, self._control, self._one_origin = key, control, one_origin
        self._clock = clock or SystemClock()
        self._prices = prices or price_table()
        self.rules = rules or Rules(speed=speed)
        self.script, self.record = Script(), Record()
        self._plans, self._wires = Plans(), Connections()
        self._changed = False
        self.account = SimulatedAccount(
            clock=self._clock,
            rules=self.rules,
            balance=balance,
            seed=seed,
            changed=self._note_change,
        )
        salt = secrets.token_hex(16) if seed is None else str(seed)
        self._links = Links(self._clock, salt)
        self.uploads = Uploads(folder / "uploads", self._clock, lambda: self._links.base)
        self._ports = (port, 0)
        self._state_file = folder / _STATE_FILE if keep else None
        self._thread: ServerThread | None = None
        self.base_url = self.file_url = ""
        self._restore()

    def start(self) -> str:
        """Starts the service and gives the address of the API ("http://127.0.0.1:54321")."""
        listeners = [listening_socket(port) for port in self._ports]
        self._ports = (listeners[0].getsockname()[1], listeners[1].getsockname()[1])
        self.base_url, other = (f"http://127.0.0.1:{port}" for port in self._ports)
        self.file_url = self._links.base = self.base_url if self._one_origin else other
        self._thread = ServerThread(self._build, listeners, self._wires)
        self._thread.start()
        return self.base_url

    def stop(self) -> None:
        """Stops at once, breaking every connection. Nothing happens when it does not run."""
        if self._thread is not None:
            self._thread.stop()
            self._thread = None
            self._save()

    def __enter__(self) -> Simulator:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def fault(self, call: Call, *faults: Fault) -> None:
        """Queues faults for the next such calls, one after the other."""
        self.script.add(call, *faults)

    def plan(self, *plans: Plan) -> None:
        """Sets the plans of the next tasks, whatever their prompts say."""
        self._plans.add(*plans)

    def set_balance(self, units: int) -> None:
        """Changes the balance."""
        with self.account.lock:
            self.account.balance = units

    @property
    def balance(self) -> int:
        """What is left, in API units."""
        return self.account.balance

    def charges(self, prompt: str) -> int:
        """How often a task with exactly that prompt was made and charged."""
        with self.account.lock:
            return self.account.charges[prompt]

    @property
    def tasks(self) -> list[SimTask]:
        """Every task, oldest first, as last looked at."""
        return self.account.all()

    @property
    def key_seen_by_file_host(self) -> bool:
        """Whether the file host was ever sent a key, a token or a cookie."""
        return self.record.key_seen_by_file_host

    def create_elsewhere(self, body: Mapping[str, Any], plan: Plan | None = None) -> str:
        """Makes a task as if by another program with the same key; gives its id.

        `body` is that of a create. Raises Refusal.
        """
        order = read_order(json.dumps(dict(body)).encode(), self._prices)
        return self.account.create(order, plan or Plan(), elsewhere=True).id

    def forget(self, task_id: str) -> None:
        """Makes a task vanish from the server."""
        self.account.forget(task_id)

    def expire_links(self) -> None:
        """Ends the validity of every link given so far; reading a task gives a new one."""
        self._links.expire()

    def clip_path(self, task_id: str) -> Path:
        """Where the clip of a task is stored once it is rendered."""
        return self._clips / f"{task_id}.mp4"

    def clear(self) -> None:
        """Drops faults, plans and counters; the tasks stay."""
        self.script.clear()
        self._plans.clear()
        self.record.clear()
        with self.account.lock:
            self.account.charges.clear()
            self.account.charged_units.clear()

    def state(self) -> dict[str, Any]:
        """The counters and tasks, as the control endpoint gives them."""
        with self.account.lock:
            tasks = [
                {"task_id": t.id, "status": t.stage.value, "prompt": t.prompt, "kept": t.kept}
                for t in self.account.all()
            ]
            charges, units = dict(self.account.charges), dict(self.account.charged_units)
        return {
            "balance": self.balance,
            "tasks": tasks,
            "charges": charges,
            "charged_units": units,
            "creates": self.record.count(Call.CREATE),
            "creates_by_prompt": self.record.creates_by_prompt,
            "requests": {call.value: self.record.count(call) for call in Call},
            "requests_by_path": self.record.requests_by_path,
            "keys_seen": sorted(self.record.keys),
            "key_seen_by_file_host": self.key_seen_by_file_host,
            "file_url": self.file_url,
        }

    @property
    def _clips(self) -> Path:
        return self._folder / "clips"

    def _build(self) -> tuple[Sequence[ASGIApp], Coroutine[Any, Any, None]]:
        """The apps of the two ports and the queue's worker; called inside the server's loop."""
        queue = RenderQueue(self.account, self._renderer, self._clips, self.uploads.find)
        api = Api(
            account=self.account,
            queue=queue,
            links=self._links,
            prices=self._prices,
            script=self.script,
            plans=self._plans,
            record=self.record,
            wires=self._wires,
            clock=self._clock,
            key=self._key,
            uploads=self.uploads,
        )
        files = FileHost(
            account=self.account,
            queue=queue,
            links=self._links,
            script=self.script,
            record=self.record,
            wires=self._wires,
            uploads=self.uploads,
        ).routes()
        control = control_routes(self) if self._control else []
        routes = api.routes() + control + (files if self._one_origin else [])
        return [self._app(routes), self._app(files)], queue.run()

    def _app(self, routes: list[Route]) -> ASGIApp:
        wrong = {404: unknown_path, 405: unknown_path}
        app = Starlette(routes=routes, exception_handlers=wrong)
        return Gate(app, self._clock, self._save)

    def _note_change(self) -> None:
        self._changed = True

    def _restore(self) -> None:
        state = read_saved(self._state_file) if self._state_file is not None else None
        if state is None:
            return
        self.account.restore(state.tasks, state.number, state.balance)
        self._links.salt = state.salt
        self._ports = (self._ports[0] or state.ports[0], state.ports[1])

    def _save(self) -> None:
        """Writes what has changed, before an answer shows it."""
        if self._state_file is None or not self._changed:
            return
        with self.account.lock:
            self._changed = False
            state = Saved(
                tasks=tuple(self.account.all()),
                number=self.account.number,
                balance=self.balance,
                salt=self._links.salt,
                ports=self._ports,
            )
        try:
            write_saved(self._state_file, state)
        except OSError as error:
            log.warning("the demo's tasks could not be saved: %s", error)
