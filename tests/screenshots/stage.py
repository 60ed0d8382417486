"""Sets the stage: the program over an empty library, and a service that it may spend money at."""

from __future__ import annotations

import asyncio
from pathlib import Path

import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sora_desktop.app import Program
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.opening import make_qt_application
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.simulator.world import Rules
from sora_desktop.startup import Arguments
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.settings import Settings, SettingsStore
from sora_desktop.ui.render_process import SubprocessRenderer
from tests.screenshots.camera import Camera
from tests.screenshots.clock import FastClock
from tests.screenshots.film import Film

FACTOR = 10.0
KEY = "screenshot-key-0123456789"
SETTINGS = Settings(at_once=2, autoplay=False, daily_budget=Money.from_dollars("20"))


def film(what: str, data_dir: Path, pictures: Path) -> int:
    """Runs the program until the scene ``first_start`` or ``work`` is filmed; 0."""
    clock = FastClock(FACTOR)
    QLocale.setDefault(QLocale("en_US"))
    with _service(data_dir / "service", clock) as service:
        arguments = Arguments(
            data_dir=data_dir,
            api_url=service.base_url,
            environment_key=KEY if what == "work" else None,
        )
        program = _program(arguments, clock)
        assert program.window is not None
        camera = Camera(window=program.window, folder=pictures, clock=clock)
        scenes = Film(program, service, camera)
        scene = scenes.work if what == "work" else scenes.first_start

        async def run() -> None:
            async with asyncio.TaskGroup() as both:
                filming = both.create_task(scene())
                filming.add_done_callback(lambda _done: program.quit())
                both.create_task(program.main())

        with asyncio.Runner(loop_factory=qasync.QEventLoop) as runner:
            runner.run(run())
    return 0


def _service(folder: Path, clock: Clock) -> Simulator:
    return Simulator(
        folder,
        SubprocessRenderer(at_once=2),
        balance=Money.from_dollars("40").units,
        rules=Rules(slots=20, bytes_per_second=3_000_000),
        clock=clock,
        seed=7,
    )


def _program(arguments: Arguments, clock: Clock) -> Program:
    assert arguments.data_dir is not None
    folders = AppFolders.under(arguments.data_dir)
    folders.create()
    SettingsStore(folders.settings_file).save(SETTINGS)
    program = Program(arguments, make_qt_application())
    # A cursor that blinks would be in one picture and not in the next.
    QApplication.setCursorFlashTime(0)
    program.clock = clock
    program.build()
    return program
