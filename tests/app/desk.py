"""The whole program in the test's own process: real window, engine, SQLite, files and HTTP.

Only the time runs faster, for the program and the stand-in service alike.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from unittest import mock

import qasync
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sora_desktop.app import Program
from sora_desktop.core import schedule
from sora_desktop.core.secret import Secret
from sora_desktop.core.task import Task, TaskState
from sora_desktop.resources import resource
from sora_desktop.running import Running
from sora_desktop.simulator import Call, ClipSpec, Simulator
from sora_desktop.startup import Arguments
from sora_desktop.ui.banner import Notice
from sora_desktop.ui.main_window import MainWindow
from sora_desktop.ui.message_dialog import MessageDialog
from sora_desktop.ui.task_actions import TakeAction
from tests.fakes import FastClock

KEY = Secret("test-key-0123456789abcdef")
PROMPT = "a paper boat"
HASTE = 15.0
D = TypeVar("D", bound=QDialog)


class SampleRenderer:
    """Every clip is the committed H.264 sample, which really plays."""

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Copies it."""
        shutil.copyfile(resource("demo", "sample_h264.mp4"), target)


async def until(holds: Callable[[], object], what: str = "", seconds: float = 45.0) -> None:
    """Lets everything run until it holds, and what was just done come through in any case."""
    await asyncio.sleep(0.02)
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"it did not come to pass: {what}"
        await asyncio.sleep(0.01)


@dataclass
class Desk:
    """One run of the program, with the hands of a person."""

    program: Program
    running: Running
    simulator: Simulator

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.running.window

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Every take, oldest first."""
        return self.running.opened.store.all()

    @property
    def last(self) -> Task:
        """The newest take."""
        return self.tasks[-1]

    def state(self) -> TaskState:
        """The state of the newest take."""
        return self.last.state

    @property
    def creates(self) -> int:
        """How many paid requests came to the service."""
        return self.simulator.record.count(Call.CREATE)

    @property
    def notices(self) -> list[Notice]:
        """What the banner has to say."""
        return self.window.banner._waiting()

    @property
    def said(self) -> str:
        """Everything that the banner has to say, as one text."""
        return "\n".join(notice.text for notice in self.notices)

    def press(self, key: str, label: str) -> None:
        """Presses the button of that label on the notice of that key."""
        notice = next(n for n in self.notices if n.key == key)
        action = next(a for a in notice.actions if a.label == label)
        self.window.banner.acted.emit(key, action.id)

    async def says(self, *words: str) -> None:
        """Waits until the banner says all of these words."""
        await until(lambda: all(word in self.said for word in words), f"{words} in {self.said!r}")

    def generate(self, prompt: str = PROMPT, takes: int = 1) -> None:
        """Writes the prompt and clicks Generate."""
        composer = self.window.composer
        composer.draft, composer.takes = prompt, takes
        composer.generate._armed = True
        assert composer.generate.isEnabled(), composer.reason.label.text()
        composer.generate.click()

    def act(self, action: TakeAction, task: Task | None = None) -> None:
        """Chooses an action of a take, as its menu does."""
        self.window.takes.action_requested.emit(action.value, (task or self.last).id)

    async def reaches(self, *states: TaskState) -> Task:
        """Waits until the newest take is in one of these states."""
        await until(
            lambda: self.tasks and self.last.state in states,
            f"{states}, now {[t.state.value for t in self.tasks]}",
        )
        return self.last

    async def made(self, prompt: str = PROMPT) -> Task:
        """A ready take."""
        self.generate(prompt)
        await until(lambda: self.tasks and self.last.request.prompt == prompt, "take")
        return await self.reaches(TaskState.READY)

    async def dialog(self, kind: type[D]) -> D:
        """Waits for an open dialog of that kind."""
        await until(lambda: self.open_dialogs(kind), f"a {kind.__name__}")
        return self.open_dialogs(kind)[0]

    def open_dialogs(self, kind: type[D]) -> list[D]:
        """The open dialogs of that kind."""
        return [d for d in self.window.findChildren(kind) if d.isVisible()]

    async def question(self) -> MessageDialog:
        """Waits for an open question or message."""
        return await self.dialog(MessageDialog)


Scenario = Callable[[Desk], Awaitable[object]]


@dataclass
class Lab:
    """Makes programs over one data folder and one service."""

    qt: QApplication
    folder: Path
    clock: FastClock
    simulator: Simulator
    key: str | None = KEY.reveal()
    arguments: dict[str, Any] = field(default_factory=dict)
    windows: list[QWidget] = field(default_factory=list)

    @property
    def data(self) -> Path:
        """Where the program keeps everything."""
        return self.folder / "data"

    def program(self, **changes: Any) -> Program:
        """A program that is still to be built."""
        given: dict[str, Any] = {
            "data_dir": self.data,
            "api_url": self.simulator.base_url,
            "environment_key": self.key,
        }
        arguments = Arguments(**given | self.arguments | changes)
        return Program(arguments, self.qt, clock=self.clock)

    def run(self, scenario: Scenario, **changes: Any) -> int:
        """Starts the program, does what the scenario does, and closes it by its window."""
        program = self.program(**changes)
        program.build()
        return self.drive(program, lambda: self._live(program, scenario))

    def drive(self, program: Program, live: Callable[[], Awaitable[int]]) -> int:
        """Runs the coroutine on a loop of Qt's."""

        async def whole() -> int:
            return await live()

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(self.qt)) as runner:
            code = runner.run(whole())
        if program.window is not None:
            self.windows.append(program.window)
        return code

    async def _live(self, program: Program, scenario: Scenario) -> int:
        main = asyncio.create_task(program.main())
        await until(lambda: program._running is not None or main.done(), "a start")
        running = program._running
        if running is None:
            await main
        assert running is not None
        try:
            await scenario(Desk(program, running, self.simulator))
            running.window.frame.close()
        finally:
            program.quit()
            code = await asyncio.wait_for(main, 20)
        return code


@contextmanager
def make_lab(qt: QApplication, folder: Path, **rules: Any) -> Iterator[Lab]:
    """A lab with a running service that takes only our key."""
    clock = FastClock(HASTE)
    simulator = Simulator(
        folder / "service", SampleRenderer(), clock=clock, key=KEY.reveal(), seed=7, speed=10.0
    )
    # Two thirds of a test's time went into waiting for reads that come as late as they should.
    soon = {"FIRST_DELAY": 4.0, "SHORTEST_DELAY": 1.5}
    with simulator, mock.patch.dict(vars(schedule), soon):
        yield Lab(qt, folder, clock, simulator, **rules)
