"""The composition root: builds every object and owns the order of start and shutdown.

What the first paint of the window does not need (the event loop, HTTP, TLS, the keychain, the
simulator) is imported after it: that is half of the start-up time (measured).
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication

from sora_desktop.app.arguments import Arguments
from sora_desktop.app.bootstrap import Bootstrap, FileOpening, folders_of, process_until
from sora_desktop.app.disk_wait import DiskWait, WaitCancelled
from sora_desktop.app.logs import (
    CrashReports,
    Logs,
    catch_loop_errors,
    install_exception_hooks,
    keep_library_messages,
)
from sora_desktop.app.open_library import OpenLibrary, open_library
from sora_desktop.app.process import ended, handle_signals, keep_for_good
from sora_desktop.app.single_instance import SingleInstance
from sora_desktop.core.addresses import check_api_url
from sora_desktop.core.clock import Clock, SystemClock
from sora_desktop.core.problem import Problem
from sora_desktop.core.secret import Secret, SecretFilter
from sora_desktop.store.folders import FolderError
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.accessibility import name_combo_boxes
from sora_desktop.ui.window.frame import WindowFrame
from sora_desktop.ui.window.main_window import MainWindow, WindowParts

if TYPE_CHECKING:
    import asyncio

    from sora_desktop.app.session import Session
    from sora_desktop.app.startup_errors import StartupError
    from sora_desktop.engine.supervisor import Supervisor

log = logging.getLogger(__name__)
T = TypeVar("T")


def run_program(arguments: Arguments, opening: Bootstrap) -> int:
    """Runs the program after its first paint, until its window is closed; the exit code."""
    name_combo_boxes()
    qt = opening.qt
    program = Program(arguments, qt, opening.theme, opening.frame, files=opening.files)
    opening.signals.stop_with(program.quit)
    # Media objects must not be created inside a coroutine, so the window is built here.
    program.build()
    keep_for_good()
    program.paint()
    if program.other_answered or program.gave_up:
        return ended(program.end_at_once())
    import asyncio

    # After PySide6: it takes the first binding that it finds.
    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qt)) as runner:
        code = runner.run(program.main())
    if program.next_arguments is None:
        return ended(code)
    return start_again(program.next_arguments, arguments.environment_key)


def start_again(arguments: Sequence[str], key: str | None = None) -> int:
    """Replaces this process by a new one: the demo and the real library never share one. A key from
    the environment was removed from it at the start, and is passed on."""
    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *([] if frozen else ["-m", "sora_desktop"]), *arguments]
    environment = os.environ | ({"PIAPI_API_KEY": key} if key else {})
    if sys.platform == "win32":
        import subprocess

        return subprocess.call(command, env=environment)
    os.execve(command[0], command, environment)


class Program:
    """One run of the program over one library."""

    def __init__(
        self,
        arguments: Arguments,
        qt: QApplication,
        theme: Theme | None = None,
        frame: WindowFrame | None = None,
        *,
        clock: Clock | None = None,
        files: FileOpening | None = None,
    ) -> None:
        """`frame` is on the screen already, in the colours of `theme`. `files` gets what the system
        wants opened. `clock` is for tests, which have no time to lose."""
        self.arguments = arguments
        self.next_arguments: list[str] | None = None
        self.other_answered = False
        # Whether it was asked to end.
        self.ending = False
        self.clock = clock or SystemClock()
        self._qt = qt
        self._secrets: list[Secret] = []
        self._check_later = True
        self._startup_error: StartupError | None = None
        self.folders = folders_of(arguments)
        self.instance = SingleInstance(self.folders)
        self.files = files or FileOpening()
        self.files.put(arguments.files)
        self.instance.opened.connect(self.files.put)
        self._claimed = False
        self._read_only: Problem | None = None
        self.theme = theme or Theme()
        if theme is None:
            self.theme.apply(qt)
        self._disk = DiskWait(qt, self.folders.data, frame)
        self.gave_up = False
        self.opened: OpenLibrary | None = None
        self.window: MainWindow | None = None
        self.logs: Logs | None = None
        self._crashes: CrashReports | None = None
        self.crash_report: Path | None = None
        if arguments.environment_key:
            self.keep_out_of_logs(Secret(arguments.environment_key.strip()))
        self.session: Session | None = None

    @cached_property
    def supervisor(self) -> Supervisor:
        """The owner of every coroutine; made with the first one, after the window is painted."""
        from sora_desktop.engine.supervisor import Supervisor

        return Supervisor(self.clock, self._coroutine_failed)

    @cached_property
    def _closing(self) -> asyncio.Event:
        import asyncio

        return asyncio.Event()

    def build(self, *, begin_anew: bool = False) -> None:
        """Opens the library and shows the window; `main` reports what prevents it."""
        self._startup_error = None
        try:
            check_api_url(self.arguments.api_url or "")
            if not self._claim():
                return
            options = {"begin_anew": begin_anew, "check_later": self._check_later}
            self.opened = self._disk.run(lambda: open_library(self.folders, self.clock, **options))
        except WaitCancelled:
            self.gave_up = True
            self.quit()
        except (ValueError, FolderError, JournalError) as error:
            # Imported when needed, which is hardly ever.
            from sora_desktop.app.startup_errors import startup_error_of

            self._startup_error = startup_error_of(error)
        else:
            self.opened.journal.read_only = self._read_only
            self._show_window(self.opened)

    def paint(self) -> None:
        """Shows what was built, before the event loop is imported; `main` waits for a window that
        takes longer, or can't be painted (a hidden desktop)."""
        window = self.window
        if window is not None:
            process_until(self._qt, lambda: window.was_painted or self.ending)

    @property
    def waited(self) -> float:
        """How many seconds the disk delayed the start; 0 when there is none to report."""
        return self._disk.seconds

    def claim(self) -> bool:
        """Claims the library for this process; FolderError when nothing can be written there."""
        self._claimed = self._claimed or self.instance.claim()
        return self._claimed

    def _claim(self) -> bool:
        """Whether this process may open the library; if not, its owner was asked to show itself.

        A library that can't be written may still be shown: it is claimed later.
        """
        self._read_only = None
        try:
            locked = self._disk.run(self._lock)
        except FolderError as error:
            if not self.folders.journal_file.exists():
                raise
            self._read_only = error.problem
            return True
        if locked and not self._claimed:
            self.instance.listen()
        self._claimed = locked
        if not locked:
            from sora_desktop.app.startup_errors import silent_other

            self.other_answered = self.instance.wake_other(files=self.arguments.files)
            self._startup_error = silent_other(str(self.folders.lock_file))
        return self._claimed

    def _lock(self) -> bool:
        self.folders.create(clips=False)
        return self._claimed or self.instance.lock()

    def end_at_once(self) -> int:
        """Another process showed its window instead of this one, or nobody wanted to wait for the
        disk; a self-test was not run then."""
        if self.arguments.self_test and sys.stderr is not None:
            sys.stderr.write(
                "self-test failed: another program has its folder, or its disk does not respond\n"
            )
        return 1 if self.arguments.self_test else 0

    def _show_window(self, opened: OpenLibrary) -> None:
        if self.logs is None:
            self._begin_to_log()
        settings = opened.settings
        self.theme.set_mode(Mode(settings.theme.value))
        with self.theme.unstyled():
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
                self._disk.frame,
            )
        frame = self.window.frame
        frame.close_wanted.connect(self._close_window)
        frame.quit_wanted.connect(self.quit)
        self.instance.raised.connect(frame.come_to_front)
        self.window.show_in_frame()

    def _begin_to_log(self) -> None:
        # First the reports, then the log: its filter removes the error from each record.
        self._crashes = CrashReports(self.folders, self._secret_texts, self.clock.now)
        self.crash_report = self._crashes.begin()
        keep_library_messages(self.folders.logs, frozen=bool(getattr(sys, "frozen", False)))
        logging.getLogger().addHandler(self._crashes)
        self.logs = Logs(self.folders.logs, SecretFilter(self._secret_texts))
        install_exception_hooks(self.report_bug)

    def _looks_new(self, key_store: str) -> bool:
        """Whether nobody has used this library yet, as far as we can tell without the keychain."""
        given = self.arguments
        known = given.environment_key or key_store or given.demo or given.self_test
        return not known and self.opened is not None and len(self.opened.store) == 0

    def _secret_texts(self) -> list[str]:
        return [secret.reveal() for secret in self._secrets]

    def keep_out_of_logs(self, secret: Secret | None) -> None:
        """Masks this secret in every line that is logged from now on."""
        if secret is not None and secret not in self._secrets:
            self._secrets.append(secret)

    def report_bug(self, kind: str) -> None:
        if self.session is not None:
            self.session.report_bug(kind)

    def _coroutine_failed(self, name: str, error: Exception) -> None:
        self.report_bug(f"{name}: {type(error).__name__}")

    def quit(self) -> None:
        """Asks the program to end; every way out goes through here."""
        self.ending = True
        self._closing.set()
        self._disk.give_up()

    def _close_window(self) -> None:
        """The window's close button. With takes in progress the person may want to keep following
        them; the end of the session asks nobody."""
        running = self.session
        if (
            running is None
            or self._qt.isSavingSession()
            or not running.controllers.close_behaviour.stays()
        ):
            self.quit()

    def _end_with_session(self, _session: object) -> None:
        self.quit()

    def restart_as(self, demo: bool) -> None:
        """Ends this run and starts another, with or without the demo."""
        again = ["--demo"] if demo else []
        if self.arguments.data_dir is not None:
            again += ["--data-dir", str(self.arguments.data_dir)]
        if self.arguments.api_url is not None:
            again += ["--api-url", self.arguments.api_url]
        self.next_arguments = again
        self.quit()

    async def main(self) -> int:
        """The life of the program: returning from here ends the event loop."""
        import asyncio

        loop = asyncio.get_running_loop()
        catch_loop_errors(loop)
        self._qt.commitDataRequest.connect(self._end_with_session)
        handle_signals(loop, self._qt, self.quit)
        try:
            code = await self._live()
            if self._crashes is not None:
                self._crashes.ended()
            return code
        finally:
            await self.supervisor.close()
            self.release()

    async def _live(self) -> int:
        from sora_desktop.app.read_library import leave_early, read_first

        while self.opened is None:
            if self.ending or not await self._explain_startup_error():
                return 1
        assert self.window is not None
        await self._painted(self.window)
        try:
            if not await read_first(self.opened, lambda: self.ending):
                await self._open_again(self.opened, self.window)
                return await self._live()
            if self.ending:
                return leave_early(self.opened, self.window)
            running = self._start(self.opened, self.window)
        except JournalError as error:
            from sora_desktop.app.startup_errors import startup_error_of

            await self._or_closed(startup_error_of(error).show(self.window), "error")
            self.window.put_away()
            return 1
        try:
            return await self._until_closed(running)
        finally:
            await running.stop()

    async def _or_closed(self, question: Coroutine[Any, Any, T], name: str) -> T | None:
        """The answer to the question; None when the program is told to end first."""
        import asyncio

        task = self.supervisor.spawn(question, name)
        ended = self.supervisor.spawn(self._closing.wait(), "wait for the end")
        await asyncio.wait({task, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if task.done():
            return task.result()
        task.cancel()
        return None

    async def _until_closed(self, running: Session) -> int:
        if self.arguments.self_test:
            from sora_desktop.app.selftest import self_test

            return await self_test(running, self.arguments.self_test_dir)
        await self._closing.wait()
        return 0

    async def _explain_startup_error(self) -> bool:
        """Shows why the library could not be opened; True to try once more."""
        assert self._startup_error is not None
        if self._disk.frame is not None:
            # It is reported in a window of its own, not over an empty one.
            self._disk.frame.hide()
        if not await self._or_closed(self._startup_error.show(), "startup error"):
            return False
        await self._outside(lambda: self.build(begin_anew=True))
        return True

    async def _open_again(self, opened: OpenLibrary, window: MainWindow) -> None:
        """The journal is damaged, which was found after the window was shown: starts over, with a
        check of all of it first."""
        window.put_away()
        opened.journal.close()
        self.opened, self._check_later = None, False
        await self._outside(self.build)

    async def _outside(self, call: Callable[[], None]) -> None:
        """Calls it from the loop and not inside a coroutine: it creates media objects."""
        import asyncio

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
        """Returns once the window has been painted, or can't be (a hidden desktop)."""
        if window.was_painted:
            return
        import asyncio

        painted = asyncio.Event()
        window.painted.connect(painted.set)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(painted.wait(), 3.0)

    def _start(self, opened: OpenLibrary, window: MainWindow) -> Session:
        """Starts the library's session behind the window. JournalError: nothing was started."""
        from sora_desktop.app.session import Session

        running = self.session = Session(self, opened, window, self.supervisor)
        running.start()
        return running

    def release(self) -> None:
        """Closes what is open on the disk, the claim to the library last."""
        if self.opened is not None:
            with contextlib.suppress(JournalError):
                self.opened.journal.close()
        if self.logs is not None:
            self.logs.close()
        if self._crashes is not None:
            logging.getLogger().removeHandler(self._crashes)
            self._crashes.close()
        self.instance.release()
