"""The canary key in a process of its own: what it says, writes, and hands to its children."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sora_desktop.core.secret import Secret
from sora_desktop.simulator import NAMED, BoxRenderer, Call, Fault, Simulator
from tests.app.screen import ROOT, select_nothing, wait_for
from tests.engine.bench import Bench, Keys
from tests.fakes import FakeClock
from tests.secrets.canary import CANARY, Search

PROC = Path("/proc")
ECHOED = {"message": f"{CANARY} may not", "key": CANARY[:15]}
ECHO = Fault(status=403, body={"code": 403, **ECHOED})
# A 403 would speak of the whole account, and nothing would be read after it.
ECHO_OF_ACCOUNT = Fault(status=400, body={"code": 400, **ECHOED})


def children_of(pid: int) -> list[int]:
    """The processes that this one started, and those that they did."""
    found: list[int] = []
    for take in PROC.glob(f"{pid}/task/*/children"):
        with contextlib.suppress(OSError):
            found += [int(word) for word in take.read_text().split()]
    return found + [below for child in found for below in children_of(child)]


def is_itself(pid: int, parent: int) -> bool:
    """Whether a child runs its own program: until then its environment is still its parent's."""
    try:
        own, first = ((PROC / str(number) / "cmdline").read_bytes() for number in (pid, parent))
    except OSError:
        return False
    return own != first


def look_at_process(search: Search, pid: int, *, environment: bool) -> bool:
    """Searches what everybody on the machine may see of a process; False when it is gone."""
    names = ("cmdline", "comm", *(("environ",) if environment else ()))
    try:
        for name in names:
            search.look(f"{name} of a process", (PROC / str(pid) / name).read_bytes())
    except OSError:
        return False
    return True


@contextlib.contextmanager
def start(data: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program with the canary in its environment, and everything that it says kept; it is
    killed if the test has failed meanwhile."""
    kept = {"PATH": os.environ.get("PATH", ""), "HOME": str(data.parent)}
    with subprocess.Popen(
        [sys.executable, "-m", "sora_desktop", *arguments],
        cwd=ROOT,
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PIAPI_API_KEY": CANARY},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def test_the_child_that_renders_is_not_told_the_key(tmp_path: Path) -> None:
    search, seen = Search(), set[int]()
    folder = tmp_path / "self-test"
    folder.mkdir()
    with start(folder, "--self-test", str(folder)) as process:
        while process.poll() is None:
            for child in children_of(process.pid):
                itself = is_itself(child, process.pid)
                if itself and look_at_process(search, child, environment=True):
                    seen.add(child)
            # The key came with the first environment, which stays readable for its owner.
            look_at_process(search, process.pid, environment=False)
            select_nothing(0.02)
        assert process.stdout is not None
        said = process.stdout.read()
    assert process.returncode == 0, said
    assert seen, "a child rendered the clip"
    search.look("terminal", said)
    search.look_at_files(tmp_path)
    assert search.found == {}


async def make_library(folder: Path, simulator: Simulator) -> None:
    """A library with a take that is in flight."""
    bench = Bench(folder, simulator, BoxRenderer(), FakeClock(), keys=Keys(Secret(CANARY)))
    await bench.start()
    bench.submit()
    await bench.quiet()
    await bench.stop()


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL, signal.SIGABRT])
async def test_a_process_of_its_own(tmp_path: Path, end: signal.Signals) -> None:
    search, data = Search(), tmp_path / "data"
    service = Simulator(tmp_path / "service", BoxRenderer(), key=CANARY, speed=0.01)
    with service:
        data.mkdir()
        await make_library(data, service)
        service.script.add(Call.ACCOUNT, ECHO_OF_ACCOUNT, NAMED["500"])
        service.script.add(Call.READ, ECHO, NAMED["html"], ECHO)
        reads = service.record.count(Call.READ)
        given = ("--data-dir", str(data), "--api-url", service.base_url)
        with start(data, *given) as process:
            wait_for(lambda: service.record.count(Call.READ) > reads, "a read")
            look_at_process(search, process.pid, environment=False)
            process.send_signal(end)
            assert process.stdout is not None
            said = process.stdout.read()
        # The start after a crash makes a report of it.
        with start(data, *given) as process:
            wait_for(lambda: (data / "running").exists(), "a run")
            reads = service.record.count(Call.READ)
            wait_for(lambda: service.record.count(Call.READ) > reads, "another read")
            process.send_signal(signal.SIGTERM)
            assert process.stdout is not None
            said += process.stdout.read()
    assert process.returncode == 0
    assert service.record.keys == {CANARY}
    search.look("terminal", said)
    search.look_at_files(data)
    assert search.found == {}
    assert bool(list((data / "logs" / "crashes").iterdir())) is (end is not signal.SIGTERM)
