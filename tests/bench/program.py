"""The program itself, driven for a measurement: ``program.py WHAT DATA_DIR [API_URL]``.

Prints a line for each moment that the measurement is about: ``NAME MONOTONIC_NANOSECONDS``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

from sora_desktop import startup
from tests.bench.drivers import DRIVERS, TAKES


def say(name: str) -> None:
    """Prints a moment."""
    print(name, time.monotonic_ns(), flush=True)


def arguments(what: str, data_dir: str, url: str) -> startup.Arguments:
    """The command line that the measurement stands for."""
    return startup.Arguments(
        demo=what in ("start", "first_clip"),
        data_dir=Path(data_dir),
        api_url=url or None,
        environment_key="bench-key-0123456789" if url else None,
    )


def main() -> int:
    """Runs the program until what was asked for has happened."""
    what, data_dir, url = sys.argv[1], sys.argv[2], (sys.argv[3:] or [""])[0]
    startup.refuse_crashing_pair()
    startup.quiet_media(os.environ)
    import qasync

    from sora_desktop.app import Program, make_qt_application
    from sora_desktop.store.folders import AppFolders
    from sora_desktop.store.settings import Settings, SettingsStore

    if what == "idle":
        folders = AppFolders.under(Path(data_dir))
        folders.create()
        # Ten takes at once, and nobody there to answer a question about their price.
        SettingsStore(folders.settings_file).save(Settings(at_once=TAKES, ask_above=None))
    program = Program(arguments(what, data_dir, url), make_qt_application())
    program.build()
    assert program.window is not None
    program.window.painted.connect(lambda: say("painted"))

    async def run() -> int:
        return await DRIVERS[what](program, say)

    with asyncio.Runner(loop_factory=qasync.QEventLoop) as runner:
        return runner.run(run())


if __name__ == "__main__":
    raise SystemExit(main())
