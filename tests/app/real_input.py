"""Real keys and a real mouse, on a real window of the program, through the X server."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sora_desktop.simulator import Call, Simulator
from tests.app.driver import SampleRenderer
from tests.app.screen import ROOT, Screen, managed, wait_for, x_screen

KEY = "hands-key-0123456789abcdef"
# A held key is repeated every 40 ms. So often is longer than 2.5 s, than the time of a double
# click (0.4 s), and than every pause that a button could make.
LONG = 60


def rows(data: Path) -> list[tuple[str, int]]:
    """State and estimate of every take, read as another program would."""
    journal = data / "journal.sqlite3"
    if not journal.exists():
        return []
    connection = sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT state, estimate FROM task ORDER BY number").fetchall()
    finally:
        connection.close()


@dataclass
class RealInput:
    """A running program, and the keyboard and mouse in front of it."""

    screen: Screen
    process: subprocess.Popen[str]
    service: Simulator
    data: Path

    def ask(self, *question: object) -> Any:
        """What a person sees; see tests/app/answering_program.py."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    @property
    def creates(self) -> int:
        """How many paid requests came to the service."""
        return self.service.record.count(Call.CREATE)

    def first_is(self, state: str) -> None:
        """Waits until the first take is in that state."""
        wait_for(lambda: rows(self.data)[0][0] == state, f"the first take to be {state}")

    def press(self, *keys: str) -> None:
        """Presses these keys together and lets them go; a person's next press, not a double one."""
        self.rest()
        with self._reported(len(keys)):
            self.screen.do("key", "+".join(keys))

    def write(self, text: str) -> None:
        """Types a text, faster than a person can."""
        with self._reported(len(text)):
            self.screen.do("type", "--delay", "2", text)

    @contextmanager
    def _reported(self, presses: int) -> Iterator[None]:
        """Waits at the end until the program has seen so many presses: the X server's events and
        the questions to the program come by two ways, and the later may be the first to arrive."""
        before = self.ask("presses")
        yield
        wait_for(lambda: self.ask("presses") - before >= presses, f"{presses} presses to arrive")

    @contextmanager
    def holding(self, *keys: str) -> Iterator[None]:
        """Holds these keys, until the server has long repeated the last one."""
        self.rest()
        before = self.ask("presses")
        for key in keys:
            self.screen.do("keydown", key)
        try:
            yield
            wait_for(lambda: self.ask("presses") - before > LONG, f"{keys} to be repeated")
        finally:
            for key in reversed(keys):
                self.screen.do("keyup", key)

    def hold(self, *keys: str) -> None:
        """Holds these keys for long, and lets them go."""
        with self.holding(*keys):
            pass

    def click(self, name: str, times: int = 1) -> None:
        """Clicks on what has that name or text, as fast as a double click."""
        x, y = wait_for(lambda: self.ask("place", name), f"{name} to be there")
        self.rest()
        self.screen.do("mousemove", x, y)
        self.screen.do("click", "--repeat", times, "--delay", 60, 1)

    def focus(self, name: str) -> None:
        """Puts the focus there."""
        wait_for(lambda: self.ask("focus", name) or None, f"{name} to have the focus")

    def tab_to(self, name: str) -> None:
        """Presses Tab until the focus is there."""
        for _ in range(60):
            if self.ask("focused") == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name}")

    def rest(self) -> None:
        """Waits until the time of a double click has passed since the last order."""
        wait_for(lambda: self.ask("rested"), "the pause after an order")

    def asked(self, *titles: str) -> None:
        """Waits until exactly these dialogs are open."""
        wait_for(lambda: self.ask("dialogs") == list(titles), f"{titles} to be open")


@contextmanager
def program(
    folder: Path, typed: str = "", balance: int | None = None, **environment: str
) -> Iterator[RealInput]:
    """The program in front of a person: on a screen of its own with a window manager, connected
    to a service. `typed` is what the person types as soon as there is a window; `balance`, in
    units, is what the account has at the start; `environment` is passed on to the program."""
    data, log = folder / "data", folder / "output.txt"
    service = Simulator(folder / "service", SampleRenderer(), key=KEY, speed=60.0)
    if balance is not None:
        service.set_balance(balance)
    with (
        x_screen(folder / "x") as screen,
        managed(screen, folder),
        service,
        log.open("a") as output,
    ):
        command = [sys.executable, "-m", "tests.app.answering_program", "--data-dir", str(data)]
        environment |= {"PIAPI_API_KEY": KEY, "QT_LOGGING_RULES": "qt.multimedia*=false"}
        process = subprocess.Popen(
            [*command, "--api-url", service.base_url],
            cwd=ROOT,
            env=screen.environment(**environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=output,
            text=True,
        )
        try:
            user = RealInput(screen, process, service, data)
            screen.window("Sora Desktop")
            user.write(typed)
            wait_for(lambda: service.record.count(Call.ACCOUNT), "the balance to be asked")
            yield user
        finally:
            process.kill()
            process.communicate(timeout=10)
    assert "Traceback" not in log.read_text()
