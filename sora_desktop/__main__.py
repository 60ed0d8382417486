"""The door: arguments, the application of Qt, the event loop, and one run of the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from sora_desktop import last_words, startup


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program until its window is closed; gives the exit code of the process."""
    given = sys.argv[1:] if argv is None else argv
    frozen = bool(getattr(sys, "frozen", False))
    folder = None
    try:
        arguments = startup.prepare(given)
        folder = arguments.self_test_dir
        if arguments.render_clip is None:
            trouble = last_words.unusable_screen(os.environ, frozen=frozen)
            if trouble:
                return last_words.start_failed(trouble, self_test_dir=folder)
        return _run(arguments)
    except Exception as error:
        if not frozen:
            raise
        # To the log, and to stderr where there is one.
        sys.excepthook(type(error), error, error.__traceback__)
        return last_words.start_failed(last_words.explained(error), self_test_dir=folder)


def _run(arguments: startup.Arguments) -> int:
    if arguments.render_clip is not None:
        from sora_desktop.ui.clip_renderer import render_clip

        return render_clip(*arguments.render_clip)
    # Imported here, since the child that renders a demo clip needs no window; and the empty window
    # is on the screen before the rest of the program is imported.
    from sora_desktop.opening import open_frame

    opening = open_frame(arguments)
    from sora_desktop.app import go_on

    return go_on(arguments, opening)


if __name__ == "__main__":
    raise SystemExit(main())
