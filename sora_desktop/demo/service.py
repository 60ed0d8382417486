"""The demo: the whole program against a service of its own on this machine. No key, no cost."""

from __future__ import annotations

from pathlib import Path

from sora_desktop.core.money import Money
from sora_desktop.core.secret import Secret
from sora_desktop.simulator.clips import SubprocessRenderer
from sora_desktop.simulator.simulator import Simulator

# Real renders of one and a half minutes take one and a half seconds here: someone who tries the
# program sees a clip of their own right away.
SPEED = 60.0
SELF_TEST_SPEED = 200.0
BALANCE = Money.from_dollars("25.00")


def demo_service(folder: Path, *, speed: float = SPEED) -> Simulator:
    """A service that keeps its tasks and clips under `folder`; not started yet."""
    return Simulator(
        folder,
        SubprocessRenderer(),
        speed=speed,
        balance=BALANCE.units,
        keep=True,
    )


def demo_key() -> Secret:
    """A key that opens nothing: the demo's service takes any."""
    return Secret("demo-key-of-no-account")
