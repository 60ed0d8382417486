"""Start times: the frozen program, the checkout, and a minimal frozen window of PySide6 with a
media player.

    build/venv/bin/python packaging/bench_frozen.py [build/frozen/sora-desktop]

Linux only; needs Xvfb and xdotool, which `dev.py test` installs. Measured is the time from the
start of the process until the system shows a window of it, in turns, so that other work on the
machine falls on all of them alike. The minimal window is frozen by the same rules into build/bare.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from verify_bundle import MEGABYTE, size_of

ROOT = Path(__file__).resolve().parent.parent
BARE = ROOT / "build" / "bare"
RUNS = 9
PATIENCE = 60.0
# The same rules as for the program; the script is the one of `dev.py bench`.
SPEC = """
import sys
sys.path.insert(0, {packaging!r})
import bundle_rules
rules = bundle_rules.rules_of(sys.platform)
a = Analysis([{script!r}], excludes=list(bundle_rules.excluded_modules(sys.platform)))
a.binaries = [each for each in a.binaries if rules.keeps(each[0])]
a.datas = [each for each in a.datas if rules.keeps(each[0])]
exe = EXE(PYZ(a.pure), a.scripts, exclude_binaries=True, name="bare", console=False)
COLLECT(exe, a.binaries, a.datas, name="bare")
"""


def bare_program() -> Path:
    """The minimal window, frozen when it is not there yet."""
    program = BARE / "dist" / "bare" / "bare"
    if not program.exists():
        BARE.mkdir(parents=True, exist_ok=True)
        script = ROOT / "tests" / "bench" / "bare.py"
        spec = BARE / "bare.spec"
        spec.write_text(SPEC.format(packaging=str(ROOT / "packaging"), script=str(script)))
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        command += ["--distpath", str(BARE / "dist"), "--workpath", str(BARE / "work"), str(spec)]
        subprocess.run(command, check=True)
    return program


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A screen of its own; the variables by which a program finds it."""
    read, write = os.pipe()
    # A server that starts over when its last window goes may turn the next program away.
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp"]
    command += ["-screen", "0", "1600x1000x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        try:
            yield {"DISPLAY": f":{number}", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        finally:
            process.terminate()


def seconds_to_window(command: Sequence[str], variables: Mapping[str, str], home: Path) -> float:
    """How long it takes until the system shows a window of the command."""
    environment = {**variables, "HOME": str(home)}
    begun = time.monotonic()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, cwd=home, stdin=quiet, stdout=quiet, stderr=quiet
    ) as process:
        look = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
        while not subprocess.run(look, env=environment, capture_output=True, check=False).stdout:
            if process.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"no window came: {command[0]}")
        taken = time.monotonic() - begun
        process.terminate()
    return taken


def main() -> int:
    """Prints one row for each of the three."""
    usual = ROOT / "build" / "frozen" / "sora-desktop"
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else usual
    bare = bare_program()
    demo = ["--demo", "--data-dir"]
    rows: dict[str, list[str]] = {
        "minimal frozen window": [str(bare), "60"],
        "frozen program": [str(folder / "sora-desktop"), *demo, "frozen"],
        "checkout": [sys.executable, "-P", "-m", "sora_desktop", *demo, "checkout"],
    }
    times: dict[str, list[float]] = {name: [] for name in rows}
    with tempfile.TemporaryDirectory(prefix="bench-") as place, screen() as variables:
        for number in range(RUNS + 1):
            for name, command in rows.items():
                path = {"PYTHONPATH": str(ROOT)} if name == "checkout" else {}
                taken = seconds_to_window(command, {**variables, **path}, Path(place))
                if number:  # the first round warms the caches
                    times[name].append(taken)
    least = statistics.median(times["minimal frozen window"])
    for name, found in times.items():
        middle = statistics.median(found)
        print(
            f"{name:24} {middle * 1000:6.0f} ms   {middle / least:.2f} x   "
            f"({min(found) * 1000:.0f} to {max(found) * 1000:.0f})"
        )
    for name, where in {"minimal": bare.parent, "program": folder}.items():
        print(f"{name:24} {size_of(where) / MEGABYTE:6.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
