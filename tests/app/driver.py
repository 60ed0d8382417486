"""The whole program in the test's own process: real window, engine, SQLite, files and HTTP.

Only the time runs faster, for the program and the stand-in service alike.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from unittest import mock

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sora_desktop.app.arguments import Arguments
from sora_desktop.app.program import Program
from sora_desktop.app.session import Session
from sora_desktop.core import schedule
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.status import Connection
from sora_desktop.resources import resource
from sora_desktop.simulator import Call, ClipSpec, Simulator
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.main_window import MainWindow
from sora_desktop.ui.window.notices import Notice
from tests.fakes import FastClock

KEY = Secret("test-key-0123456789abcdef")
PROMPT = "a paper boat"
HASTE = 15.0
D = TypeVar("D", bound=QDialog)


class SampleRenderer:
    """Every clip is the committed H.264 sample, which really plays, or what a test puts there."""

    def __init__(self) -> None:
        self.clip = resource("demo", "sample_h264.mp4").read_bytes()

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Writes it."""
        await asyncio.to_thread(target.write_bytes, self.clip)


async def until(holds: Callable[[], object], what: str = "", seconds: float = 45.0) -> None:
    """Lets everything run until it holds, and what was just done come through in any case."""
    await asyncio.sleep(0.02)
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"it did not come to pass: {what}"
        await asyncio.sleep(0.01)


@dataclass
class AppDriver:
    """One run of the program, driven as a person would."""

    program: Program
    running: Session
    simulator: Simulator

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.running.window

    @property
    def takes(self) -> tuple[Take, ...]:
        """Every take, oldest first."""
        return self.running.opened.store.all()

    @property
    def last(self) -> Take:
        """The newest take."""
        return self.takes[-1]

    def state(self) -> TakeState:
        """The state of the newest take."""
        return self.last.state

    @property
    def creates(self) -> int:
        """How many paid requests came to the service."""
        return self.simulator.record.count(Call.CREATE)

    @property
    def notices(self) -> list[Notice]:
        """What waits for the person, and what was just done."""
        return [*self.window.board.waiting, *self.window.toasts.shown]

    @property
    def notice_text(self) -> str:
        """Everything that the notices say, as one text."""
        return "\n".join(notice.words for notice in self.notices)

    def press(self, key: str, label: str) -> None:
        """Presses the button of that label on the latest notice of that key, or kind of key."""
        notice = [n for n in self.notices if f"{n.key} ".startswith(f"{key} ")][-1]
        action = next(a for a in notice.actions if a.label == label)
        place = self.window.toasts if notice.is_toast else self.window.board
        place.acted.emit(notice.key, action.id)

    @property
    def connection(self) -> Connection:
        """How the service answers."""
        return self.running.engine.status.connection

    async def wait_for_notice(self, *words: str) -> None:
        """Waits until the notices say all of these words."""
        await until(
            lambda: all(word in self.notice_text for word in words),
            f"{words} in {self.notice_text!r}",
        )

    def generate(self, prompt: str = PROMPT, takes: int = 1) -> None:
        """Writes the prompt and clicks Generate."""
        composer = self.window.composer
        composer.draft, composer.takes = prompt, takes
        assert composer.generate.isEnabled(), composer.reason
        composer.generate.click()

    def act(self, action: Action, take: Take | None = None) -> None:
        """Chooses an action of a take, as its menu does."""
        self.window.registry.run(action, [(take or self.last).id])

    async def reaches(self, *states: TakeState) -> Take:
        """Waits until the newest take is in one of these states."""
        await until(
            lambda: self.takes and self.last.state in states,
            f"{states}, now {[t.state.value for t in self.takes]}",
        )
        return self.last

    async def made(self, prompt: str = PROMPT) -> Take:
        """A ready take."""
        self.generate(prompt)
        await until(lambda: self.takes and self.last.request.prompt == prompt, "take")
        return await self.reaches(TakeState.READY)

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


Scenario = Callable[[AppDriver], Awaitable[object]]


@dataclass
class Launcher:
    """Makes programs over one data folder and one service."""

    qt: QApplication
    folder: Path
    clock: FastClock
    simulator: Simulator
    renderer: SampleRenderer = field(default_factory=SampleRenderer)
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

    def run(self, scenario: Scenario, typed: str = "", **changes: Any) -> int:
        """Starts the program, does what the scenario does, and closes it by its window. `typed` is
        written while it still starts."""
        self.discard_windows()
        program = self.program(**changes)
        program.build()
        if typed and program.window is not None:
            QTest.keyClicks(program.window.composer.prompt, typed)
        return self.drive(program, lambda: self._live(program, scenario))

    def drive(self, program: Program, live: Callable[[], Awaitable[int]]) -> int:
        """Runs the coroutine on a loop of Qt's."""

        async def whole() -> int:
            return await live()

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(self.qt)) as runner:
            code = runner.run(whole())
        if program.window is not None:
            self.windows.append(program.window.frame)
        return code

    def discard_windows(self) -> None:
        """Deletes the windows of the runs before: the style of the next one would be put on them
        too, which takes longer than to build it."""
        for window in self.windows:
            window.deleteLater()
        self.windows.clear()
        self.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.qt.processEvents()

    async def _live(self, program: Program, scenario: Scenario) -> int:
        main = asyncio.create_task(program.main())
        await until(lambda: program.session is not None or main.done(), "a start")
        running = program.session
        if running is None:
            await main
        assert running is not None
        try:
            await scenario(AppDriver(program, running, self.simulator))
            running.window.frame.close()
        finally:
            program.quit()
            code = await asyncio.wait_for(main, 60)
        return code


@contextmanager
def make_launcher(qt: QApplication, folder: Path, **rules: Any) -> Iterator[Launcher]:
    """A launcher with a running service that takes only our key."""
    clock, renderer = FastClock(HASTE), SampleRenderer()
    simulator = Simulator(
        folder / "service", renderer, clock=clock, key=KEY.reveal(), seed=7, speed=10.0
    )
    # Two thirds of a test's time went into waiting for reads that come as late as they should.
    soon = {"FIRST_DELAY": 4.0, "SHORTEST_DELAY": 1.5, "LONGEST_FIRST_DELAY": 4.0}
    with simulator, mock.patch.dict(vars(schedule), soon):
        yield Launcher(qt, folder, clock, simulator, renderer, **rules)
