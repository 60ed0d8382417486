"""The program started in a process of its own: which modules are there after each stage.

``python -m tests.app.start_stages [ARGUMENT ...]`` starts with these arguments and prints a list of
names for the first picture, the window, what it needs until something can be generated, and the
session; and the sources that were read.
"""

from __future__ import annotations

import importlib
import sys


def loaded() -> list[str]:
    """The names of the modules; one that nobody may import has a name only."""
    return sorted(name for name, module in sys.modules.items() if hasattr(module, "__name__"))


def main() -> int:
    """Imports in the same order as `sora_desktop.__main__`."""
    stages: dict[str, list[str]] = {}
    from sora_desktop.app import arguments as command_line
    from sora_desktop.app import fatal_dialog

    arguments = command_line.prepare(sys.argv[1:])
    assert not fatal_dialog.unusable_screen({}, frozen=False)
    from sora_desktop.app.bootstrap import open_frame

    opening = open_frame(arguments)
    stages["picture"] = loaded()
    from sora_desktop.app.program import Program

    program = Program(arguments, opening.qt, opening.theme, opening.frame)
    program.build()
    assert program.window is not None
    program.paint()
    stages["window"] = loaded()
    # Before the loop: when the first calls of the session import more depends on the time.
    importlib.import_module("sora_desktop.app.session")
    stages["generate"] = loaded()
    import asyncio

    import qasync

    async def run() -> int:
        def look() -> None:
            if program.session is None:
                loop.call_later(0.01, look)
            else:
                program.quit()

        loop = asyncio.get_running_loop()
        look()
        return await program.main()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(opening.qt)) as runner:
        code = runner.run(run())
    stages["session"] = loaded()
    import json
    import linecache

    stages["sources"] = sorted(linecache.cache)
    print(json.dumps(stages))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
