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
from collections.abc import Sequence
from typing import TYPE_CHECKING

# PySide6 must be imported before qasync, which otherwise takes whatever binding it finds first.
import qasync
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop import __version__
from sora_desktop.core.redact import SecretFilter
from sora_desktop.core.secret import Secret
from sora_desktop.engine.scope import Scope
from sora_desktop.library_at_start import OpenLibrary, open_library
from sora_desktop.logs import Logs, catch_everything, catch_loop_errors
from sora_desktop.startup import Arguments
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal_errors import JournalDamaged, JournalError
from sora_desktop.system_clock import SystemClock
from sora_desktop.ui.dialogs import confirm, tell
from sora_desktop.ui.main_window import MainWindow, WindowParts
from sora_desktop.ui.message_dialog import Tone
from sora_desktop.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from sora_desktop.running import Running

log = logging.getLogger(__name__)

# Bare Python code only gets its turn when the loop wakes; a person waits no longer than this for
# what the signal handler of Windows could not do.
_TICK_MS = 500


def make_qt_application() -> QApplication:
    """The one application object, told that windows closing is not the end of the program."""
    QCoreApplication.setApplicationName("Sora Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    qt = QApplication(sys.argv[:1])
    qt.setDesktopFileName("sora-desktop")
    qt.setQuitOnLastWindowClosed(False)
    return qt


def run(arguments: Arguments) -> int:
    """Runs the program until its window is closed; gives the exit code."""
    qt = make_qt_application()
    program = Program(arguments, qt)
    # Media objects must not be made inside a coroutine, so the window is built out here.
    program.build()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qt)) as runner:
        code = runner.run(program.main())
    return code if program.next_arguments is None else start_again(program.next_arguments)


def start_again(arguments: Sequence[str]) -> int:
    """Puts a fresh process in this one's place: the demo and the real library never share one."""
    frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *([] if frozen else ["-m", "sora_desktop"]), *arguments]
    if sys.platform == "win32":
        return subprocess.call(command)
    os.execv(command[0], command)


class Program:
    """One run of the program over one library."""

    def __init__(self, arguments: Arguments, qt: QApplication) -> None:
        self.arguments = arguments
        self.next_arguments: list[str] | None = None
        self.clock = SystemClock()
        self._qt = qt
        self._secrets: list[Secret] = []
        self._closing = asyncio.Event()
        self._obstacle: FolderError | JournalError | None = None
        self.folders = self._folders()
        self.theme = Theme()
        self.theme.apply(qt)
        self.opened: OpenLibrary | None = None
        self.window: MainWindow | None = None
        self._logs: Logs | None = None
        self._running: Running | None = None

    def _folders(self) -> AppFolders:
        if self.arguments.self_test_dir is not None:
            return AppFolders.under(self.arguments.self_test_dir / "data")
        chosen = self.arguments.data_dir
        folders = AppFolders.under(chosen) if chosen else AppFolders.of_system()
        return folders.demo() if self.arguments.demo else folders

    def build(self, *, begin_anew: bool = False) -> None:
        """Opens the library and shows the window; what is in the way is told by `main`."""
        self._obstacle = None
        try:
            self.opened = open_library(self.folders, self.clock, begin_anew=begin_anew)
        except (FolderError, JournalError) as error:
            self._obstacle = error
            return
        if self._logs is None:
            self._logs = Logs(self.folders.logs, SecretFilter(self._secret_texts))
            catch_everything(self._uncaught)
        settings = self.opened.settings
        self.theme.set_mode(Mode(settings.theme.value))
        self.window = MainWindow(
            WindowParts(
                theme=self.theme,
                catalogue=self.opened.catalogue,
                store=self.opened.store,
                clips=self.opened.clips,
                clock=self.clock,
                settings=settings,
                demo=self.arguments.demo,
                welcome=self._looks_new(settings.key_store),
            )
        )
        self.window.close_wanted.connect(self.quit)
        self.window.show()

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

    def quit(self) -> None:
        """Asks the program to end; every way out takes this door."""
        self._closing.set()

    def restart_as(self, demo: bool) -> None:
        """Ends this run and begins another, with or without the demo."""
        again = ["--demo"] if demo else []
        if self.arguments.data_dir is not None:
            again += ["--data-dir", str(self.arguments.data_dir)]
        self.next_arguments = again
        self.quit()

    async def main(self) -> int:
        """The life of the program: returning from here ends the event loop."""
        loop = asyncio.get_running_loop()
        catch_loop_errors(loop)
        self._listen_to_the_system(loop)
        while self.opened is None:
            if not await self._explain_obstacle():
                return 1
        assert self.window is not None
        await self._painted(self.window)
        scope = Scope(self.clock)
        running = await self._start(self.opened, self.window, scope)
        try:
            return await self._until_closed(running)
        finally:
            await self._shut_down(running, scope)

    async def _until_closed(self, running: Running) -> int:
        if self.arguments.self_test:
            from sora_desktop.selftest import self_test

            return await self_test(running, self.arguments.self_test_dir)
        await self._closing.wait()
        return 0

    async def _explain_obstacle(self) -> bool:
        """Tells why the library could not be opened; True when it is to be tried once more."""
        error = self._obstacle
        if isinstance(error, JournalDamaged):
            title = self._qt.translate("Start", "The list of your takes cannot be read")
            begin = self._qt.translate("Start", "Begin a new list")
            if not await confirm(None, title, str(error), begin, danger=True):
                return False
            self.build(begin_anew=True)
            return True
        title = self._qt.translate("Start", "Sora Desktop cannot start")
        await tell(None, title, str(error), tone=Tone.ERROR)
        return False

    async def _painted(self, window: MainWindow) -> None:
        """Returns once the window has been painted, or cannot be (a hidden desktop)."""
        if window.was_painted:
            return
        painted = asyncio.Event()
        window.painted.connect(painted.set)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(painted.wait(), 3.0)

    async def _start(self, opened: OpenLibrary, window: MainWindow, scope: Scope) -> Running:
        from sora_desktop.running import Running

        running = self._running = Running(self, opened, window, scope)
        await running.start()
        return running

    async def _shut_down(self, running: Running, scope: Scope) -> None:
        """Refuses new work, hides the window, lets go of the clip, ends the engine, closes."""
        await running.stop()
        await scope.close()
        assert self.opened is not None
        with contextlib.suppress(JournalError):
            self.opened.journal.close()
        if self._logs is not None:
            self._logs.close()

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
