"""The program that is killed: the real engine without a window, over HTTP, in a process of its own.

``python -m tests.kill.child`` reads orders, one JSON object a line, and forks a child for each:
everything is imported already, so that a life takes milliseconds. It answers with how the child
ended. A child does what one start of the program does, to the end or to its kill.
"""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import json
import logging
import os
import random
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast
from unittest import mock

from sora_desktop.api.errors import ApiError
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import MediaKind
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine import engine as engine_module
from sora_desktop.engine import transfer_thread
from sora_desktop.engine.engine import Engine, EngineParts, EngineRules
from sora_desktop.resources import resource
from sora_desktop.store import library as library_module
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.migrations import STEPS, Step
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.settings import SettingsStore
from tests.engine.parts import KEY, KLING, REQUEST, SEEDANCE, SORA, Keys, pictures_of, with_pictures
from tests.fakes import SameLoop
from tests.kill.clock import IdleSelector, SharedClock
from tests.kill.migrating import NEWER
from tests.kill.steps import (
    SteppedClient,
    SteppedFiles,
    SteppedJournal,
    SteppedPart,
    Steps,
    stepped_system,
)
from tests.kill.wrong import RIGHT, VARIANTS, Variant

# A small clip shall be written in several pieces too.
PIECE = 48 * 1024
ERRORS = "errors.txt"
SAMPLE = resource("demo", "sample_h264.mp4")
UNSAVED = "unsaved-task-ids.txt"
# Real seconds after which a child that hangs is ended by the system.
PATIENCE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One start of the program on the library in `folder`.

    `takes` are ordered at the start, with one press, from so many `pictures`, with a `clip` put in,
    or as finals of the `draft` with that task; with
    `send_held` the person then sends every draft that waits. `kill_at` is the step before which it
    is killed, 0 for none; `kill_after` are the real seconds after which it is killed wherever it
    is, 0 for never; from the step `full_from` on the disk is full. It ends by itself when nothing
    more can happen, or after so many `seconds` of the shared clock. An answer to a create is waited
    for `create_read` real seconds. With `look` each step also notes what is on the disk then.
    """

    folder: str
    api_url: str
    prompt: str
    takes: int = 0
    pictures: int = 0
    clip: bool = False
    draft: str = ""
    send_held: bool = False
    kill_at: int = 0
    kill_after: float = 0.0
    full_from: int = 0
    seconds: float = 900.0
    create_read: float = 10.0
    variant: str = RIGHT
    look: bool = False
    newer_schema: bool = False

    def line(self) -> str:
        """The order as it goes to the fork server."""
        return json.dumps(asdict(self))


async def inline(call: Callable[..., Any], *arguments: Any) -> Any:
    """Runs what would block in the loop's own thread: the child has only one, so that its steps
    come in one order."""
    return call(*arguments)


def _note_unsaved(file: Path, take_id: str, remote_id: str) -> None:
    """As the program does with the id of a paid task that the journal could not take."""
    file.write_text(remote_id, "utf-8")


class Life:
    """One start of the program, from opening the library to its end."""

    def __init__(self, order: Order, clock: SharedClock, steps: Steps) -> None:
        self.order, self.clock, self.steps = order, clock, steps
        folder, variant = Path(order.folder), VARIANTS[order.variant]
        self._note_settings(folder / "settings.json")
        (folder / "clips").mkdir(exist_ok=True)
        schema: Sequence[Step] = NEWER if order.newer_schema else STEPS
        self.journal = SteppedJournal(folder / "journal.sqlite3", steps, schema)
        self.pictures = PictureLibrary(folder / "pictures")
        self.store = variant.store(self.journal, clock)
        self.engine = self._make_engine(folder, variant)

    def _note_settings(self, path: Path) -> None:
        settings = SettingsStore(path)
        settings.save(replace(settings.load(), draft_prompt=self.order.prompt))

    def _make_library(self, folder: Path, variant: Variant) -> ClipLibrary:
        library = variant.library(
            folder / "clips",
            posters=folder / "posters",
            zone=UTC,
            space=lambda folder: Space(2**40, 2**39),
        )
        library.recipe_by = "Sora Desktop"
        return library

    def _make_engine(self, folder: Path, variant: Variant) -> Engine:
        with (
            mock.patch.object(engine_module, "Submitter", variant.submitter),
            mock.patch.object(engine_module, "Reconciler", variant.reconciler),
        ):
            return Engine(
                EngineParts(
                    store=self.store,
                    library=self._make_library(folder, variant),
                    pictures=self.pictures,
                    catalogue=Catalogue([SORA, KLING, SEEDANCE]),
                    credentials=Keys(),
                    client=variant.client(
                        self.order.api_url, KEY, self.clock, self.steps, self.order.create_read
                    ),
                    files=SteppedFiles(self.clock, self.steps),
                    clock=self.clock,
                    rng=random.Random(7),
                    zone=UTC,
                    unsaved=partial(_note_unsaved, folder / UNSAVED),
                    off_thread=inline,
                    transfers=SameLoop(),
                ),
                EngineRules(),
            )

    async def run(self) -> None:
        """Starts, does what the person does, waits for the end, and ends in order."""
        self.engine.start()
        self.steps("started")
        if self.order.takes:
            self._press()
            self.steps("pressed")
        for take in self.store.in_state(TakeState.DRAFT) if self.order.send_held else ():
            if take.held:
                self.engine.send(take.id)
        end = self.clock.monotonic() + self.order.seconds
        while not all(map(self._over, self.store.all())) and self.clock.monotonic() < end:
            await self.clock.sleep(2.0)
        self.steps("stop")
        await self.engine.stop(0.2)
        self.journal.close()
        self.steps("stopped")

    def _press(self) -> None:
        """Puts the pictures in, if there are any, and presses Generate."""
        request = replace(REQUEST, prompt=self.order.prompt)
        if self.order.pictures:
            role = Role.FIRST_FRAME if self.order.pictures == 1 else Role.REFERENCE
            inputs = [
                Input(role=role, content=self.pictures.keep(PictureKind.PNG, data))
                for data in pictures_of(self.order.pictures)
            ]
            request = with_pictures(*inputs, prompt=self.order.prompt)
        if self.order.clip:
            content = self.pictures.keep(MediaKind.MP4, SAMPLE.read_bytes())
            video = Input(role=Role.REFERENCE_VIDEO, content=content, milliseconds=3000)
            request = with_pictures(video, prompt=self.order.prompt, model_id=SEEDANCE.id)
        if self.order.draft:
            draft = Input(role=Role.DRAFT, task=self.order.draft)
            request = with_pictures(draft, prompt=self.order.prompt, model_id=SEEDANCE.id)
        self.engine.submit([request], self.order.takes)

    def _over(self, take: Take) -> bool:
        """Whether nothing more happens to it without a person."""
        if take.state is TakeState.UNCONFIRMED:
            search = self.engine.reconciler.search(take.id)
            return search is not None and search.tries >= search.planned
        if take.state is TakeState.COMPLETED:
            return take.link_dead
        ends = (TakeState.READY, TakeState.FAILED, TakeState.DISMISSED)
        return take.state in ends or (take.state is TakeState.DRAFT and take.held)


def live(order: Order) -> None:
    """One life, in this process."""
    folder = Path(order.folder)
    clock = SharedClock(folder / "clock")
    library = folder if order.look else None
    steps = Steps(folder / "steps.txt", order.kill_at, order.full_from, library)
    SteppedPart.steps = steps

    def loop() -> asyncio.AbstractEventLoop:
        idle = IdleSelector(lambda: not steps.on_the_way and clock.skip())
        return asyncio.SelectorEventLoop(idle)

    async def whole() -> None:
        await Life(order, clock, steps).run()

    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(library_module, "PartFile", SteppedPart))
        stack.enter_context(mock.patch.object(transfer_thread, "WRITE_BYTES", PIECE))
        stack.enter_context(stepped_system(steps, folder))
        asyncio.Runner(loop_factory=loop).run(whole())


def live_and_end(order: Order) -> None:
    """One life and then the end of the process; what went wrong is in ``errors.txt``."""
    # Nobody handles this signal: the system ends the process in the middle of whatever it does.
    signal.setitimer(signal.ITIMER_REAL, order.kill_after or PATIENCE)
    errors = Path(order.folder) / ERRORS
    logging.basicConfig(filename=errors, level=logging.WARNING, force=True)
    code = 0
    try:
        live(order)
    except BaseException:
        with errors.open("a", encoding="utf-8") as file:
            traceback.print_exc(file=file)
        code = 1
    os._exit(code)


async def warm_up() -> None:
    """Loads what the libraries load at their first call."""
    client = SteppedClient("http://127.0.0.1:9", KEY, _Still(), Steps(Path(os.devnull)))
    with suppress(ApiError):
        await client.account()
    await client.aclose()


class _Still:
    """A clock that does not go."""

    def now(self) -> datetime:
        """Always the same."""
        return datetime(2026, 11, 22, tzinfo=UTC)

    def monotonic(self) -> float:
        """Always the same."""
        return 0.0

    async def sleep(self, seconds: float) -> None:
        """Not at all."""


def serve() -> None:
    """Forks a child for each order until the input ends."""
    # httpcore asks for these at every call, and looks through the whole path each time.
    for absent in ("sniffio", "trio"):
        if importlib.util.find_spec(absent) is None:
            cast(dict[str, Any], sys.modules)[absent] = None
    asyncio.run(warm_up())
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        order = Order(**json.loads(line))
        pid = os.fork()
        if pid == 0:
            live_and_end(order)
        _, status = os.waitpid(pid, 0)
        sys.stdout.write(json.dumps(_end_of(status)) + "\n")
        sys.stdout.flush()


def _end_of(status: int) -> Mapping[str, int]:
    killed = os.WIFSIGNALED(status)
    return {"signal": os.WTERMSIG(status)} if killed else {"code": os.WEXITSTATUS(status)}


if __name__ == "__main__":
    serve()
