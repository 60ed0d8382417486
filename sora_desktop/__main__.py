"""The door: arguments, the application of Qt, the event loop, and one run of the program."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from sora_desktop import startup


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program until its window is closed; gives the exit code of the process."""
    arguments = startup.prepare(sys.argv[1:] if argv is None else argv)
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
