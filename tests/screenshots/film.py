"""What is done in front of the camera, scene by scene, and when a picture is taken."""

from __future__ import annotations

from collections.abc import Iterable

from sora_desktop.app import Program
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import TaskId, TaskState
from sora_desktop.simulator.faults import NAMED, Call
from sora_desktop.simulator.plans import Plan
from sora_desktop.simulator.simulator import Simulator
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.tasks import TaskStore
from sora_desktop.ui.main_window import MainWindow
from sora_desktop.ui.settings_dialog import SettingsDialog
from sora_desktop.ui.task_actions import TakeAction
from sora_desktop.ui.theme import Mode
from tests.screenshots.camera import Camera, open_dialog, until
from tests.screenshots.story import LOST, NEXT, NOW, PAST

FRAME = 61
_OVER = frozenset({TaskState.READY, TaskState.FAILED})


class Film:
    """One program, the service that it talks to, and the camera in front of its window."""

    def __init__(self, program: Program, service: Simulator, camera: Camera) -> None:
        assert program.window is not None
        assert program.opened is not None
        self._camera = camera
        self._service = service
        self._theme = program.theme
        self._window: MainWindow = program.window
        self._store: TaskStore = program.opened.store
        self._clips: ClipLibrary = program.opened.clips

    async def first_start(self) -> None:
        """The page that a new person sees."""
        await until(lambda: self._window.was_painted, "the window")
        await self._both("first-start")

    async def work(self) -> None:
        """The window at work, the settings, a question before money, and a lost answer."""
        past = await self._at_work()
        await self._both("window")
        await self._compare(past[-2:])
        await self._settings()
        await self._question()
        await self._lost_answer()

    async def abroad(self, language: str) -> None:
        """The window at work in another language."""
        await self._at_work()
        self._theme.set_mode(Mode.DARK)
        await self._camera.take(f"window-{language}")

    async def _at_work(self) -> list[TaskId]:
        """Ten takes in their states and a prompt that is filled in; gives the finished ones."""
        await until(lambda: "$" in self._window.status.balance.text(), "the balance")
        past = await self._make(PAST)
        await until(lambda: self._all_in(past, _OVER), "the first takes")
        await until(lambda: self._has_posters(past), "their posters")
        await self._make_under_way()
        await self._show_frame(past[-1])
        self._fill_in(NEXT, takes=3)
        return past

    async def _both(self, name: str) -> None:
        for look in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(look)
            await self._camera.take(f"{name}-{look.value}")

    async def _make_under_way(self) -> None:
        """Four takes that stand at different points on their way."""
        first = await self._make(NOW[:1])
        await until(lambda: self._all_in(first, {TaskState.DOWNLOADING}), "a download")
        rest = await self._make(NOW[1:])
        await until(lambda: self._all_in(rest[:-1], {TaskState.PROCESSING}), "two renders")

    async def _compare(self, takes: list[TaskId]) -> None:
        """Two takes of one prompt, side by side and with the wipe, at one moment."""
        player = self._window.player
        self._window.takes.several_requested.emit(TakeAction.COMPARE.value, takes)
        await until(lambda: player.comparison is not None, "the comparing")
        assert player.comparison is not None
        pair = player.comparison.pair
        await until(lambda: pair.ready and not pair.seeking, "both clips")
        pair.show_frame(FRAME)
        await until(lambda: not pair.seeking, f"frame {FRAME} of both")
        await self._camera.take("compare-dark")
        player.commands["compare_wipe"].trigger()
        player.tell("")
        await self._camera.take("compare-wipe-dark")
        player.commands["compare_wipe"].trigger()
        player.leave_compare()
        player.tell("")

    async def _settings(self) -> None:
        self._window.settings_wanted.emit()
        dialog = await open_dialog()
        assert isinstance(dialog, SettingsDialog)
        dialog.show_page(dialog.money)
        await self._camera.take("settings-dark")
        # Room for one more at a time, or the take of the last picture would wait for ever.
        dialog.queue.at_once.setValue(20)
        dialog.save.click()
        await until(lambda: not dialog.isVisible(), "the end of the settings")

    async def _question(self) -> None:
        """Three takes together cost more than the amount above which the program asks."""
        await self._press()
        dialog = await open_dialog()
        await self._camera.take("question-dark")
        dialog.reject()
        await until(lambda: not dialog.isVisible(), "the end of the question")

    async def _lost_answer(self) -> None:
        """The service makes the take and charges it, and its answer never arrives."""
        self._service.fault(Call.CREATE, NAMED["lost"])
        (lost,) = await self._make((LOST,))
        await until(lambda: self._all_in((lost,), {TaskState.UNCONFIRMED}), "a lost answer")
        self._window.takes.select(lost)
        await until(self._window.banner.isVisible, "the banner")
        await self._camera.take("not-confirmed-dark")

    # --- what a person does -------------------------------------------------------------------

    async def _make(self, wanted: Iterable[tuple[VideoRequest, Plan]]) -> list[TaskId]:
        """Fills in and presses Generate, take by take; gives the takes, oldest first."""
        before = len(self._store)
        for request, plan in wanted:
            self._service.plan(plan)
            self._fill_in(request, takes=1)
            await self._press()
        made = self._store.all()[before:]
        return [task.id for task in made]

    def _fill_in(self, request: VideoRequest, *, takes: int) -> None:
        self._window.composer.set_request(request)
        self._window.composer.takes = takes

    async def _press(self) -> None:
        button = self._window.composer.generate
        await until(lambda: button.isEnabled() and button.armed, "Generate")
        button.click()

    async def _show_frame(self, task_id: TaskId) -> None:
        """Plays the take and stands still at a frame that shows something."""
        player = self._window.player
        self._window.play(task_id)
        await until(lambda: player.playback.ready and player.frames_shown > 2, "a moving picture")
        player.playback.pause()
        player.playback.show_frame(FRAME)
        shown = player.frames_shown
        await until(lambda: player.frames_shown > shown, f"frame {FRAME}")

    # --- what can be seen ---------------------------------------------------------------------

    def _all_in(self, ids: Iterable[TaskId], states: Iterable[TaskState]) -> bool:
        wanted = frozenset(states)
        return all(self._store.get(each).state in wanted for each in ids)

    def _has_posters(self, ids: Iterable[TaskId]) -> bool:
        ready = [each for each in ids if self._store.get(each).state is TaskState.READY]
        return all(self._clips.poster_path(each).exists() for each in ready)
