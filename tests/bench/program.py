"""The program itself, driven for a measurement: ``program.py WHAT DATA_DIR [API_URL]``.

Prints a line for each moment that the measurement is about: its name, the monotonic clock in
nanoseconds, and the processor time of the process in seconds.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from sora_desktop.app.arguments import (
    Arguments,
    disable_collector,
    import_plainly,
    quiet_media,
    refuse_crashing_pair,
)

if TYPE_CHECKING:
    from sora_desktop.app.bootstrap import Bootstrap


def show_text(name: str) -> None:
    """Prints a moment."""
    print(name, time.monotonic_ns(), time.process_time(), flush=True)


def arguments(what: str, data_dir: str, url: str) -> Arguments:
    """The command line that the measurement stands for."""
    return Arguments(
        demo=what in ("first_clip", "opened", "browsed", "spent"),
        data_dir=Path(data_dir),
        api_url=url or None,
        environment_key="bench-key-0123456789" if url else None,
    )


def main() -> int:
    """Runs the program until what was asked for has happened, importing in the same order as
    `sora_desktop.__main__`."""
    what, data_dir, url = sys.argv[1], sys.argv[2], (sys.argv[3:] or [""])[0]
    disable_collector()
    refuse_crashing_pair()
    import_plainly()
    quiet_media(os.environ)
    from sora_desktop.app.bootstrap import open_frame

    asked = arguments(what, data_dir, url)
    opening = open_frame(asked)
    assert opening.frame is not None
    show_text("painted")
    return run_program(what, asked, opening)


def run_program(what: str, asked: Arguments, opening: Bootstrap) -> int:
    """The rest of the start, and then what was asked for."""
    from sora_desktop.app.process import keep_for_good
    from sora_desktop.app.program import Program
    from sora_desktop.store.settings import Settings, SettingsStore

    if what == "idle":
        from tests.bench.drivers import TAKES

        folders = folders_for_ten(asked)
        # Ten takes at once, and nobody there to answer a question about their price.
        SettingsStore(folders).save(Settings(at_once=TAKES, ask_above=None))
    program = Program(asked, opening.qt, opening.theme, opening.frame)
    program.build()
    assert program.window is not None
    program.window.painted.connect(lambda: show_text("complete"))
    keep_for_good()
    program.paint()
    import asyncio

    import qasync

    from tests.bench.drivers import DRIVERS

    async def run() -> int:
        return await DRIVERS[what](program, show_text)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(opening.qt)) as runner:
        return runner.run(run())


def folders_for_ten(asked: Arguments) -> Path:
    """The file of the settings, its folder made."""
    from sora_desktop.app.bootstrap import folders_of

    folders = folders_of(asked)
    folders.create()
    return folders.settings_file


if __name__ == "__main__":
    raise SystemExit(main())
