"""``python -m sora_desktop.simulator``: the simulator by itself, with its control endpoint.

Prints the address of the API as its only line, and serves until it is interrupted or, with
``--until-eof``, until its standard input ends.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from sora_desktop.simulator import START_BALANCE, BoxRenderer, Simulator
from sora_desktop.simulator.clips import SubprocessRenderer


def main(arguments: list[str] | None = None) -> int:
    """Serves until it is told to end."""
    parser = argparse.ArgumentParser(prog="python -m sora_desktop.simulator")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--folder", type=Path, required=True, help="for clips and state")
    parser.add_argument("--speed", type=float, default=30.0, help="times faster than real")
    parser.add_argument("--key", default=None, help="the only key accepted; without it, any")
    parser.add_argument("--balance", type=int, default=START_BALANCE, help="in API units")
    parser.add_argument("--seed", type=int, default=None, help="the same ids in each run")
    parser.add_argument("--keep", action="store_true", help="keep the tasks for the next run")
    parser.add_argument("--clip-bytes", type=int, default=None, help="clips of that size, no video")
    parser.add_argument("--until-eof", action="store_true", help="end with the standard input")
    asked = parser.parse_args(arguments)
    simulator = Simulator(
        asked.folder,
        BoxRenderer(asked.clip_bytes) if asked.clip_bytes is not None else SubprocessRenderer(),
        speed=asked.speed,
        key=asked.key,
        balance=asked.balance,
        seed=asked.seed,
        keep=asked.keep,
        port=asked.port,
        control=True,
    )
    with simulator:
        sys.stdout.write(f"{simulator.base_url}\n")
        sys.stdout.flush()
        _wait(asked.until_eof)
    return 0


def _wait(until_eof: bool) -> None:
    if until_eof:
        sys.stdin.read()
        return
    ended = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: ended.set())
    # A wait without end would not be interrupted by a signal that another thread got.
    while not ended.wait(0.2):
        pass


if __name__ == "__main__":
    sys.exit(main())
