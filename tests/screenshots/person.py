"""What a person does in front of the camera, and what can be seen meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize

from sora_desktop.app.program import Program
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.simulator.plans import Plan
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.theme.theme import Mode
from sora_desktop.ui.widgets.presses import presses
from sora_desktop.ui.window.main_window import MainWindow
from tests.screenshots.camera import Camera, until
from tests.screenshots.story import NOW, PAST, WRITTEN

FRAME = 61
USUAL, SMALL, WIDE = QSize(1280, 800), QSize(960, 600), QSize(2560, 1440)
OVER = frozenset({TakeState.READY, TakeState.FAILED})


class Person:
    """Somebody at one program, with the service that it talks to and a camera at its window."""

    def __init__(self, program: Program, service: Simulator, camera: Camera) -> None:
        assert program.window is not None
        assert program.opened is not None
        self._camera = camera
        self._service = service
        self._program = program
        self._theme = program.theme
        self._window: MainWindow = program.window
        self._store: TakeStore = program.opened.store
        self._clips: ClipLibrary = program.opened.clips

    # --- the camera ---------------------------------------------------------------------------

    async def _both(self, name: str) -> None:
        for look in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(look)
            await self._camera.take(f"{name}-{look.value}")

    async def _at_size(self, size: QSize, name: str) -> None:
        """One picture of a window of that size, which is then as it was."""
        before = self._window.frame.size()
        self._window.frame.resize(size)
        await self._posters_read()
        await self._camera.take(name)
        self._window.frame.resize(before)

    def _show_takes(self, *, cards: int, width: int) -> None:
        """The takes as cards of so many pixels (0: as a list), in a panel of that width (0: the
        usual one)."""
        self._window.takes.restore(grid=cards > 0, card=cards or 204, sort="", filters={})
        workspace = self._window.workspace
        workspace.arrange(replace(workspace.chosen, panel=width))

    async def _posters_read(self) -> None:
        """Posters are read one by one after the rows that want them were painted."""
        cache, seen = self._window.facts.posters, [-1]

        def none_came() -> bool:
            self._window.grab()
            seen.append(len(cache))
            return seen[-1] == seen[-2]

        await until(none_came, "the posters")

    # --- what a person does -------------------------------------------------------------------

    async def _at_work(self) -> list[TakeId]:
        """Ten takes in their states and a prompt that is filled in; gives the finished ones."""
        past = await self._make(PAST)
        await until(lambda: self._all_in(past, OVER), "the first takes")
        await until(lambda: self._has_posters(past), "their posters")
        await self._make_under_way()
        await self._show_frame(past[-1])
        self._fill_in(WRITTEN, takes=3)
        return past

    async def _make_under_way(self) -> None:
        """Four takes that stand at different points on their way."""
        first = await self._make(NOW[:1])
        await until(lambda: self._all_in(first, {TakeState.DOWNLOADING}), "a download")
        rest = await self._make(NOW[1:])
        await until(lambda: self._all_in(rest[:-1], {TakeState.PROCESSING}), "two renders")

    async def _make(self, wanted: Iterable[tuple[VideoRequest, Plan]]) -> list[TakeId]:
        """Fills in and presses Generate, take by take; gives the takes, oldest first."""
        before = len(self._store)
        for request, plan in wanted:
            self._service.plan(plan)
            self._fill_in(request, takes=1)
            await self._press()
        made = self._store.all()[before:]
        return [take.id for take in made]

    def _fill_in(self, request: VideoRequest, *, takes: int) -> None:
        self._window.composer.set_request(request)
        self._window.composer.takes = takes

    async def _press(self) -> None:
        button = self._window.composer.generate
        await until(lambda: button.isEnabled() and presses().rested, "Generate")
        button.click()

    async def _show_frame(self, take_id: TakeId) -> None:
        """Plays the take and stands still at a frame that shows something."""
        player = self._window.player
        self._window.play(take_id)
        await until(lambda: player.playback.ready and player.frames_shown > 2, "a moving picture")
        player.playback.pause()
        player.playback.show_frame(FRAME)
        shown = player.frames_shown
        await until(lambda: player.frames_shown > shown, f"frame {FRAME}")

    # --- what can be seen ---------------------------------------------------------------------

    def _knows_balance(self) -> bool:
        return "$" in self._window.top.balance.text()

    def _all_in(self, ids: Iterable[TakeId], states: Iterable[TakeState]) -> bool:
        wanted = frozenset(states)
        return all(self._store.get(each).state in wanted for each in ids)

    def _has_posters(self, ids: Iterable[TakeId]) -> bool:
        ready = [each for each in ids if self._store.get(each).state is TakeState.READY]
        return all(self._clips.poster_path(each).exists() for each in ready)
