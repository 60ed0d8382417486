"""The service that lives on while the program is killed: it charges, counts and keeps the clips."""

from __future__ import annotations

import contextlib
import logging
import socket
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
from starlette.requests import ClientDisconnect

from sora_desktop.simulator import BoxRenderer, Call, Simulator, faults, simulator
from sora_desktop.simulator.control import ReceivedRequest, Record
from sora_desktop.simulator.faults import NAMED, Fault
from sora_desktop.simulator.plans import Plan
from tests.engine.parts import KEY
from tests.kill.clock import SharedClock
from tests.kill.wire import (
    CHARGED_AND_RESET,
    CHARGED_AND_SILENT,
    HALF_A_HEAD,
    HALF_AN_ANSWER,
    RESET_IN_THE_HEAD,
    TLS_GARBAGE,
    Wire,
    Wiring,
    wired,
)

PROMPT = "a paper boat"
CLIP_BYTES = 150_000
# A take is read some three times: while it waits, while it is made, and when it is done.
SPEED = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What goes wrong on the line while the program is killed.

    `takes` are ordered with one press, with so many `pictures` put in: one is a first frame,
    several are references; with a `clip` put in; or as finals of a draft that the service has
    (`final`). The steps from `first` on up to
    `last` are those at which the fault can tell; both are beginnings of their names. Tests take one
    step in `every`.
    `findable` is that the service tells enough to find every take that was paid. `create_read`
    is how many seconds the program waits for the answer to a create. `wiring` is what a line of
    raw sockets between the two spoils; None for no such line.
    """

    name: str
    create: tuple[Fault, ...] = ()
    history: tuple[Fault, ...] = ()
    upload: tuple[Fault, ...] = ()
    pictures: int = 0
    clip: bool = False
    final: bool = False
    plan: Plan = field(default_factory=Plan)
    takes: int = 1
    first: str = ""
    last: str = "stopped"
    every: int = 1
    findable: bool = True
    create_read: float = 10.0
    wiring: Wiring | None = None


_LOST = NAMED["lost"]
_SLOW = Fault(delay=0.4)
_UNAVAILABLE = Fault(status=503, body={"code": 503, "message": "under maintenance"}, times=2)
_CUT = Fault(cut=90_000)


def _sending(name: str, *create: Fault, **changes: Any) -> Scenario:
    """A fault that strikes the paid request, and may tell until its take is on its way."""
    scenario = Scenario(name=name, create=create, first="commit submitting", last="commit comp")
    return replace(scenario, **changes)


def _from_picture(name: str, **changes: Any) -> Scenario:
    """A take that is made from a picture, which is kept, uploaded and sent."""
    last = changes.pop("last", "committed pending")
    changes = {"pictures": 1} | changes
    return Scenario(name=name, first="mkdir pictures", last=last, **changes)


def _fetching(name: str, *files: Fault) -> Scenario:
    """Faults that strike the first fetches of the clip."""
    plan = Plan(files=files)
    return Scenario(name=name, plan=plan, first="commit completed", last="stop", every=2)


def _wired(name: str, **changes: Any) -> Scenario:
    """A line of raw sockets that spoils the way to the service; and nothing else goes wrong."""
    findable = changes.pop("findable", True)
    return _sending(name, wiring=Wiring(**changes), every=2, findable=findable, create_read=0.3)


SCENARIOS: tuple[Scenario, ...] = (
    Scenario(name="clean line"),
    _sending("two takes", takes=2, every=2, findable=False),
    _sending("answer lost", _LOST),
    _sending("answer lost, two takes", _LOST, takes=2, findable=False),
    _sending("reset before", NAMED["dropped"]),
    _sending("half an answer", NAMED["half"], every=2),
    _sending("half an answer with the id", Fault(cut=200), every=2),
    _sending("answer without an id", NAMED["no_id"], every=2),
    _sending("500 and charged", NAMED["500_charged"]),
    _sending("502 and not charged", NAMED["502"], every=2),
    _sending("slow answer", _SLOW, create_read=0.2, every=2),
    _sending("too many requests", NAMED["429"], every=2),
    _sending("list late", _LOST, plan=Plan(history_after=40.0)),
    _sending("list never", _LOST, plan=Plan(history_after=float("inf")), every=2, findable=False),
    _sending("list fails", _LOST, history=(_UNAVAILABLE,), every=2),
    Scenario(
        name="reads fail",
        plan=Plan(reads=(NAMED["500"], NAMED["dropped"], NAMED["half"])),
        first="committed pending",
        last="commit downloading",
    ),
    _fetching("download cut", _CUT, Fault(cut=40_000)),
    _fetching("download cut without a word", Fault(quiet_cut=True, cut=90_000)),
    _fetching("range ignored", _CUT, NAMED["ignore_range"]),
    _fetching("wrong range", _CUT, NAMED["wrong_offset"]),
    _fetching("link expired", NAMED["expired"]),
    _from_picture("a picture"),
    _from_picture("a picture, two takes", takes=2, every=3),
    _from_picture("three references", pictures=3, every=4),
    _from_picture("a picture, upload lost", upload=(_LOST,), every=2),
    _from_picture("a picture, upload refused", upload=(NAMED["403"],), last="stop", every=2),
    _from_picture("a clip put in", pictures=0, clip=True, every=2),
    _sending("a final", final=True),
    _sending("a final, answer lost", _LOST, final=True, every=2),
    _sending("a final, two takes", final=True, takes=2, every=3, findable=False),
    _from_picture("a picture, answer lost", create=(_LOST,), last="commit comp", every=3),
    _wired("wire: reset at accept", reset_at_accept=(1, 3)),
    _wired("wire: refused", deaf_seconds=8.0),
    _wired("wire: TLS garbage", creates=(TLS_GARBAGE,)),
    _wired("wire: reset in the head", creates=(RESET_IN_THE_HEAD,)),
    _wired("wire: half an answer", creates=(HALF_AN_ANSWER,)),
    _wired("wire: half a head", creates=(HALF_A_HEAD,)),
    _wired("wire: charged and reset", creates=(CHARGED_AND_RESET,), findable=False),
    _wired("wire: charged and silent", creates=(CHARGED_AND_SILENT,), findable=False),
    _wired("wire: reads", reads=(TLS_GARBAGE, HALF_AN_ANSWER, HALF_A_HEAD, RESET_IN_THE_HEAD)),
)


class Watch(Record):
    """The record of a service that, for each paid request, looks at once into the journal."""

    def __init__(self, journal: Path) -> None:
        super().__init__()
        self._journal = journal
        self.without_row = 0
        # Of a draft from before there was a program, no row is looked for.
        self.looking = True

    def note(self, visit: ReceivedRequest) -> None:
        """Looks after the row of a paid request."""
        if visit.call is Call.CREATE and self.looking:
            # A final says no prompt: its row has that of its draft.
            self.look(visit.prompt or PROMPT)
        super().note(visit)

    def look(self, prompt: str) -> None:
        """Counts a paid request for which no row says that it is being sent."""
        if not self._row_of(prompt):
            self.without_row += 1

    def _row_of(self, prompt: str) -> bool:
        # On a busy machine the request of a killed program is read once the next has started, and
        # has said of its row that it is not confirmed.
        states = "('submitting', 'unconfirmed')"
        query = f"SELECT count(*) FROM task WHERE state IN {states} AND prompt = ?"
        with contextlib.closing(
            sqlite3.connect(f"{self._journal.as_uri()}?mode=ro", uri=True)
        ) as connection:
            return bool(connection.execute(query, (prompt,)).fetchone()[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A running service and what it knows."""

    simulator: Simulator
    watch: Watch
    clock: SharedClock
    wire: Wire | None = None
    draft: str = ""

    @property
    def url(self) -> str:
        """The address of its API."""
        return self.simulator.base_url if self.wire is None else self.wire.server.url

    @property
    def charged(self) -> tuple[str, ...]:
        """The ids of the tasks that were made and charged."""
        return tuple(take.id for take in self.simulator.tasks if take.id != self.draft)

    @property
    def phantoms(self) -> int:
        """Charges on the line for which there is no task."""
        return 0 if self.wire is None else self.wire.phantoms

    @property
    def asked(self) -> int:
        """How many paid requests came, charged or not."""
        swallowed = 0 if self.wire is None else self.wire.swallowed
        finals = self.watch.creates_of("") if self.draft else 0
        return self.watch.creates_of(PROMPT) + finals + swallowed

    def clip(self, take_id: str) -> bytes:
        """The clip of a task, empty while there is none."""
        path = self.simulator.clip_path(take_id)
        return path.read_bytes() if path.is_file() else b""


