"""``python -m tests.faults.offline FOLDER``: a network of its own that goes and comes.

To be run by `unshare --net`: then the only interface is the loopback, it belongs to this process
alone, and it is down. The service listens there too, so that a network that is down is a true one:
the system answers "network is unreachable". Prints what the person was told at each turn.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import socket
import struct
import sys
from pathlib import Path

from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Plan
from tests.engine.bench import Bench, make_bench
from tests.fakes import FakeClock
from tests.faults.shown_texts import connection_text, text_of

# linux/sockios.h and linux/if.h
_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1


def loopback(up: bool) -> None:
    """Brings the only interface up, or takes it down."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        request = struct.pack("16sh14x", b"lo", 0)
        flags: int = struct.unpack_from("h", fcntl.ioctl(asked, _GET_FLAGS, request), 16)[0]
        flags = flags | _UP if up else flags & ~_UP
        fcntl.ioctl(asked, _SET_FLAGS, struct.pack("16sh14x", b"lo", flags))


async def comes_and_goes(bench: Bench) -> dict[str, str]:
    """No network at the start, then one, then none in the middle of a render, then one again."""
    said: dict[str, str] = {}
    bench.simulator.rules.speed = 3.0
    loopback(up=False)
    await bench.start()
    take_id = bench.submit()
    await bench.pass_time(120.0, step=5.0)
    said["at the start"] = f"{bench.state(take_id).value} | {text_of(bench, take_id)}"
    loopback(up=True)
    await bench.pass_time(70.0, step=5.0)
    said["up"] = f"{bench.connection().value} | {bench.creates()} creates"
    bench.simulator.plan(Plan(stuck=True))
    running = bench.submit("another")
    await bench.quiet()
    loopback(up=False)
    await bench.pass_time(300.0, step=5.0)
    said["down"] = f"{bench.state(running).value} | {connection_text(bench)}"
    loopback(up=True)
    await bench.pass_time(400.0, step=5.0)
    said["up again"] = f"{bench.connection().value} | {bench.creates()} creates"
    await bench.reaches(take_id, TakeState.READY)
    said["first"] = bench.state(take_id).value
    return said


async def main(folder: Path) -> None:
    """Prints one line of JSON."""
    loopback(up=True)
    bench = make_bench(folder, FakeClock())
    try:
        print(json.dumps(await comes_and_goes(bench)))
    finally:
        await bench.stop()
        bench.simulator.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
