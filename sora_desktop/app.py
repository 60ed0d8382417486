"""The composition root: builds every object and owns the order of start and shutdown.

What the first picture of the window does not need (HTTP, TLS, the keychain, the simulator) is
imported after it has been painted: that is half of the start-up time (measured).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

# PySide6 must be imported before qasync, which otherwise takes whatever binding it finds first.
import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop.collector import Collector
from sora_desktop.core.clock import Clock
from sora_desktop.core.redact import SecretFilter
from sora_desktop.core.secret import Secret
from sora_desktop.crashes import CrashReports
from sora_desktop.engine.scope import Scope
from sora_desktop.file_opening import FileOpening
from sora_desktop.instance import Instance
from sora_desktop.library_at_start import OpenLibrary, open_library
from sora_desktop.logs import (
    Logs,
    catch_everything,
    catch_loop_errors,
    keep_the_libraries_words,
)
from sora_desktop.obstacles import Obstacle, bad_address, obstacle_of, silent_other
from sora_desktop.opening import Opening, folders_of
from sora_desktop.reading import leave_early, read_whole
from sora_desktop.startup import Arguments
from sora_desktop.store.addresses import check_api_url
from sora_desktop.store.folders import FolderError
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.system_clock import SystemClock
from sora_desktop.ui.frame import Frame
from sora_desktop.ui.main_window import MainWindow, WindowParts
from sora_desktop.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from sora_desktop.running import Running

log = logging.getLogger(__name__)
T = TypeVar("T")

# Bare Python code only gets its turn when the loop wakes; a person waits no longer than this for
# what the signal handler of Windows could not do.
_TICK_MS = 500


def go_on(arguments: Arguments, opening: Opening) -> int:
    """Runs the program behind its first picture, until its window is closed; the exit code."""
    qt = opening.qt
    Collector(qt)
    program = Program(arguments, qt, opening.theme, opening.frame, files=opening.files)
    # Media objects must not be made inside a coroutine, so the window is built out here.
    program.build()
    if program.other_answered:
        return program.end_at_once()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qt)) as runner:
        code = runner.run(program.main())
    if program.next_arguments is None:
        return code
    return start_again(program.next_arguments, arguments.environment_key)


def start_again(arguments: Sequence[str], key: str | None = None) -> int:
    """Puts a fresh process in this one's place: the demo and the real library never share one.

    A key of the environment was taken out of it at the start, and goes along to the next.
    """
    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *([] if frozen else ["-m", "sora_desktop"]), *arguments]
    environment = os.environ | ({"PIAPI_API_KEY": key} if key else {})
    if sys.platform == "win32":
        return subprocess.call(command, env=environment)
    os.execve(command[0], command, environment)


class Program:
    """One run of the program over one library."""

    def __init__(
        self,
        arguments: Arguments,
        qt: QApplication,
        theme: Theme | None = None,
        frame: Frame | None = None,
        *,
        clock: Clock | None = None,
        files: FileOpening | None = None,
    ) -> None:
        """`frame` is on the screen already, in the colours of `theme`. `files` is told what the
        system wants opened. `clock` is for tests, which have no time to lose."""
        self.arguments = arguments
        self.next_arguments: list[str] | None = None
        self.other_answered = False
        self.clock = clock or SystemClock()
        self.scope = Scope(self.clock, self._coroutine_failed)
        self._qt = qt
        self._secrets: list[Secret] = []
        self._closing = asyncio.Event()
        self._check_later = True
        self._obstacle: Obstacle | None = None
        self.folders = folders_of(arguments)
        self.instance = Instance(self.folders)
        self.files = files or FileOpening()
        self.files.put(arguments.files)
        self.instance.opened.connect(self.files.put)
        self._claimed = False
        self.theme = theme or Theme()
        if theme is None:
            self.theme.apply(qt)
        self._frame = frame
        self.opened: OpenLibrary | None = None
        self.window: MainWindow | None = None
        self._logs: Logs | None = None
        self._crashes: CrashReports | None = None
        self.crash_report: Path | None = None
        if arguments.environment_key:
            self.keep_out_of_logs(Secret(arguments.environment_key.strip()))
        self._running: Running | None = None

    def build(self, *, begin_anew: bool = False) -> None:
        """Opens the library and shows the window; what is in the way is told by `main`."""
        self._obstacle = None
        try:
            check_api_url(self.arguments.api_url or "")
            if not self._claim():
                return
            self.opened = open_library(
                self.folders, self.clock, begin_anew=begin_anew, check_later=self._check_later
            )
        except ValueError as error:
            self._obstacle = bad_address(error)
        except (FolderError, JournalError) as error:
            self._obstacle = obstacle_of(error)
        else:
            self._show_window(self.opened)

    def _claim(self) -> bool:
        """Whether this process may open the library; if not, its owner was asked to show itself."""
        if not self._claimed:
            self.folders.create(clips=False)
            self._claimed = self.instance.claim()
        if not self._claimed:
            self.other_answered = self.instance.wake_other(files=self.arguments.files)
            self._obstacle = silent_other(str(self.folders.lock_file))
        return self._claimed

    def end_at_once(self) -> int:
        """Another process showed its window in this one's place; a self-test was not made then."""
        if self.arguments.self_test and sys.stderr is not None:
            sys.stderr.write("self-test failed: another program has its folder\n")
        return 1 if self.arguments.self_test else 0

    def _show_window(self, opened: OpenLibrary) -> None:
        if self._logs is None:
            self._begin_to_log()
        settings = opened.settings
        self.theme.set_mode(Mode(settings.theme.value))
        self.window = MainWindow(
            WindowParts(
                theme=self.theme,
                catalogue=opened.catalogue,
                store=opened.store,
                clips=opened.clips,
                clock=self.clock,
                settings=settings,
                demo=self.arguments.demo,
                welcome=self._looks_new(settings.key_store),
            ),
            self._frame,
        )
        frame = self.window.frame
        frame.close_wanted.connect(self._close_window)
        frame.quit_wanted.connect(self.quit)
        self.instance.raised.connect(frame.come_to_front)
        frame.show()

    def _begin_to_log(self) -> None:
        # First the reports, then the log: its filter takes the error out of each record.
        self._crashes = CrashReports(self.folders, self._secret_texts, self.clock.now)
        self.crash_report = self._crashes.begin()
        keep_the_libraries_words(self.folders.logs, frozen=bool(getattr(sys, "frozen", False)))
        logging.getLogger().addHandler(self._crashes)
        self._logs = Logs(self.folders.logs, SecretFilter(self._secret_texts))
        catch_everything(self._uncaught)

    def _looks_new(self, key_store: str) -> bool:
        """Whether nobody has used this library yet, as far as can be told without the keychain."""
        given = self.arguments
        known = given.environment_key or key_store or given.demo or given.self_test
        return not known and self.opened is not None and len(self.opened.store) == 0

    def _secret_texts(self) -> list[str]:
        return [secret.reveal() for secret in self._secrets]

    def keep_out_of_logs(self, secret: Secret | None) -> None:
        """Masks this secret in every line that is logged from now on."""
        if secret is not None and secret not in self._secrets:
            self._secrets.append(secret)

    def _uncaught(self, kind: str) -> None:
        if self._running is not None:
            self._running.tell_of_a_bug(kind)

    def _coroutine_failed(self, name: str, error: Exception) -> None:
        self._uncaught(f"{name}: {type(error).__name__}")

    def quit(self) -> None:
        """Asks the program to end; every way out takes this door."""
        self._closing.set()

    def _close_window(self) -> None:
        """The window's own button. With takes under way the person may want to go on following
        them; the end of the session is nobody's question."""
        running = self._running
        if running is None or self._qt.isSavingSession() or not running.intents.manners.stays():
            self.quit()

    def restart_as(self, demo: bool) -> None:
        """Ends this run and begins another, with or without the demo."""
        again = ["--demo"] if demo else []
        if self.arguments.data_dir is not None:
            again += ["--data-dir", str(self.arguments.data_dir)]
        if self.arguments.api_url is not None:
            again += ["--api-url", self.arguments.api_url]
        self.next_arguments = again
        self.quit()

    async def main(self) -> int:
        """The life of the program: returning from here ends the event loop."""
        loop = asyncio.get_running_loop()
        catch_loop_errors(loop)
        self._listen_to_the_system(loop)
        try:
            code = await self._live()
            if self._crashes is not None:
                self._crashes.ended()
            return code
        finally:
            await self.scope.close()
            self._let_go()

    async def _live(self) -> int:
        while self.opened is None:
            if not await self._explain_obstacle():
                return 1
        assert self.window is not None
        await self._painted(self.window)
        try:
            if not await read_whole(self.opened, self._closing.is_set):
                await self._open_again(self.opened, self.window)
                return await self._live()
            if self._closing.is_set():
                return leave_early(self.opened, self.window)
            running = self._start(self.opened, self.window)
        except JournalError as error:
            await self._or_closed(obstacle_of(error).told(self.window), "told")
            self.window.put_away()
            return 1
        try:
            return await self._until_closed(running)
        finally:
            await running.stop()

    async def _or_closed(self, talk: Coroutine[Any, Any, T], name: str) -> T | None:
        """What the talk comes to; None when the program is told to end before."""
        told = self.scope.spawn(talk, name)
        ended = self.scope.spawn(self._closing.wait(), "wait for the end")
        await asyncio.wait({told, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if told.done():
            return told.result()
        told.cancel()
        return None

    async def _until_closed(self, running: Running) -> int:
        if self.arguments.self_test:
            from sora_desktop.selftest import self_test

            return await self_test(running, self.arguments.self_test_dir)
        await self._closing.wait()
        return 0

    async def _explain_obstacle(self) -> bool:
        """Tells why the library could not be opened; True when it is to be tried once more."""
        assert self._obstacle is not None
        if self._frame is not None:
            # It is told in a window of its own, not over an empty one.
            self._frame.hide()
        if not await self._or_closed(self._obstacle.told(), "obstacle"):
            return False
        await self._outside(lambda: self.build(begin_anew=True))
        return True

    async def _open_again(self, opened: OpenLibrary, window: MainWindow) -> None:
        """The journal is damaged, which was found out behind the window: from the start, with a
        look at all of it first."""
        window.put_away()
        opened.journal.close()
        self.opened, self._check_later = None, False
        await self._outside(self.build)

    async def _outside(self, call: Callable[[], None]) -> None:
        """Calls it from the loop and not inside a coroutine: it makes media objects."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def act() -> None:
            try:
                call()
            except Exception as error:
                done.set_exception(error)
            else:
                done.set_result(None)

        loop.call_soon(act)
        await done

    async def _painted(self, window: MainWindow) -> None:
        """Returns once the window has been painted, or cannot be (a hidden desktop)."""
        if window.was_painted:
            return
        painted = asyncio.Event()
        window.painted.connect(painted.set)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(painted.wait(), 3.0)

    def _start(self, opened: OpenLibrary, window: MainWindow) -> Running:
        """Brings the library to life behind the window. JournalError: nothing was started."""
        from sora_desktop.running import Running

        running = self._running = Running(self, opened, window, self.scope)
        running.start()
        return running

    def _let_go(self) -> None:
        """Closes what is open on the disk, the claim to the library last."""
        if self.opened is not None:
            with contextlib.suppress(JournalError):
                self.opened.journal.close()
        if self._logs is not None:
            self._logs.close()
        if self._crashes is not None:
            logging.getLogger().removeHandler(self._crashes)
            self._crashes.close()
        self.instance.release()

    def _listen_to_the_system(self, loop: asyncio.AbstractEventLoop) -> None:
        self._qt.commitDataRequest.connect(lambda _session: self.quit())
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, self.quit)
            except (NotImplementedError, AttributeError):
                # Windows: Python runs its handler only when some Python code runs.
                signal.signal(number, lambda *_: self.quit())
                tick = QTimer(self._qt)
                tick.timeout.connect(lambda: None)
                tick.start(_TICK_MS)
