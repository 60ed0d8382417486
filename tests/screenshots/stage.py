"""Sets the stage: the program over an empty library, and a service that it may spend money at."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication

from sora_desktop.app.arguments import Arguments
from sora_desktop.app.bootstrap import make_qt_application, scaled
from sora_desktop.app.program import Program
from sora_desktop.core.clock import Clock
from sora_desktop.core.money import Money
from sora_desktop.simulator.account import Rules
from sora_desktop.simulator.clips import ClipSpec, SubprocessRenderer
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.settings import Settings, SettingsStore
from sora_desktop.ui.theme.languages import install_language
from tests.fakes import FastClock
from tests.screenshots.camera import Camera
from tests.screenshots.film import Film
from tests.screenshots.pages import Pages
from tests.screenshots.sample_library import fill_shelf

FACTOR = 10.0
# What a scene can be filmed in besides English at the usual size: a language, or a larger scale.
ABROAD = MappingProxyType({"german": "de", "japanese": "ja"})
LARGE = "large"
LARGER = 200
KEY = "screenshot-key-0123456789"
SETTINGS = Settings(at_once=2, autoplay=False, daily_budget=Money.from_dollars("20"))


class DrawnOnce:
    """Renders a clip, and copies it for the next scene that wants the same: all scenes begin with
    the same takes, and drawing them is most of the time."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._renderer = folder, SubprocessRenderer(at_once=2)
        folder.mkdir(exist_ok=True)

    async def render(self, spec: ClipSpec, target: Path) -> None:
        """Writes the clip to `target`."""
        wanted = (spec.prompt, spec.number, spec.model_name, spec.width, spec.height, spec.seconds)
        named = sha256(repr((wanted, spec.sound)).encode()).hexdigest()
        drawn = self._folder / f"{named}.mp4"
        if spec.first or spec.last or spec.references:
            await self._renderer.render(spec, target)
            return
        if not drawn.exists():
            part = drawn.with_suffix(f".{os.getpid()}.mp4")
            await self._renderer.render(spec, part)
            part.replace(drawn)
        shutil.copyfile(drawn, target)


def film(what: str, data_dir: Path, pictures: Path) -> int:
    """Runs the program until one of the scenes is filmed; 0."""
    # Far from midnight, when what was spent today would be nothing again.
    noon = datetime.now().astimezone().replace(hour=12, minute=0)
    clock = FastClock(FACTOR, noon.astimezone(UTC))
    with _service(data_dir / "service", clock) as service:
        arguments = Arguments(
            data_dir=data_dir,
            api_url=service.base_url,
            environment_key=None if what == "first_start" else KEY,
        )
        program = _program(arguments, clock, what)
        assert program.window is not None
        camera = Camera(window=program.window, folder=pictures, clock=clock)
        scene = _scene(program, service, camera, what)

        async def run() -> None:
            async with asyncio.TaskGroup() as both:
                filming = both.create_task(scene())
                filming.add_done_callback(lambda _done: program.quit())
                both.create_task(program.main())

        with asyncio.Runner(loop_factory=qasync.QEventLoop) as runner:
            runner.run(run())
    return 0


def _scene(
    program: Program, service: Simulator, camera: Camera, what: str
) -> Callable[[], Coroutine[Any, Any, None]]:
    film, pages = Film(program, service, camera), Pages(program, service, camera)
    name, _dash, manner = what.partition("-")
    pages.suffix = f"-{manner}" if manner else ""
    scenes: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
        "first_start": film.first_start,
        "work": film.work,
        "pictures": film.pictures,
        "library": film.library,
        "german": partial(film.abroad, "german"),
        "japanese": partial(film.abroad, "japanese"),
        "large": film.large,
        "pages": pages.pages,
        "dialogs": pages.dialogs,
    }
    return scenes[name]


def _service(folder: Path, clock: Clock) -> Simulator:
    return Simulator(
        folder,
        DrawnOnce(folder.parent.parent / "drawn"),
        balance=Money.from_dollars("40").units,
        rules=Rules(slots=20, bytes_per_second=3_000_000),
        clock=clock,
        seed=7,
    )


def _program(arguments: Arguments, clock: Clock, what: str) -> Program:
    assert arguments.data_dir is not None
    folders = AppFolders.under(arguments.data_dir)
    folders.create()
    SettingsStore(folders.settings_file).save(SETTINGS)
    manner = what.rpartition("-")[-1]
    with scaled(LARGER if manner == LARGE else 100):
        qt = make_qt_application()
    # Money and dates as in the United States where English is spoken, whatever this machine is.
    install_language(ABROAD.get(manner, "en"))
    if what == "library":
        fill_shelf(folders, arguments.data_dir / "drawn")
    program = Program(arguments, qt)
    # A cursor that blinks would be in one picture and not in the next.
    QApplication.setCursorFlashTime(0)
    program.clock = clock
    program.build()
    return program