def _prompt_listener(port: int) -> socket.socket:
    """As the real one, without Nagle's algorithm: it delays answers on kept connections by 44 ms
    (measured)."""
    listener = faults.listening_socket(port)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _no_disconnect(record: logging.LogRecord) -> bool:
    """A client that is killed in the middle of a request is no mistake of the service."""
    return record.exc_info is None or not isinstance(record.exc_info[1], ClientDisconnect)


def _drafted(stand_in: Simulator, clock: SharedClock) -> str:
    """The task of a draft that is made."""
    order = {"prompt": PROMPT, "draft": True, "duration": 5, "resolution": "480p"}
    body = {"model": "seedance", "task_type": "seedance-2.5", "input": order}
    headers = {"x-api-key": KEY.reveal()}
    with httpx.Client(base_url=stand_in.base_url, headers=headers, timeout=10) as caller:
        made = caller.post("/api/v1/task", json=body).json()["data"]
        while made["status"] != "completed":
            clock.pass_time(10.0)
            made = caller.get(f"/api/v1/task/{made['task_id']}").json()["data"]
    return str(made["task_id"])


@contextlib.contextmanager
def serving(folder: Path, scenario: Scenario) -> Iterator[Service]:
    """A service for the program whose library is in `folder`."""
    clock = SharedClock(folder / "clock")
    stand_in = Simulator(
        folder / "service",
        BoxRenderer(CLIP_BYTES),
        speed=SPEED,
        clock=clock,
        key=KEY.reveal(),
        seed=7,
    )
    watch = Watch(folder / "journal.sqlite3")
    stand_in.record = watch
    with mock.patch.object(simulator, "listening_socket", _prompt_listener):
        stand_in.start()
    watch.looking = False
    draft = _drafted(stand_in, clock) if scenario.final else ""
    watch.clear()
    watch.looking = True
    stand_in.fault(Call.CREATE, *scenario.create)
    stand_in.fault(Call.HISTORY, *scenario.history)
    stand_in.fault(Call.UPLOAD, *scenario.upload)
    stand_in.plan(*[scenario.plan] * scenario.takes)
    simulator.log.addFilter(_no_disconnect)
    try:
        with contextlib.ExitStack() as stack:
            wire = None
            if scenario.wiring is not None:
                wire = stack.enter_context(
                    wired(
                        stand_in.base_url,
                        scenario.wiring,
                        clock.monotonic,
                        lambda: watch.look(PROMPT),
                    )
                )
            yield Service(simulator=stand_in, watch=watch, clock=clock, wire=wire, draft=draft)
    finally:
        stand_in.stop()
        simulator.log.removeFilter(_no_disconnect)
        clock.close()
