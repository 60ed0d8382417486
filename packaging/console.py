"""How the developer commands speak and stop."""

from __future__ import annotations

import sys


class SetupFailed(Exception):
    """The machine lacks something; the text is all that the person needs to read."""


def show_text(text: str) -> None:
    """Write one line of progress to stderr, so that stdout stays the command's own."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
