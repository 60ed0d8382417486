"""The entry point: arguments, the application object, the event loop, and one run of the
program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from sora_desktop.app import arguments as command_line
from sora_desktop.app import fatal_dialog


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program until its window is closed; gives the exit code of the process."""
    given = sys.argv[1:] if argv is None else argv
    frozen = bool(getattr(sys, "frozen", False))
    folder = None
    try:
        arguments = command_line.prepare(given)
        folder = arguments.self_test_dir
        if arguments.desktop_entry is not None:
            return _desktop_entry(install=arguments.desktop_entry)
        if arguments.render_clip is None:
            problem = fatal_dialog.unusable_screen(os.environ, frozen=frozen)
            if problem:
                return fatal_dialog.start_failed(problem, self_test_dir=folder)
        return _run(arguments)
    except Exception as error:
        if not frozen:
            raise
        # To the log, and to stderr where there is one.
        sys.excepthook(type(error), error, error.__traceback__)
        return fatal_dialog.start_failed(fatal_dialog.explained(error), self_test_dir=folder)


def _desktop_entry(*, install: bool) -> int:
    """Installs or removes the menu entry, and prints each file."""
    from sora_desktop.app import desktop_entry

    if not sys.platform.startswith("linux"):
        sys.stderr.write("Menu entries are for Linux only.\n")
        return 2
    try:
        if install:
            program = desktop_entry.this_program(sys.argv[0])
            done, word = desktop_entry.install(os.environ, program), "Installed"
        else:
            done, word = desktop_entry.remove(os.environ), "Removed"
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for path in done:
        sys.stdout.write(f"{word} {path}\n")
    if not done:
        sys.stdout.write("No menu entry to remove.\n")
    return 0


def _run(arguments: command_line.Arguments) -> int:
    if arguments.render_clip is not None:
        from sora_desktop.demo.clip_renderer import render_clip

        return render_clip(*arguments.render_clip)
    # Imported here, since the child that renders a demo clip needs no window; and the empty window
    # is on the screen before the rest of the program is imported.
    from sora_desktop.app.bootstrap import open_frame

    opening = open_frame(arguments)
    from sora_desktop.app.program import run_program

    return run_program(arguments, opening)


if __name__ == "__main__":
    raise SystemExit(main())
